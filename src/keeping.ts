/** Joins the notebook's database to the rules of study: the answers the background gives about saved terms. */
import type { Review, SavedRow, SavedTerm } from './core/saved.ts'
import { askToKeep } from './extension/lasting.ts'
import type { Answers, ToBackground } from './extension/messages.ts'
import { type Notebook, openNotebook, rescue, startOver } from './extension/notebook.ts'
import { report } from './extension/report.ts'
import { join } from './study/join.ts'
import { idOf, save } from './study/records.ts'
import { mended } from './study/repair.ts'
import { rowOf } from './study/rows.ts'
import { readTerm, tidyTags } from './study/shape.ts'

/** Terms in one answer: rows of 2,000 terms are about a megabyte, whole terms of 1,000 three. */
const ROWS = 2000
const WHOLE = 1000
/** Milliseconds for which a change can be undone. After a day nothing of a deleted term is left on the device. */
const UNDO = 86_400_000

type Questions =
  | 'save'
  | 'undo'
  | 'newest'
  | 'rows'
  | 'saved'
  | 'whole'
  | 'edit'
  | 'remove'
  | 'reviewed'
  | 'stage'
  | 'bring'
  | 'repair'
  | 'rescue'
  | 'startOver'

/** What a page that reads the notebook itself asks first: the newest rows, without counting the others. */
export type Latest = { latest(count: number): Promise<SavedRow[]> }

/** Answers about the notebook. `clock` gives the time; `open` is only replaced in tests. */
export function notebookAnswers(
  clock: () => Date,
  open = openNotebook,
): Pick<Answers<ToBackground>, Questions> & Latest {
  let opened: Promise<Notebook> | null = null
  /** Changes older than a day were forgotten since it was opened. */
  let swept = false
  const now = () => clock().toISOString()

  /** The notebook, opened when first needed and again after it was closed or failed. */
  async function notebook(): Promise<Notebook> {
    if (opened && (await opened.catch(() => null))?.closed()) opened = null
    if (!opened) {
      swept = false
      opened = open().catch((error: unknown) => Promise.reject(isRefused(error) ? new Error('none') : error))
      opened.catch(() => {
        opened = null
      })
    }
    return opened
  }

  /** Runs some work on the notebook; failures are told in the words that pages know: full, none, broken. */
  async function on<T>(work: (found: Notebook) => Promise<T>, once = false): Promise<T> {
    try {
      const found = await notebook()
      const told = await work(found)
      if (!swept) sweep(found)
      return told
    } catch (error) {
      // The browser has closed it under us, to empty or to upgrade it: opened anew, it works.
      if (!once && error instanceof DOMException && error.name === 'InvalidStateError') {
        opened = null
        return on(work, true)
      }
      report('notebook', error)
      opened?.then((found) => found.close()).catch(() => undefined)
      opened = null
      throw new Error(troubleOf(error), { cause: error })
    }
  }

  /** Forgets what could be undone a day ago. The first answer goes before it. */
  function sweep(found: Notebook): void {
    swept = true
    found.forget(new Date(clock().getTime() - UNDO).toISOString()).catch((error: unknown) => report('notebook', error))
  }

  return {
    latest: (count) => on(async (found) => rowsOf(await found.newest(count)).rows),
    async save(asker, keep) {
      if ((asker.private || keep.private) && !keep.evenPrivate) return { is: 'private' }
      const id = idOf(keep.card, keep.met)
      let is: 'saved' | 'merged' | 'already' = 'already'
      const next = (old: SavedTerm | undefined) => {
        const fresh = save(old, keep, now())
        is = !old ? 'saved' : fresh === old ? 'already' : 'merged'
        return fresh
      }
      return on((found) => found.change([id], next, now())).then(
        () => {
          if (is === 'saved') void askToKeep() // Where the background can ask; the notebook page tells what came of it.
          return { is, id }
        },
        (error: Error) => ({ is: TROUBLES.find((one) => one === error.message) ?? ('broken' as const) }),
      )
    },
    undo: (_asker, ids) => on((found) => found.undo(ids)),
    newest: (_asker, count) =>
      on(async (found) => {
        const [terms, all, due] = await Promise.all([found.newest(count), found.count(), found.due(now())])
        return { rows: rowsOf(terms).rows, count: all, due }
      }),
    rows: (_asker, after) =>
      on(async (found) => {
        const { terms, next } = await found.page(after, ROWS)
        return { ...rowsOf(terms), next }
      }),
    saved: (_asker, ids) => on((found) => found.get(ids)),
    whole: (_asker, after) => on((found) => found.page(after, WHOLE)),
    edit: (_asker, ids, change) => on((found) => found.change(ids, (old) => old && edited(old, change, now()), now())),
    remove: (_asker, ids) => on((found) => found.change(ids, () => undefined, now())),
    reviewed: (_asker, id, review) =>
      on((found) => found.change([id], (old) => (old && !same(old.review, review) ? { ...old, review } : old), now())),
    stage: (_asker, terms, first) =>
      on((found) => {
        const sound = terms.flatMap((term) => {
          const read = readTerm(term)
          return 'term' in read ? [read.term] : []
        })
        return found.stage(sound, first)
      }),
    bring: () => on((found) => found.bring(join, now())),
    repair: () =>
      on(async (found) => {
        const changed = { mended: 0, removed: 0 }
        for (let after: string | null = null; ; ) {
          const { terms, next } = await found.page(after, WHOLE)
          const bad = terms.filter((term) => !('term' in readTerm(term)))
          for (const raw of bad) changed[mended(raw, now()) ? 'mended' : 'removed']++
          await found.change(
            bad.map(({ id }) => id),
            (old) => mended(old, now()) ?? undefined,
            now(),
          )
          if (next === null) return changed
          after = next
        }
      }),
    rescue: () => rescue(),
    async startOver() {
      const left = await rescue()
      await startOver()
      const terms = left.map((term) => mended(term, now())).filter((term) => term !== null)
      await on(async (found) => {
        await found.stage(terms, true)
        await found.bring(join, now())
      })
      return terms.length
    },
  }
}

/** Rows of terms, and the ids of those that are damaged. */
function rowsOf(terms: readonly SavedTerm[]): { rows: SavedRow[]; damaged: string[] } {
  const rows: SavedRow[] = []
  const damaged: string[] = []
  for (const term of terms) {
    try {
      const row = rowOf(term)
      if (typeof row.title !== 'string' || typeof row.gloss !== 'string') throw new TypeError('no title')
      rows.push(row)
    } catch {
      damaged.push(String(term.id)) // Told to the reader, who can mend it.
    }
  }
  return { rows, damaged }
}

export type Edit = { note?: string; add?: string[]; drop?: string[] }

function edited(old: SavedTerm, { note = old.note, add = [], drop = [] }: Edit, now: string): SavedTerm {
  const tags = tidyTags([...old.tags.filter((tag) => !drop.includes(tag)), ...add])
  return note === old.note && same(tags, old.tags) ? old : { ...old, note, tags, changed: now }
}

const same = (one: Review | string[], other: Review | string[]) => JSON.stringify(one) === JSON.stringify(other)

const TROUBLES = ['full', 'none', 'broken'] as const

function troubleOf(error: unknown): (typeof TROUBLES)[number] {
  if (!(error instanceof Error)) return 'broken'
  if (error.message === 'none') return 'none'
  return /quota/i.test(`${error.name} ${error.message}`) ? 'full' : 'broken'
}

/** A browser that keeps nothing, as Firefox when it never remembers history, refuses to open a database at all. */
const isRefused = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError'
