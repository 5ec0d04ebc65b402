/** Whether cards open in passing, and whether they are reached, over pointer paths as hands make them. */
import { expect, test } from 'vitest'
import { type Hover, headsFor, nextHover } from '../../src/page/hover.ts'
import { random as chance } from '../random.ts'

type Point = { x: number; y: number }
/** Terms of a paragraph: ten lines of three marks. */
const TERMS = Array.from({ length: 30 }, (_, i) => ({
  left: 60 + (i % 3) * 220 + ((i * 37) % 60),
  top: 100 + Math.floor(i / 3) * 28,
  width: 50 + ((i * 13) % 70),
  height: 20,
}))
/** Milliseconds between two pointer events, and the hand's tremor in pixels. */
const STEP = 8
const TREMOR = 0.6

/**
 * A reach from one point to another: bell-shaped speed (Flash and Hogan 1985, minimum jerk), duration by Fitts's law, a
 * slight bow, tremor.
 */
function reach(from: Point, to: Point, target: number, random: () => number): Point[] {
  const far = Math.hypot(to.x - from.x, to.y - from.y)
  const duration = 180 + 130 * Math.log2(far / target + 1)
  const bow = (random() - 0.5) * far * 0.12
  const count = Math.max(2, Math.round(duration / STEP))
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count
    const s = 10 * t ** 3 - 15 * t ** 4 + 6 * t ** 5
    const aside = Math.sin(Math.PI * s) * bow
    const [nx, ny] = far > 0 ? [-(to.y - from.y) / far, (to.x - from.x) / far] : [0, 0]
    const shake = () => (random() - 0.5) * TREMOR
    return {
      x: from.x + (to.x - from.x) * s + nx * aside + shake(),
      y: from.y + (to.y - from.y) * s + ny * aside + shake(),
    }
  })
}

const over = ({ x, y }: Point) => {
  const at = TERMS.findIndex(
    ({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height,
  )
  return at < 0 ? null : at
}

/** Plays a path to the state machine, as the session does, and tells every state it passes through. */
function play(
  path: readonly Point[],
  start: Hover,
  card: { left: number; top: number; right: number; bottom: number } | null,
) {
  let hover = start
  let now = 0
  let last = path[0] as Point
  const states: Hover[] = []
  for (const point of path) {
    now += STEP
    const inCard =
      card !== null && point.x >= card.left && point.x <= card.right && point.y >= card.top && point.y <= card.bottom
    const speed = Math.hypot(point.x - last.x, point.y - last.y) / STEP
    const isOpen = hover.is === 'open' || hover.is === 'leaving'
    const safe = inCard || (isOpen && card !== null && headsFor(last, point, card))
    hover = nextHover(hover, { type: 'move', over: inCard ? null : over(point), safe, speed }, now)
    last = point
    states.push(hover)
  }
  return states
}

test('crossing a paragraph opens a card at most once in a hundred times', () => {
  const random = chance(7)
  let opened = 0
  const crossings = 1000
  for (let i = 0; i < crossings; i++) {
    const from = { x: random() * 760, y: random() < 0.5 ? 20 : 460 }
    const to = { x: random() * 760, y: from.y === 20 ? 460 : 20 }
    if (play(reach(from, to, 40, random), { is: 'closed' }, null).some(({ is }) => is === 'open')) opened++
  }
  expect(opened / crossings).toBeLessThanOrEqual(0.01)
})

test('a card is reached from its term without closing, or turning to another, at least 99 times in a hundred', () => {
  const random = chance(11)
  let reached = 0
  const tries = 1000
  for (let i = 0; i < tries; i++) {
    const at = Math.floor(random() * TERMS.length)
    const { left, top, width, height } = TERMS[at]!
    const card = { left, right: left + 320, top: top + height + 8, bottom: top + height + 308 }
    const from = { x: left + random() * width, y: top + random() * height }
    const to = { x: card.left + 20 + random() * 280, y: card.top + 20 + random() * 240 }
    const states = play(reach(from, to, 60, random), { is: 'open', target: at, by: 'pointer' }, card)
    const kept = states.every((state) => state.is !== 'closed' && state.target === at)
    if (kept && states.at(-1)?.is === 'open') reached++
  }
  expect(reached / tries).toBeGreaterThanOrEqual(0.99)
})
