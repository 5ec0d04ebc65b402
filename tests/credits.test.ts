/** The credits are up to date, and leave nobody out. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { credits, KEPT, licences, page } from './tools/credits.ts'

const packages = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
const sources = (readdirSync('src', { recursive: true, encoding: 'utf8' }) as string[]).filter((file) =>
  /\.tsx?$/.test(file),
)
const text = (file: string) => readFileSync(`src/${file}`, 'utf8')
/** The package of an import: "preact" of "preact/hooks". */
const packageIn = (path: string) => /^(?:@[^/]+\/)?[^/]+/.exec(path)![0]

test('CREDITS.md, the page’s list and the licences are what npm run credits makes today', () => {
  expect(JSON.parse(readFileSync('src/credits.json', 'utf8'))).toEqual(credits())
  expect(readFileSync('CREDITS.md', 'utf8')).toBe(page(credits()))
  expect(readFileSync('src/licences.txt', 'utf8')).toBe(licences())
})

test('each has a version that package.json asks for, a licence and a home', () => {
  for (const { name, version, licence, home } of credits()) {
    const asked = packages.dependencies?.[name] ?? packages.devDependencies?.[name]
    // cldr-core comes with cldr-localenames-full, of the same version.
    if (name === 'cldr-core') expect(version).toBe(packages.devDependencies?.['cldr-localenames-full'])
    else expect(asked?.replace(/^\^/, ''), name).toBe(version)
    expect(licence, name).toMatch(/MIT|ISC|CC BY|Apache|MPL|Unicode/)
    expect(home, name).toMatch(/^https:\/\/\S+$/)
  }
})

/** Build tools whose own text or data does not ship. */
const TOOLS = new Set('yaml topojson-client topojson-specification geojson d3-geo polygon-clipping linkedom'.split(' '))

test('every package that the source imports or loads is credited, or a tool of the build', () => {
  const named = new Set<string>()
  for (const file of sources) {
    for (const [, from = ''] of text(file).matchAll(/^(?:import|export)[\s\S]*?from '([^'.][^']*)'/gm))
      named.add(packageIn(from))
    for (const [, from = ''] of text(file).matchAll(/(?:load|createRequire\(import\.meta\.url\))\('([^'.][^']*)'/g))
      named.add(packageIn(from))
  }
  const credited = new Set(KEPT.map(({ name }) => name))
  const missing = [...named].filter(
    (name) => !name.startsWith('node:') && !name.startsWith('newsgloss') && !credited.has(name) && !TOOLS.has(name),
  )
  expect(missing).toEqual([])
  // And the other way: nobody is thanked for nothing. cldr-core's ten numbers stand in country-facts.ts.
  const idle = [...credited].filter((name) => !named.has(name) && name !== 'cldr-core')
  expect(
    idle.filter((name) => !sources.some((file) => text(file).includes(name.replace(/female|male/, '\x24{sex}')))),
  ).toEqual([])
})

test('the build makes the page and ships the licences', () => {
  const build = readFileSync('build.mjs', 'utf8')
  expect(build).toContain("'credits.tsx'")
  expect(build).toMatch(/^ {2}credits: \[/m)
  expect(build).toContain("join(folder, 'licences.txt')")
})

test('no message about a package is left over', () => {
  const messages = Object.keys(JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8')) as object)
  const said = new Set([
    ...credits().flatMap(({ took, group }) => [took, `credits_group_${group}`]),
    ...'title link intro written texts'.split(' ').map((key) => `credits_${key}`),
  ])
  expect(messages.filter((key) => key.startsWith('credits_') && !said.has(key))).toEqual([])
})
