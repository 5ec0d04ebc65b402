/**
 * npm run pictures [-- NAME…]: the gallery. Every surface and state, in both browsers and both themes, into pictures/. With
 * names, only the pictures whose name begins with one of them. `cards [SEED]` and `maps`: a contact sheet (contact-sheet.ts).
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type Launch, launch, type Page, until } from '../e2e/browser.ts'
import { hands, pause } from '../e2e/hands.ts'
import { PAGES, SITE } from '../e2e/pages.ts'
import { ADDRESS } from '../e2e/story.ts'
import { saved } from '../study/terms.ts'
import { contactSheet } from './contact-sheet.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DEMO = `${ADDRESS}-demo`
const html = readFileSync(`${ROOT}tests/demo/story.html`, 'utf8')
mkdirSync(`${ROOT}pictures`, { recursive: true })
const wanted = process.argv.slice(2)
for (const what of ['cards', 'maps'] as const)
  if (wanted.includes(what)) await contactSheet(what, Number(wanted[1] ?? Date.now() % 100_000))
const wants = (name: string) => wanted.length === 0 || wanted.some((one) => name.startsWith(one))

type Scene = {
  name: string
  /** Makes the picture's state. The picture is taken when it is done. */
  act(on: Stage): Promise<Page>
  launch?: Partial<Launch>
}
type Stage = { browser: Browser; set(change: object): Promise<void>; tab(): Promise<number> }

/** Opens a page, waits for its marks, rests on a word and lets the card settle. */
const card =
  (word: string, address = DEMO, more?: (reader: ReturnType<typeof hands>, page: Page) => Promise<unknown>) =>
  async ({ browser }: Stage) => {
    const page = await browser.open(address)
    const reader = hands(page)
    await until(async () => (await reader.all()).length > 0, 'marks')
    const at = await reader.at(word)
    await page.evaluate(`scrollTo(0, ${Math.max(0, at.y - 220)})`)
    await reader.rest(word)
    await until(() => page.card(), `the card of ${word}`, 3000)
    await more?.(reader, page)
    await pause(350)
    return page
  }
const own =
  (path: string, ready: string, more?: (page: Page) => Promise<unknown>) =>
  async ({ browser, tab }: Stage) => {
    const page = await browser.own(path.replace('TAB', String(await tab())))
    await until(() => page.evaluate<boolean>(`return document.querySelector(${JSON.stringify(ready)}) !== null`), path)
    await more?.(page)
    await pause(300)
    return page
  }
const typed = (text: string) => (page: Page) =>
  page.evaluate(
    `const field = document.querySelector('.search'); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new InputEvent('input', { bubbles: true }))`,
  )
const settings = (change: object, scene: Scene['act']) => async (stage: Stage) => {
  await stage.set(change)
  return scene(stage)
}

const SMALL = { size: { width: 320, height: 640 } }
const MIRRORED = `document.documentElement.dir = 'rtl'`

/** Saved terms of several kinds and weeks, as a student has after a month. */
const STUDIED = ['herat', 'badghis', 'csto', 'track-2', 'centcom', 'dushanbe', 'faizabad', 'wfp'].map((id, i) => {
  const kind = (
    ['place', 'place', 'organisation', 'concept', 'organisation', 'place', 'place', 'organisation'] as const
  )[i]!
  const short = kind === 'organisation' ? { short: [id.toUpperCase()] } : {}
  const days = new Date(Date.UTC(2026, 9, 30 - i * 4)).toISOString()
  const term = saved(
    id,
    { saved: days, note: i === 1 ? 'Ask about the ploughs.' : '', tags: i % 3 ? [] : ['exam'] },
    { kind, country: 'AF', ...short },
  )
  return {
    ...term,
    met: term.met.map((one) => ({
      ...one,
      read: days,
      sentence: `Lorries reached ${term.card.title} after nine days in the snow.`,
    })),
  }
})
/** A part of the notebook page, with those terms in it. */
const book = (part: string, ready: string, more = '') =>
  own('notebook.html', '.top', async (page) => {
    await page.evaluate(
      `await browser.runtime.sendMessage({ newsgloss: 'stage', asked: [${JSON.stringify(STUDIED)}, true] }); await browser.runtime.sendMessage({ newsgloss: 'bring', asked: [] }); location.hash = '#${part}'; document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`,
    )
    await pause(300)
    await page.evaluate(`location.reload()`)
    await pause(500)
    await until(() => page.evaluate<boolean>(`return document.querySelector('${ready}') !== null`), part)
    await page.evaluate(more)
  })
