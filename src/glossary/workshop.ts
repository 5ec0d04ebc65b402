/**
 * What somebody who keeps the glossary wants to know of it: how much there is, how old it is, what is missing, which forms
 * are shared, and what to mend first. Values in, lines out; the tool in tests/tools does the reading and printing.
 */
import type { Entry, Fact } from '../core/model.ts'
import { shared } from './check.ts'
import type { Row } from './format.ts'

/** "written", or the name of the package an entry comes from. */
export const originOf = ({ from }: Row): string => from ?? 'written'

/** One entry as `--list` prints it. `origin` last, so that lines of one kind read alike. */
export function listed(row: Row): Record<string, unknown> {
  const { id, kind, name, short, aliases, gloss, context, facts, country, seeAlso, clues, wikipedia, asOf, sources } =
    row.entry
  return {
    id,
    kind,
    name,
    aliases: [...short, ...aliases],
    gloss,
    ...(context ? { context } : {}),
    facts,
    ...(country ? { country } : {}),
    ...(seeAlso.length ? { seeAlso } : {}),
    ...(clues.length ? { clues } : {}),
    ...(wikipedia ? { wikipedia } : {}),
    asOf,
    sources,
    origin: originOf(row),
  }
}

/** How many of each, most first; equal ones by name. */
export function counted(names: Iterable<string>): [name: string, count: number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

const perishable = ({ facts }: Entry): Fact[] => facts.filter((fact) => fact.perishable)

/** Months from one month to another, both as "2026-02". */
export function monthsBetween(from: string, to: string): number {
  const months = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
  return months(to) - months(from)
}

export type Stale = { id: string; asOf: string; months: number; facts: string[] }

/** Written entries with perishable facts, the oldest first; those of packages summed up by package and month. */
export function stale(
  rows: readonly Row[],
  today: string,
): { written: Stale[]; packages: (Stale & { count: number })[] } {
  const all = rows.flatMap((row): (Stale & { origin: string })[] => {
    const facts = perishable(row.entry).map(({ label }) => label)
    const { id, asOf } = row.entry
    return facts.length === 0 ? [] : [{ id, asOf, months: monthsBetween(asOf, today), facts, origin: originOf(row) }]
  })
  const sums = new Map<string, Stale & { count: number }>()
  for (const { origin, asOf, months, facts } of all.filter(({ origin }) => origin !== 'written')) {
    const sum = sums.get(`${origin} ${asOf}`) ?? { id: origin, asOf, months, facts: [], count: 0 }
    sums.set(`${origin} ${asOf}`, { ...sum, facts: [...new Set([...sum.facts, ...facts])], count: sum.count + 1 })
  }
  const oldest = (a: Stale, b: Stale) => b.months - a.months || (a.id < b.id ? -1 : 1)
  return {
    written: all
      .filter(({ origin }) => origin === 'written')
      .map(({ origin: _, ...one }) => one)
      .sort(oldest),
    packages: [...sums.values()].sort(oldest),
  }
}

/** Written entries without a field that would make their card better: field → ids. */
export function missing(rows: readonly Row[]): Map<string, string[]> {
  const written = rows.filter(({ from }) => !from).map(({ entry }) => entry)
  const without = (test: (entry: Entry) => boolean) => written.filter(test).map(({ id }) => id)
  return new Map([
    ['wikipedia', without(({ wikipedia }) => !wikipedia)],
    ['facts', without(({ facts }) => facts.length === 0)],
    ['the words relied on for a perishable fact', without((entry) => perishable(entry).length > 0 && !reliedOn(entry))],
    ['country of a person', without(({ kind, country }) => kind === 'person' && !country)],
  ])
}

const reliedOn = ({ sources }: Entry) => sources.some(({ relied }) => relied)

export type Shared = { form: string; meanings: { id: string; clues: string[] }[] }

/** Forms with several meanings, at least one of them written, with the words that tell them apart. */
export function sharedForms(rows: readonly Row[]): Shared[] {
  const written = rows.filter(({ from }) => !from).map(({ entry }) => entry)
  const imported = rows.filter(({ from }) => from).map(({ entry }) => entry)
  return [...shared(written, imported)]
    .map(([form, bearing]) => ({
      form,
      meanings: [...bearing.written, ...bearing.others].map(({ id, clues }) => ({ id, clues })),
    }))
    .sort((a, b) => (a.form < b.form ? -1 : 1))
}

export type Weak = { id: string; score: number; why: string[] }

/** The written entries most worth mending: old office, nothing relied on, a shared form with few clues, a thin card. */
export function weakest(rows: readonly Row[], today: string, most = 10): Weak[] {
  const rivals = new Set(sharedForms(rows).flatMap(({ meanings }) => meanings.map(({ id }) => id)))
  const weak = rows
    .filter(({ from }) => !from)
    .map(({ entry }): Weak => {
      const age = monthsBetween(entry.asOf, today)
      const faults: [score: number, why: string, is: boolean][] = [
        [Math.min(6, age / 12), `perishable facts of ${entry.asOf}`, perishable(entry).length > 0 && age > 18],
        [3, 'a shared form with fewer than three clue words', rivals.has(entry.id) && entry.clues.length < 3],
        [2, 'no words relied on', perishable(entry).length > 0 && !reliedOn(entry)],
        [1, 'no Wikipedia title', !entry.wikipedia],
        [1, 'no facts', entry.facts.length === 0],
        [1, 'found by one form only', entry.short.length + entry.aliases.length === 0],
      ]
      const found = faults.filter(([, , is]) => is)
      return { id: entry.id, score: found.reduce((sum, [score]) => sum + score, 0), why: found.map(([, why]) => why) }
    })
  return weak.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most)
}

/** By which of its forms an entry is found under a key, as it is written there: for `--find`. */
export function formOf(row: Row, key: string, keyOf: (form: string) => string): string {
  const { name, short, aliases } = row.entry
  const fits = (forms: readonly string[]) => forms.find((form) => keyOf(form) === key)
  const ways: [string, string | undefined][] = [
    ['short form', fits(short)],
    ['name', fits([name])],
    ['alias', fits(aliases)],
    ['demonym', fits(row.demonyms)],
  ]
  const [way, form] = ways.find(([, found]) => found !== undefined) ?? ['form', key]
  return `${way} "${form}"`
}
