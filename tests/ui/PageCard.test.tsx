// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { Card } from '../../src/core/model.ts'
import { localVoice } from '../../src/page/voice.ts'
import { PageCard, type PageCardProps } from '../../src/ui/PageCard.tsx'

const say = (key: string, ...substitutions: string[]) =>
  key === 'locale' ? 'en-GB' : [key, ...substitutions].join(' ')
const entry = {
  id: 'herat',
  kind: 'place',
  name: 'Herat',
  short: [],
  aliases: [],
  gloss: 'City in Afghanistan',
  facts: [],
  seeAlso: ['kabul'],
  clues: [],
  sources: [],
  asOf: '2026-02',
} as const
const card = {
  from: 'glossary',
  kind: 'place',
  title: 'Herat',
  entry,
  related: [{ id: 'kabul', name: 'Kabul' }],
  why: { rule: 'only', words: [] },
} as unknown as Card

function draw(more: Partial<PageCardProps> = {}, acts: Partial<PageCardProps['acts']> = {}) {
  const into = document.createElement('div')
  document.body.append(into)
  const all: PageCardProps['acts'] = {
    jump: vi.fn(),
    close: vi.fn(),
    go: vi.fn(),
    step: vi.fn(),
    pin: vi.fn(),
    save: vi.fn(async () => ({ is: 'saved', id: 'n1' }) as const),
    unsave: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    know: vi.fn(async () => undefined),
    wrongHere: vi.fn(),
    wrongAlways: vi.fn(async () => undefined),
    never: vi.fn(async () => undefined),
    entry: vi.fn(async () => ({ ...entry, id: 'kabul', name: 'Kabul', gloss: 'Capital of Afghanistan' }) as never),
    map: async () => null,
    speak: null,
    failure: () => 'it failed',
    ...acts,
  }
  const props: PageCardProps = {
    say,
    today: '2026-11',
    version: '0.1.0',
    card,
    text: 'Herat',
    failed: false,
    page: { title: 'Talks', address: 'https://news.example/', host: 'news.example' },
    count: 3,
    at: 0,
    sentence: (place) => ({ text: `Sentence ${place} of Herat.`, start: 14, end: 19 }),
    pinned: false,
    sheet: false,
    stale: false,
    acts: all,
    ...more,
  }
  void act(() => render(<PageCard {...props} />, into))
  const press = async (label: string) => {
    const button = [...into.querySelectorAll('button')].find(
      (one) => one.getAttribute('aria-label') === label || one.textContent === label,
    )
    expect(button, label).toBeDefined()
    await act(async () => button!.click())
  }
  return { into, acts: all, press }
}

test('saving says so and is undone by one tap', async () => {
  const { into, acts, press } = draw()
  await press('save')
  expect(into.querySelector('[role=status]')!.textContent).toContain('saved_term')
  await press('undo')
  expect(acts.unsave).toHaveBeenCalledWith('n1')
  expect(into.querySelector('[role=status]')!.textContent).toContain('unsaved')
})

test('a private window saves nothing unless asked a second time', async () => {
  const save = vi.fn(async (evenPrivate: boolean) =>
    evenPrivate ? ({ is: 'saved', id: 'n1' } as const) : ({ is: 'private' } as const),
  )
  const { into, press } = draw({}, { save })
  await press('save')
  expect(into.textContent).toContain('private_window')
  await press('save_anyway')
  expect(save.mock.calls).toEqual([[false], [true]])
})

test('what I know is known at once and unknown again by undo', async () => {
  const { acts, press } = draw()
  await press('i_know')
  await press('undo')
  expect(vi.mocked(acts.know).mock.calls).toEqual([
    ['herat', true],
    ['herat', false],
  ])
})

test('wrong here acts at once, everywhere by one more tap, and both are undone', async () => {
  const { acts, press } = draw()
  await press('wrong_here')
  expect(acts.wrongHere).toHaveBeenLastCalledWith('herat', true)
  await press('always')
  expect(acts.wrongAlways).toHaveBeenLastCalledWith('herat', true)
  await press('undo')
  expect(acts.wrongAlways).toHaveBeenLastCalledWith('herat', false)
  expect(acts.wrongHere).toHaveBeenLastCalledWith('herat', false)
})

test('where there is no site, none can be switched off', async () => {
  const { into } = draw({ page: { title: 'Pasted text', address: '', host: '' } })
  expect(into.textContent).toContain('wrong_here')
  expect(into.textContent).not.toContain('never_here')
})

test('never on this site is undone by one tap', async () => {
  const { acts, press } = draw()
  await press('never_here news.example')
  await press('undo')
  expect(vi.mocked(acts.never).mock.calls).toEqual([[true], [false]])
})

test('copying gives the card with its source, the report gives no address', async () => {
  const { acts, press } = draw()
  await press('copy')
  await press('copy_report')
  const [[text], [report]] = vi.mocked(acts.copy).mock.calls as [[string], [string]]
  expect(text).toContain('https://news.example/')
  expect(report).toContain('Entry: herat')
  expect(report).not.toContain('news.example')
})

test('a related entry opens inside the card, and Back leads back', async () => {
  const { into, press } = draw()
  await press('Kabul')
  expect(into.querySelector('h2')!.textContent).toBe('Kabul')
  await press('back')
  expect(into.querySelector('h2')!.textContent).toBe('Herat')
})

test('every mention is reached, and its sentence shown', async () => {
  const { into, acts, press } = draw()
  expect(into.textContent).toContain('on_this_page 1 3')
  await press('mention_after')
  await press('mention_before')
  expect(vi.mocked(acts.go).mock.calls).toEqual([[1], [2]])
  const details = into.querySelector('details.mentions') as HTMLDetailsElement
  await act(async () => {
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  expect(details.querySelectorAll('li')).toHaveLength(3)
  expect(details.querySelector('b')!.textContent).toBe('Herat')
})

test('an act that fails says so in words and changes nothing', async () => {
  const { into, press } = draw({}, { know: () => Promise.reject(new Error('gone')) })
  await press('i_know')
  expect(into.querySelector('.warns')!.textContent).toContain('it failed')
})

test('after an update under the page the card is still read, and offers nothing that cannot be done', () => {
  const { into } = draw({ stale: true })
  expect(into.textContent).toContain('updated')
  expect(into.textContent).toContain('City in Afghanistan')
  expect(into.querySelector('.deeds')).toBeNull()
})

test('a word that nobody knows offers an ordinary link', () => {
  const { into } = draw({ card: null, text: 'rumour & fact' })
  const link = into.querySelector('a')!
  expect(link.getAttribute('href')).toBe('https://duckduckgo.com/?q=rumour%20%26%20fact')
  expect(link.getAttribute('rel')).toContain('noreferrer')
})

test('arrows walk from mark to mark while focus is in the card, but not on the grip', () => {
  const { into, acts } = draw({ pinned: true })
  const press = (on: Element, key: string) => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  press(into.querySelector('[data-grip]')!, 'ArrowRight')
  expect(acts.step).not.toHaveBeenCalled()
})

test('only a voice of this device speaks, and without one nothing offers to', () => {
  const voice = (localService: boolean, lang: string) => ({ localService, lang }) as SpeechSynthesisVoice
  const view = (...voices: SpeechSynthesisVoice[]) =>
    ({ speechSynthesis: { getVoices: () => voices } }) as unknown as Window
  expect(localVoice(view(voice(false, 'en-GB'), voice(true, 'de-DE')), 'en')).toBeNull()
  expect(localVoice(view(voice(true, 'en-GB')), 'en')).not.toBeNull()
  expect(localVoice({} as Window, 'en')).toBeNull()
})
