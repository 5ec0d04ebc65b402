/** Options: where it works. */
import { WHERES } from '../core/settings.ts'
import type { Say } from './Card.tsx'
import { FileButton, Radios, Row, RowList, Section } from './controls.tsx'
import { lockOf, type OptionsActs, type OptionsProps } from './options-props.ts'

export function Where(props: OptionsProps) {
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
