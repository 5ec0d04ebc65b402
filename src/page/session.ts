/**
 * One reading of one page: gathers the stories, asks what can be explained, paints, opens cards, and starts over when the
 * page changes. Ends when its signal aborts, leaving the page exactly as it was. What the card should do is decided in
 * hover.ts; this file owns the one timer and is the only one that listens to the page.
 */
import { entryCard, terms } from '../core/card.ts'
import { formOf } from '../core/correct.ts'
import { marks } from '../core/marks.ts'
import type { Annotation, Block, Card, Entry, Mention, PageState, Term } from '../core/model.ts'
import type { Settings, Wrong } from '../core/settings.ts'
import { articleSteps, storiesOf } from './article.ts'
import { isOnDark } from './backdrop.ts'
import { rangeOf } from './block.ts'
import { watchChanges } from './changes.ts'
import { type Dress, type Frame, frame } from './frame.ts'
import { painter } from './highlight.ts'
import { type By, type Hover, type HoverEvent, headsFor, nextHover, wakeAt } from './hover.ts'
import type { Acts, Opened } from './opened.ts'
import { isSeen, linesOf, pointerMap, type Target } from './pointer.ts'
import { isSameReading, type Reading, readStories } from './reading.ts'
import { clearRemains } from './remains.ts'
import { EMPTY, type Scene, sceneOf } from './scene.ts'
import { atOnce, breath, inSlices } from './slices.ts'
import { seen } from './view.ts'
import { meant, nearestMark, nextMark } from './walk.ts'

/** What a session needs from outside: the page, the reader's wishes, somebody who annotates, and somebody who draws. */
export type Doors = {
  document: Document
  settings: Settings
  annotate(blocks: Block[]): Promise<Annotation>
  /** The entry that a word or phrase names, or null. */
  lookUp(text: string): Promise<Entry | null>
  draw(into: HTMLElement, opened: Opened, acts: Acts): void
  undraw(into: HTMLElement): void
  styles: string
  say(key: string, ...substitutions: string[]): string
  report(state: PageState): void
  /** A question failed. Gives what a card says of it when the reader asks for one; null when there is nothing to say. */
  failed(error: unknown): string | null
  /** True once the extension was updated or removed under this script. */
  isOrphan(): boolean
  /** Another script of ours has taken this one's place: it ends. */
  retire(): void
  /** The reader has closed the card of a session that was told to leave. */
  left(): void
  signal: AbortSignal
}

export type Session = {
  terms(): Term[]
  /** The reading as it stands: what the popup lists beside the terms. */
  reading(): Reading
  jump(card: number): boolean
  step(direction: 1 | -1): boolean
  /** Explains what is selected or pointed at; the nearest mark when that is nothing. */
  lookUp(): Promise<boolean>
  /** Opens the mark nearest to the pointer, or the first on the screen when there is no pointer. */
  nearest(): boolean
  apply(settings: Settings): void
  /** Takes the marks away at once. False when no card is open and the session can be ended; else `left` is called when it closes. */
  leave(): boolean
}

/** So many marks are painted in one go: two milliseconds. With more, those in view come first. */
const AT_ONCE = 200
/** Milliseconds from which a touch is a long press, which is the browser's. */
const LONG_PRESS = 500
/** The number that stands for the word that was looked up, beside the numbers of mentions. */
const LOOKED_UP = -1

