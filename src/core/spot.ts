/** Name-shaped stretches, known or not, cut where a title, a demonym or a possessive parts them. */
import { extend, OPENERS } from './extend.ts'
import type { Found, Passage } from './find.ts'
import type { Habits } from './habits.ts'
import { type Because, kindOf } from './kind.ts'
import {
  BODY_HEADS,
  COMMON,
  FAITHS,
  GENERIC,
  isHead,
  LANGUAGES,
  MONTHS_DAYS,
  OF_HEADS,
  OPENING_PARTICLES,
  PREFIXES,
  ROLES,
  SPEAKS,
  TITLE_PARTS,
  TITLED_NAMES,
  TITLES,
} from './lexicon.ts'
import type { Kind } from './model.ts'
import { afterOffice } from './office.ts'
import { isRole } from './roles.ts'
import { isCapital, isOf, isTight, opensHere } from './shape.ts'
import { COVERED, DEMONYM, has, type Run, STARTS, type Vocabulary, type Walk, walkThrough } from './walk.ts'
import type { Word } from './words.ts'

/** A stretch of words shaped like a name: words `from` up to, not including, `to`. */
export type Name = {
  from: number
  to: number
  kind: Kind
  /** How sure the kind is, from 0 to 1. */
  sure: number
  /** True when the form itself or its neighbours say the kind, false when it is a guess. */
  told: boolean
  /** The rule that decided the kind, and the word of the page it looked at. */
  because: Because
  /** First word of the titles cut off in front: "Foreign Minister" in "Foreign Minister Zarif". Equals `from` without. */
  titled: number
}

/**
 * All name-shaped stretches of a passage, in order, none overlapping. In title case a capital tells nothing, and only runs
 * of words that are no everyday English are taken; in capitals there are none.
 */
export function spot(passage: Passage, found: readonly Found[], habits: Habits, vocabulary: Vocabulary = {}): Name[] {
  if (passage.loud || !passage.words.some(isCapital) || !passage.english) return []
  const { words } = passage
  const flat = passage.flat || isHeading(passage, vocabulary)
  const walk = walkThrough(passage, found, habits, vocabulary, flat)
  const names: Name[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at]) || !begins(walk, at)) continue
    const end = extend(walk, at)
    for (const run of cut(walk, at, end)) if (isName(walk, run)) names.push(named(walk, run))
    at = end - 1
  }
  return names
}

function named(walk: Walk, run: Run): Name {
  const { kind, sure, told, because } = kindOf(walk, run)
  return { from: run.from, to: run.to, kind, sure, told, because, titled: run.titled }
}

/** Words that a heading has at most. */
const HEADING_WORDS = 6

/** "Election Results", "In Brief": a line of a few everyday words, all large and without a full stop, names nothing by its capitals. */
function isHeading({ words, block }: Passage, { everyday }: Vocabulary): boolean {
  if (!everyday || words.length > HEADING_WORDS || words.length === 0) return false
  if (/[.?!…]["'”’)\]]*\s*$/.test(block.text)) return false
  return words.every(({ key, shape }) => COMMON.has(key) || (shape === 'title' && everyday(key)))
}

function begins(walk: Walk, at: number): boolean {
  const { words, everyday, given, flat } = walk
  const word = words[at] as Word
  const next = words[at + 1]
  const followed = isCapital(next) && !next.opens && next.key !== 'i' && (isTight(next.gap) || next.gap === '. ')
  if (MONTHS_DAYS.has(word.key) && !(followed && isFirstName(word.key, given) && !everyday(next.key))) return false
  if (word.key === 'i' || isContraction(word.key)) return false
  if (flat && (everyday(word.key) || COMMON.has(word.key))) return false
  if (word.end - word.start === 1 && !(isCapital(next) && (isTight(next.gap) || next.gap === '. '))) return false
  if (isDegree(words, at)) return false
  if (isShouted(walk, at)) return false
  if (GENERIC.has(word.key) && word.shape !== 'title' && !followed) return false
  if (isPrefixed(words, at)) return false
  if (isOf(next) && OF_HEADS.has(word.key) && isCapital(words[at + 2])) return true
  if (word.opens && everyday(word.key) && next?.gap === '-' && next.shape === 'lower') return false
  // "Neighbouring Israel has": an everyday word that opens the sentence is not part of the known name after it.
  if (isOpener(word, everyday) && has(walk, at + 1, STARTS) && !has(walk, at, STARTS)) return false
  if (!COMMON.has(word.key)) return true
  return followed && (!word.opens || OPENERS.has(word.key))
}

/** "I'm", "I'd", "I've", "I'll" as keys, which have no apostrophe. */
const isContraction = (key: string) => key === 'im' || key === 'id' || key === 'ive' || key === 'ill'

/** "June Smith", "Jun Alcaraz": a month before a strange word with a capital. */
const isFirstName = (key: string, given: (key: string) => boolean) => key.length === 3 || given(key)

/** "M.Sc.", "Ph.D.": letters and syllables joined by dots. */
function isDegree(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]]
  return (
    (word.gap === '.' && before?.key.length === 1) || (next?.gap === '.' && next.key.length === 1 && isCapital(next))
  )
}

