/** Countries and territories: capitals, languages and currencies from countries-list, names and demonyms kept by hand. */
import { continents, languages, countries as packaged, type TCountryCode } from 'countries-list'
import type { Row } from '../format.ts'
import { COUNTRY_NAMES, DISPUTED } from './country-names.ts'

const SOURCE = 'countries-list 3.4'
/** Month of the package's data. */
const AS_OF = '2026-01'
/** Territories: inhabited places that are not states of their own, as ISO 3166-1 lists them. */
const TERRITORIES = new Set(
  'AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT AQ'.split(
    ' ',
  ),
)
/** Names that are also first names, surnames or everyday words: they need company on the page. */
const SHY = new Set(['JE', 'DM'])
/** Countries that lie on two continents, or that no continent claims alone. */
const BETWEEN: Record<string, string> = {
  RU: 'Europe and Asia',
  TR: 'Asia and Europe',
  EG: 'Africa and Asia',
  KZ: 'Central Asia',
  GE: 'the South Caucasus',
  AM: 'the South Caucasus',
  AZ: 'the South Caucasus',
}
/** Weights of a country and of a territory among meanings of one form, of 255. */
const STATE = 250
const TERRITORY = 190

/** A country's name inside a sentence: "the Netherlands", "Chad". */
export const inSentence = (name: string): string =>
  /^(?:United|Netherlands|Philippines|Democratic|Central|Republic|Bahamas|Gambia|Maldives|Comoros|Czech Republic|Dominican Republic|Seychelles|.* Islands$)/.test(
    name,
  )
    ? `the ${name}`
    : name

export type Country = { code: string; name: string; capital: string }

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
  return countryTable().map(({ code, name, aliases, demonyms, wikipedia }) => {
    const known = packaged[code as TCountryCode] as (typeof packaged)[TCountryCode] | undefined
    const region = BETWEEN[code] ?? (known ? continents[known.continent] : 'Europe')
    const spoken = (known?.languages ?? [])
      .map((language) => languages[language as keyof typeof languages]?.name ?? '')
      .filter(Boolean)
    const kind = TERRITORIES.has(code) ? 'Territory' : 'Country'
    const isShort = (alias: string) => alias === alias.toUpperCase() || alias === 'BiH'
    const fact = (label: string, value: string) => (value ? [{ label, value }] : [])
    return {
      prominence: kind === 'Country' ? STATE : TERRITORY,
      demonyms,
      shy: SHY.has(code),
      entry: {
        id: `country-${code.toLowerCase()}`,
        kind: 'place',
        name,
        short: aliases.filter(isShort),
        aliases: aliases.filter((alias) => !isShort(alias)),
        gloss: DISPUTED[code] ?? `${kind} in ${region}`,
        facts: [
          ...fact('Capital', known?.capital ?? (code === 'XK' ? 'Pristina' : '')),
          ...fact(spoken.length > 1 ? 'Languages' : 'Language', spoken.slice(0, 4).join(', ')),
          ...fact('Currency', (known?.currency ?? []).slice(0, 2).join(', ')),
        ],
        country: code,
        seeAlso: [],
        clues: [...(known?.capital ? [known.capital] : []), ...demonyms],
        wikipedia,
        sources: [{ at: SOURCE }],
        asOf: AS_OF,
      },
    } satisfies Row
  })
}
