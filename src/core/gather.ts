/** What the page as a whole says, read once: its words, its countries, the glossary's people it names in full, what it settles. */
import { LAND, saidBeside } from './beside.ts'
import { type Found, keyOf, type Passage, textOf } from './find.ts'
import { type Habits, habits } from './habits.ts'
import type { Lesson, Lessons } from './lesson.ts'
import type { Glossary, Sense } from './model.ts'
import { lazy } from './once.ts'
import { postsOf } from './posts.ts'
import { type Runs, runsOf } from './runs.ts'
import { goesOn } from './shape.ts'
import { type Shown, shownOtherwise } from './shown.ts'
import type { Name } from './spot.ts'
import { type Support, support } from './support.ts'
import { type Town, townsOf } from './towns.ts'
import type { Word } from './words.ts'

/** How often a country is spoken for, by which forms, and the first words that did. */
export type Voice = { weight: number; by: Map<string, number>; word: string }

export type Page = {
  article: readonly Passage[]
  found: readonly Found[][]
  countries: ReadonlyMap<string, Voice>
  /** Sum of all countries' weights. */
  total: number
  /** Countries that places and demonyms on the page belong to; bodies and people not counted. */
  places: ReadonlySet<string>
  /** Entries whose name stands on the page in two words or more. */
  inFull: ReadonlySet<number>
  /** Form → the meaning that the page says right beside one of its mentions: "Tripoli, Lebanon". */
  settled: ReadonlyMap<string, number>
  /** What of the glossary's entries stands on the page. */
  support: Support
  /** Ids of entries that forms of one meaning on the page stand for. Countries are left out: they have their own weight. */
  named: () => ReadonlySet<string>
  /** Words that the page writes with a capital inside a sentence: there it tells a name. */
  written: () => ReadonlySet<string>
  /** Forms that open the title of a work: "Batman: Arkham VR". */
  works: () => ReadonlySet<string>
  /** Forms → what the page shows them to be: a film, a firm, a town. */
  otherwise: () => ReadonlyMap<string, readonly Shown[]>
  /** Forms of bodies → the countries that the page writes right before them: "India's Supreme Court". */
  owners: () => ReadonlyMap<string, ReadonlySet<string>>
  /** Names behind an office → the entries of their known bearers who never held it: "Vice President Duterte". */
  posts: () => ReadonlyMap<string, ReadonlySet<number>>
  /** Names of places that the page puts into a state: "Lebanon, Pa.". */
  towns: () => ReadonlyMap<string, Town>
  /** Large words side by side, by their initials. */
  runs: () => Runs
  /** What was asked about an entry on this page before, by the question: see `answer`. */
  answers: Map<string, boolean>
  /** Forms of one passage by the word they start at, and by the word after their last. */
  index: (passage: number) => Index
  lessons: Lessons
  glossary: Glossary
  /** The reader wants "Afghan" read as its country. */
  demonyms: boolean
}

export type Index = { starts: ReadonlyMap<number, readonly Found[]>; ends: ReadonlyMap<number, readonly Found[]> }

/** One form in its surroundings. */
export type Place = {
  passage: Passage
  form: Found
  page: Page
  name: Name | undefined
  lesson: Lesson | null | undefined
}

/** A place speaks for its country by its weight; a small town may be none. */
const WEAK_VOICE = 0.5
/** From this prominence on a place is a capital or a city of the world. */
export const CAPITAL = 225
/** From this prominence on a city has a million people and more. */
export const MILLION = 190

/** Reads the page once. Linear in its words. */
export function gather(
  article: readonly Passage[],
  found: readonly Found[][],
  lessons: Lessons,
  glossary: Glossary,
  demonyms = false,
  { lower }: Habits = habits(article),
): Page {
  const { countries, total } = voices(article, found, glossary)
  const index = indexer(found)
  return {
    article,
    found,
    countries,
    total,
    places: placesOf(found),
    inFull: inFull(found),
    settled: settle(article, found, glossary, index),
    support: support(article, lower, glossary),
    named: lazy(() => namedIn(found, glossary)),
    written: lazy(() => writtenLarge(article)),
    works: lazy(() => worksOf(article, found)),
    otherwise: lazy(() => shownOtherwise(article, found, { glossary, index })),
    owners: lazy(() => ownersOf(article, found, index)),
    towns: lazy(() => townsOf(article, found, index, glossary)),
    posts: lazy(() => postsOf(article, found, glossary)),
    runs: lazy(() => runsOf(article)),
    answers: new Map(),
    index,
    lessons,
    glossary,
    demonyms,
  }
}

/** Finds out once for a page: a question that looks over all of it may be asked at every mention. */
export function answer({ answers }: Page, question: string, find: () => boolean): boolean {
  const known = answers.get(question)
  if (known !== undefined) return known
  const found = find()
  answers.set(question, found)
  return found
}

