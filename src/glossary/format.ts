/**
 * The byte layout of the glossary file, written and read here and nowhere else. Little-endian, sections aligned to 64
 * bytes, read as typed-array views over one buffer: opening it parses nothing and decodes no text.
 *
 *   header   64 words: magic, version, bytes, checksum, rules, forms, entries, buckets, prefix bits, then a table of
 *            (offset, bytes) for the sections in the order of SECTIONS
 *   buckets  u32 per bucket + 1: where its keys begin
 *   prints   u32 per key: second hash of the phrase, so that two phrases are mixed up once in 2^32 per probe
 *   values   u32 per key: where its senses begin
 *   senses   u32 each: entry 20 bits, cased 2, demonym 1, shy 1, last-of-run 1
 *   prefixes bits: which phrases can be continued
 *   columns  u32 per entry: kind, prominence, country
 *   textAt   u32 per entry + 1;  text: UTF-8 JSON of each entry
 *   nameAt   u32 per searchable name + 1;  names: folded UTF-8, sorted;  nameOf: u32 entry and rank
 *   everyday bits: words of everyday English, two bits each; about one strange word in fifty is taken for one
 */
import { fold } from '../core/fold.ts'
import { type Entry, KINDS, type Sense } from '../core/model.ts'
import { words } from '../core/words.ts'

export const MAGIC = 0x314c474e // "NGL1"
export const VERSION = 1
/** Changes when folding or word rules change: an index made with other rules would silently miss. */
export const RULES = 1
export const HEADER_WORDS = 64
export const SECTIONS = [
  'buckets',
  'prints',
  'values',
  'senses',
  'prefixes',
  'columns',
  'textAt',
  'text',
  'nameAt',
  'names',
  'nameOf',
  'everyday',
] as const
export type Section = (typeof SECTIONS)[number]
/** Where the section table begins in the header, in words. */
export const TABLE = 16
/** The longest form, in words. */
export const LONGEST = 8

const CASED = ['any', 'name', 'exact'] as const

/** An entry to be written, with how its forms may be read. */
export type Row = { entry: Entry; prominence: number; demonyms: string[]; shy: boolean }

/** A form to be written: its folded words and one meaning. */
type Keyed = { key: string; sense: number }

/** Two running hashes of a phrase; `step` adds one code unit, `finish` spreads the bits. */
export const SEED_A = 0x811c9dc5 | 0
export const SEED_B = 0x9747b28c | 0
export const stepA = (a: number, code: number) => Math.imul(a ^ code, 0x01000193)
export const stepB = (b: number, code: number) => Math.imul((b ^ code) + ((b << 7) | (b >>> 25)), 0x5bd1e995)
export const finish = (hash: number) => {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function hashes(phrase: string): [number, number] {
  let a = SEED_A
  let b = SEED_B
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i)
    a = stepA(a, code)
    b = stepB(b, code)
  }
  return [finish(a), finish(b)]
}

/** The folded words of a form, as they are looked up: "the Taliban's" keys as "taliban". */
export function keyOf(form: string): string {
  const keys = words(form).map(({ key }) => key)
  return (keys.length > 1 && keys[0] === 'the' ? keys.slice(1) : keys).join(' ')
}

/** The word of the header that holds the sum; left out of it. */
const SUM_AT = 3

/** The sum of the whole file but the word that holds it. */
export function checksum(bytes: Uint8Array): number {
  const data = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  let sum = 0x9e3779b9
  for (let i = 0; i < data.length; i++) if (i !== SUM_AT) sum = Math.imul(sum ^ data[i]!, 0x01000193) + (sum >>> 15)
  return sum >>> 0
}

/** Packs a sense into one word. */
function packed(entry: number, cased: Sense['cased'], demonym: boolean, shy: boolean): number {
  return entry | (CASED.indexOf(cased) << 20) | (demonym ? 1 << 22 : 0) | (shy ? 1 << 23 : 0)
}

