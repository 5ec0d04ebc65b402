import { expect, test } from 'vitest'
import type { Grade, Review } from '../../src/core/saved.ts'
import { unasked } from '../../src/study/records.ts'
import { answered, KNOWN_FROM, standingOf } from '../../src/study/schedule.ts'
import { NOW } from './terms.ts'

/** Answers given whenever the term was due. */
const history = (...grades: Grade[]) =>
  grades.reduce((review, grade) => answered(review, grade, review.last ? review.due : NOW), unasked(NOW))

test('a new term known at once is asked again after days; forgotten, after one day', () => {
  expect(history('good').days).toBeGreaterThan(1)
  expect(history('again')).toMatchObject({ days: 1, asked: 1, last: NOW, due: '2026-11-03T08:00:00.000Z' })
})

test('each right answer doubles the pause at least, and at last the term is known', () => {
  const pauses = [1, 2, 3, 4].map((times) => history(...Array<Grade>(times).fill('good')).days)
  for (let i = 1; i < pauses.length; i++) expect(pauses[i]).toBeGreaterThanOrEqual(2 * pauses[i - 1]!)
  expect(standingOf(unasked(NOW))).toBe('new')
  expect(standingOf(history('good'))).toBe('learning')
  expect(standingOf(history('good', 'good', 'good'))).toBe('known')
})

test('the boundary of known is three weeks', () => {
  const at = (stability: number): Review => ({ ...history('good'), stability })
  expect(standingOf(at(KNOWN_FROM - 0.0001))).toBe('learning')
  expect(standingOf(at(KNOWN_FROM))).toBe('known')
})

test('what was known and is forgotten counts as a lapse and is known no more', () => {
  const review = history('good', 'good', 'good', 'again')
  expect(review.lapses).toBe(1)
  expect(standingOf(review)).toBe('learning')
})

test('hard comes sooner than good, and the same answers always give the same days', () => {
  expect(history('good', 'hard').days).toBeLessThan(history('good', 'good').days)
  expect(history('good', 'hard', 'good')).toEqual(history('good', 'hard', 'good'))
})

test('a clock that ran ahead and was set back: the answer counts, and the next date is by the right clock', () => {
  const ahead = answered(unasked(NOW), 'good', '2036-01-01T00:00:00.000Z')
  for (const grade of ['again', 'hard', 'good'] as const) {
    const back = answered(ahead, grade, NOW)
    expect([back.asked, back.last]).toEqual([2, NOW])
    expect(back.due > NOW && back.due < '2027').toBe(true)
  }
})
