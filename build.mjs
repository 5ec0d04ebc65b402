/**
 * glossary → bundles → manifests → dist/chrome and dist/firefox.
 *   node build.mjs                       what ships
 *   node build.mjs --dev                 readable code, and http://localhost among the sites
 *   node build.mjs --host https://x.example   that site too (what `npm start -- URL` uses)
 *   node build.mjs --help                     this
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { zipSync } from 'fflate'

const ROOT = fileURLToPath(new URL('.', import.meta.url))
const BROWSERS = ['chrome', 'firefox']
const TARGET = ['chrome148', 'firefox149']
const DOORS = [
  'background.ts',
  'gate.ts',
  'content.ts',
  'card.tsx',
  'popup.tsx',
  'options.tsx',
  'notebook.tsx',
  'credits.tsx',
  'reader.tsx',
  'pack-worker.ts',
]
/** Pages of ours, each a door and its style sheets; src/page.html is what they have in common. */
const PAGES = {
  popup: ['tokens', 'card', 'pages', 'rows', 'quiz', 'popup'],
  options: ['tokens', 'card', 'pages', 'options'],
  credits: ['tokens', 'card', 'pages', 'options'],
  notebook: ['tokens', 'card', 'pages', 'quiz', 'notebook'],
  reader: ['tokens', 'card', 'pages', 'rows', 'quiz', 'reader'],
}
/** Doors that run inside pages, and the worker, which has no `browser`: no polyfill there, both browsers have their own promise-based `browser`. */
const IN_PAGES = new Set(['gate.ts', 'content.ts', 'card.tsx', 'pack-worker.ts'])

/** What each part may weigh, in bytes: as it lies in the package, gzipped, and the whole package zipped. Nothing heavier ships. */
export const BUDGETS = {
  'gate.js': { gz: 4_000 },
  'content.js': { gz: 14_000 },
  'card.js': { gz: 27_000 },
  'glossary.bin': { raw: 2_500_000, gz: 1_500_000 },
  'maps.bin': { gz: 500_000 },
  package: { zip: 3_000_000 },
}

/** Bytes of the glossary's index for each surface form, at most: above fifty thousand forms it is 8.2, and fewer have more to share. */
const MOST_A_FORM = 9

/** Complaints about an index that takes more than that. */
export const tooWide = (aForm) =>
  aForm > MOST_A_FORM ? [`the index takes ${aForm.toFixed(2)} bytes for each form, at most ${MOST_A_FORM}`] : []

/** Complaints about the parts of a package (path → bytes) that weigh more than they may. */
export function tooHeavy(files) {
  const measured = Object.entries(BUDGETS).flatMap(([name, budget]) => {
    const bytes = name === 'package' ? null : files[name]
    if (bytes === undefined) return []
    const weigh = { raw: () => bytes.length, gz: () => gzipSync(bytes).length, zip: () => zipSync(files).length }
    return Object.entries(budget).map(([how, most]) => ({ name, how, most, weighs: weigh[how]() }))
  })
  return measured
    .filter(({ most, weighs }) => weighs > most)
    .map(({ name, how, most, weighs }) => `${name} weighs ${weighs} bytes (${how}), at most ${most}`)
}

/** Path → bytes of everything in a folder. */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [relative(folder, path), new Uint8Array(await readFile(path))])),
  )
}

/** The match patterns of the plain list of sites: one host a line, # begins a comment. https only. */
export function sitesIn(text) {
  const hosts = text.split('\n').map((line) => line.replace(/#.*/, '').trim())
  return [...new Set(hosts.filter(Boolean))].sort().map((host) => `https://${host}/*`)
}

/** One browser's manifest from the one source. Pure. `extra` are match patterns of development builds. */
export function manifestFor(browser, source, sites, extra = []) {
  const { minimum_chrome_version, browser_specific_settings, background, content_scripts, storage, ...rest } =
    structuredClone(source)
  const matches = [...sites, ...extra]
  const own =
    browser === 'chrome'
      ? { minimum_chrome_version, background: { service_worker: background.service_worker }, storage }
      : { browser_specific_settings, background: { scripts: background.scripts } }
  return {
    ...rest,
    ...own,
    host_permissions: matches,
    content_scripts: content_scripts.map((script) => ({ ...script, matches })),
  }
}

/** One page's HTML from what all have in common. Its styles stand in it: each file more would be waited for when it opens. Pure. */
export function pageFor(frame, door, styles) {
  return frame.replace('<!-- styles -->', () => `<style>${styles}</style>`).replace('DOOR', door)
}

/** What several style sheets of src/ui say, as one text. */
async function stylesOf(sheets, dev) {
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(ROOT, 'src/ui', `${sheet}.css`), 'utf8')))
  return (await transform(texts.join('\n'), { loader: 'css', minify: !dev, target: TARGET })).code.trim()
}

