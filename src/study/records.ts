/** How saving works: what makes two saves the same term, and what a second save adds. */
import { fold } from '../core/fold.ts'
import type { Annotation, Card, Term } from '../core/model.ts'
import type { Keep, Meeting, SavedTerm } from '../core/saved.ts'

/**
 * What makes two saves the same term. A glossary entry is itself wherever it is met. What only an article says is the same
 * thing elsewhere when it is spelled out alike, but a person is the same only on the same page: two articles' namesakes are two.
 * A pasted text has no address; its title stands for one.
 */
export function idOf(card: Card, { address, title }: Pick<Meeting, 'address' | 'title'>): string {
  if (card.entry) return `entry/${card.entry.id}`
  const name = fold(card.title).replace(/\s+/g, ' ')
  return card.kind === 'person' ? `person/${name}/${address || title}` : `${card.kind}/${name}/${card.short ?? ''}`
}

/** Under which ids the notebook keeps what a page lists, in the list's order; '' for what is no longer there. */
export function idsOf(
  terms: readonly Term[],
  { cards }: Annotation,
  page: Pick<Meeting, 'address' | 'title'>,
): string[] {
  return terms.map((term) => {
    const card = cards[term.card]
    return card ? idOf(card, page) : ''
  })
}

/** The term after one more save. The same object when the save adds nothing. Note, tags and review are never touched by a save. */
export function save(old: SavedTerm | undefined, keep: Pick<Keep, 'card' | 'met'>, now: string): SavedTerm {
  const meeting: Meeting = { ...keep.met, address: keep.met.address.replace(/#.*$/s, ''), read: now }
  if (!old)
    return {
      id: idOf(keep.card, meeting),
      card: keep.card,
      met: [meeting],
      note: '',
      tags: [],
      saved: now,
      changed: now,
      review: unasked(now),
    }
  const known = old.met.some((one) => sameMeeting(one, meeting))
  const sameCard = JSON.stringify(old.card) === JSON.stringify(keep.card)
  if (known && sameCard) return old
  return { ...old, card: keep.card, met: known ? old.met : [...old.met, meeting], changed: now }
}

/** Review state of a term that was never asked: due at once. */
export function unasked(now: string): SavedTerm['review'] {
  return { state: 'new', due: now, stability: 0, difficulty: 0, step: 0, days: 0, asked: 0, lapses: 0, last: null }
}

export function sameMeeting(one: Meeting, other: Meeting): boolean {
  return one.address === other.address && one.sentence === other.sentence && one.title === other.title
}
