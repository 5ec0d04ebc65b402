/** The popup in both browsers, as a page of its own: three views by key alone, reading once, pausing, small and narrow. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type KeyName, launch, type Page, until } from './browser.ts'
import { fill } from './desk.ts'
import { hands } from './hands.ts'
import { PAGES, SITE } from './pages.ts'

const ROOMS = { chromium: 'chrome', firefox: 'firefox' } as const
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const UNLISTED = 'https://unlisted.example/a-story'

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (name) => {
  let browser: Browser
  let page: Page
  let popup: Page
  let tab = 0

  beforeAll(async () => {
    const extension = fileURLToPath(new URL(`../../dist/${ROOMS[name]}`, import.meta.url))
    browser = await launch(name, { extension, site: { ...SITE, [UNLISTED]: SITE[PAGES.story]! } })
    page = await browser.open(PAGES.story)
    await hands(page).marked('Herat')
    const options = await browser.own('options.html')
    await until(() => options.evaluate<boolean>(`return typeof browser === 'object'`), 'the options page')
    tab = await options.evaluate<number>(
      `const tabs = await browser.tabs.query({}); return tabs.find(({ url }) => url === ${JSON.stringify(PAGES.story)}).id`,
    )
    await options.close()
    popup = await browser.own(`popup.html?tab=${tab}`)
    await says('Marta Lindqvist')
  }, 90_000)
  afterAll(() => browser?.close(), 30_000)

  const text = () => popup.evaluate<string>('return document.body.innerText')
  const says = (words: string) => until(async () => (await text()).includes(words), `“${words}”`)
  const view = () => popup.evaluate<string>(`return document.querySelector('[aria-selected=true]').id`)
  const focused = () =>
    popup.evaluate<string>(`return document.activeElement.className + ' ' + document.activeElement.textContent`)
  const keys = async (...names: KeyName[]) => {
    for (const one of names) await popup.key(one)
  }
  const type = (words: string) => fill(popup, '.search', words)
  const press = (label: string) =>
    until(
      () =>
        popup.evaluate<boolean>(
          `const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(label)}); button?.click(); return Boolean(button)`,
        ),
      `the button “${label}”`,
    )

  /** Looks at the page until its marks are back, and opens the popup anew. */
  const marksAgain = async () => {
    await page.show()
    await hands(page).marked('Herat')
    await popup.close().catch(() => undefined) // It may have made way by itself.
    popup = await browser.own(`popup.html?tab=${tab}`)
    await says('On for')
  }

  test('opens with the focus in the search, on what stands on this page', async () => {
    expect(await focused()).toContain('search')
    expect(await view()).toBe('tab-page')
    await says('professor of geography')
  })

  test('names about which nothing is known stand apart, greyed, with their sentences', async () => {
    await says('Also named, not in the glossary')
    await popup.evaluate(`document.querySelector('.unknown summary').click()`)
    const seen = await popup.evaluate<{ name: string; sentence: string; lights: number[] }>(`
      const [name, sentence] = ['.unknown summary bdi', '.unknown blockquote'].map((one) => document.querySelector(one))
      const far = (one) => { const [ink, paper] = [getComputedStyle(one).color, getComputedStyle(document.body).backgroundColor].map((colour) => colour.match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)); return Math.abs(ink - paper) }
      return { name: name.innerText, sentence: sentence.innerText, lights: [far(name), far(document.querySelector('.row .title'))] }`)
    expect(seen.sentence).toContain(seen.name.split(' ').at(-1))
    expect(seen.lights[0]).toBeLessThan(seen.lights[1]!)
    await popup.evaluate(`document.querySelector('.unknown summary').click()`)
  })

  test('its three views lie one key apart', async () => {
    await keys('ArrowRight')
    expect(await view()).toBe('tab-search')
    await keys('ArrowRight')
    await until(async () => (await view()) === 'tab-saved', 'saved terms')
    await says('Nothing saved yet')
    await keys('ArrowRight')
    expect(await view()).toBe('tab-page')
  })

  test('arrows and Enter lead through the list: the card opens below its row, Escape closes it', async () => {
    await keys('ArrowDown')
    expect(await focused()).toContain('row')
    await keys('Enter')
    await until(() => popup.evaluate(`return document.querySelector('.below .note') !== null`), 'the card')
    await keys('Escape')
    expect(await popup.evaluate(`return document.querySelector('.below')`)).toBeNull()
    await keys('ArrowUp')
    expect(await focused()).toContain('search')
  })

  test('finds by prefix, any word, short form, with typos and by facts, grouped, and remembers the search', async () => {
    await type('w'.repeat(200))
    await says('www')
    expect(
      await popup.evaluate(`const view = document.querySelector('.view'); return view.scrollWidth - view.clientWidth`),
      'an endless word sticks out',
    ).toBe(0)
    for (const [typed, found] of [
      ['hera', 'Herat'],
      ['csto', 'Collective Security Treaty Organization'],
      ['security treaty', 'Collective Security Treaty Organization'],
      ['afganistan', 'Afghanistan'],
      ['colective secuity treaty organization', 'Collective Security Treaty Organization'],
      ['kiev', 'Kyiv'],
      ['kind:place country:AF kand', 'Kandahar'],
    ] as const) {
      await type(typed)
      await until(
        async () => (await popup.evaluate<string>(`return document.querySelector('#view').innerText`)).includes(found),
        `${found} for ${typed}`,
      )
    }
    await keys('Enter')
    await until(() => popup.evaluate(`return document.querySelector('.below .note') !== null`), 'the card')
    await keys('Escape', 'Escape')
    await says('Lately')
    await says('kind:place country:AF kand')
  })

  test('a term kept here stands in the third view, and can be taken out and brought back', async () => {
    await popup.evaluate(`document.querySelector('#tab-page').click()`)
    await popup.evaluate(`document.querySelector('[aria-label="Keep Herat in the notebook"]').click()`)
    await says('Saved.')
    await popup.evaluate(`document.querySelector('#tab-saved').click()`)
    await says('Due today: 1')
    const rows = () => popup.evaluate<number>(`return document.querySelectorAll('#view .row').length`)
    for (const [typed, left] of [
      ['zzz', 0],
      ['her', 1],
      ['', 1],
    ] as const) {
      await fill(popup, '.filter', typed)
      await until(async () => (await rows()) === left, `${left} of the saved for “${typed}”`)
    }
    await popup.evaluate(`document.querySelector('#view .act').click()`)
    await says('Taken out again.')
    await press('Undo')
    await says('Due today: 1')
  })

  test('pauses everywhere for an hour, and goes on', async () => {
    await popup.evaluate(`document.querySelector('#tab-page').click()`)
    await press('Pause everywhere for an hour')
    await says('Paused until')
    await until(async () => (await hands(page).all()).length === 0, 'the marks to go')
    await press('Go on now')
    await marksAgain()
  })

  test('a site that is switched off can be read this once', async () => {
    await popup.evaluate(`document.querySelector('.site input').click()`)
    await says('Switched off here')
    await until(async () => (await hands(page).all()).length === 0, 'the marks to go')
    await press('Read this page once')
    await marksAgain()
    await popup.evaluate(`document.querySelector('.site input').click()`)
    await says('Marta Lindqvist')
  })

  test('jumps to where a term stands, opens its card there, and makes way', async () => {
    // With the popup goes who asked it.
    await popup
      .evaluate(`document.querySelector('[aria-label="Show Herat in the article"]').click()`)
      .catch(() => undefined)
    await until(() => page.card(), 'the card on the page')
    expect((await page.card())!.text).toContain('City in Afghanistan')
    await page.key('Escape')
    await marksAgain()
  })

  test('learns five terms of the page at once', async () => {
    await press('Learn five from this page')
    await until(() => popup.evaluate(`return document.querySelector('.quiz .prompt') !== null`), 'a question')
    await says('1 of 5')
    await press('Back')
    await until(
      () => popup.evaluate(`const tab = document.querySelector('#tab-saved'); tab?.click(); return tab !== null`),
      'the tabs',
    )
    await until(async () => /Due today: [4-6]/.test(await text()), 'the five')
  })

  test('nothing for axe to complain about in any view, and nothing is cut off when narrow or enlarged', async () => {
    await popup.evaluate(AXE)
    for (const one of ['page', 'search', 'saved']) {
      await popup.evaluate(`document.querySelector('#tab-${one}').click()`)
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(
        await popup.evaluate<string[]>(
          `const { violations } = await axe.run(document); return violations.map(({ id, nodes }) => id + ' ' + nodes[0].html)`,
        ),
        one,
      ).toEqual([])
      for (const [width, size] of [
        [320, 1],
        [360, 2],
      ])
        expect(
          await popup.evaluate<string[]>(
            `document.documentElement.style.cssText = 'width:${width}px;zoom:${size}'; const main = document.querySelector('main'); const out = [...main.querySelectorAll('button, input, h2, .count')].filter((one) => one.getClientRects().length && one.getBoundingClientRect().right > main.getBoundingClientRect().right + 1 && !one.closest('.spoken')).map((one) => one.outerHTML.slice(0, 90)); document.documentElement.style.cssText = ''; return out`,
          ),
          `${one} at ${width} px, ${size} times as large`,
        ).toEqual([])
    }
  })

  test('only its list scrolls; where little of it can be seen, as at 200 % on a small laptop, all of it does', async () => {
    await popup.evaluate(`document.querySelector('#tab-page').click()`)
    await until(() => popup.evaluate(`return document.querySelector('.row') !== null`), 'the list')
    const scrolls = () =>
      popup.evaluate<[boolean, boolean]>(
        `const list = document.querySelector('.view'); return [document.documentElement.scrollHeight > innerHeight, list.scrollHeight > list.clientHeight + 1]`,
      )
    await popup.resize(360, 560)
    expect(await scrolls()).toEqual([false, true])
    await popup.resize(400, 300)
    expect(await scrolls()).toEqual([true, false])
    await popup.resize(1100, 800)
  })
})
