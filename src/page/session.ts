/**
 * One reading of one page: gathers the stories, asks what can be explained, and starts over when the page changes. Ends when
 * its signal aborts, leaving the page exactly as it was. It conducts: marking.ts paints, stirring.ts waits for a reader,
 * attending.ts attends to one.
 */
import { formOf } from '../core/correct.ts'
import type { Annotation, Block, Entry, PageState } from '../core/model.ts'
import type { Settings, Wrong } from '../core/settings.ts'
import { articleSteps, storiesOf } from './article.ts'
import type { Attend, Attending, AttendingDoors } from './attending.ts'
import { watchChanges } from './changes.ts'
import { marking } from './marking.ts'
import { isSameReading, type Reading, readStories } from './reading.ts'
import { clearRemains } from './remains.ts'
import { breath, inSlices } from './slices.ts'
import { stirring } from './stirring.ts'

/** What a session needs from outside: the page, the reader's wishes, somebody who annotates, and somebody who attends to the reader. */
export type Doors = {
  document: Document
  settings: Settings
  annotate(blocks: Block[]): Promise<Annotation>
  /** The entry that a word or phrase names, or null. */
  lookUp(text: string): Promise<Entry | null>
  /** Sends for who attends to the reader: asked when the reader first stirs. */
  attend(): Promise<Attend>
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
  /** The reading as it stands: what the popup lists beside the terms. */
  reading(): Reading
  /** Has the reader attended to (attending.ts). False when nobody could come. */
  reader(act: (attending: Attending) => boolean | Promise<boolean>): Promise<boolean>
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
  /** Switched off here by the open card: the marks are gone, the card stays until it is closed. */
  let leaving = false
  /** Why nothing can be explained here, in the reader's words. */
  let failure: string | null = null

  const marked = marking({
    document,
    settings: () => settings,
    isBare: () => leaving,
    changing(byReader) {
      const found = reader.now()?.keepPlace()
      return () => {
        for (const root of shadowRoots(marked.scene())) changes.also(root)
        if (!byReader) found?.()
        if (!leaving) doors.report(marked.marked().length > 0 ? 'on' : 'nothing')
      }
    },
    failed: doors.failed,
    signal,
  })
  const attendingDoors: AttendingDoors = {
    ...doors,
    settings: () => settings,
    marking: marked,
    failure: () => failure,
    wrong(mention, entry, isWrong) {
      const form = formOf(marked.scene().mention(mention)?.text ?? '')
      const others = wrongHere.filter((one) => one.form !== form || one.entry !== entry)
      wrongHere = isWrong ? [...others, { form, entry }] : others
      repaint(true)
    },
    closed() {
      if (leaving) doors.left()
    },
    isAwake,
  }
  const reader = stirring({
    document,
    attend: doors.attend,
    doors: attendingDoors,
    isWorth: () => marked.hittable().length > 0,
    signal,
  })
  // The pointer came to something else, or the page stands still again: a moment to see that the marks are still there.
  for (const moment of ['pointerover', 'scrollend'])
    document.addEventListener(moment, glance, { signal, capture: true, passive: true })
  const changes = watchChanges(document, changed, signal)
  signal.addEventListener('abort', marked.wipe)
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

  /** False when another script of ours has painted over this one, which then ends: one page, one card. */
  function isAwake(): boolean {
    const replaced = doors.isOrphan() && !marked.isIntact()
    if (replaced) doors.retire()
    return !replaced
  }

  function glance(): void {
    if (isAwake() && !marked.isIntact()) repaint()
  }

  /** Paints anew. `byReader`: the reader asked for it on the open card, which then stays whatever becomes of its mark. */
  function repaint(byReader = false): void {
    if (read) marked.show(read, [...settings.wrong, ...wrongHere], byReader)
  }

  function changed(routed: boolean): void {
    if (doors.isOrphan()) return
    if (routed) {
      asked++
      reader.now()?.close()
      wrongHere = []
    }
    void look()
  }

  return {
    reading: marked.scene,
    reader: (act) => reader.attended().then(act, () => false),
    apply(next) {
      settings = next
      leaving = false
      repaint(reader.now()?.isOpen() === true)
    },
    leave() {
      leaving = reader.now()?.isOpen() === true
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
