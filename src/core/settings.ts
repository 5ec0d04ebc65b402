/** What the reader can choose. The defaults are the type; `tidy` turns whatever storage holds into valid settings. */
import { KINDS, type Kind } from './model.ts'
import { isRecord, onFor, texts, tidyWanting, WANTING } from './wanted.ts'

export { onFor, PAUSE, pauseLeft, WHERES, wantedNow } from './wanted.ts'

/** How often a thing is marked: at its first mention under each subheading, in the whole story, or at every mention. */
export const DENSITIES = ['section', 'first', 'all'] as const
/** One dotted line for all, a line for each kind, or no mark until the reader asks. */
export const STYLES = ['quiet', 'kinds', 'none'] as const
/** A key that must be held for the pointer to open a card. */
export const MODIFIERS = ['none', 'shift', 'ctrl', 'alt'] as const
/** How the card looks: as the system is set, always light or dark, or as the page is. */
export const THEMES = ['system', 'light', 'dark', 'page'] as const
export const MOTIONS = ['system', 'none'] as const

/** Which countries are known from the start; the lists themselves stand in known.ts, out of the gate. */
export const STARTER_NAMES = ['none', 'world', 'europe', 'americas', 'asia', 'africa'] as const
export type Starter = (typeof STARTER_NAMES)[number]

/** Bounds of the delay before a card opens, in milliseconds, and of the card's type, in pixels. */
export const DELAY = { least: 0, most: 1500 } as const
export const SIZE = { least: 14, most: 20 } as const
/** Bounds of a round of the quiz, in questions, and of how surely a term shall be remembered when it is asked again, in percent. */
export const QUESTIONS = { least: 3, most: 20 } as const
export const RETENTION = { least: 80, most: 97 } as const

/** A reading that the reader has called wrong: this surface form, folded, never means this entry. */
export type Wrong = { form: string; entry: string }

export const DEFAULTS = {
  ...WANTING,
  /** Which kinds are marked. */
  kinds: { person: true, organisation: true, place: true, event: true, concept: true } as Record<Kind, boolean>,
  /** Are short forms (ANA, CSTO) marked? */
  shortForms: true,
  /** Are the words for peoples ("Afghan") marked as their country? */
  demonyms: false,
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
  /** Questions of one round of the quiz: five take about a minute. */
  questions: 5,
  /** How surely a term shall be remembered when it is asked again, in percent. More means asking more often. */
  retention: 90,
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
    ...tidyWanting(raw),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, flag(kinds[kind], DEFAULTS.kinds[kind])])) as Record<
      Kind,
      boolean
    >,
    shortForms: flag(raw.shortForms, DEFAULTS.shortForms),
    demonyms: flag(raw.demonyms, DEFAULTS.demonyms),
    marks: one(raw.marks, DENSITIES, DEFAULTS.marks),
    style: one(raw.style, STYLES, DEFAULTS.style),
    delay: amount(raw.delay, DELAY, DEFAULTS.delay),
    modifier: one(raw.modifier, MODIFIERS, DEFAULTS.modifier),
    theme: one(raw.theme, THEMES, DEFAULTS.theme),
    size: amount(raw.size, SIZE, DEFAULTS.size),
    motion: one(raw.motion, MOTIONS, DEFAULTS.motion),
    starter: one(raw.starter, STARTER_NAMES, DEFAULTS.starter),
    known: texts(raw.known, isId, MOST),
    unknown: texts(raw.unknown, isId, MOST),
    wrong: wrongs(raw.wrong),
    questions: amount(raw.questions, QUESTIONS, DEFAULTS.questions),
    retention: amount(raw.retention, RETENTION, DEFAULTS.retention),
  }
}

/** The lists of sites after the reader switched a host off, or on again. */
export function switched(settings: Settings, host: string, isOn: boolean): Pick<Settings, 'sites' | 'offOn'> {
  const without = (list: readonly string[]) => list.filter((one) => one !== host)
  const { sites, offOn } = settings
  if (!host) return { sites, offOn }
  if (!isOn) return { sites: without(sites), offOn: [...without(offOn), host] }
  const now = { sites, offOn: without(offOn) }
  return onFor(host, { ...settings, ...now, on: true }) ? now : { ...now, sites: [...without(sites), host] }
}

const isId = (text: string) => /^[a-z0-9-]{1,120}$/.test(text)

function wrongs(found: unknown): Wrong[] {
  if (!Array.isArray(found)) return []
  const seen = new Map<string, Wrong>()
  for (const one of found) {
    if (!isRecord(one) || typeof one.form !== 'string' || typeof one.entry !== 'string') continue
    if (one.form && one.form.length <= 200 && isId(one.entry))
      seen.set(`${one.form}/${one.entry}`, { form: one.form, entry: one.entry })
  }
  return [...seen.values()].slice(0, MOST)
}
