/** One row of a file → a term, or what is wrong with it. Rows that are right are kept beside rows that are not. */
import * as v from 'valibot'
import {
  LIMITS,
  type Pack,
  type PackHead,
  type PackTerm,
  type Problem,
  type Reading,
  TermShape,
  type Wrong,
} from './pack.ts'

/** Collects terms and problems while a file is read. */
export type Checker = {
  /** Checks one row. `line` is where a person finds it. False when there is room for no more. */
  row(line: number, raw: unknown): boolean
  problem(line: number, what: Wrong, given?: string): void
  done(head: PackHead): Reading
}

export function checker(): Checker {
  const terms: PackTerm[] = []
  const problems: Problem[] = []
  const seen = new Map<string, number>()
  let more = 0
  const problem = (line: number, what: Wrong, given = '') => {
    if (problems.length < LIMITS.problems) problems.push({ line, what, given: given.slice(0, 80) })
    else more++
  }
  return {
    problem,
    row(line, raw) {
      if (terms.length >= LIMITS.terms) {
        problem(line, 'too_many', String(LIMITS.terms))
        return false
      }
      const found = termFrom(raw)
      if ('what' in found) problem(line, found.what, found.given)
      else {
        const key = keyOf(found.term)
        const before = seen.get(key)
        if (before === undefined) {
          seen.set(key, line)
          terms.push(found.term)
        } else problem(line, 'twice', found.term.name)
      }
      return true
    },
    done(head) {
      if (terms.length === 0 && problems.length === 0) problem(0, 'empty')
      return { pack: { ...head, terms }, problems, more }
    },
  }
}

/** What makes two terms of one pack the same term: name and kind, whatever their capitals. */
export const keyOf = ({ name, kind }: Pick<PackTerm, 'name' | 'kind'>): string =>
  `${kind}/${name.normalize('NFC').toLowerCase()}`

const WHAT: Record<string, Wrong> = {
  name: 'no_name',
  gloss: 'no_gloss',
  kind: 'pack_kind',
  country: 'country',
  asOf: 'month',
}

/** Characters that no word needs and that hide or turn others: controls, and marks of direction that override (CVE-2021-42574). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g

/** One term from plain values, or what is wrong with it. */
export function termFrom(raw: unknown): { term: PackTerm } | { what: Wrong; given: string } {
  const found = v.safeParse(TermShape, clean(raw))
  if (!found.success) {
    const [issue] = found.issues
    const field = String(issue.path?.[0]?.key ?? '')
    const given = typeof issue.input === 'string' ? issue.input : field
    if (issue.type === 'max_length') return { what: Array.isArray(issue.input) ? 'many' : 'too_long', given: field }
    return { what: (Object.hasOwn(WHAT, field) && WHAT[field]) || 'shape', given: given || field }
  }
  const term: PackTerm = {
    ...found.output,
    short: words(found.output.short),
    aliases: words(found.output.aliases),
    clues: words(found.output.clues),
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(term.source) && !/^https?:\/\/[^\s]+$/i.test(term.source))
    return { what: 'source', given: term.source }
  if (isLarge(term)) return { what: 'too_long', given: term.name }
  return { term }
}

/** Bytes of JSON beside the texts: names of fields, quotation marks, commas. */
const AROUND = 400

/** Is the term as JSON larger than may be? Counted only where its letters come near. */
function isLarge(term: PackTerm): boolean {
  const { name, gloss, context, details, source, short, aliases, clues, facts } = term
  let units = name.length + gloss.length + context.length + details.length + source.length
  for (const list of [short, aliases, clues]) for (const one of list) units += one.length + 3
  for (const { label, value } of facts) units += label.length + value.length + 24
  if ((units + AROUND) * 3 <= LIMITS.term) return false
  return new TextEncoder().encode(JSON.stringify(term)).length > LIMITS.term
}

const words = (list: readonly string[]) => (list.length === 0 ? [] : [...new Set(list.filter(Boolean))])

/** A term holds lists of facts and nothing deeper. */
const DEEPEST = 3
/** Fields of one value, at most: what comes after them is passed over. */
const MOST_FIELDS = 40

/** The same values without hidden characters. Only own fields count, and none called like a prototype's. */
function clean(raw: unknown, depth = 0): unknown {
  if (typeof raw === 'string') return raw.search(HIDDEN) < 0 ? raw : raw.replace(HIDDEN, '')
  if (typeof raw !== 'object' || raw === null || depth > DEEPEST) return raw
  if (Array.isArray(raw)) return raw.slice(0, LIMITS.list + 1).map((one) => clean(one, depth + 1))
  const cleaned: Record<string, unknown> = {}
  let left = MOST_FIELDS
  for (const key of Object.keys(raw)) {
    if (key === '__proto__') continue
    if (left-- === 0) break
    cleaned[key] = clean((raw as Record<string, unknown>)[key], depth + 1)
  }
  return cleaned
}

/** A pack that is empty but for what is wrong with its file. */
export function refused(what: Wrong, given = ''): Reading {
  const { done, problem } = checker()
  problem(0, what, given)
  return done({ title: '', author: '', licence: '', languages: [], colour: 'slate' } satisfies Omit<Pack, 'terms'>)
}
