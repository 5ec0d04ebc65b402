/**
 * What is said of somebody right after the name: "Javad Zarif, Iran's foreign minister,", "Jane Doe (the chairwoman)",
 * "Jane Doe, who heads the agency,", "Jane Doe is a professor at Kabul University", "Jane Doe of the Brookings Institution".
 */
import {
  AT,
  COMMA,
  clauseEnd,
  closes,
  copula,
  DETERMINERS,
  isHead,
  LONGEST,
  ownsSoon,
  REACH,
  STOPS,
  trimmed,
} from './clause.ts'
import type { Passage } from './find.ts'
import { next, ofPlace, ofThing } from './follows-thing.ts'
import { AND_HEADS, BODY_HEADS } from './lexicon.ts'
import type { Stretch } from './model.ts'
import { isVerb } from './precedes.ts'
import { isBodyRole, isCalling, isCallings, isRole } from './roles.ts'
import type { Name } from './spot.ts'
import type { Word } from './words.ts'

/** The words after the name that introduce it, or undefined when what follows is something else. */
export function follows(passage: Passage, name: Name, given: (key: string) => boolean): Followed | undefined {
  const { words } = passage
  const next = words[name.to]
  if (!next || (next.opens && !BRACKET.test(next.gap))) return undefined
  const sure = name.told || given(words[name.from]?.key ?? '')
  const asPerson = (): Followed | undefined => tagged(ofPerson(words, name, sure), 'person')
  const asThing = (): Followed | undefined => ofThing(words, name)
  // "K.C. Maurer, chief financial officer at the foundation": who holds an office is a person.
  const asHolder = (): Followed | undefined => tagged(ofHolder(words, name), 'person')
  const town = name.told && name.kind !== 'place' ? undefined : tagged(ofPlace(words, name), 'place')
  if (town) return town
  if (name.kind === 'place') return undefined
  if (name.kind !== 'person') return asThing() ?? (name.kind === 'organisation' && !name.told ? asHolder() : undefined)
  // A guess may be wrong: "Amnesty International, a London-based rights group".
  return sure ? asPerson() : (asThing() ?? asPerson())
}

const tagged = (span: Stretch | undefined, kind: Followed['kind']) => span && { ...span, kind }

/** A stretch of words, and the kind of thing that it describes. */
export type Followed = Stretch & { kind: 'person' | 'organisation' | 'place' | 'concept' }

