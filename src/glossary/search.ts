/**
 * What the reader may mean by what they typed. Works on the sorted names inside the glossary file, so a background that
 * has just woken answers at once: nothing is built, and only the entries shown are decoded.
 */
import type { Entry } from '../core/model.ts'
import { SHORT, typedKey, WHOLE } from './format.ts'
import type { OpenGlossary } from './lookup.ts'

/** More than this nobody reads; the reader types another letter. */
const SHOWN = 20
/** Names looked at for one spelling: enough to rank "s" well without walking the alphabet. */
const SEEN = 3000
/** Below this many letters a typo could be anything. */
const LEAST_FOR_TYPOS = 4
/** From this many letters on a typo is likely even though something was found. */
const SURE = 6
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The best entries for what was typed: exact names first, then names that begin so, then any word, then one typo. */
export function search(glossary: OpenGlossary, typed: string, limit = SHOWN): Entry[] {
  const key = typedKey(typed)
  if (!key) return []
  const best = new Map<number, number>()
  gather(glossary, key, 0, best)
  if (key.length >= LEAST_FOR_TYPOS && (best.size === 0 || (best.size < 3 && key.length >= SURE))) {
    for (const spelling of oneTypoFrom(key)) gather(glossary, spelling, 1000, best)
  }
  return [...best]
    .sort((x, y) => x[1] - y[1] || x[0] - y[0])
    .slice(0, limit)
    .map(([entry]) => glossary.entry(entry))
}

/** Adds every entry with a name that begins with `key`; a lower score is better. */
function gather({ names, prominence }: OpenGlossary, key: string, penalty: number, best: Map<number, number>): void {
  const wanted = new TextEncoder().encode(key)
  let low = 0
  let high = names.of.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(names, middle, wanted) < 0) low = middle + 1
    else high = middle
  }
  for (let i = low; i < Math.min(names.of.length, low + SEEN) && compare(names, i, wanted) === 0; i++) {
    const entry = names.of[i]! & 0xffffff
    const rank = names.of[i]! >>> 24
    const whole = names.at[i + 1]! - names.at[i]! === wanted.length
    const place = whole && rank === SHORT ? 0 : whole && rank === WHOLE ? 1 : rank <= WHOLE ? 2 : 3
    const score = penalty + place * 256 + 255 - prominence(entry)
    if (score < (best.get(entry) ?? Number.POSITIVE_INFINITY)) best.set(entry, score)
  }
}

/** Where name `i` stands to what is wanted: 0 when it begins with it. */
function compare({ at, bytes }: OpenGlossary['names'], i: number, wanted: Uint8Array): number {
  const start = at[i]!
  const length = at[i + 1]! - start
  for (let n = 0; n < wanted.length; n++) {
    if (n >= length) return -1
    const difference = bytes[start + n]! - wanted[n]!
    if (difference !== 0) return difference
  }
  return 0
}

/** Every spelling one slip away: a letter too many, missing, wrong, or two swapped. The first letter is trusted. */
function* oneTypoFrom(key: string): Generator<string> {
  for (let i = 1; i <= key.length; i++) {
    const [head, tail] = [key.slice(0, i), key.slice(i)]
    if (tail) yield head + tail.slice(1)
    if (tail.length > 1) yield head + tail[1] + tail[0] + tail.slice(2)
    for (const letter of LETTERS) {
      if (tail) yield head + letter + tail.slice(1)
      yield head + letter + tail
    }
  }
}
