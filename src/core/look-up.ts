/** The entry that a word or phrase names by itself, without a text around it. */
import type { Entry, Glossary } from './model.ts'
import { words } from './words.ts'

/** The weightiest meaning of exactly these words, or null. A leading "the" is passed over; a people's name leads to its country. */
export function lookUp(text: string, glossary: Glossary): Entry | null {
  const all = words(text).map(({ key }) => key)
  const keys = all.length > 1 && all[0] === 'the' ? all.slice(1) : all
  const form = glossary.formsAt(keys, 0).find(({ length }) => length === keys.length)
  const [first] = form?.senses.toSorted((a, b) => Number(a.demonym) - Number(b.demonym)) ?? []
  return first ? glossary.entry(first.entry) : null
}
