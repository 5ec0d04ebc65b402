/**
 * The same reading in a terminal, for glossary authors and tests.
 *   npm run --silent annotate -- FILE.html|FILE.txt [--json] [--density] [--why] [--points]
 *   npm run --silent annotate -- --jsonl      lines {"id","text"} in, lines {"id","mentions","definitions"} out, one for each good line
 * Offsets count UTF-16 code units of the given text; with --points they count code points. Every name of the text is
 * among the mentions: "from" is glossary, article, or name when there is nothing to say about it.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refuse, typed } from './command.ts'
import { annotate } from './core/annotate.ts'
import { cardText } from './core/card.ts'
import { marks } from './core/marks.ts'
import type { Annotation, Block, Definition, Glossary, Mention } from './core/model.ts'
import { paragraphs } from './core/plain.ts'
import { DEFAULTS } from './core/settings.ts'
import { compileGlossary } from './glossary/compile.ts'
import { openGlossary } from './glossary/lookup.ts'
import { articleBlocks } from './page/article.ts'
import { documentOf } from './parsing.ts'

/** A text taken apart: its blocks, and where the characters of each stand in the whole. */
type Taken = { text: string; blocks: Block[]; at(block: number, offset: number): number }
type Wishes = { density: boolean; points: boolean }

/** Reads a text with the glossary. `density`: only what the page would show by default. `points`: offsets in code points. */
function read({ text, blocks, at }: Taken, glossary: Glossary, { density, points }: Wishes) {
  const annotation = annotate(blocks, glossary)
  const count = points ? pointsOf(text) : (offset: number) => offset
  const spanOf = ({ block, start, end }: { block: number; start: number; end: number }) => {
    const [from, to] = [at(block, start), at(block, end - 1) + 1]
    return { start: count(from), end: count(to), text: text.slice(from, to) }
  }
  const mentions = density ? marks(annotation, blocks, DEFAULTS) : annotation.mentions
  return {
    mentions: mentions.map((mention) => shown(annotation, mention, spanOf(mention))),
    definitions: annotation.definitions.map((definition: Definition) => {
      const { start, end } = spanOf(definition)
      return { short: definition.short, long: definition.long, start, end }
    }),
  }
}

/** A mention as the terminal shows it. */
function shown({ cards }: Annotation, mention: Mention, span: { start: number; end: number; text: string }) {
  const card = cards[mention.card]
  return {
    ...span,
    kind: mention.kind,
    title: card?.title ?? mention.text,
    wikipedia: card?.entry?.wikipedia ?? null,
    from: mention.from,
    marked: mention.marked,
    alternatives: card?.alternative ? [card.alternative.name] : [],
    card: card ? cardText(card) : '',
    why: card?.why ?? null,
    stands: card?.stands ?? null,
    because: mention.because ?? null,
    sure: Number(mention.sure.toFixed(2)),
  }
}

/** Code points before a UTF-16 offset. */
function pointsOf(text: string): (offset: number) => number {
  const before = new Uint32Array(text.length + 1)
  for (let i = 0, points = 0; i < text.length; points++) {
    const width = (text.codePointAt(i) as number) > 0xffff ? 2 : 1
    for (let n = 1; n <= width; n++) before[i + n] = points + 1
    i += width
  }
  return (offset) => before[offset] ?? 0
}

/** The paragraphs of plain text. */
function plain(text: string): Taken {
  const all = paragraphs(text)
  const blocks = all.map((one): Block => ({ text: one.text, role: 'body' }))
  return { text, blocks, at: (block, offset) => all[block]?.at(offset) ?? offset }
}

/** The story of an HTML file: offsets count from the start of its blocks, joined by line breaks. */
function story(html: string): Taken {
  const blocks = articleBlocks(documentOf(html)).map(({ block }) => block)
  let start = 0
  const starts = blocks.map((block) => {
    const own = start
    start += block.text.length + 1
    return own
  })
  const text = blocks.map((block) => block.text).join('\n')
  return { text, blocks, at: (block, offset) => (starts[block] ?? 0) + offset }
}

