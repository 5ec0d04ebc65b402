/** An entry of a glossary for tests: all that a test does not care about is empty. */
import type { Entry } from '../src/core/model.ts'

/** A place of this id, named by it, with whatever a test says of it. */
export const anEntry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'place',
  name: id,
  short: [],
  aliases: [],
  gloss: '',
  facts: [],
  seeAlso: [],
  clues: [],
  sources: [],
  asOf: '2026-02',
  ...more,
})
