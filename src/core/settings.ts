/** What the reader can choose. The defaults are the type; `tidy` turns whatever storage holds into valid settings. */
import { STARTERS, type Starter } from './known.ts'
import { KINDS, type Kind } from './model.ts'

/** How often a thing is marked: at its first mention under each subheading, in the whole story, or at every mention. */
export const DENSITIES = ['section', 'first', 'all'] as const
/** One dotted line for all, a line for each kind, or no mark until the reader asks. */
export const STYLES = ['quiet', 'kinds', 'none'] as const
/** A key that must be held for the pointer to open a card. */
export const MODIFIERS = ['none', 'shift', 'ctrl', 'alt'] as const
/** How the card looks: as the system is set, always light or dark, or as the page is. */
export const THEMES = ['system', 'light', 'dark', 'page'] as const
export const MOTIONS = ['system', 'none'] as const

/** Bounds of the delay before a card opens, in milliseconds, and of the card's type, in pixels. */
export const DELAY = { least: 0, most: 1500 } as const
export const SIZE = { least: 14, most: 20 } as const

/** A reading that the reader has called wrong: this surface form, folded, never means this entry. */
export type Wrong = { form: string; entry: string }

export const DEFAULTS = {
  /** Newsgloss as a whole. */
  on: true,
  /** Which kinds are marked. */
  kinds: { person: true, organisation: true, place: true, event: true, concept: true } as Record<Kind, boolean>,
  marks: 'section' as (typeof DENSITIES)[number],
  style: 'quiet' as (typeof STYLES)[number],
  /** Milliseconds the pointer rests before a card opens. Less fires in passing. */
  delay: 350,
  modifier: 'none' as (typeof MODIFIERS)[number],
  theme: 'system' as (typeof THEMES)[number],
  /** Size of the card's text in pixels, whatever the page's own is. */
  size: 14,
  motion: 'system' as (typeof MOTIONS)[number],
  /** Which common countries are taken as known from the start. */
  starter: 'world' as Starter,
  /** Ids of entries the reader knows: never marked, still found by the look-up and in the popup. */
  known: [] as string[],
  /** Ids that the starter list holds and this reader wants to see marked. */
  unknown: [] as string[],
  wrong: [] as Wrong[],
  /** Hosts where the reader has switched it off: "www.example.org". */
  offOn: [] as string[],
}

export type Settings = typeof DEFAULTS

/** More entries than this in one list is no reader's doing. */
const MOST = 20_000

/** Valid settings from anything: unknown keys are dropped, wrong values become the default, right ones are kept. */
export function tidy(found: unknown): Settings {
  const raw = isRecord(found) ? found : {}
  const kinds = isRecord(raw.kinds) ? raw.kinds : {}
  const flag = (value: unknown, usual: boolean) => (typeof value === 'boolean' ? value : usual)
  const one = <T extends string>(value: unknown, all: readonly T[], usual: T) => all.find((v) => v === value) ?? usual
  const amount = (value: unknown, { least, most }: { least: number; most: number }, usual: number) =>
    typeof value === 'number' && Number.isFinite(value) ? Math.round(Math.min(most, Math.max(least, value))) : usual
  return {
    on: flag(raw.on, DEFAULTS.on),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, flag(kinds[kind], DEFAULTS.kinds[kind])])) as Record<
      Kind,
      boolean
    >,
    marks: one(raw.marks, DENSITIES, DEFAULTS.marks),
    style: one(raw.style, STYLES, DEFAULTS.style),
    delay: amount(raw.delay, DELAY, DEFAULTS.delay),
    modifier: one(raw.modifier, MODIFIERS, DEFAULTS.modifier),
    theme: one(raw.theme, THEMES, DEFAULTS.theme),
    size: amount(raw.size, SIZE, DEFAULTS.size),
    motion: one(raw.motion, MOTIONS, DEFAULTS.motion),
    starter: one(raw.starter, Object.keys(STARTERS) as Starter[], DEFAULTS.starter),
    known: texts(raw.known, /^[a-z0-9-]{1,120}$/),
    unknown: texts(raw.unknown, /^[a-z0-9-]{1,120}$/),
    wrong: wrongs(raw.wrong),
    offOn: texts(raw.offOn, /^[\w.-]{1,253}$/),
  }
}

/** Is Newsgloss wanted on this host? */
export function onFor(host: string, settings: Settings): boolean {
  return settings.on && !settings.offOn.includes(host)
}

/** The texts of a list that look right, each once. */
function texts(found: unknown, shape: RegExp): string[] {
  if (!Array.isArray(found)) return []
  return [...new Set(found.filter((one): one is string => typeof one === 'string' && shape.test(one)))].slice(0, MOST)
}

function wrongs(found: unknown): Wrong[] {
  if (!Array.isArray(found)) return []
  const seen = new Map<string, Wrong>()
  for (const one of found) {
    if (!isRecord(one) || typeof one.form !== 'string' || typeof one.entry !== 'string') continue
    if (one.form && one.form.length <= 200) seen.set(`${one.form}/${one.entry}`, { form: one.form, entry: one.entry })
  }
  return [...seen.values()].slice(0, MOST)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
