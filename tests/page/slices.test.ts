import { expect, test } from 'vitest'
import { atOnce, inSlices } from '../../src/page/slices.ts'

function* work(parts: number, done: number[]): Generator<undefined, string> {
  for (let i = 0; i < parts; i++) {
    done.push(i)
    yield
  }
  return 'all'
}

/** A page whose clock moves on by two milliseconds whenever it is read. */
function page(turns: number[], done: number[]) {
  let now = 0
  return {
    performance: { now: () => (now += 2) },
    scheduler: { yield: async () => void turns.push(done.length) },
  } as unknown as Window
}

test('the page has its turn every few milliseconds, and the work comes to its end', async () => {
  const [turns, done]: [number[], number[]] = [[], []]
  expect(await inSlices(work(20, done), page(turns, done), () => true)).toBe('all')
  expect(done).toHaveLength(20)
  expect(turns.length).toBeGreaterThan(2)
  expect(turns).toEqual(turns.toSorted((a, b) => a - b))
})

test('a page that has to be laid out anew at every turn is not read one step a turn', async () => {
  const [turns, done]: [number[], number[]] = [[], []]
  let [now, costly] = [0, false]
  const view = {
    performance: { now: () => now },
    scheduler: {
      async yield() {
        turns.push(done.length)
        costly = true
      },
    },
  } as unknown as Window
  function* steps(): Generator<undefined, string> {
    for (const part of work(100, done)) {
      now += costly ? 50 : 1
      costly = false
      yield part
    }
    return 'all'
  }
  expect(await inSlices(steps(), view, () => true)).toBe('all')
  expect(turns.length).toBeLessThan(25)
})

test('work that nobody wants any more ends at the next turn', async () => {
  const [turns, done]: [number[], number[]] = [[], []]
  expect(await inSlices(work(1000, done), page(turns, done), () => turns.length < 2)).toBeUndefined()
  expect(done.length).toBeLessThan(20)
})

test('a browser without a scheduler gives the page its turn too', async () => {
  const done: number[] = []
  const { performance } = page([], done)
  expect(await inSlices(work(10, done), { performance } as unknown as Window, () => true)).toBe('all')
})

test('at once is at once', () => {
  expect(atOnce(work(3, []))).toBe('all')
})
