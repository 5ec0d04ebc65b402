/** The options page: where it works, what it marks, how often, and what it never does. Values in, events out. */

import { KINDS } from '../core/model.ts'
import {
  DELAY,
  DENSITIES,
  MODIFIERS,
  MOTIONS,
  type Settings,
  SIZE,
  STARTER_NAMES,
  STYLES,
  THEMES,
} from '../core/settings.ts'
import type { Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'

export type OptionsProps = {
  say: Say
  settings: Settings
  /** Hosts the reader has added. */
  added: string[]
  everywhere: boolean
  /** Names of the entries in the reader's lists by id; an id without one is shown itself. */
  names: ReadonlyMap<string, string>
  /** Keyboard commands as really assigned; '' when the browser assigned none. */
  keys: { name: string; key: string }[]
  /** Said after a change, or after an address could not be added. */
  notice: string
  acts: {
    change(change: Partial<Settings>): void
    addSite(address: string): void
    removeSite(host: string): void
    everywhere(on: boolean): void
  }
}

export function OptionsView(props: OptionsProps) {
  const { say, settings, acts, notice, keys } = props
  return (
    <main class="options">
      <h1>Newsgloss</h1>
      <Switch label={say('options_on')} on={settings.on} change={(on) => acts.change({ on })} />
      <h2>{say('options_what')}</h2>
      {KINDS.map((kind) => (
        <Switch
          key={kind}
          glyph={kind}
          label={say(`kinds_${kind}`)}
          on={settings.kinds[kind]}
          change={(on) => acts.change({ kinds: { ...settings.kinds, [kind]: on } })}
        />
      ))}
      <Switch
        label={say('options_short_forms')}
        on={settings.shortForms}
        change={(shortForms) => acts.change({ shortForms })}
      />
      <Switch label={say('options_demonyms')} on={settings.demonyms} change={(demonyms) => acts.change({ demonyms })} />
      <h2>{say('options_often')}</h2>
      {DENSITIES.map((marks) => (
        <label key={marks} class="line">
          <input
            type="radio"
            name="marks"
            value={marks}
            checked={settings.marks === marks}
            onChange={() => acts.change({ marks })}
          />
          <span>{say(`marks_${marks}`)}</span>
        </label>
      ))}
      <Looks {...props} />
      <Known {...props} />
      <h2>{say('options_where')}</h2>
      <p>{say('options_listed')}</p>
      <Sites {...props} />
      <Switch label={say('options_everywhere')} on={props.everywhere} change={acts.everywhere} />
      <h2>{say('options_keys')}</h2>
      <dl class="keys">
        {keys.map(({ name, key }) => (
          <>
            <dt>{name}</dt>
            <dd>{key ? <kbd>{key}</kbd> : say('no_key')}</dd>
          </>
        ))}
      </dl>
      <h2>{say('options_private')}</h2>
      <p>{say('privacy')}</p>
      <p>
        <a href="credits.html">{say('credits_link')}</a>
      </p>
      <p class="notice" role="status">
        {notice}
      </p>
    </main>
  )
}

/** How marks and cards look and behave. */
function Looks({ say, settings, acts }: OptionsProps) {
  const { style, modifier, theme, delay, size, motion } = settings
  return (
    <>
      <h2>{say('options_how')}</h2>
      <Choice
        label={say('options_style')}
        all={STYLES}
        now={style}
        text={(one) => say(`style_${one}`)}
        change={(style) => acts.change({ style })}
      />
      <Choice
        label={say('options_modifier')}
        all={MODIFIERS}
        now={modifier}
        text={(one) => say(`modifier_${one}`)}
        change={(modifier) => acts.change({ modifier })}
      />
      <Amount
        label={say('options_delay')}
        bounds={DELAY}
        step={50}
        now={delay}
        change={(delay) => acts.change({ delay })}
      />
      <Choice
        label={say('options_theme')}
        all={THEMES}
        now={theme}
        text={(one) => say(`theme_${one}`)}
        change={(theme) => acts.change({ theme })}
      />
      <Amount label={say('options_size')} bounds={SIZE} step={1} now={size} change={(size) => acts.change({ size })} />
      <Choice
        label={say('options_motion')}
        all={MOTIONS}
        now={motion}
        text={(one) => say(`motion_${one}`)}
        change={(motion) => acts.change({ motion })}
      />
    </>
  )
}

/** What the reader knows, wants to see all the same, or has called wrong. */
function Known({ say, settings, names, acts }: OptionsProps) {
  const { starter, known, unknown, wrong } = settings
  const named = (id: string) => names.get(id) ?? id
  const rows = (ids: readonly string[]) => ids.map((id) => ({ key: id, text: named(id) }))
  const without = (ids: readonly string[], gone: string) => ids.filter((id) => id !== gone)
  return (
    <>
      <h2>{say('options_known')}</h2>
      <Choice
        label={say('options_starter')}
        all={STARTER_NAMES}
        now={starter}
        text={(one) => say(`starter_${one}`)}
        change={(starter) => acts.change({ starter })}
      />
      <RowList
        title={say('known_terms')}
        rows={rows(known)}
        remove={(id) => acts.change({ known: without(known, id) })}
        say={say}
      />
      <RowList
        title={say('unknown_terms')}
        rows={rows(unknown)}
        remove={(id) => acts.change({ unknown: without(unknown, id) })}
        say={say}
      />
      <RowList
        title={say('wrong_readings')}
        rows={wrong.map(({ form, entry }) => ({
          key: `${form}/${entry}`,
          text: say('wrong_reading', form, named(entry)),
        }))}
        remove={(gone) => acts.change({ wrong: wrong.filter(({ form, entry }) => `${form}/${entry}` !== gone) })}
        say={say}
      />
    </>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  all: readonly T[]
  now: T
  text(one: T): string
  change(one: T): void
}

/** One of a few, in a list that opens. */
function Choice<T extends string>({ label, all, now, text, change }: ChoiceProps<T>) {
  const choose = (value: string) => {
    const chosen = all.find((one) => one === value)
    if (chosen !== undefined) change(chosen)
  }
  return (
    <label class="line">
      <span>{label}</span>
      <select value={now} onChange={(event) => choose(event.currentTarget.value)}>
        {all.map((one) => (
          <option key={one} value={one} selected={one === now}>
            {text(one)}
          </option>
        ))}
      </select>
    </label>
  )
}

type AmountProps = {
  label: string
  bounds: { least: number; most: number }
  step: number
  now: number
  change(amount: number): void
}

/** A number within bounds. An empty field changes nothing. */
function Amount({ label, bounds, step, now, change }: AmountProps) {
  const take = (field: HTMLInputElement) => {
    const amount = Number(field.value)
    if (field.value.trim() === '' || !Number.isFinite(amount)) field.value = String(now)
    else change(Math.min(bounds.most, Math.max(bounds.least, amount)))
  }
  return (
    <label class="line">
      <span>{label}</span>
      <input
        type="number"
        min={bounds.least}
        max={bounds.most}
        step={step}
        value={now}
        onChange={(event) => take(event.currentTarget)}
      />
    </label>
  )
}

function Sites({ say, settings, added, acts }: OptionsProps) {
  const add = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('site') as HTMLInputElement
    acts.addSite(field.value)
    field.value = ''
  }
  return (
    <>
      <form class="add" onSubmit={add}>
        <label>
          <span>{say('add_site')}</span>
          <input name="site" placeholder="news.example" autocomplete="off" spellcheck={false} />
        </label>
        <button type="submit">{say('add')}</button>
      </form>
      <RowList title={say('sites_added')} rows={rowsOf(added)} remove={acts.removeSite} say={say} />
      <RowList
        title={say('sites_off')}
        rows={rowsOf(settings.offOn)}
        remove={(host) => acts.change({ offOn: settings.offOn.filter((one) => one !== host) })}
        say={say}
      />
    </>
  )
}

type RowListProps = {
  title: string
  rows: { key: string; text: string }[]
  remove(key: string): void
  say: Say
}

/** A list whose rows can be taken out; nothing when it is empty. */
function RowList({ title, rows, remove, say }: RowListProps) {
  if (rows.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul class="hosts">
        {rows.map(({ key, text }) => (
          <li key={key}>
            <bdi>{text}</bdi>
            <button type="button" aria-label={say('remove_site', text)} onClick={() => remove(key)}>
              <Glyph name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const rowsOf = (hosts: readonly string[]) => hosts.map((host) => ({ key: host, text: host }))

type SwitchProps = { label: string; on: boolean; change(on: boolean): void; glyph?: (typeof KINDS)[number] }

function Switch({ label, on, change, glyph }: SwitchProps) {
  return (
    <label class="line" data-kind={glyph}>
      {glyph && <Glyph name={glyph} />}
      <span>{label}</span>
      <input type="checkbox" class="switch" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
    </label>
  )
}
