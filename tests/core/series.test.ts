import { expect, test } from 'vitest'
import { define } from '../../src/core/define.ts'
import { passage } from '../../src/core/find.ts'
import { learn } from '../../src/core/learn.ts'

const pairs = (text: string) =>
  define(passage({ text, role: 'body' }, 0)).map(({ short, long }) => `${short} = ${long}`)

test.each([
  // a head that two share
  [
    'by scanning (SEM) and transmission (TEM) electron microscopy, and',
    ['SEM = scanning electron microscopy', 'TEM = transmission electron microscopy'],
  ],
  [
    'the northern (NRC) and southern (SRC) regional commands',
    ['NRC = northern regional commands', 'SRC = southern regional commands'],
  ],
  ['the northern (NRC) and southern (SRC) towns of a river', []],
  ['by scanning (SEM). And transmission (TEM) electron microscopy', []],
  // keys of one letter
  ['sugar (S, 4 g) or a placebo (P, 4 g)', ['S = sugar', 'P = placebo']],
  ['the respiratory quotient (R), and heart rate (HR)', ['R = respiratory quotient', 'HR = heart rate']],
  ['Oxygen uptake, and respiratory quotient (R), were taken', []],
  ['the senator (R) and another (D)', []],
  ['sugar (S). He took a placebo (P).', []],
  ['Smith (S) and Jones (J)', []],
  // two that a figure tells apart
  ['partial least squares (PLS-1 and PLS-2)', ['PLS-1 = partial least squares', 'PLS-2 = partial least squares']],
  ['partial least squares (PLS-1 and PCR-2)', ['PLS-1 = partial least squares']],
])('%s', (text, expected) => {
  expect(pairs(text)).toEqual(expected)
})

test('a shared head is named and quoted as a reader expects it; a key of one letter is no mark', () => {
  const text = 'The northern (NRC) and southern (SRC) regional commands met. Sugar (S) or a placebo (P) helped.'
  const { byShort } = learn([passage({ text, role: 'body' }, 0)], [[]])
  expect(byShort.get('SRC')).toMatchObject({
    name: 'southern regional commands',
    key: 'southern regional commands',
    quote: { text: 'southern (SRC) regional commands' },
  })
  expect(byShort.get('NRC')?.quote?.text).toBe('northern (NRC) and southern (SRC) regional commands')
  expect(byShort.has('P')).toBe(false)
})
