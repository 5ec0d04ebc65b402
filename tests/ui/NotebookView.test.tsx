// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { figures } from '../../src/study/figures.ts'
import { EVERYTHING, rowOf } from '../../src/study/rows.ts'
import { sheet } from '../../src/study/sheet.ts'
import { FiguresView } from '../../src/ui/FiguresView.tsx'
import { type FilesProps, FilesView } from '../../src/ui/FilesView.tsx'
import { NotebookView } from '../../src/ui/NotebookView.tsx'
import { type NotebookProps, SHOWN } from '../../src/ui/notebook-props.ts'
import { StudySheet } from '../../src/ui/StudySheet.tsx'
import { NOW, saved } from '../study/terms.ts'

const say = (key: string, ...given: string[]) => [key, ...given].join(' ')
const day = (time: string) => time.slice(0, 10)
const NAMES = 'map want sort lay turn open select selectFound note tag remove ask backup later repair rescue startOver'
const acts = () =>
  Object.fromEntries(
    NAMES.split(' ').map((name) => [name, vi.fn(async () => null)]),
  ) as unknown as NotebookProps['acts']
const terms = [saved('herat', { tags: ['exam'], note: 'mine' }), saved('kabul')]
const props = (more: Partial<NotebookProps> = {}): NotebookProps => ({
  say,
  today: '2026-11',
  part: 'terms',
  day,
  loading: false,
  rows: terms.map(rowOf),
  from: 0,
  found: 2,
  all: 2,
  wanted: EVERYTHING,
  order: 'newest',
  layout: 'list',
  tags: ['exam'],
  pages: [],
  selected: new Set(),
  open: null,
  notice: null,
  trouble: null,
  damaged: 0,
  remind: false,
  lasting: null,
  children: null,
  acts: acts(),
  ...more,
})
function draw(view: preact.JSX.Element) {
  const into = document.createElement('div')
  document.body.replaceChildren(into)
  render(view, into)
  return into
}
const book = (view: NotebookProps) => draw(<NotebookView {...view} />)

test('a row shows term, meaning, sentence, page, tags, note and standing', () => {
  const text = book(props()).querySelector('.terms li')!.textContent
  for (const part of [
    'Herat',
    'herat in short',
    'They met in herat today.',
    'Border talks open',
    'exam',
    'mine',
    'standing_new',
  ])
    expect(text).toContain(part)
})

test('rows are chosen one by one, all that are shown, or all that were found', () => {
  const view = props({ selected: new Set(['entry/herat', 'entry/kabul']), found: 120 })
  const into = book(view)
  expect(into.textContent).toContain('selected_other 2')
  into.querySelector<HTMLElement>('.selection .quiet')!.click()
  expect(view.acts.selectFound).toHaveBeenCalled()
  into.querySelector<HTMLElement>('.selection > button:last-child')!.click()
  expect(view.acts.remove).toHaveBeenCalledWith(['entry/herat', 'entry/kabul'])
})

test('an open term shows its card, every meeting and the note, which is kept when the term is closed', () => {
  const view = props({ open: terms[0]! })
  const into = book(view)
  expect(into.querySelector('.opened .note')).not.toBeNull()
  expect(into.querySelector('.meetings a')!.getAttribute('href')).toBe('https://courier.example/border')
  const field = into.querySelector('textarea')!
  field.value = 'new words'
  render(<NotebookView {...view} open={null} />, into)
  return new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
    expect(view.acts.note).toHaveBeenCalledWith('entry/herat', 'new words'),
  )
})

test('the table holds the same rows', () => {
  const into = book(props({ layout: 'table' }))
  expect(into.querySelectorAll('tbody tr')).toHaveLength(2)
  expect(into.querySelectorAll('thead th')).toHaveLength(8)
})

test('long lists are turned page by page', () => {
  const view = props({ found: 250, from: 100 })
  const [before, after] = book(view).querySelectorAll<HTMLElement>('.turn button')
  before!.click()
  expect(view.acts.turn).toHaveBeenLastCalledWith(100 - SHOWN)
  after!.click()
  expect(view.acts.turn).toHaveBeenLastCalledWith(100 + SHOWN)
})

