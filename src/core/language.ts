/**
 * Is this English? Counted are small words that English running text is full of and its neighbours lack ("the", "of",
 * "which"), among the words in lower case: a list of names or of results tells nothing and follows the page. The lang
 * attributes of a page are read before, where its blocks are gathered.
 */
import type { Word } from './words.ts'

/** Left out are words that other languages of the Latin script have too: a, in, is, was, for, have, do, no, so, me, we, or. */
const ENGLISH = new Set(
  `the and of that with said from has had were this they their which who it by been would about after but his not will when more
  what there than its could into can if how out our because while against before between during under these those says are be at he
  she her as on an`.split(/\s+/),
)
/** Lower-case words from which a stretch is long enough to tell. */
const ENOUGH_WORDS = 16
/** English has 30 to 45 % of these words; Portuguese, Dutch or Norwegian fewer than 6 %. */
const ENGLISH_SHARE = 0.13

/** What is needed of a passage here. */
type Spoken = { words: readonly Word[]; english: boolean }

/** Passages of one page, each told whether it is English: by its own words, or by those of the page when it is short. */
export function english<T extends Spoken>(passages: readonly T[]): T[] {
  let small = 0
  let known = 0
  const counts = passages.map(({ words }) => {
    const count = counted(words)
    small += count.small
    known += count.known
    return count
  })
  const page = verdict(small, known) ?? true
  return passages.map((passage, i) => {
    const own = counts[i] as { small: number; known: number }
    const said = verdict(own.small, own.known) ?? page
    return said === passage.english ? passage : { ...passage, english: said }
  })
}

/** Whether words by themselves are English; too few to tell are given the benefit. */
export function isEnglish(words: readonly Word[]): boolean {
  const { small, known } = counted(words)
  return verdict(small, known) ?? true
}

function counted(words: readonly Word[]): { small: number; known: number } {
  let small = 0
  let known = 0
  for (const { shape, key } of words) {
    if (shape !== 'lower') continue
    small++
    if (ENGLISH.has(key)) known++
  }
  return { small, known }
}

function verdict(small: number, known: number): boolean | undefined {
  return small < ENOUGH_WORDS ? undefined : known >= small * ENGLISH_SHARE
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ps|ur)\b/

/** True when texts in a language, "ar" or "en-GB", are written from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.test(language)
}
