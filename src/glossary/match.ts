/**
 * From text straight to known forms. No word is cut out. A first pass without a branch writes down where a word may begin:
 * nothing there depends on what the letters are, so the processor never guesses wrong. A second drops, as evenly, the small
 * letters with which no form begins. A third looks at what is left, one place in twenty, and nearly every capital ends at the
 * first filter of the index.
 *
 * What a word is, core/words.ts says; what is neither ASCII nor a letter that folds to ASCII is left to its expression. The
 * plain version, words and then `formsAt` at each, is tests/plain/matches.ts, fuzzed against this one. What was tried, what it
 * gained and what lost: docs/performance.md.
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
import { type FormSections, type FormSizes, LONGER, LONGEST, SMALL, singleOf } from './forms.ts'
import {
  HASH_A,
  HASH_B,
  hashBytes,
  hashed,
  hashKey,
  joinA,
  joinB,
  placeOf,
  START_A,
  START_B,
  spread,
  stepA,
  stepB,
} from './hash.ts'
import {
  BETWEEN,
  BYTES,
  ENDS_WORD,
  FIGURES,
  LETTERS_OR_FIGURES,
  PIECE,
  PLACES,
  pairsFor,
  placesIn,
  plainLetter,
  VIEW,
} from './places.ts'

/** Units between two words of one form, at most: " & ". `core/find` looks closer. */
export const GAP = 3
/** Numbers that one match takes up in the answer: start, words, key. */
export const STRIDE = 3

const LETTERS = UPPER | LOWER

/**
 * Of four letters at once, given with bit 5 set: a bit in the first byte that is no letter, and perhaps in some after it; 0
 * when all are letters. Each byte is 1 to 26 for a letter, then; adding 5 or taking 1 brings any other over 31.
 */
function firstOdd(four: number): number {
  const one = four ^ 0x60606060
  return ((one + 0x05050505) | (one - 0x01010101)) & 0xe0e0e0e0
}

/** How many of four bytes stand before the first odd one. */
const lettersBefore = (odd: number): number => (31 - Math.clz32(odd & -odd)) >>> 3

/** Units that a piece may end early, so that no word is cut. */
const SHORTER = 256

/**
 * Where the piece that begins at `base` ends: after a space if there is one near. No further than that is looked back: in a text
 * without spaces that would be to its beginning, for every piece.
 */
export function pieceEnd(text: Pick<string, 'length' | 'charCodeAt'>, base: number): number {
  const end = base + PIECE
  if (end >= text.length) return text.length
  for (let at = end - 1; at > end - SHORTER; at--) if (text.charCodeAt(at) === 0x20) return at + 1
  return end
}

