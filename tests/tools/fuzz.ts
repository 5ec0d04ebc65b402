/**
 * npm run fuzz [-- TIMES [SEED]]: every property test with a new seed and TIMES (20) times as many tries. Prints the seed; with it, the same
 * tries again.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { typed } from '../../src/command.ts'

const TESTS = fileURLToPath(new URL('..', import.meta.url))
const {
  positionals: [times = '20', seed = String(Date.now() % 2 ** 31)],
} = typed({ name: 'npm run fuzz', file: 'tests/tools/fuzz.ts', words: { most: 2, numbers: [0, 1] } })
const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join(TESTS, file))
  .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"))

console.log(`${files.length} files of properties, ${times} times the usual tries, seed ${seed}`)
const { status } = spawnSync('npx', ['vitest', 'run', '--testTimeout=0', ...files], {
  stdio: 'inherit',
  env: { ...process.env, NEWSGLOSS_FUZZ_TIMES: times, NEWSGLOSS_FUZZ_SEED: seed },
})
console.log(`seed ${seed}`)
process.exit(status ?? 1)
