/** What the reader can choose. The defaults are the type; `tidy` turns whatever storage holds into valid settings. */
import { KINDS, type Kind } from './model.ts'

export const DEFAULTS = {
  /** Newsgloss as a whole. */
  on: true,
  /** Which kinds are marked. */
  kinds: { person: true, organisation: true, place: true, event: true, concept: true } as Record<Kind, boolean>,
  /** Mark the first mention in an article only, or every mention. */
  marks: 'first' as 'first' | 'all',
  /** Hosts where the reader has switched it off: "www.example.org". */
  offOn: [] as string[],
}

export type Settings = typeof DEFAULTS

/** Valid settings from anything: unknown keys are dropped, wrong values become the default, right ones are kept. */
export function tidy(found: unknown): Settings {
  const raw = isRecord(found) ? found : {}
  const kinds = isRecord(raw.kinds) ? raw.kinds : {}
  return {
    on: typeof raw.on === 'boolean' ? raw.on : DEFAULTS.on,
    kinds: Object.fromEntries(
      KINDS.map((kind) => [kind, typeof kinds[kind] === 'boolean' ? kinds[kind] : DEFAULTS.kinds[kind]]),
    ) as Record<Kind, boolean>,
    marks: raw.marks === 'all' || raw.marks === 'first' ? raw.marks : DEFAULTS.marks,
    offOn: Array.isArray(raw.offOn)
      ? [
          ...new Set(
            raw.offOn.filter((host): host is string => typeof host === 'string' && /^[\w.-]{1,253}$/.test(host)),
          ),
        ]
      : [],
  }
}

/** Is Newsgloss wanted on this host? */
export function onFor(host: string, settings: Settings): boolean {
  return settings.on && !settings.offOn.includes(host)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
