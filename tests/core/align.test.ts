import { expect, test } from 'vitest'
import { align, permuted } from '../../src/core/align.ts'

/** What the words before a short form leave of it, or nothing. */
const long = (short: string, words: string) => {
  const found = align(short, words)
  return found ? words.slice(found.start) : undefined
}

test('initials cost nothing, and small words are passed over', () => {
  expect(align('ACLU', 'the American Civil Liberties Union')).toEqual({ start: 4, cost: 0 })
  expect(align('APHIS', 'the Animal and Plant Health Inspection Service')).toEqual({ start: 4, cost: 0 })
})

test('letters inside words and words passed over cost, and too much is too much', () => {
  expect(long('ECOWAS', 'the Economic Community of West African States')).toBe(
    'Economic Community of West African States',
  )
  expect(long('TAM', 'the drug tamoxifen')).toBe('tamoxifen')
  expect(long('SNP', 'the leader Nicola Sturgeon')).toBeUndefined()
  expect(long('BBC', 'a Bavarian bus and tram company in Chur')).toBeUndefined()
})

test('figures are numbers written out or in figures', () => {
  expect(long('G7', 'the Group of Seven')).toBe('Group of Seven')
  expect(long('G20', 'the Group of 20')).toBe('Group of 20')
  expect(long('3D', 'the three-dimensional')).toBe('three-dimensional')
})

test('a plural s and a number of the kind are no letters', () => {
  expect(long('UAVs', 'some unmanned aerial vehicles')).toBe('unmanned aerial vehicles')
  expect(long('PLS-1', 'by partial least squares')).toBe('partial least squares')
})

test('a word that is cut by a hyphen begins where it begins', () => {
  expect(long('DAP', 'with 2,6-diaminopurine')).toBe('2,6-diaminopurine')
})

test('letters out of order need names that open with every one of them', () => {
  expect(permuted('CEI', 'the Italian Episcopal Conference')).toEqual({ start: 4, cost: 1 })
  expect(permuted('UAAR', 'Union of Rationalist Atheists and Agnostics')).toEqual({ start: 0, cost: 1 })
  expect(permuted('ERV', 'with Reston ebolavirus')).toEqual({ start: 5, cost: 1 })
  expect(permuted('CEI', 'the French Episcopal Conference')).toBeUndefined()
  expect(permuted('TIC', 'cars in towns')).toBeUndefined()
})
