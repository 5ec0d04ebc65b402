import { expect, test } from 'vitest'
import { find, passage } from '../../src/core/find.ts'
import { gather } from '../../src/core/gather.ts'
import { learn } from '../../src/core/learn.ts'
import { weigh } from '../../src/core/weigh.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  {
    id: 'amazon-firm',
    kind: 'organisation',
    name: 'Amazon',
    country: 'US',
    clues: ['online', 'Jeff Bezos'],
    prominence: 240,
  },
  {
    id: 'amazon-river',
    kind: 'place',
    name: 'Amazon',
    clues: ['river', 'rainforest'],
    seeAlso: ['manaus'],
    prominence: 200,
  },
  { id: 'manaus', kind: 'place', name: 'Manaus', country: 'BR', prominence: 190 },
  { id: 'us', kind: 'place', name: 'United States', demonyms: ['American'], country: 'US', prominence: 250 },
])

/** The weightiest meaning of "Amazon", and what speaks for it. */
function first(...texts: string[]) {
  const article = texts.map((text, i) => passage({ text, role: 'body' }, i))
  const found = article.map((one) => find(one, glossary))
  const page = gather(article, found, learn(article, []), glossary)
  const block = found.findIndex((forms) => forms.some(({ senses }) => senses.length === 2))
  const form = found[block]!.find(({ senses }) => senses.length === 2)!
  const [best] = weigh(article[block]!, form, form.senses, page, undefined)
  return [glossary.entry(best!.sense.entry).id, best!.by, best!.words]
}

test('prominence alone says what is usual', () => {
  expect(first('Amazon was mentioned.')).toEqual(['amazon-firm', 'usual', []])
})

test('clue words near and on the page, countries and company outweigh it, and are remembered in the page’s words', () => {
  expect(first('The river Amazon was low.')).toEqual(['amazon-river', 'clues', ['river']])
  expect(first('The Amazon was low.', 'Manaus was dry.')).toEqual(['amazon-river', 'usual', []])
  expect(first('An American walked along the Amazon.')).toEqual(['amazon-firm', 'country', ['American']])
})

test('a clue of two words must stand as one on the page', () => {
  expect(first('Amazon met Jeff Bezos.')).toEqual(['amazon-firm', 'clues', ['Jeff Bezos']])
  expect(first('Amazon met Jeff. Then Bezos.')).toEqual(['amazon-firm', 'usual', []])
})

test('“in” stands before places, “shares of” before companies', () => {
  expect(first('Trees grow in Amazon.')[0]).toBe('amazon-river')
  expect(first('They sold shares of Amazon.')[0]).toBe('amazon-firm')
})
