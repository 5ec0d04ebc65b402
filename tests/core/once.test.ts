import { expect, test } from 'vitest'
import { lazy, memo } from '../../src/core/once.ts'

test('a thing is made when it is asked for, and once', () => {
  let made = 0
  const ask = lazy(() => ++made)
  expect(made).toBe(0)
  expect([ask(), ask()]).toEqual([1, 1])
})

test('for each key it is made once, also when what is made is false', () => {
  const asked: string[] = []
  const isLong = memo((word: string) => {
    asked.push(word)
    return word.length > 3
  })
  expect(['Ana', 'Herat', 'Ana', 'Herat'].map(isLong)).toEqual([false, true, false, true])
  expect(asked).toEqual(['Ana', 'Herat'])
})
