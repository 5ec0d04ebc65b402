import { expect, test } from 'vitest'
import { beside } from '../../src/core/beside.ts'
import { find, passage } from '../../src/core/find.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const town = (id: string, name: string, country: string, gloss: string, clues: string[]) => ({
  id,
  kind: 'place' as const,
  name,
  country,
  gloss,
  clues,
  prominence: 170,
})
const glossary = fakeGlossary([
  town('london-gb', 'London', 'GB', 'Capital of the United Kingdom', ['United Kingdom', 'England']),
  town('london-ca', 'London', 'CA', 'City in Ontario, Canada', ['Canada', 'Ontario']),
  town('tripoli-ly', 'Tripoli', 'LY', 'Capital of Libya', ['Libya']),
  town('tripoli-lb', 'Tripoli', 'LB', 'City in Lebanon', ['Lebanon']),
  town('cambridge-us', 'Cambridge', 'US', 'City in Massachusetts, the United States', [
    'United States',
    'Massachusetts',
  ]),
  town('cambridge-gb', 'Cambridge', 'GB', 'City in England, the United Kingdom', ['United Kingdom', 'England']),
  town('new-york-city', 'New York', 'US', 'City in the United States', ['United States']),
  town('new-york-state', 'New York', 'US', 'State of the United States', ['United States']),
  town('nile', 'River Nile', 'SD', 'River from East Africa to the Mediterranean', ['Egypt']),
  town('river-nile-state', 'River Nile', 'SD', 'State of Sudan', ['Sudan']),
  { id: 'lb', kind: 'place', name: 'Lebanon', country: 'LB', demonyms: ['Lebanese'], prominence: 250 },
  { id: 'ca', kind: 'place', name: 'Canada', country: 'CA', prominence: 250 },
])

/** Ids of the meanings that the words beside the form name most plainly. */
function named(text: string, form: string) {
  const block = passage({ text, role: 'body' }, 0)
  const found = find(block, glossary)
  const at = new Map(found.map((one) => [one.from, [one]]))
  const one = found.find(({ from, to }) => text.slice(block.words[from]?.start, block.words[to - 1]?.end) === form)
  const said = (one?.senses ?? []).map((sense) => beside(block, one!, sense, glossary, at))
  const most = Math.max(1, ...said)
  return (one?.senses ?? []).filter((_, i) => said[i] === most).map(({ entry }) => glossary.entry(entry).id)
}

test('a province, a state in short or a country after a comma says which place is meant', () => {
  expect(named('A man from London, Ontario, won.', 'London')).toEqual(['london-ca'])
  expect(named('A man from London, Canada, won.', 'London')).toEqual(['london-ca'])
  expect(named('A man from Cambridge, Mass., won.', 'Cambridge')).toEqual(['cambridge-us'])
  expect(named('A man from Tripoli in Lebanon won.', 'Tripoli')).toEqual(['tripoli-lb'])
  expect(named('A man from London, Andrew, won.', 'London')).toEqual([])
})

test('so does a demonym or a possessor before it', () => {
  expect(named('the northern Lebanese city of Tripoli', 'Tripoli')).toEqual(['tripoli-lb'])
  expect(named('Lebanon’s Tripoli', 'Tripoli')).toEqual(['tripoli-lb'])
  expect(named('A Lebanese man said. Tripoli was quiet.', 'Tripoli')).toEqual([])
})

test('and the word for its rank', () => {
  expect(named('the state of New York', 'New York')).toEqual(['new-york-state'])
  expect(named('the city of New York', 'New York')).toEqual(['new-york-city'])
  expect(named('the people of New York', 'New York')).toEqual([])
  expect(named('the governor of River Nile state', 'River Nile')).toEqual(['river-nile-state'])
})
