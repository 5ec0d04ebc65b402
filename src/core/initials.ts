/** Short forms that nobody spells out but everybody sees: "USI" on a page that names the University of Southern Indiana. */
import { keyOf, type Passage } from './find.ts'
import { BODY_HEADS } from './lexicon.ts'
import type { Name } from './spot.ts'

/** A body named in full, and where. */
export type Body = { passage: Passage; name: Name }

/** Fewer letters stand for too many things. */
const FEWEST = 3

/**
 * Initials as written → the one body of the page whose capitals they are, all of them and in order, or null when two bodies
 * have the same. Two initials are no evidence, and a person's are none either.
 */
export function initials(passages: readonly Passage[], names: readonly Name[][]): Map<string, Body | null> {
  const bodies = new Map<string, Body | null>()
  passages.forEach((passage, i) => {
    if (passage.flat || passage.loud) return
    for (const name of names[i] ?? []) {
      if (name.kind !== 'organisation' || name.to - name.from < FEWEST) continue
      const short = initialsOf(passage, name)
      if (!short) continue
      const held = bodies.get(short)
      if (held === undefined) bodies.set(short, { passage, name })
      else if (held && keyOf(held.passage, held.name) !== keyOf(passage, name)) bodies.set(short, null)
    }
  })
  return bodies
}

/** The capitals of a body's words. Undefined when it has a word in capitals, or none that says that it is a body. */
function initialsOf({ words }: Passage, { from, to }: Name): string | undefined {
  let short = ''
  let isBody = false
  for (let i = from; i < to; i++) {
    const { key, shape, start, end } = words[i]!
    if (BODY_HEADS.has(key)) isBody = true
    if (shape === 'lower') continue
    if (shape !== 'title' || end - start < 2) return undefined
    short += (key[0] ?? '').toUpperCase()
  }
  return isBody && short.length >= FEWEST ? short : undefined
}
