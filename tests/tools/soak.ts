/**
 * npm run soak [-- PAGES]: a reader's hour in Chromium, as fast as it goes. Opens and closes PAGES (200) pages, rests on terms, saves
 * some, answers a quiz now and then, and keeps one page open throughout, on which cards open and close. After every tenth page
 * it counts, once garbage is collected: bytes of heap in the background, and bytes, elements and listeners in the page that
 * stays. Ends with 1 when any of them keeps growing, or when anything threw unheard.
 */
import { spawnSync } from 'node:child_process'
import { WebSocket } from 'ws'
import { typed } from '../../src/command.ts'
import { launchChromium } from '../e2e/chromium.ts'
import { hands } from '../e2e/hands.ts'
import { PAGES, SITE } from '../e2e/pages.ts'
import { builtFor } from '../e2e/stage.ts'

const {
  positionals: [given = '200'],
} = typed({ name: 'npm run soak', file: 'tests/tools/soak.ts', words: { most: 1, numbers: [0] } })
const pages = Number(given)
const PORT = 9_377
/** Growth over the second half that is noise: two in a hundred, and never less than the graininess of a heap. */
const NOISE = { share: 0.02, bytes: 150_000, count: 20 }
const VISITED = [PAGES.story, PAGES.sections, PAGES.shadow, PAGES.details, PAGES.columns, PAGES.dark, PAGES.dialog]

/** The protocol's name for bytes in use. */
const USED = 'usedSize'

type Sample = { background: number; heap: number; nodes: number; listeners: number }
type Target = { type: string; url: string; webSocketDebuggerUrl: string }
const thrown: string[] = []

/** One target of the debugging protocol. What throws there unheard is written down. */
async function target(wanted: (one: Target) => boolean) {
  const list = (await (await fetch(`http://127.0.0.1:${PORT}/json/list`)).json()) as Target[]
  const found = list.find(wanted)
  if (!found) throw new Error(`no such target among ${list.map(({ url }) => url).join(', ')}`)
  const socket = new WebSocket(found.webSocketDebuggerUrl)
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))
  const waiting = new Map<number, (result: Record<string, unknown>) => void>()
  socket.on('message', (data) => {
    const { id, result, method, params } = JSON.parse(String(data))
    if (id !== undefined) waiting.get(id)?.(result ?? {})
    else if (method === 'Runtime.exceptionThrown')
      thrown.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text)
  })
  let number = 0
  const send = (method: string, params = {}) =>
    new Promise<Record<string, unknown>>((resolve) => {
      waiting.set(++number, resolve)
      socket.send(JSON.stringify({ id: number, method, params }))
    })
  await send('Runtime.enable')
  return { send, end: () => socket.close() }
}
type Reached = Awaited<ReturnType<typeof target>>

async function heap({ send }: Reached): Promise<number> {
  for (let times = 0; times < 3; times++) await send('HeapProfiler.collectGarbage')
  return Number((await send('Runtime.getHeapUsage'))[USED])
}

async function sample(background: Reached, page: Reached): Promise<Sample> {
  const bytes = { background: await heap(background), heap: await heap(page) }
  const { metrics } = (await page.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] }
  const count = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
  return { ...bytes, nodes: count('Nodes'), listeners: count('JSEventListeners') }
}

/** Least squares over the second half: how much a figure grows from there to the end. */
function growth(values: readonly number[]): number {
  const half = values.slice(Math.floor(values.length / 2))
  const middle = (half.length - 1) / 2
  const mean = half.reduce((sum, value) => sum + value, 0) / half.length
  const slope =
    half.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) /
    half.reduce((sum, _, i) => sum + (i - middle) ** 2, 0)
  return slope * (half.length - 1)
}

const built = spawnSync('node', ['build.mjs'], { stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
const browser = await launchChromium({ extension: builtFor('chromium'), site: SITE, debugPort: PORT })
const stays = await browser.open(PAGES.story)
const resident = hands(stays)
await resident.marked('Herat')
const background = await target(({ type }) => type === 'service_worker')
const kept = await target(({ type, url }) => type === 'page' && url === PAGES.story)
await kept.send('Performance.enable')
await kept.send('HeapProfiler.enable')
await background.send('HeapProfiler.enable')

const samples: Sample[] = []
for (let number = 1; number <= pages; number++) {
  const page = await browser.open(VISITED[number % VISITED.length]!)
  const reader = hands(page)
  await reader.marked('Herat', 20_000)
  await reader.rest('Herat')
  await reader.card('Herat')
  if (number % 5 === 0) await reader.press('Save to the notebook')
  await page.key('Escape')
  await page.close()
  if (number % 20 === 0) {
    const notebook = await browser.own('notebook.html#quiz')
    await notebook.evaluate(
      `await new Promise((resolve) => setTimeout(resolve, 600)); document.querySelector('.choices button')?.click()`,
    )
    await notebook.close()
  }
  if (number % 10 === 0) {
    await stays.show()
    for (const word of ['Herat', 'Tajikistan']) {
      await resident.rest(word)
      await resident.card(word)
      await stays.key('Escape')
      await stays.move(4, 4)
    }
    samples.push(await sample(background, kept))
    const { background: bytes, heap: own, nodes, listeners } = samples.at(-1)!
    console.log(
      `${String(number).padStart(4)} pages: background ${(bytes / 1e6).toFixed(2)} MB; the page that stays ${(own / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners`,
    )
  }
}
background.end()
kept.end()
await browser.close()

const growing = (['background', 'heap', 'nodes', 'listeners'] as const).flatMap((name) => {
  const values = samples.map((one) => one[name])
  const more = growth(values)
  const most = Math.max(
    values.at(-1)! * NOISE.share,
    name === 'background' || name === 'heap' ? NOISE.bytes : NOISE.count,
  )
  console.log(`${name}: ${more < 0 ? '' : '+'}${Math.round(more)} over the second half (noise: ${Math.round(most)})`)
  return more > most ? [name] : []
})
for (const one of thrown) console.log(`thrown: ${one}`)
if (growing.length > 0) console.log(`keeps growing: ${growing.join(', ')}`)
process.exit(growing.length + thrown.length > 0 ? 1 : 0)
