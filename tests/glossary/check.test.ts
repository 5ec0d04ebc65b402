import { expect, test } from 'vitest'
import { checkFile, checkTogether } from '../../src/glossary/check.ts'

const GOOD = `- id: csto
  kind: organisation
  name: Collective Security Treaty Organization
  short: [CSTO]
  gloss: Military alliance of Russia and several former Soviet states
  context: A military alliance under a treaty of 1992.
  sources: [https://en.wikipedia.org/wiki/CSTO]
  asOf: "2026-02"
`
const wrong = (from: string | RegExp, to: string) =>
  checkFile('x.yaml', GOOD.replace(from, to)).complaints.map(({ line, field }) => [line, field])

test('a good entry is read without complaint', () => {
  const { entries, complaints } = checkFile('x.yaml', GOOD)
  expect(complaints).toEqual([])
  expect(entries[0]).toMatchObject({ id: 'csto', short: ['CSTO'], aliases: [] })
})

test('what is wrong is told with its line and field', () => {
  expect(wrong('organisation', 'club')).toEqual([[2, 'kind']])
  expect(wrong(/gloss: .*/, `gloss: ${'x'.repeat(101)}`)).toEqual([[5, 'gloss']])
  expect(wrong(/ {2}gloss: .*\n/, '')).toMatchObject([[1, 'gloss']])
  expect(wrong('"2026-02"', '"last year"')).toEqual([[8, 'asOf']])
  expect(wrong('short:', 'shrot:').flat()).toContain('shrot')
})

test('text that is not YAML is a complaint, not a crash', () => {
  expect(checkFile('x.yaml', '- id: [').complaints.length).toBeGreaterThan(0)
  expect(checkFile('x.yaml', 'hello').complaints.length).toBeGreaterThan(0)
})

test('two entries of one id, and one form for two meanings without clue words, are complaints', () => {
  const [entry] = checkFile('x.yaml', GOOD).entries
  expect(checkTogether([entry!, entry!]).join()).toMatch(/csto/)
  expect(checkTogether([entry!, { ...entry!, id: 'other', name: 'Other Body' }]).join()).toMatch(/CSTO/i)
  expect(
    checkTogether([entry!, { ...entry!, id: 'other', name: 'Other Body', short: [], seeAlso: ['nobody'] }]).join(),
  ).toMatch(/nobody/)
})

test('a slip in a field, a kind or a see-also comes with the word that was meant', () => {
  const messages = (from: string, to: string) =>
    checkFile('x.yaml', GOOD.replace(from, to))
      .complaints.map(({ message }) => message)
      .join()
  expect(messages('short:', 'shrot:')).toContain('did you mean short?')
  expect(messages('organisation', 'organization')).toContain('did you mean organisation?')
  const [entry] = checkFile('x.yaml', GOOD).entries
  expect(checkTogether([{ ...entry!, seeAlso: ['cstto'] }]).join()).toContain('did you mean "csto"?')
})

test('a form that stands twice in one entry is a complaint', () => {
  expect(wrong('short: [CSTO]', 'short: [CSTO, CSTO]')).toEqual([[4, 'short']])
})

test('a form all in capitals belongs under short', () => {
  expect(wrong('  gloss:', '  aliases: [OTSC]\n  gloss:')).toEqual([[5, 'aliases']])
})

test('a form shared with a place from a package wants clue words too, and the complaint says where', () => {
  const [entry] = checkFile('x.yaml', GOOD.replace('CSTO]', 'Minsk]')).entries
  const minsk = { ...entry!, id: 'city-minsk-by', kind: 'place' as const, name: 'Minsk', short: [], country: 'BY' }
  const [complaint] = checkTogether([entry!], { imported: [minsk], where: () => 'x.yaml:1: ' })
  expect(complaint).toMatch(/^x\.yaml:1: csto: clues: "Minsk" is shared with city-minsk-by/)
  expect(checkTogether([{ ...entry!, clues: ['alliance'] }], { imported: [minsk] })).toEqual([])
  expect(checkTogether([{ ...entry!, clues: ['x'], seeAlso: ['city-minsk-by'] }], { imported: [minsk] })).toEqual([])
})

test('a form that needs company is one of the forms, and has words it keeps company with', () => {
  const more = (lines: string) => checkFile('x.yaml', GOOD.replace('  gloss:', `${lines}  gloss:`))
  expect(more('  company: [CSTO]\n').complaints.map(({ field }) => field)).toEqual(['company'])
  expect(more('  company: [OTSC]\n  clues: [alliance]\n').complaints.map(({ field }) => field)).toEqual(['company'])
  const good = more('  company: [CSTO]\n  clues: [alliance]\n')
  expect(good.complaints).toEqual([])
  expect(good.company.get('csto')).toEqual(['CSTO'])
})
