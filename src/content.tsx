/** Starts and stops one page session, as the reader's settings say. */
import { render } from 'preact'
import type { PageState } from './core/model.ts'
import { onFor, type Settings } from './core/settings.ts'
import { answer, ask, type ToPage, Unanswered } from './extension/messages.ts'
import { isOrphan, report } from './extension/report.ts'
import { say } from './extension/say.ts'
import { readSettings, watchSettings } from './extension/settings.ts'
import { type Session, startSession } from './page/session.ts'
import { Card } from './ui/Card.tsx'
import cardStyles from './ui/card.css'
import tokens from './ui/tokens.css'

const place = globalThis as { newsgloss?: AbortController }
place.newsgloss?.abort()
const life = new AbortController()
place.newsgloss = life

let session: Session | null = null
let state: PageState = 'off'
let stop = new AbortController()
life.signal.addEventListener('abort', () => stop.abort())

function tell(now: PageState): void {
  state = now
  ask('state', now).catch((error) => report('toolbar', error))
}

function failed(error: unknown): void {
  if (isOrphan()) {
    life.abort()
    return
  }
  report('page', error)
  stop.abort()
  session = null
  tell(error instanceof Unanswered ? 'broken' : 'off')
}

function start(settings: Settings): void {
  stop = new AbortController()
  session = startSession({
    document,
    settings,
    annotate: (blocks) => ask('annotate', blocks),
    draw: (into, card, acts) =>
      render(<Card card={card} say={say} today={new Date().toISOString().slice(0, 7)} acts={acts} />, into),
    undraw: (into) => render(null, into),
    styles: tokens + cardStyles,
    say,
    report: tell,
    failed,
    signal: stop.signal,
  })
}

function apply(settings: Settings): void {
  const wanted = onFor(location.hostname, settings)
  if (wanted && session) session.apply(settings)
  else if (wanted) start(settings)
  else {
    stop.abort()
    session = null
    tell('off')
  }
}

answer<ToPage>(
  {
    terms: () => ({ state, terms: session?.terms() ?? [] }),
    jump: (_asker, card) => session?.jump(card) ?? false,
    step: (_asker, direction) => session?.step(direction) ?? false,
  },
  life.signal,
)
watchSettings(apply, life.signal)
readSettings().then(apply, failed)
