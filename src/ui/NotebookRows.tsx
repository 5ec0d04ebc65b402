/** The notebook's terms, as a list to read or as a table. The one that is open stands below its row. */
import { Fragment } from 'preact'
import { Glyph } from './glyphs.tsx'
import { Opened } from './NotebookTerm.tsx'
import type { NotebookProps } from './notebook-props.ts'
import { figure } from './say.ts'
import { Where } from './Where.tsx'

/** To read: each term with its meaning, its sentence and where it was met. */
export function List(props: NotebookProps) {
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
              {row.pages.length > 0 && <Where page={row.pages.at(-1)!} day={day} />}
              {row.pages.length > 1 && <span> {say('and_more', figure(say, row.pages.length - 1))}</span>}
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

/** To compare: one line a term. */
export function Table(props: NotebookProps) {
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
