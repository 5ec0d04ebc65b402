import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { NO_POLICY } from '../src/core/policy.ts'
import { fakeBrowser } from './fakes/browser.ts'
import { pack, term } from './packs/terms.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { openPacks } = await import('../src/extension/packs.ts')
const { openedPacks, takePolicyPacks } = await import('../src/packing.ts')
const { compile } = await import('../src/compiling.ts')

const NOW = '2026-11-02T08:00:00.000Z'
const said = { count: 1, changed: NOW, from: 'reader' as const, on: true, order: 0 }

beforeEach(() => {
  fake.current = fakeBrowser()
  globalThis.indexedDB = new IDBFactory()
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

async function put(id: string, bytes?: ArrayBuffer): Promise<void> {
  const packs = await openPacks()
  const { terms, ...head } = pack([term('Inflation', { gloss: 'prices rise' })])
  await packs.put({ ...head, ...said, id }, terms, bytes ?? compile(id, head, terms))
  packs.close()
}

test('packs that are on are opened', async () => {
  await put('a')
  const [opened] = await openedPacks()
  expect(opened?.languages).toEqual(['en'])
  expect(opened?.glossary.entryOf?.('pack-a-inflation')?.gloss).toBe('prices rise')
})

test('bytes that are damaged, or of another version, are made anew from the terms, once', async () => {
  await put('a', new Uint8Array(256).buffer as ArrayBuffer)
  expect((await openedPacks())[0]?.glossary.entries).toBe(1)
  const packs = await openPacks()
  expect((await packs.built())[0]?.bytes?.byteLength).toBeGreaterThan(256)
  packs.close()
})

test('one flipped bit, wherever it is, has the pack made anew: no card is ever read from it', async () => {
  const { terms, ...head } = pack([term('Inflation', { gloss: 'prices rise' })])
  const sound = compile('a', head, terms)
  for (let part = 0; part < 8; part++) {
    const rotten = sound.slice(0)
    const at = Math.floor(((part + 0.5) / 8) * rotten.byteLength)
    new Uint8Array(rotten)[at]! ^= 1 << part
    await put('a', rotten)
    expect((await openedPacks())[0]?.glossary.entryOf?.('pack-a-inflation')?.gloss).toBe('prices rise')
    const packs = await openPacks()
    expect((await packs.built())[0]?.bytes).toEqual(sound)
    packs.close()
  }
})

test('a pack of which nothing can be read is left out, and the others work', async () => {
  await put('a')
  const packs = await openPacks()
  await packs.put({ ...pack([]), ...said, id: 'b' }, [null], new ArrayBuffer(8))
  packs.close()
  expect((await openedPacks()).length).toBe(1)
})

test('packs of a policy come, change and go with it; the reader’s own stay', async () => {
  await put('mine')
  const policy = (...packs: unknown[]) => ({ ...NO_POLICY, packs })
  const file = {
    format: 'newsgloss-pack',
    form: 1,
    title: 'School',
    terms: [{ name: 'Quorum', gloss: 'enough' }, { name: '' }],
  }
  await takePolicyPacks(policy(file, { Bread: 'food' }), NOW, true)
  const list = async () => {
    const packs = await openPacks()
    const found = await packs.list()
    packs.close()
    return found.map(({ id, title, count, from }) => `${id} ${title} ${count} ${from}`)
  }
  expect(await list()).toEqual(['policy-0 School 1 policy', 'policy-1 2 1 policy', 'mine Economics 101 1 reader'])
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('pack 1, term 2: no_name'))
  await takePolicyPacks(policy({ Bread: 'changed' }), NOW, true)
  expect(await list()).toEqual(['policy-0 1 1 policy', 'mine Economics 101 1 reader'])
  await takePolicyPacks(NO_POLICY, NOW, true)
  expect(await list()).toEqual(['mine Economics 101 1 reader'])
})

test('a policy that says the same is not compiled again; what got lost of it comes back', async () => {
  const policy = { ...NO_POLICY, packs: [{ Bread: 'food' }] }
  await takePolicyPacks(policy, NOW, true)
  await takePolicyPacks(policy, 'later', false)
  const packs = await openPacks()
  expect((await packs.list())[0]?.changed).toBe(NOW)
  await packs.remove('policy-0')
  await takePolicyPacks(policy, 'later', false)
  expect((await packs.list())[0]?.changed).toBe('later')
  packs.close()
})

test('compiling says how far it is, and never goes back', () => {
  const shares: number[] = []
  const { terms, ...head } = pack([term('A'), term('B')])
  compile('a', head, terms, (share) => shares.push(share))
  expect(shares.at(-1)).toBeGreaterThan(0.9)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
})
