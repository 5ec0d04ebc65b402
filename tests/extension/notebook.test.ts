import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { type Notebook, openNotebook, VERSION } from '../../src/extension/notebook.ts'
import { NOW, saved } from '../study/terms.ts'

let notebook: Notebook
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  notebook = await openNotebook()
})
const put = (id: string) => notebook.change([`entry/${id}`], () => saved(id), NOW)

test('what is saved is there again after the notebook is closed and opened', async () => {
  await put('herat')
  notebook.close()
  notebook = await openNotebook()
  expect(await notebook.get('entry/herat')).toEqual(saved('herat'))
  expect(await notebook.count()).toBe(1)
})

test('undoing a first save takes it out, undoing an edit brings the old words back', async () => {
  await put('herat')
  await notebook.change(['entry/herat'], (old) => ({ ...old!, note: 'mine' }), NOW)
  await notebook.undo(['entry/herat'])
  expect((await notebook.get('entry/herat'))?.note).toBe('')
  await notebook.undo(['entry/herat'])
  expect((await notebook.get('entry/herat'))?.note, 'only the last change can be undone').toBe('')
  await put('kabul')
  await notebook.undo(['entry/kabul'])
  expect(await notebook.get('entry/kabul')).toBeUndefined()
})

test('a deletion of many is undone together', async () => {
  await put('herat')
  await put('kabul')
  const ids = ['entry/herat', 'entry/kabul']
  await notebook.change(ids, () => undefined, NOW)
  expect(await notebook.count()).toBe(0)
  await notebook.undo(ids)
  expect(await notebook.count()).toBe(2)
})

test('a repeated save that adds nothing does not forget what undo would bring back', async () => {
  await put('herat')
  await notebook.change(['entry/herat'], (old) => old, NOW)
  await notebook.undo(['entry/herat'])
  expect(await notebook.count()).toBe(0)
})

test('when one of many fails, none is changed', async () => {
  await put('herat')
  const change = notebook.change(
    ['entry/herat', 'entry/kabul'],
    (old) => {
      if (!old) throw new Error('no such term')
      return undefined
    },
    NOW,
  )
  await expect(change).rejects.toThrow('no such term')
  expect(await notebook.count()).toBe(1)
})

/** What each earlier version made of an empty database, and what it holds. */
const MADE: Record<number, (database: IDBDatabase) => void> = {
  1(database) {
    database.createObjectStore('terms', { keyPath: 'id' }).createIndex('saved', 'saved')
    database.createObjectStore('before', { keyPath: 'id' })
  },
}

test('there is a fixture for every earlier version', () => {
  expect(Object.keys(MADE).map(Number)).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 1))
})

test.each(Object.entries(MADE))(
  'a notebook of version %s is brought to today’s form, undo included',
  async (version, make) => {
    const held = JSON.parse(readFileSync(new URL(`notebook/version-${version}.json`, import.meta.url), 'utf8'))
    const asked = indexedDB.open('old', Number(version))
    await new Promise((resolve) => {
      asked.onupgradeneeded = () => {
        make(asked.result)
        for (const [store, rows] of Object.entries<object[]>(held))
          for (const row of rows) asked.transaction!.objectStore(store).put(row)
      }
      asked.onsuccess = resolve
    })
    asked.result.close()
    notebook = await openNotebook('old')
    expect(await notebook.get('entry/herat')).toEqual(saved('herat', { note: 'mine', tags: ['exam'] }))
    await notebook.undo(['entry/herat', 'entry/kabul'])
    expect(await notebook.get('entry/herat')).toEqual(saved('herat', { tags: ['exam'] }))
    expect(await notebook.get('entry/kabul')).toBeUndefined()
  },
)