const demo = (more: (page: Page) => Promise<unknown> = async () => undefined) =>
  own('reader.html#welcome', '.who .row', more)

const SCENES: Scene[] = [
  {
    name: 'page',
    async act({ browser }) {
      const page = await browser.open(DEMO)
      await until(async () => (await hands(page).all()).length > 0, 'marks')
      return page
    },
  },
  {
    name: 'page-kinds',
    act: settings({ style: 'kinds' }, async ({ browser }) => {
      const page = await browser.open(DEMO)
      await until(async () => (await hands(page).all()).length > 0, 'marks')
      return page
    }),
  },
  { name: 'card-place', act: card('Herat') },
  { name: 'card-article', act: card('Javid Rahmani') },
  { name: 'card-organisation', act: card('Taliban') },
  {
    name: 'card-more',
    act: card('Herat', DEMO, async (reader) => reader.press('More')),
  },
  {
    name: 'card-saved',
    act: card('Herat', DEMO, async (reader) => {
      await reader.press('Save to the notebook')
      await reader.notice('Saved')
    }),
  },
  {
    name: 'card-mentions',
    act: card('Taliban', DEMO, async (reader) => reader.press('All sentences')),
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
    act: card('Herat', DEMO, async (reader, page) => {
      await reader.press('Keep this card open')
      await page.evaluate('scrollBy(0, 240)')
    }),
  },
  {
    name: 'card-why',
    act: card('Herat', DEMO, async (reader) => reader.press('Why this?').catch(() => undefined)),
  },
  {
    name: 'card-unknown',
    async act({ browser }) {
      const page = await browser.open(PAGES.story)
      const reader = hands(page)
      await reader.marked('Herat')
      const at = await reader.at('lorries')
      await page.move(at.x, at.y)
      await browser.command('look')
      await until(() => page.card(), 'the card')
      await pause(300)
      return page
    },
  },
  {
    name: 'card-focus',
    async act({ browser }) {
      const page = await browser.open(DEMO)
      await until(async () => (await hands(page).all()).length > 0, 'marks')
      await browser.command('next')
      await until(() => page.card(), 'a card')
      await page.key('Tab')
      await pause(300)
      return page
    },
  },
  { name: 'card-large', act: settings({ size: 20 }, card('Herat')) },
  { name: 'card-rtl-page', act: card('Herat', PAGES.rightToLeft) },
  { name: 'card-dark-page', act: settings({ theme: 'page' }, card('Herat', PAGES.dark)) },
  { name: 'card-columns', act: card('Herat', PAGES.columns) },
  { name: 'card-narrow', act: card('Herat'), launch: { size: { width: 360, height: 720 } } },
  {
    name: 'card-sheet',
    launch: { size: { width: 390, height: 780 } },
    async act({ browser }) {
      const page = await browser.open(DEMO)
      const reader = hands(page)
      await until(async () => (await reader.all()).length > 0, 'marks')
      const at = await reader.at('Herat')
      await page.evaluate(`scrollTo(0, ${Math.max(0, at.y - 160)})`)
      const now = await reader.at('Herat')
      await page.tap(now.x, now.y)
      await until(() => page.card(), 'the sheet')
      await pause(300)
      return page
    },
  },
  {
    name: 'card-names',
    act: card('Herat', DEMO, async (_reader, page) => {
      await page.inCard(
        `const [title] = card.querySelectorAll('h2 bdi'); title.textContent = 'Office of the United Nations High Commissioner for Human Rights'; for (const name of ['สำนักงานข้าหลวงใหญ่สิทธิมนุษยชนแห่งสหประชาชาติ', 'مفوضية الأمم المتحدة السامية لحقوق الإنسان', 'გაეროს ადამიანის უფლებათა უმაღლესი კომისრის ოფისი']) { const more = title.parentElement.cloneNode(true); more.querySelector('bdi').textContent = name; title.parentElement.parentElement.insertBefore(more, title.parentElement.nextSibling) }`,
      )
    }),
  },
  {
    name: 'page-grounds',
    async act({ browser }) {
      const page = await browser.open(PAGES.grounds)
      await until(async () => (await hands(page).all()).length > 5, 'marks')
      return page
    },
  },
  {
    name: 'card-zoomed',
    async act({ browser }) {
      const page = await browser.open(PAGES.story)
      await hands(page).marked('Herat')
      await page.pinch(2, 0, 0)
      await pause(300)
      await browser.command('next')
      await until(() => page.card(), 'a card')
      await pause(300)
      return page
    },
  },
  { name: 'card-forced', act: card('Herat'), launch: { forced: true } },
  { name: 'options', act: own('options.html', 'main') },
  { name: 'credits', act: own('credits.html', 'main li') },
  { name: 'popup', act: own('popup.html?tab=TAB', '.row'), launch: { size: { width: 360, height: 560 } } },
  {
    name: 'popup-search',
    act: own('popup.html?tab=TAB', '.search', typed('hera')),
    launch: { size: { width: 360, height: 560 } },
  },
  {
    name: 'popup-nothing',
    act: own('popup.html?tab=TAB', '.search', typed('zzyzx')),
    launch: { size: { width: 360, height: 560 } },
  },
  { name: 'popup-narrow', act: own('popup.html?tab=TAB', '.row'), launch: SMALL },
  { name: 'popup-rtl', act: own('popup.html?tab=TAB', '.row', (page) => page.evaluate(MIRRORED)), launch: SMALL },
  { name: 'notebook', act: book('terms', '.terms > li') },
  { name: 'notebook-open', act: book('terms', '.terms > li', `document.querySelector('.term h2 button').click()`) },
  {
    name: 'notebook-table',
    act: book('terms', '.terms > li', `document.querySelectorAll('.layout button')[1].click()`),
  },
  { name: 'notebook-quiz', act: book('quiz', '.quiz .prompt') },
  { name: 'notebook-sheet', act: book('sheet', '.paper') },
  { name: 'notebook-figures', act: book('figures', '.figures, main section') },
  { name: 'notebook-files', act: book('files', '.forms') },
  { name: 'notebook-narrow', act: book('terms', '.terms > li'), launch: SMALL },
  { name: 'notebook-rtl', act: book('terms', '.terms > li', MIRRORED), launch: SMALL },
  { name: 'reader', act: demo() },
  { name: 'reader-blank', act: own('reader.html', 'textarea') },
  {
    name: 'reader-card',
    act: demo(async (page) => {
      await page.evaluate(`document.querySelector('.who .row').click()`)
      await until(() => page.card(), 'the card')
    }),
  },
  { name: 'reader-narrow', act: demo(), launch: SMALL },
  { name: 'reader-rtl', act: demo((page) => page.evaluate(MIRRORED)) },
]

