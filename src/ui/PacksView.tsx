/** The reader's own glossaries: which there are, bringing one in, and what is wrong with a file, row by row. Values in, events out. */
import type { ComponentChildren } from 'preact'
import type { Say } from './Card.tsx'
import { FileButton, Lock, Row } from './controls.tsx'
import { Glyph } from './glyphs.tsx'
import { RowErrors } from './RowErrors.tsx'
import { counted, figure } from './say.ts'

/** The colours a pack may have, as `packs/pack.ts` names them. */
export const COLOURS = ['slate', 'red', 'amber', 'green', 'blue', 'violet'] as const
/** What becomes of terms that a pack has already. */
export const HOWS = ['merge', 'replace', 'both'] as const

export type Head = {
  title: string
  author: string
  licence: string
  languages: readonly string[]
  colour: string
}
export type PackLine = Head & { id: string; on: boolean; count: number; fixed: boolean }

/** A file that was read and waits for the reader's word. */
export type Incoming = {
  name: string
  head: Head
  count: number
  problems: readonly { line: number; what: string; given: string }[]
  more: number
  sample: readonly { name: string; gloss: string }[]
  /** Where it goes: a pack's id, or '' for a glossary of its own. */
  into: string
  how: (typeof HOWS)[number]
  /** Terms that the chosen pack has already. */
  shared: number
}

export type PacksProps = {
  say: Say
  packs: readonly PackLine[]
  /** Work that goes on: which, and how far, from 0 to 1. */
  busy: { what: 'reading' | 'building'; share: number } | null
  incoming: Incoming | null
  /** Why nothing came of the last file; '' when something did. */
  trouble: string
  /** The open editor, drawn by the door. */
  editor: { id: string; view: ComponentChildren } | null
  acts: {
    open(file: File): void
    paste(text: string): void
    start(): void
    cancel(): void
    aim(change: Partial<Pick<Incoming, 'into' | 'how'>> & { head?: Partial<Head> }): void
    bring(): void
    drop(): void
    turn(id: string, on: boolean): void
    move(id: string, by: 1 | -1): void
    edit(id: string | null): void
    export(id: string, form: 'json' | 'csv'): void
    remove(id: string): void
  }
}

export function PacksView(props: PacksProps) {
  const { say, packs, busy, incoming, trouble, editor, acts } = props
  return (
    <>
      <Row words={say('packs_what')}>
        <p class="quiet hint">{say('packs_what')}</p>
      </Row>
      <ul class="packs">
        {packs.map((pack, i) => (
          <li key={pack.id}>
            <Row words={`${pack.title} ${pack.author}`}>
              <Line {...props} pack={pack} first={i === 0} last={i === packs.length - 1} />
              {editor?.id === pack.id && editor.view}
            </Row>
          </li>
        ))}
      </ul>
      {busy && (
        <div class="busy" role="status">
          <label>
            <span>{say(busy.what === 'reading' ? 'file_reading' : 'pack_building')}</span>
            <progress max={1} value={busy.share} />
          </label>
          <button type="button" onClick={acts.cancel}>
            {say('cancel')}
          </button>
        </div>
      )}
      {trouble && (
        <p class="warning" role="alert">
          {trouble}
        </p>
      )}
      {incoming && !busy && <Coming {...props} incoming={incoming} />}
      {!incoming && !busy && <Bring {...props} />}
    </>
  )
}

function Line({
  say,
  pack,
  first,
  last,
  editor,
  acts,
}: PacksProps & { pack: PackLine; first: boolean; last: boolean }) {
  const { id, title, author, licence, languages, colour, on, count, fixed } = pack
  const said = [counted(say, 'pack_terms', count), author, licence, languagesOf(say, languages)].filter(Boolean)
  return (
    <div class="pack-line">
      <label class="line">
        <span>
          <b class="pack" data-colour={colour}>
            <bdi>{title || say('pack_untitled')}</bdi>
          </b>
          <small>{said.join(' · ')}</small>
          {fixed && <Lock say={say} by="" />}
        </span>
        <input
          type="checkbox"
          class="switch"
          checked={on}
          disabled={fixed}
          onChange={(event) => acts.turn(id, event.currentTarget.checked)}
        />
      </label>
      {!fixed && (
        <p class="buttons">
          <button
            type="button"
            class="quiet"
            aria-expanded={editor?.id === id}
            onClick={() => acts.edit(editor?.id === id ? null : id)}
          >
            {say(editor?.id === id ? 'close' : 'pack_edit')}
          </button>
          <button type="button" class="quiet" onClick={() => acts.export(id, 'json')}>
            {say('pack_share')}
          </button>
          <button type="button" class="quiet" onClick={() => acts.export(id, 'csv')}>
            {say('form_csv')}
          </button>
          <button type="button" class="quiet" onClick={() => acts.remove(id)}>
            {say('delete')}
          </button>
          <span class="order">
            <button
              type="button"
              class="glyph"
              disabled={first}
              aria-label={say('pack_up', title)}
              onClick={() => acts.move(id, -1)}
            >
              <Glyph name="up" />
            </button>
            <button
              type="button"
              class="glyph"
              disabled={last}
              aria-label={say('pack_down', title)}
              onClick={() => acts.move(id, 1)}
            >
              <Glyph name="down" />
            </button>
          </span>
        </p>
      )}
    </div>
  )
}

