// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Card } from '../../src/core/model.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { frame } from '../../src/page/frame.ts'
import type { Marking } from '../../src/page/marking.ts'
import { type OpenCard, openCard } from '../../src/page/open-card.ts'
import type { Acts, Drawing, Opened } from '../../src/page/opened.ts'
import { EMPTY, type Scene } from '../../src/page/scene.ts'

const CARDS = ['Herat', 'Kabul'].map(
  (title) => ({ from: 'article', kind: 'place', title, why: { rule: 'only', words: [] } }) as unknown as Card,
)
/** A scene of two mentions of Herat and one of Kabul. `gone`: mentions whose text has been taken away. */
function sceneOf(order: readonly number[], gone: readonly number[] = []): Scene {
  const paragraphs = [...document.querySelectorAll('p')]
  const rangeOf = (number: number) =>
    ({
      startContainer: paragraphs[number]!.firstChild!,
      startOffset: 0,
      endContainer: paragraphs[number]!.firstChild!,
      endOffset: 5,
    }) as unknown as StaticRange
  return {
    ...EMPTY,
    targetOf: (number) =>
      order[number] === undefined || gone.includes(number)
        ? null
        : { mention: number, block: number, start: 0, end: 5, range: rangeOf(order[number]!) },
    mention: (number) =>
      order[number] === undefined
        ? undefined
        : ({ card: order[number] === 2 ? 1 : 0, text: 'Herat', start: 0 } as never),
    cardOf: (number) => (order[number] === undefined ? undefined : CARDS[order[number] === 2 ? 1 : 0]),
    sharing: (card) => order.flatMap((which, i) => ((which === 2 ? 1 : 0) === card ? [i] : [])),
    paragraphOf: () => 'Herat is a town.',
    beginningAt: ({ startContainer }) => order.findIndex((which) => paragraphs[which]!.firstChild === startContainer),
  }
}

/** Draws nothing, and notes what it was given. */
const DRAWING: Drawing = {
  draw: (_into, opened, acts) => drawn.push({ opened, acts }),
  undraw: () => undefined,
  frame: (page, dismissed) => frame(page, '', dismissed),
}
let scene: Scene
let drawn: { opened: Opened; acts: Acts }[]
let card: OpenCard
const closed = vi.fn()
const point = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  closed.mockClear()
  document.body.innerHTML = '<p>Herat one</p><p>Herat two</p><p>Kabul</p>'
  HTMLElement.prototype.showPopover = () => undefined
  Range.prototype.getClientRects = () => [new DOMRect(10, 10, 50, 20)] as unknown as DOMRectList
  scene = sceneOf([0, 1, 2])
  drawn = []
  card = opens()
})

const opens = (say = (key: string, ...more: string[]) => [key, ...more].join(' ')) =>
  openCard({
    document,
    settings: () => DEFAULTS,
    say,
    drawing: DRAWING,
    marking: {
      scene: () => scene,
      marked: () => [0, 1, 2].flatMap((i) => scene.targetOf(i) ?? []),
      point,
    } satisfies Partial<Marking>,
    step: () => undefined,
    wrong: () => undefined,
    closed,
  })
afterEach(() => {
  card.remove()
  vi.useRealTimers()
})

test('opens after the pointer has rested, tells which mention of how many, and closes after it has left', () => {
  card.go({ type: 'move', over: 1, safe: false, speed: 0, delay: 350 })
  vi.advanceTimersByTime(340)
  expect(card.isOpen()).toBe(false)
  vi.advanceTimersByTime(20)
  expect(card.target()).toBe(1)
  expect(drawn.at(-1)?.opened).toMatchObject({ card: CARDS[0], count: 2, at: 1, pinned: false })
  card.go({ type: 'move', over: null, safe: false, speed: 1 })
  vi.advanceTimersByTime(310)
  expect(card.isOpen()).toBe(false)
  expect(closed).toHaveBeenCalledOnce()
})

test('opens by key on a mention that is there, and on none that is not', () => {
  expect(card.openAt(9, 'key')).toBe(false)
  expect(card.openAt(2, 'key')).toBe(true)
  expect(drawn.at(-1)?.opened.card).toBe(CARDS[1])
})

test('walking by key, which of how many is said in the figures of the reader’s language', () => {
  card.remove()
  const said: string[] = []
  card = opens((key, ...more) => {
    if (key === 'card_spoken') said.push(more.slice(1).join(' of '))
    return key === 'locale' ? 'ar-EG' : key
  })
  card.openAt(2, 'key')
  expect(said).toEqual(['٣ of ٣'])
})

test('opens on a word that nobody knows, and on the reason why nothing can be known', () => {
  card.openOn({ text: 'lorries', card: null, line: new DOMRect(0, 0, 10, 10) })
  expect(drawn.at(-1)?.opened).toMatchObject({ card: null, text: 'lorries', failed: false })
  card.openOn({ text: 'broken', card: null, line: new DOMRect(0, 0, 10, 10), failed: true })
  expect(drawn.at(-1)?.opened).toMatchObject({ text: 'broken', failed: true })
})

test('when the page is read anew its mention is found by its place; when that has gone it closes', () => {
  card.openAt(0, 'key')
  const found = card.keepPlace()
  scene = sceneOf([2, 0, 1])
  found()
  expect(card.target()).toBe(1)
  expect(drawn.at(-1)?.opened.card).toBe(CARDS[0])
  const lost = card.keepPlace()
  scene = sceneOf([2])
  lost()
  expect(card.isOpen()).toBe(false)
})

test('what the reader asked for on the card leaves it open and readable, though its mark is gone', () => {
  card.openAt(0, 'key')
  scene = sceneOf([])
  drawn.at(-1)?.acts.pin(true)
  expect(drawn.at(-1)?.opened).toMatchObject({ card: CARDS[0], pinned: true })
  card.go({ type: 'scroll', far: 999 })
  expect(card.isPinned()).toBe(true)
  drawn.at(-1)?.acts.close()
  expect(card.isOpen()).toBe(false)
})

test('goes when its term is scrolled away, stays when it trembles', () => {
  card.openAt(0, 'key')
  Range.prototype.getClientRects = () => [new DOMRect(10, 40, 50, 20)] as unknown as DOMRectList
  card.scrolled()
  expect(card.isOpen()).toBe(true)
  Range.prototype.getClientRects = () => [new DOMRect(10, 60, 50, 20)] as unknown as DOMRectList
  card.scrolled()
  expect(card.isOpen()).toBe(false)
})
