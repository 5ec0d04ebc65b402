/** Name-shaped stretches, known or not, cut where a title, a demonym or a possessive parts them. */
import { type Found, isEnglish, type Passage } from './find.ts'
import {
  BODY_HEADS,
  COMMON,
  EVENT_HEADS,
  IDEA_HEADS,
  MONTHS_DAYS,
  OF_HEADS,
  PARTICLES,
  PLACE_BEFORE,
  PLACE_HEADS,
  ROLES,
  TITLES,
} from './lexicon.ts'
import type { Kind } from './model.ts'
import type { Word } from './words.ts'

/** A stretch of words shaped like a name: words `from` up to, not including, `to`. */
export type Name = {
  from: number
  to: number
  kind: Kind
  /** True when the form itself or its neighbours say the kind, false when it is a guess. */
  told: boolean
  /** First word of the titles cut off in front: "Foreign Minister" in "Foreign Minister Zarif". Equals `from` without. */
  titled: number
}

/** How the whole article writes its words: in capitals mid-sentence, or in lower case anywhere. */
export type Habits = { capital: ReadonlySet<string>; lower: ReadonlySet<string> }

export function habits(passages: readonly Passage[]): Habits {
  const capital = new Set<string>()
  const lower = new Set<string>()
  for (const { words, flat, loud } of passages) {
    if (flat || loud) continue
    for (const word of words) {
      if (word.shape === 'lower') lower.add(word.key)
      else if (!word.opens && word.shape !== 'number') capital.add(word.key)
    }
  }
  return { capital, lower }
}

/** Words that go with a title: "Deputy Foreign Minister", "Interior Minister". */
const TITLE_PARTS = new Set(
  'foreign defence defense interior finance home deputy vice acting prime trade health education energy justice oil economy press public security intelligence major brigadier lieutenant rear chief executive human rights state'.split(
    ' ',
  ),
)
/** Sentence openers that may begin a name after all: "New Labour", "National Grid". */
const OPENERS = new Set('new first second national international state foreign big little local third seven'.split(' '))
/** Heads that join with "and": "Centers for Disease Control and Prevention". */
const AND_HEADS = new Set(
  'ministry department committee office centers center centre commission organization organisation institute agency bureau council'.split(
    ' ',
  ),
)

/** Whether a word belongs to everyday English. */
export type Everyday = (key: string) => boolean

/** Faiths, their people and other adjectives of peoples that belong to no one country. */
const FAITHS = new Set(
  'muslim muslims islamic islamist islamists christian christians jewish jew jews catholic catholics protestant protestants orthodox hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites arab arabs kurdish western eastern latin hispanic'.split(
    ' ',
  ),
)

/** Short forms that are things or degrees, not names. */
const GENERIC = new Set(
  'dna rna iq phd msc bsc sc m ma ba mba ceo cfo cto tv dvd cd pc usb html css url faq vr pov rov gdp diy suv gps atm pin hr pr id ok am pm bc ad rsvp asap aka vip mp mps mep ngo ngos led lcd hd uv x y z'.split(
    ' ',
  ),
)

/**
 * All name-shaped stretches of a passage, in order, none overlapping. In title case a capital tells nothing, and only runs
 * of words that are no everyday English are taken; in capitals there are none.
 */
export function spot(
  passage: Passage,
  found: readonly Found[],
  habits: Habits,
  everyday: Everyday = () => false,
): Name[] {
  if (passage.loud || !isEnglish(passage)) return []
  const names: Name[] = []
  const demonyms = new Set(
    found
      .filter(({ from, to, senses }) => to - from === 1 && senses.every(({ demonym }) => demonym))
      .map(({ from }) => from),
  )
  const starts = new Set(found.map(({ from }) => from))
  const covered = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  const { words } = passage
  for (let at = 0; at < words.length; at++) {
    if (!begins(words, at, habits, everyday)) continue
    if (passage.flat && everyday((words[at] as Word).key)) continue
    // "Neighbouring Israel has": an everyday word that opens the sentence is not part of the known name after it.
    if (isOpener(words[at] as Word, everyday) && starts.has(at + 1) && !starts.has(at)) continue
    const end = extend(words, at, everyday, passage.flat, covered)
    if (passage.flat && end - at < 2 && !habits.capital.has((words[at] as Word).key)) continue
    names.push(...cut(words, at, end, demonyms))
    at = end - 1
  }
  return names
}

function capital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'title' || word.shape === 'caps' || word.shape === 'mixed')
}

