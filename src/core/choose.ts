/**
 * One meaning, two, or none for every stretch. A new rule about meaning is a function here, or in the file it belongs to:
 * `weigh` (what speaks for a meaning), `refuse` (what forbids one), `company` (what needs more than its form), `beside` (what the next words say), `clash` (namesakes).
 *
 * Order of trust: what the article spells out or introduces, then the longest form, then what stands beside it, clue words and
 * countries on the page, then how often news means it.
 */
import { fitsRank, LAND } from './beside.ts'
import { hasClue, lacksCompany } from './company.ts'
import { type Found, keyOf, type Passage, textOf } from './find.ts'
import { GENERIC_NAMES } from './foreign.ts'
import { CAPITAL, countryVoice, MILLION, type Page, type Place } from './gather.ts'
import type { Because } from './kind.ts'
import { type Lesson, type Lessons, lessonOf } from './lesson.ts'
import { COMMON, NAMESAKE_LANDS, PLACE_HEADS, TITLES } from './lexicon.ts'
import type { From, Kind, Sense, Stretch, Why } from './model.ts'
import { refused } from './refuse.ts'
import { isAnothersName } from './rivals.ts'
import type { Name } from './spot.ts'
import { type Weighed, weigh } from './weigh.ts'
import type { Shape } from './words.ts'

/** A decided stretch. Without entry and lesson nothing is known about it. */
export type Choice = {
  passage: Passage
  from: number
  to: number
  kind: Kind
  how: From
  entry: number | undefined
  alternative: number | undefined
  lesson: Lesson | undefined
  why: Why
  /** For a bare name: what told its kind. */
  because: Because | undefined
  sure: number
}

type Chosen = Pick<Choice, 'kind' | 'how' | 'why' | 'sure'> &
  Partial<Pick<Choice, 'entry' | 'alternative' | 'lesson' | 'because'>>

/** Choices have one shape, whatever they know: reading seven shapes took the mentions twice the time. */
function chosen(passage: Passage, { from, to }: Stretch, what: Chosen): Choice {
  const { kind, how, entry, alternative, lesson, why, because, sure } = what
  return { passage, from, to, kind, how, entry, alternative, lesson, why, because, sure }
}

/** Below this a mention is listed but not marked. Set on the development texts by looking at classes of error; its precision is not counted by hand yet. */
export const MARK_AT = 0.6
/** How sure a reading is that nothing on the page supports. */
const LISTED = 0.4
/** Two meanings this close in weight, with nothing on the page for either, are undecided. */
const MARGIN = 0.25
/** With words on the page for both, one must be this much weightier. */
const CONTESTED = 0.6

/** All decided stretches of a passage, in order, none overlapping. */
export function choose(passage: Passage, names: readonly Name[], found: readonly Found[], page: Page): Choice[] {
  const taken: boolean[] = new Array(passage.words.length).fill(false)
  const choices: Choice[] = []
  // Asked before anything is decided: half of the names are taken by then.
  const isFree = ({ from, to }: Stretch) => {
    for (let i = from; i < to; i++) if (taken[i]) return false
    return true
  }
  const take = (choice: Choice | undefined) => {
    if (!choice) return
    taken.fill(true, choice.from, choice.to)
    choices.push(choice)
  }
  for (const { form, name } of longestFirst(found, names, passage, page))
    if (isFree(form)) take(meaning(passage, form, page, name))
  for (const spelled of shortForms(passage, page.lessons)) if (isFree(spelled)) take(spelled)
  for (const name of names) if (isFree(name)) take(named(passage, name, page))
  return choices.sort((a, b) => a.from - b.from)
}

/** A known form, and the first name that shares a word with it. */
type Beside = { form: Found; name: Name | undefined }

/** Known forms, longest first, without those that stand inside a longer name ("Paris" in "Paris Hilton"). */
function longestFirst(found: readonly Found[], names: readonly Name[], passage: Passage, page: Page): Beside[] {
  const forms: Beside[] = []
  // Both lists are in the order of the text.
  let next = 0
  for (const form of found) {
    while (next < names.length && (names[next] as Name).to <= form.from) next++
    const name = (names[next]?.from ?? form.to) < form.to ? names[next] : undefined
    if (!insideName(form, name, passage, page)) forms.push({ form, name })
  }
  return forms.sort((a, b) => b.form.to - b.form.from - (a.form.to - a.form.from) || a.form.from - b.form.from)
}

