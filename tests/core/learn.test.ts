import { expect, test } from 'vitest'
import { find, passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { introduction } from '../../src/core/introduce.ts'
import { learn } from '../../src/core/learn.ts'
import { spot } from '../../src/core/spot.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const empty = fakeGlossary([])
const read = (...texts: string[]) => {
  const passages = texts.map((text, i) => passage({ text, role: 'body' }, i))
  const found = passages.map((one) => find(one, empty))
  const manner = habits(passages)
  const names = passages.map((one, i) => spot(one, found[i]!, manner))
  return { passages, names, lessons: learn(passages, names) }
}

test('a person introduced once lends the surname to the whole article', () => {
  const { lessons } = read('Gran Hewad, the foreign ministry’s spokesman, spoke.', 'Hewad said no more.')
  expect(lessons.bySurname.get('hewad')?.name).toBe('Gran Hewad')
})

test('an introduction is quoted as it stands, before or after the name', () => {
  const { passages, names } = read('Former president Hamid Karzai met Javad Rahmani, a geographer at the institute.')
  const quotes = names[0]!.map((name) => introduction(passages[0]!, name)?.quote.text)
  expect(quotes).toContain('Former president Hamid Karzai')
  expect(quotes).toContain('Javad Rahmani, a geographer at the institute')
})

test('a short form spelled out is learned', () => {
  expect(read('The Institute for Fair Transport (IFT) met. The IFT left.').lessons.byShort.get('IFT')?.name).toBe(
    'Institute for Fair Transport',
  )
})

test.each([
  ['The bar is owned by fashion designer Halston.', 'halston', 'fashion designer Halston'],
  ['They praised the secularist magazine MicroMega.', 'micromega', 'secularist magazine MicroMega'],
  ['Stardust is a space capsule that met a comet.', 'stardust', 'Stardust is a space capsule that met a comet'],
  ['They pray to gods, such as Zeus, in the hills.', 'zeus', 'gods, such as Zeus'],
  ['It was won by district councillor Wilson Or.', 'wilson', undefined],
  ['It was owned by the investor SoftBank.', 'softbank', undefined],
  ['They met Senator Calatayud there.', 'calatayud', undefined],
  ['They read the People’s Daily, a newspaper of the party.', 'daily', undefined],
  ['Ali Halston left. They asked designer Halston why.', 'halston', undefined],
])('one word is learned where the article says what it is: %s', (text, key, quote) => {
  expect(read(text).lessons.byName.get(key)?.quote?.text).toBe(quote)
})
