/** Terms of one glossary, written and changed by hand. Values in, events out. */
import { useState } from 'preact/hooks'
import { KINDS, type Kind } from '../core/model.ts'
import type { Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'
import { type Head, HeadForm } from './PacksView.tsx'
import { SearchField } from './SearchField.tsx'
import { counted, figure } from './say.ts'

/** A term as the form holds it: lists are texts, parted by semicolons. */
export type Draft = {
  name: string
  kind: Kind
  gloss: string
  short: string
  aliases: string
  context: string
  details: string
  country: string
  clues: string
  source: string
  asOf: string
}

export const EMPTY: Draft = {
  name: '',
  kind: 'concept',
  gloss: '',
  short: '',
  aliases: '',
  context: '',
  details: '',
  country: '',
  clues: '',
  source: '',
  asOf: '',
}

export type EditorProps = {
  say: Say
  head: Head
  terms: readonly { key: string; draft: Draft }[]
  /** How many terms the filter finds, and from which on they are shown. */
  found: number
  from: number
  shown: number
  typed: string
  /** The term in the form: its key, or null for a new one. */
  open: { key: string | null; draft: Draft } | null
  /** What is wrong with the term in the form; '' when nothing is. */
  trouble: string
  acts: {
    head(change: Partial<Head>): void
    look(typed: string): void
    turn(from: number): void
    open(term: { key: string | null; draft: Draft } | null): void
    put(key: string | null, draft: Draft): void
    drop(key: string): void
  }
}

export function PackEditor({ say, head, terms, found, from, shown, typed, open, trouble, acts }: EditorProps) {
  return (
    <section class="editor" aria-label={head.title}>
      <HeadForm say={say} head={head} change={acts.head} />
      <p class="buttons">
        <button type="button" onClick={() => acts.open({ key: null, draft: EMPTY })}>
          {say('term_new')}
        </button>
        <SearchField label={say('term_find')} typed={typed} type={acts.look} />
      </p>
      {open?.key === null && <TermForm key="new" say={say} open={open} trouble={trouble} acts={acts} />}
      <p class="quiet" role="status">
        {counted(say, 'pack_terms', found)}
      </p>
      <ul class="hosts">
        {terms.map(({ key, draft }) => (
          <li key={key}>
            {open?.key === key ? (
              <TermForm say={say} open={open} trouble={trouble} acts={acts} />
            ) : (
              <>
                <span>
                  <bdi>{draft.name}</bdi>
                  <small>
                    <bdi>{draft.gloss}</bdi>
                  </small>
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('term_edit', draft.name)}
                  onClick={() => acts.open({ key, draft })}
                >
                  {say('pack_edit')}
                </button>
                <button
                  type="button"
                  class="glyph"
                  aria-label={say('remove_site', draft.name)}
                  onClick={() => acts.drop(key)}
                >
                  <Glyph name="close" />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {found > shown && (
        <p class="buttons">
          <button type="button" disabled={from === 0} onClick={() => acts.turn(Math.max(0, from - shown))}>
            {say('page_before')}
          </button>
          <span class="quiet">
            {say('rows_of', figure(say, from + 1), figure(say, Math.min(found, from + shown)), figure(say, found))}
          </span>
          <button type="button" disabled={from + shown >= found} onClick={() => acts.turn(from + shown)}>
            {say('page_after')}
          </button>
        </p>
      )}
    </section>
  )
}

/** The fields a term needs are first; the others wait behind "More". */
const MORE = ['short', 'aliases', 'clues', 'context', 'details', 'country', 'source', 'asOf'] as const
/** Fields of more than a line. */
const LONG = new Set<keyof Draft>(['context', 'details'])

function TermForm({
  say,
  open,
  trouble,
  acts,
}: Pick<EditorProps, 'say' | 'trouble' | 'acts'> & { open: NonNullable<EditorProps['open']> }) {
  const [draft, setDraft] = useState(open.draft)
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const field = (name: Exclude<keyof Draft, 'kind'>) => (
    <label class="field" key={name} htmlFor={`term-${name}`}>
      <span>{say(`term_${name.toLowerCase()}`)}</span>
      {LONG.has(name) ? (
        <textarea
          id={`term-${name}`}
          dir="auto"
          rows={3}
          value={draft[name]}
          onInput={(event) => set({ [name]: event.currentTarget.value })}
        />
      ) : (
        <input
          id={`term-${name}`}
          dir="auto"
          value={draft[name]}
          onInput={(event) => set({ [name]: event.currentTarget.value })}
        />
      )}
    </label>
  )
  return (
    <form
      class="term fields"
      onSubmit={(event) => {
        event.preventDefault()
        acts.put(open.key, draft)
      }}
    >
      {field('name')}
      {field('gloss')}
      <label class="field">
        <span>{say('filter_kind')}</span>
        <select
          value={draft.kind}
          onChange={(event) => set({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? 'concept' })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind} selected={kind === draft.kind}>
              {say(`kind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <details open={MORE.some((name) => draft[name] !== '')}>
        <summary>{say('more')}</summary>
        <div class="fields">{MORE.map(field)}</div>
      </details>
      {trouble && (
        <p class="warning" role="alert">
          {trouble}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="strong">
          {say('term_keep')}
        </button>
        <button type="button" onClick={() => acts.open(null)}>
          {say('cancel')}
        </button>
      </p>
    </form>
  )
}
