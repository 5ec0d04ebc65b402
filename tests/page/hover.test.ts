import { expect, test } from 'vitest'
import { CLOSE_AFTER, type Hover, headsFor, nextHover, OPEN_AFTER, wakeAt } from '../../src/page/hover.ts'

const move = (over: number | null, speed = 0, safe = false) => ({ type: 'move', over, safe, speed }) as const
const closed: Hover = { is: 'closed' }
const open: Hover = { is: 'open', target: 3, by: 'pointer' }

test('a card opens after the pointer has rested on a term', () => {
  const waiting = nextHover(closed, move(3), 1000)
  expect(wakeAt(waiting)).toBe(1000 + OPEN_AFTER)
  expect(nextHover(waiting, { type: 'tick' }, 1000 + OPEN_AFTER - 1)).toEqual(waiting)
  expect(nextHover(waiting, { type: 'tick' }, 1000 + OPEN_AFTER)).toEqual(open)
})

test('a pointer passing by fast never opens a card', () => {
  let hover = nextHover(closed, move(3, 2), 0)
  for (let now = 50; now < 1000; now += 50) hover = nextHover(hover, move(3, 2), now)
  expect(hover.is).toBe('waiting')
  expect(nextHover(hover, move(null, 2), 1001)).toEqual(closed)
})

test('leaving closes after a while, and coming back keeps the card', () => {
  const leaving = nextHover(open, move(null, 1), 0)
  expect(leaving.is).toBe('leaving')
  expect(nextHover(leaving, move(3), 100)).toEqual(open)
  expect(nextHover(leaving, move(null, 0, true), 100)).toEqual(open)
  expect(nextHover(leaving, { type: 'tick' }, CLOSE_AFTER)).toEqual(closed)
})

test('while a card is open the next one opens at once, but not on the way to the card', () => {
  expect(nextHover(open, move(5, 0.1), 10)).toEqual({ is: 'open', target: 5, by: 'pointer' })
  expect(nextHover(open, move(5, 0.1, true), 10)).toEqual(open)
})

test('a card asked for by key is not closed by the pointer, but by Escape', () => {
  const byKey = nextHover(closed, { type: 'open', target: 1, by: 'key' }, 0)
  expect(nextHover(byKey, move(null, 3), 10)).toEqual(byKey)
  expect(nextHover(byKey, { type: 'close' }, 10)).toEqual(closed)
})

test('a card survives 40 pixels of scrolling and not 41', () => {
  expect(nextHover(open, { type: 'scroll', far: 40 }, 0)).toEqual(open)
  expect(nextHover(open, { type: 'scroll', far: 41 }, 0)).toEqual(closed)
})

test('the corridor to the card is 120 degrees wide', () => {
  const card = { left: 0, right: 320, top: 100, bottom: 300 }
  expect(headsFor({ x: 50, y: 50 }, { x: 50, y: 55 }, card)).toBe(true)
  expect(headsFor({ x: 50, y: 50 }, { x: 58, y: 55 }, card)).toBe(true)
  expect(headsFor({ x: 50, y: 50 }, { x: 60, y: 51 }, card)).toBe(false)
  expect(headsFor({ x: 50, y: 50 }, { x: 50, y: 45 }, card)).toBe(false)
})
