import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { follows } from '../../src/core/follows.ts'

/** What is said after the first two words, taken as a name. */
function after(text: string, kind: 'person' | 'organisation' | 'place' = 'person', told = true) {
  const block = passage({ text, role: 'body' }, 0)
  const found = follows(
    block,
    { from: 0, to: 2, kind, told, titled: 0, sure: 1, because: { rule: 'one word', word: '' } },
    () => false,
  )
  return found && `${found.kind}: ${text.slice(block.words[found.from]?.start, block.words[found.to - 1]?.end)}`
}

test('an apposition ends with its clause, a day at its end left out', () => {
  expect(after('Jane Doe, the envoy to Kabul on Monday, left.')).toBe('person: the envoy to Kabul')
  expect(after('Jane Doe, an astronomer who found water, left.')).toBe('person: an astronomer who found water')
})

test('a long clause is cut before it runs on', () => {
  const long =
    'Jane Doe, the spokeswoman for the ministry of rural affairs in the northern province that has been fighting for clean water in its hills for years, left.'
  expect(after(long)).toBe('person: the spokeswoman for the ministry of rural affairs in the northern province')
})

test('a body is told from a person by what it is called', () => {
  expect(after('Sunshine Project, a group opposed to weapons, left.', 'person', false)).toBe(
    'organisation: a group opposed to weapons',
  )
  expect(after('Sunshine Project, which runs the port, left.', 'organisation')).toBe(
    'organisation: which runs the port',
  )
  expect(after('Sunshine Project, which rose late, left.', 'organisation')).toBeUndefined()
})

test('another sentence says nothing about the name', () => {
  expect(after('Jane Doe. The minister left.')).toBeUndefined()
})

test('an office makes a person of a name that looked like a body', () => {
  expect(after('KC Maurer, chief financial officer at the fund, left.', 'organisation', false)).toBe(
    'person: chief financial officer at the fund',
  )
  expect(after('KC Maurer, a company led by an officer, left.', 'organisation', false)).toBe(
    'organisation: a company led by an officer',
  )
})

test('a place is told by the small word that says what it is', () => {
  expect(after('Dogu Beyazit, a farming town in eastern Turkey, left.', 'person', false)).toBe(
    'place: a farming town in eastern Turkey',
  )
  expect(after('Port Marn, the island, left.', 'place')).toBe('place: the island')
  expect(after('Jane Doe, a town clerk, left.')).toBe('person: a town clerk')
  expect(after('Port Marn, the day before, left.', 'place')).toBeUndefined()
})

test('what a sentence opens with ends at its comma, whatever acts after it', () => {
  const block = (text: string) => {
    const one = passage({ text, role: 'body' }, 0)
    const from = one.keys.indexOf('jane')
    const because = { rule: 'one word' as const, word: '' }
    return follows(one, { from, to: from + 2, kind: 'person', told: true, titled: from, sure: 1, because }, () => false)
  }
  expect(block('Led by Jane Doe, the Republican complaint claimed that they were right.')).toBeUndefined()
  expect(block('Speaking to Jane Doe, the minister denied it.')).toBeUndefined()
  expect(block('Led by Jane Doe, the minister, they denied it.')).toBeDefined()
})

test('who takes up or leaves a role is told by it, and the name of a body goes on over "and"', () => {
  expect(after('Jane Doe, who started her new job as chief of the police, left.')).toBe(
    'person: who started her new job as chief of the police',
  )
  expect(after('Jane Doe, who started to run as soon as she could, left.')).toBeUndefined()
  expect(after('Jane Doe of the Department of Physics and Astronomy left.')).toBe(
    'person: of the Department of Physics and Astronomy',
  )
  expect(after('Jane Doe of the Labour Party and Omar left.')).toBe('person: of the Labour Party')
})

test('a town may be told by how far it lies', () => {
  expect(after('Mill Grafing, a commuter town about 32 km away, slept.', 'place')).toBe(
    'place: a commuter town about 32 km away',
  )
})
