/** Takes pictures: one browser in one language, each state made once and pictured in light and dark. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, launch, type Page, until } from '../../e2e/browser.ts'
import { hands, pause } from '../../e2e/hands.ts'
import { type Name, spokenIn, type Texts } from '../../e2e/stage.ts'
import { type Language, PLACES, type Scene, type Stage } from './stage.ts'

export const FOLDER = fileURLToPath(new URL('../../../pictures', import.meta.url))
/** The window, when a scene asks for no other. */
const WINDOW = { width: 1100, height: 800 }
export const THEMES = ['light', 'dark'] as const

export type Taken = { name: string; theme: (typeof THEMES)[number]; file: string }

/** Pictures the scenes; what cannot be made is said, and the rest goes on. */
export async function take(name: Name, language: Language, scenes: readonly Scene[]): Promise<Taken[]> {
  const wanted = scenes.filter(({ wordless }) => language === 'en' || !wordless)
  const sound = wanted.filter(({ broken }) => !broken)
  const broken = wanted.filter((one) => one.broken)
  return [...(await takeIn(name, language, sound, false)), ...(await takeIn(name, language, broken, true))]
}

async function takeIn(name: Name, language: Language, scenes: readonly Scene[], broken: boolean): Promise<Taken[]> {
  if (scenes.length === 0) return []
  const { folder, texts } = spokenIn(name, language)
  if (broken) halve(join(folder, 'glossary.bin'))
  const browser = await launch(name, { extension: folder, site: PLACES, size: WINDOW })
  const taken: Taken[] = []
  try {
    const control = await browser.own('options.html')
    for (const scene of scenes) {
      const stage = stageOf(browser, control, texts, scene)
      try {
        await browser.media({ dark: false, forced: scene.forced === true })
        await forget(control)
        const page = await scene.act(stage.stage)
        for (const theme of THEMES) {
          await browser.media({ dark: theme === 'dark', forced: scene.forced === true, print: scene.print === true })
          await pause(150)
          const file = `${FOLDER}/${scene.name}-${name}-${language}-${theme}.png`
          await page.picture(file, scene.whole)
          taken.push({ name: scene.name, theme, file })
        }
      } catch (error) {
        console.log(`${scene.name} in ${name}, ${language}: ${error instanceof Error ? error.message : error}`)
        process.exitCode = 1
      } finally {
        await stage.close()
      }
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`${name}, ${language}: ${taken.length} pictures`)
  return taken
}

function halve(file: string): void {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, bytes.length / 2))
}

/** Puts settings, notebook and glossaries back as they are in a new browser. */
async function forget(control: Page): Promise<void> {
  await until(() => control.evaluate<boolean>(`return typeof browser === 'object'`), 'the options page')
  await control.evaluate(`
    await browser.storage.local.set({ settings: {} })
    const ask = async (newsgloss, ...asked) => (await browser.runtime.sendMessage({ newsgloss, asked }))?.answer
    const { rows = [] } = (await ask('rows', null)) ?? {}
    if (rows.length > 0) await ask('remove', rows.map(({ id }) => id))`)
}

function stageOf(browser: Browser, control: Page, texts: Texts, { size = WINDOW }: Scene) {
  const opened: Page[] = []
  const kept = async (page: Page, sized: boolean) => {
    opened.push(page)
    if (sized) await page.resize(size.width, size.height)
    return page
  }
  const tab = async (address: string) => {
    const page = await kept(await browser.open(address), false)
    // Settings of the scene may keep the page unread, and a page that is no article never has marks.
    await until(async () => (await hands(page).all()).length > 0, 'marks', 1500).catch(() => undefined)
    return control.evaluate<number>(
      `return (await browser.tabs.query({})).findLast(({ url }) => url === ${JSON.stringify(address)}).id`,
    )
  }
  const stage: Stage = {
    browser,
    tab,
    say: (key, ...substitutions) => filled(texts, key, substitutions),
    set: (change) => control.evaluate<void>(`await browser.storage.local.set({ settings: ${JSON.stringify(change)} })`),
    open: async (address) => kept(await browser.open(address), true),
    async own(path) {
      const over = /\?tab=(https:.*)/.exec(path)?.[1]
      const number = over ? String(await tab(over)) : ''
      return kept(await browser.own(over ? path.replace(over, number) : path), true)
    },
  }
  const close = async () => {
    for (const page of opened) await page.close().catch(() => undefined) // a scene may have closed it
  }
  return { stage, close }
}

function filled(texts: Texts, key: string, substitutions: readonly string[]): string {
  const { message, placeholders = {} } = texts[key]!
  return message
    .replace(/\$([a-z]\w*)\$/gi, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole)
    .replace(/\$(\d)/g, (_, number: string) => substitutions[Number(number) - 1] ?? '')
}
