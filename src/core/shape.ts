/** Small questions about one word: has it a capital, may it stand in one name with the word before. */
import type { Word } from './words.ts'

/** True for a word with a capital: Kabul, NATO, McCain. */
export function isCapital(word: Word | undefined): word is Word {
  return word !== undefined && word.shape !== 'lower' && word.shape !== 'number'
}

/** Nothing but a space, a hyphen or an ampersand: what may stand between two words of one name. */
export function isTight(gap: string): boolean {
  return gap === ' ' || gap === '-' || gap === '\u00a0' || gap === '‑' || gap === '–' || gap === ' & ' || gap === '&'
}

/** In the sentence of the word before, with a space and nothing else between. */
export function goesOn(word: Word | undefined): word is Word {
  return word !== undefined && word.gap === ' ' && !word.opens
}

/** "of" and "for", which join a head to what it is the head of. */
export function isOf(word: Word | undefined): boolean {
  return word !== undefined && (word.key === 'of' || word.key === 'for')
}

/** At a sentence start, or right after a colon, a quotation mark or a bracket: there a capital tells nothing of an English word. */
export function opensHere({ opens, gap }: Word): boolean {
  if (opens || gap === ': ') return true
  const last = gap.charCodeAt(gap.length - 1)
  return last === 34 || last === 0x201c || last === 0x2018 || last === 0xab || last === 40 || last === 91
}

/** Words that a nickname has at most: "The Rock". */
const NICKNAME = 3

/** How many words of a nickname in quotation marks stand at word `at`, before a surname: Francis "Chiz" Escudero; 0 when none do. */
export function nicknameAt(words: readonly Word[], at: number): number {
  const before = words[at - 1]
  if (!before || before.owns || !isCapital(before) || !/^\s["'“‘]$/.test(words[at]?.gap ?? '')) return 0
  let to = at
  while (to < at + NICKNAME && isCapital(words[to]) && (to === at || words[to]?.gap === ' ')) to++
  const surname = words[to]
  return to > at && isCapital(surname) && /^["'”’]\s$/.test(surname.gap) && !words[to - 1]?.owns ? to - at : 0
}
