/** The notebook page: asks the background for what is kept, and shows it. Whole terms are asked for only when they are read or exported. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { SavedRow, SavedTerm } from './core/saved.ts'
import { readBackup, writeBackup } from './extension/backup.ts'
import { ask, type ToBackground } from './extension/messages.ts'
import { report } from './extension/report.ts'
import { say, speak } from './extension/say.ts'
import { readSettings } from './extension/settings.ts'
import { type Latest, notebookAnswers } from './keeping.ts'
import { dayOf, type Quiz, startQuiz } from './quizzing.tsx'
import { toAnki, toCsv, toJson, toMarkdown } from './study/export.ts'
import { figures, mondayOf } from './study/figures.ts'
import { LARGEST, readIn } from './study/import.ts'
import { join } from './study/join.ts'
import { pickDue } from './study/quiz.ts'
import { EVERYTHING, filterRows, pageKey, type Searchable, searchable, sortRows } from './study/rows.ts'
import { sheet } from './study/sheet.ts'
import { FiguresView } from './ui/FiguresView.tsx'
import { type FilesProps, FilesView, type Form, type Scope } from './ui/FilesView.tsx'
import { NotebookView } from './ui/NotebookView.tsx'
import { type NotebookProps, PARTS, SHOWN } from './ui/notebook-props.ts'
import { StudySheet } from './ui/StudySheet.tsx'
import { counted } from './ui/say.ts'

/** Rows that stand there before all are read: as many as a tall window shows. */
const FIRST = 16
/** Terms of an import laid aside in one message. */
const STAGE = 300
/** From this many terms on, and again after as many more, an export is recommended. */
const REMIND = 50

type Reads = {
  [K in keyof ToBackground]: (...asked: Parameters<ToBackground[K]>) => Promise<ReturnType<ToBackground[K]>>
}

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
let quiz: Quiz | null = null
let scope: Scope = 'all'
let coming: FilesProps['coming'] = null
let bringing = false
let about = ''
let sheetTerms: SavedTerm[] = []

const now = () => new Date().toISOString()

/** Reads without waking the background; what changes anything is asked of it alone. A private window has no database of its own. */
const near = browser.extension?.inIncognitoContext ? null : notebookAnswers(() => new Date())
const HERE = { tab: undefined, frame: 0, url: undefined, private: false }
const read: Pick<Reads, 'rows' | 'whole' | 'saved'> & Latest = {
  latest: async (count) => (near ? near.latest(count) : (await ask('newest', count)).rows),
  rows: async (after) => (near ? near.rows(HERE, after) : ask('rows', after)),
  whole: async (after) => (near ? near.whole(HERE, after) : ask('whole', after)),
  saved: async (ids) => (near ? near.saved(HERE, ids) : ask('saved', ids)),
}
/** The reader's own day of a time: "2026-11-02". */
const ownDay = (time: string) => {
  const at = new Date(time)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
const longDay = new Intl.DateTimeFormat(say('locale'), { day: 'numeric', month: 'short', year: 'numeric' })
const day = (time: string) => longDay.format(new Date(time))
const part = () => PARTS.find((one) => `#${one}` === location.hash) ?? 'terms'
const idsOf = (list: readonly SavedRow[]) => list.map(({ id }) => id)

/** Does some work; what goes wrong is told in words, and what was there stays shown. */
function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    const word = error instanceof Error ? error.message : ''
    if (word === 'full' || word === 'broken') trouble = word
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
  const all: SavedRow[] = []
  const bad: string[] = []
  for (let after: string | null = null; ; ) {
    const told: { rows: SavedRow[]; damaged: string[]; next: string | null } = await read.rows(after)
    all.push(...told.rows)
    bad.push(...told.damaged)
    if (told.next === null) break
    after = told.next
  }
  rows = all.map(searchable)
  damaged = bad
  loading = false
  trouble = bad.length > 0 ? 'damaged' : null
  const { terms, later } = await readBackup()
  remind = rows.length - Math.max(terms, later) >= REMIND
  const ids = new Set(idsOf(all))
  selected = new Set([...selected].filter((id) => ids.has(id)))
  if (open) [open = null] = await read.saved([open.id])
  await loadSheet()
  look()
  if (rows.length > 0) void navigator.storage?.persist?.().catch(() => false) // Some browsers ask the reader, who may refuse.
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
  backup: () => run(exportAs('json', 'all')),
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
        notice = { text: say('repaired', String(mended), String(removed)) }
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
        notice = { text: say('started_over', String(count)) }
        return load()
      }),
    ),
}

