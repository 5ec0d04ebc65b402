import { expect, test } from 'vitest'
import { fakeGlossary, type Small } from '../fakes/glossary.ts'
import { markedByGlossary } from './reading.ts'

const person = (name: string, gloss: string, context: string, country = 'ZA'): Small => ({
  id: name,
  kind: 'person',
  name,
  aliases: [name.split(' ').at(-1) as string],
  gloss,
  context,
  country,
  prominence: 200,
})
const glossary = fakeGlossary([
  { id: 'zand', kind: 'place', name: 'Zand', country: 'ZA', prominence: 250 },
  { id: 'america', kind: 'place', name: 'America', country: 'US', prominence: 250 },
  person('Omar Zeld', 'President of Zand until 2022', 'His vice president was Ines Gran.'),
  person('Lena Kolm', 'President of Zand', 'She was vice president before.'),
  person('Tomas Bril', 'Governor of the central bank of Zand', ''),
  person('Mark Hall', 'Senator', '', 'US'),
])

test.each([
  ['a vice president', 'Vice President Zeld spoke in Zand.', 'Zeld'],
  ['a deputy', 'Deputy Foreign Minister Zeld spoke in Zand.', 'Zeld'],
  ['a first lady', 'First Lady Zeld spoke in Zand.', 'Zeld'],
  ['a governor', 'Gov. Omar Zeld spoke in Zand.', 'Omar Zeld'],
  ['the surname later', 'Vice President Zeld spoke in Zand. Later Zeld left.', 'Zeld'],
  ['the surname where the known one is named too', 'Omar Zeld left Zand. Vice President Zeld spoke.', 'Zeld'],
])('%s is not the president of that name', (_, text, form) => {
  expect(markedByGlossary(glossary, text)).not.toContain(form)
})

test.each([
  ['nothing stands before the name', 'Omar Zeld left Zand. Later Zeld spoke.', 'Zeld'],
  ['the entry speaks of the office', 'Vice President Kolm spoke in Zand.', 'Kolm'],
  ['a bank has a governor', 'Governor Bril spoke in Zand.', 'Bril'],
  ['an American may have been one', 'Gov. Mark Hall spoke in America.', 'Mark Hall'],
  ['the office is another’s', 'The vice president met Zeld in Zand.', 'Zeld'],
])('the mark stays where %s', (_, text, form) => {
  expect(markedByGlossary(glossary, text)).toContain(form)
})
