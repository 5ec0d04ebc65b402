/**
 * One meaning, two, or none for every stretch. A new rule about meaning is a function here.
 *
 * Order of trust: what the article spells out or introduces, then the longest form, then clue words and countries on the
 * page, then how often news means it. Thresholds are the lowest at which the project's own stories show no wrong card.
 */
import type { Found, Passage } from './find.ts'
import type { Because } from './kind.ts'
import { keyOf, type Lesson, type Lessons, textOf } from './learn.ts'
import { COMMON, TITLES, WALKS } from './lexicon.ts'
import type { Entry, From, Glossary, Kind, Sense, Why } from './model.ts'
import type { Name } from './spot.ts'

/** A decided stretch. Without entry and lesson nothing is known about it. */
export type Choice = {
  passage: Passage
  from: number
  to: number
  kind: Kind
  how: From
  entry?: number
  alternative?: number
  lesson?: Lesson
  why: Why
  /** For a bare name: what told its kind. */
  because?: Because
  sure: number
}

/** What the page as a whole says: its words, and the countries it names, by mentions. */
export type Page = {
  keys: ReadonlySet<string>
  countries: ReadonlyMap<string, number>
  /** Countries that places and demonyms on the page belong to; bodies and people not counted. */
  places: ReadonlySet<string>
  lessons: Lessons
  glossary: Glossary
  /** The reader wants "Afghan" read as its country. */
  demonyms?: boolean
}

/** Below this a mention is listed but not marked. */
export const MARK_AT = 0.6
/** Two meanings this close are undecided. */
const MARGIN = 0.6
/** From this weight on a place speaks more often than a person of its name: "Rwanda said". Countries stand above it. */
const WELL_KNOWN = 240
/** Words on each side in which a clue counts as near. */
const NEAR = 40

/** Counts the countries that unambiguous forms on the page belong to. */
export function countriesOf(found: readonly Found[][]): Map<string, number> {
  const countries = new Map<string, number>()
  for (const forms of found) {
    for (const { senses } of forms) {
      const [first] = senses
      const same = first?.country && senses.every(({ country }) => country === first.country)
      if (first && same && !first.shy) countries.set(first.country, (countries.get(first.country) ?? 0) + 1)
    }
  }
  return countries
}

/** Countries of the places and demonyms that the page names. */
export function placesOf(found: readonly Found[][]): Set<string> {
  const senses = found.flat().flatMap((form) => form.senses)
  return new Set(
    senses.filter(({ kind, country, shy }) => kind === 'place' && country && !shy).map(({ country }) => country),
  )
}

/** All decided stretches of a passage, in order, none overlapping. */
export function choose(passage: Passage, names: readonly Name[], found: readonly Found[], page: Page): Choice[] {
  const taken = new Uint8Array(passage.words.length)
  const choices: Choice[] = []
  const take = (choice: Choice | undefined) => {
    if (!choice) return
    for (let i = choice.from; i < choice.to; i++) if (taken[i]) return
    taken.fill(1, choice.from, choice.to)
    choices.push(choice)
  }
  for (const form of longestFirst(found, names, passage)) take(meaning(passage, form, page, nameAt(names, form)))
  for (const spelled of shortForms(passage, page.lessons)) take(spelled)
  for (const name of names) take(named(passage, name, page))
  return choices.sort((a, b) => a.from - b.from)
}

function nameAt(names: readonly Name[], { from, to }: { from: number; to: number }): Name | undefined {
  return names.find((name) => name.from < to && from < name.to)
}

/** Known forms, longest first, without those that stand inside a longer name ("Paris" in "Paris Hilton"). */
function longestFirst(found: readonly Found[], names: readonly Name[], passage: Passage): Found[] {
  return found
    .filter((form) => !insideName(form, found, names, passage))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}

const DIRECTIONS = new Set(
  'northern southern eastern western central north south east west greater upper lower'.split(' '),
)

function insideName(form: Found, found: readonly Found[], names: readonly Name[], passage: Passage): boolean {
  const name = nameAt(names, form)
  if (!name || form.from < name.from || form.to > name.to || (form.from === name.from && form.to === name.to))
    return false
  if (form.senses.some(({ cased }) => cased === 'any')) return false
  // A longer name that other known forms, demonyms and directions fill up is no name of its own.
  const place = form.senses[0]?.kind === 'place'
  return !filled(name.from, form.from, found, passage, place) || !filled(form.to, name.to, found, passage, place)
}

function filled(from: number, to: number, found: readonly Found[], { keys, words }: Passage, place: boolean): boolean {
  let at = from
  while (at < to) {
    const over = found.findLast((other) => other.from === at && other.to <= to)
    // Two places side by side are a third one: "Danube Delta".
    if (over && place && over.senses[0]?.kind === 'place' && !over.senses[0].demonym) return false
    if (over) at = over.to
    // "Western Afghanistan" opens a sentence; "North Dallas" inside one is a name of its own.
    else if ((DIRECTIONS.has(keys[at] ?? '') && words[at]?.opens) || keys[at] === 'the') at++
    else return false
  }
  return true
}

