/** The reader page in both browsers: the introduction, pasted texts, files of every sort, and what must not come in. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, launch, type Page, until } from './browser.ts'
import { desk, fill } from './desk.ts'
import { hands } from './hands.ts'

const ROOMS = { chromium: 'chrome', firefox: 'firefox' } as const
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STORY =
  'Snow closes the road\n\nOfficials in Kandahar said on Tuesday that they would join the talks in Herat if they were asked to do so by all of the others.\n\nThe Collective Security Treaty Organization (CSTO) said that it had not been asked. “We are waiting,” said Marta Lindqvist, a professor of geography at Uppsala University.'

describe.each(['chromium', 'firefox'] as const)('the reader page in %s', (name) => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const extension = fileURLToPath(new URL(`../../dist/${ROOMS[name]}`, import.meta.url))
    browser = await launch(name, { extension, site: {}, welcome: true })
    page = await browser.own('reader.html#welcome')
  }, 90_000)
  afterAll(() => browser?.close(), 30_000)

  const text = () => page.evaluate<string>('return document.body.innerText')
  const says = (words: string) => until(async () => (await text()).includes(words), `“${words}”`)
  const press = (label: string) =>
    until(
      () =>
        page.evaluate<boolean>(
          `const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(label)} || one.getAttribute('aria-label') === ${JSON.stringify(label)}); button?.click(); return Boolean(button)`,
        ),
      `the button “${label}”`,
    )
  const drop = (called: string, content: string) => desk(page).drop('body', called, Buffer.from(content, 'latin1'))
  const paste = async (words: string) => {
    await fill(page, 'textarea', words)
    await press('Read it')
  }

  test('opened by itself exactly once', async () => {
    const options = await browser.own('options.html')
    await until(() => options.evaluate<boolean>(`return typeof browser === 'object'`), 'the options page')
    const open = `const tabs = (await browser.tabs.query({})).filter(({ url }) => url?.includes('reader.html')).map(({ id }) => id); await browser.tabs.remove(Math.min(...tabs)); return tabs.length`
    expect(await options.evaluate<number>(open), 'the one that came by itself, and this test’s own').toBe(2)
    expect(await options.evaluate(`return (await browser.storage.local.get('welcomed')).welcomed`)).toBe(true)
    await options.close()
  })

  test('shows marks, card, saving and quiz in four steps', async () => {
    const reader = hands(page)
    await reader.marked('Badghis')
    await says('Step 1 of 4')
    await press('Next')
    await says('Step 2 of 4')
    await press('Show me')
    await until(() => page.card(), 'a card')
    await says('Step 3 of 4')
    await reader.press('Save to the notebook')
    await says('Step 4 of 4')
    await page.key('Escape')
    await press('Ask me')
    await until(() => page.evaluate(`return document.querySelector('.quiz .choices button') !== null`), 'a question')
    await press('Back')
    await until(() => page.evaluate(`return document.querySelector('.steps') === null`), 'the steps to end')
    expect(await page.evaluate('return location.hash')).toBe('')
  })

  test('reads a pasted text as it reads a news page: marks, cards, who is who', async () => {
    await press('Another text')
    await paste(STORY)
    const reader = hands(page)
    await reader.marked('Kandahar')
    expect(await page.evaluate('return document.title')).toBe('Snow closes the road | Newsgloss reader')
    await reader.rest('Herat')
    await reader.card('Afghanistan')
    await page.key('Escape')
    await reader.cardless()
    await says('Marta Lindqvist')
    await press('Keep Kandahar in the notebook')
    await says('Saved.')
    await press('Show Marta Lindqvist in the article')
    await reader.card('professor of geography')
    await page.key('Escape')
    expect(await reader.all()).not.toContain('Options')
  })

  test('is walked by the key for the next term, as a news page is', async () => {
    await page.evaluate(`document.querySelector('.text').focus()`)
    await browser.command('next')
    await until(() => page.card(), 'a card')
    await page.key('Escape')
    await hands(page).cardless()
    expect(await page.evaluate(`return document.activeElement.className`)).toBe('text')
  })

  test('the popup over it lists the same', async () => {
    const options = await browser.own('options.html')
    await until(() => options.evaluate<boolean>(`return typeof browser === 'object'`), 'the options page')
    const tab = await options.evaluate<number>(
      `const tabs = await browser.tabs.query({}); return tabs.findLast(({ title }) => title.startsWith('Snow closes')).id`,
    )
    await options.close()
    const popup = await browser.own(`popup.html?tab=${tab}`)
    await until(async () => (await popup.evaluate<string>('return document.body.innerText')).includes('Kandahar'), 'it')
    await popup.close()
  })

  test('opens files: Markdown, HTML, text', async () => {
    await drop(
      'notes.md',
      '# Notes on *Ghor*\n\nThe governor of Ghor met officials from Herat and Kandahar on Tuesday to talk about the roads of the province in the coming winter.\n\n- one\n',
    )
    await hands(page).marked('Ghor')
    expect(await page.evaluate(`return document.querySelector('article h1').textContent`)).toBe('Notes on Ghor')
    await drop(
      'page.html',
      `<!doctype html><title>A page</title><nav>Home</nav><article><h1>Roads of the north</h1>${'<p>The governor of Badakhshan met officials from <a href="https://news.example/x">Kunduz</a> on Tuesday to talk about the roads of the province.</p>'.repeat(3)}<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script></article>`,
    )
    await hands(page).marked('Badakhshan')
    expect(
      await page.evaluate(
        `return [window.hacked ?? 0, document.querySelectorAll('article img, article script').length, document.querySelector('article a').rel]`,
      ),
    ).toEqual([0, 0, 'noopener noreferrer'])
    expect(await text()).not.toContain('Home')
    await drop('plain.txt', STORY)
    await hands(page).marked('Kandahar')
  })

  test('refuses PDFs, binaries, empty and too large files in plain words, and keeps what was open', async () => {
    await drop('paper.pdf', '%PDF-1.7\n%\xe2\xe3')
    await says('This is a PDF, which Newsgloss cannot open. Copy the text and paste it here.')
    await drop('paper.docx', 'PK\x03\x04\x14\x00\x06\x00')
    await says('This file is not plain text')
    await drop('nothing.txt', '  ')
    await says('There is no text in this file.')
    await page.evaluate(
      `const data = new DataTransfer(); data.items.add(new File([new Uint8Array(20_000_001)], 'large.txt')); document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))`,
    )
    await says('larger than 20 MB')
    await says('Officials in Kandahar')
  })

  test('reads a text of twenty megabytes in parts', async () => {
    await page.evaluate(
      `const data = new DataTransfer(); data.items.add(new File(['Long day\\n\\n' + 'Officials in Kunduz said on Tuesday that they would join the talks in the spring if they were asked.\\n\\n'.repeat(190_000)], 'long.txt')); document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))`,
    )
    await says('Part 1 of')
    await hands(page).marked('Kunduz')
    await press('Next part')
    await says('Part 2 of')
    await hands(page).marked('Kunduz')
  })

  test('at 200 % a whole card stands beside its word, the steps cover nothing, and nothing sticks out', async () => {
    const zoom = (to: number) =>
      page.evaluate(`await browser.tabs.setZoom((await browser.tabs.getCurrent()).id, ${to})`)
    const wide = await page.evaluate<number>('return innerWidth')
    await page.evaluate(`location.hash = '#welcome'; setTimeout(() => location.reload(), 30)`)
    await until(() => page.evaluate(`return document.querySelector('.steps') !== null`).catch(() => false), 'the steps')
    await hands(page).marked('Badghis')
    await zoom(2)
    try {
      await until(async () => Math.abs((await page.evaluate<number>('return innerWidth')) * 2 - wide) < 20, 'the zoom')
      const seen = await page.evaluate<{ wide: boolean; over: boolean; steps: string }>(
        `const { position } = getComputedStyle(document.querySelector('.steps')); const inside = [...document.querySelectorAll('button, h1, h2, p')].every((one) => one.closest('.spoken') || one.getBoundingClientRect().right <= innerWidth + 1); return { wide: document.documentElement.scrollWidth <= innerWidth, over: !inside, steps: position }`,
      )
      expect(seen).toEqual({ wide: true, over: false, steps: 'static' })
      await page.evaluate(`document.querySelector('.who .row').click()`)
      const { box } = (await until(() => page.card(), 'the card'))!
      const [width, height] = await page.evaluate<[number, number]>('return [innerWidth, innerHeight]')
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
      await page.key('Escape')
    } finally {
      await zoom(1)
    }
  })

  test('nothing for axe to complain about, empty, reading and in a quiz', async () => {
    const check = async () => {
      await page.evaluate(`if (!window.axe) { ${AXE} }`)
      return page.evaluate<string[]>(
        `const { violations } = await axe.run(document); return violations.map(({ id, nodes }) => id + ' ' + nodes[0].html)`,
      )
    }
    expect(await check()).toEqual([])
    await press('Another text')
    expect(await check()).toEqual([])
    await paste(STORY)
    await hands(page).marked('Kandahar')
    await press('Learn five from this page')
    await until(() => page.evaluate(`return document.querySelector('.quiz') !== null`), 'a question')
    expect(await check()).toEqual([])
    await press('Back')
  })

  test('sends nothing anywhere', () => {
    expect(browser.strays).toEqual([])
  })
})
