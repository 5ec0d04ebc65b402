/**
 * Notices that the page changed under us: added or removed text, another address without loading, a script that cleared
 * the marks. Every change is answered by one look at the whole page, so none can be dropped; looks are spaced out so that
 * a page that changes all the time costs little.
 */

/** Milliseconds of quiet to wait for after a change: scripts add paragraphs in bursts. */
const QUIET = 200
/** Milliseconds after which a look is taken even though the page never is quiet. */
const AT_MOST = 1000

export type Watch = {
  /** Watches an open shadow root as well. Roots already watched are passed over. */
  also(root: ShadowRoot): void
}

/**
 * Calls `changed` after the page's text changed, with whether its address did too, until `signal` aborts. A hidden tab
 * waits until it is looked at, also for its first look when it was opened hidden.
 */
export function watchChanges(document: Document, changed: (routed: boolean) => void, signal: AbortSignal): Watch {
  const view = document.defaultView
  if (!view) return { also() {} }
  let address = view.location.href
  let first = 0
  let timer = 0
  /** When the look that waits is taken. */
  let due = 0
  /** The page has changed, or was never looked at, while nobody looked at the tab. */
  let missed = document.hidden
  const look = () => {
    timer = 0
    if (document.hidden) {
      missed = true
      return
    }
    missed = false
    first = 0
    observe(document.body) // some frameworks put another body in its place
    const routed = pathOf(view.location.href) !== pathOf(address)
    address = view.location.href
    changed(routed)
  }
  const soon = () => {
    const now = view.performance.now()
    if (timer === 0) first = now
    const next = Math.min(now + QUIET, first + AT_MOST)
    if (timer !== 0 && next === due) return // The last moment stands: put off every few milliseconds, it would never come.
    view.clearTimeout(timer)
    due = next
    timer = view.setTimeout(look, next - now)
  }
  const observer = new view.MutationObserver(soon)
  const everything = { childList: true, characterData: true, subtree: true }
  const watched = new Set<Node>()
  const observe = (root: Node) => {
    if (watched.has(root)) return
    watched.add(root)
    observer.observe(root, everything)
  }
  observe(document.body)
  view.addEventListener('popstate', soon, { signal })
  const navigation = (view as unknown as { navigation?: EventTarget }).navigation
  navigation?.addEventListener('navigatesuccess', soon, { signal })
  document.addEventListener('visibilitychange', () => missed && !document.hidden && look(), { signal })
  document.addEventListener('toggle', soon, { signal, capture: true }) // <details> shows its text without a mutation
  signal.addEventListener('abort', () => {
    observer.disconnect()
    view.clearTimeout(timer)
    watched.clear()
  })
  return { also: observe }
}

/** An address without its fragment: jumping inside a page is not another page. */
const pathOf = (address: string) => address.split('#')[0]
