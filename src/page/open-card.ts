/**
 * The one card of a session: which term it is open on, where it stands, what is drawn on it. What it should do is decided in
 * hover.ts; this file obeys, and owns the one timer and the frame.
 */
import { figure } from '../core/figure.ts'
import type { Card } from '../core/model.ts'
import { sentenceAround } from '../core/sentence.ts'
import type { Settings } from '../core/settings.ts'
import { isOnDark } from './backdrop.ts'
import { rangeOf } from './block.ts'
import type { Dress, Frame } from './frame.ts'
import { type By, type Hover, type HoverEvent, nextHover, wakeAt } from './hover.ts'
import type { Marking } from './marking.ts'
import type { Acts, Drawing, Opened, Sentence } from './opened.ts'
import { isSeen, linesOf } from './pointer.ts'
import type { Scene } from './scene.ts'

/** The number that stands for the word that was looked up, beside the numbers of mentions. */
const LOOKED_UP = -1

export type OpenCardDoors = {
  document: Document
  settings(): Settings
  say(key: string, ...substitutions: string[]): string
  drawing: Drawing
  marking: Pick<Marking, 'scene' | 'marked' | 'point'>
  /** The reader walks on to the next (1) or previous (-1) mark. */
  step(direction: 1 | -1): void
  /** The reader calls the reading of a mention wrong, or takes that back. */
  wrong(mention: number, entry: string, isWrong: boolean): void
  closed(): void
}

/** A word that was looked up, or the reason why nothing can be: what is known of it, and where it stands on the screen. */
export type Looked = { text: string; card: Card | null; line: DOMRect; failed?: boolean }

export type OpenCard = {
  /** Tells the card what happened, and when (milliseconds as events count them): the only way in which it opens, closes or waits. */
  go(event: HoverEvent, at?: number): void
  /** The line of a mention that the pointer has met: the card opens below that one. */
  meets(line: DOMRect): void
  isOpen(): boolean
  isPinned(): boolean
  /** The mention that it is open on; null when it is closed. */
  target(): number | null
  /** Opens on a mention, which is scrolled into view. False when there is none. */
  openAt(mention: number, by: By): boolean
  /** Opens on a word that was looked up. */
  openOn(looked: Looked): void
  /** Notes where in the page it is open. The answer, called when the page was read anew, finds that place again. */
  keepPlace(): () => void
  /** Something scrolled, the page or a part of it: what counts is how far the term has moved. */
  scrolled(): void
  box(): DOMRect | null
  /** True for our own host element, as the page's events see it. */
  is(target: EventTarget | null): boolean
  remove(): void
}

function sentenceOf(scene: Scene, number: number): Sentence {
  const { start = 0, end = 0 } = scene.mention(number) ?? {}
  return sentenceAround(scene.paragraphOf(number), start, end)
}

