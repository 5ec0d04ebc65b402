/** What an editor needs to know of an entry, as JSON Schema: made from the rules of check.ts, kept in docs/entry.schema.json. Build only. */
import { KINDS } from '../core/model.ts'
import { CONTEXT_MAX, FIELDS, GLOSS_MAX, REQUIRED, SHAPES } from './check.ts'

/** What stands in an editor beside each field. */
const SAID: Record<string, string> = {
  id: 'Stable and readable: lower-case words joined by hyphens. Cards, notebooks and other entries point at it.',
  kind: 'What it is. Buildings that stand for who sits there are organisations or places, treaties are concepts.',
  name: 'The name as a careful newspaper writes it at first mention.',
  short: 'Short forms in capitals, matched letter by letter: ANA is not Ana.',
  aliases: 'Other ways news writes the name: surname, title and surname, old name, other spellings.',
  company:
    'Forms of this entry that are everyday words too ("Meta", "track 2"): read as it only near its clues or in its country.',
  gloss: `One line, at most ${GLOSS_MAX} characters, plain and neutral; no full sentence needed. Offices with their dates.`,
  context: `One to three sentences, at most ${CONTEXT_MAX} characters, in your own words. What is disputed is said to be disputed.`,
  facts: 'Label: value. Dates as "July 2024".',
  perishable: 'Labels of facts that can stop being so: an office, a membership, control, a count.',
  country: 'Two letters, such as AF. None for international bodies and ideas.',
  seeAlso: 'Ids of entries that belong beside this one.',
  clues: 'Words that stand near this meaning when the form has others.',
  wikipedia: 'Title of the English article.',
  sources: 'What was looked at, at least one.',
  asOf: 'Month of the source, such as "2026-02", in quotes. Never the day of writing.',
}

const text = { type: 'string', pattern: SHAPES.text.source }
const list = { type: 'array', items: text }
const source = {
  anyOf: [
    text,
    {
      type: 'object',
      required: ['at'],
      additionalProperties: false,
      properties: {
        at: { ...text, description: 'Page address, or file and key of a data package.' },
        relied: { type: 'string', description: 'The few words relied on, for each fact that can stop being so.' },
      },
    },
  ],
}

const RULES: Record<string, object> = {
  id: { type: 'string', pattern: SHAPES.id.source },
  kind: { enum: [...KINDS] },
  name: text,
  short: { type: 'array', items: { type: 'string', pattern: SHAPES.short.source }, uniqueItems: true },
  aliases: { ...list, uniqueItems: true },
  company: list,
  gloss: { ...text, maxLength: GLOSS_MAX },
  context: { ...text, maxLength: CONTEXT_MAX },
  facts: { type: 'object', additionalProperties: { type: 'string' } },
  perishable: list,
  country: { type: 'string', pattern: SHAPES.country.source },
  seeAlso: list,
  clues: list,
  wikipedia: text,
  sources: { type: 'array', minItems: 1, items: source },
  asOf: { type: 'string', pattern: SHAPES.month.source },
}

/**
 * The schema of a file of written entries. What only shows between fields or entries (a perishable fact that does not exist,
 * an id used twice, a shared form without clues) is left to `npm run glossary`.
 */
export function entrySchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Written entries of the Newsgloss glossary, one topic a file',
    type: 'array',
    items: {
      type: 'object',
      required: REQUIRED,
      additionalProperties: false,
      properties: Object.fromEntries(
        [...FIELDS].map((field) => [field, { description: SAID[field], ...RULES[field] }]),
      ),
    },
  }
}
