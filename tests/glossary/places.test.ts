/** Places from packages: what a card says of them, and by which spellings they are found. */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Entry } from '../../src/core/model.ts'
import { words } from '../../src/core/words.ts'
import { type Compiled, compileGlossary } from '../../src/glossary/compile.ts'
import { countryTable } from '../../src/glossary/import/countries.ts'
import { FACTS_AS_OF, MEMBERS } from '../../src/glossary/import/country-facts.ts'
import { neighboursByLand } from '../../src/glossary/import/neighbours.ts'
import { grouped, nameOf, towns } from '../../src/glossary/import/towns.ts'
import { type OpenGlossary, openGlossary } from '../../src/glossary/lookup.ts'

let compiled: Compiled
let glossary: OpenGlossary
beforeAll(async () => {
  compiled = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(compiled.bytes.buffer as ArrayBuffer)
}, 60_000)

/** The meanings of a form as the text writes it, the weightiest first. */
function sensesOf(form: string) {
  const keys = words(form).map(({ key }) => key)
  return glossary.formsAt(keys, 0).find(({ length }) => length === keys.length)?.senses ?? []
}
const meanings = (form: string) => sensesOf(form).map(({ entry }) => glossary.entry(entry))
const byId = (id: string) => compiled.rows.find(({ entry }) => entry.id === id)?.entry
const fact = (entry: Entry | undefined, label: string) => entry?.facts.find((one) => one.label === label)?.value

test('there are twelve thousand places and two hundred and fifty countries and territories', () => {
  expect(compiled.rows.filter(({ entry }) => entry.kind === 'place').length).toBeGreaterThanOrEqual(12_000)
  expect(countryTable().length).toBe(250)
})

describe('a country', () => {
  test('says where it lies, who lives there, its neighbours and its memberships with their date', () => {
    const land = byId('country-af')
    expect(land?.gloss).toBe('Country in South Asia')
    expect(fact(land, 'Population')).toBe('about 49.5 million (2025)')
    expect(fact(land, 'Languages')).toBe('Pashto, Dari')
    expect(fact(land, 'Neighbours')).toBe('China, Iran, Pakistan, Tajikistan, Turkmenistan, Uzbekistan')
    expect(fact(byId('country-gb'), 'Member of')).toBe('UN, NATO, G7, G20, OECD, Commonwealth')
    expect(fact(byId('country-ru'), 'Member of')).toMatch(/CSTO.*SCO.*BRICS/)
    expect(land?.asOf).toBe(FACTS_AS_OF)
  })

  test('every one has a population with its year, or says that nobody lives there for good', () => {
    const lands = compiled.rows.filter(({ entry }) => entry.id.startsWith('country-')).map(({ entry }) => entry)
    expect(
      lands.filter((land) => !/^about .* \(.*\d{4}\)$/.test(fact(land, 'Population') ?? '')).map((one) => one.country),
    ).toEqual('AQ BV GS HM IO TF UM'.split(' '))
    expect(fact(byId('country-gs'), 'Population')).toBe('no permanent residents')
    expect(fact(byId('country-cf'), 'Population')).toBe('about 5.65 million (CLDR, 2025)')
  })

  test('bodies have as many members as they have', () => {
    const count = (body: string) => MEMBERS[body]!.split(' ').length
    expect({
      NATO: count('NATO'),
      EU: count('EU'),
      ASEAN: count('ASEAN'),
      CSTO: count('CSTO'),
      G7: count('G7'),
    }).toEqual({
      NATO: 32,
      EU: 27,
      ASEAN: 11,
      CSTO: 6,
      G7: 7,
    })
    const united = compiled.rows.filter(({ entry }) => /(?:^|, )UN(?:,|$)/.test(fact(entry, 'Member of') ?? ''))
    expect(united.length).toBe(193)
    const known = new Set(countryTable().map(({ code }) => code))
    for (const [body, codes] of Object.entries(MEMBERS))
      for (const code of codes === '*' ? [] : codes.split(' ')) expect(known, `${body}: ${code}`).toContain(code)
  })

  test('borders go both ways, also those that the shapes do not show', () => {
    const beside = neighboursByLand()
    for (const [code, others] of beside)
      for (const other of others) expect(beside.get(other), `${code}-${other}`).toContain(code)
    expect(beside.get('FR')).not.toContain('BR')
    expect(beside.get('ES')).toEqual(['AD', 'FR', 'GI', 'MA', 'PT'])
    expect(beside.get('DJ')).toContain('SO')
    expect(beside.has('AU')).toBe(false)
  })

  test('is found by its names, short forms and demonyms', () => {
    for (const form of ['UK', 'U.K.', 'Britain', 'Great Britain'])
      expect(meanings(form)[0]?.id, form).toBe('country-gb')
    for (const form of ['US', 'U.S.', 'USA', 'America']) expect(meanings(form)[0]?.id, form).toBe('country-us')
    for (const [form, id] of [
      ['UAE', 'ae'],
      ['DRC', 'cd'],
      ['DR Congo', 'cd'],
      ['Burma', 'mm'],
      ['Ivory Coast', 'ci'],
      ['Czechia', 'cz'],
      ['Türkiye', 'tr'],
      ['Swaziland', 'sz'],
      ['Islamic Republic of Iran', 'ir'],
    ])
      expect(meanings(form!)[0]?.id, form).toBe(`country-${id}`)
    expect(sensesOf('Afghans')[0]).toMatchObject({ demonym: true, country: 'AF' })
  })
})

