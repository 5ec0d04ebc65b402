/**
 * Where in a piece of text forms may begin: the first two passes of match.ts, over UTF-8 and without a branch that depends on
 * the letters. What the quick loops read stands in arrays of this file, which no second glossary can replace under it.
 */
import { fold } from '../core/fold.ts'
import { classOf, DIGIT, isApostrophe, LOWER, PARTS, UPPER } from '../core/words.ts'
import { HIDES_APOSTROPHE, HIDES_DOT, openerOf } from './forms.ts'

const LETTERS = UPPER | LOWER

/** UTF-16 units that are turned into bytes at a time. */
export const PIECE = 1 << 14
/** Bytes before a piece: the last says what the piece follows. */
export const HEAD = 4
/** Spaces behind a piece: as many as one look takes in. */
export const TAIL_SPACES = 16
/** A piece in UTF-8, with what stands before and behind it. */
export const BYTES = new Uint8Array(HEAD + PIECE * 3 + TAIL_SPACES).fill(0x20)
/** Where a piece is written. */
export const INTO = BYTES.subarray(HEAD)
/** All the bytes, four at a time from any place. */
export const VIEW = new DataView(BYTES.buffer)
const FOURS = new Uint32Array(BYTES.buffer)
/** For sixteen bytes each, where words may begin: two bits a byte, the upper one 0; the first for the last byte before them. */
const BEGINS_AT = new Int32Array((BYTES.length >>> 4) + 1)
/**
 * Places in the bytes, in order; in the upper half how many bytes more than units stand before each. At most one for each unit, and
 * one that is written and not counted.
 */
export const PLACES = new Int32Array(PIECE + 1)

/** The class of a byte: what it is to a word, in UTF-8 the first byte of a longer letter, or one of those after it. */
const [PART, SMALL_LETTER, CAPITAL, FIGURE, LEAD, TAIL] = [0, 1, 2, 3, 4, 5]
const CLASS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 191 ? LEAD : byte > 127 ? TAIL : [PARTS, LOWER, UPPER, DIGIT].indexOf(classOf(byte)),
)

/** Whether a word may begin at a byte of one class after a byte of another. */
function mayBegin(before: number, now: number): boolean {
  if (now === LEAD) return true
  if (now === PART || now === TAIL) return false
  return before === PART || before === TAIL || (now === CAPITAL && before === SMALL_LETTER)
}

/** The letter that a byte of a word is, in five bits, or that it may hide one. */
const LETTER = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 127 || isApostrophe(byte)) return HIDES_APOSTROPHE
  return byte === 46 ? HIDES_DOT : classOf(byte) & LETTERS ? byte & 31 : 0
})

/** ASCII that ends a word whatever follows it: neither an apostrophe nor a dot. */
export const ENDS_WORD = CLASS.map((kind, byte) => (kind === PART && !isApostrophe(byte) && byte !== 46 ? 1 : 0))

/** ASCII that may stand between two words of a form, behind a word that has certainly ended. */
export const BETWEEN = CLASS.map((kind) => (kind === PART ? 1 : 0))

/** The letter or figure that a byte is, small; 0 for what is none. */
export const LETTERS_OR_FIGURES = CLASS.map((kind, byte) => (kind === PART || kind > FIGURE ? 0 : byte | 32))

/** 1 for a byte with which no small letter begins: whether a form may begin there, the openers do not say. */
const NOT_SMALL = CLASS.map((kind) => (kind === SMALL_LETTER ? 0 : 1))

/** Letters beyond ASCII that fold to one or two letters of it, as they were asked for: 1 for what is none of them. */
const FOLDED = new Uint16Array(0x2000)

/** The letters that a letter beyond ASCII folds to, the second in the upper eight bits; 0 for what only the expression knows. */
export function plainLetter(unit: number): number {
  if (unit >= FOLDED.length) return 0
  let known = FOLDED[unit]!
  if (known === 0) {
    const letter = String.fromCharCode(unit)
    const key = /^\p{L}$/u.test(letter) ? fold(letter) : ''
    known = /^[a-z]{1,2}$/.test(key) ? key.charCodeAt(0) | (key.length > 1 ? key.charCodeAt(1) << 8 : 0) : 1
    FOLDED[unit] = known
  }
  return known === 1 ? 0 : known
}

/** In a table of two bytes: a word may begin at the second; a form may begin with the two, as far as two bytes tell. */
const [BEGINS, OPENS] = [2, 1]

/** The first small letter. */
const A = 97

/** Third letters of openers but those that a sign may hide, which stand there after any two. */
const SEEN = ~((1 << HIDES_APOSTROPHE) | (1 << HIDES_DOT))

/** Whether a word may begin at a byte of a class after any byte, and that any form may open with that byte. A row for each class. */
const ROWS = [0, 1, 2, 3, 4, 5].map((now) =>
  CLASS.map((before) => (mayBegin(before, now) ? BEGINS : 0) | (before === SMALL_LETTER ? 0 : OPENS)),
)

/**
 * What every two bytes that follow each other tell, the first in the lower eight bits: `BEGINS` and `OPENS`. A small letter
 * opens a form only before a letter that stands there among the openers. Filled row by row: asked 65,536 times, a background
 * that wakes would wait 4 ms for it.
 */
export function pairsFor(openers: Uint32Array): Uint8Array {
  const pairs = new Uint8Array(1 << 16)
  const rows: Uint8Array[] = []
  for (let byte = 0; byte < 256; byte++) {
    const [kind, second] = [CLASS[byte]!, LETTER[byte]!]
    const same = (kind << 5) | second
    rows[same] ??= rowFor(kind, second, openers)
    pairs.set(rows[same], byte << 8)
  }
  return pairs
}

