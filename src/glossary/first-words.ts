/**
 * The third and fourth pass of match.ts: the word at each place is hashed and asked about, without a branch that depends on what
 * it is. So the processor asks about many words at once, where it would else wait for each and guess wrong at every other one.
 * What is left are words that are forms or may begin one, and places that need a closer look. 160 → 131 µs for 50 kB, and 197 →
 * 178 in two bytes, beside one loop that hashes, asks and searches with branches.
 */
import { type FormSections, type FormSizes, LONGER, PRINT, singleOf } from './forms.ts'
import { joinA, joinB, START_A, START_B, spread, sumA, sumB } from './hash.ts'
import { BYTES, ENDS_WORD, LETTERS_OR_FIGURES, PLACES, VIEW } from './places.ts'
import { keyIn } from './slots.ts'

/** What is left: the places as in `PLACES`, the letters of ASCII there, the two hashes, the flags, and the key of a whole form. */
export const LEFT = new Int32Array(PLACES.length)
export const LETTERS_THERE = new Uint8Array(PLACES.length)
export const HASHES_A = new Int32Array(PLACES.length)
export const HASHES_B = new Int32Array(PLACES.length)
export const FLAGS = new Uint8Array(PLACES.length)
export const KEYS = new Int32Array(PLACES.length)

/** Flags beside those of the first filter: the place is not the usual case; what stands before it ends a word. */
export const CLOSER = 16
export const FRESH = 32
/** The flags of a usual word when it has been confirmed: it is a form; some form may go on with the next word (`LONGER`). */
export const HIT = 1
/** The second word was read too: the hashes are those of both. And both are a form. */
export const SECOND = 64
export const PAIR = 128

/** Which of what is left may go on, in order; and of those whose second word was read, where it ends, and the key of both. */
const LONG = new Int32Array(PLACES.length)
export const PAIR_ENDS = new Int32Array(PLACES.length)
export const PAIR_KEYS = new Int32Array(PLACES.length)

/**
 * What ends a word of ASCII: bit 0 letters, bit 1 a single letter, which before a dot may be the first of several, bit 2 figures,
 * which may go on behind a comma.
 */
const ENDS = ENDS_WORD.map((ends, byte) => (ends === 1 ? (byte === 44 ? 3 : 7) : byte === 46 ? 1 : 0))

/**
 * Of four bytes a mask of those before the first that is outside a range: `low` brings what is in it over bit 7, and `high` only
 * what lies above.
 */
function inRange(four: number, low: number, high: number): number {
  const seven = four & 0x7f7f7f7f
  const outside = (~(seven + low) | (seven + high) | four) & 0x80808080
  return ((outside - 1) & ~outside) >> 7
}

/** Of four bytes with bit 5 set a mask of the letters before the first that is none. */
export const lettersOf = (four: number): number => inRange(four, 0x1f1f1f1f, 0x05050505)
/** Of four bytes a mask of the figures before the first that is none. */
export const figuresOf = (four: number): number => inRange(four, 0x50505050, 0x46464646)

/** How many bytes three masks let through. */
export const bytesIn = (one: number, two: number, three: number): number =>
  (96 - Math.clz32(one) - Math.clz32(two) - Math.clz32(three)) >>> 3

/**
 * The passes; in a function for the reason that places.ts gives. In them a number below 0 shifted right by 31 is 1, any other 0: so `x - 1`
 * asks whether x is 0, and `-x` whether it is not.
 */