const DIRECTIONS = new Set(
  'northern southern eastern western central north south east west greater upper lower'.split(' '),
)

function insideName(form: Found, name: Name | undefined, passage: Passage, page: Page): boolean {
  // "President Lee" ends inside "President Lee Myung-Bak", who is another.
  if (name && form.from < name.from && form.to > name.from && form.to < name.to) return true
  // "WIVB Channel 4" is another than Channel 4.
  if (name && name.from === form.from - 1 && form.to > name.to && passage.words[name.from]?.shape === 'caps')
    return !filled(name.from, form.from, page.index(passage.index).starts, passage, form.senses[0]?.kind === 'place')
  if (!name || form.from < name.from || form.to > name.to || (form.from === name.from && form.to === name.to))
    return false
  if (name.because.rule === 'spelled out') return true
  if (form.senses.some(({ cased }) => cased === 'any'))
    return passage.words[form.from]?.shape !== 'lower' && name.kind === 'person'
  // "King Abdullah of Jordan": the country at its end stands for itself.
  if (
    passage.keys[form.from - 1] === 'of' &&
    form.to === name.to &&
    (name.kind === 'person' || TITLES.has(passage.keys[name.from - 1] ?? '')) &&
    form.senses.some(({ prominence }) => prominence >= LAND)
  )
    return false
  // A longer name that other known forms, demonyms and directions fill up is no name of its own.
  const place = form.senses[0]?.kind === 'place'
  const { starts } = page.index(passage.index)
  const isOwned = passage.keys[form.from - 1] === 'of' || passage.words[form.from]?.gap === ' & '
  if (form.to - form.from === 1 && GENERIC_NAMES.has(passage.keys[form.from] ?? '') && form.to === name.to && !isOwned)
    return false
  return !filled(name.from, form.from, starts, passage, place) || !filled(form.to, name.to, starts, passage, place)
}

const CORPORATE = new Set('inc corp corporation co ltd limited plc llc lp ag sa nv se gmbh spa asa oyj pjsc'.split(' '))

function filled(
  from: number,
  to: number,
  starts: ReadonlyMap<number, readonly Found[]>,
  { keys, words }: Passage,
  place: boolean,
): boolean {
  let at = from
  while (at < to) {
    const over = starts.get(at)?.findLast((other) => other.to <= to && !other.senses.every(({ shy }) => shy))
    // Two places side by side are a third one: "Danube Delta"; so are a place and a surname: "Milton Keynes". Two names side by side are a person: "Michael McDonald".
    const [first] = over?.senses ?? []
    if (
      over &&
      first &&
      !first.demonym &&
      (place ? first.kind === 'place' || first.kind === 'person' : first.kind !== 'place' || first.prominence < LAND)
    )
      return false
    if (over) at = over.to
    // "Western Afghanistan" opens a sentence; "North Dallas" inside one is a name of its own.
    else if ((DIRECTIONS.has(keys[at] ?? '') && words[at]?.opens) || keys[at] === 'the') at++
    // "Exxon Mobil Corp.": what a firm is by law.
    else if (!place && CORPORATE.has(keys[at] ?? '')) at++
    else return false
  }
  return true
}

