import { expect, test } from 'vitest'
import { begin, nextRound, type Round, type RoundEvent, result } from '../../src/study/round.ts'

const right: RoundEvent = { type: 'answer', verdict: 'right', given: 'x' }
const wrong: RoundEvent = { type: 'answer', verdict: 'wrong', given: 'y' }
const next: RoundEvent = { type: 'next' }
const play = (round: Round, ...events: RoundEvent[]) => events.reduce(nextRound, round)
const two = begin(['a', 'b'])

test('a right answer moves on; after the last the round is over', () => {
  const round = play(two, right, next, right, next)
  expect(round.queue[round.at]).toBeUndefined()
  expect(result(round)).toEqual({ asked: 2, known: 2 })
})

test('what was forgotten comes again at the end, and the second answer is not counted', () => {
  const round = play(two, wrong, next, right, next)
  expect(round.queue[round.at]).toBe('a')
  const over = play(round, right, next)
  expect(result(over)).toEqual({ asked: 2, known: 1 })
  expect(over.answers.at(-1)!.grade).toBeNull()
})

test('an answer counts once, however often the key is pressed', () => {
  expect(play(two, right, right, right).answers).toHaveLength(1)
  expect(play(two, next)).toBe(two)
  expect(play(two, { type: 'graded', grade: 'good' })).toBe(two)
})

test('after revealing, the reader says how well it was known, and the next is asked at once', () => {
  const round = play(two, { type: 'reveal' }, { type: 'graded', grade: 'hard' })
  expect(round).toMatchObject({
    at: 1,
    stage: { is: 'asking' },
    answers: [{ id: 'a', grade: 'hard', verdict: 'right' }],
  })
  expect(play(two, { type: 'reveal' }, { type: 'graded', grade: 'again' }).queue).toEqual(['a', 'b', 'a'])
})

test('undo takes the last answer back, before and after moving on', () => {
  expect(play(two, wrong, { type: 'undo' })).toEqual(two)
  expect(play(two, wrong, next, { type: 'undo' })).toEqual(two)
  expect(play(two, right, next, wrong, next, { type: 'undo' })).toMatchObject({ at: 1, queue: ['a', 'b'] })
  expect(play(two, { type: 'undo' })).toBe(two)
})
