import { expect, test } from 'vitest'
import { extend } from '../../src/core/extend.ts'
import { passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { walkThrough } from '../../src/core/walk.ts'

/** The run of words that begins with the first word of a text. */
function run(text: string, flat = false): string {
  const block = passage({ text, role: 'body' }, 0)
  const vocabulary = {
    everyday: (key: string) => key === 'food' || key === 'drug',
    given: (key: string) => key === 'theresa',
  }
  const end = extend(walkThrough(block, [], habits([block]), vocabulary, flat), 0)
  return text.slice(0, block.words[end - 1]?.end)
}

/** Where a name goes on, and where its twin ends. */
const TWINS: [good: string, whole: string, bad: string, part: string][] = [
  ['Ludwig van Zeld left', 'Ludwig van Zeld', 'Ludwig van driver', 'Ludwig'],
  ['Institute of Gruzia left', 'Institute of Gruzia', 'Zeld of Gruzia', 'Zeld'],
  ['Council on Gruzia left', 'Council on Gruzia', 'Zeld on Gruzia', 'Zeld'],
  ['Zeld Commission on Marn left', 'Zeld Commission on Marn', 'Zeld Commission on Tuesday left', 'Zeld Commission'],
  ['Zeld Bank of the Two Rivers left', 'Zeld Bank of the Two Rivers', 'Zeld of the Two Rivers', 'Zeld'],
  ['Centers for Marsh Control and Prevention', 'Centers for Marsh Control and Prevention', 'Zeld and Marn', 'Zeld'],
  ['Covid-19 spread', 'Covid-19', 'Zeld 200 times', 'Zeld'],
  ['Moon Jae-in left', 'Moon Jae-in', 'Moon-led talks', 'Moon'],
  ['Theresa May left', 'Theresa May', 'Zeld May left', 'Zeld'],
  ['Metro.us wrote', 'Metro.us', 'Metro. Us too', 'Metro'],
  ['Theresa "Zed" Marn left', 'Theresa "Zed" Marn', 'Theresa "Zed" left', 'Theresa'],
  ['Theresa “The Rock” Marn left', 'Theresa “The Rock” Marn', 'Netflix “Zed” Marn left', 'Netflix'],
  ['Marlund A/S left', 'Marlund A/S', 'Marlund/Zeld left', 'Marlund'],
]

test.each(TWINS)('%s: %s', (good, whole, bad, part) => {
  expect(run(good)).toBe(whole)
  expect(run(bad)).toBe(part)
})

test('in title case an everyday word ends it, and no run is endless', () => {
  expect(run('Zeld Food Marn', true)).toBe('Zeld')
  expect(run('Zeld '.repeat(60).trim()).split(' ')).toHaveLength(24)
})
