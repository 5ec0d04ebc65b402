import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { fakeGlossary, land, type Small } from '../fakes/glossary.ts'

const body = (short: string, name: string, country?: string): Small => ({
  id: `${short}-${country}`,
  kind: 'organisation',
  name,
  short: [short],
  ...(country ? { country } : {}),
})
const glossary = {
  ...fakeGlossary([
    land('CN', 'China', 'Chinese'),
    land('US', 'America', 'American'),
    land('PK', 'Pakistan', 'Pakistani'),
    land('FR', 'France', 'French'),
    body('NPC', 'National People’s Congress', 'CN'),
    body('NIH', 'National Institutes of Health', 'US'),
    body('SHA', 'State Health Agency', 'US'),
    body('WFP', 'World Food Programme'),
    body('ETAX', 'Land and Freedom'),
    body('ETAC', 'Water and Peace'),
    { ...body('AFP', 'Agence France-Presse', 'FR'), gloss: 'French news agency' },
  ]),
  everyday: (key: string) => /^(?:earth|tax|air|company)$/.test(key),
  given: (key: string) => key === 'nadia' || key === 'petra',
}

/** The initials, a text that means something else by them, and its name; none where nothing is known about it. */
test.each([
  ['NPC', 'The National Peace Committee met in China. The NPC spoke.', ['National Peace Committee']],
  ['NPC', 'The party for National Peace and Calm met in China. The NPC spoke.', []],
  [
    'NIH',
    'Pakistan’s National Institute of Health closed. The NIH told an American.',
    ['National Institute of Health'],
  ],
  ['SHA', 'Pakistan’s State Health Agency closed. The SHA told an American.', ['State Health Agency']],
  ['SHA', 'Pakistan’s State Health Agency (SHA) told an American.', ['State Health Agency']],
  ['ETAC', 'The Earth Tax Air Company met. The ETAC spoke.', ['Earth Tax Air Company']],
  ['AFP', 'The Atlan Fire Police said so. The AFP came from France.', ['Atlan Fire Police']],
])('%s in “%s”', (short, text, titles) => {
  const { mentions, cards } = annotate([{ text, role: 'body' }], glossary)
  const marked = mentions.filter((one) => one.text === short && one.marked).map((one) => cards[one.card]!)
  expect(marked.map(({ from }) => from)).toEqual(titles.map(() => 'article'))
  expect(marked.map(({ title }) => title)).toEqual(titles)
})

test.each([
  [
    'the own name stands on the page too',
    'The National People’s Congress met the National Peace Committee. The NPC spoke.',
  ],
  ['the run is the own name, spelled a little otherwise', 'The National Institute of Health in America is the NIH.'],
  ['the run is its American spelling', 'The World Food Program came. The WFP left.'],
  ['the run is a person', 'He met Nadia Petra Cole. The NPC of China spoke.'],
  ['the entry’s name has other initials', 'The Earth Tax Army Xylo met. ETAX spoke.'],
  ['something is told to an agency', 'The Atlan Fire Police said so, a man told AFP in France.'],
])('the mark stays where %s', (_, text) => {
  const { mentions, cards } = annotate([{ text, role: 'body' }], glossary)
  const short = mentions.find((one) => /^[A-Z]{3,}$/.test(one.text) && one.marked)
  expect(cards[short?.card ?? -1]?.from).toBe('glossary')
})
