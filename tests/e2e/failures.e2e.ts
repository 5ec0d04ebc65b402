/** When something is broken, the reader is told in words what happened, on a card and in the popup. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, launch, until } from './browser.ts'
import { desk } from './desk.ts'
import { hands, pause } from './hands.ts'
import { PAGES, SITE } from './pages.ts'
import { BROWSERS, builtFor, type Name, openStage, type Stage } from './stage.ts'

/** A copy of the build with one of its files changed. */
function changed(name: Name, folder: string, file: string, change: (bytes: Buffer) => Buffer): string {
  cpSync(builtFor(name), folder, { recursive: true })
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path)))
  return folder
}

const WORDS = 'The glossary could not be opened. Your settings are safe. Please install Newsgloss again.'

/** What may have happened to the file on its way. */
const DAMAGES: [what: string, change: (bytes: Buffer) => Buffer][] = [
  ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
  [
    'with one wrong bit in the middle',
    (bytes) => {
      bytes[bytes.length >> 1] = bytes[bytes.length >> 1]! ^ 1
      return bytes
    },
  ],
]

/** Opens the notebook's database in a page of ours, as `database`. */
const OPENED = `const database = await new Promise((done, failed) => { const opening = indexedDB.open('notebook'); opening.onsuccess = () => done(opening.result); opening.onerror = () => failed(opening.error) })`

describe.each(BROWSERS.flatMap((name) => DAMAGES.map(([what, change]) => [what, name, change] as const)))(
  'a glossary %s in %s',
  (_what, name, change) => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgloss-damaged-'))
    let browser: Browser

    beforeAll(async () => {
      browser = await launch(name, { extension: changed(name, folder, 'glossary.bin', change), site: SITE })
    }, 90_000)
    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    }, 30_000)

    test('leaves the page alone, and says on a card what happened when the reader asks for one', async () => {
      const page = await browser.open(PAGES.story)
      await pause(1000)
      expect(await hands(page).all()).toEqual([])
      expect(await page.evaluate(`return document.querySelector('newsgloss-card')`)).toBeNull()
      await until(async () => {
        await browser.command('next')
        return page.card()
      }, 'a card')
      expect((await page.card())!.text.trim()).toBe(WORDS)
      expect(await page.inCard(`return card.getAttribute('aria-label')`)).toBe(WORDS)
      await page.key('Escape')
      await hands(page).cardless()
      await browser.command('look')
      await hands(page).card(WORDS)
      await page.close()
    })

    test('is told in the popup', async () => {
      const page = await browser.open(PAGES.story)
      await pause(600)
      const options = await browser.own('options.html')
      const tab = await options.evaluate<number>(
        `return (await browser.tabs.query({})).findLast(({ url }) => url === ${JSON.stringify(PAGES.story)}).id`,
      )
      await options.close()
      const popup = await browser.own(`popup.html?tab=${tab}`)
      await until(
        () => popup.evaluate<boolean>(`return document.body.innerText.includes(${JSON.stringify(WORDS)})`),
        WORDS,
      )
      await popup.close()
      await page.close()
    })
  },
)