/** "a HUGE collection": one everyday word in capitals is loud, not a name, unless the page keeps writing it so. */
function isShouted({ words, habits, everyday }: Walk, at: number): boolean {
  const word = words[at] as Word
  if (word.shape !== 'caps' || word.end - word.start < 3 || word.opens || words[at + 1]?.shape !== 'lower') return false
  return everyday(word.key) && !habits.often.has(word.key)
}

/** "pro-Beijing", "Pro-Beijing": the side of something, not its name. */
function isPrefixed(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const before = words[at - 1]
  if (word.gap === '-' && before && PREFIXES.has(before.key)) return true
  if (words[at + 1]?.gap !== '-' || !PREFIXES.has(word.key)) return false
  for (let i = at + 1; isCapital(words[i]) && i < at + 6; i++) if (isHead((words[i] as Word).key)) return false
  return true
}

/** A word that opens a sentence and is English, or is built like it: "Neighbouring", "Troubled", "Southern". */
const isOpener = ({ opens, key }: Word, everyday: (key: string) => boolean) => opens && (everyday(key) || isBuilt(key))

/** Built as English builds adjectives, participles and abstract nouns; the longer endings only in long words (Nepal, Jamal). */
function isBuilt(key: string): boolean {
  if (key.endsWith('ing') || key.endsWith('ed') || key.endsWith('ern') || key.endsWith('ly')) return true
  return key.length > 7 && LONG_ENDINGS.test(key)
}
const LONG_ENDINGS = /(?:al|ive|ous|ary|ity|ness|ment|ments|tion|tions|sion|sions|able|ible|less|ists|isms)$/

/** One run of capitals → its names: "NATO Secretary General Jens Stoltenberg" is two. */
function cut(walk: Walk, start: number, stop: number): Run[] {
  const { words } = walk
  const held = afterOffice(walk, start, stop)
  if (held) return [{ from: held.name, to: stop, titled: held.office }]
  const from = pared(walk, start, stop)
  const end = untitled(walk, from, stop)
  const last = (words[end - 1] as Word).key
  if (isHead(last)) return plain(walk, from, end)
  const title = lastTitle(walk, from, end)
  if (title < 0) return plain(walk, from, end)
  let titled = title
  while (titled > start && (TITLES.has(words[titled - 1]?.key ?? '') || TITLE_PARTS.has(words[titled - 1]?.key ?? '')))
    titled--
  let first = title + 1
  while (first < end - 1 && TITLE_PARTS.has(words[first]?.key ?? '')) first++
  const left = titled > from && !isPortfolio(walk, from, titled) ? plain(walk, from, titled) : []
  return first < end && !isOffice(walk, first, end) ? [...left, { from: first, to: end, titled }] : left
}

