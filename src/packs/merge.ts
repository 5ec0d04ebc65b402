/** What becomes of terms that a pack has already when another file of them comes. */
import { keyOf } from './check.ts'
import { LIMITS, type PackTerm } from './pack.ts'

/** 'merge': what is new is added and what both have is joined. 'replace': the new terms alone. 'both': nothing is touched, terms of one name get a number. */
export const HOWS = ['merge', 'replace', 'both'] as const
export type How = (typeof HOWS)[number]

/** The terms after bringing `fresh` to `old`. Order: old ones where they stood, new ones after them. */
export function join(old: readonly PackTerm[], fresh: readonly PackTerm[], how: How): PackTerm[] {
  if (how === 'replace') return [...fresh]
  const all = new Map(old.map((term) => [keyOf(term), term]))
  for (const term of fresh) {
    const key = keyOf(term)
    const own = all.get(key)
    if (!own) all.set(key, term)
    else if (how === 'merge') all.set(key, joined(own, term))
    else if (!same(own, term)) {
      const other = numbered(term, all)
      all.set(keyOf(other), other)
    }
  }
  return [...all.values()].slice(0, LIMITS.terms)
}

/** The fresh one's words where it has any, and the names of both. */
function joined(old: PackTerm, fresh: PackTerm): PackTerm {
  const lists = (one: readonly string[], other: readonly string[]) =>
    [...new Set([...one, ...other])].slice(0, LIMITS.list)
  return {
    ...fresh,
    name: old.name,
    short: lists(old.short, fresh.short),
    aliases: lists(old.aliases, fresh.aliases),
    clues: lists(old.clues, fresh.clues),
    context: fresh.context || old.context,
    details: fresh.details || old.details,
    ...richOf(fresh.details ? fresh : old),
    facts: fresh.facts.length > 0 ? fresh.facts : old.facts,
    country: fresh.country || old.country,
    source: fresh.source || old.source,
    asOf: fresh.asOf || old.asOf,
  }
}

const richOf = ({ rich }: PackTerm) => (rich ? { rich } : {})

/** The same term under the next free name: "Herat (2)", which is still found as "Herat". */
function numbered(term: PackTerm, all: ReadonlyMap<string, PackTerm>): PackTerm {
  for (let n = 2; ; n++) {
    const other = {
      ...term,
      name: `${term.name.slice(0, LIMITS.name - 6)} (${n})`,
      aliases: [term.name, ...term.aliases].slice(0, LIMITS.list),
    }
    if (!all.has(keyOf(other))) return other
  }
}

const same = (one: PackTerm, other: PackTerm) => JSON.stringify(one) === JSON.stringify(other)

/** How many terms two lists share, by name and kind. */
export function shared(old: readonly PackTerm[], fresh: readonly PackTerm[]): number {
  const keys = new Set(old.map(keyOf))
  return fresh.filter((term) => keys.has(keyOf(term))).length
}
