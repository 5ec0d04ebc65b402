import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/model.ts'
import { words } from '../../src/core/words.ts'
import { type Row, write } from '../../src/glossary/format.ts'
import { DamagedGlossary, openGlossary } from '../../src/glossary/lookup.ts'
import { search } from '../../src/glossary/search.ts'
import { anEntry } from '../entries.ts'
import { fakeGlossary } from '../fakes/glossary.ts'
import { random } from '../random.ts'

const entry = (id: string, kind: Entry['kind'], name: string, more: Partial<Entry> = {}): Entry =>
  anEntry(id, { kind, name, gloss: `${name} in short`, ...more })
const row = (one: Entry, more: Partial<Row> = {}): Row => ({
  entry: one,
  prominence: 200,
  demonyms: [],
  shy: false,
  ...more,
})

const SYLLABLES = ['ka', 'bul', 'he', 'rat', 'mo', 'sul', 'lag', 'man', 'an', 'qa', 'la', 'new']
test('bytes answer exactly as a plain map of the same entries does', () => {
  const next = random(7)
  const pick = (below: number) => Math.floor(next() * below)
  const word = () => SYLLABLES[pick(12)]! + SYLLABLES[pick(12)]!
  const phrase = () =>
    Array.from({ length: 1 + pick(4) }, word)
      .map((w) => w[0]!.toUpperCase() + w.slice(1))
      .join(' ')
  const rows = Array.from({ length: 3000 }, (_, i) => row(entry(`e${i}`, 'place', phrase())))
  const plain = fakeGlossary(rows.map(({ entry: { id, kind, name } }) => ({ id, kind, name })))
  const opened = openGlossary(write(rows).buffer as ArrayBuffer)
  for (let n = 0; n < 300; n++) {
    const keys = words(Array.from({ length: 40 }, phrase).join(' ')).map(({ key }) => key)
    for (let at = 0; at < keys.length; at++) expect(opened.formsAt(keys, at)).toEqual(plain.formsAt(keys, at))
  }
})

const small = [
  row(entry('csto', 'organisation', 'Collective Security Treaty Organization', { short: ['CSTO'] })),
  row(entry('herat', 'place', 'Herat', { country: 'AF' }), { demonyms: ['Herati'] }),
  row(entry('hormuz', 'place', 'Strait of Hormuz'), { shy: true }),
]

test('a sense keeps its kind, country, case rule and hesitation', () => {
  const glossary = openGlossary(write(small).buffer as ArrayBuffer)
  expect(glossary.formsAt(['csto'], 0)[0]?.senses[0]).toMatchObject({
    kind: 'organisation',
    country: '',
    cased: 'exact',
  })
  expect(glossary.formsAt(['herati'], 0)[0]?.senses[0]).toMatchObject({ country: 'AF', demonym: true })
  expect(glossary.entry(1).name).toBe('Herat')
})

test('a name as long as bodies of the United Nations have is found whole, by words and in a text', () => {
  const names = [
    'Office of the United Nations High Commissioner for Human Rights',
    'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo',
    'Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation',
  ]
  const glossary = openGlossary(
    write(names.map((name, i) => row(entry(`e${i}`, 'organisation', name)))).buffer as ArrayBuffer,
  )
  for (const [i, name] of names.entries()) {
    const keys = words(name).map(({ key }) => key)
    expect(glossary.formsAt(keys, 0).map(({ length, senses }) => [length, senses[0]?.entry])).toEqual([
      [keys.length, i],
    ])
    expect(glossary.formsIn?.(`Then the ${name} said so.`)).toMatchObject([{ start: 9, length: keys.length }])
  }
})

test('the newest month is known without reading an entry', () => {
  const rows = ['2019-11', '2026-02', '2025-12', ''].map((asOf, i) =>
    row(entry(`e${i}`, 'place', `Place ${i}`, { asOf })),
  )
  expect(openGlossary(write(rows).buffer as ArrayBuffer).newest).toBe('2026-02')
  expect(openGlossary(write([]).buffer as ArrayBuffer)).toMatchObject({ newest: '', entries: 0 })
  expect(() => openGlossary(write([]).buffer as ArrayBuffer).entry(0)).toThrow(RangeError)
})

test('names stand in the order of their keys, and each begins with itself', () => {
  const odd = [
    "Sana'a",
    'the Bahamas',
    'Côte d’Ivoire',
    'U.S. Army',
    'Laghmān',
    'G20 Summit',
    '7UP4 Games',
    'St. Gallen',
    'A/B Test',
    'Al  Ain',
  ]
  const { names } = openGlossary(
    write(odd.map((name, i) => row(entry(`e${i}`, 'concept', name)))).buffer as ArrayBuffer,
  )
  const keys = Array.from({ length: names.count }, (_, i) => names.key(i))
  expect(keys).toEqual(keys.toSorted())
  expect(keys).toContain('bahamas')
  for (const wanted of [...keys, 'sa', 'g2', '7up', 'zz', 'a b']) {
    const found = keys.map((_, i) => Math.sign(names.compare(i, wanted)))
    expect(found, wanted).toEqual(keys.map((key) => (key.startsWith(wanted) ? 0 : key < wanted ? -1 : 1)))
  }
})

