/** Files → saved terms, row by row. Nothing here writes anything; what cannot be read is named with its row and the reason. */
import Papa from 'papaparse'
import { type Card, type Entry, KINDS, type Kind } from '../core/model.ts'
import type { Meeting, Preview, SavedTerm } from '../core/saved.ts'
import { CSV_COLUMNS, type CsvColumn, FORMULA, JSON_VERSION } from './export.ts'
import { idOf, unasked } from './records.ts'
import { readTerm, tidyTags } from './shape.ts'

/** Largest file read, in characters: ten thousand terms and their paragraphs fit four times. */
export const LARGEST = 100_000_000

type Row = { term: SavedTerm } | { why: string; about: string }

/** What a file would bring; null when it is none of the three forms. The form is told from the text, not from the file's name. */
export function readIn(text: string, now: string): Preview | null {
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.length > LARGEST) return null
  if (/^\s*\{/.test(bare)) return fromJson(bare)
  if (/^#[a-z ]+:/i.test(bare) || /^[^\n,]*\t/.test(bare)) return fromAnki(bare, now)
  return fromCsv(bare, now)
}

function gathered(form: Preview['form'], rows: readonly Row[], first: number): Preview {
  const preview: Preview = { form, terms: [], errors: [] }
  rows.forEach((row, i) => {
    if ('term' in row) preview.terms.push(row.term)
    else preview.errors.push({ row: i + first, ...row })
  })
  return preview
}

function fromJson(text: string): Preview | null {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch (error) {
    return {
      form: 'json',
      terms: [],
      errors: [{ row: 1, why: 'row_not_json', about: error instanceof Error ? error.message : '' }],
    }
  }
  const { newsgloss, version, terms } = found as { newsgloss?: unknown; version?: unknown; terms?: unknown }
  if (newsgloss !== 'notebook' || !Array.isArray(terms)) return null
  if (typeof version !== 'number' || version > JSON_VERSION)
    return { form: 'json', terms: [], errors: [{ row: 1, why: 'row_too_new', about: String(version) }] }
  const rows = terms.map((raw): Row => {
    const read = readTerm(version < 2 ? withWords(raw) : raw)
    return 'term' in read ? read : { why: 'row_not_a_term', about: read.at }
  })
  return gathered('json', rows, 1)
}

/** Version 1 did not keep the page's own words. */
function withWords(raw: unknown): unknown {
  const met = typeof raw === 'object' && raw !== null && 'met' in raw ? raw.met : undefined
  return Array.isArray(met) ? { ...(raw as object), met: met.map((one: object) => ({ words: '', ...one })) } : raw
}

function fromCsv(text: string, now: string): Preview | null {
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimiter: text.split('\n', 1)[0]!.includes(';') ? ';' : ',',
  })
  const head = (data[0] ?? []).map((name) => name.trim().toLowerCase())
  if (!head.includes('term')) return null
  const at = new Map(CSV_COLUMNS.map((column) => [column, head.indexOf(column)]))
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))
  const rows = data.slice(1).map((cells, i): Row => {
    if (broken.has(i + 1)) return { why: 'row_quotes', about: (cells[0] ?? '').slice(0, 60) }
    const cell = (column: CsvColumn) => unguarded(cells[at.get(column) ?? -1] ?? '')
    return csvTerm(cell, now)
  })
  return gathered('csv', rows, 2)
}

/** Takes back the apostrophe that keeps spreadsheets from calculating. */
const unguarded = (cell: string) => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)

