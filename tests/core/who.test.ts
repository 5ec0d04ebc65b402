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
})

test('who is introduced is told as the article does, without the name; spelling a short form out introduces nobody', () => {
  const known = fakeGlossary([
    { id: 'wfp', kind: 'organisation', name: 'World Food Programme', short: ['WFP'] },
    { id: 'badghis', kind: 'place', name: 'Badghis Province', aliases: ['Badghis'] },
  ])
  const told = (text: string) => whoIsHere(annotate([block(text)], known), [block(text)]).terms[0]?.introduced
  expect(told('The World Food Programme (WFP) will pay. WFP staff left.')).toBeUndefined()
  expect(told('The WFP (World Food Programme) will pay.')).toBeUndefined()
  expect(told('In Badghis, a province of steep valleys, snow closes the passes.')).toBe('a province of steep valleys')
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
