import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (words: string[], input = '') =>
  spawnSync('node', ['--import', 'tsx', 'src/cli.ts', ...words], { input, encoding: 'utf8' })

test('lines in, lines out: offsets count UTF-16 units of the given text', () => {
  const text = '😀 Kabul fell.\nThe Institute for Fair Transport (IFT) left Herat.'
  const { stdout, status } = run(['--jsonl'], `${JSON.stringify({ id: 'a', text })}\n`)
  const { id, mentions, definitions } = JSON.parse(stdout)
  expect([status, id]).toEqual([0, 'a'])
  for (const { start, end, text: own } of mentions) expect(text.slice(start, end)).toBe(own)
  expect(mentions[0]).toMatchObject({ text: 'Kabul', kind: 'place', from: 'glossary', marked: true, alternatives: [] })
  expect(definitions).toMatchObject([{ short: 'IFT', long: 'Institute for Fair Transport' }])
  expect(text.slice(definitions[0].start, definitions[0].end)).toContain('Institute for Fair Transport')
})

test('a bad line is told by its number, the good ones are answered, and the end is 2', () => {
  const { stdout, stderr, status } = run(
    ['--jsonl'],
    '{"id":1,"text":"Kabul"}\nnonsense\n{"id":3}\n{"id":4,"text":"Herat"}\n',
  )
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([1, 4])
  expect(stderr).toMatch(/line 2: /)
  expect(stderr).toMatch(/line 3: /)
  expect(status).toBe(2)
})

test('a file that is not there is told in words', () => {
  const { stderr, status } = run(['no-such-file.txt'])
  expect(stderr).toMatch(/no-such-file/)
  expect(status).toBe(2)
})
