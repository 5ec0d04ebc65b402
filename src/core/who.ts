/** Who is who on a page: its terms, its short forms, and the names about which nothing is known. What the popup and the reader page list. */
import { terms } from './card.ts'
import { fold } from './fold.ts'
import { meetingAt } from './meeting.ts'
import type { Annotation, Block, Named, Short, Term } from './model.ts'
import type { Keep } from './saved.ts'

/** Sentences kept of a name: enough to see who is meant. */
const SENTENCES = 3

export type Who = { terms: Term[]; shorts: Short[]; names: Named[] }

/** Where nothing was read. */
export const NOBODY: Who = { terms: [], shorts: [], names: [] }

/** Everything named on the page, each in reading order. */
export function whoIsHere(annotation: Annotation, blocks: readonly Block[]): Who {
  return { terms: terms(annotation), shorts: shorts(annotation), names: names(annotation, blocks) }
}

/** Short forms that the page spells out, each once, with the card that either form has. */
function shorts({ definitions, mentions, cards }: Annotation): Short[] {
  const found = new Map<string, Short>()
  for (const { short, long } of definitions) {
    if (found.has(short)) continue
    const mention = mentions.find(({ card, text }) => card >= 0 && (text === short || fold(text) === fold(long)))
    const byCard = cards.findIndex((card) => card.short === short)
    found.set(short, { short, long, card: mention?.card ?? byCard })
  }
  return [...found.values()]
}

/** Names without a card, each spelling once; a name that is only part of a longer one here ("Rahmani" after "Javid Rahmani") is not repeated. */
function names({ mentions }: Annotation, blocks: readonly Block[]): Named[] {
  const found = new Map<string, Named>()
  for (const { card, from, text, kind, block, start, end } of mentions) {
    if (card >= 0 || from !== 'name') continue
    const key = fold(text)
    const named = found.get(key) ?? { name: text, kind, count: 0, sentences: [] }
    found.set(key, named)
    named.count++
    const { sentence } = meetingAt(blocks[block]?.text ?? '', start, end)
    if (sentence && named.sentences.length < SENTENCES && !named.sentences.includes(sentence))
      named.sentences.push(sentence)
  }
  const keys = [...found.keys()]
  return [...found]
    .filter(([key]) => !keys.some((other) => other !== key && other.endsWith(` ${key}`)))
    .map(([, named]) => named)
}

/** What saving a card of this page keeps: the card, and the first sentence of running text in which it is named. Null when there is no such card. */
export function keepOf(
  { mentions, cards }: Annotation,
  blocks: readonly Block[],
  card: number,
  page: Pick<Keep['met'], 'title' | 'publisher' | 'address'>,
): Keep | null {
  const shown = cards[card]
  if (!shown) return null
  const own = mentions.filter((mention) => mention.card === card)
  const mention = own.find(({ block }) => blocks[block]?.role === 'body') ?? own[0]
  const text = mention ? (blocks[mention.block]?.text ?? '') : ''
  const around = mention ? meetingAt(text, mention.start, mention.end) : { sentence: '', paragraph: '' }
  return { card: shown, met: { words: mention?.text ?? '', ...around, ...page } }
}
