import { expect, test } from 'vitest'
import { save } from '../../src/study/records.ts'
import { sheet } from '../../src/study/sheet.ts'
import { articleCard, met, NOW, saved } from './terms.ts'

const page = 'https://courier.example/border'
const herat = save(
  saved('herat'),
  { card: saved('herat').card, met: met('Snow fell on Herat.') },
  '2026-11-02T09:00:00.000Z',
)
const csto = save(
  undefined,
  {
    card: articleCard('Collective Security Treaty Organization', 'organisation', 'a military alliance', 'CSTO'),
    met: met('The CSTO met.', { address: 'https://other.example/', title: 'Alliance' }),
  },
  '2026-11-10T09:00:00.000Z',
)

test('one page: its terms with all its sentences, and one citation', () => {
  const { articles, terms } = sheet([csto, herat], { page })
  expect(terms).toBe(1)
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({ title: 'Border talks open', read: NOW })
  expect(articles[0]!.terms[0]!.sentences).toEqual(['They met in herat today.', 'Snow fell on Herat.'])
})

test('one week: articles in the order they were read', () => {
  expect(sheet([csto, herat], { monday: '2026-11-02' }).articles.map(({ title }) => title)).toEqual([
    'Border talks open',
  ])
  const [other] = sheet([csto, herat], { monday: '2026-11-09' }).articles
  expect(other!.terms[0]).toMatchObject({ short: 'CSTO', meaning: 'a military alliance' })
})

test('a week without reading is an empty sheet', () => {
  expect(sheet([herat], { monday: '2020-01-06' })).toEqual({ articles: [], terms: 0 })
})

test('a pasted text, which has no address, has its sheet too', () => {
  const pasted = saved('herat', {
    met: [{ ...met('Snow fell on Herat.', { address: '', title: 'My notes', publisher: '' }), read: NOW }],
  })
  const elsewhere = saved('kabul')
  expect(sheet([pasted, elsewhere], { page: 'My notes' })).toMatchObject({
    articles: [{ title: 'My notes', address: '' }],
    terms: 1,
  })
})
