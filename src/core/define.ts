/**
 * Short forms that the article spells out: "Afghan National Army (ANA)", "ANA (Afghan National Army)".
 *
 * The letters are matched from the right as in Schwartz & Hearst 2003, with their known errors on news closed: a
 * possessive before the bracket, datelines and party tags in brackets, long forms that begin with "the" or "and".
 */
import type { Passage } from './find.ts'
import type { Definition } from './model.ts'

/** Where the two forms stand, and which of them stands in the brackets. */
export type Spelled = Definition & { shortStart: number; shortEnd: number }

const BRACKETS = /[([]([^()[\]]{2,120})[)\]]/g
const SHORT = /^(?=.{2,12}$)[\p{L}\p{N}][\p{L}\p{N}&./+-]*(?: [\p{L}\p{N}/+-]{1,5})?$/u
/** In brackets, but never the short form of what stands before: news credits, party-state tags, figures, marks. */
const NEVER = /^(?:AP|AFP|UPI|ANI|PTI|TM|R|D|C|[RDI]-\p{Lu}.*|\d[\d.,/-]*|[A-Z]{1,2}\d+|[IVX]+|pictured|left|right)$/u

/** All definitions of a passage, in order. `start` and `end` are the long form's offsets. */
export function define({ block: { text }, index }: Passage): Spelled[] {
  const found: Spelled[] = []
  for (const match of text.matchAll(BRACKETS)) {
    const inside = (match[1] as string).trim()
    const open = match.index
    const first = inside.split(/[,;]| or /)[0]?.trim() ?? ''
    const spelled = shortInside(text, open, first, index) ?? longInside(text, open, inside, index)
    if (spelled) found.push(spelled)
  }
  return found
}

/** Two capitals are a short form; one may be (Ad, sGC, hAR), unless it only begins a word as any noun in brackets does. */
function isShort(text: string): boolean {
  if (!SHORT.test(text) || NEVER.test(text)) return false
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals >= 2) return true
  return capitals === 1 && /^\p{Lu}\p{Ll}{1,2}$/u.test(text)
}

function shortInside(text: string, open: number, inside: string, block: number): Spelled | undefined {
  const quoted = inside.replace(/^["'“‘]|["'”’]$/g, '')
  if (!isShort(quoted)) return undefined
  const short = /[a-z]/.test(quoted) ? quoted.replace(/(?<=\p{Lu})s$/u, '') : quoted
  const before = text
    .slice(Math.max(0, open - 160), open)
    .trimEnd()
    .replace(/['’]s?$/, '')
  const sentence = before.split(/(?<=[\p{Ll})]{2}[.!?])\s+|\n|[;:]\s/u).at(-1) ?? ''
  const width = Math.min(short.length + 5, short.length * 2 + 1)
  const words = sentence
    .split(/(?<=\s)/)
    .slice(-width)
    .join('')
  const found = initials(short, words) ?? longStart(short, words)
  if (found < 0) return undefined
  const from = tokenStart(words, found)
  const end = Math.max(0, open - 160) + before.length
  const start = end - words.length + from
  const long = text.slice(start, end)
  if (!plausible(short, long)) return undefined
  const shortStart = text.indexOf(quoted, open)
  return { short: quoted, long, block, start, end, shortStart, shortEnd: shortStart + quoted.length }
}

function longInside(text: string, open: number, inside: string, block: number): Spelled | undefined {
  const before = /([\p{Lu}\p{N}][\p{L}\p{N}&./-]{1,9})\s*$/u.exec(text.slice(Math.max(0, open - 12), open))
  const short = before?.[1]
  if (!short || !isShort(short) || !/\s|-/.test(inside)) return undefined
  const long = inside.replace(/^(?:the|or|formerly|known as)\s+/i, '')
  if (longStart(short, long) !== 0 || !plausible(short, long)) return undefined
  const start = text.indexOf(long, open)
  const shortStart = Math.max(0, open - 12) + (before?.index ?? 0)
  return { short, long, block, start, end: start + long.length, shortStart, shortEnd: shortStart + short.length }
}

/** Words that short forms skip. */
const SKIPPED = new Set('of and the for in to a an on at by with de la du et y'.split(' '))

/** Where the long form begins when every letter is a word's first: surer than letters anywhere (APHIS is not "and plant…"). */
function initials(short: string, text: string): number | null {
  const letters = [...short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')]
  const parts = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, index }))
  let at = parts.length - 1
  for (let i = letters.length - 1; i >= 0; i--, at--) {
    while (
      at >= 0 &&
      SKIPPED.has(parts[at]!.word) &&
      (!parts[at]!.word.startsWith(letters[i]!) || fits(parts, at - 1, letters[i]!))
    )
      at--
    if (at < 0 || !parts[at]!.word.startsWith(letters[i]!)) return null
    if (i === 0) return parts[at]!.index
  }
  return null
}

/** Does the next word to the left that is not skipped begin with the letter? */
function fits(parts: readonly { word: string }[], from: number, letter: string): boolean {
  let at = from
  while (at >= 0 && SKIPPED.has(parts[at]!.word)) at--
  return at >= 0 && parts[at]!.word.startsWith(letter)
}

/** A long form begins where its first word does: "alpha-1-antitrypsin", not "antitrypsin". */
function tokenStart(text: string, at: number): number {
  let start = at
  while (start > 0 && /[-'’,\p{L}\p{N}]/u.test(text[start - 1] as string)) start--
  return start < at && /[-'’]/.test(text.slice(start, at)) ? start : at
}

/** Where in `words` the long form of `short` begins, or -1: every letter from the right, the first at a word's start. */
function longStart(short: string, words: string): number {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const text = words.toLowerCase()
  let at = text.length - 1
  for (let i = letters.length - 1; i >= 0; i--) {
    const letter = letters[i]
    while (at >= 0 && (text[at] !== letter || (i === 0 && !opensWord(text, at)))) at--
    if (at < 0) return -1
    at--
  }
  return at + 1 > 0 && letters[0] === 'x' && text[at] === 'e' ? at : at + 1
}

/** At a word's start; the x of XDR also inside "extremely". */
function opensWord(text: string, at: number): boolean {
  if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string)) return true
  return text[at] === 'x' && text[at - 1] === 'e' && (at === 1 || !/[\p{L}\p{N}]/u.test(text[at - 2] as string))
}

function plausible(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/)
  if (long.length <= short.length || /[()[\]]/.test(long)) return false
  if (/^\p{Lu}\p{Ll}+$/u.test(short) && !long.toLowerCase().startsWith(short.toLowerCase())) return false
  if (words.length < 2) return isClipped(short, long)
  // "Long forms" that are only a common word or two before a dateline; a real one has capitals or is not news-like at all.
  return !words.some((word) => word === short) && words.length <= short.length + 5
}

/** One long word cut short: "interferon (IFN)", "angiotensin (Ang)". The brackets of a plain noun hold no such thing. */
function isClipped(short: string, long: string): boolean {
  return long.length >= short.length + 4 && /^\p{Ll}/u.test(long) && long[0] === short[0]?.toLowerCase()
}
