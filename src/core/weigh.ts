/** How much on the page speaks for each meaning of a form, and with which words. */
import { saidBeside } from './beside.ts'
import { type Found, keyOf, type Passage } from './find.ts'
import { answer, countryVoice, MILLION, type Page } from './gather.ts'
import { isAtHome, isLand } from './home.ts'
import { PLACE_BEFORE } from './lexicon.ts'
import type { Entry, Sense } from './model.ts'
import type { Name } from './spot.ts'
import type { Clue } from './support.ts'

/** A meaning with its weight. `evidence` is the part that the page gives, `words` the page's own words that decided. */
export type Weighed = {
  sense: Sense
  score: number
  evidence: number
  words: string[]
  by: 'clues' | 'country' | 'beside' | 'usual'
}

/**
 * What each kind of evidence weighs. Set on the development texts and on written stories: a clue word near decides against any prominence, a country against a namesake
 * of the same rank.
 */
const WEIGHT = {
  /** The most that prominence alone gives. */
  prominence: 1.2,
  clue: 1,
  /** A clue word within NEAR words. */
  clueNear: 1.5,
  cluesAtMost: 4,
  /** A word of the entry's own line stands near: "crimes", "cricket". */
  gloss: 0.4,
  glossAtMost: 1.2,
  /** The page names the sense's country: this, and its share of all countries on the page times `share`, up to the most. */
  country: 0.5,
  share: 3,
  countryAtMost: 2,
  /** The words beside the form say so, here or where the page first wrote it. */
  beside: 6,
  /** The form's neighbours speak for the sense's kind, or against it. */
  kind: 0.8,
  /** An entry that this one belongs with is named on the page. */
  company: 0.7,
  companyAtMost: 1.4,
}
/** Words on each side in which a clue counts as near. */
const NEAR = 40

/** All meanings of a form, the weightiest first. One meaning needs no weighing, unless it is shy. */
export function weigh(
  passage: Passage,
  form: Found,
  senses: readonly Sense[],
  page: Page,
  name: Name | undefined,
): Weighed[] {
  const [only] = senses
  if (senses.length === 1 && only && !only.shy) return [{ sense: only, score: 1, evidence: 0, words: [], by: 'usual' }]
  const key = keyOf(passage, form)
  const here = saidBeside(passage, form, senses, page.glossary, page.index(passage.index).starts)
  const settled = here?.entry ?? page.settled.get(key)
  const around = aroundOf(passage, form)
  return senses
    .map((sense): Weighed => {
      const entry = page.glossary.entry(sense.entry)
      const all = page.support.clues(sense.entry)
      const isHome = isAtHome(sense, key, all, page)
      const spoken = isHome ? all : all.filter(({ keys }) => !isLand(keys, page))
      const clues = cluesFor(spoken, around, landOf(sense, page))
      const voice = isHome ? countryVoice(page, sense, key) : 0
      const country =
        voice > 0
          ? Math.min(WEIGHT.countryAtMost, WEIGHT.country + (WEIGHT.share * voice) / Math.max(1, page.total))
          : 0
      const beside = settled === sense.entry ? WEIGHT.beside : 0
      const gloss = glossWords(page.support.gloss(sense.entry), around)
      const evidence =
        clues.weight +
        gloss.weight +
        country +
        beside +
        kindWeight(passage, form, isSeat(entry) ? { ...sense, kind: 'place' } : sense, name) +
        companyOf(entry, page) +
        agencyOf(passage, form, entry)
      const words = [
        ...clues.words,
        ...(clues.words.length ? [] : gloss.words),
        ...(country > 0 ? [page.countries.get(sense.country)?.word ?? ''] : []),
      ]
      const by = beside ? 'beside' : clues.weight + gloss.weight > 0 ? 'clues' : country > 0 ? 'country' : 'usual'
      return {
        sense,
        score: (sense.prominence / 255) * WEIGHT.prominence + evidence,
        evidence,
        words: [...new Set(words)],
        by,
      }
    })
    .sort((a, b) => b.score - a.score)
}

/** The words of a form, and those within NEAR words of it. */
type Around = { own: readonly string[]; near: (key: string) => boolean }

function aroundOf({ keys }: Passage, { from, to }: Found): Around {
  const first = Math.max(0, from - NEAR)
  const end = Math.min(keys.length, to + NEAR)
  return {
    own: keys.slice(from, to),
    // What is asked for stands on the page and is asked once or twice: that is sooner looked for than a set is made.
    near: (key) => {
      for (let i = first; i < end; i++) if (keys[i] === key) return true
      return false
    },
  }
}

