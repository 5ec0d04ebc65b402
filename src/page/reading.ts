/** What a look at the page found: the blocks of all its stories, and one annotation whose block numbers run over all of them. */
import type { Annotation, Block } from '../core/model.ts'
import type { PageBlock } from './block.ts'

export type Reading = { blocks: PageBlock[]; annotation: Annotation }

export const NOTHING: Reading = { blocks: [], annotation: { mentions: [], cards: [], definitions: [] } }

/**
 * Reads stories one by one, each with its own lessons. A story whose text has not changed since the last reading is not
 * asked about again. `told` maps a story's text to what was said of it; the new map holds exactly the stories given.
 */
export async function readStories(
  stories: readonly PageBlock[][],
  told: ReadonlyMap<string, Annotation>,
  annotate: (blocks: Block[]) => Promise<Annotation>,
): Promise<{ reading: Reading; told: Map<string, Annotation> }> {
  const now = new Map<string, Annotation>()
  const parts: Reading[] = []
  for (const blocks of stories) {
    const plain = blocks.map(({ block }) => block)
    const key = JSON.stringify(plain)
    const annotation = told.get(key) ?? now.get(key) ?? (await annotate(plain))
    now.set(key, annotation)
    parts.push({ blocks, annotation })
  }
  return { reading: joined(parts), told: now }
}

/** True when the same text was found in the same nodes and the same was said of it: nothing has to be painted anew. */
export function isSameReading(a: Reading | null, b: Reading): boolean {
  if (!a || a.blocks.length !== b.blocks.length || a.annotation.mentions.length !== b.annotation.mentions.length)
    return false
  return a.blocks.every(({ block, parts }, i) => {
    const other = b.blocks[i] as PageBlock
    return (
      block.text === other.block.text &&
      parts.length === other.parts.length &&
      parts.every(({ node }, n) => node === other.parts[n]?.node)
    )
  })
}

/** Several readings as one: block and card numbers of the later ones are moved up. */
export function joined(parts: readonly Reading[]): Reading {
  if (parts.length === 1) return parts[0] as Reading
  const all: Reading = { blocks: [], annotation: { mentions: [], cards: [], definitions: [] } }
  for (const { blocks, annotation } of parts) {
    const above = all.blocks.length
    const cards = all.annotation.cards.length
    const moved = <T extends { block: number }>(one: T): T => ({ ...one, block: one.block + above })
    all.blocks.push(...blocks)
    all.annotation.cards.push(
      ...annotation.cards.map((card) => (card.quote ? { ...card, quote: moved(card.quote) } : card)),
    )
    all.annotation.mentions.push(
      ...annotation.mentions.map((one) => ({ ...moved(one), card: one.card < 0 ? -1 : one.card + cards })),
    )
    all.annotation.definitions.push(...annotation.definitions.map(moved))
  }
  return all
}