function begins(words: readonly Word[], at: number, { capital: seen, lower }: Habits, everyday: Everyday): boolean {
  const word = words[at] as Word
  if (!capital(word) || MONTHS_DAYS.has(word.key)) return false
  if (FAITHS.has(word.key) && !capital(words[at + 1])) return false
  if (word.key === 'i' || /^i[mdv]?e?l*$/.test(word.key)) return false
  if (
    word.shape === 'caps' &&
    everyday(word.key) &&
    word.end - word.start > 2 &&
    !word.opens &&
    words[at + 1]?.shape === 'lower'
  )
    return false
  if (word.end - word.start === 1 && words[at + 1]?.gap !== '. ' && !capital(words[at + 1])) return false
  if (GENERIC.has(word.key) && word.shape !== 'title' && !capital(words[at + 1])) return false
  if (word.gap === '-' && words[at - 1]?.shape === 'lower' && /^(?:pro|anti|non)$/.test(words[at - 1]?.key ?? ''))
    return false
  if (OF_HEADS.has(word.key) && /^(?:of|for)$/.test(words[at + 1]?.key ?? '') && capital(words[at + 2])) return true
  if (!word.opens) return !COMMON.has(word.key) || capital(words[at + 1]) || word.shape === 'caps'
  const next = words[at + 1]
  if (everyday(word.key) && next?.gap === '-' && next.shape === 'lower') return false
  const follows =
    capital(next) && next?.key !== 'i' && !next?.opens && (next?.gap === ' ' || next?.gap === '-' || next?.gap === '. ')
  if (COMMON.has(word.key)) return follows && OPENERS.has(word.key)
  if (follows || word.shape !== 'title' || seen.has(word.key)) return true
  return !lower.has(word.key) && !everyday(word.key) && !/(ing|ly|ed)$/.test(word.key)
}

const CLOSE = /^(?: |\u00a0|-|‑|–| & )$/

/** Heads that a possessive before them belongs to: "Queen Anne's County", "Children's Hospital". */
const POSSESSED = new Set(
  'county hospital party university college republic court church island fund bank bay council'.split(' '),
)

/** A word that opens a sentence and is English, or is built like it: "Neighbouring", "Troubled", "Southern". */
const isOpener = ({ opens, key }: Word, everyday: Everyday) => opens && (everyday(key) || /(?:ing|ed|ern)$/.test(key))

/** Where the run of capitals ends; in title case an everyday word ends it too. */
function extend(
  words: readonly Word[],
  at: number,
  everyday: Everyday,
  flat: boolean,
  covered: ReadonlySet<number>,
): number {
  let end = at + 1
  while (end < words.length) {
    const before = words[end - 1] as Word
    const word = words[end] as Word
    if (word.opens || isFragment(words, end)) break
    if (before.owns) {
      if (!POSSESSED.has(word.key) || !capital(word) || covered.has(end - 1)) break
      end++
      continue
    }
    const close = CLOSE.test(word.gap) || (word.gap === '. ' && before.end - before.start <= 3)
    if (!close) break
    if (capital(word) && !MONTHS_DAYS.has(word.key) && !(flat && everyday(word.key) && !isHead(word.key))) end++
    else if (word.shape === 'number' && (word.gap === '-' || (!covered.has(end - 1) && isNumbered(words, end)))) end++
    else if (
      word.shape === 'lower' &&
      word.gap === '-' &&
      before.shape === 'title' &&
      isGiven(words, at, end, everyday)
    )
      end++
    else {
      const over = connector(words, at, end)
      if (!over) break
      end += over
    }
  }
  return end
}

/** A caption or a new sentence without its full stop: "the DAB In the west", "The Fawn Image: …". */
function isFragment(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const after = words[at + 1]
  if (word.key === 'i' && after?.shape === 'lower') return true
  if (!COMMON.has(word.key) || !capital(word) || OPENERS.has(word.key)) return false
  return !after || after.gap.startsWith(':') || (word.key.length <= 4 && after.shape === 'lower')
}

/** The small half of a given name: "Cheng Chung-tai", but not "London-based". */
function isGiven(words: readonly Word[], at: number, end: number, everyday: Everyday): boolean {
  const { key } = words[end] as Word
  if (/(?:ed|ing|wide|style|like|born|led|old|long|run|held|era)$/.test(key)) return false
  return !everyday(key) || (end - at >= 2 && key.length <= 5)
}

/** "Internet Explorer 6 is", "Wild 2": a small number that closes the name, not one that counts what follows. */
function isNumbered(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const after = words[at + 1]
  if (word.gap !== ' ' || word.end - word.start > 2) return false
  return after?.gap !== ' ' || COMMON.has(after.key)
}

/** How many words a lower-case connector and the capital after it take up, or 0 when the name ends here. */
function connector(words: readonly Word[], at: number, end: number): number {
  const key = words[end]?.key ?? ''
  const head = words.slice(at, end)
  if (PARTICLES.has(key)) {
    const next = words[end + 1]
    if (capital(next)) return 2
    return PARTICLES.has(next?.key ?? '') && capital(words[end + 2]) ? 3 : 0
  }
  const joins =
    key === 'of' || key === 'for'
      ? OF_HEADS.has(head.at(-1)?.key ?? '') || head.some((word) => OF_HEADS.has(word.key) && word.shape !== 'lower')
      : key === 'and' &&
        head.some(({ key }) => AND_HEADS.has(key)) &&
        head.some(({ key }) => key === 'of' || key === 'for')
  if (!joins) return 0
  if (key === 'and' && ownBody(words, end + 1)) return 0
  if (capital(words[end + 1]) && words[end + 1]?.gap === ' ') return 2
  return words[end + 1]?.key === 'the' && capital(words[end + 2]) ? 3 : 0
}

