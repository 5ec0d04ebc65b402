import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { welcome } = await import('../../src/extension/welcome.ts')

let opened: string[]
let browser: ReturnType<typeof fakeBrowser>
beforeEach(() => {
  opened = []
  browser = fakeBrowser()
  const create = async ({ url }: { url: string }) => void opened.push(url)
  fake.current = {
    ...browser,
    tabs: { ...browser.tabs, create },
  }
})

test('the introduction opens once, and never again', async () => {
  await welcome()
  await welcome()
  expect(opened).toEqual(['extension://newsgloss/reader.html#welcome'])
})

test('where nothing can be written down, it is not opened again and again', async () => {
  browser.storage.local.full = true
  await expect(welcome()).rejects.toThrow('Quota')
  expect(opened).toEqual([])
})
