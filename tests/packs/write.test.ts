import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readText } from '../../src/packs/read.ts'
import { fileName, toCsv, toJson } from '../../src/packs/write.ts'
import { pack, term } from './terms.ts'

test('no cell of an exported table is a formula, and reading it again gives the words back', () => {
  const bad = ['=HYPERLINK("https://evil.example")', '+1', '-2', '@SUM(A1)', "'=x", '\t=x']
  const csv = toCsv(pack(bad.map((name) => term(name, { gloss: `=cmd|' /C calc'!A0` }))))
  const cells = (Papa.parse(csv.replace(/^\uFEFF/, '')).data as string[][]).flat()
  for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/)
  expect(readText(csv, 'x.csv').pack.terms.map(({ name }) => name)).toEqual(bad.map((name) => name.trim()))
})

test('what is written is read again, as JSON whole, as CSV without facts', () => {
  const text = fc.stringMatching(/^[\p{L}][\p{L} ,;"'|=-]{0,20}[\p{L}]$/u)
  const some = fc.uniqueArray(fc.record({ name: text, gloss: text, source: text }), {
    selector: ({ name }) => name.toLowerCase(),
    maxLength: 6,
    minLength: 1,
  })
  fc.assert(
    fc.property(some, (list) => {
      const terms = list.map(({ name, ...more }) => term(name, more))
      expect(readText(toJson(pack(terms)), 'x').pack).toEqual(pack(terms))
      const back = readText(toCsv({ terms }), 'x').pack.terms
      expect(back.map(({ name, gloss, source }) => [name, gloss, source])).toEqual(
        terms.map(({ name, gloss, source }) => [name, gloss, source]),
      )
    }),
  )
})

test('rich text after the door is not written: it is made anew at every reading', () => {
  expect(toJson(pack([term('A', { details: '<b>x</b>', rich: ['x'] })]))).not.toContain('rich')
})

test('a title becomes a file name that every system takes', () => {
  expect(fileName('Economics: 101 / Autumn?', 'json')).toBe('Economics-101-Autumn.json')
  expect(fileName('اقتصاد', 'csv')).toBe('اقتصاد.csv')
  expect(fileName('../..', 'csv')).toBe('newsgloss.csv')
})
