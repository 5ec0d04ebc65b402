/** A file → a pack: JSON, CSV or a Markdown table, told apart by what is in it. Never throws; says line by line what is wrong. */
import Papa from 'papaparse'
import * as v from 'valibot'
import { fileText } from '../core/file-text.ts'
import { type Checker, checker, refused } from './check.ts'
import { FORM, FORMAT, HEAD, HeadShape, LIMITS, type PackHead, type Reading } from './pack.ts'
import { addRow, BY_PLACE, type Columns, columnsOf } from './table.ts'

/** Told how much of a file has been read, from 0 to 1; false stops reading. */
export type Progress = (share: number) => boolean

/** Reads a file's bytes. `name` is its name: it titles a pack that has no title. */
export function readFile(bytes: Uint8Array, name: string, progress?: Progress): Reading {
  if (bytes.length > LIMITS.file) return refused('too_large', String(LIMITS.file / 1e6))
  if (isPacked(bytes)) return refused('zipped')
  const found = fileText(bytes, LIMITS.file)
  if ('text' in found) return readText(found.text, name, progress)
  return found.not === 'empty' ? readText('', name, progress) : refused('not_a_pack')
}

/** Zip, gzip, 7z, bzip2, xz, zstd, rar and old spreadsheets: nothing is unpacked here, so nothing can burst. */
function isPacked(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return /^(?:504b0[357]|1f8b|377abcaf|425a68|fd377a58|28b52ffd|52617221|d0cf11e0)/.test(head)
}

/** Reads a pack from text that was pasted or came in a file. */
export function readText(text: string, name: string, progress: Progress = () => true): Reading {
  const bare = text.replace(/^\uFEFF/, '')
  const title = name.replace(/\.[a-z0-9]+$/i, '').slice(0, LIMITS.name)
  if (/^\s*[[{]/.test(bare)) return readJson(bare, title, progress)
  const isTable = bare.includes('|') && /^\s*\|?[^\n|]*\|[^\n]*\n\s*\|?\s*:?-{3,}/m.test(bare)
  return isTable ? readMarkdown(bare, title, progress) : readCsv(bare, title, progress)
}

function readJson(text: string, title: string, progress: Progress): Reading {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return refused('cut')
  }
  return readValue(found, title, progress)
}

/** Reads a pack from a parsed value: one of our files, a bare list of terms, or a plain { "term": "meaning" }. */
export function readValue(found: unknown, title: string, progress: Progress = () => true): Reading {
  const isList = Array.isArray(found)
  if (typeof found !== 'object' || found === null) return refused('not_a_pack')
  const file = found as Record<string, unknown>
  if (!isList && file.format !== undefined && file.format !== FORMAT) return refused('not_a_pack')
  if (!isList && typeof file.form === 'number' && file.form > FORM) return refused('newer', String(file.form))
  const to = checker()
  const rows: unknown[] | null = isList ? found : Array.isArray(file.terms) ? file.terms : null
  if (rows) each(rows, progress, (raw, i) => to.row(i + 1, named(raw)))
  else if (file.format === undefined) {
    const pairs = Object.keys(file).map((name) => ({ name, gloss: file[name] }))
    each(pairs, progress, (pair, i) => to.row(i + 1, pair))
  } else return refused('not_a_pack')
  return to.done(headOf(isList || !rows ? {} : file, title, to))
}

/** Files of others call the name "term" and the meaning "definition"; a list of pairs is taken too. */
function named(raw: unknown): unknown {
  if (Array.isArray(raw) && raw.length >= 2) return { name: raw[0], gloss: raw[1] }
  if (typeof raw !== 'object' || raw === null) return raw
  const { term, definition, meaning, ...rest } = raw as Record<string, unknown>
  const name = rest.name ?? term
  const gloss = rest.gloss ?? definition ?? meaning
  return { ...rest, ...(name === undefined ? {} : { name }), ...(gloss === undefined ? {} : { gloss }) }
}

function headOf(file: Record<string, unknown>, title: string, to: Checker): PackHead {
  const found = v.safeParse(HeadShape, file)
  if (!found.success) to.problem(0, 'shape', String(found.issues[0].path?.[0]?.key ?? ''))
  const head = found.success ? found.output : HEAD
  return { ...head, title: head.title || title }
}

/** Rows between two looks at whether to go on. */
const STEP = 2_000

function each<T>(rows: readonly T[], progress: Progress, take: (row: T, i: number) => boolean): void {
  for (let i = 0; i < rows.length; i++) {
    if (i % STEP === 0 && !progress(i / rows.length)) return
    if (!take(rows[i] as T, i)) return
  }
}

/** What parts the cells, by the headings; '' leaves the guess to the parser. */
function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 2_000)
      .trimStart()
      .split(/[\r\n]/)[0] ?? ''
  return [',', ';', '\t', '|'].find((one) => (columnsOf(first.split(one))?.filter(Boolean).length ?? 0) > 1) ?? ''
}

function readCsv(text: string, title: string, progress: Progress): Reading {
  const to = checker()
  let columns: Columns | null = null
  let line = 1
  let rows = 0
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
    step({ data, errors, meta }, parser) {
      const here = line
      line = here + 1 + data.join('').split(/\r\n|\r|\n/).length - 1
      if (++rows % STEP === 0 && !progress(meta.cursor / text.length)) parser.abort()
      const quotes = errors.find(({ type }) => type === 'Quotes')
      if (quotes) {
        to.problem(here, 'cut', data.join(', '))
        return
      }
      if (!columns) {
        if (data.every((cell) => cell.trim() === '')) return
        const named = columnsOf(data)
        columns = named ?? BY_PLACE
        if (named) {
          if (!named.includes('gloss')) {
            to.problem(here, 'columns', data.join(', '))
            parser.abort()
          }
          return
        }
      }
      if (!addRow(to, here, data, columns)) parser.abort()
    },
  })
  return to.done({ ...HEAD, title })
}

function readMarkdown(text: string, title: string, progress: Progress): Reading {
  const to = checker()
  const lines = text.split(/\r\n|\r|\n/)
  let columns: Columns | null = null
  let heading = ''
  each(lines, progress, (line, i) => {
    const ruler = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$/.test(line)
    if (ruler && i > 0) {
      const names = cellsOf(lines[i - 1] ?? '')
      columns = columnsOf(names) ?? (names.length >= 2 ? BY_PLACE : null)
      return true
    }
    heading ||= /^#{1,2}\s+(.+)/.exec(line)?.[1]?.trim() ?? ''
    if (!line.includes('|')) columns = null
    return columns ? addRow(to, i + 1, cellsOf(line), columns) : true
  })
  return to.done({ ...HEAD, title: (heading || title).slice(0, LIMITS.name) })
}

/** The cells of a row; \| is a bar that is meant. Marks of emphasis go, links keep their words. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .trim()
        .replace(/\\\|/g, '|')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/(\*\*|__|`)(.+?)\1/g, '$2'),
    )
}
