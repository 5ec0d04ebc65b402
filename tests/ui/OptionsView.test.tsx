// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { DEFAULTS, type Settings } from '../../src/core/settings.ts'
import { OptionsView } from '../../src/ui/OptionsView.tsx'
import type { OptionsProps } from '../../src/ui/options-props.ts'

const say = (key: string, ...substitutions: string[]) =>
  key === 'locale' ? 'en-GB' : [key, ...substitutions].join(' ')
const NONE: OptionsProps['fixed'] = { keys: new Set(), by: '', sites: [], offOn: [] }

function page(settings: Partial<Settings> = {}, more: Partial<OptionsProps> = {}) {
  const acts = {
    look: vi.fn(),
    change: vi.fn(),
    reset: vi.fn(),
    where: vi.fn(),
    addSite: vi.fn(),
    removeSite: vi.fn(),
    askFor: vi.fn(),
    askAgain: vi.fn(),
    exportSites: vi.fn(),
    importSites: vi.fn(),
    know: vi.fn(async () => ['Nowhere']),
    changeKeys: vi.fn(),
    sync: vi.fn(),
    backup: vi.fn(),
    classFile: vi.fn(),
    openFile: vi.fn(),
  }
  const into = document.createElement('div')
  document.body.replaceChildren(into)
  render(
    <OptionsView
      say={say}
      settings={{ ...DEFAULTS, ...settings }}
      fixed={NONE}
      typed=""
      unasked={[]}
      revoked={0}
      names={new Map([['herat', 'Herat']])}
      keys={[{ name: 'next', key: '' }]}
      sync={{ on: false, trouble: '' }}
      about={{ version: '0.1.0', month: '2026-11', permissions: ['storage'] }}
      notice={null}
      preview={null}
      packs={null}
      coming={null}
      acts={acts}
      {...more}
    />,
    into,
  )
  const field = (label: string) =>
    [...into.querySelectorAll('label')]
      .find((one) => one.textContent?.startsWith(label))!
      .querySelector<HTMLInputElement>('select, input')!
  const set = (label: string, value: string) => {
    field(label).value = value
    field(label).dispatchEvent(new Event('change', { bubbles: true }))
  }
  const press = (text: string) =>
    [...into.querySelectorAll<HTMLElement>('button')]
      .find((one) => one.textContent === text || one.getAttribute('aria-label') === text)!
      .click()
  return { into, acts, field, set, press }
}

test('a switch, a choice and an amount change what they name, at once', () => {
  const { acts, into, set } = page()
  const person = into.querySelector<HTMLInputElement>('[data-kind=person] input')!
  person.checked = false
  person.dispatchEvent(new Event('change', { bubbles: true }))
  expect(acts.change).toHaveBeenLastCalledWith({ kinds: { ...DEFAULTS.kinds, person: false } })
  set('options_theme', 'dark')
  expect(acts.change).toHaveBeenLastCalledWith({ theme: 'dark' })
  set('options_size', '99')
  expect(acts.change).toHaveBeenLastCalledWith({ size: 20 })
  set('options_retention', '1')
  expect(acts.change).toHaveBeenLastCalledWith({ retention: 80 })
  acts.change.mockClear()
  set('options_questions', '')
  expect(acts.change).not.toHaveBeenCalled()
})

test('what is taken out of a list can be had back', () => {
  const wrong = [
    { form: 'ana', entry: 'a-b' },
    { form: 'ana', entry: 'c' },
  ]
  const { acts, press } = page({ known: ['herat', 'kabul'], offOn: ['a.example'], sites: ['b.example'], wrong })
  press('remove_site Herat')
  expect(acts.change).toHaveBeenLastCalledWith({ known: ['kabul'] }, true)
  press('remove_site a.example')
  expect(acts.change).toHaveBeenLastCalledWith({ offOn: [] }, true)
  press('remove_site wrong_reading ana a-b')
  expect(acts.change).toHaveBeenLastCalledWith({ wrong: [wrong[1]] }, true)
  press('remove_site b.example')
  expect(acts.removeSite).toHaveBeenCalledWith('b.example')
})

