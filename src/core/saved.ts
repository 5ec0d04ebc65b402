/** What a reader's notebook keeps. Plain values only, so that a saved term travels in a message and in a file. Times are ISO 8601 in UTC. */
import type { Card, Kind } from './model.ts'

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
 * 'private': nothing was kept, ask the reader. 'full': the device has no room. 'broken': the notebook could not be
 * opened. 'none': the browser is set to keep nothing.
 */
export type Kept = { is: 'saved' | 'merged' | 'already'; id: string } | { is: 'private' | 'full' | 'none' | 'broken' }

/** A saved term as lists need it: small enough that ten thousand travel at once. */
export type SavedRow = {
  id: string
  kind: Kind
  title: string
  short: string
  gloss: string
  country: string
  note: string
  tags: string[]
  /** The newest meeting's sentence. */
  sentence: string
  /** Every page it was met on, oldest first. */
  pages: { title: string; publisher: string; address: string; read: string }[]
  saved: string
  due: string
  standing: Standing
}

/** 'new': never asked. 'learning': asked, not yet sure. 'known': recalled often enough that it holds for three weeks. */
export const STANDINGS = ['new', 'learning', 'known'] as const
export type Standing = (typeof STANDINGS)[number]

/** What the reader looks for among the saved terms. Empty fields ask nothing. Days are "2026-11-02", both included. */
export type Wanted = {
  text: string
  kind: Kind | ''
  tag: string
  /** A page: its address, or the title and publisher of a pasted text. */
  page: string
  from: string
  to: string
  standing: Standing | 'due' | ''
}

/** How lists of saved terms can be put in order. */
export const ORDERS = ['newest', 'oldest', 'title', 'due'] as const
export type Order = (typeof ORDERS)[number]

/** How well an answer was known. */
export type Grade = 'again' | 'hard' | 'good'

/**
 * One question of a quiz. 'recognise': a term, and its meaning among up to four. 'spelled': a short form, and its long form
 * among up to four. 'recall': a sentence with the term blanked; `parts` are the stretches between the blanks.
 */
export type Question =
  | { is: 'recognise' | 'spelled'; id: string; asked: string; choices: string[]; right: number }
  | { is: 'recall'; id: string; parts: string[]; answer: string; accepted: string[]; hint: string }

/** The notebook in numbers. */
export type Figures = {
  met: number
  standing: Record<Standing, number>
  due: number
  kinds: { kind: Kind; met: number; known: number }[]
  /** Weeks by their Monday, oldest first, without gaps; the last is the week of today. */
  weeks: { monday: string; met: number }[]
}

/** What a file would bring. Nothing is written until the reader says so. */
export type Preview = {
  form: 'json' | 'csv' | 'anki'
  terms: SavedTerm[]
  /** Rows that cannot be read, counted from 1 as a spreadsheet or list would, and why: a key of `_locales` and its words. */
  errors: { row: number; why: string; about: string }[]
}

/** A study sheet: articles in the order they were read, each with its terms and one citation. */
export type Sheet = {
  articles: { title: string; publisher: string; address: string; read: string; terms: SheetTerm[] }[]
  terms: number
}
export type SheetTerm = {
  id: string
  kind: Kind
  title: string
  short: string
  meaning: string
  context: string
  sentences: string[]
  note: string
}
