/** The floors of the house: which room may know of which, and what no file may be called. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const files = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[]).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
)
const text = (file: string) => readFileSync(join(SRC, file), 'utf8')
/** Code without comments and texts, for looking at what it names. */
const code = (file: string) =>
  text(file)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
const imports = (file: string) =>
  [...text(file).matchAll(/^(?:import|export)[\s\S]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    (found) => found[1] ?? found[2] ?? '',
  )

/** Files that the build or a tool begins with. */
const STANDING = [
  'glossary/compile.ts',
  'glossary/compile-maps.ts',
  'glossary/schema.ts',
  'glossary/workshop.ts',
  'extension/native.ts',
]

type Rule = { rooms: string[]; packages: RegExp; never: RegExp }
const RULES: Record<string, Rule> = {
  core: { rooms: ['core'], packages: /^$/, never: /\b(?:document|window|browser|fetch)\b|Date\.now|Math\.random/ },
  study: {
    rooms: ['core'],
    packages: /^(?:ts-fsrs|papaparse|valibot)$/,
    never: /\b(?:document|window|browser|fetch)\b|Date\.now|Math\.random/,
  },
  packs: {
    rooms: ['core'],
    packages: /^(?:papaparse|valibot)$/,
    never: /\b(?:document|window|browser|fetch)\b|Date\.now|Math\.random/,
  },
  glossary: {
    rooms: ['core'],
    packages:
      /^(?:yaml|countries-list|iso-3166|topojson-client|topojson-specification|d3-geo|polygon-clipping|geojson|node:.*)(?:\/.*)?$/,
    never: /\b(?:document\.|browser)\b/,
  },
  page: { rooms: ['core'], packages: /^$/, never: /\bbrowser\b|\bpreact\b/ },
  ui: { rooms: ['core'], packages: /^(?:preact|@preact\/signals|dompurify)(?:\/.*)?$/, never: /\bbrowser\b/ },
  extension: { rooms: ['core'], packages: /^(?:webextension-polyfill|idb|valibot)$/, never: /\bpreact\b/ },
}

test.each(Object.entries(RULES))('%s/ knows only what lies under it', (room, { rooms, packages, never }) => {
  for (const file of files.filter((one) => one.startsWith(`${room}/`))) {
    for (const from of imports(file)) {
      if (from.startsWith('.')) {
        const target = relative(SRC, normalize(join(SRC, dirname(file), from))).split('/')[0]!
        expect([room, ...rooms], `${file} imports ${from}: let a door join the two rooms`).toContain(target)
      } else
        expect(from, `${file} imports the package ${from}: only doors and the room that owns it may`).toMatch(packages)
    }
    expect(
      code(file).match(never)?.[0],
      `${file} names what its room must not know: pass it in from a door`,
    ).toBeUndefined()
  }
})

test('no two files import each other', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      imports(file)
        .filter((from) => from.startsWith('.'))
        .map((from) => relative(SRC, normalize(join(SRC, dirname(file), from)))),
    ]),
  )
  for (const [file, targets] of graph)
    for (const target of targets)
      expect(graph.get(target) ?? [], `${file} and ${target} import each other`).not.toContain(file)
})

test('every file of a room is used by another: what nobody imports is not part of the extension', () => {
  const used = new Set(
    files.flatMap((file) =>
      imports(file)
        .filter((from) => from.startsWith('.'))
        .map((from) => relative(SRC, normalize(join(SRC, dirname(file), from)))),
    ),
  )
  const idle = files.filter((file) => file.includes('/') && !used.has(file) && !STANDING.includes(file))
  expect(idle).toEqual([])
})

test('nothing is called utils, helpers, common, shared, lib, misc, manager or handler', () => {
  for (const file of files)
    expect(file).not.toMatch(/\b(?:utils?|helpers?|common|shared|lib|misc|manager|handler|service)\b/i)
})

