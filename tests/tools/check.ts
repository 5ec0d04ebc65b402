/** npm test: all checks, in the order in which they are cheap. The last line counts every suite together. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { typed } from '../../src/command.ts'
import { program } from './browsers.ts'
import { audited, licenceList } from './packages.ts'
import { lintProblems } from './web-ext.ts'

typed({ name: 'npm test', file: 'tests/tools/check.ts', words: { most: 0 } })

type Outcome = { passed: number; failed: number }

function run(command: string[]): { output: string; ok: boolean } {
  const done = spawnSync(command[0]!, command.slice(1), {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 2 ** 26,
  })
  return { output: `${done.stdout ?? ''}${done.stderr ?? ''}`, ok: done.status === 0 }
}

/** A command that passes or fails as a whole. */
function whole(...command: string[]): Outcome {
  const { output, ok } = run(command)
  console.log(output.trim())
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A vitest run, test by test. A run that crashes counts as one failure. */
function tests(...more: string[]): Outcome {
  const { output, ok } = run(['npx', 'vitest', 'run', '--reporter=default', ...more])
  console.log(output.trim())
  const counted = /Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/.exec(output)
  const failed = Number(counted?.[1] ?? 0)
  return { passed: Number(counted?.[2] ?? 0), failed: ok ? 0 : Math.max(1, failed) }
}

/** web-ext's own checks of the Firefox build. */
function webExtLint(): Outcome {
  const problems = lintProblems((allowed) => console.log(`allowed: ${allowed}`))
  for (const problem of problems) console.log(problem)
  return problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: problems.length }
}

/** The licences of all packages, and what npm knows against them. tests/tools/packages.test.ts decides; this is for people to read. */
function packages(): Outcome {
  console.log(`licences: ${licenceList(JSON.parse(readFileSync('package-lock.json', 'utf8')))}\n${audited()}`)
  return { passed: 1, failed: 0 }
}

/** Both browsers are there, or are installed now. */
function browsers(): Outcome {
  console.log(`${program('chromium')}, ${program('firefox')}`)
  return { passed: 1, failed: 0 }
}

const suites: [name: string, check: () => Outcome][] = [
  ['types', () => whole('npx', 'tsc', '--noEmit')],
  ['lint', () => whole('npx', 'biome', 'check', '.')],
  ['units', () => tests()],
  ['packages', packages],
  ['build', () => whole('node', 'build.mjs')],
  ['web-ext lint', webExtLint],
  ['browsers', browsers],
  ['end to end', () => tests('-c', 'vitest.e2e.config.ts')],
]
const total: Outcome = { passed: 0, failed: 0 }
for (const [name, check] of suites) {
  console.log(`\n── ${name}`)
  let outcome: Outcome
  try {
    outcome = check()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    outcome = { passed: 0, failed: 1 }
  }
  total.passed += outcome.passed
  total.failed += outcome.failed
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
