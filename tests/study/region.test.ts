import { countries } from 'countries-list'
import { expect, test } from 'vitest'
import { regionOf } from '../../src/study/region.ts'

test('a region holds the country itself first, then its neighbours', () => {
  expect(regionOf('TJ')).toEqual(['TJ', 'KG', 'KZ', 'TM', 'UZ'])
  expect(regionOf('')).toEqual([])
  expect(regionOf('ZZ')).toEqual([])
})

/** Antarctica, and islands that M49 counts to another territory. */
const OUTSIDE = ['AQ', 'AC', 'TA']

test('every country lies in exactly one region, on its own continent', () => {
  const codes = Object.keys(countries).filter((code) => !OUTSIDE.includes(code))
  expect(codes.filter((code) => regionOf(code).length === 0)).toEqual([])
  const all = new Set(codes.map((code) => [...regionOf(code)].sort().join()))
  expect([...all].flatMap((region) => region.split(',')).length).toBe(new Set([...all].join().split(',')).size)
})