/** Lines of standard input, parted at line feeds only: a JSON text may hold other line separators. */
async function* inputLines(): AsyncGenerator<string> {
  let rest = ''
  process.stdin.setEncoding('utf8')
  for await (const piece of process.stdin as AsyncIterable<string>) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

/** Answers line by line. A bad line is told by number on standard error, and the others are still answered. */
async function jsonLines(glossary: Glossary, wishes: Wishes): Promise<boolean> {
  let number = 0
  let good = true
  for await (const raw of inputLines()) {
    number++
    const line = raw.replace(/^\ufeff/, '').trim()
    if (!line) continue
    try {
      const given = JSON.parse(line) as { id?: unknown; text?: unknown } | null
      if (typeof given?.text !== 'string') throw new Error('there is no "text"')
      console.log(JSON.stringify({ id: given.id ?? null, ...read(plain(given.text), glossary, wishes) }))
    } catch (error) {
      good = false
      console.error(`line ${number}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return good
}

/** The words that the card itself uses under “Why this?”. */
function reasons(): (key: string, ...substitutions: string[]) => string {
  const texts = JSON.parse(
    readFileSync(fileURLToPath(new URL('./_locales/en/messages.json', import.meta.url)), 'utf8'),
  ) as Record<string, { message: string } | undefined>
  return (key, ...substitutions) =>
    (texts[key]?.message ?? key).replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '')
}

function print({ mentions, definitions }: ReturnType<typeof read>, explain: boolean): void {
  const say = reasons()
  for (const { text, kind, title, from, marked, card, why, stands, because, sure } of mentions) {
    if (from === 'name') {
      if (explain)
        console.log(`· ${text}  (${kind}${because ? `, ${because.rule}: “${because.word}”` : ''}, sure ${sure})`)
      continue
    }
    console.log(`${marked ? '●' : '○'} ${text}${title === text ? '' : ` → ${title}`}  (${kind}, from the ${from})`)
    console.log(`    ${card}`)
    if (explain && why)
      console.log(
        `    why: ${[say(`why_${why.rule.replaceAll('-', '_')}`), why.words.join(', ')].join(' ').trim()} (${why.rule}, sure ${sure})`,
      )
    if (explain && stands) console.log(`    ${say(`stands_${stands.for}`, stands.words, stands.country)}`)
  }
  for (const { short, long } of definitions) console.log(`= ${short}: ${long}`)
}

const OPTIONS = {
  jsonl: { type: 'boolean' },
  json: { type: 'boolean' },
  density: { type: 'boolean' },
  why: { type: 'boolean' },
  points: { type: 'boolean' },
} as const

async function main(): Promise<number> {
  const own = { name: 'npm run --silent annotate', file: 'src/cli.ts' }
  const {
    values: { jsonl, json, why = false, density = false, points = false },
    positionals: [file],
  } = typed({ ...own, options: OPTIONS, words: { most: 1, exist: [0] } })
  if (!file && !jsonl) refuse(own.name, 'it needs a file, or --jsonl and lines on standard input.')
  const { bytes, complaints } = await compileGlossary(fileURLToPath(new URL('./glossary/entries', import.meta.url)))
  for (const complaint of complaints) console.error(complaint)
  const glossary = openGlossary(bytes.buffer as ArrayBuffer)
  const wishes = { density, points }
  if (!file) return (await jsonLines(glossary, wishes)) ? 0 : 2
  const text = readFileSync(file, 'utf8')
  const found = read(/\.x?html?$/i.test(file) ? story(text) : plain(text), glossary, wishes)
  if (json) console.log(JSON.stringify(found, null, 2))
  else print(found, why)
  return 0
}

// A reader like `head` that has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 2
  },
)