/** The bytes of the glossary and of its maps; a line about them is told. Throws with every complaint when an entry is not fit to ship. */
async function glossary(tell) {
  const folder = join(ROOT, 'node_modules', '.newsgloss')
  await build({
    entryPoints: [join(ROOT, 'src/glossary/compile.ts'), join(ROOT, 'src/glossary/compile-maps.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  const made = (name) => import(`${pathToFileURL(join(folder, `${name}.mjs`))}?${Date.now()}`)
  const { compileGlossary } = await made('compile')
  const { compileMaps } = await made('compile-maps')
  const { bytes, complaints, counts, rows } = await compileGlossary(join(ROOT, 'src/glossary/entries'))
  complaints.push(...tooWide(counts.aForm))
  if (complaints.length > 0) throw new Error(`The glossary is not fit to ship:\n${complaints.join('\n')}`)
  const maps = compileMaps(rows)
  tell(
    `glossary: ${counts.entries} entries, ${counts.written} of them written, ${(bytes.length / 1e6).toFixed(1)} MB, ${counts.aForm.toFixed(2)} bytes of index a form; maps of ${maps.placed.length} places`,
  )
  return { 'glossary.bin': bytes, 'maps.bin': maps.bytes }
}

/**
 * A bundle whose constant functions stand in brackets. Chromium reads a function over and compiles it when it is called,
 * which takes two looks; what stands in brackets it compiles at once. So in the gate `const` is for what runs on every page
 * and `function` for what hardly ever does.
 */
export const atOnce = (code) => code.replace(/^( {2}var \w+ = )(function\(.*?^ {2}\});$/gms, '$1($2);')

/** Bundles every door into a folder. */
async function bundle(folder, dev) {
  for (const door of DOORS) {
    const isGate = door === 'gate.ts'
    const outfile = join(folder, door.replace(/\.tsx?$/, '.js'))
    const { outputFiles } = await build({
      entryPoints: [join(ROOT, 'src', door)],
      outfile,
      write: !isGate,
      bundle: true,
      format: 'iife',
      target: TARGET,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'text', '.md': 'text' },
      minify: !dev && !isGate,
      supported: { arrow: !isGate },
      // Nearly all of the content script runs on every article: read twice, once over and once when it is called, it takes Chromium a tenth more.
      banner: door === 'content.ts' ? { js: '//# allFunctionsCalledOnLoad' } : {},
      legalComments: 'none',
      logLevel: 'warning',
      alias: IN_PAGES.has(door) ? { 'webextension-polyfill': join(ROOT, 'src/extension/native.ts') } : {},
    })
    if (!isGate) continue
    const { code } = await transform(atOnce(outputFiles[0].text), { minify: !dev, target: TARGET })
    await writeFile(outfile, code)
  }
}

/** Builds both browsers' folders, and tells what the glossary has. */
export async function buildAll({ dev = false, hosts = [], tell = console.log } = {}) {
  const source = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'))
  const sites = sitesIn(await readFile(join(ROOT, 'src/news-sites.txt'), 'utf8'))
  const extra = [...(dev ? ['http://localhost/*'] : []), ...hosts.map((host) => `${new URL(host).origin}/*`)]
  const frame = await readFile(join(ROOT, 'src/page.html'), 'utf8')
  const data = await glossary(tell)
  for (const browser of BROWSERS) {
    const folder = join(ROOT, 'dist', browser)
    await rm(folder, { recursive: true, force: true })
    await mkdir(join(folder, 'icons'), { recursive: true })
    await bundle(folder, dev)
    for (const [name, bytes] of Object.entries(data)) await writeFile(join(folder, name), bytes)
    await writeFile(
      join(folder, 'manifest.json'),
      `${JSON.stringify(manifestFor(browser, source, sites, extra), null, 2)}\n`,
    )
    await cp(join(ROOT, 'icons'), join(folder, 'icons'), { recursive: true, filter: (file) => !file.endsWith('.mjs') })
    await cp(join(ROOT, 'src/_locales'), join(folder, '_locales'), { recursive: true })
    if (browser === 'chrome') await cp(join(ROOT, 'src/managed-schema.json'), join(folder, 'managed-schema.json'))
    for (const [door, sheets] of Object.entries(PAGES))
      await writeFile(join(folder, `${door}.html`), pageFor(frame, door, await stylesOf(sheets, dev)))
    await cp(join(ROOT, 'src/licences.txt'), join(folder, 'licences.txt'))
    const heavy = dev ? [] : tooHeavy(await filesIn(folder))
    if (heavy.length > 0) throw new Error(`The package for ${browser} is too heavy:\n${heavy.join('\n')}`)
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const options = { dev: { type: 'boolean' }, host: { type: 'string', multiple: true }, help: { type: 'boolean' } }
  let given
  try {
    given = parseArgs({ options }).values
  } catch (error) {
    console.error(`node build.mjs: ${error.message}`)
    process.exit(2)
  }
  const [, usage] = /\/\*\*([\s\S]*?)\*\//.exec(await readFile(fileURLToPath(import.meta.url), 'utf8'))
  if (given.help) console.log(usage.replace(/^ ?\* ?/gm, '').trim())
  else await buildAll({ dev: given.dev, hosts: given.host })
}
