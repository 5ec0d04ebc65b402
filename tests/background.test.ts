/** The background: what it reads, and when. */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeAll, expect, test, vi } from 'vitest'
import type { LocatorMap } from '../src/core/model.ts'
import type { SavedTerm } from '../src/core/saved.ts'
import { fromWire, type Wire } from '../src/core/wire.ts'
import type { ToBackground } from '../src/extension/messages.ts'
import { compileGlossary } from '../src/glossary/compile.ts'
import { writeMaps } from '../src/glossary/maps.ts'
import { fakeBrowser } from './fakes/browser.ts'
import { entryCard, met, NOW, saved } from './study/terms.ts'

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

/** What lies in the package. */
let files: Record<string, Uint8Array>

/** What hears that the extension was installed or updated. */
const installed = new Set<(what: { reason: string }) => void>()
const install = async (reason: string) => {
  for (const listener of installed) listener({ reason })
  await new Promise((resolve) => setTimeout(resolve, 50))
}

/** A background that has just been started, in a browser with what was stored before. */
async function start(stored: object = {}) {
  vi.resetModules()
  installed.clear()
  browser = fakeBrowser()
  Object.assign(browser.stored, stored)
  const quiet = { addListener: () => undefined }
  const onInstalled = { addListener: (listener: (what: { reason: string }) => void) => installed.add(listener) }
  fake.current = { ...browser, runtime: { ...browser.runtime, onInstalled, onStartup: quiet } }
  await import('../src/background.ts')
}

beforeAll(async () => {
  const { bytes } = await compileGlossary('src/glossary/entries')
  files = { 'glossary.bin': bytes, 'maps.bin': writeMaps([DRAWING], PLACES) }
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.replace('extension://newsgloss/', '')
    read.push(name)
    return { arrayBuffer: async () => files[name]!.slice().buffer }
  })
  await start()
}, 300_000)

/** Asks as the script inside a news page does. */
const ask = <T>(question: string, ...asked: unknown[]) => askFrom<T>('https://news.example/story', question, asked)

async function askFrom<T>(url: string, question: string, asked: unknown[]): Promise<T> {
  const sender = { id: 'newsgloss', tab: { id: 7 }, frameId: 0, url }
  const told = (await browser.runtime.sendMessage({ newsgloss: question, asked }, sender)) as Told<T>
  if (told.error !== undefined) throw new Error(told.error)
  return told.answer
}
type Told<T> = { answer: T; error?: string }

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

/** What each kind of question is asked with. The type names every kind: a new one must be added here. */
const ASKED: Record<keyof ToBackground, unknown[]> = {
  wanted: [],
  card: [],
  annotate: [[{ text: 'Shops in Herat stayed open.', role: 'body' }], false],
  search: ['herat'],
  lookUp: ['Herat'],
  entry: ['city-herat-af'],
  know: ['city-herat-af', true],
  wrong: ['herat', 'city-herat-af', true],
  never: [true],
  turn: ['daily.example', false],
  pause: [5],
  month: [],
  map: ['city-herat-af'],
  state: ['on'],
  save: [{ card: entryCard('kabul'), met: met('They met in Kabul.') }],
  undo: [['entry/herat']],
  newest: [5],
  rows: [null],
  saved: [['entry/herat']],
  whole: [null],
  edit: [['entry/herat'], { note: 'mine', add: ['exam'] }],
  remove: [['entry/herat']],
  reviewed: ['entry/herat', { ...saved('herat').review, asked: 1 }],
  stage: [[saved('kunduz')], false],
  bring: [],
  repair: [],
  rescue: [],
  startOver: [],
}

test.each(Object.entries(ASKED))(
  'the background is stopped after “%s” and before its answer: asked again, nothing is lost and nothing is there twice',
  async (question, asked) => {
    const own = (name: string, ...given: unknown[]) =>
      askFrom<unknown>('extension://newsgloss/notebook.html', name, given)
    /** What is kept after some askings, the background having been stopped between them. */
    const after = async (times: number) => {
      globalThis.indexedDB = new IDBFactory()
      await start()
      await own('save', { card: entryCard('herat'), met: met('They met in Herat.') })
      await own('stage', [saved('dushanbe')], true)
      for (let time = 0; time < times; time++) {
        await own(question, ...asked)
        await start(browser.stored)
      }
      await own('bring')
      const { terms } = (await own('whole', null)) as { terms: SavedTerm[] }
      return { settings: browser.stored.settings, terms }
    }
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
    expect(await after(2)).toEqual(await after(1))
    vi.useRealTimers()
  },
)

test('a glossary that came damaged in whatever part is not read, also after the background was stopped, until a sound one comes', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const sound = files['glossary.bin']!
  const blocks = [{ text: 'Shops in Herat, Afghanistan, stayed open.', role: 'body' as const }]
  for (const share of [0.01, 0.3, 0.6, 0.99]) {
    const bad = sound.slice()
    const at = Math.floor(bad.length * share)
    bad[at] = bad[at]! ^ 0x5a
    files['glossary.bin'] = bad
    await start()
    await install('update')
    await expect(ask('annotate', blocks, false), `byte ${at}`).rejects.toThrow('could not be opened')
    await start(browser.stored)
    await expect(ask('annotate', blocks, false), `byte ${at}, woken`).rejects.toThrow('could not be opened')
  }
  files['glossary.bin'] = sound
  await start(browser.stored)
  await install('update')
  expect(fromWire(await ask<Wire>('annotate', blocks, false), blocks).mentions.length).toBeGreaterThan(0)
  await start(browser.stored)
  expect(fromWire(await ask<Wire>('annotate', blocks, false), blocks).mentions.length).toBeGreaterThan(0)
})

test('where the browser refuses the database of own glossaries, the shipped one is read all the same', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await start()
  const database = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'InvalidStateError')
  })
  const blocks = [{ text: 'Shops in Herat, Afghanistan, stayed open.', role: 'body' as const }]
  expect(fromWire(await ask<Wire>('annotate', blocks, false), blocks).mentions.map(({ text }) => text)).toContain(
    'Herat',
  )
  database.mockRestore()
})
