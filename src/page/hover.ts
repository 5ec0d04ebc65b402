/**
 * What the card should be doing, as a function of what happened. Time comes in; nothing is scheduled here. The session
 * obeys and owns the one timer.
 */

/** Milliseconds the pointer rests before a card opens. Shorter fires in passing: the first complaint about such tools. The reader may choose another. */
export const OPEN_AFTER = 350
/** Milliseconds after leaving before the card closes: time to come back from an overshoot. */
export const CLOSE_AFTER = 300
/** Pixels per millisecond below which a pointer counts as resting. */
export const RESTING = 0.5
/** Pixels of scrolling that a card survives: less is a trembling hand or a reader making room. */
export const SCROLL_AWAY = 40
/** Half of the corridor from term to card, in degrees: moving within it keeps the card open. */
const CORRIDOR = 60

/** What opened a card. A pinned one stays until it is closed on purpose. */
export type By = 'pointer' | 'key' | 'tap' | 'pin'
export type Hover =
  | { is: 'closed' }
  | { is: 'waiting'; target: number; since: number; delay: number }
  | { is: 'open'; target: number; by: By }
  | { is: 'leaving'; target: number; by: By; since: number }

export type HoverEvent =
  /** The pointer moved. `over`: the mark under it; `safe`: it is in the card, or on the way to it; speed in px/ms; delay in ms. */
  | { type: 'move'; over: number | null; safe: boolean; speed: number; delay?: number }
  /** The reader pins the card, or lets it go. */
  | { type: 'pin'; on: boolean }
  /** A key, a tap or the list in the popup asks for this card at once. */
  | { type: 'open'; target: number; by: By }
  | { type: 'scroll'; far: number }
  | { type: 'tick' }
  /** Escape, another route, a click elsewhere, the close button. */
  | { type: 'close' }

const CLOSED: Hover = { is: 'closed' }

export function nextHover(hover: Hover, event: HoverEvent, now: number): Hover {
  switch (event.type) {
    case 'open':
      return { is: 'open', target: event.target, by: isPinned(hover) ? 'pin' : event.by }
    case 'close':
      return CLOSED
    case 'pin':
      if (hover.is !== 'open' && hover.is !== 'leaving') return hover
      return { is: 'open', target: hover.target, by: event.on ? 'pin' : 'pointer' }
    case 'scroll':
      if (isPinned(hover)) return hover
      return hover.is === 'waiting' || event.far > SCROLL_AWAY ? CLOSED : hover
    case 'tick':
      return ripe(hover, now)
    case 'move':
      return moved(ripe(hover, now), event, now)
  }
}

const isPinned = (hover: Hover) => hover.is === 'open' && hover.by === 'pin'

/** When the session must send the next tick, or null when nothing is waiting. */
export function wakeAt(hover: Hover): number | null {
  if (hover.is === 'waiting') return hover.since + hover.delay
  if (hover.is === 'leaving') return hover.since + CLOSE_AFTER
  return null
}

function ripe(hover: Hover, now: number): Hover {
  const due = wakeAt(hover)
  if (due === null || now < due) return hover
  return hover.is === 'waiting' ? { is: 'open', target: hover.target, by: 'pointer' } : CLOSED
}

function moved(hover: Hover, event: Extract<HoverEvent, { type: 'move' }>, now: number): Hover {
  const { over, safe, speed, delay = OPEN_AFTER } = event
  if (hover.is === 'closed' || hover.is === 'waiting') {
    if (over === null) return CLOSED
    const same = hover.is === 'waiting' && hover.target === over
    return same && speed < RESTING ? hover : { is: 'waiting', target: over, since: now, delay }
  }
  // A card that was asked for by key or tap, or pinned, is not the pointer's to close.
  if (hover.by !== 'pointer') return hover
  if (safe || over === hover.target) return { is: 'open', target: hover.target, by: hover.by }
  if (over !== null && speed < RESTING) return { is: 'open', target: over, by: 'pointer' }
  return hover.is === 'leaving' ? hover : { is: 'leaving', target: hover.target, by: hover.by, since: now }
}

type Point = { x: number; y: number }
type Box = { left: number; top: number; right: number; bottom: number }

/** True when a pointer going from `a` to `b` is headed for the box, give or take 60 degrees. */
export function headsFor(a: Point, b: Point, box: Box): boolean {
  const step = { x: b.x - a.x, y: b.y - a.y }
  if (step.x === 0 && step.y === 0) return false
  const goal = { x: clamp(b.x, box.left, box.right) - b.x, y: clamp(b.y, box.top, box.bottom) - b.y }
  const length = Math.hypot(goal.x, goal.y)
  if (length === 0) return true
  const cosine = (step.x * goal.x + step.y * goal.y) / (length * Math.hypot(step.x, step.y))
  return cosine >= Math.cos((CORRIDOR * Math.PI) / 180)
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)
