import { expect, test } from 'vitest'
import { figures, mondayOf } from '../../src/study/figures.ts'
import { rowOf } from '../../src/study/rows.ts'
import { NOW, saved } from './terms.ts'

const row = (id: string, at: string, more: object = {}) => ({ ...rowOf(saved(id, { saved: at })), ...more })

test('an empty notebook is told as nothing, with this week', () => {
  expect(figures([], NOW)).toEqual({
    met: 0,
    standing: { new: 0, learning: 0, known: 0 },
    due: 0,
    kinds: [],
    weeks: [{ monday: '2026-11-02', met: 0 }],
  })
})

test('met, known and due, by kind and by week without gaps', () => {
  const told = figures(
    [
      row('a', '2026-10-20T08:00:00.000Z', { standing: 'known', due: '2027-01-01T00:00:00.000Z' }),
      row('b', '2026-10-25T23:00:00.000Z', { kind: 'person', standing: 'learning' }),
      row('c', NOW),
    ],
    '2026-11-05T08:00:00.000Z',
  )
  expect(told).toMatchObject({ met: 3, due: 2, standing: { new: 1, learning: 1, known: 1 } })
  expect(told.kinds).toEqual([
    { kind: 'person', met: 1, known: 0 },
    { kind: 'place', met: 2, known: 1 },
  ])
  expect(told.weeks).toEqual([
    { monday: '2026-10-19', met: 2 },
    { monday: '2026-10-26', met: 0 },
    { monday: '2026-11-02', met: 1 },
  ])
})

test('older than twelve weeks is counted, not drawn', () => {
  const told = figures([row('a', '2025-01-01T08:00:00.000Z')], NOW)
  expect(told.met).toBe(1)
  expect(told.weeks).toEqual([{ monday: '2026-11-02', met: 0 }])
})

test.each([
  ['2026-11-02', '2026-11-02'],
  ['2026-11-08', '2026-11-02'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday)
})