describe('a province', () => {
  test('is called what its country calls it', () => {
    const glossOf = (name: string, land: string) =>
      compiled.rows.find(({ entry }) => entry.name === name && entry.country === land)?.entry.gloss
    expect(glossOf('Badghis Province', 'AF')).toBe('Province of Afghanistan')
    expect(glossOf('Andalusia', 'ES')).toBe('Autonomous community of Spain')
    expect(glossOf('Lombardy', 'IT')).toBe('Region of Italy')
    expect(glossOf('Scotland', 'GB')).toBe('Country of the United Kingdom')
    expect(glossOf('Guangxi', 'CN')).toBe('Autonomous region of China')
    expect(glossOf('Dagestan', 'RU')).toBe('Republic of Russia')
    expect(glossOf('Sindh', 'PK') ?? glossOf('Sindh Province', 'PK')).toBe('Province of Pakistan')
  })

  test('a city on disputed ground lies there, and in no country’s sentence', () => {
    const glossOf = (id: string) => byId(id)?.gloss
    expect(glossOf('city-simferopol-ua')).toBe('City in Crimea')
    expect(glossOf('city-sevastopol-ua')).toBe('City in Crimea')
    expect(glossOf('city-ramallah-ps')).toBe('Town in the West Bank')
    expect(glossOf('city-srinagar-in')).toBe('City in Jammu and Kashmir')
    expect(glossOf('city-jerusalem-il')).toContain('Palestinians claim')
    expect(glossOf('city-hargeisa-so')).toContain('Somaliland')
    expect(glossOf('city-grozny-ru')).toBe('City in Russia, seat of Chechnya')
    expect(glossOf('city-bilbao-es')).toBe('City in the Basque Country, Spain')
    expect(glossOf('city-valencia-es')).toBe('City in Spain, seat of the Valencian Community')
  })

  test('names its capital and is found by its variants', () => {
    expect(fact(byId('province-af-badghis'), 'Capital')).toBe('Qala-e-Naw')
    for (const form of ['Laghman', 'Laghmān', 'LAGHMAN', 'Laghman Province', 'Laghman province'])
      expect(meanings(form)[0]?.id, form).toBe('province-af-laghman')
    for (const form of ['Wardak', 'Maidan Wardak'])
      expect(meanings(form)[0]?.id, form).toBe('province-af-maidan-wardak')
    for (const form of ['Uruzgan', 'Oruzgan']) expect(meanings(form)[0]?.id, form).toBe('province-af-uruzgan')
  })

  test('whose status is disputed says who claims and who controls it', () => {
    const glosses = compiled.rows.filter(({ entry }) =>
      ['Crimea', 'Azad Kashmir', 'Jammu and Kashmir', 'Abkhazia'].includes(entry.name),
    )
    expect(glosses.length).toBeGreaterThanOrEqual(4)
    for (const { entry } of glosses) expect(entry.gloss, entry.name).toMatch(/claim|administered|breakaway|controlled/i)
  })
})

describe('a city', () => {
  test.each([
    ['AF', 'Qala-e-Naw|Qala-i-Naw|Qala i Naw|Qal‘eh-ye Now|Qal‘ah-ye Now'],
    ['UA', 'Kyiv|Kiev'],
    ['UA', 'Mykolaiv|Nikolaev|Mykolayiv'],
    ['AF', 'Mazar-i-Sharif|Mazar-e-Sharif|Mazār-e Sharīf'],
    ['YE', "Sanaa|Sana'a|Sana’a"],
    ['IL', 'Tel Aviv|Tel Aviv-Yafo'],
    ['AF', 'Islam Qala|Islam Qal`ah|Islam Qal‘ah'],
    ['IN', 'Kolkata|Calcutta'],
    ['IN', 'Prayagraj|Allahabad'],
    ['KZ', 'Astana|Nur-Sultan'],
    ['IQ', 'Fallujah|Al-Fallujah|Falluja'],
    ['SY', 'Raqqa|Raqqah|Ar-Raqqah'],
    ['CH', 'Geneva|Genève'],
    ['LB', 'Sidon|Saida'],
  ])('of %s is one place by each of its spellings: %s', (land, spellings) => {
    const found = spellings
      .split('|')
      .map((form) => meanings(form).find(({ country, id }) => country === land && id.startsWith('city-'))?.id ?? form)
    expect(new Set(found).size, found.join()).toBe(1)
    expect(found[0]).toMatch(/^city-/)
  })

  test('of Badakhshan and of India share the name Faizabad and stay two', () => {
    const lands = meanings('Faizabad').map(({ country }) => country)
    expect(lands).toEqual(expect.arrayContaining(['AF', 'IN']))
    expect(meanings('Fayzabad').map(({ country }) => country)).toContain('AF')
  })

  test('that shares its name with a city of another country keeps both meanings', () => {
    const large = towns().filter(({ people }) => people >= 100_000)
    const shared = [...grouped(large, (place) => nameOf(place))].filter(
      ([, places]) => new Set(places.map(({ land }) => land)).size > 1,
    )
    expect(shared.length).toBeGreaterThanOrEqual(48)
    for (const [name, places] of shared)
      for (const { land } of places)
        expect(
          meanings(name).map(({ country }) => country),
          name,
        ).toContain(land)
  })
})

