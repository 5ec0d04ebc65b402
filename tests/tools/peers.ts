/** What Newsgloss is measured against in the same run: compromise, and the simple systems that any project could have by tonight. */
import nlp from 'compromise'
import type { Glossary } from '../../src/core/model.ts'
import { type Word, words } from '../../src/core/words.ts'
import type { Span, Typed } from './measure.ts'

const NOUNS = '(#ProperNoun|#Acronym)+'
/** compromise puts the full stop or comma after a term into its span; a fair comparison takes it off again. */
const EDGES = /^[\s\p{P}]+|(?:['’]s)?[\s\p{P}]+$|['’]s$/gu

/** compromise's own reading: its proper nouns, and of which kind it takes them to be. */
export function compromise(text: string): Typed[] {
  const document = nlp(text)
  const typed = (view: { json(options: object): unknown }, type: string): Typed[] =>
    (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => ({
      ...trimmed(text, { start: offset.start, end: offset.start + offset.length }),
      type,
    }))
  const kinds = [
    ...typed(document.people(), 'person'),
    ...typed(document.places(), 'place'),
    ...typed(document.organizations(), 'org'),
  ]
  const typeOf = (span: Span) => kinds.find((one) => one.start < span.end && span.start < one.end)?.type ?? 'other'
  return typed(document.match(NOUNS), 'other')
    .filter(({ start, end }) => end > start)
    .map((span) => ({ ...span, type: typeOf(span) }))
}

function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end)
  const front = /^[\s\p{P}]+/u.exec(raw)?.[0].length ?? 0
  const plain = raw.replace(EDGES, '')
  return { start: start + front, end: start + front + plain.length }
}

const CONNECTORS = new Set(['of', 'the', 'de', 'la', 'al', 'bin', 'van', 'von', 'del', 'der', 'el', 'da', 'for'])
/** Days, months, forms of address and offices: written large, and no part of a name. */
const LARGE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|i|the|mr|mrs|ms|dr|sir|prof|professor|president|prime|minister|senator|governor|captain|general|judge)$/

/**
 * Runs of capitals that are no everyday words, the system of sixty lines: a capital counts unless it opens a sentence and is
 * English, or stands alone and is a day, a month or a people ("Afghan"); "of" and the like may stand between two capitals.
 */
export function capitals(text: string, glossary: Glossary): Span[] {
  const all = words(text)
  const keys = all.map(({ key }) => key)
  const small = new Set(all.filter(({ shape }) => shape === 'lower').map(({ key }) => key))
  const isName = (word: Word, at: number): boolean =>
    word.shape !== 'lower' &&
    word.shape !== 'number' &&
    !LARGE.test(word.key) &&
    !(word.opens && (glossary.everyday?.(word.key) || small.has(word.key))) &&
    !isPeople(keys, at, glossary)
  const found: Span[] = []
  for (let at = 0; at < all.length; at++) {
    if (!isName(all[at]!, at)) continue
    let end = at + 1
    for (;;) {
      const next = all[end]
      if (!next || next.opens || next.gap.trim() !== '' || next.gap.includes('\n')) break
      if (isName(next, end)) end++
      else if (CONNECTORS.has(next.key) && all[end + 1] && !all[end + 1]!.opens && isName(all[end + 1]!, end + 1))
        end += 2
      else break
    }
    found.push({ start: all[at]!.start, end: all[end - 1]!.end })
    at = end - 1
  }
  return found
}

function isPeople(keys: readonly string[], at: number, glossary: Glossary): boolean {
  const [form] = glossary.formsAt(keys, at)
  return form?.length === 1 && form.senses.every(({ demonym }) => demonym)
}

/** The longest capitalised match of a list of places, without a look at anything else: DATA.md's lexicon baseline. */
export function gazetteer(text: string, glossary: Glossary): Typed[] {
  const all = words(text)
  const keys = all.map(({ key }) => key)
  const found: Typed[] = []
  for (let at = 0; at < all.length; at++) {
    if (all[at]!.shape === 'lower') continue
    const form = glossary
      .formsAt(keys, at)
      .findLast(({ senses }) => senses.some(({ kind, demonym }) => kind === 'place' && !demonym))
    if (!form) continue
    found.push({ start: all[at]!.start, end: all[at + form.length - 1]!.end, type: 'place' })
    at += form.length - 1
  }
  return found
}

/** Schwartz and Hearst's short algorithm (Pacific Symposium on Biocomputing 2003): "Long Form (LF)", letters matched from the right. */
export function schwartzHearst(text: string): { short: string; long: string }[] {
  const pairs: { short: string; long: string }[] = []
  for (const match of text.matchAll(/\(([^()]{2,})\)/g)) {
    const inside = match[1]!
    const before = text.slice(0, match.index).trimEnd()
    const short = inside.split(/[,;]/)[0]!.trim()
    if (!/^[\p{L}\p{N}]/u.test(short) || short.length > 10 || short.split(/\s+/).length > 2 || !/\p{L}/u.test(short))
      continue
    const sentence = before.slice(Math.max(0, before.search(/[^.!?]*$/)))
    const reach = Math.min(short.length + 5, short.length * 2)
    const window = sentence
      .split(/(?<=\s)/)
      .slice(-reach)
      .join('')
    const long = longForm(short, window)
    if (long && long.length > short.length) pairs.push({ short, long })
  }
  return pairs
}

function longForm(short: string, window: string): string | null {
  let at = window.length - 1
  for (let i = short.length - 1; i >= 0; i--) {
    const letter = short[i]!.toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(letter)) continue
    while (
      at >= 0 &&
      (window[at]!.toLowerCase() !== letter || (i === 0 && at > 0 && /[\p{L}\p{N}]/u.test(window[at - 1]!)))
    )
      at--
    if (at < 0) return null
    at--
  }
  return window.slice(at + 1).trim()
}