export function openCard(doors: OpenCardDoors): OpenCard {
  const { document, drawing, marking, say } = doors
  const view = document.defaultView as Window & typeof globalThis
  let hover: Hover = { is: 'closed' }
  let holder: Frame | null = null
  let timer = 0
  /** Counts the openings. */
  let opening = 0
  /** Where the term stood on the screen when the card opened. */
  let top = 0
  let met: DOMRect | null = null
  /** The last thing the card showed: it stays readable when its mark goes. */
  let shown: Card | null = null
  let looked: Looked | null = null

  /** The one place where the card's state changes. */
  function go(event: HoverEvent, at = view.performance.now()): void {
    const was = target()
    hover = nextHover(hover, event, at)
    view.clearTimeout(timer)
    const due = wakeAt(hover)
    if (due !== null) timer = view.setTimeout(() => go({ type: 'tick' }), Math.max(0, due - view.performance.now()))
    const is = target()
    if (is === null) {
      if (was !== null) hide()
    } else if (is !== was || event.type === 'open') show(is, event.type === 'open' ? event.by : 'pointer')
  }

  const close = () => go({ type: 'close' })
  const target = () => (hover.is === 'open' || hover.is === 'leaving' ? hover.target : null)
  const rangeAt = (mention: number) => marking.scene().targetOf(mention)?.range ?? null

  function show(at: number, by: By): void {
    const range = at === LOOKED_UP ? null : rangeAt(at)
    const line = at === LOOKED_UP ? looked?.line : (met ?? (range && linesOf(document, range)[0]))
    if (!line || cardOf(at) === undefined) {
      close()
      return
    }
    holder ??= drawing.frame(document, close)
    opening++
    draw(at, by === 'tap')
    const label = labelOf(at)
    holder.show(line, label, by === 'tap', dressFor(range?.startContainer.parentElement ?? null))
    marking.point(range)
    top = line.top
    met = null
    if (by !== 'key') return
    const place = marking.marked().findIndex(({ mention }) => mention === at)
    const [nth, count] = [place + 1, marking.marked().length].map((number) => figure(say, number)) as [string, string]
    holder.tell(place < 0 ? label : say('card_spoken', label, nth, count))
    holder.focus()
  }

  function hide(): void {
    if (holder) {
      holder.unfocus()
      holder.hide()
      drawing.undraw(holder.body)
    }
    marking.point(null)
    met = null
    looked = null
    shown = null
    doors.closed()
  }

  /** The card of a target; null for a looked-up word that nobody knows, undefined when the mention has gone. */
  function cardOf(at: number): Card | null | undefined {
    if (at === LOOKED_UP) return looked ? looked.card : undefined
    return marking.scene().cardOf(at) ?? (shown && target() !== null ? shown : undefined)
  }

  function labelOf(at: number): string {
    const card = cardOf(at)
    if (!card) return looked?.failed ? looked.text : say('nothing_known', looked?.text ?? '')
    const said = card.entry?.gloss ?? card.quote?.text ?? ''
    return say('card_label', card.title, say(`kind_${card.kind}`), said)
  }

  function dressFor(element: Element | null): Dress {
    const { theme, size, motion } = doors.settings()
    const like = element && isOnDark(element) ? 'dark' : 'light'
    const scheme = theme === 'page' ? (element ? like : 'system') : theme
    return { scheme, size, still: motion === 'none', language: say('locale') }
  }

  function draw(at: number, sheet = holder?.body.classList.contains('sheet') ?? false): void {
    if (!holder) return
    const scene = marking.scene()
    const card = cardOf(at) ?? null
    const mention = scene.mention(at)
    const places = mention ? scene.sharing(mention.card) : []
    shown = card
    const opened: Opened = {
      opening,
      card,
      text: mention?.text ?? looked?.text ?? '',
      failed: at === LOOKED_UP && looked?.failed === true,
      paragraph: scene.paragraphOf(at),
      start: mention?.start ?? 0,
      count: places.length,
      at: places.indexOf(at),
      sentence: (place) => sentenceOf(scene, places[place] ?? -1),
      pinned: isPinned(),
      sheet,
    }
    drawing.draw(holder.body, opened, actsFor(card, places, at))
  }

  function actsFor(card: Card | null, places: readonly number[], at: number): Acts {
    return {
      jump: () => card && jumpToQuote(card),
      close,
      go: (place) => void openAt(places[place] ?? at, 'key'),
      step: doors.step,
      pin(on) {
        go({ type: 'pin', on })
        holder?.pin(on)
        draw(at)
      },
      wrongHere(entry, isWrong) {
        doors.wrong(at, entry, isWrong)
        if (marking.scene().cardOf(at)) draw(at)
      },
    }
  }

  function openAt(mention: number, by: By): boolean {
    const range = rangeAt(mention)
    if (!range || !cardOf(mention)) return false
    met = null
    reveal(range)
    go({ type: 'open', target: mention, by })
    return true
  }

  /** Scrolls a range to the middle of the screen unless it is on screen already. */
  function reveal(range: StaticRange): void {
    const rect = linesOf(document, range)[0]
    if (!rect || !isSeen(view, rect))
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }

  function jumpToQuote({ quote }: Card): void {
    const home = quote && marking.scene().blocks[quote.block]
    const range = home && quote && rangeOf(home, quote.start, quote.end)
    if (!range) return
    close()
    reveal(range)
    marking.point(range)
  }

  /** A page that changes does not close the card that is being read, nor start the wait anew. */
  function stay(before: StaticRange | null): void {
    if (hover.is === 'closed' || hover.target === LOOKED_UP) return
    const found = before ? marking.scene().beginningAt(before) : -1
    if (!marking.scene().cardOf(found)) {
      close()
      return
    }
    hover = { ...hover, target: found }
    if (target() === null) return
    draw(found)
    marking.point(rangeAt(found))
  }

  const isPinned = () => hover.is === 'open' && hover.by === 'pin'

  return {
    go,
    meets(line) {
      met = line
    },
    isOpen: () => target() !== null,
    isPinned,
    target,
    openAt,
    openOn(word) {
      looked = word
      go({ type: 'open', target: LOOKED_UP, by: 'key' })
    },
    keepPlace() {
      const before = hover.is !== 'closed' && hover.target >= 0 ? rangeAt(hover.target) : null
      return () => stay(before)
    },
    scrolled() {
      if (hover.is === 'closed') return
      const at = target() ?? LOOKED_UP
      const range = at === LOOKED_UP ? null : rangeAt(at)
      const line = range && linesOf(document, range)[0]
      const gone = hover.is === 'waiting' || looked ? Number.POSITIVE_INFINITY : 0
      go({ type: 'scroll', far: line ? Math.abs(line.top - top) : gone })
    },
    box: () => (target() === null ? null : (holder?.box() ?? null)),
    is: (element) => holder?.is(element) ?? false,
    remove() {
      view.clearTimeout(timer)
      if (holder) drawing.undraw(holder.body)
      holder?.remove()
    },
  }
}
