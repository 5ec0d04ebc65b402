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
import type { Entry, Kind, Source } from '../core/model.ts'

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
  return pattern.replace(/[*+@]/g, (mark) =>
    mark === '*' ? slug(name) : mark === '+' ? slug(alias) : country.toLowerCase(),
  )
}

/** The pieces of a text that others may share: addresses break after slashes, glosses after "in", "of" and commas. */
const piecesOf = (text: string): string[] => text.split(/(?<=\/|, | in | of )/)

/** Every text of an entry but its names. */
function textsOf(entry: Entry): string[] {
  const { gloss, context, wikipedia, asOf, facts, seeAlso, clues, sources, name } = entry
  return [
    idPattern(entry),
    gloss,
    ...(context ? [context] : []),
    ...(wikipedia && wikipedia !== name ? [wikipedia] : []),
    asOf,
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...seeAlso,
    ...clues,
    ...sources.map(({ at }) => at),
  ]
}

/** The texts worth sharing, the most used first, so that their numbers are short. */
function sharedTexts(entries: readonly Entry[]): string[] {
  const count = (texts: Iterable<string>, into = new Map<string, number>()) => {
    for (const text of texts) into.set(text, (into.get(text) ?? 0) + 1)
    return into
  }
  const whole = count(entries.flatMap(textsOf))
  const used = new Map([...whole].filter(([, times]) => times > 1))
  count(
    [...whole].filter(([, times]) => times === 1).flatMap(([text]) => piecesOf(text)),
    used,
  )
  // A shared text costs its letters once, two bytes of offset, and about two bytes a use; a lone one a byte more than its letters.
  return [...used]
    .filter(([text, times]) => text.length > 2 && (times - 1) * text.length > times + 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([text]) => text)
}

const encoder = new TextEncoder()

/** Bytes that grow. */
class Pen {
  readonly bytes: number[] = []
  number(n: number): void {
    let rest = n
    for (; rest > 127; rest >>>= 7) this.bytes.push((rest & 127) | 128)
    this.bytes.push(rest)
  }
  name(text: string): void {
    if (text.includes('\0')) throw new Error(`"${text}" holds a zero character`)
    this.bytes.push(...encoder.encode(text), 0)
  }
  text(text: string, shared: ReadonlyMap<string, number>): void {
    const known = shared.get(text)
    const pieces = piecesOf(text)
    if (known !== undefined) this.number(known << 2)
    else if (pieces.length > 1 && pieces.some((piece) => shared.has(piece))) {
      const merged = mergedPieces(pieces, shared)
      this.number((merged.length << 2) | 2)
      for (const piece of merged) this.plain(piece, shared)
    } else this.plain(text, shared)
  }
  private plain(text: string, shared: ReadonlyMap<string, number>): void {
    const known = shared.get(text)
    const bytes = known === undefined ? encoder.encode(text) : []
    this.number(known === undefined ? (bytes.length << 2) | 1 : known << 2)
    this.bytes.push(...bytes)
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

/** All entries as records, and the table of texts they share. The same entries give the same bytes. */
export function writeRecords(entries: readonly Entry[]): { records: Uint8Array[]; shared: Uint8Array[] } {
  const texts = sharedTexts(entries)
  const shared = new Map(texts.map((text, i) => [text, i]))
  return { records: entries.map((entry) => recordOf(entry, shared)), shared: texts.map((text) => encoder.encode(text)) }
}

function recordOf(entry: Entry, shared: ReadonlyMap<string, number>): Uint8Array {
  const { name, short, aliases, gloss, context, wikipedia, asOf, facts, seeAlso, clues, sources } = entry
  const pen = new Pen()
  const texts = (list: readonly string[]) => {
    pen.number(list.length)
    for (const text of list) pen.text(text, shared)
  }
  pen.number(short.length)
  pen.number(aliases.length)
  for (const form of [name, ...short, ...aliases]) pen.name(form)
  const more = Object.fromEntries(
    Object.entries(entry).filter(([field, value]) => !PLACED.has(field) && value !== undefined),
  )
  const hasMore = Object.keys(more).length > 0
  pen.number(
    (context ? CONTEXT : 0) |
      (wikipedia ? (wikipedia === name ? WIKIPEDIA_IS_NAME : WIKIPEDIA) : 0) |
      (hasMore ? MORE : 0) |
      (/[*+@]/.test(entry.id) ? PLAIN_ID : 0),
  )
  pen.text(idPattern(entry), shared)
  pen.text(gloss, shared)
  if (context) pen.text(context, shared)
  if (wikipedia && wikipedia !== name) pen.text(wikipedia, shared)
  pen.text(asOf, shared)
  pen.number(facts.length)
  for (const { label, value, perishable, ...others } of facts) {
    const hasOthers = Object.keys(others).length > 0
    pen.number((perishable ? PERISHABLE : 0) | (hasOthers ? MORE : 0))
    pen.text(label, shared)
    pen.text(value, shared)
    if (hasOthers) pen.text(JSON.stringify(others), shared)
  }
  texts(seeAlso)
  texts(clues)
  texts(sources.map(({ at }) => at))
  if (hasMore) pen.text(JSON.stringify(more), shared)
  return Uint8Array.from(pen.bytes)
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
  const known: string[] = []
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
    const gloss = text()
    const context = flags & CONTEXT ? { context: text() } : {}
    const wikipedia = flags & WIKIPEDIA ? { wikipedia: text() } : flags & WIKIPEDIA_IS_NAME ? { wikipedia: own } : {}
    const asOf = text()
    const facts = list(number(), () => {
      const flags = number()
      const perishable = flags & PERISHABLE ? { perishable: true } : {}
      const [label, value] = [text(), text()]
      return { label, value, ...perishable, ...(flags & MORE ? (JSON.parse(text()) as object) : {}) }
    })
    const seeAlso = list(number(), text)
    const clues = list(number(), text)
    const sources = list(number(), (): Source => ({ at: text() }))
    const more = flags & MORE ? (JSON.parse(text()) as object) : {}
    const home = country ? { country } : {}
    return {
      id,
      kind,
      name: own,
      short,
      aliases,
      gloss,
      ...context,
      facts,
      ...home,
      seeAlso,
      clues,
      ...wikipedia,
      sources,
      asOf,
      ...more,
    }
  }
}
