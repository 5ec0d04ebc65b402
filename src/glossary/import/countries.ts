/** Countries and territories: capitals, languages and currencies from countries-list, names, demonyms and memberships kept by hand. */
import { continents, languages, countries as packaged, type TCountryCode } from 'countries-list'
import { currencies } from 'countries-list/currencies'
import type { Fact } from '../../core/model.ts'
import type { Row } from '../format.ts'
import {
  BESIDE,
  COUNTRY_FACTS,
  FACTS_AS_OF,
  FACTS_SOURCE,
  LANGUAGES,
  MEMBERS,
  NOT_IN_UN,
  REGIONS,
} from './country-facts.ts'
import { BELONGS, COUNTRY_NAMES, DISPUTED } from './country-names.ts'
import { neighboursByLand } from './neighbours.ts'

const SOURCE = 'countries-list 3.4'
/** Month of the package's data. */
const AS_OF = '2026-01'
/** Territories: inhabited places that are not states of their own, as ISO 3166-1 lists them. */
const TERRITORIES = new Set(
  'BV HM AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT AQ'.split(
    ' ',
  ),
)
/** Names that are also first names, surnames or everyday words: they need company on the page. */
const SHY = new Set(['JE', 'DM'])
/** Weights of a country and of a territory among meanings of one form, of 255. */
const STATE = 250
const TERRITORY = 190
/** Territories that news names as the cities of the world they are. */
const CITIES = new Set(['HK', 'MO'])
const CITY = 225

/** A country's name inside a sentence: "the Netherlands", "Chad". */
export const inSentence = (name: string): string =>
  /^(?:United|Netherlands|Philippines|Democratic|Central|Republic|Bahamas|Gambia|Maldives|Comoros|Czech Republic|Dominican Republic|Seychelles|.* Islands$)/.test(
    name,
  )
    ? `the ${name}`
    : name

/** Every line of the hand-kept table. */
export function countryTable(): {
  code: string
  name: string
  aliases: string[]
  demonyms: string[]
  wikipedia: string
}[] {
  const list = (text: string | undefined) => (text ? text.split(',').filter(Boolean) : [])
  return COUNTRY_NAMES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', aliases, demonyms, wikipedia] = line.split('|')
      return { code, name, aliases: list(aliases), demonyms: list(demonyms), wikipedia: wikipedia || name }
    })
}

/** What news calls the people and things of a continent. */
const CONTINENT_DEMONYMS: Record<string, string[]> = {
  AF: ['African', 'Africans'],
  AS: ['Asian', 'Asians'],
  EU: ['European', 'Europeans'],
  OC: ['Oceanian'],
  NA: ['North American', 'North Americans'],
  SA: ['South American', 'South Americans'],
}

/** One row for each continent that is no country of its own. */
export function continentRows(): Row[] {
  return Object.entries(continents)
    .filter(([code]) => code !== 'AN')
    .map(([code, name]) => ({
      prominence: STATE,
      demonyms: CONTINENT_DEMONYMS[code] ?? [],
      shy: false,
      entry: {
        id: `continent-${code.toLowerCase()}`,
        kind: 'place',
        name,
        short: [],
        aliases: [],
        gloss: 'Continent',
        facts: [],
        seeAlso: [],
        clues: [],
        wikipedia: name,
        sources: [{ at: SOURCE }],
        asOf: AS_OF,
      },
    }))
}

/** One row for each country and territory. */
export function countries(): Row[] {
  const names = new Map(countryTable().map(({ code, name }) => [code, name]))
  const neighbours = neighboursByLand()
  return countryTable().map((country): Row => {
    const { code, name, aliases, demonyms, wikipedia } = country
    const known = packaged[code as TCountryCode] as (typeof packaged)[TCountryCode] | undefined
    const kind = TERRITORIES.has(code) ? 'Territory' : 'Country'
    const official = FACTS.get(code)?.official ?? ''
    const named = [...new Set([...aliases, ...(official ? [official] : [])])]
    const isShort = (alias: string) => alias === alias.toUpperCase() || alias === 'BiH'
    const beside = (neighbours.get(code) ?? [])
      .map((other) => names.get(other) ?? '')
      .filter(Boolean)
      .sort()
    return {
      prominence: kind === 'Country' ? STATE : CITIES.has(code) ? CITY : TERRITORY,
      demonyms,
      shy: SHY.has(code),
      entry: {
        id: `country-${code.toLowerCase()}`,
        kind: 'place',
        name,
        short: named.filter(isShort),
        aliases: named.filter((alias) => !isShort(alias) && alias !== name),
        gloss:
          DISPUTED[code] ?? TERRITORY_OF.get(code) ?? `${kind} in ${REGION_OF.get(code) ?? 'the south polar region'}`,
        facts: factsOf(code, known, official, beside),
        country: code,
        seeAlso: [],
        clues: [...(capitalOf(code) ? [capitalOf(code)] : []), ...demonyms],
        wikipedia,
        sources: [
          { at: SOURCE },
          { at: FACTS_SOURCE },
          ...(beside.length ? [{ at: 'Natural Earth, world-atlas 2.0' }] : []),
        ],
        asOf: FACTS_AS_OF,
      },
    }
  })
}

