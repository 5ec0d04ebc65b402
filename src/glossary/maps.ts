/**
 * The file of locator maps, written and read here and nowhere else; opened only when a card asks for its map.
 * Little-endian, sections aligned to 8 bytes, read as views over one buffer.
 *
 *   header   16 words: magic, version, bytes, checksum, places, drawings, then (offset, bytes) of each section in the order
 *            of SECTIONS
 *   prints   u32 per place, sorted: hash of its entry's id
 *   spots    per place u16 each: drawing, x, y (NOWHERE without a dot), and index into `more`'s areas + 1
 *   at       u32 per drawing + 1: where its text begins
 *   text     UTF-8: each drawing as JSON
 *   more     UTF-8 JSON: the areas' half widths, and words of disputes
 */
import type { LocatorMap } from '../core/model.ts'
import { hashes, spread } from './hash.ts'

const MAGIC = 0x314d474e // "NGM1"
const VERSION = 1
const HEADER_WORDS = 16
const SECTIONS = ['prints', 'spots', 'at', 'text', 'more'] as const
type Section = (typeof SECTIONS)[number]
const SUM_AT = 3
const NOWHERE = 0xffff
/** Set in a drawing's number when the country it was drawn for is not what is shown: Iran on the map of Hormuz. */
const PLAIN = 0x8000

/** One picture as it stands in the file. Paths are in units of the map. */
export type Drawing = {
  /** The countries around. */
  land: string
  /** The country itself. */
  own: string
  /** Disputed areas in sight: id and path. */
  areas: [id: string, path: string][]
  /** Those of them that the country has a part in. */
  named: string[]
  /** Where a country too small to see lies. */
  ring?: [number, number]
}

/** A place on a picture. */
export type Placed = {
  id: string
  drawing: number
  dot?: [number, number]
  /** Half width and half height of the area meant, in units of the map. */
  around?: [number, number]
  /** The country the picture was drawn for is not what is shown. */
  plain?: boolean
}

/** The maps cannot be used. The message says what is wrong with the file. */
export class DamagedMaps extends Error {
  override name = 'DamagedMaps'
}

/** The whole file. The same pictures give the same bytes. Throws when two ids cannot be told apart. */
export function writeMaps(drawings: readonly Drawing[], places: readonly Placed[]): Uint8Array {
  const encoder = new TextEncoder()
  const sorted = places.map((place) => ({ place, print: printOf(place.id) })).sort((a, b) => a.print - b.print)
  sorted.forEach(({ place, print }, i) => {
    if (sorted[i - 1]?.print === print) throw new Error(`"${sorted[i - 1]!.place.id}" and "${place.id}" have one hash`)
  })
  const areas = [...new Set(places.flatMap(({ around }) => (around ? [around.join()] : [])))]
  const spots = new Uint16Array(4 * sorted.length)
  sorted.forEach(({ place: { drawing, dot, around, plain } }, i) => {
    spots.set(
      [
        drawing | (plain ? PLAIN : 0),
        dot?.[0] ?? NOWHERE,
        dot?.[1] ?? NOWHERE,
        around ? areas.indexOf(around.join()) + 1 : 0,
      ],
      4 * i,
    )
  })
  const texts = drawings.map((drawing) => encoder.encode(JSON.stringify(drawing)))
  const at = new Uint32Array(texts.length + 1)
  texts.forEach((text, i) => {
    at[i + 1] = at[i]! + text.length
  })
  const text = new Uint8Array(at.at(-1)!)
  texts.forEach((one, i) => {
    text.set(one, at[i]!)
  })
  const more = encoder.encode(JSON.stringify(areas.map((area) => area.split(',').map(Number))))
  const sections: Record<Section, ArrayBufferView> = {
    prints: Uint32Array.from(sorted, ({ print }) => print),
    spots,
    at,
    text,
    more,
  }
  return assembled(sections, [sorted.length, drawings.length])
}

