/** Bench 3: the background itself. How long an answer takes with its worker running and stopped, and what it holds. */
import { WebSocket } from 'ws'
import type { Line } from './measure.ts'
import { high, type Machine, middle, stopWorkers } from './page.ts'
import { newsText } from './texts.ts'

const SECTION = 'page'
const WARM = 40
const COLD = 12

/** Asks for what is known in articles of 20 kB, none of them twice, from a page of the extension. */
export async function benchWorker(machine: Machine): Promise<Line[]> {
  const page = await machine.context.newPage()
  await page.goto(`chrome-extension://${machine.worker}/options.html`)
  const answer = (seed: number) =>
    page.evaluate(
      async (blocks) => {
        const begun = performance.now()
        const reply = (await chrome.runtime.sendMessage({ newsgloss: 'annotate', asked: [blocks, false] })) as {
          answer?: { mentions: unknown[] }
        }
        return reply?.answer?.mentions.length ? performance.now() - begun : Number.NaN
      },
      newsText(20_000, seed, true)
        .split('\n')
        .map((text) => ({ text, role: 'body' })),
    )
  const warm: number[] = []
  for (let i = 0; i < WARM + 5; i++) {
    const ms = await answer(7000 + i)
    if (i >= 5) warm.push(ms) // The first ones are compiled on the way.
  }
  const cold: number[] = []
  for (let i = 0; i < COLD; i++) {
    await stopWorkers(machine)
    await page.waitForTimeout(300)
    cold.push(await answer(8000 + i))
  }
  await page.close()
  const line = (what: string, value: number, bar?: string): Line => ({
    section: SECTION,
    what,
    value,
    unit: 'ms',
    ...(bar ? { bar } : {}),
  })
  return [
    line('background: ask to answer for 20 kB, warm, median', middle(warm)),
    line('background: ask to answer for 20 kB, warm, p95', high(warm), '≤ 8'),
    line('background: stopped to answer for 20 kB, median', middle(cold)),
    line('background: stopped to answer for 20 kB, p95', high(cold), '≤ 120'),
  ]
}

/** Bytes that the background holds after collecting: objects, and the buffers the glossary lies in. */
export async function heapOfWorker({ port, worker }: Machine): Promise<number> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    type: string
    url: string
    webSocketDebuggerUrl: string
  }[]
  const target = targets.find(({ type, url }) => type === 'service_worker' && url.includes(worker))
  if (!target) return Number.NaN
  const socket = new WebSocket(target.webSocketDebuggerUrl)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  let last = 0
  const send = (method: string) =>
    new Promise<Record<string, number>>((resolve) => {
      const id = ++last
      const hear = (data: Buffer) => {
        const told = JSON.parse(String(data)) as { id?: number; result?: Record<string, number> }
        if (told.id !== id) return
        socket.off('message', hear)
        resolve(told.result ?? {})
      }
      socket.on('message', hear)
      socket.send(JSON.stringify({ id, method }))
    })
  await send('HeapProfiler.enable')
  await send('HeapProfiler.collectGarbage')
  const { usedSize = Number.NaN, backingStorageSize = 0 } = await send('Runtime.getHeapUsage')
  socket.close()
  return usedSize + backingStorageSize
}
