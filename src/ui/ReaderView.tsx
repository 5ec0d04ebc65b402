/** The reader page: a text that was pasted or opened, with who is who beside it; or the place to paste one. Values in, events out. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Named, PageState, Short, Term } from '../core/model.ts'
import type { Say } from './Card.tsx'
import { purified } from './RichText.tsx'
import { figure } from './say.ts'
import { TermList } from './TermList.tsx'
import { type Notice, Told } from './Told.tsx'

/** The four steps of the first visit. */
export const STEPS = ['marks', 'card', 'save', 'quiz'] as const
export type Step = (typeof STEPS)[number]

export type ReaderProps = {
  say: Say
  /** Null while there is nothing to read yet. `key` tells one text, or part of a text, from another. */
  text: { key: string; html: string; title: string; part: number; parts: number } | null
  typed: string
  /** Why a file was not opened; '' when nothing was refused. */
  refused: string
  opening: boolean
  /** What was found in the text. */
  state: PageState | 'reading'
  who: { terms: Term[]; shorts: Short[]; names: Named[] }
  saved: ReadonlySet<number>
  /** A running quiz takes the place of the list. */
  quiz: ComponentChildren
  /** Where the introduction stands; null when it is over or was never asked for. */
  step: Step | null
  /** The key that walks to the next term; '' when the reader has taken it away. */
  shortcut: string
  notice: Notice | null
  acts: {
    type(text: string): void
    /** Something was pasted into the field, with its look when the clipboard has one. */
    paste(plain: string, html: string): void
    read(): void
    open(file: File): void
    demo(): void
    /** Back to the empty page, for another text. */
    another(): void
    turn(part: number): void
    shown(): void
    jump(card: number): void
    save(card: number): void
    learn(): void
    ask(): void
    step(to: Step | null): void
    showCard(): void
    notebook(): void
    options(): void
  }
}

export function ReaderView(props: ReaderProps) {
  const { say, text, acts } = props
  return (
    <div class="reader">
      <nav class="desk" aria-label={say('reader')}>
        <span class="wordmark">{say('reader')}</span>
        {text && (
          <button type="button" class="quiet" onClick={acts.another}>
            {say('another_text')}
          </button>
        )}
        <button type="button" class="quiet" onClick={acts.notebook}>
          {say('notebook')}
        </button>
        <button type="button" class="quiet" onClick={acts.options}>
          {say('open_options')}
        </button>
      </nav>
      {text ? <Reading {...props} text={text} /> : <Desk {...props} />}
      <footer>
        <Told say={say} notice={props.notice} />
      </footer>
    </div>
  )
}

function Desk({ say, typed, refused, opening, acts }: ReaderProps) {
  return (
    <main class="blank">
      <h1>{say('reader_title')}</h1>
      <p>{say('reader_what')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          acts.read()
        }}
      >
        <label>
          <span>{say('reader_paste')}</span>
          <textarea
            rows={10}
            value={typed}
            dir="auto"
            autofocus
            onInput={(event) => acts.type(event.currentTarget.value)}
            onPaste={({ clipboardData }) =>
              acts.paste(clipboardData?.getData('text/plain') ?? '', clipboardData?.getData('text/html') ?? '')
            }
          />
        </label>
        <p class="buttons">
          <button type="submit" class="strong" disabled={!typed.trim() || opening}>
            {say('reader_read')}
          </button>
          <FileButton say={say} open={acts.open} />
          <button type="button" class="quiet" onClick={acts.demo}>
            {say('reader_demo')}
          </button>
        </p>
      </form>
      {refused && (
        <p class="trouble" role="alert">
          {refused}
        </p>
      )}
      {opening && <p role="status">{say('file_reading')}</p>}
      <p class="fine">{say('reader_private')}</p>
    </main>
  )
}

function FileButton({ say, open }: { say: Say; open(file: File): void }) {
  return (
    <label class="file">
      <input
        type="file"
        accept=".txt,.text,.html,.htm,.xhtml,.md,.markdown,text/plain,text/html,text/markdown"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) open(file)
          event.currentTarget.value = ''
        }}
      />
      <span>{say('reader_file')}</span>
    </label>
  )
}

function Reading(props: ReaderProps & { text: NonNullable<ReaderProps['text']> }) {
  const { say, text, refused, quiz, step, acts } = props
  return (
    <div class="spread">
      <main>
        {refused && (
          <div class="trouble" role="alert">
            {refused}
          </div>
        )}
        <Story key={text.key} html={text.html} shown={acts.shown} />
        {text.parts > 1 && (
          <nav class="turn" aria-label={say('reader_parts')}>
            <button type="button" disabled={text.part === 0} onClick={() => acts.turn(text.part - 1)}>
              {say('part_before')}
            </button>
            <span>{say('part_of', figure(say, text.part + 1), figure(say, text.parts))}</span>
            <button type="button" disabled={text.part + 1 >= text.parts} onClick={() => acts.turn(text.part + 1)}>
              {say('part_after')}
            </button>
          </nav>
        )}
      </main>
      <aside class="beside" aria-label={say('reader_who')}>
        {step && !quiz && <Introduction {...props} step={step} />}
        {quiz ?? <Who {...props} />}
      </aside>
    </div>
  )
}

/** The text itself, which takes the focus. `shown` is called each time one has been put in. */
function Story({ html, shown }: { html: string; shown(): void }) {
  const place = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text is put in once; who wants to hear of it may change
  useLayoutEffect(() => {
    place.current?.replaceChildren(purified(html))
    shown()
  }, [html])
  return <article class="text" dir="auto" tabIndex={-1} ref={place} />
}

function Who({ say, state, who, saved, acts }: ReaderProps) {
  if (state === 'reading') return <p class="silence">{say('looking')}</p>
  if (state === 'broken') return <p class="silence">{say('glossary_broken')}</p>
  const { terms, shorts, names } = who
  if (terms.length + shorts.length + names.length === 0) return <p class="silence">{say('nothing_here')}</p>
  return (
    <div class="who">
      <TermList
        say={say}
        {...who}
        saved={saved}
        open={null}
        acts={{ learn: acts.learn, look: acts.jump, jump: acts.jump, save: acts.save }}
      />
    </div>
  )
}

/** Four short steps, each of which can be passed over, and all of them at once. */
function Introduction({ say, step, shortcut, acts }: ReaderProps & { step: Step }) {
  const at = STEPS.indexOf(step)
  const next = STEPS[at + 1] ?? null
  return (
    <section class="steps" aria-label={say('steps')}>
      <div role="status">
        <p class="which">{say('step_of', figure(say, at + 1), figure(say, STEPS.length))}</p>
        <h2>{say(`step_${step}`)}</h2>
        <p>
          {say(`step_${step}_is`)}
          {step === 'card' && shortcut && ` ${say('step_card_key', shortcut)}`}
        </p>
      </div>
      <p class="buttons">
        {step === 'card' && (
          <button type="button" class="strong" onClick={acts.showCard}>
            {say('step_show')}
          </button>
        )}
        {step === 'quiz' && (
          <button type="button" class="strong" onClick={acts.ask}>
            {say('ask_me')}
          </button>
        )}
        <button
          type="button"
          class={step === 'marks' || step === 'save' ? 'strong' : undefined}
          onClick={() => acts.step(next)}
        >
          {say(next ? 'next' : 'done')}
        </button>
        {next && (
          <button type="button" class="quiet" onClick={() => acts.step(null)}>
            {say('step_skip')}
          </button>
        )}
      </p>
    </section>
  )
}
