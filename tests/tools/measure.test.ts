import { expect, test } from 'vitest'
import { blank, figures, type Gold, isFree, overlaps, pairKey, same, share, tally, unitsOf } from './measure.ts'
import { schwartzHearst } from './peers.ts'

const gold = (start: number, end: number): Gold => ({ start, end, text: '', type: 'person' })
const key = (complete: boolean) => ({ firm: [gold(0, 5), gold(10, 20)], neutral: [{ start: 30, end: 40 }], complete })

test('an exact hit is right both ways, a loose one only loosely', () => {
  const exact = blank()
  const loose = blank()
  const seen = [
    { start: 0, end: 5 },
    { start: 10, end: 15 },
  ]
  tally(exact, seen, key(true), same)
  tally(loose, seen, key(true), overlaps)
  expect(exact).toEqual({ right: 1, wrong: 1, hit: 1, missed: 1 })
  expect(loose).toEqual({ right: 2, wrong: 0, hit: 2, missed: 0 })
})

test('over an optional or nested mention a prediction is neither right nor wrong', () => {
  const score = blank()
  tally(score, [{ start: 32, end: 50 }], key(true), overlaps)
  expect(score).toEqual({ right: 0, wrong: 0, hit: 0, missed: 2 })
  expect(isFree({ start: 32, end: 50 }, key(true))).toBe(true)
  expect(isFree({ start: 15, end: 31 }, key(true))).toBe(false)
})

test('nothing is wrong where the annotation is not complete', () => {
  const score = blank()
  tally(score, [{ start: 50, end: 60 }], key(false), overlaps)
  expect(score.wrong).toBe(0)
})

test('figures are shares with three digits, and null where there is nothing to share', () => {
  expect(figures({ right: 2, wrong: 1, hit: 2, missed: 2 })).toEqual({ P: 0.667, R: 0.5, F: 0.571 })
  expect(figures(blank())).toEqual({ P: null, R: null, F: null })
  expect(share(1, 0)).toBeNull()
})

test('offsets in code points become UTF-16 units', () => {
  expect(unitsOf('a😀b')).toEqual([0, 1, 3, 4])
})

test('pairs are compared without the long form’s case and article', () => {
  expect(pairKey({ short: 'BWC', long: 'The Border Water Commission' })).toBe('BWC|border water commission')
})

test('Schwartz and Hearst’s algorithm reads letters from the right', () => {
  expect(schwartzHearst('Troops of the Afghan National Army (ANA) left.')).toEqual([
    { short: 'ANA', long: 'Afghan National Army' },
  ])
  expect(schwartzHearst('It rained (as always) in June (2020).')).toEqual([])
})
