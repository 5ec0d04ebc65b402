import { expect, test } from 'vitest'
import { find, passage } from '../../src/core/find.ts'
import { habits, spot } from '../../src/core/spot.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const empty = fakeGlossary([])
const names = (text: string) => {
  const block = passage({ text, role: 'body' }, 0)
  return spot(block, find(block, empty), habits([block])).map(({ from, to }) =>
    text.slice(block.words[from]!.start, block.words[to - 1]!.end),
  )
}

test('a stretch of capitals is a name, with its connectors', () => {
  expect(names('They met Ludwig van Beethoven at the University of Oxford.')).toEqual([
    'Ludwig van Beethoven',
    'University of Oxford',
  ])
})

test('a common word at the start of a sentence is not a name', () => {
  expect(names('Most of them left. Who knows why?')).toEqual([])
})
