import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { smallGlossary } from './reading.ts'

/** What the mentions of one word are read as. */
function singles(...texts: string[]): string[] {
  const glossary = smallGlossary([
    { id: 'wang', kind: 'person', name: 'Wang Yin', gloss: 'Envoy of China', country: 'CN' },
  ])
  const { mentions, cards } = annotate(
    texts.map((text) => ({ text, role: 'body' as const })),
    glossary,
  )
  return mentions
    .filter(({ text }) => !text.includes(' '))
    .map(({ text, card }) => `${text} → ${cards[card]?.entry?.id ?? '-'}`)
}

test('a surname is the entry that the page names in full', () => {
  expect(singles('The envoy Wang Yin left for the talks. Later Wang spoke.')).toEqual(['Wang → wang'])
  expect(singles('Later Wang spoke about the talks.', 'The envoy Wang Yin had left for the talks.')).toEqual([
    'Wang → wang',
  ])
})

test('it is nobody where two people bear it', () => {
  expect(singles('The envoy Wang Yin met the singer Wang Shun at the talks. Later Wang spoke.')).toEqual(['Wang → -'])
})

test('it is the article’s person where the full name is another', () => {
  expect(singles('The envoy Wang Yun left for the talks. Later Wang spoke.')).toEqual(['Wang → -'])
})
