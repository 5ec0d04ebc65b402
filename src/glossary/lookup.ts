/** The glossary file at work: finds forms and decodes the entries asked for. Keeps nothing but views and the last few entries. */
import type { Entry, Glossary, Kind, Placed } from '../core/model.ts'
import { type Checked, hasWord, idPrint, views } from './format.ts'
import { countryIn, formReader, kindIn, prominenceIn } from './forms.ts'
import { matcher, STRIDE } from './match.ts'
import { type Names, nameReader } from './names.ts'
import { recordReader } from './record.ts'

export { DamagedGlossary } from './format.ts'

/** A glossary opened from bytes, with the tables that searching needs. */
export type OpenGlossary = Glossary & {
  entries: number
  forms: number
  /** The newest month that any entry was looked up in, "2026-02". What "Glossary of <month>" says. '' without entries. */
  newest: string
  names: Names
  prominence(entry: number): number
  kind(entry: number): Kind
  /** ISO code of the entry's country, '' when it has none. */
  country(entry: number): string
}

/** How many decoded entries are kept at hand at least: those that a long article weighs, and more than its cards. With 256 a page of 20 kB decoded some twice. */
const KEPT = 1024

/**
 * Remembers what was asked for last: at least KEPT things, at most twice as many. When they are full, those that nobody asked for
 * since the last time are forgotten; forgetting all made a long page decode its countries again and again.
 */
function lastAsked<K, V>(): { get(key: K): V | undefined; set(key: K, value: V): void } {
  let young = new Map<K, V>()
  let old = new Map<K, V>()
  const set = (key: K, value: V) => {
    if (young.size >= KEPT) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    set,
    get(key) {
      const own = young.get(key)
      if (own !== undefined) return own
      const known = old.get(key)
      if (known !== undefined) set(key, known)
      return known
    },
  }
}

/** Opens a glossary file. Throws `DamagedGlossary` when it is cut, changed, or made by another version. */
export function openGlossary(buffer: ArrayBuffer, checked: Checked = 'whole'): OpenGlossary {
  const { entries, newest, forms, sizes, columns, ids, everyday, given, text, names } = views(buffer, checked)
  const { formsAt, sensesOf } = formReader(forms, sizes, columns)
  const scan = matcher(forms, sizes)
  const decode = recordReader(text)
  const kept = lastAsked<number, Entry>()
  const numbers = lastAsked<string, number>()
  const entry = (number: number): Entry => {
    const known = kept.get(number)
    if (known) return known
    const column = columns[number]
    if (column === undefined) throw new RangeError(`The glossary has no entry ${number}.`)
    const entry = decode(number, kindIn(column), countryIn(column))
    kept.set(number, entry)
    return entry
  }
  return {
    entries,
    forms: sizes.forms,
    newest,
    names: nameReader(names, text.records, text.recordAt),
    prominence: (entry) => prominenceIn(columns[entry] ?? 0),
    kind: (entry) => kindIn(columns[entry] ?? 0),
    country: (entry) => countryIn(columns[entry] ?? 0),
    formsAt,
    formsIn(text) {
      const hits = scan(text)
      const found: Placed[] = []
      for (let i = 0; i < hits.length; i += STRIDE)
        found.push({ start: hits[i]!, length: hits[i + 1]!, senses: sensesOf(hits[i + 2]!) })
      return found
    },
    everyday: (key) => hasWord(everyday, key),
    given: (key) => hasWord(given, key),
    entry,
    entryOf(id) {
      const known = numbers.get(id)
      if (known !== undefined) return entry(known)
      const print = idPrint(id)
      for (let at = ids.indexOf(print); at >= 0; at = ids.indexOf(print, at + 1)) {
        if (entry(at).id !== id) continue
        numbers.set(id, at)
        return entry(at)
      }
      return undefined
    },
  }
}
