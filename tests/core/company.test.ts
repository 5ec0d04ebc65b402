import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const COUNTRY = { kind: 'place' as const, prominence: 250 }
const glossary = fakeGlossary([
  { ...COUNTRY, id: 'no', name: 'Norway', demonyms: ['Norwegian'], country: 'NO' },
  { ...COUNTRY, id: 'kr', name: 'Korea', demonyms: ['Korean'], country: 'KR' },
  { ...COUNTRY, id: 'us', name: 'United States', country: 'US' },
  { id: 'tarn', kind: 'place', name: 'Tarn', country: 'US', gloss: 'City in Texas', clues: ['Texas'], prominence: 151 },
  { id: 'milan', kind: 'place', name: 'Milan', country: 'IT', gloss: 'City in Italy', prominence: 188 },
  { id: 'snp', kind: 'organisation', name: 'Saltmarsh National Party', short: ['SNP'], country: 'NO' },
  { id: 'house', kind: 'place', name: 'Blue House', gloss: 'Office of the president of Korea', country: 'KR' },
  { id: 'gulf', kind: 'place', name: 'Gulf Province', aliases: ['Gulf'], country: 'NO', prominence: 150 },
  { id: 'division', kind: 'place', name: 'Central Division', country: 'NO', prominence: 150 },
  { id: 'okafor', kind: 'person', name: 'Chidi Okafor', aliases: ['Okafor'], gloss: 'President', country: 'NO' },
])
const words = { everyday: (key: string) => key === 'gulf', given: () => false }

function marked(text: string): string[] {
  const { mentions } = annotate([{ text, role: 'body' }], { ...glossary, ...words })
  return mentions.filter((one) => one.marked).map((one) => one.text)
}

/** The form, a text in which something speaks for it, and one in which nothing does. */
test.each([
  ['Tarn', 'A man from the United States went to Tarn.', 'Tarn is an old name.'],
  ['Tarn', 'Many in Texas know that Tarn is large.', 'Many know that Tarn is large.'],
  ['Milan', 'Trains between Milan and Norway are late.', 'A talk between Milan and Omar was late.'],
  ['Milan', 'A storm hit Milan.', 'A storm hit Milan, and Norway said so.'],
  ['Milan', 'Milan council will close it.', 'Milan and Omar will close it.'],
  ['SNP', 'In Norway the SNP won.', 'In the lab the SNP moved.'],
  ['Blue House', 'The Korean Blue House spoke.', 'The old Blue House burned.'],
  ['Gulf', 'They left Gulf Province.', 'Its Gulf allies agreed.'],
  ['Central Division', 'It rained in Norway’s Central Division.', 'It is last in the Central Division.'],
  ['Okafor', 'Okafor spoke in Norway.', 'Okafor spoke.'],
])('%s: “%s” and not “%s”', (form, good, bad) => {
  expect(marked(good).some((text) => text.includes(form))).toBe(true)
  expect(marked(bad).some((text) => text.includes(form))).toBe(false)
})
