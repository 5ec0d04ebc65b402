/**
 * The third pass of match.ts and those behind it: the word at each place is hashed, then the index is asked about it, without a
 * branch that depends on what it is. What is left are words that are forms or may begin one, and places that need a closer look.
 *
 * The tables of the index are larger than the processor's nearest cache, and each word is read somewhere else in them. So each
 * table is asked in a short loop of its own: the processor looks a few hundred instructions ahead, which are then many words,
 * and reads for all of them at once: a sixth of the matcher's time less than in two loops that did all of it.
 */
import { type FormSections, type FormSizes, PRINT } from './forms.ts'
import * as hash from './hash.ts'
import { BYTES, ENDS_WORD, LETTERS_OR_FIGURES, PLACES, VIEW } from './places.ts'
import { keyIn } from './slots.ts'

/** Of each place in `PLACES`: the letters of ASCII there, the two hashes, the first of them spread, the flags, the key of a form of one word. */
export const LETTERS_THERE = new Uint8Array(PLACES.length)
export const HASHES_A = new Int32Array(PLACES.length)
export const HASHES_B = new Int32Array(PLACES.length)
const SPREADS_A = new Int32Array(PLACES.length)
export const FLAGS = new Uint8Array(PLACES.length)
export const KEYS = new Int32Array(PLACES.length)
/** Of those whose second word was read: where it ends, and the key of both. */
export const PAIR_ENDS = new Int32Array(PLACES.length)
export const PAIR_KEYS = new Int32Array(PLACES.length)

/** Which of the places are left, in order. Of them, which words may be forms, and which may go on. */
export const LEFT = new Int32Array(PLACES.length)
const SINGLE = new Int32Array(PLACES.length)
const LONG = new Int32Array(PLACES.length)
/** The prints that are looked for, in the order of a list. */
const WANTED = new Int32Array(PLACES.length)

/** Flags beside those of the first filter: the place is not the usual case; what stands before it ends a word. */
export const CLOSER = 16
export const FRESH = 32
/** The flags of a usual word when it has been confirmed: it is a form; some form may go on with the next word (`LONGER`). */
export const HIT = 1
/** The second word was read too: the hashes are those of both. And both are a form. */
export const SECOND = 64
const PAIR_BIT = 7
export const PAIR = 1 << PAIR_BIT
/** Until the first filter is asked: which bit says that the word does not begin with a small letter. */
const LARGE_BIT = 6

/**
 * What ends a word of ASCII: bit 0 letters, bit 1 a single letter, which before a dot may be the first of several, bit 2 figures,
 * which may go on behind a comma.
 */
const ENDS = ENDS_WORD.map((ends, byte) => (ends === 1 ? (byte === 44 ? 3 : 7) : byte === 46 ? 1 : 0))

/**
 * The passes; in a function for the reason that places.ts gives. In them a number below 0 shifted right by 31 is 1, any other 0: so `x - 1`
 * asks whether x is 0, and `-x` whether it is not.
 */
