/** Which mark lies under a point of the screen. */
import type { PageBlock, Part } from './block.ts'
import { offsetIn } from './block.ts'

/** A painted mention as the pointer needs it: where it is, and the range that was painted. */
export type Target = { block: number; start: number; end: number; range: StaticRange }

/** Finds targets by text node. Built once per painting; asking costs one caret lookup and at most one rectangle check. */
export function pointerMap(blocks: readonly PageBlock[], targets: readonly Target[]) {
  const home = new Map<Text, { block: number; part: Part }>()
  const byBlock = new Map<number, number[]>()
  targets.forEach(({ block }, i) => {
    const list = byBlock.get(block)
    if (list) list.push(i)
    else {
      byBlock.set(block, [i])
      for (const part of blocks[block]?.parts ?? []) home.set(part.node, { block, part })
    }
  })

  /** Number of the target under the point and the line of it that was hit, or null. */
  return function under(document: Document, x: number, y: number): { target: number; line: DOMRect } | null {
    const caret = caretAt(document, x, y)
    const place = caret && home.get(caret.node as Text)
    if (!caret || !place) return null
    const at = offsetIn(place.part, caret.offset)
    const target = byBlock.get(place.block)?.find((i) => targets[i]!.start <= at && at <= targets[i]!.end)
    if (target === undefined) return null
    const line = linesOf(document, targets[target]!.range).find((rect) => holds(rect, x, y))
    return line ? { target, line } : null
  }
}

/** The caret snaps to the nearest text, so a hit in an empty margin is possible; the rectangle check removes it. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret && { node: caret.offsetNode, offset: caret.offset }
  }
  return null
}

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top - 1 && y <= rect.bottom + 1

/** The lines a range is drawn on. */
export function linesOf(document: Document, range: StaticRange): DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return []
  const live = document.createRange()
  try {
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
  } catch {
    return [] // The page has shortened the text since it was painted; the next look at the page repaints it.
  }
  return [...live.getClientRects()]
}
