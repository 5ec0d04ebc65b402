/**
 * Which meanings need company: a lesser place, a surname alone, bare initials are marked only where something near or on the page
 * speaks for them.
 */
import { type Found, keyOf, type Passage } from './find.ts'
import { CAPITAL, countryVoice, MILLION, type Page, type Place } from './gather.ts'
import { isLand } from './home.ts'
import { KNOWN_INITIALS, PLACE_HEADS, TITLES } from './lexicon.ts'
import type { Sense } from './model.ts'
import { isCapital } from './shape.ts'
import { isSporting, playing } from './team.ts'
import { isFirm } from './things.ts'
import type { Word } from './words.ts'

/** True when nothing near or on the page speaks for a place that is not well known, or for a person named by surname alone. */
export function lacksCompany(sense: Sense, { passage, form, page }: Place): boolean {
  if (sense.kind === 'person') return lacksAcquaintance(sense, passage, form, page)
  if (lacksTrade(sense, passage, form, page)) return true
  if (sense.cased === 'exact') return isBareInitials(sense, passage, form, page)
  if (isForeignSeat(sense, passage, form, page)) return true
  if (sense.kind !== 'place' || sense.prominence >= CAPITAL) return false
  if (isQuarter(passage, form)) return countryVoice(page, sense, keyOf(passage, form)) <= 0
  const headless = isHeadless(sense, passage, form, page)
  if (!headless && (form.to - form.from > 1 || !isWeak(sense, passage.keys[form.from] ?? '', page))) return false
  const key = keyOf(passage, form)
  if (page.settled.get(key) === sense.entry) return false
  const placed = isPlaced(passage, form) || isListed(passage, form, page)
  if (isOtherWord(sense, passage.keys[form.from] ?? '', form, page) && !placed) return true
  if (countryVoice(page, sense, key) > 0 || hasClue(sense, page)) return false
  return headless || !(placed || isOnly(sense, passage, form, page))
}

/** "between Milan and Omar": beside somebody's name it may be one. */
const isPaired = ({ words }: Passage, { from, to }: Found) =>
  (isAnd(words[to], words[to + 1]) && isCapital(words[to + 1])) ||
  (isAnd(words[from - 1], words[from]) && isCapital(words[from - 2]))

/** From this prominence on a city has about two hundred thousand people. */
const LARGE = 156

/**
 * "A storm hit Kharkiv", and no land is spoken of at all, as in news of two sentences: a large city whose name is nobody's first name
 * and no word is the city.
 */
function isOnly({ prominence, country, shy }: Sense, passage: Passage, form: Found, page: Page): boolean {
  const key = keyOf(passage, form)
  if (shy || prominence < LARGE || form.to - form.from > 1 || page.glossary.given?.(key)) return false
  if (isPaired(passage, form)) return false
  if (page.total > (page.countries.get(country)?.by.get(key) ?? 0)) return false
  // A club of the town may be meant: then it must play, and the card says so.
  return (
    form.senses.every(({ kind }) => kind === 'place') || !isSporting(passage) || playing(passage, form) !== undefined
  )
}

/** "The game's Meta", said in an American story: of a firm with an everyday name more must be said than its country. */
function lacksTrade(sense: Sense, passage: Passage, form: Found, page: Page): boolean {
  if (sense.kind !== 'organisation' || !sense.shy || form.to - form.from > 1) return false
  // Four letters are seldom another's.
  if (sense.cased === 'exact' && (passage.keys[form.from] ?? '').length > 3) return false
  if (page.inFull.has(sense.entry) || isCredit(sense, passage, form, page)) return false
  if (!isFirm(page.glossary.entry(sense.entry)) || page.support.gloss(sense.entry).length > 0) return false
  return !page.support.clues(sense.entry).some(({ keys }) => !isLand(keys, page))
}

