import { describe, expect, test } from 'vitest'
import { find, passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { introduction } from '../../src/core/introduce.ts'
import { spot } from '../../src/core/spot.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const empty = fakeGlossary([])
const GIVEN = new Set('javad jane john nadia rachid mina gran hamid sara lena lucy ali omar beth wu nick'.split(' '))

/** What a text says of the name in it, marked "!" where the words make a private person. */
function says(text: string, about: string): string | undefined {
  const block = passage({ text, role: 'body' }, 0)
  const names = spot(block, find(block, empty), habits([]))
  const name = names.find(({ from, to }) => text.slice(block.words[from]?.start, block.words[to - 1]?.end) === about)
  const found = name && introduction(block, name, (key) => GIVEN.has(key))
  return found && `${found.private ? '! ' : ''}${found.quote.text}`
}

/** Good and bad twins: who is spoken of, the text that introduces them and how it is quoted, and one that does not. */
const TWINS: [string, string, string, string][] = [
  [
    'Savage Love',
    'Readers of the Savage Love advice column chose it.',
    'Savage Love advice column',
    'Readers of the Savage Love kind chose it.',
  ],
  // things and bodies
  [
    'Free Culture',
    'He wrote Free Culture, a book on copyright, in a year.',
    'Free Culture, a book on copyright',
    'He wrote Free Culture, a day before the book came.',
  ],
  ['Wild 2', 'It met a comet called Wild 2 (twice).', 'comet called Wild 2', 'It met a man called Wild 2 (twice).'],
  [
    'Gliders',
    'She left the national basketball team, known as the Gliders.',
    'national basketball team, known as the Gliders',
    'She left the hall, which is known to the Gliders.',
  ],
  [
    'MicroMega',
    'The secularist magazine MicroMega calls the ruling historic.',
    'secularist magazine MicroMega',
    'The magazine Burlow founded closed.',
  ],
  [
    'Sansara Marsh',
    'He spoke of Sansara Marsh, which is the oldest website of the land.',
    'Sansara Marsh, which is the oldest website of the land',
    'He spoke of Sansara Marsh, which is needed to open the website.',
  ],
  // after the name
  [
    'Javad Zarif',
    'Javad Zarif, Iran’s foreign minister, spoke.',
    'Javad Zarif, Iran’s foreign minister',
    'Javad Zarif, and Iran’s foreign ministry, spoke.',
  ],
  [
    'Jane Doe',
    '“No,” said Jane Doe, a professor at Tartu University.',
    'Jane Doe, a professor at Tartu University',
    '“No,” said Jane Doe, a day after the vote.',
  ],
  [
    'Jane Doe',
    'Jane Doe , the department head for science, wrote it.',
    'Jane Doe , the department head for science',
    'Jane Doe , the day before the vote, wrote it.',
  ],
  [
    'John Smith',
    'John Smith, Chief Medical Officer for Walgreens, agreed.',
    'John Smith, Chief Medical Officer for Walgreens',
    'John Smith, Defence Minister Ali Khan and others agreed.',
  ],
  [
    'John Smith',
    'John Smith, founding director of the Center for Law, left.',
    'John Smith, founding director of the Center for Law',
    'John Smith, finding the director of the Center at home, left.',
  ],
  [
    'Jane Doe',
    'Jane Doe, who heads the agency, resigned.',
    'Jane Doe, who heads the agency',
    'Jane Doe, who likes the agency, resigned.',
  ],
  [
    'Jane Doe',
    'Jane Doe, who was foreign minister until May, resigned.',
    'Jane Doe, who was foreign minister until May',
    'Jane Doe, who was 38, resigned.',
  ],
  [
    'Jane Doe',
    'Jane Doe is a historian at Oxford University.',
    'Jane Doe is a historian at Oxford University',
    'Jane Doe is a long way from Oxford University.',
  ],
  ['Jane Doe', 'Jane Doe (the chairwoman) agreed.', 'Jane Doe (the chairwoman)', 'Jane Doe (see below) agreed.'],
  [
    'Jane Doe',
    'Jane Doe of the Brookings Institution said so.',
    'Jane Doe of the Brookings Institution',
    'Jane Doe of the northern hills said so.',
  ],
  [
    'Jane Doe',
    'Jane Doe, of Amnesty International Council, said so.',
    'Jane Doe, of Amnesty International Council',
    'Jane Doe, of all people, said so.',
  ],
  [
    'Jane Doe',
    'Jane Doe, a bacteriologist at Aberdeen University was quoted.',
    'Jane Doe, a bacteriologist at Aberdeen University',
    'Jane Doe, a lot later, was quoted.',
  ],
  [
    'Jane Doe',
    'Jane Doe, an analyst at the Council on Energy, Environment and Water, said so.',
    'Jane Doe, an analyst at the Council on Energy, Environment and Water',
    'Jane Doe, John Smith and the analyst said so.',
  ],
  [
    'Jane Doe',
    'Jane Doe, the party’s nominee for governor on Saturday, spoke.',
    'Jane Doe, the party’s nominee for governor',
    'Jane Doe, on Saturday, spoke.',
  ],
  [
    'Jane Doe',
    'Jane Doe, a second-year art major, spoke.',
    'Jane Doe, a second-year art major',
    'Jane Doe, a major blow to the party, spoke.',
  ],
  [
    'Grand Peace Council',
    'The Grand Peace Council, a Kabul-based research group, left.',
    'Grand Peace Council, a Kabul-based research group',
    'The Grand Peace Council, US National Science Foundation and others left.',
  ],
  // before the name
  [
    'Hamid Karzai',
    'He met former president Hamid Karzai on Sunday.',
    'former president Hamid Karzai',
    'He met after dinner Hamid Karzai on Sunday.',
  ],
  [
    'Jane Doe',
    'He asked White House correspondent Jane Doe.',
    'White House correspondent Jane Doe',
    'He asked whether Jane Doe came.',
  ],
  [
    'Nick Rhodes',
    'There was disco club owner Nick Rhodes.',
    'club owner Nick Rhodes',
    'There was however Nick Rhodes.',
  ],
  ['Jane Doe', 'The chaos theorist Jane Doe left.', 'chaos theorist Jane Doe', 'The theory that Jane Doe left.'],
  [
    'Jane Doe',
    'In February, poultry producer Jane Doe sued.',
    'poultry producer Jane Doe',
    'In February, rather later Jane Doe sued.',
  ],
  [
    'Beth Mugo',
    'Then Public Health and Sanitation Minister Beth Mugo spoke.',
    'Public Health and Sanitation Minister Beth Mugo',
    'Then Rafi and the pale Beth Mugo spoke.',
  ],
  ['John Smith', 'They met incumbent Gov. John Smith.', 'incumbent Gov. John Smith', 'They met Mr. John Smith.'],
  [
    'Jane Doe',
    'Walt Disney Co. executive Jane Doe said so.',
    'Walt Disney Co. executive Jane Doe',
    'He left the company. Jane Doe said so.',
  ],
  [
    'Jane Doe',
    'She asked a meteorologist named Jane Doe.',
    'meteorologist named Jane Doe',
    'She asked what was named Jane Doe.',
  ],
  [
    'Rachid Ghannouchi',
    'The leader of Ennahda, Rachid Ghannouchi, agreed.',
    'leader of Ennahda, Rachid Ghannouchi',
    'With the leader of Ennahda gone, Rachid Ghannouchi agreed.',
  ],
  [
    'Jane Doe',
    'The ministry’s national security adviser, Jane Doe, agreed.',
    'ministry’s national security adviser, Jane Doe',
    'The ministry met the adviser’s guest, Jane Doe, again.',
  ],
  [
    'Sara Lind',
    'Those hurt include lead researcher and NASA planetary scientist Sara Lind.',
    'lead researcher and NASA planetary scientist Sara Lind',
    'Those hurt include researchers and then Sara Lind.',
  ],
  [
    'Ali Khan',
    'cabinet ministers Ali Khan and Omar Shah fled.',
    'cabinet ministers Ali Khan',
    'cabinet members Ali Khan and Omar Shah fled.',
  ],
  ['Jane Doe', 'the diver Jane Doe won.', 'diver Jane Doe', 'the border Jane Doe won.'],
]

describe('twins: one introduces, the other does not', () => {
  test.each(TWINS)('%s: %s', (name, good, quote, bad) => {
    expect(says(good, name)).toBe(quote)
    expect(says(bad, name)).toBeUndefined()
  })
})

/** Good and bad twins: the left is public, the right is a private person whatever the role beside it. */
const PRIVATE: [string, string, string][] = [
  ['Lena Orth', 'Lena Orth, a spokeswoman, was there.', 'Lena Orth, 34, a spokeswoman, was there.'],
  ['Lena Orth', 'The minister Lena Orth left.', 'The sex offender Lena Orth left.'],
  ['Lena Orth', 'The researcher Lena Orth left.', 'The suspect Lena Orth left.'],
  ['Lena Orth', 'Lena Orth, the president of the club, left.', 'Lena Orth, the president’s late mother, left.'],
  ['Lena Orth', 'Lena Orth, a senior official, left.', 'Lena Orth, a student, left.'],
  ['Lena Orth', 'Lena Orth, who heads the agency, left.', 'Lena Orth, who was a driver until May, left.'],
]

test.each(PRIVATE)('twins: %s is public here: %s and private here: %s', (name, open, closed) => {
  expect(says(open, name)).toMatch(/^[^!]/)
  expect(says(closed, name)).toMatch(/^!/)
})

test('what the words speak of corrects a guess from the name alone', () => {
  const block = passage({ text: 'Amnesty International, a London-based rights group, said so.', role: 'body' }, 0)
  const name = {
    from: 0,
    to: 2,
    kind: 'person' as const,
    told: false,
    titled: 0,
    sure: 1,
    because: { rule: 'one word' as const, word: '' },
  }
  expect(introduction(block, name)?.kind).toBe('organisation')
})

test('headlines are not quoted', () => {
  const block = passage({ text: 'Former President Jane Doe Wins Another Prize Abroad', role: 'headline' }, 0)
  expect(
    introduction(block, {
      from: 2,
      to: 4,
      kind: 'person',
      told: true,
      titled: 1,
      sure: 1,
      because: { rule: 'title', word: '' },
    }),
  ).toBeUndefined()
})
