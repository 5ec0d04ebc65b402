/**
 * From text straight to known forms. No word is cut out: capitals, and the few beginnings that ideas have, say where a form
 * may begin; its letters are hashed where they stand; and nearly every candidate ends at the first filter.
 *
 * What a word is, core/words.ts says; whatever is not ASCII is left to its expression. The plain version, words and then
 * `formsAt` at each, is tests/plain/matches.ts, fuzzed against this one. Gain measured by `npm run bench`: docs/performance.md.
 */
import {
  classAt,
  classOf,
  DIGIT,
  figureEnd,
  isApostrophe,
  LOWER,
  OTHER,
  ownsAt,
  PARTS,
  pairAt,
  UPPER,
  unitAt,
  wordAt,
} from '../core/words.ts'
import {
  type FormSections,
  type FormSizes,
  HIDES_APOSTROPHE,
  HIDES_DOT,
  LONGER,
  LONGEST,
  OPENER_BITS,
  SINGLE,
  SMALL,
} from './forms.ts'
import { joinA, joinB, placeOf, type Size, START_A, START_B, spread, stepA, stepB } from './hash.ts'

/** Units between two words of one form, at most: " & ". `core/find` looks closer. */
export const GAP = 3
/** Numbers that one match takes up in the answer: start, words, key. */
export const STRIDE = 3

const LETTERS = UPPER | LOWER

/** UTF-16 units that are turned into bytes at a time. */
export const PIECE = 1 << 14
/**
 * What the quick loop reads stands in arrays of this file, which no second glossary can replace under it.
 */
const BYTES = new Uint8Array(PIECE * 3 + 2)
const OPENERS = new Int32Array(OPENER_BITS >>> 5)

/** A word may begin a form here because of its capital, its figures, or because only the expression can tell. */
const CAPITAL = 1
/** Two units ago a word in small letters began: an idea, if one begins with its letters. */
const IDEA = 2

/** The usual case: a capital letter after a space. */
const USUAL = 4

/** The class of a byte or unit in three bits, and above it which letter it is, or that it may hide one. Bytes beyond ASCII are OTHER. */
const sign = (kind: number, letter: number) => [PARTS, LOWER, UPPER, DIGIT, OTHER].indexOf(kind) | (letter << 3)
const SIGNS = Uint8Array.from({ length: 256 }, (_, unit) => {
  const kind = classOf(unit)
  if (isApostrophe(unit)) return sign(kind, HIDES_APOSTROPHE)
  return sign(kind, unit === 46 ? HIDES_DOT : kind & LETTERS ? unit & 31 : 0)
})

const OTHER_SIGN = sign(OTHER, 0)

/** The signs of the general punctuation, U+2000 to U+206F, and of what follows it. */
const PUNCTUATION_SIGNS = Uint8Array.from({ length: 128 }, (_, i) => {
  const kind = classOf(0x2000 + i)
  return sign(kind, kind === PARTS && isApostrophe(0x2000 + i) ? HIDES_APOSTROPHE : 0)
})

/** The classes of a capital letter after what parts words. */
const CAPITAL_AFTER_SPACE = 2

/** What may begin, by the classes of the last four units: the newest in the lowest bits. */
const STARTS = Uint8Array.from({ length: 4096 }, (_, recent) => {
  const [small, capital, other] = [1, 2, 4]
  const [now, before, second, third] = [recent & 7, (recent >> 3) & 7, (recent >> 6) & 7, recent >> 9]
  const begins = before === 0 ? now > small : now === other || (now === capital && before === small)
  return (begins ? CAPITAL : 0) | (third === 0 && second === small ? IDEA : 0)
})

/** What the quick loops leave behind, in an array: there numbers of 32 bits are not boxed, and nothing is allocated. */
const WHAT = 0
/** How many more bytes than UTF-16 units there are before the place that was reached. */
const EXTRA = 1
const RECENT = 2
const LETTERS_SEEN = 3
const WORD_A = 4
const WORD_B = 5
const END = 6
const seen = new Int32Array(7)

/**
 * The byte of the next word that may begin a form, or -1. With USUAL the word is read and has passed the first filter;
 * otherwise `unusual` must look. This is where the time goes: nothing is called, so that everything stays in registers, and
 * all but one byte in thirty go once more round.
 */
