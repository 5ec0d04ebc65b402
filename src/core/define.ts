/**
 * Short forms that the article spells out: "Afghan National Army (ANA)", "ANA (Afghan National Army)", "the Kurdistan
 * Workers' Party, or PKK,", "the PKK, as the Kurdistan Workers' Party is known", "OPEC, short for …".
 *
 * This file knows where writers put the two forms; `align.ts` knows whether one can stand for the other. The ideas are those
 * of Schwartz & Hearst 2003 (brackets, letters from the right) and Ab3P 2008 (several ways in order of how often they are
 * right); the code and the costs are our own. The bar for the last, loosest ways is higher: see `irregular`.
 */
import { align } from './align.ts'
import { brackets, isShort, type Pair, REACH, type Span, sentenceBefore } from './brackets.ts'
import type { Passage } from './find.ts'
import { BODY_HEADS } from './lexicon.ts'
import type { Definition } from './model.ts'
import { indexed, outOfOrder } from './out-of-order.ts'
import { inSeries } from './series.ts'
import type { Word } from './words.ts'

/** Where the two forms stand. `start` and `end` are the long form's. */
export type Spelled = Definition & { shortStart: number; shortEnd: number }

/** Credits of agencies. They are short forms only where their own names stand before them. */
const CREDITS = /^(?:AP|AFP|UPI|ANI|PTI|EFE|DPA|APA|KCNA|IRNA|TASS|ANSA)$/
/** What may stand between the bracket and the short form. */
const LEAD = /^(?:(?:or|hereafter|hereinafter|abbreviated(?: as| to)?|also|known|called|as|i\.e\.,?|in short|the)\s+)+/i

/** All definitions of a passage, in order of where the short form stands. Linear in the length of the text. */
export function define(passage: Passage): Spelled[] {
  const { text } = passage.block
  const spans = [...inBrackets(text), ...inWords(passage)]
  const found = spans.map(({ long, short }) => ({
    short: text.slice(short.start, short.end),
    long: long.text ?? text.slice(long.start, long.end),
    block: passage.index,
    start: long.start,
    end: long.end,
    shortStart: short.start,
    shortEnd: short.end,
  }))
  return found.sort((a, b) => a.shortStart - b.shortStart)
}

function inBrackets(text: string): Pair[] {
  const all = brackets(text)
  if (all.length === 0) return []
  const found = all.map(({ open, close }) => shortInside(text, open, close) ?? longInside(text, open, close))
  return [...found.filter((pair) => pair !== undefined), ...inSeries(text, all, found)]
}

/** "Afghan National Army (ANA)", "(ANA; in Dari …)", "(“ANA”)". */
function shortInside(text: string, open: number, close: number): Pair | undefined {
  const inside = text.slice(open + 1, close)
  for (const first of new Set([inside, inside.split(/,\s|[;:]| or | and | – | — /)[0] as string])) {
    const bare = unquoted(first.trim().replace(LEAD, ''))
    if (!isShort(bare)) continue
    const start = text.indexOf(bare, open + 1)
    const long = longBefore(text, open, bare)
    if (long) return { long, short: { start, end: start + bare.length } }
  }
  return undefined
}

