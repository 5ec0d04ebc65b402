/** One round of questions. Values in, events out. Every choice has a number key; what happened is said aloud. */
import { useEffect, useRef } from 'preact/hooks'
import type { Card as CardValue, LocatorMap } from '../core/model.ts'
import type { Grade, Question } from '../core/saved.ts'
import { Card, type Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'
import { figure } from './say.ts'

export type QuizProps = {
  say: Say
  /** Year and month, for the card's date. */
  today: string
  /** Null when the round is over or there was nothing to ask. */
  question: Question | null
  stage: { is: 'asking' } | { is: 'revealed' } | { is: 'told'; verdict: 'right' | 'close' | 'wrong'; given: string }
  /** Which question this is, from 1, and of how many. */
  at: number
  of: number
  result: { asked: number; known: number }
  /** The card of the term that was asked, once the answer is known. */
  card: CardValue | null
  /** When the term comes again: a day as the reader writes it. Empty when the answer did not count. */
  again: string
  canUndo: boolean
  /** A sentence when there is nothing to ask, or something went wrong. */
  notice: string
  acts: {
    choose(choice: number): void
    type(typed: string): void
    reveal(): void
    grade(grade: Grade): void
    next(): void
    undo(): void
    more(): void
    leave(): void
    map(entry: string): Promise<LocatorMap | null>
  }
}

export function QuizView(props: QuizProps) {
  const { say, question, at, of, canUndo, notice, acts } = props
  const place = useRef<HTMLElement>(null)
  // Each question begins where a keyboard and a screen reader will be: at its own words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question and its number are what makes focus move
  useEffect(() => place.current?.querySelector<HTMLElement>('input, .prompt')?.focus(), [question, at])
  return (
    <section class="quiz" ref={place} aria-label={say('quiz')} onKeyDown={(event) => pressed(event, props)}>
      <header>
        <button type="button" class="back" onClick={acts.leave}>
          <Glyph name="back" /> {say('back')}
        </button>
        {question && (
          <p class="progress">
            <progress max={of} value={at - 1} aria-hidden="true" />
            <span>{say('question_of', figure(say, at), figure(say, of))}</span>
          </p>
        )}
        <button type="button" class="quiet" disabled={!canUndo} onClick={acts.undo}>
          {say('undo_answer')}
        </button>
      </header>
      {question ? <Asked {...props} question={question} /> : <Over {...props} />}
      <p class="spoken" role="status">
        {spoken(props)}
      </p>
      {notice && (
        <p class="trouble" role="alert">
          {notice}
        </p>
      )}
    </section>
  )
}

function Asked(props: QuizProps & { question: Question }) {
  const { say, question } = props
  return (
    <>
      <h2 class="prompt" tabIndex={-1}>
        {question.is === 'recall' ? (
          <>
            <span class="task">{say('quiz_recall')}</span>
            <Blanked {...props} question={question} />
          </>
        ) : (
          <>
            <span class="task">{say(question.is === 'spelled' ? 'quiz_spelled' : 'quiz_recognise')}</span>
            <bdi class="asked">{question.asked}</bdi>
          </>
        )}
      </h2>
      {question.is === 'recall' ? (
        <Recall {...props} question={question} />
      ) : (
        <Choices {...props} question={question} />
      )}
      <Told {...props} />
    </>
  )
}

function Choices({ say, question, stage, acts }: QuizProps & { question: Extract<Question, { choices: string[] }> }) {
  const told = stage.is === 'told'
  return (
    <ol class="choices">
      {question.choices.map((choice, i) => {
        const right = told && i === question.right
        const wrong = told && !right && stage.given === choice
        return (
          <li key={choice}>
            <button
              type="button"
              disabled={told}
              data-is={right ? 'right' : wrong ? 'wrong' : undefined}
              onClick={() => acts.choose(i)}
            >
              <kbd>{i + 1}</kbd>
              <bdi>{choice}</bdi>
              {right && (
                <span class="mark">
                  <Glyph name="tick" /> {say('right_one')}
                </span>
              )}
              {wrong && (
                <span class="mark">
                  <Glyph name="close" /> {say('your_answer')}
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

/** The sentence with gaps; the gaps are filled once the answer is known. */
function Blanked({ say, question, stage }: QuizProps & { question: Extract<Question, { is: 'recall' }> }) {
  const bare = question.parts.every((part) => part === '')
  if (bare) return <bdi class="sentence">{question.hint}</bdi>
  return (
    <bdi class="sentence">
      {question.parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
        <span key={i}>
          {i > 0 && (
            <span class="gap">
              {stage.is === 'asking' ? <span class="spoken">{say('gap')}</span> : question.answer}
            </span>
          )}
          {part}
        </span>
      ))}
    </bdi>
  )
}

function Recall({ say, question, stage, acts }: QuizProps & { question: Extract<Question, { is: 'recall' }> }) {
  const bare = question.parts.every((part) => part === '')
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    acts.type((event.currentTarget.elements.namedItem('answer') as HTMLInputElement).value)
  }
  if (stage.is === 'revealed')
    return (
      <div class="grades">
        <p class="answer">
          <bdi>{question.answer}</bdi>
        </p>
        <p>{say('how_well')}</p>
        {(['again', 'hard', 'good'] as const).map((grade, i) => (
          <button key={grade} type="button" onClick={() => acts.grade(grade)}>
            <kbd>{i + 1}</kbd> {say(`grade_${grade}`)}
          </button>
        ))}
      </div>
    )
  if (stage.is === 'told') return null
  return (
    <form class="recall" onSubmit={submit}>
      {!bare && (
        <details>
          <summary>{say('hint')}</summary>
          <p>
            <bdi>{question.hint}</bdi>
          </p>
        </details>
      )}
      <label>
        <span>{say('your_answer')}</span>
        <input name="answer" autocomplete="off" autocapitalize="off" spellcheck={false} />
      </label>
      <div class="buttons">
        <button type="submit" class="strong">
          {say('check')}
        </button>
        <button type="button" onClick={acts.reveal}>
          {say('reveal')}
        </button>
      </div>
    </form>
  )
}

function Told({ say, today, stage, card, again, acts }: QuizProps) {
  if (stage.is !== 'told') return null
  return (
    <div class="told" data-is={stage.verdict}>
      <p class="verdict">
        <Glyph name={stage.verdict === 'wrong' ? 'close' : 'tick'} />
        {say(`verdict_${stage.verdict}`, stage.given)} {again && <span class="quiet">{say('again_on', again)}</span>}
      </p>
      <button type="button" class="strong next" onClick={acts.next}>
        {say('next')} <kbd>↵</kbd>
      </button>
      {card && (
        <div class="card">
          <Card card={card} say={say} today={today} map={acts.map} acts={{}} />
        </div>
      )}
    </div>
  )
}

function Over({ say, result, notice, acts }: QuizProps) {
  if (result.asked === 0) return <p class="empty">{notice ? '' : say('quiz_nothing')}</p>
  return (
    <div class="over">
      <h2 class="prompt" tabIndex={-1}>
        {say('quiz_over')}
      </h2>
      <p>{say('quiz_result', figure(say, result.known), figure(say, result.asked))}</p>
      <button type="button" class="strong" onClick={acts.more}>
        {say('quiz_more')}
      </button>
      <button type="button" onClick={acts.leave}>
        {say('done')}
      </button>
    </div>
  )
}

/** What a screen reader hears of the last answer. */
function spoken({ say, stage, question, result }: QuizProps): string {
  if (!question) return result.asked > 0 ? say('quiz_result', figure(say, result.known), figure(say, result.asked)) : ''
  if (stage.is === 'asking') return ''
  const answer = question.is === 'recall' ? question.answer : (question.choices[question.right] ?? '')
  if (stage.is === 'revealed') return answer
  return stage.verdict === 'wrong' ? say('spoken_wrong', answer) : say('verdict_right')
}

/** Number keys choose and grade; Enter goes on. Nothing is taken from a field one types in. */
function pressed(event: KeyboardEvent, { question, stage, acts }: QuizProps): void {
  if (!question || event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target instanceof HTMLInputElement
  const number = typing ? 0 : Number(event.key)
  const choices = question.is === 'recall' ? 0 : question.choices.length
  if (stage.is === 'asking' && number >= 1 && number <= choices) acts.choose(number - 1)
  else if (stage.is === 'revealed' && number >= 1 && number <= 3)
    acts.grade((['again', 'hard', 'good'] as const)[number - 1] ?? 'good')
  else if (stage.is === 'told' && event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) acts.next()
  else return
  event.preventDefault()
}
