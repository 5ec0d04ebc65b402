import { expect, test } from 'vitest'
import { join } from '../../src/study/join.ts'
import { answered } from '../../src/study/schedule.ts'
import { met, NOW, saved } from './terms.ts'

const LATER = '2026-11-05T08:00:00.000Z'
const old = saved('herat', { note: 'mine', tags: ['exam'] })

test('what was not there is taken as it is, what is the same changes nothing', () => {
  expect(join(undefined, old)).toBe(old)
  expect(join(old, structuredClone(old))).toBe(old)
})

test('notes, tags and meetings of both sides are kept', () => {
  const brought = saved('herat', {
    note: 'theirs',
    tags: ['class'],
    met: [{ ...met('Snow.'), read: LATER }],
    saved: '2026-10-01T08:00:00.000Z',
  })
  const joined = join(old, brought)
  expect(joined).toMatchObject({ note: 'mine\ntheirs', tags: ['class', 'exam'], saved: '2026-10-01T08:00:00.000Z' })
  expect(joined.met).toHaveLength(2)
  expect(join(joined, brought), 'a second import adds nothing').toBe(joined)
})

test('the review that was answered last wins', () => {
  const asked = { ...old, review: answered(old.review, 'good', LATER) }
  expect(join(asked, old).review).toBe(asked.review)
  expect(join(old, asked).review).toBe(asked.review)
})

test('a card that lost its facts in a table does not replace the whole one', () => {
  const whole = saved('herat', {}, { facts: [{ label: 'Population', value: '1' }] })
  expect(join(whole, saved('herat', { changed: LATER })).card).toEqual(whole.card)
  expect(
    join(whole, saved('herat', { changed: LATER, met: [{ ...met('', { address: '' }), read: NOW }] })).met,
  ).toHaveLength(1)
})
