/**
 * Names that several lands have: ministries, parliaments, leagues, holidays. The glossary's meaning belongs to one of them, and is
 * refused where the page says or shows that another land's is meant.
 */
import { LAND, STATES } from './beside.ts'
import { hasClue } from './company.ts'
import { type Found, keyOf, type Passage } from './find.ts'
import {
  countryAfter,
  countryBefore,
  countryVoice,
  MILLION,
  ownerOf,
  type Page,
  type Place,
  somewhere,
} from './gather.ts'
import { COMMON } from './lexicon.ts'
import type { Sense } from './model.ts'
import { goesOn } from './shape.ts'

const GENERIC_HEADS = new Set(
  'party alliance movement front rally congress coalition union democrats ministry department court parliament assembly senate army navy police commission council bank service agency authority bureau office cabinet government treasury directorate corps chiefs staff legion scouts affairs development justice'.split(
    ' ',
  ),
)
/** Known by these names far beyond their country: another's only where the page says whose. */
const OWNED_HEADS = new Set(['administration', 'control'])
export const GENERIC_NAMES = new Set(
  'labour labor conservatives conservative liberals liberal democrats democrat democratic republicans republican greens green socialists socialist congress parliament senate communists communist nationalists treasury reserves army navy police'.split(
    ' ',
  ),
)

/** Parliaments, houses and schemes that many countries have, and who has one: news calls it so without saying whose. */
const HOUSES: ReadonlyMap<string, readonly string[]> = new Map([
  // A party of India and Spain's parties' meetings too.
  ['congress', 'US IN BR AR MX PE CO CL PH ES HN GT PY BO'.split(' ')],
  [
    'senate',
    'US CA AU PH NG KE ZA LR BR AR MX CL CO PE BO PY UY DO HT IT ES FR BE PL CZ RO IE JM PK TH KH ZW'.split(' '),
  ],
  ['house of representatives', 'US JP AU NZ NG PH ID MY LR ET CY MT MA FJ TT NP'.split(' ')],
  ['house of commons', ['GB', 'CA']],
  ['commons', ['GB', 'CA']],
])

/** The same of schemes, agencies, parties, leagues, papers, buildings and days. Lands whose news in English calls their own so. */
const NAMESAKES: ReadonlyMap<string, readonly string[]> = new Map([
  ['social security', 'US FR ES PT BE BR MX TR JP'.split(' ')],
  ['medicare', 'US AU CA'.split(' ')],
  ['food and drug administration', 'US PH TH TW IR'.split(' ')],
  ['social security administration', 'US PH'.split(' ')],
  ['cdc', 'US TW CN KR'.split(' ')],
  ['fda', 'US PH TH TW GH'.split(' ')],
  ['epa', 'US IE TW GH'.split(' ')],
  ['doj', 'US PH HK'.split(' ')],
  ['doe', ['US', 'PH']],
  ['nsa', ['US', 'IN']],
  ['nih', ['US', 'PK']],
  ['irs', ['US', 'IN']],
  ['sec', 'US PH NG TH ZM'.split(' ')],
  ['ftc', 'US JP KR TW'.split(' ')],
  ['nrc', 'US NL IN'.split(' ')],
  ['nsc', 'US KR MY GH MN'.split(' ')],
  ['omb', ['US', 'PH']],
  ['fema', ['US', 'IN']],
  ['nab', 'PK AU US'.split(' ')],
  ['cbi', ['IN', 'GB']],
  ['ccg', 'CN CA GB'.split(' ')],
  ['rcaf', ['KH', 'CA']],
  ['saf', ['SD', 'SG']],
  ['edf', ['ER', 'FR']],
  ['stc', ['YE', 'SA']],
  ['ndma', 'PK IN'.split(' ')],
  ['justice department', 'US PH HK'.split(' ')],
  ['department of justice', 'US PH HK IE CA'.split(' ')],
  ['labor department', 'US TW PH'.split(' ')],
  ['agriculture department', 'US PH'.split(' ')],
  ['energy department', 'US PH'.split(' ')],
  ['national security council', 'US KR TR MY PK GH PH JP IN'.split(' ')],
  ['national institutes of health', 'US KR PH'.split(' ')],
  ['national science foundation', 'US LK CN'.split(' ')],
  ['national park service', ['US', 'KR']],
  ['central bureau of investigation', ['IN', 'NP']],
  ['foreign office', 'GB PK DE BD MY'.split(' ')],
  ['mounties', ['CA', 'AU']],
  ['national guard', 'US UA RU MX SA VE TN CY KW QA BH GR PA'.split(' ')],
  ['marine corps', 'US KR BR TW PH ID TH'.split(' ')],
  ['foreign legion', 'FR ES UA'.split(' ')],
  ['national liberation army', 'CO LY MK XK DZ'.split(' ')],
  ['democratic party', 'US IT KR JP RS HK AL'.split(' ')],
  ['democrats', 'US HK DK SE'.split(' ')],
  ['republicans', 'US FR IE ES'.split(' ')],
  ['green party', 'GB DE US CA NZ SE AU IE TW'.split(' ')],
  ['socialist party', 'FR PT CL NL BE AR ES'.split(' ')],
  ['social democratic party', 'DE RO SE DK FI AT JP CZ'.split(' ')],
  ['christian democrats', 'DE IT CL SE NL CH CZ SV'.split(' ')],
  ['left party', 'DE SE'.split(' ')],
  ['free democrats', 'DE GE CH'.split(' ')],
  ['national front', 'FR GB IR MY'.split(' ')],
  ['new democrats', ['CA', 'US']],
  ['democratic alliance', 'ZA PT HK'.split(' ')],
  ['nationalist party', 'TW MT ZA'.split(' ')],
  ['popular party', 'ES PA'.split(' ')],
  ['ennahda', ['TN', 'DZ']],
  ['white house', 'US RU KG'.split(' ')],
  ['premier league', 'GB EG UA RU KE ZM ZW TZ UG RW ET KZ BD NP JM'.split(' ')],
  ['bundesliga', 'DE AT'.split(' ')],
  ['serie a', 'IT BR EC'.split(' ')],
  ['fa cup', 'GB MY TH'.split(' ')],
  ['sky news', 'GB AU'.split(' ')],
  ['guardian newspaper', 'GB NG TZ'.split(' ')],
  ['partido socialista', 'PT ES CL AR PE'.split(' ')],
  ['parti socialiste', 'FR BE'.split(' ')],
  ['phalange', 'LB ES'.split(' ')],
  ['phalangist', 'LB ES'.split(' ')],
  ['al islah', 'YE AE BH'.split(' ')],
  ['jamaat e islami', 'PK BD IN'.split(' ')],
  ['jamaat i islami', 'PK BD IN'.split(' ')],
  ['cultural revolution', 'CN IR'.split(' ')],
  ['commonwealth', 'US AU PR'.split(' ')],
  ['wolves', ['GB', 'US']],
  ['memorial day', 'US IL KR'.split(' ')],
  ['merck', ['US', 'DE']],
  ['yahoo', ['US', 'JP']],
  ['nsf', 'US LK CN CH'.split(' ')],
  ['pasteur institute', 'FR SN IR TN MA DZ MG VN KH'.split(' ')],
  ['institut pasteur', 'FR SN TN MA DZ MG VN KH'.split(' ')],
  // Another's only right beside its country.
  ['ligue 1', []],
  ['mafia', []],
])

