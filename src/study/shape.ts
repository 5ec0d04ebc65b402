/** What a saved term must look like. Files and damaged notebooks are untrusted: what passes here can be shown and kept. */
import * as v from 'valibot'
import { KINDS } from '../core/model.ts'
import type { Keep, SavedTerm } from '../core/saved.ts'

/** Longest text of one field, in characters: ten times what any card or paragraph of ours holds. */
const LONGEST = 20_000
const text = v.pipe(v.string(), v.maxLength(LONGEST))
const texts = v.pipe(v.array(text), v.maxLength(1000))
const named = v.pipe(text, v.nonEmpty())
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/),
  v.check((at) => !Number.isNaN(Date.parse(at))),
)
const kind = v.picklist(KINDS)
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
const count = v.pipe(amount, v.integer())
/** Only web addresses: a file must not bring javascript: into a link. */
const address = v.pipe(text, v.regex(/^(?:https?:\/\/\S+)?$/))

const entry = v.looseObject({
  id: named,
  kind,
  name: named,
  short: texts,
  aliases: texts,
  gloss: text,
  context: v.exactOptional(text),
  facts: v.pipe(
    v.array(v.looseObject({ label: text, value: text, perishable: v.exactOptional(v.boolean()) })),
    v.maxLength(200),
  ),
  country: v.exactOptional(text),
  seeAlso: texts,
  clues: texts,
  wikipedia: v.exactOptional(text),
  sources: v.pipe(v.array(v.looseObject({ at: text, relied: v.exactOptional(text) })), v.maxLength(200)),
  // Packs need not say.
  asOf: v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d)?$/)),
})

const quote = v.looseObject({ text, block: count, start: count, end: count })

const card = v.looseObject({
  from: v.picklist(['glossary', 'article']),
  kind,
  title: named,
  short: v.exactOptional(text),
  entry: v.exactOptional(entry),
  quote: v.exactOptional(quote),
  alternative: v.exactOptional(entry),
  why: v.looseObject({ rule: text, words: texts }),
})

const meeting = v.object({
  words: text,
  sentence: text,
  paragraph: text,
  title: text,
  publisher: text,
  address,
  read: time,
})

const review = v.object({
  state: v.picklist(['new', 'learning', 'review', 'relearning']),
  due: time,
  stability: amount,
  difficulty: v.pipe(amount, v.maxValue(10)),
  step: count,
  days: count,
  asked: count,
  lapses: count,
  last: v.nullable(time),
})

const term = v.object({
  id: v.pipe(named, v.maxLength(4000)),
  card,
  met: v.pipe(v.array(meeting), v.minLength(1)),
  note: text,
  tags: v.pipe(v.array(v.pipe(named, v.maxLength(100))), v.maxLength(100)),
  saved: time,
  changed: time,
  review,
})

/** The term, or where it is not fit: a path like "met.0.read". */
export function readTerm(found: unknown): { term: SavedTerm } | { at: string } {
  const { success, output, issues } = v.safeParse(term, found, { abortEarly: true })
  if (success) return { term: output as unknown as SavedTerm }
  return { at: issues[0] ? (v.getDotPath(issues[0]) ?? '') : '' }
}

/** A text of a page: what is longer than any card or paragraph of ours is cut off, and the rest is kept. */
const clipped = v.pipe(
  v.string(),
  v.transform((given) => given.slice(0, LONGEST)),
)

const keep = v.object({
  card,
  met: v.object({
    words: clipped,
    sentence: clipped,
    paragraph: clipped,
    title: clipped,
    publisher: clipped,
    address,
  }),
  private: v.exactOptional(v.boolean()),
  evenPrivate: v.exactOptional(v.boolean()),
})

/** What a page hands over to be saved, fit to be kept; null when it is something else. */
export function readKeep(found: unknown): Keep | null {
  const { success, output } = v.safeParse(keep, found, { abortEarly: true })
  return success ? (output as unknown as Keep) : null
}

/** Tags as they are kept: lower case, single spaces, sorted, no doubles. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags
    .map((tag) =>
      tag
        .trim()
        .toLowerCase()
        .replace(/[\s,]+/g, ' ')
        .slice(0, 100),
    )
    .filter(Boolean)
  return [...new Set(tidy)].sort().slice(0, 100)
}