type Spoken = { weight: number; words: string[] }

/** The country's name is no clue to a lesser town of it: it has its own weight, which all that belongs to the country shares. */
const landOf = ({ kind, country, prominence }: Sense, { glossary }: Page): string | undefined =>
  kind === 'place' && country && prominence < MILLION
    ? glossary.entryOf?.(`country-${country.toLowerCase()}`)?.name
    : undefined

function cluesFor(clues: readonly Clue[], { own, near }: Around, land: string | undefined): Spoken {
  let weight = 0
  const words: string[] = []
  for (const { clue, keys } of clues) {
    if (clue === land || keys.some((key) => own.includes(key))) continue
    weight += keys.every(near) ? WEIGHT.clueNear : WEIGHT.clue
    words.push(clue)
  }
  return { weight: Math.min(WEIGHT.cluesAtMost, weight), words }
}

/** "told AFP", "according to AFP": somebody who is told things for others to read. */
const agencyOf = (passage: Passage, form: Found, { gloss }: Entry): number =>
  isTold(passage, form) && /news agency|newspaper|broadcaster/i.test(gloss) ? WEIGHT.clueNear : 0

/** Is something told to what a form means, for others to read? */
export function isTold({ keys }: Passage, { from }: Found): boolean {
  const before = keys[from - 1] === 'the' ? from - 2 : from - 1
  return keys[before] === 'told' || (keys[before] === 'to' && keys[before - 1] === 'according')
}

/** Words of the entry's line that stand near the form. */
function glossWords(gloss: readonly string[], { own, near }: Around): Spoken {
  const words = gloss.filter((word) => near(word) && !own.includes(word))
  return { weight: Math.min(WEIGHT.glossAtMost, words.length * WEIGHT.gloss), words }
}

/** A place that news names for who sits there: Hollywood, the Kremlin. It stands where places stand. */
const isSeat = ({ gloss }: Entry) => gloss.includes('in news')

/** "in Georgia" is a place, "shares of Amazon" a company, whatever a name's shape says. */
function kindWeight(
  { keys, words }: Passage,
  { from, to }: Found,
  { kind, shy, cased }: Sense,
  name: Name | undefined,
): number {
  const before = words[from - 1]?.shape === 'lower' && words[from]?.gap === ' ' ? (keys[from - 1] ?? '') : ''
  if (
    SHARES.has(words[to]?.gap.startsWith('’s') || words[to - 1]?.owns ? (keys[to] ?? '') : '') ||
    (before === 'of' && SHARES.has(keys[from - 2] ?? ''))
  )
    return kind === 'organisation' ? WEIGHT.kind : -WEIGHT.kind
  if (PLACE_BEFORE.has(before) && before !== 'to' && before !== 'between' && before !== 'from')
    // "in Southampton": that it is a place tells nothing of which.
    return kind === 'place' && !shy ? WEIGHT.kind : 0
  if (!name?.told || name.from !== from || name.to !== to) return 0
  // "House of Representatives", "the Quad": that it is a body tells nothing of whose.
  if (shy && (to - from > 1 || cased === 'exact')) return 0
  return name.kind === kind ? WEIGHT.kind : 0
}

const SHARES = new Set(
  'shares share stock stocks ceo shareholders shareholder profits profit earnings revenue sales employees warehouse warehouses factory factories plant'.split(
    ' ',
  ),
)

const CLUB_LINE = /^\p{L}+ football club\b/u

/** "Manchester City" in full: where one club of a land is named, "Arsenal" and "Southampton" are clubs. */
function fellowsOf({ gloss }: Entry, page: Page): number {
  const line = gloss.includes('football club') ? CLUB_LINE.exec(gloss)?.[0] : undefined
  if (!line) return 0
  const isNamed = answer(page, `fellows: ${line}`, () =>
    [...page.named()].some((id) => page.glossary.entryOf?.(id)?.gloss.startsWith(line)),
  )
  return isNamed ? WEIGHT.company : 0
}

/** What entries that this one belongs with weigh, as far as the page names them. */
export function companyOf(entry: Entry, page: Page): number {
  const { seeAlso } = entry
  if (seeAlso.length === 0) return 0
  const named = page.named()
  let weight = fellowsOf(entry, page)
  for (const id of seeAlso) if (named.has(id)) weight += WEIGHT.company
  return Math.min(WEIGHT.companyAtMost, weight)
}
