import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('with --points offsets count code points', () => {
  const text = '😀😀 Kabul fell.'
  const { stdout } = run(['--jsonl', '--points'], JSON.stringify({ id: 1, text }))
  const [{ start, end }] = JSON.parse(stdout).mentions
  expect([...text].slice(start, end).join('')).toBe('Kabul')
})

test('hostile lines: a byte order mark, other line separators, carriage returns, lone surrogates, no text at all', () => {
  const texts = ['Kabul\u2028Herat', 'Kabul \ud83d Herat', '']
  const input = `\ufeff${texts.map((text, id) => JSON.stringify({ id, text })).join('\r\n')}\r\n\n`
  const { stdout, stderr, status } = run(['--jsonl'], input)
  expect([status, stderr]).toEqual([0, ''])
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { mentions: { text: string }[] })
  expect(answers.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
    ['Kabul', 'Herat'],
    ['Kabul', 'Herat'],
    [],
  ])
})

test('--why tells, for a bare name too, which word of the page decided', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'))
  writeFileSync(join(folder, 'story.txt'), 'Yesterday Mr Gruzenko left Kabul.')
  const { stdout } = run([join(folder, 'story.txt'), '--why'])
  expect(stdout).toMatch(/· Gruzenko {2}\(person, title: “mr”, sure 0\.\d+|1\)/)
  expect(stdout).toMatch(/● Kabul/)
  expect(stdout).toMatch(/why: [A-Z].*\.?.* \(\S+, sure /)
})