describe.each(BROWSERS)('when things break in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-maps-'))
  let stage: Stage

  beforeAll(async () => {
    const extension = changed(name, folder, 'maps.bin', (bytes) => bytes.subarray(0, 1000))
    stage = await openStage(name, {}, { extension })
  }, 90_000)
  afterAll(async () => {
    await stage?.browser.close()
    rmSync(folder, { recursive: true, force: true })
  }, 30_000)
  afterEach(() => stage.leave())

  const kept = (what: string) =>
    stage.inside<unknown>(`const { settings } = await browser.storage.local.get('settings'); return settings?.${what}`)
  const ids = () =>
    stage.inside<string[]>(
      `const { answer } = await browser.runtime.sendMessage({ newsgloss: 'whole', asked: [null] }); return answer.terms.map(({ id }) => id)`,
    )

  test('maps that are damaged: the card is there, without its map', async () => {
    await stage.reader.rest('Herat')
    await stage.reader.card('City in Afghanistan')
    await pause(500)
    expect(await stage.page.inCard(`return card.querySelector('.map svg')`)).toBeNull()
    await stage.reader.press('Save to the notebook')
    await stage.reader.notice('Saved.')
    await stage.reader.press('Undo')
    await stage.reader.notice('Taken out again.')
  })

  test.each(['before', 'during', 'after'] as const)(
    'a background that is stopped %s each deed of a card: done once, and told',
    async (when) => {
      const { reader, page, browser } = stage
      const own = await browser.own('options.html')
      await page.show()
      const stopped = async (act: () => Promise<void>, told: string) => {
        if (when === 'before') await browser.stopBackground()
        const acting = act()
        if (when === 'during') await browser.stopBackground()
        await acting
        await reader.notice(told)
        if (when === 'after') await browser.stopBackground()
      }
      await reader.rest('Herat')
      await reader.card('City in Afghanistan')
      await stopped(() => reader.press('Save to the notebook'), 'Saved.')
      expect(await ids()).toEqual(['entry/city-herat-af'])
      await stopped(() => reader.press('Undo'), 'Taken out again.')
      expect(await ids()).toEqual([])
      await stopped(() => reader.press('I know this'), 'Known')
      expect(await kept('known')).toEqual(['city-herat-af'])
      await reader.press('Undo')
      await until(async () => ((await kept('known')) as string[]).length === 0, 'the undoing')
      await own.close()
    },
  )

  test('two windows change settings at once, and the background too: nothing is lost', async () => {
    const pages = [await stage.browser.own('options.html'), await stage.browser.own('notebook.html')]
    const know = (page: (typeof pages)[0], called: string) =>
      page.evaluate(
        `await Promise.all(Array.from({ length: 15 }, (_, i) => browser.runtime.sendMessage({ newsgloss: 'know', asked: ['${called}-' + i, true] })))`,
      )
    const tick = pages[0]!.evaluate(
      `for (const box of [...document.querySelectorAll('input[type=checkbox]')].filter((one) => /persons?|people/i.test(one.closest('label')?.textContent ?? '')).slice(0, 1)) box.click()`,
    )
    await Promise.all([know(pages[0]!, 'one'), know(pages[1]!, 'two'), tick])
    const wanted = Array.from({ length: 15 }, (_, i) => [`one-${i}`, `two-${i}`]).flat()
    await until(async () => ((await kept('known')) as string[]).length === 30, 'thirty known terms')
    expect(new Set((await kept('known')) as string[])).toEqual(new Set(wanted))
    expect(await kept('kinds.person')).toBe(false)
    for (const page of pages) await page.close()
    await stage.set({ known: [], kinds: {} })
  })

  test('a damaged term is told, everything can be exported, and it is mended; the others stay as they were', async () => {
    await stage.reader.keep('Herat', 'City in Afghanistan')
    await stage.leave()
    await stage.inside(
      `${OPENED}; const work = database.transaction('terms', 'readwrite'); work.objectStore('terms').put({ id: 'entry/broken', card: { title: 'Half a term' }, saved: '2026-11-02T08:00:00.000Z', met: 7 }); await new Promise((done) => { work.oncomplete = done }); database.close()`,
    )
    const notebook = await stage.browser.own('notebook.html')
    const own = desk(notebook)
    await own.says('Terms that cannot be read: 1. All others are safe.')
    await own.says('Herat')
    const before = JSON.parse(await own.exported('Export everything')) as { terms: { id: string }[] }
    expect(before.terms.map(({ id }) => id).sort()).toEqual(['entry/broken', 'entry/city-herat-af'])
    await own.press('Mend them')
    await own.says('Mended: 1.')
    await own.says('Half a term')
    await own.says('1–2 of 2')
    expect(await own.text()).not.toContain('cannot be read')
    await stage.inside(
      `await browser.runtime.sendMessage({ newsgloss: 'remove', asked: [['entry/broken', 'entry/city-herat-af']] })`,
    )
    await notebook.close()
  })

  test('a notebook that a newer Newsgloss has made is not touched: the card and the page say so, and a new one begins with what it held', async () => {
    await stage.reader.keep('Herat', 'City in Afghanistan')
    await stage.leave()
    await stage.inside(`${OPENED.replace("'notebook'", "'notebook', 99")}; database.close()`)
    await stage.reader.rest('Tajikistan')
    await stage.reader.card('Tajikistan')
    await stage.reader.press('Save to the notebook')
    await until(
      () => stage.page.inCard<boolean>(`return /notebook/i.test(card.querySelector('.notice')?.textContent ?? '')`),
      'the notice',
    )
    expect(await stage.page.inCard(`return card.querySelector('.notice').textContent`)).not.toContain('Saved.')
    const notebook = await stage.browser.own('notebook.html')
    const own = desk(notebook)
    await own.says('Export what can be read')
    expect(await own.text()).not.toContain('Nothing saved yet')
    const version = await stage.inside(
      `return (await indexedDB.databases()).find(({ name }) => name === 'notebook').version`,
    )
    expect(version).toBe(99)
    const rescued = JSON.parse(await own.exported('Export what can be read')) as { terms: { id: string }[] }
    expect(rescued.terms.map(({ id }) => id)).toEqual(['entry/city-herat-af'])
    await own.press('Start a new notebook with it')
    await own.says('Terms brought along: 1.')
    await own.says('1–1 of 1')
    await notebook.close()
  })
})

