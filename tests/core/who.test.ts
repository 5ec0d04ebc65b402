import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Block, Glossary } from '../../src/core/model.ts'
import { keepOf, whoIsHere } from '../../src/core/who.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary: Glossary = {
  ...fakeGlossary([
    { id: 'herat', kind: 'place', name: 'Herat' },
    { id: 'csto', kind: 'organisation', name: 'Collective Security Treaty Organization', short: ['CSTO'] },
  ]),
  everyday: (key) => ['snow', 'delegates'].includes(key),
}
const block = (text: string, role: Block['role'] = 'body'): Block => ({ text, role })
const blocks = [
  block('Snow falls on Herat', 'headline'),
  block(
    'Delegates met in Herat. The Collective Security Treaty Organization (CSTO) sent engineers, and so did Torvald Lindgren.',
  ),
  block('The CSTO was asked by Torvald Lindgren. Lindgren waited in Herat.'),
]
const annotation = annotate(blocks, glossary)
const who = whoIsHere(annotation, blocks)

test('terms come in reading order with counts', () => {
  expect(who.terms.map(({ title, count }) => [title, count])).toEqual([
    ['Herat', 3],
    ['Collective Security Treaty Organization', 3],
  ])
})

test('a short form that the page spells out is listed once, with its card', () => {
  expect(who.shorts).toEqual([{ short: 'CSTO', long: 'Collective Security Treaty Organization', card: 1 }])
  expect(
    who.terms.map(({ introduced }) => introduced),
    'spelling it out introduces nobody',
  ).toEqual([undefined, undefined])
})

test('a name without a card is listed once, with its sentences, and its surname alone not again', () => {
  expect(who.names.map(({ name, kind }) => [name, kind])).toEqual([['Torvald Lindgren', 'person']])
  expect(who.names[0]!.sentences).toContain('The CSTO was asked by Torvald Lindgren.')
})

test('saving from the list keeps the first sentence of running text, not the headline', () => {
  const page = { title: 'Snow', publisher: 'Courier', address: 'https://courier.example/' }
  expect(keepOf(annotation, blocks, 0, page)).toMatchObject({
    card: { title: 'Herat' },
    met: { words: 'Herat', sentence: 'Delegates met in Herat.', paragraph: blocks[1]!.text, ...page },
  })
  expect(keepOf(annotation, blocks, 99, page)).toBeNull()
})
