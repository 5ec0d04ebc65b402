/**
 * What the article itself teaches: short forms it spells out, people and bodies it introduces, and the surnames that follow.
 */
import { type BodyAt, bodiesIn } from './affiliate.ts'
import { define, type Spelled } from './define.ts'
import { type Found, keyOf, type Passage, textOf } from './find.ts'
import { type Headed, heads } from './heads.ts'
import { type Body, initials } from './initials.ts'
import { introduction } from './introduce.ts'
import { COMMON } from './lexicon.ts'
import type { Kind, Quote } from './model.ts'
import { precedes } from './precedes.ts'
import { isBodyRole } from './roles.ts'
import type { Name } from './spot.ts'
import { tellsApart } from './walks.ts'
import { type Word, words } from './words.ts'

/** One thing the article introduces. */
export type Lesson = {
  kind: Kind
  /** The name in full, as the article writes it. */
  name: string
  /** Folded words of the name, joined by spaces. */
  key: string
  short?: string
  /** The article's own words about it. Missing when the name is only used. */
  quote?: Quote
  /** Folded words of the introduction, without the name. */
  says: string[]
  /** Those of its words that, in small letters, name what somebody does. */
  callings: string[]
  /** True when the words are an accusation, a misfortune or an age, or the person is private: never marked. */
  private: boolean
  /** True when it is surely of its kind: its neighbours, a first name or the introduction say so. False for a mere shape. */
  sure: boolean
  /** How the lesson came about. */
  how: 'spelled-out' | 'introduced' | 'named'
}

export type Lessons = {
  byName: ReadonlyMap<string, Lesson>
  /** Short form as written → lesson. */
  byShort: ReadonlyMap<string, Lesson>
  /** Surname or other shorter form of a name → the one person who bears it on this page, or null when two do. */
  bySurname: ReadonlyMap<string, Lesson | null>
  /** First name → the first person of the page who bears it. */
  byGiven: ReadonlyMap<string, Lesson>
  /** Initials as written → the one body of the page that they are of. Weaker than what is spelled out. */
  byInitials: ReadonlyMap<string, Lesson>
  /** The head of a body's name → the one body of the page that has it, or null when two do. */
  byHead: ReadonlyMap<string, Headed | null>
  definitions: Spelled[]
}

/** Reads all passages, in order. A later introduction never replaces an earlier one. */
export function learn(
  passages: readonly Passage[],
  names: readonly Name[][],
  given: (key: string) => boolean = () => false,
  found: readonly Found[][] = [],
): Lessons {
  const definitions = passages.flatMap(define)
  const byName = new Map<string, Lesson>()
  const byShort = new Map<string, Lesson>()
  for (const spelled of definitions) {
    // A key of one letter serves its sentence only: elsewhere "P" is another P.
    if (spelled.short.length < 2) continue
    const lesson = fromDefinition(spelled, passages[spelled.block] as Passage)
    const single = spelled.short.replace(/(?<=\p{Lu})s$/u, '')
    if (!byShort.has(spelled.short)) byShort.set(spelled.short, lesson)
    if (!byShort.has(single)) byShort.set(single, lesson)
    if (!byName.has(lesson.key)) byName.set(lesson.key, lesson)
  }
  passages.forEach((passage, i) => {
    const known = things(found[i] ?? [])
    const bodies = lazyBodies(names[i] ?? [], found[i] ?? [])
    for (const name of names[i] ?? []) {
      // "Northern Ireland" has the shape of a person; the glossary knows better.
      if (name.kind === 'person' && name.titled === name.from && known.has(name.from * SPAN + name.to)) continue
      learnName(passage, name, byName, given, bodies)
    }
  })
  const bySurname = shorter(byName.values())
  passages.forEach((passage, i) => {
    const known = lazyKnown(found[i] ?? [], passage.words.length)
    for (const name of names[i] ?? []) {
      describeBearer(passage, name, bySurname)
      const isOpen = name.to - name.from === 1 && mayBeTold(passage, name) && !bySurname.has(keyOf(passage, name))
      if (isOpen && !known(name.from)) learnSingle(passage, name, byName, given)
    }
  })
  return {
    byName,
    byShort,
    bySurname,
    byGiven: givenNames(byName.values()),
    byInitials: initialled(passages, names),
    byHead: heads(passages, names, found),
    definitions,
  }
}

