/**
 * npm run evaluate -- FILE.jsonl… [--errors] [--json] [--half=a|b]: how well names are found and explained.
 *
 * Lines are documents {id, source, text, mentions: [{start, end, type, link, optional}], nested, eval_span, exhaustive,
 * exhaustive_types} with offsets in code points, or {text, pairs: [{short, long}]} for short forms. `--half` reads every
 * second document by id: rules are made looking at one half and believed by the other. Beside Newsgloss, in the same run,
 * stand compromise and the simple systems of `peers.ts`.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { typed } from '../../src/command.ts'
import { annotate } from '../../src/core/annotate.ts'
import { type Annotation, KINDS, type Kind, type Mention } from '../../src/core/model.ts'
import { paragraphs } from '../../src/core/plain.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'
import {
  blank,
  figures,
  type Gold,
  isFree,
  type Key,
  overlaps,
  pairKey,
  type Score,
  type Span,
  same,
  share,
  type Typed,
  tally,
  unitsOf,
} from './measure.ts'
import { capitals, compromise, gazetteer, schwartzHearst } from './peers.ts'

type Line = {
  id: string
  source?: string
  text: string
  mentions?: Gold[]
  nested?: Span[]
  eval_span?: [number, number]
  exhaustive?: boolean
  exhaustive_types?: string[]
  pairs?: { short: string; long: string }[]
}
type Seen = Mention & { type: string; wikipedia: string[] }
type Row = Record<string, number | string | null>

const TYPE: Record<Kind, string> = {
  person: 'person',
  organisation: 'org',
  place: 'place',
  event: 'other',
  concept: 'other',
}
const TYPES = ['person', 'org', 'place', 'other']
const { values: wants, positionals: files } = typed({
  name: 'npm run evaluate',
  file: 'tests/tools/evaluate.ts',
  options: { errors: { type: 'boolean' }, json: { type: 'boolean' }, half: { type: 'string' } },
  words: { least: 1, exist: true },
})
const { half } = wants

const { bytes } = await compileGlossary('src/glossary/entries')
const glossary = openGlossary(bytes.buffer as ArrayBuffer)
const titles = new Set<string>()
for (let i = 0; i < glossary.entries; i++) {
  const { wikipedia } = glossary.entry(i)
  if (wikipedia) titles.add(wikipedia)
}
const errors: string[] = []
const report: Record<string, Record<string, Row[]>> = {}

function read(text: string): { annotation: Annotation; seen: Seen[] } {
  const all = paragraphs(text)
  const annotation = annotate(
    all.map((one) => ({ text: one.text, role: 'body' as const })),
    glossary,
  )
  const seen = annotation.mentions.map((mention): Seen => {
    const { at } = all[mention.block]!
    const card = annotation.cards[mention.card]
    const wikipedia = [card?.entry, card?.alternative].flatMap((entry) => entry?.wikipedia ?? [])
    return { ...mention, start: at(mention.start), end: at(mention.end - 1) + 1, type: TYPE[mention.kind], wikipedia }
  })
  return { annotation, seen }
}

/** Everything that is counted over the documents of one source. */
type Sum = {
  documents: number
  /** One row per system and kind of name. */
  scores: Map<string, { exact: Score; loose: Score }>
  /** Of the annotated mentions: those with a card, by who wrote it, and those marked. */
  cards: { all: number; glossary: number; article: number; marked: number }
  /** Of the marked mentions, by kind: over a name, and of the annotated kind. */
  marks: Map<Kind, { all: number; name: number; kind: number; two: number }>
  links: { known: number; carded: number; right: number; usual: number }
}

const sumOf = (sums: Map<string, Sum>, source: string): Sum => {
  const known = sums.get(source)
  if (known) return known
  const sum: Sum = {
    documents: 0,
    scores: new Map(),
    cards: { all: 0, glossary: 0, article: 0, marked: 0 },
    marks: new Map(),
    links: { known: 0, carded: 0, right: 0, usual: 0 },
  }
  sums.set(source, sum)
  return sum
}

function names(lines: readonly Line[]): Record<string, Row[]> {
  const sums = new Map<string, Sum>()
  for (const line of lines) document(line, sumOf(sums, (line.source ?? 'all').split('-')[0]!))
  return Object.fromEntries(
    [...sums].flatMap(([source, sum]) => [
      [`${source}: names found in ${sum.documents} documents`, foundRows(sum)],
      [`${source}: cards`, [cardRow(sum)]],
      [`${source}: marked mentions`, markRows(sum)],
    ]),
  )
}