test('what is asked for again and again is decoded once, and what it was is never mixed up', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => row(entry(`e${i}`, 'place', `Town ${i}`)))
  const glossary = openGlossary(write(rows).buffer as ArrayBuffer)
  const first = glossary.entry(0)
  for (let i = 1; i < rows.length; i++) {
    const one = glossary.entry(i)
    if (i % 70 > 0) continue
    expect(one).toEqual(rows[i]!.entry)
    expect(glossary.entryOf!(`e${i}`)).toBe(one)
    expect(glossary.entry(0)).toBe(first)
  }
  for (const id of ['e1', 'e4999', 'e1']) expect(glossary.entryOf!(id)?.id).toBe(id)
  expect(glossary.entry(1)).toEqual(rows[1]!.entry)
})

test('everyday words and first names travel as bits', () => {
  const glossary = openGlossary(write(small, ['water'], ['hamid', 'angela']).buffer as ArrayBuffer)
  expect(['water', 'hamid'].map((key) => glossary.everyday?.(key))).toEqual([true, false])
  expect(['hamid', 'angela', 'water'].map((key) => glossary.given?.(key))).toEqual([true, true, false])
})

test('the same entries give the same bytes', () => {
  expect(write(small)).toEqual(write(small))
})

test('a damaged file is refused with a reason, never misread', () => {
  const good = write(small)
  // Every byte of the header, then one in 101: the sum has no blind spots that a stride could miss.
  for (let at = 0; at < good.length; at += at < 512 ? 1 : 101) {
    const bad = good.slice()
    bad[at] = bad[at]! ^ 0x5a
    expect(() => openGlossary(bad.buffer as ArrayBuffer), `byte ${at}`).toThrow(DamagedGlossary)
  }
  for (const length of [0, 3, 64, 256, good.length - 64])
    expect(() => openGlossary(good.slice(0, length).buffer as ArrayBuffer)).toThrow(DamagedGlossary)
})

test('a file from the package is opened without summing up every byte, yet never with another header or cut short', () => {
  const good = write(small)
  for (let at = 0; at < 256; at++) {
    const bad = good.slice()
    bad[at] = bad[at]! ^ 0x5a
    const isWholeSum = at >= 12 && at < 16
    if (isWholeSum) expect(openGlossary(bad.buffer as ArrayBuffer, 'header').entries).toBe(small.length)
    else expect(() => openGlossary(bad.buffer as ArrayBuffer, 'header'), `byte ${at}`).toThrow(DamagedGlossary)
  }
  for (const length of [0, 3, 64, 256, good.length - 64])
    expect(() => openGlossary(good.slice(0, length).buffer as ArrayBuffer, 'header')).toThrow(DamagedGlossary)
})

test('search finds short forms, beginnings, inner words and one slip of the finger', () => {
  const glossary = openGlossary(write(small).buffer as ArrayBuffer)
  const names = (typed: string) => search(glossary, typed).map(({ id }) => id)
  expect(names('csto')).toEqual(['csto'])
  expect(names('hera')).toEqual(['herat'])
  expect(names('hormuz')).toEqual(['hormuz'])
  expect(names('treaty org')).toEqual(['csto'])
  expect(names('heart')).toEqual(['herat'])
  expect(names('')).toEqual([])
})

test('search forgives two slips in a long name, and not in a short one', () => {
  const glossary = openGlossary(write(small).buffer as ArrayBuffer)
  const names = (typed: string) => search(glossary, typed).map(({ id }) => id)
  expect(names('colective secuity treaty organization')).toEqual(['csto'])
  expect(names('hxrxt')).toEqual([])
})

test('facts narrow a search down, and alone give what fits', () => {
  const glossary = openGlossary(write(small).buffer as ArrayBuffer)
  const found = (typed: string) => search(glossary, typed)
  const places = found('kind:place')
  expect(places.length).toBeGreaterThan(1)
  expect(places.every(({ kind }) => kind === 'place')).toBe(true)
  expect(found('kind:org').every(({ kind }) => kind === 'organisation')).toBe(true)
  expect(found('kind:place hera').map(({ id }) => id)).toEqual(['herat'])
  expect(found('kind:person hera')).toEqual([])
  const country = places.find((entry) => entry.country)?.country ?? ''
  expect(found(`kind:place country:${country.toLowerCase()}`).every((entry) => entry.country === country)).toBe(true)
  expect(found('kind: country:'), 'a fact without a value asks nothing').toEqual([])
})
