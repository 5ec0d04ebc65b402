/**
 * What the article itself teaches: short forms it spells out, people and bodies it introduces, and the surnames that follow.
 */
import { define, type Spelled } from './define.ts'
import type { Passage } from './find.ts'
import { introduction } from './introduce.ts'
import type { Kind, Quote } from './model.ts'
import type { Name } from './spot.ts'

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
  /** True when the words are an accusation, a misfortune or an age, or the person is private: never marked. */
  private: boolean
  /** How the lesson came about. */
  how: 'spelled-out' | 'introduced' | 'named'
}

export type Lessons = {
  byName: ReadonlyMap<string, Lesson>
  /** Short form as written → lesson. */
  byShort: ReadonlyMap<string, Lesson>
  /** Last name → the one person who bears it on this page, or null when two do. */
  bySurname: ReadonlyMap<string, Lesson | null>
  definitions: Spelled[]
}

/** Reads all passages, in order. A later introduction never replaces an earlier one. */
export function learn(passages: readonly Passage[], names: readonly Name[][]): Lessons {
  const definitions = passages.flatMap(define)
  const byName = new Map<string, Lesson>()
  const byShort = new Map<string, Lesson>()
  for (const spelled of definitions) {
    const lesson = lessonOf(spelled, passages[spelled.block]?.block.text ?? '')
    const single = spelled.short.replace(/(?<=\p{Lu})s$/u, '')
    if (!byShort.has(spelled.short)) byShort.set(spelled.short, lesson)
    if (!byShort.has(single)) byShort.set(single, lesson)
    if (!byName.has(lesson.key)) byName.set(lesson.key, lesson)
  }
  passages.forEach((passage, i) => {
    for (const name of names[i] ?? []) learnName(passage, name, byName)
  })
  return { byName, byShort, bySurname: surnames(byName.values()), definitions }
}

function learnName(passage: Passage, name: Name, byName: Map<string, Lesson>): void {
  const key = keyOf(passage, name)
  const known = byName.get(key)
  if (known?.quote || (name.to - name.from < 2 && !known)) return
  if (name.kind !== 'person' && name.kind !== 'organisation') return
  const intro = introduction(passage, name)
  if (!intro) {
    if (!known && name.kind === 'person') byName.set(key, bare(passage, name, key))
    return
  }
  byName.set(key, { ...bare(passage, name, key), ...intro, how: 'introduced' })
}

function bare(passage: Passage, name: Name, key: string): Lesson {
  return { kind: name.kind, name: textOf(passage, name), key, says: [], private: false, how: 'named' }
}

export function keyOf({ keys }: Passage, { from, to }: { from: number; to: number }): string {
  return keys.slice(from, to).join(' ')
}

export function textOf({ block, words }: Passage, { from, to }: { from: number; to: number }): string {
  return block.text.slice(words[from]?.start, words[to - 1]?.end)
}

const BODIES = /\b(?:Agreement|Treaty|Accord|Act|Convention|Plan|Protocol|Pact|Deal)\b/
const HAPPENINGS = /\b(?:War|Conference|Summit|Games|Cup|Championships?|Olympics)\b/

function lessonOf({ short, long, block, start, end, shortStart, shortEnd }: Spelled, text: string): Lesson {
  const kind: Kind =
    BODIES.test(long) || !/\p{Lu}/u.test(long) ? 'concept' : HAPPENINGS.test(long) ? 'event' : 'organisation'
  const from = Math.min(start, shortStart)
  const to = Math.max(end, shortEnd) + 1
  return {
    kind,
    name: long,
    key: long.toLowerCase(),
    short,
    quote: { text: text.slice(from, to), block, start: from, end: to },
    says: [],
    private: false,
    how: 'spelled-out',
  }
}

function surnames(lessons: Iterable<Lesson>): Map<string, Lesson | null> {
  const bySurname = new Map<string, Lesson | null>()
  for (const lesson of lessons) {
    if (lesson.kind !== 'person') continue
    const parts = lesson.key.split(' ')
    const last = parts.at(-1) as string
    const held = bySurname.get(last)
    if (held === undefined) bySurname.set(last, lesson)
    else if (held !== null && held.key !== lesson.key && !sameBearer(held, lesson)) bySurname.set(last, null)
    else if (held && !held.quote && lesson.quote) bySurname.set(last, lesson)
  }
  return bySurname
}

/** "Mohammad Javad Zarif" and "Javad Zarif" are one bearer; "Hillary Clinton" and "Bill Clinton" are two. */
function sameBearer(a: Lesson, b: Lesson): boolean {
  return a.key.endsWith(` ${b.key}`) || b.key.endsWith(` ${a.key}`)
}
