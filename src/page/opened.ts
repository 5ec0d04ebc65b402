/** The open card as the session hands it out to be drawn, and what it may do to the page. */
import type { Card } from '../core/model.ts'
import type { Frame } from './frame.ts'

/** The sentence around a mention, and where the mention stands in it. */
export type Sentence = { text: string; start: number; end: number }

/** What the open card shows. */
export type Opened = {
  /** Counts the openings: the same for as long as this card stays open. */
  opening: number
  /** Null when a word was looked up and nothing is known about it. */
  card: Card | null
  /** The words under the card, as the page writes them; why there is no card, when `failed`. */
  text: string
  failed: boolean
  /** The paragraph around them; '' for a word that was looked up outside the story. */
  paragraph: string
  /** Where in the paragraph the words begin, in UTF-16 units. */
  start: number
  /** How often the page mentions this, and which of the mentions this is, from 0. */
  count: number
  at: number
  /** The sentence of one mention. Read only when shown: a name may stand three hundred times in a live blog. */
  sentence(place: number): Sentence
  pinned: boolean
  sheet: boolean
}

/** Who draws the open card, and the frame that it stands in. */
export type Drawing = {
  /** Adds the frame to the page. `dismissed` is called when the reader drags it away, and when the page lays something over it. */
  frame(document: Document, dismissed: () => void): Frame
  draw(into: HTMLElement, opened: Opened, acts: Acts): void
  undraw(into: HTMLElement): void
}

/** What the open card may do to the page. */
export type Acts = {
  /** Shows where the article says it. */
  jump(): void
  close(): void
  /** Moves the card to another mention of the same thing. */
  go(place: number): void
  /** Moves to the next (1) or previous (-1) mark. */
  step(direction: 1 | -1): void
  pin(on: boolean): void
  /** Calls this reading of these words wrong on this page, or takes that back. */
  wrongHere(entry: string, isWrong: boolean): void
}
