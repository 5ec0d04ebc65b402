/** npm run pictures: the page with marks, the card, the popup and the options, in both browsers and both themes. */
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch, until } from '../e2e/browser.ts'
import { ADDRESS, PAINTED, whereIs } from '../e2e/story.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const html = readFileSync(`${ROOT}tests/demo/story.html`, 'utf8')
mkdirSync(`${ROOT}pictures`, { recursive: true })

for (const [name, folder] of [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const browser = await launch(name, {
      extension: `${ROOT}dist/${folder}`,
      site: { [ADDRESS]: { html } },
      dark: theme === 'dark',
    })
    const shot = (what: string) => `${ROOT}pictures/${what}-${name}-${theme}.png`
    const page = await browser.open(ADDRESS)
    await until(async () => (await page.evaluate<Record<string, string[]>>(PAINTED)).place?.length, 'marks')
    await page.picture(shot('page'))
    for (const [what, word] of [
      ['card', 'Herat'],
      ['card-article', 'Javid Rahmani'],
      ['card-written', 'Taliban'],
    ] as const) {
      await page.evaluate(
        `window.scrollTo(0, 0); const at = await (async () => { ${whereIs(word)} })(); window.scrollTo(0, Math.max(0, at.y - 250))`,
      )
      const { x, y } = (await page.evaluate<{ x: number; y: number }>(whereIs(word)))!
      await page.move(x - 3, y)
      await new Promise((resolve) => setTimeout(resolve, 40))
      await page.move(x, y)
      const opened = await until(() => page.card(), 'a card', 2000).catch(() => null)
      if (opened) await new Promise((resolve) => setTimeout(resolve, 250))
      await page.picture(shot(what))
      await page.key('Escape')
      await page.move(2, 2)
    }
    const tabs = await browser.own('options.html')
    await until(() => tabs.evaluate<boolean>(`return document.querySelector('main') !== null`), 'the options')
    await tabs.picture(shot('options'))
    const id = await tabs.evaluate<number>(
      `const all = await browser.tabs.query({}); return all.find(({ url }) => url === '${ADDRESS}').id`,
    )
    const popup = await browser.own(`popup.html?tab=${id}`)
    await until(() => popup.evaluate<boolean>(`return document.querySelector('.row') !== null`), 'the list')
    await popup.picture(shot('popup'))
    await popup.evaluate(
      `const field = document.querySelector('.search'); field.value = 'hera'; field.dispatchEvent(new InputEvent('input', { bubbles: true }))`,
    )
    await new Promise((resolve) => setTimeout(resolve, 400))
    await popup.picture(shot('search'))
    await browser.close()
  }
}
