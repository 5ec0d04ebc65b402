import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULTS, type Settings, tidy } from '../../src/core/settings.ts'
import { fits, merged, parted, unparted } from '../../src/core/synced.ts'

const id = fc.stringMatching(/^[a-z]{1,12}(-[a-z0-9]{1,8}){0,3}$/)
const some = (list: readonly string[]): Settings => ({ ...DEFAULTS, known: [...list] })

test('no part is larger than the browser takes, and the parts are the settings again', () => {
  const many = tidy({ known: Array.from({ length: 3000 }, (_, i) => `city-somewhere-${i}`), offOn: ['a.example'] })
  const parts = parted(many)
  expect(Object.keys(parts).filter((key) => key.startsWith('known.')).length).toBeGreaterThan(5)
  for (const [key, value] of Object.entries(parts)) expect(key.length + JSON.stringify(value).length).toBeLessThan(8192)
  expect(unparted(parts)).toEqual(many)
  expect(fits(parts)).toBe(true)
  expect(fits(parted(tidy({ known: Array.from({ length: 9000 }, (_, i) => `city-somewhere-${i}`) })))).toBe(false)
})

test('parts that are missing or broken do no harm', () => {
  expect(unparted({})).toBeNull()
  expect(unparted({ choices: { marks: 'all' }, 'known.1': 3, 'known.0': ['a'], other: {} })).toEqual(
    tidy({ marks: 'all', known: ['a'] }),
  )
})

test('lists are merged: added anywhere is kept, removed on one side goes', () => {
  const both = merged(some(['a', 'b', 'c']), some(['a', 'b', 'mine']), some(['b', 'c', 'theirs']))
  expect(both.known.sort()).toEqual(['b', 'mine', 'theirs'])
})

test('devices that never met keep both lists, and the choices that were there first', () => {
  const here = { ...some(['mine']), marks: 'first' as const }
  const there = { ...some(['theirs']), marks: 'all' as const }
  expect(merged(null, here, there)).toEqual({ ...DEFAULTS, marks: 'all', known: ['theirs', 'mine'] })
})

test('a choice changed on one side is taken from that side', () => {
  const base = DEFAULTS
  expect(merged(base, { ...base, delay: 100 }, { ...base, size: 18 })).toMatchObject({ delay: 100, size: 18 })
  const kinds = { ...base.kinds, person: false }
  expect(merged(base, { ...base, kinds }, base).kinds.person).toBe(false)
  expect(merged(base, base, { ...base, kinds }).kinds.person).toBe(false)
})

test('whatever two devices did, nothing that either added is lost, and once merged both agree', () => {
  const list = fc.uniqueArray(id, { maxLength: 8 })
  fc.assert(
    fc.property(list, list, list, (base, here, there) => {
      const both = merged(some(base), some(here), some(there))
      for (const one of here) if (!base.includes(one)) expect(both.known).toContain(one)
      for (const one of there) if (!base.includes(one)) expect(both.known).toContain(one)
      expect(merged(both, both, both)).toEqual(both)
      const again = merged(some(base), some(there), both)
      expect(new Set(again.known)).toEqual(new Set(both.known))
    }),
  )
})
