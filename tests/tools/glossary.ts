/** `npm run glossary`: checks the written entries (or only the files named) and counts them. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checkFile, checkTogether } from '../../src/glossary/check.ts'

const folder = 'src/glossary/entries'
const named = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
const all = files.map((name) => ({
  name,
  ...checkFile(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')),
}))
const shown = named.length ? all.filter(({ name }) => named.some((file) => basename(file) === name)) : all
let bad = 0
for (const { complaints } of shown) {
  for (const { file, line, id, field, message } of complaints) {
    bad++
    console.error(`${file}:${line} ${id}${field ? `.${field}` : ''}: ${message}`)
  }
}
const ids = new Set(shown.flatMap(({ entries }) => entries.map((entry) => entry.id)))
for (const complaint of checkTogether(all.flatMap(({ entries }) => entries))) {
  if (named.length && !ids.has(complaint.split(':')[0] ?? '')) continue
  bad++
  console.error(complaint)
}
for (const { name, entries } of shown) console.log(`${String(entries.length).padStart(4)}  ${name}`)
console.log(`${String(ids.size).padStart(4)}  entries, ${bad} complaints`)
process.exit(bad ? 1 : 0)
