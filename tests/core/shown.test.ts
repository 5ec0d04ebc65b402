import { expect, test } from 'vitest'
import { find, passage } from '../../src/core/find.ts'
import { type Shown, shownOtherwise } from '../../src/core/shown.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  { id: 'thames', kind: 'place', name: 'Thames', country: 'GB', gloss: 'River', prominence: 230 },
  { id: 'ontario', kind: 'place', name: 'Ontario', country: 'CA', gloss: 'Province of Canada', prominence: 200 },
])

/** What one sentence makes of its "Thames". */
function shown(text: string): Shown | undefined {
  const one = passage({ text, role: 'body' }, 0)
  const found = find(one, glossary)
  const by = (at: 'from' | 'to') => new Map(found.map((form) => [form[at], [form]]))
  return shownOtherwise([one], [found], { glossary, index: () => ({ starts: by('from'), ends: by('to') }) }).get(
    'thames',
  )?.[0]
}

test.each([
  ['work', 'The band Thames sang.'],
  ['work', 'Thames won three Emmys.'],
  ['work', 'Thames, a short film, ran.'],
  ['work', 'He is in Thames on Netflix.'],
  ['firm', 'The hotel Thames burned.'],
  ['firm', 'Thames, the water company, failed.'],
  ['firm', 'Shares of Thames fell.'],
  ['firm', 'Thames shares fell.'],
])('a %s: %s', (what, text) => {
  expect(shown(text)).toBe(what)
})

test('who speaks, and where it lies', () => {
  expect(shown('Thames said so.')).toBe('speaker')
  expect(shown('Thames, the Olympic skier, fell.')).toBe('person')
  expect(shown('In Thames, the nurse said, it rained.')).toBeUndefined()
  expect(shown('He lives in Thames, Ontario.')).toEqual({ in: 'Ontario', country: 'CA', by: 'comma' })
  expect(shown('The Thames in Ontario rose.')).toEqual({ in: 'Ontario', country: 'CA', by: 'in' })
  expect(shown('Ontario’s Thames rose.')).toEqual({ in: 'Ontario', country: 'CA', by: 'owner' })
})

test('nothing is shown by the usual words', () => {
  for (const text of ['The Thames rose.', 'A film star fell into the Thames.', 'The Thames said nothing.'])
    expect(shown(text), text).toBeUndefined()
})
