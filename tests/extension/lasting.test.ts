import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { askToKeep } = await import('../../src/extension/lasting.ts')

const living = (protocol: string, permissions: string[] = ['unlimitedStorage']) => {
  const { runtime } = fakeBrowser()
  fake.current = {
    runtime: { ...runtime, getURL: () => `${protocol}://newsgloss/`, getManifest: () => ({ permissions }) },
  }
}
beforeEach(() => living('moz-extension'))
afterEach(() => vi.unstubAllGlobals())
const told = (storage: object | undefined) => {
  vi.stubGlobal('navigator', { storage })
  return askToKeep()
}

test('the browser is asked to keep the notebook, unless it has promised it already', async () => {
  const persist = vi.fn(async () => true)
  expect(await told({ persisted: async () => false, persist })).toBe(true)
  expect(persist).toHaveBeenCalledOnce()
  expect(await told({ persisted: async () => true, persist })).toBe(true)
  expect(persist).toHaveBeenCalledOnce()
})

test('a refusal is told, and so is a browser that cannot be asked', async () => {
  const refused = { persisted: async () => false, persist: async () => false }
  expect(await told(refused)).toBe(false)
  expect(await told({ persisted: async () => false })).toBeNull()
  expect(await told(undefined)).toBeNull()
  expect(await told({ persisted: () => Promise.reject(new TypeError('no')), persist: async () => true })).toBeNull()
})

test('Chromium keeps it by permission, whatever it answers, and needs to be asked without', async () => {
  const refused = { persisted: async () => false, persist: async () => false }
  living('chrome-extension')
  expect(await told(refused)).toBe(true)
  living('chrome-extension', ['storage'])
  expect(await told(refused)).toBe(false)
})
