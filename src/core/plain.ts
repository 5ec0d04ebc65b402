/**
 * Plain text → paragraphs. Agencies send lines broken at a fixed width: there a line break is a space, and only an empty
 * line or an indented one begins a paragraph. Offsets are brought back to the given text.
 */

/** One paragraph with its line breaks and runs of spaces made one space, and the way back. */
export type Paragraph = {
  text: string
  /** Where a character of the paragraph stands in the given text. Up to and including the paragraph's length. */
  at(offset: number): number
}

type Line = { text: string; start: number }

/** Broken lines are this long and longer; verses, lists and results are shorter. Characters. */
const WRAPPED_FROM = 50
/** And no longer than this: a paragraph on one line is longer somewhere. */
const WRAPPED_TO = 100
/** So many lines must be followed by another without an empty line before a text counts as broken at a width. */
const ENOUGH_LINES = 3

/** The paragraphs of a text, in order. Empty ones are left out. */
export function paragraphs(text: string): Paragraph[] {
  const lines = linesOf(text)
  const wrapped = isWrapped(lines)
  const margin = wrapped ? marginOf(lines) : 0
  const groups: Line[][] = []
  let open: Line[] = []
  for (const line of lines) {
    const blank = line.text.trim() === ''
    const starts = blank || !wrapped || indent(line) > margin + 1 || isShort(open.at(-1))
    if (starts) {
      if (open.length) groups.push(open)
      open = []
    }
    if (!blank) open.push(line)
  }
  if (open.length) groups.push(open)
  return groups.map(joined)
}

/** Lines with where they begin; their breaks are in none. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)) {
    lines.push({ text: text.slice(start, index), start })
    start = index + end.length
  }
  lines.push({ text: text.slice(start), start })
  return lines
}

/** Are the lines of the text cut at one width? Then most that have a line after them are nearly as long as the longest. */
function isWrapped(lines: readonly Line[]): boolean {
  let longest = 0
  for (const { text } of lines) longest = Math.max(longest, text.length)
  if (longest < WRAPPED_FROM || longest > WRAPPED_TO) return false
  let followed = 0
  let full = 0
  for (const [i, line] of lines.entries()) {
    if (line.text.trim() === '' || (lines[i + 1]?.text.trim() ?? '') === '') continue
    followed++
    if (line.text.trimEnd().length > longest * 0.7) full++
  }
  return followed >= ENOUGH_LINES && full >= followed * 0.6
}

const indent = ({ text }: Line) => text.length - text.trimStart().length

/** The smallest indent of any line that is not empty. */
function marginOf(lines: readonly Line[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const line of lines) if (line.text.trim() !== '') least = Math.min(least, indent(line))
  return least
}

/** A line that breaks off early closes its paragraph, with or without an empty line after it. */
const isShort = (line: Line | undefined) => line !== undefined && line.text.trimEnd().length < WRAPPED_FROM / 2

function joined(lines: readonly Line[]): Paragraph {
  let text = ''
  const pieces: { from: number; start: number }[] = []
  for (const line of lines) {
    for (const { 0: piece, index } of line.text.matchAll(/\S+/g)) {
      if (text) text += ' '
      pieces.push({ from: text.length, start: line.start + index })
      text += piece
    }
  }
  return { text, at: (offset) => back(pieces, offset) }
}

/** Binary search for the piece an offset stands in. */
function back(pieces: readonly { from: number; start: number }[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as { from: number }).from <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece ? piece.start + offset - piece.from : 0
}