/** "ABC News Chief Legal Affairs Analyst": everyday words that end in a role, behind a title, are more of it. */
const isOffice = ({ words, everyday, given }: Walk, from: number, end: number): boolean =>
  end - from > 1 &&
  isRole((words[end - 1] as Word).key) &&
  words.slice(from, end).every(({ key }) => everyday(key) && !given(key))

/** A title that closes the run belongs to somebody unnamed: "House of Representatives Speaker", "UN Special Envoy for". */
function untitled({ words, given }: Walk, from: number, end: number): number {
  let to = end
  while (to - from > 2 && TITLES.has((words[to - 1] as Word).key) && !given((words[to - 2] as Word).key)) to--
  if (to < end && to - from > 1 && (words[to - 1] as Word).key === 'special') to--
  return to
}

/** "Communications Minister", "Opposition Leader": an everyday word before a title says which, and names nothing. */
function isPortfolio(walk: Walk, from: number, to: number): boolean {
  const { key, shape } = walk.words[from] as Word
  return to - from === 1 && shape === 'title' && walk.everyday(key) && !BODY_HEADS.has(key) && !has(walk, from, COVERED)
}

/** Leading words that are no part of the name: "the", an opening role, an everyday opener before a first name. */
function pared(walk: Walk, start: number, end: number): number {
  const { words, everyday, given } = walk
  let from = start
  while (from < end - 1) {
    const { key, opens } = words[from] as Word
    const opener = opens && ((COMMON.has(key) && !OPENERS.has(key)) || ROLES.has(key))
    // "Pianist Yo Tanaka": work before two words that are no English.
    const calling = opens && end - from > 2 && isRole(key) && !everyday((words[from + 1] as Word).key)
    const beforeGiven = opens && everyday(key) && !given(key) && end - from > 2 && given((words[from + 1] as Word).key)
    if (key !== 'the' && !opener && !calling && !beforeGiven) break
    if (has(walk, from, STARTS) && !opener) break
    from++
  }
  const before = words[from - 1]
  return before && OPENING_PARTICLES.has(before.key) && before.shape === 'lower' && from === start
    ? joinedLeft(words, from)
    : from
}

/** "de Blasio", "al-Shabab", "von der Leyen": the small words in front belong to the name. */
function joinedLeft(words: readonly Word[], from: number): number {
  let at = from
  while (at > 0 && at > from - 2 && isTight((words[at] as Word).gap)) {
    const before = words[at - 1] as Word
    if (!OPENING_PARTICLES.has(before.key) || before.shape !== 'lower') break
    // "drove a van Gruzenko owned": after an article it is a word.
    if ((words[at] as Word).gap === ' ' && DETERMINERS.has(words[at - 2]?.key ?? '')) break
    at--
  }
  return at
}

const DETERMINERS = new Set('a an the this that his her its their my our your one each every'.split(' '))

/** Titles that are names as often. */
const SHEIKHS = new Set(['sheikh', 'sheik'])

/** A word that is no title, no office, no English, and of no land. */
function isPlainName(walk: Walk, at: number): boolean {
  const { key } = walk.words[at] as Word
  return !TITLES.has(key) && !isRole(key) && !walk.everyday(key) && !has(walk, at, DEMONYM) && !has(walk, at, COVERED)
}

/** The last title with a name after it: "Secretary General" in "NATO Secretary General Jens Stoltenberg". */
function lastTitle(walk: Walk, from: number, end: number): number {
  const { words, everyday, given } = walk
  let of = false
  let title = -1
  for (let i = from; i < end; i++) {
    const { key, gap } = words[i] as Word
    if (isOf(words[i])) of = true
    const named = i < end - 1 ? words[i + 1] : undefined
    // "Imran Sheikh": after a first name it is the surname.
    if (i === end - 1 && i > from && given((words[i - 1] as Word).key)) continue
    // "Ahmed Yasin Sheikh Ali": between two names it is one, behind an office or a people none.
    if (SHEIKHS.has(key) && i > from + 1 && named && isPlainName(walk, i - 1)) continue
    // "Canadian miner First Quantum": first of what comes before another title.
    if (key === 'first' && named) continue
    const role = named !== undefined && end - i > 2 && ROLES.has(key) && given(named.key)
    if (of || !(TITLES.has(key) || role) || (i > from && gap === '-' && !TITLES.has(words[i - 1]?.key ?? ''))) continue
    // "General Electric", "King Street": what follows is a word, not a name.
    if (TITLED_NAMES.has(key) && named && end - i === 2 && everyday(named.key) && !given(named.key)) continue
    title = i
  }
  return title
}

