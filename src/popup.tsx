/** The toolbar popup: asks the page and the background, and shows what they say. Keeps no copy. */
import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { Entry } from './core/model.ts'
import { onFor, switched } from './core/settings.ts'
import { ask, askPage } from './extension/messages.ts'
import { report } from './extension/report.ts'
import { say, speak } from './extension/say.ts'
import { readSettings, watchSettings, writeSettings } from './extension/settings.ts'
import { addSite, readHere, thisTab } from './extension/sites.ts'
import { type PopupPage, PopupView } from './ui/PopupView.tsx'

/** Milliseconds between looks at a page that is being read. */
const AGAIN = 150
let page: PopupPage = { state: 'loading', host: null, can: 'once', on: true, terms: [] }
let tab = -1
let typed = ''
let results: Entry[] | null = null
let open: Entry | null = null
let glossary = ''

const acts = {
  async type(text: string) {
    typed = text
    const found = text.trim() ? await ask('search', text).catch(() => []) : null
    if (text !== typed) return
    results = found
    draw()
  },
  look(entry: Entry | null) {
    open = entry
    draw()
  },
  async jump(card: number) {
    await askPage(tab, 'jump', card)
    window.close()
  },
  async turn(on: boolean) {
    await writeSettings((now) => ({ ...switched(now, page.host ?? '', on), ...(on ? { on: true } : {}) }))
  },
  async readHere() {
    if (await readHere(tab)) setTimeout(refresh, AGAIN)
  },
  async addSite() {
    if (page.host && (await addSite(page.host))) await acts.readHere()
  },
  options: () => void browser.runtime.openOptionsPage(),
  map: (entry: string) => ask('map', entry),
}

function draw(): void {
  render(
    <PopupView
      say={say}
      today={new Date().toISOString().slice(0, 7)}
      page={page}
      typed={typed}
      results={results}
      open={open}
      glossary={glossary}
      acts={acts}
    />,
    document.body,
  )
}

async function refresh(): Promise<void> {
  const { id, host, can } = await thisTab()
  tab = id
  const on = host !== null && onFor(host, await readSettings())
  const told = await askPage(id, 'terms').catch(() => ({ state: 'asleep' as const, terms: [] }))
  page = { host, can, on, ...told }
  draw()
}

speak(document)
draw()
document.querySelector<HTMLInputElement>('.search')?.focus()
watchSettings(() => setTimeout(refresh, AGAIN))
refresh().catch((error) => report('popup', error))
ask('month').then(
  (month) => {
    glossary = month
    draw()
  },
  report.bind(null, 'popup'),
)