/** Does some mention of a form on the page pass? `key` is the form's. Asked once for a page. */
export function somewhere(
  page: Page,
  question: string,
  key: string,
  passes: (passage: Passage, form: Found) => boolean,
): boolean {
  return answer(page, `${question} ${key}`, () =>
    page.found.some((forms, i) => {
      const passage = page.article[i] as Passage
      return forms.some((form) => keyOf(passage, form) === key && passes(passage, form))
    }),
  )
}

function indexer(found: readonly Found[][]): (passage: number) => Index {
  const made: Index[] = []
  return (passage) => {
    const known = made[passage]
    if (known) return known
    const starts = new Map<number, Found[]>()
    const ends = new Map<number, Found[]>()
    for (const form of found[passage] ?? []) {
      push(starts, form.from, form)
      push(ends, form.to, form)
    }
    made[passage] = { starts, ends }
    return made[passage]
  }
}

function push(map: Map<number, Found[]>, at: number, form: Found): void {
  const held = map.get(at)
  if (held) held.push(form)
  else map.set(at, [form])
}

function writtenLarge(article: readonly Passage[]): Set<string> {
  const large = new Set<string>()
  for (const { words, flat, loud } of article)
    if (!flat && !loud) for (const { key, opens, shape } of words) if (!opens && shape !== 'lower') large.add(key)
  return large
}

/** Inside a sentence, a form before a colon and two large words. At its head a place and a colon are a dateline. */
function worksOf(article: readonly Passage[], found: readonly Found[][]): Set<string> {
  const works = new Set<string>()
  found.forEach((forms, i) => {
    const passage = article[i] as Passage
    const { words, flat, loud } = passage
    if (flat || loud) return
    for (const form of forms) {
      const [next, after] = [words[form.to], words[form.to + 1]]
      const isTitle = next?.gap === ': ' && next.shape === 'title' && after?.gap === ' ' && isLarge(after)
      if (isTitle && !words[form.from]?.opens) works.add(keyOf(passage, form))
    }
  })
  return works
}
const isLarge = ({ shape }: Word) => shape === 'title' || shape === 'caps'

function ownersOf(
  article: readonly Passage[],
  found: readonly Found[][],
  index: Page['index'],
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  found.forEach((forms, i) => {
    const passage = article[i] as Passage
    for (const form of forms) {
      if (form.senses.every(({ kind }) => kind !== 'organisation')) continue
      const owner = ownerOf(passage, form, index)
      const key = keyOf(passage, form)
      if (owner) owners.set(key, (owners.get(key) ?? new Set()).add(owner))
    }
  })
  return owners
}

