/** The options page: where it works, what it marks, how it looks, what it never does. Values in, events out. */
import type { ComponentChildren } from 'preact'
import { KINDS } from '../core/model.ts'
import {
  DELAY,
  DENSITIES,
  MODIFIERS,
  MOTIONS,
  QUESTIONS,
  RETENTION,
  type Settings,
  SIZE,
  STARTER_NAMES,
  STYLES,
  THEMES,
  WHERES,
} from '../core/settings.ts'
import type { Say } from './Card.tsx'
import { Amount, Choice, FileButton, Looked, Radios, Row, RowList, Section, Switch } from './controls.tsx'
import { monthOf } from './month.ts'
import { SearchField } from './SearchField.tsx'
import { type Notice, Told } from './Told.tsx'

export type OptionsProps = {
  say: Say
  settings: Settings
  /** What the organisation has fixed, and its name or ''. Of lists the entries that are its own. */
  fixed: { keys: ReadonlySet<keyof Settings>; by: string; sites: readonly string[]; offOn: readonly string[] }
  /** What the reader looks for on the page. */
  typed: string
  /** Patterns for which the browser has not been asked, and how many shipped sites it no longer lets us read. */
  unasked: readonly string[]
  revoked: number
  /** Names of the entries in the reader's lists by id; an id without one is shown itself. */
  names: ReadonlyMap<string, string>
  /** Keyboard commands as really assigned; '' when the browser assigned none. */
  keys: { name: string; key: string }[]
  sync: { on: boolean; trouble: '' | 'full' | 'refused' }
  /** `month` of the glossary's newest entry, '' until it is known; what the browser lets Newsgloss do, in its own words. */
  about: { version: string; month: string; permissions: readonly string[] }
  /** Said after a change, with a way back. */
  notice: Notice | null
  /** The sample story and its card, drawn by the door. */
  preview: ComponentChildren
  /** The reader's glossaries, and the backup's preview. */
  packs: ComponentChildren
  coming: ComponentChildren
  acts: OptionsActs
}

export type OptionsActs = {
  look(typed: string): void
  /** `back`: what was there can be had back with one tap. */
  change(change: Partial<Settings>, back?: boolean): void
  reset(keys: readonly (keyof Settings)[]): void
  where(where: Settings['where']): void
  addSite(typed: string, list: 'sites' | 'offOn'): void
  removeSite(pattern: string): void
  askFor(patterns: readonly string[]): void
  askAgain(): void
  exportSites(): void
  importSites(file: File): void
  /** Adds entries by name, one a line; gives the lines that name none. */
  know(lines: readonly string[]): Promise<string[]>
  changeKeys(): void
  sync(on: boolean): void
  backup(): void
  classFile(): void
  openFile(file: File): void
}

/** What each section's "reset" puts back. Lists that the reader made are not touched by it. */
const PARTS = {
  what: ['kinds', 'shortForms', 'demonyms', 'marks'],
  how: ['style', 'modifier', 'delay', 'theme', 'size', 'motion'],
  known: ['starter', 'known', 'unknown', 'wrong'],
  quiz: ['questions', 'retention'],
} as const satisfies Record<string, readonly (keyof Settings)[]>

export function OptionsView(props: OptionsProps) {
  const { say, settings, acts, notice, typed, fixed } = props
  return (
    <Looked.Provider value={typed.trim().toLowerCase()}>
      <div class="sheet">
        <main class="options">
          <header>
            <h1>{say('options_title')}</h1>
            <SearchField class="search" label={say('options_search')} typed={typed} type={acts.look} />
          </header>
          <Switch
            say={say}
            label={say('options_on')}
            on={settings.on}
            fixed={fixed.keys.has('on') ? fixed.by : null}
            change={(on) => acts.change({ on })}
          />
          <Where {...props} />
          <What {...props} />
          <Known {...props} />
          <How {...props} />
          <Keys {...props} />
          <Section id="packs" title={say('options_packs')} say={say}>
            {props.packs}
          </Section>
          <Study {...props} />
          <Backup {...props} />
          <Private {...props} />
          <About {...props} />
          <p class="none">{say('options_nothing')}</p>
        </main>
        <aside class="preview" aria-label={say('preview')}>
          {props.preview}
        </aside>
        <Told say={say} notice={notice} />
      </div>
    </Looked.Provider>
  )
}

