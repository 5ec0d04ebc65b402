import { expect, test } from 'vitest'
import { fold } from '../../src/core/fold.ts'

test.each([
  ['Laghmān', 'laghman'],
  ['LAGHMAN', 'laghman'],
  ["Sana'a", 'sanaa'],
  ['Sana’a', 'sanaa'],
  ['Qal‘eh', 'qaleh'],
  ['U.N.', 'un'],
  ['Łódź', 'lodz'],
  ['Türkiye', 'turkiye'],
  ['soft\u00adhyphen', 'softhyphen'],
])('%s is found under %s', (word, key) => {
  expect(fold(word)).toBe(key)
})

test('a lone surrogate is kept and nothing is thrown', () => {
  expect(fold('\ud800x')).toBe('\ud800x')
})
