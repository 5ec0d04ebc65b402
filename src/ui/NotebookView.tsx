/** The notebook: the reader's terms, found, read, noted, tagged and thrown away. Values in, events out. */
import { Filters, Selection } from './NotebookFilters.tsx'
import { List, Table } from './NotebookRows.tsx'
import { type NotebookProps, PARTS, SHOWN } from './notebook-props.ts'
import { counted, figure } from './say.ts'
import { Told } from './Told.tsx'

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
function Trouble({ say, trouble, damaged, remind, lasting, all, acts }: NotebookProps) {
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
  if (trouble === 'none')
    return (
      <div class="trouble" role="alert">
        <p>{say('trouble_none')}</p>
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
        <p>{say('trouble_damaged', figure(say, damaged))}</p>
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
      <p>
        {counted(say, 'backup_reminder', all)} {lasting === false && say('not_lasting')}
      </p>
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
  const { say, loading, rows, from, found, all, layout, trouble, acts } = props
  if (loading) return <p class="empty">{say('notebook_opening')}</p>
  if (all === 0 && (trouble === 'broken' || trouble === 'none')) return null // Nobody knows what is in it, or nothing can be.
  if (all === 0)
    return (
      <div class="empty">
        <p>{say('notebook_empty')}</p>
        <a href="reader.html#welcome">{say('reader_demo')}</a>
      </div>
    )
  return (
    <>
      <Filters {...props} />
      <div class="bar">
        <p class="count" role="status">
          {found === 0
            ? say('filter_nothing')
            : say('rows_of', figure(say, from + 1), figure(say, from + rows.length), figure(say, found))}
        </p>
        {found > 0 && <Selection {...props} />}
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
