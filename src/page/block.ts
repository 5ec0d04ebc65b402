/**
 * One paragraph, heading or caption as the reader sees it, with the way back to the page's text nodes. White space is
 * collapsed as the browser draws it. Ranges are made only when something is painted, so painting one cannot spoil the next.
 */
import type { Block, Role } from '../core/model.ts'

/** A text node's share of a block: character `start + i` of the block is character `offsets[i]` of the node. */
export type Part = { node: Text; start: number; offsets: Uint32Array }

/** A block together with the text nodes it came from, in order. */
export type PageBlock = { block: Block; parts: Part[]; element: Element }

/** One piece of what flows inside a block: text, or a line break. */
export type Flow = Text | 'break'

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
    const part = partOf(piece, text.length, text === '' || text.endsWith(' '))
    if (part.text === '') continue
    parts.push({ node: piece, start: text.length, offsets: part.offsets })
    text += part.text
  }
  if (!text.trim()) return null
  return { block: { text, role, ...(section > 0 ? { section } : {}) }, parts, element }
}

function partOf(node: Text, _start: number, afterSpace: boolean): { text: string; offsets: Uint32Array } {
  const data = node.data
  const offsets = new Uint32Array(data.length)
  let text = ''
  let spaced = afterSpace
  for (let i = 0; i < data.length; i++) {
    const space = isSpace(data.charCodeAt(i))
    if (space && spaced) continue
    offsets[text.length] = i
    text += space ? ' ' : data[i]
    spaced = space
  }
  return { text, offsets: offsets.slice(0, text.length) }
}

/** Where a character of the block stands in the page. Null when the page has removed its node or written something else there. */
export function placeOf(block: PageBlock, at: number): { node: Text; offset: number } | null {
  const part = block.parts.findLast(({ start }) => start <= at)
  const offset = part?.offsets[at - part.start]
  if (!part || offset === undefined || !part.node.isConnected) return null
  const now = part.node.data.charCodeAt(offset)
  return now === block.block.text.charCodeAt(at) || isSpace(now) ? { node: part.node, offset } : null
}

/** The stretch [start, end) of a block as a static range of the page. Null when its text is no longer there. */
export function rangeOf(block: PageBlock, start: number, end: number): StaticRange | null {
  const from = placeOf(block, start)
  const last = placeOf(block, end - 1)
  if (!from || !last) return null
  const { text } = block.block
  // A line break is a space that stands in no node.
  for (let at = start + 1; at < end - 1; at++) if (text[at] !== ' ' && !placeOf(block, at)) return null
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  })
}

/** The character of the block's text that a place in the page stands for; the next one when that character was collapsed. */
export function offsetIn(part: Part, offset: number): number {
  let low = 0
  let high = part.offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (part.offsets[middle]! < offset) low = middle + 1
    else high = middle
  }
  return part.start + low
}