const unquoted = (text: string) => text.trim().replace(/^["'“‘]+|["'”’,]+$/g, '')

/** The long form that ends where the bracket opens, or just before a possessive there. */
function longBefore(text: string, open: number, short: string): Span | undefined {
  const { from, words } = sentenceBefore(text, open)
  const found = indexed(short, words) ?? align(short, words) ?? outOfOrder(short, words) ?? irregular(short, words)
  if (!found) return undefined
  const end = from + words.length
  const start = from + found.start
  const long = text.slice(start, end)
  return plausible(short, long) && !isTicker(short, long, text, open) ? { start, end } : undefined
}

/** "ANA (Afghan National Army)". */
function longInside(text: string, open: number, close: number): Pair | undefined {
  const before = /(?:^|[\s"“(])([\p{L}\p{N}][\p{L}\p{N}&./+-]{1,9})["”]?\s*$/u.exec(
    text.slice(Math.max(0, open - 14), open),
  )
  const short = before?.[1]
  if (!short || !isShort(short) || CREDITS.test(short)) return undefined
  const inside = text.slice(open + 1, close).replace(/^(?:the|or|formerly|known as|short for|in full)\s+/i, '')
  const shortStart = text.lastIndexOf(short, open)
  for (const long of new Set([inside, inside.split(/;|, (?=\p{Ll})/u)[0] as string])) {
    const whole = align(short, long)
    const found =
      whole?.start === 0 && whole.cost <= 1.5 ? whole : /^\p{Lu}/u.test(long) ? outOfOrder(short, long) : undefined
    if (found?.start !== 0 || !plausible(short, long)) continue
    const start = text.indexOf(long, open)
    return { long: { start, end: start + long.length }, short: { start: shortStart, end: shortStart + short.length } }
  }
  return undefined
}

/**
 * Long forms written out in running text, after and before their short form. A short form has a capital, so the text is only
 * looked through where a word with one has the right neighbours; expressions over the whole of it took half the time of `define`.
 */
function inWords({ block: { text }, words }: Passage): Pair[] {
  let isCalled = false
  const pairs: Pair[] = []
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.shape === 'lower') continue
    isCalled ||= mayBeCalled(words, at)
    const pair = isSaidOf(text, words, at) ? longAfter(text, (words[at] as Word).end) : undefined
    if (pair) pairs.push(pair)
  }
  return isCalled ? [...shortAfter(text), ...pairs] : pairs
}

const INITIALS = new Set('acronym initials abbreviation letters'.split(' '))
const BEFORE_AS = new Set('known abbreviated to simply commonly widely'.split(' '))

/** May word `at` be what the words before it call something: ", or PKK", "known as the CSTO", "by its initials MSF"? */
function mayBeCalled(words: readonly Word[], at: number): boolean {
  const link = words[at - 1]?.key === 'the' ? at - 2 : at - 1
  const key = words[link]?.key ?? ''
  const before = words[link - 1]?.key ?? ''
  if (key === 'or') return /[,—–-]\s*$/.test(words[link]?.gap ?? '')
  if (key === 'as') return BEFORE_AS.has(before)
  if (key === 'to') return before === 'abbreviated' || before === 'shortened'
  return key === 'abbreviated' || INITIALS.has(key) || (key === 'of' && INITIALS.has(before))
}

const CALLED =
  /(?:[,—–-]\s*(?:or|abbreviated(?: as| to| to the)?|shortened to)|(?:[,—–-]\s*)?\b(?:(?:also|better|widely|commonly|otherwise|usually|popularly) )?(?:known|abbreviated|referred to)(?: simply| commonly| widely)? (?:as|by (?:its|their|the) (?:[\p{L}-]+ ){0,3}?(?:acronym|initials|abbreviation|letters)(?: of)?))\s+(?:the\s+)?["“'‘]?([\p{Lu}\p{N}][\p{L}\p{N}&./+-]{1,9})["”'’]?(?=\s*[,.;:)—–]|\s|$)/gu

/** "the Kurdistan Workers' Party, or PKK," and "Doctors Without Borders, known by its French initials MSF". */
function shortAfter(text: string): Pair[] {
  const pairs: Pair[] = []
  for (const match of text.matchAll(CALLED)) {
    const short = match[1] as string
    if (!isShort(short) || !/\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(short)) continue
    const { from, words } = sentenceBefore(text, match.index)
    const initialled = /acronym|initials|abbreviat/.test(match[0])
    const near = align(short, words)
    const found =
      near && near.cost <= 1 ? near : (outOfOrder(short, words) ?? (initialled ? irregular(short, words) : undefined))
    if (!found) continue
    const long = { start: from + found.start, end: from + words.length }
    if (!plausible(short, text.slice(long.start, long.end))) continue
    const start = match.index + match[0].lastIndexOf(short)
    pairs.push({ long, short: { start, end: start + short.length } })
  }
  return pairs
}

const SAYS = new Set('which stands stood short a an'.split(' '))

/** Does word `at` end as a short form does, and does something follow that may be said of it? */
function isSaidOf(text: string, words: readonly Word[], at: number): boolean {
  const { end, owns } = words[at] as Word
  const next = words[at + 1]
  if (!next || owns || !/[A-Z\d]/.test(text[end - 1] as string)) return false
  return /^["”’']? $/.test(next.gap) ? SAYS.has(next.key) : /^["”’']?(?:,| [—–-]) /.test(next.gap)
}

const STANDS =
  /(\p{Lu}[\p{L}\p{N}&./+-]{1,9})["”’']?(?:,? (?:which )?(?:stands|stood|standing|short|an? (?:acronym|abbreviation)) for |, (?:or|in full|an? (?:acronym|abbreviation) of) |, as |, | [—–-] )(?:the )?(?=["“]?\p{Lu}|\p{Ll}+ \p{Lu})/uy

/** "the PKK, as the Kurdistan Workers' Party is known", "OPEC, short for …", "ECOWAS, the Economic Community of …,". */
function longAfter(text: string, end: number): Pair | undefined {
  const first = Math.max(0, end - 11)
  STANDS.lastIndex = first + text.slice(first, end).search(/[\p{L}\p{N}&./+-]+$/u)
  const match = STANDS.exec(text)
  const short = match?.[1]
  if (!short || !isShort(short) || CREDITS.test(short)) return undefined
  const start = match.index + match[0].length
  const long = longFrom(short, match[0], text.slice(start, start + REACH))
  if (!long || !plausible(short, long)) return undefined
  return {
    long: { start, end: start + long.length },
    short: { start: match.index, end: match.index + short.length },
  }
}

const KNOWN_AS = /^(.+?)(?= (?:is|are|was|were) (?:[\p{L}-]+ )?(?:known|called|abbreviated))/u

/** The long form that a text begins with, after "SF, the" or "SF, as the". */
function longFrom(short: string, link: string, rest: string): string | undefined {
  const isKnown = /, as (?:the )?$/.test(link)
  const clause = (isKnown ? KNOWN_AS : /^[^,.;:()—–\n]+/u).exec(rest)?.[0]?.trimEnd()
  if (!clause || clause.length > 120) return undefined
  return upTo(short, clause) ?? (isKnown && isBody(clause) ? clause : undefined)
}

/** The beginning of a clause that the short form stands for, letter by letter; the clause may run on. */
function upTo(short: string, clause: string): string | undefined {
  const ends = [...clause.matchAll(/[\p{L}\p{N}](?=\s|$)/gu)].map(({ index }) => index + 1)
  for (const end of ends.slice(0, short.length * 2 + 2)) {
    const part = clause.slice(0, end)
    const found = align(short, part)
    if (found?.start === 0 && found.cost <= (short.length > 4 ? 0.5 : 0)) return part
  }
  return undefined
}

/** Corporate endings: what stands in brackets after them is a ticker. */
const TICKED =
  /\b(?:Inc|Corp|Corporation|Co|Company|Companies|plc|PLC|Ltd|Limited|Holdings|Group|Stores|Motors|Airlines|Technologies|AG|SA|NV|SE)\.?$/

/** How a company is written: every word large, but for small ones that join. "Non-cytopathogenic" opens a sentence. */
const COMPANY = /^\p{Lu}[\p{L}\p{N}.&'’]*(?: (?:of|the|and|for|de|&|\p{Lu}[\p{L}\p{N}.&'’-]*))*$/u