function nextStart(
  first: Uint8Array,
  { m, k }: Size,
  startA: number,
  startB: number,
  from: number,
  length: number,
): number {
  const bytes = BYTES
  const openers = OPENERS
  const signs = SIGNS
  const starts = STARTS
  const shift = 28 - k
  let recent = seen[RECENT]!
  let letters = seen[LETTERS_SEEN]!
  let extra = seen[EXTRA]!
  for (let at = from; at < length; at++) {
    const byte = bytes[at]!
    const start = at
    let sign = signs[byte]!
    let own = 0
    if (byte > 127) {
      const second = bytes[at + 1]!
      sign = OTHER_SIGN
      if (byte === 0xe2 && (second & 0xfe) === 0x80)
        sign = PUNCTUATION_SIGNS[((second & 1) << 6) | (bytes[at + 2]! & 63)]!
      else if (byte === 0xc2) sign = signs[128 + (second & 63)]!
      at += byte > 0xef ? 3 : byte > 0xdf ? 2 : 1
      own = byte > 0xdf ? 2 : 1
    }
    recent = ((recent << 3) | (sign & 7)) & 4095
    letters = ((letters << 5) | (sign >>> 3)) & 32767
    const what = starts[recent]! & (1 | (((openers[letters >>> 5]! >>> (letters & 31)) & 1) << 1))
    if (what === 0) {
      extra += own
      continue
    }
    if (what === CAPITAL && (recent & 63) === CAPITAL_AFTER_SPACE && ((letters >>> 5) & 31) !== HIDES_APOSTROPHE) {
      // The usual case: a capital letter after a space, and ASCII to the end of the word.
      let a = startA
      let b = startB
      let end = at
      let next = byte
      do {
        a = stepA(a, next | 32)
        b = stepB(b, next | 32)
        next = bytes[++end]!
      } while (((next | 32) - 97) >>> 0 < 26 || (next - 48) >>> 0 < 10)
      if (end < length && next < 128 && (signs[next] === 0 || (next === 46 && end - start > 1))) {
        const place = Math.imul(spread(a) >>> 4, m) >>> shift
        if (((first[place >>> 1]! >>> ((place & 1) << 2)) & 15) === 0) {
          // No form begins so: on with what parts the words.
          at = end
          recent = 0
          letters = 0
          continue
        }
        seen[WHAT] = USUAL
        seen[WORD_A] = a
        seen[WORD_B] = b
        seen[END] = end
        seen[EXTRA] = extra
        return start
      }
    }
    seen[WHAT] = what
    seen[EXTRA] = extra
    seen[RECENT] = recent
    seen[LETTERS_SEEN] = letters
    return start
  }
  seen[RECENT] = recent
  seen[LETTERS_SEEN] = letters
  return -1
}

/**
 * Finds every known form in a text, in order of where they start, shorter readings first: for each the offset of its first
 * word, how many words it has, and its key in the index. A form that needs a capital is not found in small letters. The
 * answer is a view that the next call overwrites.
 */
