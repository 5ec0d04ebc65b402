/** When something is broken, the reader is told in words what happened, on a card and in the popup. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, launch, until } from './browser.ts'
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

  test('a notebook that a newer Newsgloss has made is not touched: the card and the page say so', async () => {
    await stage.reader.rest('Herat')
    await stage.reader.card('City in Afghanistan')
    await stage.reader.press('Save to the notebook')
    await stage.reader.notice('Saved.')
    await stage.leave()
    await stage.inside(
      `const database = await new Promise((done, failed) => { const opening = indexedDB.open('notebook', 99); opening.onsuccess = () => done(opening.result); opening.onerror = () => failed(opening.error) }); database.close()`,
    )
    await stage.reader.rest('Tajikistan')
    await stage.reader.card('Tajikistan')
    await stage.reader.press('Save to the notebook')
    await until(
      () => stage.page.inCard<boolean>(`return /notebook/i.test(card.querySelector('.notice')?.textContent ?? '')`),
      'the notice',
    )
    expect(await stage.page.inCard(`return card.querySelector('.notice').textContent`)).not.toContain('Saved.')
    const notebook = await stage.browser.own('notebook.html')
    const text = () => notebook.evaluate<string>('return document.body.innerText')
    await until(async () => (await text()).includes('Export what can be read'), 'what can be done')
    expect(await text()).not.toContain('Nothing saved yet')
    const version = await stage.inside(
      `return (await indexedDB.databases()).find(({ name }) => name === 'notebook').version`,
    )
    expect(version).toBe(99)
    await notebook.close()
  })
})