function initialled(passages: readonly Passage[], names: readonly Name[][]): Map<string, Lesson> {
  const lessons = new Map<string, Lesson>()
  for (const [short, body] of initials(passages, names)) if (body) lessons.set(short, fromInitials(short, body))
  return lessons
}

function fromInitials(short: string, { passage, name }: Body): Lesson {
  const text = textOf(passage, name)
  const start = passage.words[name.from]?.start ?? 0
  const quote = { text, block: passage.index, start, end: start + text.length }
  const key = keyOf(passage, name)
  return {
    kind: 'organisation',
    name: text,
    key,
    short,
    quote,
    says: [],
    callings: [],
    private: false,
    sure: true,
    how: 'spelled-out',
  }
}

/** Few passages have a person without any other introduction, so their bodies are looked up when one does. */
function lazyBodies(names: readonly Name[], found: readonly Found[]): () => BodyAt {
  let made: BodyAt | undefined
  return () => {
    made ??= bodiesIn(names, found)
    return made
  }
}

const SPAN = 2 ** 24

/** Which words of a passage are part of a form that the glossary has. Made when the first name of one word asks. */
function lazyKnown(found: readonly Found[], length: number): (at: number) => boolean {
  let made: Uint8Array | undefined
  return (at) => {
    if (!made) {
      made = new Uint8Array(length)
      for (const { from, to } of found) made.fill(1, from, to)
    }
    return made[at] === 1
  }
}

/** Stretches that the glossary knows as something else than a person. */
function things(found: readonly Found[]): Set<number> {
  const known = new Set<number>()
  for (const { from, to, senses } of found)
    if (to - from > 1 && senses.every(({ kind }) => kind !== 'person')) known.add(from * SPAN + to)
  return known
}

function learnName(
  passage: Passage,
  name: Name,
  byName: Map<string, Lesson>,
  given: (key: string) => boolean,
  bodies: () => BodyAt,
): void {
  const key = keyOf(passage, name)
  const known = byName.get(key)
  if (known?.quote) return
  const single = name.to - name.from < 2 && !known
  if (single && !passage.words[name.to]?.gap.startsWith(',')) return
  const intro = introduction(passage, name, given, bodies)
  // One word is enough for "Dulan, a village near Herat", and for a body, but two people may share it.
  if (single && intro?.kind !== 'place') return
  if (!intro) {
    if (!known && name.kind === 'person') byName.set(key, bare(passage, name, key, given))
    return
  }
  const { quote, ...rest } = intro
  const quoted = AGE_OR_ADDRESS.test(quote.text) ? {} : { quote }
  byName.set(key, { ...bare(passage, name, key, given), ...rest, ...quoted, sure: true, how: 'introduced' })
}

/** Cheap, before all is read: something is said after the name, or a word that is no mere particle stands before it. */
function mayBeTold({ words }: Passage, { from, to }: Name): boolean {
  const next = words[to]
  if (next && (next.gap.startsWith(',') || next.key === 'is' || next.key === 'was')) return true
  const before = words[from - 1]
  if (before?.shape !== 'lower' || words[from]?.opens) return false
  if (before.key === 'the') return LEADS.has(words[from - 2]?.key ?? '') || isBodyRole(next?.key ?? '')
  return LEADS.has(before.key) || !COMMON.has(before.key)
}
const LEADS = new Set(['as', 'like', 'including', 'and', 'or', 'called', 'dubbed', 'named', 'titled'])

/**
 * A name of one word that nobody of the page bears in full: a body or a thing that is told to be one ("the magazine MicroMega", "gods
 * such as Zeus"), or somebody with a role in small letters before it ("fashion designer Halston"). First names are shared by
 * too many, and what an owner stands before is half a name ("the People's Daily").
 */
function learnSingle(passage: Passage, name: Name, byName: Map<string, Lesson>, given: (key: string) => boolean): void {
  const { words, keys } = passage
  const key = keys[name.from] ?? ''
  if (given(key) || byName.get(key)?.quote || words[name.from - 1]?.owns) return
  const intro = introduction(passage, name, given)
  if (!intro || intro.private || (intro.kind === 'person' && !isBorne(passage, name, intro.callings))) return
  byName.set(key, { ...bare(passage, name, key, given), ...intro, sure: true, how: 'introduced' })
}

