import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { exchange, keepSynced, readSync, switchSync } = await import('../../src/extension/sync.ts')
const { readSettings, writeSettings } = await import('../../src/extension/settings.ts')

let browser: ReturnType<typeof fakeBrowser>
beforeEach(() => {
  browser = fakeBrowser()
  fake.current = browser
})

/** Another device with the same account. */
function otherDevice() {
  const other = fakeBrowser()
  Object.assign(other.storage, { sync: browser.storage.sync })
  return other
}

test('nothing leaves the device before the reader has said so, nor after it was switched off', async () => {
  keepSynced(() => undefined)
  await writeSettings({ offOn: ['secret.example'] })
  await exchange()
  expect(browser.synced).toEqual({})
  await switchSync(true)
  expect(JSON.stringify(browser.synced)).toContain('secret.example')
  await switchSync(false, true)
  expect(browser.synced).toEqual({})
  await writeSettings({ offOn: ['other.example'] })
  await exchange()
  expect(browser.synced).toEqual({})
})

test('two devices end with the same settings, and the lists of both', async () => {
  const other = otherDevice()
  await writeSettings({ known: ['herat'], marks: 'all' })
  await switchSync(true)
  fake.current = other
  await writeSettings({ known: ['kabul'] })
  await switchSync(true)
  expect(await readSettings()).toMatchObject({ marks: 'all', known: ['herat', 'kabul'] })
  fake.current = browser
  await exchange()
  expect((await readSettings()).known).toEqual(['herat', 'kabul'])
  await writeSettings(({ known }) => ({ known: known.filter((one) => one !== 'herat') }))
  await exchange()
  fake.current = other
  await exchange()
  expect((await readSettings()).known).toEqual(['kabul'])
})

test('lists larger than the browser carries stay here, and the page is told', async () => {
  await writeSettings({ known: Array.from({ length: 9000 }, (_, i) => `city-somewhere-${i}`) })
  expect((await switchSync(true)).trouble).toBe('full')
  expect(browser.synced).toEqual({})
  expect((await readSettings()).known).toHaveLength(9000)
})

test('a refusal is told, changes nothing here, and is forgotten when it works again', async () => {
  await writeSettings({ known: ['herat'] })
  browser.storage.sync.full = true
  expect((await switchSync(true)).trouble).toBe('refused')
  expect((await readSettings()).known).toEqual(['herat'])
  browser.storage.sync.full = false
  await exchange()
  expect((await readSync()).trouble).toBe('')
})

test('long lists are written in parts, and only what differs is written again', async () => {
  await writeSettings({ known: Array.from({ length: 2000 }, (_, i) => `city-somewhere-${i}`) })
  await switchSync(true)
  const heard: string[] = []
  browser.storage.onChanged.addListener(((changes: object, area: string) => {
    if (area === 'sync') heard.push(...Object.keys(changes))
  }) as never)
  await writeSettings({ marks: 'all' })
  await exchange()
  expect(heard).toEqual(['choices'])
})
