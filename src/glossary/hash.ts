/**
 * How words and phrases become numbers. Builder and reader share this file: a change here changes every file, and VERSION
 * in format.ts with it.
 *
 * A word has two hashes over its key in UTF-8, cut into blocks of four bytes, the first byte lowest, the last block filled up
 * with zeros. The first three blocks are multiplied and summed: none waits for another, and one that is missing adds nothing, so
 * that twelve letters are hashed without asking how many there are. A phrase joins its words' hashes, so that a reader going from
 * word to word never hashes a letter twice.
 */

export const START_A = 0x811c9dc5 | 0
export const START_B = 0x9747b28c | 0

/** Blocks that are summed. Those behind them are chained. */
const SUMMED = 3

/**
 * The first hash of a word's first blocks; those missing are 0. The numbers of any two blocks, in both hashes, have an odd
 * determinant: so no two words that differ in two blocks at most have both hashes in common.
 */
export const sumA = (a: number, one: number, two: number, three: number): number =>
  (a + Math.imul(one, 0x9e3779b1) + Math.imul(two, 0x85ebca76) + Math.imul(three, 0xc2b2ae3d)) | 0
/** The second hash of a word's first blocks. */
export const sumB = (b: number, one: number, two: number, three: number): number =>
  (b + Math.imul(one, 0x27d4eb2e) + Math.imul(two, 0x165667b1) + Math.imul(three, 0xd3a2646d)) | 0

/** Adds four bytes behind the third block to the first hash of a word. */
const stepA = (a: number, block: number): number => {
  const mixed = Math.imul(block, 0xcc9e2d51)
  return Math.imul(a ^ ((mixed << 15) | (mixed >>> 17)), 0x1b873593)
}
/** Adds four bytes behind the third block to the second hash of a word. */
const stepB = (b: number, block: number): number => Math.imul((b ^ block) + ((b << 7) | (b >>> 25)), 0x5bd1e995)

/** The two hashes of the word that was read last, in an array: there numbers of 32 bits are not boxed, and nothing is allocated. */
export const HASH_A = 0
export const HASH_B = 1
/** How many bytes more than UTF-16 units the word had, when it was read in the bytes. */
export const FEWER = 2
export const hashed = new Int32Array(3)

/** The bytes of a unit beyond ASCII in UTF-8, the first lowest; of half a pair, its own three. */
function bytesOf(unit: number): number {
  const last = ((unit & 63) | 128) << 16
  return unit < 0x800
    ? (unit >> 6) | 0xc0 | (last >> 8)
    : (unit >> 12) | 0xe0 | ((((unit >> 6) & 63) | 128) << 8) | last
}

/** The first blocks of the key that is read. */
const BLOCKS = new Int32Array(SUMMED)

/** Reads a word's key into `hashed`, the letters of `key` from one place to another. */
export function hashKey(key: string, startA: number, startB: number, from = 0, to = key.length): void {
  BLOCKS.fill(0)
  let a = startA
  let b = startB
  let count = 0
  let block = 0
  let shift = 0
  for (let i = from; i < to; i++) {
    const unit = key.charCodeAt(i)
    for (let rest = unit < 128 ? unit : bytesOf(unit); rest !== 0; rest >>>= 8) {
      block |= (rest & 255) << shift
      shift = (shift + 8) & 31
      if (shift !== 0) continue
      if (count < SUMMED) BLOCKS[count] = block
      else {
        a = stepA(a, block)
        b = stepB(b, block)
      }
      count++
      block = 0
    }
  }
  if (count < SUMMED) BLOCKS[count] = block
  else if (block !== 0) {
    a = stepA(a, block)
    b = stepB(b, block)
  }
  hashed[HASH_A] = sumA(a, BLOCKS[0]!, BLOCKS[1]!, BLOCKS[2]!)
  hashed[HASH_B] = sumB(b, BLOCKS[0]!, BLOCKS[1]!, BLOCKS[2]!)
}

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

/** So many first bytes of four; all when there are more. */
const firstOf = (four: number, count: number): number =>
  count >= 4 ? four : count <= 0 ? 0 : four & ((1 << (count << 3)) - 1)

/** Reads the bytes of a view from one place to another into `hashed`: ASCII, small. Looks at twelve bytes at least. */
export function hashBytes(view: DataView, from: number, to: number, startA: number, startB: number): void {
  let a = startA
  let b = startB
  for (let at = from + 12; at < to; at += 4) {
    const block = firstOf(view.getInt32(at, true), to - at)
    a = stepA(a, block)
    b = stepB(b, block)
  }
  const one = firstOf(view.getInt32(from, true), to - from)
  const two = firstOf(view.getInt32(from + 4, true), to - from - 4)
  const three = firstOf(view.getInt32(from + 8, true), to - from - 8)
  hashed[HASH_A] = sumA(a, one, two, three)
  hashed[HASH_B] = sumB(b, one, two, three)
}

/** Reads a phrase, given as its keys joined by spaces, into `hashed`; not yet spread. `seed` is the file's. */
export function hashPhrase(phrase: string, seed: number): void {
  let phraseA = 0
  let phraseB = 0
  for (let from = 0, to = 0; to < phrase.length; from = to + 1) {
    // Most phrases are one short word: it is sooner read through than `indexOf` is called.
    for (to = from; to < phrase.length && phrase.charCodeAt(to) !== 0x20; ) to++
    hashKey(phrase, START_A ^ seed, START_B ^ seed, from, to)
    phraseA = from === 0 ? hashed[HASH_A]! : joinA(phraseA, hashed[HASH_A]!)
    phraseB = from === 0 ? hashed[HASH_B]! : joinB(phraseB, hashed[HASH_B]!)
  }
  hashed[HASH_A] = phraseA
  hashed[HASH_B] = phraseB
}

/** Both hashes of a phrase. */
export function hashes(phrase: string, seed: number): [a: number, b: number] {
  hashPhrase(phrase, seed)
  return [hashed[HASH_A]!, hashed[HASH_B]!]
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