/** A background on whose device there is room for Herat, and for nothing that speaks of Tajikistan or of a long note. */
const FULL = `
const put = IDBObjectStore.prototype.put
IDBObjectStore.prototype.put = function (value, ...more) {
  if (/country-tj|A long note/.test(JSON.stringify(value))) throw new DOMException('no room', 'QuotaExceededError')
  return put.call(this, value, ...more)
}
`

describe.each(BROWSERS)('a device without room in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-full-'))
  let browser: Browser

  beforeAll(async () => {
    const extension = changed(name, folder, 'background.js', (bytes) => Buffer.concat([Buffer.from(FULL), bytes]))
    browser = await launch(name, { extension, site: SITE })
  }, 90_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  }, 30_000)

  test('is told on the card and in the notebook; what was saved before is safe and can be exported', async () => {
    const page = await browser.open(PAGES.story)
    const reader = hands(page)
    await reader.marked('Herat')
    await reader.keep('Herat', 'City in Afghanistan')
    await page.key('Escape')
    await reader.rest('Tajikistan')
    await reader.card('Tajikistan')
    await reader.press('Save to the notebook')
    await reader.notice('The device is full')
    const notebook = await browser.own('notebook.html')
    const own = desk(notebook)
    await own.says('1–1 of 1')
    await own.press('Herat')
    await until(() => notebook.evaluate(`return document.querySelector('.note-field textarea') !== null`), 'the term')
    await own.fill('.note-field textarea', 'A long note', 'change')
    await own.says('The device has no more room: the last change was not kept. Everything saved before is safe.')
    const { terms } = JSON.parse(await own.exported('Export everything')) as { terms: { id: string; note: string }[] }
    expect(terms).toMatchObject([{ id: 'entry/city-herat-af', note: '' }])
  })

  test('the browser was asked to keep the notebook when it was saved into, and the reader is told that it does', async () => {
    const notebook = await browser.own('notebook.html#files')
    // Chromium promises it by permission, Firefox on request.
    if (name === 'firefox') expect(await notebook.evaluate(`return navigator.storage.persisted()`)).toBe(true)
    await desk(notebook).says('This browser keeps the notebook until you delete it.')
    await notebook.close()
  })
})
