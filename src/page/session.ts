/**
 * One reading of one page: gathers the article, asks what can be explained, paints, opens cards, and starts over when the
 * page changes. Ends when its signal aborts, leaving the page exactly as it was.
 */
import { terms } from '../core/card.ts'
import { marks } from '../core/marks.ts'
import type { Annotation, Block, Card, Mention, PageState, Term } from '../core/model.ts'
import type { Settings } from '../core/settings.ts'
import { articleBlocks } from './article.ts'
import { type PageBlock, rangeOf } from './block.ts'
import { watchChanges } from './changes.ts'
import { type Frame, frame } from './frame.ts'
import { painter } from './highlight.ts'
import { type By, type Hover, type HoverEvent, headsFor, nextHover, wakeAt } from './hover.ts'
import { linesOf, pointerMap, type Target } from './pointer.ts'

export type Acts = { jump(): void; close(): void }

/** What a session needs from outside: the page, the reader's wishes, somebody who annotates, and somebody who draws. */
export type Doors = {
  document: Document
  settings: Settings
  annotate(blocks: Block[]): Promise<Annotation>
  draw(into: HTMLElement, card: Card, acts: Acts): void
  undraw(into: HTMLElement): void
  styles: string
  say(key: string, ...substitutions: string[]): string
  report(state: PageState): void
  /** A question failed: the glossary is broken, or the extension was updated under the page. */
  failed(error: unknown): void
  signal: AbortSignal
}

export type Session = {
  terms(): Term[]
  jump(card: number): boolean
  step(direction: 1 | -1): boolean
  apply(settings: Settings): void
}

type Painted = Target & { mention: Mention }
const NOTHING: Annotation = { mentions: [], cards: [], definitions: [] }

