import { expect, test } from 'vitest'
import { meetingAt } from '../../src/core/meeting.ts'

const at = (text: string, word: string) => meetingAt(text, text.indexOf(word), text.indexOf(word) + word.length)

const TEXT =
  'Delegates met in Herat. “It is a road on paper,” said Mr. Rahmani, who has mapped the passes. The U.S. Army left! Who knows?'

test.each([
  ['Herat', 'Delegates met in Herat.'],
  ['Rahmani', '“It is a road on paper,” said Mr. Rahmani, who has mapped the passes.'],
  ['Army', 'The U.S. Army left!'],
  ['knows', 'Who knows?'],
])('the sentence around %s', (word, sentence) => {
  expect(at(TEXT, word)).toEqual({ sentence, paragraph: TEXT })
})

test('a stretch that crosses a sentence end keeps both sentences', () => {
  const start = TEXT.indexOf('Herat')
  expect(meetingAt(TEXT, start, TEXT.indexOf('road')).sentence).toMatch(/^Delegates.*passes\.$/)
})

test('a page without full stops is cut around the term, and no letter is cut in two', () => {
  const text = `${'😀'.repeat(2000)} Herat ${'😀'.repeat(2000)}`
  const { sentence, paragraph } = at(text, 'Herat')
  for (const part of [sentence, paragraph]) {
    expect(part).toContain('Herat')
    expect(part).toMatch(/^… .* …$/u)
    expect(() => encodeURIComponent(part)).not.toThrow()
  }
  expect(sentence.length).toBeLessThan(620)
  expect(paragraph.length).toBeLessThan(2020)
})

test('empty text gives empty sentences', () => {
  expect(meetingAt('', 0, 0)).toEqual({ sentence: '', paragraph: '' })
})