/** The end of a key whose form depends on a number: `counted` puts it there. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/

test('every text a reader sees stands in _locales, and every key there is used', () => {
  const known = Object.keys(JSON.parse(readFileSync(join(SRC, '_locales/en/messages.json'), 'utf8')))
  const manifest = readFileSync(join(SRC, '../manifest.json'), 'utf8')
  const all = files.map(text).join('\n') + manifest
  const families = [
    'kind_',
    'kinds_',
    'marks_',
    'why_',
    'view_',
    'part_',
    'order_',
    'layout_',
    'standing_',
    'stands_',
    'column_',
    'grade_',
    'verdict_',
    'scope_',
    'form_',
    'filter_',
    'notebook_',
    'style_',
    'modifier_',
    'theme_',
    'motion_',
    'starter_',
    'step_',
    'text_',
    'credits_',
    'row_',
    'how_',
    'colour_',
    'pack_',
    'term_',
    'permission_',
    'setting_',
    'where_',
    'month_',
  ]
  for (const key of known) {
    const used =
      all.includes(`'${key.replace(PLURAL, '')}'`) ||
      all.includes(`'${key}'`) ||
      all.includes(`="${key}"`) ||
      manifest.includes(`__MSG_${key}__`) ||
      families.some((family) => key.startsWith(family))
    expect(used, `nobody says "${key}"`).toBe(true)
  }
  for (const [, key] of all.matchAll(/\bsay\('([a-z_]+)'/g)) expect(known, `"${key}" has no text`).toContain(key)
  for (const [, key] of all.matchAll(/\bcounted\(say, '([a-z_]+)'/g)) expect(known).toContain(`${key}_other`)
})

/** Files that another file's test shows, and where. What paints, hits or frames needs a real browser. */
const SHOWN_ELSEWHERE: Record<string, string> = {
  'glossary/places.ts': 'tests/glossary/match.test.ts',
  'core/shape.ts': 'tests/core/walk.test.ts',
  'core/weights.ts': 'tests/core/kind.test.ts',
  'core/introduce.ts': 'tests/core/learn.test.ts',
  'core/lexicon.ts': 'tests/core/spot.test.ts',
  'core/card.ts': 'tests/core/choose.test.ts',
  'glossary/format.ts': 'tests/glossary/lookup.test.ts',
  'glossary/forms.ts': 'tests/glossary/lookup.test.ts',
  'glossary/hash.ts': 'tests/glossary/lookup.test.ts',
  'glossary/one-word.ts': 'tests/glossary/match.test.ts',
  'glossary/first-words.ts': 'tests/glossary/match.test.ts',
  'glossary/names.ts': 'tests/glossary/lookup.test.ts',
  'glossary/search.ts': 'tests/glossary/lookup.test.ts',
  'glossary/import/countries.ts': 'tests/glossary/places.test.ts',
  'glossary/import/country-names.ts': 'tests/glossary/places.test.ts',
  'glossary/import/country-facts.ts': 'tests/glossary/places.test.ts',
  'glossary/import/neighbours.ts': 'tests/glossary/places.test.ts',
  'glossary/import/provinces.ts': 'tests/glossary/places.test.ts',
  'glossary/import/province-names.ts': 'tests/glossary/places.test.ts',
  'glossary/import/towns.ts': 'tests/glossary/places.test.ts',
  'glossary/compile-maps.ts': 'tests/glossary/maps.test.ts',
  'glossary/import/disputes.ts': 'tests/glossary/maps.test.ts',
  'glossary/import/frames.ts': 'tests/glossary/maps.test.ts',
  'glossary/import/outlines.ts': 'tests/glossary/maps.test.ts',
  'glossary/import/spots.ts': 'tests/glossary/maps.test.ts',
  'glossary/import/status.ts': 'tests/glossary/maps.test.ts',
  'glossary/import/kept.ts': 'tests/glossary/compile.test.ts',
  'glossary/import/districts.ts': 'tests/glossary/places.test.ts',
  'glossary/import/cities.ts': 'tests/glossary/places.test.ts',
  'glossary/import/geography.ts': 'tests/glossary/compile.test.ts',
  'packs/pack.ts': 'tests/packs/read.test.ts',
  'packs/check.ts': 'tests/packs/read.test.ts',
  'packs/table.ts': 'tests/packs/read.test.ts',
  'page/leave-out.ts': 'tests/page/article.test.ts',
  'page/backdrop.ts': 'tests/e2e/card.e2e.ts',
  'page/clipboard.ts': 'tests/e2e/card.e2e.ts',
  'page/opened.ts': 'tests/ui/PageCard.test.tsx',
  'page/scene.ts': 'tests/e2e/card.e2e.ts',
  'page/walk.ts': 'tests/e2e/card.e2e.ts',
  'page/grip.ts': 'tests/e2e/card.e2e.ts',
  'page/remains.ts': 'tests/e2e/update.e2e.ts',
  'page/publisher.ts': 'tests/e2e/card.e2e.ts',
  'page/voice.ts': 'tests/ui/PageCard.test.tsx',
  'page/pointer.ts': 'tests/e2e/journey.e2e.ts',
  'page/cover.ts': 'tests/e2e/hostile.e2e.ts',
  'page/frame.ts': 'tests/e2e/journey.e2e.ts',
  'page/session.ts': 'tests/e2e/journey.e2e.ts',
  'page/attending.ts': 'tests/e2e/card.e2e.ts',
  'ui/RowErrors.tsx': 'tests/ui/PacksView.test.tsx',
  'ui/SearchField.tsx': 'tests/ui/OptionsView.test.tsx',
  'ui/glyphs.tsx': 'tests/ui/Card.test.tsx',
  'ui/Rich.tsx': 'tests/ui/RichText.test.tsx',
  'ui/controls.tsx': 'tests/ui/OptionsView.test.tsx',
  'ui/BundleView.tsx': 'tests/ui/PacksView.test.tsx',
  'ui/PackEditor.tsx': 'tests/ui/PacksView.test.tsx',
  'ui/PreviewView.tsx': 'tests/e2e/options.e2e.ts',
  'extension/download.ts': 'tests/e2e/options.e2e.ts',
  'ui/TermList.tsx': 'tests/ui/PopupView.test.tsx',
  'ui/Told.tsx': 'tests/ui/PopupView.test.tsx',
  'ui/notebook-props.ts': 'tests/ui/NotebookView.test.tsx',
  'ui/NotebookFilters.tsx': 'tests/ui/NotebookView.test.tsx',
  'ui/NotebookRows.tsx': 'tests/ui/NotebookView.test.tsx',
  'ui/NotebookTerm.tsx': 'tests/ui/NotebookView.test.tsx',
  'ui/Where.tsx': 'tests/ui/NotebookView.test.tsx',
  'ui/options-props.ts': 'tests/ui/OptionsView.test.tsx',
  'ui/OptionsSites.tsx': 'tests/ui/OptionsView.test.tsx',
  'ui/OptionsKnown.tsx': 'tests/ui/OptionsView.test.tsx',
  'ui/FiguresView.tsx': 'tests/ui/NotebookView.test.tsx',
  'ui/FilesView.tsx': 'tests/ui/NotebookView.test.tsx',
  'ui/StudySheet.tsx': 'tests/ui/NotebookView.test.tsx',
  'extension/pack-news.ts': 'tests/extension/packs.test.ts',
  'extension/recent.ts': 'tests/extension/settings.test.ts',
  'extension/sites.ts': 'tests/extension/settings.test.ts',
  'extension/toolbar.ts': 'tests/extension/settings.test.ts',
  'extension/say.ts': 'tests/extension/settings.test.ts',
  'extension/report.ts': 'tests/e2e/journey.e2e.ts',
  'extension/native.ts': 'tests/e2e/journey.e2e.ts',
}

test('every file of a room has a test of its name, or says which test shows it', () => {
  const root = join(SRC, '..')
  for (const file of files.filter((one) => one.includes('/'))) {
    const own = `tests/${file.replace(/\.(tsx?)$/, '.test.$1')}`
    const shown = SHOWN_ELSEWHERE[file] ?? own
    const isType = file === 'core/model.ts' || file === 'core/saved.ts'
    expect(isType || existsSync(join(root, shown)), `${file} has no test: write ${own}`).toBe(true)
  }
})
