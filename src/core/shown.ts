/** What the words beside a name make of it, whatever the glossary knows by it: a film, a firm, somebody who speaks, a town in another land. */
import { LAND } from './beside.ts'
import { type Found, keyOf, type Passage } from './find.ts'
import type { Glossary, Sense, Stretch } from './model.ts'
import { goesOn } from './shape.ts'
import { tellsApart } from './walks.ts'
import { wordSet } from './word-set.ts'
import type { Word } from './words.ts'

/** Things that are told on a stage or a screen, and who is on it. */
const WORKS =
  wordSet(`film movie films series sitcom miniseries band bands album novel musical drama song single play opera thriller documentary comedy
  blockbuster sequel soundtrack videogame racehorse horse rapper singer duo boyband`)
/** Trades and houses that like to be called by a place, a war or a palace. */
const TRADES =
  wordSet(`firm company maker manufacturer brand label chain retailer restaurant bar pub nightclub hotel casino cafe café cinema club team
  startup supplier builder insurer developer distributor brewer`)

/** What is shown: a work, a firm or house, somebody who speaks or has a trade, or a place that lies in another (its name and land, and what says so). */
export type Shown =
  | 'work'
  | 'firm'
  | 'speaker'
  | 'person'
  | { in: string; country: string; by: 'comma' | 'in' | 'owner' }

/** What is asked of the page: forms by the word they start at and by the word after their last. */
type Asked = {
  glossary: Glossary
  index: (passage: number) => Record<'starts' | 'ends', ReadonlyMap<number, readonly Found[]>>
}

/** Forms of the page → what their neighbours show of them. */
export function shownOtherwise(
  article: readonly Passage[],
  found: readonly Found[][],
  page: Asked,
): Map<string, Shown[]> {
  const all = new Map<string, Shown[]>()
  found.forEach((forms, i) => {
    const passage = article[i] as Passage
    if (passage.loud) return
    for (const form of forms) {
      if (form.senses.every(({ kind, demonym, prominence }) => demonym || kind === 'person' || prominence >= LAND))
        continue
      const shown = seen(passage, form) ?? holder(passage, form, page)
      const key = keyOf(passage, form)
      if (shown) add(all, key, shown)
    }
  })
  return all
}

/** What is shown again and again is kept once: it is asked for at every mention. */
function add(all: Map<string, Shown[]>, key: string, shown: Shown): void {
  const held = all.get(key)
  if (!held) all.set(key, [shown])
  else if (!held.some((one) => isSame(one, shown))) held.push(shown)
}

function isSame(one: Shown, other: Shown): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return one.in === other.in && one.by === other.by && one.country === other.country
}

/** What the words beside a form make of it. */
function seen(passage: Passage, form: Found): Shown | undefined {
  if (isWork(passage, form)) return 'work'
  if (isFirm(passage, form)) return 'firm'
  if (isSpeaker(passage, form)) return 'speaker'
  return isSaid(passage, form, { has: tellsApart }) ? 'person' : undefined
}

/** "Alps said": without an article. */
const isSpeaker = ({ keys, words }: Passage, { from, to }: Found): boolean =>
  keys[from - 1] !== 'the' && goesOn(words[to]) && /^(?:said|announced|told|sued|died|scored)$/.test(keys[to] ?? '')

/** "the band Pentagon", "Pearl Harbor, the 2001 film", "HBO’s Chernobyl", "Titanic won 11 Oscars", "The Crown on Netflix". */
function isWork(passage: Passage, { from, to }: Found): boolean {
  const { keys, words } = passage
  if (isCalled(passage, from, WORKS)) return true
  if (words[from - 1]?.owns && STATIONS.has(keys[from - 1] ?? '')) return true
  const next = keys[to] ?? ''
  if (goesOn(words[to])) {
    if (/^(?:starring|starred|premiered|premieres|airs|aired|streams)$/.test(next)) return true
    if (next === 'on' && STATIONS.has(keys[to + 1] ?? '')) return true
    if (next === 'won' && keys.slice(to + 1, to + 5).some((key) => AWARDS.has(key))) return true
  }
  return isSaid(passage, { from, to }, WORKS)
}
const STATIONS = wordSet('hbo netflix hulu disney paramount showtime')
const AWARDS = wordSet('oscar oscars emmy emmys grammy grammys bafta baftas tony tonys')

/** "Patagonia, the outdoor clothing firm", "the hotel Levant", "Patagonia’s founder", "shares of Gibraltar". */
function isFirm(passage: Passage, { from, to }: Found): boolean {
  const { keys, words } = passage
  if (isCalled(passage, from, TRADES)) return true
  const next = keys[to] ?? ''
  if (words[to - 1]?.owns && HELD.has(next)) return true
  if (goesOn(words[to]) && (PRODUCTS.has(next) || (next === 'shares' && keys[from - 1] !== 'the'))) return true
  if (keys[from - 1] === 'of' && keys[from - 2] === 'shares') return true
  if (goesOn(words[to]) && words[to]?.shape === 'title' && LONGER.has(next)) return true
  return isSaid(passage, { from, to }, TRADES)
}
const HELD =
  wordSet(`founder founders co-founder cofounder shares shareholders ceo customers products stores jackets singer frontman drummer guitarist
  earnings profit profits revenue`)

