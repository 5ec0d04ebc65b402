// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { draw } from './on-a-page.tsx'

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
  await press('more')
  await press('wrong_here')
  expect(acts.wrongHere).toHaveBeenLastCalledWith('herat', true)
  await press('always')
  expect(acts.wrongAlways).toHaveBeenLastCalledWith('herat', true)
  await press('undo')
  expect(acts.wrongAlways).toHaveBeenLastCalledWith('herat', false)
  expect(acts.wrongHere).toHaveBeenLastCalledWith('herat', false)
})

test('where there is no site, none can be switched off', async () => {
  const { into, press } = draw({ page: { title: 'Pasted text', address: '', host: '' } })
  await press('more')
  expect(into.textContent).toContain('wrong_here')
  expect(into.textContent).not.toContain('never_here')
})

test('what stands last, where the pointer rests after unfolding, does nothing to the page', async () => {
  const { into, press } = draw()
  await press('more')
  expect(into.querySelector('.more')!.lastElementChild!.localName).toBe('details')
})

test('never on this site is undone by one tap', async () => {
  const { acts, press } = draw()
  await press('more')
  await press('never_here news.example')
  await press('undo')
  expect(vi.mocked(acts.never).mock.calls).toEqual([[true], [false]])
})

test('copying gives the card with its source, the report gives no address', async () => {
  const { acts, press } = draw()
  await press('copy')
  await press('more')
  await press('copy_report')
  const [[text], [report]] = vi.mocked(acts.copy).mock.calls as [[string], [string]]
  expect(text).toContain('https://news.example/')
  expect(report).toContain('Entry: herat')
  expect(report).not.toContain('news.example')
})

test('an act that fails says so in words and changes nothing', async () => {
  const { into, press } = draw({}, { know: () => Promise.reject(new Error('gone')) })
  await press('i_know')
  expect(into.querySelector('.warns')!.textContent).toContain('it failed')
})

test('what is seldom wanted is folded away, and folds again when one of it was done', async () => {
  const { into, press } = draw()
  const more = () => into.querySelector('[aria-expanded]') as HTMLElement
  expect(into.textContent).not.toContain('why')
  await press('more')
  expect(more().getAttribute('aria-expanded')).toBe('true')
  expect(into.textContent).toContain('why_only')
  await press('wrong_here')
  expect(into.querySelector('.more')).toBeNull()
  expect(document.activeElement, 'the focus stays in the card').toBe(more())
})

test('what came of it is told beside the buttons, which are always in view', async () => {
  const { into, press } = draw()
  await press('save')
  expect(into.querySelector('.foot [role=status]')?.nextElementSibling?.className).toBe('deeds')
})
