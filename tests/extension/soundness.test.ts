import { expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { isNotedDamaged, noteDamage } = await import('../../src/extension/soundness.ts')

test('damage is remembered until a sound file has come; storage that cannot be read says nothing against it', async () => {
  const browser = fakeBrowser()
  fake.current = browser
  expect(await isNotedDamaged()).toBe(false)
  await noteDamage(true)
  expect(await isNotedDamaged()).toBe(true)
  browser.storage.local.get = () => Promise.reject(new Error('broken'))
  expect(await isNotedDamaged()).toBe(false)
  fake.current = { ...fakeBrowser(), storage: { ...browser.storage, local: fakeBrowser().storage.local } }
  await noteDamage(false)
  expect(await isNotedDamaged()).toBe(false)
})
