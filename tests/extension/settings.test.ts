import { beforeEach, expect, test, vi } from 'vitest'
import { DEFAULTS, type Settings } from '../../src/core/settings.ts'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const {
  readBoth,
  readSettings,
  readWanting,
  forgetLeft,
  settingsLeft,
  takePolicy,
  upToDate,
  watchSettings,
  writeSettings,
} = await import('../../src/extension/settings.ts')
const { addSite, askFor, chooseWhere, isEverywhere, register, removeSites, revoked, thisTab, unasked } = await import(
  '../../src/extension/sites.ts'
)
const { showState } = await import('../../src/extension/toolbar.ts')
const { keepRecent, readRecent } = await import('../../src/extension/recent.ts')
const { byHeart, learn, say } = await import('../../src/extension/say.ts')

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
  await Promise.resolve()
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

test('two pages that change lists at once lose nothing', async () => {
  await Promise.all(
    ['a.example', 'b.example', 'c.example'].map((site) => writeSettings(({ offOn }) => ({ offOn: [...offOn, site] }))),
  )
  expect((await readSettings()).offOn.sort()).toEqual(['a.example', 'b.example', 'c.example'])
})

test('settings of the first version are brought up to date, those of a later one are tidied', () => {
  expect(upToDate({ offOn: ['News.Example'], marks: 'all' })).toMatchObject({ offOn: ['news.example'], marks: 'all' })
  expect(upToDate({ version: 2, offOn: ['News.Example'] }).offOn).toEqual([])
  expect(upToDate({ version: 99, delay: 200, unheard: 1 })).toEqual({ ...DEFAULTS, delay: 200 })
})

test('what an organisation sets goes in front, and never becomes the reader’s own', async () => {
  await writeSettings({ marks: 'first', offOn: ['mine.example'] })
  browser.policy.current = { settings: { marks: 'all', offOn: ['school.example'] } }
  expect((await takePolicy()).changed).toBe(true)
  expect((await takePolicy()).changed).toBe(false)
  expect(await readSettings()).toMatchObject({ marks: 'all', offOn: ['school.example', 'mine.example'] })
  await writeSettings(({ offOn }) => ({ marks: 'section', offOn: [...offOn, 'new.example'] }))
  expect((await readBoth()).own).toMatchObject({ marks: 'first', offOn: ['mine.example', 'new.example'] })
  browser.policy.current = null
  await takePolicy()
  expect((await readSettings()).marks).toBe('first')
})

test('an added site gets the gate, in open tabs too, and is given back when removed', async () => {
  expect(await addSite('*.paper.example')).toBe(true)
  expect((await readSettings()).sites).toEqual(['*.paper.example'])
  expect(browser.calls.find(([name]) => name === 'register')?.[1]).toMatchObject([
    { matches: ['https://*.paper.example/*', 'http://*.paper.example/*'], js: ['gate.js'] },
  ])
  expect(browser.calls.some(([name]) => name === 'execute')).toBe(true)
  await removeSites(['*.paper.example'])
  expect((await readSettings()).sites).toEqual([])
  expect([...browser.granted]).toEqual(['https://listed.example/*'])
})

test('a leave that another pattern needs is kept, and that of the shipped list is never given back', async () => {
  await addSite('paper.example/world/*')
  await addSite('paper.example/sport/*')
  await removeSites(['paper.example/sport/*', 'listed.example'])
  expect([...browser.granted].sort()).toEqual([
    'http://paper.example/*',
    'https://listed.example/*',
    'https://paper.example/*',
  ])
})

test('refused by the reader, nothing changes', async () => {
  browser.refusing.current = true
  expect(await addSite('paper.example')).toBe(false)
  expect(await chooseWhere('all')).toBe(false)
  expect(await readSettings()).toEqual(DEFAULTS)
})

test('every site can be asked for and given back; the shipped list is never registered twice', async () => {
  await chooseWhere('all')
  expect((await readSettings()).where).toBe('all')
  expect(browser.calls.some(([name]) => name === 'register')).toBe(true)
  await chooseWhere('list')
  expect(await isEverywhere()).toBe(false)
  browser.calls.length = 0
  await register()
  expect(browser.calls.map(([name]) => name)).toEqual(['unregister'])
})

test('patterns that came by file or sync wait until the browser has been asked', async () => {
  await writeSettings({ sites: ['new.example', 'listed.example'] })
  expect(await unasked(['new.example', 'listed.example'])).toEqual(['new.example'])
  await askFor(['new.example'])
  expect(await unasked(['new.example'])).toEqual([])
})

test('a leave the reader took back is noticed, for the page and for the popup', async () => {
  expect(await revoked()).toBe(0)
  browser.granted.clear()
  expect(await revoked()).toBe(1)
  vi.stubGlobal('location', { search: '' })
  browser.tabs.query = async () => [{ id: 3, url: 'https://listed.example/a' }]
  const tab = await thisTab()
  expect(tab).toMatchObject({ host: 'listed.example' })
  expect(await tab.leave).toBe('revoked')
  vi.unstubAllGlobals()
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

test('what the gate has read is left for the script that comes after it, once', async () => {
  expect(settingsLeft()).toBeNull()
  browser.stored.settings = { version: 2, starter: 'none', offOn: ['daily.example'] }
  browser.stored.policy = { settings: { marks: 'first' } }
  await readWanting()
  expect(settingsLeft()).toEqual(await readSettings())
  expect(settingsLeft()).toBeNull()
  const reading = readWanting()
  await writeSettings({ marks: 'all', on: false })
  await reading
  expect(settingsLeft()).toBeNull()
  await readWanting()
  await writeSettings({ on: true })
  expect(settingsLeft()).toBeNull()
  await readWanting()
  forgetLeft()
  expect(settingsLeft()).toBeNull()
})

test('what was learned by heart is said with what belongs in it, also when an update has cut the script off', () => {
  learn(byHeart(['card_spoken']))
  const asked = vi.spyOn(browser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  expect(say('card_spoken', 'Herat', '2', '5', 'new')).toBe('card_spoken Herat 2 5 new')
  expect(asked).not.toHaveBeenCalled()
  expect(say('pin')).toBe('pin')
  asked.mockRestore()
})

test('the end of a pause is told to everybody who watches, once', async () => {
  vi.useFakeTimers()
  const heard: Settings[] = []
  const life = new AbortController()
  watchSettings((settings) => heard.push(settings), life.signal)
  await writeSettings({ pausedUntil: Date.now() + 60_000 })
  await vi.advanceTimersByTimeAsync(59_000)
  expect(heard).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(heard).toHaveLength(2)
  life.abort()
  vi.useRealTimers()
})

test('a pause that was running when the page opened ends there too', async () => {
  vi.useFakeTimers()
  await writeSettings({ pausedUntil: Date.now() + 60_000 })
  const heard: Settings[] = []
  watchSettings((settings) => heard.push(settings))
  await vi.advanceTimersByTimeAsync(61_000)
  expect(heard).toHaveLength(1)
  vi.useRealTimers()
})

test('recent searches are few, newest first, without their own beginnings, and never from a private window', async () => {
  expect(await readRecent()).toEqual([])
  for (const text of ['her', ' Herat ', 'kabul']) await keepRecent(text, false)
  expect(await keepRecent('secret', true)).toEqual(['kabul', 'Herat'])
  expect(await keepRecent('herat', false)).toEqual(['herat', 'kabul'])
  for (let i = 0; i < 20; i++) await keepRecent(`x${i}y`, false)
  expect(await readRecent()).toHaveLength(8)
})
