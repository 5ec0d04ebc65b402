/**
 * The glossary file: a header and sections, little-endian, each aligned to 64 bytes, read as typed-array views over one
 * buffer. Opening it parses nothing and decodes no text. What stands inside the sections is said by the files that write
 * and read them: forms.ts (the index), record.ts (the entries), names.ts (searching).
 *
 *   header   64 words: magic, version, bytes, checksum, rules, forms, entries, shared texts, names, seed, newest month,
 *            three table sizes, everyday words; from word TABLE on (offset, bytes) of each section in the order of SECTIONS;
 *            the header's own sum
 *   columns  u32 per entry: kind 8 bits, prominence 8, country 16
 *   recordAt, sharedAt   offsets: u32 per 16 pieces, then u16 per piece
 *   ids      u16 per entry: a hash of its id, to find an entry by id in one pass
 *   everyday bits: words of everyday English, two bits each; about one strange word in a hundred is taken for one
 *   given    bits: first names, two bits each
 */
import { columnOf, type FormSections, type FormSizes, type Row, writeForms } from './forms.ts'
import { HASH_A, HASH_B, hashed, hashes, hashPhrase, type Size, spread } from './hash.ts'
import { writeNames } from './names.ts'
import { type Offsets, type RecordViews, writeRecords } from './record.ts'
import { SameHash } from './slots.ts'

export type { Row } from './forms.ts'

const MAGIC = 0x324c474e // "NGL2"
const VERSION = 6
/** Changes when folding or word rules change: an index made with other rules would silently miss. */
const RULES = 1
const HEADER_WORDS = 64
/** Where the section table begins in the header, in words. */
const TABLE = 20
/** The word of the header that holds the sum of all that follows the header. */
const SUM_AT = 3
/** The word of the header that holds the sum of the header's other words but the one above. */
const HEADER_SUM_AT = HEADER_WORDS - 1
const SECTIONS = [
  'first',
  'openers',
  'prefixes',
  'pilots',
  'starts',
  'prints',
  'values16',
  'values8',
  'senses',
  'columns',
  'ids',
  'everyday',
  'given',
  'records',
  'recordAt',
  'shared',
  'sharedAt',
  'names',
] as const
type Section = (typeof SECTIONS)[number]
/** How many seeds are tried until no two phrases share bucket and fingerprint; one in forty fails at 200,000 forms. */
const SEEDS = 20

/** The glossary file cannot be used. The message says what is wrong with it. */
export class DamagedGlossary extends Error {
  override name = 'DamagedGlossary'
}

/**
 * The whole file. The same rows give the same bytes. `everyday` and `given` (first names) are folded words; `tell` hears how
 * far it is, from 0 to 1. With `quick` the file is a little larger and made sooner: for glossaries made on a reader's device.
 */
export function write(
  rows: readonly Row[],
  everyday: Iterable<string> = [],
  given: Iterable<string> = [],
  { tell = () => undefined, quick = false }: { tell?: (share: number) => void; quick?: boolean } = {},
): Uint8Array {
  const { sections: forms, sizes } = indexOf(rows)
  tell(0.5)
  const entries = rows.map(({ entry }) => entry)
  const { records, shared } = writeRecords(entries, quick)
  tell(0.7)
  const names = writeNames(entries, records)
  tell(0.95)
  const sections: Record<Section, ArrayBufferView> = {
    ...forms,
    columns: Uint32Array.from(rows, columnOf),
    ids: Uint16Array.from(entries, ({ id }) => idPrint(id)),
    everyday: wordBits(everyday),
    given: wordBits(given),
    records: joined(records),
    recordAt: offsetBytes(records),
    shared: joined(shared),
    sharedAt: offsetBytes(shared),
    names,
  }
  const sizeWord = ({ m, k }: Size) => m | (k << 8)
  return assemble(sections, [
    sizes.forms,
    rows.length,
    shared.length,
    names.length,
    sizes.seed,
    newestMonth(entries.map(({ asOf }) => asOf)),
    sizeWord(sizes.first),
    sizeWord(sizes.prefixes),
    sizeWord(sizes.buckets),
  ])
}

function indexOf(rows: readonly Row[]): ReturnType<typeof writeForms> {
  for (let seed = 0; ; seed++) {
    try {
      return writeForms(rows, seed)
    } catch (error) {
      if (!(error instanceof SameHash) || seed === SEEDS) throw error
    }
  }
}

