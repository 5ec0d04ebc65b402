/**
 * Where each phrase has its print and value: a perfect hash. Phrases lie in buckets of about five, 64 buckets make a group, and a
 * group has as many slots as phrases. Each bucket has a pilot, the first number that sends its phrases to slots of their own. So
 * looking a phrase up reads one pilot and one print, and never has to search: nothing there for the processor to guess.
 */
import { placeOf, placesIn, type Size, sizeFor } from './hash.ts'

/** Phrases for each bucket. More make the pilots smaller in number and longer to find. */
const A_BUCKET = 5
/** Buckets of a group, as a shift. */
const GROUP = 6
/** Pilots are numbers of 16 bits. */
const PILOTS = 1 << 16

/** Two phrases cannot be told apart with this seed. */
export class SameHash extends Error {
  constructor(one: string, other: string) {
    super(`"${one}" and "${other}" have one hash`)
  }
}

/** Where in a group of so many slots a phrase lies: its second hash, spread, and the pilot of its bucket say. */
const slotOf = (spreadB: number, pilot: number, slots: number): number => {
  const mixed = Math.imul(spreadB ^ Math.imul(pilot, 0x9e3779b1), 0x85ebca6b)
  return Math.imul((mixed ^ (mixed >>> 15)) & 0x7fff, slots) >>> 15
}

/** The slot of a phrase, which is its key: by its bucket and its second hash, spread. Any other phrase has one too. */
export function keyIn(pilots: Uint16Array, starts: Uint32Array, bucket: number, spreadB: number): number {
  const from = starts[bucket >> GROUP]!
  return from + slotOf(spreadB, pilots[bucket]!, starts[(bucket >> GROUP) + 1]! - from)
}

/** What is to have a slot: a phrase and its two hashes, spread. */
export type Hashed = { key: string; spreadA: number; spreadB: number }

/** The tables: a pilot for each bucket, where the slots of each group begin; and the slot of each phrase, in their order. */
export type Slots = { size: Size; pilots: Uint16Array; starts: Uint32Array; places: Int32Array }

/** Gives every phrase a slot. Throws `SameHash` when a pair cannot be parted. */
export function slotsFor(phrases: readonly Hashed[]): Slots {
  const size = sizeFor(Math.max(8, phrases.length / A_BUCKET))
  const count = placesIn(size)
  const groups = (count + (1 << GROUP) - 1) >> GROUP
  const pilots = new Uint16Array(count)
  const starts = new Uint32Array(groups + 1)
  const slots = new Int32Array(phrases.length)
  const order = inBuckets(phrases, size, count)
  for (let group = 0, next = 0; group < groups; group++) {
    const first = group << GROUP
    const last = Math.min(count, first + (1 << GROUP))
    const buckets = Array.from({ length: last - first }, (_, i) =>
      order.numbers.subarray(order.ends[first + i]!, order.ends[first + i + 1]),
    )
    const sized = place(buckets, phrases, pilots.subarray(first, last), slots)
    for (const bucket of buckets) for (const number of bucket) slots[number]! += next
    next += sized
    starts[group + 1] = next
  }
  return { size, pilots, starts, places: slots }
}

/** The numbers of all phrases, sorted by bucket, and where those of each bucket begin. */
function inBuckets(phrases: readonly Hashed[], size: Size, count: number): { numbers: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(count + 1)
  for (const { spreadA } of phrases) ends[placeOf(spreadA, size)]!++
  for (let i = 1; i <= count; i++) ends[i]! += ends[i - 1]!
  const numbers = new Uint32Array(phrases.length)
  for (let number = phrases.length - 1; number >= 0; number--)
    numbers[--ends[placeOf(phrases[number]!.spreadA, size)]!] = number
  return { numbers, ends }
}

/** Finds the pilots of a group, the fullest bucket first. Answers how many slots it took: one more whenever a bucket found none. */
function place(
  buckets: readonly Uint32Array[],
  phrases: readonly Hashed[],
  pilots: Uint16Array,
  slots: Int32Array,
): number {
  const fullest = buckets.map((_, i) => i).sort((a, b) => buckets[b]!.length - buckets[a]!.length || a - b)
  for (const bucket of buckets) differ(bucket, phrases)
  for (let size = buckets.reduce((sum, { length }) => sum + length, 0); ; size++) {
    const taken = new Uint8Array(size)
    if (fullest.every((i) => pilot(buckets[i]!, phrases, taken, slots, pilots, i))) return size
  }
}

/** Finds the pilot of one bucket and takes its slots. False when none of all sends each phrase to a free slot. */
function pilot(
  bucket: Uint32Array,
  phrases: readonly Hashed[],
  taken: Uint8Array,
  slots: Int32Array,
  pilots: Uint16Array,
  at: number,
): boolean {
  for (let tried = 0; tried < PILOTS; tried++) {
    let placed = 0
    while (placed < bucket.length) {
      const slot = slotOf(phrases[bucket[placed]!]!.spreadB, tried, taken.length)
      if (taken[slot] === 1) break
      taken[slot] = 1
      slots[bucket[placed++]!] = slot
    }
    if (placed === bucket.length) {
      pilots[at] = tried
      return true
    }
    while (placed > 0) taken[slots[bucket[--placed]!]!] = 0
  }
  return false
}

/** Throws when two phrases of a bucket have the same second hash: no pilot parts them. */
function differ(bucket: Uint32Array, phrases: readonly Hashed[]): void {
  const seen = new Map<number, string>()
  for (const number of bucket) {
    const { key, spreadB } = phrases[number]!
    const other = seen.get(spreadB)
    if (other !== undefined) throw new SameHash(other, key)
    seen.set(spreadB, key)
  }
}
