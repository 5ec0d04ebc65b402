/**
 * Where short forms may stand and what they look like: brackets, the sentence before them, the shape of a short form.
 */
import { COMMON } from './lexicon.ts'

/** A stretch of a text, in UTF-16 units. */
export type Span = { start: number; end: number }
/** Where the two forms stand. `text` is the long form where its words do not stand side by side. */
export type Pair = { long: Span & { text?: string }; short: Span }
/** Where a bracket opens and closes. */
export type Bracket = { open: number; close: number }

/** How far back a long form may begin, in UTF-16 units. */
export const REACH = 200

const SHORT =
  /^(?=.{2,13}$)[\p{L}\p{N}][\p{L}\p{N}&./,+'’-]*(?:\([\p{L}\p{N}]{1,2}\)[\p{L}\p{N}]*)*(?: [\p{L}\p{N}/+-]{1,9})*$/u
/** In brackets, but never the short form of what stands before: party-state tags, figures, marks, places in a picture. */
const NEVER =
  /^(?:TM|PDF|R|D|C|[RDI]-(?:\p{Lu}{2}|\p{Lu}\p{Ll}{1,4}\.|\p{Lu}\p{Ll}{4,}.*)|\d[\d.,/-]*|[A-Z]{1,2}\d{3,}|[IVX]+|pictured|left|right)$/u
/** Two capitals are a short form; so is one before or after a few small letters or figures (Ad, sGC, 3D), and letters of small words (bpm). */
export function isShort(text: string): boolean {
  if (!SHORT.test(text) || NEVER.test(text)) return false
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals >= 2) return true
  if (capitals === 1) return ONE_CAPITAL.test(text)
  return NO_CAPITAL.test(text) && !COMMON.has(text)
}

/** Ad, Isc, E2, IL-1, vitD, 2D, E-test, H. pylori, V(T), M+: not a plain word with a capital. */
const ONE_CAPITAL =
  /^(?:\p{Lu}\p{Ll}{1,2}|\p{Lu}[\p{Ll}-]{0,3}\d{1,2}|\p{Lu}-\p{Ll}{1,5}|[\p{Ll}\d-]{1,4}\p{Lu}\p{Ll}{0,2}\d?|\p{Lu}\.? \p{Ll}+|\p{Ll}+ \p{Lu}|\p{L}\(\p{L}\)|\p{Lu}[+-])$/u
/** bpm, cdc2, k(a). */
const NO_CAPITAL = /^(?:\p{Ll}{2,5}\d{0,2}|\p{Ll}\(\p{Ll}\))$/u

/** Outermost brackets that hold 1 to 120 units, with what stands inside; one opened within a word ("V(T)") opens none. */
export function brackets(text: string): Bracket[] {
  const found: Bracket[] = []
  let open = -1
  let depth = 0
  for (let i = text.search(/[([]/); i >= 0 && i < text.length; i++) {
    const c = text[i] as string
    if (c === '(' || c === '[') {
      // A bracket after a space begins anew, whatever was left open before.
      if (open < 0 || /\s/.test(text[i - 1] ?? ' ')) {
        open = i
        depth = 1
      } else depth++
    } else if ((c === ')' || c === ']') && open >= 0 && --depth === 0) {
      if (i - open > 1 && i - open < 122) found.push({ open, close: i })
      open = -1
    } else if (open < 0) {
      const next = text.slice(i, i + 400).search(/[([]/)
      i = next < 0 ? i + 399 : i + next - 1
    }
  }
  return found
}

/** The part of the sentence before a place, at most `REACH` long: not beyond a stop, a semicolon or an earlier bracket. */
export function sentenceBefore(text: string, at: number): { from: number; words: string } {
  const first = Math.max(0, at - REACH)
  let piece = text.slice(first, at)
  piece = piece.slice(0, piece.search(/[\s"”’'“,]*$/)).replace(/['’]s?$/, '')
  const stops = /[\p{Ll}\p{N})"”]{2}[.!?]["”’]?\s+|\n|[;:]\s|(?<=\s)[([][^()[\]]*[)\]](?!-\S)/gu
  let from = 0
  for (const stop of piece.matchAll(stops)) from = stop.index + stop[0].length
  return { from: first + from, words: piece.slice(from) }
}
