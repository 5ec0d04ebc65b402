/**
 * The wrong person is the worst error: is the person whom the article introduces somebody else than the glossary's of that
 * name? Asked of every introduction; when in doubt the answer is yes, and only the article's words are shown.
 */
import type { Lesson } from './lesson.ts'
import type { Entry } from './model.ts'
import { isRole } from './roles.ts'
import { isEveryday, walksOf } from './walks.ts'
import { wordSet } from './word-set.ts'

/** What the article says of somebody: the folded words, and the countries that these words name, with their words. */
export type Told = Pick<Lesson, 'says' | 'callings' | 'private'> & { countries: ReadonlyMap<string, readonly string[]> }

/** True when the article's words and the glossary's entry cannot be about one person, or may well not be. */
export function clashes(told: Told, entry: Entry): boolean {
  const text = textOf(entry)
  const known = new Set(text)
  if (otherCountry(told, entry, known)) return true
  const all = [...told.says.filter((key) => isRole(key) || isEveryday(key)), ...told.callings].filter(
    (key) => !NEUTRAL.has(key),
  )
  // "Chief executive", "chief economist": the other word says the walk.
  const roles = all.length > 1 ? all.filter((key) => key !== 'chief') : all
  if (told.says.some((key) => PREMISES.has(key) && !known.has(key))) return true
  if (roles.length === 0) return told.private || isStranger(told.says, known)
  if (roles.some((key) => known.has(key))) return isOtherPlace(told.says, known)
  const walks = walksOf(roles)
  if (walks.has('local') || walks.has('everyday')) return true
  const shared = walksOf(text.filter((key) => !OF_MANY_WALKS.has(key)))
  for (const walk of walks) if (shared.has(walk)) return isOtherPlace(told.says, known)
  return true
}

/** Words that say how somebody stands to others, and nothing of what he or she does: they fit anybody. */
const NEUTRAL =
  wordSet(`member supporter opponent critic rival ally friend native veteran figure winner loser newcomer survivor follower believer
  republican democrat conservative liberal socialist independent nationalist populist reformist moderate hardliner loyalist foe catholic
  muslim christian jew hindu protestant father mother brother sister daughter grandfather grandmother counterpart successor
  predecessor fan outsider insider reformer prisoner defender admirer teenager stranger partner listener
  reader thinker partisan man woman person name voice force choice favourite favorite descendant graduate contender frontrunner
  whistleblower philanthropist billionaire millionaire mogul icon legend superstar pioneer visionary firebrand celebrity strongman kingmaker`)
/** In an entry's text these tell no walk: an army has captains too. */
const OF_MANY_WALKS = wordSet('captain champion driver model star host keeper forward manager back')
/** Words of a description that say nothing by themselves. */
const VAGUE = wordSet(
  'former late longtime long-time year years time from with that this whose which have been were their first last',
)

/** "a florist in Margate": described as news describes the unknown, in words none of which fit what the glossary says. */
function isStranger(says: readonly string[], known: ReadonlySet<string>): boolean {
  if (says[0] !== 'a' && says[0] !== 'an') return false
  const words = says.slice(1).filter((key) => key.length > 3 && !VAGUE.has(key))
  return words.length > 0 && !words.some((key) => known.has(key) || NEUTRAL.has(key))
}

const textOf = ({ gloss, context, facts }: Entry) =>
  `${gloss} ${context ?? ''} ${facts.map(({ label, value }) => `${label} ${value}`).join(' ')}`
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))

/** "Nigerian minister" is not the Ghanaian one, unless the entry speaks of Nigeria as well. */
function otherCountry({ countries }: Told, { country }: Entry, known: ReadonlySet<string>): boolean {
  if (!country || countries.size === 0 || countries.has(country)) return false
  return ![...countries.values()].some((keys) => keys.some((key) => known.has(key)))
}

const STATES =
  wordSet(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan
  scotland scottish wales welsh queensland victoria tasmania punjab sindh kerala gujarat bihar bavaria catalonia lagos`)

/** A state or province in the introduction that the entry does not know, or "state senator", "county", "town", "school". */
function isOtherPlace(says: readonly string[], known: ReadonlySet<string>): boolean {
  if (
    says.some(
      (key, i) =>
        SMALL.has(key) && !known.has(key) && !(key === 'state' && says[i - 1] === 'of') && says[i - 1] !== 'secretary',
    )
  )
    return true
  return says.some((key) => STATES.has(key) && !known.has(key))
}

/** Where everyday people work: nobody in the glossary is introduced by such a place without the glossary saying so. */
const PREMISES = wordSet(
  'restaurant bakery garage shop cafe café pub salon barbershop bookshop boutique nursery kindergarten stall clinic hospital surgery dentistry cardiology pharmacy farm dairy orchard allotment gym choir orchestra',
)

const SMALL = wordSet('county town village parish school parents high-school borough district municipal ward')
