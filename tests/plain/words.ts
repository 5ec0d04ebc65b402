/** The plain reading of words that src/core/words.ts must equal: one regular expression, one look at each letter. */
import { APOSTROPHES, fold } from '../../src/core/fold.ts'
import type { Shape, Word } from '../../src/core/words.ts'

/**
 * One word: letters, digits and marks, with apostrophes inside (O'Hanlon, Sana'a) and with dots inside when single letters
 * or digits stand between them (U.S., 1.5). Hyphens and slashes part words: a form that has them is several words.
 */
const WORD = new RegExp(
  `(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?|\\p{N}+(?:[.,]\\p{N}+)*\\p{L}*|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d]*(?:[${APOSTROPHES}][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad]*)*`,
  'gu',
)

const APOSTROPHE = new Set(APOSTROPHES)
const ENDS = /[.!?…]["'”’)\]»]*\s|[:;]\s*["“«]|[—–-]\s*["“«]|["“«]$|^\s*["“‘«([]+$|\n/

/** Words after which a full stop ends nothing. Keys; from the style guides' lists of titles and abbreviations. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof gen lt col maj sgt capt cmdr adm brig sen rep gov rev hon st jr sr no v vs jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp al'.split(
    ' ',
  ),
)

/** The words of one block, in order. Never throws; offsets never split a surrogate pair. */
export function plainWords(text: string): Word[] {
  const found: Word[] = []
  let last = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const raw = match[0]
    const owns = isPossessive(raw)
    const written = owns ? raw.slice(0, -2) : raw
    const end = start + written.length
    const gap = text.slice(last, start)
    const before = found.at(-1)
    found.push({ start, end, key: fold(written), shape: shapeOf(written), opens: opensHere(before, gap), gap, owns })
    last = end
  }
  return found
}

function isPossessive(raw: string): boolean {
  const tail = raw.charCodeAt(raw.length - 1)
  return raw.length > 2 && (tail === 115 || tail === 83) && APOSTROPHE.has(raw[raw.length - 2] as string)
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0)
  if (/^[dl]['’]\p{Lu}/u.test(word)) return 'title'
  if (first >= 97 && first <= 122) return /\p{Lu}/u.test(word) && !/['’]/.test(word) ? 'mixed' : 'lower'
  if (first >= 48 && first <= 57) return 'number'
  let upper = 0
  let lower = 0
  for (const letter of word) {
    const small = letter.toLowerCase()
    if (small === letter.toUpperCase()) continue
    if (small === letter) lower++
    else upper++
  }
  if (upper === 0) return 'lower'
  if (lower === 0) return upper > 1 ? 'caps' : 'title'
  return upper === 1 ? 'title' : 'mixed'
}

function opensHere(before: Word | undefined, gap: string): boolean {
  if (!before) return true
  if (gap === ' ' || gap === '-') return false
  const rest = before.owns ? gap.slice(2) : gap
  if (!ENDS.test(rest)) return false
  if (!rest.startsWith('. ')) return true
  return !(ABBREVIATIONS.has(before.key) || (before.shape === 'title' && before.end - before.start === 1))
}
