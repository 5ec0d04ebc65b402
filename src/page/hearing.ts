/**
 * What the reader's pointer, finger and keys do to the card. The page is only listened to: with no card open nothing is taken
 * from it, with one open nothing but Escape.
 */
import type { Settings } from '../core/settings.ts'
import { headsFor } from './hover.ts'
import type { OpenCard } from './open-card.ts'

/** Milliseconds from which a touch is a long press, which is the browser's. */
const LONG_PRESS = 500

export type HearingDoors = {
  document: Document
  settings(): Settings
  card: OpenCard
  /** The mention under a point of the screen, and the line of it that was hit. */
  under(x: number, y: number): { mention: number; line: DOMRect } | null
  /** Asked at each event. False when another script of ours has taken over, and this one must not answer. */
  isAwake(): boolean
  signal: AbortSignal
}

export type Hearing = {
  /** Where the pointer is on the screen; null before it has moved on this page. */
  pointer(): { x: number; y: number } | null
  /** Tells of an event that came before anybody listened. */
  hear(event: Event): void
}

/** Listens to a page until the signal aborts. */
export function hearing({ document, settings, card, under, isAwake, signal }: HearingDoors): Hearing {
  let last = { x: -1, y: -1, at: 0 }
  /** When a finger or pen came down. */
  let pressed = 0

  function moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return
    const at = { x: event.clientX, y: event.clientY }
    const took = Math.max(1, event.timeStamp - last.at)
    const speed = Math.hypot(at.x - last.x, at.y - last.y) / took
    const box = card.box()
    const inCard = card.is(event.target)
    const hit = inCard ? null : hitAt(at, event)
    if (hit && hit.mention !== card.target()) card.meets(hit.line)
    const safe = inCard || (box !== null && headsFor(last, at, box))
    last = { ...at, at: event.timeStamp }
    const { modifier, delay } = settings()
    const atOnce = hit && modifier !== 'none' && !card.isOpen()
    if (atOnce) card.go({ type: 'open', target: hit.mention, by: 'pointer' })
    else card.go({ type: 'move', over: hit?.mention ?? null, safe, speed, delay }, event.timeStamp)
  }

  /** The mention under the pointer, if the pointer may open cards now: not while text is being selected, nor without the key. */
  function hitAt({ x, y }: { x: number; y: number }, event: PointerEvent | KeyboardEvent) {
    const { modifier } = settings()
    if ('buttons' in event && event.buttons !== 0) return null
    if (modifier !== 'none' && !event[`${modifier}Key`]) return null
    if (modifier !== 'none' && document.getSelection()?.isCollapsed === false) return null
    return under(x, y)
  }

  function clicked(event: MouseEvent & { pointerType?: string }): void {
    if (card.is(event.target)) return
    const byHand = event.pointerType === 'touch' || event.pointerType === 'pen'
    const hit = byHand ? under(event.clientX, event.clientY) : null
    const isLong = event.timeStamp - pressed > LONG_PRESS
    const inLink = (event.target as Element | null)?.closest?.('a[href], button, input, label, summary') != null
    if (hit && !inLink && !isLong) {
      card.meets(hit.line)
      card.go({ type: 'open', target: hit.mention, by: 'tap' })
    } else if (card.isOpen() && !card.isPinned()) card.go({ type: 'close' })
  }

  function keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && card.isOpen()) {
      event.preventDefault()
      event.stopPropagation()
      card.go({ type: 'close' })
    } else if (settings().modifier !== 'none' && !event.repeat && !card.isOpen()) {
      const hit = hitAt(last, event)
      if (hit) card.go({ type: 'open', target: hit.mention, by: 'pointer' })
    }
  }

  const awake =
    <E extends Event>(hear: (event: E) => void) =>
    (event: E) => {
      if (isAwake()) hear(event)
    }
  const listen = { signal, capture: true, passive: true } as const
  const ears = {
    pointermove: awake(moved),
    pointerdown({ timeStamp }: PointerEvent) {
      pressed = timeStamp
    },
    click: awake(clicked),
    keydown: awake(keyed),
  }
  document.addEventListener('pointermove', ears.pointermove, listen)
  document.addEventListener('pointerdown', ears.pointerdown, listen)
  document.addEventListener('click', ears.click, listen)
  document.addEventListener('keydown', ears.keydown, { signal, capture: true })
  document.documentElement.addEventListener(
    'pointerleave',
    () => card.go({ type: 'move', over: null, safe: false, speed: 9 }),
    { signal },
  )
  document.addEventListener('scroll', awake(card.scrolled), listen)
  return {
    pointer: () => (last.x >= 0 ? last : null),
    hear(event) {
      const ear = ears[event.type as keyof typeof ears] as ((event: Event) => void) | undefined
      ear?.(event)
    },
  }
}
