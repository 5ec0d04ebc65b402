/** Pictures of the marks, without a card. */
import { pause } from '../../e2e/hands.ts'
import { PAGES } from '../../e2e/pages.ts'
import { DEMO, read, type Scene, settings } from './stage.ts'

const reading =
  (address: string): Scene['act'] =>
  async (stage) =>
    (await read(stage, address)).page

export const MARKS: Scene[] = [
  { name: 'marks-story', wordless: true, act: reading(DEMO) },
  { name: 'marks-kinds', wordless: true, act: settings({ style: 'kinds' }, reading(DEMO)) },
  { name: 'marks-all', wordless: true, act: settings({ marks: 'all' }, reading(DEMO)) },
  { name: 'marks-grounds', wordless: true, act: reading(PAGES.grounds) },
  { name: 'marks-grounds-kinds', wordless: true, act: settings({ style: 'kinds' }, reading(PAGES.grounds)) },
  { name: 'marks-forced', wordless: true, forced: true, act: reading(DEMO) },
  { name: 'marks-columns', wordless: true, act: reading(PAGES.columns) },
  {
    name: 'marks-zoomed',
    wordless: true,
    async act(stage) {
      const { page } = await read(stage, PAGES.story)
      await page.pinch(2, 0, 0)
      await pause(300)
      return page
    },
  },
]
