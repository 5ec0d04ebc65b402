/** The options page: where it works, what it marks, how often, and what it never does. Values in, events out. */
import { KINDS } from '../core/model.ts'
import { DENSITIES, type Settings } from '../core/settings.ts'
import type { Say } from './Card.tsx'
import { Glyph } from './glyphs.tsx'

export type OptionsProps = {
  say: Say
  settings: Settings
  /** Hosts the reader has added. */
  added: string[]
  everywhere: boolean
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
      <p class="notice" role="status">
        {notice}
      </p>
    </main>
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
      <HostList title={say('sites_added')} hosts={added} remove={acts.removeSite} say={say} />
      <HostList
        title={say('sites_off')}
        hosts={settings.offOn}
        remove={(host) => acts.change({ offOn: settings.offOn.filter((one) => one !== host) })}
        say={say}
      />
    </>
  )
}

function HostList({
  title,
  hosts,
  remove,
  say,
}: {
  title: string
  hosts: string[]
  remove(host: string): void
  say: Say
}) {
  if (hosts.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button type="button" aria-label={say('remove_site', host)} onClick={() => remove(host)}>
              <Glyph name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

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
