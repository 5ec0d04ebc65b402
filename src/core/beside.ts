/**
 * What stands right beside a place and says which one it is: "London, Ontario", "Birmingham, Ala.", "Tripoli in Lebanon",
 * "the Lebanese city of Tripoli", "Pakistan's Hyderabad", "the state of Georgia", "Armenia and Georgia".
 */
import type { Found, Passage } from './find.ts'
import type { Glossary, Sense } from './model.ts'

/** Forms of the passage by their first word. */
export type ByStart = ReadonlyMap<number, readonly Found[]>

/** Associated Press short forms of states, folded. The eight that AP writes out are not here. */
export const STATES: Readonly<Record<string, string>> = {
  ala: 'alabama',
  ariz: 'arizona',
  ark: 'arkansas',
  calif: 'california',
  colo: 'colorado',
  conn: 'connecticut',
  del: 'delaware',
  fla: 'florida',
  ga: 'georgia',
  ill: 'illinois',
  ind: 'indiana',
  kan: 'kansas',
  ky: 'kentucky',
  la: 'louisiana',
  md: 'maryland',
  mass: 'massachusetts',
  mich: 'michigan',
  minn: 'minnesota',
  miss: 'mississippi',
  mo: 'missouri',
  mont: 'montana',
  neb: 'nebraska',
  nev: 'nevada',
  nh: 'new hampshire',
  nj: 'new jersey',
  nm: 'new mexico',
  ny: 'new york',
  nc: 'north carolina',
  nd: 'north dakota',
  okla: 'oklahoma',
  ore: 'oregon',
  pa: 'pennsylvania',
  ri: 'rhode island',
  sc: 'south carolina',
  sd: 'south dakota',
  tenn: 'tennessee',
  tex: 'texas',
  vt: 'vermont',
  va: 'virginia',
  wash: 'washington',
  wva: 'west virginia',
  wis: 'wisconsin',
  wyo: 'wyoming',
  ont: 'ontario',
  que: 'quebec',
  alta: 'alberta',
  dc: 'district of columbia',
  uk: 'united kingdom',
}
/** Words before a place that tell a province from a city. */
const REGIONS = new Set(
  'state province region republic governorate oblast county department canton prefecture voivodeship krai emirate'.split(
    ' ',
  ),
)
const TOWNS = new Set('city town capital port village suburb'.split(' '))
/** How far before the form a demonym may stand: "the northern Lebanese port city of Tripoli". */
const REACH = 5

/** How plainly the words beside the form name this sense: 2 its country or province, 1 only its rank, 0 not at all. */
export function beside(passage: Passage, form: Found, sense: Sense, glossary: Glossary, at: ByStart): 0 | 1 | 2 {
  if (sense.kind !== 'place' || sense.demonym) return 0
  if (
    after(passage, form, sense, glossary, at) ||
    before(passage, form, sense, at) ||
    holds(passage, form, sense, glossary, at)
  )
    return 2
  return ranked(passage, form, sense, glossary) || counted(passage, form, sense, glossary, at) ? 1 : 0
}

function after({ words, keys }: Passage, form: Found, sense: Sense, glossary: Glossary, at: ByStart): boolean {
  const next = words[form.to]
  if (!next || next.opens) return false
  const place =
    next.gap === ', '
      ? form.to
      : next.gap === ' ' && next.key === 'in'
        ? form.to + (keys[form.to + 1] === 'the' ? 2 : 1)
        : -1
  if (place < 0) return false
  const { clues, name } = glossary.entry(sense.entry)
  const short = STATES[keys[place] ?? '']
  const text = keys.slice(place, place + 4).join(' ')
  const says = (long: string) => text === long || text.startsWith(`${long} `) || short === long
  if (clues.some((clue) => says(clue.toLowerCase())) && !says(name.toLowerCase())) return true
  return (at.get(place) ?? []).some(
    ({ senses }) =>
      senses.some((one) => one.country === sense.country && one.kind === 'place' && isLand(one)) &&
      senses.every(({ country }) => country === sense.country),
  )
}

/** From this prominence on a place is a country. */
export const LAND = 245
/** A country, or its demonym. */
const isLand = ({ prominence, demonym }: Sense) => demonym || prominence >= LAND