function assembled(sections: Record<Section, ArrayBufferView>, counts: number[]): Uint8Array {
  const aligned = (n: number) => (n + 7) & ~7
  let end = HEADER_WORDS * 4
  const table = SECTIONS.flatMap((name) => {
    const offset = end
    end = aligned(end + sections[name].byteLength)
    return [offset, sections[name].byteLength]
  })
  const bytes = new Uint8Array(end)
  SECTIONS.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = sections[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), table[2 * i]!)
  })
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS)
  header.set([MAGIC, VERSION, end, 0, ...counts, ...table])
  header[SUM_AT] = sumOf(bytes)
  return bytes
}

function sumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  let sum = 0x9e3779b9
  for (let i = 0; i < words.length; i++) if (i !== SUM_AT) sum = Math.imul(sum ^ words[i]!, 0x01000193) + (sum >>> 15)
  return sum >>> 0
}

const printOf = (id: string): number => spread(hashes(id, 0)[0]) >>> 0

/** The maps, opened from bytes. */
export type OpenMaps = {
  places: number
  /** The picture of an entry, or null when there is none. */
  mapOf(id: string): LocatorMap | null
}

/** Opens the file. Throws `DamagedMaps` when it is cut, changed, or made by another version. Nothing is decoded before it is asked for. */
export function openMaps(buffer: ArrayBuffer): OpenMaps {
  const { places, section } = checked(buffer)
  const prints = new Uint32Array(...section('prints', 4))
  const spots = new Uint16Array(...section('spots', 2))
  const at = new Uint32Array(...section('at', 4))
  const text = new Uint8Array(...section('text', 1))
  const decoder = new TextDecoder()
  const more = JSON.parse(decoder.decode(new Uint8Array(...section('more', 1)))) as [number, number][]
  return {
    places,
    mapOf(id) {
      const i = indexOf(prints, printOf(id))
      if (i < 0) return null
      const [drawing = 0, x = 0, y = 0, area = 0] = spots.subarray(4 * i, 4 * i + 4)
      const number = drawing & ~PLAIN
      const picture = JSON.parse(decoder.decode(text.subarray(at[number], at[number + 1]))) as Drawing
      return pictured(picture, id, (drawing & PLAIN) !== 0, x === NOWHERE ? undefined : [x, y], more[area - 1])
    },
  }
}

function pictured(
  { land, own, areas, named, ring }: Drawing,
  id: string,
  plain: boolean,
  dot: [number, number] | undefined,
  around: [number, number] | undefined,
): LocatorMap {
  return {
    land: plain ? land + own : land,
    own: plain ? '' : own,
    areas: areas.map(([area, path]) => ({ path, focus: area === id, named: named.includes(area) && !plain })),
    ...(dot && !around ? { dot } : {}),
    ...(dot && around ? { around: [...dot, ...around] as [number, number, number, number] } : {}),
    ...(ring && !dot && !plain ? { ring } : {}),
  }
}

function indexOf(sorted: Uint32Array, wanted: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return sorted[low] === wanted ? low : -1
}

type Section3 = [buffer: ArrayBuffer, offset: number, length: number]

function checked(buffer: ArrayBuffer): { places: number; section(name: Section, size: number): Section3 } {
  const damaged = (reason: string) =>
    new DamagedMaps(`The maps could not be opened (${reason}). Cards are complete without them.`)
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 8 !== 0) throw damaged('the file is cut off')
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  const [magic, version, bytes, sum, places = 0] = header
  if (magic !== MAGIC || version !== VERSION) throw damaged('the file belongs to another version')
  if (bytes !== buffer.byteLength) throw damaged('the file is cut off')
  if (sum !== sumOf(new Uint8Array(buffer))) throw damaged('the file has been changed')
  return {
    places,
    section(name, size) {
      const i = 6 + 2 * SECTIONS.indexOf(name)
      const [offset = 0, length = 0] = [header[i], header[i + 1]]
      if (offset % 8 !== 0 || length % size !== 0 || offset + length > buffer.byteLength)
        throw damaged('its parts do not fit')
      return [buffer, offset, length / size]
    },
  }
}