function document(line: Line, sum: Sum): void {
  sum.documents++
  const unit = unitsOf(line.text)
  const utf16 = <T extends Span>(one: T): T => ({ ...one, start: unit[one.start]!, end: unit[one.end]! })
  const [from, to] = (line.eval_span ?? [0, unit.length - 1]).map((at) => unit[at]!) as [number, number]
  const inside = <T extends Span>(list: readonly T[]) => list.filter(({ start, end }) => start >= from && end <= to)
  const gold = inside((line.mentions ?? []).map(utf16))
  const types = line.exhaustive_types ?? TYPES
  const every = TYPES.every((type) => types.includes(type))
  const key: Key = {
    firm: gold.filter(({ optional }) => !optional),
    neutral: [...gold.filter(({ optional }) => optional), ...(line.nested ?? []).map(utf16)],
    complete: line.exhaustive !== false,
  }
  const { seen } = read(line.text)
  const ours = inside(seen)
  // Where only places are annotated, only what a system takes for a place can be wrong.
  const counted = <T extends Typed>(list: readonly T[]) =>
    every ? list : list.filter(({ type }) => types.includes(type))
  score(sum, 'Newsgloss', 'any', counted(ours), key)
  if (every) for (const type of TYPES) scoreType(sum, 'Newsgloss', type, ours, key)
  const other = inside(compromise(line.text))
  score(sum, 'compromise', 'any', counted(other), key)
  if (every) for (const type of TYPES.slice(0, 3)) scoreType(sum, 'compromise', type, other, key)
  if (every) score(sum, 'capitalised runs', 'any', inside(capitals(line.text, glossary)), key)
  const places = inside(gazetteer(line.text, glossary))
  if (every) scoreType(sum, 'list of places', 'place', places, key)
  else score(sum, 'list of places', 'any', places, key)
  cards(sum, counted(ours), key)
  links(sum, line, ours, key)
  if (wants.errors) tell(line, counted(ours), key)
}

function score(sum: Sum, system: string, type: string, seen: readonly Span[], key: Key): void {
  const row = `${system}/${type}`
  const known = sum.scores.get(row) ?? { exact: blank(), loose: blank() }
  sum.scores.set(row, known)
  tally(known.exact, seen, key, same)
  tally(known.loose, seen, key, overlaps)
}

/** One kind of name against the annotated mentions of that kind: right span, wrong kind is wrong. */
function scoreType(sum: Sum, system: string, type: string, seen: readonly Typed[], key: Key): void {
  const of = (one: { type: string }) => one.type === type
  score(sum, system, type, seen.filter(of), { ...key, firm: key.firm.filter(of) })
}

function cards(sum: Sum, seen: readonly Seen[], { firm, neutral, complete }: Key): void {
  for (const one of firm) {
    sum.cards.all++
    const over = seen.filter((mention) => mention.card >= 0 && overlaps(mention, one))
    const best = over.find((mention) => same(mention, one)) ?? over[0]
    if (!best) continue
    sum.cards[best.from === 'article' ? 'article' : 'glossary']++
    if (best.marked) sum.cards.marked++
  }
  for (const mention of seen) {
    if (!mention.marked || !complete || isFree(mention, { firm, neutral, complete })) continue
    const mark = sum.marks.get(mention.kind) ?? { all: 0, name: 0, kind: 0, two: 0 }
    sum.marks.set(mention.kind, mark)
    const over = firm.filter((one) => overlaps(one, mention))
    mark.all++
    if (over.length) mark.name++
    if (over.some(({ type }) => type === mention.type)) mark.kind++
    if (mention.wikipedia.length > 1) mark.two++
  }
}

/** Of mentions whose Wikipedia title the glossary has: how many got a card, and how many the right one. */
function links(sum: Sum, line: Line, seen: readonly Seen[], { firm }: Key): void {
  for (const one of firm) {
    const title = one.link?.replaceAll('_', ' ')
    if (!title || !titles.has(title)) continue
    sum.links.known++
    const best = seen.find((mention) => mention.wikipedia.length && same(mention, one))
    const over = best ?? seen.find((mention) => mention.wikipedia.length && overlaps(mention, one))
    if (!over) continue
    sum.links.carded++
    if (over.wikipedia.includes(title)) sum.links.right++
    else errors.push(`LINK ${over.wikipedia[0]} instead of ${title}: ${around(line, over)}`)
  }
}

/** The worst first: wrong cards, then false and missed names, then wrong bounds and kinds. */
function tell(line: Line, seen: readonly Seen[], key: Key): void {
  for (const mention of seen) {
    const over = key.firm.filter((one) => overlaps(one, mention))
    const bad = over.length === 0 && key.complete && !isFree(mention, key)
    if (bad)
      errors.push(`FALSE ${mention.from} ${mention.kind}${mention.marked ? ' MARKED' : ''}: ${around(line, mention)}`)
    else if (over.length && !over.some(({ type }) => type === mention.type))
      errors.push(
        `KIND ${mention.type} for ${over[0]!.type}${mention.marked ? ' MARKED' : ''}: ${around(line, mention)}`,
      )
  }
  for (const one of key.firm) {
    const over = seen.filter((mention) => overlaps(mention, one))
    if (over.length === 0) errors.push(`MISSED ${one.type}: ${around(line, one)}`)
    else if (!over.some((mention) => same(mention, one)))
      errors.push(
        `BOUNDS read ${over.map((mention) => `[${line.text.slice(mention.start, mention.end)}]`).join('')}: ${around(line, one)}`,
      )
  }
}

