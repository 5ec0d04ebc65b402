/** The second pass: what one mention tells settles the others. */
import { expect, test } from 'vitest'
import { readNames } from './reading.ts'

const kinds = (...blocks: string[]) => readNames(blocks).kinds

test('a surname alone is the person named in full before, and a word nobody bears is not', () => {
  expect(kinds('Anna Zeld spoke.', 'They left Zeld early.')).toContain('Zeld: person')
  expect(kinds('Anna Marn spoke.', 'They left Zeld early.')).not.toContain('Zeld: person')
})

test('a name told to be a place stays one beside a bearer of the same name', () => {
  expect(kinds('Anna Zeld spoke.', 'They live in Zeld.')).toContain('Zeld: place')
})

test('a name without signs is what it is elsewhere on the page', () => {
  expect(kinds('They saw Zeld again.', 'They live in Zeld.', 'They flew to northern Zeld.')).toEqual([
    'Zeld: place',
    'Zeld: place',
    'Zeld: place',
  ])
})

test('the reason says that the page told it elsewhere', () => {
  const { names } = readNames(['Anna Zeld spoke.', 'They left Zeld early.'])
  expect(names[1]![0]!.because).toEqual({ rule: 'named in full elsewhere', word: 'zeld' })
})

test('title case hides no name that the sentences show, and shows none that they do not', () => {
  const page = readNames(['Old Market Closed As Zeld Left In Summer Rain And Snow', 'Then Mr Zeld spoke.'])
  expect(page.texts).toEqual(['Zeld', 'Zeld'])
  expect(readNames(['Old Market Closed As Rain Left In Summer Rain And Snow', 'Then Mr Zeld spoke.']).texts).toEqual([
    'Zeld',
  ])
})