describe('a small town', () => {
  test('is known, with its province, and never stands alone', () => {
    for (const [form, gloss] of [
      ['Alishing', 'District in Laghman, Afghanistan'],
      ['Alisheng', 'District in Laghman, Afghanistan'],
      ['Spin Boldak', 'District in Kandahar, Afghanistan'],
      ['Bakhmut', 'Town in Donetsk, Ukraine'],
    ]) {
      const at = meanings(form!).findIndex((entry) => entry.gloss === gloss)
      expect(at, form).toBeGreaterThanOrEqual(0)
      expect(sensesOf(form!)[at]?.shy, form).toBe(true)
    }
  })

  test('is no everyday word and nobody’s first name', () => {
    const towns = compiled.rows.filter(({ entry }) => /^(?:Town|District) in/.test(entry.gloss))
    expect(towns.length).toBeGreaterThan(1000)
    const names = new Set(towns.map(({ entry }) => entry.name))
    for (const word of ['March', 'Ali', 'Sara', 'Farsi', 'Fatima']) expect(names, word).not.toContain(word)
  })
})

test('every city has a spot that a map can show, and so has nearly every province', () => {
  const blind = compiled.rows.filter(({ entry, at }) => !entry.context && /^(?:city|province)-/.test(entry.id) && !at)
  expect(blind.filter(({ entry }) => entry.id.startsWith('city-'))).toEqual([])
  expect(blind.length).toBeLessThan(300)
  expect(blind.map(({ entry }) => entry.country)).not.toContain('AF')
})

test('a city that is a part of its country by itself has one card', () => {
  expect(meanings('Almaty').map(({ id }) => id)).toEqual(['city-almaty-kz'])
  expect(meanings('Almaty')[0]?.gloss).toBe('City in Kazakhstan, equal in rank to a region')
  expect(meanings('Saint Petersburg')[0]?.gloss).toBe('City in Russia, equal in rank to an oblast')
})

test('a sea is the sea, and a province named for it has its word', () => {
  expect(meanings('Red Sea').map(({ id }) => id)).toEqual(['red-sea'])
  expect(meanings('Red Sea Governorate').map(({ id }) => id)).toEqual(['province-eg-red-sea'])
  expect(meanings('Red Sea State').map(({ id }) => id)).toEqual(['province-sd-red-sea'])
})

describe('a name that is much else besides a place', () => {
  const marked = (text: string, form: string) => {
    const { mentions, cards } = annotate([{ text, role: 'body' }], glossary)
    return mentions.filter((one) => one.marked && one.text === form).map(({ card }) => cards[card]!.entry?.id)
  }
  test.each([
    [
      'Delta',
      'Floods hit Delta State in Nigeria; Delta has many rivers.',
      'The Delta variant spread quickly, doctors said.',
      'province-ng-delta',
    ],
    [
      'Victoria',
      'In Victoria, the capital of Seychelles, ferries stopped.',
      'The Victoria line was closed for an hour.',
      'city-victoria-sc',
    ],
    [
      'Hamilton',
      'In Hamilton, Bermuda, ships waited out the storm.',
      'Hamilton won the race by a second.',
      'city-hamilton-bm',
    ],
    [
      'Hamilton',
      'Steel workers in Hamilton, Ontario, voted on Sunday.',
      'The Hamilton musical returns.',
      'city-hamilton-ca',
    ],
    [
      'Stanley',
      'In Stanley, the capital of the Falkland Islands, snow fell.',
      'Stanley scored twice.',
      'city-stanley-fk',
    ],
  ])('%s: “%s” and not “%s”', (form, about, other, id) => {
    expect(marked(about, form)).toEqual([id])
    expect(marked(other, form)).toEqual([])
  })
})
