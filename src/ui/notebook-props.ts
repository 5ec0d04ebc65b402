/** What the notebook shows, and what can be done on it. */
import type { ComponentChildren } from 'preact'
import type { LocatorMap } from '../core/model.ts'
import type { Order, SavedRow, SavedTerm, Wanted } from '../core/saved.ts'
import type { Say } from './Card.tsx'
import type { Notice } from './Told.tsx'

export const PARTS = ['terms', 'quiz', 'sheet', 'figures', 'files'] as const
export type Part = (typeof PARTS)[number]

export type NotebookProps = {
  say: Say
  /** Year and month, for the card's date. */
  today: string
  part: Part
  /** A day as the reader writes it. */
  day(time: string): string
  loading: boolean
  /** The rows of the page shown, how many are wanted in all, and how many there are. */
  rows: SavedRow[]
  from: number
  found: number
  all: number
  wanted: Wanted
  order: Order
  layout: 'list' | 'table'
  tags: string[]
  pages: { address: string; title: string }[]
  selected: ReadonlySet<string>
  /** The term that is open, whole. */
  open: SavedTerm | null
  notice: Notice | null
  /** Something is wrong with the notebook, and what can be done about it. */
  trouble: 'broken' | 'damaged' | 'full' | 'none' | null
  damaged: number
  /** Terms are many and were never exported, or not lately. */
  remind: boolean
  /** Whether the browser keeps the notebook until the reader deletes it; null when it has not said. */
  lasting: boolean | null
  /** What stands in the parts other than the terms. */
  children: ComponentChildren
  acts: {
    want(change: Partial<Wanted>): void
    sort(order: Order): void
    lay(layout: 'list' | 'table'): void
    turn(from: number): void
    open(id: string | null): void
    select(ids: readonly string[], on: boolean): void
    selectFound(): void
    note(id: string, note: string): void
    tag(ids: readonly string[], change: { add?: string[]; drop?: string[] }): void
    remove(ids: readonly string[]): void
    ask(ids: readonly string[]): void
    backup(): void
    later(): void
    repair(): void
    rescue(): void
    startOver(): void
    map(entry: string): Promise<LocatorMap | null>
  }
}

/** Rows shown at once: no list that one scrolls is longer. */
export const SHOWN = 50
