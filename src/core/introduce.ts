/**
 * How an article introduces somebody: "Javad Zarif, Iran's foreign minister,", "former president Hamid Karzai",
 * "Jane Doe, who heads the agency,". The card quotes exactly these words.
 */
import type { Passage } from './find.ts'
import { BODY_ROLES, EVERYDAY, PRIVATE, ROLES, TITLES } from './lexicon.ts'
import type { Quote } from './model.ts'
import type { Name } from './spot.ts'
import type { Word } from './words.ts'

export type Introduction = { quote: Quote; says: string[]; private: boolean }

/** Longest apposition, in words: longer ones run into the rest of the sentence. */
const LONGEST = 18
/** How far left a role phrase may reach: "White House national security correspondent Jane Doe". */
const REACH = 8

/** A word for what somebody does: listed, or built as English builds such words (geographer, virologist, electrician). */
const isRole = (key: string) =>
  ROLES.has(key) || /(?:ologist|ographer|ometrist|iatrist|nomist|nomer|ician|ticist|arian|wright)$/.test(key)

/** The first introduction that fits: apposition after, role before, relative clause. Undefined when the text says nothing. */
export function introduction(passage: Passage, name: Name): Introduction | undefined {
  return after(passage, name) ?? before(passage, name)
}

function after(passage: Passage, name: Name): Introduction | undefined {
  const { words } = passage
  const next = words[name.to]
  if (!next || next.opens) return undefined
  const comma = /^(?:,| [—–-]) ?$/.test(next.gap)
  const verb = next.gap === ' ' && (next.key === 'is' || next.key === 'was')
  const bracket = next.gap === ' (' && name.kind === 'person'
  if (!comma && !verb && !bracket) return undefined
  const from = verb ? name.to + 1 : name.to
  const relative = comma && (next.key === 'who' || next.key === 'which')
  const end = clauseEnd(words, from, relative, bracket)
  if (end - from < 1 || end - from > LONGEST) return undefined
  if (verb && !/^(?:the|a|an|one)$/.test(words[from]?.key ?? '')) return undefined
  if (relative) {
    if (!RELATIVE.has(words[from + 1]?.key ?? '')) return undefined
  } else if (!startsRole(words, from, end)) return undefined
  const roles = name.kind === 'person' ? isRole : (key: string) => BODY_ROLES.has(key)
  const head = headAt(words, from, end, roles)
  if (!relative && head < 0) return undefined
  const start = titledStart(words, name)
  return made(passage, start, end, words.slice(from, end))
}

const RELATIVE = new Set(
  'heads leads led headed chairs chaired runs ran is was serves served directs directed commands commanded oversees oversaw founded became teaches studies represents'.split(
    ' ',
  ),
)

/** Where the apposition ends: the next comma, dash, bracket or sentence end that is not inside it. */
function clauseEnd(words: readonly Word[], from: number, relative: boolean, bracket: boolean): number {
  for (let i = from + 1; i < words.length; i++) {
    const { gap, opens } = words[i] as Word
    if (bracket ? gap.includes(')') : opens || /[.;:!?)("“”]|[—–]|\n/.test(gap)) return i
    if (!bracket && /^(?:'s|’s)?,/.test(gap) && !(relative && i - from < 3)) return i
  }
  return words.length
}

/** An apposition begins with an article, a possessor, "former", a capital, or the role itself. */
function startsRole(words: readonly Word[], from: number, end: number): boolean {
  const first = words[from] as Word
  if (
    /^(?:and|or|but|in|on|at|as|with|from|for|to|by|after|before|while|when|where|said|told|who|which|both|he|she|they|it)$/.test(
      first.key,
    )
  )
    return false
  if (/(?:ing|ed)$/.test(first.key) && first.shape === 'lower' && !isRole(first.key)) return false
  return end > from
}

/** The head of the phrase: a role word before any "of", "who" or verb, within the first words. */
function headAt(words: readonly Word[], from: number, end: number, roles: (key: string) => boolean): number {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { key } = words[i] as Word
    if (roles(key)) return i
    if (/^(?:who|which|that|said|told|says|is|was|were|are|has|had|have|will|would)$/.test(key)) return -1
  }
  return -1
}

/** Role before the name: "former president Hamid Karzai", "White House correspondent Patsy Widakuswara". */
function before(passage: Passage, name: Name): Introduction | undefined {
  const { words } = passage
  if (name.kind !== 'person') return undefined
  const last = name.from - 1
  const head = words[last]
  if (!head || head.owns || words[name.from]?.opens || words[name.from]?.gap !== ' ') return undefined
  if (!isRole(head.key) && !PRIVATE.has(head.key) && !EVERYDAY.has(head.key)) return undefined
  if (/^(?:mr|mrs|ms|dr)$/.test(head.key)) return undefined
  let from = last
  while (from > 0 && last - from < REACH && reachesLeft(words, from)) from--
  while (from < last && /^(?:the|a|an|as|and|by|to|of|with|is|was|said|told)$/.test(words[from]?.key ?? '')) from++
  const start = words[from]?.start ?? 0
  if (
    from === last &&
    TITLES.has(head.key) &&
    /^(?:general|colonel|captain|major|lieutenant|sergeant|father|officer|sir|dame|lord|lady|private|brother|sister|st|saint|king|queen|prince|princess|pope|professor|prof|judge|justice)$/.test(
      head.key,
    )
  )
    return undefined
  return made(passage, start, name.to, words.slice(from, name.from))
}

/** May the word left of `from` belong to the role phrase? Adjectives, names, possessors do; verbs and stops do not. */
function reachesLeft(words: readonly Word[], from: number): boolean {
  const word = words[from] as Word
  const left = words[from - 1] as Word
  if (word.opens) return false
  const gap = left.owns ? word.gap.slice(2) : word.gap
  if (gap !== ' ' && gap !== '-') return false
  if (left.shape !== 'lower')
    return !/^(?:in|on|at|but|and|the|a|an|as|when|while|after|before|according)$/.test(left.key)
  return (
    MODIFIERS.has(left.key) ||
    left.owns ||
    isRole(left.key) ||
    /(?:ian|an|ese|ish|based|born|led|backed|year|old|wide|al|ic|ive|ary)$/.test(left.key)
  )
}

const MODIFIERS = new Set(
  'former ex then longtime long-time senior top chief deputy vice acting interim current new veteran prominent foreign defence defense interior finance prime health education energy justice oil trade security policy intelligence army navy air force military police party opposition government state presidential parliamentary press media affairs national human rights think tank research group team club election campaign climate energy economic world global late exiled ousted elected outgoing incoming retired cabinet department ministry agency and council peace special envoy nuclear'.split(
    ' ',
  ),
)

/** A title in capitals before the name belongs to the quotation. */
function titledStart(words: readonly Word[], name: Name): number {
  return words[name.titled]?.start ?? words[name.from]?.start ?? 0
}

function made({ block, index, words }: Passage, start: number, end: number, says: readonly Word[]): Introduction {
  const stop = words[end - 1]?.end ?? block.text.length
  const finish = Math.max(stop, start)
  const keys = says.map(({ key }) => key)
  const text = block.text.slice(start, finish)
  return {
    quote: { text, block: index, start, end: finish },
    says: keys,
    private:
      keys.some((key) => PRIVATE.has(key) || EVERYDAY.has(key)) ||
      /\b\d{1,3}[- ]years?[- ]old\b|,\s*\d{1,3}\b/.test(text),
  }
}
