import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { LIMITS, TermShape } from '../../src/packs/pack.ts'
import { readFile, readText } from '../../src/packs/read.ts'
import { toJson } from '../../src/packs/write.ts'
import { pack, term } from './terms.ts'

const names = (text: string, file = 'mine.csv') => readText(text, file).pack.terms.map(({ name }) => name)

test('CSV with headings, in any order, in three languages', () => {
  const { pack, problems } = readText(
    'Meaning,Term,Kind,Aliases\nprices rise,Inflation,,"rising prices; dearth"\nan alliance,NATO,Organization,',
    'economics.csv',
  )
  expect(problems).toEqual([])
  expect(pack.title).toBe('economics')
  expect(pack.terms).toMatchObject([
    { name: 'Inflation', gloss: 'prices rise', kind: 'concept', aliases: ['rising prices', 'dearth'] },
    { name: 'NATO', kind: 'organisation' },
  ])
  expect(names('término;significado\ninflación;suben los precios')).toEqual(['inflación'])
  expect(names('المصطلح,المعنى\nتضخم,ارتفاع الأسعار')).toEqual(['تضخم'])
})

test('CSV without headings: the first column is the term, the second its meaning', () => {
  expect(readText('Inflation\tprices rise\nDeficit\tmore spent than earned', 'x.tsv').pack.terms).toMatchObject([
    { name: 'Inflation', gloss: 'prices rise' },
    { name: 'Deficit', gloss: 'more spent than earned' },
  ])
})

test('every row that is wrong is told with its line; the right ones are kept', () => {
  const rows = [
    'term,meaning,kind,country,asOf,source',
    'Good,is good,,,,',
    ',no name,,,,',
    'No meaning,,,,,',
    'Bad kind,x,animal,,,',
    'Bad country,x,,Afghanistan,,',
    '"A meaning',
    'over two lines",x,,,,',
    'Bad month,x,,,2026-13,',
    'Bad source,x,,,,javascript:alert(1)',
    'good,again,,,,',
    `Long,${'x'.repeat(400)},,,,`,
  ]
  const { pack, problems } = readText(rows.join('\n'), 'x.csv')
  expect(pack.terms.map(({ name }) => name)).toEqual(['Good', 'A meaning\nover two lines'])
  expect(problems.map(({ line, what }) => `${line} ${what}`)).toEqual([
    '3 no_name',
    '4 no_gloss',
    '5 pack_kind',
    '6 country',
    '9 month',
    '10 source',
    '11 twice',
    '12 too_long',
  ])
})

test('a table without a column for meanings is told at once', () => {
  expect(readText('term,colour\nInflation,red', 'x.csv').problems).toMatchObject([{ line: 1, what: 'columns' }])
})

test('JSON: our own file, a bare list, a plain map, and the field names of others', () => {
  const own = pack([term('Inflation', { kind: 'event', facts: [{ label: 'Rate', value: '4 %' }] }), term('Herat')])
  expect(readText(toJson(own), 'x.json').pack).toEqual(own)
  expect(names('[{"term":"A","definition":"x"},["B","y"]]', 'x.json')).toEqual(['A', 'B'])
  expect(readText('{"NATO":"an alliance"}', 'words.json').pack).toMatchObject({
    title: 'words',
    terms: [{ name: 'NATO', gloss: 'an alliance' }],
  })
})

test('a Markdown table, among other words, with a heading as title', () => {
  const text =
    '# Economics\n\nSome words | with a bar.\n\n| Term | Meaning |\n|:---|---|\n| **Inflation** | prices \\| wages rise |\n| [Deficit](https://x.example) | more spent |\n\nThe end | of it'
  const { pack, problems } = readText(text, 'x.md')
  expect([pack.title, problems]).toEqual(['Economics', []])
  expect(pack.terms.map(({ name, gloss }) => [name, gloss])).toEqual([
    ['Inflation', 'prices | wages rise'],
    ['Deficit', 'more spent'],
  ])
})

test('files that are cut off, empty, newer or something else say so', () => {
  const what = (text: string) => readText(text, 'x').problems.map((problem) => problem.what)
  expect(what('{"format":"newsgloss-pack","form":1,"terms":[{"name":"A"')).toEqual(['cut'])
  expect(what('')).toEqual(['empty'])
  expect(what('{"format":"newsgloss-pack","form":9,"terms":[]}')).toEqual(['newer'])
  expect(what('{"format":"other","terms":[]}')).toEqual(['not_a_pack'])
  expect(what('{"format":"newsgloss-pack","form":1}')).toEqual(['not_a_pack'])
  expect(what('term,meaning\n"never closed,x')).toContain('cut')
})

test('a table that a spreadsheet program saved in its own encoding keeps its letters, and a picture is no glossary', () => {
  const saved = Uint8Array.from('term;gloss\r\nMünster;Stadt in Nordrhein-Westfalen', (letter) => letter.charCodeAt(0))
  expect(readFile(saved, 'staedte.csv').pack.terms).toMatchObject([{ name: 'Münster' }])
  const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])
  expect(readFile(picture, 'holiday.jpg').problems).toEqual([{ line: 0, what: 'not_a_pack', given: '' }])
  expect(readFile(new TextEncoder().encode('%PDF-1.7\n'), 'x.pdf').problems[0]!.what).toBe('not_a_pack')
})

test('zipped files are refused by their bytes: what is not unpacked cannot burst', () => {
  const bomb = zipSync({ 'terms.csv': new Uint8Array(10_000_000) })
  expect(readFile(bomb, 'terms.csv').problems).toEqual([{ line: 0, what: 'zipped', given: '' }])
  for (const head of ['\x1f\x8b\x08\x00', '7z\xbc\xaf', 'Rar!'])
    expect(
      readFile(
        Uint8Array.from(head, (c) => c.charCodeAt(0)),
        'x.csv',
      ).problems[0]?.what,
    ).toBe('zipped')
})

