import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'

const read = (...texts: string[]) => habits(texts.map((text, i) => passage({ text, role: 'body' }, i)))

test('a capital counts inside a sentence, not at its start', () => {
  const { capital, lower } = read('Water rose near Zeld. Then they left.')
  expect([...capital]).toEqual(['zeld'])
  expect(lower).toContain('near')
})

test('a word alone, one that closes a longer name, and one before "of" are kept apart', () => {
  const { alone, closing } = read('They met Zeld and Anna Marn at the University of Gruz.')
  expect(alone).toContain('zeld')
  expect(closing).toContain('marn')
  expect(alone).not.toContain('university')
})

test('title case and capitals say nothing', () => {
  const { capital } = read('Old Market Closed After Summer Snow And Heavy Rain', 'MARKET CLOSED NOW')
  expect([...capital]).toEqual([])
})

test('twice is often', () => {
  const { often } = read('They met Zeld. She met Zeld and Marn.')
  expect([...often]).toEqual(['zeld'])
})
