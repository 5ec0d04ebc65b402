/** The notebook page: asks the background for what is kept, and shows it. Whole terms are asked for only when they are read or exported. */
import { render } from 'preact'
import type { SavedRow, SavedTerm } from './core/saved.ts'
import { day, dayOf, now, ownDay } from './days.ts'
import { exchange } from './exchanging.tsx'
import { readBackup, writeBackup } from './extension/backup.ts'
import { download } from './extension/download.ts'
import { askToKeep } from './extension/lasting.ts'
import { ask } from './extension/messages.ts'
import { report } from './extension/report.ts'
import { say, speak } from './extension/say.ts'
import { readSettings } from './extension/settings.ts'
import { allOfIt, read } from './near-notebook.ts'
import { type Quiz, startQuiz } from './quizzing.tsx'
import { ownSheet } from './sheeting.tsx'
import { toJson } from './study/export.ts'
import { figures } from './study/figures.ts'
import { pickDue } from './study/quiz.ts'
import { EVERYTHING, filterRows, pageKey, type Searchable, searchable, sortRows } from './study/rows.ts'
import { FiguresView } from './ui/FiguresView.tsx'
import { NotebookView } from './ui/NotebookView.tsx'
import { type NotebookProps, PARTS, SHOWN } from './ui/notebook-props.ts'
import { counted, figure } from './ui/say.ts'

/** Rows that stand there before all are read: as many as a tall window shows. */
const FIRST = 16
/** From this many terms on, and again after as many more, an export is recommended. */
const REMIND = 50

let rows: Searchable[] = []
let found: SavedRow[] = []
let wanted = EVERYTHING
let order: NotebookProps['order'] = 'newest'
let layout: NotebookProps['layout'] = 'list'
let from = 0
let selected = new Set<string>()
let open: SavedTerm | null = null
let notice: NotebookProps['notice'] = null
let trouble: NotebookProps['trouble'] = null
let damaged: string[] = []
let loading = true
let remind = false
let lasting: boolean | null = null
let quiz: Quiz | null = null
const part = () => PARTS.find((one) => `#${one}` === location.hash) ?? 'terms'
const idsOf = (list: readonly SavedRow[]) => list.map(({ id }) => id)
const allRows = () => rows.map(({ row }) => row)

/** Does some work; what goes wrong is told in words, and what was there stays shown. */
function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    const word = error instanceof Error ? error.message : ''
    if (word === 'full' || word === 'none' || word === 'broken') trouble = word
    else {
      report('notebook', error)
      notice = { text: say('failed_act') }
    }
    loading = false
    draw()
  })
}

/** Reads all rows again: the newest first, so that something stands there at once, then the rest. */
async function load(): Promise<void> {
  if (loading) {
    rows = (await read.latest(FIRST)).map(searchable)
    loading = rows.length === 0 // None, or none that is sound: the whole says which.
    look()
    performance.mark('list')
  }
  const all = await allOfIt()
  rows = all.rows.map(searchable)
  damaged = all.damaged
  loading = false
  trouble = damaged.length > 0 ? 'damaged' : null
  const { terms, later } = await readBackup()
  remind = rows.length - Math.max(terms, later) >= REMIND
  const ids = new Set(idsOf(all.rows))
  selected = new Set([...selected].filter((id) => ids.has(id)))
  if (open) [open = null] = await read.saved([open.id])
  if (part() === 'sheet') await studySheet.load()
  look()
  if (rows.length === 0 || lasting !== null) return
  lasting = await askToKeep()
  draw()
}

/** Filters and sorts again, and shows the result from its beginning. */
function look(): void {
  found = sortRows(filterRows(rows, wanted, now(), ownDay), order, say('locale'))
  if (from >= found.length) from = 0
  draw()
}

async function change(work: Promise<unknown>, text: string, ids: readonly string[]): Promise<void> {
  await work
  notice = {
    text,
    undo: () =>
      run(
        ask('undo', [...ids]).then(() => {
          notice = null
          return load()
        }),
      ),
  }
  await load()
}

