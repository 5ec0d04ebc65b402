/** What the options page shows, and what can be done on it. */
import type { ComponentChildren } from 'preact'
import type { Settings } from '../core/settings.ts'
import type { Say } from './Card.tsx'
import type { Notice } from './Told.tsx'

export type OptionsProps = {
  say: Say
  settings: Settings
  /** What the organisation has fixed, and its name or ''. Of lists the entries that are its own. */
  fixed: { keys: ReadonlySet<keyof Settings>; by: string; sites: readonly string[]; offOn: readonly string[] }
  /** What the reader looks for on the page. */
  typed: string
  /** Patterns for which the browser has not been asked, and how many shipped sites it no longer lets us read. */
  unasked: readonly string[]
  revoked: number
  /** Names of the entries in the reader's lists by id; an id without one is shown itself. */
  names: ReadonlyMap<string, string>
  /** Keyboard commands as really assigned; '' when the browser assigned none. */
  keys: { name: string; key: string }[]
  sync: { on: boolean; trouble: '' | 'full' | 'refused' }
  /** `month` of the glossary's newest entry, '' until it is known; what the browser lets Newsgloss do, in its own words. */
  about: { version: string; month: string; permissions: readonly string[] }
  /** Said after a change, with a way back. */
  notice: Notice | null
  /** The sample story and its card, drawn by the door. */
  preview: ComponentChildren
  /** The reader's glossaries, and the backup's preview. */
  packs: ComponentChildren
  coming: ComponentChildren
  acts: OptionsActs
}

export type OptionsActs = {
  look(typed: string): void
  /** `back`: what was there can be had back with one tap. */
  change(change: Partial<Settings>, back?: boolean): void
  reset(keys: readonly (keyof Settings)[]): void
  where(where: Settings['where']): void
  addSite(typed: string, list: 'sites' | 'offOn'): void
  removeSite(pattern: string): void
  askFor(patterns: readonly string[]): void
  askAgain(): void
  exportSites(): void
  importSites(file: File): void
  /** Adds entries by name, one a line; gives the lines that name none. */
  know(lines: readonly string[]): Promise<string[]>
  changeKeys(): void
  sync(on: boolean): void
  backup(): void
  classFile(): void
  openFile(file: File): void
}

/** What each section's "reset" puts back. Lists that the reader made are not touched by it. */
export const PARTS = {
  what: ['kinds', 'shortForms', 'demonyms', 'marks'],
  how: ['style', 'modifier', 'delay', 'theme', 'size', 'motion'],
  known: ['starter', 'known', 'unknown', 'wrong'],
  quiz: ['questions', 'retention'],
} as const satisfies Record<string, readonly (keyof Settings)[]>

/** Who has fixed a setting: the name of the organisation or ''; null when the reader may change it. */
export const lockOf = ({ fixed }: OptionsProps, key: keyof Settings) => (fixed.keys.has(key) ? fixed.by : null)