/** Months since year 0 of the newest "2026-02" among the given; 0 when there is none. */
function newestMonth(months: readonly string[]): number {
  return months.reduce((newest, month) => {
    const [, year, number] = /^(\d{4})-(\d\d)$/.exec(month) ?? []
    return Math.max(newest, year && number ? Number(year) * 12 + Number(number) - 1 : 0)
  }, 0)
}

function monthText(months: number): string {
  return months ? `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}` : ''
}

function assemble(sections: Record<Section, ArrayBufferView>, facts: number[]): Uint8Array {
  const aligned = (n: number) => (n + 63) & ~63
  let end = HEADER_WORDS * 4
  const places = SECTIONS.map((name) => {
    const offset = end
    end = aligned(end + sections[name].byteLength)
    return { view: sections[name], offset }
  })
  const bytes = new Uint8Array(end)
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS)
  places.forEach(({ view, offset }, i) => {
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), offset)
    header[TABLE + 2 * i] = offset
    header[TABLE + 2 * i + 1] = view.byteLength
  })
  header.set([MAGIC, VERSION, end, 0, RULES, ...facts])
  header[HEADER_SUM_AT] = headerSum(header)
  header[SUM_AT] = checksum(bytes)
  return bytes
}

function headerSum(header: Uint32Array): number {
  let sum = 0x9e3779b9
  for (let i = 0; i < HEADER_SUM_AT; i++) if (i !== SUM_AT) sum = Math.imul(sum ^ header[i]!, 0x01000193) + (sum >>> 15)
  return sum >>> 0
}

/**
 * The sum of all that follows the header. Four sums that do not wait for each other, in numbers of 32 bits: 28 MB take 5 ms,
 * where one sum, which the engine kept as a float, took 69. Each step can be undone, so one changed word always changes it.
 */
function checksum(bytes: Uint8Array): number {
  const data = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  const step = (sum: number, word: number) => {
    const next = Math.imul(sum ^ word, 0x01000193)
    return (next << 13) | (next >>> 19)
  }
  let [a, b, c, d] = [0x9e3779b9 | 0, 0x85ebca6b | 0, 0xc2b2ae35 | 0, 0x27d4eb2f | 0]
  for (let i = HEADER_WORDS; i < data.length; i += 4) {
    a = step(a, data[i]!)
    b = step(b, data[i + 1]!)
    c = step(c, data[i + 2]!)
    d = step(d, data[i + 3]!)
  }
  return step(step(step(a, b), c), d) >>> 0
}

/** Everything a file holds, as views. */
export type Views = {
  entries: number
  /** The newest month that any entry was looked up in, "2026-02", or ''. */
  newest: string
  forms: FormSections
  sizes: FormSizes
  columns: Uint32Array
  ids: Uint16Array
  everyday: Uint32Array
  given: Uint32Array
  text: RecordViews
  names: Uint32Array
}

/** How much of a file is checked when it is opened: every byte, or the header, which says what lies where. */
export type Checked = 'whole' | 'header'

/**
 * A file's views. Throws `DamagedGlossary` when it is cut, changed, or made by another version. Summing up every byte takes
 * twenty times as long as all the rest: what lies inside the package is checked so once, when it was installed.
 */
