/** The controls of the options page. Each stands in a row that the page's search finds by its words. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Kind } from '../core/model.ts'
import type { Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'
import { figure } from './say.ts'

/** What the reader looks for on the page, in small letters; '' shows everything. */
export const Looked = createContext('')
/** The heading of the section around: a search for it shows the whole section. */
const Heading = createContext('')

const isFound = (looked: string, words: string) =>
  looked.split(/\s+/).every((word) => words.toLowerCase().includes(word))

type SectionProps = {
  id: string
  title: string
  children: ComponentChildren
  /** Puts the section's settings back; without it there is nothing to put back. */
  reset?: (() => void) | undefined
  say: Say
}

/** A part of the page. It goes when a search finds nothing in it. */
export function Section({ id, title, children, reset, say }: SectionProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Heading.Provider value={title}>
        {children}
        {reset && (
          <Row words={say('reset')} class="reset">
            <button type="button" class="quiet" onClick={reset}>
              {say('reset')}
            </button>
          </Row>
        )}
      </Heading.Provider>
    </section>
  )
}

/** A row that is hidden while a search does not find its words. */
export function Row({
  words,
  children,
  class: name = '',
}: {
  words: string
  children: ComponentChildren
  class?: string
}) {
  const looked = useContext(Looked)
  const heading = useContext(Heading)
  return (
    <div class={`option ${name}`} hidden={looked !== '' && !isFound(looked, `${heading} ${words}`)}>
      {children}
    </div>
  )
}

/** Says that the organisation has fixed a setting: `by` is its name, or ''. Nothing when it is free. */
export function Lock({ say, by }: { say: Say; by: string | null }) {
  if (by === null) return null
  return (
    <small class="lock">
      <Glyph name="lock" />
      {by ? say('set_by_named', by) : say('set_by')}
    </small>
  )
}

type ChoiceProps<T extends string> = {
  say: Say
  label: string
  all: readonly T[]
  now: T
  /** Who has fixed it; null when it is free. */
  fixed: string | null
  text(one: T): string
  change(one: T): void
}

/** One of a few, in a list that opens. */
export function Choice<T extends string>({ say, label, all, now, fixed, text, change }: ChoiceProps<T>) {
  const choose = (value: string) => {
    const chosen = all.find((one) => one === value)
    if (chosen !== undefined) change(chosen)
  }
  return (
    <Row words={`${label} ${all.map(text).join(' ')}`}>
      <label class="line">
        <span>
          {label}
          <Lock say={say} by={fixed} />
        </span>
        <select value={now} disabled={fixed !== null} onChange={(event) => choose(event.currentTarget.value)}>
          {all.map((one) => (
            <option key={one} value={one} selected={one === now}>
              {text(one)}
            </option>
          ))}
        </select>
      </label>
    </Row>
  )
}

/** One of a few, all of them in sight. */
export function Radios<T extends string>({ say, label, all, now, fixed, text, change }: ChoiceProps<T>) {
  return (
    <Row words={`${label} ${all.map(text).join(' ')}`}>
      <fieldset class="radios" disabled={fixed !== null}>
        <legend>
          {label}
          <Lock say={say} by={fixed} />
        </legend>
        {all.map((one) => (
          <label key={one} class="line">
            <input type="radio" name={label} value={one} checked={one === now} onChange={() => change(one)} />
            <span>{text(one)}</span>
          </label>
        ))}
      </fieldset>
    </Row>
  )
}

type AmountProps = {
  say: Say
  label: string
  bounds: { least: number; most: number }
  step: number
  now: number
  fixed: string | null
  change(amount: number): void
}

/** A number within bounds. An empty field changes nothing. */
export function Amount({ say, label, bounds, step, now, fixed, change }: AmountProps) {
  const take = (field: HTMLInputElement) => {
    const amount = Number(field.value)
    if (field.value.trim() === '' || !Number.isFinite(amount)) field.value = String(now)
    else change(Math.min(bounds.most, Math.max(bounds.least, amount)))
  }
  return (
    <Row words={label}>
      <label class="line">
        <span>
          {label}
          <Lock say={say} by={fixed} />
        </span>
        <input
          type="number"
          min={bounds.least}
          max={bounds.most}
          step={step}
          value={now}
          disabled={fixed !== null}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
    </Row>
  )
}

type SwitchProps = {
  say: Say
  label: string
  on: boolean
  fixed?: string | null
  change(on: boolean): void
  glyph?: Kind
}

/** On or off. */
export function Switch({ say, label, on, fixed = null, change, glyph }: SwitchProps) {
  return (
    <Row words={label}>
      <label class="line" data-kind={glyph}>
        {glyph && <Glyph name={glyph} />}
        <span>
          {label}
          <Lock say={say} by={fixed} />
        </span>
        <input
          type="checkbox"
          class="switch"
          checked={on}
          disabled={fixed !== null}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      </label>
    </Row>
  )
}

export type ListRow = {
  key: string
  text: string
  /** The organisation put it there: it stays. */
  fixed?: boolean
  /** Said beside it, with what can be done about it. */
  note?: { text: string; label: string; act(): void } | undefined
}

type RowListProps = {
  say: Say
  title: string
  rows: readonly ListRow[]
  /** Said while the list is empty; without it an empty list is not shown. */
  empty?: string
  remove(key: string): void
}

/** Rows shown before the reader asks for all. */
const FEW = 50

/** A list whose rows can be taken out. */
export function RowList({ say, title, rows, empty, remove }: RowListProps) {
  if (rows.length === 0 && !empty) return null
  return (
    <Row words={`${title} ${rows.map(({ text }) => text).join(' ')}`}>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="quiet">{empty}</p>}
      <ul class="hosts">
        {rows.slice(0, FEW).map(({ key, text, fixed, note }) => (
          <li key={key}>
            <span>
              <bdi>{text}</bdi>
              {note && (
                <small>
                  {note.text}{' '}
                  <button type="button" class="quiet" onClick={note.act}>
                    {note.label}
                  </button>
                </small>
              )}
            </span>
            {fixed ? (
              <Lock say={say} by="" />
            ) : (
              <button type="button" class="glyph" aria-label={say('remove_site', text)} onClick={() => remove(key)}>
                <Glyph name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {rows.length > FEW && <p class="quiet">{say('and_more', figure(say, rows.length - FEW))}</p>}
    </Row>
  )
}

type FileProps = { label: string; accept: string; open(file: File): void }

/** A button that opens a file. */
export function FileButton({ label, accept, open }: FileProps) {
  return (
    <label class="file">
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) open(file)
          event.currentTarget.value = ''
        }}
      />
      <span>{label}</span>
    </label>
  )
}
