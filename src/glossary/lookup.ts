/** The glossary file at work: finds forms and decodes the entries asked for. Keeps nothing but views over the buffer. */
import type { Entry, Form, Glossary, Sense } from '../core/model.ts'
import {
  checksum,
  everydayPlaces,
  finish,
  HEADER_WORDS,
  LAST,
  LONGEST,
  MAGIC,
  RULES,
  SECTIONS,
  SEED_A,
  SEED_B,
  type Section,
  stepA,
  stepB,
  TABLE,
  unpacked,
  VERSION,
} from './format.ts'

/** The glossary file cannot be used. The message says what is wrong with it. */
export class DamagedGlossary extends Error {
  override name = 'DamagedGlossary'
}

/** A glossary opened from bytes, with the tables that searching needs. */
export type OpenGlossary = Glossary & {
  entries: number
  forms: number
  /** The searchable names: folded, sorted, as bytes. */
  names: { at: Uint32Array; bytes: Uint8Array; of: Uint32Array }
  prominence(entry: number): number
}

/** How many decoded entries are kept at hand: the cards of one long article. */
const KEPT = 256

/** Opens a glossary file. Throws `DamagedGlossary` when it is cut, changed, or made by another version. */
export function openGlossary(buffer: ArrayBuffer): OpenGlossary {
  const { header, views } = checked(buffer)
  const [, , , , , forms = 0, entries = 0, buckets = 1, prefixBits = 32] = header
  const { starts, prints, values, senses, prefixes, columns, textAt, nameAt, nameOf } = {
    starts: words(views.buckets),
    prints: words(views.prints),
    values: words(views.values),
    senses: words(views.senses),
    prefixes: words(views.prefixes),
    columns: words(views.columns),
    textAt: words(views.textAt),
    nameAt: words(views.nameAt),
    nameOf: words(views.nameOf),
  }
  const everyday = words(views.everyday)
  const kept = new Map<number, Entry>()
  const decoder = new TextDecoder()

  function sensesOf(bucket: number, print: number): Sense[] | null {
    for (let i = starts[bucket]!; i < starts[bucket + 1]!; i++) {
      if (prints[i] !== print) continue
      const found: Sense[] = []
      for (let at = values[i]!; ; at++) {
        const sense = senses[at]
        if (sense === undefined) return found
        found.push(unpacked(sense, columns))
        if (sense & LAST) return found
      }
    }
    return null
  }

  return {
    entries,
    forms,
    names: { at: nameAt, bytes: views.names, of: nameOf },
    prominence: (entry) => (columns[entry]! >>> 8) & 0xff,
    formsAt(keys, at) {
      const found: Form[] = []
      let a = SEED_A
      let b = SEED_B
      for (let length = 1; length <= LONGEST && at + length <= keys.length; length++) {
        if (length > 1) {
          a = stepA(a, 32)
          b = stepB(b, 32)
        }
        const key = keys[at + length - 1]!
        for (let i = 0; i < key.length; i++) {
          const code = key.charCodeAt(i)
          a = stepA(a, code)
          b = stepB(b, code)
        }
        const spread = finish(a)
        const known = sensesOf(spread & (buckets - 1), finish(b))
        if (known) found.push({ length, senses: known })
        const bit = spread & (prefixBits - 1)
        if (!(prefixes[bit >>> 5]! & (1 << (bit & 31)))) break
      }
      return found
    },
    everyday(key) {
      return everydayPlaces(key).every((bit) => (everyday[bit >>> 5]! & (1 << (bit & 31))) !== 0)
    },
    entry(number) {
      const known = kept.get(number)
      if (known) return known
      const entry = JSON.parse(decoder.decode(views.text.subarray(textAt[number], textAt[number + 1]))) as Entry
      if (kept.size >= KEPT) kept.clear()
      kept.set(number, entry)
      return entry
    },
  }
}

function checked(buffer: ArrayBuffer): { header: Uint32Array; views: Record<Section, Uint8Array> } {
  const damaged = (reason: string): never => {
    throw new DamagedGlossary(`The glossary could not be opened (${reason}). Please install Newsgloss again.`)
  }
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 64 !== 0) damaged('it is cut off')
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  if (header[0] !== MAGIC) damaged('it is not a glossary')
  if (header[1] !== VERSION || header[4] !== RULES) damaged('it belongs to another version')
  if (header[2] !== buffer.byteLength) damaged('it is cut off')
  if (header[3] !== checksum(new Uint8Array(buffer))) damaged('it has been changed')
  const views = SECTIONS.map((name, i) => {
    const offset = header[TABLE + 2 * i]!
    const length = header[TABLE + 2 * i + 1]!
    if (offset % 64 !== 0 || offset + length > buffer.byteLength) damaged('its parts do not fit')
    return [name, new Uint8Array(buffer, offset, length)] as const
  })
  const found = Object.fromEntries(views) as Record<Section, Uint8Array>
  const [, , , , , forms = 0, entries = 0, buckets = 0, prefixBits = 0] = header
  const fits =
    found.buckets.byteLength === 4 * (buckets + 1) &&
    found.prints.byteLength === 4 * forms &&
    found.columns.byteLength === 4 * entries &&
    found.prefixes.byteLength === prefixBits / 8
  if (!fits) damaged('its parts do not fit')
  return { header, views: found }
}

const words = (bytes: Uint8Array) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