function passes() {
  const [bytes, view, places, ends, follows] = [BYTES, VIEW, PLACES, ENDS, LETTERS_OR_FIGURES]
  const [left, letters, hashesA, hashesB, allFlags, keys] = [LEFT, LETTERS_THERE, HASHES_A, HASHES_B, FLAGS, KEYS]
  const [long, pairEnds, pairKeys] = [LONG, PAIR_ENDS, PAIR_KEYS]

  /** Hashes the words at so many places and leaves those that the first filter knows, and those not usual. Answers how many. */
  function hashWords(count: number, end: number, filter: Uint8Array, { seed, first: { m, k } }: FormSizes): number {
    const startA = START_A ^ seed
    const startB = START_B ^ seed
    const shift = 28 - k
    let kept = 0
    for (let n = 0; n < count; n++) {
      const place = places[n]!
      const at = place & 0xffff
      // All bits set for a figure, else none.
      const figure = (bytes[at]! - 65) >> 31
      const small = 0x20202020 & ~figure
      const low = 0x1f1f1f1f ^ (0x4f4f4f4f & figure)
      const high = 0x05050505 ^ (0x43434343 & figure)
      const four1 = view.getInt32(at, true) | small
      const four2 = view.getInt32(at + 4, true) | small
      const four3 = view.getInt32(at + 8, true) | small
      const mask1 = inRange(four1, low, high)
      const mask2 = inRange(four2, low, high) & (mask1 >> 31)
      const mask3 = inRange(four3, low, high) & (mask2 >> 31)
      const length = bytesIn(mask1, mask2, mask3)
      const before = view.getInt32(at - 4, true)
      const quoted = (((before >>> 8) & 0xffff) ^ 0x80e2) | (((before >>> 24) & 0xfe) ^ 0x9c)
      const fresh = ((ends[before >>> 24]! >>> (1 - figure)) & 1) | ((quoted - 1) >>> 31)
      const ended = ends[bytes[at + length]!]! >>> ((((length - 2) >>> 31) & ~figure) | (2 & figure))
      const closer = (fresh & ended & ((-length & (at + length - end)) >>> 31)) ^ 1
      const a = sumA(startA, four1 & mask1, four2 & mask2, four3 & mask3)
      const b = sumB(startB, four1 & mask1, four2 & mask2, four3 & mask3)
      const spreadA = spread(a)
      const cell = Math.imul(spreadA >>> 4, m) >>> shift
      const flags = (filter[cell >>> 1]! >>> ((cell & 1) << 2)) & 15
      const known = -(flags & (singleOf(spreadA) | LONGER)) >>> 31
      const large = (bytes[at]! - 97) >>> 31
      left[kept] = place
      letters[kept] = length
      hashesA[kept] = a
      hashesB[kept] = b
      allFlags[kept] = flags | (closer << 4) | (fresh << 5)
      kept += (known & (large | (flags >>> 3))) | closer
    }
    return kept
  }

  /**
   * Of so many words leaves those that are forms or that may go on to be some, and what needs a closer look. Answers how many.
   * `prints` is a view of the index's.
   */
  function confirm(count: number, end: number, sections: FormSections, prints: DataView, sizes: FormSizes): number {
    const { prefixes, pilots, starts } = sections
    const { m, k } = sizes.buckets
    const shift = 28 - k
    const { m: prefixM, k: prefixK } = sizes.prefixes
    const prefixShift = 28 - prefixK
    let kept = 0
    let longs = 0
    for (let n = 0; n < count; n++) {
      const place = left[n]!
      const length = letters[n]!
      const a = hashesA[n]!
      const b = hashesB[n]!
      const flags = allFlags[n]!
      const spreadA = spread(a)
      const spreadB = spread(b)
      const key = keyIn(pilots, starts, Math.imul(spreadA >>> 4, m) >>> shift, spreadB)
      const same = (((prints.getInt32(Math.imul(key, PRINT), true) & 0xffffff) ^ (spreadB >>> 8)) - 1) >>> 31
      const hit = same & (flags >>> ((spreadA & 1) << 1))
      // The next word mostly begins behind one sign; where none is seen there, it is looked for later.
      const letter = follows[bytes[(place & 0xffff) + length + 1]!]!
      const next = spread(joinA(a, letter))
      const bit = Math.imul(next >>> 4, prefixM) >>> prefixShift
      const goesOn = (flags >>> 1) & ((prefixes[bit >>> 5]! >>> (bit & 31)) | ((letter - 1) >>> 31)) & 1
      const closer = (flags >>> 4) & 1
      left[kept] = place
      letters[kept] = length
      hashesA[kept] = a
      hashesB[kept] = b
      allFlags[kept] = (flags & -closer) | ((hit | (goesOn << 1)) & (closer - 1))
      keys[kept] = key
      long[longs] = kept
      longs += goesOn & (closer ^ 1)
      kept += closer | hit | goesOn
    }
    readSeconds(longs, end, sections, prints, sizes)
    return kept
  }

  /**
   * Reads the second words of so many in `LONG`, where they stand behind one sign and are letters of ASCII: two of three end there.
   * 5 µs for 50 kB.
   */
  function readSeconds(count: number, end: number, sections: FormSections, prints: DataView, sizes: FormSizes): void {
    const { prefixes, pilots, starts } = sections
    const { m, k } = sizes.buckets
    const shift = 28 - k
    const { m: prefixM, k: prefixK } = sizes.prefixes
    const prefixShift = 28 - prefixK
    const startA = START_A ^ sizes.seed
    const startB = START_B ^ sizes.seed
    for (let i = 0; i < count; i++) {
      const n = long[i]!
      const at = (left[n]! & 0xffff) + letters[n]! + 1
      const four1 = view.getInt32(at, true) | 0x20202020
      const four2 = view.getInt32(at + 4, true) | 0x20202020
      const four3 = view.getInt32(at + 8, true) | 0x20202020
      const mask1 = lettersOf(four1)
      const mask2 = lettersOf(four2) & (mask1 >> 31)
      const mask3 = lettersOf(four3) & (mask2 >> 31)
      const length = bytesIn(mask1, mask2, mask3)
      const ended = ends[bytes[at + length]!]! >>> ((length - 2) >>> 31)
      const usual = ended & ((-length & (at + length - end)) >>> 31)
      const a = joinA(hashesA[n]!, sumA(startA, four1 & mask1, four2 & mask2, four3 & mask3))
      const b = joinB(hashesB[n]!, sumB(startB, four1 & mask1, four2 & mask2, four3 & mask3))
      const spreadA = spread(a)
      const spreadB = spread(b)
      const bit = Math.imul(spreadA >>> 4, prefixM) >>> prefixShift
      const begun = (prefixes[bit >>> 5]! >>> (bit & 31)) & 1
      const key = keyIn(pilots, starts, Math.imul(spreadA >>> 4, m) >>> shift, spreadB)
      const same = (((prints.getInt32(Math.imul(key, PRINT), true) & 0xffffff) ^ (spreadB >>> 8)) - 1) >>> 31
      const read = usual & begun
      hashesA[n] = (a & -read) | (hashesA[n]! & (read - 1))
      hashesB[n] = (b & -read) | (hashesB[n]! & (read - 1))
      allFlags[n] = (allFlags[n]! & ~((usual & (begun ^ 1)) << 1)) | (read << 6) | ((read & same) << 7)
      pairEnds[n] = at + length
      pairKeys[n] = key
    }
  }

  return { hashWords, confirm }
}

export const { hashWords, confirm } = passes()