/** Choice for one known form: the article's word first, then evidence. */
function meaning(passage: Passage, form: Found, page: Page, name: Name | undefined): Choice | undefined {
  const { from, to } = form
  const own = form.senses.filter(({ demonym }) => !demonym)
  const named = own.length === 0 && page.demonyms ? form.senses : own
  // "Afghan" speaks for its country, and is no mention of it unless the reader wants that.
  if (named.length === 0) return undefined
  const text = textOf(passage, form)
  const spelled = page.lessons.byShort.get(text.replace(/(?<=\p{Lu})s$/u, ''))
  if (spelled) return spelledOut(passage, form, named, spelled, page)
  const introduced = introducedAs(passage, form, page)
  const scored = score(
    passage,
    form,
    named.filter((sense) => !isForeign(sense, passage, form, page)),
    page,
  )
    .filter(({ sense }) => !contradicted(sense, introduced, page, to - from === 1))
    .sort((a, b) => b.score - a.score)
  const [best, second, third] = withoutNested(scored, page)
  if (!best) return introduced?.quote ? fromArticle(passage, from, to, introduced) : undefined
  if (best.sense.shy && to - from === 1 && best.evidence.length === 0) return undefined
  if (
    best.sense.kind !== 'person' &&
    (best.sense.prominence < WELL_KNOWN || name?.because.rule === 'named in full elsewhere') &&
    name?.kind === 'person' &&
    name.told &&
    name.to - name.from === to - from &&
    best.evidence.length === 0
  )
    return undefined
  const base = { passage, from, to, kind: best.sense.kind, how: 'glossary' as const, entry: best.sense.entry }
  const lesson = introduced && introduced.kind === best.sense.kind ? { lesson: introduced } : {}
  if (!second) return { ...base, ...lesson, why: { rule: 'only', words: best.evidence }, sure: 0.9 }
  const gap = best.score - second.score
  if (gap >= MARGIN) {
    const rule = best.byCountry ? 'country' : best.evidence.length ? 'clues' : 'usual'
    return { ...base, ...lesson, why: { rule, words: best.evidence }, sure: Math.min(0.95, 0.7 + gap / 8) }
  }
  const crowded = third !== undefined && best.score - third.score < MARGIN
  return {
    ...base,
    alternative: second.sense.entry,
    why: { rule: 'undecided', words: [] },
    sure: crowded ? 0.3 : MARK_AT,
  }
}

const GENERIC_HEADS = new Set('party alliance movement front rally congress coalition union democrats'.split(' '))

/** "Labour Party", "Democratic Party": many countries have one. It is another's when the page names places, none of them in its country. */
function isForeign(sense: Sense, { keys }: Passage, { to }: Found, { places }: Page): boolean {
  if (sense.kind !== 'organisation' || !sense.country || !GENERIC_HEADS.has(keys[to - 1] ?? '')) return false
  return places.size > 0 && !places.has(sense.country)
}

/** A province named like its chief city holds it: the city is meant, and the other is no rival meaning. */
function withoutNested(scored: readonly Scored[], { glossary }: Page): Scored[] {
  const [best] = scored
  if (best?.sense.kind !== 'place' || !best.sense.country) return [...scored]
  const name = glossary.entry(best.sense.entry).name
  return scored.filter(
    ({ sense }) =>
      sense === best.sense ||
      sense.kind !== 'place' ||
      sense.country !== best.sense.country ||
      glossary.entry(sense.entry).name === name,
  )
}

type Scored = { sense: Sense; score: number; evidence: string[]; byCountry: boolean }

/** Prominence (0–1.2), clue words (1 each, 1.5 near, at most 4) and the country's share of the page (at most 2). */
function score(passage: Passage, { from, to }: Found, senses: readonly Sense[], page: Page): Scored[] {
  const own = new Set(passage.keys.slice(from, to))
  const near = new Set(passage.keys.slice(Math.max(0, from - NEAR), to + NEAR))
  const shared = senses.length > 1 || senses.some(({ shy }) => shy)
  let all = 0
  for (const count of page.countries.values()) all += count
  return senses.map((sense) => {
    const evidence: string[] = []
    let score = (sense.prominence / 255) * 1.2
    if (!shared) return { sense, score, evidence, byCountry: false }
    let clues = 0
    for (const clue of page.glossary.entry(sense.entry).clues) {
      const keys = clue.toLowerCase().split(/[\s-]+/)
      if (keys.some((key) => own.has(key)) || !keys.every((key) => page.keys.has(key))) continue
      clues += keys.every((key) => near.has(key)) ? 1.5 : 1
      evidence.push(clue)
    }
    score += Math.min(4, clues)
    const named = page.countries.get(sense.country) ?? 0
    const byCountry = named > 0 && clues === 0
    if (named > 0) {
      score += Math.min(2, 1 + (2 * named) / Math.max(1, all))
      evidence.push(sense.country)
    }
    return { sense, score, evidence, byCountry }
  })
}

