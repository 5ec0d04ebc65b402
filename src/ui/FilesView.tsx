/** Files out and in. An import is shown before anything is written. */
import type { Preview } from '../core/saved.ts'
import type { Say } from './Card.tsx'
import { type RowError, RowErrors } from './RowErrors.tsx'
import { figure } from './say.ts'

export const FORMS = ['json', 'csv', 'anki', 'markdown'] as const
export type Form = (typeof FORMS)[number]
/** Which terms are exported. */
export const SCOPES = ['all', 'found', 'selected'] as const
export type Scope = (typeof SCOPES)[number]

/** What an import would do: how many terms are new, add to a known one, or bring nothing. */
export type Coming = Preview & { name: string; fresh: number; joined: number; same: number }

export type FilesProps = {
  say: Say
  counts: Record<Scope, number>
  /** Whether the browser keeps the notebook until the reader deletes it; null when it has not said. */
  lasting: boolean | null
  scope: Scope
  /** Null while no file is open; 'reading' while one is read; a text when it is none of ours. */
  coming: Coming | 'reading' | { refused: string } | null
  bringing: boolean
  acts: {
    scope(scope: Scope): void
    export(form: Form): void
    open(file: File): void
    bring(): void
    cancel(): void
  }
}

/** Errors listed at once; the rest are counted. */
const ERRORS = 50

export function FilesView({ say, counts, lasting, scope, coming, bringing, acts }: FilesProps) {
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) acts.open(file)
  }
  return (
    <div class="files">
      <section>
        <h2>{say('export')}</h2>
        {lasting !== null && <p>{say(lasting ? 'lasting' : 'not_lasting')}</p>}
        <fieldset>
          <legend>{say('export_which')}</legend>
          {SCOPES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="scope"
                checked={scope === one}
                disabled={counts[one] === 0}
                onChange={() => acts.scope(one)}
              />{' '}
              {say(`scope_${one}`, figure(say, counts[one]))}
            </label>
          ))}
        </fieldset>
        <ul class="forms">
          {FORMS.map((form) => (
            <li key={form}>
              <button type="button" disabled={counts[scope] === 0} onClick={() => acts.export(form)}>
                {say(`form_${form}`)}
              </button>
              <span class="quiet">{say(`form_${form}_is`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('import')}</h2>
        <p>{say('import_what')}</p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for mice; the file button inside does the same for everybody */}
        <div class="drop" onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
          <label class="file">
            <input
              type="file"
              accept=".json,.csv,.tsv,.txt"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0]
                if (file) acts.open(file)
                event.currentTarget.value = ''
              }}
            />
            <span>{say('choose_file')}</span>
          </label>
          <span class="quiet">{say('or_drop')}</span>
        </div>
        <div role="status">
          {coming === 'reading' && <p>{say('file_reading')}</p>}
          {coming && coming !== 'reading' && 'refused' in coming && <p class="trouble">{coming.refused}</p>}
          {coming && coming !== 'reading' && 'form' in coming && (
            <Coming say={say} coming={coming} bringing={bringing} acts={acts} />
          )}
        </div>
      </section>
    </div>
  )
}

/** An error in words. Some reasons end in what stood there; without it their colon is a full stop. */
const told =
  (say: Say) =>
  ({ row, why, about }: Preview['errors'][number]): RowError => ({
    row,
    why: about ? say(why, about) : say(why, about).replace(/\s*:$/, '.'),
    given: about,
  })

function Coming({
  say,
  coming,
  bringing,
  acts,
}: {
  say: Say
  coming: Coming
  bringing: boolean
  acts: FilesProps['acts']
}) {
  const { name, terms, errors, fresh, joined, same } = coming
  return (
    <div class="coming">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <ul>
        <li>{say('coming_fresh', figure(say, fresh))}</li>
        <li>{say('coming_joined', figure(say, joined))}</li>
        <li>{say('coming_same', figure(say, same))}</li>
        {errors.length > 0 && <li>{say('coming_errors', figure(say, errors.length))}</li>}
      </ul>
      {errors.length > 0 && (
        <RowErrors say={say} errors={errors.slice(0, ERRORS).map(told(say))} more={errors.length - ERRORS} />
      )}
      {terms.length > 0 && (
        <ul class="sample">
          {terms.slice(0, 5).map(({ id, card }) => (
            <li key={id}>
              <bdi>{card.title}</bdi>
            </li>
          ))}
          {terms.length > 5 && <li class="quiet">{say('and_more', figure(say, terms.length - 5))}</li>}
        </ul>
      )}
      <p>{say('nothing_written')}</p>
      <button type="button" class="strong" disabled={bringing || fresh + joined === 0} onClick={acts.bring}>
        {say('bring', figure(say, fresh + joined))}
      </button>
      <button type="button" disabled={bringing} onClick={acts.cancel}>
        {say('cancel')}
      </button>
    </div>
  )
}
