/** What a picture is made from: a browser with the extension in one language, and the reader's hands on it. */
import { readFileSync } from 'node:fs'
import { type Browser, type Page, until } from '../../e2e/browser.ts'
import { hands, pause } from '../../e2e/hands.ts'
import { SITE } from '../../e2e/pages.ts'
import { ADDRESS } from '../../e2e/story.ts'

export type Language = 'en' | 'es' | 'ar'

/** The demo story, and a text in which every kind of name stands, the long and the doubtful ones too. */
export const DEMO = `${ADDRESS}-demo`
export const NAMES = `${ADDRESS}-names`
/** A text in which nothing decides between two bodies of one short form. */
export const DOUBT = `${ADDRESS}-doubt`
/** A page that is no news article. */
export const SHOP = 'https://www.theguardian.com/bread'

const paragraphs = [
  'GENEVA — The Office of the United Nations High Commissioner for Human Rights (OHCHR) said on Monday that it had asked for access to Crimea, to the Golan Heights and to Kashmir. “Nobody has answered us,” said Marta Lindqvist, a professor of geography at Uppsala University, who advises the OHCHR.',
  'Emmanuel Macron named the Paris Agreement on climate change and spoke at length of track 2 diplomacy. The ANA said nothing for a third day, and NATO sent two observers by train. Of the Chao Phraya Water Board, the Rustavi Steel Works and the Qusair Port Council it was said only that they would write.',
  'The lorries wait in a long line on the shore of the lake, and the drivers have made a small town of tents and tea stands beside the road. Some have been here for nine days. They say that the bread is good, that the nights are cold, and that nobody tells them anything about when the barrier will be lifted, or by whom.',
]
const article = (texts: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rights office asks for access</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-02T08:00:00Z"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rights office asks for access"}</script><style>:root{color-scheme:light dark}body{font:18px/1.6 Georgia,serif;max-width:680px;margin:40px auto;padding:0 16px}</style></head><body><main><article><h1>Rights office asks for access</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`
const doubt = [
  'The ANA said nothing for a third day, and nobody asked the ANA again. “We wait,” said Marta Lindqvist, a professor of geography at Uppsala University.',
  ...paragraphs.slice(2),
  ...paragraphs.slice(2),
]

export const PLACES = {
  ...SITE,
  [DEMO]: { html: readFileSync(new URL('../../demo/story.html', import.meta.url), 'utf8') },
  [NAMES]: { html: article(paragraphs) },
  [DOUBT]: { html: article(doubt) },
  [SHOP]: {
    html: '<!doctype html><html lang="en"><title>Bread</title><style>:root{color-scheme:light dark}</style><h1>Bread</h1><p>Rye, 3.20 a loaf.</p></html>',
  },
}

/** A glossary as a class in Bangkok, Tbilisi or Cairo would bring it: names in other letters, and a long one. */
export const PACK = `term,gloss,aliases
การประปาลุ่มน้ำเจ้าพระยาตอนล่างแห่งประเทศไทย,"Water board of the lower Chao Phraya, in a river delta of rice fields",Chao Phraya Water Board
რუსთავის მეტალურგიული ქარხნის სამეთვალყურეო საბჭო,"Steel works on the Kura, where half of the town has worked",Rustavi Steel Works
المجلس الأعلى لإدارة ميناء القصير والمناطق المحيطة به,"Council that runs a harbour on the Red Sea and the quarter around it",Qusair Port Council
`

export type Stage = {
  browser: Browser
  /** A text of the extension in the language of the pictures. */
  say(key: string, ...substitutions: string[]): string
  set(change: object): Promise<void>
  open(address: string): Promise<Page>
  /** A page of the extension; TAB in its address is the tab that shows the demo story. */
  own(path: string): Promise<Page>
  /** The number of the newest tab that shows an address, which is opened and read first. */
  tab(address: string): Promise<number>
}

export type Scene = {
  /** Surface and state, "card-doubt": the surface groups pictures on the overview. */
  name: string
  size?: { width: number; height: number }
  forced?: boolean
  /** On paper. */
  print?: boolean
  /** In a browser whose copy of the glossary is cut in half. */
  broken?: boolean
  /** Pictured only in English: nothing of it is said in words, or it is the page's. */
  wordless?: boolean
  /** The whole page from top to bottom, not the window alone. */
  whole?: boolean
  /** Makes the state that is pictured. */
  act(on: Stage): Promise<Page>
}

export const NARROW = { width: 320, height: 640 }
export const POPUP = { width: 360, height: 560 }
export const SHEET = { width: 390, height: 780 }

/** Waits until a selector matches. */
export const there = (page: Page, selector: string) =>
  until(() => page.evaluate<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null`), selector)

export const click = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`)

export const write = (page: Page, selector: string, words: string) =>
  page.evaluate(
    `const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new InputEvent('input', { bubbles: true }))`,
  )

export const give = (page: Page, selector: string, file: string, words: string) =>
  page.evaluate(
    `const files = new DataTransfer(); files.items.add(new File([${JSON.stringify(words)}], ${JSON.stringify(file)})); const field = document.querySelector(${JSON.stringify(selector)}); field.files = files.files; field.dispatchEvent(new Event('change', { bubbles: true }))`,
  )

/** Opens an address and waits for its marks. */
export async function read(
  { open }: Stage,
  address: string,
): Promise<{ page: Page; reader: ReturnType<typeof hands> }> {
  const page = await open(address)
  const reader = hands(page)
  await until(async () => (await reader.all()).length > 0, 'marks')
  return { page, reader }
}

type More = (reader: ReturnType<typeof hands>, page: Page, stage: Stage) => Promise<unknown>

/** A page with a card open on a word; `more` happens on it. */
export const card =
  (word: string, address = DEMO, more?: More): Scene['act'] =>
  async (stage) => {
    const { page, reader } = await read(stage, address)
    await page.evaluate(`scrollTo(0, ${Math.max(0, (await reader.at(word)).y - 220)})`)
    await reader.rest(word)
    await until(() => page.card(), `the card of ${word}`, 3000)
    await more?.(reader, page, stage)
    await pause(350)
    return page
  }

/** A page of the extension, once something stands on it; `more` happens there. */
export const own =
  (path: string, ready: string, more?: (page: Page, stage: Stage) => Promise<unknown>): Scene['act'] =>
  async (stage) => {
    const page = await stage.own(path)
    await there(page, ready)
    await more?.(page, stage)
    await pause(300)
    return page
  }

/** A scene under other settings. */
export const settings =
  (change: object, act: Scene['act']): Scene['act'] =>
  async (stage) => {
    await stage.set(change)
    return act(stage)
  }
