/**
 * From text straight to known forms. No word is cut out. A first pass without a branch writes down where a form may begin, as
 * far as two letters tell: nothing there depends on what the letters are, so the processor never guesses wrong. A second
 * drops, as evenly, the small letters with which no form begins; a third hashes the words at what is left, one place in twenty;
 * then the tables of the index are asked about them, one after the other. Only what they leave is looked at by itself.
 *
 * What a word is, core/words.ts says; one-word.ts reads what is not the usual case, and leaves to the expression what is neither
 * ASCII nor a letter that folds to ASCII. The plain version, words and then `formsAt` at each, is tests/plain/matches.ts, fuzzed
 * against this one. What was tried, what it gained and what lost: docs/performance.md.
 */
import { classAt, LOWER, OTHER, PARTS, pairAt } from '../core/words.ts'
import {
  bytesIn,
  CLOSER,
  FLAGS,
  FRESH,
  figuresOf,
  firstWords,
  HASHES_A,
  HASHES_B,
  HIT,
  KEYS,
  LEFT,
  LETTERS_THERE,
  lettersOf,
  PAIR,
  PAIR_ENDS,
  PAIR_KEYS,
  SECOND,
} from './first-words.ts'
import { type FormSections, type FormSizes, keyAt, LONGER, LONGEST, SMALL, singleOf } from './forms.ts'
import { FEWER, HASH_A, HASH_B, hashed, joinA, joinB, placeOf, START_A, START_B, spread, sumA, sumB } from './hash.ts'
import { behindLetters, GAP, hashInBytes, hashInText, insideWord, isSign, overGap, startOf } from './one-word.ts'
import {
  BETWEEN,
  BYTES,
  ENDS_WORD,
  HEAD,
  INTO,
  LETTERS_OR_FIGURES,
  PIECE,
  PLACES,
  pairsFor,
  placesIn,
  TAIL_SPACES,
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
export function matcher(sections: FormSections, sizes: FormSizes) {
  const { seed, first: firstSize, prefixes: prefixSize } = sizes
  const { first, openers, prefixes, prints } = sections
  const printView = new DataView(prints.buffer, prints.byteOffset, prints.byteLength)
  const startA = START_A ^ seed
  const startB = START_B ^ seed
  const pairs = pairsFor(openers)
  let hits = new Int32Array(STRIDE * 256)
  let count = 0

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

  /** Notes the word of which the first filter says `flags`, if it is a form. */
  function lookUp(start: number, flags: number, a: number, b: number): void {
    const spreadA = spread(a)
    if ((flags & singleOf(spreadA)) === 0) return
    const key = keyAt(sections, sizes, spreadA, b)
    if (key >= 0) emit(start, 1, key)
  }

  /** Looks at the word that was just read in the text, and at those that follow while some form goes on. */
  function look(text: string, start: number, end: number, a: number, b: number, small: boolean): void {
    const flags = flagsOf(spread(a))
    if (small && (flags & SMALL) === 0) return
    lookUp(start, flags, a, b)
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
    const key = keyAt(sections, sizes, spreadA, b)
    if (key >= 0) emit(start, length, key)
    return true
  }

  /** Hashes the letters of ASCII at a place; answers how many. */
  function hashLetters(at: number): number {
    const four1 = VIEW.getInt32(at, true) | 0x20202020
    const four2 = VIEW.getInt32(at + 4, true) | 0x20202020
    const four3 = VIEW.getInt32(at + 8, true) | 0x20202020
    const mask1 = lettersOf(four1)
    const mask2 = lettersOf(four2) & (mask1 >> 31)
    const mask3 = lettersOf(four3) & (mask2 >> 31)
    hashed[HASH_A] = sumA(startA, four1 & mask1, four2 & mask2, four3 & mask3)
    hashed[HASH_B] = sumB(startB, four1 & mask1, four2 & mask2, four3 & mask3)
    return bytesIn(mask1, mask2, mask3)
  }

  /**
   * Reads on in the bytes, from place `from` on, as long as words of ASCII follow each other; what else follows is read in the
   * text. The word that is read first is number `number`; `offset` is what is to be added to a place to have its offset.
   */
  function goOnInBytes(
    text: string,
    start: number,
    from: number,
    number: number,
    end: number,
    offset: number,
    firstA: number,
    firstB: number,
  ) {
    const bytes = BYTES
    const between = BETWEEN
    let a = firstA
    let b = firstB
    let at = from
    let ahead = offset
    for (let words = number; words <= LONGEST; words++) {
      let place = at
      let gap = 0
      let fewer = 0
      for (; gap <= GAP; gap++) {
        if (between[bytes[place]!] === 1) place++
        else if (isSign(place)) {
          place += 3
          fewer += 2
        } else break
      }
      // What seems to be spaces behind the piece is the rest of the text.
      if (place < end && (gap > GAP || !mayGoOn(a, bytes[place]!))) return
      const letters = hashLetters(place)
      const behind = behindLetters(place + letters, letters, end)
      if (behind < 0) return goOn(text, start, at + ahead, a, b, words)
      at = place + letters + behind
      ahead -= fewer + ((behind >>> 1) & 2)
      a = joinA(a, hashed[HASH_A]!)
      b = joinB(b, hashed[HASH_B]!)
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
    const { read, written } = encoder.encodeInto(piece, INTO)
    const end = HEAD + written
    BYTES.fill(0x20, end, end + TAIL_SPACES)
    // Whether a word may begin where the piece does, the text says.
    BYTES[HEAD - 1] = base === 0 ? 0x20 : 0x27
    const places = placesIn(end, written > read, pairs, openers)
    return readPlaces(text, base, end, firstWords(places, end, sections, printView, sizes), before)
  }

  /** Looks at what the passes have left. Answers the end of the last word that was read. */
  function readPlaces(text: string, base: number, end: number, count: number, before: number): number {
    let floor = before
    for (let i = 0; i < count; i++) {
      const n = LEFT[i]!
      const place = PLACES[n]! & 0xffff
      const ahead = base - HEAD - (PLACES[n]! >>> 16)
      const at = place + ahead
      const flags = FLAGS[n]!
      if ((flags & CLOSER) !== 0) {
        if (at >= floor) floor = closer(text, n, place, end, ahead, floor)
        continue
      }
      const length = LETTERS_THERE[n]!
      floor = at + length
      if ((flags & HIT) !== 0) emit(at, 1, KEYS[n]!)
      if ((flags & LONGER) === 0) continue
      if ((flags & PAIR) !== 0) emit(at, 2, PAIR_KEYS[n]!)
      const second = flags & SECOND
      goOnInBytes(
        text,
        at,
        second ? PAIR_ENDS[n]! : place + length,
        second ? 3 : 2,
        end,
        ahead,
        HASHES_A[n]!,
        HASHES_B[n]!,
      )
    }
    return floor
  }

  /** Looks at a place that is not the usual case. Answers where the word there ends, in the text. */
  function closer(text: string, n: number, place: number, end: number, ahead: number, floor: number): number {
    const at = place + ahead
    const byte = BYTES[place]!
    const small = byte > 96 && byte < 128
    if ((FLAGS[n]! & FRESH) !== 0) {
      if (byte < 65) return figure(text, place, end, ahead, floor)
      const letters = LETTERS_THERE[n]!
      const behind = behindLetters(place + letters, letters, end)
      if (behind < 0) return mixed(text, place, end, ahead, floor, small)
      const to = place + letters + behind
      const after = ahead - ((behind >>> 1) & 2)
      if (!small || (FLAGS[n]! & SMALL) !== 0)
        lookInBytes(text, at, to, end, after, FLAGS[n]!, HASHES_A[n]!, HASHES_B[n]!)
      return to + after
    }
    if (!small) return unusual(text, at, floor)
    // The s of "company's" begins nothing.
    return at <= floor + 1 || !insideWord(place) ? idea(text, at, floor) : floor
  }

  /** Looks at a word in the bytes, and at those that follow it: `flags` are the first filter's. */
  function lookInBytes(
    text: string,
    start: number,
    to: number,
    end: number,
    ahead: number,
    flags: number,
    a: number,
    b: number,
  ): void {
    lookUp(start, flags, a, b)
    if ((flags & LONGER) !== 0) goOnInBytes(text, start, to, 2, end, ahead, a, b)
  }

  /** Looks at a word that may hold anything. Answers where it ends, in the text. */
  function mixed(text: string, place: number, end: number, ahead: number, floor: number, small: boolean): number {
    const to = hashInBytes(place, end, startA, startB)
    if (to < 0) return small ? idea(text, place + ahead, floor) : unusual(text, place + ahead, floor)
    const [a, b] = [hashed[HASH_A]!, hashed[HASH_B]!]
    const behind = ahead - hashed[FEWER]!
    const flags = flagsOf(spread(a))
    if (!small || (flags & SMALL) !== 0) lookInBytes(text, place + ahead, to, end, behind, flags, a, b)
    return to + behind
  }

  /** Looks at a number in figures. Answers where it ends, in the text. */
  function figure(text: string, place: number, end: number, ahead: number, floor: number): number {
    const four1 = VIEW.getInt32(place, true)
    const four2 = VIEW.getInt32(place + 4, true)
    const mask1 = figuresOf(four1)
    const mask2 = figuresOf(four2) & (mask1 >> 31)
    const to = place + bytesIn(mask1, mask2, 0)
    const next = BYTES[to]!
    const parts = next === 44 || next === 46
    const ends = parts ? to + 1 < end && ENDS_WORD[BYTES[to + 1]!] === 1 : ENDS_WORD[next] === 1
    if (to >= end || !ends) return unusual(text, place + ahead, floor)
    const a = sumA(startA, four1 & mask1, four2 & mask2, 0)
    const b = sumB(startB, four1 & mask1, four2 & mask2, 0)
    lookInBytes(text, place + ahead, to, end, ahead, flagsOf(spread(a)), a, b)
    return to + ahead
  }
}
