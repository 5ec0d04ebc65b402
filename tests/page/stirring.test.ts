// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onStirring } from '../../src/page/stirring.ts'

const stirred = vi.fn()
let life: AbortController
let hidden = false

beforeEach(() => {
  vi.useFakeTimers()
  stirred.mockClear()
  hidden = false
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
  life = new AbortController()
  onStirring(document, 20_000, stirred, life.signal)
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

test('the first sign of a reader is told, and no other', () => {
  document.dispatchEvent(new Event('scroll'))
  expect(stirred).not.toHaveBeenCalled()
  document.dispatchEvent(new Event('pointermove'))
  document.dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(30_000)
  expect(stirred).toHaveBeenCalledOnce()
})

test('after a while it is told without a sign, but not in a tab that nobody looks at', () => {
  vi.advanceTimersByTime(20_000)
  expect(stirred).toHaveBeenCalledOnce()
  stirred.mockClear()
  onStirring(document, 20_000, stirred, life.signal)
  hidden = true
  vi.advanceTimersByTime(30_000)
  expect(stirred).not.toHaveBeenCalled()
  hidden = false
  document.dispatchEvent(new Event('wheel'))
  expect(stirred).toHaveBeenCalledOnce()
})

test('nothing is told after the end', () => {
  life.abort()
  document.dispatchEvent(new Event('pointerdown'))
  vi.advanceTimersByTime(30_000)
  expect(stirred).not.toHaveBeenCalled()
})
