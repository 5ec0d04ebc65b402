/** What the reader has called wrong, taken out of an annotation again. */
import { fold } from './fold.ts'
import type { Annotation, Card, Mention } from './model.ts'
import type { Wrong } from './settings.ts'

/** The form of a mention as corrections remember it: its words folded, whatever their capitals. */
export function formOf(text: string): string {
  return text
    .split(/[\s\-‐‑–]+/)
    .map(fold)
    .filter(Boolean)
    .join(' ')
}

/**
 * The annotation without the readings called wrong: a card with two meanings keeps the other one, any other card is taken
 * from the mention, which stays a bare name. Mention and card numbers stay what they were.
 */
export function correct(annotation: Annotation, wrong: readonly Wrong[]): Annotation {
  if (wrong.length === 0) return annotation
  const never = new Set(wrong.map(({ form, entry }) => `${form}/${entry}`))
  const isWrong = (mention: Mention, id: string | undefined) =>
    id !== undefined && never.has(`${formOf(mention.text)}/${id}`)
  const cards = [...annotation.cards]
  const others = new Map<number, number>()
  const mentions = annotation.mentions.map((mention): Mention => {
    const card = cards[mention.card]
    if (!card?.entry) return mention
    const [first, second] = [isWrong(mention, card.entry.id), isWrong(mention, card.alternative?.id)]
    if (!first && !second) return mention
    if (!card.alternative || (first && second)) return { ...mention, card: -1, from: 'name', marked: false }
    let other = others.get(mention.card)
    if (other === undefined) {
      other = cards.push(settled(card, first)) - 1
      others.set(mention.card, other)
    }
    return { ...mention, card: other, kind: (cards[other] as Card).kind }
  })
  return { ...annotation, mentions, cards }
}

/** A card of two meanings after one of them was called wrong. */
function settled({ alternative, entry, short: _, ...card }: Card, firstIsWrong: boolean): Card {
  const kept = firstIsWrong ? alternative : entry
  if (!kept) return card
  const short = kept.short[0] ? { short: kept.short[0] } : {}
  return { ...card, ...short, entry: kept, kind: kept.kind, title: kept.name, why: { rule: 'reader', words: [] } }
}
