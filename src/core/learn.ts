/**
 * What the article itself teaches: short forms it spells out, people and bodies it introduces, and the surnames that follow.
 */
import { type BodyAt, bodiesIn } from './affiliate.ts'
import { define, type Spelled } from './define.ts'
import { type Found, keyOf, type Passage, textOf } from './find.ts'
import { heads } from './heads.ts'
import { initials } from './initials.ts'
import { introduction } from './introduce.ts'
import type { Lesson, Lessons } from './lesson.ts'
import { COMMON } from './lexicon.ts'
import { precedes } from './precedes.ts'
import { isBodyRole } from './roles.ts'
import { fromDefinition, fromInitials } from './spelled.ts'
import type { Name } from './spot.ts'
import { PLAYS, SCORES } from './strangers.ts'
import { shorter } from './surnames.ts'
import type { Vocabulary } from './walk.ts'
import { tellsApart } from './walks.ts'

/** Reads all passages, in order. A later introduction never replaces an earlier one. */
export function learn(
  passages: readonly Passage[],
  names: readonly Name[][],
  vocabulary: Vocabulary = {},
  found: readonly Found[][] = [],
  definitions: readonly Spelled[] = passages.flatMap(define),
): Lessons {
  const given = (key: string) => vocabulary.given?.(key) ?? false
  const everyday = (key: string) => vocabulary.everyday?.(key) ?? false
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
  const bySurname = shorter(byName.values(), everyday)
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
  }
}

function initialled(passages: readonly Passage[], names: readonly Name[][]): Map<string, Lesson> {
  const lessons = new Map<string, Lesson>()
  for (const [short, body] of initials(passages, names)) if (body) lessons.set(short, fromInitials(short, body))
  return lessons
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
  if (bearer?.kind === 'person' && bearer.says.length === 0 && precedes(passage, name)) bearer.says.push(before.key)
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