const lockOf = ({ fixed }: OptionsProps, key: keyof Settings) => (fixed.keys.has(key) ? fixed.by : null)

function Where(props: OptionsProps) {
  const { say, settings, acts, unasked, revoked, fixed } = props
  const waiting = new Set(unasked)
  const sites = settings.sites.map((pattern) => ({
    key: pattern,
    text: pattern,
    fixed: fixed.sites.includes(pattern),
    note: waiting.has(pattern)
      ? { text: say('site_unasked'), label: say('allow'), act: () => acts.askFor([pattern]) }
      : undefined,
  }))
  return (
    <Section id="where" title={say('options_where')} say={say}>
      {revoked > 0 && (
        <Row words={say('allow_again')} class="warning">
          <p>{say('revoked')}</p>
          <button type="button" onClick={acts.askAgain}>
            {say('allow_again')}
          </button>
        </Row>
      )}
      <Radios
        say={say}
        label={say('options_reach')}
        all={WHERES}
        now={settings.where}
        fixed={lockOf(props, 'where')}
        text={(one) => say(`where_${one}`)}
        change={acts.where}
      />
      <p class="quiet hint">{say('where_all_why')}</p>
      <SiteForm say={say} add={acts.addSite} />
      <RowList say={say} title={say('sites_added')} rows={sites} empty={say('sites_none')} remove={acts.removeSite} />
      {unasked.length > 1 && (
        <Row words={say('allow_all')}>
          <button type="button" onClick={() => acts.askFor(unasked)}>
            {say('allow_all')}
          </button>
        </Row>
      )}
      <RowList
        say={say}
        title={say('sites_off')}
        rows={settings.offOn.map((one) => ({ key: one, text: one, fixed: fixed.offOn.includes(one) }))}
        empty={say('sites_off_none')}
        remove={(host) => acts.change({ offOn: settings.offOn.filter((one) => one !== host) }, true)}
      />
      <Row words={`${say('export_sites')} ${say('import_sites')}`} class="buttons">
        <button type="button" onClick={acts.exportSites}>
          {say('export_sites')}
        </button>
        <FileButton label={say('import_sites')} accept=".txt,text/plain" open={acts.importSites} />
      </Row>
    </Section>
  )
}

function SiteForm({ say, add }: { say: Say; add: OptionsActs['addSite'] }) {
  const take = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('site') as HTMLInputElement
    const list = (event.submitter as HTMLButtonElement | null)?.value === 'offOn' ? 'offOn' : 'sites'
    add(field.value, list)
    field.value = ''
  }
  return (
    <Row words={`${say('add_site')} ${say('add_always')} ${say('add_never')}`}>
      <form class="add" onSubmit={take}>
        <label>
          <span>{say('add_site')}</span>
          <input name="site" placeholder="news.example" autocomplete="off" spellcheck={false} dir="ltr" />
        </label>
        <button type="submit" value="sites">
          {say('add_always')}
        </button>
        <button type="submit" value="offOn">
          {say('add_never')}
        </button>
        <small>{say('patterns')}</small>
      </form>
    </Row>
  )
}

function What(props: OptionsProps) {
  const { say, settings, acts } = props
  return (
    <Section id="what" title={say('options_what')} reset={() => acts.reset(PARTS.what)} say={say}>
      {KINDS.map((kind) => (
        <Switch
          key={kind}
          say={say}
          glyph={kind}
          label={say(`kinds_${kind}`)}
          on={settings.kinds[kind]}
          fixed={lockOf(props, 'kinds')}
          change={(on) => acts.change({ kinds: { ...settings.kinds, [kind]: on } })}
        />
      ))}
      <Switch
        say={say}
        label={say('options_short_forms')}
        on={settings.shortForms}
        fixed={lockOf(props, 'shortForms')}
        change={(shortForms) => acts.change({ shortForms })}
      />
      <Switch
        say={say}
        label={say('options_demonyms')}
        on={settings.demonyms}
        fixed={lockOf(props, 'demonyms')}
        change={(demonyms) => acts.change({ demonyms })}
      />
      <Radios
        say={say}
        label={say('options_often')}
        all={DENSITIES}
        now={settings.marks}
        fixed={lockOf(props, 'marks')}
        text={(one) => say(`marks_${one}`)}
        change={(marks) => acts.change({ marks })}
      />
    </Section>
  )
}

