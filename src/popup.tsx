/** The toolbar popup: asks the page and the background, and shows what they say. Keeps no copy. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { entryCard } from './core/card.ts'
import type { Card, Entry } from './core/model.ts'
import type { Keep } from './core/saved.ts'
import { onFor, PAUSE, pauseLeft } from './core/settings.ts'
import { ask, askPage } from './extension/messages.ts'
import { keepRecent, readRecent } from './extension/recent.ts'
import { report } from './extension/report.ts'
import { say, speak } from './extension/say.ts'
import { readSettings, watchSettings } from './extension/settings.ts'
import { addSite, readHere, readOnce, thisTab } from './extension/sites.ts'
import { allRows, dueNow, keepFive, type Quiz, startQuiz } from './quizzing.tsx'
import { idOf } from './study/records.ts'
import { EVERYTHING, filterRows, searchable, sortRows } from './study/rows.ts'
import { type PopupProps, PopupView, type View } from './ui/PopupView.tsx'

/** Milliseconds between looks at a page that is being read. */
const AGAIN = 150
/** Saved terms shown before the reader filters. */
const NEWEST = 50

/** Milliseconds that a page may take before the popup asks for everything else. */
const PATIENCE = 100

/** Rows that fill the popup: of a new list they are drawn first, and the others so many milliseconds later. */
const FIRST = 14
const REST = 32

/** Under which id the notebook keeps each of the page's terms. */
let ids: string[] = []

let page: PopupProps['page'] = {
  state: 'loading',
  host: null,
  can: 'once',
  on: true,
  paused: '',
  terms: [],
  shorts: [],
  names: [],
  saved: new Set(),
}
let tab = { id: -1, private: false }
let view: View = 'page'
let typed = ''
let results: Entry[] | null = null
let rows = FIRST
let recent: string[] = []
let notebook: PopupProps['notebook'] = null
let everything: ReturnType<typeof searchable>[] | null = null
let open: PopupProps['open'] = null
let notice: PopupProps['notice'] = null
let quiz: Quiz | null = null
let glossary = ''

const acts: PopupProps['acts'] = {
  show(next) {
    view = next
    open = null
    if (next === 'saved') run(loadNotebook())
    draw()
  },
  type: (text) => run(search(text)),
  filter: (text) => run(filterBy(text)),
  lookPage: (card) => run(toggle('page', card, async () => (await keepOf(card))?.card)),
  lookEntry: (entry) => {
    keepRecent(typed, tab.private).then((now) => {
      recent = now
    }, failed)
    run(toggle('search', entry.id, async () => entryCard(entry)))
  },
  lookSaved: (id) => run(toggle('saved', id, async () => (await ask('saved', [id]))[0]?.card)),
  close: () => shut(),
  jump: (card) => run(askPage(tab.id, 'jump', card).then(() => window.close())),
  savePage: (card) =>
    run(
      keepOf(card).then((keep) => {
        if (!keep) return undefined
        const id = idOf(keep.card, keep.met)
        return page.saved.has(card) ? unsave(id) : save(keep)
      }),
    ),
  saveEntry: (entry) =>
    run(
      save({
        card: entryCard(entry),
        met: {
          words: '',
          sentence: '',
          paragraph: '',
          title: say('from_glossary'),
          publisher: 'Newsgloss',
          address: '',
        },
        private: tab.private,
      }),
    ),
  unsave: (id) => run(unsave(id)),
  turn: (on) => run(page.host === null ? undefined : ask('turn', page.host, on)),
  pause: (on) => run(ask('pause', on ? Date.now() + PAUSE : 0)),
  readHere: () => run(readNow()),
  addSite: () =>
    run(page.host === null ? Promise.resolve() : addSite(page.host).then((done) => (done ? readNow() : undefined))),
  learn: () => run(learnFive(false)),
  ask: () => run(askDue()),
  notebook: () => go('notebook.html'),
  options: () => void browser.runtime.openOptionsPage(),
  reader: () => go('reader.html'),
  map: (entry: string) => ask('map', entry),
}

/** What saving a card of the page would keep. */
const keepOf = async (card: number): Promise<Keep | null> => (await askPage(tab.id, 'keep', [card]))[0] ?? null

function run(work: Promise<unknown> | undefined): void {
  work?.catch(failed)
}

function failed(error: unknown): void {
  report('popup', error)
  tell(say('failed_act'))
}

function tell(text: string, more: { undo?: () => void; anyway?: () => void } = {}): void {
  notice = text ? { text, ...more } : null
  draw()
}

async function search(text: string): Promise<void> {
  typed = text
  if (text.trim() && view !== 'search') acts.show('search')
  const found = text.trim() ? await ask('search', text) : null
  if (text !== typed) return
  results = found
  open = null
  drawNew()
}

/** Opens a card below its row, or closes it. */
async function toggle(on: View, key: number | string, read: () => Promise<Card | undefined>): Promise<void> {
  if (open?.view === on && open.key === key) return shut()
  const card = await read()
  open = card ? { view: on, key, card } : null
  draw()
}

function shut(): void {
  open = null
  draw()
}

async function save(keep: Keep): Promise<void> {
  const kept = await ask('save', keep)
  if (!('id' in kept)) return refused(kept.is, () => save({ ...keep, evenPrivate: true }))
  const more = kept.is === 'already' ? {} : { undo: () => run(undo([kept.id])) }
  tell(say(kept.is === 'already' ? 'saved_already' : 'saved_term'), more)
  await refreshSaved()
}

/** Says why nothing was kept, and in a private window offers to keep it all the same. */
function refused(why: 'private' | 'full' | 'none' | 'broken', anyway: () => Promise<void>): void {
  if (why === 'private') tell(say('private_window'), { anyway: () => run(anyway()) })
  else tell(say(`notebook_${why}`))
}

