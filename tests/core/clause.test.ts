import { expect, test } from 'vitest'
import { clauseEnd, closes, isHead, trimmed } from '../../src/core/clause.ts'
import { passage } from '../../src/core/find.ts'

const wordsOf = (text: string) => passage({ text, role: 'body' }, 0).words
const slice = (text: string, from: number, to: number) => {
  const words = wordsOf(text)
  return text.slice(words[from]?.start, words[to - 1]?.end)
}
/** The clause that begins with the first word. */
const clause = (text: string) => slice(text, 0, clauseEnd(wordsOf(text), 0))

test.each([
  ['a judge in Oslo, said no', 'a judge in Oslo'],
  ['head of the Ministry of Trade, Industry and Energy, said', 'head of the Ministry of Trade, Industry and Energy'],
  ['a judge said no', 'a judge'],
  ['a judge — the oldest', 'a judge'],
  ['a judge who is the oldest left', 'a judge who is the oldest left'],
  ['a judge (the oldest) left', 'a judge'],
])('%s: the clause ends where another thought begins', (text, expected) => {
  expect(clause(text)).toBe(expected)
})

test('a day and a small word at the end of a quotation are left out', () => {
  const cut = (text: string) => {
    const words = wordsOf(text)
    const found = trimmed(words, 0, words.length, 1)
    return found && slice(text, found.from, found.to)
  }
  expect(cut('the envoy to Kabul on Monday')).toBe('the envoy to Kabul')
  expect(cut('the envoy until May')).toBe('the envoy until May')
})

test('a noun is a head before a preposition, a relative or the end', () => {
  const words = wordsOf('a book on film stars')
  expect(isHead(words, 1, words.length)).toBe(true)
  expect(isHead(words, 3, words.length)).toBe(false)
  expect(closes(words, words.length)).toBe(true)
  expect(closes(words, 2)).toBe(false)
})