/** Choice for one known form: the article's word first, then evidence. */
function meaning(passage: Passage, form: Found, page: Page, name: Name | undefined): Choice | undefined {
  const own = form.senses.filter(({ demonym }) => !demonym)
  const named = own.length === 0 && page.demonyms ? form.senses : own
  // "Afghan" speaks for its country, and is no mention of it unless the reader wants that.
  if (named.length === 0) return undefined
  const lesson = lessonOf(page.lessons, keyOf(passage, form))
  const at: Place = { passage, form, page, name, lesson }
  const spelled = spelledFor(passage, form, page.lessons)
  if (spelled) return spelledOut(at, named, spelled)
  const all = [...named, ...withoutHead(passage, form, page, named)].filter((sense) => !refused(sense, at))
  const senses = firm(isAfterTown(passage, form, page) ? withoutCities(all, page) : all, at)
  const weighed = withoutSilent(withoutNested(weigh(passage, form, senses, page, name), page))
  const [best] = weighed
  if (!best) return lesson?.quote ? fromArticle(passage, form, lesson) : undefined
  if (lesson?.quote && lesson.how === 'introduced' && lesson.kind !== best.sense.kind && best.sense.prominence < LAND)
    return fromArticle(passage, form, lesson)
  if (best.sense.shy && best.evidence <= 0) return undefined
  if (isToldOtherwise(best, form, name, at)) return undefined
  const choice = decided(passage, form, weighed, lesson)
  const lacks = lacksCompany(best.sense, at)
  if (lacks && lesson?.quote && isOfMany(best.sense, page)) return fromArticle(passage, form, lesson)
  const isAlone = lacks && !(lesson?.quote && lesson.kind === best.sense.kind)
  if (isAlone || (choice.alternative !== undefined && isAbroad(weighed, at)))
    choice.sure = Math.min(choice.sure, LISTED)
  return choice
}

/** "Michael Jackson, who worked at the docks": a name that others bear, and no word of the page is this one's. */
const isOfMany = (sense: Sense, page: Page) => sense.kind === 'person' && sense.shy && !hasClue(sense, page)

/** Lesser towns of the name, and the page speaks of other countries than theirs: "Richmond" in an Australian story. */
function isAbroad(weighed: readonly Weighed[], { passage, form, page }: Place): boolean {
  const [best] = weighed
  if (page.total === 0 || !best || isWorldCity(best)) return false
  const key = keyOf(passage, form)
  const isHeard = ({ sense }: Weighed) => countryVoice(page, sense, key) * LOUD >= page.total
  return weighed.every((one) => one.sense.kind === 'place' && one.sense.country && !isHeard(one))
}
/** A country is heard on a page from this part of all countries' weight on: a quarter. */
const LOUD = 4

/** "Saratoga Springs, New York": behind a comma and a town that nobody lists stands its state, not the city of that name. */
function isAfterTown({ words, index }: Passage, { from }: Found, page: Page): boolean {
  const word = words[from]
  const before = words[from - 1]
  return (
    word?.gap === ', ' &&
    !word.opens &&
    before?.shape === 'title' &&
    !page.index(index).ends.has(from) &&
    !isList(words, from)
  )
}

/** "Smith, Jones, New York": a second comma before says that things are counted up. */
const isList = (words: Passage['words'], at: number) =>
  words.slice(Math.max(0, at - 4), at).some(({ gap }) => gap.startsWith(','))

function withoutCities(senses: readonly Sense[], { glossary }: Page): Sense[] {
  const isState = ({ entry }: Sense) => glossary.entry(entry).gloss.startsWith('State of')
  const states = senses.filter(isState)
  return states.length === 1 ? states : [...senses]
}

function spelledFor(passage: Passage, form: Found, { byShort }: Lessons): Lesson | undefined {
  if (byShort.size === 0) return undefined
  const text = textOf(passage, form)
  return byShort.get(PLURAL.test(text) ? text.slice(0, -1) : text)
}

/**
 * Of two, a meaning that would not be marked by itself is no second meaning beside one that would: Sydney in Canada. A form of
 * more meanings (Victoria) stays in doubt.
 */
function firm(senses: readonly Sense[], at: Place): readonly Sense[] {
  const [one, other] = senses
  // A city and the canton named like it stand or fall together.
  if (senses.length !== 2 || (one?.kind === 'place' && one.country === other?.country)) return senses
  const left = senses.filter((sense) => !lacksCompany(sense, at))
  return left.length > 0 ? left : senses
}

