import { expect, test } from 'vitest'
import { DEFAULTS, onFor, tidy } from '../../src/core/settings.ts'

test('anything found in storage becomes valid settings', () => {
  for (const found of [undefined, null, 7, 'x', [], { kinds: 3 }, { kinds: null, offOn: 'a' }])
    expect(tidy(found)).toEqual(DEFAULTS)
})

test('right values are kept beside wrong ones', () => {
  const found = {
    on: false,
    marks: 'all',
    kinds: { person: false, place: 'no' },
    offOn: ['a.example', 5, 'bad host', 'a.example'],
    old: true,
  }
  expect(tidy(found)).toEqual({
    on: false,
    marks: 'all',
    kinds: { ...DEFAULTS.kinds, person: false },
    offOn: ['a.example'],
  })
})

test('a site is off when it was switched off, or everything is', () => {
  expect(onFor('a.example', DEFAULTS)).toBe(true)
  expect(onFor('a.example', { ...DEFAULTS, offOn: ['a.example'] })).toBe(false)
  expect(onFor('b.example', { ...DEFAULTS, on: false })).toBe(false)
})
