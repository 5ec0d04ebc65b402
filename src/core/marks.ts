/** Which mentions are painted, after the reader's choices: kinds, density, what is known already, and never too many. */
import { knows } from './known.ts'
import type { Annotation, Block, Card, Mention } from './model.ts'
import type { Settings } from './settings.ts'

/** One mark for about this many words: more reads as noise (dvc.org#1802, argonne user-guides#762). */
const WORDS_PER_MARK = 25
/** A story of a few lines may still have this many. */
const LEAST = 6
/** What a second mark for the same thing is worth less than the first: more than anything else weighs. */
const AGAIN = 8
/** Characters of an English word with its space, in news. */
const WORD_LENGTH = 6

/**
 * The mentions to paint, in reading order: the markable ones, but at most one for 25 words. What is left out first is what
 * the story speaks of least and what most readers have heard of.
 */
export function marks(annotation: Annotation, blocks: readonly Block[], settings: Settings): Mention[] {
  const wanted = markable(annotation, blocks, settings)
  const most = mostFor(blocks)
  if (wanted.length <= most) return wanted
  const counts = countsOf(annotation)
  const first = new Set<number>()
  const worth = wanted.map((mention, i) => {
    const again = first.has(mention.card) ? AGAIN : 0
    first.add(mention.card)
    const card = annotation.cards[mention.card] as Card
    return { i, worth: usefulness(card, counts.get(mention.card) ?? 1) - again }
  })
  const kept = new Set(
    worth
      .sort((a, b) => b.worth - a.worth || a.i - b.i)
      .slice(0, most)
      .map(({ i }) => i),
  )
  return wanted.filter((_, i) => kept.has(i))
}

/**
 * The mentions that deserve a mark, however many: those that clear the threshold, of a kind the reader wants and not known
 * yet, in body text or captions, once a section or once a story.
 */
export function markable(annotation: Annotation, blocks: readonly Block[], settings: Settings): Mention[] {
  const isKnown = knows(settings)
  const seen = new Set<string>()
  return annotation.mentions.filter((mention) => {
    const block = blocks[mention.block]
    const card = annotation.cards[mention.card]
    if (!mention.marked || !card || !settings.kinds[mention.kind]) return false
    if (block?.role === 'headline' || block?.role === 'standfirst') return false
    if (card.entry && !card.alternative && isKnown(card.entry)) return false
    if (!settings.shortForms && isShort(mention, card)) return false
    const once = settings.marks === 'section' ? `${mention.card}/${block?.section ?? 0}` : `${mention.card}`
    if (settings.marks !== 'all' && seen.has(once)) return false
    seen.add(once)
    return true
  })
}

/** A mention written as a short form: ANA, CSTO. */
function isShort({ text }: Mention, { short, entry }: Card): boolean {
  return text === short || (entry?.short.includes(text) ?? false)
}

/** How many marks a story of this length may have. */
export function mostFor(blocks: readonly Block[]): number {
  let characters = 0
  for (const { text, role } of blocks) if (role === 'body' || role === 'caption') characters += text.length
  return Math.max(LEAST, Math.floor(characters / WORD_LENGTH / WORDS_PER_MARK))
}

function countsOf({ mentions }: Annotation): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { card } of mentions) counts.set(card, (counts.get(card) ?? 0) + 1)
  return counts
}

/** How much a mark helps: a short form or a person more than a town, what the story returns to more than a passing name, a country least. */
export function usefulness(card: Card, count: number): number {
  const { kind, short, entry, quote } = card
  const byKind = { person: 2, organisation: 2, event: 2, concept: 2, place: 1 }[kind]
  const country = entry?.id.startsWith('country-') ? -1 : 0
  return (
    byKind + country + Math.min(count, 5) * 0.4 + (short ? 0.6 : 0) + (quote ? 0.4 : 0) + (entry?.context ? 0.4 : 0)
  )
}
