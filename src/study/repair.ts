/** What can be saved of a damaged term. */
import { KINDS } from '../core/model.ts'
import type { SavedTerm } from '../core/saved.ts'
import { unasked } from './records.ts'
import { readTerm } from './shape.ts'

/** The term as it is when it is sound; mended where parts are missing or wrong; null when not even a name is left. */
export function mended(found: unknown, now: string): SavedTerm | null {
  const read = readTerm(found)
  if ('term' in read) return read.term
  const raw = (found ?? {}) as Partial<Record<keyof SavedTerm, unknown>>
  const card = (raw.card ?? {}) as Partial<Record<keyof SavedTerm['card'], unknown>>
  if (typeof raw.id !== 'string' || typeof card.title !== 'string' || !card.title) return null
  const quote = wordsOf(card.entry) || wordsOf(card.quote)
  const parts = {
    id: raw.id,
    card: {
      from: 'article' as const,
      kind: KINDS.find((kind) => kind === card.kind) ?? ('concept' as const),
      title: card.title,
      ...(quote ? { quote: { text: quote, block: 0, start: 0, end: 0 } } : {}),
      why: { rule: 'only' as const, words: [] },
    },
    met: [{ words: '', sentence: '', paragraph: '', title: '', publisher: '', address: '', read: now }],
    note: '',
    tags: [],
    saved: now,
    changed: now,
    review: unasked(now),
  }
  let term: SavedTerm = parts
  for (const key of ['card', 'met', 'note', 'tags', 'saved', 'changed', 'review'] as const) {
    const tried = readTerm({ ...term, [key]: raw[key] })
    if ('term' in tried) term = tried.term
  }
  const sound = readTerm(term)
  return 'term' in sound ? sound.term : null
}

/** The one line of an entry or a quotation, whatever else is wrong with it. */
function wordsOf(part: unknown): string {
  const { gloss, text } = (part ?? {}) as { gloss?: unknown; text?: unknown }
  return typeof gloss === 'string' ? gloss : typeof text === 'string' ? text : ''
}
