/**
 * Is a name at home on this page? A form that others bear too is not known by its land alone where that is one of several, named in
 * passing: the page must speak of it more than of any other, or name it in one sentence with the form.
 */
import { LAND } from './beside.ts'
import { type Found, keyOf, type Passage } from './find.ts'
import { answer, type Page } from './gather.ts'
import type { Sense } from './model.ts'
import type { Clue } from './support.ts'
import type { Word } from './words.ts'

/**
 * From here on two lands share a page. So often bare initials want their land named where it only comes after them: "traces of NDMA"
 * in a text that ends in Pakistan.
 */
const TWICE = 2

/** Initials that stand for other things in their own land too: wrestling in India, bounced cheques and water filters in America. */
const ELSE_AT_HOME: ReadonlySet<string> = new Set(['raw', 'nsf'])

/** May a meaning's land speak for it on this page? `clues` are those of its entry that stand there. Asked once for each form of a page. */
export function isAtHome(sense: Sense, key: string, clues: readonly Clue[], page: Page): boolean {
  if (!sense.shy || sense.kind === 'person' || sense.kind === 'place') return true
  if (ELSE_AT_HOME.has(key)) return false
  return answer(page, `home ${sense.entry} ${key}`, () => {
    const lands = clues.filter(({ keys }) => isLand(keys, page))
    const own = new Set([sense.country, ...lands.flatMap(({ keys }) => landsOf(keys, page))])
    const loudness = loudnessOf(own, key, page)
    if (loudness >= TWICE || (loudness > 0 && (sense.cased !== 'exact' || isNamedBefore(sense, own, key, page))))
      return true
    return isNamedBeside(sense, key, lands, page)
  })
}

/** How often the page speaks of one of its lands, if more than of any other, or twice and as much; the form's own voice is left out. */
function loudnessOf(own: ReadonlySet<string>, key: string, { countries }: Page): number {
  let [most, others] = [0, 0]
  for (const [land, { weight, by }] of countries) {
    if (own.has(land)) most = Math.max(most, weight - (by.get(key) ?? 0))
    else others = Math.max(others, weight)
  }
  return most > others || (most === others && most >= TWICE) ? most : 0
}

/** "India votes in May. The NDA wants a third term": the land comes first. */
function isNamedBefore(sense: Sense, own: ReadonlySet<string>, key: string, { article, found }: Page): boolean {
  for (const [i, forms] of found.entries())
    for (const form of forms) {
      if (form.senses.some(({ entry }) => entry === sense.entry) && keyOf(article[i] as Passage, form) === key)
        return false
      if (form.senses.every(({ country, shy }) => country && own.has(country) && !shy)) return true
    }
  return false
}

/** Does a sentence with the form name its land? */
function isNamedBeside(sense: Sense, key: string, lands: readonly Clue[], { article, found }: Page): boolean {
  return found.some((forms, i) => {
    const passage = article[i] as Passage
    return forms.some((form) => {
      if (!form.senses.some(({ entry }) => entry === sense.entry) || keyOf(passage, form) !== key) return false
      const [from, to] = sentenceOf(passage, form)
      const speaks = (other: Found) => isApart(other, form) && isOf(other, sense) && !isInPassing(passage, other, form)
      return (
        forms.some((other) => other.from >= from && other.to <= to && speaks(other)) ||
        lands.some(({ keys }) => holds(passage.keys, keys, from, to))
      )
    })
  })
}

const isApart = (one: Found, other: Found) => one.to <= other.from || one.from >= other.to

const isOf = ({ senses }: Found, { country }: Sense) =>
  country !== '' && senses.every((sense) => sense.kind === 'place' && sense.country === country && !sense.shy)

/** "The CDP in Louisiana has 500 homes, and a Japanese man died": one of a people. "The LDP, a Japanese party," says whose it is. */
function isInPassing({ keys, words }: Passage, { from, senses }: Found, { to }: Found): boolean {
  const isOne = /^an?$/.test(keys[from - 1] ?? '') && senses.every(({ demonym }) => demonym)
  return isOne && !(from - 1 === to && words[to]?.gap === ', ')
}

/** The words of the sentence around a form, or of its part between semicolons. */
function sentenceOf({ words }: Passage, { from, to }: Found): [from: number, to: number] {
  let [first, end] = [from, to]
  while (first > 0 && !isStart(words[first])) first--
  while (end < words.length && !isStart(words[end])) end++
  return [first, end]
}

const isStart = (word: Word | undefined) => word !== undefined && (word.opens || word.gap.includes(';'))

function holds(keys: readonly string[], wanted: readonly string[], from: number, to: number): boolean {
  for (let at = from; at + wanted.length <= to; at++) if (wanted.every((key, i) => keys[at + i] === key)) return true
  return false
}

/** "Canada", "Canadian": a country and its people. Its capital says more. */
export const isLand = (keys: readonly string[], page: Page): boolean => landsOf(keys, page).length > 0

/** The countries that words name. */
const landsOf = (keys: readonly string[], { glossary }: Page): string[] =>
  glossary
    .formsAt(keys, 0)
    .filter(({ length }) => length === keys.length)
    .flatMap(({ senses }) => senses)
    .filter(({ kind, demonym, prominence }) => kind === 'place' && (demonym || prominence >= LAND))
    .map(({ country }) => country)
