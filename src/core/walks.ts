/** Walks of life: which roles may be one person's, and which tell two bearers of a name apart. Keys are folded. */
import { wordSet } from './word-set.ts'

/**
 * Walks of life. Two roles of one walk may be one person's ("leader" and "president"), two of different walks are not, unless
 * the glossary speaks of both. Offices of a town, a province or a school stand apart: the glossary's people hold none of them
 * without saying so.
 */
const WALKS: Readonly<Record<string, ReadonlySet<string>>> = {
  state:
    wordSet(`president vice-president premier chancellor minister secretary senator representative congressman congresswoman lawmaker
    legislator parliamentarian mp mep speaker leader politician statesman candidate nominee incumbent ruler dictator head chief
    opposition prime governor frontbencher backbencher whip lawmakers sen rep gov party government deputy vice
    secretary-general commissioner dissident adviser advisor aide strategist chairman chairwoman chair strongman`),
  crown: wordSet('king queen prince princess emir sultan monarch crown sheikh duke duchess heir royal'),
  envoy: wordSet('ambassador envoy diplomat consul negotiator mediator emissary attache'),
  force:
    wordSet(`general colonel major captain lieutenant admiral brigadier commander marshal warlord militiaman militant insurgent guerrilla
    rebel fighter mujahideen jihadist soldier chief military army leader spy spymaster`),
  law: wordSet(
    'judge justice prosecutor attorney lawyer solicitor advocate barrister magistrate jurist counsel notary',
  ),
  faith: wordSet(
    'pope cardinal archbishop bishop imam ayatollah rabbi cleric priest pastor vicar nun monk preacher mullah patriarch muezzin sexton',
  ),
  money:
    wordSet(`executive ceo cfo coo founder co-founder cofounder owner boss banker investor entrepreneur businessman businesswoman
    tycoon magnate billionaire millionaire industrialist chairman chairwoman broker trader director oligarch financier`),
  sport:
    wordSet(`coach player footballer striker midfielder defender goalkeeper quarterback pitcher batsman bowler cricketer runner sprinter
    swimmer cyclist boxer golfer driver champion skipper trainer athlete olympian winger keeper forward goalie defenseman jockey
    referee wrestler gymnast skater skier rower surfer manager captain lock flanker fly-half scrum-half linebacker cornerback shortstop outfielder`),
  arts: wordSet(`actor actress singer musician composer artist designer filmmaker novelist poet playwright photographer producer conductor
    rapper guitarist drummer comedian writer author director dancer choreographer songwriter pianist violinist painter sculptor
    screenwriter illustrator cartoonist animator model presenter host star pianist`),
  media: wordSet(
    'journalist reporter correspondent columnist editor broadcaster presenter anchor blogger commentator pundit publisher host',
  ),
  learning:
    wordSet(`professor lecturer academic historian economist sociologist anthropologist biologist physicist chemist astronomer
    epidemiologist virologist researcher scientist scholar fellow analyst expert geographer geologist meteorologist mathematician
    philosopher theologian linguist neuroscientist climatologist psychologist psychiatrist dean provost`),
  health: wordSet(
    'physician surgeon doctor nurse midwife pathologist paramedic dentist pharmacist veterinarian coroner',
  ),
  speech: wordSet('spokesman spokeswoman spokesperson'),
  cause: wordSet('activist campaigner organiser organizer environmentalist feminist abolitionist unionist'),
  space: wordSet('astronaut cosmonaut pilot'),
  local:
    wordSet(`mayor councillor cllr councilman councilwoman councilor alderman sheriff constable superintendent principal headteacher headmaster
    headmistress teacher librarian curator officer inspector detective sergeant constable trooper policeman clerk treasurer usher`),
  everyday:
    wordSet(`firefighter plumber plasterer potter florist volunteer guard caretaker porter tailor bricklayer baker farmer electrician carpenter mechanic shopkeeper waiter waitress chef accountant gardener
    butcher barber realtor cashier janitor postman builder decorator student pupil`),
}

/** The walks that any of these words belongs to. */
export function walksOf(keys: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const key of keys) {
    for (const [walk, roles] of Object.entries(WALKS)) if (roles.has(key)) found.add(walk)
  }
  return found
}

/** Everyday work, which nobody in the glossary is known for. */
export const isEveryday = (key: string) => WALKS.everyday?.has(key) ?? false

/** Walks that hardly any public figure of the glossary was ever of: such a word at a surname tells of another bearer. */
const APART = ['sport', 'arts', 'health', 'learning', 'local', 'everyday']

/** True for a role that the glossary's people do not hold unless it says so: striker, drummer, nurse. */
export const tellsApart = (key: string) => APART.some((walk) => WALKS[walk]?.has(key))
