/** What narrows the notebook's list down, and what can be done with the rows that were chosen from it. */
import { KINDS, type Kind } from '../core/model.ts'
import { ORDERS, type Order, STANDINGS, type Wanted } from '../core/saved.ts'
import type { Say } from './Card.tsx'
import type { NotebookProps } from './notebook-props.ts'
import { counted, figure } from './say.ts'

/** Search, choices, order and layout. */
export function Filters({ say, wanted, order, layout, tags, pages, acts }: NotebookProps) {
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
export function Selection({ say, selected, found, rows, acts }: NotebookProps) {
  const ids = [...selected]
  const shown = rows.map(({ id }) => id)
  const all = shown.length > 0 && shown.every((id) => selected.has(id))
  return (
    <div class="selection">
      <label>
        <input type="checkbox" checked={all} onChange={(event) => acts.select(shown, event.currentTarget.checked)} />{' '}
        {ids.length > 0 ? counted(say, 'selected', ids.length) : say('select_shown')}
      </label>
      {ids.length > 0 && (
        <>
          {ids.length < found && all && (
            <button type="button" class="quiet" onClick={acts.selectFound}>
              {say('select_all', figure(say, found))}
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

/** Adds tags, parted by commas. */
export function TagForm({ say, add }: { say: Say; add(tags: string[]): void }) {
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
