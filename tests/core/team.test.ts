/** Twins: a place that plays, and beside it the same words about the place itself. */
import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { playing } from '../../src/core/team.ts'

/** The words that show the team of "Leeds", or ''. */
function shown(text: string): string {
  const one = passage({ text, role: 'body' }, 0)
  const from = one.keys.indexOf('leeds')
  const found = playing(one, { from, to: from + 1 })
  return found ? text.slice(one.words[found.from]!.start, one.words[found.to - 1]!.end) : ''
}

const TWINS: [team: string, words: string, place: string][] = [
  ['Leeds beat the visitors 2-1 on Sunday.', 'Leeds beat', 'Leeds beat the visitors to the contract on Sunday.'],
  ['Leeds have won their last match of the season.', 'Leeds have won', 'Leeds have won the prize for the best market.'],
  ['It was a 3–0 victory over Leeds.', 'victory over Leeds', 'It was a 2020–21 victory over Leeds council.'],
  ['The striker scored a goal against Leeds.', 'against Leeds', 'The striker bought a goal for a garden in Leeds.'],
  [
    'They lost to Leeds in the cup, their coach said.',
    'lost to Leeds',
    'They moved to Leeds in the cup year, their coach said.',
  ],
  [
    'The goal gave them a draw with Leeds in the league.',
    'draw with Leeds',
    'The goal of the league is a train from Leeds.',
  ],
]

test.each(TWINS)('%s', (team, words, place) => {
  expect(shown(team)).toBe(words)
  expect(shown(place)).toBe('')
})

test('what belongs to the place is no team, and neither is what happens in it', () => {
  expect(shown('The goal of the match came from Leeds’s winger.')).toBe('')
  expect(shown('They won the match 2-1 in Leeds won by nobody.')).toBe('')
})
