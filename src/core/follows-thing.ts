/**
 * What is said of a body, a thing or a place right after its name: "Sansara, an industry body,", "the Savage Love advice
 * column", "Dulan, a village near Herat,".
 */
import { AT, COMMA, clauseEnd, copula, DETERMINERS, isHead, ownsSoon, REACH, STOPS, trimmed } from './clause.ts'
import type { Stretch } from './model.ts'
import { isBodyRole, isThing, SETTLED } from './roles.ts'
import type { Name } from './spot.ts'
import type { Word } from './words.ts'

/** ", a farming town in eastern Turkey,": small words that end in what a place is, with its place. */
export function ofPlace(words: readonly Word[], name: Name): Stretch | undefined {
  const from = name.to
  if (!COMMA.test(next(words, name).gap) || !/^(?:a|an|the|one)$/.test(next(words, name).key)) return undefined
  const end = clauseEnd(words, from)
  for (let i = from + 1; i < Math.min(end, from + 6); i++) {
    const { key, shape, gap } = words[i] as Word
    if (shape !== 'lower' || !/^[ -]$/.test(gap)) return undefined
    if (SETTLED.has(key)) return isHead(words, i, end) ? trimmed(words, from, end, i) : undefined
    if (STOPS.has(key) || AT.has(key)) return undefined
  }
  return undefined
}

export const next = (words: readonly Word[], { to }: Name) => words[to] as Word

/** What is said, and of what: a body, or a thing ("Stardust is a space capsule", "Free Culture, a book on copyright,"). */
export type OfThing = Stretch & { kind: 'organisation' | 'concept' }

/** What is said of a body or a thing right after its name. */
export function ofThing(words: readonly Word[], name: Name): OfThing | undefined {
  const { gap, key } = words[name.to] as Word
  if (COMMA.test(gap)) return key === 'which' ? whichClause(words, name) : apposition(words, name.to)
  if (gap !== ' ') return undefined
  return key === 'is' || key === 'was' ? isOne(words, name) : labelled(words, name)
}

/** What a noun tells: a body, a thing, or nothing. */
const kindOf = (noun: string) => (isBodyRole(noun) ? 'organisation' : isThing(noun) ? 'concept' : undefined)

function isOne(words: readonly Word[], name: Name): OfThing | undefined {
  let kind: OfThing['kind'] | undefined
  const span = copula(words, name, (noun, at, end) => {
    kind = words[at]?.shape === 'lower' && isHead(words, at, end) ? kindOf(noun) : undefined
    return kind !== undefined
  })
  return kind && withKind(span, kind)
}

/** What a thing is called after its name, and nothing else is: "the Savage Love advice column", not "the Biden team" or the website of some group. */
const LABELS =
  /^(?:newspaper|tabloid|magazine|journal|podcast|broadcaster|airline|brand|charity|think-tank|search engine|advice column|supermarket chain|streaming service|news agency|news site|pressure group|rights group|militant group|rock band|football club|political party|cruise ship)$/

/** " advice column" in "the Savage Love advice column": the noun right after the name, which ends the phrase. */
function labelled(words: readonly Word[], { from, to }: Name): OfThing | undefined {
  if (words[from - 1]?.key !== 'the' && words[from - 1]?.key !== 'a') return undefined
  const [one, two, three] = [words[to], words[to + 1], words[to + 2]]
  if (one?.gap !== ' ' || one.shape !== 'lower') return undefined
  if (LABELS.test(one.key)) return { from: to, to: to + 1, kind: 'organisation' }
  if (two?.gap !== ' ' || !LABELS.test(`${one.key} ${two.key}`) || (three?.gap === ' ' && LABELS.test(three.key)))
    return undefined
  return { from: to, to: to + 2, kind: 'organisation' }
}

/** Described in small words: "an industry body", "Kabul's oldest research group", not "US National Science Foundation". */
function apposition(words: readonly Word[], from: number): OfThing | undefined {
  const first = words[from] as Word
  // "Firefox, its main rival": whose, the quotation could not say.
  if (/^(?:its|their|his|her|our)$/.test(first.key)) return undefined
  if (!DETERMINERS.has(first.key) && !ownsSoon(words, from)) return undefined
  const end = clauseEnd(words, from)
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { key, shape, owns } = words[i] as Word
    const kind = shape === 'lower' && !owns && isHead(words, i, end) ? kindOf(key) : undefined
    if (kind) return withKind(trimmed(words, from, end, i), kind)
    // "a member of the band", "a day after the film": what the phrase is about comes before.
    if (STOPS.has(key) || AT.has(key) || /^(?:in|on|for|to|after|before|during|by)$/.test(key)) return undefined
  }
  return undefined
}

const withKind = (span: Stretch | undefined, kind: OfThing['kind']) => span && { ...span, kind }

/** ", which is Kabul's oldest research group,", ", which runs the port,". */
function whichClause(words: readonly Word[], name: Name): OfThing | undefined {
  const from = name.to
  const verb = words[from + 1]?.key ?? ''
  const end = clauseEnd(words, from, from + 3)
  if (end - from < 4) return undefined
  if (verb !== 'is' && verb !== 'was')
    return RUNS.test(verb) ? withKind(trimmed(words, from, end, from + 1), 'organisation') : undefined
  if (!DETERMINERS.has(words[from + 2]?.key ?? '') && !ownsSoon(words, from + 2)) return undefined
  const noun = words.slice(from + 2, Math.min(end, from + 2 + REACH)).find(({ key }) => kindOf(key))
  return noun && withKind(trimmed(words, from, end, from + 1), kindOf(noun.key) ?? 'organisation')
}
const RUNS =
  /^(?:runs|ran|operates|represents|oversees|manages|makes|sells|provides|publishes|builds|monitors|tracks|advises|regulates|governs|funds)$/
