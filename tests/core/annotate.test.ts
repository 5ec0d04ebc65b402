import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Block } from '../../src/core/model.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  {
    id: 'ana',
    kind: 'organisation',
    name: 'Afghan National Army',
    short: ['ANA'],
    clues: ['army', 'Afghan', 'soldiers'],
    country: 'AF',
  },
  {
    id: 'ana-air',
    kind: 'organisation',
    name: 'All Nippon Airways',
    short: ['ANA'],
    clues: ['airline', 'Tokyo', 'flights'],
    country: 'JP',
  },
  { id: 'csto', kind: 'organisation', name: 'Collective Security Treaty Organization', short: ['CSTO'] },
  { id: 'who', kind: 'organisation', name: 'World Health Organization', short: ['WHO'] },
  {
    id: 'us',
    kind: 'place',
    name: 'United States',
    short: ['US'],
    aliases: ['America'],
    demonyms: ['American', 'Americans'],
    country: 'US',
  },
  { id: 'un', kind: 'organisation', name: 'United Nations', short: ['UN'] },
  { id: 'taliban', kind: 'organisation', name: 'Taliban' },
  {
    id: 'zarif',
    kind: 'person',
    name: 'Mohammad Javad Zarif',
    aliases: ['Javad Zarif', 'Zarif'],
    gloss: 'Iranian diplomat, foreign minister 2013–2021',
    country: 'IR',
  },
  { id: 'af', kind: 'place', name: 'Afghanistan', demonyms: ['Afghan', 'Afghans'], country: 'AF' },
  { id: 'ir', kind: 'place', name: 'Iran', demonyms: ['Iranian'], country: 'IR' },
  { id: 'ge', kind: 'place', name: 'Georgia', country: 'GE', clues: ['Tbilisi', 'Caucasus'] },
  { id: 'us-ga', kind: 'place', name: 'Georgia', country: 'US', clues: ['Atlanta', 'Savannah'] },
  { id: 'paris', kind: 'place', name: 'Paris', country: 'FR' },
  { id: 'kabul', kind: 'place', name: 'Kabul', country: 'AF' },
  { id: 'islamabad', kind: 'place', name: 'Islamabad', country: 'PK' },
  { id: 'most', kind: 'place', name: 'Most', country: 'CZ', shy: true },
  { id: 'track2', kind: 'concept', name: 'track 2 diplomacy', aliases: ['track 2'] },
  { id: 'white-house', kind: 'organisation', name: 'White House', country: 'US' },
  {
    id: 'ghani',
    kind: 'person',
    name: 'Ashraf Ghani',
    aliases: ['Ghani'],
    gloss: 'President of Afghanistan 2014–2021',
    country: 'AF',
  },
])

const read = (...texts: string[]) => {
  const blocks = texts.map((text): Block => ({ text, role: 'body' }))
  const { mentions, cards, definitions } = annotate(blocks, glossary)
  return {
    definitions,
    cards,
    marked: mentions.filter(({ marked }) => marked).map(({ text, card }) => `${text} → ${cards[card]?.title}`),
    quotes: Object.fromEntries(cards.flatMap(({ title, quote }) => (quote ? [[title, quote.text]] : []))),
    all: mentions.map(({ text }) => text),
    mentions,
  }
}

describe('short forms', () => {
  test('ANA is an army in an Afghan story and an airline in Tokyo', () => {
    expect(read('Afghan soldiers of the ANA left the base.').marked).toContain('ANA → Afghan National Army')
    expect(read('The airline ANA cancelled flights from Tokyo.').marked).toContain('ANA → All Nippon Airways')
  })

  test('when the page does not decide, the card shows both and says so', () => {
    const { cards } = read('A report on ANA was published.')
    expect(cards[0]?.alternative).toBeDefined()
    expect(cards[0]?.why.rule).toBe('undecided')
  })

  test('they are case-exact: who is not WHO, us is not US, Ana is not ANA', () => {
    expect(read('Those who told us that Ana left were right.').marked).toEqual([])
    expect(read('The WHO and the U.S. and UN agreed; U.N.’s aid grew.').marked).toEqual([
      'WHO → World Health Organization',
      'U.S. → United States',
      'UN → United Nations',
      'U.N. → United Nations',
    ])
  })

  test('in a headline of capitals WHO may be who, but ISLAMABAD still resolves, and so does a dateline', () => {
    expect(read('MAN WHO TOLD US ABOUT ISLAMABAD').marked).toEqual(['ISLAMABAD → Islamabad'])
    expect(read('ISLAMABAD — Talks began on Monday.').marked).toEqual(['ISLAMABAD → Islamabad'])
  })

  test('the article spells it out, in either order', () => {
    expect(read('The Afghan National Army (ANA) moved.').definitions).toMatchObject([
      { short: 'ANA', long: 'Afghan National Army' },
    ])
    expect(read('The ANA (Afghan National Army) moved.').definitions).toMatchObject([
      { short: 'ANA', long: 'Afghan National Army' },
    ])
    const { quotes, marked } = read('The Border Water Commission (BWC) met.', 'Later the BWC spoke.')
    expect(marked).toContain('BWC → Border Water Commission')
    expect(quotes['Border Water Commission']).toBe('Border Water Commission (BWC)')
  })
})

