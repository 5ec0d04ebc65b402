/**
 * From text straight to known forms. No word is cut out: capitals, and the few beginnings that ideas have, say where a form
 * may begin; its letters are hashed where they stand; and nearly every candidate ends at the first filter.
 *
 * What a word is, core/words.ts says; whatever is not ASCII is left to its expression. The plain version, words and then
 * `formsAt` at each, is tests/plain/matches.ts, fuzzed against this one. Gain measured by `npm run bench`: docs/performance.md.
 */
import {
  classAt,
  DIGIT,
  figureEnd,
  isApostrophe,
  LOWER,
  OTHER,
  ownsAt,
  PARTS,
  pairAt,
  UPPER,
  wordAt,
} from '../core/words.ts'
import { type FormSections, type FormSizes, LONGER, LONGEST, openerOf, SINGLE, SMALL } from './forms.ts'
import { joinA, joinB, placeOf, START_A, START_B, spread, stepA, stepB } from './hash.ts'

/** Units between two words of one form, at most: " & ". `core/find` looks closer. */
export const GAP = 3
/** Numbers that one match takes up in the answer: start, words, key. */
export const STRIDE = 3

const LETTERS = UPPER | LOWER

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
  // The word that `hash` has just read.
  let wordA = 0
  let wordB = 0

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
    for (;;) {
      const unit = text.charCodeAt(at)
      if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) {
        a = stepA(a, unit | 32)
        b = stepB(b, unit | 32)
        at++
        continue
      }
      if (unit === 32) break
      const next = classAt(text, at)
      if (next === OTHER) return hashAny(text, start)
      if (unit === 46 && at - start === 1 && isLetter(text, at + 1) && text.charCodeAt(at + 2) === 46)
        return hashDotted(text, start)
      if (unit === 46 && at - start === 1 && classAt(text, at + 1) === OTHER) return hashAny(text, start)
      if (next !== PARTS || !isApostrophe(unit)) break
      if (ownsAt(text, at)) return read(a, b, at + 2)
      const after = classAt(text, at + 1)
      if (after === PARTS) break
      const maybeOwns = (text.charCodeAt(at + 1) | 32) === 0x73 && classAt(text, at + 2) === PARTS
      if (after === OTHER || maybeOwns) return hashAny(text, start)
      at++
    }
    return read(a, b, at)
  }

  function read(a: number, b: number, next: number): number {
    wordA = a
    wordB = b
    return next
  }

  const isLetter = (text: string, at: number) => (classAt(text, at) & LETTERS) !== 0

  /** "U.S.", "U.S.A": letters with dots. */
  function hashDotted(text: string, start: number): number {
    let a = startA
    let b = startB
    let at = start
    const add = () => {
      const unit = text.charCodeAt(at) | 32
      a = stepA(a, unit)
      b = stepB(b, unit)
    }
    for (; isLetter(text, at) && text.charCodeAt(at + 1) === 46; at += 2) add()
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
      const unit = text.charCodeAt(at)
      if (unit === 46) continue
      a = stepA(a, unit | 32)
      b = stepB(b, unit | 32)
    }
    return read(a, b, end)
  }

  function hashAny(text: string, start: number): number {
    const word = wordAt(text, start)
    if (!word) return -1
    let a = startA
    let b = startB
    for (let i = 0; i < word.key.length; i++) {
      const unit = word.key.charCodeAt(i)
      a = stepA(a, unit)
      b = stepB(b, unit)
    }
    return read(a, b, word.end + (word.owns ? 2 : 0))
  }

  /** Looks at the word `hash` has just read, and at those that follow while some form goes on. */
  function look(text: string, start: number, end: number, small: boolean): void {
    let a = wordA
    let b = wordB
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
      a = joinA(a, wordA)
      b = joinB(b, wordB)
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

  return function scan(text: string): Int32Array {
    count = 0
    let at = 0
    while (at < text.length) {
      const unit = text.charCodeAt(at)
      if (unit >= 97 && unit <= 122) {
        const start = at
        let next = text.charCodeAt(++at)
        while (next >= 97 && next <= 122) next = text.charCodeAt(++at)
        // Most words end here: small letters and a space, and no idea begins with these three.
        const opener = openerOf(
          unit,
          at - start > 1 ? text.charCodeAt(start + 1) : 0,
          at - start > 2 ? text.charCodeAt(start + 2) : 0,
        )
        const opens = (openers[opener >>> 5]! & (1 << (opener & 31))) !== 0
        if (next === 32 && !opens) continue
        const kind = classAt(text, at)
        if (opens || kind !== PARTS || (next === 46 && at - start === 1) || isApostrophe(next)) {
          at = hash(text, start)
          look(text, start, at, kind === PARTS && !isApostrophe(next))
        }
        continue
      }
      const kind = classAt(text, at)
      if (kind === PARTS) {
        at++
        continue
      }
      const start = at
      at = hash(text, start)
      if (at < 0) at = start + (pairAt(text, start) ? 2 : 1)
      else look(text, start, at, false)
    }
    return hits.subarray(0, count)
  }
}
