/**
 * One word: where it begins, and its two hashes. In the text by the rules of core/words.ts, in the bytes of places.ts when it is
 * plain. match.ts itself reads what is plainer still, four letters of ASCII at a time.
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
  UPPER,
  unitAt,
  wordAt,
} from '../core/words.ts'
import { FEWER, hashBytes, hashed, hashKey } from './hash.ts'
import { BETWEEN, BYTES, ENDS_WORD, LETTERS_OR_FIGURES, plainLetter, VIEW } from './places.ts'

/** Units between two words of one form, at most: " & ". `core/find` looks closer. */
export const GAP = 3

const LETTERS = UPPER | LOWER

/** The key of a word that is put together letter by letter; longer ones are left to the expression. */
const KEY = new Uint8Array(72)
const LONG = 64
const KEY_VIEW = new DataView(KEY.buffer)

/** Reads the word at a place into its two hashes. Answers where the next one may begin, or -1 when none begins here. */
export function hashInText(text: string, start: number, startA: number, startB: number): number {
  if (classAt(text, start) === DIGIT) return hashFigure(text, start, startA, startB)
  let letters = 0
  let at = start
  let unit = text.charCodeAt(start)
  for (;;) {
    for (;;) {
      const letter = unit < 128 ? LETTERS_OR_FIGURES[unit]! : plainLetter(unit)
      if (letter === 0) break
      if (letters >= LONG - 2) return hashAny(text, start, startA, startB)
      KEY[letters++] = letter & 255
      if (letter > 255) KEY[letters++] = letter >>> 8
      unit = unitAt(text, ++at)
    }
    if (at === start) return hashAny(text, start, startA, startB)
    if (unit < 128 && (ENDS_WORD[unit] === 1 || (unit === 46 && at - start > 1))) break
    if (classOf(unit) === OTHER) return hashAny(text, start, startA, startB)
    const after = classAt(text, at + 1)
    if (unit === 46) {
      if ((after & LETTERS) !== 0 && unitAt(text, at + 2) === 46)
        return isLetter(text, start) ? hashDotted(text, start, startA, startB) : hashAny(text, start, startA, startB)
      if (after === OTHER) return hashAny(text, start, startA, startB)
      break
    }
    if (!isApostrophe(unit)) break
    if (ownsAt(text, at)) return read(letters, startA, startB, at + 2)
    if (after === PARTS) break
    const maybeOwns = (unitAt(text, at + 1) | 32) === 0x73 && classAt(text, at + 2) === PARTS
    if (after === OTHER || maybeOwns) return hashAny(text, start, startA, startB)
    unit = text.charCodeAt(++at)
  }
  return read(letters, startA, startB, at)
}

/** Hashes the letters that stand in `KEY`. */
function read(letters: number, startA: number, startB: number, next: number): number {
  hashBytes(KEY_VIEW, 0, letters, startA, startB)
  return next
}

const isLetter = (text: string, at: number) => (classAt(text, at) & LETTERS) !== 0

/** "U.S.", "U.S.A": letters with dots. */
function hashDotted(text: string, start: number, startA: number, startB: number): number {
  let letters = 0
  let at = start
  for (; isLetter(text, at) && unitAt(text, at + 1) === 46; at += 2) {
    if (letters >= LONG - 1) return hashAny(text, start, startA, startB)
    KEY[letters++] = unitAt(text, at) | 32
  }
  const next = classAt(text, at)
  if (next === OTHER || ((next & LETTERS) !== 0 && classAt(text, at + 1) === OTHER))
    return hashAny(text, start, startA, startB)
  if ((next & LETTERS) !== 0 && classAt(text, at + 1) === PARTS) KEY[letters++] = unitAt(text, at++) | 32
  return read(letters, startA, startB, at)
}

function hashFigure(text: string, start: number, startA: number, startB: number): number {
  const end = figureEnd(text, start)
  if (end < 0 || end - start > LONG) return hashAny(text, start, startA, startB)
  let letters = 0
  for (let at = start; at < end; at++) {
    const unit = unitAt(text, at)
    if (unit !== 46) KEY[letters++] = unit | 32
  }
  return read(letters, startA, startB, end)
}

function hashAny(text: string, start: number, startA: number, startB: number): number {
  const found = wordAt(text, start)
  if (!found) return -1
  hashKey(found.key, startA, startB)
  return found.end + (found.owns ? 2 : 0)
}

/**
 * Reads a word in the bytes that is not all ASCII, or is followed by an apostrophe or a sign beyond ASCII, into its two
 * hashes. Answers the place behind it, or -1 where the text has to be read; `hashed[FEWER]` says how many bytes more than
 * units it has.
 */
