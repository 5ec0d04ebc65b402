import { expect, test } from 'vitest'
import { monthOf } from '../../src/ui/month.ts'

test('a month is said in the reader’s language, whatever the clock’s zone', () => {
  expect(monthOf('2026-02', 'en-GB')).toBe('February 2026')
  expect(monthOf('1992-12', 'de')).toBe('Dezember 1992')
})
