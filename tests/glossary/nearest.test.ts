import { expect, test } from 'vitest'
import { nearest } from '../../src/glossary/nearest.ts'

test('the word meant is found over a slip or two, and never guessed from afar', () => {
  const fields = ['aliases', 'gloss', 'short', 'clues']
  expect(nearest('shrot', fields)).toBe('short')
  expect(nearest('aliasses', fields)).toBe('aliases')
  expect(nearest('Gloss', fields)).toBe('gloss')
  expect(nearest('wikidata', fields)).toBeUndefined()
  expect(nearest('x', ['id'])).toBeUndefined()
})
