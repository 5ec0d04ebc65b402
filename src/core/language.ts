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
/** Between these shares a stretch follows its page, and a page is given the benefit: a court report of thirty words may have three of them. */
const FOREIGN_SHARE = 0.07

/** How many small words a stretch has, and how many of them only English is full of. */
export type Spoken = { small: number; known: number }

/** Passages of one page, each told whether it is English: by its own words, or by those of the page when it is short. */
export function english<T extends { spoken: Spoken; english: boolean }>(passages: readonly T[]): T[] {
  const sum: Spoken = { small: 0, known: 0 }
  for (const { spoken } of passages) {
    sum.small += spoken.small
    sum.known += spoken.known
  }
  const page = verdict(sum) ?? true
  return passages.map((passage) => {
    const said = verdict(passage.spoken) ?? page
    return said === passage.english ? passage : { ...passage, english: said }
  })
}

/** Whether a stretch by itself is English; one too short to tell is given the benefit. */
export const isEnglish = (spoken: Spoken): boolean => verdict(spoken) ?? true

/** Counts the small words of a stretch. */
export function spokenIn(words: readonly Word[]): Spoken {
  let small = 0
  let known = 0
  for (const { shape, key } of words) {
    if (shape !== 'lower') continue
    small++
    if (ENGLISH.has(key)) known++
  }
  return { small, known }
}

function verdict({ small, known }: Spoken): boolean | undefined {
  if (small < ENOUGH_WORDS) return undefined
  if (known >= small * ENGLISH_SHARE) return true
  return known < small * FOREIGN_SHARE ? false : undefined
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ps|ur)\b/

/** True when texts in a language, "ar" or "en-GB", are written from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.test(language)
}
