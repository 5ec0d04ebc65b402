import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { precedes, precedesThing } from '../../src/core/precedes.ts'

/** What is said before the name "Jane Doe"; `titles` words of its own stand before it. */
function before(text: string, titles = 0) {
  const block = passage({ text, role: 'body' }, 0)
  const from = block.keys.indexOf('jane')
  const found = precedes(block, {
    from,
    to: from + 2,
    kind: 'person',
    told: true,
    titled: from - titles,
    sure: 1,
    because: { rule: 'title', word: '' },
  })
  return found && text.slice(block.words[found.from]?.start, block.words[found.to - 1]?.end)
}

test('the phrase begins after its determiner, and keeps its hyphens', () => {
  expect(before('It pleased the then-vice-president Jane Doe.')).toBe('then-vice-president')
  expect(before('They re-elected Governor Jane Doe.')).toBe('Governor')
})

test('verbs end it', () => {
  expect(before('The mayor praised teacher Jane Doe.')).toBe('teacher')
  expect(before('It would replace outgoing governor Jane Doe.')).toBe('outgoing governor')
})

test('what an office is of belongs to it, and another’s title does not', () => {
  expect(before('They saw the Philippine Secretary of Foreign Affairs Jane Doe.')).toBe(
    'Philippine Secretary of Foreign Affairs',
  )
  expect(before('They saw UN Special Envoy for Syria Jane Doe.')).toBe('UN Special Envoy for Syria')
  expect(before('He told President Jane Doe so.')).toBe('President')
  expect(before('He is an adviser to President Jane Doe.')).toBe('President')
})

test('a body’s name is not cut at its “of”', () => {
  expect(before('So the Chinese Ministry of Foreign Affairs spokeswoman Jane Doe said.')).toBe(
    'Chinese Ministry of Foreign Affairs spokeswoman',
  )
  expect(before('He is a friend of Bank spokeswoman Jane Doe.')).toBe('Bank spokeswoman')
})

test('a name before the nouns says whose they are', () => {
  expect(before('They heard EU antitrust chief Jane Doe.')).toBe('EU antitrust chief')
  expect(before('They heard European Union antitrust chief Jane Doe.')).toBe('European Union antitrust chief')
  expect(before('On Friday antitrust chief Jane Doe spoke.')).toBeUndefined()
  expect(before('It pleased the EU’s antitrust enforcer, Jane Doe, a lot.')).toBe('EU’s antitrust enforcer')
  expect(before('It pleased a number, Jane Doe, a lot.')).toBeUndefined()
})

test('a title that says too little is no introduction', () => {
  expect(before('He met Sgt. Jane Doe.')).toBeUndefined()
  expect(before('He met Admiral Jane Doe.')).toBe('Admiral')
})

test('a phrase before a comma needs its article or the beginning of the sentence', () => {
  expect(before('The leader of the union, Jane Doe, agreed.')).toBe('leader of the union')
  expect(before('He wants to be leader, Jane Doe, agreed.')).toBeUndefined()
})

/** What is said before the name "Zed Ox", which is no person. */
function beforeBody(text: string) {
  const block = passage({ text, role: 'body' }, 0)
  const from = block.keys.indexOf('zed')
  const because = { rule: 'several words' as const, word: '' }
  const found = precedesThing(block, {
    from,
    to: from + 2,
    kind: 'organisation',
    told: false,
    titled: from,
    sure: 0.5,
    because,
  })
  return found && text.slice(block.words[found.from]?.start, block.words[found.to - 1]?.end)
}

test('a body is what the small words before it say', () => {
  expect(beforeBody('He joined the localist group Zed Ox.')).toBe('localist group')
  expect(beforeBody('It was played by the rock band Zed Ox, and sung.')).toBe('rock band')
  expect(beforeBody('He joined the company Zed Ox founded.')).toBeUndefined()
  expect(beforeBody('He left the group. Zed Ox stayed.')).toBeUndefined()
  expect(beforeBody('He left the road Zed Ox.')).toBeUndefined()
})

test('a bracket belongs to the clause before the comma', () => {
  expect(before('The secretary general of CEI (the bishops), Jane Doe, spoke.')).toBe(
    'secretary general of CEI (the bishops',
  )
})

test('who leads or makes what small words before say is told by it', () => {
  expect(before('It was up to the festival jury, chaired by Jane Doe.')).toBe('festival jury, chaired by')
  expect(before('They joined a rights group led by Jane Doe.')).toBe('rights group led by')
  expect(before('The talks were led by Jane Doe.')).toBeUndefined()
  expect(before('Years later, led by Jane Doe, they won.')).toBeUndefined()
})

test('a bare title may stand between the comma and the name', () => {
  expect(before('The minister of works, Chief Jane Doe, spoke.', 1)).toBe('minister of works, Chief')
  expect(before('They met the minister, and Chief Jane Doe spoke.', 1)).toBeUndefined()
})
