/**
 * The reader's settings in the browser's storage. Local, not synced: promise 4 says that nothing leaves the device.
 * Only the popup, the options page and the menu write; everybody watches.
 */
import browser from 'webextension-polyfill'
import { type Settings, tidy } from '../core/settings.ts'

const KEY = 'settings'

/** The settings as they are now; the defaults when storage is empty, broken or unreadable. */
export async function readSettings(): Promise<Settings> {
  const found = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>)
  return tidy(found[KEY])
}

/** Changes some settings and keeps the others. Rejects when storage refuses; the old state then stands. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = tidy({ ...(await readSettings()), ...change })
  await browser.storage.local.set({ [KEY]: settings })
  return settings
}

/** Tells of every change, whoever made it, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(tidy(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}
