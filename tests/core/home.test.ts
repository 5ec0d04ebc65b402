import { expect, test } from 'vitest'
import { fakeGlossary, land } from '../fakes/glossary.ts'
import { markedByGlossary } from './reading.ts'

const glossary = fakeGlossary([
  land('GR', 'Greece', 'Greek'),
  land('NP', 'Nepal', 'Nepali'),
  land('IN', 'India', 'Indian'),
  { id: 'dawn', kind: 'organisation', name: 'New Dawn', shy: true, country: 'GR', clues: ['Greece', 'voters'] },
  { id: 'nda', kind: 'organisation', name: 'New Dawn Alliance', short: ['NDA'], shy: true, country: 'GR' },
  { id: 'six', kind: 'organisation', name: 'The Six', aliases: ['Six'], shy: true, clues: ['Nepal', 'India'] },
])

test.each([
  ['its land is spoken of most', 'New Dawn won. In Greece they cheered; Greek papers rejoiced. Nepal wrote.'],
  ['two lands share the page', 'New Dawn won. Nepal and Nepali papers watch. Greece wrote. A Greek flew there.'],
  ['it stands in one sentence with its land', 'New Dawn won in Greece. Nepal wrote; Nepali papers did not.'],
  ['a word of its own stands on the page', 'New Dawn won. Nepal and Nepali voters watch; Greece did not.'],
])('a form that others bear too is marked where %s', (_, text) => {
  expect(markedByGlossary(glossary, text)).toContain('New Dawn')
})

test.each([
  ['its land is one of several', 'New Dawn won. Nepal watches, Nepali papers say. Greece wrote.'],
  ['two lands are spoken of as much', 'New Dawn won. Nepal watches. Greece wrote.'],
  ['nothing is said of it', 'New Dawn won. They cheered.'],
])('it is not where %s', (_, text) => {
  expect(markedByGlossary(glossary, text)).not.toContain('New Dawn')
})

test('what one sentence says holds all over the page', () => {
  const text = 'Greek papers cheered. The Six met in India and Nepal. Greece did not. The Six met in May in Greece.'
  expect(markedByGlossary(glossary, text).filter((form) => form.endsWith('Six'))).toHaveLength(2)
})

test.each([
  ['its land opens the text', 'Greece votes in May. The NDA wants to win.', true],
  ['its land is named twice behind it', 'The NDA wants to win. Greece votes in May. Greek papers say so.', true],
  ['its land is named once behind it', 'They signed an NDA. One of them lives in Greece.', false],
  ['a semicolon parts them', 'They signed an NDA; Greece was glad.', false],
  ['one of its people stands in the sentence', 'They signed an NDA and met a Greek man.', false],
  ['it is said to be of its people', 'The NDA, a Greek party, won.', true],
])('bare initials, where %s', (_, text, isMarked) => {
  expect(markedByGlossary(glossary, text).includes('NDA')).toBe(isMarked)
})
