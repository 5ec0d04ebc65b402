/** What stands on the page now: a reading without what the reader called wrong, and where each mention is. Values only; made anew at every look. */
import { correct } from '../core/correct.ts'
import type { Card, Mention } from '../core/model.ts'
import type { Wrong } from '../core/settings.ts'
import { rangeOf } from './block.ts'
import type { Target } from './pointer.ts'
import { NOTHING, type Reading } from './reading.ts'

export type Scene = Reading & {
  /** Where a mention stands in the page; null when its text has gone. Mentions go by their number in the annotation. */
  targetOf(mention: number): Target | null
  mention(number: number): Mention | undefined
  cardOf(mention: number): Card | undefined
  /** Everything that has a card, marked or not. */
  known(): Target[]
  /** Numbers of the mentions that share a card. */
  sharing(card: number): number[]
  paragraphOf(mention: number): string
  /** The mention that begins where a range of the page begins, or -1. */
  beginningAt(range: StaticRange): number
}

export const EMPTY = sceneOf(NOTHING, [])

export function sceneOf(reading: Reading, wrong: readonly Wrong[]): Scene {
  const { blocks } = reading
  const annotation = correct(reading.annotation, wrong)
  const { mentions, cards } = annotation
  const targetOf = (number: number): Target | null => {
    const mention = mentions[number]
    const home = mention && blocks[mention.block]
    const range = home && rangeOf(home, mention.start, mention.end)
    return range ? { mention: number, block: mention.block, start: mention.start, end: mention.end, range } : null
  }
  const paragraphOf = (number: number) => blocks[mentions[number]?.block ?? -1]?.block.text ?? ''
  return {
    blocks,
    annotation,
    targetOf,
    paragraphOf,
    mention: (number) => mentions[number],
    cardOf: (number) => cards[mentions[number]?.card ?? -1],
    known: () => mentions.flatMap(({ card }, i) => (card >= 0 ? (targetOf(i) ?? []) : [])),
    sharing: (card) => mentions.flatMap((mention, i) => (mention.card === card ? [i] : [])),
    beginningAt: ({ startContainer, startOffset }) =>
      mentions.findIndex((_, i) => {
        const range = targetOf(i)?.range
        return range?.startContainer === startContainer && range.startOffset === startOffset
      }),
  }
}
