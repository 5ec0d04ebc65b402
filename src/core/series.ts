/**
 * What brackets in a row tell together: "scanning (SEM) and transmission (TEM) electron microscopy" share a head, and single
 * letters are keys only beside others: "sugar (S) or a placebo (P)".
 */
import { align } from './align.ts'
import { type Bracket, isShort, type Pair, sentenceBefore } from './brackets.ts'

/** The pairs that brackets make only together. `found[i]` is what bracket `i` spells out by itself. */
export function inSeries(text: string, all: readonly Bracket[], found: readonly (Pair | undefined)[]): Pair[] {
  return [...sharedHeads(text, all, found), ...keys(text, all, found), ...numbered(text, all, found)]
}

/** What joins two brackets that share a head. The last word or two belong to the second. */
const JOIN = /^(?:,|,? (?:and|or|versus|vs\.?)) (?:[\p{L}-]+ )?[\p{L}-]+ $/u
/** How many words the shared head may have. */
const HEAD = /^ [\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,2}/u

function sharedHeads(text: string, all: readonly Bracket[], found: readonly (Pair | undefined)[]): Pair[] {
  const pairs: Pair[] = []
  for (let i = 1; i < all.length; i++) {
    const [first, second] = [all[i - 1] as Bracket, all[i] as Bracket]
    if (found[i - 1] || found[i] || !JOIN.test(text.slice(first.close + 1, second.open).slice(0, 60))) continue
    const words =
      HEAD.exec(text.slice(second.close + 1, second.close + 80))?.[0]
        .split(' ')
        .slice(1) ?? []
    for (let length = 1; length <= words.length; length++) {
      const head = ` ${words.slice(0, length).join(' ')}`
      const both = [first, second].map((one) => withHead(text, one, second.close + 1, head))
      if (!both.every((pair) => pair !== undefined)) continue
      pairs.push(...both)
      break
    }
  }
  return pairs
}

/** The short form of a bracket, read with the words before it and a head that stands after `at`. Initials, or nearly so. */
function withHead(text: string, { open, close }: Bracket, at: number, head: string): Pair | undefined {
  const short = text.slice(open + 1, close)
  if (short.length < 2 || !isShort(short) || !/\p{Lu}{2}/u.test(short)) return undefined
  const { from, words } = sentenceBefore(text, open)
  const found = align(short, words + head)
  if (!found || found.cost > 1 || found.start >= words.length) return undefined
  const long = { start: from + found.start, end: at + head.length, text: words.slice(found.start) + head }
  return { long, short: { start: open + 1, end: close } }
}

/** How far apart two brackets of one series stand at most, in UTF-16 units. */
const NEAR = 80

/** Single letters in brackets, each the first of the small word before it, where another bracket of the sentence is a key too. */
function keys(text: string, all: readonly Bracket[], found: readonly (Pair | undefined)[]): Pair[] {
  const own = all.map((bracket, i) => found[i] ?? single(text, bracket))
  return own.flatMap((pair, i) => {
    if (!pair || found[i]) return []
    const { open, close } = all[i] as Bracket
    const isBeside = [i - 1, i + 1].some((j) => {
      const other = all[j]
      if (!other || !own[j] || text.slice(open, open + 2) === text.slice(other.open, other.open + 2)) return false
      const between = open < other.open ? text.slice(close, other.open) : text.slice(other.close, open)
      return between.length < NEAR && !/[.!?;\n]\s/.test(between)
    })
    return isBeside ? [pair] : []
  })
}

/** The word that a key opens, or two of them where a comma, a joining word or an article bounds them. */
const KEYED = /(?:^|\s)(\p{Ll}{3,}) $/u
const KEYED_TWO = /(?:^|[,;] |\b(?:and|or|the|an?) )(\p{Ll}{3,} \p{Ll}{3,}) $/u

function single(text: string, { open, close }: Bracket): Pair | undefined {
  const [key] = /^\p{Lu}(?=$|[,;:])/u.exec(text.slice(open + 1, Math.min(close, open + 3))) ?? []
  if (!key) return undefined
  const before = text.slice(Math.max(0, open - NEAR / 2), open)
  const words = [KEYED, KEYED_TWO].map((shape) => shape.exec(before)?.[1]).find((one) => one?.[0] === key.toLowerCase())
  if (!words) return undefined
  return { long: { start: open - 1 - words.length, end: open - 1 }, short: { start: open + 1, end: open + 2 } }
}

/** "partial least squares (PLS-1 and PLS-2)": two that only their figure tells apart. */
const NUMBERED = /^(\p{L}[\p{L}-]+)\d(?:,? and |, | or )(\1\d)$/u

function numbered(text: string, all: readonly Bracket[], found: readonly (Pair | undefined)[]): Pair[] {
  return all.flatMap(({ open, close }, i) => {
    const second = found[i] && NUMBERED.exec(text.slice(open + 1, close))?.[2]
    return second ? [{ long: (found[i] as Pair).long, short: { start: close - second.length, end: close } }] : []
  })
}