/** "Mobile features", "King, Michael", "Capital": a town or region that is a word or a first name before it is a place. */
function isOtherWord({ entry }: Sense, key: string, { from, to }: Found, { glossary }: Page): boolean {
  if (to - from > 1) return false
  const { gloss } = glossary.entry(entry)
  return (
    /^(?:City|Town|Region|Province|District|Department) (?:in|of) /.test(gloss) &&
    ((glossary.everyday?.(key) ?? false) || (glossary.given?.(key) ?? false))
  )
}

/** "Blue House": Seoul's, where Korea is on the page. Houses and palaces that are only called by a colour or a use are many. */
function isForeignSeat(sense: Sense, passage: Passage, form: Found, page: Page): boolean {
  if (
    sense.kind !== 'place' ||
    !sense.country ||
    !/^Office of the president of /.test(page.glossary.entry(sense.entry).gloss)
  )
    return false
  return countryVoice(page, sense, keyOf(passage, form)) <= 0
}

/** "Central Division", "Western Region": a part that is only called by where it lies; every land and many a league has one. */
const isQuarter = ({ keys }: Passage, { from, to }: Found) =>
  to - from === 2 &&
  /^(?:central|northern|southern|eastern|western|north|south|east|west)$/.test(keys[from] ?? '') &&
  /^(?:division|region|province|district|department|state)$/.test(keys[to - 1] ?? '')

/** "between Milan and Zurich": a place that nobody doubts stands on the other side of "and", "or" or a dash. */
function isListed(passage: Passage, { from, to }: Found, page: Page): boolean {
  const { words } = passage
  const { starts, ends } = page.index(passage.index)
  const right = isDash(words[to]) ? to : isAnd(words[to], words[to + 1]) ? to + 1 : -1
  const left = isDash(words[from]) ? from : isAnd(words[from - 1], words[from]) ? from - 1 : -1
  const sure = (form: Found) => isSurePlace(form, page)
  return (starts.get(right) ?? []).some(sure) || (ends.get(left) ?? []).some(sure)
}

const isDash = (word: Word | undefined) => word !== undefined && !word.opens && /^ ?– ?$/.test(word.gap)
const isAnd = (word: Word | undefined, next: Word | undefined) =>
  (word?.key === 'and' || word?.key === 'or') && word.gap === ' ' && next?.gap === ' '

/** A place and nothing else, well enough known to vouch for its neighbour. */
function isSurePlace({ senses }: Found, { glossary }: Page): boolean {
  return senses.every(
    ({ kind, demonym, shy, prominence, entry }) =>
      kind === 'place' &&
      !demonym &&
      !shy &&
      (prominence >= MILLION || !glossary.given?.(glossary.entry(entry).name.toLowerCase())),
  )
}

/** Cities below a million, and regions and rivers whose names are also first names or everyday words. */
function isWeak({ prominence, entry }: Sense, key: string, { glossary }: Page): boolean {
  if (prominence >= MILLION) return false
  return (
    /^(?:City|Town) /.test(glossary.entry(entry).gloss) ||
    (glossary.given?.(key) ?? false) ||
    (glossary.everyday?.(key) ?? false)
  )
}

/**
 * Initials of a body of one country, or of an armed group, mean many other things elsewhere (SNP, AP, PA): they need their country, a clue or their
 * full name on the page, or the brackets of a credit.
 */
function isBareInitials(sense: Sense, passage: Passage, form: Found, page: Page): boolean {
  if (sense.kind !== 'organisation' || form.to - form.from > 1) return false
  if (!sense.country && KNOWN_INITIALS.has(passage.keys[form.from] ?? '')) return false
  if ((passage.keys[form.from] ?? '').length > 3 || page.inFull.has(sense.entry)) return false
  if (countryVoice(page, sense, keyOf(passage, form)) > 0) return false
  return !isCredit(sense, passage, form, page) && !hasClue(sense, page)
}

