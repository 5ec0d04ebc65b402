import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { support } from '../../src/core/support.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  {
    id: 'aoun',
    kind: 'person',
    name: 'Joseph Aoun',
    gloss: 'General of the cedar republic, known as joseph',
    clues: ['Lebanon', 'cedar trees', 'Cedar-Trees Party', 'Château'],
  },
  { id: 'tyre', kind: 'place', name: 'Tyre', gloss: 'City beside the harbour', clues: ['Lebanon'] },
])
const [AOUN, TYRE] = [0, 1]

function read(...texts: string[]) {
  const article = texts.map((text, i) => passage({ text, role: 'body' }, i))
  return { article, ...support(article, habits(article).lower, glossary) }
}

test('clues stand on the page in whatever letters, those of several words side by side', () => {
  const { clues } = read('Joseph Aoun spoke of the cedar trees.', 'LEBANON')
  expect(clues(AOUN).map(({ clue }) => clue)).toEqual(['Lebanon', 'cedar trees'])
  expect(clues(TYRE).map(({ clue }) => clue)).toEqual(['Lebanon'])
  expect(read('The trees are cedar.').clues(AOUN)).toEqual([])
  expect(read('The cedar.', 'Trees.').clues(AOUN)).toEqual([])
})

test('a clue with accents stands on a page with and without them', () => {
  expect(
    read('He sat in the Château.')
      .clues(AOUN)
      .map(({ clue }) => clue),
  ).toEqual(['Château'])
  expect(
    read('He sat in the chateau.')
      .clues(AOUN)
      .map(({ clue }) => clue),
  ).toEqual(['Château'])
})

test('words of the line count when they say something and are not the name’s own', () => {
  expect(read('A cedar, known to joseph in the republic.').gloss(AOUN)).toEqual(['cedar', 'republic'])
  expect(read('A cedar.').gloss(TYRE)).toEqual([])
})

test('however many clues of two words a page is asked for, each is told the same way', () => {
  const things = Array.from({ length: 30 }, (_, i) => `thing ${i}`)
  const many = fakeGlossary(things.map((clue, i) => ({ id: `e${i}`, kind: 'concept', name: `E${i}`, clues: [clue] })))
  const article = [passage({ text: 'thing 7 and thing 21, 5 things, 6 of a thing', role: 'body' }, 0)]
  const { clues } = support(article, habits(article).lower, many)
  expect(things.filter((_, i) => clues(i).length > 0)).toEqual(['thing 7', 'thing 21'])
})

/** The plain answer: all words of the page in one set, all pairs in another, made anew each time. */
function plainClues(texts: readonly string[], clues: readonly string[]): string[] {
  const article = texts.map((text, i) => passage({ text, role: 'body' }, i))
  const all = new Set(article.flatMap(({ keys }) => keys))
  const pairs = new Set(article.flatMap(({ keys }) => keys.slice(1).map((key, i) => `${keys[i]} ${key}`)))
  return clues.filter((clue) => {
    const keys = clue.toLowerCase().split(/[\s-]+/)
    return keys.every((key) => all.has(key)) && (keys.length === 1 || pairs.has(keys.slice(0, 2).join(' ')))
  })
}

test('the answer kept is the plain one', () => {
  const word = fc.constantFrom(
    'cedar',
    'trees',
    'Trees',
    'Lebanon',
    'lebanon',
    'CEDAR',
    'party',
    'Party',
    'the',
    'Oak',
    '.',
  )
  const text = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const { clues } = read(...texts)
      const wanted = plainClues(texts, glossary.entry(AOUN).clues)
      expect(clues(AOUN).map(({ clue }) => clue)).toEqual(wanted)
      expect(clues(AOUN).map(({ clue }) => clue)).toEqual(wanted)
    }),
  )
})
