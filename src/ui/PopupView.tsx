/** The toolbar popup: what is on this page, the glossary, and what was saved, one keystroke apart. Values in, events out. */
import type { ComponentChildren } from 'preact'
import type { Card as CardValue, Entry, LocatorMap, Named, PageState, Short, Term } from '../core/model.ts'
import type { SavedRow } from '../core/saved.ts'
import { Card, type Say } from './Card.tsx'
import { monthOf } from './month.ts'
import { SearchField } from './SearchField.tsx'
import { counted, figure } from './say.ts'
import { byKind, Row, TermList } from './TermList.tsx'
import { type Notice, Told } from './Told.tsx'

/** What the popup knows about the tab. 'asleep': nothing runs there; `can` says what may be offered. */
export type PopupPage = {
  state: PageState | 'asleep' | 'loading'
  host: string | null
  can: 'listed' | 'added' | 'revoked' | 'once' | 'never'
  on: boolean
  /** Until when everything is paused, as a time of day; '' when it is not. */
  paused: string
  terms: Term[]
  shorts: Short[]
  names: Named[]
  /** Numbers of the page's cards that are in the notebook. */
  saved: ReadonlySet<number>
}

export const VIEWS = ['page', 'search', 'saved'] as const
export type View = (typeof VIEWS)[number]

export type PopupProps = {
  say: Say
  today: string
  view: View
  page: PopupPage
  typed: string
  /** How many rows of a list are drawn now. */
  rows: number
  /** Null while nothing has been typed. */
  results: Entry[] | null
  /** What was looked for lately, newest first. */
  recent: string[]
  /** Null until the notebook has answered; 'broken' when it cannot, 'none' where the browser keeps nothing. */
  notebook: { rows: SavedRow[]; count: number; due: number; filter: string } | 'broken' | 'none' | null
  /** The card that is open below its row: of the page by its number, of the glossary by its id, of the notebook by its id. */
  open: { view: View; key: number | string; card: CardValue } | null
  /** Year and month of the glossary's newest entry, "2026-02"; '' until it is known. */
  glossary: string
  /** What was just done, and whether it can be undone or must be confirmed. */
  notice: Notice | null
  /** A running quiz takes the whole popup. */
  quiz: ComponentChildren
  acts: {
    show(view: View): void
    type(typed: string): void
    filter(typed: string): void
    /** Opens a card below its row, or closes it when it is open. */
    lookPage(card: number): void
    lookEntry(entry: Entry): void
    lookSaved(id: string): void
    close(): void
    jump(card: number): void
    savePage(card: number): void
    saveEntry(entry: Entry): void
    unsave(id: string): void
    turn(on: boolean): void
    pause(on: boolean): void
    readHere(): void
    addSite(): void
    learn(): void
    ask(): void
    notebook(): void
    /** Opens the page where any text can be pasted and read. */
    reader(): void
    options(): void
    map(entry: string): Promise<LocatorMap | null>
  }
}

export function PopupView(props: PopupProps) {
  const { say, view, notice, quiz, acts } = props
  if (quiz) return <main class="popup">{quiz}</main>
  return (
    <main class="popup" onKeyDown={(event) => walk(event, props)}>
      <header>
        <h1 class="aside">{say('extension_name')}</h1>
        <Search {...props} />
        <Tabs {...props} />
      </header>
      <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {view === 'page' && <OnThisPage {...props} />}
        {view === 'search' && <Results {...props} />}
        {view === 'saved' && <Saved {...props} />}
      </div>
      <Told say={say} notice={notice} />
      <footer class="foot">
        <button type="button" onClick={acts.notebook}>
          {say('notebook')}
        </button>
        <button type="button" onClick={acts.reader}>
          {say('read_pasted')}
        </button>
        <button type="button" onClick={acts.options}>
          {say('open_options')}
        </button>
        <a href="credits.html" target="_blank" rel="noreferrer">
          {say('credits_link')}
        </a>
        {props.glossary && <span>{say('glossary_of', monthOf(props.glossary, say))}</span>}
      </footer>
    </main>
  )
}

