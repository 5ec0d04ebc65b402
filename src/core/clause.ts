/**
 * Clauses after a name: where they end, how much of them is quoted, and what a noun phrase begins and ends with.
 */
import { MONTHS_DAYS } from './lexicon.ts'
import type { Stretch } from './model.ts'
import type { Word } from './words.ts'

/** Longest clause that is quoted, in words: longer ones run into the rest of the sentence. */
export const LONGEST = 20
/** Within this many words an apposition says what its person is. */
export const REACH = 9

export const COMMA = /^ ?,\s$|^\s[—–-]\s$/

export const DETERMINERS = new Set('a an the his her their its our one another'.split(' '))
export const AT = new Set('of from at with'.split(' '))
/** Does the noun phrase end with word `at`: nothing after it, or a preposition, a relative, a participle? */
export function isHead(words: readonly Word[], at: number, end: number): boolean {
  const next = words[at + 1]
  if (!next || at + 1 >= end) return true
  return next.gap === ' ' && (HANGS_ON.test(next.key) || (next.shape === 'lower' && /(?:ed|ing)$/.test(next.key)))
}

const HANGS_ON =
  /^(?:of|for|in|at|from|with|to|on|that|which|who|whose|where|about|some|just|north|south|east|west|outside|near|led|run|known|made|backed|close|and|or)$/

export const STOPS = new Set('who which that said told says is was were are has had have will would and or'.split(' '))

export const ownsSoon = (words: readonly Word[], from: number) => words.slice(from, from + 4).some(({ owns }) => owns)

/** Is there a comma, a dash or an end before word `at`? */
export const closes = (words: readonly Word[], at: number) =>
  at >= words.length || /[,.;:!?)—–]/.test((words[at] as Word).gap)

/** " is a professor at Kabul University": with an article, and a role. */
export function copula(
  words: readonly Word[],
  name: { to: number },
  is: (key: string, at: number, end: number) => boolean,
): Stretch | undefined {
  const from = name.to
  if (!/^(?:the|a|an|one)$/.test(words[from + 1]?.key ?? '')) return undefined
  const end = clauseEnd(words, from + 1)
  for (let i = from + 2; i < Math.min(end, from + REACH); i++) {
    const { key } = words[i] as Word
    if (is(key, i, end)) return trimmed(words, from, end, i)
    if (STOPS.has(key) || AT.has(key) || key === 'for' || key === 'in' || key === 'to') return undefined
  }
  return undefined
}

/** Where the clause ends: the next comma, dash, bracket, verb of saying or sentence end; a comma only from word `open` on. */
export function clauseEnd(words: readonly Word[], from: number, open = from + 1): number {
  let relative =
    /^(?:who|which|is|was)$/.test(words[from]?.key ?? '') || /^(?:is|was)$/.test(words[from - 1]?.key ?? '')
  for (let i = from + 1; i < words.length && i - from <= LONGEST + 10; i++) {
    const { gap, opens, key, shape } = words[i] as Word
    if (opens || /[.;:!?)(\]["“”]|\s[—–-]\s|\n/.test(gap.replace(/^\. (?=$)/, isShortened(words[i - 1]) ? '' : '. ')))
      return i
    if (/^\s?(?:['’]s)?,/.test(gap) && i >= open && !runsOn(words, i)) return i
    if (shape !== 'lower') continue
    if (/^(?:said|says|told|tells|tweeted|wrote|added|insisted|warned)$/.test(key)) return i
    if (/^(?:talks|speaks)$/.test(key) && words[i + 1]?.key === 'about') return i
    if (/^(?:who|that|which|whose|where|when)$/.test(key)) relative = true
    else if (!relative && i - from > 1 && /^(?:is|was|were|are|has|had|will|would|did|does)$/.test(key)) return i
  }
  return Math.min(words.length, from + LONGEST + 10)
}

const isShortened = (word: Word | undefined) =>
  word !== undefined && word.end - word.start <= 3 && word.shape !== 'lower'

/** "Ministry of Trade, Industry and Energy": a comma inside a name. */
function runsOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word
  if (before.shape === 'lower' || words[at]?.shape === 'lower') return false
  for (let i = at + 1; i < Math.min(words.length, at + 4); i++) {
    const { key, gap, shape } = words[i] as Word
    if (key === 'and')
      return (
        words[i + 1]?.shape === 'title' &&
        OF.test(
          words
            .slice(Math.max(0, at - 4), at)
            .map(({ key }) => key)
            .join(' '),
        )
      )
    if (shape === 'lower' || (gap !== ' ' && gap !== ', ')) return false
  }
  return false
}
const OF = /\b(?:of|for|on)\b/

/** The clause without a date at its end, and cut before a "that", "when" or "and" when it is long. */
export function trimmed(words: readonly Word[], from: number, end: number, head: number): Stretch | undefined {
  let to = end
  if (to - from > LONGEST) {
    to = from + LONGEST
    while (
      to > head + 1 &&
      !/^(?:who|that|which|when|where|while|after|before|and|but|as|because)$/.test(words[to]?.key ?? '')
    )
      to--
    if (to <= head + 1) return undefined
  }
  while (to > head + 1 && hangsLoose(words, to - 1)) to--
  return { from, to }
}

/** A day that does not answer "until", or a small word that the cut left over. */
function hangsLoose(words: readonly Word[], at: number): boolean {
  const { key } = words[at] as Word
  if (MONTHS_DAYS.has(key))
    return !/^(?:until|till|since|from|of|in|by|between|and|last|this)$/.test(words[at - 1]?.key ?? '')
  return /^(?:on|the|and|of|at|in|a)$/.test(key)
}
