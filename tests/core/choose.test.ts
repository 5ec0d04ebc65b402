import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { cardText, terms } from '../../src/core/card.ts'
import { choose } from '../../src/core/choose.ts'
import { find, passage } from '../../src/core/find.ts'
import { gather } from '../../src/core/gather.ts'
import { habits } from '../../src/core/habits.ts'
import { learn } from '../../src/core/learn.ts'
import { spot } from '../../src/core/spot.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  {
    id: 'ana-army',
    kind: 'organisation',
    name: 'Afghan National Army',
    short: ['ANA'],
    country: 'AF',
    clues: ['army', 'Kabul'],
  },
  {
    id: 'ana-airline',
    kind: 'organisation',
    name: 'All Nippon Airways',
    short: ['ANA'],
    country: 'JP',
    clues: ['airline', 'Tokyo'],
  },
  { id: 'kabul', kind: 'place', name: 'Kabul', country: 'AF' },
  { id: 'herat', kind: 'place', name: 'Herat', country: 'AF', prominence: 163 },
  { id: 'herat-province', kind: 'place', name: 'Herat Province', aliases: ['Herat'], country: 'AF', prominence: 150 },
  { id: 'rwanda', kind: 'place', name: 'Rwanda', country: 'RW', prominence: 250 },
])
const read = (...texts: string[]) =>
  annotate(
    texts.map((text) => ({ text, role: 'body' as const })),
    glossary,
  )
const titles = (text: string) => {
  const { mentions, cards } = read(text)
  return mentions.filter(({ card }) => card >= 0).map(({ card }) => cards[card]!.title)
}

test('clue words decide between two meanings of a short form', () => {
  expect(titles('The ANA held Kabul.')).toEqual(['Afghan National Army', 'Kabul'])
  expect(titles('The airline ANA flew from Tokyo.')).toEqual(['All Nippon Airways'])
})

test('when nothing decides, the card shows both and says so', () => {
  const { cards } = read('The ANA did not comment.')
  expect(cards[0]?.alternative?.name).toBeDefined()
  expect(cards[0]?.why.rule).toBe('undecided')
})

test('a province named like its chief city is no rival of the city', () => {
  const { cards } = read('They drove to Herat.')
  expect(cards[0]).toMatchObject({ title: 'Herat' })
  expect(cards[0]?.alternative).toBeUndefined()
  expect(titles('They drove through Herat Province.')).toEqual(['Herat Province'])
})

test('the word beside a name says province or city, whatever was said of it before', () => {
  const ranked = fakeGlossary([
    { id: 'herat', kind: 'place', name: 'Herat', country: 'AF', prominence: 163, gloss: 'City in Afghanistan' },
    {
      id: 'herat-province',
      kind: 'place',
      name: 'Herat Province',
      aliases: ['Herat'],
      country: 'AF',
      prominence: 150,
      gloss: 'Province of Afghanistan',
    },
    { id: 'kabul', kind: 'place', name: 'Kabul', country: 'AF', gloss: 'Capital of Afghanistan' },
  ])
  const ids = (text: string) => {
    const { mentions, cards } = annotate([{ text, role: 'body' }], ranked)
    return mentions.filter(({ text }) => text === 'Herat').map(({ card }) => cards[card]?.entry?.id)
  }
  expect(ids('From Kabul they drove to Herat province and on to the city of Herat.')).toEqual([
    'herat-province',
    'herat',
  ])
  expect(ids('They left the city of Herat and crossed Herat province.')).toEqual(['herat', 'herat-province'])
  expect(ids('They crossed Herat province. In Herat they rested.')).toEqual(['herat-province', 'herat-province'])
  // Both are told: a bare name is the city again, as news means it.
  expect(ids('They crossed Herat province to the city of Herat. In Herat they rested.')).toEqual([
    'herat-province',
    'herat',
    'herat',
  ])
})

test('a small namesake that nothing speaks for is no second meaning', () => {
  const { cards } = annotate(
    [{ text: 'The Sydney crisis was over.', role: 'body' }],
    fakeGlossary([
      { id: 'au', kind: 'place', name: 'Sydney', gloss: 'City in Australia', country: 'AU', prominence: 200 },
      { id: 'ca', kind: 'place', name: 'Sydney', gloss: 'City in Canada', country: 'CA', prominence: 151 },
    ]),
  )
  expect(cards[0]?.entry?.id).toBe('au')
  expect(cards[0]?.alternative).toBeUndefined()
})

test('a country may speak', () => {
  expect(titles('A spokesman for Rwanda said that it would help.')).toEqual(['Rwanda'])
})

test('a terminal shows a card in the order in which a reader sees it', () => {
  const { cards } = read('They drove to Kabul.')
  expect(cardText(cards[0]!)).toMatch(/^Kabul in short/)
})

test('the list of terms says what the article says of a person, without the name that stands there already', () => {
  const [term] = terms(
    read('“It is a road on paper,” said Nasrin Daudi, a geographer at the Institute of Highland Studies.'),
  )
  expect([term?.title, term?.gloss]).toEqual(['Nasrin Daudi', 'a geographer at the Institute of Highland Studies'])
})

test('the list of terms counts mentions in reading order', () => {
  expect(terms(read('Kabul fell. Herat fell.', 'Kabul was quiet.')).map(({ title, count }) => [title, count])).toEqual([
    ['Kabul', 2],
    ['Herat', 1],
  ])
})

/** A list whose readings are counted. */
function counted<T>(list: readonly T[], count: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count()
      return Reflect.get(target, key, receiver) as unknown
    },
  })
}

test('twice the mentions are twice the work, not four times', () => {
  const work = (times: number) => {
    let reads = 0
    const count = () => {
      reads++
    }
    const one = passage({ text: 'They left Kabul with the others. '.repeat(times), role: 'body' }, 0)
    const found = find(one, glossary)
    const names = spot(one, found, habits([one]))
    const page = gather([one], [found], learn([one], [names]), glossary)
    choose({ ...one, words: [...one.words] }, counted(names, count), counted(found, count), page)
    return reads
  }
  expect(work(400) / work(200)).toBeLessThan(2.2)
})
