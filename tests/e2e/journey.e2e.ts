import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, launch, type Page, until } from './browser.ts'
import { fill } from './desk.ts'
import { ADDRESS, page as html, PAINTED, whereIs } from './story.ts'

type Painted = Record<string, string[]>
const STRICT = `${ADDRESS}-strict`
const SHOP = 'https://www.theguardian.com/'
const HOSTILE = `${ADDRESS}-hostile`
const ROOMS = { chromium: 'chrome', firefox: 'firefox' } as const
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe.each(['chromium', 'firefox'] as const)('a reader in %s', (name) => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launch(name, {
      extension: fileURLToPath(new URL(`../../dist/${ROOMS[name]}`, import.meta.url)),
      site: {
        [ADDRESS]: { html: html() },
        [STRICT]: {
          html: html(
            '',
            '<script>window.violations = []; addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => window.violations.push(violatedDirective + " " + blockedURI))</script>',
          ).replace(/<style>.*?<\/style>/, ''),
          headers: {
            'content-security-policy':
              "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
          },
        },
        [HOSTILE]: {
          html: html(
            '',
            '<style>*{transition:all 3s!important} html>*:not(body):not(head),newsgloss-card,[popover]{display:none!important;opacity:0!important;transform:translate(-900px)!important} body{position:relative;z-index:2147483647}</style>',
          ),
        },
        [SHOP]: { html: '<!doctype html><html><body><main><h2><a href="/a">Herat</a></h2></main></body></html>' },
        'https://www.theguardian.com/other': { html: '<!doctype html><title>other</title>' },
      },
    })
    page = await browser.open(ADDRESS)
  }, 90_000)
  afterAll(() => browser?.close(), 30_000)

  const painted = (on = page) => on.evaluate<Painted>(PAINTED)
  const marked = (on = page) => until(async () => ((await painted(on)).place?.length ? painted(on) : null), 'marks')
  const rest = async (word: string, on = page) => {
    const { x, y } = (await on.evaluate<{ x: number; y: number }>(whereIs(word)))!
    await on.move(x - 3, y)
    await pause(30)
    await on.move(x, y)
    return { x, y }
  }
  const carded = (word: string, on = page) =>
    until(async () => ((await on.card())?.text.includes(word) ? on.card() : null), `the card of ${word}`)
  const cardless = (on = page) => until(async () => (await on.card()) === null, 'the card to close')

  test('sees quiet marks on what the story names, and nowhere else', async () => {
    const { place, organisation, person } = await marked()
    expect(place).toEqual(expect.arrayContaining(['Tajikistan', 'Herat', 'Uzbekistan']))
    expect(organisation).toContain('Collective Security Treaty Organization')
    expect(person).toContain('Marta Lindqvist')
    expect([...place!, ...organisation!].join()).not.toMatch(/Mongolia|Iran/)
  })

  test('finds the page byte for byte as its publisher made it, while it is marked', async () => {
    const is = await page.evaluate<string>('return document.documentElement.outerHTML')
    const plain = await page.evaluate<string>(`return (await (await fetch(location.href)).text())`)
    const parsed = await page.evaluate<string>(
      `return new DOMParser().parseFromString(${JSON.stringify(plain)}, 'text/html').documentElement.outerHTML`,
    )
    expect(is).toBe(parsed)
  })

  test('rests on a term and reads its card; leaving closes it', async () => {
    const { y } = await rest('Tajikistan')
    const card = await carded('Country in Central Asia')
    expect(card.text).toContain('Tajikistan')
    expect(card.box.width).toBeCloseTo(320, 0)
    expect(card.box.y).toBeGreaterThan(y)
    await page.move(20, 20)
    await page.move(5, 5)
    await cardless()
  })

  test('reads on the card of a person what the article said of her', async () => {
    await page.move(5, 5)
    await rest('Marta Lindqvist')
    const { text } = await carded('professor of geography')
    expect(text).toContain('In this article')
    await page.key('Escape')
    await cardless()
  })

  test('walks from term to term by key, and Escape closes the card', async () => {
    await page.move(5, 5)
    await browser.command('next')
    await until(async () => page.card(), 'a card')
    const first = (await page.card())!.text
    await browser.command('next')
    await until(async () => ((await page.card())?.text ?? first) !== first, 'the next card')
    await page.key('Escape')
    await cardless()
  })

  test('gets marks on paragraphs that arrive later, and loses those that go', async () => {
    await page.evaluate(
      `const p = document.createElement('p'); p.id = 'late'; p.textContent = 'Officials in Kyrgyzstan said on Wednesday that they would join the talks in the spring if they were asked to do so.'; document.querySelector('article').append(p)`,
    )
    await until(async () => (await painted()).place?.includes('Kyrgyzstan'), 'the mark on Kyrgyzstan')
    await page.evaluate(`document.querySelector('#late').remove()`)
    await until(async () => !(await painted()).place?.includes('Kyrgyzstan'), 'the mark to go')
  })

  test('gets the marks back when a script of the page clears them', async () => {
    await page.evaluate('CSS.highlights.clear()')
    await page.move(600, 190)
    await page.move(600, 330)
    await marked()
  })

  test('opens the popup: who and what is on this page, and a search over everything', async () => {
    const popup = await browser.own(`popup.html?tab=${await tabOf(browser)}`)
    const text = () => popup.evaluate<string>('return document.body.innerText')
    await until(async () => (await text()).includes('Marta Lindqvist'), 'the list')
    expect(await text()).toMatch(/Tajikistan/)
    await fill(popup, '.search', 'islamab')
    await until(async () => (await text()).includes('Capital of Pakistan'), 'the search result')
    await popup.close()
  })

  test('switches people off on the options page, and the open page follows', async () => {
    const options = await browser.own('options.html')
    const flip = `const row = [...document.querySelectorAll('[data-kind=person] input')][0]; row.click()`
    await until(
      () => options.evaluate<boolean>(`return document.querySelector('[data-kind=person] input') !== null`),
      'the options',
    )
    await options.evaluate(flip)
    await until(async () => (await painted()).person?.length === 0, 'people to be unmarked')
    expect((await painted()).place?.length).toBeGreaterThan(0)
    await options.evaluate(flip)
    await until(async () => (await painted()).person?.includes('Marta Lindqvist'), 'people to be marked again')
    await options.close()
  })

  test('reads cards on a page with the strictest policy, and breaks none of its rules', async () => {
    const strict = await browser.open(STRICT)
    await marked(strict)
    await rest('Tajikistan', strict)
    await carded('Country in Central Asia', strict)
    const violations = await strict.evaluate<string[]>('return window.violations')
    expect(violations.filter((violation) => !violation.includes('favicon'))).toEqual([])
    await strict.close()
  })

  test('sees the card even where the page tries to hide everything of that kind', async () => {
    const hostile = await browser.open(HOSTILE)
    await marked(hostile)
    const { y } = await rest('Tajikistan', hostile)
    const { box } = await carded('Country in Central Asia', hostile)
    expect(box.width).toBeGreaterThan(280)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThan(y)
    await hostile.close()
  })

  test('sees nothing at all on a front page', async () => {
    const front = await browser.open(SHOP)
    await pause(500)
    expect(Object.values(await painted(front)).flat()).toEqual([])
    await front.close()
  })

  test('opens a card by touch, and closes it by touching elsewhere', async () => {
    const touched = await browser.open(ADDRESS)
    await marked(touched)
    const { x, y } = (await touched.evaluate<{ x: number; y: number }>(whereIs('Herat')))!
    await touched.tap(x, y)
    await carded('Afghanistan', touched)
    await touched.tap(20, 600)
    await cardless(touched)
    await touched.close()
  })

  test('never sends anything anywhere', () => {
    expect(browser.strays.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([])
  })
})

/** The number of the tab that shows the story, asked from inside the extension. */
async function tabOf(browser: Browser): Promise<number> {
  const own = await browser.own('options.html')
  const id = await own.evaluate<number>(
    `const tabs = await browser.tabs.query({}); return tabs.find(({ url }) => url === '${ADDRESS}').id`,
  )
  await own.close()
  return id
}
