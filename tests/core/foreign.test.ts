import { expect, test } from 'vitest'
import { fakeGlossary, land, type Small } from '../fakes/glossary.ts'
import { markedByGlossary } from './reading.ts'

const body = (name: string, country?: string, aliases: string[] = []): Small => ({
  id: name,
  kind: 'organisation',
  name,
  aliases,
  ...(country ? { country } : {}),
  prominence: 240,
})

const glossary = fakeGlossary([
  land('GB', 'Britain', 'British'),
  land('NO', 'Norway', 'Norwegian'),
  land('IN', 'India', 'Indian'),
  land('EG', 'Egypt', 'Egyptian'),
  land('PH', 'Philippines', 'Philippine'),
  { ...land('US', 'United States', 'American'), short: ['US'] },
  body('Labour Party', 'GB', ['Labour']),
  body('Supreme Court', 'US'),
  body('Food and Drug Administration', 'US'),
  { ...land('PH', 'Manila', 'Manileño'), id: 'manila', prominence: 230 },
  land('KR', 'South Korea', 'Korean'),
  land('KP', 'North Korea', 'North Korean'),
  { ...body('Joint Chiefs of Staff', 'US'), short: ['JCS'] },
  { ...body('Revenue Panel', 'US'), short: ['RVP'], shy: true },
  { ...body('Veterans Agency', 'US'), short: ['VA'], shy: true },
  body('Premier League', 'GB'),
  body('Human Rights Council'),
  body('Commonwealth'),
])

/** A text where the glossary's meaning is meant, and one where another land's is. */
const TWINS: [form: string, own: string, foreign: string][] = [
  ['Labour', 'Labour won in Britain.', 'Labour won in Norway.'],
  ['Labour', 'In Britain, Labour won.', 'In Britain they read that Norwegian Labour won.'],
  ['Supreme Court', 'The American Supreme Court ruled.', 'India’s Supreme Court ruled on an American.'],
  ['Joint Chiefs of Staff', 'The Joint Chiefs of Staff met an American.', 'The Joint Chiefs of Staff met in India.'],
  [
    'Joint Chiefs of Staff',
    'India’s army met the Joint Chiefs of Staff. An American spoke.',
    'India’s Joint Chiefs of Staff met. In India the Joint Chiefs of Staff told an American.',
  ],
  [
    'Joint Chiefs of Staff',
    'The Joint Chiefs of Staff told an American in the United States, and then South Korea.',
    'North Korea fired, the Joint Chiefs of Staff said in South Korea. An American of the US was told.',
  ],
  ['JCS', 'The JCS met an American in Norway.', 'A missile of North Korea flew, the JCS told an American of the US.'],
  ['JCS', 'The US JCS met in South Korea.', 'The Joint Chiefs of Staff (JCS) told the US and South Korea.'],
  [
    'Food and Drug Administration',
    'The Food and Drug Administration said yes to a pill of India.',
    'India’s Food and Drug Administration said no. The Food and Drug Administration spoke.',
  ],
  [
    'Food and Drug Administration',
    'The Food and Drug Administration told an American.',
    'The Food and Drug Administration in the Philippines told an American.',
  ],
  [
    'Food and Drug Administration',
    'The Food and Drug Administration warned Manila; the US and American papers say so.',
    'The Food and Drug Administration in Manila warned the US; American papers say so.',
  ],
  ['RVP', 'The American RVP fined a firm.', 'India’s RVP fined a firm; American firms of the US were named.'],
  ['RVP', 'The US RVP fined a firm.', 'The Philippines’ RVP fined a firm; American firms of the US were named.'],
  ['VA', 'The VA pays soldiers of the US.', 'A man of Norfolk, VA, left the US for Norfolk, VA.'],
  [
    'Premier League',
    'An Egyptian scored in the Premier League, Britain’s best.',
    'Two clubs of Egypt meet in the Premier League, Egyptian papers say.',
  ],
  ['Human Rights Council', 'The Human Rights Council heard Norway.', 'The Human Rights Council of Norway heard them.'],
  ['Commonwealth', 'The Commonwealth met in India.', 'The Commonwealth sued an American firm.'],
]

test.each(TWINS)('%s: “%s” and not “%s”', (form, own, foreign) => {
  expect(markedByGlossary(glossary, own)).toContain(form)
  expect(markedByGlossary(glossary, foreign)).not.toContain(form)
})