/** What the papers of another land call their own every day: that land, and the one it speaks of all the time. */
const OTHERS_OWN: ReadonlyMap<string, readonly string[]> = new Map(
  ['jcs', 'joint chiefs', 'joint chiefs of staff'].map((key) => [key, ['KR', 'KP']]),
)

/** "Labour Party", "Supreme Court": many countries have one. It is another's when the words before say so, or the page names other places only. */
export function isForeign(sense: Sense, { passage, form, page }: Place): boolean {
  const isBody = sense.kind === 'organisation'
  if (!sense.country) return isBody && (isOfALand(passage, form, page) || isOfLands(sense, passage, form, page))
  if (sense.kind === 'place') return false
  const key = keyOf(passage, form)
  const house = HOUSES.get(key)
  const lands = house ?? NAMESAKES.get(key)
  const generic = isBody && isGeneric(passage, form)
  const others = OTHERS_OWN.get(key)
  if (!lands && !others && !generic && !(isBody && OWNED_HEADS.has(passage.keys[form.to - 1] ?? ''))) return false
  if (house && isBody && (isOfState(passage, form, page) || isMeeting(passage, form, page))) return true
  const owner = ownerOf(passage, form, page.index, lands && /^(?:of|in)$/)
  if (owner) return owner !== sense.country
  // "The Foreign Office in Islamabad": a city tells less than its land, for embassies and troops are abroad too.
  const seat = lands && countryAfter(passage, form, page.index, /^in$/, MILLION)
  if (seat && seat !== sense.country && lands.includes(seat)) return true
  if (page.places.size === 0) return false
  const own = countryVoice(page, sense, key)
  if (others && isHeardMore(others, sense, page)) return true
  // Players of many lands stand in a league's stories: one word of another land is not enough.
  const enough = house ? own : own + 1
  if (lands?.some((land) => land !== sense.country && (page.countries.get(land)?.weight ?? 0) > enough)) return true
  if (isBody && isOwned(sense.country, key, page)) return true
  if (!generic) return false
  if (!page.places.has(sense.country)) return !(lands && hasClue(sense, page))
  if (form.to - form.from > 2) return false
  for (const [country, { weight }] of page.countries) if (country !== sense.country && weight > 3 * own + 1) return true
  return false
}

