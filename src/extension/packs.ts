/**
 * The reader's own glossaries in IndexedDB: what is said of each, its terms, and the compiled bytes that the background opens.
 * Every change is one transaction, so a page closed half-way leaves the old state or the new one.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { tellPacks } from './pack-news.ts'

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
export type Packs = {
  /** All packs, the first in rank first. */
  list(): Promise<PackRecord[]>
  terms<T>(id: string): Promise<T[]>
  /** A pack's compiled bytes, or null. */
  bytes(id: string): Promise<ArrayBuffer | null>
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

/** Opens the packs' database. Rejects when the browser refuses. A worker cannot `tell`: its page does, with `tellPacks`. */
export async function openPacks(tell = true): Promise<Packs> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>('packs', VERSION, {
    upgrade(fresh) {
      for (const store of ['heads', 'terms', 'built'] as const) fresh.createObjectStore(store)
    },
    blocking: () => db.close(),
  })
  const changed = async () => (tell ? tellPacks() : undefined)
  const list = async () => (await db.getAll('heads')).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  return {
    list,
    terms: async <T>(id: string) => ((await db.get('terms', id)) ?? []) as T[],
    bytes: async (id) => (await db.get('built', id)) ?? null,
    async built() {
      const on = (await list()).filter((pack) => pack.on)
      return Promise.all(on.map(async (pack) => ({ pack, bytes: (await db.get('built', pack.id)) ?? null })))
    },
    async put(pack, terms, bytes) {
      const work = db.transaction(['heads', 'terms', 'built'], 'readwrite')
      work.done.catch(() => undefined) // It is awaited below; until then it must not count as unhandled.
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