function Search({ say, typed, acts }: PopupProps) {
  return <SearchField class="search stop" label={say('search_placeholder')} typed={typed} first type={acts.type} />
}

function Tabs({ say, view, page, notebook, acts }: PopupProps) {
  const counts = {
    page: page.terms.length,
    search: 0,
    saved: notebook && typeof notebook !== 'string' ? notebook.count : 0,
  }
  return (
    <div class="tabs" role="tablist" aria-label={say('views')}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === view}
          aria-controls="view"
          tabIndex={one === view ? 0 : -1}
          onClick={() => acts.show(one)}
        >
          {say(`view_${one}`)}
          {counts[one] > 0 && <span class="count">{figure(say, counts[one])}</span>}
        </button>
      ))}
    </div>
  )
}

function Results({ say, today, typed, results, rows, recent, open, acts }: PopupProps) {
  if (!results)
    return (
      <section aria-label={say('view_search')}>
        {recent.length > 0 && (
          <>
            <h2>{say('recent')}</h2>
            <ul class="rows">
              {recent.map((text) => (
                <li key={text}>
                  <button type="button" class="row recent" onClick={() => acts.type(text)}>
                    <bdi>{text}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="silence">{say('search_hint')}</p>
      </section>
    )
  const kinds = new Set(results.map(({ kind }) => kind))
  return (
    <section aria-label={say('search_results')}>
      <p class="count" role="status">
        {results.length === 0 ? say('search_nothing') : counted(say, 'search_found', results.length)}
      </p>
      {results.length === 0 && <p class="silence">{say('search_again', typed)}</p>}
      {byKind(results, kinds, rows).map(({ kind, drawn }) => (
        <section key={kind} aria-label={say(`kinds_${kind}`)}>
          <h2>{say(`kinds_${kind}`)}</h2>
          <ul class="rows">
            {drawn.map((entry) => (
              <Row
                key={entry.id}
                say={say}
                kind={entry.kind}
                title={entry.name}
                short={entry.short[0]}
                gloss={entry.gloss}
                open={
                  open?.view === 'search' &&
                  open.key === entry.id && <Card card={open.card} say={say} today={today} map={acts.map} acts={{}} />
                }
                onPick={() => acts.lookEntry(entry)}
                onSave={() => acts.saveEntry(entry)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function OnThisPage(props: PopupProps) {
  const { say, today, page, rows, open, acts } = props
  return (
    <>
      <Site {...props} />
      {page.state === 'on' && page.on && !page.paused ? (
        <TermList
          say={say}
          terms={page.terms}
          shorts={page.shorts}
          names={page.names}
          saved={page.saved}
          rows={rows}
          open={
            open?.view === 'page'
              ? {
                  card: Number(open.key),
                  drawn: (
                    <Card
                      card={open.card}
                      say={say}
                      today={today}
                      map={acts.map}
                      acts={{ jump: () => acts.jump(Number(open.key)) }}
                    />
                  ),
                }
              : null
          }
          acts={{ learn: acts.learn, look: acts.lookPage, jump: acts.jump, save: acts.savePage }}
        />
      ) : (
        <Silence {...props} />
      )}
    </>
  )
}

function Site({ say, page, acts }: PopupProps) {
  if (page.host === null || page.can === 'never') return null
  return (
    <div class="site">
      <label>
        <span>
          {say('on_this_site')} <bdi>{page.host}</bdi>
        </span>
        <input
          type="checkbox"
          class="switch"
          checked={page.on}
          onChange={(event) => acts.turn(event.currentTarget.checked)}
        />
      </label>
      <p>
        {page.paused && <span>{say('paused_until', page.paused)} </span>}
        <button type="button" class="quiet" onClick={() => acts.pause(!page.paused)}>
          {say(page.paused ? 'go_on' : 'pause_hour')}
        </button>
      </p>
    </div>
  )
}

function Silence({ say, page, acts }: PopupProps) {
  const { state, can, on, paused } = page
  if (state === 'loading') return <p class="silence">{say('looking')}</p>
  if (state === 'broken') return <p class="silence">{say('glossary_broken')}</p>
  if (can === 'never')
    return (
      <div class="silence">
        <p>{say('page_closed')}</p>
        <button type="button" onClick={acts.reader}>
          {say('read_pasted')}
        </button>
      </div>
    )
  if (state === 'nothing' && on && !paused) return <p class="silence">{say('nothing_here')}</p>
  const why = paused
    ? 'paused_here'
    : !on || state === 'off'
      ? 'site_off'
      : can === 'once'
        ? 'site_unlisted'
        : can === 'revoked'
          ? 'site_revoked'
          : 'not_an_article'
  return (
    <div class="silence">
      <p>{say(why)}</p>
      <button type="button" class="strong" onClick={acts.readHere}>
        {say(why === 'not_an_article' ? 'read_anyway' : 'read_once')}
      </button>
      {(why === 'site_unlisted' || why === 'site_revoked') && (
        <button type="button" onClick={acts.addSite}>
          {say('always_here')}
        </button>
      )}
    </div>
  )
}

function Saved({ say, today, notebook, open, acts }: PopupProps) {
  if (notebook === null) return <p class="silence">{say('looking')}</p>
  if (notebook === 'none') return <p class="silence">{say('trouble_none')}</p>
  if (notebook === 'broken')
    return (
      <div class="silence">
        <p>{say('notebook_unopened')}</p>
        <button type="button" onClick={acts.notebook}>
          {say('open_notebook')}
        </button>
      </div>
    )
  const { rows, count, due, filter } = notebook
  if (count === 0) return <p class="silence">{say('saved_nothing')}</p>
  return (
    <section aria-label={say('view_saved')}>
      <div class="due">
        <span>{due > 0 ? say('due_now', figure(say, due)) : say('due_none')}</span>
        {due > 0 && (
          <button type="button" class="strong" onClick={acts.ask}>
            {say('ask_me')}
          </button>
        )}
      </div>
      <SearchField class="filter stop" label={say('filter_saved')} typed={filter} type={acts.filter} />
      {rows.length === 0 && <p class="silence">{say('filter_nothing')}</p>}
      <ul class="rows">
        {rows.map((row) => (
          <Row
            key={row.id}
            say={say}
            kind={row.kind}
            title={row.title}
            short={row.short || undefined}
            gloss={row.gloss}
            open={
              open?.view === 'saved' &&
              open.key === row.id && <Card card={open.card} say={say} today={today} map={acts.map} acts={{}} />
            }
            onPick={() => acts.lookSaved(row.id)}
            saved
            onSave={() => acts.unsave(row.id)}
          />
        ))}
      </ul>
      {rows.length < count && !filter && (
        <p class="more">
          <button type="button" class="quiet" onClick={acts.notebook}>
            {counted(say, 'all_saved', count)}
          </button>
        </p>
      )}
    </section>
  )
}

/**
 * Up and down walk from the search field through the rows and back. Left and right change the view, except inside words that
 * are being typed. Escape closes a card first; a letter typed anywhere goes into the search field.
 */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }, { view, open, typed, acts }: PopupProps): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target as HTMLElement
  const field = event.currentTarget.querySelector<HTMLInputElement>('.search')
  const typing = target instanceof HTMLInputElement && target.type === 'search' && target.value !== ''
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
  const side = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key]
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.stop, .row:not(:disabled)')]
  const at = stops.indexOf(target.closest('.line-row')?.querySelector<HTMLElement>('.row') ?? target)
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
    next?.focus()
  } else if (side !== undefined && !typing) {
    const next = VIEWS[(VIEWS.indexOf(view) + side + VIEWS.length) % VIEWS.length]
    if (next) acts.show(next)
    if (target.getAttribute('role') === 'tab') event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
    else field?.focus()
  } else if (event.key === 'Escape' && open) acts.close()
  else if (event.key === 'Escape' && typed) {
    acts.type('')
    field?.focus()
  } else if (event.key === 'Enter' && target === field) stops[at + 1]?.click()
  else if (event.key.length === 1 && event.key !== ' ' && !(target instanceof HTMLInputElement)) {
    field?.focus() // The key itself then lands in the field.
    return
  } else return
  event.preventDefault()
}
