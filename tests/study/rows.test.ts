import { expect, test } from 'vitest'
import type { Wanted } from '../../src/core/saved.ts'
import { save } from '../../src/study/records.ts'
import { EVERYTHING, filterRows, rowOf, searchable, sortRows } from '../../src/study/rows.ts'
import { articleCard, met, NOW, saved } from './terms.ts'

const herat = saved('herat', { tags: ['exam'], note: 'Near Iran' })
const kabul = save(
  saved('kabul'),
  { card: saved('kabul').card, met: met('Kabul was quiet.', { address: 'https://other.example/1', title: 'Quiet' }) },
  '2026-11-09T23:30:00.000Z',
)
const hewad = save(
  undefined,
  { card: articleCard('Gran Hewad', 'person', 'the ministry’s spokesman'), met: met('Said Gran Hewad.') },
  '2026-11-04T08:00:00.000Z',
)
const all = [herat, kabul, hewad].map(rowOf).map(searchable)
const found = (wanted: Partial<Wanted>, day?: (time: string) => string) =>
  filterRows(all, { ...EVERYTHING, ...wanted }, NOW, day).map(({ title }) => title)

test('a row says what the card means, in the glossary’s words or the article’s', () => {
  expect(rowOf(herat)).toMatchObject({ gloss: 'herat in short', standing: 'new', sentence: 'They met in herat today.' })
  expect(rowOf(hewad).gloss).toBe('the ministry’s spokesman')
  const card = articleCard('Gran Hewad', 'person', 'Gran Hewad, the ministry’s spokesman')
  expect(rowOf({ ...hewad, card }).gloss, 'not the name once more').toBe('the ministry’s spokesman')
  expect(rowOf(kabul).pages.map(({ title }) => title)).toEqual(['Border talks open', 'Quiet'])
})

test('every typed word must stand somewhere: title, meaning, note, tag, sentence, page', () => {
  expect(found({ text: '  IRAN herat ' })).toEqual(['Herat'])
  expect(found({ text: 'spokesman' })).toEqual(['Gran Hewad'])
  expect(found({ text: 'exam' })).toEqual(['Herat'])
  expect(found({ text: 'quiet courier' })).toEqual(['Kabul'])
  expect(found({ text: 'zzz' })).toEqual([])
})

test('kind, tag, page, standing and days narrow it down', () => {
  expect(found({ kind: 'person' })).toEqual(['Gran Hewad'])
  expect(found({ tag: 'exam' })).toEqual(['Herat'])
  expect(found({ page: 'https://other.example/1' })).toEqual(['Kabul'])
  expect(found({ standing: 'known' })).toEqual([])
  expect(found({ standing: 'due' })).toEqual(['Herat', 'Kabul'])
})

test('days are both included, and are the reader’s own days', () => {
  expect(found({ from: '2026-11-04', to: '2026-11-04' })).toEqual(['Gran Hewad'])
  expect(found({ from: '2026-11-10' })).toEqual([])
  const inTashkent = (time: string) => new Date(Date.parse(time) + 5 * 3_600_000).toISOString().slice(0, 10)
  expect(found({ from: '2026-11-10' }, inTashkent)).toEqual(['Kabul'])
})

test('orders', () => {
  const rows = all.map(({ row }) => row)
  const titles = (order: Parameters<typeof sortRows>[1]) => sortRows(rows, order).map(({ title }) => title)
  expect(titles('title')).toEqual(['Gran Hewad', 'Herat', 'Kabul'])
  expect(titles('newest')).toEqual(['Gran Hewad', 'Herat', 'Kabul'])
  expect(titles('oldest')).toEqual(['Herat', 'Kabul', 'Gran Hewad'])
  expect(titles('due')).toEqual(['Herat', 'Kabul', 'Gran Hewad'])
})