export function views(buffer: ArrayBuffer, checked: Checked = 'whole'): Views {
  const header = checkedHeader(buffer, checked)
  const section = (name: Section): [ArrayBuffer, number, number] => {
    const i = TABLE + 2 * SECTIONS.indexOf(name)
    const [offset = 0, length = 0] = [header[i], header[i + 1]]
    if (offset % 64 !== 0 || offset + length > buffer.byteLength) throw damaged('its parts do not fit')
    return [buffer, offset, length]
  }
  const u8 = (name: Section) => new Uint8Array(...section(name))
  const u16 = (name: Section) => {
    const [, offset, length] = section(name)
    return new Uint16Array(buffer, offset, length >> 1)
  }
  const u32 = (name: Section) => {
    const [, offset, length] = section(name)
    return new Uint32Array(buffer, offset, length >> 2)
  }
  const offsets = (name: Section, count: number): Offsets => {
    const [, offset] = section(name)
    const groups = (count + 16) >> 4
    return {
      every16th: new Uint32Array(buffer, offset, groups),
      small: new Uint16Array(buffer, offset + 4 * groups, count + 1),
    }
  }
  const [, , , , , forms = 0, entries = 0, shared = 0, , seed = 0, newest = 0, first = 0, prefixes = 0, buckets = 0] =
    header
  const size = (word: number): Size => ({ m: word & 0xff, k: word >>> 8 })
  const found: Views = {
    entries,
    newest: monthText(newest),
    forms: {
      first: u8('first'),
      openers: u32('openers'),
      prefixes: u32('prefixes'),
      pilots: u16('pilots'),
      starts: u32('starts'),
      prints: u8('prints'),
      values16: u16('values16'),
      values8: u8('values8'),
      senses: u32('senses'),
    },
    sizes: { forms, seed, first: size(first), prefixes: size(prefixes), buckets: size(buckets) },
    columns: u32('columns'),
    ids: u16('ids'),
    everyday: u32('everyday'),
    given: u32('given'),
    text: {
      records: u8('records'),
      recordAt: offsets('recordAt', entries),
      shared: u8('shared'),
      sharedAt: offsets('sharedAt', shared),
    },
    names: u32('names'),
  }
  if (found.forms.values8.length < forms || found.columns.length !== entries) throw damaged('its parts do not fit')
  return found
}

/** Bytes of the index for each of its surface forms, the values included. */
export const bytesAForm = ({ forms, sizes }: Views): number =>
  Object.values(forms).reduce((sum, { byteLength }) => sum + byteLength, 0) / sizes.forms

const damaged = (reason: string) =>
  new DamagedGlossary(`The glossary could not be opened (${reason}). Please install Newsgloss again.`)

function checkedHeader(buffer: ArrayBuffer, checked: Checked): Uint32Array {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 64 !== 0) throw damaged('it is cut off')
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  if ((header[0]! & 0xffffff) !== (MAGIC & 0xffffff)) throw damaged('it is not a glossary')
  if (header[0] !== MAGIC || header[1] !== VERSION || header[4] !== RULES)
    throw damaged('it belongs to another version')
  if (header[2] !== buffer.byteLength) throw damaged('it is cut off')
  if (header[HEADER_SUM_AT] !== headerSum(header)) throw damaged('it has been changed')
  if (checked === 'whole' && header[SUM_AT] !== checksum(new Uint8Array(buffer))) throw damaged('it has been changed')
  return header
}

/** What an id leaves in the table of ids. Two ids in 65,536 leave the same: who looks one up compares the entry's own id. */
export const idPrint = (id: string): number => spread(hashes(id, 0)[0]) & 0xffff

/** Bits of a set of words: 2^19, of which thirty thousand everyday words set about a tenth, ten thousand first names a thirtieth. */
const WORD_BITS = 1 << 19

function wordBits(words: Iterable<string>): Uint32Array {
  const bits = new Uint32Array(WORD_BITS >>> 5)
  for (const word of words)
    for (const hash of hashes(word, 0)) {
      const bit = spread(hash) & (WORD_BITS - 1)
      bits[bit >>> 5] = bits[bit >>> 5]! | (1 << (bit & 31))
    }
  return bits
}

/** Whether a folded word is in a set of words. May rarely say so of a strange one. */
export function hasWord(bits: Uint32Array, key: string): boolean {
  // Asked of every word of a name, several times: no list is made for the answer.
  hashPhrase(key, 0)
  const one = spread(hashed[HASH_A]!) & (WORD_BITS - 1)
  const other = spread(hashed[HASH_B]!) & (WORD_BITS - 1)
  return ((bits[one >>> 5]! >>> (one & 31)) & (bits[other >>> 5]! >>> (other & 31)) & 1) === 1
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Where each piece begins, and where the last one ends. */
function offsetBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const groups = (pieces.length + 16) >> 4
  const bytes = new Uint8Array(4 * groups + 2 * (pieces.length + 1))
  const every16th = new Uint32Array(bytes.buffer, 0, groups)
  const small = new Uint16Array(bytes.buffer, 4 * groups, pieces.length + 1)
  let at = 0
  for (let i = 0; i <= pieces.length; i++) {
    if ((i & 15) === 0) every16th[i >> 4] = at
    const offset = at - every16th[i >> 4]!
    if (offset > 0xffff) throw new Error('sixteen neighbouring entries hold more than 64 kB of text')
    small[i] = offset
    at += pieces[i]?.length ?? 0
  }
  return bytes
}
