import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { runsOf } from '../../src/core/runs.ts'

function runs(letters: string, text: string): string[] {
  const found = runsOf([passage({ text, role: 'body' }, 0)]).of(letters)
  return found.map(({ passage: { block, words }, from, to }) =>
    block.text.slice(words[from]!.start, words[to - 1]!.end),
  )
}

test.each([
  ['npc', 'He spoke for the National Peace Committee of Zand.', 'National Peace Committee'],
  ['npc', 'Zand’s National People’s Congress met.', 'National People’s Congress'],
  ['npc', 'Later they met National Peace Committee Chairman Omar Zeld there.', 'National Peace Committee'],
  ['nsa', 'Zand’s National Security Adviser Omar Zeld flew to them.', 'National Security Adviser'],
  ['npt', 'They signed the Non-Proliferation Treaty.', 'Non-Proliferation Treaty'],
  ['msf', 'The Ministry of Social and Family Development said so.', 'Ministry of Social and Family'],
  ['dea', 'The Department Of External Affairs said so.', 'Department Of External Affairs'],
])('%s: “%s”', (letters, text, run) => {
  expect(runs(letters, text)).toEqual([run])
})

test.each([
  ['a longer name', 'npc', 'They sell National Peace Cream Soap there.'],
  ['a list', 'npc', 'They named National, Peace, Committee and others.'],
  ['the end of a sentence', 'npc', 'He is National. Peace Committee members met.'],
  ['small letters', 'npc', 'A national peace committee met.'],
  ['capitals', 'npc', 'THE NATIONAL PEACE COMMITTEE MET.'],
])('%s is no run', (_, letters, text) => {
  expect(runs(letters, text)).toEqual([])
})
