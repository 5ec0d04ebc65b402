/** A glossary of a few entries, straight from objects: what `core/` is tested with. */
import { fold } from '../../src/core/fold.ts'
import type { Entry, Form, Glossary, Sense } from '../../src/core/model.ts'
import { words } from '../../src/core/words.ts'

export type Small = Partial<Entry> &
  Pick<Entry, 'id' | 'kind' | 'name'> & {
    demonyms?: string[]
    shy?: boolean
    prominence?: number
  }

/** A country and its people. */
export const land = (country: string, name: string, demonym: string): Small => ({
  id: country,
  kind: 'place',
  name,
  demonyms: [demonym],
  country,
  prominence: 250,
})

export function fakeGlossary(small: readonly Small[]): Glossary {
  const entries: Entry[] = small.map((entry) => ({
    short: [],
    aliases: [],
    gloss: `${entry.name} in short`,
    facts: [],
    seeAlso: [],
    clues: [],
    sources: [],
    asOf: '2026-02',
    ...entry,
  }))
  const forms = new Map<string, Sense[]>()
  const add = (form: string, sense: Sense) => {
    const key = words(form)
      .map((word) => word.key)
      .join(' ')
    forms.set(key, [...(forms.get(key) ?? []), sense])
  }
  small.forEach((given, entry) => {
    const { kind, name, short = [], aliases = [], country = '', demonyms = [], shy = false, prominence = 200 } = given
    const sense = { entry, kind, country, prominence, demonym: false, shy }
    for (const form of [name, ...aliases]) add(form, { ...sense, cased: form === form.toLowerCase() ? 'any' : 'name' })
    for (const form of short) add(form, { ...sense, cased: 'exact' })
    for (const form of demonyms) add(form, { ...sense, cased: 'name', demonym: true })
  })
  return {
    entry: (number) => entries[number] as Entry,
    formsAt(keys, at) {
      const found: Form[] = []
      for (let length = 1; length <= 8 && at + length <= keys.length; length++) {
        const senses = forms.get(
          keys
            .slice(at, at + length)
            .map(fold)
            .join(' '),
        )
        if (senses) found.push({ length, senses })
      }
      return found
    },
  }
}
