import type { Pack, PackTerm } from '../../src/packs/pack.ts'

/** A whole term from a name and whatever matters. */
export const term = (name: string, more: Partial<PackTerm> = {}): PackTerm => ({
  name,
  kind: 'concept',
  gloss: `${name} in short`,
  short: [],
  aliases: [],
  context: '',
  details: '',
  facts: [],
  country: '',
  clues: [],
  source: '',
  asOf: '',
  ...more,
})

export const pack = (terms: PackTerm[], more: Partial<Pack> = {}): Pack => ({
  title: 'Economics 101',
  author: 'R. Haidari',
  licence: 'CC BY 4.0',
  languages: ['en'],
  colour: 'blue',
  terms,
  ...more,
})
