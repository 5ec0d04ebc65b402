import { describe, expect, test } from 'vitest'
import { define } from '../../src/core/define.ts'
import { passage } from '../../src/core/find.ts'

const pairs = (text: string) =>
  define(passage({ text, role: 'body' }, 0)).map(({ short, long }) => `${short} = ${long}`)

/** Good and bad twins side by side: a text, and what it spells out. */
const TWINS: [string, string[], string, string[]][] = [
  // in brackets, after and before
  [
    'The Collective Security Treaty Organization (CSTO) met.',
    ['CSTO = Collective Security Treaty Organization'],
    'The prime minister, Nikol Pashinyan (CSTO) met.',
    [],
  ],
  [
    'The CSTO (Collective Security Treaty Organization) met.',
    ['CSTO = Collective Security Treaty Organization'],
    'The CSTO (founded in 1992 by six states) met.',
    [],
  ],
  [
    'the United Nations High Commissioner for Refugees (“UNHCR”) said',
    ['UNHCR = United Nations High Commissioner for Refugees'],
    'the United Nations envoy for refugees (“shameful”) said',
    [],
  ],
  [
    'the Islamic State of Iraq and the Levant (ISIL, or ISIS)',
    ['ISIL = Islamic State of Iraq and the Levant'],
    'the Islamic scholars of Iraq (aged, or ill)',
    [],
  ],
  // possessive, plural, hyphenated
  [
    'The World Health Organization’s (WHO) report',
    ['WHO = World Health Organization'],
    'The world’s oldest man (WHO?) died',
    [],
  ],
  ['unmanned aerial vehicles (UAVs)', ['UAVs = unmanned aerial vehicles'], 'unmanned aerial flights (USA)', []],
  [
    'the Movement for Democratic Change – Tsvangirai (MDC-T)',
    ['MDC-T = Movement for Democratic Change – Tsvangirai'],
    'Morgan Tsvangirai (MDC-T)',
    [],
  ],
  [
    'extremely drug-resistant tuberculosis (XDR-TB)',
    ['XDR-TB = extremely drug-resistant tuberculosis'],
    'resistant tuberculosis (XDR-TB)',
    [],
  ],
  // letters of another language, letters out of order
  ['Doctors Without Borders (MSF) left.', ['MSF = Doctors Without Borders'], 'Doctors without masks (MSF) left.', []],
  [
    'the World Organisation for Animal Health (OIE)',
    ['OIE = World Organisation for Animal Health'],
    'a herd in poor health (OIE)',
    [],
  ],
  [
    'the European Organization for Nuclear Research (CERN)',
    ['CERN = European Organization for Nuclear Research'],
    'the physicist Fabiola Gianotti (CERN)',
    [],
  ],
  [
    'the Union of Rationalist Atheists and Agnostics (UAAR)',
    ['UAAR = Union of Rationalist Atheists and Agnostics'],
    'the union of a rationalist and an agnostic (UAAR)',
    [],
  ],
  // and, adjectives, small words
  [
    'visas and the Animal and Plant Health Inspection Service (APHIS)',
    ['APHIS = Animal and Plant Health Inspection Service'],
    'cats and plants in homes in summer (APHIS)',
    [],
  ],
  [
    'he and the National Resistance Front of Afghanistan (NRF)',
    ['NRF = National Resistance Front of Afghanistan'],
    'he and the national coach (NRF)',
    [],
  ],
  // running text
  [
    'The Tigray People’s Liberation Front, or TPLF, agreed.',
    ['TPLF = Tigray People’s Liberation Front'],
    'He would fly to Mekelle, or TPLF, agreed.',
    [],
  ],
  [
    'The Collective Security Treaty Organization, known as the CSTO, met.',
    ['CSTO = Collective Security Treaty Organization'],
    'The Kremlin’s favourite club, known as the CSTO, met.',
    [],
  ],
  [
    'Doctors Without Borders, known by its French acronym MSF, said',
    ['MSF = Doctors Without Borders'],
    'Doctors without fear, known by its French acronym MSF, said',
    [],
  ],
  [
    'The PKK, as the Kurdistan Workers’ Party is known, said',
    ['PKK = Kurdistan Workers’ Party'],
    'The PKK, as the whole town knows, said',
    [],
  ],
  [
    'ECOWAS, the Economic Community of West African States, met',
    ['ECOWAS = Economic Community of West African States'],
    'ECOWAS, the regional bloc, met',
    [],
  ],
  [
    'OPEC, short for the Organization of the Petroleum Exporting Countries, cut output',
    ['OPEC = Organization of the Petroleum Exporting Countries'],
    'OPEC, short of money, cut output',
    [],
  ],
  [
    'The IMF — the International Monetary Fund — agreed',
    ['IMF = International Monetary Fund'],
    'The IMF — the lender of last resort — agreed',
    [],
  ],
  // a figure with its comma, words of shares
  [
    'Fructose-2,6-bisphosphate (Fru-2,6-P(2)) rose',
    ['Fru-2,6-P(2) = Fructose-2,6-bisphosphate'],
    'Fructose-2,6-bisphosphate (2,6) rose',
    [],
  ],
  [
    'Virus stocks were kept. Non-cytopathogenic (NCP) strains',
    ['NCP = Non-cytopathogenic'],
    'Stocks fell. Bank of America (BAC) lost',
    [],
  ],
  // never
  ['the Associated Press (AP) reported', ['AP = Associated Press'], 'KABUL, Afghanistan (AP) — Fighters entered', []],
  ['the Democratic Party (DP)', ['DP = Democratic Party'], 'Senator Amy Klobuchar (D-Minn.) and Bob Dole (R)', []],
  ['the Group of Seven (G7)', ['G7 = Group of Seven'], 'in the spring (2021)', []],
  [
    'the Bank of Cyprus (BOC)',
    ['BOC = Bank of Cyprus'],
    'Shares of Bank of America (BAC) and Lowe’s Companies (LOW) rose',
    [],
  ],
  [
    'the Free Syrian Army (FSA)',
    ['FSA = Free Syrian Army'],
    'President Assad (left) and Free Syria’s envoy (pictured)',
    [],
  ],
  ['the interferon (IFN) rose', ['IFN = interferon'], 'in the south (Germany) and the capital (Berlin)', []],
  [
    'the Windows trademark holders (WTH)',
    ['WTH = Windows trademark holders'],
    'Windows (TM) and Newsroom (C) and the Fourth (IV)',
    [],
  ],
]

describe('twins: one spells a short form out, the other does not', () => {
  test.each(TWINS)('%s', (good, found, bad, nothing) => {
    expect(pairs(good)).toEqual(found)
    expect(pairs(bad)).toEqual(nothing)
  })
})

test('two definitions stand in the order of the text', () => {
  expect(
    pairs(
      'the American Civil Liberties Union (ACLU) and the NAACP (National Association for the Advancement of Colored People)',
    ),
  ).toEqual([
    'ACLU = American Civil Liberties Union',
    'NAACP = National Association for the Advancement of Colored People',
  ])
})

test('a bracket inside the short form belongs to it, an open one hides nothing after it', () => {
  expect(pairs('the tidal volume (V(T)) fell')).toEqual(['V(T) = tidal volume'])
  expect(pairs('see below ( and the African Union (AU) met')).toEqual(['AU = African Union'])
})

test('offsets are those of the text', () => {
  const text = 'The African Union’s (AU) envoy'
  const [found] = define(passage({ text, role: 'body' }, 0))
  expect(text.slice(found?.start, found?.end)).toBe('African Union')
  expect(text.slice(found?.shortStart, found?.shortEnd)).toBe('AU')
})
