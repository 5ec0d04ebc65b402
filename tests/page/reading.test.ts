import { expect, test, vi } from 'vitest'
import type { Annotation, Block } from '../../src/core/model.ts'
import type { PageBlock } from '../../src/page/block.ts'
import { isSameReading, NOTHING, readStories } from '../../src/page/reading.ts'

const block = (text: string): PageBlock => ({
  block: { text, role: 'body' },
  parts: [],
  element: {} as Element,
})
const said = (blocks: Block[]): Annotation => ({
  mentions: [
    {
      block: 0,
      start: 0,
      end: 1,
      text: blocks[0]!.text,
      kind: 'person',
      from: 'article',
      card: 0,
      sure: 1,
      marked: true,
    },
  ],
  cards: [
    {
      from: 'article',
      kind: 'person',
      title: blocks[0]!.text,
      quote: { text: 'q', block: 0, start: 0, end: 1 },
      why: { rule: 'introduced', words: [] },
    },
  ],
  definitions: [{ short: 'X', long: 'x', block: 0, start: 0, end: 1 }],
})

test('two stories are read apart, and their blocks and cards are numbered through', async () => {
  const { reading } = await readStories([[block('a'), block('b')], [block('c')]], new Map(), async (blocks) =>
    said(blocks),
  )
  expect(reading.blocks).toHaveLength(3)
  expect(reading.annotation.mentions.map((one) => [one.block, one.card])).toEqual([
    [0, 0],
    [2, 1],
  ])
  expect(reading.annotation.cards[1]!.quote!.block).toBe(2)
  expect(reading.annotation.definitions.map((one) => one.block)).toEqual([0, 2])
})

test('a story that has not changed is not asked about again', async () => {
  const ask = vi.fn(async (blocks: Block[]) => said(blocks))
  const first = await readStories([[block('a')]], new Map(), ask)
  await readStories([[block('a')], [block('c')]], first.told, ask)
  expect(ask.mock.calls.map(([blocks]) => blocks[0]!.text)).toEqual(['a', 'c'])
})

test('a page without a story has nothing to say', async () => {
  const { reading } = await readStories([], new Map(), async () => said([]))
  expect(reading.annotation.mentions).toEqual([])
})

test('a reading is the same only when text and nodes are', () => {
  const reading = { ...NOTHING, blocks: [block('a')] }
  expect(isSameReading(reading, { ...NOTHING, blocks: [block('a')] })).toBe(true)
  expect(isSameReading(reading, { ...NOTHING, blocks: [block('b')] })).toBe(false)
  expect(isSameReading(null, reading)).toBe(false)
  const node = (text: string) => ({ node: { data: text } as Text, start: 0, length: 1, skips: [] })
  const drawn = (parts: PageBlock['parts']) => ({ ...NOTHING, blocks: [{ ...block('a'), parts }] })
  expect(isSameReading(drawn([node('a')]), drawn([node('a')]))).toBe(false)
})
