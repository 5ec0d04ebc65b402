/**
 * How words and phrases become numbers. Builder and reader share this file: a change here changes every file, and VERSION
 * in format.ts with it.
 *
 * A word has two running hashes over the UTF-16 units of its key. A phrase joins its words' hashes, so that a reader going
 * from word to word never hashes a letter twice.
 */

export const START_A = 0x811c9dc5 | 0
export const START_B = 0x9747b28c | 0

/** Adds one code unit to the first hash of a word. */
export const stepA = (a: number, unit: number): number => Math.imul(a ^ unit, 0x01000193)
/** Adds one code unit to the second hash of a word. */
export const stepB = (b: number, unit: number): number => Math.imul((b ^ unit) + ((b << 7) | (b >>> 25)), 0x5bd1e995)

/** Adds a word's first hash to a phrase's. */
export const joinA = (phrase: number, word: number): number => {
  const h = Math.imul(phrase, 0x2c1b3c6d) ^ word
  return (h << 11) | (h >>> 21)
}
/** Adds a word's second hash to a phrase's. */
export const joinB = (phrase: number, word: number): number =>
  (Math.imul(phrase ^ (phrase >>> 13), 0x297a2d39) + word) | 0

/** Spreads the bits of a hash over all 32, signed: larger numbers would be boxed (the finaliser of MurmurHash3, public domain). */
export const spread = (hash: number): number => {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Both hashes of a phrase given as its keys joined by spaces, not yet spread. `seed` is the file's. */
export function hashes(phrase: string, seed: number): [a: number, b: number] {
  let phraseA = 0
  let phraseB = 0
  let a = START_A ^ seed
  let b = START_B ^ seed
  let first = true
  for (let i = 0; i <= phrase.length; i++) {
    const unit = i < phrase.length ? phrase.charCodeAt(i) : 32
    if (unit !== 32) {
      a = stepA(a, unit)
      b = stepB(b, unit)
      continue
    }
    phraseA = first ? a : joinA(phraseA, a)
    phraseB = first ? b : joinB(phraseB, b)
    a = START_A ^ seed
    b = START_B ^ seed
    first = false
  }
  return [phraseA, phraseB]
}

/** A table size: `m` from 8 to 15, times 2 to the power of `k`. Wastes at most an eighth, and needs no division. */
export type Size = { m: number; k: number }

/** The smallest size of at least so many places. */
export function sizeFor(least: number): Size {
  let k = 0
  while (15 * 2 ** k < least) k++
  return { m: Math.max(8, Math.ceil(least / 2 ** k)), k }
}

export const placesIn = ({ m, k }: Size): number => m * 2 ** k

/** The place of a spread hash in a table of a size. */
export const placeOf = (hash: number, { m, k }: Size): number => Math.imul(hash >>> 4, m) >>> (28 - k)
