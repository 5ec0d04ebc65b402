// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Attend, Attending, AttendingDoors } from '../../src/page/attending.ts'
import { type Stirring, stirring } from '../../src/page/stirring.ts'

let heard: string[]
let worth: boolean
let awake: boolean
let stop: AbortController
let reader: Stirring
/** Lets who was sent for come, or not. */
let come: (attend: Attend | Error) => void
const sent = vi.fn()
const made = vi.fn()
const ATTEND = (() => {
  made()
  return { hear: ({ type }) => heard.push(type) } as Partial<Attending> as Attending
}) satisfies Attend

beforeEach(() => {
  sent.mockClear()
  made.mockClear()
  heard = []
  worth = true
  awake = true
  stop = new AbortController()
  reader = stirring({
    document,
    attend() {
      sent()
      return new Promise((resolve, reject) => {
        come = (attend) => (attend instanceof Error ? reject(attend) : resolve(attend))
      })
    },
    doors: { isAwake: () => awake } as Partial<AttendingDoors> as AttendingDoors,
    isWorth: () => worth,
    signal: stop.signal,
  })
})
afterEach(() => stop.abort())

const fire = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }))

test('a reader is noticed by what only readers do, and sends once', () => {
  fire('scroll')
  fire('pointerover')
  fire('click')
  expect(sent).not.toHaveBeenCalled()
  fire('keydown')
  fire('pointermove')
  fire('pointerdown')
  expect(sent).toHaveBeenCalledOnce()
})

test('nobody is sent for where there is nothing to meet, nor by one that has been replaced or told to stop', () => {
  worth = false
  fire('pointermove')
  worth = true
  awake = false
  fire('pointermove')
  awake = true
  stop.abort()
  fire('pointermove')
  expect(sent).not.toHaveBeenCalled()
})

test('who comes hears what was done meanwhile, of each kind the last, in order; and no more from here', async () => {
  fire('pointermove')
  fire('pointerdown')
  fire('pointermove')
  fire('click')
  expect(reader.now()).toBeNull()
  come(ATTEND)
  const attending = await reader.attended()
  expect(heard).toEqual(['pointerdown', 'pointermove', 'click'])
  expect(reader.now()).toBe(attending)
  fire('pointermove')
  await reader.attended()
  expect(heard).toHaveLength(3)
  expect(made).toHaveBeenCalledOnce()
})

test('a press of long ago is not told; where the pointer is still is', async () => {
  worth = false
  fire('pointermove')
  fire('click')
  const now = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(now + 5000)
  const waited = reader.attended()
  come(ATTEND)
  await waited
  vi.restoreAllMocks()
  expect(heard).toEqual(['pointermove'])
})

test('who comes too late, after the session, is not put to work', async () => {
  fire('pointermove')
  const waited = reader.attended()
  stop.abort()
  come(ATTEND)
  await expect(waited).rejects.toThrow()
  expect(made).not.toHaveBeenCalled()
})

test('who could not come is sent for again when the reader stirs again', async () => {
  fire('pointermove')
  const waited = reader.attended()
  come(new Error('gone'))
  await expect(waited).rejects.toThrow('gone')
  fire('pointermove')
  expect(sent).toHaveBeenCalledTimes(2)
  come(ATTEND)
  await reader.attended()
  expect(heard).toEqual(['pointermove'])
})