/** Of initials one word of the other land will do; a name in full is its own unless its land is spoken of twice as much. */
function isHeardMore(lands: readonly string[], { cased, country }: Sense, { countries }: Page): boolean {
  if (cased === 'exact') return lands.some((land) => countries.has(land))
  const voice = lands.reduce((sum, land) => sum + (countries.get(land)?.weight ?? 0), 0)
  let own = 0
  for (const [key, weight] of countries.get(country)?.by ?? []) if (!OTHERS_OWN.has(key)) own += weight
  return countries.has(lands[0] ?? '') && voice * 2 > own
}

/** "The Commonwealth", said of Virginia or Australia, where nothing on the page speaks for the other. */
function isOfLands(sense: Sense, passage: Passage, form: Found, page: Page): boolean {
  const lands = NAMESAKES.get(keyOf(passage, form)) ?? []
  return lands.some((land) => page.countries.has(land)) && !hasClue(sense, page)
}

/** "the Human Rights Council of Turkey" is no body of the United Nations. */
function isOfALand(passage: Passage, form: Found, { index }: Page): boolean {
  if (form.to - form.from < 2 || !GENERIC_HEADS.has(passage.keys[form.to - 1] ?? '')) return false
  return countryAfter(passage, form, index) !== undefined
}

/** "South Korea's Joint Chiefs of Staff", and later only "the Joint Chiefs of Staff": still those of the land that is spoken of more. */
export function isOwned(country: string, key: string, { owners, countries }: Page): boolean {
  const lands = owners().get(key)
  if (!lands || lands.has(country)) return false
  // "Joint Chiefs" inside the longer name, or that around it, says no more than the name.
  let own = 0
  for (const [form, weight] of countries.get(country)?.by ?? [])
    if (!isWithin(form, key) && !isWithin(key, form)) own += weight
  return [...lands].some((land) => (countries.get(land)?.weight ?? 0) > own)
}

/** Are the words of a form among those of a longer one? */
const isWithin = (form: string, longer: string) => ` ${longer} `.includes(` ${form} `)

function isGeneric({ keys }: Passage, { from, to, senses }: Found): boolean {
  if (senses.some(({ cased }) => cased === 'exact')) return false
  if (to - from === 1) return GENERIC_NAMES.has(keys[from] ?? '')
  return GENERIC_HEADS.has(keys[to - 1] ?? '') || /^(?:ministry|department|bank|bureau|office)$/.test(keys[from] ?? '')
}

/** "the Texas Senate", "a state Senate committee": a house of a state, not of its country. */
function isOfState({ keys, words, index }: Passage, { from }: Found, page: Page): boolean {
  if (!/^(?:['’]s)? $/.test(words[from]?.gap ?? '')) return false
  if (keys[from - 1] === 'state') return true
  const before = page.index(index).ends.get(from) ?? []
  return before.some(({ senses: [first] }) => first?.kind === 'place' && first.prominence < LAND)
}

/** "FIFA’s Congress", "the 20th Party Congress … the Congress": a meeting, and no parliament. */
function isMeeting(passage: Passage, form: Found, page: Page): boolean {
  const key = keyOf(passage, form)
  if (key !== 'congress') return false
  const before = passage.keys[form.from - 1] ?? ''
  if (MEETS.has(before)) return true
  if (before !== 'the' && !/^delegates?$/.test(passage.keys[form.to] ?? '')) return false
  return somewhere(page, 'meets', key, ({ keys }, { from }) => MEETS.has(keys[from - 1] ?? ''))
}
const MEETS = new Set('party fifa uefa uyghur zionist tibetan jewish its'.split(' '))

/**
 * "Thai PBS is" no American network: initials behind another people. "American BBC reporters" are of both, "Nigeria's SEC fined" is
 * Nigeria's, where others bear the initials too.
 */
export function isOthersInitials(sense: Sense, { passage, form, page }: Place): boolean {
  if (sense.cased !== 'exact' || sense.kind !== 'organisation' || !sense.country) return false
  if (isState(passage, form)) return true
  const owner = countryBefore(passage, form, page.index)
  const next = passage.words[form.to]
  if (next?.gap === ' ' && next.shape === 'title' && EDITIONS.has(next.key)) return true
  const isLast = !goesOn(next) || COMMON.has(next.key)
  if (owner === undefined || owner === sense.country) return false
  return isLast || (sense.shy && /^['’]s? $/.test(passage.words[form.from]?.gap ?? ''))
}

/** "CNN Türk", "CNN Brasil": a channel of that land under the other's name. */
const EDITIONS: ReadonlySet<string> = new Set('turk brasil brazil indonesia chile portugal philippines'.split(' '))

/** "Norfolk, VA,": a state of America in two letters. "In Ramallah, PA officials" are of a body. */
function isState({ keys, words }: Passage, { from, to }: Found): boolean {
  const before = words[from - 1]
  const isClosed = !words[to] || words[to]?.opens || /^[,;)]/.test(words[to]?.gap ?? '')
  return words[from]?.gap === ', ' && before?.shape === 'title' && isClosed && STATES[keys[from] ?? ''] !== undefined
}