function plain(walk: Walk, start: number, end: number): Run[] {
  const { words } = walk
  let from = start
  // "Afghan Zabihullah" is a person, "Afghan National Army" a body that keeps its demonym.
  const bodily = isHead((words[end - 1] as Word).key) || hasBody(words, from + 1, end)
  while (from < end && has(walk, from, DEMONYM) && !bodily) from++
  return from < end ? [{ from, to: end, titled: from }] : []
}

function hasBody(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (BODY_HEADS.has((words[i] as Word).key)) return true
  return false
}

/** Is the run a name, or a word that only looks like one? Longer runs are; a single word needs the page's word for it. */
function isName(walk: Walk, { from, to }: Run): boolean {
  const { words, habits, everyday, flat } = walk
  const word = words[from] as Word
  if (to - from > 1) return !allDemonyms(walk, from, to)
  if (word.end - word.start === 1) return false
  if (has(walk, from, DEMONYM) || FAITHS.has(word.key) || LANGUAGES.has(word.key)) return false
  if (COMMON.has(word.key) && word.shape !== 'caps') return false
  if (isSpecies(walk, from)) return false
  if (flat) return habits.capital.has(word.key)
  if (word.shape !== 'title') return !(word.opens && everyday(word.key) && words[to]?.gap.startsWith(':'))
  if (opensHere(word)) return opensAsName(walk, from)
  return !(everyday(word.key) && habits.lower.has(word.key)) || habits.closing.has(word.key) || isShortFor(walk, from)
}

/** A capital that opens a sentence is a name when the page writes it so elsewhere, or when it is no English word. */
function opensAsName({ words, habits, everyday, given }: Walk, at: number): boolean {
  const { key } = words[at] as Word
  const next = words[at + 1]
  if (habits.closing.has(key) && next?.gap === ' ' && SPEAKS.has(next.key)) return true
  if (habits.alone.has(key)) return !everyday(key) || !habits.lower.has(key)
  if (everyday(key)) return habits.closing.has(key) && !habits.lower.has(key)
  if (habits.capital.has(key) || given(key)) return true
  return !habits.lower.has(key) && !isBuilt(key) && !isPlural(key, everyday)
}

/** The plural of an everyday word: "Superstars", "Ferries". */
function isPlural(key: string, everyday: (key: string) => boolean): boolean {
  return key.endsWith('ies') ? everyday(`${key.slice(0, -3)}y`) : key.endsWith('s') && everyday(key.slice(0, -1))
}

/** "the Church" where the page has the Church of Scientology, "the Council": the head of a longer name, with its article. */
function isShortFor({ words, habits }: Walk, at: number): boolean {
  const { key } = words[at] as Word
  return words[at - 1]?.key === 'the' && BODY_HEADS.has(key) && habits.capital.has(key)
}

function allDemonyms(walk: Walk, from: number, to: number): boolean {
  const { words } = walk
  for (let i = from; i < to; i++) if (!has(walk, i, DEMONYM) && !FAITHS.has((words[i] as Word).key)) return false
  return true
}

const LATIN = /(?:us|um|is|ii|ae|a|ans|ens|oides|ata|i)$/

/** "Formica fusca": a word with a capital and a Latin one after it name a species. */
function isSpecies(walk: Walk, at: number): boolean {
  const { words, everyday } = walk
  const next = words[at + 1]
  if (next?.shape !== 'lower' || next.gap !== ' ' || next.key.length < 5 || has(walk, at, COVERED)) return false
  return LATIN.test(next.key) && !everyday(next.key) && !COMMON.has(next.key) && !everyday((words[at] as Word).key)
}
