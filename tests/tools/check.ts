/** All checks, in the order in which they are cheap. The last line counts every suite together. */
import { spawnSync } from 'node:child_process'

type Suite = { name: string; command: string[]; count?: RegExp }

const suites: Suite[] = [
  { name: 'types', command: ['npx', 'tsc', '--noEmit'] },
  { name: 'lint', command: ['npx', 'biome', 'check', '.'] },
  { name: 'units', command: ['npx', 'vitest', 'run', '--reporter=default'] },
]

let passed = 0
let failed = 0
for (const { name, command } of suites) {
  console.log(`\n── ${name}`)
  const run = spawnSync(command[0]!, command.slice(1), { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  const output = `${run.stdout}${run.stderr}`
  process.stdout.write(output)
  const tests = /Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/.exec(output)
  const bad = Number(tests?.[1] ?? 0)
  const good = Number(tests?.[2] ?? 0)
  passed += tests ? good : run.status === 0 ? 1 : 0
  failed += run.status === 0 ? 0 : Math.max(1, bad)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
