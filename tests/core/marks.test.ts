import { expect, test } from 'vitest'
import { marks } from '../../src/core/marks.ts'
import type { Annotation, Block, Mention } from '../../src/core/model.ts'
import { DEFAULTS } from '../../src/core/settings.ts'

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
const of = (...mentions: Mention[]): Annotation => ({ mentions, cards: [], definitions: [] })

test('headlines are read, never marked, and do not use up the first mention', () => {
  expect(marks(of(mention(0, 0), mention(1, 0)), blocks, DEFAULTS).map(({ block }) => block)).toEqual([1])
})

test('by default only the first mention of each card is marked', () => {
  const all = of(mention(1, 0), mention(1, 1), mention(2, 0))
  expect(marks(all, blocks, DEFAULTS)).toHaveLength(2)
  expect(marks(all, blocks, { ...DEFAULTS, marks: 'all' })).toHaveLength(3)
})

test('kinds that are switched off, doubtful readings and bare names are not marked', () => {
  const all = of(mention(1, 0), mention(1, 1, { marked: false }), mention(1, -1, { from: 'name' }))
  expect(marks(all, blocks, DEFAULTS)).toHaveLength(1)
  expect(marks(all, blocks, { ...DEFAULTS, kinds: { ...DEFAULTS.kinds, place: false } })).toEqual([])
})