/** What the reader knows, wants to see all the same, or has called wrong. */
function Known(props: OptionsProps) {
  const { say, settings, names, acts } = props
  const { starter, known, unknown, wrong } = settings
  const named = (id: string) => names.get(id) ?? id
  const rows = (ids: readonly string[]) => ids.map((id) => ({ key: id, text: named(id) }))
  const without = (ids: readonly string[], gone: string) => ids.filter((id) => id !== gone)
  return (
    <Section id="known" title={say('options_known')} reset={() => acts.reset(PARTS.known)} say={say}>
      <Choice
        say={say}
        label={say('options_starter')}
        all={STARTER_NAMES}
        now={starter}
        fixed={lockOf(props, 'starter')}
        text={(one) => say(`starter_${one}`)}
        change={(starter) => acts.change({ starter })}
      />
      <RowList
        say={say}
        title={say('known_terms')}
        rows={rows(known)}
        empty={say('known_none')}
        remove={(id) => acts.change({ known: without(known, id) }, true)}
      />
      <Bulk {...props} />
      <RowList
        say={say}
        title={say('unknown_terms')}
        rows={rows(unknown)}
        remove={(id) => acts.change({ unknown: without(unknown, id) }, true)}
      />
      <RowList
        say={say}
        title={say('wrong_readings')}
        rows={wrong.map(({ form, entry }) => ({
          key: `${form}/${entry}`,
          text: say('wrong_reading', form, named(entry)),
        }))}
        remove={(gone) => acts.change({ wrong: wrong.filter(({ form, entry }) => `${form}/${entry}` !== gone) }, true)}
      />
    </Section>
  )
}

/** Many terms at once: the whole list as lines, to be added to, cut down or pasted over. */
function Bulk({ say, settings, names, acts }: OptionsProps) {
  const take = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const form = event.currentTarget
    const field = form.elements.namedItem('lines') as HTMLTextAreaElement
    const lines = field.value.split(/\r?\n/).map((line) => line.trim())
    const strange = await acts.know(lines.filter(Boolean))
    const told = form.querySelector('.strange')
    if (told) told.textContent = strange.length > 0 ? say('lines_unknown', strange.join(', ')) : ''
  }
  return (
    <Row words={say('known_bulk')}>
      <details class="bulk">
        <summary>{say('known_bulk')}</summary>
        <form onSubmit={take}>
          <label>
            <span>{say('known_bulk_how')}</span>
            <textarea name="lines" rows={8} spellcheck={false}>
              {settings.known.map((id) => names.get(id) ?? id).join('\n')}
            </textarea>
          </label>
          <p class="strange quiet" role="status" />
          <button type="submit">{say('take_list')}</button>
        </form>
      </details>
    </Row>
  )
}

/** How marks and cards look and behave. */
function How(props: OptionsProps) {
  const { say, settings, acts } = props
  const { style, modifier, theme, delay, size, motion } = settings
  return (
    <Section id="how" title={say('options_how')} reset={() => acts.reset(PARTS.how)} say={say}>
      <Choice
        say={say}
        label={say('options_style')}
        all={STYLES}
        now={style}
        fixed={lockOf(props, 'style')}
        text={(one) => say(`style_${one}`)}
        change={(style) => acts.change({ style })}
      />
      <Choice
        say={say}
        label={say('options_modifier')}
        all={MODIFIERS}
        now={modifier}
        fixed={lockOf(props, 'modifier')}
        text={(one) => say(`modifier_${one}`)}
        change={(modifier) => acts.change({ modifier })}
      />
      <Amount
        say={say}
        label={say('options_delay')}
        bounds={DELAY}
        step={50}
        now={delay}
        fixed={lockOf(props, 'delay')}
        change={(delay) => acts.change({ delay })}
      />
      <Choice
        say={say}
        label={say('options_theme')}
        all={THEMES}
        now={theme}
        fixed={lockOf(props, 'theme')}
        text={(one) => say(`theme_${one}`)}
        change={(theme) => acts.change({ theme })}
      />
      <Amount
        say={say}
        label={say('options_size')}
        bounds={SIZE}
        step={1}
        now={size}
        fixed={lockOf(props, 'size')}
        change={(size) => acts.change({ size })}
      />
      <Choice
        say={say}
        label={say('options_motion')}
        all={MOTIONS}
        now={motion}
        fixed={lockOf(props, 'motion')}
        text={(one) => say(`motion_${one}`)}
        change={(motion) => acts.change({ motion })}
      />
    </Section>
  )
}

