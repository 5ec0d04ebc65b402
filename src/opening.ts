/** What the reader brings to the reader page, pasted or as a file, made ready to be shown: HTML in parts, still to be sanitised. */
import { marked } from 'marked'
import { fileText } from './core/file-text.ts'
import { paragraphs } from './core/plain.ts'
import { storyOf } from './page/story.ts'

/** A text to be read. A long one is read in parts: each is HTML when asked for, not yet sanitised. */
export type Text = { title: string; publisher: string; parts: (() => string)[] }

/** Why a file is not opened: a key of `_locales`. */
export type Refusal = 'text_large' | 'text_pdf' | 'text_binary' | 'text_empty'

/** Characters of one part: a long chapter, which is marked in a moment. */
export const PART = 100_000
/** A first line longer than this is a paragraph, not a title. Characters. */
const TITLE = 140

/** The text of a file. The name decides between plain text and Markdown, the content alone whether it is HTML. */
export function openFile(name: string, bytes: Uint8Array): Text | { refused: Refusal } {
  const found = fileText(bytes)
  if ('not' in found) return { refused: `text_${found.not}` }
  const { text } = found
  const called = name.replace(/\.[^.]*$/, '')
  if (/\.(?:html?|xhtml)$/i.test(name) || /^\s*<(?:!doctype\s+html|html)\b/i.test(text)) return openHtml(text, called)
  return /\.(?:md|markdown)$/i.test(name) ? openMarkdown(text, called) : openPlain(text, called)
}

/** Plain text: paragraphs, and a first line that looks like one as the title. */
export function openPlain(text: string, called: string): Text {
  const chunks = cut(text)
  const first = paragraphs(chunks[0] ?? '')[0]?.text ?? ''
  const titled = isTitle(first)
  const title = titled ? first : called
  return {
    title,
    publisher: '',
    parts: chunks.map((chunk, i) => () => {
      const all = paragraphs(chunk).map(({ text }) => escaped(text))
      const body = i === 0 && titled ? all.slice(1) : all
      return `${headline(title)}${body.map((one) => `<p>${one}</p>`).join('\n')}`
    }),
  }
}

/** Markdown. Links that are spelled out at the end of a long text are known in all its parts. */
export function openMarkdown(text: string, called: string): Text {
  const chunks = cut(text, /\n(?=#{1,3} )/g)
  const links = chunks.length > 1 ? (text.match(/^ {0,3}\[[^\]\n]+\]:\s+\S.*$/gm) ?? []).join('\n') : ''
  const titled = /^#\s+(.+?)\s*#*\s*$/m.exec(chunks[0] ?? '')?.[1]
  const title = titled ? plainly(titled) : called
  return {
    title,
    publisher: '',
    parts: chunks.map((chunk, i) => () => {
      const html = marked.parse(`${chunk}\n\n${links}`, { async: false, gfm: true })
      return i > 0 || !titled ? headline(title) + html : html
    }),
  }
}

/** A saved page, or a rich text that was pasted. Nothing in it runs or is fetched: it is parsed into a document that is not on show. */
export function openHtml(html: string, called: string): Text {
  const { title, publisher, root } = storyOf(new DOMParser().parseFromString(html, 'text/html'))
  const named = title || called
  const parts = gathered(pieces(root))
  const has = root.querySelector('h1') !== null || root.nodeName === 'H1'
  return {
    title: named,
    publisher,
    parts: parts.map((part, i) => () => (i > 0 || !has ? headline(named) + part : part)),
  }
}

const isTitle = (line: string) => line.length > 0 && line.length <= TITLE && !/[.:;,]$/.test(line)

const headline = (title: string) => `<h1>${escaped(title)}</h1>`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A line of Markdown without its signs. */
const plainly = (line: string) => line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '')

/** A long text cut where it breathes: before a heading, else at an empty line, else at any line, else anywhere. */
function cut(text: string, ...better: RegExp[]): string[] {
  const chunks: string[] = []
  let from = 0
  while (text.length - from > PART) {
    const window = text.slice(from, from + PART)
    const places = [...better, /\n\s*\n/g, /\n/g, /[.!?]\s/g].map((where) => lastIn(window, where))
    const at = places.find((place) => place > PART / 2) ?? PART
    chunks.push(window.slice(0, at))
    from += at
  }
  chunks.push(text.slice(from))
  return chunks.filter((chunk, i) => i === 0 || chunk.trim())
}

function lastIn(text: string, where: RegExp): number {
  let last = -1
  for (const { index, 0: found } of text.matchAll(where)) last = index + found.length
  return last
}

const BOXES = new Set(['BODY', 'MAIN', 'ARTICLE', 'SECTION', 'DIV', 'HTML'])

/** The blocks under an element as HTML; boxes that hold too much are opened. */
function pieces(root: Element): string[] {
  if (!BOXES.has(root.nodeName)) return [root.outerHTML]
  if ((root.textContent?.length ?? 0) <= PART) return [root.innerHTML]
  return [...root.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [escaped((node as Text_).data)]
    return node.nodeType === 1 ? pieces(node as Element) : []
  })
}
type Text_ = globalThis.Text

/** Pieces joined to parts of bearable length. */
function gathered(all: readonly string[]): string[] {
  const parts: string[] = []
  for (const piece of all) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + piece.length <= PART * 1.5) parts[parts.length - 1] = last + piece
    else parts.push(piece)
  }
  return parts.length > 0 ? parts : ['']
}
