/**
 * Bench 3 and 4: real Chromium with the built extension, and beside it an empty extension and models of the nearest
 * products. Our share of the main thread comes from a trace: the time inside functions that an extension's script holds.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { program } from '../tools/browsers.ts'
import { type Line, report } from './measure.ts'
import { addressOf, otherExtensions, PAGES } from './pages.ts'
import { benchWorker, heapOfWorker } from './worker.ts'

const SECTION = 'page'
const [ARTICLE = '', BLOG = '', SCRIPTS = '', GROWING = '', PLAIN = ''] = Object.keys(PAGES)

/** What the page itself sees, from before its first script on: changes of its nodes, and when something is painted. */
export const WATCH = `(() => {
  const seen = { mutations: 0, painted: 0, idle: 0, host: 0 }
  window.bench = seen
  document.addEventListener('DOMContentLoaded', () => {
    seen.idle = performance.now()
    new MutationObserver((records) => { for (const { target, addedNodes } of records) if (target !== document.documentElement) seen.mutations++; else if (addedNodes.length) seen.host ||= performance.now() })
      .observe(document, { childList: true, attributes: true, characterData: true, subtree: true })
    const look = () => {
      for (const name of CSS.highlights.keys()) if (name.startsWith('newsgloss-') && CSS.highlights.get(name).size) { seen.painted ||= performance.now(); return }
      if (document.querySelector('.peer-mark')) { seen.painted ||= performance.now(); return }
      if (performance.now() < 20000) setTimeout(look, 2)
    }
    look()
  })
})()`

type Visit = {
  ours: number
  longest: number
  paintedAfter: number
  mutations: number
  heap: number
  layouts: number
  marks: number
}
export type Machine = { context: BrowserContext; worker: string; port: number; close(): Promise<void> }

