import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { isOfElsewhere, isStrangers } from '../../src/core/strangers.ts'
import { anEntry } from '../entries.ts'

const premier = anEntry('carney', {
  kind: 'person',
  name: 'Mark Carney',
  gloss: 'Prime Minister of Canada',
  country: 'CA',
})
const footballer = anEntry('messi', { kind: 'person', name: 'Lionel Messi', gloss: 'Argentine footballer' })

/** Is the first mention of the surname a stranger's? */
function isOther(text: string, surname = 'carney', entry = premier): boolean {
  const at = passage({ text, role: 'body' }, 0)
  const from = at.keys.indexOf(surname)
  return isStrangers(at, { from, to: from + 1 }, entry)
}

test.each([
  'Coach Carney said that Ottawa would win.',
  'Sgt. Carney found the car.',
  'The nurse Carney was on duty.',
  'Defender Carney joined the club.',
  'Justice Carney wrote the ruling.',
  'Carney scored twice as Canada lost.',
  'Carney hit a home run in Toronto.',
  'Carney won 6-4, 6-3 in Toronto.',
  'A goal by Carney gave Canada the lead.',
  'Carney, the goalkeeper of Toronto, was hurt.',
  'Carney, who plays for Toronto, was hurt.',
  'Mrs Carney, who runs a bakery in Ottawa, sold bread.',
  'The Carney brothers were arrested.',
])('a stranger: %s', (text) => {
  expect(isOther(text)).toBe(true)
})

test.each([
  'Prime Minister Carney said that Ottawa would win.',
  'Chief Justice Carney wrote the ruling.',
  'Mr Carney hit back at critics.',
  'Carney won the vote 169-144 in Ottawa.',
  'Carney, the head of the party in a land of footballers, smiled.',
  'Carney, who visited a hospital, smiled.',
  'The Carney government fell.',
])('may be the known one: %s', (text) => {
  expect(isOther(text)).toBe(false)
})

test('a player scores', () => {
  expect(isOther('Messi scored twice.', 'messi', footballer)).toBe(false)
  expect(isOther('Judge Messi spoke.', 'messi', footballer)).toBe(true)
})

test('an office elsewhere, another king', () => {
  const elsewhere = (text: string) => {
    const at = passage({ text, role: 'body' }, 0)
    const from = at.keys.indexOf('senator')
    return isOfElsewhere(at, { from, to: from + 2 }, premier, () => [])
  }
  expect(elsewhere('Then Senator Carney of the football club spoke.')).toBe(true)
  expect(elsewhere('Then Senator Carney II of Canada spoke.')).toBe(true)
  expect(elsewhere('Then Senator Carney of the opposition spoke.')).toBe(false)
  expect(elsewhere('Then Senator Carney spoke.')).toBe(false)
})
