import { expect, test } from 'vitest'
import { figure } from '../../src/core/figure.ts'

test('figures are written as the language writes them', () => {
  expect(figure(() => 'es', 500_000)).toBe('500.000')
  expect(figure(() => 'ar-EG', 12)).toBe('١٢')
})

test.each(['en-GB', 'es', 'ar'])(
  'small and large numbers are written in %s as its formatter writes them',
  (language) => {
    const usual = new Intl.NumberFormat(language)
    for (const count of [0, 1, 9, 10, 99, 100, 999, 1000, 12_345, -3, 1.5])
      expect(figure(() => language, count)).toBe(usual.format(count))
  },
)
