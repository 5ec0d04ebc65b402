/**
 * Tells when something of the page comes to lie over the open card, so that no press is lured through it: a page can open
 * elements in the top layer above ours, let the pointer through them, and draw on them whatever it likes. A card that is covered
 * closes; the press then goes to the page, which could have had it anyway.
 */

/** Milliseconds between two looks of the browser at whether the card is really seen: the least it allows. */
const PACE = 100
/** How often a card is raised again before it gives way. A page that goes on covering it is not fought with. */
const MOST_RAISED = 3
/** Milliseconds for which a card must have been seen again before a press on it counts: a blink is no look. */
const CALM = 400
/** Everything that stands in the top layer by itself; a page may hide more in its shadow roots. */
const ON_TOP = ':popover-open, dialog:modal, :fullscreen'

/** Chromium's IntersectionObserver, which knows what is drawn over an element (its second version). */
type SeeingEntry = IntersectionObserverEntry & { isVisible?: boolean }
type SeeingOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number }

export type Cover = {
  /** The card has just been put on top: what comes over it from now on counts. */
  watch(): void
  rest(): void
  /** Does anything lie over the card at this moment, or did a moment ago? Asked at every press. */
  isOver(): boolean
}

/** Watches over a card inside its host, which is a popover. `covered` is called once something lies over it. */
export function cover(host: HTMLElement, card: HTMLElement, covered: () => void): Cover {
  const { ownerDocument: document } = host
  const view = document.defaultView as Window & typeof globalThis
  let watching: AbortController | null = null
  /** What was in the top layer before the card: it lies below. */
  let below = new Set<Element>()
  let raised = 0
  let unseenAt = Number.NEGATIVE_INFINITY
  const others = () => [...document.querySelectorAll(ON_TOP)].filter((one) => !one.contains(host))
  const liesOver = (one: Element) =>
    !one.contains(host) && meets(one.getBoundingClientRect(), card.getBoundingClientRect())
  const isUnderSomething = () => others().some((one) => !below.has(one) && liesOver(one))
  const entered = ({ target, newState }: Partial<ToggleEvent>) => {
    // An unfolding <details> tells the same, and lies below.
    if (target instanceof view.Element && newState !== 'closed' && target.matches(ON_TOP) && liesOver(target)) covered()
  }
  /** Puts the card on top of everything that is there, in place and with its focus. */
  function raise(): void {
    const focused = (card.getRootNode() as ShadowRoot).activeElement as HTMLElement | null
    host.hidePopover()
    host.showPopover()
    focused?.focus({ preventScroll: true })
    below = new Set(others())
  }
  /** Even a small popover beside the card counts as drawn over it, by the backdrop that nobody sees: on top, the card is seen again. */
  function unseen(): void {
    unseenAt = view.performance.now()
    if (isUnderSomething() || raised++ >= MOST_RAISED || !host.matches(':popover-open')) covered()
    else raise()
  }
  return {
    watch() {
      watching?.abort()
      watching = new AbortController()
      const { signal } = watching
      below = new Set(others())
      raised = 0
      unseenAt = Number.NEGATIVE_INFINITY
      // These do not bubble; whoever listens for the way down hears them all the same.
      for (const name of ['toggle', 'fullscreenchange'])
        view.addEventListener(name, (event) => entered(event), { signal, capture: true })
      const seeing = seenBy(view, card, unseen)
      signal.addEventListener('abort', () => seeing.disconnect())
    },
    rest() {
      watching?.abort()
      watching = null
    },
    isOver: () => isInTransition(document) || isUnderSomething() || view.performance.now() - unseenAt < CALM,
  }
}

/**
 * Where the browser knows what is drawn over the card (Chromium), tells when a card that was seen is seen no more. One that
 * was never seen says nothing: a page with a filter or a turn on its root counts as never seen.
 */
function seenBy(view: Window & typeof globalThis, card: HTMLElement, unseen: () => void): IntersectionObserver {
  let wasSeen = false
  const options: SeeingOptions = { trackVisibility: true, delay: PACE }
  const observer = new view.IntersectionObserver((entries) => {
    for (const { isVisible, isIntersecting } of entries as SeeingEntry[]) {
      if (isVisible) wasSeen = true
      else if (isVisible === false && wasSeen && isIntersecting) unseen()
    }
  }, options)
  observer.observe(card)
  return observer
}

/** While a page fades from one view into another, pictures of both lie over everything. */
const isInTransition = (document: Document): boolean =>
  (document as { activeViewTransition?: unknown }).activeViewTransition != null ||
  document.getAnimations?.().some(({ effect }) => isOfTransition(effect)) === true

const isOfTransition = (effect: AnimationEffect | null) =>
  (effect as KeyframeEffect | null)?.pseudoElement?.startsWith('::view-transition') === true

const meets = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
