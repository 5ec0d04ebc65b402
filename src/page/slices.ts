/**
 * Work that can wait is done in slices, between which the page has its turn: a reader who scrolls or types never waits for
 * us. Work is a generator that pauses wherever it may be cut.
 */

/** Milliseconds of work before the page has its turn: with what a browser adds around it, half of one frame. */
const SLICE = 5

/** Does everything at once: for the terminal, and for tests. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value as T
  }
}

/** Does everything in slices. Undefined when it was no longer wanted. */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  view: Window,
  isWanted: () => boolean,
): Promise<T | undefined> {
  let until = view.performance.now() + SLICE
  for (;;) {
    const { done, value } = work.next()
    if (done) return value as T
    if (view.performance.now() < until) continue
    await breath(view)
    if (!isWanted()) return undefined
    // The first step after a change of the page may pay for its whole layout: it is not counted, or a page that
    // changes all the time would be read one step a turn.
    const first = work.next()
    if (first.done) return first.value as T
    until = view.performance.now() + SLICE
  }
}

/** Gives the page its turn. The scheduler of the browser lets us go on before what others have put behind us. */
export function breath(view: Window): Promise<void> {
  const { scheduler } = view as unknown as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