export function startSession(doors: Doors): Session {
  const { document, signal, say } = doors
  const view = document.defaultView as Window & typeof globalThis
  const paint = painter(document)
  let settings = doors.settings
  let blocks: PageBlock[] = []
  let annotation = NOTHING
  let painted: Painted[] = []
  let under = pointerMap([], [])
  let hover: Hover = { is: 'closed' }
  let holder: Frame | null = null
  let timer = 0
  let asked = 0
  let texts = ''
  let last = { x: 0, y: 0, at: 0 }
  let scrolled = 0
  let line: DOMRect | null = null

  /** Reads the page again. Late answers are dropped: only the newest question's answer counts. */
  async function look(): Promise<void> {
    const token = ++asked
    const found = articleBlocks(document)
    const now = JSON.stringify(found.map(({ block }) => block))
    const fresh = now === texts ? annotation : await answered(found)
    if (!fresh || token !== asked || signal.aborted) return
    texts = now
    blocks = found
    annotation = fresh
    repaint()
  }

  async function answered(found: PageBlock[]): Promise<Annotation | null> {
    if (found.length === 0) return NOTHING
    try {
      return await doors.annotate(found.map(({ block }) => block))
    } catch (error) {
      if (!signal.aborted) doors.failed(error)
      return null
    }
  }

  function repaint(): void {
    const shown = marks(
      annotation,
      blocks.map(({ block }) => block),
      settings,
    )
    painted = shown.flatMap((mention) => {
      const home = blocks[mention.block]
      const range = home && rangeOf(home, mention.start, mention.end)
      return range ? [{ block: mention.block, start: mention.start, end: mention.end, range, mention }] : []
    })
    under = pointerMap(blocks, painted)
    paint.paint(painted.map(({ mention, range }) => ({ kind: mention.kind, range })))
    go({ type: 'close' })
    doors.report(painted.length > 0 ? 'on' : 'nothing')
  }

  /** The one place where the card's state changes. */
  function go(event: HoverEvent): void {
    const before = hover
    hover = nextHover(hover, event, view.performance.now())
    view.clearTimeout(timer)
    const due = wakeAt(hover)
    if (due !== null) timer = view.setTimeout(() => go({ type: 'tick' }), Math.max(0, due - view.performance.now()))
    const was = isOpen(before) ? before.target : null
    const is = isOpen(hover) ? hover.target : null
    if (is === null) {
      if (was !== null) hide()
    } else if (is !== was || event.type === 'open') show(is)
  }

  const isOpen = (state: Hover): state is Extract<Hover, { is: 'open' | 'leaving' }> =>
    state.is === 'open' || state.is === 'leaving'

  function show(target: number): void {
    const mark = painted[target]
    const card = mark && annotation.cards[mark.mention.card]
    const place = mark && (line ?? linesOf(document, mark.range)[0])
    if (!mark || !card || !place || !isOpen(hover)) return
    holder ??= frame(document, doors.styles)
    const close = () => go({ type: 'close' })
    const jump = () => jumpToQuote(card)
    doors.draw(holder.body, card, { close, jump })
    const label = say('card_label', card.title, card.entry?.gloss ?? card.quote?.text ?? '')
    holder.show(place, label, hover.by === 'tap')
    paint.point(mark.range)
    scrolled = view.scrollY
    if (hover.by === 'key') {
      holder.tell(say('card_spoken', label, String(target + 1), String(painted.length)))
      holder.focus()
    }
  }

  function hide(): void {
    if (!holder) return
    holder.unfocus()
    holder.hide()
    doors.undraw(holder.body)
    paint.point(null)
    line = null
  }

  function openAt(target: number, by: By): boolean {
    const mark = painted[target]
    if (!mark) return false
    line = null
    reveal(mark.range)
    go({ type: 'open', target, by })
    return true
  }

  /** Scrolls a range to the middle of the screen unless it is on screen already. */
  function reveal(range: StaticRange): void {
    const rect = linesOf(document, range)[0]
    const on = rect && rect.top >= 0 && rect.bottom <= view.innerHeight && rect.width > 0
    if (!on) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }

  function jumpToQuote(card: Card): void {
    const home = card.quote && blocks[card.quote.block]
    const range = home && card.quote && rangeOf(home, card.quote.start, card.quote.end)
    if (!range) return
    go({ type: 'close' })
    reveal(range)
    paint.point(range)
  }

  function pointerMoved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return
    const at = { x: event.clientX, y: event.clientY }
    const took = Math.max(1, event.timeStamp - last.at)
    const speed = Math.hypot(at.x - last.x, at.y - last.y) / took
    const box = isOpen(hover) ? (holder?.box() ?? null) : null
    const inCard = holder?.is(event.target) ?? false
    const hit = inCard || painted.length === 0 ? null : under(document, at.x, at.y)
    if (hit && hit.target !== (isOpen(hover) ? hover.target : -1)) line = hit.line
    const safe = inCard || (box !== null && headsFor(last, at, box))
    last = { ...at, at: event.timeStamp }
    go({ type: 'move', over: hit?.target ?? null, safe, speed })
  }

  function clicked(event: MouseEvent & { pointerType?: string }): void {
    if (holder?.is(event.target)) return
    const hit = under(document, event.clientX, event.clientY)
    const inLink = (event.target as Element | null)?.closest?.('a[href], button, input, label, summary') != null
    if (hit && event.pointerType === 'touch' && !inLink) {
      line = hit.line
      go({ type: 'open', target: hit.target, by: 'tap' })
    } else if (isOpen(hover)) go({ type: 'close' })
  }

  function keyed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen(hover)) return
    event.preventDefault()
    event.stopPropagation()
    go({ type: 'close' })
  }

  function changed(routed: boolean): void {
    if (routed) go({ type: 'close' })
    void look()
  }

  const listen = { signal, capture: true, passive: true } as const
  document.addEventListener('pointermove', pointerMoved, listen)
  document.documentElement.addEventListener(
    'pointerleave',
    () => go({ type: 'move', over: null, safe: false, speed: 9 }),
    { signal },
  )
  document.addEventListener('click', clicked, listen)
  document.addEventListener('keydown', keyed, { signal, capture: true })
  view.addEventListener('scroll', () => go({ type: 'scroll', far: Math.abs(view.scrollY - scrolled) }), {
    signal,
    passive: true,
  })
  document.addEventListener('pointerover', () => paint.intact() || repaint(), listen)
  watchChanges(document, changed, signal)
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer)
    if (holder) doors.undraw(holder.body)
    holder?.remove()
    paint.wipe()
  })
  void look()

  return {
    terms: () => terms(annotation),
    jump(card) {
      const target = painted.findIndex(({ mention }) => mention.card === card)
      if (target >= 0) return openAt(target, 'key')
      const mention = annotation.mentions.find((one) => one.card === card)
      const home = mention && blocks[mention.block]
      const range = home && rangeOf(home, mention.start, mention.end)
      if (!range) return false
      reveal(range)
      paint.point(range)
      return true
    },
    step(direction) {
      const from = isOpen(hover) ? hover.target : direction > 0 ? -1 : 0
      return painted.length > 0 && openAt((from + direction + painted.length) % painted.length, 'key')
    },
    apply(next) {
      settings = next
      repaint()
    },
  }
}
