/** Decided stretches → cards, one for each thing, and the text a terminal shows for them. */
import type { Choice } from './choose.ts'
import type { Annotation, Card, Entry, Glossary, Related, Term } from './model.ts'

/** The card for a choice, or undefined when there is nothing to say about it. */
export function cardFor(choice: Choice, glossary: Glossary): Card | undefined {
  const { entry, lesson, why, kind, alternative } = choice
  const quote = lesson?.quote ? { quote: lesson.quote } : {}
  if (entry !== undefined) {
    const known = glossary.entry(entry)
    const short = known.short[0] ? { short: known.short[0] } : {}
    const other = alternative === undefined ? {} : { alternative: glossary.entry(alternative) }
    const said = lesson?.private ? {} : quote
    const related = relatedTo(known, glossary)
    return {
      from: 'glossary',
      kind: known.kind,
      title: known.name,
      ...short,
      entry: known,
      ...said,
      ...other,
      ...(related.length > 0 ? { related } : {}),
      why,
    }
  }
  if (!lesson?.quote) return undefined
  const short = lesson.short ? { short: lesson.short } : {}
  return { from: 'article', kind, title: lesson.name, ...short, ...quote, why }
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

/** What makes two choices share a card. */
export function cardKey({ entry, alternative, lesson }: Choice): string {
  if (entry !== undefined) return `${entry}/${alternative ?? ''}`
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
function withoutName(names: readonly string[], said: string): string {
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
