/**
 * One reading of one page: gathers the stories, asks what can be explained, and starts over when the page changes. Ends when
 * its signal aborts, leaving the page exactly as it was. It conducts: marking.ts paints, open-card.ts holds the card,
 * hearing.ts listens to the reader.
 */
import { entryCard, terms } from '../core/card.ts'
import { formOf } from '../core/correct.ts'
import type { Annotation, Block, Entry, PageState, Term } from '../core/model.ts'
import type { Settings, Wrong } from '../core/settings.ts'
import { articleSteps, storiesOf } from './article.ts'
import { watchChanges } from './changes.ts'
import { hearing } from './hearing.ts'
import { marking } from './marking.ts'
import { openCard } from './open-card.ts'
import type { Drawing } from './opened.ts'
import { isSameReading, type Reading, readStories } from './reading.ts'
import { clearRemains } from './remains.ts'
import { breath, inSlices } from './slices.ts'
import { meant, nearestMark, nextMark } from './walk.ts'

/** What a session needs from outside: the page, the reader's wishes, somebody who annotates, and somebody who draws. */
export type Doors = {
  document: Document
  settings: Settings
  annotate(blocks: Block[]): Promise<Annotation>
  /** The entry that a word or phrase names, or null. */
  lookUp(text: string): Promise<Entry | null>
  /** Who draws, or a promise of it. */
  drawing(): Drawing | Promise<Drawing>
  /** The reader does something on the page: a card may be wanted soon. */
  stirred(): void
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

export function startSession(doors: Doors): Session {
  const { document, signal } = doors
  const view = document.defaultView as Window & typeof globalThis
  clearRemains(document)
  let settings = doors.settings
  let read: Reading | null = null
  let told: ReadonlyMap<string, Annotation> = new Map()
  let wrongHere: Wrong[] = []
  /** Counts the addresses: an answer belongs to the one it was asked for. */
  let asked = 0
  let looking = false
  /** Something changed during a look. */
  let again = false
  let lookUps = 0
  /** Switched off here by the open card: the marks are gone, the card stays until it is closed. */
  let leaving = false
  /** Why nothing can be explained here, in the reader's words. */
  let failure: string | null = null

  const marked = marking({
    document,
    settings: () => settings,
    isBare: () => leaving,
    changing(byReader) {
      const found = card.keepPlace()
      return () => {
        for (const root of shadowRoots(marked.scene())) changes.also(root)
        if (!byReader) found()
        if (!leaving) doors.report(marked.marked().length > 0 ? 'on' : 'nothing')
      }
    },
    failed: doors.failed,
    signal,
  })
  const card = openCard({
    ...doors,
    settings: () => settings,
    marking: marked,
    step,
    wrong(mention, entry, isWrong) {
      const form = formOf(marked.scene().mention(mention)?.text ?? '')
      const others = wrongHere.filter((one) => one.form !== form || one.entry !== entry)
      wrongHere = isWrong ? [...others, { form, entry }] : others
      repaint(true)
    },
    closed() {
      if (leaving) doors.left()
    },
  })
  const heard = hearing({
    document,
    settings: () => settings,
    card,
    marking: marked,
    stirred: doors.stirred,
    // Another script of ours has painted over this one, which then ends: one page, one card.
    isAwake() {
      const replaced = doors.isOrphan() && !marked.isIntact()
      if (replaced) doors.retire()
      return !replaced
    },
    glance() {
      if (!marked.isIntact()) repaint()
    },
    signal,
  })
  const changes = watchChanges(document, changed, signal)
  signal.addEventListener('abort', () => {
    card.remove()
    marked.wipe()
  })
  // A tab that nobody looks at does nothing.
  if (!document.hidden) void look()

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
      const same = isSameReading(read, found.reading) && marked.isIntact()
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
    if (read) marked.show(read, [...settings.wrong, ...wrongHere], byReader)
  }

  function changed(routed: boolean): void {
    if (doors.isOrphan()) return
    if (routed) {
      asked++
      card.go({ type: 'close' })
      wrongHere = []
    }
    void look()
  }

  /** The card that says why there are no cards. It stands under the headline. */
  function tellFailure(text: string): boolean {
    const { left, top, width, height } = (document.querySelector('h1') ?? document.body).getBoundingClientRect()
    const most = view.innerHeight / 3
    const line = new view.DOMRect(left, Math.max(0, Math.min(top, most)), width, Math.min(height, most))
    card.openOn({ text, card: null, line, failed: true })
    return true
  }

  function step(direction: 1 | -1): boolean {
    if (failure) return tellFailure(failure)
    const next = nextMark(document, marked.marked(), card.target(), direction)
    return next !== undefined && card.openAt(next.mention, 'key')
  }

  function nearest(): boolean {
    if (failure) return tellFailure(failure)
    const at = heard.pointer()
    const found = at ? nearestMark(document, marked.marked(), at) : undefined
    return found ? card.openAt(found.mention, 'key') : step(1)
  }

  async function lookUp(): Promise<boolean> {
    if (failure) return tellFailure(failure)
    const wanted = meant(document, marked.scene(), heard.pointer())
    if (!wanted) return nearest()
    if ('mention' in wanted) return card.openAt(wanted.mention, 'key')
    const token = ++lookUps
    const entry = await doors.lookUp(wanted.text)
    if (token !== lookUps || signal.aborted) return false
    card.openOn({ ...wanted, card: entry && entryCard(entry) })
    return true
  }

  return {
    terms: () => terms(marked.scene().annotation),
    reading: marked.scene,
    jump(number) {
      const all = marked.scene().sharing(number)
      const first = marked.marked().find(({ mention }) => all.includes(mention))
      return card.openAt(first?.mention ?? all[0] ?? -1, 'key')
    },
    step,
    lookUp,
    nearest,
    apply(next) {
      settings = next
      leaving = false
      repaint(card.isOpen())
    },
    leave() {
      leaving = card.isOpen()
      if (leaving) repaint(true)
      return leaving
    },
  }
}

/** The open shadow roots in which a reading's text stands. */
function shadowRoots({ blocks }: Reading): ShadowRoot[] {
  return blocks.flatMap(({ parts }) => {
    const root = parts[0]?.node.getRootNode()
    return root && 'host' in root ? [root as ShadowRoot] : []
  })
}