/** "Far East Organization … Far East", "the Arctic Circle Assembly": the last word of a longer name that is called by its first ones. */
const LONGER = wordSet('organization organisation consortium assembly brewing orchard')

/** What bears the name of a river or a mountain when it is sold: "Urals crude", "Volga cars". */
const PRODUCTS =
  wordSet(`car cars truck trucks pickup tractor tractors motorcycle motorcycles processor processors chip chips crude blend beer vodka
  rifle rifles tank tanks airlines airways jeans phones laptops machine-gun machine-guns`)

/** "the band Pentagon", "the pub The Troubles": what it is, in small letters right before it. */
function isCalled({ keys, words }: Passage, from: number, kinds: ReadonlySet<string>): boolean {
  const start =
    keys[from - 1] === 'the' && words[from - 1]?.shape === 'title' && !words[from - 1]?.opens ? from - 1 : from
  return goesOn(words[start]) && kinds.has(keys[start - 1] ?? '') && words[start - 1]?.shape === 'lower'
}

/** How many words after the comma are read for what something is. */
const SAID = 8

/** ", the 2001 film", ", a Scottish band": what it is said to be. */
function isSaid({ keys, words }: Passage, { from, to }: Stretch, kinds: Pick<ReadonlySet<string>, 'has'>): boolean {
  // "On Katrina, the mayor said": a comma after where or when.
  if (/^(?:on|in|at|after|before|during|since|for|about|of|near|from|to)$/.test(keys[from - 1] ?? '')) return false
  if (words[to]?.gap !== ', ' || words[to]?.opens || !/^(?:the|an?|his|her|their)$/.test(keys[to] ?? '')) return false
  for (let i = to + 1; i < to + SAID && words[i]?.gap === ' '; i++) {
    if (/^(?:of|in|for|by|who|that|which|where|and)$/.test(keys[i] ?? '')) return false
    if (kinds.has(keys[i] ?? '') && words[i]?.shape === 'lower' && !isNoun(words[i + 1])) return true
  }
  return false
}
/** Another noun follows: "a film star", "the company town". */
const isNoun = (next: Word | undefined) => next?.gap === ' ' && next.shape === 'lower' && !BEHIND.has(next.key)
const BEHIND = wordSet('of in for by who that which with on at from about and said was is has made based will starring')

/** "Potomac, Maryland, a suburb", "the Thames in Ontario", "Toronto’s Don River": the place that one of the name lies in. */
function holder(passage: Passage, { from, to }: Found, { glossary, index }: Asked): Shown | undefined {
  const { keys, words } = passage
  const { starts, ends } = index(passage.index)
  /** A country, or a state or province of one. */
  const land = ({ senses }: Found) =>
    senses.find(
      ({ kind, demonym, prominence, entry }) =>
        kind === 'place' &&
        !demonym &&
        (prominence >= LAND || /^(?:State|Province) of /.test(glossary.entry(entry).gloss)),
    )
  const shown = (sense: Sense, by: 'comma' | 'in' | 'owner') => ({
    in: glossary.entry(sense.entry).name,
    country: sense.country,
    by,
  })
  if (words[to]?.gap === ', ' && !words[to]?.opens) {
    const next = starts.get(to)?.find((one) => land(one) && isClosed(words[one.to]))
    const sense = next && land(next)
    // "the Sahel, Libya, Sudan and Chad" is a list, and so is "Bougainville, East Timor, and the Solomon Islands".
    const isList =
      next &&
      words[next.to]?.gap === ', ' &&
      (/^(?:and|or)$/.test(keys[next.to] ?? '') || starts.get(next.to)?.some((one) => one.senses[0]?.kind === 'place'))
    return sense && !isList ? shown(sense, 'comma') : undefined
  }
  if (goesOn(words[to]) && keys[to] === 'in') {
    const senses = (starts.get(to + 1) ?? []).map(land)
    const sense = senses.find((one) => one && ENGLISH.has(one.country))
    if (sense) return shown(sense, 'in')
  }
  const owner = /^['’]s $/.test(words[from]?.gap ?? '') ? ends.get(from)?.[0]?.senses[0] : undefined
  return owner?.kind === 'place' && !owner.demonym ? shown(owner, 'owner') : undefined
}
/** Lands that named their rivers and towns after others'. */
const ENGLISH = wordSet('US CA AU NZ GB IE')
const isClosed = (word: Word | undefined) => !word || word.opens || /^[,.;:)]/.test(word.gap)
