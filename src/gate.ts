/** On allowed sites, in every frame: is this a news article, and wanted here? Only then is the rest asked for. */
import { wantedNow } from './core/settings.ts'
import { ask } from './extension/messages.ts'
import { readSettings, watchSettings } from './extension/settings.ts'
import { isNewsArticle, isStoryFrame } from './page/news.ts'

/** Milliseconds a page gets to draw another article after changing its address without loading. */
const SETTLE = 800
const place = globalThis as { newsglossGate?: AbortController }

place.newsglossGate?.abort()
const gate = new AbortController()
place.newsglossGate = gate

async function look(): Promise<void> {
  if (!wantedNow(location.hostname + location.pathname, await readSettings(), Date.now())) return
  if (window === window.top ? !isNewsArticle(document, location) : !isStoryFrame(document)) return
  gate.abort()
  await ask('wanted').catch(() => undefined) // The extension was updated or removed; this page is read at its next loading.
}

watchSettings(() => void look(), gate.signal)
const navigation = (globalThis as { navigation?: EventTarget }).navigation
for (const [target, event] of [
  [navigation, 'navigatesuccess'],
  [window, 'popstate'],
] as const)
  target?.addEventListener(event, () => setTimeout(() => gate.signal.aborted || void look(), SETTLE), {
    signal: gate.signal,
  })
void look()