function around({ id, text }: Line, { start, end }: Span): string {
  const shown = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`
  return `${shown.replaceAll('\n', '⏎')}  (${id})`
}

function foundRows({ scores }: Sum): Row[] {
  return [...scores].map(([name, { exact, loose }]) => {
    const [system = '', type = ''] = name.split('/')
    const [strict, open] = [figures(exact), figures(loose)]
    return {
      system,
      type,
      gold: exact.hit + exact.missed,
      'exact P': strict.P,
      'exact R': strict.R,
      'exact F': strict.F,
      'overlap P': open.P,
      'overlap R': open.R,
      'overlap F': open.F,
    }
  })
}

function cardRow({ cards, links }: Sum): Row {
  return {
    'gold mentions': cards.all,
    'with a card': share(cards.glossary + cards.article, cards.all),
    'from the glossary': share(cards.glossary, cards.all),
    'from the article': share(cards.article, cards.all),
    marked: share(cards.marked, cards.all),
    'links in glossary': links.known,
    'of them with a card': share(links.carded, links.known),
    'right card': share(links.right, links.carded),
  }
}

function markRows({ marks }: Sum): Row[] {
  const total = { all: 0, name: 0, kind: 0, two: 0 }
  const row = (kind: string, { all, name, kind: right, two }: typeof total): Row => ({
    kind,
    marked: all,
    'is a name': share(name, all),
    'of the right kind': share(right, all),
    'two meanings': share(two, all),
  })
  const rows = KINDS.flatMap((kind) => {
    const mark = marks.get(kind)
    if (!mark) return []
    for (const part of ['all', 'name', 'kind', 'two'] as const) total[part] += mark[part]
    return [row(kind, mark)]
  })
  return [...rows, row('all', total)]
}

function definitions(lines: readonly Line[]): Record<string, Row[]> {
  const sums = new Map<string, Score>()
  const count = (row: string, found: ReadonlySet<string>, gold: ReadonlySet<string>) => {
    const sum = sums.get(row) ?? blank()
    sums.set(row, sum)
    for (const pair of found) {
      if (gold.has(pair)) sum.right++
      else sum.wrong++
    }
    for (const pair of gold) {
      if (found.has(pair)) sum.hit++
      else sum.missed++
    }
  }
  for (const { source = 'all', text, pairs = [] } of lines) {
    const gold = new Set(pairs.map(pairKey))
    const found = new Set(read(text).annotation.definitions.map(pairKey))
    count(`${source}/Newsgloss`, found, gold)
    count(`${source}/Schwartz–Hearst`, new Set(schwartzHearst(text).map(pairKey)), gold)
    for (const pair of found) if (!gold.has(pair)) errors.push(`DEFINED ${pair}: ${text.slice(0, 160)}`)
    for (const pair of gold) {
      const at = text.indexOf(pair.slice(0, pair.indexOf('|')))
      if (!found.has(pair)) errors.push(`UNDEFINED ${pair}: ${text.slice(Math.max(0, at - 80), at + 30)}`)
    }
  }
  const rows = [...sums].map(([name, sum]): Row => {
    const [source = '', system = ''] = name.split('/')
    return { source, system, pairs: sum.hit + sum.missed, ...figures(sum) }
  })
  return { 'short forms spelled out': rows }
}

/** Every second document by id: "a" begins with the first, "b" with the second. */
function halved(lines: readonly Line[]): Line[] {
  if (half !== 'a' && half !== 'b') return [...lines]
  return lines.toSorted((x, y) => (x.id < y.id ? -1 : 1)).filter((_, i) => i % 2 === (half === 'a' ? 0 : 1))
}

for (const file of files) {
  const lines = halved(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as Line),
  )
  const tables = lines[0]?.pairs ? definitions(lines) : names(lines)
  report[basename(file)] = tables
  if (wants.json) continue
  for (const [title, rows] of Object.entries(tables)) {
    console.log(`\n${basename(file)}, ${title}`)
    console.table(rows)
  }
}
const WORST = ['LINK', 'FALSE', 'MISSED', 'DEFINED', 'UNDEFINED', 'BOUNDS', 'KIND']
const rank = (error: string) => WORST.indexOf(error.split(' ', 1)[0]!) - (error.includes(' MARKED:') ? 10 : 0)
const sorted = errors.toSorted((x, y) => rank(x) - rank(y))
if (wants.json) console.log(JSON.stringify(wants.errors ? { ...report, errors: sorted } : report, null, 2))
else if (wants.errors) for (const error of sorted) console.log(error)
