/** When something is broken, the reader is told in words what happened, on a card and in the popup. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, launch, until } from './browser.ts'
import { hands, pause } from './hands.ts'
import { PAGES, SITE } from './pages.ts'
import { BROWSERS, builtFor } from './stage.ts'

const WORDS = 'The glossary could not be opened. Your settings are safe. Please install Newsgloss again.'

describe.each(BROWSERS)('a damaged glossary in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-damaged-'))
  let browser: Browser

  beforeAll(async () => {
    cpSync(builtFor(name), folder, { recursive: true })
    const bytes = readFileSync(join(folder, 'glossary.bin'))
    writeFileSync(join(folder, 'glossary.bin'), bytes.subarray(0, bytes.length / 2))
    browser = await launch(name, { extension: folder, site: SITE })
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
})