async function launch(extension: string): Promise<Machine> {
  const profile = mkdtempSync(join(tmpdir(), 'newsgloss-bench-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program('chromium'),
    headless: true,
    viewport: { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  await context.route(/^https?:/, (route) => {
    const page = Object.entries(PAGES).find(([name]) => addressOf(name) === route.request().url())
    return page ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: page[1] }) : route.abort()
  })
  await context.addInitScript(WATCH)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const [port = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  return {
    context,
    port: Number(port),
    worker: new URL(worker.url()).host,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

type Event = {
  name: string
  ph: string
  ts: number
  dur?: number
  /** Microseconds of the processor, not counting what other programs took meanwhile. */
  tdur?: number
  tid: number
  pid: number
  args?: { data?: { url?: string; scriptName?: string } }
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<Event[]> {
  const events: Event[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'],
    },
  } as never)
  await act()
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await done
  return events
}

const took = ({ tdur, dur = 0 }: Event) => (tdur ?? dur) / 1000
const isExtension = ({ args }: Event) => /^chrome-extension:/.test(args?.data?.url ?? args?.data?.scriptName ?? '')

/**
 * Milliseconds of the processor in the extension's scripts, nested ones counted once, and the longest task that held any of
 * them. What runs after an answer came runs as microtasks, which bear no name: on these pages they are ours, or the bench's
 * own, which the empty extension's run shows.
 */
function share(events: readonly Event[]): { ours: number; longest: number } {
  // The browser looks for microtasks after everything; where there are none, nothing of ours ran.
  const isOurs = (event: Event) => (/Microtask/.test(event.name) && took(event) > 0.05) || isExtension(event)
  const threads = new Map<string, Event[]>()
  for (const event of events) {
    if (event.ph !== 'X' || event.dur === undefined) continue
    const name = `${event.pid}/${event.tid}`
    const thread = threads.get(name)
    if (thread) thread.push(event)
    else threads.set(name, [event])
  }
  let ours = 0
  let longest = 0
  for (const thread of threads.values()) {
    if (!thread.some(isExtension)) continue
    thread.sort((a, b) => a.ts - b.ts || b.dur! - a.dur!)
    let task: Event | undefined
    let until = 0
    for (const event of thread) {
      if (event.name.endsWith('RunTask') && event.ts >= (task ? task.ts + task.dur! : 0)) task = event
      if (event.ts < until || !isOurs(event)) continue
      until = event.ts + event.dur!
      ours += took(event)
      longest = Math.max(longest, took(task && event.ts < task.ts + task.dur! ? task : event))
    }
  }
  return { ours, longest }
}

async function visit(
  { context }: Machine,
  name: string,
  wait: number,
  slower = 1,
  before = async (_: CDPSession) => {},
): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  try {
    if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await session.send('Performance.enable')
    await before(session)
    const events = await traced(session, async () => {
      await page.goto(addressOf(name))
      await page.waitForTimeout(wait)
    })
    const seen = await page.evaluate(
      () => (globalThis as unknown as { bench: { mutations: number; painted: number; idle: number } }).bench,
    )
    const marks = await page.evaluate(() =>
      [...CSS.highlights.entries()].reduce((sum, [key, one]) => sum + (key.startsWith('newsgloss-') ? one.size : 0), 0),
    )
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const metric = (wanted: string) => metrics.find((one) => one.name === wanted)?.value ?? 0
    return {
      ...share(events),
      paintedAfter: seen.painted ? seen.painted - seen.idle : Number.NaN,
      mutations: seen.mutations,
      heap: metric('JSHeapUsedSize'),
      layouts: metric('LayoutCount'),
      marks,
    }
  } finally {
    await page.close()
  }
}

export const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
export const high = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

/** Several visits to one page. */
async function visits(
  machine: Machine,
  name: string,
  times: number,
  wait: number,
  slower = 1,
  before?: (session: CDPSession) => Promise<void>,
) {
  const all: Visit[] = []
  for (let i = 0; i < times; i++) all.push(await visit(machine, name, wait, slower, before))
  const take = (pick: (one: Visit) => number) => all.map(pick)
  return {
    ours: middle(take(({ ours }) => ours)),
    longest: middle(take(({ longest }) => longest)),
    paintedAfter: high(take(({ paintedAfter }) => paintedAfter)),
    mutations: Math.max(...take(({ mutations }) => mutations)),
    heap: middle(take(({ heap }) => heap)),
    layouts: middle(take(({ layouts }) => layouts)),
    marks: middle(take(({ marks }) => marks)),
  }
}

export async function benchPage(quick: boolean): Promise<Line[]> {
  const { lines, add } = report(SECTION)
  const times = quick ? 3 : 9
  const { folders, remove } = otherExtensions()
  try {
    const empty = await measured(folders.empty, async (machine) => ({
      [ARTICLE]: await visits(machine, ARTICLE, times, 1200),
      [BLOG]: await visits(machine, BLOG, 3, 2500),
      [SCRIPTS]: await visits(machine, SCRIPTS, times, 1200),
      [PLAIN]: await visits(machine, PLAIN, times, 500),
    }))
    await measured(resolve('dist/chrome'), async (machine) => {
      await visits(machine, ARTICLE, 3, 1200) // The first visits compile.
      const warm = await visits(machine, ARTICLE, times, 1200)
      add(`${ARTICLE}: marks`, warm.marks, '')
      add(`${ARTICLE}: our main-thread time`, warm.ours, 'ms', '≤ 12')
      add(`${ARTICLE}: the empty extension's main-thread time`, empty[ARTICLE]!.ours, 'ms')
      add(`${ARTICLE}: longest task of ours`, warm.longest, 'ms', '≤ 8')
      add(`${ARTICLE}: nodes of the page changed`, warm.mutations, '', '0', warm.mutations === 0)
      add(`${ARTICLE}: layouts, against the empty extension`, warm.layouts - empty[ARTICLE]!.layouts, '')
      add(`${ARTICLE}: first marks after the page is ready, warm, p95`, warm.paintedAfter, 'ms', '≤ 80')
      add(
        `${ARTICLE}: heap of the tab, against the empty extension`,
        (warm.heap - empty[ARTICLE]!.heap) / 1e6,
        'MB',
        '≤ 2.5',
        (warm.heap - empty[ARTICLE]!.heap) / 1e6 <= 2.5,
      )
      const cold = await visits(machine, ARTICLE, Math.min(times, 5), 1500, 1, () => stopWorkers(machine))
      add(`${ARTICLE}: first marks, worker stopped, p95`, cold.paintedAfter, 'ms', '≤ 200')
      const slow = await visits(machine, ARTICLE, Math.min(times, 5), 3000, 6)
      add(`${ARTICLE}: our main-thread time, processor 6 × slower`, slow.ours, 'ms', '≤ 60')
      add(`${ARTICLE}: first marks, processor 6 × slower, p95`, slow.paintedAfter, 'ms')
      const blog = await visits(machine, BLOG, 3, 2500)
      add(`${BLOG}: marks`, blog.marks, '')
      add(`${BLOG}: our main-thread time`, blog.ours, 'ms')
      add(`${BLOG}: longest task of ours`, blog.longest, 'ms', '≤ 16')
      add(`${BLOG}: first marks`, blog.paintedAfter, 'ms', '≤ 1000')
      add(`${BLOG}: heap of the tab, against the empty extension`, (blog.heap - empty[BLOG]!.heap) / 1e6, 'MB')
      lines.push(exponentOf('our main-thread time against words', warm.ours, blog.ours))
      lines.push(
        exponentOf('heap of the tab against words', warm.heap - empty[ARTICLE]!.heap, blog.heap - empty[BLOG]!.heap),
      )
      lines.push(
        exponentOf('our main-thread time against marks', warm.ours, blog.ours, blog.marks / Math.max(1, warm.marks)),
      )
      const busy = await visits(machine, SCRIPTS, times, 1200)
      add(`${SCRIPTS}: our main-thread time`, busy.ours, 'ms')
      add(`${SCRIPTS}: first marks`, busy.paintedAfter, 'ms')
      const plain = await visits(machine, PLAIN, times, 500)
      add(`${PLAIN}: our main-thread time`, plain.ours, 'ms', '≤ 1 above the next line')
      add(`${PLAIN}: the empty extension's`, empty[PLAIN]!.ours, 'ms')
      const seconds = quick ? 10 : 60
      const grown = await visit(machine, GROWING, seconds * 1000)
      add(`${GROWING}: our main-thread time a second`, grown.ours / seconds, 'ms')
      add(`${GROWING}: longest task of ours`, grown.longest, 'ms')
      lines.push(...(await told(cardAndPopup(machine, times))))
      lines.push(...(await told(benchWorker(machine))))
      lines.push(...(await told(tabs(machine, quick ? 6 : 30))))
    })
    for (const peer of ['wrapping', 'list in every tab'] as const) {
      await measured(folders[peer], async (machine) => {
        const seen = await visits(machine, ARTICLE, times, 1200)
        add(`beside: ${peer}: main-thread time`, seen.ours, 'ms')
        add(`beside: ${peer}: longest task`, seen.longest, 'ms')
        add(`beside: ${peer}: nodes of the page changed`, seen.mutations, '')
        add(
          `beside: ${peer}: heap of the tab, against the empty extension`,
          (seen.heap - empty[ARTICLE]!.heap) / 1e6,
          'MB',
        )
        add(`beside: ${peer}: first marks, p95`, seen.paintedAfter, 'ms')
      })
    }
  } finally {
    remove()
  }
  return lines
}

/** A part of the bench that fails is told as such; what others have measured is kept. */
const told = (part: Promise<Line[]>): Promise<Line[]> =>
  part.catch((error: unknown) => [
    {
      section: SECTION,
      what: `could not be measured: ${String(error).slice(0, 90)}`,
      value: Number.NaN,
      unit: '',
      holds: false,
    },
  ])

/** How a cost grew from the article to the live blog: ten times the words, or `more` times something else. */
const exponentOf = (what: string, small: number, large: number, more = 10): Line => ({
  section: SECTION,
  what: `exponent of ${what}`,
  value: Math.log(large / small) / Math.log(more),
  unit: '',
})

/** What many open tabs cost: the heap of each, and of the background that serves them all. */
async function tabs(machine: Machine, many: number): Promise<Line[]> {
  const alone = await heapOfWorker(machine)
  const pages: Page[] = []
  const marked: number[] = []
  for (let i = 0; i < many; i++) {
    const page = await machine.context.newPage()
    await page.goto(addressOf(ARTICLE))
    await page.waitForTimeout(300)
    marked.push(
      await page.evaluate(() => {
        const { painted, idle } = (globalThis as unknown as { bench: { painted: number; idle: number } }).bench
        return painted ? painted - idle : Number.NaN
      }),
    )
    pages.push(page)
  }
  const third = Math.ceil(many / 3)
  const [early, late] = [marked.slice(0, third), marked.slice(-third)].map((some) =>
    middle(some.filter(Number.isFinite)),
  )
  const served = await heapOfWorker(machine)
  await Promise.all(pages.map((page) => page.close()))
  return [
    {
      section: SECTION,
      what: 'background: heap and buffers, one tab',
      value: alone / 1e6,
      unit: 'MB',
      bar: '≤ 15',
      holds: alone <= 15e6,
    },
    {
      section: SECTION,
      what: `background: heap and buffers, ${many} tabs`,
      value: served / 1e6,
      unit: 'MB',
      bar: '≤ 15',
      holds: served <= 15e6,
    },
    {
      section: SECTION,
      what: `first marks in the last third of ${many} tabs, against the first third`,
      value: late! / early!,
      unit: '×',
    },
    {
      section: SECTION,
      what: 'exponent of the background against tabs',
      value: Math.log(served / alone) / Math.log(many),
      unit: '',
      bar: '≤ 0.1',
      holds: Math.log(served / alone) / Math.log(many) <= 0.1,
    },
  ]
}

async function measured<T>(extension: string, act: (machine: Machine) => Promise<T>): Promise<T> {
  const machine = await launch(extension)
  try {
    return await act(machine)
  } finally {
    await machine.close()
  }
}

/** Stops the extension's worker as the browser does after half a minute. */
export async function stopWorkers({ context, worker }: Machine): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${worker}/options.html`)
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.close()
}

/** From the pointer's rest to the card on fresh pages, and from a letter typed into the popup to its results. */
async function cardAndPopup({ context, worker }: Machine, times: number): Promise<Line[]> {
  const first: FirstCard[] = []
  for (let i = 0; i < times; i++) first.push(await firstCard(context))
  const line = (what: string, pick: (one: FirstCard) => number, bar?: string): Line => ({
    section: SECTION,
    what,
    value: middle(first.map(pick).filter(Number.isFinite)),
    unit: 'ms',
    ...(bar ? { bar } : {}),
  })
  return [
    // The card waits 350 ms by design; what is above that is ours.
    line('card after its delay of 350 ms, the first of a page, median', ({ after }) => after, '≤ 16'),
    line('card: processor time to draw the first of a page', ({ drawing }) => drawing, '≤ 16'),
    line('card: its script, which comes when the reader first stirs', ({ coming }) => coming),
    ...(await benchPopup(context, worker)),
  ]
}

/** Rests on the first mark in view of a fresh page. */
type FirstCard = { after: number; drawing: number; coming: number }

async function firstCard(context: BrowserContext): Promise<FirstCard> {
  const page = await context.newPage()
  try {
    await page.goto(addressOf(ARTICLE))
    await page.waitForFunction(() =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('newsgloss-') && CSS.highlights.get(name)!.size > 0),
    )
    const spot = await page.evaluate(() => {
      for (const [name, highlight] of CSS.highlights)
        for (const { startContainer, startOffset, endContainer, endOffset } of name.startsWith('newsgloss-')
          ? highlight
          : []) {
          const range = document.createRange()
          range.setStart(startContainer, startOffset)
          range.setEnd(endContainer, endOffset)
          const box = range.getClientRects()[0]
          if (box && box.top > 100 && box.bottom < 600) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        }
      return null
    })
    if (!spot) return { after: Number.NaN, drawing: Number.NaN, coming: Number.NaN }
    await page.waitForTimeout(300) // what the page does when it has just been marked
    await page.evaluate(() => {
      document.addEventListener('pointermove', ({ timeStamp }) => Object.assign(globalThis, { moved: timeStamp }), {
        capture: true,
      })
    })
    const session = await context.newCDPSession(page)
    let after = Number.NaN
    const events = await traced(session, async () => {
      await page.mouse.move(spot.x - 3, spot.y)
      await page.mouse.move(spot.x, spot.y, { steps: 3 })
      after = await page.evaluate(async () => {
        const seen = globalThis as unknown as { bench: { host: number }; moved: number }
        while (!seen.bench.host) await new Promise(requestAnimationFrame)
        return seen.bench.host - seen.moved
      })
    })
    const calls = events.filter((event) => event.name === 'FunctionCall' && isExtension(event))
    const scripts = events.filter((event) => event.name === 'EvaluateScript' && isExtension(event))
    return {
      after: after - 350,
      drawing: Math.max(...calls.map(took)),
      coming: scripts.reduce((sum, event) => sum + took(event), 0),
    }
  } finally {
    await page.close()
  }
}

/** From the popup's address to its list, and from a letter typed to the results. `drawn` is when the list was changed: the rows in view come in one go. */
async function benchPopup(context: BrowserContext, worker: string): Promise<Line[]> {
  const article = await context.newPage()
  await article.goto(addressOf(ARTICLE))
  await article.waitForTimeout(800)
  const opened: number[] = []
  const blank: number[] = []
  const keys: number[] = []
  const settings = await context.newPage()
  await settings.goto(`chrome-extension://${worker}/options.html`)
  const tab = await settings.evaluate(async (address) => {
    const all = await chrome.tabs.query({})
    return all.find(({ url }) => url === address)?.id ?? -1
  }, addressOf(ARTICLE))
  await settings.close()
  // The introduction shares the extension's process and would be laid out with the popup; it opens once in a reader's life.
  for (const page of context.pages()) if (page.url().includes('/reader.html')) await page.close()
  for (let i = 0; i < 5; i++) {
    const popup = await context.newPage()
    await popup.goto(`chrome-extension://${worker}/manifest.json`) // what any page of the extension costs by itself
    blank.push(await popup.evaluate(() => performance.now()))
    await popup.addInitScript(
      `addEventListener('DOMContentLoaded', () => { new MutationObserver((records) => { if (records.some(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest('[role=tabpanel]'))) window.drawn ||= performance.now(); if (!window.listed && document.querySelector('.names li, .terms li, [role=tabpanel] li')) window.listed = performance.now() }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true }) })`,
    )
    await popup.goto(`chrome-extension://${worker}/popup.html?tab=${tab}`)
    await popup
      .waitForFunction(() => (globalThis as unknown as { listed?: number }).listed, undefined, { timeout: 5000 })
      .catch(() => undefined)
    opened.push(await popup.evaluate(() => (globalThis as unknown as { listed?: number }).listed ?? Number.NaN))
    if (i > 0) for (const text of TYPED) keys.push(await popup.evaluate(typed, text))
    await popup.close()
  }
  await article.close()
  const told = keys.filter(Number.isFinite)
  const line = (what: string, value: number, bar?: string): Line => ({
    section: SECTION,
    what,
    value,
    unit: 'ms',
    ...(bar ? { bar } : {}),
  })
  return [
    line('popup open to its list, median', middle(opened.filter(Number.isFinite)), '≤ 80'),
    line('an empty page of the extension, to its first script, median', middle(blank)),
    line('letter typed into the popup to its results, median', middle(told), '≤ 8'),
    line('letter typed into the popup to its results, p95', high(told)),
  ]
}

const TYPED = ['i', 'is', 'isl', 'isla', 'islam', 'islama', 'tajikstan', 'security c', 'nato', 'hormus', 'afganistna']

/** Runs in the popup: types, and tells when the list that came of it was drawn. */
async function typed(text: string): Promise<number> {
  const seen = globalThis as unknown as { drawn: number }
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (!field) return Number.NaN
  field.value = text
  const begun = performance.now()
  seen.drawn = 0
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 250))
  return seen.drawn ? seen.drawn - begun : Number.NaN
}
