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
    ...DEFAULTS,
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

test('numbers are pulled into their bounds, lists keep what is sound', () => {
  const found = tidy({
    delay: 99_999,
    size: 3,
    starter: 'mars',
    known: ['herat', 'herat', 'No Id', 7],
    wrong: [{ form: 'ana', entry: 'x' }, { form: 'ana', entry: 'x' }, { form: 3 }, null],
  })
  expect([found.delay, found.size, found.starter]).toEqual([1500, 14, 'world'])
  expect(found.known).toEqual(['herat'])
  expect(found.wrong).toEqual([{ form: 'ana', entry: 'x' }])
})
