/**
 * What the reader may mean by what they typed. Works on the sorted names inside the glossary file, so a background that
 * has just woken answers at once: nothing is built, and only the entries shown are decoded.
 */
import { fold } from '../core/fold.ts'
import { type Entry, KINDS, type Kind } from '../core/model.ts'
import { words } from '../core/words.ts'
import type { OpenGlossary } from './lookup.ts'
import { WHOLE } from './names.ts'

/** More than this nobody reads; the reader types another letter. */
const SHOWN = 20
/** Names looked at for one spelling: enough to rank "s" well without walking the alphabet. */
const SEEN = 3000
/** Below this many letters a typo could be anything. */
const LEAST_FOR_TYPOS = 4
/** From this many letters on a typo is likely even though something was found. */
const SURE = 6
/** Below this many letters two typos make another word. */
const LEAST_FOR_TWO = 7
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** What a slip costs: more than the worst place a name without one can have. */
const SLIP = 2048

/**
 * The best entries for what was typed: what is called so, then names that end so (surnames), then those in which it stands
 * as a word, then those that go on in the middle of one; then one typo, at last two. "kind:person country:AF" narrows it
 * down; alone, facts give the most prominent entries that fit.
 */
export function search(glossary: OpenGlossary, typed: string, limit = SHOWN): Entry[] {
  const { facts, rest } = factsIn(typed)
  const key = typedKey(rest)
  const best = new Map<number, number>()
  if (key) byName(glossary, key, best)
  else if (facts.kind || facts.country)
    for (let entry = 0; entry < glossary.entries; entry++) best.set(entry, 255 - glossary.prominence(entry))
  return [...best]
    .filter(([entry]) => fits(glossary, entry, facts))
    .sort((x, y) => x[1] - y[1] || x[0] - y[0])
    .slice(0, limit)
    .map(([entry]) => glossary.entry(entry))
}

type Facts = { kind: Kind | null; country: string }

/** Takes "kind:…" and "country:…" out of what was typed. A kind may be cut short ("kind:org"); a fact without a value asks nothing. */
function factsIn(typed: string): { facts: Facts; rest: string } {
  const facts: Facts = { kind: null, country: '' }
  const rest = typed.replace(/(?<!\S)(kind|country):(\S*)/gi, (_, name: string, value: string) => {
    if (name.toLowerCase() === 'country') facts.country = value.toUpperCase()
    else if (value) facts.kind = KINDS.find((kind) => kind.startsWith(value.toLowerCase())) ?? facts.kind
    return ''
  })
  return { facts, rest }
}

const fits = ({ kind, country }: OpenGlossary, entry: number, facts: Facts): boolean =>
  (facts.kind === null || kind(entry) === facts.kind) && (!facts.country || country(entry) === facts.country)

function byName(glossary: OpenGlossary, key: string, best: Map<number, number>): void {
  gather(glossary, key, 0, best)
  if (key.length >= LEAST_FOR_TYPOS && (best.size === 0 || (best.size < 3 && key.length >= SURE))) {
    for (const spelling of oneTypoFrom(key)) gather(glossary, spelling, SLIP, best)
  }
  if (best.size === 0 && key.length >= LEAST_FOR_TWO) twoTyposFrom(glossary, key, best)
}

/** Names that differ by two slips from what was typed. Only those with the same first letter are looked at. */
function twoTyposFrom({ names, prominence }: OpenGlossary, key: string, best: Map<number, number>): void {
  const first = key.slice(0, 1)
  for (let i = firstFrom(names, first); i < names.count; i++) {
    if (names.compare(i, first) !== 0) break
    if (!names.mayBe(i, key, 2)) continue
    const name = names.key(i)
    if (Math.abs(name.length - key.length) > 2 || distance(name, key) > 2) continue
    const entry = names.entry(i)
    best.set(entry, Math.min(best.get(entry) ?? Number.POSITIVE_INFINITY, 2 * SLIP + 255 - prominence(entry)))
  }
}

/** Letters to add, drop or change to get from one text to the other (Levenshtein). */
function distance(one: string, other: string): number {
  let last = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const now = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      now.push(Math.min(now[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same))
    }
    last = now
  }
  return last[other.length]!
}

/** The first name, in sorted order, that does not come before a key. */
function firstFrom(names: OpenGlossary['names'], key: string): number {
  let low = 0
  let high = names.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (names.compare(middle, key) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** What a reader typed, folded as names are. */
const typedKey = (typed: string): string =>
  words(typed)
    .map(({ key }) => key)
    .join(' ') || fold(typed.trim())

/** Adds every entry with a name that begins with `key`; a lower score is better. */
function gather(
  { names, prominence, kind }: OpenGlossary,
  key: string,
  penalty: number,
  best: Map<number, number>,
): void {
  const low = firstFrom(names, key)
  let whole = true
  let ends = true
  for (let i = low; i < Math.min(names.count, low + SEEN) && names.compare(i, key) === 0; i++) {
    // In sorted order a name that is nothing but the key comes first, then those in which a word ends with it.
    whole &&= names.key(i) === key
    ends &&= whole || names.compare(i, `${key} `) === 0
    const entry = names.entry(i)
    const rank = names.rank(i)
    // One begins to type a surname as one begins to type a name.
    const begins = rank <= WHOLE || (!ends && kind(entry) === 'person')
    const place = whole ? rank : (ends ? 3 : 5) + (begins ? 0 : 1)
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
