/**
 * The reader's own glossaries in IndexedDB: what is said of each, its terms, and the compiled bytes that the background opens.
 * Every change is one transaction, so a page closed half-way leaves the old state or the new one.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import browser from 'webextension-polyfill'

/** What is known about a pack without opening it. `T` are its terms. */
export type PackRecord = {
  id: string
  title: string
  author: string
  licence: string
  languages: string[]
  colour: string
  on: boolean
  /** Packs with a lower number come first among meanings. */
  order: number
  count: number
  /** When it was changed last. */
  changed: string
  /** Who brought it: the reader, or the organisation's policy, which only the policy takes away. */
  from: 'reader' | 'policy'
}

interface Schema extends DBSchema {
  heads: { key: string; value: PackRecord }
  terms: { key: string; value: unknown[] }
  built: { key: string; value: ArrayBuffer }
}

/** The form of the database. A new form gets a new number and a step in `upgrade`. */
const VERSION = 1
/** Under this key of local storage it is written that packs have changed: pages and background watch it. */
const KEY = 'packs'

export type Packs = {
  /** All packs, the first in rank first. */
  list(): Promise<PackRecord[]>
  terms<T>(id: string): Promise<T[]>
  /** The compiled bytes of the packs that are on, the first in rank first. */
  built(): Promise<{ pack: PackRecord; bytes: ArrayBuffer | null }[]>
  /** Writes a pack whole: new, or in place of the one with its id. */
  put(pack: PackRecord, terms: readonly unknown[], bytes: ArrayBuffer): Promise<void>
  /** Compiled anew after an update. */
  rebuilt(id: string, bytes: ArrayBuffer): Promise<void>
  /** Changes what is said about a pack, not its terms. */
  change(id: string, change: Partial<Pick<PackRecord, 'on' | 'order'>>): Promise<void>
  remove(id: string): Promise<void>
  close(): void
}

/** Opens the packs' database. Rejects when the browser refuses. */
export async function openPacks(): Promise<Packs> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>('packs', VERSION, {
    upgrade(fresh) {
      for (const store of ['heads', 'terms', 'built'] as const) fresh.createObjectStore(store)
    },
    blocking: () => db.close(),
  })
  const changed = () => browser.storage.local.set({ [KEY]: new Date().toISOString() })
  const list = async () => (await db.getAll('heads')).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  return {
    list,
    terms: async <T>(id: string) => ((await db.get('terms', id)) ?? []) as T[],
    async built() {
      const on = (await list()).filter((pack) => pack.on)
      return Promise.all(on.map(async (pack) => ({ pack, bytes: (await db.get('built', pack.id)) ?? null })))
    },
    async put(pack, terms, bytes) {
      const work = db.transaction(['heads', 'terms', 'built'], 'readwrite')
      await Promise.all([
        work.objectStore('heads').put(pack, pack.id),
        work.objectStore('terms').put([...terms], pack.id),
        work.objectStore('built').put(bytes, pack.id),
        work.done,
      ])
      await changed()
    },
    async rebuilt(id, bytes) {
      await db.put('built', bytes, id)
    },
    async change(id, change) {
      const work = db.transaction('heads', 'readwrite')
      const pack = await work.store.get(id)
      if (pack) await work.store.put({ ...pack, ...change }, id)
      await work.done
      await changed()
    },
    async remove(id) {
      const work = db.transaction(['heads', 'terms', 'built'], 'readwrite')
      for (const store of ['heads', 'terms', 'built'] as const) void work.objectStore(store).delete(id)
      await work.done
      await changed()
    },
    close: () => db.close(),
  }
}

/** Tells whenever packs have changed, in whichever page, until `signal` aborts. Call it before any await. */
export function watchPacks(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) changed()
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}
