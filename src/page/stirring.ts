/**
 * Waits for a reader. Until there is one, nobody attends to the page: what does that is sent for when the reader first stirs,
 * and is then told what the reader has done meanwhile, so that nothing is missed.
 */
import type { Attend, Attending, AttendingDoors } from './attending.ts'

/** Milliseconds for which a press or a key is kept for whoever comes. Where the pointer is stays true. */
const RECENT = 1000
/** What is kept: of each kind the last. */
const KEPT = ['pointermove', 'pointerdown', 'click', 'keydown'] as const

export type StirringDoors = {
  document: Document
  /** Sends for who attends. Rejects when nobody could come; the next movement asks again. */
  attend(): Promise<Attend>
  doors: AttendingDoors
  /** Whether there is anything on the page that a reader could meet. */
  isWorth(): boolean
  signal: AbortSignal
}

export type Stirring = {
  /** Who attends; null when nobody has come yet. */
  now(): Attending | null
  /** The same when the reader asks for something: sent for now. */
  attended(): Promise<Attending>
}

/** Waits until the signal aborts. */
export function stirring({ document, attend, doors, isWorth, signal }: StirringDoors): Stirring {
  let attending: Attending | null = null
  let coming: Promise<Attending> | null = null
  const kept = new Map<string, Event>()
  const waiting = new AbortController()
  signal.addEventListener('abort', () => waiting.abort())

  function attended(): Promise<Attending> {
    coming ??= attend().then(take)
    coming.catch(() => {
      coming = null
    })
    return coming
  }

  function take(come: Attend): Attending {
    signal.throwIfAborted()
    waiting.abort()
    attending = come(doors)
    const now = document.defaultView?.performance.now() ?? 0
    for (const [kind, event] of kept)
      if (kind === 'pointermove' || now - event.timeStamp < RECENT) attending.hear(event)
    kept.clear()
    return attending
  }

  function stirred(event: Event): void {
    kept.delete(event.type) // so that it stands last
    kept.set(event.type, event)
    if (event.type !== 'click' && doors.isAwake() && isWorth()) attended().catch(() => undefined) // It was told to whoever sent.
  }

  for (const kind of KEPT)
    document.addEventListener(kind, stirred, { signal: waiting.signal, capture: true, passive: true })
  return { now: () => attending, attended }
}
