/** When the notebook was last exported: so that the reader is reminded, not nagged. Counts only, in the extension's own storage. */
import browser from 'webextension-polyfill'

const KEY = 'backup'

/** How many terms the last whole export held, and how many there were when the reader said "later". */
export type Backup = { terms: number; later: number }

export async function readBackup(): Promise<Backup> {
  const found = ((await browser.storage.local.get(KEY))[KEY] ?? {}) as Partial<Record<keyof Backup, unknown>>
  const count = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : 0)
  return { terms: count(found.terms), later: count(found.later) }
}

export async function writeBackup(change: Partial<Backup>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readBackup()), ...change } })
}
