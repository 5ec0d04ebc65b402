/**
 * `npm run glossary`: the workshop.
 *   npm run glossary                        checks and counts everything, and says what to mend first
 *   npm run glossary -- forces.yaml         only what is wrong in these files
 *   npm run glossary -- --stale             perishable facts by age
 *   npm run glossary -- --list              every entry as a line of JSON
 *   npm run glossary -- --find "Herat"      what a form resolves to, and why
 *   npm run glossary -- --coverage x.jsonl  frequent names of a corpus (lines with a "text") that have no entry
 *   npm run glossary -- --schema            writes docs/entry.schema.json, which editors complete from
 *   npm run glossary -- --against f.json    memberships of the tables and of a World Factbook file, side by side
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { refuse, typed } from '../../src/command.ts'
import { annotate } from '../../src/core/annotate.ts'
import { words } from '../../src/core/words.ts'
import { type Compiled, compileGlossary } from '../../src/glossary/compile.ts'
import { keyOf } from '../../src/glossary/forms.ts'
import { countryTable } from '../../src/glossary/import/countries.ts'
import { MEMBERS } from '../../src/glossary/import/country-facts.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'
import { entrySchema } from '../../src/glossary/schema.ts'
import { search } from '../../src/glossary/search.ts'
import { counted, formOf, listed, missing, originOf, sharedForms, stale, weakest } from '../../src/glossary/workshop.ts'

/** Codes in the Factbook's lists that stand for the bodies of our table. */
const BODIES: Record<string, string> = {
  NATO: 'NATO',
  EU: 'EU',
  AU: 'African Union',
  ECOWAS: 'ECOWAS',
  LAS: 'Arab League',
  GCC: 'GCC',
  ASEAN: 'ASEAN',
  CSTO: 'CSTO',
  CIS: 'CIS',
  EAEU: 'Eurasian Economic Union',
  SCO: 'SCO',
  BRICS: 'BRICS',
  'G-7': 'G7',
  'G-20': 'G20',
  OECD: 'OECD',
  OPEC: 'OPEC',
  Mercosur: 'Mercosur',
  C: 'Commonwealth',
}

