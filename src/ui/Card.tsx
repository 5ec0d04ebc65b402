/** The card: the short answer first, then facts, what the article says, and where it all comes from. Text only, no markup. */
import type { ComponentChildren } from 'preact'
import type { Card as CardValue, Entry, Fact, LocatorMap as Picture } from '../core/model.ts'
import { Glyph } from './glyphs.tsx'
import { hasMap, LocatorMap } from './LocatorMap.tsx'
import { monthOf } from './month.ts'
import { Rich } from './Rich.tsx'
import type { Say } from './say.ts'

export type { Say } from './say.ts'

export type CardProps = {
  card: CardValue
  say: Say
  /** Year and month, "2026-11": what age is measured against. */
  today: string
  acts: {
    jump?: () => void
    close?: () => void
    /** Opens a related entry inside the card. */
    look?: (id: string) => void
    /** Says which of two meanings it is: the other one's id is given. */
    not?: (id: string) => void
  }
  /** False where the reason stands elsewhere. */
  reason?: boolean
  /** Asks for the map of a place. Without it no room is kept for one. */
  map?: ((entry: string) => Promise<Picture | null>) | undefined
  /** What the place of the card adds between facts and reason: the page's mentions. */
  children?: ComponentChildren
}

/** Months after which a perishable fact is shown as old. Offices and memberships seldom outlive a year and a half unchecked. */
const OLD_AFTER = 18

export function Card({ card, say, today, acts, map, children, reason = true }: CardProps) {
  const { entry, quote, kind, title, short } = card
  // The shipped glossary is written in English; what readers bring tells no language.
  const language = entry && !entry.pack ? 'en' : undefined
  return (
    <article class="note" data-kind={kind}>
      <p class="kind">
        <Glyph name={kind} />
        <span>{say(`kind_${kind}`)}</span>
        {entry?.pack && (
          <span class="pack" data-colour={entry.pack.colour}>
            <bdi>{entry.pack.title}</bdi>
          </span>
        )}
      </p>
      {acts.close && (
        <button type="button" class="close" aria-label={say('close')} onClick={acts.close}>
          <Glyph name="close" />
        </button>
      )}
      <h2 dir="auto" lang={language}>
        <span>{title}</span>
        {short && short !== title && (
          <>
            {' '}
            <bdi class="short">{short}</bdi>
          </>
        )}
      </h2>
      {entry && (
        <p class="gloss" dir="auto" lang={language}>
          {entry.gloss}
        </p>
      )}
      {entry?.context && (
        <p class="context" dir="auto" lang={language}>
          {entry.context}
        </p>
      )}
      {card.stands && <p class="context">{say(`stands_${card.stands.for}`, card.stands.words, card.stands.country)}</p>}
      {entry?.pack?.details && (
        <div class="rich">
          <Rich of={entry.pack.details} />
        </div>
      )}
      {entry && entry.facts.length > 0 && <Facts facts={entry.facts} language={language} />}
      {entry && map && hasMap(entry) && <LocatorMap entry={entry} load={map} say={say} />}
      {quote && !onlyNames(card) && (
        <section>
          <h3>{say('in_this_article')}</h3>
          <blockquote dir="auto">“{quote.text}”</blockquote>
          {acts.jump && (
            <button type="button" onClick={acts.jump}>
              {say('jump_to_quote')}
            </button>
          )}
        </section>
      )}
      <Alternative card={card} say={say} not={acts.not} />
      {children}
      <Related card={card} say={say} look={acts.look} />
      {reason && <Reason card={card} say={say} />}
      <Origin entry={entry} today={today} say={say} />
    </article>
  )
}

/** True when the article only writes the name out: “Collective Security Treaty Organization (CSTO)” under that very title. */
function onlyNames({ entry, quote, title, short = '' }: CardValue): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return entry !== undefined && quote !== undefined && letters(quote.text) === letters(title + short)
}

