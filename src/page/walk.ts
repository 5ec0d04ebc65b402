/** Walking from mark to mark by key, and what a look-up is about. Nothing here changes the page. */
import { linesOf, pointerMap, type Target, wordAt } from './pointer.ts'
import type { Scene } from './scene.ts'

type Point = { x: number; y: number }

/** The longest selection that is looked up, in characters: a name, not a paragraph. */
const LONGEST_LOOK_UP = 80

/**
 * The mark after (1) or before (-1) the open mention, around the ends. Without an open one a walk begins at the first mark
 * on the screen or below it, going back at the last one above the screen's end.
 */
export function nextMark(
  document: Document,
  marked: readonly Target[],
  open: number | null,
  direction: 1 | -1,
): Target | undefined {
  if (open === null) return firstInView(document, marked, direction)
  const here = marked.findIndex(({ mention }) => mention >= open)
  const exact = marked[here]?.mention === open
  const next = direction > 0 ? here + (exact ? 1 : 0) : here < 0 ? -1 : here - 1
  return marked[(next + marked.length) % marked.length]
}

function firstInView(document: Document, marked: readonly Target[], direction: 1 | -1): Target | undefined {
  const height = document.defaultView?.innerHeight ?? 0
  const top = ({ range }: Target) => linesOf(document, range)[0]?.top ?? Number.NEGATIVE_INFINITY
  if (direction > 0) return marked.find((target) => top(target) >= 0) ?? marked[0]
  return marked.findLast((target) => top(target) < height) ?? marked.at(-1)
}

/** The mark nearest to a point of the screen. Undefined without marks. */
export function nearestMark(document: Document, marked: readonly Target[], { x, y }: Point): Target | undefined {
  let best: { far: number; target: Target | undefined } = { far: Number.POSITIVE_INFINITY, target: undefined }
  for (const target of marked) {
    for (const { left, right, top, bottom } of linesOf(document, target.range)) {
      const far = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
      if (far < best.far) best = { far, target }
    }
  }
  return best.target
}

/** What the reader means: a mention that is selected or pointed at, else the selected words or the word under the pointer. */
export type Meant = { mention: number } | { text: string; line: DOMRect }

/** Null when nothing is selected and the pointer rests on no word. `point` is null before the pointer has moved. */
export function meant(document: Document, scene: Scene, point: Point | null): Meant | null {
  const selection = document.getSelection()
  const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? ''
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const known = scene.known()
  if (text && range && text.length <= LONGEST_LOOK_UP) {
    const inside = known.find((target) => touches(range, target))
    if (inside) return { mention: inside.mention }
    const line = range.getClientRects()[0]
    return line ? { text, line } : null
  }
  if (!point) return null
  return pointerMap(scene.blocks, known)(document, point.x, point.y) ?? wordAt(document, point.x, point.y)
}

/** True when a selection touches a mention. */
function touches(selected: Range, { range }: Target): boolean {
  if (!selected.intersectsNode(range.startContainer)) return false
  const after = selected.comparePoint(range.endContainer, range.endOffset)
  const before = selected.comparePoint(range.startContainer, range.startOffset)
  return before === 0 || after === 0 || (before < 0 && after > 0)
}
