/** What the reader knows already: a starter list of countries everybody has heard of, and whatever was called known since. */
import type { Entry } from './model.ts'
import type { Starter } from './settings.ts'

/**
 * Countries taken as known from the start: a reader of world news has met them every week. The regions add neighbours
 * whose names are daily news there. Anything here can be called unknown again.
 */
const STARTERS: Record<Starter, string> = {
  none: '',
  world: 'US GB FR DE IT ES CN JP IN RU CA AU BR MX',
  europe: 'US GB FR DE IT ES CN JP IN RU CA AU BR MX NL BE CH AT SE NO DK FI PL PT GR IE UA TR',
  americas: 'US GB FR DE IT ES CN JP IN RU CA AU BR MX AR CL CO PE CU VE IE',
  asia: 'US GB FR DE IT ES CN JP IN RU CA AU BR MX KR KP PK ID PH TH VN SG MY TW HK NZ',
  africa: 'US GB FR DE IT ES CN JP IN RU CA AU BR MX ZA NG KE EG ET GH MA',
}

/** Ids of the countries that are known from the start. */
export const startersOf = (starter: Starter): string[] =>
  STARTERS[starter]
    .split(' ')
    .filter(Boolean)
    .map((code) => `country-${code.toLowerCase()}`)

/** What the choice of known terms looks like in the settings. */
export type Knowing = { starter: Starter; known: readonly string[]; unknown: readonly string[] }

/** A test for entries the reader knows. Built once for a page, asked for every mention. */
export function knows({ starter, known, unknown }: Knowing): (entry: Pick<Entry, 'id'>) => boolean {
  const all = new Set<string>([...startersOf(starter), ...known])
  for (const id of unknown) all.delete(id)
  return ({ id }) => all.has(id)
}

/** The choice after an entry was called known, or unknown again. */
export function learned(choice: Knowing, id: string, isKnown: boolean): { known: string[]; unknown: string[] } {
  const known = choice.known.filter((one) => one !== id)
  const unknown = choice.unknown.filter((one) => one !== id)
  const starts = startersOf(choice.starter).includes(id)
  if (isKnown && !starts) known.push(id)
  if (!isKnown && starts) unknown.push(id)
  return { known, unknown }
}
