/** One file for a class: packs together with the settings a teacher wants; and one file for everything a reader has. */
import { DEFAULTS, type Settings, tidy } from '../core/settings.ts'
import { FORM, type Pack, type Reading } from './pack.ts'
import { readValue } from './read.ts'
import { toValue } from './write.ts'

export const CLASS = 'newsgloss-class'
export const BACKUP = 'newsgloss-backup'

/** Settings that say how to read, and nothing about the reader: what a class file may carry. */
export const SHAREABLE = [
  'kinds',
  'shortForms',
  'demonyms',
  'marks',
  'style',
  'delay',
  'modifier',
  'theme',
  'size',
  'motion',
  'starter',
  'questions',
  'retention',
  'where',
  'sites',
] as const satisfies readonly (keyof Settings)[]

/** A class file: the packs, and of the settings only what a teacher may set. */
export function toClass(packs: readonly Pack[], settings: Settings): string {
  const shared = Object.fromEntries(SHAREABLE.map((key) => [key, settings[key]]))
  return `${JSON.stringify({ format: CLASS, form: FORM, settings: shared, packs: packs.map(toValue) }, null, 1)}\n`
}

/** Everything in one file: all settings, all packs, and the notebook as its own export writes it. */
export function toBackup(settings: Settings, packs: readonly Pack[], notebook: unknown, when: string): string {
  return `${JSON.stringify({ format: BACKUP, form: FORM, when, settings, packs: packs.map(toValue), notebook }, null, 1)}\n`
}

export type Bundle = {
  is: 'class' | 'backup'
  /** Only the settings the file names. */
  settings: Partial<Settings>
  packs: Reading[]
  /** The notebook's own export, not looked at here. Null when the file has none. */
  notebook: unknown
  /** When a backup was made, or ''. */
  when: string
}

/** A class file or backup from text. 'newer': another version wrote it; null when it is neither. */
export function readBundle(text: string): Bundle | 'newer' | null {
  let found: unknown
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
  if (typeof found !== 'object' || found === null) return null
  const file = found as Record<string, unknown>
  if (file.format !== CLASS && file.format !== BACKUP) return null
  if (typeof file.form !== 'number' || file.form > FORM) return 'newer'
  const is = file.format === CLASS ? 'class' : 'backup'
  const packs = Array.isArray(file.packs) ? file.packs.map((pack: unknown) => readValue(pack, '')) : []
  return {
    is,
    settings: settingsIn(file.settings, is === 'class' ? SHAREABLE : (Object.keys(DEFAULTS) as (keyof Settings)[])),
    packs,
    notebook: is === 'backup' ? (file.notebook ?? null) : null,
    when: typeof file.when === 'string' ? file.when.slice(0, 40) : '',
  }
}

function settingsIn(found: unknown, allowed: readonly (keyof Settings)[]): Partial<Settings> {
  if (typeof found !== 'object' || found === null) return {}
  const all = tidy(found)
  return Object.fromEntries(allowed.filter((key) => Object.hasOwn(found, key)).map((key) => [key, all[key]]))
}

/** The settings that would change, by name, for the preview before anything is taken over. */
export function changes(now: Settings, brought: Partial<Settings>): (keyof Settings)[] {
  return (Object.keys(brought) as (keyof Settings)[]).filter(
    (key) => JSON.stringify(now[key]) !== JSON.stringify(brought[key]),
  )
}
