/** One browser with the extension, one open story, and the settings at hand: what a file of tests stands on. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type Launch, launch, type Page, type Site, until } from './browser.ts'
import { hands } from './hands.ts'
import { PAGES, SITE } from './pages.ts'

export const BROWSERS = ['chromium', 'firefox'] as const
export type Name = (typeof BROWSERS)[number]
export type Reader = ReturnType<typeof hands>
export type Stage = Awaited<ReturnType<typeof openStage>>

/** The folder that `node build.mjs` makes for a browser. */
export const builtFor = (name: Name) =>
  fileURLToPath(new URL(`../../dist/${{ chromium: 'chrome', firefox: 'firefox' }[name]}`, import.meta.url))

/** A copy of the built extension that speaks one language, whatever the machine's language is. The caller removes it. */
export function spokenIn(name: Name, language: string): { folder: string; texts: Texts } {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-spoken-'))
  cpSync(builtFor(name), folder, { recursive: true })
  const text = readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8')
  writeFileSync(join(folder, '_locales', 'en', 'messages.json'), text)
  return { folder, texts: JSON.parse(text) as Texts }
}
export type Texts = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>

/** Starts a browser on the plain story and waits for its marks. `site`: pages beside those of pages.ts. */
export async function openStage(name: Name, site: Site = {}, more: Partial<Launch> = {}) {
  const browser = await launch(name, { extension: builtFor(name), site: { ...SITE, ...site }, ...more })
  const page = await browser.open(PAGES.story)
  const reader = hands(page)
  await reader.marked('Herat')
  return {
    browser,
    page,
    reader,
    /** Sets settings as the options page would. */
    set: (change: object) => inOptions(browser, SET(change)),
    /** Runs a function body in a page of the extension, where `browser` is. */
    inside: <T>(body: string) => inOptions<T>(browser, body),
    /** Does something on another page, in a tab of its own. */
    async on<T>(address: string, act: (page: Page, reader: Reader) => Promise<T>): Promise<T> {
      const other = await browser.open(address)
      try {
        return await act(other, hands(other))
      } finally {
        await other.close()
      }
    },
    /** Closes the card and goes back to the top, the pointer in a corner. */
    async leave() {
      await page.key('Escape')
      await page.evaluate('scrollTo(0, 0)')
      await page.move(4, 4)
      await reader.cardless()
    },
    /** The number of the tab that shows an address. */
    tabOf: (address: string) =>
      inOptions<number>(
        browser,
        `return (await browser.tabs.query({})).findLast(({ url }) => url === ${JSON.stringify(address)}).id`,
      ),
  }
}

const SET = (change: object) =>
  `const { settings = {} } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } })`

async function inOptions<T>(browser: Browser, body: string): Promise<T> {
  const options = await browser.own('options.html')
  try {
    await until(() => options.evaluate<boolean>(`return typeof browser === 'object'`), 'the options page')
    return await options.evaluate<T>(body)
  } finally {
    await options.close()
  }
}
