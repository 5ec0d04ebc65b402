/** Which mentions are painted, after the reader's choices. */
import type { Annotation, Block, Mention } from './model.ts'
import type { Settings } from './settings.ts'

/**
 * The mentions to paint, in reading order: those that clear the threshold, of a kind the reader wants, in body text or
 * captions, and with "first" only the first of each card.
 */
export function marks(annotation: Annotation, blocks: readonly Block[], settings: Settings): Mention[] {
  const seen = new Set<number>()
  return annotation.mentions.filter((mention) => {
    const role = blocks[mention.block]?.role
    if (!mention.marked || mention.card < 0 || !settings.kinds[mention.kind]) return false
    if (role === 'headline' || role === 'standfirst') return false
    if (settings.marks === 'first' && seen.has(mention.card)) return false
    seen.add(mention.card)
    return true
  })
}