test('a file of more than 50 MB and a term after the last are refused, with the limit', () => {
  expect(readFile(new Uint8Array(LIMITS.file + 1), 'x.csv').problems).toEqual([
    { line: 0, what: 'too_large', given: '50' },
  ])
  const many = JSON.stringify(Array.from({ length: LIMITS.terms + 5 }, (_, i) => [`t${i}`, 'x']))
  const { pack, problems } = readText(many, 'x.json')
  expect(pack.terms).toHaveLength(LIMITS.terms)
  expect(problems).toEqual([{ line: LIMITS.terms + 1, what: 'too_many', given: '500000' }])
})

test('ten thousand wrong rows fill no page: two hundred are told, the others counted', () => {
  const { problems, more } = readText(`term,meaning\n${',x\n'.repeat(10_000)}`, 'x.csv')
  expect([problems.length, more]).toEqual([200, 9_800])
})

test('reading tells how far it is, and stops when told to', () => {
  const seen: number[] = []
  const text = `term,meaning\n${Array.from({ length: 10_000 }, (_, i) => `t${i},x`).join('\n')}`
  const { pack } = readText(text, 'x.csv', (share) => {
    seen.push(share)
    return share < 0.5
  })
  expect(seen.length).toBeGreaterThan(2)
  expect(pack.terms.length).toBeLessThan(8_000)
})

test('UTF-16 files of spreadsheets are read', () => {
  const utf16 = Uint8Array.from('\uFEFFterm\tmeaning\nA\tx', (c) => c.charCodeAt(0)).length
  const data = new Uint16Array([...'\uFEFFterm\tmeaning\nA\tx'].map((c) => c.charCodeAt(0)))
  expect(utf16).toBeGreaterThan(0)
  expect(readFile(new Uint8Array(data.buffer), 'x.txt').pack.terms).toMatchObject([{ name: 'A' }])
})

test('names of prototypes are names like any other, and change no prototype', () => {
  const text =
    '[{"name":"__proto__","gloss":"x"},{"name":"constructor","gloss":"y","__proto__":{"polluted":true}},["toString","z"]]'
  const { pack, problems } = readText(text, 'x.json')
  expect(pack.terms.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString'])
  expect(problems).toEqual([])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  expect(names('{"__proto__":"a","hasOwnProperty":"b"}', 'x.json')).toEqual(['__proto__', 'hasOwnProperty'])
})

test('hidden characters that turn or hide words are taken out', () => {
  expect(names('[["safe\\u202Eelif","x"],["a\\u0000b","y"]]', 'x.json')).toEqual(['safeelif', 'ab'])
})

test('huge fields and deep nests are told, not kept', () => {
  const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`
  const { pack, problems } = readText(
    `[{"name":"A","gloss":${deep}},{"name":"B","gloss":"x","context":"${'y'.repeat(2_000_000)}"}]`,
    'x.json',
  )
  expect([pack.terms, problems.map(({ what }) => what)]).toEqual([[], ['no_gloss', 'too_long']])
  const fat = { name: 'C', gloss: 'x', aliases: Array.from({ length: 20 }, (_, i) => `${i}${'ا'.repeat(115)}`) }
  expect(readText(JSON.stringify([fat]), 'x.json').problems).toMatchObject([{ what: 'too_long' }])
})

test('whatever stands in a file, reading never throws, and what is kept is within bounds', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc
          .array(fc.array(fc.string()), { maxLength: 5 })
          .map((rows) => `term,meaning\n${rows.map((row) => row.join(',')).join('\n')}`),
      ),
      (text) => {
        const { pack } = readText(text, 'x')
        for (const one of pack.terms) {
          expect(one.name.length).toBeGreaterThan(0)
          expect(JSON.stringify(one).length).toBeLessThan(LIMITS.term)
        }
      },
    ),
  )
})

test('the published schema and the reader agree', () => {
  const schema = JSON.parse(readFileSync('docs/pack.schema.json', 'utf8'))
  const check = new Ajv().compile(schema)
  const ok = (one: unknown) => check({ format: 'newsgloss-pack', form: 1, terms: [one] })
  const samples: unknown[] = [
    { name: 'A', gloss: 'x' },
    term('Inflation', {
      facts: [{ label: 'a', value: '' }],
      country: 'AF',
      asOf: '2026-02',
      source: 'https://x.example',
    }),
    {},
    { name: '', gloss: 'x' },
    { name: ' ', gloss: 'x' },
    { name: 'A', gloss: 'x', kind: 'animal' },
    { name: 'A', gloss: 'x', other: 1 },
    { name: 'A', gloss: 7 },
    { name: 'A', gloss: 'x', asOf: '2026-13' },
    { name: 'A', gloss: 'x', country: 'afg' },
    { name: 'A', gloss: 'x', short: 'AB' },
    { name: 'A', gloss: 'x', short: Array.from({ length: 21 }, String) },
    { name: 'A'.repeat(121), gloss: 'x' },
    { name: 'A', gloss: 'x', facts: [{ label: '', value: 'x' }] },
    { name: 'A', gloss: 'x', facts: [{ label: 'a' }] },
  ]
  for (const one of samples) expect(ok(one), JSON.stringify(one)).toBe(v.is(TermShape, one))
  expect(check(JSON.parse(toJson(pack([term('A', { facts: [{ label: 'a', value: 'b' }] })]))))).toBe(true)
})
