/**
 * The notebook as the notebook page reads it: by itself, without waking the background. What changes anything is asked of the
 * background alone. A private window has no database of its own and asks for everything.
 */
import browser from 'webextension-polyfill'
import type { SavedRow, SavedTerm } from './core/saved.ts'
import { ask, type ToBackground } from './extension/messages.ts'
import { type Latest, notebookAnswers } from './keeping.ts'

type Reads = {
  [K in keyof ToBackground]: (...asked: Parameters<ToBackground[K]>) => Promise<ReturnType<ToBackground[K]>>
}

const near = browser.extension?.inIncognitoContext ? null : notebookAnswers(() => new Date())
const HERE = { tab: undefined, frame: 0, url: undefined, private: false }

export const read: Pick<Reads, 'rows' | 'whole' | 'saved'> & Latest = {
  latest: async (count) => (near ? near.latest(count) : (await ask('newest', count)).rows),
  rows: async (after) => (near ? near.rows(HERE, after) : ask('rows', after)),
  whole: async (after) => (near ? near.whole(HERE, after) : ask('whole', after)),
  saved: async (ids) => (near ? near.saved(HERE, ids) : ask('saved', ids)),
}

/** All rows, and the ids of terms that are damaged. */
export async function allOfIt(): Promise<{ rows: SavedRow[]; damaged: string[] }> {
  const rows: SavedRow[] = []
  const damaged: string[] = []
  for (let after: string | null = null; ; ) {
    const told: Awaited<ReturnType<typeof read.rows>> = await read.rows(after)
    rows.push(...told.rows)
    damaged.push(...told.damaged)
    if (told.next === null) return { rows, damaged }
    after = told.next
  }
}

/** Whole terms, all or those with these ids, a part at a time. */
export async function whole(ids: ReadonlySet<string> | null): Promise<SavedTerm[]> {
  const terms: SavedTerm[] = []
  for (let after: string | null = null; ; ) {
    const told: Awaited<ReturnType<typeof read.whole>> = await read.whole(after)
    terms.push(...(ids ? told.terms.filter(({ id }) => ids.has(id)) : told.terms))
    if (told.next === null) return terms
    after = told.next
  }
}
