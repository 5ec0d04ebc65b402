/**
 * Bench: the glossary compiled from scratch, after one entry changed, and unchanged. Seconds of this process's own processor
 * time, which other work on the machine does not stretch: on a machine that does nothing else it is the wall's, too.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { type FormSections, type Row, writeForms } from '../../src/glossary/forms.ts'
import { SameHash } from '../../src/glossary/slots.ts'
import type { Line } from './measure.ts'

const ENTRIES = 'src/glossary/entries'
const KEPT = 'node_modules/.newsgloss'

export async function benchCompile(): Promise<Line[]> {
  const scratch = await withoutKept(() => compileGlossary(ENTRIES, { afresh: true }))
  // What the packages give is on disk again from here on.
  const { rows } = await compileGlossary(ENTRIES)
  const perForm = indexBytes(rows)
  const changed = await afterOneChange()
  const unchanged = await seconds(() => compileGlossary(ENTRIES))
  return [
    ...lines('from scratch', scratch, '≤ 20'),
    ...lines('after one entry changed', changed, '≤ 2'),
    ...lines('unchanged', unchanged, '≤ 2'),
    {
      section: 'compile',
      what: 'index of what ships',
      value: perForm,
      unit: 'bytes a form',
      bar: '≤ 9',
      holds: perForm <= 9,
    },
  ]
}

/** Bytes of the index beside the text, for each surface form of the shipped glossary. */
function indexBytes(rows: readonly Row[], seed = 1): number {
  try {
    const { sections, sizes } = writeForms(rows, seed)
    const all = Object.values<FormSections[keyof FormSections]>(sections)
    return all.reduce((sum, { byteLength }) => sum + byteLength, 0) / sizes.forms
  } catch (error) {
    if (!(error instanceof SameHash)) throw error
    return indexBytes(rows, seed + 1)
  }
}

type Seconds = { cpu: number; wall: number }

const lines = (what: string, { cpu, wall }: Seconds, bar: string): Line[] => [
  { section: 'compile', what: `${what}, processor`, value: cpu, unit: 's', bar },
  { section: 'compile', what: `${what}, on the wall of this machine`, value: wall, unit: 's' },
]

async function seconds(run: () => Promise<unknown>): Promise<Seconds> {
  const started = performance.now()
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000 }
}

/** As on a machine that never built: what is kept between builds lies aside for the time. */
async function withoutKept(run: () => Promise<unknown>): Promise<Seconds> {
  const packages = () => readdirSync(KEPT).filter((file) => /^(?:packages-|yaml\.)/.test(file))
  const aside = packages()
  for (const file of aside) renameSync(join(KEPT, file), join(KEPT, `aside-${file}`))
  try {
    return await seconds(run)
  } finally {
    for (const file of packages()) rmSync(join(KEPT, file))
    for (const file of aside) renameSync(join(KEPT, `aside-${file}`), join(KEPT, file))
  }
}

/** An author's day: one gloss is not what it was. */
async function afterOneChange(): Promise<Seconds> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-entries-'))
  try {
    cpSync(ENTRIES, folder, { recursive: true })
    const file = join(folder, 'ideas.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('gloss: "', `gloss: "${Date.now()} `))
    return await seconds(() => compileGlossary(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
