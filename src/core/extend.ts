/**
 * How far a name goes on: over connectors ("of", "van der", "and" in the names of bodies), numbers, hyphens and slashes, up to the
 * word that belongs to something else.
 */
import {
  AND_HEADS,
  BODY_HEADS,
  COMMON,
  EVENT_HEADS,
  isHead,
  MONTHS_DAYS,
  OF_HEADS,
  PARTICLES,
  POSSESSED,
  SUFFIXES,
} from './lexicon.ts'
import { goesOn, isCapital, isOf, isTight, nicknameAt } from './shape.ts'
import { COVERED, has, type Walk } from './walk.ts'
import type { Word } from './words.ts'

/** Sentence openers that may begin a name after all: "New Labour", "National Grid". */
export const OPENERS = new Set(
  'new first second national international state foreign big little local third seven'.split(' '),
)

/** Words of the longest name: the longest bodies have a dozen. A page of capitals is cut, so that work stays in step with length. */
const LONGEST = 24

/** Where the run of capitals ends; in title case an everyday word ends it too. */
export function extend(walk: Walk, at: number): number {
  const { words, everyday, flat } = walk
  let end = at + 1
  while (end < words.length && end - at < LONGEST) {
    const before = words[end - 1] as Word
    const word = words[end] as Word
    const nickname = flat ? 0 : nicknameAt(words, end)
    if (nickname > 0 && isChristened(walk, at, end)) {
      end += nickname + 1
      continue
    }
    if (word.opens || isFragment(walk, end)) break
    if (before.owns) {
      if (!POSSESSED.has(word.key) || !isCapital(word) || has(walk, end - 1, COVERED)) break
      end++
      continue
    }
    if ((word.gap === '.' && DOMAINS.has(word.key)) || isSlashed(before, word)) {
      end++
      continue
    }
    if (!isTight(word.gap) && word.gap !== '. ') break
    if (isCapital(word) && !isDay(walk, end) && !(flat && everyday(word.key) && !isHead(word.key))) end++
    else if (word.shape === 'number' && words[at - 1]?.shape !== 'number' && isNumbered(walk, end)) end++
    else if (word.shape === 'lower' && word.gap === '-' && before.shape === 'title' && isGiven(walk, at, end)) end++
    else {
      const over = connector(walk, at, end)
      if (!over) break
      end += over
    }
  }
  return end
}

/** Does a first name stand before the nickname: Francis "Chiz" Escudero, Christopher Lawrence "Bong" Go? */
const isChristened = ({ words, given }: Walk, at: number, end: number) =>
  given((words[end - 1] as Word).key) || (end - at > 1 && given((words[end - 2] as Word).key))

/** "Marlund Shipping A/S". */
const isSlashed = (before: Word, word: Word) =>
  word.gap === '/' && before.end - before.start === 1 && word.end - word.start === 1 && isCapital(word)

/** "Metro.us", "Wired.com". */
const DOMAINS = new Set('com org net us uk co gov tv io eu'.split(' '))

/** A month or a day ends a name, unless it is the surname after a first name: "Theresa May". */
function isDay({ words, given }: Walk, at: number): boolean {
  if (!MONTHS_DAYS.has((words[at] as Word).key)) return false
  return !(given((words[at - 1] as Word).key) && words[at + 1]?.shape !== 'number')
}

/** A caption or a new sentence without its full stop: "the DAB In the west", "The Fawn Image: …". */
function isFragment({ words, given }: Walk, at: number): boolean {
  const word = words[at] as Word
  const after = words[at + 1]
  if (word.key === 'i' && after?.shape === 'lower') return true
  if (!COMMON.has(word.key) || !isCapital(word) || OPENERS.has(word.key)) return false
  if (MONTHS_DAYS.has(word.key) && given((words[at - 1] as Word).key)) return false
  return !after || after.gap.startsWith(':') || (word.key.length <= 4 && after.shape === 'lower')
}

/** The small half of a given name: "Cheng Chung-tai", "Moon Jae-in", "Lam Cheuk-ting", but not "London-based", "New York-led". */
function isGiven({ words, everyday }: Walk, at: number, end: number): boolean {
  const { key } = words[end] as Word
  if (SUFFIXES.has(key)) return false
  return !everyday(key) || (end - at >= 2 && (key.length <= 3 || /^\p{L}{2}ng$/u.test(key)))
}