/** A sense from its word and its entry's column. */
export function unpacked(sense: number, columns: Uint32Array): Sense {
  const entry = sense & 0xfffff
  const column = columns[entry] ?? 0
  const [first, second] = [(column >>> 16) & 0xff, column >>> 24]
  return {
    entry,
    kind: KINDS[column & 0xff] ?? 'concept',
    country: first ? String.fromCharCode(first, second) : '',
    prominence: (column >>> 8) & 0xff,
    cased: CASED[(sense >>> 20) & 3] ?? 'name',
    demonym: (sense & (1 << 22)) !== 0,
    shy: (sense & (1 << 23)) !== 0,
  }
}

export const LAST = 0x80000000

/** The whole file. The same rows give the same bytes. Throws when two phrases cannot be told apart. */
export function write(rows: readonly Row[], everyday: Iterable<string> = []): Uint8Array {
  const forms = formsOf(rows)
  const names = namesOf(rows)
  const encoder = new TextEncoder()
  const texts = rows.map(({ entry }) => encoder.encode(JSON.stringify(entry)))
  const count = forms.size
  const buckets = power(Math.ceil(count / 4))
  const keyed = [...forms].map(([key, senses]) => {
    const [a, b] = hashes(key)
    return { key, bucket: a & (buckets - 1), print: b, senses }
  })
  keyed.sort((x, y) => x.bucket - y.bucket || x.print - y.print || (x.key < y.key ? -1 : 1))
  const starts = new Uint32Array(buckets + 1)
  const prints = new Uint32Array(count)
  const values = new Uint32Array(count)
  const senses: number[] = []
  keyed.forEach(({ bucket, print, key, senses: own }, i) => {
    const before = keyed[i - 1]
    if (before && before.bucket === bucket && before.print === print)
      throw new Error(`"${before.key}" and "${key}" have one hash; change SEED_B`)
    starts[bucket + 1] = i + 1
    prints[i] = print
    values[i] = senses.length
    for (const [n, sense] of own.entries()) senses.push((sense | (n === own.length - 1 ? LAST : 0)) >>> 0)
  })
  for (let i = 1; i <= buckets; i++) starts[i] = Math.max(starts[i]!, starts[i - 1]!)
  const { bits, size } = prefixesOf(forms.keys())
  const columns = Uint32Array.from(rows, ({ entry, prominence }) => {
    const country = entry.country ?? ''
    const letters = country ? (country.charCodeAt(0) << 16) | (country.charCodeAt(1) << 24) : 0
    return (KINDS.indexOf(entry.kind) | (prominence << 8) | letters) >>> 0
  })
  const encoded = names.map(({ name }) => encoder.encode(name))
  const sections: Record<Section, Uint8Array> = {
    buckets: bytesOf(starts),
    prints: bytesOf(prints),
    values: bytesOf(values),
    senses: bytesOf(Uint32Array.from(senses)),
    prefixes: bytesOf(bits),
    columns: bytesOf(columns),
    textAt: bytesOf(offsets(texts)),
    text: joined(texts),
    nameAt: bytesOf(offsets(encoded)),
    names: joined(encoded),
    nameOf: bytesOf(Uint32Array.from(names, ({ entry, rank }) => (entry | (rank << 24)) >>> 0)),
    everyday: bytesOf(everydayBits(everyday)),
  }
  return assemble(sections, [count, rows.length, buckets, size])
}

function assemble(sections: Record<Section, Uint8Array>, counts: number[]): Uint8Array {
  const aligned = (n: number) => (n + 63) & ~63
  let end = HEADER_WORDS * 4
  const places = SECTIONS.map((name) => {
    const offset = end
    end = aligned(end + sections[name].byteLength)
    return { name, offset }
  })
  const bytes = new Uint8Array(end)
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS)
  places.forEach(({ name, offset }, i) => {
    bytes.set(sections[name], offset)
    header[TABLE + 2 * i] = offset
    header[TABLE + 2 * i + 1] = sections[name].byteLength
  })
  header.set([MAGIC, VERSION, end, 0, RULES, ...counts])
  header[SUM_AT] = checksum(bytes)
  return bytes
}