/** Names of languages as the reader calls them; a tag that names none stands as it is. */
export function languagesOf(say: Say, tags: readonly string[]): string {
  const names = new Intl.DisplayNames([say('locale')], { type: 'language', fallback: 'code' })
  return tags
    .map((tag) => {
      try {
        return names.of(tag) ?? tag
      } catch {
        return tag
      }
    })
    .join(', ')
}

function Bring({ say, acts }: PacksProps) {
  const paste = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('text') as HTMLTextAreaElement
    if (field.value.trim()) acts.paste(field.value)
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) acts.open(file)
  }
  return (
    <Row words={`${say('pack_new')} ${say('pack_open')} ${say('pack_paste')}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for mice; the file button inside does the same for everybody */}
      <div class="buttons drop" onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
        <button type="button" onClick={acts.start}>
          {say('pack_new')}
        </button>
        <FileButton label={say('pack_open')} accept=".json,.csv,.tsv,.md,.txt" open={acts.open} />
        <span class="quiet">{say('or_drop')}</span>
      </div>
      <details class="bulk">
        <summary>{say('pack_paste')}</summary>
        <form onSubmit={paste}>
          <label>
            <span>{say('pack_paste_how')}</span>
            <textarea name="text" rows={6} spellcheck={false} />
          </label>
          <button type="submit">{say('pack_look')}</button>
        </form>
      </details>
    </Row>
  )
}

/** The preview: what would come in, and every row that would not. Nothing is written before "Bring in". */
function Coming({ say, packs, incoming, acts }: PacksProps & { incoming: Incoming }) {
  const { name, head, count, sample, into, how, shared, problems, more } = incoming
  const own = packs.filter(({ fixed }) => !fixed)
  return (
    <section class="coming" aria-label={say('pack_coming')}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {count > 0 && <p>{counted(say, 'pack_terms', count)}</p>}
      <ul class="sample">
        {sample.map((term) => (
          <li key={term.name}>
            <bdi>{term.name}</bdi>: <bdi class="quiet">{term.gloss}</bdi>
          </li>
        ))}
        {count > sample.length && <li class="quiet">{say('and_more', figure(say, count - sample.length))}</li>}
      </ul>
      <Problems say={say} problems={problems} more={more} />
      {count > 0 && (
        <>
          {own.length > 0 && (
            <label class="line">
              <span>{say('pack_into')}</span>
              <select value={into} onChange={(event) => acts.aim({ into: event.currentTarget.value })}>
                <option value="">{say('pack_its_own')}</option>
                {own.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title || say('pack_untitled')}
                  </option>
                ))}
              </select>
            </label>
          )}
          {into ? (
            <fieldset class="radios">
              <legend>{counted(say, 'pack_shared', shared)}</legend>
              {HOWS.map((one) => (
                <label key={one} class="line">
                  <input type="radio" name="how" checked={one === how} onChange={() => acts.aim({ how: one })} />
                  <span>{say(`how_${one}`)}</span>
                </label>
              ))}
            </fieldset>
          ) : (
            <HeadForm say={say} head={head} change={(change) => acts.aim({ head: change })} />
          )}
        </>
      )}
      <p class="quiet">{say('nothing_written')}</p>
      <p class="buttons">
        <button type="button" class="strong" disabled={count === 0} onClick={acts.bring}>
          {counted(say, 'pack_bring', count)}
        </button>
        <button type="button" onClick={acts.drop}>
          {say('cancel')}
        </button>
      </p>
    </section>
  )
}

/** Rows that cannot be read, with their lines, and why; or why the file as a whole cannot be. */
export function Problems({ say, problems, more }: Pick<Incoming, 'problems' | 'more'> & { say: Say }) {
  if (problems.length === 0) return null
  if (problems.every(({ line }) => line === 0))
    return (
      <>
        {problems.map(({ what, given }) => (
          <p key={what} class="whole">
            {say(`row_${what}`)} {given && <bdi>{given}</bdi>}
          </p>
        ))}
      </>
    )
  return (
    <details class="problems" open={problems.length <= 10}>
      <summary>{counted(say, 'pack_problems', problems.length + more)}</summary>
      <RowErrors
        say={say}
        errors={problems.map(({ line, what, given }) => ({ row: line, why: say(`row_${what}`), given }))}
        more={more}
      />
    </details>
  )
}

/** What is said about a glossary as a whole. Each field is taken when it is left. */
export function HeadForm({ say, head, change }: { say: Say; head: Head; change(change: Partial<Head>): void }) {
  const field = (name: 'title' | 'author' | 'licence') => (
    <label class="field">
      <span>{say(`pack_${name}`)}</span>
      <input
        value={head[name]}
        maxLength={120}
        dir="auto"
        onChange={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <div class="fields">
      {field('title')}
      {field('author')}
      {field('licence')}
      <label class="field">
        <span>{say('pack_languages')}</span>
        <input
          value={head.languages.join(', ')}
          placeholder="en, ar"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          onChange={(event) =>
            change({
              languages: event.currentTarget.value
                .split(/[\s,;]+/)
                .filter((tag) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)),
            })
          }
        />
      </label>
      <fieldset class="colours">
        <legend>{say('pack_colour')}</legend>
        {COLOURS.map((colour) => (
          <label key={colour}>
            <input
              type="radio"
              name={`colour-${head.title}`}
              checked={head.colour === colour}
              onChange={() => change({ colour })}
            />
            <span class="pack" data-colour={colour}>
              {say(`colour_${colour}`)}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
