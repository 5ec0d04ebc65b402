/**
 * One entry as bytes and back. What many entries say (a source, "City in Bihar, India", a label) stands once in a table of
 * shared texts; what one entry says stands in its record. Reading one entry touches no other.
 *
 *   record   short forms and aliases: two counts, then name, short forms, aliases, each UTF-8 and closed by a zero byte
 *            (searching points into these), flags, then texts: id, gloss, context, wikipedia, asOf, facts, see-also, clues,
 *            sources
 *   number   seven bits a byte, low first, high bit: more follow
 *   text     number n: n & 3 = 0: shared text n >> 2; 1: n >> 2 bytes follow; 2: n >> 2 texts follow, to be joined
 *   id       may name the entry's own words: * its name, + its first alias, @ its country
 *
 * What a reviewer relied on in a source is not written: it is never shown.
 */
import { fold } from '../core/fold.ts'
import type { Entry, Fact, Kind, Source } from '../core/model.ts'

/** A table of offsets: a full one for every sixteenth piece, and two bytes for each. */
export type Offsets = { every16th: Uint32Array; small: Uint16Array }

export const offsetAt = ({ every16th, small }: Offsets, i: number): number => every16th[i >> 4]! + small[i]!

const CONTEXT = 1
const WIKIPEDIA = 2
const WIKIPEDIA_IS_NAME = 4
const MORE = 8
const PLAIN_ID = 16
const PERISHABLE = 1

/** The fields that have a place of their own; any other travels as JSON, so that nothing an entry says is lost. */
const PLACED = new Set(
  'id kind name short aliases gloss context facts country seeAlso clues wikipedia sources asOf'.split(' '),
)

const slug = (name: string) => fold(name).replace(/[^a-z0-9]+/g, '-')

/** An id with the entry's own words taken out, when they can be put back. */
function idPattern({ id, name, aliases, country }: Entry): string {
  if (/[*+@]/.test(id)) return id
  const own = [slug(name), slug(aliases[0] ?? '')]
  let pattern = id
  for (const [i, words] of own.entries()) {
    if (words.length < 3 || !pattern.includes(words)) continue
    pattern = pattern.replace(words, '*+'[i]!)
    break
  }
  if (country) pattern = pattern.replace(new RegExp(`(?<=^|-)${country.toLowerCase()}(?=-|$)`), '@')
  return idOf(pattern, name, aliases[0], country) === id ? pattern : id
}

function idOf(pattern: string, name: string, alias = '', country = ''): string {
  // What is put in has no marks of its own, so that the order does not matter.
  let id = pattern
  if (id.includes('*')) id = id.replaceAll('*', slug(name))
  if (id.includes('+')) id = id.replaceAll('+', slug(alias))
  return id.includes('@') ? id.replaceAll('@', country.toLowerCase()) : id
}

/** The pieces of a text that others may share: addresses break after slashes, glosses after "in", "of" and commas. */
const piecesOf = (text: string): string[] => text.split(/(?<=\/|, | in | of )/)

/** Every text of an entry but its names; without `all`, only those that another entry may well have too. */
function eachText(entry: Entry, all: boolean, take: (text: string) => void): void {
  const { gloss, context, wikipedia, asOf, facts, seeAlso, clues, sources, name } = entry
  if (all) {
    take(idPattern(entry))
    take(gloss)
  }
  if (context) take(context)
  if (wikipedia && wikipedia !== name) take(wikipedia)
  take(asOf)
  for (const { label, value } of facts) {
    take(label)
    take(value)
  }
  for (const id of seeAlso) take(id)
  for (const clue of clues) take(clue)
  for (const { at } of sources) take(at)
}

/** The texts worth sharing, the most used first, so that their numbers are short. `mores` replaces the search for pieces: the quick way. */
function sharedTexts(entries: readonly Entry[], mores: readonly string[] | null): string[] {
  const whole = new Map<string, number>()
  const add = (text: string, into = whole) => void into.set(text, (into.get(text) ?? 0) + 1)
  for (const entry of entries) eachText(entry, mores === null, add)
  for (const more of mores ?? []) add(more)
  const used = new Map<string, number>()
  for (const [text, times] of whole) if (times > 1) used.set(text, times)
  if (mores === null)
    for (const [text, times] of whole) if (times === 1) for (const piece of piecesOf(text)) add(piece, used)
  // A shared text costs its letters once, two bytes of offset, and about two bytes a use; a lone one a byte more than its letters.
  return [...used]
    .filter(([text, times]) => text.length > 2 && (times - 1) * text.length > times + 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([text]) => text)
}

