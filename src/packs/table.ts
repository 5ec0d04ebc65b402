/** Rows of cells, from CSV or Markdown, as terms: which column is what, by its heading or by its place. */
import type { Checker } from './check.ts'

type Field =
  | 'name'
  | 'gloss'
  | 'kind'
  | 'short'
  | 'aliases'
  | 'context'
  | 'details'
  | 'country'
  | 'clues'
  | 'source'
  | 'asOf'

/** What people call the columns. Compared in small letters, without anything but letters. */
const HEADINGS: Record<Field, string[]> = {
  name: [
    'term',
    'name',
    'word',
    'entry',
    'title',
    'término',
    'termino',
    'palabra',
    'nombre',
    'المصطلح',
    'مصطلح',
    'كلمة',
  ],
  gloss: [
    'gloss',
    'meaning',
    'definition',
    'description',
    'explanation',
    'significado',
    'definición',
    'definicion',
    'المعنى',
    'معنى',
    'التعريف',
    'تعريف',
  ],
  kind: ['kind', 'type', 'category', 'tipo', 'clase', 'النوع', 'نوع'],
  short: [
    'short',
    'shortform',
    'shortforms',
    'abbreviation',
    'abbreviations',
    'acronym',
    'siglas',
    'sigla',
    'abreviatura',
    'الاختصار',
    'اختصار',
  ],
  aliases: ['aliases', 'alias', 'alsoknownas', 'synonyms', 'variants', 'sinónimos', 'otrosnombres', 'أسماءأخرى'],
  context: ['context', 'background', 'more', 'contexto', 'سياق'],
  details: ['details', 'html', 'notes', 'detalles', 'notas', 'تفاصيل'],
  country: ['country', 'countrycode', 'país', 'pais', 'بلد'],
  clues: ['clues', 'cluewords', 'pistas', 'قرائن'],
  source: ['source', 'url', 'link', 'fuente', 'مصدر'],
  asOf: ['asof', 'date', 'month', 'fecha', 'تاريخ'],
}
const FIELD = new Map(
  Object.entries(HEADINGS).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
)
const LISTS = new Set<Field>(['short', 'aliases', 'clues'])

const plain = (heading: string) => heading.toLowerCase().replace(/[^\p{L}]/gu, '')

export type Columns = (Field | null)[]

/** Which column is what, if the cells are headings; null when they are not: then the first is the term, the second its meaning. */
export function columnsOf(cells: readonly string[]): Columns | null {
  const found = cells.map((cell) => FIELD.get(plain(cell)) ?? null)
  return found.includes('name') ? found.map((field, i) => (found.indexOf(field) === i ? field : null)) : null
}

export const BY_PLACE: Columns = ['name', 'gloss']

const KINDS: Record<string, string> = {
  people: 'person',
  persona: 'person',
  شخص: 'person',
  organization: 'organisation',
  organización: 'organisation',
  organizacion: 'organisation',
  organisations: 'organisation',
  منظمة: 'organisation',
  lugar: 'place',
  مكان: 'place',
  evento: 'event',
  حدث: 'event',
  idea: 'concept',
  term: 'concept',
  concepto: 'concept',
  فكرة: 'concept',
  مفهوم: 'concept',
}

/** Gives one row to the checker. A row of nothing but empty cells is passed over. */
export function addRow(to: Checker, line: number, cells: readonly string[], columns: Columns): boolean {
  if (cells.every((cell) => cell.trim() === '')) return true
  const raw: Record<string, unknown> = {}
  columns.forEach((field, i) => {
    const cell = unguarded(cells[i] ?? '').trim()
    if (!field || cell === '') return
    if (LISTS.has(field)) raw[field] = cell.split(/\s*[;|]\s*/).filter(Boolean)
    else if (field === 'kind')
      raw.kind = Object.hasOwn(KINDS, cell.toLowerCase()) ? KINDS[cell.toLowerCase()] : cell.toLowerCase()
    else if (field === 'country') raw.country = cell.toUpperCase()
    else raw[field] = cell
  })
  if (raw.name === undefined) {
    to.problem(line, 'no_name', cells.join(', '))
    return true
  }
  if (raw.gloss === undefined) {
    to.problem(line, 'no_gloss', String(raw.name))
    return true
  }
  return to.row(line, raw)
}

/** What may begin a formula in a spreadsheet (owasp.org, CSV Injection). */
const FORMULA = /^'*[=+\-@\t\r]/

/** A cell that no spreadsheet runs: an apostrophe goes before what looks like a formula. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)
/** Takes that apostrophe away again. */
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
