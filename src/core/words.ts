/**
 * Text → words with offsets, shape and sentence starts. Everything later counts in words and never looks for breaks again.
 *
 * ASCII words are read letter by letter; a word that touches anything else is left to one regular expression, which says
 * what a word is. Measured on news: 4.5 times as fast as the expression alone. That plain version is tests/plain/words.ts,
 * fuzzed against this one.
 */
import { APOSTROPHES, fold } from './fold.ts'

/** How a word is written. 'mixed' has an inner capital (McCain, O'Hanlon, NGOs); 'caps' has two letters or more. */
export type Shape = 'lower' | 'title' | 'caps' | 'mixed' | 'number'

export type Word = {
  /** UTF-16 offsets into the text; a possessive 's is left out. */
  start: number
  end: number
  /** Folded key. */
  key: string
  shape: Shape
  /** True at the start of a sentence or of quoted speech, where a capital tells nothing. */
  opens: boolean
  /** What stands between the word before and this one. */
  gap: string
  /** True when 's or ’s followed. */
  owns: boolean
}

/**
 * One word: letters, digits and marks, with apostrophes inside (O'Hanlon, Sana'a) and with dots inside when single letters
 * or digits stand between them (U.S., 1.5). Hyphens and slashes part words: a form that has them is several words.
 *
 * Made when the first word asks for it: the sets of all letters and marks take a millisecond, and most pages never need them.
 */
const wordForm = () =>
  new RegExp(
    `(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?|\\p{N}+(?:[.,]\\p{N}+)*\\p{L}*|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d]*(?:[${APOSTROPHES}][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad]*)*`,
    'uy',
  )
let made: RegExp | undefined

const APOSTROPHE = new Set(APOSTROPHES)
const ENDS = /[.!?…]["'”’)\]»]*\s|[:;]\s*["“«]|[—–-]\s*["“«]|["“«]$|^\s*["“‘«([]+$|\n/

/** Words after which a full stop ends nothing. Keys; from the style guides' lists of titles and abbreviations. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof gen lt col maj sgt capt cmdr adm brig sen rep gov rev hon st jr sr no v vs jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp al'.split(
    ' ',
  ),
)

/** What a code unit is to a word. */
export const PARTS = 0
export const UPPER = 1
export const LOWER = 2
export const DIGIT = 4
/** Letters, marks and signs that only the regular expression knows. */
export const OTHER = 8

/** By ranges and not by expressions: a background that wakes waits for this. */
const LATIN = new Uint8Array(256)
LATIN.fill(UPPER, 65, 91).fill(LOWER, 97, 123).fill(DIGIT, 48, 58).fill(OTHER, 0xc0)
for (const unit of [0xd7, 0xf7]) LATIN[unit] = PARTS
for (const unit of [0xaa, 0xad, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbc, 0xbd, 0xbe]) LATIN[unit] = OTHER

/** The unit at a place, a space after the end: asking a text beyond its end turns every number into a slow one. */
export const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0x20)

/** The class of a unit. Beyond Latin-1 only dashes, quotes and spaces are known. */
export function classOf(unit: number): number {
  if (unit < 256) return LATIN[unit] as number
  return unit >= 0x2000 && unit < 0x2070 && !(unit >= 0x200b && unit <= 0x200d) ? PARTS : OTHER
}

/** The class of the unit at a place; the end of the text parts words. */
export const classAt = (text: string, at: number): number => classOf(unitAt(text, at))

/** Apostrophes as fold drops them. */
export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || (unit > 0x27 && APOSTROPHE.has(String.fromCharCode(unit)))

