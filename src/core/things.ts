/** Names that are a thing's here: a ship, an airport, a prize, a stadium that bears the name of a person or a firm. */
import { LAND } from './beside.ts'
import { type Found, keyOf, type Passage } from './find.ts'
import { countryVoice, type Page, type Place, somewhere } from './gather.ts'
import { SPEAKS } from './lexicon.ts'
import type { Entry, Sense, Stretch } from './model.ts'
import { goesOn } from './shape.ts'
import { wordSet } from './word-set.ts'
import type { Word } from './words.ts'

/** True where a person's name, or a firm's that is an everyday word too, stands for a thing. */
export function isThing(sense: Sense, { passage, form, page }: Place): boolean {
  const { from, to } = form
  if (sense.kind === 'person') {
    if (isNamedAfter(passage, to) || isShip(passage, from) || isPlay(passage, from)) return true
    return to - from === 1 && sense.cased !== 'exact' && isArticled(passage, form, /^the$/)
  }
  if (isOfTown(sense, passage, form, page)) return true
  // "Katrina Kaif … Katrina": no storm.
  const isThought = (sense.kind === 'event' || sense.kind === 'concept') && sense.cased === 'name'
  if (isThought && to - from === 1 && page.lessons.byGiven.has(passage.keys[from] ?? '')) return true
  if (sense.kind === 'place' && (isSaints(sense, passage, form, page) || isBareRiver(sense, passage, form, page)))
    return true
  // "At the Emirates": a stadium. One is in the Netherlands, and never at them.
  if (sense.kind === 'place' && sense.prominence >= LAND && passage.keys[from - 2] === 'at')
    return isArticled(passage, form, /^the$/)
  if (sense.kind !== 'organisation' || to - from > 1 || sense.cased !== 'name') return false
  if (isTownHere(passage, form, page) || hasCousin(passage.keys[from] ?? '', page)) return true
  if (!sense.shy) return false
  const entry = page.glossary.entry(sense.entry)
  if (form.senses.some(({ entry }) => RIVER.test(page.glossary.entry(entry).gloss)))
    return isArticled(passage, form, /^the$/)
  if (!isFirm(entry)) return false
  // "Leonardo DiCaprio … Leonardo": somebody's first name.
  if (page.lessons.byGiven.has(passage.keys[from] ?? '')) return true
  return !/^The /.test(entry.name) && isArticled(passage, form, MADE.test(entry.gloss) ? /^the$/ : /^(?:the|an?)$/)
}

/** "Samsung Biologics … Samsung": another firm or a club that begins with the name is on the page, and is meant by its short form. */
function hasCousin(key: string, { lessons, inFull, glossary }: Page): boolean {
  for (const long of lessons.byName.keys())
    if (
      long.startsWith(`${key} `) &&
      COUSINS.has(long.slice(long.lastIndexOf(' ') + 1)) &&
      !isKnown(long, inFull, glossary)
    )
      return true
  return false
}
const COUSINS =
  wordSet(`biologics industries life insurance securities steel engineering construction shipbuilding lions tigers bears eagles stars
  foundation hospital university stadium card heavy medical fc united`)

/** The long name is itself the glossary's. */
const isKnown = (long: string, inFull: ReadonlySet<number>, glossary: Page['glossary']): boolean => {
  const keys = long.split(' ')
  return glossary
    .formsAt(keys, 0)
    .some(({ length, senses }) => length === keys.length && senses.some(({ entry }) => inFull.has(entry)))
}

/** Firms, by what their line calls them. But for papers they bear no article; of a maker's cars and planes one says "a Ford". */
export const isFirm = ({ gloss }: Entry) => FIRM.test(gloss)
const FIRM =
  /\b(?:company|companies|maker|airline|carmaker|bank|software|hackers|investment|news agency|newspaper|magazine|broadcaster|journal|network|television|radio)\b/i
const MADE = /\b(?:cars?|carmaker|aircraft|motorcycles)\b/

/** "Charles de Gaulle airport", "the Reagan museum": the thing stands behind the name. */
function isNamedAfter({ keys, words }: Passage, to: number): boolean {
  if (!goesOn(words[to]) || words[to - 1]?.owns) return false
  const next = keys[to] ?? ''
  return NAMED_AFTER.has(next) || (next === 'high' && keys[to + 1] === 'school')
}

const NAMED_AFTER =
  wordSet(`airport stadium pub inn bridge street avenue boulevard square highway museum library school university college hospital mosque
  prize award medal dam tower airfield railway arena theatre theater memorial mausoleum institute road lane drive county township crater
  glacier island lake sound strait market spaniel spaniels society foundation trophy scholarship lecture fellowship syndrome theorem
  expressway freeway parkway plaza barracks gardens hotel station tunnel method effect oxen ox deer`)

/** "St Vincent's Hospital": a saint's house, and no island's unless the page speaks of that. */
function isSaints(sense: Sense, passage: Passage, form: Found, page: Page): boolean {
  const { keys, words } = passage
  const next = words[form.to]
  if (!/^(?:st|saint|santa|san)$/.test(keys[form.from] ?? '') || !words[form.to - 1]?.owns || next?.opens) return false
  if (!HOUSES.has(keys[form.to] ?? '')) return false
  return next?.shape === 'title' || countryVoice(page, sense, keyOf(passage, form)) <= 0
}
const HOUSES = wordSet(
  'hospital church school college academy cathedral parish clinic hospice health university convent basilica chapel day',
)

