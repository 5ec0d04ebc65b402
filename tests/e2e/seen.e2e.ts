/** What can be seen and by whom: the contrast of marks, measured from pictures, and what axe finds on every surface in light, dark and forced colours. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Page, until } from './browser.ts'
import { pause } from './hands.ts'
import { PAGES } from './pages.ts'
import { type Colour, contrast, picture } from './pixels.ts'
import { BROWSERS, openStage, type Stage } from './stage.ts'
import { ADDRESS, page as html } from './story.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What WCAG 2.2 asks of things that are not text (1.4.11). */
const LEAST = 3
/** Papers and inks of news sites in their light and dark dress: ground, text. */
const GROUNDS = {
  plain: ['#ffffff', '#121212'],
  salmon: ['#fff1e5', '#33302e'],
  newsprint: ['#f6f6f6', '#3a3a3a'],
  sepia: ['#f4ecd8', '#5b4636'],
  grey: ['#ededed', '#555555'],
  night: ['#121212', '#e0e0e0'],
  black: ['#000000', '#9a9a9a'],
  navy: ['#0d1b2a', '#c9d4e3'],
  charcoal: ['#2b2b2b', '#bdbdbd'],
  gradient: ['linear-gradient(90deg, #14213d, #3d1430)', '#f2f2f2'],
} as const
const TOWNS = [
  'Herat',
  'Kandahar',
  'Kunduz',
  'Dushanbe',
  'Tashkent',
  'Samarkand',
  'Bishkek',
  'Almaty',
  'Ashgabat',
  'Jalalabad',
]
const CONTRASTS = `${ADDRESS}-contrasts`
const SITE = {
  [CONTRASTS]: {
    html: html().replace(
      /<article>[\s\S]*<\/article>/,
      `<style>body{margin:0!important;max-width:none!important}nav,.comments{display:none}h1{margin:0}section{padding:1px 20px}p,h2{margin:2px 0;font-size:18px;line-height:1.35}</style><article><h1>Ten towns</h1>${Object.entries(
        GROUNDS,
      )
        .map(
          ([name, [ground, ink]], i) =>
            `<section id="${name}" style="background:${ground};color:${ink}"><h2>On ${name}</h2><p>The road through ${TOWNS[i]} was open again, the drivers of the long line of lorries said on the second day of the talks about flour and bread, which they wished to see ended soon.</p></section>`,
        )
        .join('')}</article>`,
    ),
  },
}

describe.each(BROWSERS)('what is seen in %s', (name) => {
  let stage: Stage
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-seen-'))

  beforeAll(async () => {
    stage = await openStage(name, SITE, { size: { width: 1000, height: 1000 } })
  }, 90_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await stage?.browser.close()
  }, 30_000)

  test('marks on ten light and dark grounds are told from them by 3 to 1 or better, and are fainter than the text', () =>
    stage.on(CONTRASTS, async (other, its) => {
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
})

async function violations(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `${AXE}; const { violations } = await axe.run(document); return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ' ' + html.slice(0, 160) + ' ' + (any[0]?.message ?? '')))`,
  )
}
