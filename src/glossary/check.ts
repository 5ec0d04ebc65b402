/** Written entries: YAML text → checked entries, or complaints that name file, line, field and what to do. Build only. */
import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import { type Entry, type Fact, KINDS, type Kind, type Source } from '../core/model.ts'
import { nearest } from './nearest.ts'

export type Complaint = { file: string; line: number; id: string; field: string; message: string }
export type Checked = {
  entries: Entry[]
  complaints: Complaint[]
  /** The line each entry begins at, by id. */
  at: Map<string, number>
  /** Forms that need company on the page, by id. */
  company: Map<string, string[]>
}

/** One line on the card: longer and it wraps to a third line at 320 px. */
export const GLOSS_MAX = 100
/** Three short sentences: what a reader takes in without losing the article. */
export const CONTEXT_MAX = 320

/** How single texts must look. The editor's schema (schema.ts) uses the same. */
export const SHAPES = {
  text: /\S/,
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  short: /[\p{Lu}\d]/u,
  loud: /^\p{Lu}{2}[\p{Lu}\d]*$/u,
  country: /^[A-Z]{2}$/,
  month: /^(19|20)\d\d-(0[1-9]|1[0-2])$/,
}

/** Fields that no entry may lack. */
export const REQUIRED = ['id', 'kind', 'name', 'gloss', 'context', 'sources', 'asOf']

/** Every field an entry may have. The editor's schema (schema.ts) has the same. */
export const FIELDS: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'name',
  'short',
  'aliases',
  'company',
  'gloss',
  'context',
  'facts',
  'perishable',
  'country',
  'seeAlso',
  'clues',
  'wikipedia',
  'sources',
  'asOf',
])

/** Checks one file of written entries. Ids, see-also and shared forms are checked over all files by `checkTogether`. */
export function checkFile(file: string, text: string): Checked {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines })
  const complaints: Complaint[] = yaml.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    id: '',
    field: '',
    message: error.message.split('\n')[0] ?? 'not valid YAML',
  }))
  const entries: Entry[] = []
  const at = new Map<string, number>()
  const company = new Map<string, string[]>()
  if (!isSeq(yaml.contents)) {
    if (complaints.length === 0)
      complaints.push({ file, line: 1, id: '', field: '', message: 'must be a list of entries' })
    return { entries, complaints, at, company }
  }
  for (const node of yaml.contents.items) {
    const line = isMap(node) ? lines.linePos(node.range?.[0] ?? 0).line : 1
    if (!isMap(node)) {
      complaints.push({ file, line, id: '', field: '', message: 'an entry must be a map with an id' })
      continue
    }
    const wrong: [field: string, message: string][] = []
    const entry = readEntry(node.toJSON() as Record<string, unknown>, (field, message) => wrong.push([field, message]))
    for (const [field, message] of wrong) {
      complaints.push({ file, line: lineOf(node, field, lines) ?? line, id: entry.id, field, message })
    }
    if (wrong.length === 0) entries.push(entry)
    const hesitant = node.toJSON().company as unknown
    if (Array.isArray(hesitant)) company.set(entry.id, hesitant.map(String))
    if (!at.has(entry.id)) at.set(entry.id, line)
  }
  return { entries, complaints, at, company }
}

function lineOf(node: YAMLMap, field: string, lines: LineCounter): number | undefined {
  const pair = node.items.find((item) => String(item.key) === field)
  const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range
  return range ? lines.linePos(range[0]).line : undefined
}

