/**
 * What a list says of its members: "photographers such as Ansel Adams, Chuck Close and Walker Evans", "publications including
 * the Brooklyn Paper and Metro", "cabinet ministers Jonathan Moyo and Saviour Kasukuwere". The class stands once, before the first.
 */
import { BODY_HEADS, COMMON } from './lexicon.ts'
import type { Kind, Stretch } from './model.ts'
import { isVerb, phraseFrom } from './precedes.ts'
import { isBodyRole, isCallings, isRole, isThings } from './roles.ts'
import { isCapital } from './shape.ts'
import type { Word } from './words.ts'

/** The class that a list gives, from its first word to the words "such as", and the kind of what it counts. */
export type Class = Stretch & { kind: Kind }

/** A longer way back to the class would make a quotation nobody reads. In words. */
const REACH = 26
/** Words of the class itself: "other well-known photographers who used the camera". */
const CLASS_WORDS = 8

/** The class of the list in which word `at` begins a member, or undefined when it stands in none. */
export function among(words: readonly Word[], at: number): Class | undefined {
  const first = firstMember(words, at)
  const head = first - 1
  const lead = words[head]
  if (!lead || words[first]?.opens) return undefined
  if (lead.key === 'including' || lead.key === 'like') return classBefore(words, head)
  if (lead.key === 'as' && words[head - 1]?.key === 'such') return classBefore(words, head - 1)
  // Without a word between, only the plural of a role counts them: "photographers Nat Finkelstein and Felice Quinto".
  if (words[first]?.gap !== ' ') return undefined
  const seat = seated(words, head)
  if (seat >= 0) return { from: phraseFrom(words, seat), to: head + 1, kind: 'person' }
  if (OFFICES.has(lead.key)) return { from: phraseFrom(words, head), to: head + 1, kind: 'person' }
  return first < at && isCallings(lead.key) && (lead.shape === 'lower' || lead.opens)
    ? { from: classFrom(words, head), to: head + 1, kind: 'person' }
    : undefined
}

/** Plurals that are written large before names: "Justices Clarence Thomas and Samuel Alito". */
const OFFICES = new Set(
  'mps meps msps mlas justices senators presidents ministers governors judges ambassadors'.split(' '),
)

/** "members of parliament Ana Ox and Bo Li": the word "members" when word `head` ends such a phrase, else -1. */
function seated(words: readonly Word[], head: number): number {
  const isSeat = /^(?:parliament|congress|knesset|bundestag)$/.test(words[head]?.key ?? '')
  return isSeat && words[head - 1]?.key === 'of' && words[head - 2]?.key === 'members' ? head - 2 : -1
}

/** Goes left over whole members, with the commas, "and" and brackets between them. */
function firstMember(words: readonly Word[], at: number): number {
  let first = at
  while (at - first < REACH) {
    const word = words[first] as Word
    if (word.opens || first === 0) break
    let last = first - 1
    const joined = (words[last] as Word).key
    if (joined === 'and' || joined === 'or') last--
    else if (!/^(?:['’]s)?\)?, ["“‘]?$/.test(word.gap)) break
    while (last >= 0 && (words[last] as Word).shape === 'lower' && /\(/.test((words[last] as Word).gap)) last--
    if (last < 0 || !isCapital(words[last])) break
    first = memberStart(words, last)
  }
  return first
}

/** The first word of the member that ends with word `last`. */
function memberStart(words: readonly Word[], last: number): number {
  let from = last
  while (from > 0 && !(words[from] as Word).opens) {
    const { gap } = words[from] as Word
    const left = words[from - 1] as Word
    if (OFFICES.has(left.key)) break
    const small =
      /^(?:of|the|de|la|al|bin|van|von|for)$/.test(left.key) && (left.key === 'the' || isCapital(words[from - 2]))
    if (!/^[ -]$/.test(gap) || !(isCapital(left) || small)) break
    from--
  }
  return from
}

/** "other well-known photographers who used the camera, such as": the noun phrase that ends before word `end`. */
function classBefore(words: readonly Word[], end: number): Class | undefined {
  for (let at = end - 1; at >= Math.max(0, end - CLASS_WORDS); at--) {
    const { key, shape } = words[at] as Word
    if (shape === 'lower') {
      const kind = kindOf(key)
      if (kind) return { from: classFrom(words, at), to: end, kind }
    }
    if ((words[at] as Word).opens) break
  }
  return undefined
}

function kindOf(key: string): Kind | undefined {
  if (isThings(key)) return 'concept'
  if (isCallings(key)) return 'person'
  const single = key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.endsWith('s') ? key.slice(0, -1) : ''
  return single && !isRole(single) && (isBodyRole(single) || BODY_HEADS.has(single)) ? 'organisation' : undefined
}

/** Where the class begins: the role phrase, and one or two nouns before it that say which ("search engines"). */
function classFrom(words: readonly Word[], head: number): number {
  let from = phraseFrom(words, head)
  while (from > 0 && head - from < 2) {
    const left = words[from - 1] as Word
    const word = words[from] as Word
    if (word.opens || !/^[ -]$/.test(word.gap) || left.shape !== 'lower') break
    if (COMMON.has(left.key) || isVerb(left.key, true) || left.key.endsWith('es')) break
    // "could benefit leaders like": what follows such a word is a verb.
    if (/^(?:could|would|will|can|may|might|should|must|to|not)$/.test(words[from - 2]?.key ?? '')) break
    from--
  }
  while (from > 0 && words[from]?.gap === '-') from--
  return from
}
