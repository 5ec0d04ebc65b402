/** A passage as spotting walks through it: its words, what the glossary knows of them, and what the page is in the habit of. */
import type { Found, Passage } from './find.ts'
import type { Habits } from './habits.ts'
import type { Glossary } from './model.ts'
import type { Word } from './words.ts'

/** What spotting asks of the glossary: whether a word is everyday English, and whether it is a first name. */
export type Vocabulary = Pick<Glossary, 'everyday' | 'given'>

export type Walk = {
  words: readonly Word[]
  habits: Habits
  everyday(key: string): boolean
  given(key: string): boolean
  /** Per word, the bits below: what forms of the glossary it stands in. */
  known: readonly number[]
  /** True in title case and headings: there only words that are no everyday English speak for a name. */
  flat: boolean
}

/** A stretch before its kind is known; `titled` is the first word of the titles cut off in front. */
export type Run = { from: number; to: number; titled: number }

/** The word is part of a known form. */
export const COVERED = 1
/** A known form begins here. */
export const STARTS = 2
/** The word is part of a form that only names a people: "South African". */
export const DEMONYM = 4
/** The word is part of a form that only names places. */
export const PLACE = 8

const never = () => false

/** Everything spotting needs to know of a passage. `flat` is decided by the caller. */
export function walkThrough(
  { words }: Passage,
  found: readonly Found[],
  habits: Habits,
  { everyday, given }: Vocabulary,
  flat: boolean,
): Walk {
  // A plain array: for the many short blocks of a page it costs a tenth of a typed one.
  const known: number[] = new Array(words.length).fill(0)
  for (const { from, to, senses } of found) {
    // "German" is a people, although a village bears the name.
    const people = senses.some(({ demonym }) => demonym) && senses.every(({ demonym, shy }) => demonym || shy)
    const place = !people && senses.every(({ kind, demonym, shy }) => kind === 'place' && !demonym && !shy)
    const bits = COVERED | (people ? DEMONYM : 0) | (place ? PLACE : 0)
    for (let i = from; i < to; i++) known[i] = (known[i] as number) | bits
    known[from] = (known[from] as number) | STARTS
  }
  return { words, habits, everyday: everyday ?? never, given: given ?? never, known, flat }
}

/** Whether the word has one of the bits. Past either end no word has. */
export function has({ known }: Walk, at: number, bit: number): boolean {
  return ((known[at] ?? 0) & bit) !== 0
}
