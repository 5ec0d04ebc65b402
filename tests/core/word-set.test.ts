import { expect, test } from 'vitest'
import { wordSet } from '../../src/core/word-set.ts'

test('words are parted by any space, at the ends too', () => {
  expect([...wordSet(' one two\n  three two ')]).toEqual(['one', 'two', 'three'])
})
