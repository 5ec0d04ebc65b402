/** A card drawn as on a page, for tests: what was asked of its acts can be looked at. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, vi } from 'vitest'
import type { Card } from '../../src/core/model.ts'
import { PageCard, type PageCardProps } from '../../src/ui/PageCard.tsx'
import { anEntry } from '../entries.ts'

const say = (key: string, ...substitutions: string[]) =>
  key === 'locale' ? 'en-GB' : [key, ...substitutions].join(' ')
const entry = anEntry('herat', { name: 'Herat', gloss: 'City in Afghanistan', seeAlso: ['kabul'] })
const card = {
  from: 'glossary',
  kind: 'place',
  title: 'Herat',
  entry,
  related: [{ id: 'kabul', name: 'Kabul' }],
  why: { rule: 'only', words: [] },
} as unknown as Card

/** Draws the card of Herat; `press` presses a button by its name or text. */
export function draw(more: Partial<PageCardProps> = {}, acts: Partial<PageCardProps['acts']> = {}) {
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
