/** The extension in a language that is written from right to left, in a browser that speaks another: card and pages follow their texts. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Page, until } from './browser.ts'
import { PAGES } from './pages.ts'
import { BROWSERS, openStage, type Stage, spokenIn, type Texts } from './stage.ts'

describe.each(BROWSERS)('in Arabic in %s', (name) => {
  let folder: string
  let texts: Texts
  let stage: Stage
  const says = (key: string) => texts[key]!.message

  beforeAll(async () => {
    ;({ folder, texts } = spokenIn(name, 'ar'))
    stage = await openStage(name, {}, { extension: folder })
  }, 90_000)
  afterAll(async () => {
    await stage?.browser.close()
    rmSync(folder, { recursive: true, force: true })
  }, 30_000)

  test('the card is written from right to left, its English words from left to right', async () => {
    await stage.reader.rest('Herat')
    await stage.reader.card(says('kind_place'))
    const seen = await stage.page.inCard(`
      const side = (selector) => { const { left, right } = card.querySelector(selector).getBoundingClientRect(); const box = card.getBoundingClientRect(); return left - box.left > box.right - right ? 'right' : 'left' }
      return { card: card.dir, words: card.lang, gloss_in: card.querySelector('.gloss').lang, kind: side('.kind svg'), close: side('.corner'), title: getComputedStyle(card.querySelector('h2')).direction, gloss: getComputedStyle(card.querySelector('.gloss')).direction }`)
    expect(seen).toEqual({
      card: 'rtl',
      words: 'ar',
      gloss_in: 'en',
      kind: 'right',
      close: 'left',
      title: 'ltr',
      gloss: 'ltr',
    })
    await stage.leave()
  })

  const onPage = async (address: string, ready: string, act: (page: Page) => Promise<void>) => {
    const page = await stage.browser.own(address)
    await until(() => page.evaluate<boolean>(`return document.querySelector('${ready}') !== null`), ready)
    expect(await page.evaluate('return [document.documentElement.lang, document.documentElement.dir]')).toEqual([
      'ar',
      'rtl',
    ])
    await act(page)
    await page.close()
  }

  test('the popup begins at the right, with Arabic arrows', async () => {
    await onPage(`popup.html?tab=${await stage.tabOf(PAGES.story)}`, '.row', async (page) => {
      const sides = await page.evaluate<number[]>(
        `const row = document.querySelector('.line-row'); return ['.row svg', '.act'].map((one) => Math.sign(row.querySelector(one).getBoundingClientRect().x - row.getBoundingClientRect().x - row.getBoundingClientRect().width / 2))`,
      )
      expect(sides).toEqual([1, -1])
      // Titles and glosses, in whatever language, begin at the same edge. Whole ones tell; those cut short fill their row.
      const apart = await page.evaluate<number[]>(
        `const range = document.createRange(); const end = (element) => { range.selectNodeContents(element); return Math.min(range.getBoundingClientRect().right, element.getBoundingClientRect().right) }
        return [...document.querySelectorAll('.names')].map((one) => Math.abs(end(one.querySelector('.title bdi')) - end(one.querySelector('.gloss'))))`,
      )
      expect(Math.max(...apart)).toBeLessThan(3)
    })
  })

  test.each([
    ['options.html', '#about'],
    ['notebook.html', '.empty'],
    ['reader.html', 'textarea'],
    ['credits.html', 'main li'],
  ])('%s is mirrored, and nothing sticks out of it', async (address, ready) => {
    await onPage(address, ready, async (page) => {
      for (const width of [1100, 320]) {
        await page.resize(width, 700)
        expect(await page.evaluate('return document.documentElement.scrollWidth <= innerWidth'), `${width}`).toBe(true)
      }
    })
  })
})
