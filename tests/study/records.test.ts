import { expect, test } from 'vitest'
import { idOf, idsOf, save } from '../../src/study/records.ts'
import { articleCard, entryCard, met, NOW } from './terms.ts'

const page = (address: string, title = '') => ({ address, title })
const LATER = '2026-11-03T08:00:00.000Z'
const herat = { card: entryCard('herat'), met: met('They met in Herat.') }

test('a first save keeps the card, the sentence and the page, due at once', () => {
  const term = save(undefined, { ...herat, met: { ...herat.met, address: 'https://courier.example/border#top' } }, NOW)
  expect(term).toMatchObject({ id: 'entry/herat', note: '', tags: [], saved: NOW, changed: NOW })
  expect(term.met).toEqual([{ ...herat.met, read: NOW }])
  expect(term.review).toMatchObject({ state: 'new', due: NOW, last: null })
})

test('the same save twice changes nothing, not even the date', () => {
  const term = save(undefined, herat, NOW)
  expect(save(term, herat, LATER)).toBe(term)
})

test('meeting it elsewhere adds the place and keeps note, tags and review', () => {
  const term = { ...save(undefined, herat, NOW), note: 'mine', tags: ['exam'] }
  const merged = save(term, { ...herat, met: met('Snow fell on Herat.', { address: 'https://other.example/' }) }, LATER)
  expect(merged.met.map(({ sentence }) => sentence)).toEqual(['They met in Herat.', 'Snow fell on Herat.'])
  expect(merged).toMatchObject({ note: 'mine', tags: ['exam'], saved: NOW, changed: LATER, review: term.review })
})

test('the newest card replaces the old one, without a second meeting', () => {
  const term = save(undefined, herat, NOW)
  const merged = save(term, { ...herat, card: entryCard('herat', { asOf: '2026-11' }) }, LATER)
  expect(merged.card.entry?.asOf).toBe('2026-11')
  expect(merged.met).toHaveLength(1)
})

test('a person whom only an article knows is never joined to a namesake on another page', () => {
  const person = articleCard('Gran Hewad', 'person', 'the ministry’s spokesman')
  expect(idOf(person, page('https://a.example/1'))).not.toBe(idOf(person, page('https://a.example/2')))
  const body = articleCard('Institute of Highland Studies', 'organisation', 'IHS', 'IHS')
  expect(idOf(body, page('https://a.example/1'))).toBe(
    idOf({ ...body, title: 'institute of  highland studies' }, page('b')),
  )
})

test('in pasted texts, which have no address, namesakes are told apart by the title', () => {
  const person = articleCard('Gran Hewad', 'person', 'spokesman')
  expect(idOf(person, page('', 'Talks open'))).not.toBe(idOf(person, page('', 'Snow falls')))
  expect(idOf(person, page('', 'Talks open'))).toBe(idOf(person, page('', 'Talks open')))
})

test('what a page lists is told under the ids that saving it would give, a card that has gone under none', () => {
  const cards = [entryCard('herat'), articleCard('Gran Hewad', 'person', 'spokesman')]
  const annotation = { mentions: [], cards, definitions: [] }
  const term = (card: number) => ({ card, kind: 'person' as const, title: '', gloss: '', count: 1, marked: true })
  const here = page('https://a.example/1')
  expect(idsOf([term(1), term(0), term(7)], annotation, here)).toEqual([idOf(cards[1]!, here), 'entry/herat', ''])
})