const acts: NotebookProps['acts'] = {
  want(next) {
    wanted = { ...wanted, ...next }
    from = 0
    look()
  },
  sort(next) {
    order = next
    from = 0
    look()
  },
  lay(next) {
    layout = next
    draw()
  },
  turn(next) {
    from = Math.max(0, next)
    draw()
    scrollTo({ top: 0 })
  },
  open: (id) =>
    run(
      (async () => {
        ;[open = null] = id === null ? [] : await read.saved([id])
        draw()
      })(),
    ),
  select(ids, on) {
    for (const id of ids) on ? selected.add(id) : selected.delete(id)
    draw()
  },
  selectFound() {
    selected = new Set(idsOf(found))
    draw()
  },
  note: (id, note) => run(change(ask('edit', [id], { note }), say('saved'), [id])),
  tag: (ids, tags) => run(change(ask('edit', [...ids], tags), say('saved'), ids)),
  remove(ids) {
    if (open && ids.includes(open.id)) open = null
    run(change(ask('remove', [...ids]), counted(say, 'deleted', ids.length), ids))
  },
  ask(ids) {
    run(begin(ids))
  },
  backup: () => run(files.export('json', 'all')),
  later: () =>
    run(
      writeBackup({ later: rows.length }).then(() => {
        remind = false
        draw()
      }),
    ),
  repair: () =>
    run(
      ask('repair').then(({ mended, removed }) => {
        notice = { text: say('repaired', figure(say, mended), figure(say, removed)) }
        return load()
      }),
    ),
  rescue: () =>
    run(
      ask('rescue').then((terms) => {
        download('newsgloss-rescued.json', 'application/json', toJson(terms as SavedTerm[]))
      }),
    ),
  map: (entry) => ask('map', entry),
  startOver: () =>
    run(
      ask('startOver').then((count) => {
        notice = { text: say('started_over', figure(say, count)) }
        return load()
      }),
    ),
}

async function begin(ids: readonly string[]): Promise<void> {
  const { questions } = await readSettings()
  const due = () => pickDue(allRows(), now(), questions)
  quiz = await startQuiz(ids.length > 0 ? ids : due(), {
    draw,
    leave() {
      quiz = null
      location.hash = '#terms'
      run(load())
    },
    more: async () => {
      await load()
      return due()
    },
  })
  if (part() === 'quiz') draw()
  else location.hash = '#quiz'
}

const files = exchange({
  idsOf: (scope) => (scope === 'all' ? null : new Set(scope === 'found' ? idsOf(found) : selected)),
  lasting: () => lasting,
  counts: () => ({ all: rows.length, found: found.length, selected: selected.size }),
  draw,
  run,
  exported(count, complete) {
    notice = { text: say('exported', figure(say, count)) }
    if (complete) remind = false
    draw()
  },
  brought: (ids) => change(Promise.resolve(), counted(say, 'brought', ids.length), ids),
})
const studySheet = ownSheet(allRows, draw, run)

function drawPart() {
  switch (part()) {
    case 'quiz':
      return quiz?.view() ?? null
    case 'figures':
      return <FiguresView say={say} figures={figures(allRows(), now(), ownDay)} day={dayOf} />
    case 'files':
      return files.view()
    case 'sheet':
      return studySheet.view()
    case 'terms':
      return null
  }
}

function draw(): void {
  const pages = new Map(
    rows.flatMap(({ row }) => row.pages.map((page) => [pageKey(page), page.title || page.publisher] as const)),
  )
  pages.delete('')
  render(
    <NotebookView
      {...{ say, day, loading, from, wanted, order, layout, selected, open, notice, trouble, remind, lasting, acts }}
      today={now().slice(0, 7)}
      part={part()}
      rows={found.slice(from, from + SHOWN)}
      found={found.length}
      all={rows.length}
      tags={[...new Set(rows.flatMap(({ row }) => row.tags))].sort()}
      pages={[...pages].map(([address, title]) => ({ address, title }))}
      damaged={damaged.length}
    >
      {drawPart()}
    </NotebookView>,
    document.body,
  )
}

function arrive(): void {
  notice = null
  if (part() === 'quiz' && !quiz) run(begin([]))
  else if (part() !== 'quiz') quiz = null
  if (part() === 'sheet') run(studySheet.load().then(draw))
  draw()
}

speak(document)
document.title = say('notebook')
const begun = load() // Reading begins before anything is drawn.
draw()
addEventListener('hashchange', arrive)
addEventListener('visibilitychange', () => document.visibilityState === 'visible' && part() === 'terms' && run(load()))
run(begun.then(arrive))
