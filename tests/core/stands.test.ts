import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  { id: 'country-ru', kind: 'place', name: 'Russia', country: 'RU' },
  { id: 'country-be', kind: 'place', name: 'Belgium', country: 'BE' },
  { id: 'city-moscow-ru', kind: 'place', name: 'Moscow', country: 'RU', gloss: 'Capital of Russia', prominence: 240 },
  {
    id: 'city-brussels-be',
    kind: 'place',
    name: 'Brussels',
    country: 'BE',
    gloss: 'Capital of Belgium',
    prominence: 240,
  },
  { id: 'city-kazan-ru', kind: 'place', name: 'Kazan', country: 'RU', gloss: 'City in Russia', prominence: 240 },
])

/** For whom the last card of a text stands, and the words that say so; '' for a city that is only itself. */
function stands(text: string): string {
  const { cards } = annotate([{ text, role: 'body' }], glossary)
  const found = cards.find((card) => card.stands)?.stands
  return found ? `${found.for} ${found.country}: ${found.words}`.replace(' :', ':') : ''
}

/** Good and bad twins. */
const TWINS: [string, string, string][] = [
  [
    'On Friday Moscow said that it would stop.',
    'government Russia: Moscow said',
    'Officials in Moscow said that it would stop.',
  ],
  [
    'The ship is safe, Moscow has denied the report.',
    'government Russia: Moscow has denied',
    'The ship is safe and Moscow has snow.',
  ],
  [
    'But Moscow is balking at the price.',
    'government Russia: Moscow is balking',
    'But Moscow is freezing at that hour.',
  ],
  ['It won, to Moscow’s chagrin, by far.', 'government Russia: Moscow’s chagrin', 'It won, to Moscow’s north, by far.'],
  [
    'Nobody believes Moscow’s claims today.',
    'government Russia: Moscow’s claims',
    'Nobody visits Moscow’s parks today.',
  ],
  [
    'He broke off talks with Moscow over gas.',
    'government Russia: talks with Moscow',
    'He flew off to talks in Moscow over gas.',
  ],
  [
    'Officials say Brussels proposed new rules.',
    'union: Brussels proposed',
    'Officials say a man from Brussels proposed new rules.',
  ],
  ['In Belgium, Brussels rejected the plan.', 'government Belgium: Brussels rejected', 'In Belgium, Brussels was wet.'],
  ['Later Moscow warned the town of Kazan.', 'government Russia: Moscow warned', 'Later Kazan warned the town.'],
  ['Later he accused Moscow of lies.', 'government Russia: accused Moscow', 'Later he visited Moscow with friends.'],
]
test.each(TWINS)('%s', (good, wanted, bad) => {
  expect(stands(good)).toBe(wanted)
  expect(stands(bad)).toBe('')
})
