/** Decided stretches → cards, one for each thing, and the text a terminal shows for them. */
import type { Choice } from './choose.ts'
import type { Lesson } from './lesson.ts'
import type { Annotation, Card, Entry, Glossary, Kind, Related, Term, Why } from './model.ts'

/** The card for a choice, or undefined when there is nothing to say about it. */
export function cardFor(choice: Choice, glossary: Glossary): Card | undefined {
  const { entry, lesson, why, kind, alternative } = choice
  if (entry === undefined) return lesson?.quote ? articleCard(kind, lesson, why) : undefined
  const known = glossary.entry(entry)
  const card: Card = { from: 'glossary', kind: known.kind, title: known.name, entry: known, why }
  if (known.short[0]) card.short = known.short[0]
  if (lesson?.quote && !lesson.private) card.quote = lesson.quote
  if (alternative !== undefined) card.alternative = glossary.entry(alternative)
  const related = relatedTo(known, glossary)
  if (related.length > 0) card.related = related
  return card
}

/** The card of what the article alone speaks of. */
function articleCard(kind: Kind, { name, short, quote }: Lesson, why: Why): Card {
  return { from: 'article', kind, title: name, ...(short ? { short } : {}), ...(quote ? { quote } : {}), why }
}

/** The card of an entry that was asked for by itself, without a text around it. */
export function entryCard(entry: Entry): Card {
  const short = entry.short[0] ? { short: entry.short[0] } : {}
  return { from: 'glossary', kind: entry.kind, title: entry.name, ...short, entry, why: { rule: 'only', words: [] } }
}

/** More than this is a list, not a hint. */
const MOST_RELATED = 5

/** Entries named beside this one: those it names itself, then its country. Ids that no entry has are passed over. */
export function relatedTo({ id, seeAlso, country }: Entry, glossary: Glossary): Related[] {
  const related: Related[] = []
  const add = (other: string) => {
    if (other === id || related.length === MOST_RELATED || related.some((one) => one.id === other)) return
    const known = glossary.entryOf?.(other)
    if (known) related.push({ id: known.id, name: known.name })
  }
  for (const other of seeAlso) add(other)
  if (country) add(`country-${country.toLowerCase()}`)
  return related
}

/** What makes two choices share a card: for most the number of their entry. */
export function cardKey({ entry, alternative, lesson }: Choice): string | number {
  if (entry !== undefined) return alternative === undefined ? entry : `${entry}/${alternative}`
  return lesson ? `article/${lesson.key}` : ''
}

/** The words a reader would see, in the card's order. */
export function cardText({ entry, quote, alternative }: Card): string {
  const said = quote ? [`In this article: “${quote.text}”`] : []
  const other = alternative ? [`Or: ${alternative.name}. ${alternative.gloss}.`] : []
  if (!entry) return said.join(' ')
  const context = entry.context ? [entry.context] : []
  return [`${entry.gloss}.`, ...context, ...said, ...other].join(' ')
}

/** What an article says of somebody, without the name, which stands above it in a list: "a geographer" of "Javid Rahmani, a geographer". */
export function withoutName(names: readonly string[], said: string): string {
  const name = names.find((one) => said.startsWith(`${one}, `))
  return name === undefined ? said : said.slice(name.length + 2)
}

/** The popup's list: every card of the page in reading order, with counts. */
export function terms({ mentions, cards }: Annotation): Term[] {
  const byCard = new Map<number, Term>()
  for (const { card, marked, text } of mentions) {
    const shown = cards[card]
    if (!shown) continue
    const term = byCard.get(card)
    if (term) {
      term.count++
      term.marked ||= marked
      continue
    }
    const { kind, title, short, entry, quote } = shown
    const said = quote ? withoutName([title, text], quote.text) : ''
    const gloss = entry?.gloss ?? said
    // What only spells a short form out introduces nobody; it stands among the short forms.
    const isSpelled = short !== undefined && (said.includes(`(${short})`) || said.startsWith(`${short} (`))
    const introduced = entry && quote && !isSpelled ? { introduced: said } : {}
    byCard.set(card, { card, kind, title, ...(short ? { short } : {}), gloss, ...introduced, count: 1, marked })
  }
  return [...byCard.values()]
}