function readEntry(raw: Record<string, unknown>, complain: (field: string, message: string) => void): Entry {
  const text = (field: string): string => {
    const value = raw[field]
    if (value === undefined || value === null) return ''
    if (typeof value !== 'string') complain(field, 'must be text; put it in quotes')
    return String(value).trim()
  }
  const list = (field: string): string[] => {
    const value = raw[field] ?? []
    if (!Array.isArray(value) || value.some((v) => typeof v !== 'string' || v.trim() === '')) {
      complain(field, 'must be a list of texts; put NO, ON and numbers in quotes')
      return []
    }
    return value.map((v: string) => v.trim())
  }
  for (const field of Object.keys(raw)) {
    if ((raw[field] === null || raw[field] === '') && !REQUIRED.includes(field))
      complain(field, 'is empty; write a value or take the line out')
    if (!FIELDS.has(field)) {
      const near = nearest(field, FIELDS)
      complain(
        field,
        near ? `unknown field; did you mean ${near}?` : `unknown field; known are ${[...FIELDS].join(', ')}`,
      )
    }
  }
  const perishable = new Set(list('perishable'))
  const kind = text('kind') as Kind
  const entry: Entry = {
    id: text('id'),
    kind,
    name: text('name'),
    short: list('short'),
    aliases: list('aliases'),
    gloss: text('gloss'),
    facts: readFacts(raw.facts, perishable, complain),
    seeAlso: list('seeAlso'),
    clues: list('clues'),
    sources: readSources(raw.sources, complain),
    asOf: text('asOf'),
  }
  const context = text('context')
  if (context) entry.context = context
  const country = text('country')
  if (country) entry.country = country
  const wikipedia = text('wikipedia')
  if (wikipedia) entry.wikipedia = wikipedia
  if (!SHAPES.id.test(entry.id)) complain('id', 'must be lower-case words joined by hyphens')
  if (!KINDS.includes(kind)) {
    const near = nearest(kind, KINDS)
    complain('kind', `must be one of ${KINDS.join(', ')}${near ? `; did you mean ${near}?` : ''}`)
  }
  if (!entry.name) complain('name', 'is missing')
  if (!entry.gloss) complain('gloss', 'is missing')
  if (entry.gloss.length > GLOSS_MAX) complain('gloss', `has ${entry.gloss.length} characters, at most ${GLOSS_MAX}`)
  if (!context) complain('context', 'is missing')
  if (context.length > CONTEXT_MAX) complain('context', `has ${context.length} characters, at most ${CONTEXT_MAX}`)
  if (country && !SHAPES.country.test(country)) complain('country', 'must be a two-letter code such as AF')
  const forms = [entry.name, ...entry.short, ...entry.aliases]
  for (const form of list('company'))
    if (!forms.includes(form)) complain('company', `"${form}" is none of the forms; put it under aliases too`)
    else if (entry.clues.length === 0 && !country)
      complain('company', `"${form}" needs clues: the words it keeps company with`)
  const twice = forms.find((form, i) => forms.indexOf(form) < i)
  if (twice !== undefined && !(twice === entry.name && entry.short.includes(twice)))
    complain(entry.aliases.includes(twice) ? 'aliases' : 'short', `"${twice}" stands twice; once is enough`)
  if (!SHAPES.month.test(entry.asOf)) complain('asOf', 'must be a month such as "2026-02", in quotes')
  if (entry.sources.length === 0) complain('sources', 'needs at least one source that was looked at')
  const loud = [entry.name, ...entry.aliases].find((form) => SHAPES.loud.test(form) && !entry.short.includes(form))
  if (loud) complain('aliases', `"${loud}" is all capitals and would hardly be read; put it under short`)
  for (const form of entry.short) {
    if (!SHAPES.short.test(form)) complain('short', `"${form}" has no capital letter; put it under aliases`)
  }
  for (const label of perishable) {
    if (!entry.facts.some((fact) => fact.label === label)) complain('perishable', `names no fact: "${label}"`)
  }
  return entry
}

function readFacts(raw: unknown, perishable: Set<string>, complain: (f: string, m: string) => void): Fact[] {
  if (raw === undefined || raw === null) return []
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    complain('facts', 'must be label: value lines')
    return []
  }
  return Object.entries(raw).map(([label, value]) => {
    if (typeof value !== 'string') complain('facts', `"${label}" must be text; put it in quotes`)
    return { label, value: String(value), ...(perishable.has(label) ? { perishable: true } : {}) }
  })
}

