/** Saved terms for tests, from as little as a name. */
import type { Card, Entry, Kind } from '../../src/core/model.ts'
import type { Keep, SavedTerm } from '../../src/core/saved.ts'
import { save } from '../../src/study/records.ts'
import { anEntry } from '../entries.ts'

export const NOW = '2026-11-02T08:00:00.000Z'

export function entryCard(id: string, more: Partial<Entry> = {}): Card {
  const entry: Entry = anEntry(id, {
    name: id.replace(/(?:^|-)\w/g, (letter) => letter.replace('-', ' ').toUpperCase()),
    gloss: `${id} in short`,
    sources: [{ at: 'cities.json#1' }],
    ...more,
  })
  const short = entry.short[0] ? { short: entry.short[0] } : {}
  return { from: 'glossary', kind: entry.kind, title: entry.name, ...short, entry, why: { rule: 'only', words: [] } }
}

export function articleCard(title: string, kind: Kind, said: string, short?: string): Card {
  const quote = { text: said, block: 0, start: 0, end: said.length }
  return { from: 'article', kind, title, ...(short ? { short } : {}), quote, why: { rule: 'introduced', words: [] } }
}

export const met = (sentence: string, more: Partial<Keep['met']> = {}): Keep['met'] => ({
  words: '',
  sentence,
  paragraph: sentence,
  title: 'Border talks open',
  publisher: 'The Lakeside Courier',
  address: 'https://courier.example/border',
  ...more,
})

export function saved(id: string, more: Partial<SavedTerm> = {}, entry: Partial<Entry> = {}): SavedTerm {
  return { ...save(undefined, { card: entryCard(id, entry), met: met(`They met in ${id} today.`) }, NOW), ...more }
}
