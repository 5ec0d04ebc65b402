/**
 * From text straight to known forms. No word is cut out. A first pass without a branch writes down where a form may begin, as
 * far as two letters tell: nothing there depends on what the letters are, so the processor never guesses wrong. A second
 * drops, as evenly, the small letters with which no form begins. A third looks at what is left, one place in twenty: it hashes
 * the word four letters at a time, and nearly every capital ends at the first filter of the index.
 *
 * What a word is, core/words.ts says; one-word.ts reads what is not the usual case, and leaves to the expression what is neither
 * ASCII nor a letter that folds to ASCII. The plain version, words and then `formsAt` at each, is tests/plain/matches.ts, fuzzed
 * against this one. What was tried, what it gained and what lost: docs/performance.md.
 */
import { classAt, LOWER, OTHER, PARTS, pairAt } from '../core/words.ts'
import { type FormSections, type FormSizes, LONGER, LONGEST, SMALL, singleOf } from './forms.ts'
import { FEWER, HASH_A, HASH_B, hashed, joinA, joinB, placeOf, START_A, START_B, spread, stepA, stepB } from './hash.ts'
import {
  firstOdd,
  GAP,
  hashInBytes,
  hashInText,
  insideWord,
  isFresh,
  isSign,
  lettersBefore,
  overGap,
  startOf,
} from './one-word.ts'
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
  VIEW,
} from './places.ts'

/** Numbers that one match takes up in the answer: start, words, key. */
export const STRIDE = 3

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

  /** What the first filter says of a word, in four bits. */
  function flagsOf(spreadA: number): number {
    const place = placeOf(spreadA, firstSize)
    return (first[place >> 1]! >>> ((place & 1) << 2)) & 15
  }

  /** Looks at the word `hash` has just read, and at those that follow while some form goes on. */
  function look(text: string, start: number, end: number, a: number, b: number, small: boolean): void {
    const spreadA = spread(a)
    const flags = flagsOf(spreadA)
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
      at = hashInText(text, next, startA, startB)
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
      const end = hashInText(text, start, startA, startB)
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

  /** Looks at a word that begins at a place and is none of the usual case. Answers where it ends, in the text. */
  function mixed(text: string, place: number, length: number, ahead: number, floor: number): number {
    const end = hashInBytes(place, length, startA, startB)
    if (end < 0) return unusual(text, place + ahead, floor)
    const [a, b] = [hashed[HASH_A]!, hashed[HASH_B]!]
    const spreadA = spread(a)
    const behind = ahead - hashed[FEWER]!
    const flags = flagsOf(spreadA)
    if ((flags & singleOf(spreadA)) !== 0) {
      const key = known(spreadA, b)
      if (key >= 0) emit(place + ahead, 1, key)
    }
    if ((flags & LONGER) !== 0) goOnInBytes(text, place + ahead, end, length, behind, a, b)
    return end + behind
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
        if (!isSign(place) && at >= floor)
          floor = isFresh(place) ? mixed(text, place, length, ahead, floor) : unusual(text, at, floor)
        ahead -= byte > 0xdf ? 2 : 1
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
          // Written out here and in `goOnInBytes`: a function for both made the whole four in a hundred slower.
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
          (byte > 64
            ? ends[next] === 1 || (next === 46 && end - place > 1)
            : (ends[next] === 1 && next !== 44) ||
              ((next === 44 || next === 46) && end + 1 < length && ends[bytes[end + 1]!] === 1))
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
          if ((flags & single) !== 0) {
            const key = known(spreadA, b)
            if (key >= 0) emit(at, 1, key)
          }
          if ((flags & LONGER) !== 0) goOnInBytes(text, at, end, length, ahead, a, b)
          continue
        }
        if (byte > 64 && !isSmall) {
          floor = mixed(text, place, length, ahead, floor)
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
