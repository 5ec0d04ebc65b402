/** Options: what the reader knows, wants to see all the same, or has called wrong. */
import { STARTER_NAMES } from '../core/settings.ts'
import { Choice, Row, RowList, Section } from './controls.tsx'
import { lockOf, type OptionsProps, PARTS } from './options-props.ts'

export function Known(props: OptionsProps) {
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
