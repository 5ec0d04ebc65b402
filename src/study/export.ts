/** Saved terms as files: JSON that holds everything, CSV for spreadsheets, tab-separated text for Anki, Markdown for reading. */
import type { SavedTerm } from '../core/saved.ts'
import { meaningOf } from './rows.ts'
import { standingOf } from './schedule.ts'

/** The number of the JSON file's form. A reader of older numbers stands in import.ts. */
export const JSON_VERSION = 2

/**
 * Everything, to be read in again. The same notebook always gives the same bytes: terms by id, keys in alphabetical order, no
 * date of its own.
 */
export function toJson(terms: readonly SavedTerm[]): string {
  const sorted = [...terms].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
  const lines = sorted.map((term) => JSON.stringify(ordered(term)))
  return `{"newsgloss":"notebook","version":${JSON_VERSION},"terms":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const made: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) made[key] = ordered((value as Record<string, unknown>)[key])
  return made
}

export const CSV_COLUMNS = [
  'term',
  'short',
  'kind',
  'meaning',
  'context',
  'sentence',
  'paragraph',
  'page',
  'publisher',
  'address',
  'read',
  'note',
  'tags',
  'standing',
  'due',
  'saved',
  'country',
  'as of',
  'sources',
  'id',
] as const
export type CsvColumn = (typeof CSV_COLUMNS)[number]

/**
 * A table for spreadsheets (RFC 4180: CRLF, quotes doubled), one row for each term with its newest meeting. A byte order mark
 * tells Excel that it is UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv(terms: readonly SavedTerm[]): string {
  const rows = terms
    .map((term) => csvRow(term))
    .map((row) => CSV_COLUMNS.map((column) => csvCell(row[column])).join(','))
  return `\uFEFF${[CSV_COLUMNS.join(','), ...rows].join('\r\n')}\r\n`
}

function csvRow({ id, card, met, note, tags, saved, review }: SavedTerm): Record<CsvColumn, string> {
  const last = met.at(-1)
  return {
    term: card.title,
    short: card.short ?? '',
    kind: card.kind,
    meaning: meaningOf(card),
    context: card.entry?.context ?? '',
    sentence: last?.sentence ?? '',
    paragraph: last?.paragraph ?? '',
    page: last?.title ?? '',
    publisher: last?.publisher ?? '',
    address: last?.address ?? '',
    read: last?.read ?? '',
    note,
    tags: tags.join(', '),
    standing: standingOf(review),
    due: review.due,
    saved,
    country: card.entry?.country ?? '',
    'as of': card.entry?.asOf ?? '',
    sources: card.entry?.sources.map(({ at }) => at).join('; ') ?? '',
    id,
  }
}

/** Cells that begin so are formulas to a spreadsheet (OWASP, CSV injection). Apostrophes in front are counted, so that it can be undone. */
export const FORMULA = /^'*[=+\-@\t\r]/

function csvCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A text file that Anki imports as it is (its manual, "File Headers"): the first column is the note's own id, so a second
 * import updates instead of doubling; tags stand in the last.
 */
export function toAnki(terms: readonly SavedTerm[], deck: string): string {
  const head = [
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    `#deck:${deck.replace(/[\r\n\t]/g, ' ')}`,
    '#guid column:1',
    '#columns:GUID\tFront\tBack\tTags',
    '#tags column:4',
  ]
  const rows = terms.map(({ id, card, met, note, tags }) => {
    const last = met.at(-1)
    const from = last && [last.title, last.publisher, last.read.slice(0, 10)].filter(Boolean).join(', ')
    const said = last?.sentence ? `“${last.sentence}”${from ? ` ${from}` : ''}` : ''
    const short = card.short && card.short !== card.title ? ` (${card.short})` : ''
    const back = [meaningOf(card), card.entry?.context ?? '', said, note].filter(Boolean).join('\n')
    return [
      id,
      card.title + short,
      back,
      ['newsgloss', card.kind, ...tags].map((tag) => tag.replace(/\s+/g, '_')).join(' '),
    ]
      .map(ankiCell)
      .join('\t')
  })
  return `${[...head, ...rows].join('\n')}\n`
}

const ankiCell = (cell: string) => (/["\t\r\n]|^#|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A page for reading: one heading for each term, the sentences as quotations, each with its citation. `say` gives the words between. */
export function toMarkdown(terms: readonly SavedTerm[], say: (key: string, ...given: string[]) => string): string {
  const parts = terms.map(({ card, met, note, tags }) => {
    const short = card.short && card.short !== card.title ? ` (${plain(card.short)})` : ''
    const quotes = met
      .filter(({ sentence }) => sentence)
      .map((meeting) => `> ${plain(meeting.sentence)}\n>\n> ${cited(meeting)}`)
    const asOf = card.entry ? [say('as_of', card.entry.asOf)] : []
    return [
      `## ${plain(card.title)}${short}`,
      `*${say(`kind_${card.kind}`)}.* ${plain(meaningOf(card))}`,
      ...(card.entry?.context ? [plain(card.entry.context)] : []),
      ...quotes,
      ...(note ? [`**${say('note')}** ${plain(note).replace(/\n/g, '\n\n')}`] : []),
      [...asOf, ...tags.map((tag) => `#${plain(tag.replace(/\s+/g, '-'))}`)].join(' · '),
    ]
      .filter(Boolean)
      .join('\n\n')
  })
  return `${[`# ${say('notebook')}`, ...parts].join('\n\n')}\n`
}

function cited({ title, publisher, address, read }: SavedTerm['met'][number]): string {
  const named = plain(title || publisher || address)
  const link = address ? `[${named}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)` : named
  return [link, title ? plain(publisher) : '', read.slice(0, 10)].filter(Boolean).join(', ')
}

/** Text that Markdown leaves alone. */
const plain = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
