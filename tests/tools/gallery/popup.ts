/** Pictures of the toolbar popup, opened as a page over the demo story. */
import { pause } from '../../e2e/hands.ts'
import { fillNotebook } from './notebook.ts'
import { click, DEMO, own, POPUP, type Scene, SHOP, settings, there, write } from './stage.ts'

const OVER = `popup.html?tab=${DEMO}`
const find = (words: string) => own(OVER, '.search', (page) => write(page, '.search', words))
const view = (number: number, ready: string) =>
  own(OVER, '.row', async (page) => {
    await page.evaluate(`document.querySelectorAll('[role=tab], nav.views button')[${number}].click()`)
    await there(page, ready)
  })
const filled =
  (act: Scene['act']): Scene['act'] =>
  async (stage) => {
    await fillNotebook(stage)
    return act(stage)
  }

export const POPUPS: Scene[] = [
  { name: 'popup-page', size: POPUP, act: own(OVER, '.row') },
  { name: 'popup-page-open', size: POPUP, act: own(OVER, '.row', (page) => click(page, '.row')) },
  {
    name: 'popup-page-end',
    size: POPUP,
    act: own(OVER, '.unknown', (page) => page.evaluate(`document.querySelector('.unknown').scrollIntoView()`)),
  },
  { name: 'popup-search', size: POPUP, act: find('hera') },
  { name: 'popup-search-filter', size: POPUP, act: find('kind:person country:AF') },
  { name: 'popup-search-nothing', size: POPUP, act: find('zzyzx') },
  { name: 'popup-saved-none', size: POPUP, act: view(2, '.silence, .empty, p') },
  { name: 'popup-saved', size: POPUP, act: filled(view(2, '.row')) },
  {
    name: 'popup-quiz',
    size: POPUP,
    act: own(OVER, '.row', async (page) => {
      await click(page, '.learn button')
      await there(page, '.quiz .prompt')
    }),
  },
  {
    name: 'popup-off',
    size: POPUP,
    act: settings({ offOn: ['www.theguardian.com'] }, own(`popup.html?tab=${DEMO}`, '.search')),
  },
  {
    name: 'popup-paused',
    size: POPUP,
    act: settings({ pausedUntil: Date.now() + 3_000_000 }, own(`popup.html?tab=${DEMO}`, '.search')),
  },
  { name: 'popup-no-article', size: POPUP, act: own(`popup.html?tab=${SHOP}`, '.search') },
  { name: 'popup-broken', broken: true, size: POPUP, act: own(OVER, '.search', () => pause(900)) },
  { name: 'popup-320', size: { width: 320, height: 560 }, act: own(OVER, '.row') },
  { name: 'popup-200-percent', size: { width: 400, height: 300 }, act: own(OVER, '.row') },
  { name: 'popup-forced', forced: true, size: POPUP, act: own(OVER, '.row') },
]
