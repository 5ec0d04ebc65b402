/** `npm run bench`: the bench is bundled as the extension is, so that what is timed is what ships, and run with room to measure memory. */
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'

const outfile = 'node_modules/.newsgloss/bench.mjs'
await build({
  entryPoints: ['tests/bench/run.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  external: ['*/build.mjs'],
  logLevel: 'error',
})
const options = ['--expose-gc', '--max-old-space-size=6000', outfile, ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1
