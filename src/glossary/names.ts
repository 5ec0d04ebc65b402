/**
 * The names that searching goes through: every short form, name and alias, and each again from its later words on. Not one
 * letter is stored twice: a name is a pointer into the entry's record, and the pointers stand in the order of what they
 * point at. One pointer: entry 20 bits, rank 2, byte inside the record 10.
 */
import type { Entry } from '../core/model.ts'
import { words } from '../core/words.ts'
import { type Offsets, offsetAt } from './record.ts'

/** Ranks of a searchable name: a short form, a whole name or alias, or a name from a later word on. */
export const SHORT = 0
export const WHOLE = 1
export const INSIDE = 2

const FARTHEST = 1023

/**
 * Pointers to the names of all entries, sorted by what they point at. Each name is sorted as one text, its pointer hidden in
 * two units behind a zero: half a million small objects would take longer to make and to throw away than to sort.
 */
export function writeNames(entries: readonly Entry[], records: readonly Uint8Array[]): Uint32Array {
  const all: string[] = []
  entries.forEach((entry, number) => {
    addNames(entry, number, records[number]!, all)
  })
  all.sort()
  return Uint32Array.from(
    all,
    (text) => ((text.charCodeAt(text.length - 2) << 16) | text.charCodeAt(text.length - 1)) >>> 0,
  )
}

/** Short forms first, then the name, then aliases, each again from its later words on. */
function addNames({ name, short, aliases }: Entry, number: number, record: Uint8Array, all: string[]): void {
  const forms = [name, ...short, ...aliases]
  const starts = startsOf(record, forms.length)
  const seen: string[] = []
  for (let place = 0; place < forms.length; place++) {
    const n = place < short.length ? place + 1 : place === short.length ? 0 : place
    const isShort = n > 0 && n <= short.length
    const own = words(forms[n]!)
    const from = own.length > 1 && own[0]!.key === 'the' ? 1 : 0
    let key = ''
    for (let i = own.length - 1; i >= from; i--) key = key ? `${own[i]!.key} ${key}` : own[i]!.key
    for (let i = from; i < own.length; i++) {
      const rest = key
      key = key.slice(own[i]!.key.length + 1)
      if (i > from && (isShort || own[i]!.key.length < 3)) continue
      const offset = starts[n]! + bytesBefore(forms[n]!, own[i]!.start)
      if (!rest || offset > FARTHEST || seen.includes(rest)) continue
      seen.push(rest)
      const rank = isShort ? SHORT : i === from ? WHOLE : INSIDE
      const pointer = (number | (rank << 20) | (offset << 22)) >>> 0
      all.push(`${rest}\0${String.fromCharCode(pointer >>> 16, pointer & 0xffff)}`)
    }
  }
}

const encoder = new TextEncoder()
/** Bytes of a name's first units. */
const bytesBefore = (name: string, units: number) => (units === 0 ? 0 : encoder.encode(name.slice(0, units)).length)

/** Where each name of a record begins: after the two counts, then after each zero byte. */
function startsOf(record: Uint8Array, count: number): number[] {
  let at = 0
  for (let numbers = 0; numbers < 2; at++) if (record[at]! < 128) numbers++
  const starts = [at]
  while (starts.length < count) starts.push(record.indexOf(0, starts.at(-1)) + 1)
  return starts
}

/** The sorted names of an open glossary. */
export type Names = {
  count: number
  entry(i: number): number
  rank(i: number): number
  /** Where name `i` stands to a folded text: 0 when it begins with it. */
  compare(i: number, wanted: string): number
  /** The folded name, decoded. */
  key(i: number): string
  /**
   * False when so many slips cannot make name `i` out of a folded text: a quick look at its letters. Of 4,241 names that begin
   * with an s, 562 are left to be decoded.
   */
  mayBe(i: number, wanted: string, slips: number): boolean
}

/** Letters that one letter beyond ASCII is folded to, at most: æ, ß. */
const MOST_FOLDED = 2

/** Folded names kept at hand: as many as a search with a typo looks at. */
const KEPT = 8192

/** Names read through their pointers. Plain ones are compared byte by byte, without being decoded. */
export function nameReader(pointers: Uint32Array, records: Uint8Array, recordAt: Offsets): Names {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const keys = new Map<number, string>()
  const startOf = (i: number) => offsetAt(recordAt, pointers[i]! & 0xfffff) + (pointers[i]! >>> 22)

  function key(i: number): string {
    const known = keys.get(i)
    if (known !== undefined) return known
    const start = startOf(i)
    const name = decoder.decode(records.subarray(start, records.indexOf(0, start)))
    const folded = words(name)
      .map((word) => word.key)
      .join(' ')
    if (keys.size >= KEPT) keys.clear()
    keys.set(i, folded)
    return folded
  }

  function compare(i: number, wanted: string): number {
    const start = startOf(i)
    for (let n = 0; n < wanted.length; n++) {
      const byte = records[start + n]!
      if (byte === 0) return -1
      const unit = byte >= 65 && byte <= 90 ? byte + 32 : byte
      const plain = (unit >= 97 && unit <= 122) || (unit === 32 && records[start + n + 1]! > 32)
      if (!plain) return compareText(key(i), wanted)
      const difference = unit - wanted.charCodeAt(n)
      if (difference !== 0) return difference
    }
    return 0
  }

  function mayBe(i: number, wanted: string, slips: number): boolean {
    const { letters, length } = lettersOf(wanted)
    let missing = letters
    let count = 0
    let owned = 0
    let strange = 0
    for (let at = startOf(i), byte = records[at]!; byte !== 0; byte = records[++at]!) {
      if (byte > 191) strange += MOST_FOLDED
      const isLetter = ((byte | 32) - 97) >>> 0 < 26
      if (isLetter) missing &= ~(1 << (byte & 31))
      if (isLetter || (byte - 48) >>> 0 < 10) count++
      else if (byte === 39) owned = 1
    }
    if (count < length - slips - strange || count > length + slips + owned) return false
    // Each slip, and whatever a letter beyond ASCII is folded to, can bring one letter that the name lacks.
    for (let left = slips + strange; missing !== 0; missing &= missing - 1) if (left-- === 0) return false
    return true
  }

  let asked = { wanted: '', letters: 0, length: 0 }
  function lettersOf(wanted: string) {
    if (asked.wanted === wanted) return asked
    let letters = 0
    let length = 0
    for (let at = 0; at < wanted.length; at++) {
      const unit = wanted.charCodeAt(at)
      if ((unit - 97) >>> 0 < 26) letters |= 1 << (unit & 31)
      if (unit !== 32) length++
    }
    asked = { wanted, letters, length }
    return asked
  }

  return {
    count: pointers.length,
    mayBe,
    entry: (i) => pointers[i]! & 0xfffff,
    rank: (i) => (pointers[i]! >>> 20) & 3,
    compare,
    key,
  }
}

function compareText(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0
  return name < wanted ? -1 : 1
}
