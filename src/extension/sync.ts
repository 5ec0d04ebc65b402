/**
 * The reader's settings on the reader's other devices, when the reader has switched that on. The browser's maker then carries
 * them; nothing is sent before. Runs in the background only. What is too large, or refused, stays here and the page says so.
 */
import browser from 'webextension-polyfill'
import { type Settings, tidy } from '../core/settings.ts'
import { fits, merged, parted, unparted } from '../core/synced.ts'
import { inTurn, readBoth, VERSION } from './settings.ts'

const STATE = 'sync'

/** 'full': the lists are larger than the browser carries. 'refused': the browser did not take them; tried again at the next change. */
export type SyncState = { on: boolean; trouble: '' | 'full' | 'refused'; base: Settings | null }

/** How syncing stands on this device. */
export async function readSync(): Promise<SyncState> {
  const found = (await browser.storage.local.get(STATE).catch(() => ({}) as Record<string, unknown>))[STATE]
  const { on, trouble, base } = (found ?? {}) as Partial<SyncState>
  return {
    on: on === true,
    trouble: trouble === 'full' || trouble === 'refused' ? trouble : '',
    base: base ? tidy(base) : null,
  }
}

/** Switches syncing on or off on this device. Switched off, `forget` also takes away what other devices would find. */
export async function switchSync(on: boolean, forget = false): Promise<SyncState> {
  await inTurn(async () => {
    await browser.storage.local.set({ [STATE]: { on, trouble: '', base: null } })
    if (forget) await browser.storage.sync.clear()
  })
  if (on) await exchange()
  return readSync()
}

/** Brings this device and the others together: takes what they have, keeps what was changed here, sends the result. */
export function exchange(): Promise<void> {
  return inTurn(async () => {
    const state = await readSync()
    if (!state.on) return
    const { own: here } = await readBoth()
    let trouble: SyncState['trouble'] = ''
    let base = state.base
    try {
      const found = await browser.storage.sync.get(null)
      const there = unparted(found)
      const both = there ? merged(base, here, there) : here
      if (JSON.stringify(both) !== JSON.stringify(here))
        await browser.storage.local.set({ settings: { ...both, version: VERSION } })
      const parts = parted(both)
      if (!fits(parts)) trouble = 'full'
      else {
        await send(parts, found)
        base = both
      }
    } catch {
      trouble = 'refused' // No account, no room, or too many writes in a minute: what is here stands.
    }
    if (trouble !== state.trouble || JSON.stringify(base) !== JSON.stringify(state.base))
      await browser.storage.local.set({ [STATE]: { on: true, trouble, base } })
  })
}

/** Writes only the parts that differ and takes away those that are no more: the browser counts writes. */
async function send(parts: Record<string, unknown>, found: Record<string, unknown>): Promise<void> {
  const fresh = Object.entries(parts).filter(([key, value]) => JSON.stringify(found[key]) !== JSON.stringify(value))
  const stale = Object.keys(found).filter((key) => !Object.hasOwn(parts, key))
  if (fresh.length > 0) await browser.storage.sync.set(Object.fromEntries(fresh))
  if (stale.length > 0) await browser.storage.sync.remove(stale)
}

/** Watches both sides. Call it before any await. */
export function keepSynced(failed: (error: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && changes.settings)) exchange().catch(failed)
  })
}
