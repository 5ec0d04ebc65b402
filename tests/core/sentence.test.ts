import { expect, test } from 'vitest'
import { sentenceAround, sentenceBounds } from '../../src/core/sentence.ts'

const TEXT = 'Delegates met in Herat. The U.S. Army left! Mr. Rahmani stayed.'

test('the sentence around a word, and where the word stands in it', () => {
  const at = TEXT.indexOf('Army')
  const { text, start, end } = sentenceAround(TEXT, at, at + 4)
  expect(text).toBe('The U.S. Army left!')
  expect(text.slice(start, end)).toBe('Army')
})

test('a long sentence is cut at words on both sides', () => {
  const long = `${'before it '.repeat(60)}Herat ${'after it '.repeat(60)}`
  const at = long.indexOf('Herat')
  const { text, start, end } = sentenceAround(long, at, at + 5)
  expect(text).toMatch(/^… \S.*\S …$/)
  expect(text.length).toBeLessThan(320)
  expect(text.slice(start, end)).toBe('Herat')
})

test('offsets outside the text are pulled in', () => {
  expect(sentenceAround('Short.', -4, 99)).toEqual({ text: 'Short.', start: 0, end: 6 })
  expect(sentenceBounds('', 0, 0)).toEqual([0, 0])
})
