/** Private windows: nothing of what is read there is kept, unless the reader says so twice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, launch, type Page, until } from './browser.ts'
import { desk } from './desk.ts'
import { hands } from './hands.ts'
import { PAGES, SITE } from './pages.ts'
import { builtFor } from './stage.ts'

describe('private windows in firefox', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launch('firefox', { extension: builtFor('firefox'), site: SITE, isPrivate: true })
    page = await browser.open(PAGES.story)
    await hands(page).marked('Herat')
  }, 90_000)
  afterAll(() => browser?.close(), 30_000)

  test('keep no term from a card, until the reader asks for it all the same', async () => {
    const reader = hands(page)
    const own = await browser.own('options.html')
    const count = () =>
      own.evaluate<number>(
        `return (await browser.runtime.sendMessage({ newsgloss: 'newest', asked: [9] })).answer.count`,
      )
    expect(await own.evaluate(`return browser.extension.inIncognitoContext`)).toBe(true)
    await page.show()
    await reader.acts('Herat', 'City in Afghanistan', 'Save to the notebook', 'private window')
    expect(await count()).toBe(0)
    await reader.press('Save anyway')
    await reader.notice('Saved.')
    expect(await count()).toBe(1)
    await own.close()
  })

  test('keep no search', async () => {
    const popup = await browser.own('popup.html')
    const own = desk(popup)
    await own.fill('.search', 'kandah')
    await own.says('Kandahar')
    await popup.evaluate(`document.querySelector('.row').click()`)
    await until(() => popup.evaluate(`return document.querySelector('.below .note') !== null`), 'the card')
    expect(await popup.evaluate(`return browser.storage.session.get('recent')`)).toEqual({})
    await popup.close()
  })
})

describe('a firefox that never remembers history', () => {
  test('says in the notebook, in the popup and on the card that nothing can be kept there', async () => {
    const browser = await launch('firefox', { extension: builtFor('firefox'), site: SITE, isPrivate: 'always' })
    try {
      const notebook = await browser.own('notebook.html')
      await desk(notebook).says('This browser is set to keep nothing')
      expect(await desk(notebook).text()).not.toMatch(/damaged|Nothing saved yet/)
      const popup = await browser.own('popup.html')
      await popup.evaluate(`document.querySelector('#tab-saved').click()`)
      await desk(popup).says('This browser is set to keep nothing')
      const page = await browser.open(PAGES.story)
      const reader = hands(page)
      await reader.marked('Herat')
      await reader.acts('Herat', 'City in Afghanistan', 'Save to the notebook', 'private window')
      await reader.press('Save anyway')
      await reader.notice('set to keep nothing')
    } finally {
      await browser.close()
    }
  }, 90_000)
})
