import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { menus } = await import('../../src/extension/toolbar.ts')

type Click = (info: { menuItemId: string }, tab?: { id: number; url: string }) => void
const heard: { installed: () => void; click: Click } = { installed: () => undefined, click: () => undefined }
const created: { id: string; title: string; contexts: string[] }[] = []

beforeEach(() => {
  created.length = 0
  const browser = fakeBrowser()
  fake.current = {
    ...browser,
    runtime: {
      ...browser.runtime,
      onInstalled: { addListener: (listener: () => void) => Object.assign(heard, { installed: listener }) },
    },
    contextMenus: {
      removeAll: async () => void created.splice(0),
      create: (item: (typeof created)[0]) => void created.push(item),
      onClicked: { addListener: (listener: Click) => Object.assign(heard, { click: listener }) },
    },
  }
})

test('the menus explain what is selected, and say never or always here; installing twice does not double them', async () => {
  menus(vi.fn())
  heard.installed()
  heard.installed()
  await vi.waitFor(() => expect(created.length).toBeGreaterThan(3))
  expect(created.slice(-4).map(({ id, contexts }) => [id, contexts[0]])).toEqual([
    ['explain', 'selection'],
    ['read', 'page'],
    ['never', 'page'],
    ['always', 'page'],
  ])
})

test('what was picked is told inside the click, so that the browser may be asked for a site', () => {
  const picked = vi.fn()
  menus(picked)
  heard.click({ menuItemId: 'always' }, { id: 7, url: 'https://paper.example/a' })
  expect(picked).toHaveBeenCalledWith('always', 7, 'https://paper.example/a')
  heard.click({ menuItemId: 'toString' }, { id: 7, url: '' })
  heard.click({ menuItemId: 'explain' })
  expect(picked).toHaveBeenCalledTimes(1)
})

test('a browser without menus has everything else', () => {
  fake.current = { ...(fake.current as object), contextMenus: undefined }
  expect(() => menus(vi.fn())).not.toThrow()
})
