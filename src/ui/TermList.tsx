/** Who is who: what a page names, by kind and in reading order. The popup and the reader page list it alike. */
import type { ComponentChildren } from 'preact'
import { KINDS, type Kind, type Named, type Short, type Term } from '../core/model.ts'
import type { Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'
import { figure } from './say.ts'

export type TermListProps = {
  say: Say
  terms: Term[]
  shorts: Short[]
  names: Named[]
  /** Numbers of the cards that are in the notebook. */
  saved: ReadonlySet<number>
  /** How many rows are drawn: what can be seen comes first, the rest a moment later. All unless told. */
  rows?: number
  /** The card that is open below its row, drawn; null when none is. */
  open: { card: number; drawn: ComponentChildren } | null
  acts: {
    /** Asks about the five most useful of them at once. */
    learn(): void
    look(card: number): void
    jump?(card: number): void
    save(card: number): void
  }
}

/** A list under its kinds, in an order of kinds: how many there are of each, and those among the first so many rows. */
export function byKind<T extends { kind: Kind }>(list: readonly T[], kinds: Iterable<Kind>, rows: number) {
  let left = rows
  return [...kinds].flatMap((kind) => {
    const own = list.filter((one) => one.kind === kind)
    const drawn = own.slice(0, left)
    left -= drawn.length
    return drawn.length > 0 ? [{ kind, count: own.length, drawn }] : []
  })
}

export function TermList({ say, terms, shorts, names, saved, rows = Number.MAX_VALUE, open, acts }: TermListProps) {
  const row = (term: Term) => (
    <Row
      key={term.card}
      {...term}
      say={say}
      open={open?.card === term.card ? open.drawn : null}
      onPick={() => acts.look(term.card)}
      onJump={acts.jump && (() => acts.jump?.(term.card))}
      saved={saved.has(term.card)}
      onSave={() => acts.save(term.card)}
    />
  )
  return (
    <>
      {terms.length > 0 && (
        <p class="learn">
          <button type="button" onClick={acts.learn}>
            {say('learn_five')}
          </button>
        </p>
      )}
      {byKind(terms, KINDS, rows).map(({ kind, count, drawn }) => (
        <section key={kind} aria-label={say(`kinds_${kind}`)}>
          <h2>
            {say(`kinds_${kind}`)} <span class="count">{figure(say, count)}</span>
          </h2>
          <ul class="rows">{drawn.map(row)}</ul>
        </section>
      ))}
      {terms.length < rows && <Shorts say={say} shorts={shorts} jump={acts.jump} />}
      {terms.length < rows && <Names say={say} names={names} />}
    </>
  )
}

function Shorts({ say, shorts, jump }: { say: Say; shorts: Short[]; jump: TermListProps['acts']['jump'] }) {
  if (shorts.length === 0) return null
  return (
    <section aria-label={say('short_forms')}>
      <h2>
        {say('short_forms')} <span class="count">{figure(say, shorts.length)}</span>
      </h2>
      <ul class="rows">
        {shorts.map(({ short, long, card }) => (
          <li key={short} class="line-row">
            <button type="button" class="row spelled" disabled={card < 0 || !jump} onClick={() => jump?.(card)}>
              <bdi class="short">{short}</bdi> <bdi class="long">{long}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Names about which nothing is known: greyed, never offered as if they were explained, with the sentences they stand in. */
function Names({ say, names }: { say: Say; names: Named[] }) {
  if (names.length === 0) return null
  return (
    <section class="unknown" aria-label={say('names_unknown')}>
      <h2>
        {say('names_unknown')} <span class="count">{figure(say, names.length)}</span>
      </h2>
      {names.map(({ name, kind, count, sentences }) => (
        <details key={name}>
          <summary class="stop">
            <Glyph name={kind} />
            <bdi>{name}</bdi>
            {count > 1 && <span class="count">{figure(say, count)}</span>}
          </summary>
          {sentences.map((sentence) => (
            <blockquote key={sentence}>
              <bdi>{sentence}</bdi>
            </blockquote>
          ))}
        </details>
      ))}
    </section>
  )
}

export type RowProps = {
  say: Say
  kind: Kind
  title: string
  short?: string | undefined
  gloss: string
  /** How the article introduces somebody whom the glossary knows. */
  introduced?: string
  count?: number
  /** What stands below the row when it is open. */
  open: ComponentChildren
  onPick(): void
  onJump?: (() => void) | undefined
  saved?: boolean
  onSave?: (() => void) | undefined
}

/** One term on one line: pick it to read its card below, jump to it, keep it. */
export function Row(props: RowProps) {
  const { say, kind, title, short, gloss, introduced, count, open, onPick, onJump, saved, onSave } = props
  return (
    <li>
      <div class="line-row">
        <button type="button" class="row" data-kind={kind} aria-expanded={Boolean(open)} onClick={onPick}>
          <Glyph name={kind} />
          <span class="names">
            <span class="title">
              <bdi>{title}</bdi>
              {short && short !== title && <bdi class="short">{short}</bdi>}
            </span>
            <bdi class="gloss">{gloss}</bdi>
            {introduced && <bdi class="gloss">{say('introduced', introduced)}</bdi>}
          </span>
          {count !== undefined && count > 1 && (
            <span class="count">
              {figure(say, count)}
              <span class="spoken"> {say('times')}</span>
            </span>
          )}
        </button>
        {onJump && (
          <button
            type="button"
            class="act"
            aria-label={say('jump_to', title)}
            title={say('jump_to', title)}
            onClick={onJump}
          >
            <Glyph name="jump" />
          </button>
        )}
        {onSave && (
          <button
            type="button"
            class="act"
            aria-pressed={saved}
            aria-label={say('save_term', title)}
            title={say(saved ? 'unsave' : 'save')}
            onClick={onSave}
          >
            <Glyph name="save" />
          </button>
        )}
      </div>
      {open && <div class="below">{open}</div>}
    </li>
  )
}
