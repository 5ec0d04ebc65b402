/** The reader page: opens what the reader brings, reads it as a news page is read, and lists who is who beside it. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { drawing } from './carding.tsx'
import { LARGEST_FILE } from './core/file-text.ts'
import type { Annotation, Block } from './core/model.ts'
import type { Keep } from './core/saved.ts'
import { keepOf, NOBODY, whoIsHere } from './core/who.ts'
import { answer, ask, askReading, type ToPage, Unanswered } from './extension/messages.ts'
import { isOrphan, report } from './extension/report.ts'
import { say, speak } from './extension/say.ts'
import { readSettings, watchSettings } from './extension/settings.ts'
import { openFile, openHtml, openMarkdown, openPlain, type Text } from './opening.ts'
import { attending } from './page/attending.ts'
import { type Session, startSession } from './page/session.ts'
import { dueNow, keepFive, type Quiz, startQuiz } from './quizzing.tsx'
import { idOf, idsOf } from './study/records.ts'
import { type ReaderProps, ReaderView, type Step } from './ui/ReaderView.tsx'
import welcome from './welcome.md'

const NOTHING: Annotation = { mentions: [], cards: [], definitions: [] }

let text: Text | null = null
let part = 0
/** Counts the texts that were opened, so that the same one opened twice is read twice. */
let opened = 0
let html = ''
let typed = ''
/** What was pasted last, plain and as it looked. */
let pasted = { plain: '', html: '' }
let refused = ''
let opening = false
let session: Session | null = null
let stop = new AbortController()
let state: ReaderProps['state'] = 'reading'
let who: ReaderProps['who'] = NOBODY
let saved: ReadonlySet<number> = new Set()
let quiz: Quiz | null = null
let step: Step | null = null
let key = ''
let notice: ReaderProps['notice'] = null
/** What was kept from this text while the introduction ran: the quiz then asks for it. */
let keptHere: string[] = []

const acts: ReaderProps['acts'] = {
  type(next) {
    typed = next
    refused = ''
    draw()
  },
  paste(plain, rich) {
    pasted = { plain, html: rich }
  },
  read: () => show(typed === pasted.plain && pasted.html ? openHtml(pasted.html, say('pasted_text')) : plain(typed)),
  open: (file) => run(openDropped(file)),
  demo: () => begin('marks'),
  another() {
    leaveText()
    text = null
    typed = ''
    draw()
    document.querySelector('textarea')?.focus()
  },
  turn(next) {
    part = next
    put()
  },
  shown: () => run(startReading()),
  jump: (card) => void jump(card),
  save: (card) => run(toggle(card)),
  learn: () => run(learn(false)),
  ask: () => run(keptHere.length > 0 ? quizOver(keptHere) : learn(false)),
  step: go,
  showCard() {
    const [first] = who.terms.filter(({ marked }) => marked)
    if (first) void jump(first.card)
  },
  notebook: () => run(browser.tabs.create({ url: browser.runtime.getURL('notebook.html') })),
  options: () => void browser.runtime.openOptionsPage(),
}

const plain = (words: string) => openPlain(words, say('pasted_text'))

function run(work: Promise<unknown>): void {
  work.catch(failed)
}

function failed(error: unknown): void {
  report('reader', error)
  if (error instanceof Unanswered && state === 'reading') state = 'broken'
  tell(say('failed_act'))
}

function tell(words: string, more: { undo?: () => void; anyway?: () => void } = {}): void {
  notice = words ? { text: words, ...more } : null
  draw()
}

async function openDropped(file: File): Promise<void> {
  refused = file.size > LARGEST_FILE ? say('text_large') : ''
  opening = !refused
  draw()
  if (refused) return
  try {
    const found = openFile(file.name, new Uint8Array(await file.arrayBuffer()))
    if ('refused' in found) refused = say(found.refused)
    else show(found)
  } finally {
    opening = false
    draw()
  }
}

/** Opens a text at its beginning. */
function show(next: Text): void {
  text = next
  part = 0
  refused = ''
  step = null
  put()
}

/** Puts the part that is open on show. Reading begins when it stands there. */
function put(): void {
  leaveText()
  opened++
  html = text?.parts[part]?.() ?? ''
  document.title = say('reading_title', text?.title ?? '')
  draw()
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('.text')?.focus({ preventScroll: true })
}

function leaveText(): void {
  stop.abort()
  session = null
  state = 'reading'
  who = NOBODY
  saved = new Set()
  quiz = null
  notice = null
  html = ''
  document.title = say('reader')
}

const about = (): Pick<Keep['met'], 'title' | 'publisher' | 'address'> => ({
  title: text?.title ?? '',
  publisher: text?.publisher ?? '',
  address: '',
})

const cards = drawing(() => ({
  about: about(),
  host: '',
  never: async () => undefined,
  kept(kept) {
    if (kept && 'id' in kept) noteKept(kept.id)
    run(markSaved())
  },
  say,
}))

async function startReading(): Promise<void> {
  const settings = await readSettings()
  if (!text) return
  stop.abort()
  stop = new AbortController()
  session = startSession({
    document,
    settings,
    annotate: (blocks) => askReading(blocks, settings),
    lookUp: (words) => ask('lookUp', words),
    attend: async () =>
      attending({
        ...cards,
        draw(into, opened, deeds) {
          if (step === 'card') setTimeout(() => step === 'card' && go('save'))
          cards.draw(into, opened, deeds)
        },
      }),
    say,
    report(next) {
      state = next
      who = whoIsHere(...readNow())
      ask('state', next).catch((error) => report('toolbar', error))
      draw()
      run(markSaved())
    },
    failed(error) {
      report('reader', error)
      state = 'broken'
      draw()
      return say('glossary_broken')
    },
    isOrphan,
    retire: () => stop.abort(),
    left: () => undefined,
    signal: stop.signal,
  })
}