/** The other meaning, and a tap to say which it is. */
function Alternative({
  card,
  say,
  not,
}: Pick<CardProps, 'card' | 'say'> & { not: ((id: string) => void) | undefined }) {
  const { alternative, entry } = card
  if (!alternative) return null
  const alike = entry?.name === alternative.name
  return (
    <section>
      <h3>{say('or_perhaps')}</h3>
      <p dir="auto">
        <bdi>{alternative.name}</bdi>. {alternative.gloss}
      </p>
      <p class="context">{say('undecided')}</p>
      {not && entry && (
        <p class="choice">
          <button type="button" onClick={() => not(alternative.id)}>
            {say('it_is', alike ? entry.gloss : entry.name)}
          </button>
          <button type="button" onClick={() => not(entry.id)}>
            {say('it_is', alike ? alternative.gloss : alternative.name)}
          </button>
        </p>
      )}
    </section>
  )
}

/** Entries that belong together, a tap away inside the card. */
function Related({ card, say, look }: Pick<CardProps, 'card' | 'say'> & { look: ((id: string) => void) | undefined }) {
  const related = card.related ?? []
  if (!look || related.length === 0) return null
  return (
    <section class="line">
      <h3>{say('related')}</h3>
      <ul class="related">
        {related.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => look(id)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words that decided, folded away: most readers never ask. */
export function Reason({ card: { why }, say }: Pick<CardProps, 'card' | 'say'>) {
  return (
    <details class="why">
      <summary>{say('why')}</summary>
      <p>
        {say(`why_${why.rule.replaceAll('-', '_')}`)} {why.words.length > 0 && <bdi>{why.words.join(', ')}</bdi>}
      </p>
    </details>
  )
}

function Facts({ facts, language }: { facts: readonly Fact[]; language: string | undefined }) {
  return (
    <dl lang={language}>
      {facts.map(({ label, value }) => (
        <>
          <dt dir="auto">{label}</dt>
          <dd dir="auto">{value}</dd>
        </>
      ))}
    </dl>
  )
}

function Origin({ entry, today, say }: { entry: Entry | undefined; today: string; say: Say }) {
  if (!entry) return <footer>{say('from_article')}</footer>
  const old = entry.facts.some(({ perishable }) => perishable) && monthsBetween(entry.asOf, today) > OLD_AFTER
  return (
    <footer>
      {entry.asOf && <span class={old ? 'old' : ''}>{say(old ? 'as_of_old' : 'as_of', monthOf(entry.asOf, say))}</span>}
      {sourceLines(entry).map(({ words, address }, i) => (
        <span key={`${words} ${address}`}>
          {(entry.asOf || i > 0) && ' · '}
          {address ? (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {words}
            </a>
          ) : (
            words
          )}
        </span>
      ))}
    </footer>
  )
}

type Line = { words: string; address?: string }

/** The sources of an entry as a reader wants them, each once. */
function sourceLines({ sources }: Entry): Line[] {
  const lines = sources.map(({ at }) => lineOf(at))
  return [...new Map(lines.map((line) => [`${line.words} ${line.address}`, line])).values()]
}

/**
 * The publisher's name for an address; the words themselves, with licence, for anything else. Where in a book or a package
 * it stands (the heading of the Factbook, the number of a record) is for reviewers, who read it in the entry.
 */
function lineOf(at: string): Line {
  // "CIA World Factbook 2020, Appendix B (https://…)": the words are the link.
  const [, named = '', page = at] = /^(.+?) *\((https?:\/\/[^)\s]+)\)$/.exec(at) ?? []
  // "https://github.com/a/b, path/to.md": what follows the address is for reviewers.
  const address = page.split(/,? (?=\S)/)[0] ?? page
  const host = /^https?:\/\/(?:www\.|en\.)?([^/:]+)/.exec(address)?.[1]
  const words = (named || at)
    .replace(/^(CIA World Factbook [\d-]+),.*/, '$1')
    .replace(/^(WordNet [\d.]+) \(package.*/, '$1')
    .replace(/, \d+$/, '')
  if (!host) return { words }
  return { words: named ? words : host === 'wikipedia.org' ? 'Wikipedia' : host, address }
}

function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return months(to) - months(from)
}
