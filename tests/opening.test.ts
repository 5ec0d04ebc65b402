// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { openFile, openHtml, openMarkdown, openPlain, PART } from '../src/opening.ts'

const long =
  'The ministers met for two days in the lakeside town and agreed to open three more crossings before the winter.'
const bytes = (text: string) => new TextEncoder().encode(text)
const whole = (text: { parts: (() => string)[] }) => text.parts.map((part) => part()).join('')

test('plain text gets paragraphs, and its first line as title when that is one', () => {
  const text = openPlain(`Crossings open\n\n${long}\n\nA <b>bold</b> & plain line.`, 'Pasted text')
  expect(text.title).toBe('Crossings open')
  expect(whole(text)).toBe(`<h1>Crossings open</h1><p>${long}</p>\n<p>A &lt;b&gt;bold&lt;/b&gt; &amp; plain line.</p>`)
  const untitled = openPlain(long, 'Pasted text')
  expect(untitled.title).toBe('Pasted text')
  expect(whole(untitled)).toBe(`<h1>Pasted text</h1><p>${long}</p>`)
})

test('lines broken at a width, as a PDF gives them, become paragraphs again', () => {
  const broken = long.replace(/(.{50,60}) /g, '$1\n')
  expect(whole(openPlain(`${broken}\n${broken}\n${broken}`, 'x')).match(/<p>/g)).toHaveLength(1)
})

test('Markdown keeps headings, links and lists, and is titled by its first heading', () => {
  const text = openMarkdown(
    `# Crossings *open*\n\n${long} [More][1]\n\n- one\n\n[1]: https://news.example/a\n`,
    'notes',
  )
  expect(text.title).toBe('Crossings open')
  expect(whole(text)).toContain('<a href="https://news.example/a">More</a>')
  expect(whole(text)).toContain('<li>one</li>')
  expect(whole(openMarkdown(long, 'notes'))).toContain('<h1>notes</h1>')
})

test('a saved page gives its story and who published it', () => {
  const text = openHtml(
    `<html><head><title>Crossings | Courier</title><meta property="og:site_name" content="The Courier"></head><body><nav>Home</nav><article><p>${long}</p><p>${long}!</p></article></body></html>`,
    'page',
  )
  expect([text.title, text.publisher]).toEqual(['Crossings | Courier', 'The Courier'])
  expect(whole(text)).toMatch(/^<h1>Crossings \| Courier<\/h1><p>/)
  expect(whole(text)).not.toContain('Home')
})

test('a file is known by its name, and HTML by its content too', () => {
  expect(openFile('a.md', bytes(`# T\n\n${long}`))).toMatchObject({ title: 'T' })
  expect(openFile('a.txt', bytes(`<!DOCTYPE html><title>Page</title><p>${long}</p>`))).toMatchObject({ title: 'Page' })
  expect(openFile('notes.txt', bytes(long))).toMatchObject({ title: 'notes' })
})

test('PDFs, other binaries, empty files and those over 20 MB are refused, each for its reason', () => {
  expect(openFile('a.txt', bytes('%PDF-1.7 …'))).toEqual({ refused: 'text_pdf' })
  expect(openFile('a.html', bytes('PK\u0003\u0004\u0000'))).toEqual({ refused: 'text_binary' })
  expect(openFile('a.txt', bytes(' '))).toEqual({ refused: 'text_empty' })
  expect(openFile('a.txt', new Uint8Array(20_000_001).fill(97))).toEqual({ refused: 'text_large' })
})

test('a long text is read in parts, and not a word is lost', () => {
  const sentences = Array.from({ length: 3000 }, (_, i) => `Sentence ${i}. ${long}`)
  const count = (html: string) => html.match(/Sentence \d+\./g)
  const expected = sentences.map((one) => /Sentence \d+\./.exec(one)![0])
  for (const text of [
    openPlain(sentences.join('\n\n'), 'x'),
    openPlain(sentences.join(' '), 'x'),
    openMarkdown(sentences.join('\n\n'), 'x'),
    openHtml(`<body><div><main>${sentences.map((one) => `<p>${one}</p>`).join('')}</main></div></body>`, 'x'),
  ]) {
    expect(text.parts.length).toBeGreaterThan(2)
    for (const part of text.parts) expect(part().length).toBeLessThan(PART * 2)
    expect(count(whole(text))).toEqual(expected)
  }
})