/** "Covid-19", "Wild 2", "World Cup 2018": a number that closes the name, not one that counts what follows. */
function isNumbered(walk: Walk, at: number): boolean {
  const { words } = walk
  const word = words[at] as Word
  if (word.gap === '-') return true
  const length = word.end - word.start
  if (word.gap !== ' ' || (has(walk, at - 1, COVERED) && length !== 4)) return false
  if (length === 4) return EVENT_HEADS.has(words[at - 1]?.key ?? '')
  const after = words[at + 1]
  return length <= 2 && (after?.gap !== ' ' || COMMON.has(after.key))
}

/** How many words a lower-case connector and the capital after it take up, or 0 when the name ends here. */
function connector(walk: Walk, at: number, end: number): number {
  const { words } = walk
  const key = words[end]?.key ?? ''
  const next = words[end + 1]
  if (PARTICLES.has(key)) {
    if (isCapital(next) && isTight(next.gap)) return 2
    return next && PARTICLES.has(next.key) && isCapital(words[end + 2]) ? 3 : 0
  }
  const joins =
    key === 'and'
      ? joinsBody(walk, at, end)
      : key === 'on'
        ? ON_HEADS.has((words[end - 1] as Word).key) && !MONTHS_DAYS.has(next?.key ?? '')
        : isOf(words[end])
          ? ofHead(words, at, end) || isPeriodical(words, at)
          : key === 'in' && isPeriodical(words, at)
  if (!joins || next?.opens) return 0
  if (isCapital(next) && next.gap === ' ') return 2
  return next?.key === 'the' && isCapital(words[end + 2]) && key !== 'and' ? 3 : 0
}

/** "the journal Science of the Total Environment", "the journal Frontiers in Plant Science". */
const isPeriodical = (words: readonly Word[], at: number) =>
  goesOn(words[at]) && /^(?:journal|magazine|newspaper)$/.test(words[at - 1]?.key ?? '')

/** Heads that "on" follows: "Joint Committee on Intelligence", "Center on Poverty"; not "the Commission on Tuesday". */
const ON_HEADS = new Set(
  'committee subcommittee commission council conference convention center centre panel treaty agreement accord institute summit forum declaration'.split(
    ' ',
  ),
)

function ofHead(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at; i < end; i++)
    if (OF_HEADS.has((words[i] as Word).key) && (words[i] as Word).shape !== 'lower') return true
  return false
}

/** How many words after "and" are looked through for the head of the body. */
const BODY_REACH = 4

/** "Centers for Disease Control and Prevention", "Food and Drug Administration", "Teaching Museum and Art Gallery". */
function joinsBody(walk: Walk, at: number, end: number): boolean {
  const { words, everyday } = walk
  let head = false
  let of = false
  let plain = true
  for (let i = at; i < end; i++) {
    const { key } = words[i] as Word
    if (AND_HEADS.has(key)) head = true
    if (isOf(words[i]) || key === 'on') of = true
    if (!everyday(key) || BODY_HEADS.has(key) || has(walk, i, COVERED)) plain = false
  }
  if (head && of) return !ownBody(words, end + 1)
  if ((words[end - 1] as Word).key === 'museum') return isCapital(words[end + 1])
  return plain && !(words[at] as Word).opens && closesBody(words, end + 1)
}

/** Does a body's head close the capitals from here: "Drug Administration"? */
function closesBody(words: readonly Word[], from: number): boolean {
  let at = from
  while (at < from + BODY_REACH && isCapital(words[at]) && (words[at] as Word).gap === ' ') at++
  return at > from + 1 && BODY_HEADS.has(words[at - 1]?.key ?? '')
}

/** Does a body of its own follow, so that "and" parts two: "Institute of Technology and Colorado State University"? */
function ownBody(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + LONGEST && isCapital(words[i]) && !(words[i] as Word).opens; i++)
    if (AND_PARTS.has((words[i] as Word).key)) return true
  return false
}
const AND_PARTS = new Set('university institute ministry college agency foundation bank party council'.split(' '))