/** "(AFP)", "Getty/AP": a credit. Initials of others in brackets are spelled out before them. */
export const isCredit = ({ entry }: Sense, { words }: Passage, { from }: Found, { glossary }: Page): boolean =>
  /[(/]$/.test(words[from]?.gap ?? '') && /news agency|broadcaster/.test(glossary.entry(entry).gloss)

/** Does one of the entry's clue words stand on the page? */
export const hasClue = ({ entry }: Sense, { support }: Page): boolean => support.clues(entry).length > 0

/** "Gulf" for Gulf Province, "Republican" for the Republican River: an everyday word without the one that makes it a place. */
function isHeadless({ entry }: Sense, { keys }: Passage, { from, to }: Found, { glossary }: Page): boolean {
  const key = keys[from] ?? ''
  if (to - from > 1 || !glossary.everyday?.(key)) return false
  const last = glossary.entry(entry).name.toLowerCase().split(' ').at(-1) ?? ''
  return PLACE_HEADS.has(last) && key !== last
}

/** "Leeds council", "Burnley residents": what towns have and people do not. */
const TOWNS_OWN = new Set(
  'council councillors residents airport suburb suburbs hospital hospitals university port'.split(' '),
)

const TOWARDS = /^(?:in|near|at|outside|around|across|from|to|toward|towards|into|through|via|of)$/

/** "in Herat", "near Herat,", a dateline: the words around say that it is a place. */
function isPlaced({ keys, words }: Passage, { from, to }: Found): boolean {
  const word = words[from]
  const before = words[from - 1]
  if (word?.gap === ' ' && before && (before.shape === 'lower' || before.opens) && TOWARDS.test(keys[from - 1] ?? ''))
    return true
  const after = words[to]
  if (after?.gap === ' ' && after.shape === 'lower' && TOWNS_OWN.has(after.key)) return true
  return from === 0 && word?.shape === 'caps' && /^(?:,| \(| [—–-])/.test(words[to]?.gap ?? '')
}

/**
 * A surname alone needs the person's country, clue or company on the page, or the full name. One that many bear needs more than
 * the country, and so does any behind "Dr" or before an age.
 */
function lacksAcquaintance(sense: Sense, passage: Passage, form: Found, page: Page): boolean {
  const isSingle = form.to - form.from === 1
  if (page.inFull.has(sense.entry) && isSingle) return false
  if (!sense.country && !sense.shy) return false
  const isHeard = countryVoice(page, sense, keyOf(passage, form)) > 0
  const isDoubtful = sense.shy || (isSingle && isAnybody(passage, form))
  if (isHeard && !isDoubtful) return false
  const clues = page.support.clues(sense.entry).filter(({ keys }) => !isDoubtful || !isLand(keys, page))
  // "President Ali": that the page speaks of presidents says nothing of whose.
  if (clues.some(({ keys }) => !keys.every((key) => TITLES.has(key)))) return false
  if (clues.length > 0 && (isHeard || isKnownBySurname(sense, passage, form, page))) return false
  const { seeAlso } = page.glossary.entry(sense.entry)
  return !seeAlso.some((id) => page.named().has(id))
}

/** "Dr Carney", "Carney, 34,": so news tells of everybody. */
function isAnybody({ keys, words }: Passage, { from, to }: Found): boolean {
  const age = words[to]
  const isAged = age?.gap === ', ' && !age.opens && age.shape === 'number' && /^[1-9]\d$/.test(age.key)
  return (keys[from - 1] === 'dr' && words[from]?.gap !== ', ') || (isAged && /^[,.)]/.test(words[to + 1]?.gap ?? '.'))
}

/** Trump needs no title, Irfaan Ali does: one of many, whom the glossary knows as "President Ali" only. */
const isKnownBySurname = ({ entry }: Sense, { index }: Passage, { to }: Found, page: Page): boolean =>
  page
    .index(index)
    .ends.get(to)
    ?.some((form) => form.from === to - 1 && form.senses.some((sense) => sense.entry === entry)) ?? false
