/**
 * npm run evaluate -- FILE.jsonl [--errors] [--json]: how well names are found and explained. Lines of documents
 * {id, source, text, mentions: [{start, end, type, link, optional}], nested, eval_span, exhaustive, exhaustive_types} with
 * offsets in code points, or lines {text, pairs: [{short, long}]} for short forms. Beside it, in the same run, two simple
 * baselines: compromise, and runs of capitals that are no everyday words.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import nlp from 'compromise'
import { annotate } from '../../src/core/annotate.ts'
import type { Annotation, Kind, Mention } from '../../src/core/model.ts'
import { words } from '../../src/core/words.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'

type Span = { start: number; end: number }
type Gold = Span & { type: string; link?: string | null; optional?: boolean }
type Line = {
  id: string
  source?: string
  text: string
  mentions?: Gold[]
  nested?: Gold[]
  eval_span?: [number, number]
  exhaustive?: boolean
  exhaustive_types?: string[]
  pairs?: { short: string; long: string }[]
}
type Seen = Mention & { title: string; wikipedia: string | undefined }
/** Counts of one measure: right, wrong, missed. */
type Score = { right: number; wrong: number; missed: number }

const TYPE: Record<Kind, string> = {
  person: 'person',
  organisation: 'org',
  place: 'place',
  event: 'other',
  concept: 'other',
}
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const wants = (flag: string) => process.argv.includes(`--${flag}`)
if (files.length === 0) throw new Error('npm run evaluate -- FILE.jsonl [--errors] [--json]')

const { bytes } = await compileGlossary('src/glossary/entries')
const glossary = openGlossary(bytes.buffer as ArrayBuffer)
const errors: string[] = []
const report: Record<string, unknown> = {}

function read(text: string): { annotation: Annotation; seen: Seen[] } {
  const blocks = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({ text: line, start: index }))
  const annotation = annotate(
    blocks.map((block) => ({ text: block.text, role: 'body' as const })),
    glossary,
  )
  const seen = annotation.mentions.map((mention) => {
    const at = blocks[mention.block]!.start
    const card = annotation.cards[mention.card]
    return {
      ...mention,
      start: at + mention.start,
      end: at + mention.end,
      title: card?.title ?? mention.text,
      wikipedia: card?.entry?.wikipedia,
    }
  })
  return { annotation, seen }
}

/** Runs of capitals that are no everyday words: the sixty-line system to beat. */
function capitals(text: string): Span[] {
  const found: Span[] = []
  for (const word of words(text)) {
    const isName = word.shape !== 'lower' && word.shape !== 'number' && !(word.opens && glossary.everyday?.(word.key))
    const last = found.at(-1)
    if (isName && last && last.end === word.start - 1 && !word.opens) last.end = word.end
    else if (isName) found.push({ start: word.start, end: word.end })
  }
  return found
}

function compromise(text: string): Span[] {
  const view = nlp(text).match('(#ProperNoun|#Acronym)+')
  return (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
  }))
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const blank = (): Score => ({ right: 0, wrong: 0, missed: 0 })
const f = ({ right, wrong, missed }: Score) => (right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed))
const share = (part: number, whole: number) => (whole ? Number((part / whole).toFixed(3)) : null)

/** UTF-16 offsets from code points. */
function units(text: string): number[] {
  const at: number[] = []
  let unit = 0
  for (const point of text) {
    at.push(unit)
    unit += point.length
  }
  at.push(unit)
  return at
}

