import { expect, test } from 'vitest'
import { clashes } from '../../src/core/clash.ts'
import type { Entry } from '../../src/core/model.ts'
import { anEntry } from '../entries.ts'

const entry = (gloss: string, country = ''): Entry =>
  anEntry('x', { kind: 'person', name: 'X', gloss, ...(country ? { country } : {}) })
const told = (says: string, countries: Record<string, string[]> = {}) => ({
  says: says.split(' '),
  callings: [],
  private: false,
  countries: new Map(Object.entries(countries)),
})

/** Good and bad twins: what the article says, the glossary's person whom it fits, and one whom it does not. */
const TWINS: [string, string, string][] = [
  ['foreign minister', 'Iranian diplomat, foreign minister 2013–2021', 'Brazilian footballer'],
  ['leader', 'President of Syria', 'American singer'],
  ['striker', 'Portuguese footballer', 'Prime Minister of Portugal'],
  ['judge', 'Chief Justice of the United States', 'American actor'],
  ['chief executive', 'American businessman, head of Apple', 'American politician, senator from Ohio'],
  ['pastor', 'Pastor and civil rights leader', 'Head of the company Apple'],
  ['mayor', 'Mayor of London since 2016', 'Prime Minister of the United Kingdom'],
  ['texas state senator', 'State senator from Texas', 'Speaker of the House of Representatives, from Louisiana'],
]

test.each(TWINS)('“%s” may be %s, and is not %s', (says, same, other) => {
  expect(clashes(told(says), entry(same))).toBe(false)
  expect(clashes(told(says), entry(other))).toBe(true)
})

test('another country is another person, unless the glossary speaks of it too', () => {
  expect(clashes(told('foreign minister', { NG: ['nigerian'] }), entry('Foreign minister of Ghana', 'GH'))).toBe(true)
  expect(clashes(told('foreign minister', { GH: ['ghanaian'] }), entry('Foreign minister of Ghana', 'GH'))).toBe(false)
  expect(clashes(told('envoy', { US: ['us'], AF: ['afghanistan'] }), entry('American envoy', 'AF'))).toBe(false)
})

test('everyday work and an accusation fit nobody whom the glossary knows', () => {
  expect(clashes(told('a plumber'), entry('President of the United States'))).toBe(true)
  expect(clashes({ ...told('of leeds'), private: true }, entry('President of the United States'))).toBe(true)
})
