/**
 * What users of other tools complain about, one test for each complaint, named after the thread. docs/complaints.md says
 * where each is tested; what is not here stands in the file named there.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Page, until } from './browser.ts'
import { pause } from './hands.ts'
import { PAGES } from './pages.ts'
import { picture } from './pixels.ts'
import { BROWSERS, openStage, type Reader, type Stage } from './stage.ts'
import { ADDRESS, page as html } from './story.ts'

const LOWER = `${ADDRESS}-lower`
const ITALIAN = `${ADDRESS}-italian`
const CODE = `${ADDRESS}-code`
const DENSE = `${ADDRESS}-dense`
const LONG = `${ADDRESS}-long`
const FIXED = `${ADDRESS}-fixed`

const CITIES = 'Herat Kandahar Jalalabad Kunduz Ghazni Dushanbe Tashkent Samarkand Bishkek Osh Almaty Ashgabat'.split(
  ' ',
)
const SITE = {
  [LOWER]: {
    html: html(
      '<p>“Mamma mia,” the driver told me, and he asked us who would ana­lyse the papers. His an­swer was given in the un­heated room, and “that is all there is to it”, said the other.</p><p>The Afghan National Army (ANA) said that the ANA had sent two lorries to the pass, where they were met by the drivers.</p>',
    ),
  },
  [ITALIAN]: {
    html: html()
      .replace('lang="en"', 'lang="it"')
      .replace(
        /<p>[\s\S]*<\/p>/,
        '<p>La delegazione di Herat è arrivata nella città del lago per il secondo giorno dei colloqui, e la mia collega dice che il CSTO non ha ancora dato una risposta alla domanda dei sei paesi vicini.</p>'.repeat(
          6,
        ),
      ),
  },
  [CODE]: {
    html: html(
      '<pre id="code"><code>const town = "Kunduz"\nassert(town !== "Jalalabad")</code></pre><div contenteditable="true">A note on Ghazni that the reader is writing at this moment.</div><textarea>Samarkand</textarea>',
    ),
  },
  [DENSE]: {
    html: html(
      `<p>The list of stops was read out: ${CITIES.join(', ')}, and again ${[...CITIES].reverse().join(', ')}.</p>`.repeat(
        4,
      ),
    ),
  },
  [LONG]: {
    html: html(
      `${'<p>The lorries wait in a long line on the shore, and the drivers have made a small town of tents and tea stands.</p>'.repeat(2000)}`,
    ),
  },
  [FIXED]: { html: html('', '<style>html{scroll-behavior:smooth}</style>') },
}

describe.each(BROWSERS)('complaints that are not earned in %s', (name) => {
  let stage: Stage
  let page: Page
  let reader: Reader
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-pictures-'))

  beforeAll(async () => {
    stage = await openStage(name, SITE)
    page = stage.page
    reader = stage.reader
  }, 90_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await stage?.browser.close()
  }, 30_000)
  afterEach(() => stage.leave())

  const shot = async (from: Page, called: string) => {
    const file = join(folder, `${called}.png`)
    await from.picture(file)
    return picture(file)
  }

  test('25 (yomitan#660, #1988): the first story after installing is marked; nothing has to be set up, and beside the introduction nothing opens', async () => {
    const tabs = await stage.inside<string[]>(`return (await browser.tabs.query({})).map(({ url }) => url)`)
    expect(tabs.filter((url) => /extension:/.test(url) && !url.endsWith('options.html'))).toEqual([])
    await reader.rest('Herat')
    await reader.card('Afghanistan')
  })

  test('1 (obsidian-note-definitions#79, #145): “mia” and “me” are words, ANA is an army, and Italian is left alone', async () => {
    await stage.on(LOWER, async (_, its) => {
      await its.marked('Herat')
      const all = await its.all()
      expect(all.join(' ')).toMatch(/Afghan National Army|ANA/)
      expect(all.filter((text) => /^(?:mia|me|us|who|is|an|un|all|it)$/.test(text))).toEqual([])
    })
    await stage.on(ITALIAN, async (_, its) => {
      await pause(600)
      expect(await its.all()).toEqual([])
    })
  })

  const WORDS = `const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT); const boxes = []; while (walker.nextNode()) for (const { index, 0: { length } } of walker.currentNode.data.matchAll(/\\S+/g)) { const range = document.createRange(); range.setStart(walker.currentNode, index); range.setEnd(walker.currentNode, index + length); const { x, y, width, height } = range.getBoundingClientRect(); boxes.push([x, y, width, height].join()) } return [document.body.innerText, ...boxes]`

  test('2 (word-discoverer#24): no space is eaten and no word moves: text and boxes of all words are the same with marks and without', async () => {
    const marked = await page.evaluate<string[]>(WORDS)
    await stage.set({ on: false })
    await reader.unmarked('Herat')
    const plain = await page.evaluate<string[]>(WORDS)
    await stage.set({ on: true })
    await reader.marked('Herat')
    expect(marked.length).toBeGreaterThan(300)
    expect(marked).toEqual(plain)
  })

  test('3 (facebook/react#17256): a framework that removes its own nodes finds them where it put them, with a card open', () =>
    stage.on(PAGES.columns, async (other, its) => {
      await its.marked('Herat')
      await other.evaluate(
        `window.nodes = []; const walker = document.createTreeWalker(document.body); while (walker.nextNode()) window.nodes.push([walker.currentNode.parentNode, walker.currentNode])`,
      )
      await its.rest('Herat')
      await its.card('Afghanistan')
      const strangers = await other.evaluate<string[]>(
        `const known = new Set(window.nodes.map(([, node]) => node)); const walker = document.createTreeWalker(document.body); const found = []; while (walker.nextNode()) if (!known.has(walker.currentNode)) found.push(walker.currentNode.nodeName); return found`,
      )
      expect(strangers).toEqual([])
      const thrown = await other.evaluate<string>(
        `try { for (const [parent, node] of window.nodes.reverse()) parent.removeChild(node); return '' } catch (error) { return String(error) }`,
      )
      expect(thrown).toBe('')
      await its.cardless()
    }))

  test('4 (Multi-Highlight#69): code, editors and fields are never marked', () =>
    stage.on(CODE, async (other, its) => {
      const before = await other.evaluate(`return document.querySelector('#code').outerHTML`)
      await its.marked('Herat')
      expect((await its.all()).filter((text) => CITIES.slice(1).includes(text))).toEqual([])
      expect(await other.evaluate(`return document.querySelector('#code').outerHTML`)).toBe(before)
    }))

  test('5 (yomitan#2383): one click in the popup switches the site off, every trace goes; one more brings it back', async () => {
    const before = await page.evaluate<string>(
      `return document.documentElement.outerHTML.replace(/<newsgloss-card.*?<\\/newsgloss-card>/, '')`,
    )
    const popup = await stage.browser.own(`popup.html?tab=${await stage.tabOf(PAGES.story)}`)
    const isOn = (on: boolean) =>
      until(
        () => popup.evaluate<boolean>(`return document.querySelector('.site input')?.checked === ${on}`),
        'the switch',
      )
    await isOn(true)
    await popup.evaluate(`document.querySelector('.site input').click()`)
    await until(async () => (await reader.all()).length === 0, 'the marks to go')
    expect(await page.evaluate('return document.documentElement.outerHTML')).toBe(before)
    expect(await page.evaluate('return document.adoptedStyleSheets.length')).toBe(0)
    await isOn(false)
    await popup.evaluate(`document.querySelector('.site input').click()`)
    await isOn(true)
    // The popup is a tab here; the page behind it is read once it is looked at again.
    await popup.close()
    await reader.marked('Herat')
  })

  test('6 (dvc.org#1802, argonne user-guides#762): first mention under each subheading, and never more than one mark for 25 words', async () => {
    await stage.on(PAGES.sections, async (_, its) => {
      await until(async () => (await its.all()).filter((text) => text === 'Herat').length === 3, 'three marks')
    })
    await stage.on(DENSE, async (other, its) => {
      await until(async () => (await its.all()).length > 5, 'marks')
      const words = await other.evaluate<number>(
        `return document.querySelector('article').innerText.split(/\\s+/).length`,
      )
      expect((await its.all()).length).toBeLessThanOrEqual(Math.ceil(words / 25))
    })
  })

  test('7 (github-hovercard#23, #24, #81, mastodon#30850): a pointer that passes opens nothing; only one that rests does', async () => {
    const marks = [...new Set(await reader.all())].slice(0, 5)
    for (const word of marks) {
      const { x, y } = await reader.at(word)
      for (let step = -3; step <= 3; step++) await page.move(x + step * 45, y + step * 2)
    }
    await page.move(4, 4)
    await pause(500)
    expect(await page.card()).toBeNull()
    const { x, y } = await reader.at('Herat')
    await page.move(x, y)
    await pause(120)
    await page.move(4, 4) // left before its time
    await pause(400)
    expect(await page.card()).toBeNull()
    await reader.rest('Herat')
    await reader.card('Afghanistan')
  })

  test('8 (refined-github#3643): the card never opens under the pointer, and the click goes where it was aimed', async () => {
    await page.evaluate(
      `window.clicked = []; document.querySelector('#link').addEventListener('click', (event) => { event.preventDefault(); window.clicked.push(event.target.id) })`,
    )
    const { x, y } = await reader.rest('Uzbekistan')
    const { box } = await reader.card('Uzbekistan')
    expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false)
    await page.click(x, y)
    expect(await page.evaluate('return window.clicked')).toEqual(['link'])
  })

  test('9 (yomitan#689, #1823, #2120, #2281, #493): the pointer may go into the card and into what opens inside it', async () => {
    const from = await reader.rest('Herat')
    const { box } = await reader.card('Related')
    for (let step = 1; step <= 8; step++) {
      await page.move(from.x + ((box.x + 80 - from.x) * step) / 8, from.y + ((box.y + 60 - from.y) * step) / 8)
      await pause(40)
    }
    await reader.press('Afghanistan')
    const title = () => page.inCard<string>(`return card.querySelector('h2').textContent`)
    await until(async () => (await title()) === 'Afghanistan', 'the related entry')
    for (const [dx, dy] of [
      [100, 90],
      [160, 60],
      [90, 120],
    ] as const) {
      await page.move(box.x + dx, box.y + dy)
      await pause(250)
    }
    expect(await title()).toBe('Afghanistan')
  })

  test('10 (obsidian-note-definitions#5): the card does not flash: moving on the term draws nothing anew', async () => {
    const { x, y } = await reader.rest('Herat')
    await reader.card('Afghanistan')
    await pause(300) // its map arrives
    await page.inCard(
      `card.changes = 0; new MutationObserver((list) => { card.changes += list.length }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true })`,
    )
    for (let i = 0; i < 24; i++) {
      await page.move(x + (i % 5) * 2 - 4, y + (i % 3) - 1)
      await pause(25)
    }
    expect(await page.inCard('return [card.changes, card.hidden]')).toEqual([0, false])
  })

  test('11 (saladict#896): the card goes after 40 pixels of scrolling, in a page and in a box that scrolls', async () => {
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await page.evaluate('scrollBy(0, 30)')
    await pause(200)
    expect(await page.card()).not.toBeNull()
    await page.evaluate('scrollBy(0, 30)')
    await reader.cardless()
    await stage.on(PAGES.scroller, async (other, its) => {
      await its.marked('Herat')
      await its.rest('Herat')
      await its.card('Afghanistan')
      await other.evaluate(`document.querySelector('main').scrollBy(0, 90)`)
      await its.cardless()
    })
  })

  test('12 (harper#2950): opening a card, closing it and giving focus back never scrolls the page', () =>
    stage.on(FIXED, async (other, its) => {
      await its.marked('Herat')
      await other.evaluate(
        `const main = document.querySelector('main'); main.style.paddingBottom = '3000px'; scrollTo({ top: 40, behavior: 'instant' })`,
      )
      const top = () => other.evaluate<number>('return scrollY')
      await its.rest('Herat')
      await its.card('Afghanistan')
      await other.key('Escape')
      await stage.browser.command('next')
      await until(() => other.card(), 'a card')
      await other.key('Tab')
      await pause(300)
      expect(await top()).toBe(40)
      await other.key('Escape')
      await its.cardless()
      await pause(300)
      expect(await top()).toBe(40)
    }))

  test('13 (harper#1978): lines are painted at their own words and nowhere else, also after the page has moved them', () =>
    stage.on(PAGES.tiny, async (other, its) => {
      await its.marked('Herat')
      await other.evaluate(
        `const banner = document.createElement('div'); banner.style.height = '117px'; document.body.prepend(banner)`,
      )
      await pause(600)
      const marked = await shot(other, 'marked')
      const boxes = await other.evaluate<{ left: number; right: number; top: number; bottom: number }[]>(
        `const boxes = []; for (const [name, highlight] of CSS.highlights) for (const one of highlight) { const range = document.createRange(); range.setStart(one.startContainer, one.startOffset); range.setEnd(one.endContainer, one.endOffset); for (const { left, right, top, bottom } of range.getClientRects()) if (bottom < innerHeight - 4) boxes.push({ left, right, top, bottom }) } return boxes`,
      )
      await stage.set({ on: false })
      await its.unmarked('Herat')
      await pause(200)
      const plain = await shot(other, 'plain')
      await stage.set({ on: true })
      const hits = boxes.map(() => 0)
      let outside = 0
      for (let y = 0; y < Math.min(marked.height, plain.height); y++)
        for (let x = 0; x < marked.width; x++) {
          if (marked.at(x, y).join() === plain.at(x, y).join()) continue
          const home = boxes.findIndex(
            ({ left, right, top, bottom }) =>
              x >= left - 2 && x <= right + 2 && y >= (top + bottom) / 2 && y <= bottom + 4,
          )
          if (home < 0) outside++
          else hits[home] = (hits[home] ?? 0) + 1
        }
      expect(boxes.length).toBeGreaterThan(3)
      expect(outside).toBe(0)
      expect(Math.min(...hits)).toBeGreaterThan(10)
    }))

  test('14 (selection-highlighter#23, streetpass#63, bs-detector#39): a live page of 2,000 paragraphs that never stands still is read and stays usable', () =>
    stage.on(LONG, async (other, its) => {
      await its.marked('Herat')
      await other.evaluate(
        `window.beats = 0; const box = document.createElement('div'); document.body.append(box); window.storm = setInterval(() => { window.beats++; box.textContent = String(window.beats); box.append(document.createElement('b')) }, 4)`,
      )
      await other.evaluate(
        `const p = document.createElement('p'); p.textContent = 'Officials in Kandahar said on Wednesday that they would join the talks in the spring if they were asked to do so.'; document.querySelector('article').prepend(p)`,
      )
      await its.marked('Kandahar', 25_000)
      await its.rest('Kandahar')
      await its.card('Kandahar')
      expect(await other.evaluate<number>('clearInterval(window.storm); return window.beats')).toBeGreaterThan(20)
    }))

  test('16 (hypothesis browser-extension#52, client#4629): another article that comes without loading is read, the first is forgotten', () =>
    stage.on(PAGES.story, async (routed, its) => {
      await its.marked('Herat')
      await routed.evaluate(
        `history.pushState({}, '', '/world/2026/nov/03/another-story-of-the-lakes'); document.querySelector('article').innerHTML = '<h1>Another story of the lakes</h1>' + '<p>Fishermen in Malawi and Zambia asked for a longer season, and their ministers said that they would think about it until spring comes.</p>'.repeat(4)`,
      )
      await its.marked('Malawi')
      expect(await its.all()).not.toContain('Tajikistan')
    }))

  test('17 (yomichan#1851, yomitan#499, #423): text in custom elements and in frames of the publisher is read, and cards open there', async () => {
    await stage.on(PAGES.shadow, async (other, its) => {
      await its.marked('Kandahar')
      const { x, y } = await other.evaluate<{ x: number; y: number }>(
        `const text = document.querySelector('story-part').shadowRoot.querySelector('#inner').firstChild; text.parentElement.scrollIntoView({ block: 'center' }); const range = document.createRange(); const at = text.data.indexOf('Kandahar'); range.setStart(text, at); range.setEnd(text, at + 8); const box = range.getBoundingClientRect(); return { x: box.x + 20, y: box.y + 8 }`,
      )
      await other.move(x - 3, y)
      await pause(30)
      await other.move(x, y)
      await its.card('Kandahar')
      expect(
        await other.evaluate(`return document.querySelector('story-part').shadowRoot.adoptedStyleSheets.length`),
      ).toBe(1)
    })
    await stage.on(PAGES.frame, async (other) => {
      await until(
        () => other.evaluate<boolean>(`return [...(frames[0].CSS.highlights.get('newsgloss-place') ?? [])].length > 0`),
        'marks in the frame',
      )
    })
  })

  test('18 (yomitan#2235): the card stands before a modal dialog, can be used there, and Escape closes only the card', () =>
    stage.on(PAGES.dialog, async (other, its) => {
      await its.marked('Herat')
      await its.rest('Herat')
      const { box } = await its.card('Afghanistan')
      await its.press('I know this')
      await its.notice('Known')
      await its.press('Undo')
      expect(box.height).toBeGreaterThan(60)
      await other.key('Escape')
      expect(await other.evaluate(`return document.querySelector('dialog').open`)).toBe(true)
    }))

  test('19 (yomitan#1149, #534, #1946): a finger on a link follows it, a finger that scrolls or stays opens no card', () =>
    stage.on(PAGES.story, async (other, its) => {
      await its.marked('Herat')
      await other.evaluate(
        `window.followed = 0; document.querySelector('#link').addEventListener('click', (event) => { event.preventDefault(); window.followed++ })`,
      )
      const link = await its.at('Uzbekistan')
      await other.tap(link.x, link.y)
      await until(() => other.evaluate<boolean>('return window.followed === 1'), 'the link to be followed')
      await pause(400)
      expect(await other.card()).toBeNull()
      const mark = await its.at('Herat')
      await other.touch([
        [mark.x, mark.y],
        [mark.x, mark.y - 30],
        [mark.x, mark.y - 80],
        [mark.x, mark.y - 120],
      ])
      await pause(400)
      expect(await other.card()).toBeNull()
    }))

  test('20 (bluesky#5856, #6961): on a laptop with a touch screen the mouse opens cards by hovering, before and after a touch', () =>
    stage.on(PAGES.story, async (other, its) => {
      await its.marked('Herat')
      await its.rest('Herat')
      await its.card('Afghanistan')
      await other.key('Escape')
      const word = await its.at('Tajikistan')
      await other.tap(word.x, word.y)
      await its.card('Tajikistan')
      await other.tap(20, 500)
      await its.cardless()
      await its.rest('Herat')
      await its.card('Afghanistan')
      await other.move(20, 500)
      await other.move(8, 500)
      await its.cardless()
    }))

  test('21 (yomitan#2266, #2221): everything by key: in, through, from term to term, and back to where the focus was', async () => {
    await page.evaluate(`document.querySelector('#link').focus()`)
    await stage.browser.command('next')
    await until(async () => page.card(), 'a card')
    expect(await page.evaluate('return document.activeElement.localName')).toBe('newsgloss-card')
    await page.key('Tab')
    expect(await page.inCard('return root.activeElement?.localName')).toBe('button')
    const before = (await page.card())!.text
    await page.key('ArrowRight')
    await until(async () => (await page.card())?.text !== before, 'the next card')
    expect(await page.evaluate('return document.activeElement.localName')).toBe('newsgloss-card')
    await page.key('Escape')
    await reader.cardless()
    expect(await page.evaluate('return document.activeElement.id')).toBe('link')
  })

  test('22 (hypothesis product-backlog#1423, #1128, #1099): marks say nothing by themselves, a card goes without moving, kinds differ in shape', async () => {
    const said = await page.evaluate<number>(
      `return document.querySelectorAll('[aria-live], [role=status], [role=alert], mark').length`,
    )
    expect(said).toBe(0)
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    expect(await page.inCard(`return root.querySelector('.spoken').textContent`)).toBe('')
    await page.key('Escape')
    await reader.cardless()
    await stage.set({ style: 'kinds' })
    const lines = () =>
      page.evaluate<string[]>(
        `const kinds = ['person', 'organisation', 'place', 'event', 'concept']; return kinds.map((kind) => { const rule = [...document.adoptedStyleSheets.at(-1).cssRules].find(({ selectorText }) => selectorText === '::highlight(newsgloss-' + kind + ')'); return rule.style.textDecorationStyle + ' ' + rule.style.textDecorationThickness })`,
      )
    await until(async () => new Set(await lines()).size === 5, 'a line for each kind')
    expect((await lines()).join()).not.toMatch(/solid|wavy/)
    await stage.set({ style: 'quiet' })
    await until(async () => new Set(await lines()).size === 1, 'one line for all')
  })

  test('23 (yomitan#1363, #1922, word-discoverer#9, 10ten#44): a term is saved with its sentence, title and address, and goes out as CSV', async () => {
    await reader.keep('Herat', 'Afghanistan')
    const notebook = await stage.browser.own('notebook.html#files')
    await until(
      () => notebook.evaluate<boolean>(`return document.querySelectorAll('.forms button:enabled').length === 4`),
      'the forms',
    )
    const csv = await notebook.evaluate<string>(
      `const made = []; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { made.push(blob); return make.call(URL, blob) }
      HTMLAnchorElement.prototype.click = () => {}
      document.querySelectorAll('.forms button')[1].click()
      for (let i = 0; i < 100 && made.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 50))
      return made[0].text()`,
    )
    await notebook.close()
    expect(csv).toContain('the road through Herat would stay open all winter')
    expect(csv).toContain(ADDRESS)
    expect(csv).toContain('Border talks open in the lakeside town')
    await reader.press('Undo')
    await reader.notice('Taken out again.')
  })

  test('24 (yomitan#1851, #1420, saladict#970, #1555): settings far over the sync quota are kept, and an emptied database takes no glossary with it', async () => {
    const offOn = Array.from({ length: 400 }, (_, i) => `paper-${i}.of-a-long-and-winding-name.example`)
    await stage.set({ offOn, style: 'kinds' })
    const kept = await stage.inside<{ offOn: string[]; style: string }>(
      `return (await browser.storage.local.get('settings')).settings`,
    )
    expect(kept.offOn.length).toBe(400)
    await stage.inside(
      `for (const { name } of await indexedDB.databases()) await new Promise((resolve) => { const asked = indexedDB.deleteDatabase(name); asked.onsuccess = asked.onblocked = asked.onerror = resolve })`,
    )
    await stage.on(PAGES.story, async (_, its) => {
      await its.marked('Herat')
      await its.rest('Herat')
      await its.card('Afghanistan')
      await its.press('Save to the notebook')
      await its.notice('Saved')
      await its.press('Undo')
      await its.notice('Taken out')
    })
    await stage.set({ offOn: [], style: 'quiet' })
  })
})