export function hashInBytes(place: number, length: number, startA: number, startB: number): number {
  const bytes = BYTES
  let letters = 0
  let end = place
  let fewer = 0
  for (;;) {
    const byte = bytes[end]!
    let letter = LETTERS_OR_FIGURES[byte]!
    if (byte > 0xc2 && byte < 0xe0) {
      letter = plainLetter(((byte & 31) << 6) | (bytes[++end]! & 63))
      if (letter === 0) return -1
      fewer++
    }
    if (letter === 0) break
    if (letters > LONG - 2) return -1
    KEY[letters++] = letter & 255
    if (letter > 255) KEY[letters++] = letter >>> 8
    end++
  }
  const next = bytes[end]!
  if (letters === 0 || end >= length) return -1
  if (next === 0x27 || next === 0xe2) {
    if (next === 0xe2 && !isSign(end)) return -1
    if (next === 0x27 || isCurly(end)) {
      // A possessive, or else something for the text.
      end += next === 0x27 ? 1 : 3
      const behind = bytes[end + 1]!
      if ((bytes[end]! | 32) !== 0x73 || !(ENDS_WORD[behind] === 1 || behind === 46)) return -1
      end++
      if (end >= length) return -1
      if (next === 0xe2) fewer += 2
    }
  } else if (ENDS_WORD[next] !== 1 && !(next === 46 && end - place - fewer > 1)) return -1
  hashed[FEWER] = fewer
  return read(letters, startA, startB, end)
}

/** Where the next word of a form begins, or -1 when it is too far, or there is none. */
export function overGap(text: string, from: number): number {
  for (let at = from; at <= from + GAP && at < text.length; at++) {
    const kind = classAt(text, at)
    if (kind !== PARTS && (kind !== OTHER || wordAt(text, at))) return at
  }
  return -1
}

/** Where the word that holds a place begins. Never before `floor`, the end of the last word read. */
export function startOf(text: string, at: number, floor: number): number {
  let start = at
  for (;;) {
    const before = start - 1
    if (before < floor) return start
    if (classAt(text, before) !== PARTS) start = before
    else if (isApostrophe(unitAt(text, before)) && before > floor && classAt(text, before - 1) !== PARTS) start = before
    else return start
  }
}

/** Whether a dash or a quote beyond ASCII stands at a place, no letter: E2 80, but not 8B, 8C or 8D. */
export function isSign(place: number): boolean {
  return BYTES[place] === 0xe2 && BYTES[place + 1] === 0x80 && (BYTES[place + 2]! - 0x8b) >>> 0 > 2
}

/** Whether what stands before a place is an apostrophe after a letter or figure of ASCII. */
export function insideWord(place: number): boolean {
  const bytes = BYTES
  const previous = bytes[place - 1]!
  if (previous === 0x27) return LETTERS_OR_FIGURES[bytes[place - 2]!] !== 0
  return (
    previous === 0x99 &&
    bytes[place - 2] === 0x80 &&
    bytes[place - 3] === 0xe2 &&
    LETTERS_OR_FIGURES[bytes[place - 4]!] !== 0
  )
}

/** A curly possessive of four bytes, all with bit 5 set, the first lowest. */
const OWNS = 0x73b9a0e2 | 0

/**
 * What stands where so many letters of ASCII end: 0 when the word certainly ends there, the bytes of its possessive when it ends
 * behind that, -1 when it has to be read otherwise.
 */
export function behindLetters(place: number, letters: number, end: number): number {
  if (place >= end || letters === 0) return -1
  const next = BYTES[place]!
  if (ENDS_WORD[next] === 1) return 0
  if (next === 46) return letters > 1 || (place + 1 < end && BETWEEN[BYTES[place + 1]!] === 1) ? 0 : -1
  if (next !== 0x27 && next !== 0xe2) return -1
  const four = VIEW.getInt32(place, true) | 0x20202020
  const owned = four === OWNS ? 4 : (four & 0xffff) === 0x7327 ? 2 : 0
  if (owned === 0) return isSign(place) && !isCurly(place) ? 0 : -1
  const behind = BYTES[place + owned]!
  return place + owned < end && (ENDS_WORD[behind] === 1 || behind === 46) ? owned : -1
}

/** Whether a sign of three bytes is an apostrophe. */
function isCurly(place: number): boolean {
  const third = BYTES[place + 2]!
  return third === 0x98 || third === 0x99 || third === 0xb2
}
