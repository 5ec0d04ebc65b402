// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import type { Entry, Term } from '../../src/core/model.ts'
import { rowOf } from '../../src/study/rows.ts'
import { type PopupProps, PopupView } from '../../src/ui/PopupView.tsx'
import { entryCard, saved } from '../study/terms.ts'

const say = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ')
const term = (card: number, kind: Term['kind'], title: string, more: Partial<Term> = {}): Term => ({
  card,
  kind,
  title,
  gloss: `${title} in short`,
  count: 1,
  marked: true,
  ...more,
})
const NAMES =
  'show type filter lookPage lookEntry lookSaved close jump savePage saveEntry unsave turn pause readHere addSite learn ask notebook reader options'
const acts = () =>
  Object.fromEntries(NAMES.split(' ').map((name) => [name, vi.fn(async () => null)])) as unknown as PopupProps['acts']
const props = (page: Partial<PopupProps['page']>, more: Partial<PopupProps> = {}): PopupProps => ({
  say,
  today: '2026-11',
  view: 'page',
  typed: '',
  rows: 99,
  results: null,
  recent: [],
  notebook: null,
  open: null,
  glossary: '2026-02',
  notice: null,
  quiz: null,
  acts: acts(),
  page: {
    state: 'on',
    host: 'news.example',
    can: 'listed',
    on: true,
    paused: '',
    terms: [],
    shorts: [],
    names: [],
    saved: new Set(),
    ...page,
  },
  ...more,
})
function draw(view: PopupProps) {
  const into = document.createElement('div')
  document.body.replaceChildren(into)
  render(<PopupView {...view} />, into)
  return into
}
const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
const entry = (id: string, more: Partial<Entry> = {}) => entryCard(id, more).entry!

test('terms are grouped by kind in reading order, with counts; a row opens, jumps and saves', () => {
  const view = props({
    terms: [term(0, 'place', 'Herat', { count: 3 }), term(1, 'person', 'Dostum'), term(2, 'place', 'Kabul')],
    saved: new Set([2]),
  })
  const into = draw(view)
  expect([...into.querySelectorAll('.title')].map((one) => one.textContent.trim())).toEqual([
    'Dostum',
    'Herat',
    'Kabul',
  ])
  into.querySelectorAll<HTMLElement>('.row')[1]!.click()
  expect(view.acts.lookPage).toHaveBeenCalledWith(0)
  into.querySelector<HTMLElement>('[aria-label="jump_to Herat"]')!.click()
  expect(view.acts.jump).toHaveBeenCalledWith(0)
  expect(into.querySelector('[aria-label="save_term Kabul"]')!.getAttribute('aria-pressed')).toBe('true')
  into.querySelector<HTMLElement>('[aria-label="save_term Herat"]')!.click()
  expect(view.acts.savePage).toHaveBeenCalledWith(0)
})

test('of a new list the rows that can be seen come first, under headings that count them all', () => {
  const page = {
    terms: [term(0, 'place', 'Herat'), term(1, 'person', 'Dostum'), term(2, 'place', 'Kabul')],
    shorts: [{ short: 'WFP', long: 'World Food Programme', card: 3 }],
  }
  const titles = (into: Element) => [...into.querySelectorAll('.title')].map((one) => one.textContent.trim())
  const first = draw(props(page, { rows: 2 }))
  expect(titles(first)).toEqual(['Dostum', 'Herat'])
  expect([...first.querySelectorAll('h2 .count')].map((one) => one.textContent)).toEqual(['1', '2'])
  expect(first.querySelector('.spelled')).toBeNull()
  expect(draw(props(page)).querySelector('.spelled')).not.toBeNull()
  const results = [entry('herat', { kind: 'place' }), entry('kabul', { kind: 'place' })]
  expect(titles(draw(props({}, { view: 'search', typed: 'a', results, rows: 1 })))).toHaveLength(1)
})

