/** Pictures of the notebook, as a student has it after a month, and empty. */
import { until } from '../../e2e/browser.ts'
import { saved } from '../../study/terms.ts'
import { click, give, NARROW, own, type Scene, type Stage, there, write } from './stage.ts'

const KINDS = ['place', 'place', 'organisation', 'concept', 'organisation', 'person', 'event', 'organisation'] as const
const MET = [
  [
    'city-herat-af',
    'Herat',
    'City in western Afghanistan, seat of Herat province',
    'Lorries with wheat and fuel reach Herat first, and the mountain towns of the north-west from there.',
  ],
  [
    'province-af-badghis',
    'Badghis',
    'Province in north-western Afghanistan',
    'In Badghis, a province of steep valleys, nobody has machines to clear the passes.',
  ],
  [
    'csto',
    'Collective Security Treaty Organization',
    'Military alliance of post-Soviet states, led by Russia',
    'The CSTO had offered to send engineers to the Tajik side.',
  ],
  [
    'track-2',
    'track 2 diplomacy',
    'Talks between experts and former officials of two sides',
    'Diplomats described the meeting as a mixture of official talks and what they call track 2 diplomacy.',
  ],
  [
    'ohchr',
    'Office of the United Nations High Commissioner for Human Rights',
    'Office of the UN that watches over human rights',
    'The OHCHR said on Monday that it had asked for access.',
  ],
  [
    'rahmani',
    'Javid Rahmani',
    'a geographer at the Institute of Highland Studies',
    '“It is a road on paper,” said Javid Rahmani, a geographer.',
  ],
  [
    'paris-agreement',
    'Paris Agreement',
    'Climate treaty of December 2015',
    'Delegates named the Paris Agreement and went home.',
  ],
  [
    'wfp',
    'World Food Programme',
    'Food aid organisation of the United Nations',
    'The World Food Programme is expected to pay for most of the fuel.',
  ],
] as const
const SHORT: Record<string, string> = { csto: 'CSTO', ohchr: 'OHCHR', wfp: 'WFP' }

/** Saved terms of several kinds and weeks. */
const STUDIED = MET.map(([id, name, gloss, sentence], i) => {
  const day = new Date(Date.UTC(2026, 9, 30 - i * 4)).toISOString()
  const short = SHORT[id] ? { short: [SHORT[id]] } : {}
  const term = saved(
    id,
    { saved: day, note: i === 1 ? 'Ask about the ploughs.' : '', tags: i % 3 ? [] : ['exam'] },
    { kind: KINDS[i]!, name, gloss, country: 'AF', ...short },
  )
  const late = i % 2 ? 'Rights office asks for access' : 'Six neighbours agree on winter road through Herat'
  return {
    ...term,
    met: term.met.map((one) => ({
      ...one,
      read: day,
      sentence,
      paragraph: sentence,
      title: late,
      address: `https://courier.example/${i % 2}`,
    })),
  }
})

/** Puts those terms into the notebook. */
export async function fillNotebook({ own: open }: Stage): Promise<void> {
  const page = await open('notebook.html')
  await there(page, '.top')
  await page.evaluate(
    `await browser.runtime.sendMessage({ newsgloss: 'stage', asked: [${JSON.stringify(STUDIED)}, true] }); await browser.runtime.sendMessage({ newsgloss: 'bring', asked: [] })`,
  )
  await page.close()
}

/** A part of the notebook with those terms in it. */
const book =
  (
    part: string,
    ready: string,
    more: (page: Awaited<ReturnType<Scene['act']>>, stage: Stage) => Promise<unknown> = async () => undefined,
  ): Scene['act'] =>
  async (stage) => {
    await fillNotebook(stage)
    return own(`notebook.html#${part}`, ready, more)(stage)
  }

const ROWS = '.terms > li'
const open = (page: Awaited<ReturnType<Scene['act']>>) =>
  click(page, '.term h2 button').then(() => there(page, '.opened'))
const drawTable = (page: Awaited<ReturnType<Scene['act']>>) =>
  page.evaluate(`document.querySelectorAll('.layout button')[1].click()`)
const WRONG = `term,gloss,sentence
Qala-e-Naw,Capital of Badghis,It was cut off for eleven days.
,a meaning without a term,
Dushanbe,,The delegates will meet again in Dushanbe.
`

/** Answers the question that is open with the first of its choices. */
const answered = async (page: Awaited<ReturnType<Scene['act']>>) => {
  await click(page, '.quiz .choices button')
  await there(page, '.told')
}

export const NOTEBOOKS: Scene[] = [
  { name: 'notebook-empty', act: own('notebook.html', '.empty') },
  { name: 'notebook-list', act: book('terms', ROWS) },
  { name: 'notebook-open', act: book('terms', ROWS, open) },
  { name: 'notebook-chosen', act: book('terms', ROWS, (page) => click(page, '.selection input')) },
  { name: 'notebook-nothing', act: book('terms', ROWS, (page) => write(page, 'input[type=search]', 'zzyzx')) },
  { name: 'notebook-table', act: book('terms', ROWS, drawTable) },
  { name: 'notebook-quiz', act: book('quiz', '.quiz .prompt') },
  { name: 'notebook-quiz-answered', act: book('quiz', '.quiz .prompt', answered) },
  { name: 'notebook-figures', act: book('figures', '.figures, main section') },
  { name: 'notebook-files', act: book('files', '.forms') },
  {
    name: 'notebook-coming',
    act: book('files', '.forms', async (page) => {
      await give(page, '.file input', 'class-list.csv', WRONG)
      await there(page, '.coming')
      await page.evaluate(`document.querySelector('.coming').scrollIntoView({ block: 'end' })`)
    }),
  },
  {
    name: 'notebook-refused',
    act: book('files', '.forms', async (page) => {
      await give(page, '.file input', 'holiday.jpg', '\u0000\u0001nothing')
      await until(() => page.evaluate<boolean>(`return document.querySelector('.trouble') !== null`), 'the refusal')
    }),
  },
  { name: 'notebook-sheet', act: book('sheet', '.paper') },
  { name: 'notebook-sheet-printed', print: true, whole: true, act: book('sheet', '.paper') },
  { name: 'notebook-narrow', size: NARROW, act: book('terms', ROWS) },
  { name: 'notebook-narrow-open', size: NARROW, whole: true, act: book('terms', ROWS, open) },
  { name: 'notebook-narrow-quiz', size: NARROW, act: book('quiz', '.quiz .prompt') },
  { name: 'notebook-forced', forced: true, act: book('terms', ROWS) },
]
