import { expect, test } from 'vitest'
import { indexed, outOfOrder } from '../../src/core/out-of-order.ts'

/** What the words before a short form leave of it, or nothing. */
const long = (short: string, words: string) => {
  const found = indexed(short, words) ?? outOfOrder(short, words)
  return found ? words.slice(found.start) : undefined
}

test('letters out of order need names that open with every one of them', () => {
  expect(outOfOrder('CEI', 'the Italian Episcopal Conference')).toEqual({ start: 4, cost: 1 })
  expect(outOfOrder('UAAR', 'Union of Rationalist Atheists and Agnostics')).toEqual({ start: 0, cost: 1 })
  expect(outOfOrder('ERV', 'with Reston ebolavirus')).toEqual({ start: 5, cost: 1 })
  expect(outOfOrder('CEI', 'the French Episcopal Conference')).toBeUndefined()
  expect(outOfOrder('TIC', 'cars in towns')).toBeUndefined()
})

test('a name written large may leave out words, not its first and last', () => {
  expect(long('IPC', 'by the Integrated Food Security Phase Classification')).toBe(
    'Integrated Food Security Phase Classification',
  )
  expect(long('IPC', 'by the integrated food security phase classification')).toBeUndefined()
  expect(long('IFC', 'by the Integrated Food Security Phase')).toBeUndefined()
  expect(long('FSC', 'by the Integrated Phase Classification')).toBeUndefined()
})

test.each([
  // a small letter before capitals, a small tail
  ['cAMP', "through adenosine 3',5'-cyclic monophosphate", "adenosine 3',5'-cyclic monophosphate"],
  ['SIVgor', 'a gorilla simian immunodeficiency virus', 'gorilla simian immunodeficiency virus'],
  // a sign for a word
  ['HIV+', 'men who are HIV-positive', 'HIV-positive'],
  ['M-', 'The M protein-negative', 'M protein-negative'],
  ['END+', 'two groups; END phenomenon positive', 'END phenomenon positive'],
  ['HIV+', 'men whose test is positive', undefined],
  ['HIV-', 'men who are HIV-positive', undefined],
  // halves turned round
  ['L1CAM', 'the neural cell adhesion molecule L1', 'cell adhesion molecule L1'],
  ['CYCB2', 'which include B2-type cyclin', 'B2-type cyclin'],
  ['IVC-SCT', 'a spiral CT after IV infusion cholangiography', 'spiral CT after IV infusion cholangiography'],
  ['131I', 'treated with iodine-131', 'iodine-131'],
  ['99mTc-L,L-EC', 'Technetium-99m-L,L-ethylenedicysteine', 'Technetium-99m-L,L-ethylenedicysteine'],
  ['L1CAM', 'the neural cell adhesion molecule', undefined],
  ['ABC-XY', 'an animal before cats', undefined],
  // a quantity and its index
  ['Isc', 'the short-circuit current', 'short-circuit current'],
  ['Rt', 'the transepithelial resistance', 'transepithelial resistance'],
  ['ICl', 'the (GABA)-induced chloride current', 'chloride current'],
  ['INa', 'to the fast Na+ current', 'Na+ current'],
  ['ICa(L)', 'to the L-type Ca2+ current', 'L-type Ca2+ current'],
  ['k(a)', 'both the association rate', 'association rate'],
  ['Tm', 'a melting temperature', 'melting temperature'],
  ['Isc', 'the short-circuit', undefined],
  ['Rt', 'the strong resistance', undefined],
  // chemistry
  ['N2O', 'emissions of nitrous oxide', 'nitrous oxide'],
  ['Pb', 'pipes of lead', 'lead'],
  ['H(2)O(2)', 'enzyme scavenging hydrogen peroxide', 'hydrogen peroxide'],
  ['Pb', 'who was in the leading', undefined],
])('%s of "%s": %s', (short, words, expected) => {
  expect(long(short, words)).toBe(expected)
})