for (const [name, folder] of [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const groups = new Map<string, Scene[]>()
    for (const scene of SCENES.filter((one) => wants(one.name))) {
      const options = JSON.stringify(scene.launch ?? {})
      groups.set(options, [...(groups.get(options) ?? []), scene])
    }
    for (const [options, scenes] of groups) {
      const browser = await launch(name, {
        extension: `${ROOT}dist/${folder}`,
        site: { ...SITE, [DEMO]: { html } },
        dark: theme === 'dark',
        ...(JSON.parse(options) as Partial<Launch>),
      })
      const control = await browser.own('options.html')
      const set = (change: object) =>
        control.evaluate<void>(`await browser.storage.local.set({ settings: ${JSON.stringify(change)} })`)
      for (const scene of scenes) {
        await set({})
        const tab = async () => {
          const page = await browser.open(DEMO)
          await until(async () => (await hands(page).all()).length > 0, 'marks')
          return control.evaluate<number>(
            `const all = await browser.tabs.query({}); return all.findLast(({ url }) => url === '${DEMO}').id`,
          )
        }
        try {
          const page = await scene.act({ browser, set, tab })
          await page.picture(`${ROOT}pictures/${scene.name}-${name}-${theme}.png`)
          await page.close()
        } catch (error) {
          console.log(`${scene.name} in ${name}, ${theme}: ${error instanceof Error ? error.message : error}`)
          process.exitCode = 1
        }
      }
      await browser.close()
    }
  }
}
