/** Pages to measure on, served on a host of the list, and extensions to measure beside ours: an empty one, and two that work as the nearest products do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rowsFor } from './forms.ts'
import { newsText } from './texts.ts'

export const HOST = 'https://www.theguardian.com'
/** Units of text in a word and its space, as made text has them. */
const WORD = 5.2

const article = (
  paragraphs: string,
  rest = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks open</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-02T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks open"}</script>
<style>body{font:18px/1.5 serif;max-width:640px;margin:40px auto}</style></head>
<body><main><article><h1>Talks open in the town by the lake</h1>${paragraphs}</article></main>${rest}</body></html>`

const paragraphs = (words: number, seed: number) =>
  newsText(Math.round(words * WORD), seed, true)
    .split('\n')
    .map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`)
    .join('\n')

/** A page full of scripts: data that is read at once and two hundred handlers, three hundred kilobytes with the article. */
const scripts = () => {
  const data = JSON.stringify(
    Array.from({ length: 2600 }, (_, id) => ({
      id,
      title: `Story ${id} of the day`,
      related: [id + 1, id + 2],
      score: id / 7,
    })),
  )
  return `<script>window.state = ${data};</script><script>for (let i = 0; i < 200; i++) { const box = document.createElement('div'); box.textContent = window.state[i].title; box.addEventListener('click', () => {}); document.body.append(box) }</script>`
}

/** Appends a paragraph every second. */
const growing = () =>
  `<script>const more = ${JSON.stringify(newsText(40_000, 99, true).split('\n'))}; let n = 0; setInterval(() => { const p = document.createElement('p'); p.textContent = more[n++ % more.length]; document.querySelector('article').append(p) }, 1000)</script>`

/** Path → page. */
export const PAGES: Record<string, string> = {
  'article of 2,000 words': article(paragraphs(2000, 11)),
  'live blog of 20,000 words': article(paragraphs(20_000, 12)),
  'page full of scripts, 300 kB': article(paragraphs(2000, 13), scripts()),
  'page that grows each second': article(paragraphs(1000, 14), growing()),
  'no article':
    '<!doctype html><html lang="en"><title>Shop</title><body><h1>Shoes</h1><p>Boots and shoes for the winter.</p></body></html>',
}
export const addressOf = (name: string): string => `${HOST}/world/2026/nov/02/${name.replace(/[^a-z0-9]+/gi, '-')}`

/** Extensions written into a folder of their own; `remove` takes them away. */
export function otherExtensions(): {
  folders: Record<'empty' | 'wrapping' | 'list in every tab', string>
  remove(): void
} {
  const root = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'))
  const glossary = JSON.stringify(
    rowsFor(12_000).map(({ entry: { name, aliases, gloss } }) => ({ name, aliases, gloss })),
  )
  const add = (name: string, content: string) => {
    const folder = join(root, name.replaceAll(' ', '-'))
    mkdirSync(folder)
    writeFileSync(join(folder, 'content.js'), content)
    writeFileSync(join(folder, 'worker.js'), '')
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name,
        version: '1',
        background: { service_worker: 'worker.js' },
        content_scripts: [{ matches: [`${HOST}/*`], js: ['content.js'], run_at: 'document_idle' }],
      }),
    )
    return folder
  }
  return {
    folders: {
      empty: add('empty', ''),
      wrapping: add('wrapping', `const list = ${glossary}; (${wrapAll})(list)`),
      'list in every tab': add('list in every tab', `const list = ${glossary}; (${paintAll})(list)`),
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

type Listed = { name: string; aliases: string[]; gloss: string }

/** How the nearest products mark: the list as a map, each text node searched, each match wrapped in an element that can be reached by key. */
function wrapAll(list: Listed[]): void {
  const known = new Map(
    list.flatMap((entry) => [entry.name, ...entry.aliases].map((form) => [form.toLowerCase(), entry] as const)),
  )
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  for (const node of nodes) {
    if (!node.parentElement || /^(?:SCRIPT|STYLE|TEXTAREA)$/.test(node.parentElement.tagName)) continue
    const words = [...node.data.matchAll(/[\p{L}\p{N}]+/gu)]
    const pieces: (string | Node)[] = []
    let last = 0
    for (let at = 0; at < words.length; at++) {
      for (let n = Math.min(5, words.length - at); n > 0; n--) {
        const start = words[at]!.index
        const end = words[at + n - 1]!.index + words[at + n - 1]![0].length
        const entry = known.get(node.data.slice(start, end).toLowerCase())
        if (!entry) continue
        const mark = document.createElement('span')
        mark.className = 'peer-mark'
        mark.tabIndex = 0
        mark.title = entry.gloss
        mark.textContent = node.data.slice(start, end)
        pieces.push(node.data.slice(last, start), mark)
        last = end
        at += n - 1
        break
      }
    }
    if (pieces.length > 0) node.replaceWith(...pieces, node.data.slice(last))
  }
}

/** The same list in every tab, painted without touching the page: what carrying it costs by itself. */
function paintAll(list: Listed[]): void {
  const known = new Map(
    list.flatMap((entry) => [entry.name, ...entry.aliases].map((form) => [form.toLowerCase(), entry] as const)),
  )
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const ranges: StaticRange[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const words = [...node.data.matchAll(/[\p{L}\p{N}]+/gu)]
    for (let at = 0; at < words.length; at++) {
      for (let n = Math.min(5, words.length - at); n > 0; n--) {
        const start = words[at]!.index
        const end = words[at + n - 1]!.index + words[at + n - 1]![0].length
        if (!known.has(node.data.slice(start, end).toLowerCase())) continue
        ranges.push(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }))
        at += n - 1
        break
      }
    }
  }
  CSS.highlights.set('newsgloss-peer', new Highlight(...(ranges as unknown as AbstractRange[])))
  Object.assign(globalThis, { kept: known })
}
