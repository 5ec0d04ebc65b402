import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { ofPlace, ofThing } from '../../src/core/follows-thing.ts'
import type { Stretch } from '../../src/core/model.ts'
import type { Name } from '../../src/core/spot.ts'
import type { Word } from '../../src/core/words.ts'

/** What is said after the first two words, taken as a name. */
function after(read: (words: readonly Word[], name: Name) => Stretch | undefined, text: string) {
  const { words } = passage({ text, role: 'body' }, 0)
  const because = { rule: 'one word' as const, word: '' }
  const found = read(words, { from: 0, to: 2, kind: 'organisation', told: false, titled: 0, sure: 1, because })
  return found && text.slice(words[found.from]?.start, words[found.to - 1]?.end)
}

test.each([
  ['Port Sansara, an industry body, left.', 'an industry body'],
  ['Port Sansara, which runs the ferries, left.', 'which runs the ferries'],
  ['Port Sansara, which is the oldest bank of the town, left.', 'which is the oldest bank of the town'],
  ['Port Sansara is a charity that feeds birds.', 'is a charity that feeds birds'],
  ['Port Sansara, which is needed to run a bank, left.', undefined],
  ['Port Sansara is the work of a charity.', undefined],
  ['Port Sansara, its main group, left.', undefined],
])('of a body: %s', (text, expected) => {
  expect(after(ofThing, text)).toBe(expected)
})

test.each([
  ['Free Culture, a book on copyright, sold.', 'a book on copyright'],
  ['Free Culture is a film that lasts ten hours.', 'is a film that lasts ten hours'],
  ['Free Culture is a film star.', undefined],
  ['Free Culture, a day after the book, sold.', undefined],
])('of a thing: %s', (text, expected) => {
  expect(after(ofThing, text)).toBe(expected)
})

test.each([
  ['Dogu Beyazit, a farming town in the east, woke.', 'a farming town in the east'],
  ['Dogu Beyazit, a town hall clerk, woke.', undefined],
])('of a place: %s', (text, expected) => {
  expect(after(ofPlace, text)).toBe(expected)
})
