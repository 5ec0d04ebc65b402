/**
 * npm run release: builds afresh, checks, and writes dist/release/: the Chrome zip, the Firefox xpi, the source archive for
 * reviewers and SHA256SUMS. The same commit gives the same bytes on any machine and any day.
 * `--check` does everything but write, and allows uncommitted changes.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAll } from '../../build.mjs'
import { typed } from '../../src/command.ts'
import { type Files, notReady, sums, zipped } from './archive.ts'
import { lintProblems } from './web-ext.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { check: onlyCheck } = typed({
  name: 'npm run release',
  file: 'tests/tools/release.ts',
  options: { check: { type: 'boolean' } },
  words: { most: 0 },
}).values

/** Path → bytes of a folder of the build. */
function filesIn(folder: string): Files {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path), readFileSync(path)]
    }),
  )
}

const git = (...words: string[]) => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })

/** Path → bytes of everything that is committed. */
const committed = (): Files =>
  Object.fromEntries(
    git('ls-files', '-z')
      .split('\0')
      .filter(Boolean)
      .map((path) => [path, readFileSync(join(ROOT, path))]),
  )

const text = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const { version } = JSON.parse(text('manifest.json')) as { version: string }

await buildAll()
const problems = notReady({
  version,
  packageVersion: (JSON.parse(text('package.json')) as { version: string }).version,
  lockVersion: (JSON.parse(text('package-lock.json')) as { version: string }).version,
  changelog: text('CHANGELOG.md'),
  uncommitted: onlyCheck ? '' : git('status', '--porcelain'),
})
problems.push(...lintProblems())
if (problems.length > 0) {
  console.error(`Not ready to be released:\n${problems.map((one) => `  ${one}`).join('\n')}`)
  process.exit(1)
}

const archives: Files = {
  [`newsgloss-${version}-chrome.zip`]: zipped(filesIn(join(ROOT, 'dist/chrome'))),
  [`newsgloss-${version}-firefox.xpi`]: zipped(filesIn(join(ROOT, 'dist/firefox'))),
  [`newsgloss-${version}-source.zip`]: zipped(committed()),
}
const folder = join(ROOT, 'dist/release')
if (!onlyCheck) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(archives)) writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, 'SHA256SUMS'), sums(archives))
}
process.stdout.write(sums(archives))
