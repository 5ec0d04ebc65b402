import { expect, test } from 'vitest'
import { blanked, compare, type Other, pickDue, pickUseful, question } from '../../src/study/quiz.ts'
import { articleCard, entryCard, met, NOW, saved } from './terms.ts'

const other = (title: string, more: Partial<Other> = {}): Other => ({
  id: title,
  kind: 'place',
  country: 'AF',
  title,
  short: '',
  gloss: `${title} is a city`,
  ...more,
})
const OTHERS = [
  other('Lima', { country: 'PE' }),
  other('Kabul'),
  other('Taliban', { kind: 'organisation' }),
  other('Farah'),
  other('Kunduz'),
  other('Herat'),
]
const herat = (asked = 0) => {
  const term = saved('herat', {}, { country: 'AF', aliases: ['Alexandria in Aria'] })
  return { ...term, review: { ...term.review, asked } }
}

test('a new term is recognised among meanings of the same kind and country', () => {
  const asked = question(herat(), OTHERS)
  if (asked.is !== 'recognise') throw new Error(asked.is)
  expect(asked.asked).toBe('Herat')
  expect(asked.choices[asked.right]).toBe('herat in short')
  expect([...asked.choices].sort()).toEqual([
    'Farah is a city',
    'Kabul is a city',
    'Kunduz is a city',
    'herat in short',
  ])
})

test('no meaning tells the name that is asked for, neither in a choice nor in a hint', () => {
  const where = { met: [{ ...met('They met in Herat.'), read: NOW }] }
  const term = saved('herat', where, { country: 'AF', gloss: 'City in Afghanistan, seat of Herat province' })
  const others = [
    other('Quetta', { country: 'PK', gloss: 'City in Pakistan, seat of Quetta district' }),
    other('Mashhad', { country: 'IR', gloss: 'City in Iran, seat of Khorasan' }),
  ]
  const asked = question(term, others)
  expect(asked.is === 'recognise' && [...asked.choices].sort()).toEqual([
    'City in Afghanistan',
    'City in Iran, seat of Khorasan',
    'City in Pakistan, seat of Quetta district',
  ])
  expect(question({ ...term, review: { ...term.review, asked: 1 } }, others)).toMatchObject({
    is: 'recall',
    hint: 'City in Afghanistan',
  })
  const whole = saved('herat', { met: [{ ...met(''), read: NOW }] }, { gloss: 'Herat lies by the river, in the west' })
  expect(question(whole, [])).toMatchObject({ hint: '… lies by the river, in the west' })
})

test('what the country lacks is filled up from its region before the rest of the world', () => {
  const far = ['Lima', 'Quito', 'Cuzco'].map((title) => other(title, { country: 'PE' }))
  const near = ['Quetta', 'Mashhad', 'Zaranj'].map((title, i) => other(title, { country: ['PK', 'IR', 'AF'][i]! }))
  const asked = question(herat(), [...far, ...near])
  expect(asked.is === 'recognise' && asked.choices.join()).not.toMatch(/Lima|Quito|Cuzco/)
})

test('when the country has too few, others of the kind fill up; never another kind, never the same words twice', () => {
  const few = [
    other('Kabul'),
    other('Lima', { country: 'PE' }),
    other('Lima too', { gloss: 'Lima is a city' }),
    ...OTHERS.slice(2, 3),
  ]
  const asked = question(herat(), few)
  expect(asked.is === 'recognise' && asked.choices.length).toBe(3)
})

test('no wrong answer could be right as well: neither one that only says less or more, nor what is said of a namesake', () => {
  const badghis = saved('badghis', {}, { country: 'AF', gloss: 'Province in the north-west of Afghanistan' })
  const asked = question(badghis, [
    other('Ghor', { gloss: 'Province of Afghanistan' }),
    other('Herat', { gloss: 'City in Afghanistan' }),
    other('Badghis District', { gloss: 'District with a market' }),
    other('Kunar', { gloss: 'District with a market' }),
    other('Lima', { country: 'PE' }),
  ])
  expect(asked.is === 'recognise' && [...asked.choices].sort()).toEqual([
    'City in Afghanistan',
    'Lima is a city',
    'Province in the north-west of Afghanistan',
  ])
})

