/**
 * Moving the card by hand: a pinned card by its grip, with the pointer or the arrow keys, and a sheet away by drawing it
 * down. The grip is whatever element inside the card has the attribute `data-grip`.
 */

/** Pixels a pinned card moves by one arrow key. */
const STEP = 16
/** Pixels a sheet must be drawn down to go. Less springs back. */
const AWAY = 72
/** Pixels kept between a pinned card and the window's edge. */
const EDGE = 8

export type Grip = {
  /** Fixes the card where it stands now. */
  pin(): void
  /** Lets the card follow its line again. */
  release(): void
  /** A sheet half drawn down stands up again. */
  rest(): void
}

/** Makes a card movable. `dismissed` is called when a sheet was drawn away. */
export function grip(card: HTMLElement, view: Window, dismissed: () => void): Grip {
  let from: { x: number; y: number; left: number; top: number; pointer: number } | null = null
  const isGrip = (event: Event) => (event.target as Element | null)?.closest?.('[data-grip]') != null
  const isSheet = () => card.classList.contains('sheet')
  const isPinned = () => card.classList.contains('pinned')
  const moveTo = (left: number, top: number) => {
    const { width, height } = card.getBoundingClientRect()
    const within = (at: number, room: number) => Math.max(EDGE, Math.min(at, Math.max(EDGE, room - EDGE)))
    card.style.left = `${within(left, view.innerWidth - width)}px`
    card.style.top = `${within(top, view.innerHeight - Math.min(height, view.innerHeight / 2))}px`
  }
  card.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !isGrip(event) || !(isSheet() || isPinned())) return
    const { left, top } = card.getBoundingClientRect()
    from = { x: event.clientX, y: event.clientY, left, top, pointer: event.pointerId }
    card.setPointerCapture(event.pointerId)
  })
  card.addEventListener('pointermove', (event) => {
    if (!from || event.pointerId !== from.pointer) return
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
    if (isSheet()) card.style.translate = `0 ${Math.max(0, dy)}px`
    else moveTo(from.left + dx, from.top + dy)
  })
  const end = (event: PointerEvent) => {
    if (!from || event.pointerId !== from.pointer) return
    const far = event.clientY - from.y
    from = null
    if (!isSheet()) return
    card.style.translate = ''
    if (event.type === 'pointerup' && far > AWAY) dismissed()
  }
  card.addEventListener('pointerup', end)
  card.addEventListener('pointercancel', end)
  card.addEventListener('keydown', (event) => {
    if (!isPinned() || !isGrip(event)) return
    const step = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key]
    if (!step) return
    event.preventDefault()
    const { left, top } = card.getBoundingClientRect()
    moveTo(left + (step[0] ?? 0), top + (step[1] ?? 0))
  })
  return {
    pin() {
      if (isSheet()) return
      const { left, top, height } = card.getBoundingClientRect()
      // Beside its line it had so much room; without the line it would grow over the window's edge.
      card.style.maxHeight = `${height}px`
      card.classList.add('pinned')
      moveTo(left, top)
    },
    release() {
      card.classList.remove('pinned')
      card.style.left = ''
      card.style.top = ''
      card.style.maxHeight = ''
    },
    rest() {
      card.style.translate = ''
    },
  }
}
