import { expect, test } from 'vitest'
import { copied, reported } from '../../src/core/copy.ts'
import type { Card } from '../../src/core/model.ts'
import { anEntry } from '../entries.ts'

const card: Card = {
  from: 'glossary',
  kind: 'organisation',
  title: 'Collective Security Treaty Organization',
  short: 'CSTO',
  entry: anEntry('csto', {
    kind: 'organisation',
    name: 'Collective Security Treaty Organization',
    short: ['CSTO'],
    gloss: 'Military alliance',
    sources: [{ at: 'https://paper.example/csto' }],
    asOf: '2025-02',
  }),
  why: { rule: 'clues', words: ['Moscow'] },
}
const page = { title: 'Talks open', address: 'https://news.example/talks' }

test('a copied card says what it is, where that comes from, and where it was read', () => {
  expect(copied(card, page)).toBe(
    [
      'Collective Security Treaty Organization (CSTO). Military alliance.',
      'Newsgloss, 2025-02; https://paper.example/csto',
      'Talks open, https://news.example/talks',
    ].join('\n'),
  )
})

test('a report names term, entry, rule and version, and nothing of the page', () => {
  const text = reported(card, 'CSTO', '0.1.0')
  expect(text).toMatch(/Term: CSTO\nEntry: csto\nRule: clues \(Moscow\)\nVersion: 0.1.0, entry of 2025-02/)
  expect(text).not.toMatch(/http|Talks/)
  const { entry: _, ...bare } = card
  expect(reported({ ...bare, from: 'article' }, 'X', '1')).toContain('Entry: article (organisation)')
})
