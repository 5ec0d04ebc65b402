/** Whether Newsgloss is wanted at a place: the part of the settings that the gate reads on every page, and nothing else of them. */
import { closest, isPattern, MOST_SITES } from './sites.ts'

/** On the list of news sites, on nothing but the reader's own sites, or on every news article of any site. */
export const WHERES = ['list', 'mine', 'all'] as const

/** How long a pause lasts, in milliseconds: an hour, the time for one sitting without marks. */
export const PAUSE = 3_600_000
/** The last moment that JSON and Date both hold, in milliseconds since 1970. */
const LAST = 8_640_000_000_000_000

export const WANTING = {
  /** Newsgloss as a whole. */
  on: true,
  where: 'list' as (typeof WHERES)[number],
  /** Until when everything is paused, in milliseconds since 1970. Every door compares it with its own clock. */
  pausedUntil: 0,
  /** Where the reader always wants it: patterns of sites (sites.ts). */
  sites: [] as string[],
  /** Where the reader never wants it: patterns of sites. */
  offOn: [] as string[],
}

export type Wanting = typeof WANTING

/** Valid wishes from anything: wrong values become the default, right ones are kept. */
export function tidyWanting(found: unknown): Wanting {
  const { on, where, pausedUntil: until, sites, offOn } = isRecord(found) ? found : {}
  return {
    on: typeof on === 'boolean' ? on : WANTING.on,
    where: WHERES.find((one) => one === where) ?? WANTING.where,
    pausedUntil:
      typeof until === 'number' && Number.isFinite(until)
        ? Math.round(Math.min(LAST, Math.max(0, until)))
        : WANTING.pausedUntil,
    sites: texts(sites, isPattern, MOST_SITES),
    offOn: texts(offOn, isPattern, MOST_SITES),
  }
}

/** The wishes that hold: the reader's as they are stored, with those of an organisation's stored policy in front. */
export function wantingUnder(stored: unknown, policy: unknown): Wanting {
  const own = tidyWanting(stored)
  const given = isRecord(policy) && isRecord(policy.settings) ? policy.settings : undefined
  if (!given) return own
  const theirs = tidyWanting(given)
  const fixed = Object.entries(theirs).filter(([key, value]) => Object.hasOwn(given, key) && isSound(given[key], value))
  const joined = fixed.map(([key, value]) => [
    key,
    Array.isArray(value) ? [...value, ...(own[key as keyof Wanting] as string[])] : value,
  ])
  return tidyWanting({ ...own, ...Object.fromEntries(joined) })
}

/** A wrong value was replaced by the default when tidying: then the policy says nothing about it. */
export function isSound(given: unknown, tidied: unknown): boolean {
  if (Array.isArray(tidied)) return Array.isArray(given)
  return typeof tidied === 'object' ? isRecord(given) : given === tidied || typeof given === 'number'
}

/**
 * Is Newsgloss wanted at this place (a host, or a host and path)? The closest pattern decides; "never" wins a tie. Whether
 * the browser lets it in, and whether a pause lasts, are other questions.
 */
export function onFor(place: string, { on, where, sites, offOn }: Omit<Wanting, 'pausedUntil'>): boolean {
  if (!on) return false
  const always = closest(sites, place)
  const never = closest(offOn, place)
  return always || never ? always > never : where !== 'mine'
}

/** Is Newsgloss wanted at this place at this time (milliseconds since 1970), when no pause lasts? */
export function wantedNow(place: string, wanting: Wanting, now: number): boolean {
  return pauseLeft(wanting, now) === 0 && onFor(place, wanting)
}

/** Milliseconds that a pause still lasts; 0 when there is none. No pause is longer than it can be made: a clock set back must not stretch it. */
export function pauseLeft({ pausedUntil }: Pick<Wanting, 'pausedUntil'>, now: number): number {
  const left = pausedUntil - now
  return left > 0 && left <= PAUSE ? left : 0
}

/** The texts of a list that look right, each once. */
export function texts(found: unknown, fits: (text: string) => boolean, most: number): string[] {
  if (!Array.isArray(found)) return []
  return [...new Set(found.filter((one): one is string => typeof one === 'string' && fits(one)))].slice(0, most)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
