/**
 * npm run store-pictures: the five pictures for the stores, 1280 × 800, into docs/store/pictures/. Each is a real screenshot of
 * the installed extension in Chromium, set on a plain ground under one line that says what it shows.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { typed } from '../../src/command.ts'
import { type Browser, launch, type Page, until } from '../e2e/browser.ts'
import { hands, pause } from '../e2e/hands.ts'
import { builtFor } from '../e2e/stage.ts'
import { ADDRESS } from '../e2e/story.ts'

typed({ name: 'npm run store-pictures', file: 'tests/tools/store-pictures.ts', words: { most: 0 } })
const FOLDER = fileURLToPath(new URL('../../docs/store/pictures', import.meta.url))
const STORY = `${ADDRESS}-demo`
const GROUND = 'https://www.theguardian.com/ground'
const SIZE = { width: 1280, height: 800 }
const story = readFileSync(new URL('../demo/story.html', import.meta.url), 'utf8')

type Scene = {
  name: string
  says: string
  dark?: boolean
  size: { width: number; height: number }
  show(browser: Browser): Promise<Page>
}

/** The story with a card open on a word. */
const card = (word: string) => async (browser: Browser) => {
  const page = await browser.open(STORY)
  const reader = hands(page)
  await until(async () => (await reader.all()).length > 0, 'marks')
  const { y } = await reader.at(word)
  await page.evaluate(`scrollTo(0, ${Math.max(0, y - 140)})`)
  await reader.rest(word)
  await reader.card(word)
  return page
}

/** A page of the extension, once something stands on it; `first` happens before. */
const own =
  (path: string, ready: string, first?: (browser: Browser) => Promise<unknown>) => async (browser: Browser) => {
    await first?.(browser)
    const page = await browser.own(path)
    await until(() => page.evaluate<boolean>(`return document.querySelector(${JSON.stringify(ready)}) !== null`), path)
    return page
  }

/** Saves a few terms of the story, so that a notebook has something to show. */
async function save(browser: Browser): Promise<void> {
  for (const word of ['Herat', 'Taliban', 'Javid Rahmani']) {
    const page = await card(word)(browser)
    await hands(page).press('Save to the notebook')
    await pause(300)
    await page.close()
  }
}

/** The popup of the tab that shows the story. */
async function popup(browser: Browser): Promise<Page> {
  await card('Herat')(browser)
  const asking = await browser.own('options.html')
  const tab = await until(
    () =>
      asking.evaluate<number>(
        `return (await browser.tabs.query({})).find(({ url }) => url === ${JSON.stringify(STORY)})?.id ?? 0`,
      ),
    'the tab',
  )
  await asking.close()
  return own(`popup.html?tab=${tab}`, '.row')(browser)
}

const WIDE = { width: 1080, height: 620 }
const SCENES: Scene[] = [
  { name: '1-card', says: 'Who is that? Rest on a name and know.', size: WIDE, show: card('Herat') },
  {
    name: '2-article',
    says: 'What the article itself says, quoted.',
    size: WIDE,
    dark: true,
    show: card('Javid Rahmani'),
  },
  {
    name: '3-popup',
    says: 'Who and what is on this page, and everything else to look up.',
    size: { width: 360, height: 560 },
    show: popup,
  },
  {
    name: '4-notebook',
    says: 'Keep what you met, with its sentence. Then learn it.',
    size: WIDE,
    show: own('notebook.html', '.terms', save),
  },
  {
    name: '5-options',
    says: 'It works where you say, as you say, and nothing leaves your device.',
    size: WIDE,
    show: own('options.html', 'main'),
  },
]

mkdirSync(FOLDER, { recursive: true })
for (const { name, says, dark = false, size, show } of SCENES) {
  const file = `${FOLDER}/${name}.png`
  const seen = await launch('chromium', {
    extension: builtFor('chromium'),
    site: { [STORY]: { html: story } },
    dark,
    size,
  })
  const page = await show(seen)
  await pause(500)
  await page.picture(file)
  await seen.close()

  const framed = await launch('chromium', {
    extension: builtFor('chromium'),
    site: { [GROUND]: { html: ground(says, dark, file, size) } },
    dark,
    size: SIZE,
  })
  const whole = await framed.open(GROUND)
  await pause(200)
  await whole.picture(file)
  await framed.close()
  console.log(file)
}

function ground(says: string, dark: boolean, file: string, { width, height }: Scene['size']): string {
  const [paper, ink] = dark ? ['#12110f', '#ece8e1'] : ['#efe9dc', '#1c1b19']
  const picture = readFileSync(file).toString('base64')
  return `<!doctype html><meta charset="utf-8"><title>Newsgloss</title><style>
body { margin: 0; height: 100vh; display: grid; grid-template-rows: 132px 1fr; justify-items: center; background: ${paper}; color: ${ink}; overflow: hidden }
h1 { margin: 0; align-self: center; font: 600 34px/1.2 Georgia, serif; text-align: center }
img { width: ${width}px; height: ${height}px; border-radius: 10px; box-shadow: 0 10px 44px rgb(0 0 0 / 28%) }
</style><h1>${says}</h1><img alt="" src="data:image/png;base64,${picture}">`
}