test('who was introduced, which short forms stand for what, and names about which nothing is known', () => {
  const into = draw(
    props({
      terms: [term(0, 'person', 'Dostum', { introduced: 'the general' })],
      shorts: [{ short: 'WFP', long: 'World Food Programme', card: 3 }],
      names: [{ name: 'Nasrin Daudi', kind: 'person', count: 2, sentences: ['Daudi waited.'] }],
    }),
  )
  const lines = [...into.querySelectorAll('.row .gloss')].map(({ textContent }) => textContent)
  expect(lines.at(-1), 'a line of its own: at the end of another it would be cut off').toBe('introduced the general')
  expect(into.querySelector('.spelled')?.textContent).toBe('WFP World Food Programme')
  const unknown = into.querySelector('.unknown')!
  expect(unknown.textContent).toContain('Nasrin Daudi')
  expect(unknown.querySelector('blockquote')!.textContent).toBe('Daudi waited.')
})

test('the card opens below its row', () => {
  const into = draw(
    props(
      { terms: [term(0, 'place', 'Herat'), term(1, 'place', 'Kabul')] },
      { open: { view: 'page', key: 0, card: entryCard('herat') } },
    ),
  )
  const row = into.querySelector('.row')!
  expect(row.getAttribute('aria-expanded')).toBe('true')
  expect(row.closest('li')!.querySelector('.note')).not.toBeNull()
})

test.each([
  [{ state: 'asleep', can: 'listed' }, 'not_an_article'],
  [{ state: 'asleep', can: 'once' }, 'site_unlisted'],
  [{ state: 'asleep', can: 'never', host: null }, 'page_closed'],
  [{ state: 'nothing' }, 'nothing_here'],
  [{ state: 'broken' }, 'glossary_broken'],
  [{ state: 'off', on: false }, 'site_off'],
  [{ state: 'off', paused: '14:30' }, 'paused_here'],
  [{ state: 'loading' }, 'looking'],
] as [Partial<PopupProps['page']>, string][])('the popup says what is the matter: %o', (page, key) => {
  expect(draw(props(page)).textContent).toContain(key)
})

test('a page that is off, paused or unlisted can be read once, a closed one not at all', () => {
  for (const page of [
    { state: 'off', on: false },
    { state: 'off', paused: '14:30' },
    { state: 'asleep', can: 'once' },
    { state: 'asleep', can: 'revoked' },
  ] as const) {
    const view = props(page)
    draw(view).querySelector<HTMLElement>('.silence .strong')!.click()
    expect(view.acts.readHere).toHaveBeenCalled()
  }
  const closed = props({ state: 'asleep', can: 'never', host: null })
  const other = draw(closed).querySelectorAll<HTMLElement>('.silence button')
  expect([...other].map((one) => one.textContent)).toEqual(['read_pasted'])
  other[0]!.click()
  expect(closed.acts.reader).toHaveBeenCalled()
})

test('pausing and going on', () => {
  const view = props({})
  draw(view).querySelector<HTMLElement>('.site button')!.click()
  expect(view.acts.pause).toHaveBeenCalledWith(true)
  const paused = props({ paused: '14:30' })
  const into = draw(paused)
  expect(into.textContent).toContain('paused_until 14:30')
  into.querySelector<HTMLElement>('.site button')!.click()
  expect(paused.acts.pause).toHaveBeenCalledWith(false)
})

test('search results are grouped by kind in order of rank; nothing found is said with what to do', () => {
  const results = [entry('herat'), entry('dostum', { kind: 'person' }), entry('kabul')]
  const into = draw(props({}, { view: 'search', typed: 'her', results }))
  expect(into.textContent).toContain('search_found_other 3')
  expect([...into.querySelectorAll('.title')].map((one) => one.textContent.trim())).toEqual([
    'Herat',
    'Kabul',
    'Dostum',
  ])
  expect(draw(props({}, { view: 'search', typed: 'zzz', results: [] })).textContent).toContain('search_again zzz')
})

