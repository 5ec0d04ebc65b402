// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import type { Entry, Term } from '../../src/core/model.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { OptionsView } from '../../src/ui/OptionsView.tsx'
import { type PopupProps, PopupView } from '../../src/ui/PopupView.tsx'

const say = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ')
const term = (card: number, kind: Term['kind'], title: string, count = 1): Term => ({
  card,
  kind,
  title,
  gloss: `${title} in short`,
  count,
  marked: true,
})
const acts = () => ({
  type: vi.fn(),
  look: vi.fn(),
  jump: vi.fn(),
  turn: vi.fn(),
  readHere: vi.fn(),
  addSite: vi.fn(),
  options: vi.fn(),
  map: async () => null,
})
const props = (page: Partial<PopupProps['page']>, more: Partial<PopupProps> = {}): PopupProps => ({
  say,
  today: '2026-11',
  typed: '',
  results: null,
  open: null,
  glossary: '2026-02',
  acts: acts(),
  page: { state: 'on', host: 'news.example', can: 'listed', on: true, terms: [], ...page },
  ...more,
})
function draw(view: PopupProps) {
  const into = document.createElement('div')
  render(<PopupView {...view} />, into)
  return into
}

test('terms are grouped by kind in reading order, with counts, and a click jumps', () => {
  const view = props({ terms: [term(0, 'place', 'Herat', 3), term(1, 'person', 'Dostum'), term(2, 'place', 'Kabul')] })
  const into = draw(view)
  expect([...into.querySelectorAll('.title')].map((one) => one.textContent.trim())).toEqual([
    'Dostum',
    'Herat',
    'Kabul',
  ])
  expect(into.textContent).toContain('3')
  into.querySelectorAll<HTMLElement>('.row')[1]!.click()
  expect(view.acts.jump).toHaveBeenCalledWith(0)
})

test.each([
  [{ state: 'asleep', can: 'listed' }, 'not_an_article'],
  [{ state: 'asleep', can: 'once' }, 'site_unlisted'],
  [{ state: 'asleep', can: 'never', host: null }, 'page_closed'],
  [{ state: 'nothing' }, 'nothing_here'],
  [{ state: 'broken' }, 'glossary_broken'],
  [{ state: 'off', on: false }, 'site_off'],
  [{ state: 'loading' }, 'looking'],
] as [Partial<PopupProps['page']>, string][])('the popup says what is the matter: %o', (page, key) => {
  expect(draw(props(page)).textContent).toContain(key)
})

test('search results replace the list; nothing found is said', () => {
  const entry: Entry = {
    id: 'x',
    kind: 'place',
    name: 'Herat',
    short: [],
    aliases: [],
    gloss: 'City',
    facts: [],
    seeAlso: [],
    clues: [],
    sources: [],
    asOf: '2026-02',
  }
  expect(draw(props({}, { typed: 'her', results: [entry] })).textContent).toContain('search_found 1')
  expect(draw(props({}, { typed: 'zzz', results: [] })).textContent).toContain('search_nothing')
  expect(draw(props({}, { open: entry })).querySelector('.note')).not.toBeNull()
})

test('arrow keys walk from the search field through the rows', () => {
  const into = draw(props({ terms: [term(0, 'place', 'Herat'), term(1, 'place', 'Kabul')] }))
  document.body.append(into)
  const press = (target: Element, key: string) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  const field = into.querySelector<HTMLElement>('.search')!
  field.focus()
  press(field, 'ArrowDown')
  expect(document.activeElement).toBe(into.querySelectorAll('.row')[0])
  press(document.activeElement!, 'ArrowUp')
  expect(document.activeElement).toBe(field)
})

test('the options page changes one thing at a time', () => {
  const change = vi.fn()
  const into = document.createElement('div')
  render(
    <OptionsView
      say={say}
      settings={{ ...DEFAULTS, offOn: ['a.example'] }}
      added={['b.example']}
      everywhere={false}
      keys={[{ name: 'next', key: '' }]}
      notice=""
      acts={{ change, addSite: vi.fn(), removeSite: vi.fn(), everywhere: vi.fn() }}
    />,
    into,
  )
  const person = into.querySelector<HTMLInputElement>('[data-kind=person] input')!
  person.checked = false
  person.dispatchEvent(new Event('change', { bubbles: true }))
  expect(change).toHaveBeenCalledWith({ kinds: { ...DEFAULTS.kinds, person: false } })
  expect(into.textContent).toContain('no_key')
  into.querySelector<HTMLElement>('[aria-label="remove_site a.example"]')!.click()
  expect(change).toHaveBeenLastCalledWith({ offOn: [] })
})

test('the foot says how new the glossary is, once it is known', () => {
  expect(draw(props({})).querySelector('.foot')?.textContent).toMatch(/glossary_of .*2026/)
  expect(draw(props({}, { glossary: '' })).querySelector('.foot')?.textContent).not.toContain('glossary_of')
})
