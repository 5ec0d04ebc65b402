import { expect, test } from 'vitest'
import { lookUp } from '../../src/core/look-up.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  { id: 'kremlin', kind: 'place', name: 'Kremlin' },
  { id: 'country-fr', kind: 'place', name: 'France', demonyms: ['French'] },
])

test('a word or phrase leads to its entry, with or without an article and whatever its capitals', () => {
  for (const text of ['Kremlin', 'the Kremlin', 'kremlin']) expect(lookUp(text, glossary)?.id).toBe('kremlin')
  expect(lookUp('French', glossary)?.id).toBe('country-fr')
})

test('what nobody knows leads nowhere', () => {
  for (const text of ['', '…', 'Kremlin walls', 'Atlantis']) expect(lookUp(text, glossary)).toBeNull()
})
