// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import type { Question } from '../../src/core/saved.ts'
import { type QuizProps, QuizView } from '../../src/ui/QuizView.tsx'
import { entryCard } from '../study/terms.ts'

const say = (key: string, ...given: string[]) => [key, ...given].join(' ')
const CHOOSE: Question = {
  is: 'recognise',
  id: 'a',
  asked: 'Herat',
  choices: ['a river', 'a city', 'a lake'],
  right: 1,
}
const RECALL: Question = {
  is: 'recall',
  id: 'a',
  parts: ['They met in ', '.'],
  answer: 'Herat',
  accepted: ['Herat'],
  hint: 'a city',
}
const acts = () =>
  Object.fromEntries(
    'map choose type reveal grade next undo more leave'.split(' ').map((name) => [name, vi.fn(async () => null)]),
  ) as unknown as QuizProps['acts']
const props = (more: Partial<QuizProps>): QuizProps => ({
  say,
  today: '2026-11',
  question: CHOOSE,
  stage: { is: 'asking' },
  at: 1,
  of: 5,
  result: { asked: 0, known: 0 },
  card: null,
  again: '',
  canUndo: false,
  notice: '',
  acts: acts(),
  ...more,
})
function draw(view: QuizProps) {
  const into = document.createElement('div')
  document.body.replaceChildren(into)
  render(<QuizView {...view} />, into)
  return into
}
const press = (into: Element, key: string) =>
  into.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))

test('a choice is made by pointer or by its number', () => {
  const view = props({})
  const into = draw(view)
  into.querySelectorAll<HTMLElement>('.choices button')[2]!.click()
  expect(view.acts.choose).toHaveBeenLastCalledWith(2)
  press(into.querySelector('.prompt')!, '2')
  expect(view.acts.choose).toHaveBeenLastCalledWith(1)
  press(into.querySelector('.prompt')!, '9')
  expect(view.acts.choose).toHaveBeenCalledTimes(2)
})

test('the answer is told in words and shape, with the card, and Enter goes on', () => {
  const view = props({
    stage: { is: 'told', verdict: 'wrong', given: 'a lake' },
    card: entryCard('herat'),
    again: '3 November',
    canUndo: true,
  })
  const into = draw(view)
  expect(into.querySelector('[data-is=right]')!.textContent).toContain('right_one')
  expect(into.querySelector('.choices [data-is=wrong]')!.textContent).toContain('your_answer')
  expect(into.querySelector('[role=status]')!.textContent).toBe('spoken_wrong a city')
  expect(into.querySelector('.note')).not.toBeNull()
  expect(into.textContent).toContain('again_on 3 November')
  press(into.querySelector('.prompt')!, 'Enter')
  expect(view.acts.next).toHaveBeenCalled()
  into.querySelector<HTMLElement>('header .quiet')!.click()
  expect(view.acts.undo).toHaveBeenCalled()
})

test('a gap is a gap until the answer is known, and numbers typed into the field are letters', () => {
  const view = props({ question: RECALL })
  const into = draw(view)
  expect(into.querySelector('.sentence')!.textContent).toBe('They met in gap.')
  press(into.querySelector('input')!, '1')
  const field = into.querySelector<HTMLInputElement>('[name=answer]')!
  field.value = 'herat'
  into.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  expect(view.acts.type).toHaveBeenCalledWith('herat')
  expect(
    draw(props({ question: RECALL, stage: { is: 'told', verdict: 'right', given: 'herat' } })).querySelector('.gap')!
      .textContent,
  ).toBe('Herat')
})

test('after showing the answer, the reader grades it', () => {
  const view = props({ question: RECALL, stage: { is: 'revealed' } })
  const into = draw(view)
  press(into.querySelector('.prompt')!, '1')
  expect(view.acts.grade).toHaveBeenLastCalledWith('again')
  into.querySelectorAll<HTMLElement>('.grades button')[2]!.click()
  expect(view.acts.grade).toHaveBeenLastCalledWith('good')
})

test('the end tells what was known, and nothing due says when something will be', () => {
  expect(draw(props({ question: null, result: { asked: 5, known: 4 } })).textContent).toContain('quiz_result 4 5')
  expect(draw(props({ question: null })).textContent).toContain('quiz_nothing')
})
