/**
 * npm run pages -- FOLDER [FROM TO]: what Newsgloss does to saved pages, and what it leaves alone. Every page of the folder
 * (HTML, gzipped or not) is opened in the installed Chromium twice, with Newsgloss and with an empty extension, and must be
 * the same: its HTML, text, boxes of 200 sampled elements, mutations, errors, console errors and requests. A page that
 * differs from itself when it is opened again, three times each way, is called restless in that respect. One whose own script leads away
 * to an address that is not stored is neither compared nor counted. An index.jsonl with file, url, isNewsArticle and
 * mainText, when there is one, adds how well articles are told and how many marks stand outside the main text. FROM and TO
 * are numbers of pages, to do a part.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { typed } from '../../src/command.ts'
import { program } from './browsers.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Milliseconds after loading at which a page is looked at: long after the last mark. */
const SETTLE = 2000
/** How often a page that differs is opened each way, before that is put down to us. */
const TIMES = 3
/** Elements whose boxes are compared. */
const SAMPLED = 200

type Row = { file: string; url: string | null; isNewsArticle?: boolean; mainText?: string | null }
/** What a page is like at one moment; each field is compared by itself. */
type State = Record<'html' | 'text' | 'boxes' | 'mutations' | 'errors' | 'console' | 'requests', string>
/** `caption`: it stands in a picture's caption, which is part of the story and no part of the stored main texts. */
type Mark = { text: string; around: string; caption: boolean }
type Reading = { state: State; isArticle: boolean; marks: Mark[]; time: number; longest: number; left: boolean }

/** Run before the page's own scripts: chance and time stand still, errors and mutations are counted. */
const WITNESS = `
let seed = 7
Math.random = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647 }
const RealDate = Date, start = 1793520000000
Date = class extends RealDate { constructor(...given) { given.length ? super(...given) : super(start) } static now() { return start } }
window.__seen = { errors: [], mutations: 0, longest: 0 }
addEventListener('error', ({ message }) => message && __seen.errors.push(message))
addEventListener('unhandledrejection', ({ reason }) => __seen.errors.push(String(reason)))
new MutationObserver((list) => { __seen.mutations += list.length }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) __seen.longest = Math.max(__seen.longest, duration) }).observe({ type: 'longtask', buffered: true })`

const STATE = `(() => {
const all = [...document.querySelectorAll('body *')].filter(({ localName }) => localName !== 'newsgloss-card')
const step = Math.max(1, Math.floor(all.length / ${SAMPLED}))
const boxes = all.filter((_, i) => i % step === 0).slice(0, ${SAMPLED}).map((one) => { const { x, y, width, height } = one.getBoundingClientRect(); return [x, y, width, height].map((n) => n.toFixed(2)).join() })
return { html: document.documentElement.outerHTML, text: document.body?.innerText ?? '', boxes: boxes.join(' '), mutations: String(__seen.mutations), errors: __seen.errors.join('\\n') }
})()`

const MARKS = `(() => {
const found = []
for (const [name, highlight] of CSS.highlights) if (name.startsWith('newsgloss-') && name !== 'newsgloss-current') for (const range of highlight) {
  const live = document.createRange(); live.setStart(range.startContainer, range.startOffset); live.setEnd(range.endContainer, range.endOffset)
  let block = range.startContainer.parentElement
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
  const before = document.createRange(); before.selectNodeContents(block); before.setEnd(range.startContainer, range.startOffset)
  const after = document.createRange(); after.selectNodeContents(block); after.setStart(range.endContainer, range.endOffset)
  found.push({ text: live.toString(), around: before.toString().slice(-40) + live.toString() + after.toString().slice(0, 40), caption: block.closest('figcaption, [class*=caption]') !== null })
}
return found
})()`