function Keys({ say, keys, acts }: OptionsProps) {
  return (
    <Section id="keys" title={say('options_keys')} say={say}>
      <Row words={keys.map(({ name }) => name).join(' ')}>
        <dl class="keys">
          {keys.map(({ name, key }) => (
            <>
              <dt>{name}</dt>
              <dd>{key ? <kbd dir="ltr">{key}</kbd> : <span class="quiet">{say('no_key')}</span>}</dd>
            </>
          ))}
        </dl>
      </Row>
      <Row words={say('change_keys')}>
        <button type="button" onClick={acts.changeKeys}>
          {say('change_keys')}
        </button>
      </Row>
    </Section>
  )
}

function Study(props: OptionsProps) {
  const { say, settings, acts } = props
  return (
    <Section id="study" title={say('options_quiz')} reset={() => acts.reset(PARTS.quiz)} say={say}>
      <Amount
        say={say}
        label={say('options_questions')}
        bounds={QUESTIONS}
        step={1}
        now={settings.questions}
        fixed={lockOf(props, 'questions')}
        change={(questions) => acts.change({ questions })}
      />
      <Amount
        say={say}
        label={say('options_retention')}
        bounds={RETENTION}
        step={1}
        now={settings.retention}
        fixed={lockOf(props, 'retention')}
        change={(retention) => acts.change({ retention })}
      />
      <p class="quiet hint">{say('retention_why')}</p>
      <Row words={say('open_notebook')}>
        <a href="notebook.html">{say('open_notebook')}</a>
      </Row>
    </Section>
  )
}

function Backup({ say, sync, coming, acts }: OptionsProps) {
  return (
    <Section id="backup" title={say('options_backup')} say={say}>
      <Row words={`${say('backup_all')} ${say('class_file')} ${say('open_file')}`} class="buttons">
        <button type="button" onClick={acts.backup}>
          {say('backup_all')}
        </button>
        <button type="button" onClick={acts.classFile}>
          {say('class_file')}
        </button>
        <FileButton label={say('open_file')} accept=".json,application/json" open={acts.openFile} />
      </Row>
      <p class="quiet hint">{say('backup_what')}</p>
      {coming}
      <Switch say={say} label={say('options_sync')} on={sync.on} change={acts.sync} />
      <p class="quiet hint">{say('sync_what')}</p>
      {sync.trouble && (
        <p class="warning" role="status">
          {say(sync.trouble === 'full' ? 'sync_full' : 'sync_refused')}
        </p>
      )}
    </Section>
  )
}

function Private({ say, about }: OptionsProps) {
  return (
    <Section id="private" title={say('options_private')} say={say}>
      <Row words={say('privacy')}>
        <p>{say('privacy')}</p>
        <p>{say('privacy_proof')}</p>
        <ul class="proof">
          {about.permissions.map((permission) => (
            <li key={permission}>
              <code>{permission}</code> {say(`permission_${permission.toLowerCase()}`)}
            </li>
          ))}
        </ul>
      </Row>
    </Section>
  )
}

function About({ say, about }: OptionsProps) {
  return (
    <Section id="about" title={say('options_about')} say={say}>
      <Row words={`${say('version_is')} ${say('credits_link')}`}>
        <p>{say('version_is', about.version)}</p>
        {about.month && <p>{say('glossary_of', monthOf(about.month, say('locale')))}</p>}
        <p>
          <a href="credits.html">{say('credits_link')}</a>
        </p>
      </Row>
    </Section>
  )
}
