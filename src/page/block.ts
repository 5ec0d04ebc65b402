/**
 * One paragraph, heading or caption as the reader sees it, with the way back to the page's text nodes. White space is
 * collapsed as the browser draws it. Ranges are made only when something is painted, so painting one cannot spoil the next.
 */
import type { Block, Role } from '../core/model.ts'

/**
 * A text node's share of a block: `length` characters from `start` of the block on. `skips` are pairs: from character `skips[i]`
 * of the part on, `skips[i + 1]` more characters of the node lie before it than of the part. None where the page draws the
 * node as it is written, which is nearly everywhere.
 */
export type Part = { node: Text; start: number; length: number; skips: readonly number[] }

/** A block together with the text nodes it came from, in order. */
export type PageBlock = { block: Block; parts: Part[]; element: Element }

/** One piece of what flows inside a block: text, or a line break. */
export type Flow = Text | 'break'

/** White space that the browser draws as one space, other than one space itself. */
const COLLAPSED = /[\t-\r ]{2,}|[\t-\r]/g
const LEADING = /^[\t-\r ]+/
const AS_WRITTEN: readonly number[] = []

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13)

/** Joins the pieces of one block. Null when nothing but space is left. */
export function pageBlock(flow: readonly Flow[], role: Role, element: Element, section = 0): PageBlock | null {
  const parts: Part[] = []
  let text = ''
  for (const piece of flow) {
    if (piece === 'break') {
      if (text && !text.endsWith(' ')) text += ' '
      continue
    }
    const drawn = drawnAs(piece.data, text === '' || text.endsWith(' '))
    if (drawn.text === '') continue
    parts.push({ node: piece, start: text.length, length: drawn.text.length, skips: drawn.skips })
    text += drawn.text
  }
  if (!text.trim()) return null
  return { block: { text, role, ...(section > 0 ? { section } : {}) }, parts, element }
}

/** A node's text as the browser draws it, after a space or not. */
function drawnAs(data: string, afterSpace: boolean): { text: string; skips: readonly number[] } {
  let last = afterSpace ? (LEADING.exec(data)?.[0].length ?? 0) : 0
  COLLAPSED.lastIndex = last
  let found = COLLAPSED.exec(data)
  if (!found && last === 0) return { text: data, skips: AS_WRITTEN }
  const skips = last > 0 ? [0, last] : []
  let text = ''
  for (; found; found = COLLAPSED.exec(data)) {
    text += `${data.slice(last, found.index)} `
    last = found.index + found[0].length
    if (found[0].length > 1) skips.push(text.length, last - text.length)
  }
  return { text: text + data.slice(last), skips }
}

/** How many more characters of the node than of the part lie before a character of the part. */
function skippedBefore({ skips }: Part, at: number): number {
  let skipped = 0
  for (let i = 0; i < skips.length && skips[i]! <= at; i += 2) skipped = skips[i + 1]!
  return skipped
}

/** Where a character of the block stands in the page. Null when the page has removed its node or written something else there. */
export function placeOf(block: PageBlock, at: number): { node: Text; offset: number } | null {
  const part = block.parts.findLast(({ start }) => start <= at)
  const inside = part ? at - part.start : -1
  if (!part || inside < 0 || inside >= part.length || !part.node.isConnected) return null
  const offset = inside + skippedBefore(part, inside)
  const now = part.node.data.charCodeAt(offset)
  return now === block.block.text.charCodeAt(at) || isSpace(now) ? { node: part.node, offset } : null
}

/** The stretch [start, end) of a block as a static range of the page. Null when its text is no longer there. */
export function rangeOf(block: PageBlock, start: number, end: number): StaticRange | null {
  const from = placeOf(block, start)
  const last = placeOf(block, end - 1)
  if (!from || !last) return null
  const { text } = block.block
  // Nearly every mark stands in one node as it was read. A line break is a space that stands in no node.
  const isAsRead =
    from.node === last.node && from.node.data.slice(from.offset, last.offset + 1) === text.slice(start, end)
  for (let at = start + 1; !isAsRead && at < end - 1; at++) if (text[at] !== ' ' && !placeOf(block, at)) return null
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  })
}

/** The character of the block's text that a place in the page stands for; the next one when that character was collapsed. */
export function offsetIn(part: Part, offset: number): number {
  const { start, length, skips } = part
  let from = 0
  let skipped = 0
  for (let i = 0; ; i += 2) {
    const until = skips[i] ?? length
    const at = Math.max(from, offset - skipped)
    if (at < until || i >= skips.length) return start + Math.min(at, length)
    from = until
    skipped = skips[i + 1]!
  }
}
