import { expect, test } from 'vitest'
import { define } from '../../src/core/define.ts'
import { passage } from '../../src/core/find.ts'

const pairs = (text: string) => {
  const block = passage({ text, role: 'body' }, 0)
  return define(block).map(({ short, long }) => [short, long])
}

test('a long form before its short form in brackets is a definition', () => {
  expect(pairs('The Collective Security Treaty Organization (CSTO) met.')).toEqual([
    ['CSTO', 'Collective Security Treaty Organization'],
  ])
})

test('so is the short form before the long one', () => {
  expect(pairs('The CSTO (Collective Security Treaty Organization) met.')).toEqual([
    ['CSTO', 'Collective Security Treaty Organization'],
  ])
})

test('agencies, party-state tags and years in brackets define nothing', () => {
  expect(pairs('KABUL (AP) said Senator Smith (D-Minn.) in spring (2021).')).toEqual([])
})

test('initials are surer than letters anywhere, and small words are skipped', () => {
  expect(pairs('the Animal and Plant Health Inspection Service (APHIS)')).toEqual([
    ['APHIS', 'Animal and Plant Health Inspection Service'],
  ])
  expect(pairs('the International Index of Erectile Function (IIEF)')).toEqual([
    ['IIEF', 'International Index of Erectile Function'],
  ])
})

test('plurals stand as written, the x of XDR may stand inside, one long word may be clipped', () => {
  expect(pairs('dendritic cells (DCs)')).toEqual([['DCs', 'dendritic cells']])
  expect(pairs('an extremely drug-resistant (XDR) strain')).toEqual([['XDR', 'extremely drug-resistant']])
  expect(pairs('the interferon (IFN) rose')).toEqual([['IFN', 'interferon']])
})

test('a plain noun or a place in brackets is no short form', () => {
  expect(pairs('in the south (Germany) and the capital (Berlin) of the hosts (see above)')).toEqual([])
})
