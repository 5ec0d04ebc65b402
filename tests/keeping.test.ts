import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Asker } from '../src/extension/messages.ts'
import { fakeBrowser } from './fakes/browser.ts'
import { articleCard, entryCard, met, NOW, saved } from './study/terms.ts'

const fake = vi.hoisted(() => ({ current: undefined as unknown }))
vi.mock('webextension-polyfill', async () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}))
const { notebookAnswers } = await import('../src/keeping.ts')
const { openNotebook } = await import('../src/extension/notebook.ts')

const READER: Asker = { tab: 1, frame: 0, url: 'https://courier.example/border', private: false }
const herat = { card: entryCard('herat'), met: met('They met in Herat.') }
let time: string
const start = () => notebookAnswers(() => new Date(time))
let answers: ReturnType<typeof start>
beforeEach(() => {
  fake.current = fakeBrowser()
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  globalThis.indexedDB = new IDBFactory()
  time = NOW
  answers = start()
})
const all = async () => (await answers.whole(READER, null)).terms

test('a save, the same save and another meeting are told apart, and one term is kept', async () => {
  expect(await answers.save(READER, herat)).toEqual({ is: 'saved', id: 'entry/herat' })
  expect(await answers.save(READER, herat)).toEqual({ is: 'already', id: 'entry/herat' })
  expect(await answers.save(READER, { ...herat, met: met('Snow fell on Herat.') })).toMatchObject({ is: 'merged' })
  expect(await answers.newest(READER, 10)).toMatchObject({
    count: 1,
    due: 1,
    rows: [{ title: 'Herat', sentence: 'Snow fell on Herat.' }],
  })
})

test('a private window keeps nothing unless the reader says so', async () => {
  expect(await answers.save({ ...READER, private: true }, herat)).toEqual({ is: 'private' })
  expect(await answers.save(READER, { ...herat, private: true })).toEqual({ is: 'private' })
  expect(await all()).toEqual([])
  expect(await answers.save({ ...READER, private: true }, { ...herat, evenPrivate: true })).toMatchObject({
    is: 'saved',
  })
})

test('a background that is stopped between a save and its answer has saved once', async () => {
  await answers.save(READER, herat)
  answers = start()
  expect(await answers.save(READER, herat), 'the page asks again').toMatchObject({ is: 'already' })
  await answers.undo(READER, ['entry/herat'])
  expect(await all()).toEqual([])
})

test('notes and tags are edited, for one or many, and nothing else changes', async () => {
  await answers.save(READER, herat)
  await answers.save(READER, { card: articleCard('Gran Hewad', 'person', 'spokesman'), met: met('Gran Hewad.') })
  const ids = (await all()).map(({ id }) => id)
  await answers.edit(READER, ids, { add: ['Exam', 'b'] })
  await answers.edit(READER, ids.slice(0, 1), { note: 'mine', drop: ['b'] })
  expect((await all()).map(({ note, tags }) => [note, tags])).toEqual([
    ['mine', ['exam']],
    ['', ['b', 'exam']],
  ])
  await answers.edit(READER, ['gone'], { note: 'x' })
  expect(await all()).toHaveLength(2)
})

test('an answer written twice is one answer, and undo brings the state before it back', async () => {
  await answers.save(READER, herat)
  const before = (await all())[0]!.review
  const after = { ...before, asked: 1, last: NOW }
  await answers.reviewed(READER, 'entry/herat', after)
  await answers.reviewed(READER, 'entry/herat', after)
  expect((await all())[0]!.review).toEqual(after)
  await answers.undo(READER, ['entry/herat'])
  expect((await all())[0]!.review).toEqual(before)
})

test('of an import only sound terms are laid aside', async () => {
  await answers.stage(READER, [saved('kabul'), { id: 'bad' } as never], true)
  expect(await answers.bring(READER)).toEqual(['entry/kabul'])
})

test('after a day a deletion is final', async () => {
  await answers.save(READER, herat)
  await answers.remove(READER, ['entry/herat'])
  time = '2026-11-03T08:00:01.000Z'
  answers = start()
  await answers.newest(READER, 1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  await answers.undo(READER, ['entry/herat'])
  expect(await all()).toEqual([])
})

test('damaged terms are told, mended where a name is left, and removed where not', async () => {
  await answers.save(READER, herat)
  const notebook = await openNotebook()
  await notebook.change(['a'], () => ({ ...saved('a'), id: 'a', met: 'none' }) as never, NOW)
  await notebook.change(['b'], () => ({ id: 'b' }) as never, NOW)
  notebook.close()
  expect(await answers.rows(READER, null)).toMatchObject({
    rows: [{ id: 'entry/herat' }],
    damaged: ['a', 'b'],
    next: null,
  })
  expect(await answers.repair(READER)).toEqual({ mended: 1, removed: 1 })
  expect(await answers.rows(READER, null)).toMatchObject({ rows: [{ id: 'a' }, { id: 'entry/herat' }], damaged: [] })
})

test('a full disk and a broken notebook are told in a word, and the next question tries again', async () => {
  let failure: Error | null = new DOMException('', 'QuotaExceededError')
  answers = notebookAnswers(
    () => new Date(time),
    async () => {
      const notebook = await openNotebook()
      return { ...notebook, change: (...given) => (failure ? Promise.reject(failure) : notebook.change(...given)) }
    },
  )
  expect(await answers.save(READER, herat)).toEqual({ is: 'full' })
  failure = new DOMException('', 'UnknownError')
  expect(await answers.save(READER, herat)).toEqual({ is: 'broken' })
  await expect(answers.edit(READER, ['x'], { note: '' })).rejects.toThrow(/^broken$/)
  failure = null
  expect(await answers.save(READER, herat)).toMatchObject({ is: 'saved' })
})

test('a browser that keeps nothing, and so opens no database, is told from a broken notebook', async () => {
  answers = notebookAnswers(
    () => new Date(time),
    () => Promise.reject(new DOMException('a database that did not allow mutations', 'InvalidStateError')),
  )
  expect(await answers.save(READER, herat)).toEqual({ is: 'none' })
  await expect(answers.newest(READER, 1)).rejects.toThrow(/^none$/)
})

test('a notebook that the browser has emptied is opened anew, and the term that was being saved is kept', async () => {
  await answers.save(READER, herat)
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('notebook').onsuccess = resolve
  })
  expect(await answers.save(READER, herat)).toMatchObject({ is: 'saved' })
  expect(await all()).toHaveLength(1)
})

test('a notebook that does not open is replaced by a new one with everything that could be read', async () => {
  await answers.save(READER, herat)
  await openNotebook().then((one) => one.close())
  const asked = indexedDB.open('notebook', 99)
  answers = start()
  await new Promise((resolve) => {
    asked.onsuccess = resolve
  })
  asked.result.close()
  await expect(answers.newest(READER, 1)).rejects.toThrow('broken')
  expect(await answers.rescue(READER)).toHaveLength(1)
  expect(await answers.startOver(READER)).toBe(1)
  expect(await all()).toMatchObject([{ id: 'entry/herat', met: [{ sentence: 'They met in Herat.' }] }])
})

test('a notebook that another page has started anew is opened again by itself', async () => {
  const page = notebookAnswers(() => new Date(time))
  await answers.save(READER, herat)
  expect(await page.newest(READER, 1)).toMatchObject({ count: 1 })
  expect(await answers.startOver(READER)).toBe(1)
  expect(await page.newest(READER, 1)).toMatchObject({ count: 1, rows: [{ title: 'Herat' }] })
})
