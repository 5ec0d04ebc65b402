import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { smallGlossary } from './reading.ts'

const glossary = smallGlossary([
  { id: 'gruz', kind: 'organisation', name: 'University of Gruz', gloss: 'A school' },
  { id: 'court', kind: 'organisation', name: 'Supreme Court of Marn', gloss: 'A court', country: 'MA' },
  { id: 'marn', kind: 'organisation', name: 'Marn Police', gloss: 'A force', country: 'MA' },
])

/** What the last mention of a form leads to. */
function last(form: string, ...texts: string[]) {
  const { mentions, cards } = annotate(
    texts.map((text) => ({ text, role: 'body' as const })),
    glossary,
  )
  const card = cards[mentions.findLast(({ text }) => text === form)?.card ?? -1]
  return card?.title
}

test('a body is called by its head, later on', () => {
  expect(last('University', 'He left the University of Gruz.', 'She said that the University had told him.')).toBe(
    'University of Gruz',
  )
  expect(
    last('Council', 'The Zeld Council, a group of farmers, met.', 'She said that the Council had told him of it.'),
  ).toBe('Zeld Council')
})

test('two words of a longer name are that body, of whatever land', () => {
  const opening = 'He went to the Supreme Court of Marn.'
  expect(last('Supreme Court', opening, 'She said that the Supreme Court had told him.')).toBe('Supreme Court of Marn')
  expect(
    last('Supreme Court', opening, 'The Gruz Supreme Court met.', 'She said the Supreme Court had told him.'),
  ).toBe(undefined)
})

test.each([
  [
    'University',
    'He left the University of Gruz.',
    'He joined the Zeld University.',
    'She said the University had told him.',
  ],
  ['University', 'He left the University of Gruz.', 'She said that a University had told him.'],
  ['Council', 'He left the University of Gruz.', 'She said that the Council had told him.'],
])('but not %s when it may be another: %s', (form, ...texts) => {
  expect(last(form, ...texts)).toBeUndefined()
})