/** "The carrier Abraham Lincoln", "HMS Queen Elizabeth". */
function isShip({ keys, words }: Passage, from: number): boolean {
  return goesOn(words[from]) && SHIPS.has(keys[from - 1] ?? '')
}

const SHIPS =
  wordSet(`carrier aircraft-carrier supercarrier flagship warship battleship destroyer frigate corvette cruiser submarine ship liner vessel ferry
  yacht schooner tanker freighter icebreaker lifeboat uss hms hmas hmcs usns ins rfs ss mv`)

/** "The film Steve Jobs", "Shakespeare's Julius Caesar". */
function isPlay({ keys, words }: Passage, from: number): boolean {
  const before = keys[from - 1] ?? ''
  if (words[from - 1]?.owns) return before === 'shakespeare'
  return words[from]?.gap === ' ' && PLAYS.has(before) && words[from - 1]?.shape === 'lower'
}
const PLAYS = wordSet('film movie biopic play musical opera documentary miniseries novel')

/** "The Reagan left port", "at the Emirates on Saturday": an article, and no noun behind the name that it could belong to. */
function isArticled({ keys, words }: Passage, { from, to }: Stretch, article: RegExp): boolean {
  if (!goesOn(words[from]) || !article.test(keys[from - 1] ?? '') || words[to - 1]?.owns) return false
  return !hasNoun(words[to])
}

/** "The Kazan Kremlin": of a seat, another town's. */
function isOfTown(sense: Sense, { words, index }: Passage, { from }: Stretch, page: Page): boolean {
  if (!goesOn(words[from])) return false
  const [town] = page.index(index).ends.get(from) ?? []
  const [first] = town?.senses ?? []
  if (first?.kind !== 'place' || first.demonym || first.prominence >= LAND) return false
  const { gloss, context, name } = page.glossary.entry(sense.entry)
  if (!gloss.includes('in news')) return false
  return !`${gloss} ${context} ${name}`.includes(page.glossary.entry(first.entry).name)
}

/** "A man from Stanford, Kentucky … the Stanford jail": what is a town at one mention is one all over the page. */
const isTownHere = (passage: Passage, form: Found, page: Page): boolean =>
  somewhere(page, 'town', keyOf(passage, form), (other, one) => isTown(other, one, page))

/** "In Oracle, Arizona, a fire": a town of the name. */
function isTown({ keys, words, index }: Passage, { from, to }: Stretch, page: Page): boolean {
  const isIn = /^(?:in|near|from|of|outside)$/.test(keys[from - 1] ?? '') || words[from]?.opens
  if (!isIn || words[to]?.gap !== ', ' || words[to]?.opens) return false
  const holders = page.index(index).starts.get(to) ?? []
  const holds = ({ kind, demonym, prominence, entry }: Sense) =>
    kind === 'place' && !demonym && (prominence >= LAND || HOLDS.test(page.glossary.entry(entry).gloss))
  return holders.some(({ to: end, senses }) => !/^(?:['’]s)? $/.test(words[end]?.gap ?? '') && senses.some(holds))
}

const HOLDS = /^State |^Province of Canada/

/**
 * "Ofwat said Thames must cut leaks", where Thames Water is on the page, and "Tisza leads the polls": a river bears its article, and
 * without one its namesake is meant.
 */
function isBareRiver({ entry }: Sense, passage: Passage, form: Found, page: Page): boolean {
  const { from, to, senses } = form
  if (to - from > 1 || /^(?:the|river)$/.test(passage.keys[from - 1] ?? '')) return false
  if (!RIVER.test(page.glossary.entry(entry).gloss)) return false
  return senses.some(({ kind }) => kind === 'organisation') || hasWaterworks(keyOf(passage, form), page)
}
const RIVER = /^River\b/

/** "Thames Water": a firm. */
const hasWaterworks = (key: string, page: Page): boolean =>
  somewhere(page, 'waterworks', key, ({ keys, words }, { to }) => {
    const next = words[to]
    return keys[to] === 'water' && next?.gap === ' ' && next.shape === 'title'
  })

/** What may follow a whole subject or object. */
const SMALL =
  wordSet(`is was are were be been has had have will would shall should can could may might must did does do not never also now then
  and or but nor as than if that which who whose when where while because since after before until till at by for from in into near of off
  on onto out outside over to toward towards under up upon via with within without about above across against along among around behind
  below beside between beyond during left lost won sank sails leaves goes came went met took gave sent saw hit knew became began`)

const hasNoun = (next: Word | undefined) =>
  next !== undefined &&
  !next.opens &&
  // "A Cisco-provided build".
  (next.gap === '-' ||
    (/^[ –]?$/.test(next.gap) &&
      !(next.shape === 'lower' && (SMALL.has(next.key) || SPEAKS.has(next.key) || /(?:ed|ly)$/.test(next.key)))))
