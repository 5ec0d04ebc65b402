/** What can be seen and by whom: the contrast of marks, measured from pictures, and what axe finds on every surface in light, dark and forced colours. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Page, until } from './browser.ts'
import { pause } from './hands.ts'
import { GROUNDS, PAGES, TOWNS } from './pages.ts'
import { type Colour, contrast, picture } from './pixels.ts'
import { BROWSERS, openStage, type Stage } from './stage.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What WCAG 2.2 asks of things that are not text (1.4.11). */
const LEAST = 3
describe.each(BROWSERS)('what is seen in %s', (name) => {
  let stage: Stage
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-seen-'))

  beforeAll(async () => {
    stage = await openStage(name, {}, { size: { width: 1000, height: 1000 } })
  }, 90_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await stage?.browser.close()
  }, 30_000)

  test('marks on ten light and dark grounds are told from them by 3 to 1 or better, and are fainter than the text', () =>
    stage.on(PAGES.grounds, async (other, its) => {
      await until(
        async () =>
          TOWNS.every(
            (
              (all) => (town) =>
                all.includes(town)
            )(await its.all()),
          ),
        'ten marks',
      )
      const file = join(folder, 'grounds.png')
      await other.picture(file)
      const shot = picture(file)
      const boxes = await other.evaluate<Record<string, { x: number; y: number; width: number; height: number }>>(
        `const found = {}; for (const range of CSS.highlights.get('newsgloss-place')) { const live = document.createRange(); live.setStart(range.startContainer, range.startOffset); live.setEnd(range.endContainer, range.endOffset); found[range.startContainer.parentElement.closest('section').id] = live.getBoundingClientRect().toJSON() } return found`,
      )
      expect(Object.keys(boxes).sort()).toEqual(Object.keys(GROUNDS).sort())
      for (const [ground, { x, y, width, height }] of Object.entries(boxes)) {
        const paper = shot.at(Math.round(x - 3), Math.round(y + height / 2))
        const best = (from: number, to: number) => {
          let most = 1
          for (let py = Math.round(y + from); py <= Math.round(y + to); py++)
            for (let px = Math.round(x); px < Math.round(x + width); px++) {
              const colour: Colour = shot.at(px, py)
              most = Math.max(most, contrast(colour, paper))
            }
          return most
        }
        // The line stands where no letter of these names reaches.
        const [line, text] = [best(height - 4, height + 3), best(2, height - 7)]
        expect(line, `the mark on ${ground}`).toBeGreaterThanOrEqual(LEAST)
        expect(line, `the mark on ${ground} against its text`).toBeLessThanOrEqual(text + 0.2)
      }
    }))

  const surfaces = [
    ['the popup', 'popup.html', '.row'],
    ['the options', 'options.html', '[data-kind=person] input'],
    ['the notebook', 'notebook.html', 'main'],
  ] as const
  const dresses = {
    light: { dark: false, forced: false },
    dark: { dark: true, forced: false },
    forced: { dark: false, forced: true },
  }

  test.each(surfaces)(
    'axe finds nothing to mend on %s in light, dark and forced colours',
    async (_, address, ready) => {
      const tab = await stage.tabOf(PAGES.story)
      const own = await stage.browser.own(address === 'popup.html' ? `${address}?tab=${tab}` : address)
      await until(
        () => own.evaluate<boolean>(`return document.querySelector(${JSON.stringify(ready)}) !== null`),
        address,
      )
      for (const [dress, media] of Object.entries(dresses)) {
        await stage.browser.media(media)
        await pause(300)
        expect(await violations(own), dress).toEqual([])
      }
      await stage.browser.media(dresses.light)
      await own.close()
    },
  )

  test.each([
    ['the popup', 'popup.html', '[role=tab]'],
    ['the notebook', 'notebook.html', '.top nav a'],
  ])('the tab chosen on %s has a line of its own, in forced colours too', async (_, address, tabs) => {
    const own = await stage.browser.own(address)
    await until(() => own.evaluate<boolean>(`return document.querySelector('${tabs}') !== null`), address)
    for (const media of Object.values(dresses)) {
      await stage.browser.media(media)
      await pause(300)
      const drawn = await own.evaluate<boolean[]>(
        `const ground = getComputedStyle(document.body).backgroundColor; return [...document.querySelectorAll('${tabs}')].map((one) => !['rgba(0, 0, 0, 0)', ground].includes(getComputedStyle(one).borderBottomColor))`,
      )
      expect(drawn.filter(Boolean).length).toBe(1)
    }
    await stage.browser.media(dresses.light)
    await own.close()
  })
})

async function violations(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `${AXE}; const { violations } = await axe.run(document); return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ' ' + html.slice(0, 160) + ' ' + (any[0]?.message ?? '')))`,
  )
}
