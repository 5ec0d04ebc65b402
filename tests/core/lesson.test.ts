import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import { learn } from '../../src/core/learn.ts'
import { lessonOf } from '../../src/core/lesson.ts'
import { spot } from '../../src/core/spot.ts'

const read = (...texts: string[]) => {
  const passages = texts.map((text, i) => passage({ text, role: 'body' }, i))
  const manner = habits(passages)
  const names = passages.map((one) => spot(one, [], manner))
  return { lessons: learn(passages, names) }
}

test('a name finds what is said of it, else its one bearer, and nothing when two bear it', () => {
  const { lessons } = read('Ali Nazari, an economist, met Omar Hill, a judge, and Sara Hill, a nurse.', 'Nazari left.')
  expect(lessonOf(lessons, 'ali nazari')?.quote?.text).toBe('Ali Nazari, an economist')
  expect(lessonOf(lessons, 'nazari')?.name).toBe('Ali Nazari')
  expect(lessonOf(lessons, 'hill')).toBeNull()
  expect(lessonOf(lessons, 'unheard')).toBeUndefined()
})
