/**
 * Towns that bear the name of a land or a city abroad: "Lebanon, Pa.", "Moscow, Idaho". The state behind the comma tells them; where
 * nothing else on the page speaks for the land of the greater one, the name alone is the town too.
 */
import { type ByStart, LAND, STATES } from './beside.ts'
import { type Found, keyOf, type Passage } from './find.ts'
import type { Glossary } from './model.ts'

/** A place's name that the page puts into a state: the country of the state, and the forms before it. */
export type Town = { land: string; forms: Set<Found> }
/** Forms of a passage by the word they start at, and by the word after their last. */
type Index = { starts: ByStart; ends: ByStart }

/** Names that the page puts into a state of America or Australia or a province of Canada. */
export function townsOf(
  article: readonly Passage[],
  found: readonly Found[][],
  index: (passage: number) => Index,
  glossary: Glossary,
): Map<string, Town> {
  const towns = new Map<string, Town>()
  found.forEach((forms, i) => {
    const passage = article[i] as Passage
    for (const form of forms) {
      if (passage.words[form.to]?.gap !== ', ' || form.senses.every(({ kind }) => kind !== 'place')) continue
      const land = landBehind(passage, form, index(i), glossary)
      if (land === undefined) continue
      const key = keyOf(passage, form)
      const town = towns.get(key) ?? { land, forms: new Set() }
      towns.set(key, town)
      town.forms.add(form)
    }
  })
  return towns
}

/** The country of the state that stands behind a form and a comma, and is no other of things counted up. */
function landBehind(passage: Passage, form: Found, index: Index, glossary: Glossary): string | undefined {
  const { words, keys } = passage
  const next = words[form.to]
  if (next?.gap !== ', ' || next.opens || next.shape === 'lower') return undefined
  const cut = isShort(passage, form.to) ? keys[form.to] : undefined
  if (cut) return CANADIAN.has(cut) ? 'CA' : 'US'
  if (words[form.from]?.gap === ', ' && index.ends.has(form.from)) return undefined
  for (const state of index.starts.get(form.to) ?? []) {
    const land = stateOf(state, glossary)
    if (land === undefined || keys[form.to] === 'washington') continue
    if (isClosed(passage, form, state, index)) return land
  }
  return undefined
}

const CANADIAN = new Set(['ont', 'que', 'alta'])

/** "Mich.", "N.H.", "Pa.": a state, cut short. */
function isShort({ words, keys, block: { text } }: Passage, at: number): boolean {
  const { start, end } = words[at] as Passage['words'][number]
  return (
    STATES[keys[at] ?? ''] !== undefined &&
    keys[at] !== 'uk' &&
    (text[end] === '.' || text.slice(start, end).includes('.'))
  )
}

function stateOf({ senses }: Found, glossary: Glossary): string | undefined {
  if (senses.some(({ prominence }) => prominence >= LAND)) return undefined
  const state = senses.find(({ entry }) => STATE.test(glossary.entry(entry).gloss))
  return state?.country
}
export const STATE = /^(?:State|Province) of (?:the United States|Australia|Canada)$/

/** "In Mexico, California officials met", "Greece, California and Spain": what follows says that the state stands for itself. */
function isClosed({ words, keys }: Passage, { from }: Found, { to }: Found, { starts }: Index): boolean {
  const next = words[to]
  if (!next || next.opens) return true
  // "In Paris, Texas, and sang there."
  if (next.key === 'and' || next.key === 'or') return next.gap === ', ' && words[to + 1]?.shape === 'lower'
  if (/^[,;)—–]| [(—–]/.test(next.gap)) return !(next.gap === ', ' && starts.has(to))
  const isClause = words[from - 1]?.opens ?? false
  return !isClause && BEHIND.has(keys[to] ?? '')
}
const BEHIND = new Set(
  'is was are were has had will on in at for to from after before when while where who since'.split(' '),
)
