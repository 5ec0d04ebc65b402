/**
 * Spellings → one key, so that "Laghmān", "LAGHMAN" and "laghman" meet.
 *
 * Folded: case, diacritics, ayn/hamza/apostrophes (dropped), ligatures. Not folded: word order and word breaks, which
 * belong to `words`.
 */

/** Apostrophes, primes, ayn and hamza as news writes them. All are dropped inside a word. */
export const APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u02be\u02bf\u0060\u00b4\u2032"

const DROPPED = new RegExp(`[${APOSTROPHES}\u00ad\u200b-\u200f\u2060\ufeff.\\u0300-\\u036f]`, 'g')

/** Letters that NFKD leaves whole. Values are the spellings English-language news uses. */
const WHOLE: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
}

/** The key of one word. ASCII words take the short path: one lower-casing and, where marks stand inside, one replace. */
export function fold(word: string): string {
  let ascii = true
  let plain = true
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (c > 127) ascii = false
    if (c === 39 || c === 46 || c === 96) plain = false
  }
  if (ascii) return plain ? word.toLowerCase() : word.toLowerCase().replace(DROPPED, '')
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(/[ßæœøđðþłıəħ]/g, (c) => WHOLE[c] ?? c)
}