/** "Punjab province" in an Indian story: the small word does not make it Pakistan's, whose name has it. */
function withoutHead(passage: Passage, { from, to }: Found, page: Page, named: readonly Sense[]): Sense[] {
  const last = passage.words[to - 1]
  if (to - from < 2 || last?.shape !== 'lower' || !PLACE_HEADS.has(last.key)) return []
  const shorter = page
    .index(passage.index)
    .starts.get(from)
    ?.find((form) => form.to === to - 1)
  return (shorter?.senses ?? []).filter(
    (sense) =>
      sense.kind === 'place' &&
      fitsRank(last.key, sense, page.glossary) !== false &&
      !named.some(({ entry }) => entry === sense.entry),
  )
}

/** The name's neighbours say person where the glossary knows a lesser place or body: "Harper said". */
function isToldOtherwise(
  { sense, evidence }: Weighed,
  { from, to }: Found,
  name: Name | undefined,
  at: Place,
): boolean {
  if (sense.kind === 'person' || evidence > 0) return false
  // "The department of Meta" says it.
  if (at.page.settled.get(keyOf(at.passage, at.form)) === sense.entry) return false
  if (sense.prominence >= CAPITAL && !isShown(name, at)) return false
  return name?.kind === 'person' && name.told && name.to - name.from === to - from
}

/** Somebody of the page bears the name in full, or an age or a deed shows a person by the name of a country: "Jordan scored 30 points". */
function isShown(name: Name | undefined, { passage }: Place): boolean {
  const rule = name?.because.rule ?? ''
  if (rule === 'named in full elsewhere') return true
  return (
    NAMESAKE_LANDS.has(passage.keys[name?.from ?? -1] ?? '') && /^(?:age|a person’s deed|shown elsewhere)$/.test(rule)
  )
}

/** A city of a million and more, and a place that the page would have to speak for: Sydney, and Sydney in Nova Scotia. */
const isWorldCity = ({ sense }: Weighed) => sense.kind === 'place' && sense.prominence >= MILLION
const isLesser = ({ sense, evidence }: Weighed) => sense.kind === 'place' && sense.prominence < 160 && evidence <= 0

function decided(passage: Passage, form: Found, weighed: readonly Weighed[], said: Lesson | null | undefined): Choice {
  const [best, second, third] = weighed as [Weighed, Weighed?, Weighed?]
  const { kind, entry } = best.sense
  const lesson = said && said.kind === kind ? said : undefined
  const how = 'glossary'
  if (!second)
    return chosen(passage, form, { kind, how, entry, lesson, why: { rule: 'only', words: best.words }, sure: 0.9 })
  const gap = best.score - second.score
  const enough =
    best.evidence > 0 && second.evidence > 0 && best.by !== 'beside'
      ? CONTESTED
      : isWorldCity(best) && isLesser(second)
        ? MARGIN / 2
        : MARGIN
  if (gap >= enough) {
    const why = { rule: best.by, words: best.words }
    return chosen(passage, form, { kind, how, entry, lesson, why, sure: Math.min(0.95, 0.7 + gap / 8) })
  }
  const crowded = third !== undefined && best.score - third.score < enough
  // Initials that nothing on the page supports are nobody's.
  const sure = crowded || (best.sense.cased === 'exact' && best.evidence <= 0) ? 0.3 : MARK_AT
  const alternative = second.sense.entry
  return chosen(passage, form, { kind, how, entry, alternative, why: { rule: 'undecided', words: [] }, sure })
}

