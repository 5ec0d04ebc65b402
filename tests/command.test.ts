import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { understood, usageOf } from '../src/command.ts'

const FILE = 'tests/tools/fuzz.ts'
const command = {
  name: 'npm run fuzz',
  file: FILE,
  options: { quick: { type: 'boolean' }, texts: { type: 'string' } },
  paths: ['texts'],
  words: { least: 1, most: 3, numbers: [1], exist: [2] },
} as const
const say = (...args: string[]) => {
  const found = understood(
    { ...command, paths: ['texts'], words: { ...command.words, numbers: [1], exist: [2] } },
    args,
  )
  return 'end' in found ? found : { values: { ...found.values }, positionals: found.positionals }
}

test('options and words are told apart', () => {
  expect(say('a', '7', FILE, '--quick', '--texts', FILE)).toEqual({
    values: { quick: true, texts: FILE },
    positionals: ['a', '7', FILE],
  })
})

test.each([
  [[], 'it needs a word more'],
  [['a', '--frob'], 'unknown option --frob'],
  [['a', '--texts'], 'option --texts needs a value'],
  [['a', '--quick=yes'], 'option --quick does not take an argument'],
  [['a', 'b'], '“b” is no number'],
  [['a', '1', 'nowhere.txt'], 'there is no file nowhere.txt'],
  [['a', '--texts', 'nowhere.txt'], 'there is no file nowhere.txt'],
  [['a', '1', FILE, 'more'], 'it does not know what to do with “more”'],
])('%j is refused in one sentence, with the way to help', (args, why) => {
  const told = say(...args)
  expect(told).toMatchObject({ end: 2 })
  expect('text' in told && told.text).toBe(`npm run fuzz: ${why}. “npm run fuzz -- --help” says what it takes.`)
})

test('help is what the file says of itself', () => {
  expect(say('--help')).toEqual({ end: 0, text: usageOf(FILE) })
  expect(usageOf(FILE)).toMatch(/^npm run fuzz \[-- TIMES/)
})

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const OURS = Object.entries(scripts).filter(([, line]) => line.startsWith('node '))

test.each(OURS)(
  'npm run %s: an option that it does not know ends it with one sentence',
  async (_name, line) => {
    const child = spawn('node', [...line.split(' ').slice(1), '--no-such-option'])
    const told = { out: '', err: '' }
    child.stdout.on('data', (text) => {
      told.out += text
    })
    child.stderr.on('data', (text) => {
      told.err += text
    })
    const code = await new Promise((done) => child.on('close', done))
    expect(told.out).toBe('')
    expect(told.err.trim()).toMatch(/^(?:npm|node) .*no-such-option.*$/)
    expect(code).toBe(2)
  },
  60_000,
)
