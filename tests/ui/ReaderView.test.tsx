// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { type ReaderProps, ReaderView } from '../../src/ui/ReaderView.tsx'

const say = (key: string, ...more: string[]) => [key, ...more].join(' ')
const term = { card: 0, kind: 'place' as const, title: 'Herat', gloss: 'City', count: 2, marked: true }
let acts: ReaderProps['acts']
let into: HTMLElement
beforeEach(() => {
  const names = 'type paste read open demo another turn shown jump save learn ask step showCard notebook options'.split(
    ' ',
  )
  acts = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as ReaderProps['acts']
  document.body.replaceChildren()
  into = document.body.appendChild(document.createElement('div'))
})

function draw(more: Partial<ReaderProps> = {}): HTMLElement {
  const props: ReaderProps = {
    say,
    text: null,
    typed: '',
    refused: '',
    opening: false,
    state: 'on',
    who: { terms: [term], shorts: [], names: [] },
    saved: new Set(),
    quiz: null,
    step: null,
    shortcut: 'Alt+Shift+K',
    notice: null,
    acts,
    ...more,
  }
  void act(() => render(<ReaderView {...props} />, into))
  return into
}
const text = { key: '1', html: '<h1>Talks</h1><p>In Herat.</p><script>x</script>', title: 'Talks', part: 0, parts: 1 }
const button = (label: string) => [...into.querySelectorAll('button')].find((one) => one.textContent === label)!

test('the empty page takes a text, and reads it only when there is one', () => {
  draw()
  expect(button('reader_read').disabled).toBe(true)
  draw({ typed: 'In Herat.' })
  void act(() => button('reader_read').click())
  expect(acts.read).toHaveBeenCalledOnce()
})

test('what is refused is said at once, with the way out', () => {
  expect(draw({ refused: 'a PDF' }).querySelector('[role=alert]')?.textContent).toBe('a PDF')
  expect(draw({ text, refused: 'a PDF' }).querySelector('[role=alert]')?.textContent).toBe('a PDF')
})

test('a text is shown sanitised, once, and then reading begins', () => {
  draw({ text })
  expect(into.querySelector('article')?.innerHTML).toBe('<h1>Talks</h1><p>In Herat.</p>')
  draw({ text, saved: new Set([0]) })
  expect(acts.shown).toHaveBeenCalledOnce()
  draw({ text: { ...text, key: '2' } })
  expect(acts.shown).toHaveBeenCalledTimes(2)
})

test('who is who stands beside it: a row leads to its place, the star keeps it', () => {
  draw({ text })
  void act(() => into.querySelector<HTMLElement>('.row')!.click())
  expect(acts.jump).toHaveBeenCalledWith(0)
  void act(() => into.querySelector<HTMLElement>('[aria-label="save_term Herat"]')!.click())
  expect(acts.save).toHaveBeenCalledWith(0)
  expect(draw({ text, state: 'reading' }).textContent).toContain('looking')
  expect(draw({ text, state: 'broken' }).textContent).toContain('glossary_broken')
  expect(draw({ text, who: { terms: [], shorts: [], names: [] } }).textContent).toContain('nothing_here')
})

test('nothing around the text is taken for a part of it', () => {
  draw({ text: { ...text, parts: 3 }, step: 'marks', notice: { text: 'saved_term' } })
  for (const element of into.querySelectorAll('button, .steps, .who, .turn, .notice'))
    expect(element.closest('nav, aside, footer, button')).not.toBeNull()
})

test('each of the four steps can be passed over, and all at once', () => {
  draw({ text, step: 'marks' })
  void act(() => button('next').click())
  expect(acts.step).toHaveBeenLastCalledWith('card')
  void act(() => button('step_skip').click())
  expect(acts.step).toHaveBeenLastCalledWith(null)
  draw({ text, step: 'card' })
  expect(into.textContent).toContain('step_card_key Alt+Shift+K')
  void act(() => button('step_show').click())
  expect(acts.showCard).toHaveBeenCalledOnce()
  draw({ text, step: 'quiz' })
  void act(() => button('ask_me').click())
  expect(acts.ask).toHaveBeenCalledOnce()
  void act(() => button('done').click())
  expect(acts.step).toHaveBeenLastCalledWith(null)
  expect(draw({ text }).querySelector('.steps')).toBeNull()
})

test('a long text is turned part by part', () => {
  draw({ text: { ...text, parts: 3, part: 1 } })
  void act(() => button('part_after').click())
  void act(() => button('part_before').click())
  expect(vi.mocked(acts.turn).mock.calls).toEqual([[2], [0]])
  draw({ text: { ...text, parts: 3, part: 2 } })
  expect(button('part_after').disabled).toBe(true)
})
