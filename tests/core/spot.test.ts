/** Name-shaped stretches, as twins: what is one, and beside it what only looks like one. */
import { describe, expect, test } from 'vitest'
import { find, passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { spot } from '../../src/core/spot.ts'
import type { Small } from '../fakes/glossary.ts'
import { readNames, smallGlossary } from './reading.ts'

const ENTRIES: Small[] = [
  { id: 'af', kind: 'place', name: 'Afghanistan', demonyms: ['Afghan', 'Afghans'], country: 'AF' },
  { id: 'za', kind: 'place', name: 'South Africa', demonyms: ['South African', 'South Africans'], country: 'ZA' },
  { id: 'beijing', kind: 'place', name: 'Beijing', country: 'CN' },
  { id: 'israel', kind: 'place', name: 'Israel', country: 'IL' },
]
const names = (...blocks: string[]) => readNames(blocks, ENTRIES).texts

/** Each line: what it shows, a text, and the names in it. */
type Case = readonly [why: string, text: string, names: readonly string[]]

describe.each<readonly [string, readonly Case[]]>([
  [
    'titles',
    [
      ['a sheikh between two names is one', 'Minister Ahmed Yasin Sheikh Ali left.', ['Ahmed Yasin Sheikh Ali']],
      ['behind an office it is a title', 'Minister Sheikh Ali Gruzenko left.', ['Ali Gruzenko']],
      ['a councillor is one by a short form', 'They met Cllr Nia Gruzenko.', ['Nia Gruzenko']],
      ['first is no title', 'The miner First Gruzenko Minerals left.', ['First Gruzenko Minerals']],
      ['ap joins Welsh names', 'They met Mabon ap Gruzenko.', ['Mabon ap Gruzenko']],
    ],
  ],
  [
    'sentence starts',
    [
      ['a common word is no name', 'Most of them left. Who knows why?', []],
      ['a strange word is one', 'Gruzenko left. Nobody knows why.', ['Gruzenko']],
      ['an everyday word is none', 'Water rose. Savage dogs barked.', []],
      ['it is one where the page writes it so in a sentence', 'They met Savage. Savage left.', ['Savage', 'Savage']],
      ['an everyday word before a known name stays outside', 'Neighbouring Israel has none.', ['Israel']],
      ['so does a participle', 'Troubled Israel has none.', ['Israel']],
      ['an opener that may begin a name does', 'New Harmony voted.', ['New Harmony']],
      ['a contraction is no name', 'You’d go. They’ve gone. Isn’t it?', []],
      ['nor is a cry', 'Hey, wait. Nah. Hmm, she said.', []],
      ['a long adjective is none', 'Institutional buyers left.', []],
      ['a short name with the same ending is', 'Kamal left.', ['Kamal']],
      ['the plural of an everyday word is none', 'Superstars came.', []],
      ['a bracket or a quotation mark opens too', 'It rose (“Water rose”) again.', []],
    ],
  ],
  [
    'what the page does elsewhere',
    [
      ['a word it also writes small is no name', 'He read biology. It was Street life, on the street.', []],
      [
        'its own longer name makes the head one',
        'The Church of Gruzia met in a church. He left the Church.',
        ['Church of Gruzia', 'Church'],
      ],
      ['a surname that is a word is one', 'Anna Key spoke. The key was lost. Later Key said no.', ['Anna Key', 'Key']],
      ['a loud word is none', 'It was a HUGE collection.', []],
      ['a short form it keeps writing is one', 'He joined the POWER of it; the POWER grew.', ['POWER', 'POWER']],
    ],
  ],
  [
    'connectors',
    [
      ['van', 'They met Ludwig van Beethoven.', ['Ludwig van Beethoven']],
      ['bin', 'They met Omar bin Rashad.', ['Omar bin Rashad']],
      ['a small word may open the name', 'They met de Blasio and al-Nouri.', ['de Blasio', 'al-Nouri']],
      ['but no other small word does', 'They drove a van Gruzenko owned.', ['Gruzenko']],
      ['of, after a head', 'He left the University of Oxbridge.', ['University of Oxbridge']],
      ['of, after no head, parts', 'He met Gruzenko of Oxbridge.', ['Gruzenko', 'Oxbridge']],
      [
        'of the, in the title of a periodical',
        'He read it in the journal Science of the Gruz Environment.',
        ['Science of the Gruz Environment'],
      ],
      ['of the, in no title', 'He read it in the Science of the Gruz Environment.', ['Science', 'Gruz Environment']],
      ['of the', 'He left the Bank of the Gruz Republic.', ['Bank of the Gruz Republic']],
      ['and inside a body', 'The Ministry of Health and Welfare met.', ['Ministry of Health and Welfare']],
      [
        'and between two bodies',
        'The Institute of Gruzia and Oxbridge University met.',
        ['Institute of Gruzia', 'Oxbridge University'],
      ],
      ['and before a body’s head', 'the Food and Drug Administration met', ['Food and Drug Administration']],
      ['and between two names', 'the Gruz and Marn Administration met', ['Gruz', 'Marn Administration']],
      ['an ampersand joins', 'He left Gruz & Marn in May.', ['Gruz & Marn']],
      ['a comma parts', 'He left Gruz, Marn and Zeld.', ['Gruz', 'Marn', 'Zeld']],
    ],
  ],
  [
    'titles and honorifics',
    [
      ['a title is no part of the name', 'Then President Anna Marn left.', ['Anna Marn']],
      ['nor are two', 'Then Foreign Minister Omar Zeld left.', ['Omar Zeld']],
      ['a body before the title is a name of its own', 'NATO Secretary General Jens Gruz left.', ['NATO', 'Jens Gruz']],
      ['an office with of', 'Then Secretary of State Lena Zeld left.', ['Lena Zeld']],
      ['two words of a title', 'Then Chief Executive Omar Zeld left.', ['Omar Zeld']],
      ['a title before an everyday word is the name', 'He left General Electric in May.', ['General Electric']],
      ['a title before a surname is not', 'He left General Gruz in May.', ['Gruz']],
      ['a title alone is nobody', 'Then the President left.', []],
      ['a saint’s name keeps its saint', 'They drove to St. Gruz in May.', ['St. Gruz']],
      ['an abbreviated rank', 'Then Lt. Gen. Mark Zeld left.', ['Mark Zeld']],
      ['a role with a capital before a first name', 'Then Manager Omar Zeld left.', ['Omar Zeld']],
    ],
  ],
  [
    'initials, hyphens, apostrophes, digits',
    [
      ['an initial inside', 'They met Mark J. Zeld.', ['Mark J. Zeld']],
      ['two initials in front', 'They met J. K. Zeld.', ['J. K. Zeld']],
      ['a letter alone is none', 'They chose plan B over it.', []],
      ['a hyphen inside', 'They met Jan-Omar Zeld-Marn.', ['Jan-Omar Zeld-Marn']],
      ['a small half of a given name', 'They met Gruz Marn-tai.', ['Gruz Marn-tai']],
      ['a half that makes an adjective', 'They met a Gruz-based group.', ['Gruz']],
      ['for or against', 'They met Pro-Beijing voters and pro-Gruz ones.', []],
      ['an apostrophe inside', 'They met O’Hanlon in Sana’a.', ['O’Hanlon', 'Sana’a']],
      ['a possessive parts', 'They read Zeld’s Marn.', ['Zeld', 'Marn']],
      ['a possessive inside a county', 'They left Queen Gruz’s County.', ['Queen Gruz’s County']],
      ['a number after a hyphen', 'They caught Covid-19 in May.', ['Covid-19']],
      ['a letter with a digit', 'The G7 met.', ['G7']],
      ['a number that counts what follows', 'In Gruz 20 men left.', ['Gruz']],
      ['the year of an event', 'They won the Gruz Cup 2018 again.', ['Gruz Cup 2018']],
      ['a year that is none of it', 'They left Gruz 2018 times.', ['Gruz']],
      ['a degree is none', 'She has an M.Sc. and a PhD.', []],
    ],
  ],
  [
    'months, days, peoples, languages, kinds of life',
    [
      ['a month and a day are no names', 'It rained in March and on Monday.', []],
      ['a month may be a surname', 'They met Theresa May.', ['Theresa May']],
      ['or a first name', 'They met June Gruzenko.', ['June Gruzenko']],
      ['a people is none', 'The Afghan singer and two Afghans left.', []],
      ['nor a people of two words', 'A South African singer left.', []],
      ['a body keeps its people', 'The Afghan National Army left.', ['Afghan National Army']],
      ['a person does not', 'They met Afghan Gran Hewad.', ['Gran Hewad']],
      ['a language is none', 'They spoke Hebrew and Urdu.', []],
      ['a faith is none', 'They met Catholic and Sunni men.', []],
      ['a species is none', 'They found Formica fusca here.', []],
      ['a name before an English word is one', 'They found Formica quickly.', ['Formica']],
    ],
  ],
  [
    'titles, headings, capitals',
    [
      ['a heading of everyday words names nothing', 'Election Results', []],
      ['one with a strange word does', 'Gruzenko Results', ['Gruzenko Results']],
      ['in title case only strange words count', 'Old Market In Gruz Marn Closed After Summer Snow', ['Gruz Marn']],
      ['capitals tell nothing', 'OLD MARKET IN GRUZ CLOSED', []],
      [
        'another language is left alone',
        `Les ministres ${'se sont réunis pendant deux jours à Gruz et ont '.repeat(3)}`,
        [],
      ],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s: %s', (_why, text, wanted) => {
    expect(names(text)).toEqual(wanted)
  })
})

test('a title in capitals is read with the names of the body', () => {
  expect(names('ANNA GRUZENKO LEAVES MARN', 'Yesterday Anna Gruzenko spoke in Marn.')).toEqual([
    'ANNA GRUZENKO',
    'MARN',
    'Anna Gruzenko',
    'Marn',
  ])
})

test('without a glossary’s words spotting still works, more boldly', () => {
  const block = passage({ text: 'Water rose near Gruz.', role: 'body' }, 0)
  const glossary = smallGlossary()
  expect(spot(block, find(block, glossary), habits([block])).map(({ from }) => from)).toEqual([0, 3])
})

test('no two names overlap, and they come in order', () => {
  const { names: all } = readNames(['NATO Secretary General Jens Gruz met al-Nouri of the Bank of Marn and de Zeld.'])
  for (const list of all) {
    for (const [i, name] of list.entries()) expect(name.from).toBeGreaterThanOrEqual(list[i - 1]?.to ?? 0)
  }
})
