/** A card as plain text for the clipboard, and the report of a wrong card. */
import { cardText } from './card.ts'
import type { Card } from './model.ts'

/** The page a card was read on. */
export type ReadOn = { title: string; address: string }

/** The card's words, where they come from, and the page: what a student pastes into an essay. */
export function copied(card: Card, page: ReadOn): string {
  const short = card.short && card.short !== card.title ? ` (${card.short})` : ''
  const sources = card.entry
    ? `Newsgloss, ${card.entry.asOf}; ${card.entry.sources.map(({ at }) => at).join('; ')}`
    : ''
  return [`${card.title}${short}. ${cardText(card)}`, sources, `${page.title}, ${page.address}`]
    .filter(Boolean)
    .join('\n')
}

/** What the project's tracker needs to mend a wrong card: the term, the entry, the rule and the version. No address, nothing of the page. */
export function reported(card: Card, term: string, version: string): string {
  const { entry, alternative, why, from, kind } = card
  return [
    'A card that was wrong',
    `Term: ${term}`,
    `Entry: ${entry ? entry.id : `${from} (${kind})`}${alternative ? ` or ${alternative.id}` : ''}`,
    `Rule: ${why.rule}${why.words.length > 0 ? ` (${why.words.join(', ')})` : ''}`,
    `Version: ${version}${entry ? `, entry of ${entry.asOf}` : ''}`,
  ].join('\n')
}
