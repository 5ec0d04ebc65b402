/**
 * A long form that the article spells out is one name, wherever the page writes it: "the European Conservatives and Reformists
 * (ECR)" are no Conservatives and no Reformists, "the European People’s Party (EPP)" is no People’s Party.
 */
import type { Spelled } from './define.ts'
import { type Found, keyOf, type Passage, textOf } from './find.ts'
import type { Kind, Stretch } from './model.ts'
import { isCapital } from './shape.ts'
import { kindOfLong, wordsBetween } from './spelled.ts'
import type { Name } from './spot.ts'

/**
 * The definitions, each with the whole of the known name that its long form ends: "Africa Centers for Disease Control and Prevention
 * (CDC)" spells out the name of Africa's agency, and not of the American one.
 */
export function inFull(
  passages: readonly Passage[],
  definitions: readonly Spelled[],
  found: readonly Found[][],
): Spelled[] {
  const ends = new Map<number, ReadonlyMap<number, Found>>()
  return definitions.map((spelled) => {
    const passage = passages[spelled.block] as Passage
    const { from, to } = wordsBetween(passage, spelled.start, spelled.end)
    const known = ends.get(spelled.block) ?? byEnd(found[spelled.block] ?? [])
    ends.set(spelled.block, known)
    const whole = known.get(to)
    if (!whole || whole.from >= from || spelled.shortStart < spelled.start) return spelled
    return { ...spelled, long: textOf(passage, whole), start: passage.words[whole.from]?.start ?? spelled.start }
  })
}

/** The longest form that ends at a word. */
function byEnd(found: readonly Found[]): Map<number, Found> {
  const ends = new Map<number, Found>()
  for (const form of found)
    if (form.from < (ends.get(form.to)?.from ?? Number.POSITIVE_INFINITY)) ends.set(form.to, form)
  return ends
}

/** A long form to look for: its folded words, what it is short for, and its kind. */
type Long = { keys: readonly string[]; short: string; kind: Kind }

/** How sure the kind of a spelled-out name is. */
const SURE = 0.9

/** The names of all passages, those within a spelled-out long form replaced by the whole. Linear in the words of the page. */
export function joinSpelled(
  passages: readonly Passage[],
  names: readonly Name[][],
  definitions: readonly Spelled[],
): Name[][] {
  const longs = longForms(passages, definitions)
  if (longs.size === 0) return [...names]
  return passages.map((passage, i) => {
    const wholes = passage.loud ? [] : wholesIn(passage, longs)
    const own = names[i] ?? []
    return wholes.length === 0 ? own : joined(own, wholes)
  })
}

/** Long forms of two words and more, with capitals at both ends, by their first two words. */
function longForms(passages: readonly Passage[], definitions: readonly Spelled[]): Map<string, Long[]> {
  const longs = new Map<string, Long[]>()
  const seen = new Set<string>()
  for (const { short, long, block, start, end } of definitions) {
    const passage = passages[block] as Passage
    const span = wordsBetween(passage, start, end)
    const { from, to } = span
    const name = keyOf(passage, span)
    if (to - from < 2 || !isCapital(passage.words[from]) || !isCapital(passage.words[to - 1]) || seen.has(name))
      continue
    seen.add(name)
    const opening = keyOf(passage, { from, to: from + 2 })
    const held = longs.get(opening)
    const form: Long = { keys: passage.keys.slice(from, to), short, kind: kindOfLong(long) }
    if (held) held.push(form)
    else longs.set(opening, [form])
  }
  return longs
}

function wholesIn({ words, keys }: Passage, longs: ReadonlyMap<string, readonly Long[]>): Name[] {
  const wholes: Name[] = []
  for (let at = 0; at < words.length - 1; at++) {
    if (!isCapital(words[at])) continue
    const long = longs
      .get(`${keys[at]} ${keys[at + 1]}`)
      ?.find((one) => one.keys.every((key, i) => keys[at + i] === key))
    if (!long) continue
    const to = at + long.keys.length
    const because = { rule: 'spelled out' as const, word: long.short }
    wholes.push({ from: at, to, kind: long.kind, sure: SURE, told: true, because, titled: at })
    at = to - 1
  }
  return wholes
}

/** A longer name that holds the whole stays; any other that shares words with it gives way: "United Nations [Office for …]". */
function joined(names: readonly Name[], wholes: readonly Name[]): Name[] {
  const at = new Map<number, Name>()
  for (const whole of wholes) for (let i = whole.from; i < whole.to; i++) at.set(i, whole)
  const held = new Set<Name>()
  const left = names.filter((name) => {
    let shares = false
    for (let i = name.from; i < name.to; i++) {
      const whole = at.get(i)
      if (whole && holds(name, whole)) held.add(whole)
      else if (whole) shares = true
    }
    return !shares
  })
  const kept = wholes.filter((whole) => !held.has(whole))
  return [...left, ...kept].sort((a, b) => a.from - b.from)
}

const holds = (outer: Stretch, inner: Stretch) =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from
