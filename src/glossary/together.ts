/**
 * Several glossaries as one: the reader's packs in their order, then the one that ships. For a form that a pack knows, the
 * pack's meanings are the only ones. Without packs the shipped glossary itself is handed out, so nothing gets slower.
 */
import type { Entry, Form, Glossary, Placed, Sense } from '../core/model.ts'
import type { OpenGlossary } from './lookup.ts'
import { search } from './search.ts'

/** A pack at work. `languages` are tags; none means any. */
export type OpenPack = { glossary: OpenGlossary; languages: readonly string[] }

/** The shipped glossary keeps its entry numbers; each pack's follow those before it. */
export function together(shipped: OpenGlossary, packs: readonly OpenPack[]): Glossary {
  if (packs.length === 0) return shipped
  const starts: number[] = []
  let next = shipped.entries
  for (const { glossary } of packs) {
    starts.push(next)
    next += glossary.entries
  }
  const parts = packs.map(({ glossary, languages }, i) => ({ glossary, languages, start: starts[i] as number }))
  const foreign = parts.filter(
    ({ languages }) => languages.some((tag) => !/^en\b/i.test(tag)) || languages.length === 0,
  )
  const all = joined(parts, shipped)
  return foreign.length === 0 ? all : { ...all, elsewhere: joined(foreign, shipped, false) }
}

type Part = { glossary: OpenGlossary; start: number }

/** With `own`, the shipped glossary's forms too. Its words and entries serve in any case. */
function joined(parts: readonly Part[], shipped: OpenGlossary, own = true): Glossary {
  const moved = (senses: readonly Sense[], start: number) =>
    senses.map((sense) => ({ ...sense, entry: sense.entry + start }))
  return {
    formsAt(keys, at) {
      const found = new Map<number, Form>()
      for (const { glossary, start } of parts)
        for (const { length, senses } of glossary.formsAt(keys, at))
          if (!found.has(length)) found.set(length, { length, senses: moved(senses, start) })
      const rest = own ? shipped.formsAt(keys, at) : []
      if (found.size === 0) return rest
      for (const form of rest) if (!found.has(form.length)) found.set(form.length, form)
      return [...found.values()].sort((a, b) => a.length - b.length)
    },
    formsIn(text) {
      const found = new Map<number, Placed>()
      const place = ({ start, length }: Placed) => start * 16 + length
      for (const { glossary, start } of parts)
        for (const form of glossary.formsIn?.(text) ?? [])
          if (!found.has(place(form))) found.set(place(form), { ...form, senses: moved(form.senses, start) })
      const rest = own ? (shipped.formsIn?.(text) ?? []) : []
      if (found.size === 0) return rest
      for (const form of rest) if (!found.has(place(form))) found.set(place(form), form)
      return [...found.values()].sort((a, b) => a.start - b.start || a.length - b.length)
    },
    ...(shipped.everyday ? { everyday: (key: string) => shipped.everyday?.(key) ?? false } : {}),
    ...(shipped.given ? { given: (key: string) => shipped.given?.(key) ?? false } : {}),
    entry(number) {
      const part = parts.findLast(({ start }) => start <= number)
      return part && number >= shipped.entries ? part.glossary.entry(number - part.start) : shipped.entry(number)
    },
    entryOf(id) {
      for (const { glossary } of parts) {
        const entry = glossary.entryOf?.(id)
        if (entry) return entry
      }
      return shipped.entryOf?.(id)
    },
  }
}

/** More than this of the packs' entries would hide what the shipped glossary has. */
const FROM_PACKS = 8

/** What was typed, looked for in packs first, then in the shipped glossary. */
export function searchAll(shipped: OpenGlossary, packs: readonly OpenPack[], typed: string): Entry[] {
  const own = packs.flatMap(({ glossary }) => search(glossary, typed, FROM_PACKS)).slice(0, FROM_PACKS)
  const rest = search(shipped, typed)
  return own.length === 0 ? rest : [...own, ...rest].slice(0, Math.max(own.length, 20))
}
