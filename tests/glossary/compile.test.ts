import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Compiled, compileGlossary } from '../../src/glossary/compile.ts'
import { type OpenGlossary, openGlossary } from '../../src/glossary/lookup.ts'
import { search } from '../../src/glossary/search.ts'

let compiled: Compiled
let glossary: OpenGlossary
beforeAll(async () => {
  compiled = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(compiled.bytes.buffer as ArrayBuffer)
})
const ids = (form: string) =>
  glossary
    .formsAt(form.split(' '), 0)
    .at(-1)
    ?.senses.map(({ entry }) => glossary.entry(entry).id) ?? []
const first = (form: string) => glossary.entry(glossary.formsAt(form.split(' '), 0).at(-1)!.senses[0]!.entry)

test('the shipped entries are without complaint, and two hundred are written by hand', () => {
  expect(compiled.complaints).toEqual([])
  expect(compiled.counts.written).toBeGreaterThanOrEqual(200)
})

test('the same sources give the same bytes, kept or made afresh', async () => {
  const again = await compileGlossary('src/glossary/entries', { afresh: true })
  expect(Buffer.compare(again.bytes, compiled.bytes)).toBe(0)
  expect([again.rows, again.topics, again.counts]).toEqual([compiled.rows, compiled.topics, compiled.counts])
})

test('capitals, provinces and seats are known, by each spelling that news uses', () => {
  expect(first('islamabad').gloss).toBe('Capital of Pakistan')
  expect(first('badghis').name).toBe('Badghis Province')
  for (const spelling of ['qala e naw', 'qala i naw']) expect(first(spelling).country).toBe('AF')
  for (const spelling of ['kyiv', 'kiev']) expect(first(spelling).gloss).toBe('Capital of Ukraine')
  for (const spelling of ['faizabad', 'fayzabad']) expect(ids(spelling)).toContain('city-faizabad-af')
})

test('seas, rivers and islands are known, and never instead of a country or a city', () => {
  expect(first('black sea').gloss).toMatch(/sea between Ukraine, Russia/i)
  expect(first('sumatra').kind).toBe('place')
  expect(first('jersey').id).toBe('country-je')
})

test('names that mean two places keep both, the weightier first', () => {
  expect(ids('georgia')).toEqual(['country-ge', 'province-us-georgia'])
  expect(ids('hyderabad').length).toBe(2)
  expect(ids('washington')[0]).toBe('city-washington-dc-us')
  expect(ids('herat')[0]).toBe('city-herat-af')
})

test('short forms of countries are exact, demonyms are told apart', () => {
  expect(glossary.formsAt(['us'], 0)[0]!.senses[0]).toMatchObject({ cased: 'exact', country: 'US' })
  expect(glossary.formsAt(['afghan'], 0)[0]!.senses[0]).toMatchObject({ demonym: true, country: 'AF' })
})

test('everyday words that are also towns hesitate', () => {
  for (const town of ['nice', 'split', 'reading'])
    expect(glossary.formsAt([town], 0)[0]!.senses.find(({ kind }) => kind === 'place')?.shy, town).toBe(true)
})

test('search answers over everything', () => {
  const names = (typed: string) => search(glossary, typed, 5).map(({ name }) => name)
  expect(names('csto')[0]).toBe('Collective Security Treaty Organization')
  expect(names('islamab')[0]).toBe('Islamabad')
  expect(names('tajikstan')).toContain('Tajikistan')
})

test('search puts who is called so before what only begins so', () => {
  const found = (typed: string) => search(glossary, typed).map(({ name }) => name)
  for (const [typed, first] of [
    ['trump', 'Donald Trump'],
    ['modi', 'Narendra Modi'],
  ])
    expect(found(typed!)[0], typed).toBe(first)
  expect(found('trum').slice(0, 3)).toContain('Donald Trump')
  expect(found('korea').slice(0, 2).sort()).toEqual(['North Korea', 'South Korea'])
  const paris = found('paris')
  expect(paris[0]).toBe('Paris')
  expect(paris.indexOf('Paris Agreement')).toBeLessThan(paris.findIndex((name) => name.includes('Parish')))
})

test('a bad entry stops the build with file, line and reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'))
  writeFileSync(join(folder, 'bad.yaml'), '- id: x\n  kind: organisation\n  name: X\n  seeAlso: [nobody]\n')
  const { complaints } = await compileGlossary(folder)
  expect(complaints.join('\n')).toMatch(/bad\.yaml:1: x: gloss: /)
  expect(complaints.length).toBeGreaterThan(2)
})
