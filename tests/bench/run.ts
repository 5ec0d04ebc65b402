/**
 * `npm run bench [-- matcher annotate sizes compile packs page notebook] [--json] [--quick] [--patient] [--texts FILE.jsonl] [--write]`
 * Ratios are taken within one run. `--patient` builds the peer that takes three minutes, too. `--texts` reads lines {"text"}
 * instead of made text; `--write` puts the table into docs/performance.md. Ends with 1 when a ratio, a count or a size breaks its bar; milliseconds are only told.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { buildAll } from '../../build.mjs'
import { refuse, typed } from '../../src/command.ts'
import { program } from '../tools/browsers.ts'
import { benchAnnotate } from './annotate.ts'
import { benchCompile } from './compile.ts'
import { benchFirefox } from './firefox.ts'
import { benchMatcher } from './matcher.ts'
import { type Line, rounded } from './measure.ts'
import { benchNotebook } from './notebook.ts'
import { benchPacks } from './packs.ts'
import { benchPage } from './page.ts'
import { benchSizes } from './sizes.ts'

const DOCS = 'docs/performance.md'
const { values: wants, positionals: chosen } = typed({
  name: 'npm run bench',
  file: 'tests/bench/run.ts',
  options: {
    json: { type: 'boolean' },
    patient: { type: 'boolean' },
    quick: { type: 'boolean' },
    texts: { type: 'string' },
    write: { type: 'boolean' },
  },
  paths: ['texts'],
})
const { texts: file, quick = false, patient = false } = wants
const texts = file
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : null

const SECTIONS: Record<string, () => Line[] | Promise<Line[]>> = {
  sizes: benchSizes,
  compile: benchCompile,
  matcher: () => benchMatcher({ quick, patient }),
  annotate: () => benchAnnotate(texts),
  packs: () => benchPacks(quick),
  page: () => benchPage(quick),
  firefox: () => benchFirefox(quick),
  notebook: benchNotebook,
}
const unknown = chosen.find((word) => !(word in SECTIONS))
if (unknown) refuse('npm run bench', `there is no section ${unknown}, only ${Object.keys(SECTIONS).join(', ')}.`)
// What is weighed and what the browser loads is what would ship now.
if (chosen.length === 0 || chosen.includes('sizes') || ['page', 'notebook'].some((name) => chosen.includes(name)))
  await buildAll()
const lines: Line[] = []
for (const name of chosen.length > 0 ? chosen : Object.keys(SECTIONS)) {
  const measured = await Promise.resolve()
    .then(() => SECTIONS[name]!())
    .catch((error: unknown): Line[] => {
      // What others have measured is kept.
      const what = `could not be measured: ${String(error).slice(0, 90)}`
      return [{ section: name, what, value: Number.NaN, unit: '', holds: false }]
    })
  lines.push(...measured)
  if (!wants.json) for (const line of measured) console.log(told(line))
}

function told({ section, what, value, unit, bar, holds }: Line): string {
  const verdict = holds === false ? '  BROKEN' : ''
  return `${section.padEnd(9)} ${what}: ${rounded(value)} ${unit}${bar ? ` (bar ${bar})` : ''}${verdict}`
}

/** "Chromium 156.0" of an installed browser; nothing where it is not installed. */
function browserIn(name: 'chromium' | 'firefox'): string {
  const { stdout } = spawnSync(program(name), ['--version'], { encoding: 'utf8' })
  return /\w+ [\d.]+/.exec(stdout.replace('Mozilla ', ''))?.[0] ?? ''
}

const browsers = lines.some(({ section }) => section === 'page' || section === 'firefox')
  ? `, ${browserIn('chromium')}, ${browserIn('firefox')}`
  : ''
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}${browsers}`
if (wants.json) console.log(JSON.stringify({ machine, lines }, null, 2))
if (wants.write) {
  const text = readFileSync(DOCS, 'utf8')
  const rows = lines.map(
    ({ section, what, value, unit, bar, holds }) =>
      `| ${section} | ${what} | ${rounded(value)} ${unit} | ${bar ?? ''} | ${holds === undefined ? '' : holds ? 'yes' : '**no**'} |`,
  )
  const sections = new Set(lines.map(({ section }) => section))
  const [head = '', rest = ''] = text.split('<!-- measured -->')
  const [old = '', tail = ''] = rest.split('<!-- /measured -->')
  // What this run did not measure stays as it was.
  const others = old
    .split('\n')
    .filter((row) => /^\| \w+ \| /.test(row) && !sections.has(row.split(' ')[1]!) && !row.startsWith('| section'))
  const table = ['| section | what | measured | bar | holds |', '|---|---|---|---|---|', ...others, ...rows].join('\n')
  writeFileSync(DOCS, `${head}<!-- measured -->\nMachine: ${machine}.\n\n${table}\n<!-- /measured -->${tail}`)
}
process.exitCode = lines.some(({ holds }) => holds === false) ? 1 : 0
