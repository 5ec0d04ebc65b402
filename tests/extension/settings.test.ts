import { beforeEach, expect, test, vi } from 'vitest'
import { DEFAULTS, type Settings } from '../../src/core/settings.ts'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { readSettings, watchSettings, writeSettings } = await import('../../src/extension/settings.ts')
const { addSite, addedSites, everywhere, register, removeSite } = await import('../../src/extension/sites.ts')
const { showState } = await import('../../src/extension/toolbar.ts')
const { say } = await import('../../src/extension/say.ts')

let browser: ReturnType<typeof fakeBrowser>
beforeEach(() => {
  browser = fakeBrowser()
  fake.current = browser
})

test('broken storage reads as the defaults', async () => {
  browser.stored.settings = 'nonsense'
  expect(await readSettings()).toEqual(DEFAULTS)
})

test('a change keeps the other settings and is told to everybody who watches', async () => {
  const heard: Settings[] = []
  const life = new AbortController()
  watchSettings((settings) => heard.push(settings), life.signal)
  await writeSettings({ marks: 'all' })
  await writeSettings({ offOn: ['a.example'] })
  expect(heard.at(-1)).toEqual({ ...DEFAULTS, marks: 'all', offOn: ['a.example'] })
  life.abort()
  await writeSettings({ on: false })
  expect(heard).toHaveLength(2)
})

test('a full disk is told, and the old settings stand', async () => {
  await writeSettings({ marks: 'all' })
  browser.storage.local.full = true
  await expect(writeSettings({ marks: 'first' })).rejects.toThrow()
  expect((await readSettings()).marks).toBe('all')
})

test('an added site gets the gate, in open tabs too, and is given back when removed', async () => {
  expect(await addSite('paper.example')).toBe(true)
  expect(await addedSites()).toEqual(['paper.example'])
  expect(browser.calls.find(([name]) => name === 'register')?.[1]).toMatchObject([
    { matches: ['https://paper.example/*'], js: ['gate.js'] },
  ])
  expect(browser.calls.some(([name]) => name === 'execute')).toBe(true)
  await removeSite('paper.example')
  expect(await addedSites()).toEqual([])
})

test('every site can be asked for and given back; the shipped list is never registered twice', async () => {
  await everywhere(true)
  expect(await addedSites()).toEqual([])
  await everywhere(false)
  browser.calls.length = 0
  await register()
  expect(browser.calls.map(([name]) => name)).toEqual(['unregister'])
})

test('the toolbar button has a picture for each state', async () => {
  for (const state of ['on', 'nothing', 'off', 'broken'] as const) await showState(7, state)
  expect(browser.calls.map(([, icon]) => (icon as { path: { 16: string } }).path[16])).toEqual([
    'icons/on-16.png',
    'icons/nothing-16.png',
    'icons/off-16.png',
    'icons/off-16.png',
  ])
})

test('a text that is missing shows its key, so that nothing breaks', () => {
  expect(say('missing')).toBe('missing')
  expect(say('as_of', 'May 2026')).toBe('as_of May 2026')
})
