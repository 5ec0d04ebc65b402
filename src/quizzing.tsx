/** A quiz in the popup, the notebook and the reader page: asks the background for terms, keeps the round, writes each answer at once. */
import type { Kept, Question, Review, SavedRow, SavedTerm } from './core/saved.ts'
import { dayOf } from './days.ts'
import { ask } from './extension/messages.ts'
import { say } from './extension/say.ts'
import { readSettings } from './extension/settings.ts'
import { compare, type Offer, type Other, pickDue, pickUseful, question } from './study/quiz.ts'
import { idOf } from './study/records.ts'
import { regionOf } from './study/region.ts'
import { begin, nextRound, type Round, type RoundEvent, result } from './study/round.ts'
import { rowOf } from './study/rows.ts'
import { answered } from './study/schedule.ts'
import { type QuizProps, QuizView } from './ui/QuizView.tsx'

/** What surrounds a quiz. */
export type Around = {
  /** Something changed: draw again. */
  draw(): void
  leave(): void
  /** The ids to ask in the next round, when the reader wants one more. */
  more(): Promise<string[]>
}

export type Quiz = { view(): preact.JSX.Element }

/** Starts a round over these terms. Terms that are gone are passed over. */
export async function startQuiz(ids: readonly string[], around: Around): Promise<Quiz> {
  let terms = new Map<string, SavedTerm>()
  let others: Other[] = []
  let round: Round = begin([])
  let asked: Question | null = null
  /** The review state that each counted answer replaced, and what it became. */
  let written: { id: string; before: Review; after: Review }[] = []
  let notice = ''

  async function load(wanted: readonly string[]): Promise<void> {
    const found = await ask('saved', [...wanted])
    terms = new Map(found.map((term) => [term.id, term]))
    others = await othersFor(found)
    written = []
    asked = null
    go(begin(wanted.filter((id) => terms.has(id))))
  }

  function go(next: Round): void {
    if (next.at !== round.at || !asked) {
      const term = terms.get(next.queue[next.at] ?? '')
      asked = term ? question(term, others) : null
    }
    round = next
    around.draw()
  }

  /** One step of the round; a first answer is written before anything else happens. */
  async function step(event: RoundEvent): Promise<void> {
    const next = nextRound(round, event)
    if (next === round) return
    const last = next.answers.at(-1)
    const isNew = next.answers.length > round.answers.length
    if (isNew && last?.grade) {
      const term = terms.get(last.id)
      if (term) {
        const { retention } = await readSettings()
        const after = answered(term.review, last.grade, new Date().toISOString(), retention)
        written.push({ id: last.id, before: term.review, after })
        await write(term, after)
      }
    }
    if (event.type === 'undo') {
      const undone = round.answers.at(-1)
      const was = undone?.grade ? written.pop() : undefined
      const term = was && terms.get(was.id)
      if (was && term) await write(term, was.before)
      asked = null
    }
    go(next)
  }

  async function write(term: SavedTerm, review: Review): Promise<void> {
    notice = ''
    try {
      await ask('reviewed', term.id, review)
      terms.set(term.id, { ...term, review })
    } catch (error) {
      notice = say(error instanceof Error && error.message === 'full' ? 'answer_full' : 'answer_broken')
    }
  }

  function answer(given: string, verdict: 'right' | 'close' | 'wrong'): void {
    void step({ type: 'answer', verdict, given })
  }

  const acts: QuizProps['acts'] = {
    choose(choice) {
      if (asked && asked.is !== 'recall')
        answer(asked.choices[choice] ?? '', choice === asked.right ? 'right' : 'wrong')
    },
    type(typed) {
      if (asked?.is === 'recall' && typed.trim()) answer(typed.trim(), compare(typed, asked.accepted))
    },
    reveal: () => void step({ type: 'reveal' }),
    grade: (grade) => void step({ type: 'graded', grade }),
    next: () => void step({ type: 'next' }),
    undo: () => void step({ type: 'undo' }),
    more: () => void around.more().then(load),
    leave: around.leave,
    map: (entry) => ask('map', entry),
  }

  await load(ids)
  return {
    view() {
      const term = terms.get(round.queue[round.at] ?? '')
      const last = round.stage.is === 'told' ? round.answers.at(-1) : undefined
      const due = last?.grade ? written.at(-1)?.after.due : undefined
      return (
        <QuizView
          say={say}
          today={new Date().toISOString().slice(0, 7)}
          question={asked}
          stage={round.stage}
          at={Math.min(round.at + 1, round.queue.length)}
          of={round.queue.length}
          result={result(round)}
          card={term && round.stage.is === 'told' ? term.card : null}
          again={due ? dayOf(due) : ''}
          canUndo={round.answers.length > 0}
          notice={notice}
          acts={acts}
        />
      )
    },
  }
}

/** Rows of everything saved. */
export async function allRows(): Promise<SavedRow[]> {
  const rows: SavedRow[] = []
  for (let after: string | null = null; ; ) {
    const part: { rows: SavedRow[]; next: string | null } = await ask('rows', after)
    rows.push(...part.rows)
    if (part.next === null) return rows
    after = part.next
  }
}

/** The ids of what is to be asked now. */
export const dueNow = async () => pickDue(await allRows(), new Date().toISOString(), (await readSettings()).questions)

/** Saves the five most useful unknown terms of a page and gives their ids, none when all are known; or why nothing could be saved. */
export async function keepFive(
  offers: readonly Offer[],
  evenPrivate: boolean,
): Promise<{ ids: string[] } | { refused: Exclude<Kept['is'], 'saved' | 'merged' | 'already'> }> {
  const [{ known }, rows] = await Promise.all([readSettings(), allRows()])
  const met = new Set([...rows.map(({ id }) => id), ...known.map((id) => `entry/${id}`)])
  const ids: string[] = []
  for (const keep of pickUseful(offers, ({ card, met: at }) => met.has(idOf(card, at)))) {
    const kept = await ask('save', { ...keep, evenPrivate })
    if (!('id' in kept)) return { refused: kept.is }
    ids.push(kept.id)
  }
  return { ids }
}

/** Countries of a region that are looked through for wrong answers: enough to fill four choices. */
const NEAR = 6

/** What could be mistaken for these terms: other saved ones, and entries of the same kind and region from the glossary. */
async function othersFor(terms: readonly SavedTerm[]): Promise<Other[]> {
  const { rows } = await ask('newest', 200)
  const wanted = new Set(
    terms.flatMap(({ card }) => [
      ...regionOf(card.entry?.country ?? '')
        .slice(0, NEAR)
        .map((country) => `kind:${card.kind} country:${country}`),
      `kind:${card.kind}`,
    ]),
  )
  const found = await Promise.all([...wanted].map((facts) => ask('search', facts)))
  const entries = found.flat().map(
    ({ id, kind, country = '', name, short, gloss }): Other => ({
      id: `entry/${id}`,
      kind,
      country,
      title: name,
      short: short[0] ?? '',
      gloss,
    }),
  )
  return [...entries, ...rows, ...terms.map(rowOf)]
}