/** The row of all bytes of a class that are the same as second letter. */
function rowFor(kind: number, second: number, openers: Uint32Array): Uint8Array {
  const row = ROWS[kind]!.slice()
  for (let small = A; small < A + 26; small++)
    if ((openers[openerOf(small & 31, second, 0) >>> 5]! & SEEN) !== 0) row[small]! |= OPENS
  return row
}

/** How many bytes more than units a letter has, by its first byte. */
const EXTRA = Uint8Array.from({ length: 256 }, (_, byte) => (byte > 0xdf ? 2 : byte > 0xbf ? 1 : 0))

/**
 * The first two passes. In a function, because a bundler turns constants outside of one into variables: only of a constant array
 * the engine writes the address and the length into its code. That alone gained 173 → 158 µs for 50 kB, in two bytes 214 → 197.
 */
function passes() {
  const [bytes, fours, begins, places] = [BYTES, FOURS, BEGINS_AT, PLACES]
  const [letter, notSmall, extraOf] = [LETTER, NOT_SMALL, EXTRA]

  /** What `pairs` tell of four bytes, the first lowest, and the one before them: two bits each, the first highest. */
  const tell = (pairs: Uint8Array, before: number, four: number): number =>
    (pairs[before | ((four & 255) << 8)]! << 6) |
    (pairs[four & 0xffff]! << 4) |
    (pairs[(four >>> 8) & 0xffff]! << 2) |
    pairs[four >>> 16]!

  /**
   * Writes down where words may begin in the bytes up to `end`, but those in two small letters that open no form; answers how
   * many places. Looks up to sixteen bytes beyond the end, which are spaces.
   */
  function begin(end: number, pairs: Uint8Array): number {
    const last = end >>> 4
    let before = 0x20
    let told = 0
    for (let n = 0; n <= last; n++) {
      const at = n << 2
      const one = fours[at]!
      const two = fours[at + 1]!
      const three = fours[at + 2]!
      const four = fours[at + 3]!
      // What was told of the last byte before these sixteen, which may begin a word with the first of them.
      const carried = told << 30
      told =
        (tell(pairs, before, one) << 24) |
        (tell(pairs, one >>> 24, two) << 16) |
        (tell(pairs, two >>> 24, three) << 8) |
        tell(pairs, three >>> 24, four)
      before = four >>> 24
      // `BEGINS` of each pair meets `OPENS` of the next.
      begins[n] = ((told >>> 3) | (carried >>> 1)) & told & 0x55555555
    }
    return writeDown(last)
  }

  /** Writes the places of so many masks and one more into `PLACES`. In sixteen bytes hardly ever are more than two: so two are written without asking. */
  function writeDown(last: number): number {
    let count = 0
    for (let n = 0; n <= last; n++) {
      const from = (n << 4) - 1
      let rest = begins[n]!
      places[count] = from + (Math.clz32(rest) >>> 1)
      count += -rest >>> 31
      rest &= 0x7fffffff >>> Math.clz32(rest)
      places[count] = from + (Math.clz32(rest) >>> 1)
      count += -rest >>> 31
      rest &= 0x7fffffff >>> Math.clz32(rest)
      while (rest !== 0) {
        places[count++] = from + (Math.clz32(rest) >>> 1)
        rest &= 0x7fffffff >>> Math.clz32(rest)
      }
    }
    return count
  }

  /** Whether a form may begin at a place, in bit 0: with any byte but a small letter, or with one that opens a form with the two after it. */
  function mayOpen(openers: Uint32Array, byte: number, second: number, third: number): number {
    const opener = openerOf(byte & 31, letter[second]!, letter[third]!)
    return notSmall[byte]! | (openers[opener >>> 5]! >>> (opener & 31))
  }

  /** Of so many places leaves those where a form may begin. Answers how many. */
  function sieve(count: number, openers: Uint32Array): number {
    let left = 0
    for (let n = 0; n < count; n++) {
      const at = places[n]!
      places[left] = at
      left += mayOpen(openers, bytes[at]!, bytes[at + 1]!, bytes[at + 2]!) & 1
    }
    return left
  }

  /** The same beyond ASCII: quotes and dashes are dropped too, and each place keeps how many bytes more than units stand before it. */
  function sieveWide(count: number, openers: Uint32Array): number {
    let left = 0
    let extra = 0
    for (let n = 0; n < count; n++) {
      const at = places[n]!
      const byte = bytes[at]!
      const second = bytes[at + 1]!
      const third = bytes[at + 2]!
      // E2 80, but not 8B, 8C or 8D.
      const sign = (((byte ^ 0xe2) | (second ^ 0x80)) - 1) & ((third - 0x8b) | (0x8d - third))
      places[left] = at | (extra << 16)
      extra += extraOf[byte]!
      left += mayOpen(openers, byte, second, third) & ~(sign >> 31) & 1
    }
    return left
  }

  /** Writes the places where a form may begin in the bytes up to `end` into `PLACES`; answers how many. `pairs` are those of the openers. */
  function placesIn(end: number, wide: boolean, pairs: Uint8Array, openers: Uint32Array): number {
    const count = begin(end, pairs)
    return wide ? sieveWide(count, openers) : sieve(count, openers)
  }

  return { placesIn }
}

export const { placesIn } = passes()
