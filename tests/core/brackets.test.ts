import { expect, test } from 'vitest'
import { brackets, isShort, sentenceBefore } from '../../src/core/brackets.ts'

test.each(['ANA', 'UAVs', 'Isc', '3D', 'XDR-TB', 'bpm', 'cdc2', 'k(a)', 'V(T)', 'M+', 'Fru-2,6-P(2)'])(
  '%s has the shape of a short form',
  (text) => expect(isShort(text)).toBe(true),
)

test.each(['founded', 'Berlin', '2021', 'TM', 'D-Minn.', 'R', 'IV', 'pictured', 'in 1992', 'the'])(
  '%s has not',
  (text) => expect(isShort(text)).toBe(false),
)

test('brackets are the outermost, and one left open hides nothing after it', () => {
  const inside = (text: string) => brackets(text).map(({ open, close }) => text.slice(open + 1, close))
  expect(inside('the volume (V(T)) and (H) but not ()')).toEqual(['V(T)', 'H'])
  expect(inside('below ( and the Union (AU) met')).toEqual(['AU'])
})

test('a sentence before a bracket begins after a stop or an earlier bracket, unless that hangs on a word', () => {
  const before = (text: string) => sentenceBefore(text, text.length).words
  expect(before('It rained there. The African Union ')).toBe('The African Union')
  expect(before('The Union (AU) and the Bank’s ')).toBe(' and the Bank')
  expect(before('and (+/-)-3-PPP ')).toBe('and (+/-)-3-PPP')
})
