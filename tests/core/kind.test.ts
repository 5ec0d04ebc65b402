/** What a name stands for, as twins: the same form read by what stands beside it. */
import { expect, test } from 'vitest'
import { KINDS } from '../../src/core/model.ts'
import { HAND, SIGNS, WEIGHTS } from '../../src/core/weights.ts'
import { readNames } from './reading.ts'

const kindOf = (text: string) => readNames([text], [{ id: 'gruzia', kind: 'place', name: 'Gruzia' }]).names[0]?.[0]

test.each([
  ['a title before', 'Then Mr Zeld left.', 'person'],
  ['a preposition of place before', 'They live in Zeld now.', 'place'],
  ['a role before', 'Then spokesman Zeld Marn left.', 'person'],
  ['a compass word before', 'They left southern Zeld.', 'place'],
  ['a place’s word before', 'They left the village of Zeld.', 'place'],
  ['a place’s word after', 'They left Zeld province.', 'place'],
  ['its country after a comma', 'They left Zeld, Gruzia, early.', 'place'],
  ['an age after a comma', 'Then Zeld Marn, 43, left.', 'person'],
  ['who after a comma', 'Then Zeld Marn, who knew, left.', 'person'],
  ['a verb of speaking', 'Then Zeld Marn said no.', 'person'],
  ['what he scored', 'Then Jordan scored 30 points.', 'person'],
  ['through whom he speaks', 'Then Zeld, via his lawyer, declined.', 'person'],
  ['initials with dots', 'They met K.C. Zeld early.', 'person'],
  ['a first name', 'They met Anna Zeld early.', 'person'],
  ['an initial', 'They met Zeld K. Marn early.', 'person'],
  ['a relative', 'They met Zeld Marn’s wife.', 'person'],
  ['the head of a body', 'They left the Zeld Institute.', 'organisation'],
  ['the head of a company', 'They left Zeld Marn Inc.', 'organisation'],
  ['a first name before the head of a body', 'They left Anna Zeld University.', 'organisation'],
  ['an ampersand', 'They left Zeld & Marn.', 'organisation'],
  ['a short form', 'They left the ZMB early.', 'organisation'],
  ['shares', 'They sold Zeld shares.', 'organisation'],
  ['the head of a place', 'They left the Zeld River.', 'place'],
  ['a mount', 'They left Mount Zeld.', 'place'],
  ['the head of an event', 'They won the Zeld Cup.', 'event'],
  ['the head of an idea', 'They signed the Zeld Treaty.', 'concept'],
  ['a first name before a word of ideas', 'They met Anna Law early.', 'person'],
])('%s: %s', (_, text, kind) => {
  expect(kindOf(text)?.kind).toBe(kind)
})

test('the reason names the sign and the page’s word', () => {
  expect(kindOf('They live in Zeld now.')?.because).toEqual({ rule: 'in', word: 'in' })
  expect(kindOf('Then Mr Zeld left.')?.because).toEqual({ rule: 'title', word: 'mr' })
})

test('a sure kind is told, a bare word is a guess', () => {
  expect(kindOf('Then Mr Zeld left.')?.told).toBe(true)
  const bare = kindOf('They saw Zeld again.')
  expect(bare?.told).toBe(false)
  expect(bare?.sure).toBeLessThan(0.6)
})

test('every sign has a weight for every kind, by hand and in use', () => {
  for (const sign of SIGNS) {
    expect(HAND[sign]).toHaveLength(KINDS.length)
    expect(WEIGHTS[sign]).toHaveLength(KINDS.length)
  }
})
