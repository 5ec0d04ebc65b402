/** Bench 2 and 5: a whole article read, stage by stage, against compromise; and how the time grows. */
import nlp from 'compromise'
import { annotate } from '../../src/core/annotate.ts'
import { find, passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { learn } from '../../src/core/learn.ts'
import type { Block, Glossary } from '../../src/core/model.ts'
import { spot } from '../../src/core/spot.ts'
import { words } from '../../src/core/words.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'
import { plainWords } from '../plain/words.ts'
import { piecesOf, scan } from './matcher.ts'
import { exponent, type Line, processor, race, report, timed } from './measure.ts'
import { newsText } from './texts.ts'

const SECTION = 'annotate'
const blocksOf = (text: string): Block[] => text.split('\n').map((line) => ({ text: line, role: 'body' }))

/** People, places, organisations and short forms, as compromise finds them. */
function compromise(text: string): number {
  const read = nlp(text)
  return (
    read.people().json().length +
    read.places().json().length +
    read.organizations().json().length +
    read.acronyms().json().length
  )
}

export async function benchAnnotate(texts: readonly string[] | null): Promise<Line[]> {
  const { lines, add } = report(SECTION)
  const { bytes } = await compileGlossary('src/glossary/entries')
  const opened = timed(() => openGlossary(bytes.buffer as ArrayBuffer, 'header'))
  const glossary = opened.value
  add('the shipped glossary: open', opened.ms, 'ms', '≤ 15')
  add(`cold: first 20 kB article`, timed(() => annotate(blocksOf(newsText(20_000, 3, true)), glossary)).ms, 'ms')
  const pieces = texts ?? piecesOf(20_000, true)
  const read = (text: string) => annotate(blocksOf(text), glossary)
  const units = pieces.reduce((sum, text) => sum + text.length, 0)
  const times = race({ scan, read, words, plainWords, match: (text: string) => glossary.formsIn!(text) }, pieces, 9)
  add('warm: a 20 kB article', (times.read! / units) * 20_000, 'ms', '≤ 8 with the messages')
  add('whole annotate', units / times.read! / 1000, 'M units/s')
  add('words', units / times.words! / 1000, 'M units/s')
  add('words against the plain version', times.plainWords! / times.words!, '× as fast')
  add('forms in text', units / times.match! / 1000, 'M units/s')
  for (const [stage, share] of stages(pieces, glossary)) add(`share of ${stage}`, share * 100, '%')
  const ratio = besideCompromise(read, pieces)
  add('whole annotate against compromise', ratio, '×', '≥ 25', ratio >= 25)
  lines.push(...growth(glossary))
  return lines
}

/**
 * How many times as long compromise takes for a unit of text, by the processor. Not by turns: the collector would sweep up much
 * of what compromise leaves behind while ours reads, and count it to ours.
 */
function besideCompromise(read: (text: string) => unknown, pieces: readonly string[]): number {
  const few = pieces.slice(0, 3)
  const unitsOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0)
  const ours = race({ read }, pieces, 5, processor).read! / unitsOf(pieces)
  return race({ compromise }, few, 5, processor).compromise! / unitsOf(few) / ours
}

/** What part of the time each stage takes. */
function stages(pieces: readonly string[], glossary: Glossary): [string, number][] {
  const spent = { words: 0, find: 0, spot: 0, learn: 0, 'choose and cards': 0 }
  for (const text of pieces) {
    const blocks = blocksOf(text)
    const article = timed(() => blocks.map(passage))
    const found = timed(() => article.value.map((block) => find(block, glossary)))
    const names = timed(() => {
      const manner = habits(article.value)
      return article.value.map((block, i) => spot(block, found.value[i]!, manner, glossary))
    })
    const lessons = timed(() => learn(article.value, names.value))
    const all = timed(() => annotate(blocks, glossary))
    spent.words += article.ms
    spent.find += found.ms
    spent.spot += names.ms
    spent.learn += lessons.ms
    spent['choose and cards'] += Math.max(0, all.ms - article.ms - found.ms - names.ms - lessons.ms)
  }
  const sum = Object.values(spent).reduce((total, ms) => total + ms, 0)
  return Object.entries(spent).map(([stage, ms]) => [stage, ms / sum])
}

/** A sentence with a short form whose letters are not all initials: each was once weighed against the whole of its block. */
const SPELLED = 'The Centers for Disease Control and Prevention (CDC) met the European People’s Party (EPP). '

/** Milliseconds of the processor that a run takes. */
function spent(run: () => unknown): number {
  const before = processor()
  run()
  return processor() - before
}

/** Whole annotate over texts of one block, of many blocks, and of nothing that reads well. */
function growth(glossary: Glossary): Line[] {
  const line = (what: string, value: number): Line => ({
    section: 'growth',
    what,
    value,
    unit: '',
    bar: '≤ 1.1',
    holds: value <= 1.1,
  })
  const over = (sizes: readonly number[], make: (size: number) => Block[]) =>
    exponent(
      sizes.map((size) => {
        const blocks = make(size)
        const times = Array.from({ length: 5 }, () => {
          // What earlier runs left behind is swept up before, not while this one is timed.
          collect?.()
          return spent(() => annotate(blocks, glossary))
        })
        return [size, Math.min(...times)] as const
      }),
    )
  const collect = (globalThis as { gc?: () => void }).gc
  const sizes = [200_000, 2_000_000]
  const body = (text: string): Block[] => [{ text, role: 'body' }]
  return [
    line(
      'exponent of time against text, in paragraphs',
      over(sizes, (size) => blocksOf(newsText(size, 5, true))),
    ),
    line(
      'exponent of time against text, in one block',
      over(sizes, (size) => body(newsText(size, 5, true).replaceAll('\n', ' '))),
    ),
    line(
      'exponent of time against brackets',
      over(sizes, (size) => body('('.repeat(size))),
    ),
    line(
      'exponent of time against capitals',
      over(sizes, (size) => body('Herat Kyiv '.repeat(size / 11))),
    ),
    line(
      'exponent of time against definitions',
      over(sizes, (size) => body(SPELLED.repeat(size / SPELLED.length))),
    ),
    line(
      'exponent of time against blocks of one word',
      over([10_000, 100_000], (size) => Array.from({ length: size }, () => ({ text: 'Herat', role: 'body' as const }))),
    ),
  ]
}