/** The words of one block, in order. Never throws; offsets never split a surrogate pair. */
export function words(text: string): Word[] {
  const found: Word[] = []
  let before: Word | undefined
  let last = 0
  let at = 0
  while (at < text.length) {
    const first = classAt(text, at)
    if (first === PARTS) {
      at++
      continue
    }
    let end = at + 1
    let uppers = first & UPPER
    let lowers = first & LOWER
    if (first === DIGIT) end = figureEnd(text, at)
    else if (first !== OTHER) {
      for (let next = classAt(text, end); next !== PARTS && next !== OTHER; next = classAt(text, ++end)) {
        uppers += next & UPPER
        lowers |= next & LOWER
      }
    }
    const owns = (first & (UPPER | LOWER)) !== 0 && ownsAt(text, end)
    if (first === OTHER || end < 0 || !(owns || endsAt(text, at, end))) {
      const word = wordAt(text, at)
      if (word) {
        const { end, key, owns } = word
        const gap = text.slice(last, at)
        before = { start: at, end, key, shape: shapeOf(text.slice(at, end)), opens: opensHere(before, gap), gap, owns }
        found.push(before)
        last = end
        at = owns ? end + 2 : end
      } else at += pairAt(text, at) ? 2 : 1
      continue
    }
    const written = text.slice(at, end)
    const gap = text.slice(last, at)
    const key = first === DIGIT ? fold(written) : uppers === 0 ? written : written.toLowerCase()
    const shape = shapeFrom(first, uppers, lowers)
    before = { start: at, end, key, shape, opens: opensHere(before, gap), gap, owns }
    found.push(before)
    last = end
    at = owns ? end + 2 : end
  }
  return found
}

/** The shape of an ASCII word, from the class of its first letter and what was counted. */
function shapeFrom(first: number, uppers: number, lowers: number): Shape {
  if (first === DIGIT) return 'number'
  if (first === LOWER) return uppers === 0 ? 'lower' : 'mixed'
  if (lowers === 0) return uppers > 1 ? 'caps' : 'title'
  return uppers === 1 ? 'title' : 'mixed'
}

/** Where figures that begin here end ("1.5", "1,000", "20th"), or -1 when the regular expression must say. */
export function figureEnd(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    while (classAt(text, end) === DIGIT) end++
    const unit = unitAt(text, end)
    if (unit !== 0x2e && unit !== 0x2c) break
    const next = classAt(text, end + 1)
    if (next === OTHER) return -1
    if (next !== DIGIT) break
    end++
  }
  for (let next = classAt(text, end); next === LOWER || next === UPPER; next = classAt(text, end)) end++
  return classAt(text, end) === OTHER ? -1 : end
}

/** Whether a possessive stands here and closes the word: "Iran's", not "Iran'sx" or "Sana'a". */
export function ownsAt(text: string, at: number): boolean {
  return (
    isApostrophe(unitAt(text, at)) &&
    (unitAt(text, at + 1) | 32) === 0x73 &&
    classAt(text, at + 2) === PARTS &&
    !isApostrophe(unitAt(text, at + 2))
  )
}

/** Whether a word of ASCII letters certainly ends here. False sends it to the regular expression. */
export function endsAt(text: string, start: number, end: number): boolean {
  const unit = unitAt(text, end)
  if (unit === 0x20) return true
  if (unit === 0x2e && end - start === 1) {
    const next = classAt(text, end + 1)
    return next !== OTHER && ((next & (UPPER | LOWER)) === 0 || unitAt(text, end + 2) !== 0x2e)
  }
  if (classAt(text, end) !== PARTS) return false
  return !isApostrophe(unit) || classAt(text, end + 1) === PARTS
}

/** Whether two units at a place are one character. */
export const pairAt = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff

/** The word that begins exactly here, by the regular expression. */
export function wordAt(text: string, at: number): Pick<Word, 'end' | 'key' | 'owns'> | undefined {
  made ??= wordForm()
  made.lastIndex = at
  const raw = made.exec(text)?.[0]
  if (raw === undefined) return undefined
  const owns = isPossessive(raw)
  const written = owns ? raw.slice(0, -2) : raw
  return { end: at + written.length, key: fold(written), owns }
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
  if (gap === ' ' || gap === '-' || gap === ', ') return false
  const rest = before.owns ? gap.slice(2) : gap
  if (!ENDS.test(rest)) return false
  if (!rest.startsWith('. ')) return true
  return !(ABBREVIATIONS.has(before.key) || (before.shape === 'title' && before.end - before.start === 1))
}
