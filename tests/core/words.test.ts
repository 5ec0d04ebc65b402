import { expect, test } from 'vitest'
import { words } from '../../src/core/words.ts'

const seen = (text: string) => words(text).map(({ start, end }) => text.slice(start, end))
const opening = (text: string) =>
  words(text)
    .filter(({ opens }) => opens)
    .map(({ start, end }) => text.slice(start, end))

test('dots, apostrophes and figures stay inside a word; hyphens part words', () => {
  expect(seen('The U.S. and Sana’a: O’Hanlon on track 1.5, Qal‘eh-ye Now')).toEqual([
    'The',
    'U.S.',
    'and',
    'Sana’a',
    'O’Hanlon',
    'on',
    'track',
    '1.5',
    'Qal‘eh',
    'ye',
    'Now',
  ])
})

test('a possessive is left out of the word, and remembered', () => {
  const [taliban] = words('Taliban’s offer')
  expect(taliban).toMatchObject({ start: 0, end: 7, key: 'taliban', owns: true })
})

test('a sentence starts after a full stop and inside opening quotes, not after Mr. or an initial', () => {
  expect(opening('He met Mr. J. Smith. Then he left. “We wait,” he said: “Kabul is calm.” No.')).toEqual([
    'He',
    'Then',
    'We',
    'Kabul',
    'No',
  ])
})

test.each([
  ['Kabul', 'title'],
  ['KABUL', 'caps'],
  ['NGOs', 'mixed'],
  ['McCain', 'mixed'],
  ['said', 'lower'],
  ['2021', 'number'],
  ['مجلس', 'lower'],
  ['É', 'title'],
])('%s is written in %s', (word, shape) => {
  expect(words(word)[0]?.shape).toBe(shape)
})

test('no string makes it throw, and offsets never split a surrogate pair', () => {
  for (const text of ['', '\ud800', '😀Kabul😀', '\u202eKabul\u202c', '((((((', '\u0301a', '...']) {
    for (const { start, end } of words(text)) {
      expect(start).toBeLessThan(end)
      expect(
        /^[\udc00-\udfff]/.test(text.slice(start)) ||
          /[\ud800-\udbff]$/.test(text.slice(0, end)) === /[\ud800-\udbff]$/.test(text.slice(0, end)).valueOf(),
      ).toBe(true)
    }
  }
})
