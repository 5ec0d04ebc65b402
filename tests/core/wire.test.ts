import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS, type Mention } from '../../src/core/model.ts'
import { fromWire, toWire } from '../../src/core/wire.ts'
import '../chance.ts'

const text = 'Officials in Herat said that the Council of Elders would meet.'
const blocks = [
  { text, role: 'body' as const },
  { text: 'Herat again.', role: 'caption' as const },
]
const mention = fc
  .record({
    block: fc.nat(1),
    start: fc.nat(20),
    long: fc.nat(30),
    kind: fc.constantFrom(...KINDS),
    from: fc.constantFrom('glossary' as const, 'article' as const, 'name' as const),
    card: fc.integer({ min: -1, max: 40 }),
    sure: fc.nat(100).map((hundredths) => hundredths / 100),
    marked: fc.boolean(),
  })
  .map(({ long, ...rest }): Mention => {
    const end = Math.min(rest.start + long, blocks[rest.block]!.text.length)
    return { ...rest, end, text: blocks[rest.block]!.text.slice(rest.start, end) }
  })

test('a page makes of what has travelled the mentions that were sent, and nothing travels twice', () => {
  fc.assert(
    fc.property(fc.array(mention), (mentions) => {
      const wire = toWire({ mentions, cards: [], definitions: [] })
      expect(JSON.stringify(wire)).not.toContain('Officials')
      expect(fromWire(JSON.parse(JSON.stringify(wire)), blocks)).toEqual({ mentions, cards: [], definitions: [] })
    }),
  )
})

test('a mention of a block that is not there has no text', () => {
  const wire = { mentions: [7, 0, 5, 0, 0, -1, 50, 0], cards: [], definitions: [] }
  expect(fromWire(wire, blocks).mentions[0]!.text).toBe('')
})