const encoder = new TextEncoder()

/** Bytes that grow. One pen writes all records, one after the other. */
class Pen {
  private bytes = new Uint8Array(4096)
  private at = 0
  constructor(
    private readonly shared: ReadonlyMap<string, number>,
    /** Texts are looked up whole only, not piece by piece. */
    private readonly quick: boolean,
  ) {}
  /** What was written since the last time. */
  taken(): Uint8Array {
    const taken = this.bytes.slice(0, this.at)
    this.at = 0
    return taken
  }
  private room(more: number): void {
    if (this.at + more <= this.bytes.length) return
    const larger = new Uint8Array(2 * (this.at + more))
    larger.set(this.bytes)
    this.bytes = larger
  }
  number(n: number): void {
    this.room(5)
    let rest = n
    for (; rest > 127; rest >>>= 7) this.bytes[this.at++] = (rest & 127) | 128
    this.bytes[this.at++] = rest
  }
  name(text: string): void {
    if (text.includes('\0')) throw new Error(`"${text}" holds a zero character`)
    this.room(3 * text.length + 1)
    this.at += encoder.encodeInto(text, this.bytes.subarray(this.at)).written
    this.bytes[this.at++] = 0
  }
  text(text: string): void {
    const known = this.shared.get(text)
    if (known !== undefined) {
      this.number(known << 2)
      return
    }
    const pieces = this.quick ? [text] : piecesOf(text)
    if (pieces.length > 1 && pieces.some((piece) => this.shared.has(piece))) {
      const merged = mergedPieces(pieces, this.shared)
      this.number((merged.length << 2) | 2)
      for (const piece of merged) this.plain(piece)
    } else this.plain(text)
  }
  private plain(text: string): void {
    const known = this.shared.get(text)
    if (known !== undefined) {
      this.number(known << 2)
      return
    }
    // The length stands before the letters and takes up to five bytes: written once it is known, the letters move up to it.
    this.room(3 * text.length + 10)
    const from = this.at + 5
    const { written } = encoder.encodeInto(text, this.bytes.subarray(from))
    this.number((written << 2) | 1)
    this.bytes.copyWithin(this.at, from, from + written)
    this.at += written
  }
}

/** Neighbouring pieces that nobody shares become one again. */
function mergedPieces(pieces: readonly string[], shared: ReadonlyMap<string, number>): string[] {
  const merged: string[] = []
  let open = false
  for (const piece of pieces) {
    const lone = !shared.has(piece)
    if (lone && open) merged[merged.length - 1] += piece
    else merged.push(piece)
    open = lone
  }
  return merged
}

/**
 * All entries as records, and the table of texts they share. The same entries give the same bytes. `quick` shares only whole
 * texts, and none that belong to one entry by nature (ids, glosses): a few bytes more, a third of the time.
 */
export function writeRecords(
  entries: readonly Entry[],
  quick = false,
): { records: Uint8Array[]; shared: Uint8Array[] } {
  const mores = entries.map(moreOf)
  const texts = sharedTexts(entries, quick ? mores : null)
  const pen = new Pen(new Map(texts.map((text, i) => [text, i])), quick)
  return {
    records: entries.map((entry, i) => recordOf(entry, mores[i] as string, pen, quick)),
    shared: texts.map((text) => encoder.encode(text)),
  }
}

