/** The sentence around a stretch of a block. */
import { words } from './words.ts'

const ENDS = /[.!?…]["'”’)\]»]*\s|\n/
/** A longer sentence is cut on both sides for a list of mentions, at a word. In characters. */
const LONGEST = 240

/** Where the sentences that hold [start, end) begin and end, in UTF-16 units. A stretch across a sentence end has both. */
export function sentenceBounds(text: string, start: number, end: number): [from: number, to: number] {
  let from = 0
  let to = text.length
  for (const word of words(text)) {
    if (!word.opens || word.start === 0) continue
    const found = ENDS.exec(word.gap)
    if (!found) continue
    const opens = word.start - word.gap.length + found.index + found[0].length
    if (opens <= start) from = opens
    else if (opens >= end) {
      to = opens
      break
    }
  }
  return [from, to]
}

/** The sentence, short enough for a line or two, and where the stretch stands in it. Offsets outside the text are pulled in. */
export function sentenceAround(text: string, start: number, end: number): { text: string; start: number; end: number } {
  const at = Math.min(Math.max(0, start), text.length)
  const until = Math.min(Math.max(at, end), text.length)
  const [from, to] = sentenceBounds(text, at, until)
  return cut(text.slice(from, to).trimEnd(), at - from, until - from)
}

function cut(text: string, start: number, end: number): { text: string; start: number; end: number } {
  if (text.length <= LONGEST) return { text, start, end: Math.min(end, text.length) }
  const room = Math.max(0, LONGEST - (end - start)) / 2
  let from = Math.max(0, Math.round(start - room))
  let to = Math.min(text.length, Math.round(end + room))
  while (from > 0 && from > start - room - 30 && text[from - 1] !== ' ') from--
  while (to < text.length && to < end + room + 30 && text[to] !== ' ') to++
  const before = from > 0 ? '… ' : ''
  const after = to < text.length ? ' …' : ''
  const shift = before.length - from
  return { text: before + text.slice(from, to) + after, start: start + shift, end: end + shift }
}
