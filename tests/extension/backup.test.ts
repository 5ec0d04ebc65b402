import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { readBackup, writeBackup } = await import('../../src/extension/backup.ts')
beforeEach(() => {
  fake.current = fakeBrowser()
})

test('nothing was exported until it was; "later" does not forget the export', async () => {
  expect(await readBackup()).toEqual({ terms: 0, later: 0 })
  await writeBackup({ terms: 60 })
  await writeBackup({ later: 110 })
  expect(await readBackup()).toEqual({ terms: 60, later: 110 })
})

test('broken storage counts as never', async () => {
  ;(fake.current as ReturnType<typeof fakeBrowser>).stored.backup = { terms: 'many', later: -1 }
  expect(await readBackup()).toEqual({ terms: 0, later: 0 })
})