async function unsave(id: string): Promise<void> {
  await ask('remove', [id])
  tell(say('unsaved'), { undo: () => run(undo([id])) })
  await refreshSaved()
}

async function undo(ids: string[]): Promise<void> {
  await ask('undo', ids)
  tell('')
  await refreshSaved()
}

async function refreshSaved(): Promise<void> {
  everything = null
  await Promise.all([loadNotebook(), markSaved()])
}

async function loadNotebook(): Promise<void> {
  const told = await ask('newest', NEWEST).catch((error: Error) => (error.message === 'none' ? 'none' : 'broken'))
  const filter = typeof notebook === 'object' ? (notebook?.filter ?? '') : '' // As it is now: the reader may be typing.
  notebook = typeof told === 'string' ? told : { ...told, filter }
  draw()
  if (filter) await filterBy(filter)
}

/** All rows of the notebook, fetched when the reader first filters. */
async function filterBy(text: string): Promise<void> {
  const shown = notebook
  if (!shown || typeof shown === 'string') return
  notebook = { ...shown, filter: text }
  draw()
  everything ??= (await allRows()).map(searchable)
  const found = filterRows(everything, { ...EVERYTHING, text }, new Date().toISOString())
  const now = notebook
  if (now.filter !== text) return
  notebook = { ...now, rows: sortRows(found, 'newest').slice(0, NEWEST) }
  draw()
}

async function readNow(): Promise<void> {
  const isOff = !page.on || page.paused !== ''
  if (await (isOff ? readOnce(tab.id) : readHere(tab.id))) setTimeout(() => run(refresh()), AGAIN)
  else tell(say('page_closed'))
}

/** Saves the five most useful unknown terms of the page and asks for them at once. */
async function learnFive(evenPrivate: boolean): Promise<void> {
  const keeps = await askPage(
    tab.id,
    'keep',
    page.terms.map(({ card }) => card),
  )
  const offers = page.terms.flatMap(({ count, marked }, i) => {
    const keep = keeps[i]
    return keep ? [{ keep, count, marked }] : []
  })
  const five = await keepFive(offers, evenPrivate)
  if ('refused' in five) return refused(five.refused, () => learnFive(true))
  if (five.ids.length === 0) return tell(say('learn_nothing'))
  await quizOver(five.ids)
}

async function askDue(): Promise<void> {
  await quizOver(await dueNow())
}

async function quizOver(ids: string[]): Promise<void> {
  quiz = await startQuiz(ids, {
    draw,
    more: dueNow,
    leave() {
      quiz = null
      run(refreshSaved())
      document.querySelector<HTMLInputElement>('.search')?.focus()
    },
  })
  draw()
}

/** Opens a page of ours beside the one being read, and makes way for it. */
function go(address: string): void {
  run(browser.tabs.create({ url: browser.runtime.getURL(address) }).then(() => window.close()))
}

/** Draws a list that was not there before: first what can be seen of it. */
function drawNew(): void {
  rows = FIRST
  draw()
  setTimeout(() => {
    if (rows !== FIRST) return
    rows = Number.MAX_VALUE
    draw()
  }, REST)
}

function draw(): void {
  render(
    <PopupView
      {...{ say, view, page, typed, glossary, rows, results, recent, notebook, open, notice, acts }}
      today={new Date().toISOString().slice(0, 7)}
      quiz={quiz?.view() ?? null}
    />,
    document.body,
  )
}

/** What a page is that no script of ours answers for. */
const ASLEEP = { state: 'asleep' as const, terms: [], shorts: [], names: [], ids: [] }

async function refresh(wished = readSettings()): Promise<void> {
  const { id, host, leave, isPrivate, isReader } = await thisTab()
  tab = { id, private: isPrivate }
  const asked = askPage(id, 'terms').catch(() => ASLEEP)
  const [settings, can, { ids: own, ...told }] = await Promise.all([wished, leave, asked])
  // On the reader page the reader has asked to be read to: no switch and no pause stands in the way.
  const paused = !isReader && pauseLeft(settings, Date.now()) > 0 ? timeOf(settings.pausedUntil) : ''
  const on = isReader || (host !== null && onFor(host, settings))
  ids = own
  const isNew = page.terms.length === 0
  page = { ...page, host, can: isReader ? 'added' : can, on, paused, ...told }
  if (isNew) drawNew()
  else draw()
  await markSaved()
}

/** Which of the page's terms are in the notebook. */
async function markSaved(): Promise<void> {
  if (page.terms.length === 0) return
  const there = new Set((await ask('saved', ids).catch(() => [])).map(({ id }) => id))
  page = { ...page, saved: new Set(page.terms.flatMap(({ card }, i) => (there.has(ids[i] ?? '') ? [card] : []))) }
  draw()
}

/** A time of day as the reader writes it. */
const timeOf = (time: number) => new Intl.DateTimeFormat(say('locale'), { timeStyle: 'short' }).format(time)

/** What is asked when the page's list stands: before, it would only hold up the page's answer. */
function askTheRest(): void {
  run(loadNotebook())
  ask('month').then(
    (month) => {
      glossary = month
      draw()
    },
    (error) => report('popup', error), // A glossary that cannot be opened is told by the view.
  )
  readRecent().then((now) => {
    recent = now
    draw()
  }, failed)
}

const wished = readSettings()
const listed = refresh(wished).catch(failed)
speak(document)
draw()
document.querySelector<HTMLInputElement>('.search')?.focus()
watchSettings(() => setTimeout(() => run(refresh()), AGAIN), undefined, wished)
void Promise.race([listed, new Promise((go) => setTimeout(go, PATIENCE))]).then(askTheRest)
