import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { PackHead } from '../src/packs/pack.ts'
import { fakeBrowser } from './fakes/browser.ts'
import { term } from './packs/terms.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { openPacks } = await import('../src/extension/packs.ts')
const { packWork, Refused } = await import('../src/pack-work.ts')
const { openedPacks } = await import('../src/packing.ts')

const now = '2026-11-02T08:00:00.000Z'
const quiet = () => undefined
const HEAD: PackHead = { title: 'Words', author: 'A. Reader', licence: 'CC0', languages: ['en'], colour: 'blue' }
const bring = { do: 'bring', id: 'a', into: false, how: 'merge', head: HEAD, rich: [], now } as const
let work: ReturnType<typeof packWork>

beforeEach(() => {
  fake.current = fakeBrowser()
  globalThis.indexedDB = new IDBFactory()
  work = packWork()
})

const paste = (text: string) => work({ do: 'paste', text, name: 'words' }, quiet)
const names = async (id = 'a') =>
  (await work({ do: 'list', id, typed: '', from: 0 }, quiet)).terms.map(({ term }) => term.name)
const list = async () => {
  const packs = await openPacks()
  const found = await packs.list()
  packs.close()
  return found
}

test('a file is looked at without a trace, then brought in and read by the background', async () => {
  const summary = await paste('term,meaning\nInflation,prices rise\nDeficit,\nDebt,what is owed')
  expect(summary).toMatchObject({
    count: 2,
    problems: [{ line: 3, what: 'no_gloss', given: 'Deficit' }],
    sample: [{ name: 'Inflation' }, { name: 'Debt' }],
  })
  expect(await list()).toEqual([])
  const shares: number[] = []
  expect(await work(bring, (share) => void shares.push(share))).toEqual({ id: 'a', count: 2 })
  expect(shares.at(-1)).toBeGreaterThan(0.9)
  const [opened] = await openedPacks()
  expect(opened?.glossary.entryOf?.('pack-a-inflation')).toMatchObject({
    gloss: 'prices rise',
    pack: { title: 'Words', colour: 'blue' },
    sources: [{ at: 'Words, A. Reader, CC0' }],
  })
})

test('more terms are merged, put in place of the old, or stand beside them; undo takes back the last', async () => {
  await paste('Inflation,prices rise\nDebt,what is owed')
  await work(bring, quiet)
  const again = 'Inflation,money loses worth\nQuorum,enough to decide'
  expect((await paste(again)).shared).toEqual({ a: 1 })
  await work({ ...bring, into: true }, quiet)
  expect(await names()).toEqual(['Inflation', 'Debt', 'Quorum'])
  expect(await work({ do: 'undo' }, quiet)).toBe(true)
  expect(await names()).toEqual(['Inflation', 'Debt'])
  expect(await work({ do: 'undo' }, quiet), 'only once').toBe(false)
  await paste(again)
  await work({ ...bring, into: true, how: 'both' }, quiet)
  expect(await names()).toEqual(['Inflation', 'Debt', 'Inflation (2)', 'Quorum'])
  await paste(again)
  await work({ ...bring, into: true, how: 'replace' }, quiet)
  expect(await names()).toEqual(['Inflation', 'Quorum'])
})

test('a deleted glossary comes back whole, one just brought in goes again', async () => {
  await paste('Inflation,prices rise')
  await work(bring, quiet)
  await work({ do: 'remove', id: 'a' }, quiet)
  expect(await list()).toEqual([])
  await work({ do: 'undo' }, quiet)
  expect(await names()).toEqual(['Inflation'])
  await paste('Debt,owed')
  await work({ ...bring, id: 'b' }, quiet)
  await work({ do: 'undo' }, quiet)
  expect((await list()).map(({ id }) => id)).toEqual(['a'])
})

test('terms are written, changed and taken out by hand; what is wrong is said, and nothing is lost', async () => {
  await work({ do: 'start', id: 'a', head: HEAD, now }, quiet)
  const put = (was: string | null, given: unknown) =>
    work({ do: 'put', id: 'a', was, term: given, rich: [], now }, quiet)
  expect(await put(null, term('Quorum'))).toEqual({ count: 1 })
  expect(await put(null, term('Quorum'))).toEqual({ what: 'twice', given: 'Quorum' })
  expect(await put(null, term('X', { source: 'javascript:alert(1)' }))).toMatchObject({ what: 'source' })
  expect(await put(null, term('', {}))).toMatchObject({ what: 'no_name' })
  expect(await put('concept/quorum', term('Quorum', { gloss: 'enough' }))).toEqual({ count: 1 })
  await put(null, term('Debt'))
  expect(await names()).toEqual(['Debt', 'Quorum'])
  expect(await work({ do: 'list', id: 'a', typed: 'ENOUGH', from: 0 }, quiet)).toMatchObject({
    found: 1,
    terms: [{ key: 'concept/quorum' }],
  })
  expect(await work({ do: 'drop', id: 'a', key: 'concept/quorum', now }, quiet)).toEqual({ count: 1 })
  await work({ do: 'head', id: 'a', head: { ...HEAD, title: 'Better' }, now }, quiet)
  expect((await list())[0]).toMatchObject({ title: 'Better', count: 1 })
})

test('rich text stays as HTML for sharing, and as plain values for the card', async () => {
  const summary = await paste('term,meaning,details\nA,x,<b>bold</b>\nB,y,')
  expect(summary.details).toEqual([[0, '<b>bold</b>']])
  await work({ ...bring, rich: [[0, [{ as: 'b', of: ['bold'] }]]] }, quiet)
  expect((await openedPacks())[0]?.glossary.entryOf?.('pack-a-a')?.pack?.details).toEqual([{ as: 'b', of: ['bold'] }])
  const { text } = await work({ do: 'export', id: 'a', form: 'json' }, quiet)
  expect(text).toContain('<b>bold</b>')
  expect(text).not.toContain('"rich"')
  expect((await work({ do: 'export', id: 'a', form: 'csv' }, quiet)).text).toContain('<b>bold</b>')
})

test('an eleventh glossary, an empty file and an organisation’s glossary are refused in words', async () => {
  await expect(work(bring, quiet)).rejects.toMatchObject({ what: 'empty' })
  for (let i = 0; i < 10; i++) await work({ do: 'start', id: `p${i}`, head: HEAD, now }, quiet)
  await expect(work({ do: 'start', id: 'p10', head: HEAD, now }, quiet)).rejects.toBeInstanceOf(Refused)
  const packs = await openPacks()
  await packs.put(
    { ...HEAD, id: 'school', on: true, order: 0, count: 0, changed: now, from: 'policy' },
    [],
    new ArrayBuffer(0),
  )
  packs.close()
  await expect(work({ do: 'remove', id: 'school' }, quiet)).rejects.toBeInstanceOf(Refused)
  await expect(work({ do: 'head', id: 'school', head: HEAD, now }, quiet)).rejects.toBeInstanceOf(Refused)
})

test('ended before it is done, the work has changed nothing', async () => {
  await paste('Inflation,prices rise')
  await work(bring, quiet)
  await paste('Debt,owed')
  const ended = work({ ...bring, into: true, how: 'replace' }, (share) => {
    if (share > 0.5) throw new Error('ended')
  })
  await expect(ended).rejects.toThrow('ended')
  expect(await names()).toEqual(['Inflation'])
  expect((await openedPacks())[0]?.glossary.entries).toBe(1)
})
