import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { fakeGlossary } from '../fakes/glossary.ts'
import { markedByGlossary } from './reading.ts'

const glossary = fakeGlossary([
  { id: 'jordan', kind: 'place', name: 'Jordan', country: 'JO', prominence: 250 },
  {
    id: 'richardson',
    kind: 'place',
    name: 'Richardson',
    country: 'US',
    gloss: 'City in Texas',
    clues: ['Texas'],
    prominence: 151,
  },
  {
    id: 'pacific',
    kind: 'place',
    name: 'Pacific Ocean',
    aliases: ['Pacific'],
    gloss: 'Ocean of the world',
    prominence: 240,
  },
  { id: 'milan', kind: 'place', name: 'Milan', country: 'IT', gloss: 'City in Italy', prominence: 188 },
  { id: 'tripoli', kind: 'place', name: 'Tripoli', country: 'LY', gloss: 'Capital of Libya', prominence: 230 },
  { id: 'libya', kind: 'place', name: 'Libya', country: 'LY', prominence: 250 },
  {
    id: 'imu',
    kind: 'organisation',
    name: 'Islamic Movement',
    short: ['IMU'],
    gloss: 'Armed Islamist group',
    clues: ['Tashkent'],
  },
  { id: 'gulf', kind: 'place', name: 'Gulf Province', aliases: ['Gulf'], country: 'PG', prominence: 150 },
  { id: 'nature', kind: 'organisation', name: 'Nature (journal)', aliases: ['journal Nature'], prominence: 240 },
  { id: 'mcdonalds', kind: 'organisation', name: 'McDonald’s', country: 'US', prominence: 240 },
  {
    id: 'gb',
    kind: 'place',
    name: 'United Kingdom',
    aliases: ['Britain'],
    demonyms: ['British'],
    country: 'GB',
    prominence: 250,
  },
  { id: 'no', kind: 'place', name: 'Norway', demonyms: ['Norwegian'], country: 'NO', prominence: 250 },
  { id: 'in', kind: 'place', name: 'India', demonyms: ['Indian'], country: 'IN', prominence: 250 },
  {
    id: 'us',
    kind: 'place',
    name: 'United States',
    short: ['US'],
    demonyms: ['American'],
    country: 'US',
    prominence: 250,
  },
  {
    id: 'okafor',
    kind: 'person',
    name: 'Chidi Okafor',
    aliases: ['Okafor'],
    gloss: 'President of Norway',
    country: 'NO',
  },
])
const everyday = (key: string) => key === 'gulf' || key === 'nature'
const given = (key: string) => key === 'nadia' || key === 'sheldon'

const marked = (...texts: string[]) => markedByGlossary({ ...glossary, everyday, given }, ...texts)

/** Good and bad twins: a text with the marked form, and one where the same form means something else. */
const TWINS: [string, string, string][] = [
  ['Jordan', 'He flew to Jordan on Monday.', 'He asked Mr Jordan on Monday.'],
  [
    'Jordan',
    'Nadia Hill flew to Jordan on Monday. Later she left Jordan.',
    'Nadia Jordan, a spokeswoman, left on Monday. Later Jordan flew home.',
  ],
  [
    'Richardson',
    'A man from Texas moved to Richardson.',
    'The quarterback Sheldon Richardson left. Richardson was hurt in Texas.',
  ],
  ['Richardson', 'She lives in Richardson.', 'Richardson is a name.'],
  ['Milan', 'Trains between Milan and Norway are late.', 'A talk between Milan and Omar was late.'],
  ['Tripoli', 'He lives in Tripoli, a city in Libya.', 'He lives in Tripoli, a village in India.'],
  ['US', 'He came from the US on Monday.', 'He paid US $8 on Monday.'],
  ['IMU', 'The IMU fought in the hills of Tashkent.', 'The IMU tax is old.'],
  ['Pacific', 'Ships cross the Pacific on Monday.', 'The debate starts at 8pm Pacific on Monday.'],
  ['Gulf', 'They left Gulf Province.', 'Its Gulf allies agreed.'],
  [
    'journal Nature',
    'They wrote in the journal Nature on Monday.',
    'They wrote in the journal Nature Medicine on Monday.',
  ],
  ['McDonald', 'He ate at McDonald’s.', 'He ate at Ronald McDonald.'],
  ['Okafor', 'Okafor spoke in Norway.', 'Okafor spoke.'],
  [
    'Okafor',
    'Chidi Okafor, the president, spoke in Norway. Okafor smiled.',
    'Chidi Okafor, a goalkeeper, spoke in Norway. Okafor smiled.',
  ],
]

test.each(TWINS)('%s: “%s” and not “%s”', (form, good, bad) => {
  expect(marked(...good.split(/(?<=\.) /)).some((text) => text.includes(form))).toBe(true)
  expect(marked(...bad.split(/(?<=\.) /)).some((text) => text.includes(form))).toBe(false)
})

test('a capital that only opens a sentence makes no name of an everyday word', () => {
  const firms = fakeGlossary([{ id: 'apple', kind: 'organisation', name: 'Apple', clues: ['iPhone'], prominence: 240 }])
  const everyday = { ...firms, everyday: (key: string) => key === 'apple' }
  const marks = (text: string) =>
    annotate([{ text, role: 'body' }], everyday)
      .mentions.filter((one) => one.marked)
      .map((one) => one.start)
  expect(marks('Apple growers lost half of their crop to frost this year.')).toEqual([])
  expect(marks('Apple said that it would build a factory this year.')).toEqual([0])
  expect(marks('Apple factories make the iPhone in two shifts this year.')).toEqual([0])
  expect(marks('Many waited when Apple opened. Apple rose early that day.')).toEqual([17, 31])
})
