/** The notebook: the reader's terms, found, read, noted, tagged and thrown away. Values in, events out. */
import { type ComponentChildren, Fragment } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { KINDS, type Kind, type LocatorMap } from '../core/model.ts'
import { ORDERS, type Order, type SavedRow, type SavedTerm, STANDINGS, type Wanted } from '../core/saved.ts'
import { Card, type Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'
import { type Notice, Told } from './Told.tsx'

export const PARTS = ['terms', 'quiz', 'sheet', 'figures', 'files'] as const
export type Part = (typeof PARTS)[number]

export type NotebookProps = {
  say: Say
  /** Year and month, for the card's date. */
  today: string
  part: Part
  /** A day as the reader writes it. */
  day(time: string): string
  loading: boolean
  /** The rows of the page shown, how many are wanted in all, and how many there are. */
  rows: SavedRow[]
  from: number
  found: number
  all: number
  wanted: Wanted
  order: Order
  layout: 'list' | 'table'
  tags: string[]
  pages: { address: string; title: string }[]
  selected: ReadonlySet<string>
  /** The term that is open, whole. */
  open: SavedTerm | null
  notice: Notice | null
  /** Something is wrong with the notebook, and what can be done about it. */
  trouble: 'broken' | 'damaged' | 'full' | null
  damaged: number
  /** Terms are many and were never exported, or not lately. */
  remind: boolean
  /** What stands in the parts other than the terms. */
  children: ComponentChildren
  acts: {
    want(change: Partial<Wanted>): void
    sort(order: Order): void
    lay(layout: 'list' | 'table'): void
    turn(from: number): void
    open(id: string | null): void
    select(ids: readonly string[], on: boolean): void
    selectFound(): void
    note(id: string, note: string): void
    tag(ids: readonly string[], change: { add?: string[]; drop?: string[] }): void
    remove(ids: readonly string[]): void
    ask(ids: readonly string[]): void
    backup(): void
    later(): void
    repair(): void
    rescue(): void
    startOver(): void
    map(entry: string): Promise<LocatorMap | null>
  }
}

/** Rows shown at once: no list that one scrolls is longer. */
export const SHOWN = 50

export function NotebookView(props: NotebookProps) {
  const { say, part, notice, children } = props
  return (
    <div class="page notebook">
      <header class="top">
        <h1>{say('notebook')}</h1>
        <nav aria-label={say('notebook')}>
          {PARTS.map((one) => (
            <a key={one} href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
              {say(`part_${one}`)}
            </a>
          ))}
        </nav>
      </header>
      <Trouble {...props} />
      <main>{part === 'terms' ? <Terms {...props} /> : children}</main>
      <Told say={say} notice={notice} />
    </div>
  )
}

/** What is wrong, what is safe, and what to do, in that order. */
function Trouble({ say, trouble, damaged, remind, all, acts }: NotebookProps) {
  if (trouble === 'broken')
    return (
      <div class="trouble" role="alert">
        <p>{say('trouble_broken')}</p>
        <button type="button" class="strong" onClick={acts.rescue}>
          {say('rescue')}
        </button>
        <button type="button" onClick={acts.startOver}>
          {say('start_over')}
        </button>
      </div>
    )
  if (trouble === 'full')
    return (
      <div class="trouble" role="alert">
        <p>{say('trouble_full')}</p>
        <button type="button" class="strong" onClick={acts.backup}>
          {say('export_all')}
        </button>
      </div>
    )
  if (trouble === 'damaged')
    return (
      <div class="trouble" role="alert">
        <p>{say('trouble_damaged', String(damaged))}</p>
        <button type="button" onClick={acts.backup}>
          {say('export_all')}
        </button>
        <button type="button" class="strong" onClick={acts.repair}>
          {say('repair')}
        </button>
      </div>
    )
  if (!remind) return null
  return (
    <aside class="reminder">
      <p>{say('backup_reminder', String(all))}</p>
      <button type="button" class="strong" onClick={acts.backup}>
        {say('export_all')}
      </button>
      <button type="button" onClick={acts.later}>
        {say('later')}
      </button>
    </aside>
  )
}

function Terms(props: NotebookProps) {
  const { say, loading, rows, from, found, all, layout, acts } = props
  if (loading) return <p class="empty">{say('notebook_opening')}</p>
  if (all === 0) return <p class="empty">{say('notebook_empty')}</p>
  return (
    <>
      <Filters {...props} />
      <div class="bar">
        <p class="count" role="status">
          {found === 0
            ? say('filter_nothing')
            : say('rows_of', String(from + 1), String(from + rows.length), String(found))}
        </p>
        <Selection {...props} />
      </div>
      {found > 0 && (layout === 'list' ? <List {...props} /> : <Table {...props} />)}
      {found > SHOWN && (
        <nav class="turn" aria-label={say('turn_pages')}>
          <button type="button" disabled={from === 0} onClick={() => acts.turn(from - SHOWN)}>
            {say('page_before')}
          </button>
          <button type="button" disabled={from + SHOWN >= found} onClick={() => acts.turn(from + SHOWN)}>
            {say('page_after')}
          </button>
        </nav>
      )}
    </>
  )
}

function Filters({ say, wanted, order, layout, tags, pages, acts }: NotebookProps) {
  return (
    <search class="filters">
      <label class="wide">
        <span>{say('search_saved')}</span>
        <input
          type="search"
          value={wanted.text}
          autofocus
          spellcheck={false}
          onInput={(event) => acts.want({ text: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={say('filter_kind')}
        value={wanted.kind}
        options={[['', say('any')], ...KINDS.map((kind) => [kind, say(`kinds_${kind}`)] as [string, string])]}
        pick={(kind) => acts.want({ kind: kind as Kind | '' })}
      />
      <Choice
        label={say('filter_standing')}
        value={wanted.standing}
        options={[
          ['', say('any')],
          ['due', say('standing_due')],
          ...STANDINGS.map((one) => [one, say(`standing_${one}`)] as [string, string]),
        ]}
        pick={(standing) => acts.want({ standing: standing as Wanted['standing'] })}
      />
      {tags.length > 0 && (
        <Choice
          label={say('filter_tag')}
          value={wanted.tag}
          options={[['', say('any')], ...tags.map((tag) => [tag, tag] as [string, string])]}
          pick={(tag) => acts.want({ tag })}
        />
      )}
      <Choice
        label={say('filter_page')}
        value={wanted.page}
        options={[['', say('any')], ...pages.map(({ address, title }) => [address, title] as [string, string])]}
        pick={(page) => acts.want({ page })}
      />
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{say(`filter_${end}`)}</span>
          <input type="date" value={wanted[end]} onInput={(event) => acts.want({ [end]: event.currentTarget.value })} />
        </label>
      ))}
      <Choice
        label={say('order')}
        value={order}
        options={ORDERS.map((one) => [one, say(`order_${one}`)] as [string, string])}
        pick={(one) => acts.sort(one as Order)}
      />
      <fieldset class="layout">
        <legend>{say('layout')}</legend>
        <span>
          {(['list', 'table'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={layout === one} onClick={() => acts.lay(one)}>
              {say(`layout_${one}`)}
            </button>
          ))}
        </span>
      </fieldset>
    </search>
  )
}

type ChoiceProps = { label: string; value: string; options: [string, string][]; pick(value: string): void }

function Choice({ label, value, options, pick }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What can be done with the chosen rows. */
function Selection({ say, selected, found, rows, acts }: NotebookProps) {
  const ids = [...selected]
  const shown = rows.map(({ id }) => id)
  const all = shown.length > 0 && shown.every((id) => selected.has(id))
  return (
    <div class="selection">
      <label>
        <input type="checkbox" checked={all} onChange={(event) => acts.select(shown, event.currentTarget.checked)} />{' '}
        {ids.length > 0 ? say('selected', String(ids.length)) : say('select_shown')}
      </label>
      {ids.length > 0 && (
        <>
          {ids.length < found && all && (
            <button type="button" class="quiet" onClick={acts.selectFound}>
              {say('select_all', String(found))}
            </button>
          )}
          <TagForm say={say} add={(tags) => acts.tag(ids, { add: tags })} />
          <button type="button" onClick={() => acts.ask(ids)}>
            {say('ask_me')}
          </button>
          <button type="button" onClick={() => acts.remove(ids)}>
            {say('delete')}
          </button>
        </>
      )}
    </div>
  )
}

function TagForm({ say, add }: { say: Say; add(tags: string[]): void }) {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('tags') as HTMLInputElement
    const tags = field.value.split(',').filter((tag) => tag.trim())
    if (tags.length > 0) add(tags)
    field.value = ''
  }
  return (
    <form class="tag-form" onSubmit={submit}>
      <input
        name="tags"
        list="known-tags"
        placeholder={say('add_tag')}
        aria-label={say('add_tag')}
        autocomplete="off"
      />
      <button type="submit">{say('add')}</button>
    </form>
  )
}

function List(props: NotebookProps) {
  const { say, rows, selected, open, tags, day, acts } = props
  return (
    <ul class="terms">
      {rows.map((row) => (
        <li key={row.id} data-kind={row.kind} class={open?.id === row.id ? 'is-open' : ''}>
          <input
            type="checkbox"
            aria-label={say('select_term', row.title)}
            checked={selected.has(row.id)}
            onChange={(event) => acts.select([row.id], event.currentTarget.checked)}
          />
          <Glyph name={row.kind} />
          <div class="term">
            <h2>
              <button
                type="button"
                aria-expanded={open?.id === row.id}
                onClick={() => acts.open(open?.id === row.id ? null : row.id)}
              >
                <bdi>{row.title}</bdi>
                {row.short && row.short !== row.title && <bdi class="short">{row.short}</bdi>}
              </button>
            </h2>
            <p class="gloss">
              <bdi>{row.gloss}</bdi>
            </p>
            {row.sentence && (
              <blockquote>
                <bdi>{row.sentence}</bdi>
              </blockquote>
            )}
            <p class="where">
              <Where row={row} day={day} />
              {row.pages.length > 1 && <span> {say('and_more', String(row.pages.length - 1))}</span>}
              <Tags tags={row.tags} />
            </p>
            {row.note && open?.id !== row.id && (
              <p class="own">
                <bdi>{row.note}</bdi>
              </p>
            )}
          </div>
          <span class="standing" data-is={row.standing}>
            {say(`standing_${row.standing}`)}
          </span>
          {open?.id === row.id && <Opened {...props} term={open} />}
        </li>
      ))}
      <datalist id="known-tags">
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </ul>
  )
}

function Where({ row, day }: { row: SavedRow; day: NotebookProps['day'] }) {
  const last = row.pages.at(-1)
  if (!last) return null
  const named = last.title || last.publisher
  return (
    <>
      {last.address ? (
        <a href={last.address} target="_blank" rel="noopener noreferrer">
          <bdi>{named}</bdi>
        </a>
      ) : (
        <bdi>{named}</bdi>
      )}
      {last.publisher && last.title ? `, ${last.publisher}` : ''}, <span class="number">{day(last.read)}</span>
    </>
  )
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag) => (
        <bdi key={tag} class="tag">
          {tag}
        </bdi>
      ))}
    </>
  )
}

