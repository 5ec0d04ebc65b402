/**
 * Initials that the page itself spells out otherwise: "the Sudanese Professionals Association … the SPA said" is no Saudi Press
 * Agency. Where the entry's own name stands on the page too, the initials stay its own, unless that name is said to be another land's.
 */
import { isPeople } from './beside.ts'
import { isCredit } from './company.ts'
import { type Found, keyOf, type Passage } from './find.ts'
import { isForeign, isOwned } from './foreign.ts'
import { answer, ownerOf, type Page, type Place } from './gather.ts'
import type { Lesson } from './lesson.ts'
import { BODY_HEADS, ROLES, TITLES } from './lexicon.ts'
import type { Entry, Sense } from './model.ts'
import { type Run, SMALL } from './runs.ts'
import { wordsBetween } from './spelled.ts'
import { isTold } from './weigh.ts'

/** Two letters are shared by chance. */
const FEWEST = 3

/** Does the page mean something else by these initials? It says so itself, with another long form, or with another land's. */
export function isSpelledOtherwise(sense: Sense, at: Place): boolean {
  const { passage, form, page } = at
  const letters = initialsAt(passage, form)
  if (!letters || sense.kind === 'person') return false
  if (page.inFull.has(sense.entry)) return isAnothers(sense, page)
  if (page.runs().of(letters).length === 0) return false
  return (
    answer(page, `initials ${sense.entry} ${letters}`, () => isOnlyOthers(sense, letters, page)) && !isAgency(sense, at)
  )
}

/** Are all runs with these initials others' names? */
function isOnlyOthers(sense: Sense, letters: string, page: Page): boolean {
  const runs = page.runs().of(letters)
  const own = ownNames(page.glossary.entry(sense.entry), letters)
  // ETA and FIFA are initials of other languages: a run may be what they stand for, unless it is plain English.
  if (own.length === 0) return runs.every((run) => isPlain(run, page))
  return runs.every((run) => isAnother(run, own, sense, page)) && runs.some((run) => isName(run, page))
}

/** "Saudi Electricity Company": a body by one of its words, all of which are everyday words or a people's. */
function isPlain({ words }: Run, { glossary }: Page): boolean {
  const isKnown = (key: string) => BODY_HEADS.has(key) || glossary.everyday?.(key) || isPeople(key, glossary)
  return words.some((key) => BODY_HEADS.has(key)) && words.every(isKnown)
}

/** The long form that the article spells out is this meaning's name, but another land's: "the Joint Chiefs of Staff (JCS)" of Seoul. */
export function isAnothersName(sense: Sense, { name, quote }: Lesson, at: Place): boolean {
  const { page } = at
  const passage = page.article[quote?.block ?? -1]
  const start = (quote?.start ?? 0) + (quote?.text.indexOf(name) ?? 0)
  const owner =
    passage && ownerOf(passage, { ...wordsBetween(passage, start, start + name.length), senses: [] }, page.index)
  return isOther(owner, sense) || isForeign(sense, at) || isAnothers(sense, page)
}

const isOther = (owner: string | undefined, { country }: Sense) =>
  owner !== undefined && country !== '' && owner !== country

function initialsAt({ words, keys, loud }: Passage, { from, to }: Found): string | undefined {
  const key = keys[from] ?? ''
  return !loud && to - from === 1 && words[from]?.shape === 'caps' && key.length >= FEWEST ? key : undefined
}

/** The meaning's long forms on the page are said to be another land's: each of them, or some where that land is spoken of more. */
function isAnothers(sense: Sense, page: Page): boolean {
  const { entry, country } = sense
  if (!country || page.owners().size === 0) return false
  return answer(page, `owner ${entry}`, () => {
    const forms = longForms(entry, page)
    const foreign = forms.filter(({ owner }) => isOther(owner, sense))
    if (foreign.length === 0 || foreign.length === forms.length) return foreign.length > 0
    return !forms.some(({ owner }) => owner === country) && foreign.some(({ key }) => isOwned(country, key, page))
  })
}

function longForms(entry: number, { article, found, index }: Page): { key: string; owner: string | undefined }[] {
  return found.flatMap((forms, i) => {
    const passage = article[i] as Passage
    return forms
      .filter(({ from, to, senses }) => to - from > 1 && senses.some((sense) => sense.entry === entry))
      .map((form) => ({ key: keyOf(passage, form), owner: ownerOf(passage, form, index) }))
  })
}

/** "(AFP)", "told AFP": the news agency, also where the page speaks of the Australian Federal Police. */
const isAgency = (sense: Sense, { passage, form, page }: Place): boolean =>
  page.glossary.entry(sense.entry).gloss.includes('news agency') &&
  (isCredit(sense, passage, form, page) || isTold(passage, form))

/** The entry's names that have these initials, as the stems of their large words. */
function ownNames({ name, aliases }: Entry, letters: string): string[][] {
  return [name, ...aliases].map(largeWords).filter((words) => words.map((word) => word[0]).join('') === letters)
}

const largeWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]s?\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !SMALL.has(word))

function isAnother({ passage, words, ...span }: Run, own: readonly string[][], sense: Sense, page: Page): boolean {
  if (!own.some((name) => name.every((word, i) => isSameWord(word, words[i] ?? '')))) return true
  return isOther(ownerOf(passage, { ...span, senses: [] }, page.index), sense)
}

/** Endings that a name keeps or loses from paper to paper: "Institutes", "Programme", "Democrat", "Revolution". */
const ENDING = /^(?:|s|es|me|ic|al|ary|an|ian|n)$/

/** "Organisation" and "Organization", "Guard" and "Guards"; not "Nationalist" and "National". */
function isSameWord(one: string, other: string): boolean {
  const [a, b] = [american(one), american(other)]
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same > 2 && ENDING.test(a.slice(same)) && ENDING.test(b.slice(same))
}

const american = (word: string) =>
  word
    .replace(/is(ation|e)/, 'iz$1')
    .replace('labour', 'labor')
    .replace(/centre/, 'center')
    .replace(/defence/, 'defense')

/** A body by one of its words, an office, or capitals inside a sentence that are neither a person's nor an office. */
function isName({ passage, large }: Run, { glossary }: Page): boolean {
  const { words, keys } = passage
  // "National Security Adviser": an office.
  if (large.some((at) => BODY_HEADS.has(keys[at] ?? '')) || ROLES.has(keys[large.at(-1) ?? 0] ?? '')) return true
  return !large.some((at) => words[at]?.opens || TITLES.has(keys[at] ?? '') || glossary.given?.(keys[at] ?? ''))
}
