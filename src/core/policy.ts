/**
 * What a school or a newsroom has set for its readers. Values it names are fixed; to lists it names it adds, and readers may
 * add their own. Packs in it are read like any pack.
 */
import { DEFAULTS, type Settings, tidy } from './settings.ts'
import { isRecord, isSound } from './wanted.ts'

export type Policy = {
  settings: Partial<Settings>
  /** Packs as they stand in the policy, not checked yet. */
  packs: unknown[]
  /** Who says so, for "Set by …"; '' when the policy does not tell. */
  by: string
}

export const NO_POLICY: Policy = { settings: {}, packs: [], by: '' }

/** More packs than this in one policy are passed over. */
const MOST_PACKS = 10

/** A policy from whatever the browser hands over: what is unknown or has the wrong type is passed over. */
export function readPolicy(found: unknown): Policy {
  const raw = isRecord(found) ? found : {}
  const given = isRecord(raw.settings) ? raw.settings : {}
  const tidied = tidy(given)
  const settings = Object.fromEntries(
    Object.keys(DEFAULTS)
      .filter((key) => Object.hasOwn(given, key) && isSound(given[key], tidied[key as keyof Settings]))
      .map((key) => [key, tidied[key as keyof Settings]]),
  ) as Partial<Settings>
  return {
    settings,
    packs: Array.isArray(raw.packs) ? raw.packs.slice(0, MOST_PACKS) : [],
    by: typeof raw.by === 'string' ? raw.by.slice(0, 80) : '',
  }
}

/** The settings that hold: the reader's, with the policy's in front. */
export function obeyed(settings: Settings, { settings: fixed }: Policy): Settings {
  if (Object.keys(fixed).length === 0) return settings
  const all: Record<string, unknown> = { ...settings }
  for (const [key, value] of Object.entries(fixed)) {
    const own = settings[key as keyof Settings]
    all[key] = Array.isArray(value) && Array.isArray(own) ? [...value, ...own] : value
  }
  return tidy(all)
}

/** What to store after a change: nothing that the policy fixes becomes the reader's own. */
export function own(change: Partial<Settings>, { settings: fixed }: Policy): Partial<Settings> {
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(change)) {
    const set = fixed[key as keyof Settings]
    if (set === undefined) kept[key] = value
    else if (Array.isArray(set) && Array.isArray(value)) {
      const theirs = new Set(set.map((one) => JSON.stringify(one)))
      kept[key] = value.filter((one) => !theirs.has(JSON.stringify(one)))
    }
  }
  return kept as Partial<Settings>
}

/** True for a setting that the reader cannot change. Lists can always be added to. */
export function isLocked({ settings }: Policy, key: keyof Settings): boolean {
  return Object.hasOwn(settings, key) && !Array.isArray(settings[key])
}
