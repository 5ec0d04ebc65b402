import { spawnSync } from 'node:child_process'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { CSV_COLUMNS, toAnki, toCsv, toJson, toMarkdown } from '../../src/study/export.ts'
import { save } from '../../src/study/records.ts'
import { articleCard, met, NOW, saved } from './terms.ts'

const say = (key: string, ...given: string[]) => [key, ...given].join(' ')
const plain = saved('herat', { tags: ['exam', 'two words'] })
const nasty = save(
  { ...saved('x'), note: '=HYPERLINK("https://evil.example")', tags: ['a'] },
  {
    card: articleCard('Sana’a, “the old city”', 'place', 'He said: "snow,\r\nfuel; bread"'),
    met: met('نص عربي — “quoted”, 日本語\n*stars* #hash | <b>'),
  },
  NOW,
)
const terms = [plain, nasty]

test('JSON gives the same bytes for the same notebook, in whatever order it comes', () => {
  expect(toJson(terms)).toBe(toJson(structuredClone(terms).reverse()))
  expect(JSON.parse(toJson(terms))).toMatchObject({
    newsgloss: 'notebook',
    version: 2,
    terms: [{ id: plain.id }, { id: nasty.id }],
  })
  expect(JSON.parse(toJson([])).terms).toEqual([])
})

test('an independent parser reads the CSV back cell for cell', () => {
  const csv = toCsv(terms)
  expect(csv.startsWith('\uFEFFterm,short,')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    skipEmptyLines: true,
    newline: '\r\n',
  })
  expect(errors).toEqual([])
  expect(data).toHaveLength(2)
  expect(data[1]).toMatchObject({
    meaning: 'He said: "snow,\r\nfuel; bread"',
    sentence: nasty.met.at(-1)!.sentence,
    tags: 'a',
  })
})

test('a cell that a spreadsheet would calculate is text', () => {
  const { data } = Papa.parse<Record<string, string>>(toCsv(terms).slice(1), { header: true, skipEmptyLines: true })
  expect(data[1]!.note).toBe('\'=HYPERLINK("https://evil.example")')
})

const python = spawnSync('python3', ['--version']).status === 0
test.runIf(python)('Python’s csv module reads the same cells', () => {
  const { stdout, status, stderr } = spawnSync(
    'python3',
    [
      '-c',
      'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer,encoding="utf-8-sig",newline=""),strict=True))))',
    ],
    { input: toCsv(terms), encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  const mine = Papa.parse<string[]>(toCsv(terms).slice(1), { skipEmptyLines: true, newline: '\r\n' }).data
  expect(JSON.parse(stdout)).toEqual(mine)
  expect(mine[0]).toEqual([...CSV_COLUMNS])
})

test('the Anki file has its header lines, its deck, ids and tags without spaces', () => {
  const lines = toAnki([plain], 'News\tgloss').split('\n')
  expect(lines.slice(0, 7)).toEqual([
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    '#deck:News gloss',
    '#guid column:1',
    '#columns:GUID\tFront\tBack\tTags',
    '#tags column:4',
  ])
  const { data } = Papa.parse<string[]>(lines.slice(7).join('\n'), { delimiter: '\t', skipEmptyLines: true })
  expect(data).toEqual([
    [
      'entry/herat',
      'Herat',
      'herat in short\n“They met in herat today.” Border talks open, The Lakeside Courier, 2026-11-02',
      'newsgloss place exam two_words',
    ],
  ])
})

test('an Anki row never begins like a comment or breaks into two', () => {
  const row = toAnki(
    [save(undefined, { card: articleCard('#MeToo\tmovement', 'event', 'a "wave"\nof complaints'), met: met('') }, NOW)],
    'd',
  )
  const { data } = Papa.parse<string[]>(row.split('\n').slice(7).join('\n'), { delimiter: '\t', skipEmptyLines: true })
  expect(data).toHaveLength(1)
  expect(data[0]![1]).toBe('#MeToo\tmovement')
})

test('Markdown quotes the article, cites it, and nothing a page wrote becomes markup', () => {
  const text = toMarkdown(terms, say)
  expect(text).toContain('## Herat\n\n*kind_place.* herat in short')
  expect(text).toContain(
    '> They met in herat today.\n>\n> [Border talks open](<https://courier.example/border>), The Lakeside Courier, 2026-11-02',
  )
  expect(text).toContain('\\*stars\\* \\#hash \\| \\<b\\>')
})
