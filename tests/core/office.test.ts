/** What an office is of, between the title and the name, as twins: an office before a person, and what only looks like one. */
import { expect, test } from 'vitest'
import { officeBefore } from '../../src/core/office.ts'
import { words } from '../../src/core/words.ts'
import { readNames } from './reading.ts'

const ENTRIES = [
  { id: 'sy', kind: 'place' as const, name: 'Syria', demonyms: ['Syrian'], country: 'SY' },
  { id: 'fr', kind: 'place' as const, name: 'France', demonyms: ['French'], country: 'FR' },
  { id: 'un', kind: 'organisation' as const, name: 'United Nations', aliases: ['UN'] },
]

const NAMES: [text: string, names: string[]][] = [
  ['They met Foreign Affairs Minister Anna Gruz there.', ['Anna Gruz']],
  ['They met the Minister of Foreign Affairs Enrik Gruz there.', ['Enrik Gruz']],
  ['They met the Secretary of the Treasury Adem Gruz there.', ['Adem Gruz']],
  ['They met the Chief Justice of the Supreme Court Anna Gruz there.', ['Anna Gruz']],
  // The whole run is what the office is of.
  ['They met the Minister of Foreign Trade Council there.', ['Foreign Trade Council']],
  ['They met the UN Special Envoy for Syria Stefan de Gruz there.', ['UN', 'Stefan de Gruz']],
  ['They met the Ambassador to the United Nations Linda Gruz-Marn there.', ['Linda Gruz-Marn']],
  // A name that only begins like a country.
  ['They met the chairman of France Gruz there.', ['France Gruz']],
  ['They met the chairman of the French Gruz Marn there.', ['Gruz Marn']],
  ['They met the Undersecretary for Education Mr. Gruz there.', ['Gruz']],
  ['They met MP Gheorg Gruz and MEPs there.', ['Gheorg Gruz']],
]

test.each(NAMES)('%s', (text, wanted) => {
  const { texts } = readNames([`${text} All of them said so again in the evening of the same day.`], ENTRIES)
  expect(texts).toEqual(wanted)
})

const OFFICES: [text: string, office: string | undefined][] = [
  ['the Philippine Secretary of Foreign Affairs Zed', 'secretary'],
  ['the envoy for Syria Zed', 'envoy'],
  ['the Minister of Justice Zed', 'minister'],
  ['the ambassador to the United Nations Zed', 'ambassador'],
  // The title is the person's own.
  ['an adviser to President Zed', undefined],
  ['a friend of Foreign Minister Zed', undefined],
  ['the city of Zed', undefined],
  ['the leader of Syria’s Zed', undefined],
]

test.each(OFFICES)('%s', (text, wanted) => {
  const all = words(text)
  expect(all[officeBefore(all, all.length - 1)]?.key).toBe(wanted)
})
