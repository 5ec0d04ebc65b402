import { expect, test } from 'vitest'
import { markable, marks, mostFor, usefulness } from '../../src/core/marks.ts'
import type { Annotation, Block, Card, Mention } from '../../src/core/model.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { anEntry } from '../entries.ts'

const mention = (block: number, card: number, more: Partial<Mention> = {}): Mention => ({
  block,
  start: 0,
  end: 5,
  text: 'Herat',
  kind: 'place',
  from: 'glossary',
  card,
  sure: 0.9,
  marked: true,
  ...more,
})
const blocks: Block[] = [
  { text: 'Herat', role: 'headline' },
  { text: 'Herat', role: 'body' },
  { text: 'Herat', role: 'caption' },
]

const card = (id: string): Card => ({
  from: 'glossary',
  kind: 'place',
  title: id,
  entry: anEntry(id),
  why: { rule: 'only', words: [] },
})
const cards = ['herat', 'country-fr', 'kabul'].map(card)
const of = (...mentions: Mention[]): Annotation => ({ mentions, cards, definitions: [] })

test('headlines are read, never marked, and do not use up the first mention', () => {
  expect(marks(of(mention(0, 0), mention(1, 0)), blocks, DEFAULTS).map(({ block }) => block)).toEqual([1])
})

test('once under each subheading, once a story, or every time', () => {
  const all = of(mention(1, 0), mention(1, 2), mention(2, 0), mention(3, 0))
  const parts: Block[] = [...blocks, { text: 'Herat', role: 'body', section: 1 }]
  expect(marks(all, parts, DEFAULTS).map(({ block }) => block)).toEqual([1, 1, 3])
  expect(marks(all, parts, { ...DEFAULTS, marks: 'first' })).toHaveLength(2)
  expect(marks(all, parts, { ...DEFAULTS, marks: 'all' })).toHaveLength(4)
})

test('what the reader knows is not marked: common countries from the start, anything on request, and back again', () => {
  const all = of(mention(1, 0), mention(1, 1))
  expect(marks(all, blocks, DEFAULTS).map((one) => one.card)).toEqual([0])
  expect(marks(all, blocks, { ...DEFAULTS, unknown: ['country-fr'] })).toHaveLength(2)
  expect(marks(all, blocks, { ...DEFAULTS, known: ['herat'] })).toEqual([])
  expect(marks(all, blocks, { ...DEFAULTS, starter: 'none' })).toHaveLength(2)
})

test('never more than one mark for 25 words, and what the story is about stays', () => {
  const story: Block[] = [{ text: 'word '.repeat(300), role: 'body' }]
  const many = Array.from({ length: 40 }, (_, i) => card(`town-${i}`))
  const mentions = many.map((_, i) => mention(0, i))
  mentions.push(...Array.from({ length: 4 }, () => mention(0, 39)))
  const annotation: Annotation = { mentions, cards: many, definitions: [] }
  const shown = marks(annotation, story, DEFAULTS)
  expect(shown).toHaveLength(mostFor(story))
  expect(mostFor(story)).toBe(10)
  expect(shown.map((one) => one.card)).toContain(39)
  expect(markable(annotation, story, DEFAULTS)).toHaveLength(40)
})

test('a person or a short form helps more than a town, a town more than a country', () => {
  const person: Card = { ...card('x'), kind: 'person' }
  const worth = [person, { ...person, short: 'X' }, card('herat'), card('country-td')].map((one) => usefulness(one, 1))
  expect(worth[1]).toBeGreaterThan(worth[0]!)
  expect(worth[0]).toBeGreaterThan(worth[2]!)
  expect(worth[2]).toBeGreaterThan(worth[3]!)
})

test('kinds that are switched off, doubtful readings and bare names are not marked', () => {
  const all = of(mention(1, 0), mention(1, 1, { marked: false }), mention(1, -1, { from: 'name' }))
  expect(marks(all, blocks, DEFAULTS)).toHaveLength(1)
  expect(marks(all, blocks, { ...DEFAULTS, kinds: { ...DEFAULTS.kinds, place: false } })).toEqual([])
})

test('short forms can be left unmarked, long forms of the same thing stay', () => {
  const nato: Card = { ...card('nato'), short: 'NATO', entry: { ...anEntry('nato'), short: ['NATO'] } }
  const annotation: Annotation = {
    mentions: [mention(1, 0, { text: 'NATO' }), mention(1, 0, { text: 'the alliance' })],
    cards: [nato],
    definitions: [],
  }
  const shown = (shortForms: boolean) =>
    marks(annotation, blocks, { ...DEFAULTS, marks: 'all', shortForms }).map(({ text }) => text)
  expect(shown(true)).toEqual(['NATO', 'the alliance'])
  expect(shown(false)).toEqual(['the alliance'])
})
