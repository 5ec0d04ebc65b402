/** Pictures of the options page, section by section, and of the credits. */
import { click, give, NARROW, own, PACK, type Scene, settings, there, write } from './stage.ts'

const SECTIONS = ['where', 'what', 'known', 'how', 'keys', 'packs', 'study', 'backup', 'private', 'about']
const section = (id: string) =>
  own('options.html', `#${id}`, (page) => page.evaluate(`document.querySelector('#${id}').scrollIntoView()`))

const CLASS = JSON.stringify({
  format: 'newsgloss-class',
  form: 1,
  settings: { marks: 'all', theme: 'light', known: ['x'], sites: [] },
  packs: [{ format: 'newsgloss-pack', form: 1, title: 'Class 8b', terms: [{ name: 'barrier', gloss: 'it lifts' }] }],
})

export const OPTIONS: Scene[] = [
  { name: 'options-top', act: own('options.html', '.preview .card, .preview article') },
  ...SECTIONS.map((id): Scene => ({ name: `options-${id}`, act: section(id) })),
  {
    name: 'options-lists',
    act: settings(
      {
        sites: ['*.lakeside-courier.example', 'valley.example/world/*'],
        offOn: ['shop.example'],
        known: ['country-fr', 'nato', 'united-nations'],
        wrong: [{ form: 'ANA', entry: 'all-nippon-airways' }],
      },
      own('options.html', '#known', (page) => page.evaluate(`document.querySelector('#where').scrollIntoView()`)),
    ),
  },
  {
    name: 'options-search',
    act: own('options.html', '.search', (page, { say }) =>
      write(page, '.search', say('options_theme').split(' ')[0] ?? ''),
    ),
  },
  { name: 'options-search-nothing', act: own('options.html', '.search', (page) => write(page, '.search', 'zzyzx')) },
  {
    name: 'options-pack-coming',
    act: own('options.html', '#packs input[type=file]', async (page) => {
      await give(page, '#packs input[type=file]', 'names.csv', `${PACK}Ploughs,,\n,no name,\n`)
      await there(page, '#packs .coming button.strong')
      await page.evaluate(`document.querySelector('#packs').scrollIntoView()`)
    }),
  },
  {
    name: 'options-pack-editor',
    act: own('options.html', '#packs input[type=file]', async (page, { say }) => {
      await give(page, '#packs input[type=file]', 'names.csv', PACK)
      await there(page, '#packs .coming button.strong')
      await click(page, '#packs .coming button.strong')
      await there(page, '#packs .packs li')
      await page.evaluate(
        `[...document.querySelectorAll('#packs button')].find((one) => one.textContent.trim() === ${JSON.stringify(say('pack_edit'))}).click()`,
      )
      await there(page, '#packs .editor')
      await page.evaluate(`document.querySelector('#packs .editor').scrollIntoView()`)
    }),
  },
  {
    name: 'options-class-coming',
    act: own('options.html', '#backup input[type=file]', async (page) => {
      await give(page, '#backup input[type=file]', 'class.json', CLASS)
      await there(page, '#backup .coming, .coming')
      await page.evaluate(`document.querySelector('.coming').scrollIntoView({ block: 'center' })`)
    }),
  },
  { name: 'options-narrow', size: NARROW, whole: true, act: own('options.html', '#about') },
  { name: 'options-forced', forced: true, act: own('options.html', '#about') },
  { name: 'credits-page', act: own('credits.html', 'main li') },
  { name: 'credits-narrow', size: NARROW, act: own('credits.html', 'main li') },
]
