/** The file of maps: its bytes, and whether what it shows is true. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { MAP_HEIGHT, MAP_WIDTH } from '../../src/core/model.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { type CompiledMaps, compileMaps } from '../../src/glossary/compile-maps.ts'
import type { Row } from '../../src/glossary/format.ts'
import { DISPUTES } from '../../src/glossary/import/disputes.ts'
import { COASTAL, outside, STEP, spotOn } from '../../src/glossary/import/frames.ts'
import { spots } from '../../src/glossary/import/spots.ts'
import { DamagedMaps, type Drawing, type OpenMaps, openMaps, writeMaps } from '../../src/glossary/maps.ts'

const drawing = (own: string): Drawing => ({
  land: 'M0 0l1 0 0 1z',
  own,
  areas: [['crimea', 'M5 5l1 0 0 1z']],
  named: ['crimea'],
})
const opened = (bytes: Uint8Array) => openMaps(bytes.buffer as ArrayBuffer)

/** Places whose coast even the scale of 1:10 million draws more than a mile away: their map has no dot. All others have one. */
const ADRIFT = ['city-flying-fish-cove-cx', 'city-safotu-ws', 'province-ws-gagaifomauga']

describe('the bytes', () => {
  const drawings = [drawing('M1 1l2 0 0 2z'), drawing('M7 7l2 0 0 2z')]
  const places = [
    { id: 'kyiv', drawing: 0, dot: [10, 20] as [number, number] },
    { id: 'crimea', drawing: 1 },
    { id: 'sahel', drawing: 1, dot: [30, 40] as [number, number], around: [90, 12] as [number, number], plain: true },
  ]
  const bytes = writeMaps(drawings, places)

  test('give each place its picture and its dot, and nothing for a stranger', () => {
    const maps = opened(bytes)
    expect(maps.places).toBe(3)
    expect(maps.mapOf('kyiv')).toMatchObject({ own: 'M1 1l2 0 0 2z', dot: [10, 20] })
    expect(maps.mapOf('crimea')?.areas).toEqual([{ path: 'M5 5l1 0 0 1z', focus: true, named: true }])
    expect(maps.mapOf('crimea')?.dot).toBeUndefined()
    expect(maps.mapOf('sahel')).toMatchObject({ own: '', around: [30, 40, 90, 12] })
    expect(maps.mapOf('nowhere')).toBeNull()
  })

  test('are the same for the same pictures', () => {
    expect(Buffer.compare(bytes, writeMaps(drawings, places))).toBe(0)
  })

  test('are refused with a reason when damaged, never misread', () => {
    for (let at = 0; at < bytes.length; at++) {
      const bad = bytes.slice()
      bad[at] = bad[at]! ^ 0x5a
      expect(() => opened(bad), `byte ${at}`).toThrow(DamagedMaps)
    }
    for (const length of [0, 8, 64, bytes.length - 8]) expect(() => opened(bytes.slice(0, length))).toThrow(DamagedMaps)
  })

  test('are not written when one id stands twice', () => {
    expect(() => writeMaps(drawings, [places[0]!, places[0]!])).toThrow(/one hash/)
  })
})

