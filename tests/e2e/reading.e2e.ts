/** What a reader does with a card that is neither saved nor switched off: doubts it, follows its quotation, reads it whole, without movement, by keys of one's own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Page, until } from './browser.ts'
import { PAGES } from './pages.ts'
import { BROWSERS, openStage, type Reader, type Stage } from './stage.ts'
import { ADDRESS, page as story } from './story.ts'

const DOUBT = `${ADDRESS}-doubt`
const AMP = `${ADDRESS}-amp`
const PLAIN =
  'The lorries wait in a long line on the shore, and the drivers have made a small town of tents and tea stands beside the road, where the bread is good and nobody tells them anything about the barrier. '
/** A short form of two bodies, with nothing beside it that decides. */
const doubt = story(
  `<p>The ANA said nothing for a third day. ${PLAIN}</p><p>${PLAIN}Nobody asked the ANA again.</p>`,
).replace(/Tajikistan|Herat|Uzbekistan|Badghis province|Qala-e-Naw|KABUL/g, 'the valley')
/** As accelerated pages are written: their own elements, hidden until their scripts have run. */
const amp = story(`<amp-img width="600" height="300" layout="responsive"></amp-img><p>${PLAIN.repeat(3)}</p>`)
  .replace('<html lang="en">', '<html amp lang="en">')
  .replace('<body>', '<body class="amp-mode-mouse"><amp-sidebar hidden>Kandahar</amp-sidebar>')

