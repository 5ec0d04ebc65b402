/** The toolbar popup: search first, then what is on this page. Values in, events out. */
import type { Card as CardValue, Entry, Kind, LocatorMap, PageState, Term } from '../core/model.ts'
import { KINDS } from '../core/model.ts'
import { Card, type Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'
import { monthOf } from './month.ts'

/** What the popup knows about the tab. 'asleep': nothing runs there; `can` says what may be offered. */
export type PopupPage = {
  state: PageState | 'asleep' | 'loading'
  host: string | null
  can: 'listed' | 'added' | 'revoked' | 'once' | 'never'
  on: boolean
  terms: Term[]
}

export type PopupProps = {
  say: Say
  today: string
  page: PopupPage
  typed: string
  /** Null while nothing has been typed. */
  results: Entry[] | null
  /** The entry whose card is open in the popup. */
  open: Entry | null
  /** Year and month of the glossary's newest entry, "2026-02"; '' until it is known. */
  glossary: string
  acts: {
    type(typed: string): void
    look(entry: Entry | null): void
    jump(card: number): void
    turn(on: boolean): void
    readHere(): void
    addSite(): void
    options(): void
    map(entry: string): Promise<LocatorMap | null>
  }
}

export function PopupView(props: PopupProps) {
  const { say, open, acts, today, results } = props
  if (open)
    return (
      <main class="popup">
        <button type="button" class="back" onClick={() => acts.look(null)}>
          <Glyph name="back" /> {say('back')}
        </button>
        <Card card={cardOf(open)} say={say} today={today} map={acts.map} acts={{}} />
      </main>
    )
  return (
    <main class="popup" onKeyDown={walk}>
      <Search {...props} />
      {results ? <Results {...props} results={results} /> : <OnThisPage {...props} />}
      <footer class="foot">
        {props.glossary && <span>{say('glossary_of', monthOf(props.glossary, say('locale')))}</span>}
        <button type="button" onClick={acts.options}>
          {say('open_options')}
        </button>
      </footer>
    </main>
  )
}

function Search({ say, typed, acts }: PopupProps) {
  return (
    <input
      type="search"
      class="search"
      value={typed}
      placeholder={say('search_placeholder')}
      aria-label={say('search_placeholder')}
      autofocus
      onInput={(event) => acts.type(event.currentTarget.value)}
    />
  )
}

function Results({ say, results, acts }: PopupProps & { results: Entry[] }) {
  return (
    <section aria-label={say('search_results')}>
      <p class="count" role="status">
        {results.length === 0 ? say('search_nothing') : say('search_found', String(results.length))}
      </p>
      <ul class="rows">
        {results.map((entry) => (
          <Row
            key={entry.id}
            kind={entry.kind}
            title={entry.name}
            short={entry.short[0]}
            gloss={entry.gloss}
            onPick={() => acts.look(entry)}
          />
        ))}
      </ul>
    </section>
  )
}

function OnThisPage({ say, page, acts }: PopupProps) {
  return (
    <>
      {page.host !== null && page.can !== 'never' && (
        <label class="site">
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
      )}
      {page.state === 'on' ? (
        <Terms say={say} terms={page.terms} jump={acts.jump} />
      ) : (
        <Silence say={say} page={page} acts={acts} />
      )}
    </>
  )
}

function Terms({ say, terms, jump }: { say: Say; terms: Term[]; jump(card: number): void }) {
  return (
    <>
      {KINDS.map((kind) => {
        const own = terms.filter((term) => term.kind === kind)
        return (
          own.length > 0 && (
            <section key={kind}>
              <h2>
                {say(`kinds_${kind}`)} <span class="count">{own.length}</span>
              </h2>
              <ul class="rows">
                {own.map((term) => (
                  <Row key={term.card} {...term} onPick={() => jump(term.card)} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}

function Silence({ say, page, acts }: Pick<PopupProps, 'say' | 'page' | 'acts'>) {
  const { state, can, on } = page
  if (state === 'loading') return <p class="silence">{say('looking')}</p>
  if (state === 'broken') return <p class="silence">{say('glossary_broken')}</p>
  if (can === 'never') return <p class="silence">{say('page_closed')}</p>
  if (!on || state === 'off') return <p class="silence">{say('site_off')}</p>
  if (state === 'nothing') return <p class="silence">{say('nothing_here')}</p>
  return (
    <div class="silence">
      <p>{say(can === 'once' ? 'site_unlisted' : 'not_an_article')}</p>
      <button type="button" class="strong" onClick={acts.readHere}>
        {say(can === 'once' ? 'read_page' : 'read_anyway')}
      </button>
      {can === 'once' && (
        <button type="button" onClick={acts.addSite}>
          {say('always_here')}
        </button>
      )}
    </div>
  )
}

type RowProps = { kind: Kind; title: string; short?: string | undefined; gloss: string; count?: number; onPick(): void }

function Row({ kind, title, short, gloss, count, onPick }: RowProps) {
  return (
    <li>
      <button type="button" class="row" data-kind={kind} onClick={onPick}>
        <Glyph name={kind} />
        <span class="names">
          <span class="title">
            <bdi>{title}</bdi> {short && short !== title && <span class="short">{short}</span>}
          </span>
          <span class="gloss">{gloss}</span>
        </span>
        {count !== undefined && count > 1 && <span class="count">{count}</span>}
      </button>
    </li>
  )
}

/** Arrow keys walk from the search field through the rows and back. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.search, .row')]
  const at = stops.indexOf(event.target as HTMLElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

/** A search result as a card: there is one meaning, because the reader picked it. */
function cardOf(entry: Entry): CardValue {
  const short = entry.short[0] ? { short: entry.short[0] } : {}
  return { from: 'glossary', kind: entry.kind, title: entry.name, ...short, entry, why: { rule: 'only', words: [] } }
}