export function startSession(doors: Doors): Session {
  const { document, signal, say } = doors
  const view = document.defaultView as Window & typeof globalThis
  clearRemains(document)
  const paint = painter(document)
  let settings = doors.settings
  let read: Reading | null = null
  let now: Scene = EMPTY
  let told: ReadonlyMap<string, Annotation> = new Map()
  let wrongHere: Wrong[] = []
  /** Mentions that would be painted, in reading order: what the walk by key visits. */
  let marked: Target[] = []
  /** What the pointer can hit, made when it first moves over what was painted. */
  let under: ReturnType<typeof pointerMap> | null = null
  let paintings = 0
  let hover: Hover = { is: 'closed' }
  let holder: Frame | null = null
  let timer = 0
  /** Counts the addresses: an answer belongs to the one it was asked for. */
  let asked = 0
  let looking = false
  /** Something changed during a look. */
  let again = false
  let lookUps = 0
  let last = { x: -1, y: -1, at: 0 }
  let opened = { top: 0, line: null as DOMRect | null }
  /** The last thing the card showed: it stays readable when its mark goes. */
  let shown: Card | null = null
  let opening = 0
  /** Switched off here by the open card: the marks are gone, the card stays until it is closed. */
  let leaving = false
  /** When a finger or pen came down. */
  let pressed = 0
  let looked: { text: string; card: Card | null; line: DOMRect; failed?: boolean } | null = null
  /** Why nothing can be explained here, in the reader's words. */
  let failure: string | null = null

  /**
   * Reads the page again, one look at a time: a page that never stands still gets its marks all the same, and the changes
   * that came during a look get the next one. An answer about another address is dropped.
   */
  async function look(): Promise<void> {
    if (looking) {
      again = true
      return
    }
    looking = true
    do {
      again = false
      await lookOnce()
    } while (again && !signal.aborted)
    looking = false
  }

  async function lookOnce(): Promise<void> {
    const token = asked
    const isNewest = () => token === asked && !signal.aborted
    try {
      const blocks = await inSlices(articleSteps(document), view, isNewest)
      if (!blocks) return
      const stories = storiesOf(blocks)
      await breath(view)
      const found = await readStories(stories, told, doors.annotate)
      await breath(view)
      if (!isNewest()) return
      told = found.told
      failure = null
      const same = isSameReading(read, found.reading) && paint.intact()
      read = found.reading
      if (same) return
    } catch (error) {
      if (isNewest()) failure = doors.failed(error)
      return
    }
    repaint()
  }

  /** Paints anew. `byReader`: the reader asked for it on the open card, which then stays whatever becomes of its mark. */
  function repaint(byReader = false): void {
    if (!read) return
    const scene = sceneOf(read, [...settings.wrong, ...wrongHere])
    const blocks = scene.blocks.map(({ block }) => block)
    const wanted = leaving ? [] : marks(scene.annotation, blocks, forced(settings))
    const token = ++paintings
    if (byReader || wanted.length <= AT_ONCE) {
      put(scene, targetsOf(scene, wanted), byReader)
      return
    }
    if (marked.length === 0 || !paint.intact()) {
      const { from, to } = seen(scene.blocks, view)
      const first = wanted.filter(({ block }) => block >= from && block < to)
      put(scene, targetsOf(scene, first), false)
    }
    // What is painted already stays until all of the new is ready: nothing flickers.
    void inSlices(targetSteps(scene, wanted), view, () => token === paintings && !signal.aborted).then((targets) => {
      if (targets) put(scene, targets, false)
    }, doors.failed)
  }

  /** Makes a scene and its marks the ones that are seen and pointed at. */
  function put(scene: Scene, targets: Target[], byReader: boolean): void {
    const before = openPlace()
    now = scene
    marked = targets
    under = null
    paint.paint(
      painted().map(({ mention, range }) => ({ kind: now.annotation.mentions[mention]!.kind, range })),
      settings.style,
    )
    for (const { parts } of now.blocks) {
      const root = parts[0]?.node.getRootNode()
      if (root && 'host' in root) changes.also(root as ShadowRoot)
    }
    if (!byReader) stay(before)
    if (!leaving) doors.report(marked.length > 0 ? 'on' : 'nothing')
  }

  const painted = () => (settings.style === 'none' ? [] : marked)

  /** With a key held, every known name can be looked up, marked or not. */
  const underPointer = (x: number, y: number) => {
    under ??= pointerMap(now.blocks, settings.modifier === 'none' || leaving ? painted() : now.known())
    return under(document, x, y)
  }

  /** Forced colours paint every highlight loudly in Chromium: then the first mentions are enough. */
  function forced(wanted: Settings): Settings {
    return view.matchMedia('(forced-colors: active)').matches ? { ...wanted, marks: 'first' } : wanted
  }

  /** Where in the page the mention stands that the card is open on or about to open on, to find it again after another look. */
  function openPlace(): StaticRange | null {
    return hover.is !== 'closed' && hover.target >= 0 ? (now.targetOf(hover.target)?.range ?? null) : null
  }

  /** A page that changes does not close the card that is being read, nor start the wait anew: its mention is found by its place. */
  function stay(before: StaticRange | null): void {
    if (hover.is === 'closed' || hover.target === LOOKED_UP) return
    const target = before ? now.beginningAt(before) : -1
    if (!now.cardOf(target)) {
      go({ type: 'close' })
      return
    }
    hover = { ...hover, target }
    if (!isOpen(hover)) return
    draw(target)
    paint.point(now.targetOf(target)?.range ?? null)
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
    } else if (is !== was || event.type === 'open') show(is, event.type === 'open' ? event.by : 'pointer')
  }

  const isOpen = (state: Hover): state is Extract<Hover, { is: 'open' | 'leaving' }> =>
    state.is === 'open' || state.is === 'leaving'

  function show(target: number, by: By): void {
    const range = target === LOOKED_UP ? null : (now.targetOf(target)?.range ?? null)
    const line = target === LOOKED_UP ? looked?.line : (opened.line ?? (range && linesOf(document, range)[0]))
    const card = cardOf(target)
    if (!line || card === undefined) {
      go({ type: 'close' })
      return
    }
    holder ??= frame(document, doors.styles, () => go({ type: 'close' }))
    opening++
    draw(target, by === 'tap')
    const label = labelOf(target)
    holder.show(line, label, by === 'tap', dressFor(range?.startContainer.parentElement ?? null))
    paint.point(range)
    opened = { top: line.top, line: null }
    if (by !== 'key') return
    const place = marked.findIndex(({ mention }) => mention === target)
    holder.tell(place < 0 ? label : say('card_spoken', label, String(place + 1), String(marked.length)))
    holder.focus()
  }

  /** The card of a target; null for a looked-up word that nobody knows, undefined when the mention has gone. */
  function cardOf(target: number): Card | null | undefined {
    if (target === LOOKED_UP) return looked ? looked.card : undefined
    return now.cardOf(target) ?? (shown && isOpen(hover) ? shown : undefined)
  }

  function labelOf(target: number): string {
    const card = cardOf(target)
    if (!card) return looked?.failed ? looked.text : say('nothing_known', looked?.text ?? '')
    const said = card.entry?.gloss ?? card.quote?.text ?? ''
    return say('card_label', card.title, say(`kind_${card.kind}`), said)
  }

  function dressFor(element: Element | null): Dress {
    const { theme, size, motion } = settings
    const like = element && isOnDark(element) ? 'dark' : 'light'
    const scheme = theme === 'page' ? (element ? like : 'system') : theme
    return { scheme, size, still: motion === 'none', rtl: say('@@bidi_dir') === 'rtl' }
  }

  function draw(target: number, sheet = holder?.body.classList.contains('sheet') ?? false): void {
    if (!holder) return
    const card = cardOf(target) ?? null
    const mention = now.mention(target)
    const places = mention ? now.sharing(mention.card) : []
    shown = card
    const opened: Opened = {
      opening,
      card,
      text: mention?.text ?? looked?.text ?? '',
      failed: target === LOOKED_UP && looked?.failed === true,
      paragraph: now.paragraphOf(target),
      start: mention?.start ?? 0,
      count: places.length,
      at: places.indexOf(target),
      sentence: (place) => now.sentenceOf(places[place] ?? -1),
      pinned: hover.is === 'open' && hover.by === 'pin',
      sheet,
    }
    doors.draw(holder.body, opened, actsFor(card, places, target))
  }

  function actsFor(card: Card | null, places: readonly number[], target: number): Acts {
    return {
      jump: () => card && jumpToQuote(card),
      close: () => go({ type: 'close' }),
      go: (place) => void openAt(places[place] ?? target, 'key'),
      step,
      pin(on) {
        go({ type: 'pin', on })
        holder?.pin(on)
        draw(target)
      },
      wrongHere(entry, isWrong) {
        const form = formOf(now.mention(target)?.text ?? '')
        const others = wrongHere.filter((one) => one.form !== form || one.entry !== entry)
        wrongHere = isWrong ? [...others, { form, entry }] : others
        repaint(true)
        if (now.cardOf(target)) draw(target)
      },
    }
  }

  function hide(): void {
    if (!holder) return
    holder.unfocus()
    holder.hide()
    doors.undraw(holder.body)
    paint.point(null)
    opened.line = null
    looked = null
    shown = null
    if (leaving) doors.left()
  }

  function openAt(target: number, by: By): boolean {
    const range = now.targetOf(target)?.range
    if (!range || !cardOf(target)) return false
    opened.line = null
    reveal(range)
    go({ type: 'open', target, by })
    return true
  }

  /** The card that says why there are no cards. It stands under the headline. */
  function tellFailure(text: string): boolean {
    const { left, top, width, height } = (document.querySelector('h1') ?? document.body).getBoundingClientRect()
    const line = new view.DOMRect(
      left,
      Math.max(0, Math.min(top, view.innerHeight / 3)),
      width,
      Math.min(height, view.innerHeight / 3),
    )
    looked = { text, card: null, line, failed: true }
    go({ type: 'open', target: LOOKED_UP, by: 'key' })
    return true
  }

  function step(direction: 1 | -1): boolean {
    if (failure) return tellFailure(failure)
    const next = nextMark(document, marked, isOpen(hover) ? hover.target : null, direction)
    return next !== undefined && openAt(next.mention, 'key')
  }

  function nearest(): boolean {
    if (failure) return tellFailure(failure)
    const found = pointed() ? nearestMark(document, marked, last) : undefined
    return found ? openAt(found.mention, 'key') : step(1)
  }

  async function lookUp(): Promise<boolean> {
    if (failure) return tellFailure(failure)
    const wanted = meant(document, now, pointed() ? last : null)
    if (!wanted) return nearest()
    if ('mention' in wanted) return openAt(wanted.mention, 'key')
    const token = ++lookUps
    const entry = await doors.lookUp(wanted.text)
    if (token !== lookUps || signal.aborted) return false
    looked = { ...wanted, card: entry && entryCard(entry) }
    go({ type: 'open', target: LOOKED_UP, by: 'key' })
    return true
  }

  /** False before the pointer has moved on this page. */
  const pointed = () => last.x >= 0

  /** Scrolls a range to the middle of the screen unless it is on screen already. */
  function reveal(range: StaticRange): void {
    const rect = linesOf(document, range)[0]
    if (!rect || !isSeen(view, rect))
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }

  function jumpToQuote(card: Card): void {
    const home = card.quote && now.blocks[card.quote.block]
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
    const hit = inCard ? null : hitAt(at, event)
    if (hit && hit.mention !== (isOpen(hover) ? hover.target : null)) opened.line = hit.line
    const safe = inCard || (box !== null && headsFor(last, at, box))
    last = { ...at, at: event.timeStamp }
    const atOnce = hit && settings.modifier !== 'none' && !isOpen(hover)
    if (atOnce) go({ type: 'open', target: hit.mention, by: 'pointer' })
    else go({ type: 'move', over: hit?.mention ?? null, safe, speed, delay: settings.delay })
  }

  /** The mention under the pointer, if the pointer may open cards now: not while text is being selected, nor without the key. */
  function hitAt({ x, y }: { x: number; y: number }, event: PointerEvent | KeyboardEvent) {
    const { modifier } = settings
    if ('buttons' in event && event.buttons !== 0) return null
    if (modifier !== 'none' && !event[`${modifier}Key`]) return null
    if (modifier !== 'none' && document.getSelection()?.isCollapsed === false) return null
    return underPointer(x, y)
  }

  function clicked(event: MouseEvent & { pointerType?: string }): void {
    if (holder?.is(event.target)) return
    const hit =
      event.pointerType === 'touch' || event.pointerType === 'pen' ? underPointer(event.clientX, event.clientY) : null
    const isLong = event.timeStamp - pressed > LONG_PRESS
    const inLink = (event.target as Element | null)?.closest?.('a[href], button, input, label, summary') != null
    if (hit && !inLink && !isLong) {
      opened.line = hit.line
      go({ type: 'open', target: hit.mention, by: 'tap' })
    } else if (isOpen(hover) && !(hover.is === 'open' && hover.by === 'pin')) go({ type: 'close' })
  }

  function keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && isOpen(hover)) {
      event.preventDefault()
      event.stopPropagation()
      go({ type: 'close' })
    } else if (settings.modifier !== 'none' && !event.repeat && !isOpen(hover)) {
      const hit = hitAt(last, event)
      if (hit) go({ type: 'open', target: hit.mention, by: 'pointer' })
    }
  }

  /** Whatever scrolls, the page or a part of it: what counts is how far the term has moved. */
  function scrolled(): void {
    if (hover.is === 'closed') return
    const range = isOpen(hover) && hover.target >= 0 ? now.targetOf(hover.target)?.range : null
    const line = range && linesOf(document, range)[0]
    const far = line ? Math.abs(line.top - opened.top) : hover.is === 'waiting' || looked ? Number.POSITIVE_INFINITY : 0
    go({ type: 'scroll', far })
  }

  function changed(routed: boolean): void {
    if (doors.isOrphan()) return
    if (routed) {
      asked++
      go({ type: 'close' })
      wrongHere = []
    }
    void look()
  }

  const mend = () => {
    if (!paint.intact()) repaint()
  }
  /** Passes events on until another script of ours has painted over this one, which then ends: one page, one card. */
  const alone =
    <E extends Event>(hear: (event: E) => void) =>
    (event: E) => {
      if (doors.isOrphan() && !paint.intact()) doors.retire()
      else hear(event)
    }
  const down = ({ timeStamp }: PointerEvent) => {
    pressed = timeStamp
  }
  const listen = { signal, capture: true, passive: true } as const
  document.addEventListener('pointermove', alone(pointerMoved), listen)
  document.documentElement.addEventListener(
    'pointerleave',
    () => go({ type: 'move', over: null, safe: false, speed: 9 }),
    { signal },
  )
  document.addEventListener('pointerdown', down, listen)
  document.addEventListener('click', alone(clicked), listen)
  document.addEventListener('keydown', alone(keyed), { signal, capture: true })
  document.addEventListener('scroll', alone(scrolled), listen)
  document.addEventListener('pointerover', alone(mend), listen)
  document.addEventListener('scrollend', alone(mend), listen)
  const changes = watchChanges(document, changed, signal)
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer)
    if (holder) doors.undraw(holder.body)
    holder?.remove()
    paint.wipe()
  })
  // A tab that nobody looks at does nothing.
  if (!document.hidden) void look()

  return {
    terms: () => terms(now.annotation),
    reading: () => now,
    jump(card) {
      const all = now.sharing(card)
      const first = marked.find(({ mention }) => all.includes(mention))
      return openAt(first?.mention ?? all[0] ?? -1, 'key')
    },
    step,
    lookUp,
    nearest,
    apply(next) {
      settings = next
      leaving = false
      repaint(isOpen(hover))
    },
    leave() {
      leaving = isOpen(hover)
      if (leaving) repaint(true)
      return leaving
    },
  }
}

function targetsOf(scene: Scene, mentions: readonly Mention[]): Target[] {
  return atOnce(targetSteps(scene, mentions))
}

/** Where mentions stand in the page, in their order; those whose text has gone are left out. */
function* targetSteps({ annotation, targetOf }: Scene, mentions: readonly Mention[]): Generator<undefined, Target[]> {
  const numbers = new Map(annotation.mentions.map((mention, i) => [mention, i]))
  const targets: Target[] = []
  for (const [i, mention] of mentions.entries()) {
    const target = targetOf(numbers.get(mention) ?? -1)
    if (target) targets.push(target)
    if (i % 32 === 0) yield
  }
  return targets
}
