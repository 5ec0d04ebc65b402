/** Pictures of the reader page: its introduction, a text, and what it refuses. */
import { until } from '../../e2e/browser.ts'
import { pause } from '../../e2e/hands.ts'
import { give, NARROW, own, type Scene, there } from './stage.ts'

const LISTED = '.who .row'
/** The demo story at the introduction's step. */
const step = (number: number) =>
  own('reader.html#welcome', LISTED, async (page) => {
    for (let at = 1; at < number; at++)
      await page.evaluate(
        `const all = [...document.querySelectorAll('.steps .buttons button:not(.quiet)')]; all.at(-1).click()`,
      )
  })

export const READERS: Scene[] = [
  ...[1, 2, 3, 4].map((number): Scene => ({ name: `reader-step-${number}`, act: step(number) })),
  {
    name: 'reader-card',
    act: own('reader.html#welcome', LISTED, async (page) => {
      await page.evaluate(`document.querySelector('.who .row').click()`)
      await until(() => page.card(), 'the card')
      await pause(300)
    }),
  },
  { name: 'reader-blank', act: own('reader.html', 'textarea') },
  {
    name: 'reader-refused',
    act: own('reader.html', '.file input', async (page) => {
      await give(page, '.file input', 'paper.pdf', '%PDF-1.7\n%')
      await there(page, '.trouble')
    }),
  },
  { name: 'reader-200-percent', size: { width: 550, height: 400 }, act: own('reader.html#welcome', LISTED) },
  { name: 'reader-narrow', size: NARROW, act: own('reader.html#welcome', LISTED) },
  {
    name: 'reader-narrow-who',
    size: NARROW,
    act: own('reader.html#welcome', LISTED, (page) => page.evaluate(`document.querySelector('.who').scrollIntoView()`)),
  },
  { name: 'reader-forced', forced: true, act: own('reader.html#welcome', LISTED) },
]