export function matcher(
  sections: FormSections,
  { seed, first: firstSize, prefixes: prefixSize, buckets: bucketSize }: FormSizes,
) {
  const { first, openers, prefixes, buckets, bucketOffsets, prints16, prints8 } = sections
  const startA = START_A ^ seed
  const startB = START_B ^ seed
  let hits = new Int32Array(STRIDE * 256)
  let count = 0

  function known(spreadA: number, b: number): number {
    const bucket = placeOf(spreadA, bucketSize)
    const print = spread(b) >>> 8
    const end = buckets[(bucket + 1) >> 4]! + bucketOffsets[bucket + 1]!
    for (let i = buckets[bucket >> 4]! + bucketOffsets[bucket]!; i < end; i++)
      if (prints16[i] === (print & 0xffff) && prints8[i] === print >>> 16) return i
    return -1
  }

  function emit(start: number, length: number, key: number): void {
    if (count === hits.length) {
      const longer = new Int32Array(hits.length * 2)
      longer.set(hits)
      hits = longer
    }
    hits[count] = start
    hits[count + 1] = length
    hits[count + 2] = key
    count += STRIDE
  }

  /** Reads the word at a place into its two hashes. Answers where the next one may begin, or -1 when none begins here. */
  function hash(text: string, start: number): number {
    const kind = classAt(text, start)
    if (kind === OTHER) return hashAny(text, start)
    if (kind === DIGIT) return hashFigure(text, start)
    let a = startA
    let b = startB
    let at = start
    let unit = text.charCodeAt(start)
    for (;;) {
      do {
        a = stepA(a, unit | 32)
        b = stepB(b, unit | 32)
        unit = unitAt(text, ++at)
      } while (((unit | 32) - 97) >>> 0 < 26 || (unit - 48) >>> 0 < 10)
      if (unit < 256 && (SIGNS[unit] === 0 || (unit === 46 && at - start > 1))) break
      if (classOf(unit) === OTHER) return hashAny(text, start)
      const after = classAt(text, at + 1)
      if (unit === 46) {
        if ((after & LETTERS) !== 0 && unitAt(text, at + 2) === 46) return hashDotted(text, start)
        if (after === OTHER) return hashAny(text, start)
        break
      }
      if (!isApostrophe(unit)) break
      if (ownsAt(text, at)) return read(a, b, at + 2)
      if (after === PARTS) break
      const maybeOwns = (unitAt(text, at + 1) | 32) === 0x73 && classAt(text, at + 2) === PARTS
      if (after === OTHER || maybeOwns) return hashAny(text, start)
      unit = text.charCodeAt(++at)
    }
    return read(a, b, at)
  }

  function read(a: number, b: number, next: number): number {
    seen[WORD_A] = a
    seen[WORD_B] = b
    return next
  }

  const isLetter = (text: string, at: number) => (classAt(text, at) & LETTERS) !== 0

  /** "U.S.", "U.S.A": letters with dots. */
  function hashDotted(text: string, start: number): number {
    let a = startA
    let b = startB
    let at = start
    const add = () => {
      const unit = unitAt(text, at) | 32
      a = stepA(a, unit)
      b = stepB(b, unit)
    }
    for (; isLetter(text, at) && unitAt(text, at + 1) === 46; at += 2) add()
    const next = classAt(text, at)
    if (next === OTHER || ((next & LETTERS) !== 0 && classAt(text, at + 1) === OTHER)) return hashAny(text, start)
    if ((next & LETTERS) !== 0 && classAt(text, at + 1) === PARTS) {
      add()
      at++
    }
    return read(a, b, at)
  }

  function hashFigure(text: string, start: number): number {
    const end = figureEnd(text, start)
    if (end < 0) return hashAny(text, start)
    let a = startA
    let b = startB
    for (let at = start; at < end; at++) {
      const unit = unitAt(text, at)
      if (unit === 46) continue
      a = stepA(a, unit | 32)
      b = stepB(b, unit | 32)
    }
    return read(a, b, end)
  }

  function hashAny(text: string, start: number): number {
    const found = wordAt(text, start)
    if (!found) return -1
    let a = startA
    let b = startB
    for (let i = 0; i < found.key.length; i++) {
      const unit = found.key.charCodeAt(i)
      a = stepA(a, unit)
      b = stepB(b, unit)
    }
    return read(a, b, found.end + (found.owns ? 2 : 0))
  }

  /** Looks at the word `hash` has just read, and at those that follow while some form goes on. */
  function look(text: string, start: number, end: number, firstA: number, firstB: number, small: boolean): void {
    let a = firstA
    let b = firstB
    let spreadA = spread(a)
    const place = placeOf(spreadA, firstSize)
    const flags = (first[place >> 1]! >>> ((place & 1) << 2)) & 15
    if (flags === 0 || (small && (flags & SMALL) === 0)) return
    if ((flags & SINGLE) !== 0) {
      const key = known(spreadA, b)
      if (key >= 0) emit(start, 1, key)
    }
    if ((flags & LONGER) === 0) return
    let at = end
    for (let length = 2; length <= LONGEST; length++) {
      const next = overGap(text, at)
      if (next < 0) break
      at = hash(text, next)
      if (at < 0) break
      a = joinA(a, seen[WORD_A]!)
      b = joinB(b, seen[WORD_B]!)
      spreadA = spread(a)
      const bit = placeOf(spreadA, prefixSize)
      if ((prefixes[bit >>> 5]! & (1 << (bit & 31))) === 0) break
      const key = known(spreadA, b)
      if (key >= 0) emit(start, length, key)
    }
  }

  /** Where the next word of a form begins, or -1 when it is too far, or there is none. */
  function overGap(text: string, from: number): number {
    for (let at = from; at <= from + GAP && at < text.length; at++) {
      const kind = classAt(text, at)
      if (kind !== PARTS && (kind !== OTHER || wordAt(text, at))) return at
    }
    return -1
  }

  /** Where the word that holds a place begins. Never before `floor`, the end of the last word read. */
  function startOf(text: string, at: number, floor: number): number {
    let start = at
    for (;;) {
      const before = start - 1
      if (before < floor) return start
      if (classAt(text, before) !== PARTS) start = before
      else if (isApostrophe(unitAt(text, before)) && before > floor && classAt(text, before - 1) !== PARTS)
        start = before
      else return start
    }
  }

  /** What is not the usual case; places are UTF-16 offsets. Answers where the text must be read on. */
  function unusual(text: string, at: number, idea: number, floor: number): number {
    let done = floor
    if (idea >= done && startOf(text, idea, done) === idea) {
      done = hash(text, idea)
      look(text, idea, done, seen[WORD_A]!, seen[WORD_B]!, true)
    }
    if (at < done) return done
    if (classAt(text, at) === PARTS) return at + 1
    const start = startOf(text, at, done)
    const end = hash(text, start)
    if (end < 0) return start + (pairAt(text, start) ? 2 : 1)
    look(text, start, end, seen[WORD_A]!, seen[WORD_B]!, false)
    return end
  }

  const encoder = new TextEncoder()

  /** The byte of a UTF-16 offset that does not lie before a byte of a known offset. What is more in bytes is kept in `seen`. */
  function byteOf(unit: number, from: number): number {
    let at = from
    let extra = seen[EXTRA]!
    while (at - extra < unit && at < BYTES.length) {
      const byte = BYTES[at]!
      at += byte > 0xef ? 4 : byte > 0xdf ? 3 : byte > 0x7f ? 2 : 1
      extra += byte > 0xdf ? 2 : byte > 0x7f ? 1 : 0
    }
    seen[EXTRA] = extra
    return at
  }

  return function scan(text: string): Int32Array {
    count = 0
    OPENERS.set(openers)
    beginAnew()
    let floor = 0
    for (let base = 0; base < text.length; base = Math.max(floor, base + PIECE)) floor = scanPiece(text, base, floor)
    return hits.subarray(0, count)
  }

  /** Scans the piece of a text that begins at `base`. Answers the end of the last word that was read. */
  function scanPiece(text: string, base: number, before: number): number {
    const last = base + PIECE >= text.length
    const piece = last && base === 0 ? text : text.slice(base, base + PIECE)
    let length = encoder.encodeInto(piece, BYTES).written
    // Two spaces more at the very end, so that an idea there is seen too.
    if (last) {
      BYTES[length++] = 0x20
      BYTES[length++] = 0x20
    }
    seen[EXTRA] = 0
    let floor = before
    for (let from = 0; from < length; ) {
      const at = nextStart(first, firstSize, startA, startB, from, length)
      if (at < 0) break
      const start = base + at - seen[EXTRA]!
      const what = seen[WHAT]!
      if (what === USUAL) {
        from = seen[END]!
        floor = start + from - at
        look(text, start, floor, seen[WORD_A]!, seen[WORD_B]!, false)
        beginAnew()
        continue
      }
      floor = unusual(text, what & CAPITAL ? start : -1, what & IDEA ? start - 2 : -1, floor)
      if ((what & CAPITAL) === 0 && floor <= start) from = byteOf(start + 1 - base, at)
      else {
        from = byteOf(floor - base, at)
        beginAnew()
      }
    }
    return floor
  }

  /** What follows a word that was read does not know of it. */
  function beginAnew(): void {
    seen[RECENT] = 0
    seen[LETTERS_SEEN] = 0
  }
}
