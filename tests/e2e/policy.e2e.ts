/**
 * What an organisation sets, with the policy files of docs/policies in the places where the browsers look for them. Those places
 * belong to root: for anybody else these tests are skipped, and say so.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, launch, type Page, until } from './browser.ts'
import { hands } from './hands.ts'
import { SITE } from './pages.ts'
import { ADDRESS } from './story.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const doc = (name: string) => readFileSync(`${ROOT}docs/policies/${name}.json`, 'utf8')

/** Chromium names an unpacked extension after its folder: 32 hexadecimal figures of a hash, written with the letters a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  return [...hash].map((figure) => String.fromCharCode(97 + Number.parseInt(figure, 16))).join('')
}

/** Puts a file in place; what stood there is put aside and comes back. */
function place(path: string, text: string): () => void {
  const aside = `${path}.before-newsgloss-test`
  if (existsSync(path)) renameSync(path, aside)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return () => {
    rmSync(path, { force: true })
    if (existsSync(aside)) renameSync(aside, path)
  }
}

const CASES = [
  {
    what: 'Chromium, managed policy',
    name: 'chromium',
    extension: `${ROOT}dist/chrome`,
    path: '/etc/chromium/policies/managed/newsgloss-test.json',
    text: () => doc('chromium').replace(/REPLACE-[A-Z-]+/, idOf(`${ROOT}dist/chrome`)),
  },
  {
    what: 'Firefox, policies.json',
    name: 'firefox',
    extension: `${ROOT}dist/firefox`,
    path: '/etc/firefox/policies/policies.json',
    text: () => doc('firefox'),
  },
  {
    what: 'Firefox, managed storage manifest',
    name: 'firefox',
    extension: `${ROOT}dist/firefox`,
    path: '/usr/lib/mozilla/managed-storage/newsgloss@newsgloss.example.json',
    text: () => doc('firefox-managed-storage'),
  },
] as const

describe.skipIf(process.getuid?.() !== 0).each(CASES)(
  'an organisation’s policy: $what',
  ({ name, extension, path, text }) => {
    let browser: Browser
    let page: Page
    let takeAway: () => void

    beforeAll(async () => {
      takeAway = place(path, text())
      browser = await launch(name, { extension, site: SITE })
      page = await browser.open(ADDRESS)
    }, 90_000)
    afterAll(async () => {
      takeAway?.()
      await browser?.close()
    }, 30_000)

    test('its glossary is there, and its settings hold', async () => {
      await hands(page).marked('barrier')
      await page.evaluate(`scrollTo(0, ${(await hands(page).at('barrier')).y - 200})`)
      await hands(page).rest('barrier')
      const card = await hands(page).card('A bar across a road')
      expect(card?.text).toContain('Class 8b')
      await page.key('Escape')
    })

    test('the options page shows what is set, by whom, and lets nobody change it', async () => {
      const options = await browser.own('options.html')
      const told = () => options.evaluate<string>('return document.body.innerText')
      await until(async () => (await told()).includes('Set by Hilltop School'), 'the lock')
      expect(await told()).toContain('news.hilltop.example')
      expect(await told()).toContain('exams.hilltop.example')
      const locked = await options.evaluate<Record<string, boolean>>(`
      const field = (label) => [...document.querySelectorAll('label')].find((one) => one.innerText.startsWith(label)).querySelector('select, input').disabled
      return { theme: field('Colours of the card'), size: field('Text size'), marks: document.querySelector('[value=all][type=radio]').closest('fieldset').disabled || [...document.querySelectorAll('fieldset')].some((one) => one.disabled && one.innerText.startsWith('How often')) }`)
      expect(locked).toEqual({ theme: true, size: false, marks: true })
      const buttons = await options.evaluate<string[]>(
        `return [...document.querySelectorAll('.hosts button')].map((one) => one.getAttribute('aria-label'))`,
      )
      expect(buttons).not.toContain('Remove news.hilltop.example')
      expect(
        await options.evaluate(
          `return [...document.querySelectorAll('.packs .switch')].map((one) => one.disabled).join()`,
        ),
      ).toBe('true')
      await options.close()
    })

    test('a change made behind its back does not hold', async () => {
      const options = await browser.own('options.html')
      await options.evaluate(`await browser.storage.local.set({ settings: { version: 2, theme: 'dark', size: 18 } })`)
      await options.evaluate('location.reload()').catch(() => undefined)
      await until(
        () =>
          options
            .evaluate<boolean>(
              `const field = (label) => [...document.querySelectorAll('label')].find((one) => one.innerText.startsWith(label))?.querySelector('select, input').value
             return field('Colours of the card') === 'light' && field('Text size') === '18'`,
            )
            .catch(() => false),
        'the fixed colours and the reader’s own size',
      )
      await options.close()
    })
  },
)
