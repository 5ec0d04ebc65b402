/**
 * Who attends to the reader: the open card, what is heard of pointer, finger and keys, and the walk from mark to mark. Comes
 * with the card's script, when there is a reader to attend to (stirring.ts).
 */
import { entryCard } from '../core/card.ts'
import type { Entry } from '../core/model.ts'
import type { Settings } from '../core/settings.ts'
import { hearing } from './hearing.ts'
import type { Marking } from './marking.ts'
import { openCard } from './open-card.ts'
import type { Drawing } from './opened.ts'
import { pointerMap, type Target } from './pointer.ts'
import { meant, nearestMark, nextMark } from './walk.ts'

/** What it needs from the session whose marks the reader meets. */
export type AttendingDoors = {
  document: Document
  settings(): Settings
  say(key: string, ...substitutions: string[]): string
  marking: Pick<Marking, 'scene' | 'marked' | 'point' | 'hittable'>
  /** The entry that a word or phrase names, or null. */
  lookUp(text: string): Promise<Entry | null>
  /** Why nothing can be explained here, in the reader's words; null when it can. */
  failure(): string | null
  /** The reader calls the reading of a mention wrong, or takes that back. */
  wrong(mention: number, entry: string, isWrong: boolean): void
  /** The card has closed. */
  closed(): void
  /** Asked at each event. False when another script of ours has taken over, and this one must not answer. */
  isAwake(): boolean
  signal: AbortSignal
}

export type Attending = {
  /** Tells of an event that came before there was anybody to hear it. */
  hear(event: Event): void
  isOpen(): boolean
  close(): void
  /** Notes where in the page the card is open. The answer, called when the page was read anew, finds that place again. */
  keepPlace(): () => void
  /** Opens the first mention of a card. */
  jump(card: number): boolean
  /** Opens the next (1) or previous (-1) mark. */
  step(direction: 1 | -1): boolean
  /** Explains what is selected or pointed at; the nearest mark when that is nothing. */
  lookUp(): Promise<boolean>
  /** Opens the mark nearest to the pointer, or the first on the screen when there is no pointer. */
  nearest(): boolean
}

export type Attend = (doors: AttendingDoors) => Attending

/** Attends until the session's signal aborts, with cards as `drawing` draws them. */
export const attending =
  (drawing: Drawing): Attend =>
  (doors) => {
    const { document, marking, failure, signal } = doors
    const view = document.defaultView as Window & typeof globalThis
    const card = openCard({ ...doors, drawing, step })
    const heard = hearing({ ...doors, card, under })
    signal.addEventListener('abort', card.remove)
    let lookUps = 0
    let hittable: readonly Target[] = []
    let map: ReturnType<typeof pointerMap> | null = null

    /** The mention under a point of the screen. The map of what can be hit is made when the pointer first moves over it. */
    function under(x: number, y: number) {
      const now = marking.hittable()
      if (!map || now !== hittable) map = pointerMap(marking.scene().blocks, now)
      hittable = now
      return map(document, x, y)
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
      const why = failure()
      if (why) return tellFailure(why)
      const next = nextMark(document, marking.marked(), card.target(), direction)
      return next !== undefined && card.openAt(next.mention, 'key')
    }

    function nearest(): boolean {
      const why = failure()
      if (why) return tellFailure(why)
      const at = heard.pointer()
      const found = at ? nearestMark(document, marking.marked(), at) : undefined
      return found ? card.openAt(found.mention, 'key') : step(1)
    }

    async function lookUp(): Promise<boolean> {
      const why = failure()
      if (why) return tellFailure(why)
      const wanted = meant(document, marking.scene(), heard.pointer())
      if (!wanted) return nearest()
      if ('mention' in wanted) return card.openAt(wanted.mention, 'key')
      const token = ++lookUps
      const entry = await doors.lookUp(wanted.text)
      if (token !== lookUps || signal.aborted) return false
      card.openOn({ ...wanted, card: entry && entryCard(entry) })
      return true
    }

    return {
      hear: heard.hear,
      isOpen: card.isOpen,
      close: () => card.go({ type: 'close' }),
      keepPlace: card.keepPlace,
      jump(number) {
        const all = marking.scene().sharing(number)
        const first = marking.marked().find(({ mention }) => all.includes(mention))
        return card.openAt(first?.mention ?? all[0] ?? -1, 'key')
      },
      step,
      lookUp,
      nearest,
    }
  }
