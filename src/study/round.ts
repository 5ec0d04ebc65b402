/** One round of questions as a function of what happened. The door draws it and writes reviews; nothing is scheduled here. */
import type { Grade } from '../core/saved.ts'

export type Verdict = 'right' | 'close' | 'wrong'

/** What the reader has done with the question that is open. 'revealed': the answer is shown and the reader says how well it was known. */
export type Stage = { is: 'asking' } | { is: 'revealed' } | { is: 'told'; verdict: Verdict; given: string }

export type Round = {
  /** Terms in the order they are asked. What was forgotten stands once more at the end. */
  queue: string[]
  at: number
  stage: Stage
  /** Answers so far. `grade` is null when a term was asked a second time: only the first answer of a round counts. */
  answers: { id: string; verdict: Verdict; grade: Grade | null }[]
}

export type RoundEvent =
  | { type: 'answer'; verdict: Verdict; given: string }
  | { type: 'reveal' }
  | { type: 'graded'; grade: Grade }
  | { type: 'next' }
  | { type: 'undo' }

export const begin = (queue: readonly string[]): Round => ({
  queue: [...queue],
  at: 0,
  stage: { is: 'asking' },
  answers: [],
})

/** The round after this event. Events that make no sense in a stage change nothing. */
export function nextRound(round: Round, event: RoundEvent): Round {
  const { stage, at, queue, answers } = round
  const id = queue[at]
  switch (event.type) {
    case 'answer':
      if (stage.is !== 'asking' || id === undefined) return round
      return told(round, id, event.verdict, event.given, event.verdict === 'wrong' ? 'again' : 'good')
    case 'reveal':
      return stage.is === 'asking' && id !== undefined ? { ...round, stage: { is: 'revealed' } } : round
    case 'graded': {
      if (stage.is !== 'revealed' || id === undefined) return round
      const verdict = event.grade === 'again' ? 'wrong' : 'right'
      return { ...told(round, id, verdict, '', event.grade), at: at + 1, stage: { is: 'asking' } }
    }
    case 'next':
      return stage.is === 'told' ? { ...round, at: at + 1, stage: { is: 'asking' } } : round
    case 'undo': {
      const last = answers.at(-1)
      if (!last) return round
      const again = last.grade === 'again'
      return {
        queue: again ? queue.slice(0, -1) : queue,
        at: answers.length - 1,
        stage: { is: 'asking' },
        answers: answers.slice(0, -1),
      }
    }
  }
}

function told(round: Round, id: string, verdict: Verdict, given: string, grade: Grade): Round {
  const first = round.answers.every((answer) => answer.id !== id)
  return {
    ...round,
    queue: first && grade === 'again' ? [...round.queue, id] : round.queue,
    stage: { is: 'told', verdict, given },
    answers: [...round.answers, { id, verdict, grade: first ? grade : null }],
  }
}

/** What the round came to: terms asked, and those known at the first answer. */
export function result({ answers }: Round): { asked: number; known: number } {
  const first = answers.filter(({ grade }) => grade !== null)
  return { asked: first.length, known: first.filter(({ grade }) => grade !== 'again').length }
}