/** "Lowe's Companies (LOW)", and on a page of the market "Bank of America (BAC)": a share's name, not the company's initials. */
function isTicker(short: string, long: string, text: string, at: number): boolean {
  if (!/^\p{Lu}{1,5}$/u.test(short) || !/\p{Lu}/u.test(long) || align(short, long)?.cost === 0) return false
  if (TICKED.test(long)) return true
  return COMPANY.test(long) && MARKET.test(text.slice(Math.max(0, at - AROUND), at + AROUND))
}
const MARKET = /\b(?:shares|stocks?|NYSE|Nasdaq)\b/i
/** How far from a bracket a passage is read for its market, in UTF-16 units: the whole of any paragraph that people write. */
const AROUND = 4000

/**
 * The last way, for letters of another language: MSF, OIE, BMBF. The long form is then the whole run of capitals before the
 * bracket, and it must be built as the name of a body.
 */
function irregular(short: string, words: string): { start: number } | undefined {
  if (!/^\p{Lu}{3,6}$/u.test(short) || CREDITS.test(short)) return undefined
  const run =
    /(?:(?<=^|[\s"“])\p{Lu}[\p{L}'’-]*(?: (?:of|for|and|the|on|against|in|without|de) (?:the )?(?=\p{Lu}))?\s?){2,}$/u.exec(
      words,
    )
  if (!run) return undefined
  const bare = run[0]
    .replace(/^(?:The|A|An|In|On|At|But|And|For|From|With|By|As)\s+/, '')
    .replace(/^\p{Lu}\p{L}+['’]s\s+/u, '')
  return isBody(bare) ? { start: words.length - bare.length } : undefined
}

function isBody(long: string): boolean {
  if (TICKED.test(long) || !/\s/.test(long.trim())) return false
  const keys = long.toLowerCase().split(/[^\p{L}]+/u)
  return keys.some((key) => BODY_HEADS.has(key)) || / (?:of|for|without|against) /i.test(long)
}

function plausible(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/)
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '')
  if (long.length <= letters.length + 1 || /^[^\p{L}\p{N}("[]|\p{Ll}{2}[.!?]\s/u.test(long)) return false
  return !words.includes(short) && words.length <= letters.length * 2 + 4
}
