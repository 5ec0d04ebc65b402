// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchChanges } from '../../src/page/changes.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a burst of changes is answered by one look, and nothing after the end', async () => {
  const looks: boolean[] = []
  const life = new AbortController()
  watchChanges(document, (routed) => looks.push(routed), life.signal)
  for (let i = 0; i < 5; i++) {
    document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(20)
  }
  await vi.advanceTimersByTimeAsync(1500)
  expect(looks).toEqual([false])
  life.abort()
  document.body.append('more')
  await vi.advanceTimersByTimeAsync(1500)
  expect(looks).toHaveLength(1)
})

test('a hidden tab is not looked at until it is shown, and then once', async () => {
  const looks: boolean[] = []
  const life = new AbortController()
  const hide = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }
  hide(true)
  watchChanges(document, (routed) => looks.push(routed), life.signal)
  document.body.append(document.createElement('p'))
  await vi.advanceTimersByTimeAsync(5000)
  expect(looks).toEqual([])
  hide(false)
  expect(looks).toEqual([false])
  hide(true)
  hide(false)
  await vi.advanceTimersByTimeAsync(5000)
  expect(looks).toEqual([false])
  life.abort()
})
