import { expect, test } from 'vitest'
import { rowsOf } from '../../src/packs/entries.ts'
import { pack, term } from './terms.ts'

const head = pack([])
const entries = (...terms: Parameters<typeof term>[]) =>
  rowsOf(
    'abc',
    head,
    terms.map((given) => term(...given)),
  ).map(({ entry }) => entry)

test('ids are fit for lists of known terms, stay the same, and are never given twice', () => {
  const ids = entries(['São Tomé & Co.'], ['تضخم'], ['Herat', { kind: 'place' }], ['Herat', { kind: 'person' }]).map(
    ({ id }) => id,
  )
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,120}$/)
  expect(new Set(ids).size).toBe(4)
  expect(ids[0]).toBe('pack-abc-sao-tome-co')
  expect(entries(['تضخم'])[0]?.id).toBe(ids[1])
})

test('a word is found small in running text, a name is not, capitals are a short form', () => {
  const [word, name, short] = entries(['Inflation'], ['Herat', { kind: 'place' }], ['GDP'])
  expect(word?.aliases).toEqual(['inflation'])
  expect(name?.aliases).toEqual([])
  expect(short?.short).toEqual(['GDP'])
})

test('the card says whose words these are', () => {
  const [entry] = entries(['Inflation', { source: 'https://x.example/a' }])
  expect(entry?.sources).toEqual([{ at: 'https://x.example/a' }, { at: 'Economics 101, R. Haidari, CC BY 4.0' }])
  expect(entry?.pack).toEqual({ title: 'Economics 101', colour: 'blue' })
})

test('rich text goes to the card unless it would burst the record', () => {
  expect(entries(['A', { details: '<b>x</b>', rich: [{ as: 'b', of: ['x'] }] }])[0]?.pack?.details).toEqual([
    { as: 'b', of: ['x'] },
  ])
  expect(entries(['A', { rich: ['x'.repeat(5_000)] }])[0]?.pack).toEqual({ title: 'Economics 101', colour: 'blue' })
})