function recordOf(entry: Entry, more: string, pen: Pen, quick: boolean): Uint8Array {
  const { name, short, aliases, gloss, context, wikipedia, asOf, facts, seeAlso, clues, sources } = entry
  const texts = (list: readonly string[]) => {
    pen.number(list.length)
    for (const text of list) pen.text(text)
  }
  pen.number(short.length)
  pen.number(aliases.length)
  for (const form of [name, ...short, ...aliases]) pen.name(form)
  pen.number(
    (context ? CONTEXT : 0) |
      (wikipedia ? (wikipedia === name ? WIKIPEDIA_IS_NAME : WIKIPEDIA) : 0) |
      (more ? MORE : 0) |
      (/[*+@]/.test(entry.id) ? PLAIN_ID : 0),
  )
  pen.text(quick ? entry.id : idPattern(entry))
  pen.text(gloss)
  if (context) pen.text(context)
  if (wikipedia && wikipedia !== name) pen.text(wikipedia)
  pen.text(asOf)
  pen.number(facts.length)
  for (const { label, value, perishable, ...others } of facts) {
    const hasOthers = Object.keys(others).length > 0
    pen.number((perishable ? PERISHABLE : 0) | (hasOthers ? MORE : 0))
    pen.text(label)
    pen.text(value)
    if (hasOthers) pen.text(JSON.stringify(others))
  }
  texts(seeAlso)
  texts(clues)
  pen.number(sources.length)
  for (const { at } of sources) pen.text(at)
  if (more) pen.text(more)
  return pen.taken()
}

/** The fields that have no place of their own, as JSON; '' when there are none. */
function moreOf(entry: Entry): string {
  const more: Record<string, unknown> = {}
  let any = false
  for (const [field, value] of Object.entries(entry)) {
    if (PLACED.has(field) || value === undefined) continue
    more[field] = value
    any = true
  }
  return any ? JSON.stringify(more) : ''
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Text from bytes. Short ASCII, most of what there is, is put together here: asking the decoder costs three times as much. */
function decoded(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 40) return decoder.decode(bytes.subarray(from, to))
  let text = ''
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!
    if (byte > 127) return decoder.decode(bytes.subarray(from, to))
    text += String.fromCharCode(byte)
  }
  return text
}

export type RecordViews = { records: Uint8Array; recordAt: Offsets; shared: Uint8Array; sharedAt: Offsets }

/** Reads one entry at a time. Shared texts are decoded when first met, and kept. */
export function recordReader({ records, recordAt, shared, sharedAt }: RecordViews) {
  // As long as it will ever be: an array that grows by leaps is kept as a table, slow to read.
  const known: (string | undefined)[] = new Array(sharedAt.small.length).fill(undefined)
  let at = 0

  function number(): number {
    let n = 0
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = records[at++] ?? 0
      n |= (byte & 127) << shift
      if (byte < 128) break
    }
    return n >>> 0
  }
  function name(): string {
    const end = records.indexOf(0, at)
    const text = decoded(records, at, end)
    at = end + 1
    return text
  }
  function text(): string {
    const n = number()
    const rest = n >>> 2
    if ((n & 3) === 0) {
      known[rest] ??= decoded(shared, offsetAt(sharedAt, rest), offsetAt(sharedAt, rest + 1))
      return known[rest]!
    }
    if ((n & 3) === 2) return list(rest, text).join('')
    at += rest
    return decoded(records, at - rest, at)
  }
  function list<T>(length: number, one: () => T): T[] {
    const all: T[] = []
    for (let i = 0; i < length; i++) all.push(one())
    return all
  }

  function fact(): Fact {
    const flags = number()
    const read: Fact = { label: text(), value: text() }
    if (flags & PERISHABLE) read.perishable = true
    return flags & MORE ? { ...read, ...(JSON.parse(text()) as object) } : read
  }
  const source = (): Source => ({ at: text() })

  return (entry: number, kind: Kind, country: string): Entry => {
    at = offsetAt(recordAt, entry)
    const shorts = number()
    const others = number()
    const own = name()
    const short = list(shorts, name)
    const aliases = list(others, name)
    const flags = number()
    const pattern = text()
    const id = flags & PLAIN_ID ? pattern : idOf(pattern, own, aliases[0], country)
    // What an entry may lack is added one by one: objects that are spread into it took most of the time.
    const gloss = text()
    const context = flags & CONTEXT ? text() : ''
    const wikipedia = flags & WIKIPEDIA ? text() : flags & WIKIPEDIA_IS_NAME ? own : ''
    const asOf = text()
    const facts = list(number(), fact)
    const seeAlso = list(number(), text)
    const clues = list(number(), text)
    const sources = list(number(), source)
    const read: Entry = { id, kind, name: own, short, aliases, gloss, facts, seeAlso, clues, sources, asOf }
    if (context) read.context = context
    if (country) read.country = country
    if (wikipedia) read.wikipedia = wikipedia
    return flags & MORE ? { ...read, ...(JSON.parse(text()) as object) } : read
  }
}
