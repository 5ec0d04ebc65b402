/** Marks and card on every kind of page, by pointer, key and touch, in both browsers. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type Page, until } from './browser.ts'
import { pause } from './hands.ts'
import { NEXT_ARTICLE, PAGES } from './pages.ts'
import { BROWSERS, openStage, type Reader, type Stage } from './stage.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STYLES = ['tokens', 'card', 'page-card'].map((name) => readFileSync(`src/ui/${name}.css`, 'utf8')).join('\n')

describe.each(BROWSERS)('the card in %s', (name) => {
  let stage: Stage
  let browser: Browser
  let page: Page
  let reader: Reader
  let leave: Stage['leave']
  let set: Stage['set']
  let on: Stage['on']

  beforeAll(async () => {
    stage = await openStage(name)
    ;({ browser, page, reader, leave, set, on } = stage)
  }, 90_000)
  afterAll(() => browser?.close(), 30_000)
  afterEach(() => leave()) // one failure is one failure

  test('saves a term with one tap, and takes it back with one more', async () => {
    await reader.keep('Herat', 'Afghanistan')
    await reader.press('Undo')
    await reader.notice('Taken out again.')
    await leave()
  })

  test('“I know this” takes the mark away everywhere and keeps the card; undo brings it back', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await reader.press('I know this')
    await reader.unmarked('Herat')
    expect((await page.card())?.text).toContain('Afghanistan')
    await reader.press('Undo')
    await reader.marked('Herat')
    await leave()
  })

  test('“wrong here” acts at once, on this page', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await reader.press('More')
    await reader.press('Wrong here')
    await reader.unmarked('Herat')
    await reader.notice('Taken away on this page.')
    expect(await page.inCard(`return card.querySelector('.more')`), 'folded again').toBeNull()
    await reader.press('Undo')
    await reader.marked('Herat')
    await leave()
  })

  test('“never here” clears the page, and the card stays to take it back', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await reader.press('More')
    await reader.press('Never on www.theguardian.com')
    await until(async () => (await reader.all()).length === 0, 'the marks to go')
    await reader.press('Undo')
    await reader.marked('Herat')
    await leave()
  })

  test('copies the card', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await reader.press('Copy')
    await reader.notice('Copied.')
    await leave()
  })

  test('opens a related entry inside the card, and Back leads back', async () => {
    await reader.rest('Herat')
    await reader.card('Related')
    await reader.press('Afghanistan')
    await until(async () => (await page.inCard(`return card.querySelector('h2').textContent`)) === 'Afghanistan', 'it')
    await reader.press('Back')
    await until(async () => (await page.inCard(`return card.querySelector('h2').textContent`)) !== 'Afghanistan', 'it')
    await leave()
  })

  test('steps from mention to mention', async () => {
    await reader.rest('Collective Security Treaty Organization')
    const first = await reader.card('1 of')
    await reader.press('Next mention')
    await reader.card('2 of')
    const { x, y } = (await page.card())!.box
    expect([x, y]).not.toEqual([first.box.x, first.box.y])
    await leave()
  })

  test('a pinned card survives scrolling, is moved aside, and goes by Escape', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await reader.card('Afghanistan')
    await pause(200) // it has risen
    const hung = (await page.card())!.box
    await reader.press('Keep this card open')
    const { box } = (await page.card())!
    expect(box.height, 'it does not grow over the window’s edge').toBeCloseTo(hung.height, 0)
    await page.scroll(300)
    await pause(400)
    expect((await page.card())!.box.y).toBeCloseTo(box.y, 0)
    const grip = (await page.inCard<{ x: number; y: number }>(
      `const { x, y } = card.querySelector('[data-grip]').getBoundingClientRect(); return { x: x + 14, y: y + 14 }`,
    ))!
    await page.drag([
      [grip.x, grip.y],
      [grip.x - 60, grip.y + 30],
      [grip.x - 120, grip.y + 60],
    ])
    await until(async () => Math.abs((await page.card())!.box.x - box.x + 120) < 3, 'the card to be moved')
    await page.key('Escape')
    await reader.cardless()
    await page.evaluate('scrollTo(0, 0)')
  })

  test('says to a screen reader what it is, its kind and which term of how many', async () => {
    await browser.command('next')
    await until(async () => page.card(), 'a card')
    await until(
      async () =>
        /^.+, .+: .+\. Term \d+ of \d+$/.test(
          (await page.inCard<string>(`return root.querySelector('[role=status].spoken, .spoken').textContent`)) ?? '',
        ),
      'the live text',
    )
    expect(await page.inCard(`return [card.getAttribute('role'), card.hasAttribute('aria-modal')]`)).toEqual([
      'dialog',
      false,
    ])
    await leave()
  })

  test('with a card opened by hovering, the page keeps its keys; without one it keeps all of them', async () => {
    await page.evaluate(
      `window.pressed = []; addEventListener('keydown', (event) => window.pressed.push(event.key + event.defaultPrevented))`,
    )
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    for (const key of ['ArrowDown', 'Tab'] as const) await page.key(key)
    expect(await page.evaluate('return window.pressed')).toEqual(['ArrowDownfalse', 'Tabfalse'])
    await page.key('Escape')
    await reader.cardless()
    await page.key('Escape')
    expect(await page.evaluate('return window.pressed.at(-1)')).toBe('Escapefalse')
    await pause(400) // the arrow key scrolls the page smoothly
  })

  test('adds no stop for the Tab key: from one link of the page to the next', async () => {
    await page.evaluate(
      `const a = document.createElement('a'); a.id = 'after'; a.href = '/other'; a.textContent = 'more'; document.querySelector('#link').after(' ', a); document.querySelector('#link').focus()`,
    )
    await reader.marked('Herat')
    await page.key('Tab')
    expect(await page.evaluate('return document.activeElement.id')).toBe('after')
    await page.evaluate(`document.querySelector('#after').remove()`)
  })

  test('keeps the card open while the page grows under it', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await page.evaluate(
      `const p = document.createElement('p'); p.textContent = 'Officials in Kandahar said that they would join the talks in the spring if they were asked to do so by all of the others.'; document.querySelector('article').append(p)`,
    )
    await reader.marked('Kandahar')
    expect((await page.card())?.text).toContain('Afghanistan')
    await leave()
  })

  test('marks what a reader unfolds', () =>
    on(PAGES.details, async (other, its) => {
      await its.marked('Herat')
      expect(await its.all()).not.toContain('Kandahar')
      await other.evaluate(`document.querySelector('details').open = true`)
      await its.marked('Kandahar')
    }))

  test.each(['columns', 'rightToLeft', 'tiny', 'dark'] as const)(
    'opens a card of full size inside the window on a page with %s',
    (kind) =>
      on(PAGES[kind], async (_, its) => {
        await its.marked('Herat')
        const { x, y } = await its.rest('Herat')
        const { box } = await its.card('Afghanistan')
        expect(box.width).toBeCloseTo(320, 0)
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(1100)
        expect(y < box.y || y > box.y + box.height || x < box.x || x > box.x + box.width).toBe(true)
      }),
  )

  test('reads the next article on an endless page by itself: its own lessons, its own first mentions', () =>
    on(PAGES.story, async (other, its) => {
      await its.marked('Herat')
      await other.evaluate(
        `document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(NEXT_ARTICLE)})`,
      )
      await its.marked('Elena Lindqvist')
      expect(await its.all()).toContain('Marta Lindqvist')
    }))

  test('with a key to hold, nothing opens without it and every known name opens with it', async () => {
    await set({ modifier: 'shift' })
    await pause(200)
    await reader.rest('Herat')
    await pause(700)
    expect(await page.card()).toBeNull()
    await page.hold('Shift', true)
    await reader.card('Afghanistan')
    await page.hold('Shift', false)
    await leave()
    await set({ modifier: 'none' })
  })

  test('without marks a look-up still works, and what nobody knows offers an ordinary link', async () => {
    await set({ style: 'none' })
    await until(async () => (await reader.all()).length === 0, 'the marks to go')
    const { x, y } = await reader.at('Herat')
    await page.move(x, y)
    await pause(600)
    expect(await page.card()).toBeNull()
    await browser.command('look')
    await reader.card('Afghanistan')
    await leave()
    const word = await reader.at('lorries')
    await page.move(word.x, word.y)
    await browser.command('look')
    await reader.card('is not in the glossary')
    expect(await page.inCard(`return card.querySelector('a').href`)).toBe('https://duckduckgo.com/?q=lorries')
    await leave()
    await set({ style: 'quiet' })
    await reader.marked('Herat')
  })

  test('looks up what is selected', async () => {
    await page.evaluate(
      `const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT); while (walker.nextNode()) { const at = walker.currentNode.data.indexOf('Badghis'); if (at >= 0) { getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 7); return } }`,
    )
    await browser.command('look')
    await reader.card('Badghis')
    await page.evaluate('getSelection().removeAllRanges()')
    await leave()
  })

  test('does not open while text is being selected', async () => {
    const from = await reader.at('Delegations')
    const to = await reader.at('Herat')
    await page.drag([
      [from.x, from.y],
      [to.x - 4, to.y],
      [to.x, to.y],
    ])
    await pause(600)
    expect(await page.card()).toBeNull()
    await page.click(4, 4)
  })

  test('puts text of the chosen size and theme on the card, whatever the page does', async () => {
    await set({ size: 20, theme: 'dark' })
    await pause(200)
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    const look = (await page.inCard<{ size: string; paper: string }>(
      `const style = getComputedStyle(card); return { size: style.fontSize, paper: style.backgroundColor }`,
    ))!
    expect(look.size).toBe('20px')
    expect(look.paper).toBe('rgb(30, 29, 27)')
    await leave()
    await set({ size: 14, theme: 'page' })
    await pause(200)
    await on(PAGES.dark, async (other, its) => {
      await its.marked('Herat')
      await its.rest('Herat')
      await its.card('Afghanistan')
      expect(await other.inCard('return getComputedStyle(card).backgroundColor')).toBe('rgb(30, 29, 27)')
    })
    await set({ theme: 'system' })
  })

  test('print shows no mark and no card', async () => {
    expect(
      await page.evaluate(
        `const rules = [...document.adoptedStyleSheets.at(-1).cssRules].map((rule) => rule.cssText).join(''); return /@media print/.test(rules)`,
      ),
    ).toBe(true)
  })

  test('axe finds nothing to mend on the card', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    const html = await page.inCard<string>('return card.outerHTML')
    await leave()
    await on(PAGES.inner, async (other) => {
      const found = await other.evaluate<string[]>(
        `document.documentElement.innerHTML = '<head><title>card</title></head><body><main><h1>Card</h1></main></body>'
        document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(html)})
        const style = document.createElement('style'); style.textContent = ${JSON.stringify(STYLES)}; document.head.append(style)
        ${AXE}; const { violations } = await axe.run(document.querySelector('.card')); return violations.map(({ id, nodes }) => id + ' ' + nodes[0].html)`,
      )
      expect(found).toEqual([])
    })
  })

  test('leaves no element, attribute or style behind when it is switched off', async () => {
    await set({ on: false })
    await until(async () => (await reader.all()).length === 0, 'the marks to go')
    expect(await page.evaluate(`return document.querySelector('newsgloss-card')`)).toBeNull()
    expect(await page.evaluate('return document.adoptedStyleSheets.length')).toBe(0)
    await set({ on: true })
    await reader.marked('Herat')
  })
})