async function begin(ids: readonly string[]): Promise<void> {
  const { questions } = await readSettings()
  const due = () =>
    pickDue(
      rows.map(({ row }) => row),
      now(),
      questions,
    )
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

/** Whole terms, all or those with these ids, a part at a time. */
async function whole(ids: ReadonlySet<string> | null): Promise<SavedTerm[]> {
  const terms: SavedTerm[] = []
  for (let after: string | null = null; ; ) {
    const told: { terms: SavedTerm[]; next: string | null } = await read.whole(after)
    terms.push(...(ids ? told.terms.filter(({ id }) => ids.has(id)) : told.terms))
    if (told.next === null) return terms
    after = told.next
  }
}

const WRITE: Record<Form, { ending: string; type: string; write(terms: SavedTerm[]): string }> = {
  json: { ending: 'json', type: 'application/json', write: toJson },
  csv: { ending: 'csv', type: 'text/csv', write: toCsv },
  anki: { ending: 'txt', type: 'text/plain', write: (terms) => toAnki(terms, 'Newsgloss') },
  markdown: { ending: 'md', type: 'text/markdown', write: (terms) => toMarkdown(terms, say) },
}

async function exportAs(form: Form, which: Scope): Promise<void> {
  const ids = which === 'all' ? null : new Set(which === 'found' ? idsOf(found) : selected)
  const terms = await whole(ids)
  const { ending, type, write } = WRITE[form]
  download(`newsgloss-${ownDay(now())}.${ending}`, type, write(terms))
  notice = { text: say('exported', String(terms.length)) }
  if (form === 'json' && which === 'all') {
    await writeBackup({ terms: terms.length, later: 0 })
    remind = false
  }
  draw()
}

/** Hands a file to the browser, which saves it where the reader saves files. */
function download(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

async function openFile(file: File): Promise<void> {
  coming = file.size > LARGEST ? { refused: say('file_too_large') } : 'reading'
  draw()
  if (coming !== 'reading') return
  const preview = readIn(await file.text(), now())
  if (!preview) {
    coming = { refused: say('file_unknown') }
    return draw()
  }
  const counts = { fresh: 0, joined: 0, same: 0 }
  const there = new Map((await whole(new Set(preview.terms.map(({ id }) => id)))).map((term) => [term.id, term]))
  for (const term of preview.terms) {
    const old = there.get(term.id)
    const after = join(old, term)
    counts[!old ? 'fresh' : after === old ? 'same' : 'joined']++
    there.set(term.id, after)
  }
  coming = { ...preview, name: file.name, ...counts }
  draw()
}

/** Brings the previewed terms in: laid aside first, then all at once. */
async function bring(): Promise<void> {
  if (!coming || coming === 'reading' || !('form' in coming)) return
  const { terms } = coming
  bringing = true
  draw()
  try {
    for (let at = 0; at < terms.length; at += STAGE) await ask('stage', terms.slice(at, at + STAGE), at === 0)
    const ids = await ask('bring')
    coming = null
    await change(Promise.resolve(), counted(say, 'brought', ids.length), ids)
  } finally {
    bringing = false
    draw()
  }
}

const files: FilesProps['acts'] = {
  scope(next) {
    scope = next
    draw()
  },
  export: (form) => run(exportAs(form, scope)),
  open: (file) => run(openFile(file)),
  bring: () => run(bring()),
  cancel() {
    coming = null
    draw()
  },
}

const weekName = (monday: string) => say('week_of', day(`${monday}T12:00:00`))

/** Weeks and pages that a sheet can be about, newest first. */
function sheetChoices() {
  const weeks = new Set<string>()
  const pages = new Map<string, string>()
  for (const { row } of rows)
    for (const page of row.pages) {
      weeks.add(mondayOf(ownDay(page.read)))
      pages.set(pageKey(page), page.title || page.publisher || page.address)
    }
  return {
    weeks: [...weeks]
      .sort()
      .reverse()
      .map((monday) => ({ key: `week ${monday}`, name: weekName(monday) })),
    pages: [...pages].map(([key, name]) => ({ key, name })).reverse(),
  }
}

async function loadSheet(): Promise<void> {
  if (part() !== 'sheet') return
  const { weeks } = sheetChoices()
  about ||= weeks[0]?.key ?? ''
  const wants = (page: SavedRow['pages'][number]) =>
    about.startsWith('week ') ? mondayOf(ownDay(page.read)) === about.slice(5) : pageKey(page) === about
  const ids = rows.filter(({ row }) => row.pages.some(wants)).map(({ row }) => row.id)
  sheetTerms = []
  for (let at = 0; at < ids.length; at += STAGE) sheetTerms.push(...(await read.saved(ids.slice(at, at + STAGE))))
}

function drawSheet() {
  const choices = sheetChoices()
  const isWeek = about.startsWith('week ')
  return (
    <StudySheet
      say={say}
      sheet={sheet(sheetTerms, isWeek ? { monday: about.slice(5) } : { page: about }, ownDay)}
      {...choices}
      about={about}
      title={[...choices.weeks, ...choices.pages].find(({ key }) => key === about)?.name ?? say('part_sheet')}
      day={day}
      acts={{
        pick(next) {
          about = next
          run(loadSheet().then(draw))
        },
        print: () => print(),
      }}
    />
  )
}

function drawPart() {
  switch (part()) {
    case 'quiz':
      return quiz?.view() ?? null
    case 'figures':
      return (
        <FiguresView
          say={say}
          figures={figures(
            rows.map(({ row }) => row),
            now(),
            ownDay,
          )}
          day={(time) => dayOf(time)}
        />
      )
    case 'files':
      return (
        <FilesView
          say={say}
          counts={{ all: rows.length, found: found.length, selected: selected.size }}
          scope={scope}
          coming={coming}
          bringing={bringing}
          acts={files}
        />
      )
    case 'sheet':
      return drawSheet()
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
      {...{ say, day, loading, from, wanted, order, layout, selected, open, notice, trouble, remind, acts }}
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
  if (part() === 'sheet') run(loadSheet().then(draw))
  draw()
}

speak(document)
document.title = say('notebook')
const begun = load() // Reading begins before anything is drawn.
draw()
addEventListener('hashchange', arrive)
addEventListener('visibilitychange', () => document.visibilityState === 'visible' && part() === 'terms' && run(load()))
run(begun.then(arrive))
