/** Saved terms as lists show them: made small, filtered and put in order. */
import { withoutName } from '../core/card.ts'
import { fold } from '../core/fold.ts'
import type { Order, SavedRow, SavedTerm, Wanted } from '../core/saved.ts'
import { standingOf } from './schedule.ts'

/** The row of a term. */
export function rowOf({ id, card, met, note, tags, saved, review }: SavedTerm): SavedRow {
  return {
    id,
    kind: card.kind,
    title: card.title,
    short: card.short ?? '',
    gloss: meaningOf(card),
    country: card.entry?.country ?? '',
    note,
    tags,
    sentence: met.at(-1)?.sentence ?? '',
    pages: met.map(({ title, publisher, address, read }) => ({ title, publisher, address, read })),
    saved,
    due: review.due,
    standing: standingOf(review),
  }
}

/** What tells one page from another: its address, or the title and publisher of a text that has none. */
export function pageKey({
  address,
  title,
  publisher,
}: Pick<SavedRow['pages'][number], 'address' | 'title' | 'publisher'>): string {
  return address || `${title}\n${publisher}`.trim()
}

/** One line that says what a card means: the glossary's, or the article's own words about the name that stands above. */
export function meaningOf({ entry, quote, title }: SavedTerm['card']): string {
  return entry?.gloss ?? withoutName([title], quote?.text ?? '')
}

export const EVERYTHING: Wanted = { text: '', kind: '', tag: '', page: '', from: '', to: '', standing: '' }

/** Rows ready to be searched as fast as one types: each with its words folded once. */
export type Searchable = { row: SavedRow; words: string }

export function searchable(row: SavedRow): Searchable {
  const { title, short, gloss, note, tags, sentence, pages } = row
  const places = pages.map((page) => `${page.title} ${page.publisher}`).join(' ')
  return { row, words: fold(`${title} ${short} ${gloss} ${note} ${tags.join(' ')} ${sentence} ${places}`) }
}

/** The rows that are wanted. Every typed word must stand somewhere in the row. `day` gives the reader's own day of a time. */
export function filterRows(
  all: readonly Searchable[],
  wanted: Wanted,
  now: string,
  day: (time: string) => string = (time) => time.slice(0, 10),
): SavedRow[] {
  const typed = wanted.text.split(/\s+/).map(fold).filter(Boolean)
  const dated = wanted.from !== '' || wanted.to !== ''
  const on = (time: string) => {
    const at = day(time)
    return (!wanted.from || at >= wanted.from) && (!wanted.to || at <= wanted.to)
  }
  const found: SavedRow[] = []
  for (const { row, words } of all) {
    if (wanted.kind && row.kind !== wanted.kind) continue
    if (wanted.tag && !row.tags.includes(wanted.tag)) continue
    if (wanted.standing && (wanted.standing === 'due' ? row.due > now : row.standing !== wanted.standing)) continue
    if (wanted.page && !row.pages.some((page) => pageKey(page) === wanted.page)) continue
    if (dated && !row.pages.some(({ read }) => on(read))) continue
    if (typed.every((word) => words.includes(word))) found.push(row)
  }
  return found
}

/** Rows in order, as a new list. */
export function sortRows(rows: readonly SavedRow[], order: Order, language = 'en'): SavedRow[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  const by: Record<Order, (one: SavedRow, other: SavedRow) => number> = {
    newest: (one, other) => plain(other.saved, one.saved) || compare(one.title, other.title),
    oldest: (one, other) => plain(one.saved, other.saved) || compare(one.title, other.title),
    due: (one, other) => plain(one.due, other.due) || compare(one.title, other.title),
    title: (one, other) => compare(one.title, other.title) || plain(one.id, other.id),
  }
  return [...rows].sort(by[order])
}

const plain = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