type Packaged = (typeof packaged)[TCountryCode] | undefined

function factsOf(code: string, known: Packaged, official: string, beside: string[]): Fact[] {
  const listed = (known?.languages ?? []).map((language) => languages[language as keyof typeof languages]?.name ?? '')
  const spoken = LANGUAGES[code] ?? listed.filter(Boolean)
  const money = (known?.currency ?? [])
    .filter((coin) => !FUNDS.has(coin))
    .map((coin) => currencies[coin as keyof typeof currencies]?.name ?? coin)
  const { people, year } = FACTS.get(code) ?? {}
  const bodies = Object.entries(MEMBERS)
    .filter(([, members]) => (members === '*' ? isUnited(code) : members.split(' ').includes(code)))
    .map(([body]) => (BESIDE[`${code}|${body}`] ? `${body} (${BESIDE[`${code}|${body}`]})` : body))
  const fact = (label: string, value: string, perishable = false): Fact[] =>
    value ? [{ label, value, ...(perishable ? { perishable } : {}) }] : []
  return [
    ...fact('Official name', official),
    ...fact('Capital', capitalOf(code)),
    ...fact(
      'Population',
      year ? `about ${inWords(people ?? 0)} (${year})` : people === 0 ? 'no permanent residents' : '',
      true,
    ),
    ...fact(spoken.length > 1 ? 'Languages' : 'Language', spoken.slice(0, 4).join(', ')),
    ...fact('Currency', money.slice(0, 2).join(', ')),
    ...fact('Neighbours', beside.join(', ')),
    ...fact('Member of', bodies.join(', '), true),
  ]
}

/** Codes of funds, not of money in the hand. */
const FUNDS = new Set(['USN', 'USS', 'CHE', 'CHW', 'BOV', 'CLF', 'COU', 'MXV', 'UYI'])
/** Capitals where the package's word needs another: renamed, missing, or disputed. */
const CAPITALS: Record<string, string> = {
  XK: 'Pristina',
  // By a decree of 2 January 2026 (bantugazette.com, report.az); the offices had a year to move.
  GQ: 'Ciudad de la Paz (since January 2026; Malabo before)',
  IL: 'Jerusalem (as Israel says; most embassies are in Tel Aviv)',
  PS: 'Ramallah (seat of government; East Jerusalem is claimed)',
  BO: 'Sucre (La Paz is the seat of government)',
  ZA: 'Pretoria, Cape Town and Bloemfontein',
  NL: 'Amsterdam (The Hague is the seat of government)',
  LK: 'Sri Jayawardenepura Kotte; Colombo is the commercial capital',
  SZ: 'Mbabane and Lobamba',
  MN: 'Ulaanbaatar',
  HK: '',
  EH: '',
  US: 'Washington, D.C.',
}
const capitalOf = (code: string): string =>
  CAPITALS[code] ?? (packaged[code as TCountryCode] as Packaged)?.capital ?? ''

const FACTS = new Map(
  COUNTRY_FACTS.trim()
    .split('\n')
    .map((line) => {
      const [code = '', official = '', people = '', year = ''] = line.split('|')
      return [code, { official, people: people === '' ? undefined : Number(people), year }] as const
    }),
)
const REGION_OF = new Map(
  Object.entries(REGIONS).flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region])),
)
/** "Territory of France in the Pacific", by the table of whose each is. */
const TERRITORY_OF = new Map(
  Object.entries(BELONGS).flatMap(([whose, codes]) =>
    codes.split(' ').map((code) => [code, `${whose} in ${REGION_OF.get(code)}`] as const),
  ),
)
const OUTSIDE = new Set(NOT_IN_UN.split(' '))
const isUnited = (code: string) => !TERRITORIES.has(code) && !OUTSIDE.has(code)

/** 49500000 → "49.5 million"; below a million "85,400". */
const inWords = (people: number): string =>
  people >= 1_000_000_000
    ? `${(people / 1_000_000_000).toFixed(2)} billion`
    : people >= 1_000_000
      ? `${(people / 1_000_000).toLocaleString('en-GB', { maximumSignificantDigits: 3 })} million`
      : people.toLocaleString('en-GB')
