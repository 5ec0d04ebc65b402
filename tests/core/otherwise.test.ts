import { expect, test } from 'vitest'
import { fakeGlossary } from '../fakes/glossary.ts'
import { markedByGlossary } from './reading.ts'

const glossary = fakeGlossary([
  { id: 'thames', kind: 'place', name: 'Thames', country: 'GB', gloss: 'River of southern England', prominence: 230 },
  {
    id: 'alps',
    kind: 'place',
    name: 'Alps',
    gloss: 'Mountain range in Switzerland, Italy and France',
    prominence: 230,
  },
  { id: 'patagonia', kind: 'place', name: 'Patagonia', gloss: 'Region of Argentina and Chile', prominence: 230 },
  { id: 'titanic', kind: 'event', name: 'Titanic', gloss: 'British passenger ship that sank in 1912', prominence: 240 },
  { id: 'ontario', kind: 'place', name: 'Ontario', country: 'CA', gloss: 'Province of Canada', prominence: 200 },
  { id: 'north', kind: 'place', name: 'Northland', country: 'NZ', gloss: 'Region of New Zealand', prominence: 150 },
  { id: 'polynesia', kind: 'place', name: 'Polynesia', gloss: 'Islands in the east of Oceania', prominence: 200 },
  { id: 'hk', kind: 'place', name: 'Hong Kong', gloss: 'Special administrative region of China', prominence: 240 },
  {
    id: 'france',
    kind: 'place',
    name: 'France',
    demonyms: ['French'],
    country: 'FR',
    gloss: 'Country',
    prominence: 250,
  },
  { id: 'argentina', kind: 'place', name: 'Argentina', country: 'AR', gloss: 'Country', prominence: 250 },
])

test.each([
  ['The Thames in Ontario rose. Boats on the Thames sank.', 'Thames'],
  ['She was born in Thames, Ontario, and taught.', 'Thames'],
  ['Alps said that its parts would sell.', 'Alps'],
  ['Shares of Alps fell.', 'Alps'],
  ['Patagonia, the outdoor clothing firm, sued. Later Patagonia lost.', 'Patagonia'],
  ['The founder left. Patagonia’s founder gave the firm away.', 'Patagonia'],
  ['Titanic won 11 Oscars.', 'Titanic'],
  ['We saw the film Titanic.', 'Titanic'],
  ['HBO’s Titanic is told in six parts.', 'Titanic'],
])('something else: %s', (text, form) => {
  expect(markedByGlossary(glossary, text)).not.toContain(form)
})

test.each([
  ['The Thames rose on Sunday.', 'Thames'],
  ['Snow fell in the Alps, forecasters said.', 'Alps'],
  ['In Patagonia, Argentina, a fire burns.', 'Patagonia'],
  ['Ships left the Alps, Argentina, and France.', 'Alps'],
  ['In Hong Kong shares fell, and later Hong Kong shares rose.', 'Hong Kong'],
  ['The island’s Northland is warm. Northland shares its milk.', 'Northland'],
  ['Settlers came to East Polynesia. They knew that Polynesia was wide.', 'Polynesia'],
  ['Divers saw the wreck of the Titanic.', 'Titanic'],
])('the known one: %s', (text, form) => {
  expect(markedByGlossary(glossary, text)).toContain(form)
})
