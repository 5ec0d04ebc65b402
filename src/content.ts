/** Starts and stops one page session, as the reader's settings say, and joins its card to the background. */
import type { CardPlace, ForReader } from './card.tsx'
import type { Around } from './carding.tsx'
import type { Annotation, Block, PageState } from './core/model.ts'
import { onFor, type Settings, wantedNow } from './core/settings.ts'
import { NOBODY } from './core/who.ts'
import { answer, ask, askReading, type ToPage, Unanswered } from './extension/messages.ts'
import { watchPacks } from './extension/pack-news.ts'
import { isOrphan, report } from './extension/report.ts'
import { learn, say } from './extension/say.ts'
import { readSettings, settingsLeft, watchSettings } from './extension/settings.ts'
import { publisherOf } from './page/publisher.ts'
import { type Session, startSession } from './page/session.ts'
import { breath } from './page/slices.ts'

const place = globalThis as CardPlace & { newsgloss?: AbortController; newsglossOnce?: boolean }
place.newsgloss?.abort()
/** The reader asked for this page although the site is switched off or everything is paused. */
let once = place.newsglossOnce === true
delete place.newsglossOnce
const life = new AbortController()
place.newsgloss = life

const NOTHING: Annotation = { mentions: [], cards: [], definitions: [] }
let session: Session | null = null
let state: PageState | null = null
let stop = new AbortController()
/** The open card itself switched the site off: it stays to take that back. */
let offByCard = false
life.signal.addEventListener('abort', () => stop.abort())

function tell(now: PageState): void {
  if (state === now) return
  state = now
  if (now === 'on') setTimeout(prepare, AWAKE)
  ask('state', now).catch((error) => report('toolbar', error))
}

function failed(error: unknown): string | null {
  if (isOrphan()) return null // What is marked stays readable; every card then says that the page wants reloading.
  report('page', error)
  if (error instanceof Unanswered) tell('broken')
  else end('off')
  return error instanceof Unanswered ? say('glossary_broken') : null
}

/** Ends the session; the next look at the settings may start it anew. */
function halt(): void {
  stop.abort()
  session = null
}

function end(now: PageState): void {
  halt()
  tell(now)
}

/** The page around a card, which may switch its own site off. */
const around = (): Around => ({
  about: about(),
  host: location.hostname,
  never(isOff) {
    offByCard = isOff
    return ask('never', isOff)
  },
  say,
})

/**
 * Milliseconds after the first marks at which the card's script comes although nobody has stirred: the background, which has
 * answered then, is still awake. Later it would have to be started while a reader waits for a card.
 */
const AWAKE = 20_000
/** Milliseconds after which the card's script is asked for again when it could not come. */
const AFTER_FAILURE = 2000
let coming: Promise<ForReader> | null = null

/** What attends to a reader: a script of its own, for which the background is asked once, and again after a failure. */
function sendForCard(): Promise<ForReader> {
  if (coming) return coming
  const asked = ask('card').then((texts) => {
    learn(texts)
    return place.newsglossCard ?? Promise.reject(new Error('the script has not come'))
  })
  coming = asked
  asked.catch((error) => {
    report('card', error)
    setTimeout(() => {
      coming = null
    }, AFTER_FAILURE)
  })
  return asked
}

function prepare(): void {
  if (state !== 'on' || document.hidden || life.signal.aborted) return
  sendForCard().catch(() => undefined) // It was told; the reader's next movement asks again.
}

function start(settings: Settings): void {
  stop = new AbortController()
  session = startSession({
    document,
    settings,
    annotate: (blocks) => askReading(blocks, settings),
    lookUp: (text) => ask('lookUp', text),
    attend: () => sendForCard().then(({ attend }) => attend(around)),
    say,
    report: tell,
    failed,
    isOrphan,
    retire: () => life.abort(),
    left: () => end('off'),
    signal: stop.signal,
  })
}

/** The page, as a notebook cites it. */
const about = () => ({
  title: document.title,
  publisher: publisherOf(document),
  address: location.href.split('#')[0] ?? '',
})

/** What was found on the page, and the texts it was found in. */
function readNow(): [Annotation, Block[]] {
  const reading = session?.reading()
  return [reading?.annotation ?? NOTHING, reading?.blocks.map(({ block }) => block) ?? []]
}

/** The choices that the background reads with: another choice asks for another reading. */
const wordsOf = ({ demonyms }: Settings) => String(demonyms)
let readWith = ''

/** Milliseconds that the background may take to notice what this page has noticed. */
const SETTLED = 300

/** Whether the reader's lists want this site, as last seen. */
let listed = true

function apply(settings: Settings): void {
  if (life.signal.aborted) return
  const now = onFor(location.hostname + location.pathname, settings)
  // Switching the site off ends a reading that was asked for once; other changes of settings do not.
  if ((listed && !now && session) || offByCard) once = false
  listed = now
  const wanted = once || wantedNow(location.hostname + location.pathname, settings, Date.now())
  if (session && readWith !== wordsOf(settings)) halt()
  readWith = wordsOf(settings)
  if (wanted && session) session.apply(settings)
  else if (wanted) start(settings)
  else if (offByCard && session?.leave()) tell('off')
  else end('off')
  offByCard = false
}

answer<ToPage>(
  {
    async terms() {
      const now = { state: state ?? 'off' } as const
      if (!session) return { ...now, ...NOBODY, ids: [] }
      const { whoIsHere, idsOf } = await sendForCard()
      const [annotation, blocks] = readNow()
      const who = whoIsHere(annotation, blocks)
      return { ...now, ...who, ids: idsOf(who.terms, annotation, about()) }
    },
    async keep(_asker, cards) {
      const { keepOf } = await sendForCard()
      const [annotation, blocks] = readNow()
      const page = about()
      return cards.map((card) => keepOf(annotation, blocks, card, page))
    },
    jump: (_asker, card) => session?.reader(({ jump }) => jump(card)) ?? false,
    step: (_asker, direction) => session?.reader(({ step }) => step(direction)) ?? false,
    look: () => session?.reader(({ lookUp }) => lookUp()) ?? false,
    nearest: () => session?.reader(({ nearest }) => nearest()) ?? false,
  },
  { signal: life.signal },
)
const left = settingsLeft()
const settings = left ? breath(window).then(() => left) : readSettings()
watchSettings(apply, life.signal, settings)
watchPacks(() => {
  if (session) halt()
  setTimeout(() => void readSettings().then(apply, failed), SETTLED)
}, life.signal)
settings.then(apply, failed)