describe.each(BROWSERS)('a reader in %s', (name) => {
  let stage: Stage
  let page: Page
  let reader: Reader

  beforeAll(async () => {
    stage = await openStage(name, { [DOUBT]: { html: doubt }, [AMP]: { html: amp } })
    page = stage.page
    reader = stage.reader
  }, 90_000)
  afterAll(() => stage?.browser.close(), 30_000)

  test('two meanings are shown as two; one tap corrects this page, one more every page, and one takes it back', () =>
    stage.on(DOUBT, async (other, hand) => {
      await until(async () => (await hand.all()).length > 0, 'marks')
      const ask = async () => {
        await other.evaluate(`scrollTo(0, 0); scrollTo(0, ${(await hand.at('ANA')).y - 100})`)
        const { x, y } = await hand.at('ANA')
        await other.move(x, y)
        await stage.browser.command('look')
      }
      await ask()
      const card = await hand.card('Or perhaps')
      expect(card.text).toContain('Afghan National Army')
      expect(card.text).toContain('All Nippon Airways')
      await hand.press('It is All Nippon Airways')
      await until(async () => !(await other.card())?.text.includes('Or perhaps'), 'one meaning')
      expect(await other.inCard(`return card.querySelector('h2').textContent`)).toContain('All Nippon Airways')
      await hand.press('On every page')
      const kept = () => stage.inside<object[]>(`return (await browser.storage.local.get('settings')).settings.wrong`)
      await until(async () => (await kept())?.length === 1, 'the settings')
      await hand.press('Undo')
      await until(async () => (await kept()).length === 0, 'the settings as they were')
      await other.key('Escape')
      await hand.cardless()
      await ask()
      await hand.card('Or perhaps')
    }))

  test('follows the quotation to where the article says it, and sees it set off there', async () => {
    await page.evaluate('scrollTo(0, 0)')
    await reader.rest('Marta Lindqvist')
    await reader.card('professor of geography')
    await reader.press('Show in the article')
    await reader.cardless()
    const setOff = () =>
      page.evaluate<string>(
        `return [...(CSS.highlights.get('newsgloss-current') ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => { const range = document.createRange(); range.setStart(startContainer, startOffset); range.setEnd(endContainer, endOffset); return range.toString() }).join()`,
      )
    expect(await setOff()).toContain('professor of geography')
    await stage.leave()
  })

  test.each(['Herat', 'Badghis', 'Collective Security', 'Marta Lindqvist'])(
    'sees the card of %s whole, without a scrollbar, where the window has room for it',
    async (word) => {
      await page.evaluate(`document.querySelector('article').style.paddingBlock = '0 900px'`)
      await page.evaluate(`scrollTo(0, 0); scrollTo(0, ${(await reader.at(word)).y - 60})`)
      await page.move(4, 4)
      await reader.rest(word)
      await until(() => page.card(), 'the card')
      await until(
        () =>
          page.inCard<boolean>(`return card.querySelector('.map svg') !== null || card.querySelector('.map') === null`),
        'its map',
      )
      expect(
        await page.inCard(
          'return { over: card.scrollHeight - card.clientHeight, box: card.getBoundingClientRect().toJSON() }',
        ),
      ).toMatchObject({ over: 0 })
      await page.evaluate(`document.querySelector('article').style.paddingBlock = ''`)
      await stage.leave()
    },
  )

  test('the card keeps eight pixels from every edge of a narrow window', () =>
    stage.on(PAGES.story, async (other, hand) => {
      await other.resize(400, 700)
      for (const word of ['KABUL', 'Tajikistan', 'Herat', 'Badghis', 'Uzbekistan']) {
        await other.evaluate(`scrollTo(0, 0); scrollTo(0, ${(await hand.at(word)).y - 200})`)
        await hand.rest(word)
        const { box } = await until(() => other.card(), `the card of ${word}`)
        const { width, height } = await other.evaluate<{ width: number; height: number }>(
          'return { width: document.documentElement.clientWidth, height: innerHeight }',
        )
        const rooms = [box.x, box.y, width - box.x - box.width, height - box.y - box.height]
        expect(Math.min(...rooms), `${word}: ${rooms}`).toBeGreaterThanOrEqual(7.9)
        await other.key('Escape')
        await hand.cardless()
      }
    }))

  test('the card rises in 120 milliseconds, and stands at once for readers who want no movement', async () => {
    const movement = async () => {
      await reader.rest('Herat')
      await reader.card('Afghanistan')
      const { name, time } = (await page.inCard<{ name: string; time: string }>(
        `const { animationName, animationDuration } = getComputedStyle(card.querySelector('.page-card')); return { name: animationName, time: animationDuration }`,
      ))!
      await stage.leave()
      return name === 'none' ? 'none' : time
    }
    expect(await movement()).toBe('0.12s')
    await stage.browser.media({ dark: false, forced: false, still: true })
    expect(await movement()).toBe('none')
    await stage.browser.media({ dark: false, forced: false })
    await stage.set({ motion: 'none' })
    expect(await movement()).toBe('none')
    await stage.set({ motion: 'system' })
  })

  test('gives keys to the commands that have none: the nearest card, and this site off and on', async () => {
    if (name === 'firefox')
      await stage.inside(
        `await browser.commands.update({ name: 'open', shortcut: 'Alt+Shift+Y' }); await browser.commands.update({ name: 'toggle', shortcut: 'Alt+Shift+U' })`,
      )
    await page.show()
    const { x, y } = await reader.at('Badghis')
    await page.move(x + 4, y + 24)
    await stage.browser.command('open')
    await reader.card('Badghis')
    await page.key('Escape')
    await reader.cardless()
    await stage.browser.command('toggle')
    await reader.unmarked('Badghis')
    await stage.browser.command('toggle')
    await reader.marked('Badghis')
  })

  test('reads an accelerated page as any other: its story, not its hidden menu', () =>
    stage.on(AMP, async (other, hand) => {
      await hand.marked('Herat')
      expect(await hand.all()).not.toContain('Kandahar')
      await hand.rest('Herat')
      await hand.card('Afghanistan')
      await other.key('Escape')
    }))

  test('is reminded to make a copy of the notebook once fifty terms are in it, and not again after “Later”', async () => {
    const { saved } = await import('../study/terms.ts')
    const terms = Array.from({ length: 50 }, (_, i) => saved(`river-${i}`))
    await stage.inside(
      `const ask = (newsgloss, ...asked) => browser.runtime.sendMessage({ newsgloss, asked }); await ask('stage', ${JSON.stringify(terms)}, true); await ask('bring')`,
    )
    const notebook = await stage.browser.own('notebook.html')
    const reminder = () => notebook.evaluate<boolean>(`return document.querySelector('.reminder') !== null`)
    await until(reminder, 'the reminder')
    await notebook.evaluate(`[...document.querySelectorAll('.reminder button')].at(-1).click()`)
    await until(async () => !(await reminder()), 'it to go')
    await notebook.close()
    const again = await stage.browser.own('notebook.html')
    await until(
      () => again.evaluate<boolean>(`return document.querySelector('.count')?.textContent.includes('50')`),
      'the list',
    )
    expect(await again.evaluate(`return document.querySelector('.reminder')`)).toBeNull()
    await again.close()
  })
})