const {
  positionals: [folder = '', first, end],
} = typed({
  name: 'npm run pages',
  file: 'tests/tools/pages.ts',
  words: { least: 1, most: 3, numbers: [1, 2], exist: [0] },
})
const index = join(folder, 'index.jsonl')
const all: Row[] = existsSync(index)
  ? readFileSync(index, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
  : readdirSync(folder)
      .filter((file) => /\.html?(?:\.gz)?$/.test(file))
      .sort()
      .map((file) => ({ file, url: null }))
const [from, to] = [Number(first ?? 0), Number(end ?? all.length)]
const rows = all.slice(from, to)

const work = mkdtempSync(join(tmpdir(), 'newsgloss-pages-'))
const pages = new Map<string, string>()
const whole = await browserWith(everywhere(), 'with')
const empty = await browserWith(nothing(), 'without')
const table: (Reading & Row & { differs: string[]; restless: string[]; outside: Mark[] })[] = []
for (const row of rows) {
  const bytes = readFileSync(join(folder, row.file))
  const address = URL.canParse(row.url ?? '')
    ? new URL(row.url!).href.split('#')[0]!
    : `https://saved.example/${row.file}`
  pages.set(address, (row.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  const reading = await read(whole, address)
  if (reading.left) {
    console.log(`${row.file.padEnd(14)} leads away by its own script`)
    continue
  }
  const { state } = await read(empty, address)
  const fields = Object.keys(state) as (keyof State)[]
  const differing = fields.filter((field) => reading.state[field] !== state[field])
  // Opened again, each way: what differs then from the page's own other self is the page's doing.
  let restless: (keyof State)[] = []
  for (let times = 1; times < TIMES && restless.length < differing.length; times++) {
    const [again, twice] = [(await read(empty, address)).state, (await read(whole, address)).state]
    restless = differing.filter(
      (field) => restless.includes(field) || again[field] !== state[field] || twice[field] === state[field],
    )
  }
  const differs = differing.filter((field) => !restless.includes(field))
  const outside = row.mainText ? reading.marks.filter((mark) => !mark.caption && !stands(mark, row.mainText!)) : []
  table.push({ ...reading, ...row, differs, restless, outside })
  pages.delete(address)
  const verdict = row.isNewsArticle === undefined || row.isNewsArticle === reading.isArticle ? '' : '  WRONGLY JUDGED'
  console.log(
    `${row.file.padEnd(14)} ${reading.isArticle ? 'article' : '   –   '}  ${String(reading.marks.length).padStart(3)} marks, ${outside.length} outside  ${String(reading.time).padStart(5)} ms, longest task ${String(Math.round(reading.longest)).padStart(4)} ms  ${differs.length > 0 ? `DIFFERS: ${differs.join(', ')}` : 'same'}${restless.length > 0 ? ` (restless: ${restless.join(', ')})` : ''}${verdict}`,
  )
  for (const field of differs) tellApart(state[field], reading.state[field])
  for (const { around } of outside) console.log(`     outside: …${around.replace(/\s+/g, ' ')}…`)
}
await whole.context.close()
await empty.context.close()
rmSync(work, { recursive: true, force: true })
sum()

/** Prints the first lines that only one of two states has. */
function tellApart(without: string, withUs: string): void {
  const [a, b] = [without.split('\n'), withUs.split('\n')]
  for (const [called, mine, others] of [
    ['without', a, b],
    ['with', b, a],
  ] as const)
    for (const line of new Set(mine.filter((one) => !others.includes(one)).slice(0, 5)))
      console.log(`     only ${called}: ${line.slice(0, 160)}`)
}

function sum(): void {
  const known = table.filter(({ isNewsArticle }) => isNewsArticle !== undefined)
  const told = known.filter(({ isArticle }) => isArticle)
  const right = told.filter(({ isNewsArticle }) => isNewsArticle).length
  const wanted = known.filter(({ isNewsArticle }) => isNewsArticle).length
  const judged = table.filter(({ mainText, isArticle }) => mainText && isArticle)
  const marks = judged.reduce((total, one) => total + one.marks.length, 0)
  const outside = judged.reduce((total, one) => total + one.outside.length, 0)
  const captions = judged.reduce((total, one) => total + one.marks.filter(({ caption }) => caption).length, 0)
  const share = (a: number, b: number) => (b === 0 ? '–' : (a / b).toFixed(3))
  console.log(
    `\n${table.length} pages; ${table.filter(({ differs }) => differs.length === 0).length} the same with and without Newsgloss`,
  )
  if (known.length > 0)
    console.log(
      `articles: precision ${share(right, told.length)} (${right} of ${told.length}), recall ${share(right, wanted)} (${right} of ${wanted})`,
    )
  if (marks > 0)
    console.log(
      `marks: ${marks}, of them in captions ${captions}; outside the main text ${outside} (${((outside / marks) * 100).toFixed(1)} %)`,
    )
  if (table.some(({ differs }) => differs.length > 0)) process.exitCode = 1
}

/** Whether the words around a mark stand in the main text, whatever the spaces and signs. */
function stands({ text, around }: Mark, main: string): boolean {
  const plain = (one: string) => one.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const [all, words, mark] = [plain(main), plain(around), plain(text)]
  const at = words.indexOf(mark)
  const windows = [words, words.slice(0, at + mark.length), words.slice(at)]
  return windows.some((one) => one.length >= Math.min(20, words.length) && all.includes(one))
}

/** The built extension, let in everywhere: saved pages come from any site. */
function everywhere(): string {
  const to = join(work, 'with')
  cpSync(join(ROOT, 'dist/chrome'), to, { recursive: true })
  const file = join(to, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    host_permissions: string[]
    content_scripts: { matches: string[] }[]
  }
  manifest.host_permissions = ['*://*/*']
  for (const script of manifest.content_scripts) script.matches = ['*://*/*']
  writeFileSync(file, JSON.stringify(manifest))
  return to
}

/** An extension that does nothing. */
function nothing(): string {
  const to = mkdtempSync(join(work, 'without-'))
  writeFileSync(join(to, 'worker.js'), '')
  writeFileSync(
    join(to, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Nothing', version: '1', background: { service_worker: 'worker.js' } }),
  )
  return to
}

type Open = { context: BrowserContext; ask: Page | null; asked: string[] }

async function browserWith(extension: string, called: string): Promise<Open> {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(work, called)), {
    executablePath: program('chromium'),
    headless: true,
    viewport: { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  const open: Open = { context, ask: null, asked: [] }
  await context.addInitScript(WITNESS)
  await context.route(/^https?:/, (route) => {
    const address = route.request().url().split('#')[0]!
    const html = pages.get(address)
    open.asked.push(address)
    return html === undefined
      ? route.abort()
      : route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  if (called === 'with') {
    open.ask = await context.newPage()
    await open.ask.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`)
  }
  return open
}

/** Different lines, each once: how often a page asks again within two seconds is a matter of the clock. */
function each(lines: readonly string[]): string {
  return [...new Set(lines)].sort().join('\n')
}

/** Opens a page, waits until nothing more is to come, and looks at it. */
async function read(open: Open, address: string): Promise<Reading> {
  open.asked = []
  const page = await open.context.newPage()
  const said: string[] = []
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  await page.goto(address, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined)
  const began = Date.now()
  let time = 0
  let isArticle = false
  while (Date.now() - began < SETTLE) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    if (open.ask && time === 0) {
      isArticle = await open.ask
        .evaluate(async (url) => {
          const tab = (await chrome.tabs.query({})).findLast((one) => one.url?.split('#')[0] === url)
          const told =
            tab?.id &&
            (await chrome.tabs.sendMessage(tab.id, { newsgloss: 'terms', asked: [] }, { frameId: 0 }).catch(() => null))
          return Boolean(told) && told.answer.state !== 'off'
        }, address)
        .catch(() => false)
      if (isArticle) time = Date.now() - began
    }
  }
  const state = (await page.evaluate(STATE)) as State
  const marks = (await page.evaluate(MARKS)) as Mark[]
  const longest = (await page.evaluate('window.__seen?.longest ?? 0')) as number
  const left = !page.url().startsWith(new URL(address).origin)
  await page.close()
  return {
    state: { ...state, console: each(said), requests: each(open.asked) },
    isArticle,
    marks,
    time,
    longest,
    left,
  }
}