const BRACKET = /^ [([]$/
function ofPerson(words: readonly Word[], name: Name, sure: boolean): Stretch | undefined {
  const { gap, key } = words[name.to] as Word
  if (COMMA.test(gap)) {
    // "Lena Orth, 34, a spokeswoman": the age belongs to what is said.
    if (/^\d{1,3}$/.test(key) && COMMA.test(words[name.to + 1]?.gap ?? '')) return aged(words, name)
    if (isAddress(words, name.to)) return { from: name.to, to: name.to + 2 }
    if (key === 'who' && /^lived?s?$/.test(words[name.to + 1]?.key ?? '')) return lives(words, name)
    if (key === 'who') return relative(words, name)
    // "Mozilla Firefox, its main rival": what only looks like a person may well be a thing.
    if (key === 'its' && !sure) return undefined
    return AT.has(key) ? (sure ? closed(words, atBody(words, name)) : undefined) : apposition(words, name)
  }
  if (BRACKET.test(gap)) return bracketed(words, name)
  if (gap !== ' ') return undefined
  if (key === 'is' || key === 'was') return copula(words, name, isRole)
  return sure && AT.has(key) ? atBody(words, name) : undefined
}

/** "Lena Orth, 34, a spokeswoman": said after the age; "Lena Orth, 9," and "Lena Orth, 34, of Leeds,": the age says it all. */
function aged(words: readonly Word[], name: Name): Stretch | undefined {
  const described = apposition(words, { ...name, to: name.to + 1 })
  if (described) return described
  const after = words[name.to + 1]
  const isResident = (after?.key === 'of' || after?.key === 'from') && words[name.to + 2]?.shape === 'title'
  const young = Number(words[name.to]?.key) < GROWN
  return young || isResident ? { from: name.to, to: name.to + 1 } : undefined
}

/** ", of 14 Mill Road,": where courts and local papers say that somebody lives. */
const isAddress = (words: readonly Word[], at: number) => words[at]?.key === 'of' && words[at + 1]?.shape === 'number'

/** ", who lives next door to the school,": a neighbour, whoever bears the name. */
function lives(words: readonly Word[], { to }: Name): Stretch | undefined {
  const end = clauseEnd(words, to, to + 3)
  return end - to < 3 ? undefined : trimmed(words, to, end, to + 1)
}

/** Years. Below this an age alone says who somebody is: "Lena Orth, 9,". */
const GROWN = 18

function ofHolder(words: readonly Word[], name: Name): Stretch | undefined {
  if (name.to - name.from < 2 || !COMMA.test(next(words, name).gap) || isBodyRole(next(words, name).key))
    return undefined
  const span = apposition(words, name)
  const said = span && words.slice(span.from, Math.min(span.to, span.from + REACH))
  return said?.some(({ key, shape }) => shape === 'lower' && isRole(key)) && !said.some(({ key }) => isBodyRole(key))
    ? span
    : undefined
}

const closed = (words: readonly Word[], span: Stretch | undefined) =>
  span && closes(words, span.to) ? span : undefined

/** Words with which a sentence goes on after a name and a comma, instead of saying who it is. */
const GOES_ON = new Set(
  'and or but nor yet so in on at as with for to by after before while when where said told says who whom whose which both he she they it we i you this that these those there then however meanwhile also not because if although though since until despite during according speaking writing citing adding noting was is were are had has have will would could may might among including like such even just only now later once'.split(
    ' ',
  ),
)
/** What "a …" after a name and a comma may be instead of a person: a time, an amount, what happened. */
const HAPPENED = new Set(
  'lot few bit little couple number year month week day decade century moment time move decision step development result blow victory defeat majority minority blow shock surprise setback'.split(
    ' ',
  ),
)

/** ", Iran's foreign minister,": begins like a description, and says a role within reach. */
function apposition(words: readonly Word[], name: Name): Stretch | undefined {
  const from = name.to
  const first = words[from] as Word
  if (GOES_ON.has(first.key)) return undefined
  if (first.shape === 'lower' && /ing$/.test(first.key) && !isRole(words[from + 1]?.key ?? '')) return undefined
  // "…, Jean Morel, met the minister": the sentence goes on.
  if (first.shape === 'lower' && isVerb(first.key, true) && DETERMINERS.has(words[from + 1]?.key ?? ''))
    return undefined
  const end = clauseEnd(words, from)
  if (isMainClause(words, name, end)) return undefined
  if (isPlaced(words, from, end)) return undefined
  const head = headAt(words, from, end)
  if (head < 0) return undefined
  return trimmed(words, from, end, head)
}

/** "Dogubeyazit, a farming town in eastern Turkey": no person is a town. */
function isPlaced(words: readonly Word[], from: number, end: number): boolean {
  if (!/^(?:a|an|the)$/.test(words[from]?.key ?? '')) return false
  for (let i = from + 1; i < Math.min(end, from + REACH); i++) {
    const { key, shape } = words[i] as Word
    if (AT.has(key) || key === 'in' || key === 'near' || key === 'on' || key === 'for')
      return PLACES.has(words[i - 1]?.key ?? '')
    if (shape !== 'lower' && shape !== 'number') return false
  }
  return false
}
const PLACES = new Set(
  'town city village district province suburb hamlet island port neighbourhood neighborhood municipality county region river lake mountain hub'.split(
    ' ',
  ),
)

const OPENS_CLAUSE =
  /^(?:after|before|when|while|as|during|following|in|on|at|by|with|for|since|despite|because|if|although|though|unlike|like|asked|to|until|once)$/

const OPENED = new Set('by with to at in on for alongside beside from against'.split(' '))

/** "After talks with Jane Doe, the minister said": the comma ends what the sentence opened with, and another one acts. */
function isMainClause(words: readonly Word[], { from, to }: Name, end: number): boolean {
  let first = from
  while (first > 0 && !(words[first] as Word).opens && from - first < 2 * LONGEST) {
    if (/[,—–(]/.test((words[first] as Word).gap)) return false
    first--
  }
  const opens = words[first]?.key ?? ''
  // "Led by Jane Doe, the team": a participle opens a clause as "after" does.
  const isParticiple =
    /^(?:led|held|driven|backed|\p{L}{3,}(?:ed|ing))$/u.test(opens) && OPENED.has(words[first + 1]?.key ?? '')
  if (
    first === from ||
    !(OPENS_CLAUSE.test(opens) || isParticiple) ||
    !/^(?:the|a|an|its|his|her|their)$/.test(words[to]?.key ?? '')
  )
    return false
  return end >= words.length || (words[end] as Word).opens || !/[,—–)]/.test((words[end] as Word).gap)
}

/** The word that says what the person is, or -1. A list of names is no description, nor is a role that belongs to the next name. */
function headAt(words: readonly Word[], from: number, end: number): number {
  const first = words[from] as Word
  const described =
    DETERMINERS.has(first.key) || first.shape === 'lower' || first.shape === 'number' || ownsSoon(words, from)
  if (HAPPENED.has(words[from + 1]?.key ?? '') && words[from + 2]?.gap !== '-') return -1
  const isOneOf = first.key === 'one' && words[from + 1]?.key === 'of'
  let noun = -1
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { key, shape } = words[i] as Word
    if (key === 'of' || key === 'at' || key === 'for' || key === 'in' || key === 'from' || key === 'with') {
      noun = noun < 0 ? i - 1 : noun
      continue
    }
    if (STOPS.has(key)) {
      if (key !== 'and' && key !== 'or') break
      if (!described) return -1
      continue
    }
    if (noun >= 0 && !isRole(key) && !isOneOf) continue
    if (shape === 'lower' && AMBIGUOUS.has(key) && !isHead(words, i, end)) continue
    if (isOneOf && shape === 'lower' && isCallings(key)) return i
    if (isRole(key) || (shape === 'lower' && isCalling(key) && i > from)) {
      const head = lastOfTitle(words, i, end)
      return isNextName(words, head, end, described) ? -1 : head
    }
  }
  return first.key === 'a' || first.key === 'an' ? plainHead(words, from, end) : -1
}

/** Roles that are adjectives before another noun: "a major blow". */
const AMBIGUOUS = new Set(
  'major general private fellow model prime rival veteran conservative democrat republican star chair'.split(' '),
)

/** "Chief Medical Officer", "vice president": the last role of a run. */
function lastOfTitle(words: readonly Word[], head: number, end: number): number {
  let last = head
  const { shape } = words[head] as Word
  for (let i = head + 1; i < end; i++) {
    const word = words[i] as Word
    if (
      (word.gap !== ' ' && word.gap !== '-') ||
      (word.shape !== shape && !isRole(word.key)) ||
      (shape === 'lower' && !isRole(word.key))
    )
      break
    if (isRole(word.key)) last = i
  }
  return last
}

/** "…, Defence Minister Ali Khan": the role is the next name's. */
function isNextName(words: readonly Word[], head: number, end: number, described: boolean): boolean {
  const a = words[head + 1]
  const b = words[head + 2]
  if (!a || head + 1 >= end || a.gap !== ' ' || a.shape === 'lower' || a.shape === 'number') return false
  return (
    !described ||
    (words[head]?.shape !== 'lower' && b?.shape === 'title') ||
    (b !== undefined && b.gap === ' ' && b.shape === 'title')
  )
}

/** "a second-year art major", "a Harvard graduate": a noun phrase of a few words that ends with the clause. */
function plainHead(words: readonly Word[], from: number, end: number): number {
  const last = end - 1
  if (end - from < 2 || end - from > 12 || !closes(words, end)) return -1
  const noun = words.slice(from + 1, end).findIndex(({ key }) => HAPPENED.has(key))
  const verb = words
    .slice(from + 1, end)
    .some(
      ({ key, shape }) =>
        shape === 'lower' && /^(?:is|was|were|are|has|had|have|will|would|said|says|told|which)$/.test(key),
    )
  // "a 12-year-old pupil" is no year.
  const aged = words[from + 3]?.gap === '-' && words[from + 3]?.key === 'old'
  return ((noun === 0 || noun === 1) && !aged) || verb ? -1 : last
}

const RELATIVE = new Set(
  'heads leads led headed chairs chaired runs ran serves served directs directed commands commanded oversees oversaw founded became teaches taught studies studied represents represented manages managed coaches coached owns owned edits edited writes wrote covers covered coordinates plays played won co-founded works worked governs governed rules ruled specialises specializes directed invented discovered created'.split(
    ' ',
  ),
)

/** ", who heads the agency,", ", who was foreign minister until 2021,": the verb says what somebody does. */
function relative(words: readonly Word[], name: Name): Stretch | undefined {
  const from = name.to
  const verb = words[from + 1]?.key ?? ''
  const end = clauseEnd(words, from, from + 3)
  const isBeing = /^(?:is|was|has|had|became)$/.test(verb)
  if (!isBeing && !RELATIVE.has(verb) && !worksAs(words, from + 1, end)) return undefined
  if (
    isBeing &&
    !words.slice(from + 2, Math.min(end, from + 2 + REACH)).some(({ key }) => isRole(key) || RELATIVE.has(key))
  )
    return undefined
  return end - from < 3 ? undefined : trimmed(words, from, end, from + 1)
}

const TAKES_UP =
  /^(?:resigned|retired|started|starts|began|begins|stepped|quit|acted|acts|took|takes|doubles|stood|trained|practised|practiced|continued|stayed)$/

/** ", who started his new job as chief of …,": takes up or leaves a role that "as" names. */
function worksAs(words: readonly Word[], at: number, end: number): boolean {
  if (!TAKES_UP.test(words[at]?.key ?? '')) return false
  const said = words.slice(at + 1, Math.min(end, at + REACH))
  const as = said.findIndex(({ key }) => key === 'as')
  return as >= 0 && said.slice(as + 1, as + 4).some(({ key }) => isRole(key))
}

/** " (the chairwoman)". */
function bracketed(words: readonly Word[], name: Name): Stretch | undefined {
  const from = name.to
  let end = from + 1
  while (end < words.length && !/[)\]]/.test((words[end] as Word).gap) && end - from < LONGEST) end++
  const first = words[from] as Word
  if (
    GOES_ON.has(first.key) ||
    (first.shape !== 'lower' && !words.slice(from, end).some(({ shape }) => shape === 'lower'))
  )
    return undefined
  return headAt(words, from, end) < 0 ? undefined : { from, to: end }
}

/** " of the Brookings Institution": capitals that name a body. "Duke of York" and "Jane Doe of Leeds" name none. */
function atBody(words: readonly Word[], name: Name): Stretch | undefined {
  const from = name.to
  let at = from + 1
  if (words[at]?.key === 'the') at++
  const first = at
  let isBody = false
  for (; at < words.length; at++) {
    const { gap, shape, key, opens } = words[at] as Word
    if (opens || (at > first && !/^(?: |-| & |['’]s? )$/.test(gap))) break
    const joins = key === 'and' && words.slice(first, at).some((word) => AND_HEADS.has(word.key))
    const small =
      (joins || /^(?:of|for|the|de)$/.test(key)) && words[at + 1]?.shape !== 'lower' && words[at + 1]?.gap === ' '
    if ((shape === 'lower' && !small) || (shape !== 'lower' && (GOES_ON.has(key) || AT.has(key)))) break
    if (shape !== 'lower' && (BODY_HEADS.has(key) || (shape === 'caps' && key.length > 2))) isBody = true
  }
  return isBody && at > first ? { from, to: at } : undefined
}
