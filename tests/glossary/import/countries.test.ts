/** Cards of countries and territories, where the packages alone would mislead. */
import { expect, test } from 'vitest'
import { countries } from '../../../src/glossary/import/countries.ts'

const rows = new Map(countries().map(({ entry }) => [entry.country, entry]))
const fact = (code: string, label: string) => rows.get(code)?.facts.find((one) => one.label === label)?.value ?? ''

test('every territory says whose it is, or that this is disputed', () => {
  const bare = [...rows.values()].filter(({ gloss }) => /^Territory in /.test(gloss))
  expect(bare.map(({ name }) => name)).toEqual([])
  expect(rows.get('GU')?.gloss).toBe('Territory of the United States in the Pacific')
  expect(rows.get('YT')?.gloss).toContain('claimed by the Comoros')
})

test('a membership that is left is not told, and one that is one on paper says so', () => {
  expect(fact('AE', 'Member of')).not.toContain('OPEC')
  expect(fact('AM', 'Member of')).toContain('CSTO (takes no part since 2024)')
  expect(fact('MD', 'Member of')).toContain('CIS (leaving, by a vote of April 2026)')
})

test('languages have their English names', () => {
  const odd = /Panjabi|Peul|Cambodian|Laotian|Rwandi|\/|Nynorsk/
  expect([...rows.keys()].filter((code) => odd.test(fact(code!, 'Languages') + fact(code!, 'Language')))).toEqual([])
  expect(fact('AW', 'Languages')).toBe('Dutch, Papiamento')
})

test('a capital that moved says since when', () => {
  expect(fact('GQ', 'Capital')).toBe('Ciudad de la Paz (since January 2026; Malabo before)')
})
