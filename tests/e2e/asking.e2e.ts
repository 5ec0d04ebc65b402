/** What is asked of the reader, and what goes on when the reader says no; and the menu of the right mouse button. */
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, launch, type Page, until } from './browser.ts'
import { hands } from './hands.ts'
import { SITE } from './pages.ts'
import { ADDRESS, page as html } from './story.ts'

const FOLDER = { chromium: 'chrome', firefox: 'firefox' } as const
/** The same story where Newsgloss has no leave to be. */
const UNLISTED = 'https://paper.example/world/2026/nov/02/border-talks'

describe.each(['chromium', 'firefox'] as const)('asked and refused in %s', (name) => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launch(name, {
      extension: fileURLToPath(new URL(`../../dist/${FOLDER[name]}`, import.meta.url)),
      site: { ...SITE, [UNLISTED]: { html: html() } },
    })
    page = await browser.open(ADDRESS)
    await hands(page).marked('Herat')
  }, 90_000)
  afterAll(() => browser?.close(), 30_000)

  const select = (word: string) =>
    page.evaluate(`
      const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(${JSON.stringify(word)})
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(walker.currentNode, at)
        range.setEnd(walker.currentNode, at + ${word.length})
        getSelection().removeAllRanges()
        getSelection().addRange(range)
        return
      }`)

  test('the menu explains what is selected', async () => {
    await select('Uzbekistan')
    await browser.menu('explain')
    await hands(page).card('Uzbekistan')
    await page.key('Escape')
    await hands(page).cardless()
  })

  test('the menu says never here: the marks go, and the options page can take that back', async () => {
    await browser.menu('never')
    await hands(page).unmarked('Herat')
    const options = await browser.own('options.html')
    const press = (name: string) =>
      until(
        () =>
          options.evaluate<boolean>(`
            const found = document.querySelector('[aria-label=${JSON.stringify(name)}]')
            found?.click()
            return found !== null`),
        name,
      )
    await press('Remove www.theguardian.com')
    await until(
      async () =>
        !(await options.evaluate<string>(`return document.querySelector('#where').innerText`)).includes(
          'www.theguardian.com',
        ),
      'the list without it',
    )
    await options.close()
    await page.go(ADDRESS)
    await hands(page).marked('Herat')
  })

  test('each question says in one sentence why it is asked, where it is asked', async () => {
    const options = await browser.own('options.html')
    const told = () => options.evaluate<string>('return document.body.innerText')
    await until(
      async () => (await told()).includes('For any site at all the browser asks you once, because'),
      'why every site',
    )
    expect(await told()).toContain('The browser asks you once for each site you add, because')
    await options.close()
  })

  test('a site that came by file waits for the browser; everything else goes on', async () => {
    const options = await browser.own('options.html')
    await options.evaluate(
      `const { settings = {} } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, version: 2, sites: ['paper.example'] } })`,
    )
    await until(
      async () =>
        (await options.evaluate<string>('return document.body.innerText')).includes(
          'the browser has not allowed this site yet',
        ),
      'the site that waits',
    )
    const unlisted = await browser.open(UNLISTED)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await hands(unlisted).all()).toEqual([])
    await unlisted.close()
    expect(await hands(page).all()).toContain('Herat')
    await options.close()
  })

  test.runIf(name === 'firefox')(
    'leave that was taken back is noticed, and offered again on one quiet line',
    async () => {
      await browser.revoke('https://www.theguardian.com/*')
      const options = await browser.own('options.html')
      const told = () => options.evaluate<string>(`return document.querySelector('#where')?.innerText ?? ''`)
      await until(
        async () => (await told()).includes('The browser no longer lets Newsgloss read some of its news sites'),
        'the notice',
      )
      expect((await told()).match(/Allow again/g)).toHaveLength(1)
      const fresh = await browser.open(ADDRESS)
      await new Promise((resolve) => setTimeout(resolve, 600))
      expect(await hands(fresh).all(), 'no script without leave').toEqual([])
      expect(await options.evaluate<boolean>(`return document.querySelector('.preview .card') !== null`)).toBe(true)
      await fresh.close()
      await options.close()
    },
  )
})