/** A surname that a calling stands before, and no half of a longer name: "councillor Wilson Or". */
function isBorne(passage: Passage, name: Name, callings: readonly string[]): boolean {
  const next = passage.words[name.to]
  if (passage.words[name.from]?.shape !== 'title' || (next?.gap === ' ' && next.shape !== 'lower')) return false
  // "broadcaster Sputnik" may be a body.
  const isOpen = isBodyRole(passage.keys[name.from - 1] ?? '')
  return callings.length > 0 && !isOpen && precedes(passage, name) !== undefined
}

/** "Jane Doe, 39", "Jane Doe, of 14": tells a stranger, and is nothing to quote. */
const AGE_OR_ADDRESS = /, (?:of )?\d{1,3}$/

function bare(passage: Passage, name: Name, key: string, given: (key: string) => boolean): Lesson {
  const sure = name.told || given(passage.keys[name.from] ?? '')
  return {
    kind: name.kind,
    name: textOf(passage, name),
    key,
    says: deeds(passage, name),
    callings: [],
    private: false,
    sure,
    how: 'named',
  }
}

/**
 * What the article teaches of a name: its introduction, else whom it is short for (null when that may be two people), else that
 * it was used. "Ben-Gurion" is Amos Ben-Gurion, although it looks like a name in full.
 */
export function lessonOf({ byName, bySurname }: Lessons, key: string): Lesson | null | undefined {
  const own = byName.get(key)
  if (own?.quote) return own
  const bearer = bySurname.get(key)
  return bearer === undefined ? own : bearer
}

function givenNames(lessons: Iterable<Lesson>): Map<string, Lesson> {
  const byGiven = new Map<string, Lesson>()
  for (const lesson of lessons) {
    const first = lesson.key.slice(0, lesson.key.indexOf(' '))
    if (lesson.kind === 'person' && first && !byGiven.has(first)) byGiven.set(first, lesson)
  }
  return byGiven
}

/** "The striker Khan": what stands before a surname is said of its bearer, where nothing was said at the full name. */
function describeBearer(passage: Passage, name: Name, bySurname: ReadonlyMap<string, Lesson | null>): void {
  const before = passage.words[name.from - 1]
  if (name.to - name.from > 1 || before?.shape !== 'lower' || !tellsApart(before.key)) return
  const bearer = bySurname.get(keyOf(passage, name))
  if (bearer && bearer.says.length === 0 && precedes(passage, name)) bearer.says.push(before.key)
}

/** What the verb after a name, or the title before it, tells of its bearer: who bats, pitches or scores twice is a player. */
function deeds({ keys, words }: Passage, { kind, titled, from, to }: Name): string[] {
  if (kind !== 'person') return []
  const verb = words[to]?.gap === ' ' ? (keys[to] ?? '') : ''
  const scores = verb === 'scored' && SCORES.test(keys[to + 1] ?? '')
  if (scores || PLAYS.test(verb)) return ['player']
  return keys.slice(titled, from).flatMap((title) => RANKS[title] ?? [])
}
/** Titles that by themselves tell a walk of life which the glossary's people are not of. */
const RANKS: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  sergeant: 'sergeant',
  detective: 'detective',
  inspector: 'inspector',
  constable: 'constable',
  coach: 'coach',
}
const PLAYS = /^(?:pitched|batted|bowled|homered|dribbled|dunked|netted|volleyed|birdied|bogeyed|sprinted)$/
const SCORES = /^(?:twice|once|again|from|in|for|\d+|two|three|four|five|six|seven|eight|nine|his|her)$/

const IDEAS =
  /\b(?:Agreement|Treaty|Accord|Act|Convention|Plan|Protocol|Pact|Deal)\b|\b(?:virus|disease|syndrome|disorder|infection|tuberculosis|fever|encephalopathy)$/i
/** "Reston ebolavirus", "Enterovirus 71", "Reactive Oxygen Species": things of science, however large they are written. */
const SCIENCE =
  /virus(?:es)?(?: \S+)?$|\b(?:Species|Acids?|Proteins?|Genes?|Polymorphisms?|Index|Rate|Ratio|Test|Therapy)$/i
