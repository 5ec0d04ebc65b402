import { expect, test } from 'vitest'
import { placeOf } from '../../src/glossary/hash.ts'
import { keyIn, SameHash, slotsFor } from '../../src/glossary/slots.ts'
import { random } from '../random.ts'

const phrases = (count: number) => {
  const next = random(count)
  const hash = () => (next() * 2 ** 32) | 0
  return Array.from({ length: count }, (_, i) => ({ key: `phrase ${i}`, spreadA: hash(), spreadB: hash() }))
}

test.each([0, 1, 3, 100, 5000])('each of %i phrases has a slot of its own, and is found there', (count) => {
  const all = phrases(count)
  const { size, pilots, starts, places } = slotsFor(all)
  expect(new Set(places).size).toBe(count)
  expect(starts.at(-1)).toBeLessThanOrEqual(count + 0.01 * count)
  for (const [i, { spreadA, spreadB }] of all.entries())
    expect(keyIn(pilots, starts, placeOf(spreadA, size), spreadB)).toBe(places[i])
})

test('a strange phrase is led to a slot, or to the first behind the last', () => {
  const { size, pilots, starts } = slotsFor(phrases(100))
  for (const { spreadA, spreadB } of phrases(101))
    expect(keyIn(pilots, starts, placeOf(spreadA, size), spreadB)).toBeLessThanOrEqual(starts.at(-1)!)
})

test('two phrases of one hash are refused by their names', () => {
  const same = { spreadA: 12, spreadB: 34 }
  expect(() => slotsFor([...phrases(20), { key: 'one', ...same }, { key: 'other', ...same }])).toThrow(SameHash)
})