/** What needs company on the page and has none is no second meaning: Florida in Uruguay. */
const withoutSilent = (weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.length < 2 ? weighed : weighed.filter(({ sense, evidence }, i) => i === 0 || !sense.shy || evidence > 0)

/**
 * A region or district named like its chief city holds it: the city is meant, and the other is no rival meaning. Nor is a
 * small town of the same country that the page says nothing more about: Mykolaiv is the port.
 */
function withoutNested(weighed: readonly Weighed[], { glossary }: Page): Weighed[] {
  const [best] = weighed
  if (best?.sense.kind !== 'place' || !best.sense.country) return [...weighed]
  const isTown = (entry: number) => /^(?:City|Town) in /.test(glossary.entry(entry).gloss)
  return weighed.filter(
    ({ sense, evidence }) =>
      sense === best.sense ||
      sense.kind !== 'place' ||
      sense.country !== best.sense.country ||
      (isTown(sense.entry) && isTown(best.sense.entry) && !(sense.shy && !best.sense.shy && evidence <= best.evidence)),
  )
}

function spelledOut(at: Place, senses: readonly Sense[], lesson: Lesson): Choice {
  const { passage, form, page } = at
  const long = plain(lesson.name)
  const sense = senses.find((sense) => {
    const { name, aliases } = page.glossary.entry(sense.entry)
    return [name, ...aliases].some((known) => plain(known) === long) && !isAnothersName(sense, lesson, at)
  })
  if (!sense) return fromArticle(passage, form, lesson)
  const why: Why = { rule: 'spelled-out', words: [lesson.name] }
  const { kind, entry } = sense
  return chosen(passage, form, { kind, how: 'glossary', entry, lesson, why, sure: 0.98 })
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/isation/g, 'ization')
    .replace(/defence/g, 'defense')
    .replace(/centre/g, 'center')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

function fromArticle(passage: Passage, at: Stretch, lesson: Lesson): Choice {
  const rule = lesson.how === 'spelled-out' ? 'spelled-out' : 'introduced'
  const sure = lesson.private || !lesson.quote ? 0.3 : 0.8
  return chosen(passage, at, { kind: lesson.kind, how: 'article', lesson, why: { rule, words: [] }, sure })
}

/** Short forms the article spells out and the glossary does not know, and initials of a body it names in full. */
function shortForms(passage: Passage, { byShort, byInitials }: Lessons): Choice[] {
  if (passage.loud || byShort.size + byInitials.size === 0) return []
  const found: Choice[] = []
  passage.words.forEach(({ start, end, shape }, at) => {
    if (byShort.size === 0 && shape !== 'caps') return
    const lesson = shortAt(passage.block.text.slice(start, end), shape, byShort, byInitials)
    if (lesson) found.push(fromArticle(passage, { from: at, to: at + 1 }, lesson))
  })
  return found
}

/** What a word as written is short for: "NGOs" is "NGO". */
function shortAt(
  text: string,
  shape: Shape,
  byShort: Lessons['byShort'],
  byInitials: Lessons['byInitials'],
): Lesson | undefined {
  const own = byShort.get(text)
  if (own) return own
  if (shape === 'caps') return byInitials.get(text)
  return shape === 'mixed' && PLURAL.test(text) ? byShort.get(text.slice(0, -1)) : undefined
}

const PLURAL = /\p{Lu}s$/u

/** "the Church" on a page that names the Church of Scientology, and no other: that one. Two words need no article. */
function byItsHead(passage: Passage, name: Name, lessons: Lessons): Choice | undefined {
  const single = name.to - name.from === 1
  const headed = !single || passage.keys[name.from - 1] === 'the' ? lessons.byHead.get(keyOf(passage, name)) : undefined
  if (!headed) return undefined
  const lesson = lessons.byName.get(headed.key)
  const sense = headed.form?.senses.length === 1 ? headed.form.senses[0] : undefined
  if (sense && !sense.shy && !(single && sense.country)) {
    const why: Why = { rule: 'introduced', words: [] }
    return chosen(passage, name, { kind: sense.kind, how: 'glossary', entry: sense.entry, why, sure: 0.8 })
  }
  return lesson?.quote && lesson.kind === 'organisation' ? fromArticle(passage, name, lesson) : undefined
}

/** A name the glossary does not know: the article's words about it, its surname's bearer, or only a name. */
function named(passage: Passage, name: Name, { lessons, posts }: Page): Choice | undefined {
  const key = keyOf(passage, name)
  const single = name.to - name.from === 1
  // "Vice President Duterte" is not the Duterte whom the page names in full.
  const lesson = single && posts().has(key) ? undefined : lessonOf(lessons, key)
  if (lesson?.quote) return fromArticle(passage, name, lesson)
  const headed = byItsHead(passage, name, lessons)
  if (headed) return headed
  if (single && (COMMON.has(key) || TITLES.has(key))) return undefined
  const { because, sure } = name
  const kind = lesson ? lesson.kind : name.kind
  const why: Why = { rule: 'only', words: [] }
  return chosen(passage, name, { kind, how: 'name', lesson: lesson ?? undefined, why, because, sure })
}