function csvTerm(cell: (column: CsvColumn) => string, now: string): Row {
  const title = cell('term').trim()
  if (!title) return { why: 'row_no_term', about: cell('meaning').slice(0, 60) }
  const kind = (cell('kind').trim().toLowerCase() || 'concept') as Kind
  if (!KINDS.includes(kind)) return { why: 'row_kind', about: cell('kind') }
  const time = (column: CsvColumn) => timeOf(cell(column)) ?? now
  const meeting: Meeting = {
    words: '',
    sentence: cell('sentence'),
    paragraph: cell('paragraph') || cell('sentence'),
    title: cell('page'),
    publisher: cell('publisher'),
    address: cell('address').trim(),
    read: time('read'),
  }
  const card = cardFrom({
    id: cell('id').replace(/^entry\//, ''),
    known: cell('id').startsWith('entry/'),
    kind,
    title,
    short: cell('short').trim(),
    meaning: cell('meaning'),
    context: cell('context'),
    country: cell('country').trim(),
    asOf: /^\d{4}-\d\d$/.test(cell('as of')) ? cell('as of') : now.slice(0, 7),
    sources: cell('sources').split('; ').filter(Boolean),
  })
  const saved = time('saved')
  const read = readTerm({
    id: cell('id') || idOf(card, meeting),
    card,
    met: [meeting],
    note: cell('note'),
    tags: tidyTags(cell('tags').split(',')),
    saved,
    changed: saved,
    review: unasked(now),
  })
  return 'term' in read ? read : { why: read.at.endsWith('address') ? 'row_address' : 'row_not_a_term', about: read.at }
}

type Bare = {
  id: string
  known: boolean
  kind: Kind
  title: string
  short: string
  meaning: string
  context: string
  country: string
  asOf: string
  sources: string[]
}

/** A table's card: the glossary's when its id says so, otherwise the reader's own words as a quotation. */
function cardFrom({ id, known, kind, title, short, meaning, context, country, asOf, sources }: Bare): Card {
  const head = { kind, title, ...(short ? { short } : {}), why: { rule: 'only' as const, words: [] } }
  if (!known)
    return { from: 'article', ...head, ...(meaning ? { quote: { text: meaning, block: 0, start: 0, end: 0 } } : {}) }
  const entry: Entry = {
    id,
    kind,
    name: title,
    short: short ? [short] : [],
    aliases: [],
    gloss: meaning,
    ...(context ? { context } : {}),
    facts: [],
    ...(country ? { country } : {}),
    seeAlso: [],
    clues: [],
    sources: sources.map((at) => ({ at })),
    asOf,
  }
  return { from: 'glossary', ...head, entry }
}

/** A time as we write it from a time or a day as people write it; null when it is neither. */
function timeOf(written: string): string | null {
  const at = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(written.trim()) ? Date.parse(written.trim()) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function fromAnki(text: string, now: string): Preview {
  const lines = text.split('\n')
  const heads = lines.findIndex((line) => !/^#[a-z ]+:/i.test(line))
  const head = new Map(
    lines.slice(0, heads).map((line) => {
      const at = line.indexOf(':')
      return [line.slice(1, at).toLowerCase(), line.slice(at + 1).replace(/\r$/, '')] as const
    }),
  )
  const columns = (head.get('columns') ?? '').split('\t').map((name) => name.toLowerCase())
  const own = (name: string, usual: number) =>
    (Number(head.get(`${name} column`)) || columns.indexOf(name) + 1 || usual) - 1
  const guid = own('guid', 0)
  const front = columns.includes('front') ? columns.indexOf('front') : guid === 0 ? 1 : 0
  const back = columns.includes('back') ? columns.indexOf('back') : front + 1
  const tags = own('tags', back + 2)
  const html = head.get('html') === 'true'
  const { data, errors } = Papa.parse<string[]>(lines.slice(heads).join('\n'), {
    delimiter: '\t',
    skipEmptyLines: 'greedy',
    comments: '#',
  })
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))
  const rows = data.map((cells, i): Row => {
    if (broken.has(i)) return { why: 'row_quotes', about: (cells[0] ?? '').slice(0, 60) }
    const field = (at: number) => (html ? withoutMarkup(cells[at] ?? '') : (cells[at] ?? '')).trim()
    return ankiTerm(
      { guid: guid >= 0 ? field(guid) : '', front: field(front), back: field(back), tags: field(tags) },
      now,
    )
  })
  return gathered('anki', rows, Math.max(0, heads) + 1)
}

function ankiTerm(
  { guid, front, back, tags }: { guid: string; front: string; back: string; tags: string },
  now: string,
): Row {
  const [, title = '', short = ''] = /^(.*?)(?: \(([^()]+)\))?$/s.exec(front) ?? []
  if (!title) return { why: 'row_no_term', about: back.slice(0, 60) }
  const own = tags.split(/\s+/).map((tag) => tag.replaceAll('_', ' '))
  const kind = KINDS.find((one) => own.includes(one)) ?? 'concept'
  const [meaning = '', ...rest] = back.split('\n')
  const card = cardFrom({
    id: guid.replace(/^entry\//, ''),
    known: guid.startsWith('entry/'),
    kind,
    title,
    short,
    meaning,
    context: '',
    country: '',
    asOf: now.slice(0, 7),
    sources: ['Anki'],
  })
  const ours = /^(?:entry|person|organisation|place|event|concept)\//.test(guid)
  const read = readTerm({
    id: ours ? guid : idOf(card, { address: '', title: '' }),
    card,
    met: [{ words: '', sentence: '', paragraph: '', title: '', publisher: 'Anki', address: '', read: now }],
    note: rest.join('\n'),
    tags: tidyTags(own.filter((tag) => tag !== 'newsgloss' && tag !== kind)),
    saved: now,
    changed: now,
    review: unasked(now),
  })
  return 'term' in read ? read : { why: 'row_not_a_term', about: read.at }
}

/** Anki's HTML as plain text: line breaks kept, tags dropped, the five entities read. Shown as text only. */
function withoutMarkup(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' }
  return html
    .replace(/<br\s*\/?>|<\/(?:div|p|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => named[name] ?? '')
}
