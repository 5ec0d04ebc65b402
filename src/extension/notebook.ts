/**
 * The reader's saved terms in IndexedDB. The background owns it; pages ask. Every change is one transaction that also keeps
 * what was there before, so a background stopped half-way leaves the old state or the new one, and every change can be undone.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { SavedTerm } from '../core/saved.ts'

/** What a term was before its last change; null when it was not there. */
type Before = { id: string; term: SavedTerm | null; at: string }

interface Schema extends DBSchema {
  terms: { key: string; value: SavedTerm; indexes: { saved: string; due: string } }
  before: { key: string; value: Before }
  /** An import on its way, kept here until all of it has come and the reader has said yes. */
  staged: { key: number; value: SavedTerm }
}

/** The form of the database. A new form gets a new number, a step in `upgrade` and a fixture in tests/extension/notebook/. */
export const VERSION = 3
const NAME = 'notebook'

type Next = (old: SavedTerm | undefined, id: string) => SavedTerm | undefined

export type Notebook = {
  /** The terms with these ids; those that are gone are left out. */
  get(ids: readonly string[]): Promise<SavedTerm[]>
  /** The terms saved last, newest first. */
  newest(count: number): Promise<SavedTerm[]>
  /** Terms by id from after a place on, as they are stored, damaged ones too. `next` is null at the end. */
  page(after: string | null, count: number): Promise<{ terms: SavedTerm[]; next: string | null }>
  count(): Promise<number>
  /** How many are to be asked by a time. */
  due(by: string): Promise<number>
  /** Changes terms together: all or none. `next` gets what is there and gives what shall be; the same object changes nothing, undefined deletes. */
  change(ids: readonly string[], next: Next, now: string): Promise<void>
  /** Puts terms back to what they were before their last change. Those that were never changed stay. */
  undo(ids: readonly string[]): Promise<void>
  /** Lays terms of an import aside. `first` forgets what an earlier import left. */
  stage(terms: readonly SavedTerm[], first: boolean): Promise<void>
  /** Brings everything laid aside into the notebook, all or nothing, and gives the ids that changed. */
  bring(join: (old: SavedTerm | undefined, brought: SavedTerm) => SavedTerm, now: string): Promise<string[]>
  /** Forgets what could be undone when it was changed before a time. */
  forget(before: string): Promise<void>
  close(): void
  /** True once it was closed, by us or because another page brings in a new form or starts over. */
  closed(): boolean
}

/** Opens the notebook, bringing an older one to today's form. Rejects when the browser cannot open it. */
export async function openNotebook(name = NAME): Promise<Notebook> {
  let closed = false
  const database = await openDB<Schema>(name, VERSION, {
    upgrade,
    blocking(_from, _to, event) {
      closed = true
      ;(event.target as IDBDatabase).close()
    },
    terminated() {
      closed = true
    },
  })
  const all = () => database.transaction(['terms', 'before', 'staged'], 'readwrite')
  return {
    async get(ids) {
      const work = database.transaction('terms')
      const found = await Promise.all(ids.map((id) => work.store.get(id)))
      return found.filter((term) => term !== undefined)
    },
    async newest(count) {
      // A cursor through the terms would ask for each by itself. Two keys say where the newest begin; those come together.
      const { store } = database.transaction('terms')
      const saved = store.index('saved')
      const last = await saved.openKeyCursor(null, 'prev')
      const first = count > 1 ? await last?.advance(count - 1) : last
      const ids = await saved.getAllKeys(first ? IDBKeyRange.lowerBound(first.key) : null)
      const found = await Promise.all(ids.slice(-count).map((id) => store.get(id)))
      return found.filter((term) => term !== undefined).reverse()
    },
    async page(after, count) {
      const terms = await database.getAll('terms', after === null ? null : IDBKeyRange.lowerBound(after, true), count)
      return { terms, next: terms.length < count ? null : (terms.at(-1)?.id ?? null) }
    },
    count: () => database.count('terms'),
    due: (by) => database.countFromIndex('terms', 'due', IDBKeyRange.upperBound(by)),
    change: (ids, next, now) =>
      whole(all(), async (work) => {
        for (const id of new Set(ids)) {
          const old = await work.objectStore('terms').get(id)
          await put(work, id, old, next(old, id), now)
        }
      }),
    undo: (ids) =>
      whole(all(), async (work) => {
        for (const id of new Set(ids)) {
          const was = await work.objectStore('before').get(id)
          if (!was) continue
          await work.objectStore('before').delete(id)
          await (was.term ? work.objectStore('terms').put(was.term) : work.objectStore('terms').delete(id))
        }
      }),
    stage: (terms, first) =>
      whole(database.transaction('staged', 'readwrite'), async ({ store }) => {
        if (first) await store.clear()
        for (const term of terms) await store.add(term)
      }),
    async bring(join, now) {
      const ids: string[] = []
      await whole(all(), async (work) => {
        for (let at = await work.objectStore('staged').openCursor(); at; at = await at.continue()) {
          const { id } = at.value
          const old = await work.objectStore('terms').get(id)
          if (await put(work, id, old, join(old, at.value), now)) ids.push(id)
        }
        await work.objectStore('staged').clear()
      })
      return ids
    },
    forget: (before) =>
      whole(database.transaction('before', 'readwrite'), async ({ store }) => {
        for (let at = await store.openCursor(); at; at = await at.continue())
          if (at.value.at < before) await at.delete()
      }),
    close() {
      closed = true
      database.close()
    },
    closed: () => closed,
  }
}