const { values, positionals } = typed({
  name: 'npm run glossary',
  file: 'tests/tools/glossary.ts',
  options: {
    stale: { type: 'boolean' },
    list: { type: 'boolean' },
    find: { type: 'string' },
    coverage: { type: 'string' },
    against: { type: 'string' },
    schema: { type: 'boolean' },
  },
  paths: ['coverage', 'against'],
})
// Whoever reads the output may stop early (`| head`); that is no error.
process.stdout.on('error', () => process.exit())
const today = new Date().toISOString().slice(0, 7)
const compiled = await compileGlossary('src/glossary/entries')
const { rows, counts, topics } = compiled
const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`)
const column = (count: number, width = 6) => String(count).padStart(width)

if (values.list) for (const row of rows) say(JSON.stringify(listed(row)))
else if (values.stale) sayStale()
else if (values.find !== undefined) find(values.find, compiled)
else if (values.coverage) coverage(values.coverage, compiled)
else if (values.against) against(values.against)
else if (values.schema) writeFileSync('docs/entry.schema.json', `${JSON.stringify(entrySchema(), null, 2)}\n`)
else if (positionals.length > 0) checkOnly(positionals)
else overview()

function complain(complaints: readonly string[]): void {
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length > 0) process.exitCode = 1
}

function checkOnly(files: string[]): void {
  const names = files.map((file) => basename(file))
  const unknown = names.find((name) => ![...topics.values()].some((topic) => name === `${topic}.yaml`))
  if (unknown) refuse('npm run glossary', `there is no file ${unknown} in src/glossary/entries.`)
  const ids = [...topics].filter(([, topic]) => names.includes(`${topic}.yaml`)).map(([id]) => id)
  const wrong = compiled.complaints.filter((one) => names.some((name) => one.startsWith(`${name}:`)))
  complain(wrong)
  say(`${ids.length} entries, ${wrong.length} complaints`)
}

function overview(): void {
  const table = (title: string, lines: [string, number][], most = lines.length) =>
    say('', title, ...lines.slice(0, most).map(([name, count]) => `${column(count)}  ${name}`))
  const written = rows.filter(({ from }) => !from)
  say(`${counts.entries} entries, ${counts.written} of them written`)
  table('By origin', counted(rows.map(originOf)))
  table('By kind (all)', counted(rows.map(({ entry }) => entry.kind)))
  table('By kind (written)', counted(written.map(({ entry }) => entry.kind)))
  table('By topic', counted(topics.values()))
  table('By country (written), the first twenty', counted(written.flatMap(({ entry }) => entry.country ?? [])), 20)
  table(
    'By year of the source (written)',
    counted(written.map(({ entry }) => entry.asOf.slice(0, 4)))
      .sort()
      .reverse(),
  )
  say('', 'Missing fields (written)')
  for (const [field, ids] of missing(rows))
    say(`${column(ids.length)}  ${field}: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}`)
  say('', 'Shared forms and the words that tell them apart')
  for (const { form, meanings } of sharedForms(rows))
    say(
      `  ${form}: ${meanings.map(({ id, clues }) => `${id} (${clues.slice(0, 4).join(', ') || 'its country'})`).join(' · ')}`,
    )
  say('', 'Weakest spots')
  for (const { id, why } of weakest(rows, today)) say(`  ${topics.get(id)}.yaml ${id}: ${why.join('; ')}`)
  complain(compiled.complaints)
  say('', `${compiled.complaints.length} complaints`)
}

function sayStale(): void {
  const { written, packages } = stale(rows, today)
  for (const { id, asOf, months, facts, count } of packages)
    say(`${column(months, 4)} months  ${asOf}  ${count} entries of ${id}: ${facts.join(', ')}`)
  for (const { id, asOf, months, facts } of written)
    say(`${column(months, 4)} months  ${asOf}  ${topics.get(id)}.yaml ${id}: ${facts.join(', ')}`)
}

/** What a form resolves to, the weightiest meaning first; near names when nobody bears it. */
function find(form: string, { bytes }: Compiled): void {
  const glossary = openGlossary(bytes.buffer as ArrayBuffer)
  const key = keyOf(form)
  const keys = words(form)
    .map((word) => word.key)
    .filter((word, i, all) => !(i === 0 && word === 'the' && all.length > 1))
  const senses = glossary.formsAt(keys, 0).find(({ length }) => length === keys.length)?.senses ?? []
  if (senses.length === 0) {
    const near = search(glossary, form, 5).map(({ name, id }) => `${name} (${id})`)
    say(`Nothing is called "${form}".`, ...(near.length ? [`Near it: ${near.join(', ')}`] : []))
    return
  }
  for (const { entry: number, prominence, cased, demonym, shy } of senses) {
    const row = rows[number]!
    const { entry } = row
    const how = { any: 'written in any way', name: 'written with a capital', exact: 'written letter by letter' }[cased]
    const manner = [
      how,
      ...(demonym ? ['recognised, not marked'] : []),
      ...(shy ? ['only in company: a clue word or its country on the page'] : []),
    ]
    say(
      `${entry.name} (${entry.id}, ${originOf(row)})`,
      `  ${entry.gloss}`,
      `  by its ${formOf(row, key, keyOf)}; weight ${prominence} of 255; ${manner.join('; ')}`,
      ...(entry.clues.length > 0 && senses.length > 1 ? [`  spoken for by: ${entry.clues.join(', ')}`] : []),
    )
  }
  if (senses.length > 1)
    say('Clue words and countries on the page decide; without any, the weightiest or both are shown.')
}

/** Names that a corpus writes often and the glossary does not know. */
function coverage(file: string, { bytes }: Compiled): void {
  const glossary = openGlossary(bytes.buffer as ArrayBuffer)
  const unknown: string[] = []
  let all = 0
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text = '' } = JSON.parse(line) as { text?: string }
    const blocks = text.split(/\n+/).map((one) => ({ text: one, role: 'body' as const }))
    const { mentions } = annotate(blocks, glossary)
    all += mentions.length
    unknown.push(
      ...new Set(mentions.filter(({ card, from }) => card < 0 || from !== 'glossary').map((one) => one.text)),
    )
  }
  const frequent = counted(unknown).filter(([, count]) => count > 1)
  say(`${all} names; without an entry, in at least two texts (texts, name):`)
  for (const [name, count] of frequent) say(`${column(count)}  ${name}`)
}

/** Where the table and a Factbook file differ. Every line wants a look: one of the two is behind. */
function against(file: string): void {
  const book = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { internationalOrganisations?: string }>
  const byName = new Map(
    countryTable().flatMap(({ code, name, aliases, wikipedia }) =>
      [name, ...aliases, wikipedia].map((one) => [one, code]),
    ),
  )
  for (const [title, { internationalOrganisations = '' }] of Object.entries(book)) {
    const code =
      byName.get(title) ??
      byName.get(title.replace(/^(.*), (The|Democratic Republic of the|Republic of the)$/, '$2 $1'))
    if (!code || !internationalOrganisations) continue
    const full = new Set(internationalOrganisations.split(/[,;] ?/).map((one) => one.trim()))
    for (const [short, body] of Object.entries(BODIES)) {
      const ours = MEMBERS[body]!.split(' ').includes(code)
      const theirs = full.has(short)
      if (ours !== theirs) say(`${title}: ${body}: ${ours ? 'here a member, there not' : 'there a member, here not'}`)
    }
  }
}