test.each([
  [{ trouble: 'broken' }, 'trouble_broken', ['rescue', 'startOver']],
  [{ trouble: 'damaged', damaged: 3 }, 'trouble_damaged 3', ['backup', 'repair']],
  [{ trouble: 'full' }, 'trouble_full', ['backup']],
  [{ trouble: 'none', all: 0, rows: [] }, 'trouble_none', []],
  [{ remind: true, all: 50 }, 'backup_reminder_other 50', ['backup', 'later']],
] as [Partial<NotebookProps>, string, (keyof NotebookProps['acts'])[]][])(
  'trouble says what to do: %o',
  (more, text, ways) => {
    const view = props(more)
    const into = book(view)
    expect(into.textContent).toContain(text)
    const buttons = into.querySelectorAll<HTMLElement>('.trouble button, .reminder button')
    ways.forEach((way, i) => {
      buttons[i]!.click()
      expect(view.acts[way]).toHaveBeenCalled()
    })
  },
)

test('a notebook that does not open is not said to be empty', () => {
  for (const trouble of ['broken', 'none'] as const)
    expect(book(props({ trouble, all: 0, rows: [] })).textContent).not.toContain('notebook_empty')
})

test('an empty notebook teaches the star', () => {
  const empty = book(props({ all: 0, found: 0, rows: [] }))
  expect(empty.textContent).toContain('notebook_empty')
  expect(empty.querySelector('.empty a')!.getAttribute('href')).toBe('reader.html#welcome')
})

test('figures say in words what the bars show', () => {
  const told = figures(terms.map(rowOf), NOW)
  const text = draw(<FiguresView say={say} figures={told} day={day} />).textContent
  expect(text).toContain('figures_lead 2 0 2')
  expect(text).toContain('met_known 2 0')
  expect(text).toContain('week_of 2026-11-02')
})

test('a study sheet has one citation for each article', () => {
  const into = draw(
    <StudySheet
      say={say}
      sheet={sheet(terms, { monday: '2026-11-02' })}
      weeks={[]}
      pages={[]}
      about=""
      title="Week"
      day={day}
      acts={{ pick: vi.fn(), print: vi.fn() }}
    />,
  )
  expect(into.querySelectorAll('.citation')).toHaveLength(1)
  expect(into.querySelector('.citation')!.textContent).toBe(
    'Border talks open, The Lakeside Courier, read_on 2026-11-02, https://courier.example/border',
  )
  expect(into.querySelectorAll('dt')).toHaveLength(2)
})

const files = (more: Partial<FilesProps>): FilesProps => ({
  say,
  counts: { all: 2, found: 1, selected: 0 },
  lasting: null,
  scope: 'all',
  coming: null,
  bringing: false,
  acts: { scope: vi.fn(), export: vi.fn(), open: vi.fn(), bring: vi.fn(), cancel: vi.fn() },
  ...more,
})

test('an import is shown with its errors, and brought in only when the reader says so', () => {
  const view = files({
    coming: {
      form: 'csv',
      name: 'a.csv',
      terms,
      errors: [{ row: 7, why: 'row_no_term', about: 'x' }],
      fresh: 1,
      joined: 1,
      same: 0,
    },
  })
  const into = draw(<FilesView {...view} />)
  expect(into.querySelector('.errors tbody')!.textContent).toContain('7')
  expect(into.textContent).toContain('nothing_written')
  into.querySelector<HTMLElement>('.coming .strong')!.click()
  expect(view.acts.bring).toHaveBeenCalled()
})

test('a file that brings nothing cannot be brought in; one that is none of ours is refused in words', () => {
  const nothing = files({ coming: { form: 'csv', name: 'a.csv', terms: [], errors: [], fresh: 0, joined: 0, same: 0 } })
  expect(draw(<FilesView {...nothing} />).querySelector<HTMLButtonElement>('.coming .strong')!.disabled).toBe(true)
  expect(draw(<FilesView {...files({ coming: { refused: 'file_unknown' } })} />).textContent).toContain('file_unknown')
})

test('whether the browser keeps the notebook is told where it is exported, and a refusal in the reminder too', () => {
  expect(draw(<FilesView {...files({ lasting: true })} />).textContent).toMatch(/export ?lasting/)
  expect(draw(<FilesView {...files({ lasting: false })} />).textContent).toContain('not_lasting')
  expect(draw(<FilesView {...files({})} />).textContent).not.toContain('lasting')
  const reminder = (lasting: boolean | null) =>
    book(props({ remind: true, lasting, all: 50 }))
      .querySelector('.reminder p')!
      .textContent!.trim()
  expect(reminder(true)).toBe('backup_reminder_other 50')
  expect(reminder(false)).toBe('backup_reminder_other 50 not_lasting')
})
