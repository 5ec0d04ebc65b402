/** Where a story may stand and how it may be looked at: full screen, zoomed with fingers or by the browser, on a small screen, under a finger. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Page, until } from './browser.ts'
import { hands, pause } from './hands.ts'
import { PAGES } from './pages.ts'
import { BROWSERS, openStage, type Reader, type Stage } from './stage.ts'
import { ADDRESS, page as html } from './story.ts'

const FULL = `${ADDRESS}-full`
const SITE = {
  [FULL]: {
    html: html(
      '',
      '<style>main{overflow:auto;background:#fff}#go{position:fixed;left:0;top:0;width:80px;height:30px}</style><script>addEventListener("load", () => document.querySelector("#go").addEventListener("click", () => document.querySelector("main").requestFullscreen()))</script>',
    ).replace('<main>', '<button id="go">Full</button><main>'),
  },
}

describe.each(BROWSERS)('a story in %s', (name) => {
  let stage: Stage
  let page: Page
  let reader: Reader

  beforeAll(async () => {
    stage = await openStage(name, SITE)
    page = stage.page
    reader = stage.reader
  }, 90_000)
  afterAll(() => stage?.browser.close(), 30_000)
  afterEach(() => stage.leave())

  /** The card lies inside what is seen and beside its word. */
  async function fits(on: Page, word: string) {
    const { box } = (await on.card())!
    const [line, seen] = await on.evaluate<[DOMRect, { x: number; y: number; width: number; height: number }]>(
      `const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT); while (walker.nextNode()) { const at = walker.currentNode.data.indexOf(${JSON.stringify(word)}); if (at < 0 || walker.currentNode.parentElement.closest('h1')) continue; const range = document.createRange(); range.setStart(walker.currentNode, at); range.setEnd(walker.currentNode, at + ${word.length}); const v = visualViewport; return [range.getBoundingClientRect().toJSON(), { x: v.offsetLeft, y: v.offsetTop, width: v.width, height: v.height }] }`,
    )
    expect(box.x).toBeGreaterThanOrEqual(seen.x - 1)
    expect(box.y).toBeGreaterThanOrEqual(seen.y - 1)
    expect(box.x + box.width).toBeLessThanOrEqual(seen.x + seen.width + 1)
    expect(box.y + box.height).toBeLessThanOrEqual(seen.y + seen.height + 1)
    expect(
      box.y >= line.bottom || box.y + box.height <= line.top || box.x >= line.right || box.x + box.width <= line.left,
    ).toBe(true)
    return { box, line, seen }
  }

  test('opens its card over an element that fills the screen', () =>
    stage.on(FULL, async (other, its) => {
      await its.marked('Herat')
      await other.click(40, 15)
      await until(
        () => other.evaluate<boolean>(`return document.fullscreenElement?.localName === 'main'`),
        'full screen',
      )
      await pause(400)
      await its.rest('Herat')
      const { box } = await its.card('Afghanistan')
      expect(box.height).toBeGreaterThan(60)
      await its.press('I know this')
      await its.notice('Known')
      await its.press('Undo')
      await other.key('Escape')
    }))

  test('puts the card into the part of the page that is seen after a pinch', () =>
    stage.on(PAGES.story, async (other, its) => {
      await its.marked('Herat')
      await other.pinch(2, 0, 0)
      await until(() => other.evaluate<boolean>('return visualViewport.scale > 1.5'), 'the zoom')
      await pause(300)
      await stage.browser.command('next')
      await until(() => other.card(), 'a card')
      const title = (await other.inCard<string>(`return card.querySelector('h2').textContent`))!
      const word = (await its.all()).find((text) => title.toLowerCase().includes(text.toLowerCase()))
      await fits(other, word ?? title)
      await other.key('Escape')
    }))

  test.each([0.5, 2, 4])(
    'keeps marks, and a whole card beside its word, when the browser zooms to %s',
    async (factor) => {
      const tab = await stage.tabOf(PAGES.story)
      const zoom = (to: number) => stage.inside(`await browser.tabs.setZoom(${tab}, ${to})`)
      const wide = await page.evaluate<number>('return innerWidth')
      await zoom(factor)
      await until(
        async () => Math.abs((await page.evaluate<number>('return innerWidth')) - wide / factor) < 40,
        'the zoom',
      )
      await stage.browser.command('next')
      await until(() => page.card(), 'a card')
      const title = (await page.inCard<string>(`return card.querySelector('h2').textContent`))!
      const word = (await reader.all()).find((text) => title.toLowerCase().includes(text.toLowerCase()))
      await pause(300)
      await fits(page, word ?? title)
      await page.key('Escape')
      await reader.cardless()
      await zoom(1)
      await until(async () => (await page.evaluate<number>('return innerWidth')) === wide, 'the zoom to go')
    },
  )

  test('is a sheet on a small screen, which is drawn down to close and springs back from less', () =>
    stage.on(PAGES.story, async (other, its) => {
      await other.resize(390, 780)
      await its.marked('Herat')
      const { x, y } = await its.at('Herat')
      await other.tap(x, y)
      await its.card('Afghanistan')
      await pause(300) // It rises into its place.
      const { box } = (await other.card())!
      expect([box.x, Math.round(box.width), Math.round(box.y + box.height)]).toEqual([0, 390, 780])
      const handle = (await other.inCard<{ x: number; y: number }>(
        `const { x, y, width, height } = card.querySelector('.handle').getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }`,
      ))!
      const draw = (far: number) =>
        other.touch([0, 0.25, 0.5, 0.75, 1].map((share) => [handle.x, handle.y + far * share] as [number, number]))
      await draw(40)
      await pause(300)
      expect((await other.card())!.box.y).toBeCloseTo(box.y, 0)
      await draw(140)
      await its.cardless()
    }))

  test('leaves a long press to the browser', () =>
    stage.on(PAGES.story, async (other, its) => {
      await its.marked('Herat')
      await other.evaluate(
        `window.menus = []; addEventListener('contextmenu', (event) => window.menus.push(event.defaultPrevented))`,
      )
      const { x, y } = await its.at('Herat')
      await other.touch([[x, y]], 1200)
      await pause(400)
      expect(await other.evaluate<boolean[]>('return window.menus')).not.toContain(true)
      if (name === 'chromium') expect(await other.card()).toBeNull() // BiDi's long touch in Firefox ends as a tap.
    }))

  test('marks text that a framework shows in another body', () =>
    stage.on(PAGES.story, async (other, its) => {
      await its.marked('Herat')
      await other.evaluate(
        `const next = document.body.cloneNode(true); for (const node of next.querySelectorAll('p')) node.textContent = node.textContent.replaceAll('Herat', 'Kandahar'); history.pushState({}, '', location.href + '-second'); document.body.replaceWith(next)`,
      )
      await hands(other).marked('Kandahar')
    }))
})
