import { expect, test } from 'vitest'
import { find, passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { isCapital, isOf, isTight } from '../../src/core/shape.ts'
import { COVERED, DEMONYM, has, PLACE, STARTS, walkThrough } from '../../src/core/walk.ts'
import { smallGlossary } from './reading.ts'

const glossary = smallGlossary([
  { id: 'za', kind: 'place', name: 'South Africa', demonyms: ['South African'], country: 'ZA' },
])

test('each word knows the forms it stands in', () => {
  const one = passage({ text: 'A South African left South Africa.', role: 'body' }, 0)
  const walk = walkThrough(one, find(one, glossary), habits([one]), glossary, false)
  expect([1, 2].map((at) => has(walk, at, DEMONYM))).toEqual([true, true])
  expect([4, 5].map((at) => has(walk, at, PLACE))).toEqual([true, true])
  expect([4, 5].map((at) => has(walk, at, STARTS))).toEqual([true, false])
  expect([-1, 0, 99].map((at) => has(walk, at, COVERED))).toEqual([false, false, false])
})

test('small questions about a word', () => {
  const { words } = passage({ text: 'Gruz of NATO 7 left', role: 'body' }, 0)
  expect(words.map(isCapital)).toEqual([true, false, true, false, false])
  expect(words.map(isOf)).toEqual([false, true, false, false, false])
  expect(isCapital(undefined)).toBe(false)
  expect([' ', '-', ' & ', ', ', '. ', ''].map(isTight)).toEqual([true, true, true, false, false, false])
})
