/** Pictures of the card on a page: every kind, every state, the long and the strange. */
import { until } from '../../e2e/browser.ts'
import { pause } from '../../e2e/hands.ts'
import { PAGES } from '../../e2e/pages.ts'
import { card, click, DEMO, DOUBT, give, NAMES, PACK, read, type Scene, SHEET, settings, there } from './stage.ts'

/** A card that is asked for by key over a word, marked or not. */
const asked =
  (word: string, address: string): Scene['act'] =>
  async (stage) => {
    const { page, reader } = await read(stage, address)
    const { x, y } = await reader.at(word)
    await page.move(x, y)
    await stage.browser.command('look')
    await until(() => page.card(), 'the card')
    await pause(300)
    return page
  }

/** A card of a term that a glossary of the reader's own explains, in letters of its own. */
const packed =
  (word: string): Scene['act'] =>
  async (stage) => {
    const options = await stage.own('options.html')
    await there(options, '#packs input[type=file]')
    if (!(await options.evaluate<boolean>(`return document.querySelector('#packs .packs li') !== null`))) {
      await give(options, '#packs input[type=file]', 'names.csv', PACK)
      await there(options, '#packs .coming button.strong')
      await click(options, '#packs .coming button.strong')
      await there(options, '#packs .packs li')
    }
    await options.close()
    await pause(500)
    return asked(word, NAMES)(stage)
  }

const sheet =
  (
    word: string,
    more: (page: Awaited<ReturnType<Scene['act']>>) => Promise<unknown> = async () => undefined,
  ): Scene['act'] =>
  async (stage) => {
    const { page, reader } = await read(stage, DEMO)
    await page.evaluate(`scrollTo(0, ${Math.max(0, (await reader.at(word)).y - 160)})`)
    const { x, y } = await reader.at(word)
    await page.tap(x, y)
    await until(() => page.card(), 'the sheet')
    await more(page)
    await pause(300)
    return page
  }

/** As wide as a card needs: on the overview it can then be read. */
const ROOM = { width: 600, height: 640 }

const SCENES: Scene[] = [
  // docs/card.png is this one, in Chromium and light.
  { name: 'card-story', size: { width: 960, height: 800 }, act: card('Herat') },
  { name: 'card-place', act: card('Herat') },
  { name: 'card-person', act: card('Emmanuel Macron', NAMES) },
  { name: 'card-organisation', act: card('NATO', NAMES) },
  { name: 'card-event', act: card('Paris Agreement', NAMES) },
  { name: 'card-concept', act: asked('track 2 diplomacy', NAMES) },
  { name: 'card-article', act: card('Javid Rahmani') },
  { name: 'card-disputed', act: asked('Crimea', NAMES) },
  { name: 'card-disputed-area', act: asked('Kashmir', NAMES) },
  { name: 'card-doubt', act: asked('ANA', DOUBT) },
  { name: 'card-long-name', act: card('United Nations High', NAMES) },
  { name: 'card-thai', act: packed('Chao Phraya Water Board') },
  { name: 'card-georgian', act: packed('Rustavi Steel Works') },
  { name: 'card-arabic', act: packed('Qusair Port Council') },
  { name: 'card-unknown', act: asked('lorries', PAGES.story) },
  {
    name: 'card-more',
    act: card('Herat', DEMO, async (reader, _page, { say }) => reader.press(say('more'))),
  },
  {
    name: 'card-saved',
    act: card('Herat', DEMO, async (reader, _page, { say }) => {
      await reader.press(say('save'))
      await reader.notice(say('undo'))
    }),
  },
  {
    name: 'card-known',
    act: card('Herat', DEMO, async (reader, _page, { say }) => {
      await reader.press(say('i_know'))
      await reader.notice(say('undo'))
    }),
  },
  {
    name: 'card-wrong',
    act: card('Herat', DEMO, async (reader, _page, { say }) => {
      await reader.press(say('more'))
      await reader.press(say('wrong_here'))
      await reader.notice(say('undo'))
    }),
  },
  {
    name: 'card-mentions',
    act: card('Taliban', DEMO, async (reader, _page, { say }) => reader.press(say('all_mentions'))),
  },
  {
    name: 'card-related',
    act: card('Herat', DEMO, async (reader, page) => {
      await reader.press('Afghanistan')
      await until(() => page.inCard<boolean>(`return card.querySelector('.back') !== null`), 'Back')
    }),
  },
  {
    name: 'card-pinned',
    act: card('Herat', DEMO, async (reader, page, { say }) => {
      await reader.press(say('pin'))
      await page.evaluate('scrollBy(0, 240)')
    }),
  },
  {
    name: 'card-focus',
    async act(stage) {
      const { page } = await read(stage, DEMO)
      await stage.browser.command('next')
      await until(() => page.card(), 'a card')
      await page.key('Tab')
      await pause(300)
      return page
    },
  },
  { name: 'card-large', act: settings({ size: 20 }, card('Herat')) },
  { name: 'card-small', act: settings({ size: 14 }, card('NATO', NAMES)) },
  { name: 'card-forced', forced: true, act: card('Herat') },
  {
    name: 'card-broken',
    broken: true,
    async act({ open, browser }) {
      const page = await open(DEMO)
      await pause(800)
      await until(async () => {
        await browser.command('next')
        return page.card()
      }, 'the card')
      await pause(300)
      return page
    },
  },
  { name: 'card-page-right-to-left', wordless: true, act: card('Herat', PAGES.rightToLeft) },
  { name: 'card-page-dark', wordless: true, act: settings({ theme: 'page' }, card('Herat', PAGES.dark)) },
  { name: 'card-page-columns', wordless: true, act: card('Herat', PAGES.columns) },
  { name: 'card-page-narrow', size: { width: 360, height: 720 }, act: card('Herat') },
  { name: 'card-sheet', size: SHEET, act: sheet('Herat') },
  { name: 'card-sheet-article', size: SHEET, act: sheet('Javid Rahmani') },
  {
    name: 'card-zoomed',
    wordless: true,
    async act(stage) {
      const { page } = await read(stage, PAGES.story)
      await page.pinch(2, 0, 0)
      await pause(300)
      await stage.browser.command('next')
      await until(() => page.card(), 'a card')
      await pause(300)
      return page
    },
  },
]

export const CARDS = SCENES.map((scene) => ({ size: ROOM, ...scene }))