describe('people', () => {
  test.each([
    [
      'Gran Hewad, the Afghan foreign ministry’s spokesman, said so.',
      'Gran Hewad',
      'Gran Hewad, the Afghan foreign ministry’s spokesman',
    ],
    ['Talks pleased former president Latif Moradi on Sunday.', 'Latif Moradi', 'former president Latif Moradi'],
    [
      'White House correspondent Patsy Widakuswara asked.',
      'Patsy Widakuswara',
      'White House correspondent Patsy Widakuswara',
    ],
    ['Javad Zarif, Iran’s foreign minister, spoke.', 'Mohammad Javad Zarif', 'Javad Zarif, Iran’s foreign minister'],
    [
      '“No,” said Mina Karo, a professor at Tartu University.',
      'Mina Karo',
      'Mina Karo, a professor at Tartu University',
    ],
  ])('%s', (text, title, quote) => {
    expect(read(text).quotes[title]).toBe(quote)
  })

  test('a surname alone is the person introduced before', () => {
    expect(read('Gran Hewad, a ministry spokesman, spoke.', 'Then Hewad left.').marked).toContain('Hewad → Gran Hewad')
  })

  test('two people with one surname leave the surname unmarked', () => {
    const { marked } = read('Gran Hewad, a spokesman, met Sara Hewad, a historian.', 'Hewad left.')
    expect(marked.filter((line) => line.startsWith('Hewad →'))).toEqual([])
  })

  test('a glossary person is never joined to a namesake', () => {
    const { cards } = read('Ashraf Ghani, a goalkeeper from Leeds, signed. Ghani was happy.')
    expect(cards.every(({ from }) => from === 'article')).toBe(true)
    expect(read('Nadia Ghani, a novelist, spoke.', 'Ghani smiled.').cards.map(({ title }) => title)).toEqual([
      'Nadia Ghani',
    ])
  })

  test('an accusation is never a marked card', () => {
    expect(read('Police named the suspect Omid Ranjbar on Friday. Ranjbar fled.').marked).toEqual([])
    expect(read('Lena Orth, 34, a spokeswoman, was hurt.', 'Orth left.').marked).toEqual([])
  })
})

describe('names', () => {
  test('a name inside a longer name is not marked', () => {
    expect(read('The star Paris Hilton flew.').marked).toEqual([])
    expect(read('He teaches at Kabul University now.').marked).toEqual([])
  })

  test('possessives, hyphens and demonyms in front do not hide a name', () => {
    expect(read('The Taliban’s offer surprised Iran-backed groups and the Afghan Taliban.').marked).toEqual([
      'Taliban → Taliban',
      'Iran → Iran',
      'Taliban → Taliban',
    ])
  })

  test('a demonym speaks for its country and is no mention', () => {
    expect(read('An Afghan aid worker waited.').all).toEqual([])
    expect(read('Afghan soldiers of the ANA left.').marked).toEqual(['ANA → Afghan National Army'])
  })

  test('a common word that opens a sentence is not a town', () => {
    expect(read('Most people left. Most of them walked.').marked).toEqual([])
  })

  test('countries and clue words decide between namesakes', () => {
    expect(read('In Tbilisi, Georgia said it would vote.').cards[0]?.entry?.country).toBe('GE')
    expect(read('Voters in Atlanta, Georgia, waited.').cards[0]?.entry?.country).toBe('US')
  })

  test('ideas are found in lower case', () => {
    expect(read('They called it track 2 diplomacy.').marked).toEqual(['track 2 diplomacy → track 2 diplomacy'])
  })

  test('a form does not run over the end of a sentence or a possessive', () => {
    expect(read('He met the United. Nations wait.').marked).toEqual([])
  })
})

test('offsets are those of the text, whatever the text is', () => {
  for (const text of ['', '\ud800', '((((', 'Łódź ’s', 'A'.repeat(5000), '😀 Kabul 😀', 'Kabul\u0301', '\u202bKabul']) {
    for (const { start, end, text: seen } of read(text).mentions) expect(text.slice(start, end)).toBe(seen)
  }
})

test('a people’s name is read as its country when the reader wants that, and never by default', () => {
  const blocks: Block[] = [
    { text: 'An American lorry was stopped, and Americans in the town complained about it.', role: 'body' },
  ]
  const shown = (demonyms: boolean) =>
    annotate(blocks, glossary, { demonyms })
      .mentions.filter(({ marked }) => marked)
      .map(({ text }) => text)
  expect(shown(false)).toEqual([])
  expect(shown(true)).toEqual(['American', 'Americans'])
})