test('before typing, recent searches are offered', () => {
  const view = props({}, { view: 'search', recent: ['herat'] })
  draw(view).querySelector<HTMLElement>('.recent')!.click()
  expect(view.acts.type).toHaveBeenCalledWith('herat')
})

test('saved terms come with what is due; an empty and a broken notebook say so', () => {
  const rows = [rowOf(saved('herat'))]
  const view = props({}, { view: 'saved', notebook: { rows, count: 1, due: 1, filter: '' } })
  const into = draw(view)
  expect(into.textContent).toContain('due_now 1')
  into.querySelector<HTMLElement>('.due button')!.click()
  expect(view.acts.ask).toHaveBeenCalled()
  into.querySelector<HTMLElement>('.view .row')!.click()
  expect(view.acts.lookSaved).toHaveBeenCalledWith('entry/herat')
  expect(
    draw(props({}, { view: 'saved', notebook: { rows: [], count: 0, due: 0, filter: '' } })).textContent,
  ).toContain('saved_nothing')
  expect(draw(props({}, { view: 'saved', notebook: 'broken' })).textContent).toContain('notebook_unopened')
  expect(draw(props({}, { view: 'saved', notebook: 'none' })).textContent).toContain('trouble_none')
})

test('up and down walk through the rows, Enter in the field takes the first, a letter goes back to the field', () => {
  const view = props({ terms: [term(0, 'place', 'Herat'), term(1, 'place', 'Kabul')] })
  const into = draw(view)
  const field = into.querySelector<HTMLInputElement>('.search')!
  const rows = into.querySelectorAll<HTMLElement>('.row')
  field.focus()
  press(field, 'Enter')
  expect(view.acts.lookPage).toHaveBeenCalledWith(0)
  press(field, 'ArrowDown')
  expect(document.activeElement).toBe(rows[0])
  press(into.querySelector('[aria-label="save_term Herat"]')!, 'ArrowDown')
  expect(document.activeElement).toBe(rows[1])
  press(rows[1]!, 'ArrowUp')
  expect(document.activeElement).toBe(rows[0])
  press(rows[0]!, 'k')
  expect(document.activeElement).toBe(field)
})

test('left and right change the view, but not while words are typed', () => {
  const view = props({})
  const field = draw(view).querySelector<HTMLInputElement>('.search')!
  press(field, 'ArrowRight')
  expect(view.acts.show).toHaveBeenLastCalledWith('search')
  press(field, 'ArrowLeft')
  expect(view.acts.show).toHaveBeenLastCalledWith('saved')
  const typing = props({}, { typed: 'her', view: 'search' })
  const typed = draw(typing).querySelector<HTMLInputElement>('.search')!
  press(typed, 'ArrowRight')
  expect(typing.acts.show).not.toHaveBeenCalled()
})

test('Escape closes the card, then empties the field, then is left to the browser', () => {
  const opened = props({}, { typed: 'her', open: { view: 'search', key: 'herat', card: entryCard('herat') } })
  press(draw(opened).querySelector('.search')!, 'Escape')
  expect(opened.acts.close).toHaveBeenCalled()
  expect(opened.acts.type).not.toHaveBeenCalled()
  const typed = props({}, { typed: 'her' })
  press(draw(typed).querySelector('.search')!, 'Escape')
  expect(typed.acts.type).toHaveBeenCalledWith('')
  const empty = draw(props({}))
  expect(press(empty.querySelector('.search')!, 'Escape'), 'not prevented').toBe(true)
})

test('a notice can be undone, or confirmed', () => {
  const undo = vi.fn()
  draw(props({}, { notice: { text: 'saved_term', undo } }))
    .querySelector<HTMLElement>('.notice button')!
    .click()
  expect(undo).toHaveBeenCalled()
})

test('the foot says how new the glossary is, once it is known', () => {
  expect(draw(props({})).querySelector('.foot')?.textContent).toMatch(/glossary_of .*2026/)
  expect(draw(props({}, { glossary: '' })).querySelector('.foot')?.textContent).not.toContain('glossary_of')
})
