import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { learn } from '../../src/core/learn.ts'
import { spot } from '../../src/core/spot.ts'

const read = (...texts: string[]) => {
  const passages = texts.map((text, i) => passage({ text, role: 'body' }, i))
  const manner = habits(passages)
  const names = passages.map((one) => spot(one, [], manner))
  return { lessons: learn(passages, names) }
}

test.each([
  ['Internet Explorer 6 (IE6)', 'concept'],
  ['the Content Management System (CMS)', 'concept'],
  ['Hypertext Markup Language (HTML)', 'concept'],
  ['the Large Hadron Collider (LHC)', 'concept'],
  ['the Federal Reserve System (FRS)', 'organisation'],
  ['the Group of 20 (G20)', 'organisation'],
  ['the Internal Tax Service (ITS)', 'organisation'],
  ['Reporters for Free Software and Schools (RFSS)', 'organisation'],
])('%s is a thing or a body: %s', (text, kind) => {
  const [lesson] = read(`It was ${text} that failed.`).lessons.byShort.values()
  expect(lesson?.kind).toBe(kind)
})

test('the quotation reaches to the end of its bracket, and initials quote the name in full', () => {
  const { lessons } = read('It was bovine spongiform encephalopathy (BSE or mad cow disease) again.')
  expect(lessons.byShort.get('BSE')?.quote?.text).toBe('bovine spongiform encephalopathy (BSE or mad cow disease)')
  const body = read('He taught at the University of Southern Gruz.').lessons.byInitials.get('USG')
  expect(body).toMatchObject({ kind: 'organisation', short: 'USG', how: 'spelled-out' })
})