function names(lines: readonly Line[]): Record<string, Record<string, number | null>> {
  const sums = new Map<
    string,
    { exact: Score; loose: Score; marked: Score; links: Score; carded: Score; systems: Record<string, Score[]> }
  >()
  for (const line of lines) {
    const unit = units(line.text)
    const [from, to] = (line.eval_span ?? [0, unit.length - 1]).map((at) => unit[at]!) as [number, number]
    const inside = <T extends Span>(list: readonly T[]) => list.filter(({ start, end }) => start >= from && end <= to)
    const gold = inside((line.mentions ?? []).map((one) => ({ ...one, start: unit[one.start]!, end: unit[one.end]! })))
    const nested = (line.nested ?? []).map((one) => ({ start: unit[one.start]!, end: unit[one.end]! }))
    const firm = gold.filter(({ optional }) => !optional)
    const neutral = [...gold.filter(({ optional }) => optional), ...nested]
    const { seen } = read(line.text)
    const wanted = inside(seen).filter(
      ({ kind }) => (line.exhaustive_types?.length ?? 9) >= 3 || line.exhaustive_types?.includes(TYPE[kind]),
    )
    const source = (line.source ?? 'all').split('-')[0]!
    const sum = sums.get(source) ?? {
      exact: blank(),
      loose: blank(),
      marked: blank(),
      links: blank(),
      carded: blank(),
      systems: {},
    }
    sums.set(source, sum)
    const strict = line.exhaustive !== false
    const allTypes = (line.exhaustive_types?.length ?? 9) >= 3
    tally(sum.exact, sum.loose, wanted, firm, neutral, strict)
    for (const [name, system] of [
      ['compromise', compromise],
      ['capitals', capitals],
    ] as const) {
      sum.systems[name] ??= [blank(), blank()]
      tally(sum.systems[name][0]!, sum.systems[name][1]!, inside(system(line.text)), firm, neutral, strict && allTypes)
    }
    for (const mention of wanted) {
      const hit = firm.some((one) => overlaps(one, mention))
      const free = neutral.some((one) => overlaps(one, mention))
      if (mention.marked && hit) sum.marked.right++
      else if (mention.marked && !free && strict) sum.marked.wrong++
      if (!hit && !free && strict)
        errors.push(`FALSE ${mention.from}${mention.marked ? ' MARKED' : ''}: ${around(line.text, mention)}`)
    }
    for (const one of firm) {
      const over = wanted.find((mention) => overlaps(mention, one))
      const same = wanted.some(({ start, end }) => start === one.start && end === one.end)
      if (over && !same)
        errors.push(`BOUNDS read [${line.text.slice(over.start, over.end)}]: ${around(line.text, one)}`)
      if (!over) errors.push(`MISSED ${one.type}: ${around(line.text, one)}`)
      if (over?.marked) sum.carded.right++
      else sum.carded.missed++
      if (!one.link || !over?.wikipedia) continue
      if (over.wikipedia === one.link.replaceAll('_', ' ')) sum.links.right++
      else {
        sum.links.wrong++
        errors.push(`LINK ${over.wikipedia} instead of ${one.link}: ${around(line.text, one)}`)
      }
    }
  }
  return Object.fromEntries(
    [...sums].map(([source, { exact, loose, marked, links, carded, systems }]) => [
      source,
      {
        'exact P': share(exact.right, exact.right + exact.wrong),
        'exact R': share(exact.right, exact.right + exact.missed),
        'exact F': Number(f(exact).toFixed(3)),
        'overlap F': Number(f(loose).toFixed(3)),
        'marked P': share(marked.right, marked.right + marked.wrong),
        'with card': share(carded.right, carded.right + carded.missed),
        'link P': share(links.right, links.right + links.wrong),
        ...Object.fromEntries(
          Object.entries(systems).flatMap(([name, [strict, open]]) => [
            [`${name} exact`, Number(f(strict!).toFixed(3))],
            [`${name} overlap`, Number(f(open!).toFixed(3))],
          ]),
        ),
      },
    ]),
  )
}

function tally(
  exact: Score,
  loose: Score,
  seen: readonly Span[],
  gold: readonly Span[],
  neutral: readonly Span[],
  strict: boolean,
): void {
  for (const one of gold) {
    if (seen.some(({ start, end }) => start === one.start && end === one.end)) exact.right++
    else exact.missed++
    if (seen.some((mention) => overlaps(mention, one))) loose.right++
    else loose.missed++
  }
  for (const mention of seen) {
    const hit = gold.some((one) => overlaps(one, mention))
    const free = neutral.some((one) => overlaps(one, mention))
    if (!strict || (free && !hit)) continue
    if (!gold.some(({ start, end }) => start === mention.start && end === mention.end)) exact.wrong++
    if (!hit) loose.wrong++
  }
}

function definitions(lines: readonly Line[]): Record<string, Record<string, number | null>> {
  const sums = new Map<string, Score>()
  for (const line of lines) {
    const source = (line.source ?? 'all').split('-')[0]!
    const sum = sums.get(source) ?? blank()
    sums.set(source, sum)
    const plain = ({ short, long }: { short: string; long: string }) =>
      `${short}|${long.toLowerCase().replace(/^the /, '')}`
    const gold = new Set((line.pairs ?? []).map(plain))
    const found = new Set(read(line.text).annotation.definitions.map(plain))
    for (const pair of found) {
      if (gold.has(pair)) sum.right++
      else {
        sum.wrong++
        errors.push(`DEFINED ${pair}: ${line.text.slice(0, 160)}`)
      }
    }
    for (const pair of gold)
      if (!found.has(pair)) {
        sum.missed++
        errors.push(
          `UNDEFINED ${pair}: ${line.text.slice(Math.max(0, line.text.indexOf(pair.split('|')[0]!) - 80), line.text.indexOf(pair.split('|')[0]!) + 30)}`,
        )
      }
  }
  return Object.fromEntries(
    [...sums].map(([source, sum]) => [
      source,
      {
        P: share(sum.right, sum.right + sum.wrong),
        R: share(sum.right, sum.right + sum.missed),
        F: Number(f(sum).toFixed(3)),
      },
    ]),
  )
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll(
    '\n',
    '⏎',
  )
}

for (const file of files) {
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  const table = lines[0]?.pairs ? definitions(lines) : names(lines)
  report[basename(file)] = table
  if (wants('json')) continue
  console.log(`
${basename(file)}`)
  console.table(table)
}
if (wants('json')) console.log(JSON.stringify(report, null, 2))
if (wants('errors')) for (const error of errors) console.log(error)