function Table(props: NotebookProps) {
  const { say, rows, selected, open, day, acts } = props
  return (
    <section class="scroll" aria-label={say('part_terms')}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="spoken">{say('select_shown')}</span>
            </th>
            {(['term', 'meaning', 'page', 'read', 'tags', 'standing', 'due'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`column_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <tr data-kind={row.kind}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={say('select_term', row.title)}
                    checked={selected.has(row.id)}
                    onChange={(event) => acts.select([row.id], event.currentTarget.checked)}
                  />
                </td>
                <th scope="row">
                  <button
                    type="button"
                    class="plain"
                    aria-expanded={open?.id === row.id}
                    onClick={() => acts.open(open?.id === row.id ? null : row.id)}
                  >
                    <Glyph name={row.kind} /> <bdi>{row.title}</bdi>
                    {row.short && row.short !== row.title && <bdi class="short">{row.short}</bdi>}
                  </button>
                </th>
                <td>
                  <bdi>{row.gloss}</bdi>
                </td>
                <td>
                  <bdi>{row.pages.at(-1)?.title || row.pages.at(-1)?.publisher}</bdi>
                </td>
                <td class="number">{row.pages.at(-1) && day(row.pages.at(-1)!.read)}</td>
                <td>
                  <Tags tags={row.tags} />
                </td>
                <td>{say(`standing_${row.standing}`)}</td>
                <td class="number">{day(row.due)}</td>
              </tr>
              {open?.id === row.id && (
                <tr>
                  <td colSpan={8}>
                    <Opened {...props} term={open} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A whole term: its card as it was shown, every place it was met, the reader's own words. */
function Opened({ say, today, day, term, acts }: NotebookProps & { term: SavedTerm }) {
  const { id, card, met, note, tags, review } = term
  const field = useRef<HTMLTextAreaElement>(null)
  // What was written is kept when the term is closed, not only when the field is left.
  useLayoutEffect(() => {
    const now = field.current
    return () => {
      if (now && now.value !== now.dataset.kept) acts.note(id, now.value)
    }
  }, [id, acts])
  return (
    <div class="opened">
      <div class="card">
        <Card card={card} say={say} today={today} map={acts.map} acts={{}} />
      </div>
      <div class="about">
        <label class="note-field">
          <span>{say('own_note')}</span>
          <textarea
            ref={field}
            rows={3}
            data-kept={note}
            defaultValue={note}
            onChange={(event) => acts.note(id, event.currentTarget.value)}
          />
        </label>
        <div class="tag-list">
          {tags.map((tag) => (
            <button
              key={tag}
              type="button"
              class="tag"
              aria-label={say('remove_tag', tag)}
              onClick={() => acts.tag([id], { drop: [tag] })}
            >
              <bdi>{tag}</bdi> <Glyph name="close" />
            </button>
          ))}
          <TagForm say={say} add={(more) => acts.tag([id], { add: more })} />
        </div>
        <section class="meetings">
          <h3>{say('met_in')}</h3>
          {[...met].reverse().map(({ paragraph, sentence, title, publisher, address, read }) => (
            <figure key={read + address + sentence}>
              {(paragraph || sentence) && (
                <blockquote>
                  <bdi>{paragraph || sentence}</bdi>
                </blockquote>
              )}
              <figcaption>
                {address ? (
                  <a href={address} target="_blank" rel="noopener noreferrer">
                    <bdi>{title || publisher || address}</bdi>
                  </a>
                ) : (
                  <bdi>{title || publisher}</bdi>
                )}
                {title && publisher ? `, ${publisher}` : ''}, {day(read)}
              </figcaption>
            </figure>
          ))}
        </section>
        <p class="quiet">
          {review.last ? say('asked_times', String(review.asked), day(review.due)) : say('never_asked')}
        </p>
        <button type="button" onClick={() => acts.remove([id])}>
          {say('delete')}
        </button>
      </div>
    </div>
  )
}
