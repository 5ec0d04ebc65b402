/**
 * On allowed sites, in every frame: is this a news article, and wanted here? Only then is the rest asked for. On most pages
 * the answer is no, and each thing of the browser's that is touched for the first time costs a part of the millisecond that
 * this may take: so there is no AbortController, and no promise before there is an article.
 */
import { wantedNow } from './core/wanted.ts'
import { tell } from './extension/messages.ts'
import { forgetLeft, readWanting, watch } from './extension/settings.ts'
import { placeIn } from './page/address.ts'
import { isNewsArticle, isStoryFrame } from './page/news.ts'

/** Milliseconds a page gets to draw another article after changing its address without loading. */
const SETTLE = 800
const place = globalThis as { newsglossGate?: { abort(): void }; navigation?: EventTarget }

/** What ends the watching of settings, once they are watched. */
let watching: AbortController | null = null
let isOver = false

/** The page says what it is before the browser is asked anything: on other pages nothing more happens. */
const look = (): void => {
  if (document.hidden || isOver) return // A tab that nobody looks at waits; visibilitychange looks again.
  if (window === window.top ? isNewsArticle(document, placeIn(document.URL)) : isStoryFrame(document)) void ask()
}

async function ask(): Promise<void> {
  const wanting = await readWanting()
  if (isOver) return
  if (wantedNow(location.hostname + location.pathname, wanting, Date.now())) {
    end()
    await tell('wanted') // Unheard when the extension was updated or removed; this page is read at its next loading.
    forgetLeft()
  } else if (!watching) {
    watching = new AbortController()
    watch(readWanting, look, watching.signal, wanting)
  }
}

/** Milliseconds later the page may have drawn another article. */
function lookLater(): void {
  setTimeout(look, SETTLE)
}

/** Ends all listening: the page is being read, or a newer gate has come. */
function end(): void {
  isOver = true
  watching?.abort()
  place.navigation?.removeEventListener('navigatesuccess', lookLater)
  document.removeEventListener('visibilitychange', look)
}

place.newsglossGate?.abort()
place.newsglossGate = { abort: end }
place.navigation?.addEventListener('navigatesuccess', lookLater)
document.addEventListener('visibilitychange', look)
look()
