/**
 * The reader's saved terms in IndexedDB. The background owns it; pages ask. Every change is one transaction that also keeps
 * what was there before, so a background stopped half-way leaves the old state or the new one, and every change can be undone.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { SavedTerm } from '../core/saved.ts'

/** What a term was before its last change; null when it was not there. */
type Before = { id: string; term: SavedTerm | null; at: string }

interface Schema extends DBSchema {
  terms: { key: string; value: SavedTerm; indexes: { saved: string; due: string } }
  before: { key: string; value: Before }
}

/** The form of the database. A new form gets a new number, a step in `upgrade` and a fixture in tests/extension/notebook/. */
export const VERSION = 2

export type Notebook = {
  get(id: string): Promise<SavedTerm | undefined>
  /** Changes terms together: all or none. `next` gets what is there and gives what shall be; the same object changes nothing, undefined deletes. */
  change(
    ids: readonly string[],
    next: (old: SavedTerm | undefined, id: string) => SavedTerm | undefined,
    now: string,
  ): Promise<(SavedTerm | undefined)[]>
  /** Puts terms back to what they were before their last change. Those that were never changed stay. */
  undo(ids: readonly string[]): Promise<void>
  count(): Promise<number>
  close(): void
}

/** Opens the notebook, bringing an older one to today's form. Rejects when the browser cannot open it. */
export async function openNotebook(name = 'notebook'): Promise<Notebook> {
  const database = await openDB<Schema>(name, VERSION, { upgrade })
  return {
    get: (id) => database.get('terms', id),
    async change(ids, next, now) {
      const work = database.transaction(['terms', 'before'], 'readwrite')
      const terms = work.objectStore('terms')
      const before = work.objectStore('before')
      const results: (SavedTerm | undefined)[] = []
      try {
        for (const id of new Set(ids)) {
          const old = await terms.get(id)
          const fresh = next(old, id)
          results.push(fresh)
          if (fresh === old) continue
          void before.put({ id, term: old ?? null, at: now })
          void (fresh ? terms.put(fresh) : terms.delete(id))
        }
      } catch (error) {
        work.abort()
        await work.done.catch(() => undefined)
        throw error
      }
      await work.done
      return results
    },
    async undo(ids) {
      const work = database.transaction(['terms', 'before'], 'readwrite')
      for (const id of new Set(ids)) {
        const was = await work.objectStore('before').get(id)
        if (!was) continue
        void (was.term ? work.objectStore('terms').put(was.term) : work.objectStore('terms').delete(id))
        void work.objectStore('before').delete(id)
      }
      await work.done
    },
    count: () => database.count('terms'),
    close: () => database.close(),
  }
}

type Upgrading = IDBPTransaction<Schema, ('terms' | 'before')[], 'versionchange'>

/** Brings a database of any earlier form to today's, inside the transaction that opens it: half an upgrade cannot stay. */
async function upgrade(database: IDBPDatabase<Schema>, from: number, _to: number | null, work: Upgrading) {
  if (from < 1) {
    database.createObjectStore('terms', { keyPath: 'id' }).createIndex('saved', 'saved')
    database.createObjectStore('before', { keyPath: 'id' })
  }
  if (from < 2) {
    work.objectStore('terms').createIndex('due', 'review.due')
    if (from > 0) await addWords(work)
  }
}

/** Version 2 keeps the page's own words for a term. Earlier meetings never wrote them down. */
async function addWords(work: Upgrading): Promise<void> {
  const filled = <T extends SavedTerm>(term: T): T => ({ ...term, met: term.met.map((one) => ({ ...one, words: '' })) })
  for (let at = await work.objectStore('terms').openCursor(); at; at = await at.continue())
    await at.update(filled(at.value))
  for (let at = await work.objectStore('before').openCursor(); at; at = await at.continue())
    if (at.value.term) await at.update({ ...at.value, term: filled(at.value.term) })
}
