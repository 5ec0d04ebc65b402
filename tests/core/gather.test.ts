import { expect, test } from 'vitest'
import { find, keyOf, passage } from '../../src/core/find.ts'
import { countryVoice, gather } from '../../src/core/gather.ts'
import { learn } from '../../src/core/learn.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  { id: 'lb', kind: 'place', name: 'Lebanon', country: 'LB', demonyms: ['Lebanese'], prominence: 250 },
  { id: 'tyre', kind: 'place', name: 'Tyre', country: 'LB', gloss: 'City in Lebanon', prominence: 160 },
  {
    id: 'tripoli-lb',
    kind: 'place',
    name: 'Tripoli',
    country: 'LB',
    gloss: 'City in Lebanon',
    clues: ['Lebanon'],
    prominence: 161,
  },
  {
    id: 'tripoli-ly',
    kind: 'place',
    name: 'Tripoli',
    country: 'LY',
    gloss: 'Capital of Libya',
    clues: ['Libya'],
    prominence: 225,
  },
  { id: 'alice-tyre', kind: 'person', name: 'Alice Tyre', country: 'US' },
  { id: 'prince', kind: 'person', name: 'Prince of Tyre', country: 'US' },
  {
    id: 'new-tyre',
    kind: 'place',
    name: 'New Tyre',
    country: 'US',
    gloss: 'City in the United States',
    prominence: 200,
  },
  { id: 'aoun', kind: 'person', name: 'Joseph Aoun', aliases: ['Aoun'], country: 'LB' },
])

function page(...texts: string[]) {
  const article = texts.map((text, i) => passage({ text, role: 'body' }, i))
  const found = article.map((one) => find(one, glossary))
  return gather(article, found, learn(article, []), {
    ...glossary,
    given: (key) => key === 'tyre',
    everyday: (key) => key === 'police',
  })
}

test('the short name in the name of a place abroad speaks for no country', () => {
  const { countries } = page('They left New Tyre.')
  expect([...countries.keys()]).toEqual(['US'])
  expect([...page('They left New Tyre for Tyre.').countries.keys()]).toEqual(['US', 'LB'])
})

test('a form does not speak for its own country', () => {
  const seen = page('They left Tyre.')
  const [form] = seen.found[0]!
  expect(countryVoice(seen, form!.senses[0]!, keyOf(seen.article[0]!, form!))).toBe(0)
  expect(countryVoice(page('They left Tyre and the Lebanese coast.'), form!.senses[0]!, 'tyre')).toBe(1)
})

test('a town does not speak for its country where it is a surname; after "of" it does', () => {
  const voice = (text: string) => page(text).countries.get('LB')?.weight ?? 0
  expect(voice('Justice Alice Tyre wrote a dissent.')).toBe(0)
  expect(voice('The Prince of Tyre spoke.')).toBeGreaterThan(0)
})

test('a town does not speak for its country where it is a first name', () => {
  const voice = (text: string) => page(text).countries.get('LB')?.weight ?? 0
  expect(voice('Her friend Tyre Quat wrote a dissent.')).toBe(0)
  expect(voice('They called the Tyre Police at once.')).toBeGreaterThan(0)
})

test('what is said beside a form once holds for the page', () => {
  const seen = page('A bomb fell on Tripoli.', 'He was born in Tripoli, Lebanon.')
  expect(glossary.entry(seen.settled.get('tripoli')!).id).toBe('tripoli-lb')
  expect(page('A bomb fell on Tripoli.').settled.size).toBe(0)
})

test('people named in full and entries of one meaning are remembered', () => {
  const seen = page('Joseph Aoun spoke of the cedar trees.')
  expect([...seen.inFull].map((entry) => glossary.entry(entry).id)).toEqual(['aoun'])
  expect(seen.named().has('aoun')).toBe(true)
})