test('a site goes to the list whose button was pressed', () => {
  const { acts, into, press } = page()
  const type = (text: string) => {
    into.querySelector<HTMLInputElement>('[name=site]')!.value = text
  }
  type('*.paper.example')
  press('add_always')
  expect(acts.addSite).toHaveBeenLastCalledWith('*.paper.example', 'sites')
  type('shop.example')
  press('add_never')
  expect(acts.addSite).toHaveBeenLastCalledWith('shop.example', 'offOn')
})

test('sites that wait for the browser say so and can be asked for; a leave that was taken back is offered again', () => {
  const { acts, into, press } = page(
    { sites: ['a.example', 'b.example'] },
    { unasked: ['b.example', 'a.example'], revoked: 3 },
  )
  expect(into.textContent).toContain('site_unasked')
  press('allow')
  expect(acts.askFor).toHaveBeenLastCalledWith(['a.example'])
  press('allow_all')
  expect(acts.askFor).toHaveBeenLastCalledWith(['b.example', 'a.example'])
  press('allow_again')
  expect(acts.askAgain).toHaveBeenCalled()
  expect(page().into.textContent).not.toContain('allow_again')
})

test('what the organisation has fixed is shown, locked, and cannot be changed', () => {
  const { into, field } = page(
    { sites: ['school.example', 'mine.example'] },
    {
      fixed: { keys: new Set(['theme', 'kinds'] as const), by: 'Hilltop School', sites: ['school.example'], offOn: [] },
    },
  )
  expect(field('options_theme').disabled).toBe(true)
  expect(field('options_size').disabled).toBe(false)
  expect(into.querySelector<HTMLInputElement>('[data-kind=person] input')!.disabled).toBe(true)
  expect(into.textContent).toContain('set_by_named Hilltop School')
  expect(into.querySelector('[aria-label="remove_site school.example"]')).toBeNull()
  expect(into.querySelector('[aria-label="remove_site mine.example"]')).not.toBeNull()
})

test('each section is put back by itself', () => {
  const { acts, into } = page()
  into.querySelector<HTMLElement>('#how .reset button')!.click()
  expect(acts.reset).toHaveBeenLastCalledWith(['style', 'modifier', 'delay', 'theme', 'size', 'motion'])
  const parts = [...into.querySelectorAll('.reset')].map((one) => one.closest('section')?.id)
  expect(parts).toEqual(['what', 'known', 'how', 'study'])
})

test('a search leaves only the rows that speak of it', () => {
  const shown = (typed: string) =>
    [...page({}, { typed }).into.querySelectorAll<HTMLElement>('.option:not([hidden])')].map((one) => one.textContent)
  expect(shown('THEME')).toHaveLength(1)
  expect(shown('options_keys').join()).toContain('change_keys')
  expect(shown('zzz')).toEqual([])
  expect(shown('').length).toBeGreaterThan(20)
})

test('many known terms are edited as lines; what names nothing is told', async () => {
  const { acts, into } = page({ known: ['herat'] })
  const form = into.querySelector<HTMLFormElement>('.bulk form')!
  const lines = form.querySelector('textarea')!
  expect(lines.value).toBe('Herat')
  lines.value = 'Herat\n\n  Kabul \nNowhere'
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await vi.waitFor(() => expect(form.querySelector('.strange')?.textContent).toBe('lines_unknown Nowhere'))
  expect(acts.know).toHaveBeenCalledWith(['Herat', 'Kabul', 'Nowhere'])
})

test('keys, permissions, version and the glossary’s month are shown as they are', () => {
  const { into, acts, press } = page()
  expect(into.querySelector('.keys')?.textContent).toContain('no_key')
  expect(into.querySelector('.proof')?.textContent).toContain('permission_storage')
  expect(into.querySelector('#about')?.textContent).toMatch(/version_is 0\.1\.0.*month_11 2026/)
  expect(into.querySelector('a[href="credits.html"]')).not.toBeNull()
  press('change_keys')
  expect(acts.changeKeys).toHaveBeenCalled()
})

test('a notice says what happened and offers the way back', () => {
  const undo = vi.fn()
  const { press, into } = page({}, { notice: { text: 'saved', undo } })
  expect(into.querySelector('[role=status].notice')?.textContent).toContain('saved')
  press('undo')
  expect(undo).toHaveBeenCalled()
})