/** The key of a word that is put together letter by letter; longer ones are left to the expression. */
const KEY = new Uint8Array(68)
const LONG = 64
const KEY_VIEW = new DataView(KEY.buffer)

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
  const pairs = pairsFor(openers)
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
    if (classAt(text, start) === DIGIT) return hashFigure(text, start)
    let letters = 0
    let at = start
    let unit = text.charCodeAt(start)
    for (;;) {
      for (;;) {
        const letter = unit < 128 ? LETTERS_OR_FIGURES[unit]! : plainLetter(unit)
        if (letter === 0) break
        if (letters >= LONG - 2) return hashAny(text, start)
        KEY[letters++] = letter & 255
        if (letter > 255) KEY[letters++] = letter >>> 8
        unit = unitAt(text, ++at)
      }
      if (at === start) return hashAny(text, start)
      if (unit < 128 && (ENDS_WORD[unit] === 1 || (unit === 46 && at - start > 1))) break
      if (classOf(unit) === OTHER) return hashAny(text, start)
      const after = classAt(text, at + 1)
      if (unit === 46) {
        if ((after & LETTERS) !== 0 && unitAt(text, at + 2) === 46)
          return isLetter(text, start) ? hashDotted(text, start) : hashAny(text, start)
        if (after === OTHER) return hashAny(text, start)
        break
      }
      if (!isApostrophe(unit)) break
      if (ownsAt(text, at)) return read(letters, at + 2)
      if (after === PARTS) break
      const maybeOwns = (unitAt(text, at + 1) | 32) === 0x73 && classAt(text, at + 2) === PARTS
      if (after === OTHER || maybeOwns) return hashAny(text, start)
      unit = text.charCodeAt(++at)
    }
    return read(letters, at)
  }

  /** Hashes the letters that stand in `KEY`. */
  function read(letters: number, next: number): number {
    hashBytes(KEY_VIEW, 0, letters, startA, startB)
    return next
  }

  const isLetter = (text: string, at: number) => (classAt(text, at) & LETTERS) !== 0

  /** "U.S.", "U.S.A": letters with dots. */
  function hashDotted(text: string, start: number): number {
    let letters = 0
    let at = start
    for (; isLetter(text, at) && unitAt(text, at + 1) === 46; at += 2) {
      if (letters >= LONG - 1) return hashAny(text, start)
      KEY[letters++] = unitAt(text, at) | 32
    }
    const next = classAt(text, at)
    if (next === OTHER || ((next & LETTERS) !== 0 && classAt(text, at + 1) === OTHER)) return hashAny(text, start)
    if ((next & LETTERS) !== 0 && classAt(text, at + 1) === PARTS) KEY[letters++] = unitAt(text, at++) | 32
    return read(letters, at)
  }

  function hashFigure(text: string, start: number): number {
    const end = figureEnd(text, start)
    if (end < 0 || end - start > LONG) return hashAny(text, start)
    let letters = 0
    for (let at = start; at < end; at++) {
      const unit = unitAt(text, at)
      if (unit !== 46) KEY[letters++] = unit | 32
    }
    return read(letters, end)
  }

  function hashAny(text: string, start: number): number {
    const found = wordAt(text, start)
    if (!found) return -1
    hashKey(found.key, startA, startB)
    return found.end + (found.owns ? 2 : 0)
  }

  /** Looks at the word `hash` has just read, and at those that follow while some form goes on. */
  function look(text: string, start: number, end: number, a: number, b: number, small: boolean): void {
    const spreadA = spread(a)
    const place = placeOf(spreadA, firstSize)
    const flags = (first[place >> 1]! >>> ((place & 1) << 2)) & 15
    if (flags === 0 || (small && (flags & SMALL) === 0)) return
    if ((flags & singleOf(spreadA)) !== 0) {
      const key = known(spreadA, b)
      if (key >= 0) emit(start, 1, key)
    }
    if ((flags & LONGER) !== 0) goOn(text, start, end, a, b, 2)
  }

  /** Reads on in the text: `a` and `b` are the hashes of the words before the one that is number `from`. */
  function goOn(text: string, start: number, end: number, phraseA: number, phraseB: number, from: number): void {
    let a = phraseA
    let b = phraseB
    let at = end
    for (let length = from; length <= LONGEST; length++) {
      const next = overGap(text, at)
      if (next < 0 || !mayGoOn(a, text.charCodeAt(next))) break
      at = hash(text, next)
      if (at < 0) break
      a = joinA(a, hashed[HASH_A]!)
      b = joinB(b, hashed[HASH_B]!)
      if (!isForm(start, length, a, b)) break
    }
  }

  /** Whether a beginning is among the prefixes, or one with a letter. */
  function isPrefix(spreadA: number): boolean {
    const bit = placeOf(spreadA, prefixSize)
    return (prefixes[bit >>> 5]! & (1 << (bit & 31))) !== 0
  }

  /** Whether any form goes on after `a` with a word that begins so; always true of what is not ASCII. */
  function mayGoOn(a: number, unit: number): boolean {
    return unit > 127 || isPrefix(spread(joinA(a, LETTERS_OR_FIGURES[unit]!)))
  }

  /** Notes a phrase that is a form. False when no form goes on with it. */
  function isForm(start: number, length: number, a: number, b: number): boolean {
    const spreadA = spread(a)
    if (!isPrefix(spreadA)) return false
    const key = known(spreadA, b)
    if (key >= 0) emit(start, length, key)
    return true
  }

  /**
   * Reads on in the bytes, from place `from` on, as long as words of ASCII follow each other; what else follows is read in the
   * text. `ahead` is what a place is behind its offset.
   */
  function goOnInBytes(
    text: string,
    start: number,
    from: number,
    length: number,
    ahead: number,
    firstA: number,
    firstB: number,
  ) {
    const bytes = BYTES
    const view = VIEW
    const ends = ENDS_WORD
    const between = BETWEEN
    let a = firstA
    let b = firstB
    let at = from
    for (let words = 2; words <= LONGEST; words++) {
      let place = at
      while (place <= at + GAP && between[bytes[place]!] === 1) place++
      const begin = place
      // What seems to be spaces behind the piece is the rest of the text.
      if (place < length && (place > at + GAP || !mayGoOn(a, bytes[place]!))) return
      let wordA = startA
      let wordB = startB
      let four = 0
      let odd = 0
      for (; ; place += 4) {
        four = view.getInt32(place, true) | 0x20202020
        odd = firstOdd(four)
        if (odd !== 0) break
        wordA = stepA(wordA, four)
        wordB = stepB(wordB, four)
      }
      const last = lettersBefore(odd)
      four &= (1 << (last << 3)) - 1
      place += last
      const next = bytes[place]!
      if (place === begin || place >= length || !(ends[next] === 1 || (next === 46 && place - begin > 1)))
        return goOn(text, start, at + ahead, a, b, words)
      wordA = stepA(wordA, four)
      wordB = stepB(wordB, four)
      at = place
      a = joinA(a, wordA)
      b = joinB(b, wordB)
      if (!isForm(start, words, a, b)) return
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

  /** A word in small letters that may be an idea. Answers the end of what was read, or `floor`. */
  function idea(text: string, at: number, floor: number): number {
    const start = startOf(text, at, floor)
    if (start === at) return readFrom(text, at, true)
    return classAt(text, start) === OTHER ? readOver(text, start, at, true) : floor
  }

  /** What is not the usual case: the word that holds a place. Answers the end of what was read. */
  function unusual(text: string, at: number, floor: number): number {
    return classAt(text, at) === PARTS ? floor : readOver(text, startOf(text, at, floor), at, false)
  }

  /** Reads from where a word seems to begin; what lies before the place may be none, as a wide space behind an apostrophe is. */
  function readOver(text: string, start: number, at: number, small: boolean): number {
    const end = readFrom(text, start, small && start === at)
    return end > at ? end : readFrom(text, at, small)
  }

  /** Looks at the word that begins at a place, and at those that follow it with nothing between. Answers where they end. */
  function readFrom(text: string, at: number, small: boolean): number {
    let start = at
    let isSmall = small
    do {
      const end = hash(text, start)
      if (end < 0) start += pairAt(text, start) ? 2 : 1
      else {
        look(text, start, end, hashed[HASH_A]!, hashed[HASH_B]!, isSmall)
        start = end
      }
      isSmall = classAt(text, start) === LOWER
    } while (start < text.length && classAt(text, start) !== PARTS)
    return start
  }

  const encoder = new TextEncoder()

  return function scan(text: string): Int32Array {
    count = 0
    let floor = 0
    for (let base = 0; base < text.length; ) {
      const end = pieceEnd(text, base)
      floor = scanPiece(text, base, end, floor)
      base = end
    }
    return hits.subarray(0, count)
  }

  /** Scans one piece of a text. Answers the end of the last word that was read. */
  function scanPiece(text: string, base: number, until: number, before: number): number {
    const piece = base === 0 && until === text.length ? text : text.slice(base, until)
    const length = encoder.encodeInto(piece, BYTES).written
    BYTES.fill(0x20, length, length + 8)
    return readPlaces(text, base, length, placesIn(length, pairs, openers), before)
  }

  /** Whether what stands before a place is an apostrophe after a letter or figure of ASCII. */
  function insideWord(place: number): boolean {
    const bytes = BYTES
    if (place < 4) return false
    const previous = bytes[place - 1]!
    if (previous === 0x27) return LETTERS_OR_FIGURES[bytes[place - 2]!] !== 0
    return (
      previous === 0x99 &&
      bytes[place - 2] === 0x80 &&
      bytes[place - 3] === 0xe2 &&
      LETTERS_OR_FIGURES[bytes[place - 4]!] !== 0
    )
  }

  /** Looks at the places where words may begin. This and `begin` is where the time goes: nothing is called in the usual cases. */
  function readPlaces(text: string, base: number, length: number, places: number, before: number): number {
    const bytes = BYTES
    const placesFound = PLACES
    const ends = ENDS_WORD
    const view = VIEW
    const filter = first
    const [seedA, seedB] = [startA, startB]
    const { m, k } = firstSize
    const shift = 28 - k
    let floor = before
    /** What is to be added to the place of a byte to have its UTF-16 offset. */
    let ahead = base
    for (let n = 0; n < places; n++) {
      const place = placesFound[n]!
      const byte = bytes[place]!
      const at = place + ahead
      if (byte > 191) {
        ahead -= byte > 0xdf ? 2 : 1
        // Dashes and quotes that are not ASCII are no letters.
        if (byte === 0xe2 && bytes[place + 1] === 0x80 && (bytes[place + 2]! - 0x8b) >>> 0 > 2) continue
        if (at >= floor) floor = unusual(text, at, floor)
        continue
      }
      if (at < floor) continue
      const previous = place > 0 ? bytes[place - 1]! : base === 0 ? 0x20 : 0x27
      const isSmall = byte > 96
      if (
        ends[previous] === 1 ||
        ((previous === 0x9c || previous === 0x9d) && bytes[place - 3] === 0xe2 && bytes[place - 2] === 0x80)
      ) {
        // The usual case: a letter or a figure after a space, and ASCII to the end of the word.
        let a = seedA
        let b = seedB
        let end = place
        let four = 0
        if (byte > 64) {
          let odd = 0
          for (; ; end += 4) {
            four = view.getInt32(end, true) | 0x20202020
            odd = firstOdd(four)
            if (odd !== 0) break
            a = stepA(a, four)
            b = stepB(b, four)
          }
          const letters = lettersBefore(odd)
          four &= (1 << (letters << 3)) - 1
          end += letters
        } else {
          let shift = 0
          for (let figure = byte; FIGURES[figure] === 1; figure = bytes[end]!) {
            four |= figure << shift
            shift = (shift + 8) & 31
            end++
            if (shift !== 0) continue
            a = stepA(a, four)
            b = stepB(b, four)
            four = 0
          }
        }
        const next = bytes[end]!
        if (
          end < length &&
          (byte > 64 ? ends[next] === 1 || (next === 46 && end - place > 1) : ends[next] === 1 && next !== 44)
        ) {
          a = stepA(a, four)
          b = stepB(b, four)
          const spreadA = spread(a)
          const cell = Math.imul(spreadA >>> 4, m) >>> shift
          const flags = (filter[cell >>> 1]! >>> ((cell & 1) << 2)) & 15
          const single = singleOf(spreadA)
          if ((flags & (single | LONGER)) === 0 || (isSmall && (flags & SMALL) === 0)) {
            if (!isSmall) floor = at + end - place
            continue
          }
          floor = at + end - place
          if ((flags & singleOf(spreadA)) !== 0) {
            const key = known(spreadA, b)
            if (key >= 0) emit(at, 1, key)
          }
          if ((flags & LONGER) !== 0) goOnInBytes(text, at, end, length, ahead, a, b)
          continue
        }
      }
      if (!isSmall) floor = unusual(text, at, floor)
      // The s of "company's" begins nothing.
      else if (at <= floor + 1 || !insideWord(place)) floor = idea(text, at, floor)
    }
    return floor
  }
}
