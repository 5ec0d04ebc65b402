/** Tells pages and background that the reader's glossaries have changed. Small: content scripts carry it. */
import browser from 'webextension-polyfill'

/** Under this key of local storage it is written when packs last changed. */
const KEY = 'packs'

/** Says to every page and the background that packs have changed. */
export const tellPacks = (): Promise<void> => browser.storage.local.set({ [KEY]: new Date().toISOString() })

/** Tells whenever packs have changed, in whichever page, until `signal` aborts. Call it before any await. */
export function watchPacks(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) changed()
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}
