/** Spaced repetition: when a term is asked again. FSRS computes, this file speaks our words. Time comes in; nothing is random. */
import { type Grade as FsrsGrade, fsrs, Rating, type State } from 'ts-fsrs'
import type { Grade, Review, Standing } from '../core/saved.ts'

/**
 * Days of stability from which a term counts as known: three weeks, where Anki and its users draw the line between young and
 * mature cards. "Known" then means: a nine in ten chance of recalling it three weeks after the last answer.
 */
export const KNOWN_FROM = 21

/** No steps of minutes: a student asks once a day, and what was forgotten comes again at the end of the same round anyway. */
const schedulerFor = (retention: number) =>
  fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: retention / 100 })

const STATES = ['new', 'learning', 'review', 'relearning'] as const satisfies Review['state'][]
const GRADES: Record<Grade, FsrsGrade> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good }

/**
 * The review state after an answer given at `now`. An answer before the last one, by a clock that was set back, counts as given
 * right after it. `retention`: how surely it shall be remembered when it is asked again, in percent.
 */
export function answered(review: Review, grade: Grade, now: string, retention = 90): Review {
  const { card } = schedulerFor(retention).next(
    {
      due: review.due,
      stability: review.stability,
      difficulty: review.difficulty,
      elapsed_days: 0,
      scheduled_days: review.days,
      learning_steps: review.step,
      reps: review.asked,
      lapses: review.lapses,
      state: STATES.indexOf(review.state) as State,
      last_review: review.last === null || review.last < now ? review.last : now,
    },
    now,
    GRADES[grade],
  )
  return {
    state: STATES[card.state] ?? 'review',
    due: card.due.toISOString(),
    stability: round(card.stability),
    difficulty: round(card.difficulty),
    step: card.learning_steps,
    days: card.scheduled_days,
    asked: card.reps,
    lapses: card.lapses,
    last: now,
  }
}

/** How well a term is known. */
export function standingOf({ last, stability }: Review): Standing {
  if (last === null) return 'new'
  return stability >= KNOWN_FROM ? 'known' : 'learning'
}

/** Four decimals: enough for days, and the same text in every export. */
const round = (value: number) => Math.round(value * 1e4) / 1e4
