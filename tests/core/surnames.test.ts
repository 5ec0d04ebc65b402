import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { learn } from '../../src/core/learn.ts'
import { spot } from '../../src/core/spot.ts'
import { shorter } from '../../src/core/surnames.ts'

const read = (...texts: string[]) => {
  const passages = texts.map((text, i) => passage({ text, role: 'body' }, i))
  const manner = habits(passages)
  const names = passages.map((one) => spot(one, [], manner))
  return { lessons: learn(passages, names) }
}

test('two people of one surname keep it from being anybody’s', () => {
  const { lessons } = read('Ali Nazari, an economist, met Omar Nazari, a judge.', 'Nazari left.')
  expect(lessons.bySurname.get('nazari') ?? null).toBeNull()
})

test('one letter amiss in a first name is one bearer, two names are two', () => {
  expect(
    read('Kristin Wilks, a curator, left.', 'Kristen Wilks, a curator, spoke.').lessons.bySurname.get('wilks'),
  ).toBeTruthy()
  expect(
    read('Martin Wilks, a curator, left.', 'Marian Wilks, a judge, spoke.').lessons.bySurname.get('wilks'),
  ).toBeNull()
})

test('a family name that comes first, and a name without its middle, are shorter forms too', () => {
  const { lessons } = read('Wu Chi-wai, a councillor, met Mohammad Javad Zarif, a minister.')
  expect(lessons.bySurname.get('wu')?.name).toBe('Wu Chi-wai')
  expect(lessons.bySurname.get('javad zarif')?.name).toBe('Mohammad Javad Zarif')
  expect(lessons.bySurname.get('mohammad zarif')?.name).toBe('Mohammad Javad Zarif')
})

test('“Jr” is no surname, and a Chinese family name stands first', () => {
  const { lessons } = read('Gil Teodo Jr, a minister, met Huang Xilun, an envoy, and Lee Marn, a judge.')
  expect(lessons.bySurname.get('teodo')?.name).toBe('Gil Teodo Jr')
  expect(lessons.bySurname.get('huang')?.name).toBe('Huang Xilun')
  expect(lessons.bySurname.get('lee')).toBeUndefined()
})

test('a firm is called by what stands before its trade, unless that is an everyday word', () => {
  const { lessons } = read('Gruzeant Pharmaceuticals, a drug maker, fell. Gruz Sarn Group, a bank, rose.')
  expect(lessons.bySurname.get('gruzeant')?.name).toBe('Gruzeant Pharmaceuticals')
  expect(lessons.bySurname.get('gruz sarn')?.name).toBe('Gruz Sarn Group')
  const firm = [...lessons.byName.values()].filter(({ key }) => key === 'gruzeant pharmaceuticals')
  expect(shorter(firm, (key) => key === 'gruzeant').size).toBe(0)
})

test('what somebody is of is no surname', () => {
  const lesson = { kind: 'person' as const, name: 'Ana Gruz of Iran', key: 'ana gruz of iran', says: [], callings: [] }
  const forms = shorter([{ ...lesson, private: false, sure: true, how: 'introduced' as const }])
  expect([...forms.keys()]).toEqual(['gruz'])
})
