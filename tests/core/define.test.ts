import { expect, test } from 'vitest'
import { define } from '../../src/core/define.ts'
import { passage } from '../../src/core/find.ts'

const pairs = (text: string) => {
  const block = passage({ text, role: 'body' }, 0)
  return define(block).map(({ short, long }) => [short, long])
}

test('a long form before its short form in brackets is a definition', () => {
  expect(pairs('The Collective Security Treaty Organization (CSTO) met.')).toEqual([
    ['CSTO', 'Collective Security Treaty Organization'],
  ])
})

test('so is the short form before the long one', () => {
  expect(pairs('The CSTO (Collective Security Treaty Organization) met.')).toEqual([
    ['CSTO', 'Collective Security Treaty Organization'],
  ])
})

test('agencies, party-state tags and years in brackets define nothing', () => {
  expect(pairs('KABUL (AP) said Senator Smith (D-Minn.) in spring (2021).')).toEqual([])
})
