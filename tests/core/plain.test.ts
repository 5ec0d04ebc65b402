import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphs } from '../../src/core/plain.ts'

const texts = (text: string) => paragraphs(text).map((one) => one.text)

test('every line is a paragraph where lines are as long as what they say', () => {
  expect(texts('Kabul fell.\nThe council met.\r\n\r\nHerat waited.')).toEqual([
    'Kabul fell.',
    'The council met.',
    'Herat waited.',
  ])
})

const DISPATCH = `GRUZ, Jan 3 - The council of the old town said on Monday that
the bridge over the Marn River would be closed from June, since
its piers were damaged by the flood of last winter.
    Buses will go round by the mill, said Anna Zeld, the head of
the council's office for roads and bridges in the northern
valley.

Nobody was hurt in the flood, which took two small bridges in
the villages above the town.`

test('lines cut at one width are joined, and an indent or an empty line begins a paragraph', () => {
  const found = texts(DISPATCH)
  expect(found).toHaveLength(3)
  expect(found[0]).toContain('Monday that the bridge')
  expect(found[1]).toMatch(/^Buses .* northern valley\.$/)
  expect(found[2]).toContain('bridges in the villages')
})

test('the whole text may be indented', () => {
  const indented = DISPATCH.split('\n')
    .map((line) => `   ${line}`)
    .join('\n')
  expect(texts(indented)).toEqual(texts(DISPATCH))
})

test('results and verses stay lines', () => {
  expect(texts('1. Gruz 33.1\n2. Marn 33.2\n3. Zeld 34.0\n4. Hewad 35.9')).toHaveLength(4)
})

test('offsets lead back to the given text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '\t', '😀', '.'), maxLength: 400 }),
      (text) => {
        let last = 0
        for (const { text: own, at } of paragraphs(text)) {
          expect(own.trim()).not.toBe('')
          for (let i = 0; i < own.length; i++) {
            const there = text[at(i)]
            if (own[i] !== ' ') expect(there).toBe(own[i])
          }
          expect(at(0)).toBeGreaterThanOrEqual(last)
          last = at(own.length)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('nothing is lost: every letter stands in one paragraph', () => {
  const plain = (text: string) => text.replace(/\s+/g, '')
  expect(plain(texts(DISPATCH).join(''))).toBe(plain(DISPATCH))
})
