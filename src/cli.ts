/**
 * The same reading in a terminal, for glossary authors and tests.
 *   annotate FILE.html|FILE.txt [--json] [--density] [--why]
 *   annotate --jsonl            lines {"id","text"} in, lines {"id","mentions","definitions"} out
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { annotate } from './core/annotate.ts'
import { cardText } from './core/card.ts'
import { marks } from './core/marks.ts'
import type { Annotation, Block, Definition, Glossary, Mention } from './core/model.ts'
import { DEFAULTS } from './core/settings.ts'
import { compileGlossary } from './glossary/compile.ts'
import { openGlossary } from './glossary/lookup.ts'
import { articleBlocks } from './page/article.ts'

type Line = { block: Block; start: number }

/** A mention as the terminal shows it: offsets count UTF-16 units of the given text. */
function shown({ cards }: Annotation, mention: Mention, start: number) {
  const card = cards[mention.card]
  return {
    start: start + mention.start,
    end: start + mention.end,
    text: mention.text,
    kind: mention.kind,
    title: card?.title ?? mention.text,
    wikipedia: card?.entry?.wikipedia ?? null,
    from: mention.from,
    marked: mention.marked,
    alternatives: card?.alternative ? [card.alternative.name] : [],
    card: card ? cardText(card) : '',
    why: card?.why ?? null,
    sure: Number(mention.sure.toFixed(2)),
  }
}

/** Reads lines of text with the glossary; with `density`, only what the page would show by default. */
function read(lines: readonly Line[], glossary: Glossary, density: boolean) {
  const blocks = lines.map(({ block }) => block)
  const annotation = annotate(blocks, glossary)
  const mentions = density ? marks(annotation, blocks, DEFAULTS) : annotation.mentions
  const startOf = (block: number) => lines[block]?.start ?? 0
  return {
    mentions: mentions.map((mention) => shown(annotation, mention, startOf(mention.block))),
    definitions: annotation.definitions.map(({ short, long, block, start, end }: Definition) => ({
      short,
      long,
      start: startOf(block) + start,
      end: startOf(block) + end,
    })),
  }
}

/** Paragraphs of plain text, split at line breaks, with where each begins. */
function paragraphs(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    block: { text: line, role: 'body' },
    start: index,
  }))
}

/** The story of an HTML file. Offsets then count from the start of the joined blocks. */
function story(html: string): Line[] {
  let start = 0
  return articleBlocks(parseHTML(html).document as unknown as Document).map(({ block }) => {
    const line = { block, start }
    start += block.text.length + 1
    return line
  })
}

/** Answers line by line. A bad line is told by number on standard error, and the others are still answered. */
async function jsonLines(glossary: Glossary, density: boolean): Promise<boolean> {
  let number = 0
  let good = true
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (!line.trim()) continue
    try {
      const { id, text } = JSON.parse(line) as { id: unknown; text: unknown }
      if (typeof text !== 'string') throw new Error('there is no "text"')
      console.log(JSON.stringify({ id: id ?? null, ...read(paragraphs(text), glossary, density) }))
    } catch (error) {
      good = false
      console.error(`line ${number}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return good
}

function print({ mentions, definitions }: ReturnType<typeof read>, explain: boolean): void {
  for (const { text, kind, title, from, marked, card, why, sure } of mentions) {
    if (from === 'name') continue
    console.log(`${marked ? '●' : '○'} ${text}${title === text ? '' : ` → ${title}`}  (${kind}, from the ${from})`)
    console.log(`    ${card}`)
    if (explain && why)
      console.log(`    why: ${why.rule}${why.words.length ? ` (${why.words.join(', ')})` : ''}, sure ${sure}`)
  }
  for (const { short, long } of definitions) console.log(`= ${short}: ${long}`)
}

async function main(words: readonly string[]): Promise<number> {
  const [file] = words.filter((word) => !word.startsWith('--'))
  if (!file && !words.includes('--jsonl')) {
    console.error(
      'Usage: npm run --silent annotate -- FILE.html|FILE.txt [--json] [--density] [--why], or --jsonl on standard input',
    )
    return 2
  }
  const { bytes, complaints } = await compileGlossary(fileURLToPath(new URL('./glossary/entries', import.meta.url)))
  for (const complaint of complaints) console.error(complaint)
  const glossary = openGlossary(bytes.buffer as ArrayBuffer)
  const density = words.includes('--density')
  if (!file) return (await jsonLines(glossary, density)) ? 0 : 2
  const text = readFileSync(file, 'utf8')
  const found = read(/\.x?html?$/i.test(file) ? story(text) : paragraphs(text), glossary, density)
  if (words.includes('--json')) console.log(JSON.stringify(found, null, 2))
  else print(found, words.includes('--why'))
  return 0
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 2
  },
)
