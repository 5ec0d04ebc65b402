/** The credits page: each package that ships or whose data ships, its licence, and what came from it. Values in; nothing happens here. */
import type { Say } from './Card.tsx'

/** What a package gave: code that runs, places, maps, or lists of words. */
export type Group = 'code' | 'places' | 'maps' | 'words'

/** One package. `took` is the key of the message that says what came from it. */
export type Credit = { name: string; version: string; licence: string; home: string; group: Group; took: string }

const GROUPS: readonly Group[] = ['places', 'maps', 'words', 'code']

export type CreditsProps = { say: Say; credits: readonly Credit[] }

export function CreditsView({ say, credits }: CreditsProps) {
  return (
    <main class="options credits">
      <h1>{say('credits_title')}</h1>
      <p>{say('credits_intro')}</p>
      <p>{say('credits_written')}</p>
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`credits-${group}`}>
          <h2 id={`credits-${group}`}>{say(`credits_group_${group}`)}</h2>
          <ul>
            {credits
              .filter((one) => one.group === group)
              .map((one) => (
                <Line key={one.name} say={say} {...one} />
              ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="licences.txt">{say('credits_texts')}</a>
      </p>
    </main>
  )
}

function Line({ say, name, version, licence, home, took }: Credit & { say: Say }) {
  return (
    <li>
      <p>
        <a href={home} target="_blank" rel="noreferrer">
          <bdi>{name}</bdi>
        </a>{' '}
        <span class="quiet">{version}</span>
      </p>
      <p>{say(took)}</p>
      <p class="quiet">{licence}</p>
    </li>
  )
}