/** Does a body of its own follow, so that "and" parts two: "Institute of Technology and Colorado State University"? */
function ownBody(words: readonly Word[], from: number): boolean {
  for (let i = from; capital(words[i]) && !(words[i] as Word).opens; i++) {
    const { key } = words[i] as Word
    if (/^(?:university|institute|ministry|college|agency|foundation|bank|party|council)$/.test(key)) return true
  }
  return false
}

const isHead = (key: string) =>
  BODY_HEADS.has(key) || PLACE_HEADS.has(key) || EVENT_HEADS.has(key) || IDEA_HEADS.has(key)

/** One run of capitals → its names: "NATO Secretary General Jens Stoltenberg" is two. */
function cut(words: readonly Word[], start: number, end: number, demonyms: ReadonlySet<number>): Name[] {
  let from = start
  while (
    from < end - 1 &&
    COMMON.has(words[from]?.key ?? '') &&
    (words[from] as Word).opens &&
    !OPENERS.has(words[from]?.key ?? '')
  )
    from++
  while (from < end - 1 && (words[from]?.key === 'the' || (words[from]?.opens && ROLES.has(words[from]?.key ?? ''))))
    from++
  const last = words[end - 1]?.key ?? ''
  const names: Name[] = []
  if (!isHead(last)) {
    const title = lastTitle(words, from, end)
    if (title >= 0) {
      let titled = title
      while (
        titled > from &&
        (TITLES.has(words[titled - 1]?.key ?? '') || TITLE_PARTS.has(words[titled - 1]?.key ?? ''))
      )
        titled--
      const left = { from, to: titled }
      if (left.to > left.from) names.push(...plain(words, left.from, left.to, demonyms))
      if (title + 1 < end) names.push({ from: title + 1, to: end, kind: 'person', told: true, titled })
      return names
    }
  }
  return plain(words, from, end, demonyms)
}

function lastTitle(words: readonly Word[], from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) {
    const { key, gap } = words[i] as Word
    if (i > from && gap === '-' && !TITLES.has(words[i - 1]?.key ?? '')) continue
    if (TITLES.has(key) && !words.slice(from, i).some((word) => word.key === 'of' || word.key === 'for')) return i
  }
  return -1
}

function plain(words: readonly Word[], start: number, end: number, demonyms: ReadonlySet<number>): Name[] {
  let from = start
  // "Afghan Zabihullah" is a person, "Afghan National Army" a body that keeps its demonym.
  const bodily = isHead(words[end - 1]?.key ?? '') || words.slice(from + 1, end).some(({ key }) => BODY_HEADS.has(key))
  while (from < end && demonyms.has(from) && !bodily) from++
  if (from >= end) return []
  const { kind, told } = guess(words, from, end)
  return [{ from, to: end, kind, told, titled: from }]
}

const SPEAKS = new Set('said says told added asked argued noted wrote tweeted explained warned insisted'.split(' '))

/** The kind that the form and its neighbours speak for. */
function guess(words: readonly Word[], from: number, end: number): { kind: Kind; told: boolean } {
  const keys = words.slice(from, end).map(({ key }) => key)
  const last = keys.at(-1) ?? ''
  const first = keys[0] ?? ''
  if (BODY_HEADS.has(last)) return { kind: 'organisation', told: true }
  if (EVENT_HEADS.has(last)) return { kind: 'event', told: true }
  if (IDEA_HEADS.has(last)) return { kind: 'concept', told: true }
  if (PLACE_HEADS.has(last) || (keys.length > 1 && /^(mount|lake|cape|port|fort|river|gulf)$/.test(first)))
    return { kind: 'place', told: true }
  if (keys.includes('of') || keys.includes('for')) return { kind: 'organisation', told: true }
  const before = words[from - 1]
  const after = words[end]
  const single = end - from === 1
  if (single && words[from]?.shape === 'caps') return { kind: 'organisation', told: false }
  if (
    PLACE_BEFORE.has(before?.key ?? '') &&
    before?.shape === 'lower' &&
    before.key !== 'to' &&
    before.key !== 'between'
  )
    return { kind: 'place', told: single }
  const spoken =
    (after?.gap === ' ' && SPEAKS.has(after.key)) || (words[from]?.gap === ' ' && SPEAKS.has(before?.key ?? ''))
  if (spoken) return { kind: 'person', told: true }
  return single ? { kind: 'organisation', told: false } : { kind: 'person', told: false }
}
