import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { type Notebook, openNotebook, rescue, startOver, VERSION } from '../../src/extension/notebook.ts'
import { NOW, saved } from '../study/terms.ts'

let notebook: Notebook
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  notebook = await openNotebook()
})
const get = async (id: string) => (await notebook.get([id]))[0]
const put = (id: string) => notebook.change([`entry/${id}`], () => saved(id), NOW)

test('what is saved is there again after the notebook is closed and opened', async () => {
  await put('herat')
  notebook.close()
  notebook = await openNotebook()
  expect(await get('entry/herat')).toEqual(saved('herat'))
  expect(await notebook.count()).toBe(1)
})

test('undoing a first save takes it out, undoing an edit brings the old words back', async () => {
  await put('herat')
  await notebook.change(['entry/herat'], (old) => ({ ...old!, note: 'mine' }), NOW)
  await notebook.undo(['entry/herat'])
  expect((await get('entry/herat'))?.note).toBe('')
  await notebook.undo(['entry/herat'])
  expect((await get('entry/herat'))?.note, 'only the last change can be undone').toBe('')
  await put('kabul')
  await notebook.undo(['entry/kabul'])
  expect(await get('entry/kabul')).toBeUndefined()
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
  2(database) {
    const terms = database.createObjectStore('terms', { keyPath: 'id' })
    terms.createIndex('saved', 'saved')
    terms.createIndex('due', 'review.due')
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
    expect(await get('entry/herat')).toEqual(saved('herat', { note: 'mine', tags: ['exam'] }))
    await notebook.undo(['entry/herat', 'entry/kabul'])
    expect(await get('entry/herat')).toEqual(saved('herat', { tags: ['exam'] }))
    expect(await get('entry/kabul')).toBeUndefined()
  },
)

test('the newest come first, pages come in full, and due ones are counted', async () => {
  for (const [i, id] of ['a', 'b', 'c'].entries())
    await notebook.change([`entry/${id}`], () => saved(id, { saved: `2026-11-0${i + 1}T00:00:00.000Z` }), NOW)
  expect((await notebook.newest(2)).map(({ id }) => id)).toEqual(['entry/c', 'entry/b'])
  const first = await notebook.page(null, 2)
  expect(first.terms.map(({ id }) => id)).toEqual(['entry/a', 'entry/b'])
  expect((await notebook.page(first.next, 2)).terms.map(({ id }) => id)).toEqual(['entry/c'])
  expect(await notebook.due(NOW)).toBe(3)
  expect(await notebook.due('2026-01-01T00:00:00.000Z')).toBe(0)
})

test('an import changes nothing until it is brought in, then all of it, and can be undone', async () => {
  await put('herat')
  await notebook.stage([saved('herat', { note: 'theirs' }), saved('kabul')], true)
  expect(await notebook.count()).toBe(1)
  const ids = await notebook.bring((old, brought) => (old ? { ...old, note: brought.note } : brought), NOW)
  expect(ids).toEqual(['entry/herat', 'entry/kabul'])
  expect((await get('entry/herat'))?.note).toBe('theirs')
  expect(await notebook.bring((_, brought) => brought, NOW), 'asked again, there is nothing left to bring').toEqual([])
  await notebook.undo(ids)
  expect(await notebook.count()).toBe(1)
  expect((await get('entry/herat'))?.note).toBe('')
})

test('an import that fails in the middle leaves the notebook and the staged terms as they were', async () => {
  await notebook.stage([saved('herat'), saved('kabul')], true)
  let seen = 0
  const failing = notebook.bring((_, brought) => {
    if (seen++ > 0) throw new Error('no room')
    return brought
  }, NOW)
  await expect(failing).rejects.toThrow('no room')
  expect(await notebook.count()).toBe(0)
  expect(await notebook.bring((_, brought) => brought, NOW)).toHaveLength(2)
})

test('what could be undone is forgotten after its time', async () => {
  await put('herat')
  await notebook.change(['entry/herat'], () => undefined, NOW)
  await notebook.forget('2026-11-03T00:00:00.000Z')
  await notebook.undo(['entry/herat'])
  expect(await notebook.count()).toBe(0)
})

test('a notebook of a newer Newsgloss does not open, but its terms can be rescued', async () => {
  await put('herat')
  notebook.close()
  const asked = indexedDB.open('notebook', VERSION + 1)
  await new Promise((resolve) => {
    asked.onsuccess = resolve
  })
  asked.result.close()
  await expect(openNotebook()).rejects.toThrow()
  expect(await rescue()).toEqual([saved('herat')])
  await startOver()
  notebook = await openNotebook()
  expect(await notebook.count()).toBe(0)
  expect(await rescue('never made')).toEqual([])
})

test('two windows that change the same terms at once: both changes stay, and each can be undone by itself', async () => {
  const other = await openNotebook()
  await put('herat')
  const note = notebook.change(['entry/herat'], (old) => ({ ...old!, note: 'mine' }), NOW)
  const tags = other.change(['entry/herat'], (old) => ({ ...old!, tags: ['exam'] }), NOW)
  const kabul = notebook.change(['entry/kabul'], () => saved('kabul'), NOW)
  const again = other.change(['entry/kabul'], (old) => old ?? saved('kabul', { note: 'theirs' }), NOW)
  await Promise.all([note, tags, kabul, again])
  expect(await get('entry/herat')).toMatchObject({ note: 'mine', tags: ['exam'] })
  expect(await notebook.count()).toBe(2)
  expect((await get('entry/kabul'))?.note).toBe('')
  other.close()
})

test('an open notebook makes way for a newer form at once, and knows that it is closed', async () => {
  const asked = indexedDB.open('notebook', VERSION + 1)
  let isBlocked = false
  await new Promise((resolve) => {
    asked.onblocked = () => {
      isBlocked = true
    }
    asked.onsuccess = resolve
  })
  asked.result.close()
  expect([isBlocked, notebook.closed()]).toEqual([false, true])
})
