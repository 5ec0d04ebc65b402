import { expect, test } from 'vitest'
import { affiliated, bodiesIn } from '../../src/core/affiliate.ts'
import { find, passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { spot } from '../../src/core/spot.ts'
import { smallGlossary } from './reading.ts'

const glossary = smallGlossary([
  { id: 'dab', kind: 'organisation', name: 'Democratic Alliance', short: ['DAB'] },
  { id: 'poland', kind: 'place', name: 'Poland', country: 'PL', prominence: 250 },
  { id: 'leeds', kind: 'place', name: 'Leeds', country: 'GB', prominence: 190 },
])

/** Where Anna Zeld belongs. */
function where(text: string) {
  const one = passage({ text, role: 'body' }, 0)
  const found = find(one, glossary)
  const names = spot(one, found, habits([one]), glossary)
  const name = names.find(({ from, to }) => one.keys[from] === 'anna' && to - from === 2)!
  const span = affiliated(one.words, name, bodiesIn(names, found))
  return span && text.slice(one.words[span.from]!.start, one.words[span.to - 1]!.end)
}

const TWINS: [says: string | undefined, text: string][] = [
  ['DAB’s Anna Zeld', 'The seat went to DAB’s Anna Zeld on Sunday.'],
  ['Poland’s Anna Zeld', 'Then Poland’s Anna Zeld won the race.'],
  ['Anna Zeld of the Democratic Alliance', 'The seat went to Anna Zeld of the Democratic Alliance.'],
  ['Anna Zeld from the Gruz Party', 'The seat went to Anna Zeld from the Gruz Party.'],
  ['Anna Zeld of Poland', 'The race went to Anna Zeld of Poland.'],
  [undefined, 'The race went to Anna Zeld of Leeds.'],
  [undefined, 'They heard of Poland. Anna Zeld won the race.'],
  [undefined, 'They told the story of Anna Zeld of the Gruz Party constituency.'],
  [undefined, 'The city’s Anna Zeld won the race.'],
  [undefined, 'He took it from Anna Zeld.'],
]

test.each(TWINS)('%s ← %s', (says, text) => {
  expect(where(text)).toBe(says)
})