function readSources(raw: unknown, complain: (f: string, m: string) => void): Source[] {
  if (raw === undefined || raw === null) return []
  if (!Array.isArray(raw)) {
    complain('sources', 'must be a list')
    return []
  }
  return raw.flatMap((item: unknown): Source[] => {
    const source = readSource(item)
    if (typeof source !== 'string') return [source]
    complain('sources', source)
    return []
  })
}

/** One source, or what is wrong with it. */
function readSource(item: unknown): Source | string {
  const asked = 'each must be an address, or {at: address, relied: "the words relied on"}'
  if (typeof item === 'string') return SHAPES.text.test(item) ? { at: item } : asked
  if (typeof item !== 'object' || item === null || !('at' in item) || typeof item.at !== 'string') return asked
  const stranger = Object.keys(item).find((key) => key !== 'at' && key !== 'relied')
  if (stranger !== undefined) return `"${stranger}" is unknown here; ${asked}`
  if (!SHAPES.text.test(item.at)) return asked
  if (!('relied' in item)) return { at: item.at }
  return typeof item.relied === 'string' ? { at: item.at, relied: item.relied } : asked
}

/** What lies around the written entries when they are checked side by side. */
export type Surroundings = {
  /** Entries that come from packages. */
  imported?: readonly Entry[]
  /** "entries/forces.yaml:12: " for an id, or '' when the place is not known. */
  where?: (id: string) => string
}

/**
 * What only shows when all entries lie side by side: ids used twice, unknown see-also, one form for two meanings without
 * clue words. A form shared with a place from a package counts too: "Toyota" is also a city.
 */
export function checkTogether(
  entries: readonly Entry[],
  { imported = [], where = () => '' }: Surroundings = {},
): string[] {
  const complaints: string[] = []
  const complain = (id: string, message: string) => complaints.push(`${where(id)}${id}: ${message}`)
  const ids = new Set<string>()
  for (const { id } of entries) {
    if (ids.has(id)) complain(id, 'this id is used twice')
    ids.add(id)
  }
  const known = new Set([...ids, ...imported.map(({ id }) => id)])
  for (const entry of entries)
    for (const other of entry.seeAlso)
      if (!known.has(other)) {
        const near = nearest(other, known)
        complain(entry.id, `seeAlso: there is no entry "${other}"${near ? `; did you mean "${near}"?` : ''}`)
      }
  for (const [form, { written, others }] of shared(entries, imported))
    for (const entry of written)
      if (entry.clues.length === 0 && !entry.country) {
        const rivals = [...written.filter((one) => one !== entry), ...others].map(({ id }) => id)
        complain(
          entry.id,
          `clues: "${form}" is shared with ${rivals.join(', ')}; add words that stand near this meaning`,
        )
      }
  return complaints
}

/** Forms that more than one entry bears, with the written and the imported ones that bear them. */
export function shared(
  entries: readonly Entry[],
  imported: readonly Entry[],
): Map<string, { written: Entry[]; others: Entry[] }> {
  const byForm = new Map<string, { written: Entry[]; others: Entry[] }>()
  for (const entry of entries)
    for (const form of new Set([entry.name, ...entry.short, ...entry.aliases])) {
      const bearing = byForm.get(form) ?? { written: [], others: [] }
      bearing.written.push(entry)
      byForm.set(form, bearing)
    }
  for (const entry of imported)
    for (const form of new Set([entry.name, ...entry.short, ...entry.aliases])) {
      const bearing = byForm.get(form)
      const same = bearing?.written.some((one) => one.kind === 'place' && one.country === entry.country)
      if (bearing && !same) bearing.others.push(entry)
    }
  return new Map([...byForm].filter(([, { written, others }]) => written.length + others.length > 1))
}
