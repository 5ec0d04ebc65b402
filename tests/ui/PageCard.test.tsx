// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { localVoice } from '../../src/page/voice.ts'
import { draw } from './on-a-page.tsx'

test('a related entry opens inside the card, and Back leads back', async () => {
  const { into, press } = draw()
  into.scrollTop = 90
  await press('Kabul')
  expect(into.scrollTop, 'read from its beginning').toBe(0)
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
