// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULTS, type Settings } from '../../src/core/settings.ts'
import { type Hearing, hearing } from '../../src/page/hearing.ts'
import type { HoverEvent } from '../../src/page/hover.ts'
import type { OpenCard } from '../../src/page/open-card.ts'

const LINE = { left: 10, top: 10, right: 60, bottom: 30 } as DOMRect
let wished: Settings
let open: number | null
let pinned: boolean
let awake: boolean
let told: HoverEvent[]
let stop: AbortController
let heard: Hearing

beforeEach(() => {
  document.body.innerHTML = '<p>Herat <a href="/x">Kabul</a></p>'
  wished = DEFAULTS
  open = null
  pinned = false
  awake = true
  told = []
  stop = new AbortController()
  const card = {
    go: (event: HoverEvent) => told.push(event),
    meets: vi.fn(),
    isOpen: () => open !== null,
    isPinned: () => pinned,
    target: () => open,
    scrolled: () => told.push({ type: 'scroll', far: 0 }),
    box: () => null,
    is: () => false,
  } as unknown as OpenCard
  heard = hearing({
    document,
    settings: () => wished,
    card,
    // Everything left of 100 is the mention 7.
    under: (x) => (x < 100 ? { mention: 7, line: LINE } : null),
    isAwake: () => awake,
    signal: stop.signal,
  })
})
afterEach(() => stop.abort())

const fire = (type: string, more: object = {}, on: Element = document.querySelector('p')!) =>
  on.dispatchEvent(
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      clientX: 20,
      clientY: 20,
      buttons: 0,
      pointerType: 'mouse',
      ...more,
    }),
  )
const key = (name: string, more: object = {}) => {
  const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), {
    key: name,
    repeat: false,
    ...more,
  })
  document.body.dispatchEvent(event)
  return event
}

test('where the pointer is becomes known when it first moves', () => {
  expect(heard.pointer()).toBeNull()
  fire('pointermove')
  expect(heard.pointer()).toMatchObject({ x: 20, y: 20 })
  expect(told).toMatchObject([{ type: 'move', over: 7, safe: false, delay: DEFAULTS.delay }])
})

test('nothing is under a pointer whose button is held, nor without the key that is to be held', () => {
  fire('pointermove', { buttons: 1 })
  wished = { ...DEFAULTS, modifier: 'shift' }
  fire('pointermove', { shiftKey: false })
  expect(told).toMatchObject([{ over: null }, { over: null }])
  fire('pointermove', { shiftKey: true })
  expect(told.at(-1)).toEqual({ type: 'open', target: 7, by: 'pointer' })
})

test('the key alone opens what the pointer rests on, once', () => {
  wished = { ...DEFAULTS, modifier: 'shift' }
  fire('pointermove')
  key('Shift', { shiftKey: true })
  key('Shift', { shiftKey: true, repeat: true })
  expect(told.filter(({ type }) => type === 'open')).toHaveLength(1)
})

test('a tap opens, a tap on a link or a long press does not, a mouse click never', () => {
  fire('pointerdown')
  fire('click')
  expect(told).toEqual([])
  fire('click', { pointerType: 'touch' }, document.querySelector('a')!)
  expect(told).toEqual([])
  fire('click', { pointerType: 'touch' })
  expect(told).toEqual([{ type: 'open', target: 7, by: 'tap' }])
})

test('a click elsewhere closes the card, unless it is pinned', () => {
  open = 7
  pinned = true
  fire('click', { clientX: 300 })
  expect(told).toEqual([])
  pinned = false
  fire('click', { clientX: 300 })
  expect(told).toEqual([{ type: 'close' }])
})

test('Escape is taken from the page only while a card is open, and no other key ever', () => {
  expect(key('Escape').defaultPrevented).toBe(false)
  open = 7
  expect(key('Tab').defaultPrevented).toBe(false)
  expect(key('ArrowDown').defaultPrevented).toBe(false)
  expect(key('Escape').defaultPrevented).toBe(true)
  expect(told).toEqual([{ type: 'close' }])
})

test('one that has been replaced, or was told to stop, hears nothing', () => {
  awake = false
  fire('pointermove')
  fire('click', { pointerType: 'touch' })
  awake = true
  stop.abort()
  fire('pointermove')
  expect(told).toEqual([])
})

test('what came before anybody listened is heard in the same way', () => {
  heard.hear(Object.assign(new Event('pointermove'), { clientX: 20, clientY: 30, buttons: 0, pointerType: 'mouse' }))
  expect(heard.pointer()).toMatchObject({ x: 20, y: 30 })
  expect(told).toMatchObject([{ type: 'move', over: 7 }])
  heard.hear(new Event('toggle'))
  expect(told).toHaveLength(1)
})
