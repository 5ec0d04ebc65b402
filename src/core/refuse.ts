/** What a meaning is refused for, however well it scores. Every refusal is a class of wrong cards seen on real pages. */
import { fitsRank, isPeople, LAND } from './beside.ts'
import { clashes } from './clash.ts'
import { hasClue } from './company.ts'
import { type Found, keyOf, type Passage } from './find.ts'
import { isForeign, isOthersInitials } from './foreign.ts'
import { CAPITAL, countriesIn, countryVoice, type Page, type Place } from './gather.ts'
import type { Lesson } from './lesson.ts'
import { BODY_FOLLOWERS, COMPASS, NAMESAKE_LANDS, PLACE_BEFORE, SPEAKS, TITLES } from './lexicon.ts'
import type { Entry, Sense } from './model.ts'
import { isNature, isOtherwise } from './otherwise.ts'
import { isSpelledOtherwise } from './rivals.ts'
import { isCalling, isRole } from './roles.ts'
import { goesOn } from './shape.ts'
import { isOfElsewhere, isStrangers } from './strangers.ts'
import { isMatch, playing } from './team.ts'
import { isThing } from './things.ts'
import { STATE } from './towns.ts'
import { walksOf } from './walks.ts'
import { companyOf } from './weigh.ts'
import type { Word } from './words.ts'

/** True when this meaning must not be given here. */
export function refused(sense: Sense, at: Place): boolean {
  if (sense.kind === 'person')
    return isNamesake(sense, at) || isGivenName(sense, at) || isPlaceLike(at) || isThing(sense, at)
  return (
    isElsewhere(sense, at) ||
    isTownAbroad(sense, at) ||
    isAuthor(sense, at) ||
    isQuotedTitle(sense, at) ||
    isWork(sense, at) ||
    isOfLandsName(sense, at) ||
    isOtherRank(sense, at) ||
    isSaidElsewhere(sense, at) ||
    isModel(sense, at) ||
    isOtherTitle(at) ||
    isNoOcean(sense, at) ||
    isTitled(at) ||
    isSurname(sense, at) ||
    isBearersLand(sense, at) ||
    isForeign(sense, at) ||
    isOthersInitials(sense, at) ||
    isSpelledOtherwise(sense, at) ||
    isOtherTeam(sense, at) ||
    lacksPossessive(sense, at) ||
    isOpener(sense, at) ||
    isThing(sense, at) ||
    isOtherwise(sense, at)
  )
}

/**
 * "Norfolk, England" is not Norfolk in Virginia, nor "University of Arkansas, Fayetteville" the one in North Carolina: the place
 * on the other side of the comma holds some other place of the name.
 */
function isElsewhere(sense: Sense, { passage: { words }, form, page, passage }: Place): boolean {
  if (sense.kind !== 'place' || sense.prominence >= LAND || !sense.country) return false
  const { starts, ends } = page.index(passage.index)
  const after = words[form.to]?.gap === ', ' && !words[form.to]?.opens ? starts.get(form.to) : undefined
  const before = words[form.from]?.gap === ', ' ? ends.get(form.from) : undefined
  if (!after && !before) return false
  // "In Geneva, Syria and Turkey spoke": what holds a town stands alone behind the comma.
  const alone = (after ?? []).filter(({ to }) => !/^(?:and|or)$/.test(words[to]?.key ?? ''))
  const holders = [...alone, ...(before ?? []).filter(({ from }) => passage.keys[from - 1] === 'of')]
  return holders.some((holder) => holdsAnother(holder, sense, page))
}

/** "Lebanon, Pa.": a town of the name in another land, and so all over the page where nothing else speaks for the greater one's. */
function isTownAbroad(sense: Sense, { passage, form, page }: Place): boolean {
  if (sense.kind !== 'place' || !sense.country || page.towns().size === 0) return false
  const key = keyOf(passage, form)
  const town = page.towns().get(key)
  if (!town) return false
  // "Georgia, Vt.", is no state either.
  if (town.land === sense.country) return town.forms.has(form) && STATE.test(page.glossary.entry(sense.entry).gloss)
  return town.forms.has(form) || countryVoice(page, sense, key) <= 0
}

