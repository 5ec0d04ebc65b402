/** The background: what it reads, and when. */
import 'fake-indexeddb/auto'
import { beforeAll, expect, test, vi } from 'vitest'
import type { LocatorMap } from '../src/core/model.ts'
import { fromWire, type Wire } from '../src/core/wire.ts'
import { compileGlossary } from '../src/glossary/compile.ts'
import { writeMaps } from '../src/glossary/maps.ts'
import { fakeBrowser } from './fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))

/** A small file of maps. */
const DRAWING = { land: 'M0 0l9 0 0 9z', own: 'M20 20l9 0 0 9z', areas: [], named: [] }
const PLACES = [
  { id: 'city-herat-af', drawing: 0, dot: [22, 23] as [number, number] },
  { id: 'place-red-sea', drawing: 0, dot: [5, 5] as [number, number], around: [4, 9] as [number, number], plain: true },
]

/** Files of the package that were read, in order. */
const read: string[] = []
let browser: ReturnType<typeof fakeBrowser>

beforeAll(async () => {
  const { bytes } = await compileGlossary('src/glossary/entries')
  const files: Record<string, Uint8Array> = { 'glossary.bin': bytes, 'maps.bin': writeMaps([DRAWING], PLACES) }
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.replace('extension://newsgloss/', '')
    read.push(name)
    return { arrayBuffer: async () => files[name]!.slice().buffer }
  })
  browser = fakeBrowser()
  const quiet = { addListener: () => undefined }
  fake.current = { ...browser, runtime: { ...browser.runtime, onInstalled: quiet, onStartup: quiet } }
  await import('../src/background.ts')
}, 300_000)

/** Asks as the script inside a news page does. */
const ask = <T>(question: string, ...asked: unknown[]) => askFrom<T>('https://news.example/story', question, asked)

async function askFrom<T>(url: string, question: string, asked: unknown[]): Promise<T> {
  const sender = { id: 'newsgloss', tab: { id: 7 }, frameId: 0, url }
  const { answer } = (await browser.runtime.sendMessage({ newsgloss: question, asked }, sender)) as { answer: T }
  return answer
}

test('the glossary is opened by the first question, and the maps by the first card that shows one', async () => {
  expect(read).toEqual([])
  const blocks = [{ text: 'Shops in Herat, Afghanistan, stayed open.', role: 'body' as const }]
  const { mentions } = fromWire(await ask<Wire>('annotate', blocks, false), blocks)
  expect(mentions.map(({ text }) => text)).toContain('Herat')
  await ask('entry', 'city-herat-af')
  expect(read).toEqual(['glossary.bin'])
  const map = await ask<LocatorMap>('map', 'city-herat-af')
  expect(map.dot).toBeTruthy()
  expect(await ask('map', 'hamid-karzai')).toBeNull()
  expect((await ask<LocatorMap>('map', 'place-red-sea')).around).toBeTruthy()
  expect(read).toEqual(['glossary.bin', 'maps.bin'])
})

test('“Afghan” is marked as its country only when the reader switched that on', async () => {
  const blocks = [{ text: 'An Afghan baker and two Afghans from Herat, Afghanistan, won.', role: 'body' as const }]
  const marked = async (demonyms: boolean) =>
    fromWire(await ask<Wire>('annotate', blocks, demonyms), blocks)
      .mentions.filter((one) => one.marked)
      .map(({ text }) => text)
  expect(await marked(false)).toEqual(['Herat', 'Afghanistan'])
  expect(await marked(true)).toEqual(['Afghan', 'Afghans', 'Herat', 'Afghanistan'])
})

test('what the popup switches is written here: the popup may be closed by then', async () => {
  const popup = (question: string, ...asked: unknown[]) =>
    askFrom<void>(browser.runtime.getURL('popup.html'), question, asked)
  browser.stored.settings = { on: false }
  await popup('turn', 'daily.example', false)
  expect(browser.stored.settings).toMatchObject({ offOn: ['daily.example'] })
  await popup('turn', 'daily.example', true)
  expect(browser.stored.settings).toMatchObject({ on: true, offOn: [] })
  await popup('pause', 5)
  expect(browser.stored.settings).toMatchObject({ pausedUntil: 5 })
  await popup('pause', 0)
  expect(browser.stored.settings).toMatchObject({ pausedUntil: 0 })
})
