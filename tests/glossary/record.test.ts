import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, KINDS } from '../../src/core/model.ts'
import { write } from '../../src/glossary/format.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'
import { tries } from '../chance.ts'

const opened = (entries: readonly Entry[]) =>
  openGlossary(
    write(entries.map((entry) => ({ entry, prominence: 9, demonyms: [], shy: false }))).buffer as ArrayBuffer,
  )
const withoutRelied = (entry: Entry): Entry => ({ ...entry, sources: entry.sources.map(({ at }) => ({ at })) })

const full: Entry = {
  id: 'city-herat-af',
  kind: 'place',
  name: 'Herat',
  short: ['HRT'],
  aliases: ['Herāt', 'Hirat'],
  gloss: 'City in Herat, Afghanistan',
  context: 'An old city in the west of the country, on the Hari River.',
  facts: [
    { label: 'Population', value: 'about 270,000 (2020)', perishable: true },
    { label: 'River', value: 'Hari' },
  ],
  country: 'AF',
  seeAlso: ['country-af'],
  clues: ['Afghanistan', 'Herat Province'],
  wikipedia: 'Herat',
  sources: [
    { at: 'https://en.wikipedia.org/wiki/Herat', relied: 'a city of Afghanistan' },
    { at: 'GeoNames 2020, 1140026' },
  ],
  asOf: '2020-06',
}

test('an entry comes back with every field but what reviewers relied on', () => {
  const others = [
    { ...full, id: 'city-mazar-e-sharif-af', name: 'Mazar-e-Sharif', wikipedia: 'Mazar-i-Sharif' },
    {
      ...full,
      id: 'x',
      name: 'Ghazni',
      country: 'AF',
      aliases: [],
      short: [],
      facts: [],
      clues: [],
      seeAlso: [],
      sources: [],
    },
  ]
  const glossary = opened([full, ...others])
  for (const [i, entry] of [full, ...others].entries()) expect(glossary.entry(i)).toEqual(withoutRelied(entry))
  expect(JSON.stringify(glossary.entry(0))).not.toContain('relied')
})

test('a field that is younger than the format comes back too', () => {
  const more = {
    ...full,
    map: [1, 2],
    facts: [{ label: 'Office', value: 'President', since: '2024-07' }],
  } as unknown as Entry
  expect(opened([more]).entry(0)).toEqual(withoutRelied(more))
})

test('any entries come back, however odd their texts', () => {
  const text = fc.oneof(
    fc.constantFrom('', 'City in Bihar, India', 'https://example.org/a/b', '*', '@+', 'x'.repeat(500)),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((made) => made.replaceAll('\0', '-'))
  const some = (arbitrary: fc.Arbitrary<string>) => fc.array(arbitrary, { maxLength: 4 })
  const fact = fc.record(
    { label: text, value: text, perishable: fc.constant(true) },
    { requiredKeys: ['label', 'value'] },
  )
  const arbitrary = fc.record(
    {
      id: fc.oneof(text, fc.constant('city-herat-af')),
      kind: fc.constantFrom(...KINDS),
      name,
      short: some(name),
      aliases: some(name),
      gloss: text,
      context: text.filter(Boolean),
      facts: fc.array(fact, { maxLength: 3 }),
      country: fc.constantFrom('AF', 'US'),
      seeAlso: some(text),
      clues: some(text),
      wikipedia: text.filter(Boolean),
      sources: fc.array(fc.record({ at: text }), { maxLength: 3 }),
      asOf: text,
    },
    {
      requiredKeys: ['id', 'kind', 'name', 'short', 'aliases', 'gloss', 'facts', 'seeAlso', 'clues', 'sources', 'asOf'],
    },
  )
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 6 }), (entries) => {
      const glossary = opened(entries)
      for (const [i, entry] of entries.entries()) expect(glossary.entry(i)).toEqual(entry)
    }),
    { numRuns: tries(200) },
  )
})
