/** A pack as a file to share: JSON that brings everything back, or CSV for a spreadsheet. */
import Papa from 'papaparse'
import { FORM, FORMAT, headOnly, type Pack, type PackTerm } from './pack.ts'
import { guarded } from './table.ts'

/** A pack as a value that its file, a class file and a backup hold: everything, without fields that say nothing. */
export const toValue = ({ terms, ...head }: Pack) => ({
  format: FORMAT,
  form: FORM,
  ...headOnly(head),
  terms: terms.map(lean),
})

/** A pack as a file. */
export const toJson = (pack: Pack): string => `${JSON.stringify(toValue(pack), null, 1)}\n`

/** A term without its empty fields, and without what is made anew at every reading. */
function lean({ rich: _, ...term }: PackTerm): Partial<PackTerm> {
  return Object.fromEntries(Object.entries(term).filter(([, value]) => value.length > 0)) as Partial<PackTerm>
}

const COLUMNS = [
  'term',
  'meaning',
  'kind',
  'short',
  'aliases',
  'context',
  'details',
  'country',
  'clues',
  'source',
  'asOf',
]

/** One row a term. Cells that a spreadsheet would take for a formula are guarded. */
export function toCsv({ terms }: Pick<Pack, 'terms'>): string {
  const rows = terms.map((term) => [
    term.name,
    term.gloss,
    term.kind,
    term.short.join('; '),
    term.aliases.join('; '),
    term.context,
    term.details,
    term.country,
    term.clues.join('; '),
    term.source,
    term.asOf,
  ])
  return `\uFEFF${Papa.unparse([COLUMNS, ...rows.map((row) => row.map(guarded))], { newline: '\r\n' })}\r\n`
}

/** A name for a file: the title's letters and figures. */
export const fileName = (title: string, ending: string): string =>
  `${
    title
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'newsgloss'
  }.${ending}`