/** The country of the demonym or possessor right before a form: "India's Supreme Court", "the Philippines' Senate", "the Philippine Department of …". */
export function countryBefore(passage: Passage, form: Found, index: Page['index']): string | undefined {
  const word = passage.words[form.from]
  if (!word || word.opens || !/^(?:['’]s?)? $/.test(word.gap)) return undefined
  for (const { senses } of index(passage.index).ends.get(form.from) ?? []) {
    const [first] = senses
    // "Liberia's Environmental Protection Agency": a town of the name has none.
    const isOne = first && (first.prominence >= LAND || senses.every(({ country }) => country === first.country))
    if (first?.kind === 'place' && first.country && isOne) return first.country
  }
  return undefined
}

/** The country right behind a form: "the Human Rights Council of Turkey". `by` is the small word between them, `least` how well known the place must be. */
export function countryAfter(
  { keys, words, index: at }: Passage,
  { to }: Found,
  index: Page['index'],
  by = /^of$/,
  least = LAND,
): string | undefined {
  if (!goesOn(words[to]) || !by.test(keys[to] ?? '')) return undefined
  const start = keys[to + 1] === 'the' ? to + 2 : to + 1
  const [first] = index(at).starts.get(start)?.[0]?.senses ?? []
  return first?.kind === 'place' && !first.demonym && first.prominence >= least ? first.country : undefined
}

/** Whose a form is said to be, by the words on either side of it. */
export const ownerOf = (passage: Passage, form: Found, index: Page['index'], by?: RegExp): string | undefined =>
  countryBefore(passage, form, index) ?? countryAfter(passage, form, index, by)

function namedIn(found: readonly Found[][], glossary: Glossary): Set<string> {
  const entries = new Set<number>()
  for (const forms of found)
    for (const { senses } of forms) {
      const [only] = senses
      if (senses.length === 1 && only && !only.demonym && !only.shy && only.prominence < LAND) entries.add(only.entry)
    }
  return new Set([...entries].map((entry) => glossary.entry(entry).id))
}

function voices(
  article: readonly Passage[],
  found: readonly Found[][],
  glossary: Glossary,
): { countries: Map<string, Voice>; total: number } {
  const countries = new Map<string, Voice>()
  let total = 0
  found.forEach((forms, i) => {
    const passage = article[i] as Passage
    const isInside = insideLonger(passage, forms)
    for (const form of forms) {
      const [first] = form.senses
      if (!first?.country || form.senses.some(({ country }) => country !== first.country)) continue
      // Somebody in full speaks for a land, though others bear the name.
      if (first.shy && (first.kind !== 'person' || form.to - form.from === 1)) continue
      if (isInside(form, first) || isFirstName(passage, form, first, glossary)) continue
      const weight = first.demonym || first.prominence >= CAPITAL ? 1 : WEAK_VOICE
      const key = keyOf(passage, form)
      const voice = countries.get(first.country) ?? { weight: 0, by: new Map(), word: textOf(passage, form) }
      voice.weight += weight
      voice.by.set(key, (voice.by.get(key) ?? 0) + weight)
      if (!countries.has(first.country)) countries.set(first.country, voice)
      total += weight
    }
  })
  return { countries, total }
}

/** "Elizabeth Quat": a first name before a surname speaks for no town. */
function isFirstName({ words, keys }: Passage, { from, to }: Found, first: Sense, glossary: Glossary): boolean {
  const next = words[to]
  if (first.kind !== 'place' || first.prominence >= CAPITAL || to - from > 1) return false
  if (!goesOn(next) || next.shape !== 'title') return false
  return (glossary.given?.(keys[from] as string) ?? false) && !glossary.everyday?.(next.key)
}

/**
 * Tells the forms that stand inside a longer one and do not speak for their own country there: "York" in New York, "Washington" of
 * George Washington. "Belgium" of King Philippe of Belgium does.
 */
function insideLonger({ keys }: Passage, forms: readonly Found[]): (form: Found, first: Sense) => boolean {
  const longer = forms.filter(({ from, to }) => to - from > 1)
  if (longer.length === 0) return () => false
  /** Where names end that mean people and nobody else. */
  const people = new Set<number>()
  /** The longest name of a place over each word. */
  const places = new Map<number, Found>()
  for (const form of longer) {
    if (form.senses.every(({ kind }) => kind === 'person')) people.add(form.to)
    if (form.senses.every(({ kind, country }) => kind === 'place' && country))
      for (let at = form.from; at < form.to; at++) if ((places.get(at)?.to ?? 0) < form.to) places.set(at, form)
  }
  return ({ from, to, senses }, { kind }) => {
    if (kind === 'place' && people.has(to) && from > 0 && keys[from - 1] !== 'of') return true
    const place = places.get(from)
    if (!place || place.to < to || place.to - place.from === to - from) return false
    return !place.senses.some(({ country }) => senses.some((sense) => sense.country === country))
  }
}

function placesOf(found: readonly Found[][]): Set<string> {
  const places = new Set<string>()
  for (const forms of found)
    for (const { senses } of forms)
      for (const { kind, country, shy } of senses) if (kind === 'place' && country && !shy) places.add(country)
  return places
}

function inFull(found: readonly Found[][]): Set<number> {
  const entries = new Set<number>()
  for (const forms of found)
    for (const { from, to, senses } of forms) {
      if (to - from < 2) continue
      for (const { entry } of senses) entries.add(entry)
    }
  return entries
}

/**
 * The meanings that the page says outright, beside the form. The first time counts, unless only ranks are told and the page
 * tells two: after "Herat province" and "the city of Herat", a bare "Herat" is open again.
 */
function settle(
  article: readonly Passage[],
  found: readonly Found[][],
  glossary: Glossary,
  index: (passage: number) => Index,
): Map<string, number> {
  const settled = new Map<string, { entry: number; plainly: 1 | 2 }>()
  const open = new Set<string>()
  found.forEach((forms, i) => {
    const passage = article[i] as Passage
    for (const form of forms) {
      if (form.senses.length < 2 || form.senses.every(({ kind }) => kind !== 'place')) continue
      const key = keyOf(passage, form)
      const before = settled.get(key)
      if (before?.plainly === 2) continue
      const said = saidBeside(passage, form, form.senses, glossary, index(i).starts)
      if (!said) continue
      if (before && before.entry !== said.entry && said.plainly === 1) open.add(key)
      else if (!before || said.plainly > before.plainly) settled.set(key, said)
    }
  })
  return new Map([...settled].filter(([key]) => !open.has(key)).map(([key, { entry }]) => [key, entry]))
}

/** How loudly the page speaks for a sense's country, this form's own voice left out; 0 when it does not. */
export function countryVoice(page: Page, { country }: Sense, key: string): number {
  const voice = country ? page.countries.get(country) : undefined
  return voice ? voice.weight - (voice.by.get(key) ?? 0) : 0
}

/** The countries that a lesson's quotation names, with the words that do. */
export function countriesIn(page: Page, { quote, name }: Lesson): Map<string, string[]> {
  const named = new Map<string, string[]>()
  if (!quote) return named
  const passage = page.article[quote.block]
  if (!passage) return named
  const at = quote.text.indexOf(name)
  for (const { from, to, senses } of page.found[quote.block] ?? []) {
    const start = (passage.words[from]?.start ?? 0) - quote.start
    if (start < 0 || start >= quote.text.length || (at >= 0 && start >= at && start < at + name.length)) continue
    const [first] = senses
    if (!first?.country || first.kind !== 'place' || senses.some(({ country }) => country !== first.country)) continue
    named.set(first.country, [...(named.get(first.country) ?? []), ...passage.keys.slice(from, to)])
  }
  return named
}
