/**
 * What the reader may mean by what they typed. Works on the sorted names inside the glossary file, so a background that
 * has just woken answers at once: nothing is built, and only the entries shown are decoded.
 */
import { fold } from '../core/fold.ts'
import type { Entry } from '../core/model.ts'
import { words } from '../core/words.ts'
import type { OpenGlossary } from './lookup.ts'
import { SHORT, WHOLE } from './names.ts'

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

/** What a reader typed, folded as names are. */
const typedKey = (typed: string): string =>
  words(typed)
    .map(({ key }) => key)
    .join(' ') || fold(typed.trim())

/** Adds every entry with a name that begins with `key`; a lower score is better. */
function gather({ names, prominence }: OpenGlossary, key: string, penalty: number, best: Map<number, number>): void {
  let low = 0
  let high = names.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (names.compare(middle, key) < 0) low = middle + 1
    else high = middle
  }
  let whole = true
  for (let i = low; i < Math.min(names.count, low + SEEN) && names.compare(i, key) === 0; i++) {
    // In sorted order a name that is nothing but the key comes before those that go on.
    whole &&= names.key(i) === key
    const entry = names.entry(i)
    const rank = names.rank(i)
    const place = whole && rank === SHORT ? 0 : whole && rank === WHOLE ? 1 : rank <= WHOLE ? 2 : 3
    const score = penalty + place * 256 + 255 - prominence(entry)
    if (score < (best.get(entry) ?? Number.POSITIVE_INFINITY)) best.set(entry, score)
  }
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
