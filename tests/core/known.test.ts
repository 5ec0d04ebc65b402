import { expect, test } from 'vitest'
import { knows, learned, STARTERS } from '../../src/core/known.ts'

const choice = { starter: 'world', known: [], unknown: [] } as const

test('common countries are known from the start, and only they', () => {
  const isKnown = knows(choice)
  expect(isKnown({ id: 'country-fr' })).toBe(true)
  expect(isKnown({ id: 'country-tj' })).toBe(false)
  expect(knows({ ...choice, starter: 'none' })({ id: 'country-fr' })).toBe(false)
})

test('calling something known and unknown again leaves no trace', () => {
  const after = learned(choice, 'herat', true)
  expect(after).toEqual({ known: ['herat'], unknown: [] })
  expect(learned({ ...choice, ...after }, 'herat', false)).toEqual({ known: [], unknown: [] })
})

test('a starter country can be called unknown, and known again', () => {
  const after = learned(choice, 'country-fr', false)
  expect(after).toEqual({ known: [], unknown: ['country-fr'] })
  expect(knows({ ...choice, ...after })({ id: 'country-fr' })).toBe(false)
  expect(learned({ ...choice, ...after }, 'country-fr', true)).toEqual({ known: [], unknown: [] })
})

test('every region holds what the world list holds', () => {
  for (const [name, ids] of Object.entries(STARTERS))
    if (name !== 'none') expect(ids).toEqual(expect.arrayContaining(STARTERS.world))
})