/** Software, machines, money: "Internet Explorer 6", "Large Hadron Collider", "Value Added Tax". A body would have its own word. */
const THINGS =
  /\b(?:Languages?|Formats?|Browser|Explorer|Software(?: \S+)?|Interfaces?|Framework|Database|Engine|Kernel|Manager|Message(?: Service)?|(?:Positioning|Management|Information|Operating|Alert|Warning|Imaging|Delivery|Defen[cs]e|Weapons?|Launch|Tracking) Systems?|Vehicles?|Aircraft|Missiles?|Rockets?|Drones?|Telescope|Satellites?|Reactors?|Collider|Devices?|Tax|Allowance|Product|Currency)$|\b(?:Explorer|Version|Edition|Release) [\d.]+$/u
const HAPPENINGS = /\b(?:War|Summit|Games|Cup|Championships?|Olympics)\b/
/** How far after the two forms their bracket may close, in UTF-16 units: "(BSE or …)". */
const CLOSE = 60

function fromDefinition({ short, long, block, start, end, shortStart, shortEnd }: Spelled, passage: Passage): Lesson {
  const kind: Kind =
    IDEAS.test(long) || SCIENCE.test(long) || THINGS.test(long) || !/\p{Lu}/u.test(long)
      ? 'concept'
      : HAPPENINGS.test(long)
        ? 'event'
        : 'organisation'
  const { text } = passage.block
  const from = Math.min(start, shortStart)
  const last = Math.max(end, shortEnd)
  const bracket = isOpen(text.slice(Math.min(end, shortEnd), last))
    ? text.slice(last, last + CLOSE).search(/[)\]]/)
    : -1
  const to = last + bracket + 1
  return {
    kind,
    name: long,
    key: text.slice(start, end) === long ? keysBetween(passage, start, end) : keysOf(long),
    short,
    quote: { text: text.slice(from, to), block, start: from, end: to },
    says: [],
    callings: [],
    private: false,
    sure: true,
    how: 'spelled-out',
  }
}

/** True when a bracket opens in a text that does not close there. */
const isOpen = (text: string) => (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0)

const keysOf = (text: string) =>
  words(text)
    .map(({ key }) => key)
    .join(' ')

/** Folded words of a stretch given in UTF-16 units. */
function keysBetween({ words, keys }: Passage, start: number, end: number): string {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).end <= start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < words.length && (words[to] as Word).start < end) to++
  return keys.slice(low, to).join(' ')
}

/**
 * Shorter forms of people's names → the one person who bears them on this page, or null when two do: the surname, "bin
 * Salman", "Javad Zarif", "Mohammad Zarif", and the family name that comes first in "Wu Chi-wai".
 */
function shorter(lessons: Iterable<Lesson>): Map<string, Lesson | null> {
  const byShorter = new Map<string, Lesson | null>()
  for (const lesson of lessons) {
    if (lesson.kind !== 'person') continue
    for (const form of shorterForms(lesson)) {
      const held = byShorter.get(form)
      if (held === undefined) byShorter.set(form, lesson)
      else if (held !== null && held.key !== lesson.key && !sameBearer(held, lesson)) byShorter.set(form, null)
      else if (held && !held.quote && lesson.quote) byShorter.set(form, lesson)
    }
  }
  return byShorter
}

function shorterForms({ key, name }: Lesson): Set<string> {
  const parts = key.split(' ')
  const forms = new Set<string>()
  for (let i = Math.max(1, parts.length - 3); i < parts.length; i++) forms.add(parts.slice(i).join(' '))
  if (parts.length > 2) forms.add(`${parts[0]} ${parts.at(-1)}`)
  // A hyphen before a small letter joins a given name that stands second: the family name is the first word.
  if (/^\p{Lu}\p{L}+ \p{Lu}\p{L}+-\p{Ll}+$/u.test(name)) forms.add(parts[0] as string)
  return forms
}

/** "Mohammad Javad Zarif" and "Javad Zarif" are one bearer; "Hillary Clinton" and "Bill Clinton" are two. */
function sameBearer(a: Lesson, b: Lesson): boolean {
  return a.key.endsWith(` ${b.key}`) || b.key.endsWith(` ${a.key}`) || isMisspelt(a.key, b.key)
}

/** "Kristin Wilkins" and "Kristen Wilkins": one letter inside a first name of five or more, and nothing else. */
function isMisspelt(a: string, b: string): boolean {
  const given = a.indexOf(' ')
  if (a.length !== b.length || given < 5 || a.slice(given) !== b.slice(given)) return false
  let different = 0
  for (let i = 0; i < given; i++) if (a[i] !== b[i]) different++
  return different === 1 && a[0] === b[0] && a[given - 1] === b[given - 1]
}
