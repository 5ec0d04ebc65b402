import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/model.ts'
import { write } from '../../src/glossary/format.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'
import { search } from '../../src/glossary/search.ts'
import { anEntry } from '../entries.ts'
import { search as plainSearch } from '../plain/search.ts'

const NAMES =
  "Saint Petersburg|São Paulo|Sana'a|Sankt Gallen|Šiauliai|Strasbourg|Straßburg|Shanghai|Sharjah|Srebrenica|Ærøskøbing|Ålesund|Almaty|Alma-Ata|Al-Shabaab|Islamabad|Islamabad Capital Territory|Iskandar|Istanbul|İstanbul|St. John's|St Johns|U.S. Steel|Kyiv|Kiev|Łódź|Lodz|Loděnice|7UP|Route 66|Côte d'Ivoire|Cote d'Or|Mohammed bin Salman|Muhammad Ali|Muhammadiyah|Afghanistan|Afghan Taliban|Hormuz|Strait of Hormuz|Homs|Hums|Tajikistan|Turkmenistan|Tatarstan"
const rows = NAMES.split('|').map((name, i) => {
  const entry: Entry = anEntry(`e${i}`, { name, asOf: '' })
  return { entry, prominence: 9 + (i % 5), demonyms: [], shy: false }
})
const glossary = openGlossary(write(rows).buffer as ArrayBuffer)
const keys = Array.from({ length: glossary.names.count }, (_, i) => glossary.names.key(i))

/** A name with a few slips of the finger, or cut short. */
const typed = fc
  .tuple(
    fc.constantFrom(...keys),
    fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...'aeisztklm ø'), fc.nat(2)), { maxLength: 3 }),
    fc.nat(12),
  )
  .map(([key, slips, cut]) => {
    const slipped = slips.reduce((text, [at, letter, sort]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + (sort === 0 ? '' : letter) + text.slice(sort === 1 ? place : place + 1)
    }, key)
    return cut < 4 ? slipped : slipped.slice(0, cut)
  })

test('search finds what the plain version finds, in the same order', () => {
  let found = 0
  fc.assert(
    fc.property(typed, (text) => {
      const plain = plainSearch(glossary, text).map(({ id }) => id)
      expect(search(glossary, text).map(({ id }) => id)).toEqual(plain)
      found += plain.length
    }),
    { numRuns: 3000 },
  )
  expect(found).toBeGreaterThan(1000)
})