test('the right answer moves from turn to turn, and the same turn always gives the same question', () => {
  const places = new Set([0, 3, 6, 9, 12, 15].map((turn) => (question(herat(turn), OTHERS) as { right: number }).right))
  expect(places.size).toBeGreaterThan(1)
  expect(question(herat(3), OTHERS)).toEqual(question(herat(3), [...OTHERS].reverse()))
})

test('recall blanks the term wherever it stands, by the words the page used', () => {
  const term = {
    ...herat(1),
    met: [{ ...met('Herat lies west; Herati bread is famous in Herat.'), words: 'Herat', read: NOW }],
  }
  expect(question(term, OTHERS)).toMatchObject({
    is: 'recall',
    parts: ['', ' lies west; Herati bread is famous in ', '.'],
    answer: 'Herat',
  })
})

test('a person is blanked by surname too, so that the sentence does not tell', () => {
  expect(blanked('Gran Hewad spoke; Hewad smiled.', ['Gran Hewad', 'Hewad'])).toEqual(['', ' spoke; ', ' smiled.'])
  expect(blanked('Nothing here.', ['Hewad'])).toBeNull()
  expect(blanked('C++ (beta).', ['C++'])).toEqual(['', ' (beta).'])
})

test('a short form is asked for its long form', () => {
  const term = saved(
    'csto',
    {},
    { kind: 'organisation', name: 'Collective Security Treaty Organization', short: ['CSTO'] },
  )
  const orgs = ['Central Bank', 'Court of Appeal', 'Red Cross', 'Civil Guard'].map((title) =>
    other(title, { kind: 'organisation', country: '' }),
  )
  const asked = question({ ...term, review: { ...term.review, asked: 2 } }, orgs)
  if (asked.is !== 'spelled') throw new Error(asked.is)
  expect(asked.asked).toBe('CSTO')
  expect(asked.choices, 'long forms that begin with the same letter are nearer').not.toContain('Red Cross')
})

test('a term without sentence, short form or company is asked by its meaning', () => {
  const term = { ...herat(), met: [{ ...met(''), read: NOW }] }
  expect(question(term, [])).toMatchObject({ is: 'recall', parts: ['', ''], hint: 'herat in short' })
})

test.each([
  ['Herat', 'right'],
  ['  hérat ', 'right'],
  ['Hreat', 'close'],
  ['Heratt', 'close'],
  ['Horot', 'wrong'],
  ['', 'wrong'],
  ['alexandria in aira', 'close'],
] as const)('typed “%s” is %s', (typed, verdict) => {
  expect(compare(typed, ['Herat', 'Alexandria in Aria'])).toBe(verdict)
})

test('short forms must be letter by letter: one slip makes another of them', () => {
  expect(compare('ANP', ['ANA'])).toBe('wrong')
  expect(compare('ana', ['ANA'])).toBe('right')
})

test('due terms come longest overdue first, new ones last, and no more than five', () => {
  const row = (id: string, due: string, standing = 'learning') => ({ id, due, standing })
  const rows = [
    row('n', '2026-01-01', 'new'),
    row('b', '2026-11-01'),
    row('a', '2026-10-01'),
    row('later', '2027-01-01'),
  ]
  expect(pickDue(rows, NOW)).toEqual(['a', 'b', 'n'])
  expect(
    pickDue(
      Array.from({ length: 9 }, (_, i) => row(String(i), '2026-01-01')),
      NOW,
    ),
  ).toHaveLength(5)
})

test('the most useful unknown terms of a page are picked, places last', () => {
  const offer = (card: ReturnType<typeof entryCard>, count = 1) => ({
    keep: { card, met: met('…') },
    count,
    marked: true,
  })
  const offers = [
    offer(entryCard('herat'), 2),
    offer(entryCard('nato', { kind: 'organisation', context: 'An alliance.' })),
    offer(entryCard('known', { kind: 'concept', context: 'x' }), 9),
    offer({ ...articleCard('Nameless', 'person', ''), quote: { text: '', block: 0, start: 0, end: 0 } }),
    offer(articleCard('Gran Hewad', 'person', 'spokesman')),
  ]
  const picked = pickUseful(offers, ({ card }) => card.entry?.id === 'known')
  expect(picked.map(({ card }) => card.title)).toEqual(['Nato', 'Gran Hewad', 'Herat'])
})
