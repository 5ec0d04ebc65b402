/**
 * An annotation as it travels from the background to a page: of a mention only what the page cannot make itself, as plain
 * numbers. For an article of 20 kB that is a sixth of the mentions' bytes, and half of the whole answer's.
 */
import { type Annotation, type Block, type From, KINDS, type Mention } from './model.ts'

/** The numbers of the mentions one after the other, and the rest of the annotation as it is. */
export type Wire = Omit<Annotation, 'mentions'> & { mentions: number[] }

const FROMS = ['glossary', 'article', 'name'] as const satisfies From[]
/** Numbers of one mention: block, start, end, kind, from, card, how sure in hundredths, whether it is marked. */
const NUMBERS = 8

/** What travels. Why a bare name is of its kind is left out: no page shows it. */
export function toWire({ mentions, cards, definitions }: Annotation): Wire {
  const numbers: number[] = []
  for (const { block, start, end, kind, from, card, sure, marked } of mentions)
    numbers.push(
      block,
      start,
      end,
      KINDS.indexOf(kind),
      FROMS.indexOf(from),
      card,
      Math.round(sure * 100),
      marked ? 1 : 0,
    )
  return { mentions: numbers, cards, definitions }
}

/** The annotation of the blocks that were sent. */
export function fromWire({ mentions: numbers, cards, definitions }: Wire, blocks: readonly Block[]): Annotation {
  const mentions: Mention[] = []
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const block = numbers[at]!
    const start = numbers[at + 1]!
    const end = numbers[at + 2]!
    mentions.push({
      block,
      start,
      end,
      text: blocks[block]?.text.slice(start, end) ?? '',
      kind: KINDS[numbers[at + 3]!] ?? 'concept',
      from: FROMS[numbers[at + 4]!] ?? 'name',
      card: numbers[at + 5]!,
      sure: numbers[at + 6]! / 100,
      marked: numbers[at + 7] === 1,
    })
  }
  return { mentions, cards, definitions }
}
