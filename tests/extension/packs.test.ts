import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { PackRecord } from '../../src/extension/packs.ts'
import { fakeBrowser } from '../fakes/browser.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { openPacks } = await import('../../src/extension/packs.ts')
const { watchPacks } = await import('../../src/extension/pack-news.ts')

beforeEach(() => {
  fake.current = fakeBrowser()
  globalThis.indexedDB = new IDBFactory()
})

const record = (id: string, more: Partial<PackRecord> = {}): PackRecord => ({
  id,
  title: id,
  author: '',
  licence: '',
  languages: [],
  colour: 'slate',
  on: true,
  order: 0,
  count: 1,
  changed: '2026-11-02T08:00:00.000Z',
  from: 'reader',
  ...more,
})
const bytes = (first: number) => Uint8Array.of(first, 2, 3).buffer as ArrayBuffer

test('a pack is kept whole: what is said of it, its terms, its bytes', async () => {
  const packs = await openPacks()
  await packs.put(record('b', { order: 2 }), [{ name: 'x' }], bytes(1))
  await packs.put(record('a', { order: 1 }), [], bytes(9))
  expect((await packs.list()).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(await packs.terms('b')).toEqual([{ name: 'x' }])
  expect(await packs.terms('nobody')).toEqual([])
  const built = await packs.built()
  expect(built.map(({ pack, bytes }) => [pack.id, bytes && new Uint8Array(bytes)[0]])).toEqual([
    ['a', 9],
    ['b', 1],
  ])
  packs.close()
})

test('a pack that is off is kept and not opened; its place among the others can be changed', async () => {
  const packs = await openPacks()
  await packs.put(record('a', { order: 1 }), [], bytes(1))
  await packs.put(record('b', { order: 2 }), [], bytes(2))
  await packs.change('a', { on: false })
  await packs.change('b', { order: 0 })
  await packs.change('nobody', { on: false })
  expect((await packs.built()).map(({ pack }) => pack.id)).toEqual(['b'])
  expect((await packs.list()).map(({ id, on }) => [id, on])).toEqual([
    ['b', true],
    ['a', false],
  ])
  packs.close()
})

test('a pack goes whole, and every page hears of each change until it stops listening', async () => {
  const heard = vi.fn()
  const life = new AbortController()
  watchPacks(heard, life.signal)
  const packs = await openPacks()
  await packs.put(record('a'), [{}], bytes(1))
  expect(heard).toHaveBeenCalledTimes(1)
  await packs.rebuilt('a', bytes(7))
  expect(heard, 'bytes made anew change nothing for the reader').toHaveBeenCalledTimes(1)
  await packs.remove('a')
  expect(heard).toHaveBeenCalledTimes(2)
  expect([await packs.list(), await packs.terms('a'), await packs.built()]).toEqual([[], [], []])
  life.abort()
  await packs.put(record('b'), [], bytes(1))
  expect(heard).toHaveBeenCalledTimes(2)
  packs.close()
})

test('two windows that write at once: each glossary is there whole, and a switch is not overwritten by a place', async () => {
  const [one, other] = await Promise.all([openPacks(), openPacks()])
  await Promise.all([
    one.put(record('a'), [{ name: 'x' }], bytes(1)),
    other.put(record('b'), [{ name: 'y' }, { name: 'z' }], bytes(2)),
    one.put(record('c', { count: 1 }), [{ name: 'mine' }], bytes(3)),
    other.put(record('c', { count: 2 }), [{ name: 'theirs' }, { name: 'too' }], bytes(4)),
  ])
  await Promise.all([one.change('a', { on: false }), other.change('a', { order: 7 }), other.remove('b')])
  expect((await one.list()).map(({ id, on, order }) => [id, on, order])).toEqual([
    ['c', true, 0],
    ['a', false, 7],
  ])
  const { count } = (await one.list())[0]!
  expect(await one.terms('c'), 'one of the two, not a mixture').toHaveLength(count)
  expect(new Uint8Array((await one.bytes('c'))!)[0]).toBe(count + 2)
  one.close()
  other.close()
})

test('a full disk while a glossary is written leaves the one that was there', async () => {
  const packs = await openPacks()
  await packs.put(record('a'), [{ name: 'x' }], bytes(1))
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort()
    throw new DOMException('', 'QuotaExceededError')
  })
  await expect(packs.put(record('a', { title: 'new' }), [], bytes(2))).rejects.toThrow()
  put.mockRestore()
  expect(await packs.list()).toMatchObject([{ title: 'a' }])
  expect(await packs.terms('a')).toEqual([{ name: 'x' }])
  packs.close()
})