function passes() {
  const [bytes, view, places, ends, follows] = [BYTES, VIEW, PLACES, ENDS, LETTERS_OR_FIGURES]
  const [letters, hashesA, hashesB, allFlags, keys] = [LETTERS_THERE, HASHES_A, HASHES_B, FLAGS, KEYS]
  const [spreadsA, pairEnds, pairKeys] = [SPREADS_A, PAIR_ENDS, PAIR_KEYS]
  const [left, single, long, wanted] = [LEFT, SINGLE, LONG, WANTED]
  const { joinA, joinB, START_A, START_B, spread, sumA, sumB } = hash
  // How many there are of each.
  let [lefts, singles, longs] = [0, 0, 0]

  /**
   * Of four bytes a mask of those before the first that is outside a range: `low` brings what is in it over bit 7, and `high` only
   * what lies above.
   */
  const inRange = (four: number, low: number, high: number): number => {
    const seven = four & 0x7f7f7f7f
    const outside = (~(seven + low) | (seven + high) | four) & 0x80808080
    return ((outside - 1) & ~outside) >> 7
  }

  /** Of four bytes with bit 5 set a mask of the letters before the first that is none. */
  const lettersOf = (four: number): number => inRange(four, 0x1f1f1f1f, 0x05050505)
  /** Of four bytes a mask of the figures before the first that is none. */
  const figuresOf = (four: number): number => inRange(four, 0x50505050, 0x46464646)

  /** How many bytes three masks let through. */
  const bytesIn = (one: number, two: number, three: number): number =>
    (96 - Math.clz32(one) - Math.clz32(two) - Math.clz32(three)) >>> 3

  /**
   * Of so many places leaves those whose words are forms or may begin one, and what needs a closer look. Answers how many.
   * `prints` is a view of the index's.
   */
  function firstWords(count: number, end: number, sections: FormSections, prints: DataView, sizes: FormSizes): number {
    hashWords(count, end, sizes.seed)
    askFirst(count, sections, sizes)
    confirm(single, singles, keys, 0, sections, prints, sizes)
    askLetters(sections, sizes)
    readSeconds(end, sections, sizes)
    confirm(long, longs, pairKeys, PAIR_BIT, sections, prints, sizes)
    return dropStrange()
  }

  /** Hashes the words at so many places. */
  function hashWords(count: number, end: number, seed: number): void {
    const startA = START_A ^ seed
    const startB = START_B ^ seed
    for (let n = 0; n < count; n++) {
      const at = places[n]! & 0xffff
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
      const large = (bytes[at]! - 97) >>> 31
      const a = sumA(startA, four1 & mask1, four2 & mask2, four3 & mask3)
      letters[n] = length
      hashesA[n] = a
      hashesB[n] = sumB(startB, four1 & mask1, four2 & mask2, four3 & mask3)
      spreadsA[n] = spread(a)
      allFlags[n] = (closer << 4) | (fresh << 5) | (large << LARGE_BIT)
    }
  }

  /** Asks the first filter about the words at so many places: which may be forms, and which may go on. */
  function askFirst(count: number, { first }: FormSections, { first: { m, k } }: FormSizes): void {
    const shift = 28 - k
    let ones = 0
    let more = 0
    let kept = 0
    for (let n = 0; n < count; n++) {
      const spreadA = spreadsA[n]!
      const cell = Math.imul(spreadA >>> 4, m) >>> shift
      const flags = (first[cell >>> 1]! >>> ((cell & 1) << 2)) & 15
      const own = allFlags[n]!
      const closer = (own >>> 4) & 1
      const usual = ((own >>> LARGE_BIT) | (flags >>> 3)) & (closer ^ 1)
      const mayBeForm = usual & (flags >>> ((spreadA & 1) << 1))
      const mayGoOn = usual & (flags >>> 1)
      allFlags[n] = ((own & (CLOSER | FRESH)) | flags) & -closer
      single[ones] = n
      ones += mayBeForm
      long[more] = n
      more += mayGoOn
      left[kept] = n
      kept += mayBeForm | mayGoOn | closer
    }
    singles = ones
    longs = more
    lefts = kept
  }

  /** Finds the keys of so many of a list, by their hashes. Those that are forms have a bit set among their flags. */
  function confirm(
    list: Int32Array,
    count: number,
    found: Int32Array,
    bit: number,
    { pilots, starts }: FormSections,
    prints: DataView,
    { buckets: { m, k } }: FormSizes,
  ): void {
    const shift = 28 - k
    for (let i = 0; i < count; i++) {
      const n = list[i]!
      const spreadB = spread(hashesB[n]!)
      found[n] = keyIn(pilots, starts, Math.imul(spreadsA[n]! >>> 4, m) >>> shift, spreadB)
      wanted[i] = spreadB >>> 8
    }
    for (let i = 0; i < count; i++) {
      const n = list[i]!
      const print = prints.getInt32(Math.imul(found[n]!, PRINT), true) & 0xffffff
      allFlags[n]! |= (((print ^ wanted[i]!) - 1) >>> 31) << bit
    }
  }

  /** Of the words that may go on leaves those with which a form goes on by the next letter. */
  function askLetters({ prefixes }: FormSections, { prefixes: { m, k } }: FormSizes): void {
    const shift = 28 - k
    let kept = 0
    for (let i = 0; i < longs; i++) {
      const n = long[i]!
      // The next word mostly begins behind one sign; where none is seen there, it is looked for later.
      const letter = follows[bytes[(places[n]! & 0xffff) + letters[n]! + 1]!]!
      const place = Math.imul(spread(joinA(hashesA[n]!, letter)) >>> 4, m) >>> shift
      const goesOn = ((prefixes[place >>> 5]! >>> (place & 31)) | ((letter - 1) >>> 31)) & 1
      allFlags[n]! |= goesOn << 1
      long[kept] = n
      kept += goesOn
    }
    longs = kept
  }

  /**
   * Reads the second words, where they stand behind one sign and are letters of ASCII: two of three end there. Of the words that
   * may go on leaves those that go on with theirs.
   */
  function readSeconds(end: number, { prefixes }: FormSections, { seed, prefixes: { m, k } }: FormSizes): void {
    const shift = 28 - k
    const startA = START_A ^ seed
    const startB = START_B ^ seed
    let kept = 0
    for (let i = 0; i < longs; i++) {
      const n = long[i]!
      const at = (places[n]! & 0xffff) + letters[n]! + 1
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
      const place = Math.imul(spreadA >>> 4, m) >>> shift
      const begun = (prefixes[place >>> 5]! >>> (place & 31)) & 1
      const read = usual & begun
      hashesA[n] = (a & -read) | (hashesA[n]! & (read - 1))
      hashesB[n] = (b & -read) | (hashesB[n]! & (read - 1))
      spreadsA[n] = spreadA
      allFlags[n] = (allFlags[n]! & ~((usual & (begun ^ 1)) << 1)) | (read << 6)
      pairEnds[n] = at + length
      long[kept] = n
      kept += read
    }
    longs = kept
  }

  /** Of what is left drops the words that have turned out to be no forms and to begin none. Answers how many are left then. */
  function dropStrange(): number {
    let kept = 0
    for (let i = 0; i < lefts; i++) {
      const n = left[i]!
      left[kept] = n
      kept += -allFlags[n]! >>> 31
    }
    return kept
  }

  return { firstWords, lettersOf, figuresOf, bytesIn }
}

export const { firstWords, lettersOf, figuresOf, bytesIn } = passes()
