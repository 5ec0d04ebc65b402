/** Whether somebody is there: what only a reader needs waits until one stirs. */

/** What a reader does on a page. Scrolling is not among them: pages do that by themselves. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown']

/** Calls `stirred` once: when the reader first stirs, or after so many milliseconds, when the tab is looked at then. */
export function onStirring(document: Document, atLast: number, stirred: () => void, signal: AbortSignal): void {
  const view = document.defaultView
  const done = new AbortController()
  const once = () => {
    done.abort()
    stirred()
  }
  const timer = view?.setTimeout(() => document.hidden || once(), atLast)
  const listen = { capture: true, passive: true, signal: done.signal }
  for (const sign of SIGNS) document.addEventListener(sign, once, listen)
  done.signal.addEventListener('abort', () => view?.clearTimeout(timer))
  signal.addEventListener('abort', () => done.abort())
}
