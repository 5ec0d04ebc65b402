import { expect, test } from 'vitest'
import { correct, formOf } from '../../src/core/correct.ts'
import type { Annotation, Card, Entry } from '../../src/core/model.ts'
import { anEntry } from '../entries.ts'

const entry = (id: string, kind: Entry['kind'] = 'organisation'): Entry => anEntry(id, { kind, short: ['ANA'] })
const card = (first: string, second?: string): Card => ({
  from: 'glossary',
  kind: 'organisation',
  title: first,
  entry: entry(first),
  ...(second ? { alternative: entry(second) } : {}),
  why: { rule: 'undecided', words: [] },
})
const annotation = (...cards: Card[]): Annotation => ({
  mentions: cards.map((_, i) => ({
    block: 0,
    start: i * 4,
    end: i * 4 + 3,
    text: 'ANA',
    kind: 'organisation',
    from: 'glossary',
    card: i,
    sure: 0.9,
    marked: true,
  })),
  cards,
  definitions: [],
})

test('nothing called wrong changes nothing', () => {
  const all = annotation(card('army'))
  expect(correct(all, [])).toBe(all)
})

test('a card called wrong is taken from its mention, on that form only', () => {
  const [first] = correct(annotation(card('army')), [{ form: 'ana', entry: 'army' }]).mentions
  expect(first).toMatchObject({ card: -1, marked: false, from: 'name' })
  expect(correct(annotation(card('army')), [{ form: 'other', entry: 'army' }]).mentions[0]).toMatchObject({ card: 0 })
})

test('of two meanings the other one stays, and the card says who decided', () => {
  for (const [wrong, right] of [
    ['army', 'airline'],
    ['airline', 'army'],
  ] as const) {
    const { mentions, cards } = correct(annotation(card('army', 'airline')), [{ form: 'ana', entry: wrong }])
    const settled = cards[mentions[0]!.card]!
    expect(settled).toMatchObject({ title: right, short: 'ANA', why: { rule: 'reader' } })
    expect(settled.alternative).toBeUndefined()
    expect(mentions[0]!.marked).toBe(true)
  }
})

test('both meanings called wrong leave a bare name', () => {
  const both = ['army', 'airline'].map((id) => ({ form: 'ana', entry: id }))
  expect(correct(annotation(card('army', 'airline')), both).mentions[0]!.card).toBe(-1)
})

test('a form is remembered without its capitals, accents and hyphens', () => {
  expect(formOf('Qala-e-Naw')).toBe('qala e naw')
  expect(formOf('LAGHMĀN')).toBe('laghman')
})
