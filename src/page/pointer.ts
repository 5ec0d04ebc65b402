/** Which mark lies under a point of the screen. */
import type { PageBlock, Part } from './block.ts'
import { offsetIn } from './block.ts'

/** A mention as the pointer needs it: its number among all mentions, where it is, and its range of the page. */
export type Target = { mention: number; block: number; start: number; end: number; range: StaticRange }

/** Finds targets by text node. Built once per painting; asking costs one caret lookup and at most one rectangle check. */
export function pointerMap(blocks: readonly PageBlock[], targets: readonly Target[]) {
  const home = new Map<Text, { block: number; part: Part }>()
  const byBlock = new Map<number, Target[]>()
  const roots = new Set<ShadowRoot>()
  for (const target of targets) {
    const list = byBlock.get(target.block)
    if (list) list.push(target)
    else {
      byBlock.set(target.block, [target])
      for (const part of blocks[target.block]?.parts ?? []) home.set(part.node, { block: target.block, part })
      const root = target.range.startContainer.getRootNode()
      if ('host' in root) roots.add(root as ShadowRoot)
    }
  }
  const shadowRoots = [...roots]

  /** Number of the mention under the point and the line of it that was hit, or null. */
  return function under(document: Document, x: number, y: number): { mention: number; line: DOMRect } | null {
    const caret = caretAt(document, x, y, shadowRoots)
    const place = caret && home.get(caret.node as Text)
    if (!caret || !place) return null
    const at = offsetIn(place.part, caret.offset)
    const target = byBlock.get(place.block)?.find(({ start, end }) => start <= at && at <= end)
    if (target === undefined) return null
    const line = linesOf(document, target.range).find((rect) => holds(rect, x, y))
    return line ? { mention: target.mention, line } : null
  }
}

/** The word under a point and its box, whether or not anything is known of it. Null over empty page. */
export function wordAt(document: Document, x: number, y: number): { text: string; line: DOMRect } | null {
  const caret = caretAt(document, x, y, [])
  if (caret?.node.nodeType !== 3) return null
  const { data } = caret.node as Text
  const isWord = (at: number) => at >= 0 && at < data.length && /[\p{L}\p{N}\p{M}'’-]/u.test(data[at] as string)
  let from = caret.offset
  let to = caret.offset
  while (isWord(from - 1)) from--
  while (isWord(to)) to++
  if (from === to) return null
  const range = document.createRange()
  range.setStart(caret.node, from)
  range.setEnd(caret.node, to)
  const line = [...range.getClientRects()].find((rect) => holds(rect, x, y))
  return line ? { text: data.slice(from, to), line } : null
}

/** The caret snaps to the nearest text, so a hit in an empty margin is possible; the rectangle check removes it. */
function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | null {
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots })
  return caret ? { node: caret.offsetNode, offset: caret.offset } : null
}

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top - 1 && y <= rect.bottom + 1

/** True when a box lies in what is seen of the page: a part of the window, when the reader has zoomed with two fingers. */
export function isSeen(view: Window, { left, top, right, bottom, width }: DOMRect): boolean {
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width: wide = view.innerWidth,
    height: high = view.innerHeight,
  } = view.visualViewport ?? {}
  return width > 0 && left >= offsetLeft && right <= offsetLeft + wide && top >= offsetTop && bottom <= offsetTop + high
}

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
