/**
 * The wrong person is the worst error: is the person whom the article introduces somebody else than the glossary's of that
 * name? Asked of every introduction; when in doubt the answer is yes, and only the article's words are shown.
 */
import type { Lesson } from './learn.ts'
import type { Entry } from './model.ts'
import { isCalling, isRole } from './roles.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Walks of life. Two roles of one walk may be one person's ("leader" and "president"), two of different walks are not, unless
 * the glossary speaks of both. Offices of a town, a province or a school stand apart: the glossary's people hold none of them
 * without saying so.
 */
const WALKS: Readonly<Record<string, ReadonlySet<string>>> = {
  state:
    set(`president vice-president premier chancellor minister secretary senator representative congressman congresswoman lawmaker
    legislator parliamentarian mp mep speaker leader politician statesman candidate nominee incumbent ruler dictator head chief
    opposition prime governor frontbencher backbencher whip lawmakers sen rep gov party government deputy vice
    secretary-general commissioner dissident adviser advisor aide strategist chairman chairwoman chair strongman`),
  crown: set('king queen prince princess emir sultan monarch crown sheikh duke duchess heir royal'),
  envoy: set('ambassador envoy diplomat consul negotiator mediator emissary attache'),
  force:
    set(`general colonel major captain lieutenant admiral brigadier commander marshal warlord militiaman militant insurgent guerrilla
    rebel fighter mujahideen jihadist soldier chief military army leader`),
  law: set('judge justice prosecutor attorney lawyer solicitor advocate barrister magistrate jurist counsel notary'),
  faith: set(
    'pope cardinal archbishop bishop imam ayatollah rabbi cleric priest pastor vicar nun monk preacher mullah patriarch muezzin sexton',
  ),
  money:
    set(`executive ceo cfo coo founder co-founder cofounder owner boss banker investor entrepreneur businessman businesswoman
    tycoon magnate billionaire millionaire industrialist chairman chairwoman broker trader director oligarch financier`),
  sport:
    set(`coach player footballer striker midfielder defender goalkeeper quarterback pitcher batsman bowler cricketer runner sprinter
    swimmer cyclist boxer golfer driver champion skipper trainer athlete olympian winger keeper forward goalie defenseman jockey
    referee wrestler gymnast skater skier rower surfer manager captain`),
  arts: set(`actor actress singer musician composer artist designer filmmaker novelist poet playwright photographer producer conductor
    rapper guitarist drummer comedian writer author director dancer choreographer songwriter pianist violinist painter sculptor
    screenwriter illustrator cartoonist animator model presenter host star pianist`),
  media: set(
    'journalist reporter correspondent columnist editor broadcaster presenter anchor blogger commentator pundit publisher host',
  ),
  learning:
    set(`professor lecturer academic historian economist sociologist anthropologist biologist physicist chemist astronomer
    epidemiologist virologist researcher scientist scholar fellow analyst expert geographer geologist meteorologist mathematician
    philosopher theologian linguist neuroscientist climatologist psychologist psychiatrist dean provost`),
  health: set('physician surgeon doctor nurse midwife pathologist paramedic dentist pharmacist veterinarian coroner'),
  speech: set('spokesman spokeswoman spokesperson'),
  cause: set('activist campaigner organiser organizer environmentalist feminist abolitionist unionist'),
  space: set('astronaut cosmonaut pilot'),
  local:
    set(`mayor councillor councilman councilwoman councilor alderman sheriff constable superintendent principal headteacher headmaster
    headmistress teacher librarian curator officer inspector detective policeman clerk treasurer usher`),
  everyday:
    set(`firefighter plumber baker farmer electrician carpenter mechanic shopkeeper waiter waitress chef accountant gardener
    butcher barber realtor cashier janitor postman builder decorator student pupil`),
}

/** What the article says of somebody: the folded words, and the countries that these words name, with their words. */
export type Told = Pick<Lesson, 'says' | 'private'> & { countries: ReadonlyMap<string, readonly string[]> }

/** True when the article's words and the glossary's entry cannot be about one person, or may well not be. */
export function clashes(told: Told, entry: Entry): boolean {
  const text = textOf(entry)
  const known = new Set(text)
  if (otherCountry(told, entry, known)) return true
  const all = told.says.filter(
    (key) => isRole(key) || WALKS.everyday?.has(key) || (isCalling(key) && !NEUTRAL.has(key)),
  )
  // "Chief executive", "chief economist": the other word says the walk.
  const roles = all.length > 1 ? all.filter((key) => key !== 'chief') : all
  if (roles.length === 0) return told.private
  if (roles.some((key) => known.has(key))) return isOtherPlace(told.says, known)
  const walks = walksOf(roles)
  if (walks.has('local') || walks.has('everyday')) return true
  const shared = walksOf(text.filter((key) => !OF_MANY_WALKS.has(key)))
  for (const walk of walks) if (shared.has(walk)) return isOtherPlace(told.says, known)
  return true
}

/** Said of anybody, whatever the work. */
const NEUTRAL =
  set(`supporter member newcomer outsider insider reformer prisoner defender admirer believer follower speaker founder
  leader winner loser survivor brother sister father mother daughter grandfather grandmother teenager stranger partner
  listener reader writer thinker fighter partisan`)
/** In an entry's text these tell no walk: an army has captains too. */
const OF_MANY_WALKS = set('captain champion driver model star host keeper forward manager back')

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
  set(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
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

const SMALL = set('county town village parish school parents high-school borough district municipal ward')

function walksOf(keys: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const key of keys) {
    for (const [walk, roles] of Object.entries(WALKS)) if (roles.has(key)) found.add(walk)
  }
  return found
}
