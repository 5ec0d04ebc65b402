import { expect, test } from 'vitest'
import { find, passage } from '../../src/core/find.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  { id: 'ana', kind: 'organisation', name: 'Afghan National Army', short: ['ANA'] },
  { id: 'us', kind: 'place', name: 'United States', short: ['US'] },
  { id: 'herat', kind: 'place', name: 'Herat' },
  { id: 'fatwa', kind: 'concept', name: 'fatwa' },
  { id: 'qaeda', kind: 'organisation', name: 'al-Qaeda' },
  { id: 'war', kind: 'event', name: 'Russian invasion of Ukraine', aliases: ['war in Ukraine', 'Crimean War'] },
  { id: 'prc', kind: 'place', name: 'China', aliases: ["People's Republic of China"] },
  { id: 'roc', kind: 'place', name: 'Taiwan', aliases: ['Republic of China'] },
])
const found = (text: string) => {
  const block = passage({ text, role: 'body' }, 0)
  return find(block, glossary).map(({ from, to }) => text.slice(block.words[from]!.start, block.words[to - 1]!.end))
}

test('short forms are matched letter by letter', () => {
  expect(found('The ANA met us.')).toEqual(['ANA'])
  expect(found('Ana told US officials.')).toEqual(['US'])
})

test('dots, possessives and capitals of a dateline do not hide a name', () => {
  expect(found('U.S. troops left Herat’s airport')).toEqual(['U.S.', 'Herat'])
  expect(found('HERAT, Afghanistan')).toEqual(['HERAT'])
})

test('names need a capital somewhere, ideas need none', () => {
  expect(found('a herat, a Fatwa and a fatwa')).toEqual(['Fatwa', 'fatwa'])
  expect(found('Fighters of al-Qaeda fled')).toEqual(['al-Qaeda'])
})

test('a form that its entry spells small is found inside a sentence, and no other', () => {
  expect(found('Four years of war in Ukraine followed.')).toEqual(['war in Ukraine'])
  expect(found('They lost the crimean War in the east.')).toEqual([])
  expect(found('They fear a War In Ukraine too.')).toEqual(['War In Ukraine'])
})

test('a possessive inside a name belongs to the name', () => {
  expect(found('The People’s Republic of China said')).toContain('People’s Republic of China')
})

test('a block of another language is left alone', () => {
  const french =
    'Les ministres se sont réunis pendant deux jours à Herat et ont décidé que la route resterait ouverte tout hiver malgré la neige'
  expect(found(french)).toEqual([])
  expect(found('Herat, Herat')).toEqual(['Herat', 'Herat'])
})

test('an idea of small words is none where its first word alone is large inside a sentence', () => {
  const ideas = fakeGlossary([{ id: 'coalition', kind: 'concept', name: 'coalition government' }])
  const count = (text: string) => find(passage({ text, role: 'body' }, 0), ideas).length
  expect(count('They formed a coalition government.')).toBe(1)
  expect(count('Coalition government is common there.')).toBe(1)
  expect(count('It was blamed on the Coalition government there.')).toBe(0)
})

test('a nickname inside a name does not hide who bears it, and a title in quotation marks is none', () => {
  const people = fakeGlossary([{ id: 'marn', kind: 'person', name: 'Ludwig Marn' }])
  const count = (text: string) => find(passage({ text, role: 'body' }, 0), people).length
  expect(count('They met Ludwig "Zed" Marn there.')).toBe(1)
  expect(count('They met Ludwig “The Rock” Marn there.')).toBe(1)
  expect(count('They met Ludwig. "Zed" Marn was there.')).toBe(0)
  expect(count('They met Ludwig’s "Zed" Marn there.')).toBe(0)
})

test('a sentence opens behind a dateline with a credit or a date', () => {
  const opens = (text: string) =>
    passage({ text, role: 'body' }, 0)
      .words.filter((word) => word.opens)
      .map(({ key }) => key)
  expect(opens('Pune, May 6 (PTI): A court met.')).toContain('a')
  expect(opens('Wednesday, January 3, 2024 – Ministers met.')).toContain('ministers')
  expect(opens('Omar (left): A court met.')).not.toContain('a')
})
