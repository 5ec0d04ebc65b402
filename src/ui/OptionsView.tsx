/** The options page: where it works, what it marks, how it looks, what it never does. Values in, events out. */
import { KINDS } from '../core/model.ts'
import { DELAY, DENSITIES, MODIFIERS, MOTIONS, QUESTIONS, RETENTION, SIZE, STYLES, THEMES } from '../core/settings.ts'
import { Amount, Choice, FileButton, Looked, Radios, Row, Section, Switch } from './controls.tsx'
import { monthOf } from './month.ts'
import { Known } from './OptionsKnown.tsx'
import { Where } from './OptionsSites.tsx'
import { lockOf, type OptionsProps, PARTS } from './options-props.ts'
import { SearchField } from './SearchField.tsx'
import { Told } from './Told.tsx'

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
        {about.month && <p>{say('glossary_of', monthOf(about.month, say))}</p>}
        <p>
          <a href="credits.html">{say('credits_link')}</a>
        </p>
      </Row>
    </Section>
  )
}