function introducedAs(passage: Passage, form: Found, { lessons }: Page): Lesson | undefined {
  const key = keyOf(passage, form)
  const full = lessons.byName.get(key)
  if (full) return full
  return form.to - form.from === 1 ? (lessons.bySurname.get(key) ?? undefined) : undefined
}

/** The wrong person is the worst error: a glossary person is not joined to somebody the article introduces otherwise. */
function contradicted(sense: Sense, lesson: Lesson | undefined, page: Page, surnameOnly: boolean): boolean {
  if (!lesson || sense.kind !== 'person' || lesson.kind !== 'person') return false
  const entry = page.glossary.entry(sense.entry)
  if (surnameOnly && !bears(entry, lesson)) return true
  return lesson.says.length > 0 && clashes(lesson, entry)
}

function bears(entry: Entry, lesson: Lesson): boolean {
  const last = lesson.key.split(' ')
  const forms = [entry.name, ...entry.aliases].map((form) => form.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, ''))
  return forms.some((form) => {
    const words = form.split(/[\s-]+/)
    return words.includes(last[0] as string) && words.includes(last.at(-1) as string)
  })
}

/** Roles of different walks of life, or everyday work and an accusation where the glossary knows a public person. */
export function clashes(lesson: Lesson, entry: Entry): boolean {
  const told = walks(lesson.says)
  const text = `${entry.gloss} ${entry.context ?? ''} ${entry.facts.map(({ value }) => value).join(' ')}`
  const known = walks(text.toLowerCase().split(/[^\p{L}]+/u))
  if (told.size === 0) return lesson.private
  if (known.size === 0) return false
  for (const walk of told) if (known.has(walk)) return false
  return true
}

function walks(keys: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const key of keys) {
    for (const [walk, roles] of Object.entries(WALKS)) if (roles.has(key)) found.add(walk)
  }
  return found
}

function spelledOut(
  passage: Passage,
  form: Found,
  senses: readonly Sense[],
  lesson: Lesson,
  { glossary }: Page,
): Choice {
  const long = plain(lesson.name)
  const sense = senses.find((sense) => {
    const { name, aliases } = glossary.entry(sense.entry)
    return [name, ...aliases].some((known) => plain(known) === long)
  })
  if (!sense) return fromArticle(passage, form.from, form.to, lesson)
  const why: Why = { rule: 'spelled-out', words: [lesson.name] }
  return {
    passage,
    from: form.from,
    to: form.to,
    kind: sense.kind,
    how: 'glossary',
    entry: sense.entry,
    lesson,
    why,
    sure: 0.98,
  }
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/isation/g, 'ization')
    .replace(/defence/g, 'defense')
    .replace(/centre/g, 'center')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

function fromArticle(passage: Passage, from: number, to: number, lesson: Lesson): Choice {
  const rule = lesson.how === 'spelled-out' ? 'spelled-out' : 'introduced'
  const sure = lesson.private || !lesson.quote ? 0.3 : 0.8
  return { passage, from, to, kind: lesson.kind, how: 'article', lesson, why: { rule, words: [] }, sure }
}

/** Short forms the article spells out and the glossary does not know. */
function shortForms(passage: Passage, lessons: Lessons): Choice[] {
  if (passage.loud || lessons.byShort.size === 0) return []
  return passage.words.flatMap(({ start, end }, at) => {
    const text = passage.block.text.slice(start, end)
    const lesson = lessons.byShort.get(text) ?? lessons.byShort.get(text.replace(/(?<=\p{Lu})s$/u, ''))
    return lesson ? [fromArticle(passage, at, at + 1, lesson)] : []
  })
}

/** A name the glossary does not know: the article's words about it, its surname's bearer, or only a name. */
function named(passage: Passage, name: Name, { lessons }: Page): Choice | undefined {
  const key = keyOf(passage, name)
  const single = name.to - name.from === 1
  const lesson = lessons.byName.get(key) ?? (single ? lessons.bySurname.get(key) : undefined)
  if (lesson?.quote) return fromArticle(passage, name.from, name.to, lesson)
  if (single && (COMMON.has(key) || TITLES.has(key))) return undefined
  const kind = lesson ? lesson.kind : name.kind
  const { from, to, because, sure } = name
  return { passage, from, to, kind, how: 'name', why: { rule: 'only', words: [] }, because, sure }
}
