import { expect, test } from 'vitest'
import { counted } from '../../src/ui/say.ts'

/** A language of which these texts are known. */
const speaks =
  (locale: string, texts: Record<string, string>) =>
  (key: string, ...given: string[]) =>
    key === 'locale' ? locale : (texts[key]?.replace('$1', given[0] ?? '').replace('$2', given[1] ?? '') ?? key)

test('English has two forms, Arabic six', () => {
  const english = speaks('en-GB', { terms_one: '$1 term', terms_other: '$1 terms of $2' })
  expect(counted(english, 'terms', 1)).toBe('1 term')
  expect(counted(english, 'terms', 2_000, 'x')).toBe('2,000 terms of x')
  const arabic = speaks(
    'ar-u-nu-latn',
    Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`terms_${form}`, form])),
  )
  expect([0, 1, 2, 3, 11, 100].map((count) => counted(arabic, 'terms', count))).toEqual([
    'zero',
    'one',
    'two',
    'few',
    'many',
    'other',
  ])
})

test('a form that a language lacks is said in its general form', () => {
  expect(counted(speaks('es', { terms_other: '$1 términos' }), 'terms', 1)).toBe('1 términos')
})
