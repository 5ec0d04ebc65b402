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
const names = chosen.length > 0 ? chosen : Object.keys(SECTIONS)
const lines: Line[] = []
for (const name of names) {
  const measured = names.length === 1 ? await measure(name) : apart(name)
  lines.push(...measured)
  if (!wants.json) for (const line of measured) console.log(told(line))
}

/** What a section measures, in this process. */
async function measure(name: string): Promise<Line[]> {
  try {
    // What is weighed and what the browser loads is what would ship now.
    if (['sizes', 'page', 'firefox', 'notebook'].includes(name))
      await buildAll({ tell: wants.json ? () => undefined : console.log })
    return await SECTIONS[name]!()
  } catch (error) {
    return [unmeasured(name, String(error))]
  }
}

/**
 * What a section measures in a process of its own: the gigabytes of the peers in one section made the collector, and with it the
 * exponents of growth in the next, dearer by a tenth.
 */
function apart(name: string): Line[] {
  const flags = [quick && '--quick', patient && '--patient', file && `--texts=${file}`].filter((flag) => flag !== false)
  const options = [...process.execArgv, process.argv[1]!, name, '--json', ...flags.filter((flag) => flag !== undefined)]
  const { stdout } = spawnSync(process.execPath, options, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  })
  try {
    // JSON has no word for what is not a number.
    const { lines } = JSON.parse(stdout) as { lines: (Line & { value: number | null })[] }
    return lines.map((line) => ({ ...line, value: line.value ?? Number.NaN }))
  } catch {
    return [unmeasured(name, 'its process ended early')]
  }
}

/** The line of a section that failed: what others have measured is kept. */
function unmeasured(section: string, why: string): Line {
  return { section, what: `could not be measured: ${why.slice(0, 90)}`, value: Number.NaN, unit: '', holds: false }
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
