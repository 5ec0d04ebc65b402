import { expect, test } from 'vitest'
import { join, shared } from '../../src/packs/merge.ts'
import { term } from './terms.ts'

const old = [
  term('Herat', { kind: 'place', gloss: 'a city', aliases: ['Hari'], context: 'In the west.' }),
  term('Deficit'),
]
const fresh = [term('herat', { kind: 'place', gloss: 'city of the west', aliases: ['Heraat'] }), term('Inflation')]

test('merging joins what both have and adds what is new', () => {
  const all = join(old, fresh, 'merge')
  expect(all.map(({ name }) => name)).toEqual(['Herat', 'Deficit', 'Inflation'])
  expect(all[0]).toMatchObject({ gloss: 'city of the west', aliases: ['Hari', 'Heraat'], context: 'In the west.' })
})

test('replacing leaves the new terms alone', () => {
  expect(join(old, fresh, 'replace')).toEqual(fresh)
})

test('keeping both touches nothing and numbers the newcomer; the very same term comes once', () => {
  const all = join(old, [...fresh, term('Deficit')], 'both')
  expect(all.map(({ name }) => name)).toEqual(['Herat', 'Deficit', 'herat (2)', 'Inflation'])
  expect(all[2]?.aliases).toEqual(['herat', 'Heraat'])
  expect(join(all, fresh, 'both').map(({ name }) => name)).toContain('herat (3)')
})

test('kinds keep terms of one name apart', () => {
  expect(join([term('Chelsea', { kind: 'place' })], [term('Chelsea', { kind: 'person' })], 'merge')).toHaveLength(2)
  expect(shared(old, fresh)).toBe(1)
})