function before({ words }: Passage, form: Found, sense: Sense, at: ByStart): boolean {
  for (let i = form.from - 1; i >= Math.max(0, form.from - REACH); i--) {
    const word = words[i + 1]
    if (!word || word.opens || !/^(?:['’]s )?[ -]?$/.test(word.gap)) return false
    for (const { to, senses } of at.get(i) ?? []) {
      if (to > form.from || !senses.every(({ country }) => country === sense.country)) continue
      if (senses.some(({ demonym }) => demonym)) return true
      if (to === form.from && words[to - 1]?.owns && senses.some(isLand)) return true
    }
  }
  return false
}

/** "Savannah, Georgia": the place before the comma lies in this one. */
function holds({ words }: Passage, form: Found, sense: Sense, glossary: Glossary, at: ByStart): boolean {
  if (words[form.from]?.gap !== ', ' || words[form.from]?.opens) return false
  const { name } = glossary.entry(sense.entry)
  for (let from = form.from - 1; from >= Math.max(0, form.from - 3); from--) {
    for (const { to, senses } of at.get(from) ?? []) {
      if (to !== form.from) continue
      const inside = senses.some(
        (one) =>
          one.kind === 'place' && one.country === sense.country && glossary.entry(one.entry).clues.includes(name),
      )
      if (inside) return true
    }
  }
  return false
}

/** "the state of Georgia", "the city of Herat", "Punjab province". */
function ranked({ keys, words }: Passage, form: Found, sense: Sense, glossary: Glossary): boolean {
  const of = keys[form.from - 1] === 'of' ? keys[form.from - 2] : undefined
  // "The capital of Jamaica" is a town, and Jamaica none; "China's capital of Beijing" is Beijing.
  if (of === 'capital')
    return fitsRank('city', sense, glossary) === false || glossary.entry(sense.entry).gloss.startsWith('Capital of')
  const head = words[form.to]?.gap === ' ' && words[form.to]?.shape === 'lower' ? keys[form.to] : undefined
  return [of, head].some((word) => fitsRank(word ?? '', sense, glossary) === true)
}

/** "Armenia, Georgia and Moldova", "Alabama, Georgia and Florida": what is counted up together is of one rank. */
function counted({ words }: Passage, form: Found, sense: Sense, glossary: Glossary, at: ByStart): boolean {
  const next = joined(words[form.to]) ? form.to + 1 : words[form.to]?.gap === ', ' ? form.to : -1
  const last = joined(words[form.from - 1]) ? form.from - 1 : words[form.from]?.gap === ', ' ? form.from : -1
  if (words[next]?.opens || words[last]?.opens) return false
  const neighbours = [...(at.get(next) ?? [])]
  for (let from = last - 1; from >= Math.max(0, last - 3); from--)
    neighbours.push(...(at.get(from) ?? []).filter(({ to }) => to === last))
  return neighbours.some(({ senses }) => senses.every((one) => isOfRank(one, sense, glossary)))
}

const joined = (word: Passage['words'][number] | undefined) =>
  (word?.key === 'and' || word?.key === 'or') && /^,? $/.test(word.gap)

/** Two countries, or two states or provinces of one country. */
function isOfRank(one: Sense, other: Sense, glossary: Glossary): boolean {
  if (one.kind !== 'place' || one.demonym || one.prominence >= LAND !== other.prominence >= LAND) return false
  if (one.prominence >= LAND) return true
  if (one.country !== other.country) return false
  const rank = (sense: Sense) => /^(?:State|Province) of/.exec(glossary.entry(sense.entry).gloss)?.[0]
  return rank(one) !== undefined && rank(one) === rank(other)
}

/** A river, a lake or a sea: "River Nile state" is not the river. */
const WATER = /^(?:River|Lake|Sea|Ocean|(?:\S+ ){1,2}(?:river|lake|sea|ocean))\b/

/** Whether a word such as "province" or "city" fits a place's rank; undefined for a word that tells no rank. */
export function fitsRank(rank: string, sense: Sense, glossary: Glossary): boolean | undefined {
  if (!(REGIONS.has(rank) || TOWNS.has(rank))) return undefined
  const { gloss } = glossary.entry(sense.entry)
  const isTown = /^(?:City|Town|Capital|Village|Largest city) (?:in|of the|of) /.test(gloss) && !/rank of/.test(gloss)
  return TOWNS.has(rank) ? isTown : !isTown && !isLand(sense) && !WATER.test(gloss)
}

/** The meaning that the words beside a form say, and how plainly (see `beside`); undefined when they say none, or two alike. */
export function saidBeside(
  passage: Passage,
  form: Found,
  senses: readonly Sense[],
  glossary: Glossary,
  at: ByStart,
): { entry: number; plainly: 1 | 2 } | undefined {
  const said = senses.map((one) => beside(passage, form, one, glossary, at))
  const most = Math.max(0, ...said) as 0 | 1 | 2
  const first = said.indexOf(most)
  if (most === 0 || first !== said.lastIndexOf(most)) return undefined
  return { entry: (senses[first] as Sense).entry, plainly: most }
}

/** Is a word what a people is called, "French"? */
export const isPeople = (key: string, glossary: Glossary): boolean =>
  glossary.formsAt([key], 0).some(({ senses }) => senses.some(({ demonym }) => demonym))
