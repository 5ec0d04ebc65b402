/** Pages that mean harm, or do harm without meaning to: the page stays usable, the card too, and the reader's data stays closed. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Page, until } from './browser.ts'
import { pause } from './hands.ts'
import { PAGES } from './pages.ts'
import { BROWSERS, openStage, type Reader, type Stage } from './stage.ts'
import { ADDRESS, page as html } from './story.ts'

const address = (name: string) => `${ADDRESS}-hostile-${name}`
/** The characters that turn the direction of text around or hide in it. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const PAGES_ = {
  styles: html(
    '',
    '<style>*{transition:all 3s!important;pointer-events:none!important;user-select:none!important} html{transform:rotate(.4deg)} html>*:not(body):not(head),newsgloss-card,[popover]{display:none!important;opacity:0!important;transform:translate(-900px)!important;visibility:hidden!important;clip-path:circle(0)!important} body{position:relative;z-index:2147483647} ::highlight(newsgloss-place){text-decoration:none!important}</style>',
  ),
  spy: html(
    '',
    `<script>
    window.stolen = []
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (...given) { const root = attach.apply(this, given); window.stolen.push('root ' + this.localName); return root }
    for (const [owner, name] of [[Node.prototype, 'appendChild'], [Element.prototype, 'append'], [Document.prototype, 'createElementNS'], [Array.prototype, 'map'], [Array.prototype, 'push'], [JSON, 'stringify'], [HTMLElement.prototype, 'showPopover'], [Map.prototype, 'set']]) {
      const own = owner[name]
      owner[name] = function (...given) { if (String(given[0]).includes('newsgloss') || String(this?.localName).includes('newsgloss')) window.stolen.push(name); return own.apply(this, given) }
    }
    Object.defineProperty(Object.prototype, 'entry', { get() { window.stolen.push('entry') }, configurable: true })
    Object.defineProperty(Object.prototype, 'newsgloss', { set(value) { window.stolen.push('newsgloss') }, get() {}, configurable: true })
    customElements.define('newsgloss-card', class extends HTMLElement { constructor() { super(); try { window.inside = this.attachInternals() } catch (error) { window.stolen.push('internals') } } })
    </script>`,
  ),
  clearing: html(
    '',
    `<script>window.cleared = 0; setInterval(() => { window.cleared++; CSS.highlights.clear(); document.adoptedStyleSheets = [] }, 150)</script>`,
  ),
  storm: html(
    '<p id="busy">0</p>',
    `<script>window.count = 0; addEventListener('load', () => setInterval(() => { const text = document.querySelector('#busy').firstChild; for (let i = 0; i < 500; i++) text.data = String(++window.count) }, 10))</script>`,
  ),
  nodes: html(
    '<div id="sea"></div>',
    `<script>addEventListener('DOMContentLoaded', () => { const sea = document.querySelector('#sea'); for (let i = 0; i < 1000; i++) { const p = document.createElement('p'); for (let n = 0; n < 1000; n++) p.append(document.createTextNode('and ')); sea.append(p) } })</script>`,
  ),
  huge: html(
    '<p id="huge"></p>',
    `<script>addEventListener('DOMContentLoaded', () => { document.querySelector('#huge').textContent = 'flour and bread and tea '.repeat(437000) })</script>`,
  ),
  deep: html(
    '<div id="deep"></div>',
    `<script>addEventListener('DOMContentLoaded', () => { let at = document.querySelector('#deep'); for (let i = 0; i < 600; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'The bottom of the page is in Kunduz, where nobody has ever been, and the lorries do not go there.' })</script>`,
  ),
  routes: html(
    '',
    `<script>let n = 0; setInterval(() => { try { history.pushState({}, '', location.pathname.replace(/-route.*/, '') + '-route' + ++n) } catch {} ; window.routes = n }, 120)</script>`,
  ),
  turned: html(
    `<p>“The bread is good,” said Maria \u202eSvensson\u202c, a spokeswoman for the bakers\u2019 guild of the lake. Svensson said that \u2067Peter Almgren\u2069, a farmer from the valley, would bring the flour before the winter came.</p>`,
  ),
  definitions: html(
    '<p>He was asked for it at the Bank (PIN) and again at the Gate (PIN); the Door (IBM) stayed shut. The Ministry of Silly (MOSS) is a joke, said the guard of the Lake (L), and Everything You Have Ever Known (NATO) is another.</p>',
  ),
}

describe.each(BROWSERS)('on hostile pages in %s', (name) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(
      name,
      Object.fromEntries(Object.entries(PAGES_).map(([key, one]) => [address(key), { html: one }])),
    )
  }, 90_000)
  afterAll(() => stage?.browser.close(), 30_000)
  afterEach(() => stage.leave())

  test('styles that hide, move and disarm everything: the card is seen, is of full size and can be used', () =>
    stage.on(address('styles'), async (page, reader) => {
      await reader.marked('Herat')
      await stage.browser.command('next')
      const { box } = await until(() => page.card(), 'a card')
      expect(box.width).toBeGreaterThan(280)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(800)
      await reader.press('I know this')
      await reader.notice('Known')
      await reader.press('Undo')
    }))

  test('scripts that hook the platform, pollute prototypes and claim our element see no card and reach nothing in it', () =>
    stage.on(address('spy'), async (page, reader) => {
      await reader.marked('Herat')
      await stage.browser.command('next')
      await until(() => page.card(), 'a card')
      await reader.press('I know this')
      await reader.notice('Known')
      await reader.press('Undo')
      expect(await page.evaluate<string[]>('return window.stolen')).toEqual([])
      const reach = await page.evaluate<unknown[]>(
        `const host = document.documentElement.lastElementChild; return [host.shadowRoot, window.inside?.shadowRoot?.textContent ?? null, host.textContent, document.querySelectorAll('.card').length]`,
      )
      expect(reach).toEqual([null, null, '', 0])
    }))

  test('what a page may see is where the marks are, not what is said about them', async () => {
    const seen = await stage.page.evaluate<string>(
      `return JSON.stringify([...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map((range) => Object.keys(range))])) + [...document.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('')).join('')`,
    )
    expect(seen).toContain('newsgloss-place')
    expect(seen).not.toMatch(/Afghanistan|City in|Country in/)
  })

  test('a page that takes the marks away seven times a second is not fought with: the card still opens, and marks come back', () =>
    stage.on(address('clearing'), async (page, reader) => {
      await until(async () => (await page.evaluate<number>('return window.cleared')) > 5, 'the page to clear')
      await stage.browser.command('next')
      await until(() => page.card(), 'a card')
      await page.key('Escape')
      const { x, y } = await reader.at('Herat')
      await until(async () => {
        await page.move(x, y + 140)
        await page.move(x, y)
        return (await reader.all()).includes('Herat')
      }, 'the mark')
      const before = await page.evaluate<number>('return window.cleared')
      await until(async () => (await page.evaluate<number>('return window.cleared')) > before + 3, 'the page to go on')
    }))

  test('messages that a page forges change nothing and are not answered', async () => {
    await stage.on(PAGES.story, async (page, reader) => {
      await reader.marked('Herat')
      const answers = await page.evaluate<string[]>(`
        const heard = []
        addEventListener('message', (event) => heard.push(JSON.stringify(event.data)))
        const forged = [{ newsgloss: 'know', asked: ['herat', true] }, { newsgloss: 'never', asked: [true] }, { newsgloss: 'rows', asked: [null] }, { newsgloss: 'terms', asked: [] }]
        for (const message of forged) {
          for (const target of [document, window, document.documentElement]) target.dispatchEvent(new CustomEvent('newsgloss', { detail: message, bubbles: true }))
          for (const runtime of [window.chrome?.runtime, window.browser?.runtime]) { try { heard.push('sent ' + JSON.stringify(await runtime.sendMessage(message))) } catch {} }
        }
        for (const message of forged) window.postMessage(message, '*')
        await new Promise((resolve) => setTimeout(resolve, 500))
        return heard.filter((one) => !one.startsWith('{"newsgloss"'))
      `)
      expect(answers).toEqual([])
      expect(await reader.all()).toContain('Herat')
    })
    const settings = await stage.inside<{ known?: string[]; offOn?: string[] }>(
      `return (await browser.storage.local.get('settings')).settings ?? {}`,
    )
    expect([settings.known ?? [], settings.offOn ?? []]).toEqual([[], []])
  })

  test('no page can read what is saved: not by storage, not by address, not by asking', async () => {
    const { page, reader } = stage
    await reader.keep('Herat', 'Afghanistan')
    const base = await stage.inside<string>(`return browser.runtime.getURL('')`)
    const read = await page.evaluate<unknown[]>(`
      const files = ['glossary.bin', 'maps.bin', 'manifest.json', 'notebook.html', 'content.js', '_locales/en/messages.json', 'icons/newsgloss-16.png']
      const fetched = await Promise.all(files.map((file) => fetch(${JSON.stringify(base)} + file).then(() => file, () => null)))
      const image = await new Promise((resolve) => { const one = new Image(); one.onload = () => resolve('loaded'); one.onerror = () => resolve(null); one.src = ${JSON.stringify(base)} + 'icons/newsgloss-16.png' })
      const names = (await indexedDB.databases()).map(({ name }) => name)
      return [fetched.filter(Boolean), image, names, localStorage.length, sessionStorage.length, (await caches.keys()).length, typeof window.chrome?.storage, typeof window.browser?.storage, 'newsgloss' in window]
    `)
    expect(read).toEqual([[], null, [], 0, 0, 0, 'undefined', 'undefined', false])
    await reader.press('Undo')
    await reader.notice('Taken out again.')
  })

  test('a page cannot press the card’s buttons, nor catch the reader’s press on one', () =>
    stage.on(PAGES.story, async (page, reader) => {
      await reader.marked('Herat')
      await page.evaluate(
        `window.caught = 0; const veil = document.createElement('div'); veil.style.cssText = 'position:fixed;inset:0;z-index:2147483647'; veil.popover = 'manual'; document.body.append(veil); veil.addEventListener('click', () => window.caught++); window.veil = veil`,
      )
      await stage.browser.command('next')
      const { box } = await until(() => page.card(), 'a card')
      await page.evaluate(
        `const host = document.querySelector('newsgloss-card'); for (const type of ['pointerdown', 'mousedown', 'click', 'keydown']) for (const target of [host, document.elementFromPoint(${box.x + 20}, ${box.y + box.height - 24})]) target.dispatchEvent(new (type === 'keydown' ? KeyboardEvent : MouseEvent)(type, { bubbles: true, composed: true, clientX: ${box.x + 20}, clientY: ${box.y + box.height - 24}, key: 'Enter' })); host.click()`,
      )
      await pause(200)
      expect(await page.inCard(`return card.querySelector('.notice')?.textContent ?? ''`)).toBe('')
      await reader.press('I know this')
      await reader.notice('Known')
      expect(await page.evaluate('return window.caught')).toBe(0)
      await reader.press('Undo')
    }))

  /** Covers the open card the way a page would, and presses where a button of the card is. Gives what the reader knows afterwards. */
  async function lured(page: Page, reader: Reader, veil: string) {
    await reader.marked('Herat')
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await pause(400) // So long a reader looks before reaching for a button.
    const at = await page.inCard<{ x: number; y: number }>(`
      const button = [...card.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === 'I know this' || one.textContent.trim() === 'I know this')
      const { x, y, width, height } = button.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }`)
    await page.evaluate(veil)
    await pause(300)
    await page.click(at!.x, at!.y)
    await pause(300)
    const { known = [] } = await stage.inside<{ known?: string[] }>(
      `return (await browser.storage.local.get('settings')).settings ?? {}`,
    )
    return known
  }
  const VEIL = `const veil = document.createElement('div'); veil.textContent = 'Play the film'; veil.popover = 'manual'; veil.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';`

  test.each([
    ['a veil in the top layer', `${VEIL} document.body.append(veil); veil.showPopover()`],
    [
      'a veil that was there before and is raised again',
      `${VEIL} document.body.append(veil); veil.showPopover(); veil.hidePopover(); veil.showPopover()`,
    ],
    [
      'a modal window',
      `const dialog = document.createElement('dialog'); dialog.textContent = 'Play the film'; dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;pointer-events:none'; document.body.append(dialog); dialog.showModal()`,
    ],
    [
      'a change of views that never ends',
      `document.head.insertAdjacentHTML('beforeend', '<style>::view-transition,::view-transition-group(root),::view-transition-old(root){pointer-events:none;animation:still 60s} @keyframes still{}</style>'); document.startViewTransition(() => {})`,
    ],
    [
      'a veil inside a shadow root that keeps coming back, on a page that silences events',
      `for (const name of ['toggle', 'beforetoggle']) addEventListener(name, (event) => event.stopImmediatePropagation(), true); ${VEIL} const home = document.createElement('div'); document.body.append(home); home.attachShadow({ mode: 'closed' }).append(veil); veil.showPopover(); setInterval(() => { veil.hidePopover(); veil.showPopover() }, 150)`,
    ],
  ])('%s over the card lures no press through to its buttons', async (kind, veil) => {
    if (name === 'firefox' && kind.includes('shadow root')) return // Only Chromium says what is drawn over an element: docs/threats.md.
    await stage.on(PAGES.story, async (page, reader) => expect(await lured(page, reader, veil)).toEqual([]))
  })

  test('what unfolds below the card, and a small popover beside it, do not close it', () =>
    stage.on(PAGES.story, async (page, reader) => {
      await reader.marked('Herat')
      await reader.rest('Herat')
      await reader.card('Afghanistan')
      await page.evaluate(
        `const toast = document.createElement('div'); toast.textContent = 'Saved for later'; toast.popover = 'manual'; toast.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:120px;height:30px;margin:0'; document.body.append(toast); toast.showPopover()`,
      )
      await page.evaluate(
        `const more = document.createElement('details'); more.innerHTML = '<summary>More</summary><p>Of the same.</p>'; more.style.cssText = 'position:fixed;right:20px;top:400px;width:150px'; document.body.append(more); more.open = true`,
      )
      await pause(900)
      await reader.press('I know this')
      await reader.notice('Known')
      await reader.press('Undo')
    }))

  test('text built to look like a definition teaches nothing false', () =>
    stage.on(address('definitions'), async (_page, reader) => {
      await reader.marked('Herat')
      expect((await reader.all()).filter((text) => /Bank|Gate|Door|Everything|^L$|PIN/.test(text))).toEqual([])
      const tab = await stage.tabOf(address('definitions'))
      const told = await stage.inside<{ answer: { shorts: { short: string; long: string }[] } }>(
        `return browser.tabs.sendMessage(${tab}, { newsgloss: 'terms', asked: [] })`,
      )
      expect(told.answer.shorts.map(({ short, long }) => `${short}=${long}`).join()).not.toMatch(/PIN=|IBM=|NATO=Every/)
    }))

  test('characters that turn text around never reach a card', () =>
    stage.on(address('turned'), async (page, reader) => {
      await reader.marked('Herat')
      for (let i = 0; i < 14; i++) {
        await stage.browser.command('next')
        const card = await until(() => page.card(), 'a card')
        expect(card.text).not.toMatch(TURNING)
        expect(await page.inCard<string>(`return card.getAttribute('aria-label')`)).not.toMatch(TURNING)
      }
    }))

  test.each(['storm', 'nodes', 'huge', 'deep', 'routes'] as const)(
    'a page of the kind “%s” is read or left alone; it stays usable, and a card opens',
    (kind) =>
      stage.on(address(kind), async (page, reader) => {
        await reader.marked('Herat', 25_000)
        const began = await page.evaluate<number>(
          `window.beats = 0; setInterval(() => window.beats++, 20); return performance.now()`,
        )
        await stage.browser.command('next')
        // Asked of the page: the debugging protocol itself gives up on deep nesting.
        const isOpen = `return document.querySelector('newsgloss-card')?.matches(':popover-open') === true`
        await until(() => page.evaluate<boolean>(isOpen), 'a card', 25_000)
        await page.key('Escape')
        await until(async () => (await page.evaluate<number>('return window.beats')) > 20, 'the page to go on', 25_000)
        expect(began).toBeGreaterThan(0)
      }),
    60_000,
  )
})
