/**
 * Notices that the page changed under us: added or removed text, another address without loading, a script that cleared
 * the marks. Every change is answered by one look at the whole page, so none can be dropped; looks are spaced out so that
 * a page that changes all the time costs little.
 */

/** Milliseconds of quiet to wait for after a change: scripts add paragraphs in bursts. */
const QUIET = 200
/** Milliseconds after which a look is taken even though the page never is quiet. */
const AT_MOST = 1000

/** Calls `changed` after the page's text changed, with whether its address did too, until `signal` aborts. */
export function watchChanges(document: Document, changed: (routed: boolean) => void, signal: AbortSignal): void {
  const view = document.defaultView
  if (!view) return
  let address = view.location.href
  let first = 0
  let timer = 0
  const look = () => {
    timer = 0
    first = 0
    const routed = pathOf(view.location.href) !== pathOf(address)
    address = view.location.href
    changed(routed)
  }
  const soon = () => {
    const now = view.performance.now()
    if (timer === 0) first = now
    else view.clearTimeout(timer)
    timer = view.setTimeout(look, Math.max(0, Math.min(QUIET, first + AT_MOST - now)))
  }
  const observer = new view.MutationObserver(soon)
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  view.addEventListener('popstate', soon, { signal })
  const navigation = (view as unknown as { navigation?: EventTarget }).navigation
  navigation?.addEventListener('navigatesuccess', soon, { signal })
  document.addEventListener('visibilitychange', soon, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    view.clearTimeout(timer)
  })
}

/** An address without its fragment: jumping inside a page is not another page. */
const pathOf = (address: string) => address.split('#')[0]