/** An SVG path as the map writes it, back to rings of points. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number)
      const points: [number, number][] = [[x, y]]
      for (let i = 0; i < steps.length; i += 2) {
        const [u, v] = points.at(-1)!
        points.push([u + steps[i]!, v + steps[i + 1]!])
      }
      return points
    })
}

describe('the shipped maps', () => {
  let rows: Row[]
  let compiled: CompiledMaps
  let maps: OpenMaps
  const mapOf = (id: string) => maps.mapOf(id)!
  beforeAll(async () => {
    ;({ rows } = await compileGlossary('src/glossary/entries'))
    compiled = compileMaps(rows)
    maps = opened(compiled.bytes)
  }, 300_000)

  test('weigh at most 500 kB packed', () => {
    expect(gzipSync(compiled.bytes).length).toBeLessThanOrEqual(500_000)
  })

  test('every country has one, in which it is to be seen', () => {
    const blind = rows
      .filter(({ entry }) => entry.id.startsWith('country-'))
      .filter(({ entry }) => {
        const map = maps.mapOf(entry.id)
        return !map || (!map.ring && map.own === '')
      })
    expect(blind.map(({ entry }) => entry.country)).toEqual([])
  })

  test('every dot stands on the outline it is drawn on', () => {
    let shown = 0
    const off: string[] = []
    for (const { id, drawing, dot, plain } of compiled.placed) {
      if (!dot) continue
      expect(dot[0] >= 0 && dot[0] <= MAP_WIDTH && dot[1] >= 0 && dot[1] <= MAP_HEIGHT, id).toBe(true)
      // A strait or a sea lies on no outline.
      if (plain) continue
      const { own, areas, named } = compiled.drawings[drawing]!
      const rings = [
        ...ringsOf(own),
        ...areas.filter(([area]) => named.includes(area)).flatMap(([, path]) => ringsOf(path)),
      ]
      // A country that is disputed as a whole is drawn twice: filled, and dashed on top.
      if (Math.min(outside(dot, rings), outside(dot, ringsOf(own))) > 0) off.push(id)
      shown++
    }
    expect(shown).toBeGreaterThan(11_000)
    expect(off).toEqual([])
  })

  test('a dot that the coast pushed in stands at most five pixels from where it lies', () => {
    const rings: [number, number][][] = [
      [
        [10, 10],
        [50, 10],
        [50, 50],
        [10, 50],
      ],
    ]
    const here = (x: number, y: number) => spotOn({ projection: ((at: unknown) => at) as never, rings }, [x, y])
    expect(here(30, 30)).toEqual([30, 30])
    expect(here(10 - COASTAL, 30)).toEqual([10, 30])
    expect(here(10 - COASTAL - 1, 30)).toBeUndefined()
    expect(here(50 + 3, 50 + 3)).toEqual([50, 50])
    // Two units to a pixel, and one step more where the nearest whole point is not the nearest of the line.
    expect((COASTAL + STEP + 1) / 2).toBeLessThanOrEqual(5)
  })

  test('well-known seas, ranges, rivers and deserts have a map', () => {
    for (const id of 'red-sea black-sea persian-gulf himalayas hindu-kush nile danube sahara mount-everest'.split(' '))
      expect(maps.mapOf(id)?.land, id).toBeTruthy()
  })

  test('places without a dot are on islands that the shapes do not show', () => {
    expect(compiled.adrift.toSorted()).toEqual(ADRIFT)
  })

  test.each([
    ['Simferopol', 'UA', 'crimea'],
    ['Srinagar', 'IN', 'kashmir-india'],
    ['Muzaffarabad', 'PK', 'kashmir-pakistan'],
    ['Gilgit', 'PK', 'kashmir-pakistan'],
    ['Itanagar', 'IN', 'arunachal-pradesh'],
    ['Sokhumi', 'GE', 'abkhazia'],
    ['Tskhinvali', 'GE', 'south-ossetia'],
    ['Tiraspol', 'MD', 'transnistria'],
    ['Hargeisa', 'SO', 'somaliland'],
    ['Donetsk', 'UA', 'occupied-ukraine'],
    ['Mariupol', 'UA', 'occupied-ukraine'],
    ['Melitopol', 'UA', 'occupied-ukraine'],
    ['Jammu', 'IN', 'kashmir-india'],
  ])('%s stands in the disputed area, and its card says so', (name, land, dispute) => {
    const row = rows.find(({ entry }) => entry.name === name && entry.country === land && entry.id.startsWith('city-'))
    expect(row, name).toBeTruthy()
    const { entry } = row!
    const { drawing, dot } = compiled.placed.find(({ id }) => id === entry.id)!
    const area = compiled.drawings[drawing]!.areas.find(([id]) => id === dispute)
    expect(outside(dot!, ringsOf(area![1])), name).toBeLessThanOrEqual(COASTAL)
    const { name: called, controlled } = DISPUTES.find(({ id }) => id === dispute)!
    expect(entry.facts.find(({ label }) => label === 'Status')?.value).toBe(
      `${called}: claimed by ${DISPUTES.find(({ id }) => id === dispute)!.claimed}; controlled by ${controlled}`,
    )
  })

  test.each([
    ['Kherson', 'UA'],
    ['Zaporizhzhia', 'UA'],
    ['Odesa', 'UA'],
    ['Tbilisi', 'GE'],
    ['Sderot', 'IL'],
    ['Gori', 'GE'],
    ['Garowe', 'SO'],
    ['Georgetown', 'GY'],
  ])('%s (%s) is not said to be disputed', (name, land) => {
    const row = rows.find(({ entry }) => entry.name === name && entry.country === land)
    expect(row?.entry.facts.find(({ label }) => label === 'Status')).toBeUndefined()
  })

  test('every dispute is drawn dashed on the maps of its parties', () => {
    expect(DISPUTES.length).toBeGreaterThanOrEqual(20)
    const land = new Map(rows.map(({ entry }) => [entry.id, entry.country ?? '']))
    const drawn = new Map<string, Set<string>>()
    for (const { id, drawing } of compiled.placed)
      for (const [area] of compiled.drawings[drawing]!.areas)
        drawn.set(area, (drawn.get(area) ?? new Set()).add(land.get(id) ?? ''))
    for (const { id, parties } of DISPUTES)
      expect(parties.filter((code) => drawn.get(id)?.has(code)).length, id).toBeGreaterThan(0)
  })

  test('the list of disputes checked by hand has each of them, in the same words', () => {
    const list = readFileSync('docs/disputes.md', 'utf8')
    for (const { name, claimed, controlled } of DISPUTES)
      expect(list).toContain(`| ${name} | ${claimed} | ${controlled} | `)
  })

  test('a disputed area is nobody’s solid ground on its parties’ maps', () => {
    const ukraine = mapOf('country-ua')
    const russia = mapOf('country-ru')
    for (const map of [ukraine, russia]) expect(map.areas.filter(({ named }) => named).length).toBeGreaterThanOrEqual(2)
    const simferopol = compiled.placed.find(({ id }) => id === 'city-simferopol-ua')!
    expect(outside(simferopol.dot!, ringsOf(compiled.drawings[simferopol.drawing]!.own))).toBeGreaterThan(COASTAL)
  })

  test('spots by hand belong to entries, and few written places lack one', () => {
    const known = spots()
    const ids = new Set(rows.map(({ entry }) => entry.id))
    for (const id of known.keys()) expect(ids, `spots.ts names "${id}"`).toContain(id)
    const places = rows.filter(({ entry }) => entry.kind === 'place' && !/^(?:nature|continent)-/.test(entry.id))
    // A place written yesterday may wait for its line in spots.ts.
    expect(places.filter(({ entry }) => maps.mapOf(entry.id) === null).length).toBeLessThan(25)
  })
})
