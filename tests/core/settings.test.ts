import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULTS, onFor, PAUSE, pauseLeft, type Settings, switched, tidy, wantedNow } from '../../src/core/settings.ts'

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

test('the closest pattern decides, and never wins a tie', () => {
  const some = (more: Partial<Settings>) => ({ ...DEFAULTS, ...more })
  expect(onFor('www.a.example/world/x', some({ offOn: ['a.example/world/*'] }))).toBe(false)
  expect(onFor('www.a.example/sport/x', some({ offOn: ['a.example/world/*'] }))).toBe(true)
  expect(onFor('b.a.example', some({ offOn: ['*.a.example'], sites: ['b.a.example'] }))).toBe(true)
  expect(onFor('a.example', some({ offOn: ['a.example'], sites: ['a.example'] }))).toBe(false)
  expect(onFor('a.example', some({ where: 'mine' }))).toBe(false)
  expect(onFor('a.example', some({ where: 'mine', sites: ['a.example'] }))).toBe(true)
})

test('switching a host off and on again has its way, whatever the lists say', () => {
  const pattern = fc.constantFrom('a.example', '*.a.example', 'a.example/x/*', 'www.a.example', '*.example')
  const host = fc.constantFrom('a.example', 'www.a.example', 'b.example')
  const where = fc.constantFrom('list' as const, 'mine' as const, 'all' as const)
  fc.assert(
    fc.property(
      fc.uniqueArray(pattern),
      fc.uniqueArray(pattern),
      host,
      where,
      fc.boolean(),
      (sites, offOn, at, w, isOn) => {
        const before = { ...DEFAULTS, sites, offOn, where: w }
        expect(onFor(at, { ...before, ...switched(before, at, isOn) })).toBe(isOn)
      },
    ),
  )
})

/** A value that is right, wrong or strange. */
const anything = fc.anything({ maxDepth: 2, withNullPrototype: true, withBigInt: true })
const stored = fc.dictionary(
  fc.constantFrom(...Object.keys(DEFAULTS), '__proto__', 'constructor', 'other'),
  fc.oneof(
    anything,
    fc.array(fc.oneof(anything, fc.string(), fc.record({ form: fc.string(), entry: fc.string() }))),
    fc.constantFrom<unknown>(...Object.values(DEFAULTS)),
  ),
)

test('whatever is stored tidies to a valid state, and a valid state stays what it is', () => {
  fc.assert(
    fc.property(fc.oneof(stored, anything), (found) => {
      const settings = tidy(found)
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort())
      for (const [key, value] of Object.entries(DEFAULTS)) {
        const now = settings[key as keyof Settings]
        expect(Array.isArray(now)).toBe(Array.isArray(value))
        expect(typeof now).toBe(typeof value)
      }
      expect(settings.delay >= 0 && settings.delay <= 1500 && settings.size >= 14 && settings.size <= 20).toBe(true)
      expect(Object.keys(settings.kinds)).toHaveLength(5)
      expect(tidy(settings)).toEqual(settings)
      expect(tidy(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
      expect(typeof onFor('a.example', settings)).toBe('boolean')
    }),
    { numRuns: 500 },
  )
})

test('a pause switches everything off until its end; one that no clock could have set is none', () => {
  const paused = { ...DEFAULTS, pausedUntil: 5_000_000 }
  expect(wantedNow('a.example', paused, 4_999_999)).toBe(false)
  expect(wantedNow('a.example', paused, 5_000_000)).toBe(true)
  expect(pauseLeft(paused, 4_000_000)).toBe(1_000_000)
  expect(pauseLeft(paused, 5_000_000 - PAUSE - 1)).toBe(0)
  expect(tidy({ pausedUntil: 'soon' }).pausedUntil).toBe(0)
})