type Stores = ('terms' | 'before' | 'staged')[]

/** Writes one change and what was there before it. False when it changes nothing. */
async function put(
  work: IDBPTransaction<Schema, Stores, 'readwrite'>,
  id: string,
  old: SavedTerm | undefined,
  fresh: SavedTerm | undefined,
  now: string,
): Promise<boolean> {
  if (fresh === old) return false
  const terms = work.objectStore('terms')
  await work.objectStore('before').put({ id, term: old ?? null, at: now })
  await (fresh ? terms.put(fresh) : terms.delete(id))
  return true
}

/** Does some work in one transaction: when any of it fails, none of it stays, and the failure is told. */
async function whole<T extends { done: Promise<void>; abort(): void }>(work: T, act: (work: T) => Promise<void>) {
  const done = work.done.catch((error: unknown) => Promise.reject(error))
  done.catch(() => undefined) // It is awaited below; until then it must not count as unhandled.
  try {
    await act(work)
  } catch (error) {
    try {
      work.abort()
    } catch {} // It has aborted by itself.
    throw error
  }
  await done
}

type Upgrading = IDBPTransaction<Schema, Stores, 'versionchange'>

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
  if (from < 3) database.createObjectStore('staged', { autoIncrement: true })
}

/** Version 2 keeps the page's own words for a term. Earlier meetings never wrote them down. */
async function addWords(work: Upgrading): Promise<void> {
  const filled = <T extends SavedTerm>(term: T): T => ({ ...term, met: term.met.map((one) => ({ ...one, words: '' })) })
  for (let at = await work.objectStore('terms').openCursor(); at; at = await at.continue())
    await at.update(filled(at.value))
  for (let at = await work.objectStore('before').openCursor(); at; at = await at.continue())
    if (at.value.term) await at.update({ ...at.value, term: filled(at.value.term) })
}

/** Everything that can still be read from a notebook that does not open as it should: a newer version's, or a damaged one. */
export async function rescue(name = NAME): Promise<unknown[]> {
  const found: unknown[] = []
  const database = await openDB(name).catch(() => null)
  if (!database) return found
  try {
    const store = database.transaction('terms').store
    for (const key of await store.getAllKeys()) found.push(await store.get(key).catch(() => null))
  } catch {
    // What was read so far is all there is.
  }
  database.close()
  return found.filter((term) => term !== null && term !== undefined)
}

/** Throws the notebook away, so that a new one can be opened. Rescue first. */
export function startOver(name = NAME): Promise<void> {
  return deleteDB(name)
}
