import { expect, test } from 'vitest'
import { align } from '../../src/core/align.ts'

/** What the words before a short form leave of it, or nothing. */
const long = (short: string, words: string) => {
  const found = align(short, words)
  return found ? words.slice(found.start) : undefined
}

test('initials cost nothing, and small words are passed over', () => {
  expect(align('ACLU', 'the American Civil Liberties Union')).toEqual({ start: 4, cost: 0 })
  expect(align('APHIS', 'the Animal and Plant Health Inspection Service')).toEqual({ start: 4, cost: 0 })
})

test('letters inside words and words passed over cost, and too much is too much', () => {
  expect(long('ECOWAS', 'the Economic Community of West African States')).toBe(
    'Economic Community of West African States',
  )
  expect(long('TAM', 'the drug tamoxifen')).toBe('tamoxifen')
  expect(long('SNP', 'the leader Nicola Sturgeon')).toBeUndefined()
  expect(long('BBC', 'a Bavarian bus and tram company in Chur')).toBeUndefined()
})

test('figures are numbers written out or in figures', () => {
  expect(long('G7', 'the Group of Seven')).toBe('Group of Seven')
  expect(long('G20', 'the Group of 20')).toBe('Group of 20')
  expect(long('3D', 'the three-dimensional')).toBe('three-dimensional')
})

test('a plural s and a number of the kind are no letters', () => {
  expect(long('UAVs', 'some unmanned aerial vehicles')).toBe('unmanned aerial vehicles')
  expect(long('PLS-1', 'by partial least squares')).toBe('partial least squares')
})

test('a word that is cut by a hyphen begins where it begins', () => {
  expect(long('DAP', 'with 2,6-diaminopurine')).toBe('2,6-diaminopurine')
})

test('a small word that opens a compound is a word like others', () => {
  expect(long('DIDS', "of 4,4'-di-isothiocyano-2,2'-stilbene disulphonate")).toBe(
    "4,4'-di-isothiocyano-2,2'-stilbene disulphonate",
  )
  expect(long('EEE', 'an end-to-end encryption')).toBe('end-to-end encryption')
})

test('Roman numbers are figures, and British oe is an e', () => {
  expect(long('F8A', 'human factor VIII-associated gene A')).toBe('factor VIII-associated gene A')
  expect(long('ER', 'the oestrogen receptor')).toBe('oestrogen receptor')
  expect(long('F8A', 'human factor IX-associated gene A')).toBeUndefined()
})

test('a bracket hung on by a hyphen belongs to the long form', () => {
  expect(long('3-PPP', 'and (+/-)-3-(3-hydroxyphenyl)-N-n-propylpiperidine')).toBe(
    '(+/-)-3-(3-hydroxyphenyl)-N-n-propylpiperidine',
  )
})