const jump = async (card: number) => (await session?.reader((attending) => attending.jump(card))) ?? false

/** What was found in the text, and the paragraphs it was found in. */
function readNow(): [Annotation, Block[]] {
  const reading = session?.reading()
  return [reading?.annotation ?? NOTHING, reading?.blocks.map(({ block }) => block) ?? []]
}

const keepFor = (card: number) => keepOf(...readNow(), card, about())

const idsNow = () => idsOf(who.terms, readNow()[0], about())

async function markSaved(): Promise<void> {
  const { terms } = who
  const ids = idsNow()
  const there = new Set((await ask('saved', ids)).map(({ id }) => id))
  saved = new Set(terms.flatMap(({ card }, i) => (there.has(ids[i] ?? '') ? [card] : [])))
  draw()
}

/** Keeps a term from the list, or takes it out again. */
async function toggle(card: number): Promise<void> {
  const keep = keepFor(card)
  if (!keep) return
  if (!saved.has(card)) return save(keep)
  const id = idOf(keep.card, keep.met)
  await ask('remove', [id])
  tell(say('unsaved'), { undo: () => run(ask('undo', [id]).then(() => hush())) })
  await markSaved()
}

async function save(keep: Keep): Promise<void> {
  const kept = await ask('save', keep)
  if (!('id' in kept)) return refuse(kept.is, () => save({ ...keep, evenPrivate: true }))
  noteKept(kept.id)
  const undo = () => run(ask('undo', [kept.id]).then(() => hush()))
  tell(say(kept.is === 'already' ? 'saved_already' : 'saved_term'), kept.is === 'already' ? {} : { undo })
  await markSaved()
}

async function hush(): Promise<void> {
  tell('')
  await markSaved()
}

function noteKept(id: string): void {
  keptHere = [...new Set([...keptHere, id])]
  if (step === 'card' || step === 'save') setTimeout(() => go('quiz'))
}

function refuse(why: 'private' | 'full' | 'none' | 'broken', anyway: () => Promise<void>): void {
  if (why === 'private') tell(say('private_window'), { anyway: () => run(anyway()) })
  else tell(say(`notebook_${why}`))
}

/** Saves the five most useful unknown terms of the text and asks for them at once. */
async function learn(evenPrivate: boolean): Promise<void> {
  const offers = who.terms.flatMap(({ card, count, marked }) => {
    const keep = keepFor(card)
    return keep ? [{ keep, count, marked }] : []
  })
  const five = await keepFive(offers, evenPrivate)
  if ('refused' in five) return refuse(five.refused, () => learn(true))
  if (five.ids.length === 0) return tell(say('learn_nothing'))
  await quizOver(five.ids)
}

async function quizOver(ids: readonly string[]): Promise<void> {
  notice = null
  quiz = await startQuiz(ids, {
    draw,
    more: dueNow,
    leave() {
      quiz = null
      if (step === 'quiz') go(null)
      run(markSaved())
      document.querySelector<HTMLElement>('.text')?.focus({ preventScroll: true })
    },
  })
  draw()
  document.querySelector('.beside')?.scrollIntoView({ block: 'nearest' })
}

/** Opens the demo story at a step of the introduction. */
function begin(at: Step): void {
  keptHere = []
  show(openMarkdown(welcome, say('reader_demo')))
  go(at)
}

function go(to: Step | null): void {
  step = to
  if (!to && location.hash) history.replaceState(null, '', location.pathname)
  draw()
}

function draw(): void {
  render(
    <ReaderView
      {...{ say, typed, refused, opening, state, who, saved, step, notice, acts }}
      text={text && { key: String(opened), html, title: text.title, part, parts: text.parts.length }}
      quiz={quiz?.view() ?? null}
      shortcut={key}
    />,
    document.body,
  )
}

/** A file or a text may be dropped anywhere on the page, and pasted wherever nothing else is being typed. */
function listen(): void {
  addEventListener('dragover', (event) => event.preventDefault())
  addEventListener('drop', (event) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) acts.open(file)
    else take(event.dataTransfer)
  })
  addEventListener('paste', (event) => {
    if ((event.target as Element | null)?.closest?.('textarea, input')) return
    const file = event.clipboardData?.files[0]
    if (file) acts.open(file)
    else take(event.clipboardData)
  })
}

function take(data: DataTransfer | null): void {
  const rich = data?.getData('text/html') ?? ''
  const words = data?.getData('text/plain') ?? ''
  if (rich.trim()) show(openHtml(rich, say('pasted_text')))
  else if (words.trim()) show(plain(words))
}

answer<ToPage>(
  {
    terms: () => ({ state: text && state !== 'reading' ? state : 'nothing', ...who, ids: idsNow() }),
    keep: (_asker, cards) => cards.map(keepFor),
    jump: (_asker, card) => jump(card),
    step: (_asker, direction) => session?.reader(({ step }) => step(direction)) ?? false,
    look: () => session?.reader(({ lookUp }) => lookUp()) ?? false,
    nearest: () => session?.reader(({ nearest }) => nearest()) ?? false,
  },
  { others: true },
)
watchSettings((settings) => session?.apply(settings))
speak(document)
document.title = say('reader')
listen()
if (location.hash === '#welcome') begin('marks')
else draw()
browser.commands
  ?.getAll()
  .then((all) => {
    key = all.find(({ name }) => name === 'next')?.shortcut ?? ''
    draw()
  })
  .catch(failed)
