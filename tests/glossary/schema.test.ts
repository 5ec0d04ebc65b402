import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkFile, FIELDS } from '../../src/glossary/check.ts'
import { entrySchema } from '../../src/glossary/schema.ts'

const FILE = 'docs/entry.schema.json'
const LINE = '# yaml-language-server: $schema=../../../docs/entry.schema.json'
const FOLDER = 'src/glossary/entries'
const valid = new Ajv({ allErrors: true }).compile(entrySchema())

test('the file in docs is the schema: npm run glossary -- --schema writes it', () => {
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(entrySchema())
})

test('every field that the checker knows is described', () => {
  const { items } = entrySchema() as { items: { properties: Record<string, { description?: string }> } }
  expect(Object.keys(items.properties)).toEqual([...FIELDS])
  for (const [field, { description }] of Object.entries(items.properties)) expect(description, field).toBeTruthy()
})

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.yaml')))('%s', (file) => {
  const written = readFileSync(`${FOLDER}/${file}`, 'utf8')
  test('names the schema in its first line and follows it', () => {
    expect(written.split('\n')[0]).toBe(LINE)
    expect(valid(parse(written)), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
  })
})

const GOOD: Record<string, unknown> = {
  id: 'csto',
  kind: 'organisation',
  name: 'Collective Security Treaty Organization',
  short: ['CSTO'],
  aliases: ['Tashkent Treaty'],
  gloss: 'Military alliance of Russia and several former Soviet states',
  context: 'A military alliance under a treaty of 1992.',
  facts: { Founded: '1992', Members: 'six' },
  perishable: ['Members'],
  country: 'RU',
  seeAlso: ['nato'],
  clues: ['alliance'],
  wikipedia: 'Collective Security Treaty Organization',
  sources: ['https://example.org/csto', { at: 'https://example.org/members', relied: 'six members' }],
  asOf: '2026-02',
}
const checked = (entry: object) => checkFile('x.yaml', stringify([entry])).complaints

/** One change each; undefined takes the field out. Right and wrong alike, so that a schema that refuses or takes all fails. */
const CHANGES: [field: string, value: unknown][] = [
  ...['id', 'kind', 'name', 'gloss', 'context', 'sources', 'asOf'].map((field): [string, unknown] => [
    field,
    undefined,
  ]),
  ...['short', 'aliases', 'facts', 'country', 'seeAlso', 'clues', 'wikipedia'].map((field): [string, unknown] => [
    field,
    field === 'facts' ? { Members: 'six' } : undefined,
  ]),
  ...[...FIELDS].map((field): [string, unknown] => [field, null]),
  ...[...FIELDS].map((field): [string, unknown] => [field, 7]),
  ...[...FIELDS].map((field): [string, unknown] => [field, true]),
  ['id', 'CSTO'],
  ['id', 'a b'],
  ['id', 'a--b'],
  ['id', 'a1-b2'],
  ['kind', 'organization'],
  ['kind', 'idea'],
  ['kind', 'event'],
  ['name', ''],
  ['name', '  '],
  ['short', ['csto']],
  ['short', ['G7']],
  ['short', ['']],
  ['short', [7]],
  ['short', ['A', 'A']],
  ['short', 'CSTO'],
  ['aliases', ['x', 'x']],
  ['aliases', [' ']],
  ['aliases', [false]],
  ['aliases', { a: 'b' }],
  ['gloss', 'x'.repeat(100)],
  ['gloss', 'x'.repeat(101)],
  ['context', 'x'.repeat(320)],
  ['context', 'x'.repeat(321)],
  ['facts', { Founded: 1992, Members: 'six' }],
  ['facts', ['Founded']],
  ['facts', 'Founded'],
  ['perishable', [7]],
  ['country', ''],
  ['wikipedia', ''],
  ['country', 'ru'],
  ['country', 'RUS'],
  ['clues', ['']],
  ['clues', []],
  ['seeAlso', 'nato'],
  ['wikipedia', ['x']],
  ['sources', []],
  ['sources', ['']],
  ['sources', [{ at: '' }]],
  ['sources', [{ relied: 'six' }]],
  ['sources', [{ at: 'x', relied: 6 }]],
  ['sources', [{ at: 'x', relied: 'six', quote: 'six' }]],
  ['sources', 'https://example.org'],
  ['asOf', '2026'],
  ['asOf', '2026-13'],
  ['asOf', '1899-01'],
  ['asOf', '1999-12'],
  ['shrot', ['CSTO']],
  ['__proto', 'x'],
]

describe('the schema and the checker agree', () => {
  test('on a good entry', () => {
    expect(checked(GOOD)).toEqual([])
    expect(valid([GOOD])).toBe(true)
  })
  test.each(CHANGES.map(([field, value], i) => [i, field, JSON.stringify(value) ?? 'missing', value] as const))(
    '%i %s: %s',
    (_, field, __, value) => {
      const { [field]: ___, ...rest } = GOOD
      const entry = value === undefined ? rest : { ...GOOD, [field]: value }
      expect(checked(entry).length === 0).toBe(valid([entry]))
    },
  )
  test('on changes of both sorts', () => {
    const right = CHANGES.filter(([field, value]) => checked({ ...GOOD, [field]: value }).length === 0)
    expect(right.length).toBeGreaterThan(5)
    expect(CHANGES.length - right.length).toBeGreaterThan(40)
  })
})

test('what lies between fields is the checker’s alone', () => {
  for (const entry of [
    { ...GOOD, perishable: ['Seat'] },
    { ...GOOD, aliases: ['CSTO'] },
    { ...GOOD, company: ['nobody'] },
  ]) {
    expect(valid([entry])).toBe(true)
    expect(checked(entry).length).toBe(1)
  }
})
