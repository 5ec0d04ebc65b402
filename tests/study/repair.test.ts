import { expect, test } from 'vitest'
import { mended } from '../../src/study/repair.ts'
import { NOW, saved } from './terms.ts'

const term = saved('herat', { note: 'mine', tags: ['exam'] })

test('a sound term stays as it is', () => {
  expect(mended(term, NOW)).toEqual(term)
})

test('sound parts are kept beside a broken one', () => {
  const { review: _, ...rest } = term
  expect(mended({ ...rest, saved: 7 }, NOW)).toMatchObject({
    note: 'mine',
    tags: ['exam'],
    card: term.card,
    met: term.met,
    saved: NOW,
  })
})

test('of a broken card the name and its one line are kept', () => {
  const broken = { ...term, card: { ...term.card, entry: { ...term.card.entry, facts: 'none' } } }
  expect(mended(broken, NOW)?.card).toMatchObject({ title: 'Herat', kind: 'place', quote: { text: 'herat in short' } })
})

test.each([null, 3, {}, { id: 'x' }, { id: 'x', card: { title: '' } }])(
  'without a name nothing is left: %j',
  (found) => {
    expect(mended(found, NOW)).toBeNull()
  },
)
