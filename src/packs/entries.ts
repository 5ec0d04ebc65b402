/** A pack's terms as entries of a glossary: what is compiled, and what the card shows. */

import { fold } from '../core/fold.ts'
import type { Entry } from '../core/model.ts'
import type { PackHead, PackTerm } from './pack.ts'

/** What the compiler of a glossary wants to know beside the entry. */
export type PackRow = { entry: Entry; prominence: number; demonyms: string[]; shy: boolean }

/** A reader's own term comes first among meanings: of 255. */
const WEIGHT = 250

const slug = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** Rows for the compiler. Ids are made of the pack's id and the name, and stay the same when the pack is changed. */
export function rowsOf(
  id: string,
  head: PackHead,
  terms: readonly PackTerm[],
  progress?: (share: number) => void,
): PackRow[] {
  const taken = new Map<string, number>()
  return terms.map((term, i) => {
    if (progress && i % 5_000 === 0) progress(i / terms.length)
    const base = `pack-${id}-${slug(term.name).slice(0, 80) || hashOf(term.name)}`
    const times = (taken.get(base) ?? 0) + 1
    taken.set(base, times)
    return {
      entry: fitting(entryOf(times === 1 ? base : `${base}-${times}`, head, term)),
      prominence: WEIGHT,
      demonyms: [],
      shy: false,
    }
  })
}

/** A name without one Latin letter still has an id: a number made of its letters. */
function hashOf(name: string): string {
  let hash = 7
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) >>> 0
  return hash.toString(36)
}

/** Bytes of an entry's record, at most: sixteen of them must fit into 64 kB (glossary/format.ts). */
const RECORD = 4_000

/** Rich text that would burst the record is left out; the pack keeps it. */
function fitting(entry: Entry): Entry {
  if (!entry.pack?.details || new TextEncoder().encode(JSON.stringify(entry)).length <= RECORD) return entry
  const { details: _, ...pack } = entry.pack
  return { ...entry, pack }
}

function entryOf(id: string, head: PackHead, term: PackTerm): Entry {
  const { name, kind, short, aliases, gloss, context, rich, facts, country, clues, source, asOf } = term
  const capitals = /^\p{Lu}[\p{Lu}\d&./-]+$/u.test(name)
  // "Inflation" in a list of terms is "inflation" in running text; a name keeps its capital.
  const small =
    kind === 'concept' && !capitals && /^\p{Lu}[^\p{Lu}]*$/u.test(name) ? [name.toLocaleLowerCase('en')] : []
  const said = rich ?? wordsOf(term.details)
  const by = [head.title, head.author, head.licence].filter(Boolean).join(', ')
  return {
    id,
    kind,
    name,
    short: capitals && !short.includes(name) ? [name, ...short] : short,
    aliases: [...new Set([...aliases, ...small])].filter((one) => one !== name),
    gloss,
    ...(context ? { context } : {}),
    facts,
    ...(country ? { country } : {}),
    seeAlso: [],
    clues,
    sources: [...(source ? [{ at: source }] : []), { at: by }].filter(({ at }) => at),
    asOf,
    pack: { title: head.title, colour: head.colour, ...(said.length > 0 ? { details: said } : {}) },
  }
}

/** The words alone of rich text that has not been through the sanitised door: there is no document in the background. */
function wordsOf(html: string): string[] {
  const words = html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => SIGNS[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words ? [words] : []
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
