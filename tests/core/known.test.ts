import { expect, test } from 'vitest'
import { knows, learned, startersOf } from '../../src/core/known.ts'
import { STARTER_NAMES } from '../../src/core/settings.ts'

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
  for (const name of STARTER_NAMES)
    if (name !== 'none') expect(startersOf(name)).toEqual(expect.arrayContaining(startersOf('world')))
  expect(startersOf('world')).toContain('country-us')
  expect(startersOf('none')).toEqual([])
})
