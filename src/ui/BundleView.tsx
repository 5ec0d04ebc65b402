/** A class file or a backup before it is taken over: what would change, nothing written yet. */
import type { Say } from './Card.tsx'
import { counted } from './say.ts'

export type BundleProps = {
  say: Say
  is: 'class' | 'backup'
  name: string
  /** Names of the settings that would change, in the reader's words. */
  changes: readonly string[]
  packs: readonly { title: string; count: number; problems: number }[]
  /** Terms of the notebook in it; 0 when it has none. */
  terms: number
  acts: { take(): void; drop(): void }
}

export function BundleView({ say, is, name, changes, packs, terms, acts }: BundleProps) {
  const nothing = changes.length === 0 && packs.length === 0 && terms === 0
  return (
    <section class="coming" aria-label={name}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p>{say(is === 'class' ? 'bundle_class' : 'bundle_backup')}</p>
      {nothing && <p>{say('bundle_nothing')}</p>}
      {changes.length > 0 && (
        <>
          <h4>{say('bundle_settings')}</h4>
          <ul>
            {changes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {packs.length > 0 && (
        <>
          <h4>{say('options_packs')}</h4>
          <ul>
            {packs.map(({ title, count, problems }) => (
              <li key={title}>
                <bdi>{title || say('pack_untitled')}</bdi>, {counted(say, 'pack_terms', count)}
                {problems > 0 && `, ${counted(say, 'pack_problems', problems)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {terms > 0 && <p>{counted(say, 'bundle_terms', terms)}</p>}
      <p class="quiet">{say('nothing_written')}</p>
      <p class="buttons">
        <button type="button" class="strong" disabled={nothing} onClick={acts.take}>
          {say('bundle_take')}
        </button>
        <button type="button" onClick={acts.drop}>
          {say('cancel')}
        </button>
      </p>
    </section>
  )
}
