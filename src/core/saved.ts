/** What a reader's notebook keeps. Plain values only, so that a saved term travels in a message and in a file. Times are ISO 8601 in UTC. */
import type { Card } from './model.ts'

/** One place where the reader met a term. */
export type Meeting = {
  /** The page's own words for the term, as they stand in the sentence: "Rahmani". Empty when unknown. */
  words: string
  /** The sentence it stood in, as the page showed it. Empty when it was saved from the glossary. */
  sentence: string
  /** The paragraph around the sentence. */
  paragraph: string
  /** Title of the page. */
  title: string
  /** Who published it: the name the page gives, or its host. */
  publisher: string
  /** Address without the part after #. Empty for pasted text and for the glossary. */
  address: string
  /** When it was read. */
  read: string
}

/** Where a term stands in spaced repetition. `study/schedule.ts` alone computes it. */
export type Review = {
  /** 'new': never asked. 'learning' and 'relearning': asked again within minutes or a day. 'review': asked after days. */
  state: 'new' | 'learning' | 'review' | 'relearning'
  due: string
  /** Days until the chance of recalling it has fallen to nine in ten. 0 while new. */
  stability: number
  /** From 1 to 10; 0 while new. */
  difficulty: number
  /** Learning steps taken. */
  step: number
  /** Days between the last answer and `due`. */
  days: number
  /** How often it was asked, and how often forgotten after it had been known. */
  asked: number
  lapses: number
  /** When it was last asked. Null while new. */
  last: string | null
}

/** A term in the notebook. */
export type SavedTerm = {
  /** What makes two saves the same term; see `study/records.ts`. */
  id: string
  /** The card as it was last shown. */
  card: Card
  /** Every place it was met, oldest first. Never empty. */
  met: Meeting[]
  /** The reader's own words. */
  note: string
  /** Lower-case words, sorted, no doubles. */
  tags: string[]
  /** When it was first saved, and when anything about it last changed. */
  saved: string
  changed: string
  review: Review
}

/** What a card hands over when the reader saves it. The background adds the time. */
export type Keep = {
  card: Card
  met: Omit<Meeting, 'read'>
  /** The page stands in a private window. Nothing is kept then unless `evenPrivate`. */
  private?: boolean
  /** The reader was asked, and wants it kept although the window is private. */
  evenPrivate?: boolean
}

/**
 * What became of a save. 'merged': the term was known and has one more meeting. 'already': exactly this was saved before.
 * 'private': nothing was kept, ask the reader. 'full': the device has no room. 'broken': the notebook could not be opened.
 */
export type Kept = { is: 'saved' | 'merged' | 'already'; id: string } | { is: 'private' | 'full' | 'broken' }
