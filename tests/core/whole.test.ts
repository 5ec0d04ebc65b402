import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Small } from '../fakes/glossary.ts'
import { smallGlossary } from './reading.ts'

const ENTRIES: Small[] = [
  { id: 'people', kind: 'organisation', name: 'People’s Party', country: 'ES' },
  { id: 'democrats', kind: 'organisation', name: 'Democrats', country: 'US' },
  { id: 'usa', kind: 'place', name: 'United States', country: 'US' },
  { id: 'spain', kind: 'place', name: 'Spain', country: 'ES' },
  { id: 'ocha', kind: 'organisation', name: 'United Office for the Coordination of Help Abroad', aliases: ['OCHA'] },
]

/** The mentions of a text: "words → entry or -". */
function read(...texts: string[]): string[] {
  const { mentions, cards } = annotate(
    texts.map((text) => ({ text, role: 'body' as const })),
    smallGlossary(ENTRIES),
  )
  return mentions.map(({ text, card }) => `${text} → ${cards[card]?.entry?.id ?? '-'}`)
}

test('a spelled-out long form is one name, and what stands inside it is no other', () => {
  expect(read('In Spain the European People’s Party (EPP) won the vote.')).toContain('European People’s Party → -')
  expect(read('In Spain the People’s Party (PP) won the vote.')).toContain('People’s Party → people')
  expect(read('In the United States the Alliance of Liberals and Democrats (ALD) won.')).toContain(
    'Alliance of Liberals and Democrats → -',
  )
  expect(read('In the United States the Liberals and Democrats won.')).toContain('Democrats → democrats')
})

test('it stays one where the page writes it again', () => {
  const again = read(
    'The Gruzian Conservatives and Reformists (GCR) won.',
    'The Gruzian Conservatives and Reformists left.',
  )
  expect(again.filter((one) => one.startsWith('Gruzian Conservatives and Reformists'))).toHaveLength(2)
})

test('a longer known name that ends with the long form stays whole, and has the short form', () => {
  const found = read(
    'The United Office for the Coordination of Help Abroad (OCHA) said that it would leave soon enough.',
    'Later OCHA came back.',
  )
  expect(found).toEqual(['United Office for the Coordination of Help Abroad → ocha', expect.any(String), 'OCHA → ocha'])
})

test('a long form in small letters is no name', () => {
  expect(read('Gruzenko asked for a gross domestic product (GDP) of zero.')).not.toContain('gross domestic product → -')
})
