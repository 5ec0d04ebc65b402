import { expect, test } from 'vitest'
import { readTerm, tidyTags } from '../../src/study/shape.ts'
import { saved } from './terms.ts'

const term = saved(
  'herat',
  { tags: ['exam'] },
  { country: 'AF', facts: [{ label: 'Population', value: '1', perishable: true }] },
)
const broken = (change: (copy: typeof term) => void) => {
  const copy = structuredClone(term)
  change(copy)
  return readTerm(copy)
}

test('a good term comes back as it is, with fields of the card that this version does not know', () => {
  expect(readTerm(term)).toEqual({ term })
  const newer = { ...term, card: { ...term.card, map: { shape: 3 } } }
  expect(readTerm(newer)).toEqual({ term: newer })
})

test.each([
  ['card.kind', (copy: typeof term) => void Object.assign(copy.card, { kind: 'god' })],
  [
    'met.0.address',
    (copy: typeof term) => {
      copy.met[0]!.address = 'javascript:alert(1)'
    },
  ],
  [
    'met',
    (copy: typeof term) => {
      copy.met = []
    },
  ],
  [
    'saved',
    (copy: typeof term) => {
      copy.saved = 'yesterday'
    },
  ],
  [
    'review.due',
    (copy: typeof term) => {
      copy.review.due = '2026-13-45T00:00:00Z'
    },
  ],
  [
    'review.stability',
    (copy: typeof term) => {
      copy.review.stability = Number.POSITIVE_INFINITY
    },
  ],
  [
    'id',
    (copy: typeof term) => {
      copy.id = ''
    },
  ],
  [
    'card.entry.gloss',
    (copy: typeof term) => {
      copy.card.entry!.gloss = 'x'.repeat(20_001)
    },
  ],
])('a term that is wrong at %s is refused, with the place', (at, change) => {
  expect(broken(change)).toEqual({ at })
})

test.each([null, 7, 'x', [], {}, { __proto__: null }])('anything else is refused: %j', (found) => {
  expect(readTerm(found)).toHaveProperty('at')
})

test('tags are lower case, single-spaced, sorted and single', () => {
  expect(tidyTags([' Exam  1', 'exam 1', '', 'b,c'])).toEqual(['b c', 'exam 1'])
})
