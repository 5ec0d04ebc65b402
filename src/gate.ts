/** On allowed sites, in every frame: is this a news article, and wanted here? Only then is the rest asked for. */
import { wantedNow } from './core/wanted.ts'
import { tell } from './extension/messages.ts'
import { forgetLeft, readWanting, watch } from './extension/settings.ts'
import { isNewsArticle, isStoryFrame } from './page/news.ts'

/** Milliseconds a page gets to draw another article after changing its address without loading. */
const SETTLE = 800
const place = globalThis as { newsglossGate?: AbortController }

place.newsglossGate?.abort()
const gate = new AbortController()
place.newsglossGate = gate

let watching = false

/** The page says what it is before the browser is asked anything: on other pages nothing more happens. */
async function look(): Promise<void> {
  if (document.hidden || gate.signal.aborted) return // A tab that nobody looks at waits; visibilitychange looks again.
  if (window === window.top ? !isNewsArticle(document, location) : !isStoryFrame(document)) return
  const wanting = await readWanting()
  if (gate.signal.aborted) return
  if (wantedNow(location.hostname + location.pathname, wanting, Date.now())) {
    gate.abort()
    await tell('wanted') // Unheard when the extension was updated or removed; this page is read at its next loading.
    forgetLeft()
  } else if (!watching) {
    watching = true
    watch(readWanting, () => void look(), gate.signal, wanting)
  }
}

const signal = gate.signal
const later = () => setTimeout(() => void look(), SETTLE)
const { navigation } = globalThis as { navigation?: EventTarget }
if (navigation) navigation.addEventListener('navigatesuccess', later, { signal })
else window.addEventListener('popstate', later, { signal })
document.addEventListener('visibilitychange', () => void look(), { signal })
void look()