/** Every surface form with its meanings, the weightiest meaning first. */
function formsOf(rows: readonly Row[]): Map<string, number[]> {
  const all: Keyed[] = []
  rows.forEach(({ entry, demonyms, shy }, number) => {
    const own = new Map<string, number>()
    const add = (form: string, cased: Sense['cased'], demonym = false) => {
      const key = keyOf(form)
      const hesitant = shy && !key.includes(' ')
      if (key && key.split(' ').length <= LONGEST && !own.has(key))
        own.set(key, packed(number, cased, demonym, hesitant))
    }
    for (const form of entry.short) add(form, 'exact')
    for (const form of [entry.name, ...entry.aliases]) add(form, form === form.toLowerCase() ? 'any' : 'name')
    for (const form of demonyms) add(form, 'name', true)
    for (const [key, sense] of own) all.push({ key, sense })
  })
  const forms = new Map<string, number[]>()
  for (const { key, sense } of all) forms.set(key, [...(forms.get(key) ?? []), sense])
  const weight = (sense: number) => rows[sense & 0xfffff]!.prominence
  for (const senses of forms.values()) senses.sort((x, y) => weight(y) - weight(x) || x - y)
  return forms
}

/** Ranks of a searchable name: a short form, a whole name or alias, or a name from its second word on. */
export const SHORT = 0
export const WHOLE = 1
export const INSIDE = 2

function namesOf(rows: readonly Row[]): { name: string; entry: number; rank: number }[] {
  const names: { name: string; entry: number; rank: number }[] = []
  rows.forEach(({ entry }, number) => {
    const seen = new Set<string>()
    const add = (name: string, rank: number) => {
      if (!name || seen.has(name)) return
      seen.add(name)
      names.push({ name, entry: number, rank })
    }
    for (const short of entry.short) add(keyOf(short), SHORT)
    for (const form of [entry.name, ...entry.aliases]) {
      const keys = keyOf(form).split(' ')
      keys.forEach((key, i) => {
        if (i === 0 || key.length > 2) add(keys.slice(i).join(' '), i === 0 ? WHOLE : INSIDE)
      })
    }
  })
  return names.sort((x, y) => (x.name < y.name ? -1 : x.name > y.name ? 1 : x.entry - y.entry || x.rank - y.rank))
}

/** Bits of the everyday words: 2^19, of which thirty thousand words set about a tenth. */
export const EVERYDAY_BITS = 1 << 19

/** The two bits of a word. */
export function everydayPlaces(word: string): [number, number] {
  const [a, b] = hashes(word)
  return [a & (EVERYDAY_BITS - 1), b & (EVERYDAY_BITS - 1)]
}

function everydayBits(words: Iterable<string>): Uint32Array {
  const bits = new Uint32Array(EVERYDAY_BITS >>> 5)
  for (const word of words)
    for (const bit of everydayPlaces(word)) bits[bit >>> 5] = bits[bit >>> 5]! | (1 << (bit & 31))
  return bits
}

/** One bit for every phrase that some longer form begins with, sixteen bits of room for each. */
function prefixesOf(keys: Iterable<string>): { bits: Uint32Array; size: number } {
  const prefixes = new Set<string>()
  for (const key of keys) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) prefixes.add(key.slice(0, at))
  }
  const size = power(Math.max(32, prefixes.size * 16))
  const bits = new Uint32Array(size >>> 5)
  for (const prefix of prefixes) {
    const bit = hashes(prefix)[0] & (size - 1)
    bits[bit >>> 5] = bits[bit >>> 5]! | (1 << (bit & 31))
  }
  return { bits, size }
}

const power = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(2, least)))
const bytesOf = (view: Uint32Array) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

function offsets(pieces: readonly Uint8Array[]): Uint32Array {
  const at = new Uint32Array(pieces.length + 1)
  pieces.forEach((piece, i) => {
    at[i + 1] = at[i]! + piece.byteLength
  })
  return at
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const at = offsets(pieces)
  const bytes = new Uint8Array(at[pieces.length]!)
  for (const [i, piece] of pieces.entries()) bytes.set(piece, at[i]!)
  return bytes
}

/** What a reader typed, folded as names are. */
export const typedKey = (typed: string): string =>
  words(typed)
    .map(({ key }) => key)
    .join(' ') || fold(typed.trim())