/** A state or province in which this place does not lie: one of its own country, or of England and the like. */
function holdsAnother({ senses }: Found, { entry, country }: Sense, { glossary }: Page): boolean {
  if (!/^(?:City|Town) in /.test(glossary.entry(entry).gloss)) return false
  const lands = senses.filter(({ kind, demonym }) => kind === 'place' && !demonym)
  if (lands.length === 0 || lands.length < senses.length) return false
  return lands.every((land) => {
    const holder = glossary.entry(land.entry)
    if (!/^(?:State|Province|Country) (?:of|in) /.test(holder.gloss)) return false
    const isIn = glossary
      .entry(entry)
      .clues.some((clue) => [holder.name, ...holder.aliases].some((name) => name.startsWith(clue)))
    return land.country !== country || (land.prominence < LAND && !isIn)
  })
}

/** "London, Jack.", "Warren, Paul;", "King, Michael (2003)": a list of books turns its authors' names round. */
function isAuthor(sense: Sense, { passage: { words }, form: { from, to }, page }: Place): boolean {
  if (sense.kind !== 'place' || to - from > 1) return false
  const next = words[to]
  const end = words[to + 1]
  if (next?.gap !== ', ' || next.opens || next.shape !== 'title' || !page.glossary.given?.(next.key)) return false
  const closed = !end || end.opens || /^(?:;|\.| \()/.test(end.gap)
  return (
    closed &&
    !page.glossary
      .formsAt([next.key], 0)
      .some(({ senses }) => senses.some((one) => one.kind === 'place' && one.prominence >= LAND))
  )
}

/** "Nyanza province" in Kenya is not the town of Nyanza in Rwanda. */
function isOtherRank(sense: Sense, { passage: { words }, form: { to }, page }: Place): boolean {
  const next = words[to]
  if (sense.kind !== 'place' || !goesOn(next) || next.shape !== 'lower') return false
  return (
    /^(?:province|state|oblast|governorate|prefecture)$/.test(next.key) &&
    fitsRank(next.key, sense, page.glossary) === false
  )
}

/** A sample “Glasgow”: a name that fills its quotation marks is a title or a word spoken of. */
function isQuotedTitle({ kind, prominence }: Sense, { passage: { words }, form: { from, to } }: Place): boolean {
  if (kind !== 'place' || prominence >= LAND) return false
  return /["“]$/.test(words[from]?.gap ?? '') && /^(?:,?["”]| \([“"])/.test(words[to]?.gap ?? '')
}

/** "Batman: Arkham VR", and Batman all over that page, unless it names the town's country too. */
function isWork(sense: Sense, { passage, form, page }: Place): boolean {
  if (sense.kind !== 'place' || sense.prominence >= CAPITAL || page.works().size === 0) return false
  const key = keyOf(passage, form)
  return page.works().has(key) && countryVoice(page, sense, key) <= 0
}

/** "Niger" alone is the country: its namesake, Niger State, is called so, or stands before its country. */
function isOfLandsName(sense: Sense, { passage, form, page }: Place): boolean {
  if (form.senses.length < 2 || sense.kind !== 'place' || sense.prominence >= LAND) return false
  const key = keyOf(passage, form)
  if (page.settled.get(key) === sense.entry) return false
  const isLand = form.senses.some(({ kind, demonym, prominence }) => kind === 'place' && !demonym && prominence >= LAND)
  return isLand && page.glossary.entry(sense.entry).name.toLowerCase().startsWith(`${key} `)
}

/** "the RTX 2060", "IMU 6": short initials before a number are a model or a form, unless a clue stands on the page. */
function isModel(sense: Sense, { passage: { words }, form, page }: Place): boolean {
  const next = words[form.to]
  if (sense.cased !== 'exact' || form.to - form.from > 1 || !goesOn(next)) return false
  return (
    next.shape === 'number' &&
    (words[form.to - 1] as Word).end - (words[form.from] as Word).start <= 3 &&
    !hasClue(sense, page)
  )
}

/** "the journal Nature Medicine" is not Nature: another title begins with its name. In a heading too, where no longer name is spotted. */
function isOtherTitle({ passage: { keys, words }, form: { from, to } }: Place): boolean {
  const next = words[to]
  return (
    /^(?:journal|magazine|newspaper)$/.test(keys[from] ?? '') &&
    next?.gap === ' ' &&
    !next.opens &&
    next.shape === 'title'
  )
}

/** "8 p.m. Pacific": the time of a coast; "wrote in The Atlantic": a magazine. No oceans. */
function isNoOcean({ kind, entry }: Sense, { passage: { keys, words }, form, page }: Place): boolean {
  if (kind !== 'place' || form.to - form.from > 1) return false
  const before = words[form.from - 1]
  const isHour = /^\d*[ap]m$/.test(keys[form.from - 1] ?? '')
  const speaks = /^(?:reported|reports|published|said|says|wrote|writes|editor)$/.test(keys[form.to] ?? '')
  const isMagazine = before?.key === 'the' && before.shape === 'title' && (!before.opens || speaks)
  return (isHour || isMagazine) && page.glossary.entry(entry).gloss.startsWith('Ocean ')
}

/** "Captain America", "Mr Jordan": a title before the whole form makes it a person. */
function isTitled({ form, name }: Place): boolean {
  return name !== undefined && name.titled < name.from && name.from === form.from && name.to === form.to
}

/** "Tripoli, a village in Iowa," is not Libya's: the article says which country the place lies in. */
function isSaidElsewhere({ kind, country }: Sense, { page, lesson }: Place): boolean {
  if (kind !== 'place' || lesson?.kind !== 'place' || !lesson.quote) return false
  const said = countriesIn(page, lesson)
  return said.size > 0 && !said.has(country)
}

/** After "in" or "near" stands no person. */
function isPlaceLike({ passage: { keys, words }, form }: Place): boolean {
  return (
    words[form.from]?.gap === ' ' &&
    /^(?:in|near|across|throughout|outside)$/.test(keys[form.from - 1] ?? '') &&
    words[form.to - 1]?.owns !== true
  )
}

/** A glossary person is not joined to somebody whom the article introduces otherwise, or who only shares the surname. */
function isNamesake(sense: Sense, { passage, form, page, lesson }: Place): boolean {
  if (lesson === null) return true
  const entry = page.glossary.entry(sense.entry)
  if (isToldElse(passage, form, entry) || isOfTeam(passage, form, entry, page)) return true
  if (isOthersTitle(entry, passage, form, page) || isOthersPost(sense, passage, form, page)) return true
  const { starts } = page.index(passage.index)
  if (isTitledForm(passage, form) && isOfElsewhere(passage, form, entry, (at) => starts.get(at) ?? [])) return true
  if (!page.inFull.has(sense.entry) && isStrangers(passage, form, entry)) return true
  if (lesson?.kind !== 'person') return false
  if (lesson.key.length > keyOf(passage, form).length && !bears(entry, lesson)) return true
  if (lesson.says.length === 0) return false
  return clashes({ ...lesson, countries: countriesIn(page, lesson) }, entry)
}

/** "Senator Warren", "Dalai Lama": a form that itself begins with a title, or is one. */
const isTitledForm = ({ keys }: Passage, { from, to }: Found) =>
  to - from > 1 && (TITLES.has(keys[from] ?? '') || keys[to - 1] === 'lama')

/** "Nawaz Sharif … Prime Minister Sharif": an office and a surname are the person whom the page names in full, or nobody when two bear it. */
function isOthersTitle(entry: Entry, { keys }: Passage, { from, to }: Found, { lessons }: Page): boolean {
  if (to - from < 2 || !keys.slice(from, to - 1).some((key) => TITLES.has(key))) return false
  const bearer = lessons.bySurname.get(keys[to - 1] ?? '')
  return bearer === null || (bearer?.kind === 'person' && !bears(entry, bearer))
}

/** "Vice President Duterte", where the known one was president only; then "Duterte" on that page may be either. */
function isOthersPost({ entry }: Sense, passage: Passage, form: Found, page: Page): boolean {
  const posts = page.posts()
  if (posts.size === 0) return false
  if (form.to - form.from > 1) return posts.get(keyOf(passage, form))?.has(entry) ?? false
  for (const others of posts.values()) if (others.has(entry)) return true
  return false
}

/** How many words after the comma are read for what somebody is. */
const SAID = 8
const NOWHERE: ReadonlyMap<string, readonly string[]> = new Map()

/** "Sheikh Tamim, a muezzin in Doha": what is said right here, though the name is too short to be learned from. */
function isToldElse({ words, keys }: Passage, { to }: Found, entry: Entry): boolean {
  if (words[to]?.gap !== ', ' || (keys[to] !== 'a' && keys[to] !== 'an')) return false
  let end = to + 1
  while (end < to + SAID && words[end]?.gap === ' ') end++
  const callings = words
    .slice(to, end)
    .filter(({ key, shape }) => shape === 'lower' && isCalling(key))
    .map(({ key }) => key)
  return clashes({ says: keys.slice(to, end), callings, private: false, countries: NOWHERE }, entry)
}

/** "David Cameron (Kenya)", "Andy Burnham (Real Madrid)": a list of results tells its people by a country or a club alone. */
function isOfTeam({ words, index }: Passage, { to }: Found, entry: Entry, page: Page): boolean {
  if (words[to]?.gap !== ' (') return false
  const inside = page
    .index(index)
    .starts.get(to)
    ?.find((form) => /^[),;]/.test(words[form.to]?.gap ?? ''))
  const [first] = inside?.senses ?? []
  if (!inside || !first || first.demonym) return false
  const { name, gloss } = page.glossary.entry(first.entry)
  const text = `${entry.gloss} ${entry.context ?? ''}`
  if (text.includes(name)) return false
  if (first.kind === 'organisation')
    return /\b(?:club|team)\b/.test(gloss) && !/\b(?:club|team|football|coach)/.test(text)
  const isAbroad = inside.senses.every(({ kind, country }) => kind === 'place' && country && country !== entry.country)
  return isAbroad && entry.country !== undefined
}

/** "Lula Jones … Lula": the first name of somebody on the page is that person, where the glossary's is not named in full. */
function isGivenName(sense: Sense, { passage, form, page, lesson }: Place): boolean {
  if (lesson || form.to - form.from > 1 || page.inFull.has(sense.entry)) return false
  const bearer = page.lessons.byGiven.get(passage.keys[form.from] ?? '')
  return bearer !== undefined && !bears(page.glossary.entry(sense.entry), bearer)
}

/** Does the entry's person bear the lesson's first and last name? */
function bears({ name, aliases }: Entry, { key }: Lesson): boolean {
  const wanted = key.split(/[\s-]+/)
  return [name, ...aliases].some((form) => {
    const words = form
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .split(/[\s-]+/)
    return words.includes(wanted[0] as string) && words.includes(wanted.at(-1) as string)
  })
}

/** A surname of somebody on this page is that person, not the town or the firm, unless the words around say place. */
function isSurname(sense: Sense, { passage: { keys, words }, form, lesson, name, page }: Place): boolean {
  if (lesson === undefined || form.to - form.from > 1) return false
  if (lesson && lesson.kind !== 'person') return false
  // "French Polynesia" and "East Polynesia" have only the shape of a person.
  const isShaped = lesson !== null && !lesson.sure
  if (isShaped && (!isNature(page.glossary.entry(sense.entry)) || keys[form.from - 1] === 'the')) return false
  if (isShaped && isPart(lesson.key, page)) return false
  const before = words[form.from]?.gap === ' ' ? (keys[form.from - 1] ?? '') : ''
  if (PLACE_BEFORE.has(before) && before !== 'to' && before !== 'between') return false
  if (sense.kind === 'organisation' && name?.kind === 'organisation' && name.told) return false
  return sense.prominence < LAND || lesson?.quote !== undefined
}

/** Does a name begin with a direction, or with what a people is called? */
function isPart(key: string, { glossary }: Page): boolean {
  const [first = ''] = key.split(' ')
  if (COMPASS.has(first)) return true
  return isPeople(first, glossary)
}

/** "Jordan Smith … Jordan said": the first name of somebody on the page, where nothing else speaks for the country. */
function isBearersLand(sense: Sense, { passage: { keys }, form, page }: Place): boolean {
  const key = keys[form.from] ?? ''
  if (form.to - form.from > 1 || !NAMESAKE_LANDS.has(key) || !page.lessons.byGiven.has(key)) return false
  return countryVoice(page, sense, key) <= 0
}

/** "Leeds Councillor" is no football club, and in "a victory over Leeds" the town is none: a name of both is told by what plays. */
function isOtherTeam(sense: Sense, at: Place): boolean {
  const { passage, form, page } = at
  if (form.senses.length < 2 || !form.senses.some(({ kind }) => kind === 'place')) return false
  const isClub = ({ kind, entry }: Sense) => kind === 'organisation' && CLUB.test(page.glossary.entry(entry).gloss)
  const club = form.senses.find(isClub)
  if (!club) return false
  // Of which sport the club is must be said: else the place stands for its team.
  if (playing(passage, form)) return isSpokenFor(club, page) ? sense.kind === 'place' : isClub(sense)
  const next = passage.keys[form.to] ?? ''
  const isOffice = passage.words[form.to]?.gap === ' ' && isRole(next) && !walksOf([next]).has('sport')
  return isClub(sense) && (isOffice || isPlaceLike(at) || !isMatch(passage))
}
/** Does a clue, its league or another club of its land stand on the page? */
const isSpokenFor = (club: Sense, page: Page): boolean =>
  hasClue(club, page) || companyOf(page.glossary.entry(club.entry), page) > 0

const CLUB = /\b(?:football|rugby|cricket|basketball|hockey|baseball) (?:club|team)\b/

/** "McDonald" is not McDonald's. */
function lacksPossessive(sense: Sense, { passage, form, page }: Place): boolean {
  if (sense.kind !== 'organisation' || passage.words[form.to - 1]?.owns) return false
  const { name, aliases } = page.glossary.entry(sense.entry)
  const all = [name, ...aliases]
  if (!all.some((one) => /['’]s$/.test(one))) return false
  const text = keyOf(passage, form)
  return !all.some((one) => one.toLowerCase() === text)
}

/**
 * "Apple growers", "Guardian angels", "Fed up": a capital that only opens the sentence makes no name of an everyday word. It is
 * one where a body's word, a verb of speaking or "and" with another name follows, a clue word stands in the passage, or the page
 * writes it large inside a sentence.
 */
function isOpener({ kind, cased, entry }: Sense, { passage: { words, keys }, form, page }: Place): boolean {
  const word = words[form.from]
  const key = keys[form.from] ?? ''
  if (kind === 'place' || cased === 'any' || form.to - form.from > 1 || !word?.opens || word.shape !== 'title')
    return false
  if (!page.glossary.everyday?.(key) || page.written().has(key)) return false
  const next = words[form.to]?.gap === ' ' || word.owns ? (keys[form.to] ?? '') : ''
  if (SPEAKS.has(next) || BODY_FOLLOWERS.has(next)) return false
  if (next === 'and' && /^(?:title|caps|mixed)$/.test(words[form.to + 1]?.shape ?? '')) return false
  return !page.glossary.entry(entry).clues.some((clue) => keys.includes(clue.toLowerCase()))
}
