/** Which blocks the reader has before him now. */
import type { PageBlock } from './block.ts'

/** Numbers of the blocks in view, from the first to before the last. Reads the layout a few times; blocks stand one below the other. */
export function seen(blocks: readonly PageBlock[], view: Window): { from: number; to: number } {
  const box = (at: number) => (blocks[at] as PageBlock).element.getBoundingClientRect()
  const from = first(blocks.length, (at) => box(at).bottom > 0)
  const to = first(blocks.length, (at) => box(at).top >= view.innerHeight)
  return { from, to: Math.max(from, to) }
}

/** The first of so many numbers for which something holds that holds for all that follow. */
function first(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
