/** A pack: a glossary that a reader or a teacher brings. What it may hold, and how much of it. */
import * as v from 'valibot'
import { KINDS, type Kind, type Rich } from '../core/model.ts'

export const FORMAT = 'newsgloss-pack'
/** The form of pack files. A newer form gets a new number; older ones are still read. */
export const FORM = 1

/** What a pack may weigh. Texts in UTF-16 units; `term` in bytes of JSON: sixteen terms must fit into 64 kB (glossary/format.ts). */
export const LIMITS = {
  file: 50_000_000,
  terms: 500_000,
  packs: 10,
  term: 3_600,
  name: 120,
  gloss: 300,
  context: 1_000,
  details: 2_000,
  list: 20,
  fact: 200,
  problems: 200,
} as const

/** One term of a pack. */
export type PackTerm = {
  name: string
  kind: Kind
  gloss: string
  short: string[]
  aliases: string[]
  context: string
  /** Rich text as HTML, as the pack's file has it. Never shown before it has gone through the sanitised door. */
  details: string
  /** The same after the door. Kept beside a stored term, never read from a file. */
  rich?: Rich[]
  facts: { label: string; value: string }[]
  /** ISO 3166-1 alpha-2 code, or ''. */
  country: string
  clues: string[]
  /** Where it was looked up: an https address or plain words. */
  source: string
  /** Year and month, or ''. */
  asOf: string
}

/** What is said about a pack as a whole. */
export type PackHead = {
  title: string
  author: string
  licence: string
  /** Language tags: "en", "ar". */
  languages: string[]
  /** One of the six colours that read well in both themes. */
  colour: Colour
}

/** A pack's head alone, without its terms and what else is kept beside it. */
export const headOnly = ({ title, author, licence, languages, colour }: PackHead): PackHead => ({
  title,
  author,
  licence,
  languages,
  colour,
})

export const COLOURS = ['slate', 'red', 'amber', 'green', 'blue', 'violet'] as const
export type Colour = (typeof COLOURS)[number]

export type Pack = PackHead & { terms: PackTerm[] }

/** What is wrong with one row of a file, in the words of `_locales`: `row_${what}`, with `given` in it. `line` counts from 1; 0 is the file itself. */
export type Problem = { line: number; what: Wrong; given: string }
export type Wrong =
  | 'no_name'
  | 'no_gloss'
  | 'too_long'
  | 'pack_kind'
  | 'country'
  | 'month'
  | 'source'
  | 'many'
  | 'shape'
  | 'twice'
  | 'columns'
  | 'zipped'
  | 'too_large'
  | 'too_many'
  | 'too_many_packs'
  | 'empty'
  | 'not_a_pack'
  | 'newer'
  | 'cut'

export type Reading = { pack: Pack; problems: Problem[] /** Problems beyond those told. */; more: number }

export const HEAD: PackHead = { title: '', author: '', licence: '', languages: [], colour: 'slate' }

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most))
const texts = (most: number) => v.pipe(v.array(text(most)), v.maxLength(LIMITS.list))

/** One term as a JSON pack writes it. The published schema (docs/pack.schema.json) says the same; a test holds them together. */
export const TermShape = v.strictObject({
  name: v.pipe(text(LIMITS.name), v.minLength(1)),
  gloss: v.pipe(text(LIMITS.gloss), v.minLength(1)),
  kind: v.optional(v.picklist(KINDS), 'concept'),
  short: v.optional(texts(LIMITS.name), []),
  aliases: v.optional(texts(LIMITS.name), []),
  context: v.optional(text(LIMITS.context), ''),
  details: v.optional(text(LIMITS.details), ''),
  facts: v.optional(
    v.pipe(
      v.array(v.strictObject({ label: v.pipe(text(60), v.minLength(1)), value: text(LIMITS.fact) })),
      v.maxLength(LIMITS.list),
    ),
    [],
  ),
  country: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))]), ''),
  clues: v.optional(texts(LIMITS.name), []),
  source: v.optional(text(LIMITS.gloss), ''),
  asOf: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))]), ''),
})

export const HeadShape = v.object({
  title: v.optional(text(LIMITS.name), ''),
  author: v.optional(text(LIMITS.name), ''),
  licence: v.optional(text(LIMITS.name), ''),
  languages: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/))), v.maxLength(LIMITS.list)),
    [],
  ),
  colour: v.optional(v.picklist(COLOURS), 'slate'),
})
