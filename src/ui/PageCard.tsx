/**
 * The card as it stands on a page: the card itself, where else the page speaks of it, what the reader can do about it, and
 * what came of that. Keeps which related entry is open and the last notice; everything else comes in.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { entryCard } from '../core/card.ts'
import type { ReadOn } from '../core/copy.ts'
import type { Card as CardValue, Entry, LocatorMap } from '../core/model.ts'
import { Card, type Say } from './Card.tsx'
import { type DeedActs, Deeds, type Notice, NoticeLine, type Offer, wrong } from './Deeds.tsx'
import { Glyph, GlyphButton } from './glyphs.tsx'
import { figure } from './say.ts'

export type PageCardProps = {
  say: Say
  today: string
  version: string
  /** Null when a word was looked up and nothing is known about it. */
  card: CardValue | null
  /** The words under the card, as the page writes them. */
  text: string
  /** The text says why there is no card. */
  failed: boolean
  page: ReadOn & { host: string }
  /** How often the page mentions this, which mention this is, and the sentence of each. */
  count: number
  at: number
  sentence(place: number): { text: string; start: number; end: number }
  pinned: boolean
  sheet: boolean
  /** The extension was updated under the page: the card can be read, not acted on. */
  stale: boolean
  acts: PageCardActs
}

export type PageCardActs = DeedActs & {
  jump(): void
  close(): void
  go(place: number): void
  step(direction: 1 | -1): void
  pin(on: boolean): void
  entry(id: string): Promise<Entry | null>
  map(entry: string): Promise<LocatorMap | null>
  /** What to tell the reader when an act failed. */
  failure(error: unknown): string
}

export function PageCard(props: PageCardProps) {
  const { say, card, acts, pinned, sheet, stale } = props
  const [trail, setTrail] = useState<Entry[]>([])
  const [notice, setNotice] = useState<Notice | null>(stale ? { text: say('updated'), offers: [], warns: true } : null)
  const [saved, setSaved] = useState<string | null>(null)
  const tell = (text: string, ...offers: Offer[]) =>
    setNotice({ text: say(text), offers: offers.map(({ label, act }) => ({ label: say(label), act })) })
  const attempt = (act: () => Promise<void>) =>
    void act().catch((error) => setNotice({ text: acts.failure(error), offers: [], warns: true }))
  const deeds = { ...props, tell, attempt, setSaved, saved, hush: () => setNotice(null) }
  const related = trail.at(-1)
  /** What happened is told beside the buttons that did it, which are always in view. */
  const acting = card !== null && !related && !stale
  const place = useRef<HTMLDivElement>(null)
  const read = useRef(related?.id)
  // Another entry is read from its beginning, wherever the one before was left. The first one stands there already.
  useLayoutEffect(() => {
    if (read.current === related?.id) return
    read.current = related?.id
    if (place.current?.parentElement) place.current.parentElement.scrollTop = 0
  }, [related?.id])
  const look = (id: string) =>
    attempt(async () => {
      const entry = await acts.entry(id)
      if (entry) setTrail([...trail, entry])
    })
  const walk = (event: KeyboardEvent) => {
    const element = event.currentTarget as Element
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    if ((event.target as Element).closest('[data-grip], input, textarea')) return
    event.preventDefault()
    acts.step((event.key === 'ArrowRight') === element.matches(':dir(ltr)') ? 1 : -1)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the dialog around it has the role; this only hears keys pressed on its buttons
    <div class="page-card" ref={place} data-kind={related?.kind ?? card?.kind} onKeyDown={walk}>
      {sheet && <div class="handle" data-grip aria-hidden="true" />}
      <p class="corner">
        {pinned && <GlyphButton name="grip" label={say('move')} data-grip />}
        {!sheet && card && (
          <GlyphButton
            name="pin"
            label={say(pinned ? 'unpin' : 'pin')}
            pressed={pinned}
            act={() => acts.pin(!pinned)}
          />
        )}
        <GlyphButton name="close" label={say('close')} act={acts.close} />
      </p>
      {related && (
        <button type="button" class="back" onClick={() => setTrail(trail.slice(0, -1))}>
          <Glyph name="back" />
          <span>{say('back')}</span>
        </button>
      )}
      {notice && !acting && <NoticeLine notice={notice} />}
      {card ? (
        <Card
          key={related?.id ?? ''}
          reason={stale || related !== undefined}
          card={related ? entryCard(related) : card}
          say={say}
          today={props.today}
          map={stale ? undefined : acts.map}
          acts={
            related ? { look } : { jump: acts.jump, look, ...(stale ? {} : { not: (id: string) => wrong(deeds, id) }) }
          }
        >
          {!related && <Places {...props} />}
        </Card>
      ) : (
        <Missing {...props} />
      )}
      {acting && (
        <div class="foot">
          {notice && <NoticeLine notice={notice} />}
          <Deeds {...deeds} card={card} />
        </div>
      )}
    </div>
  )
}

/** How often the page speaks of it, and a step to the sentence before or after. */
function Places({ say, count, at, sentence, acts }: PageCardProps) {
  if (count < 2) return null
  return (
    <section class="places">
      <h3>
        {say('on_this_page', figure(say, Math.max(0, at) + 1), figure(say, count))}
        <GlyphButton name="back" label={say('mention_before')} act={() => acts.go((at + count - 1) % count)} />
        <GlyphButton name="forward" label={say('mention_after')} act={() => acts.go((at + 1) % count)} />
      </h3>
      <Mentions {...{ say, count, at, sentence }} go={acts.go} />
    </section>
  )
}

/** Sentences shown at once: a live blog may speak of somebody three hundred times. */
const SHOWN = 12

function Mentions({
  say,
  count,
  at,
  sentence,
  go,
}: Pick<PageCardProps, 'say' | 'count' | 'at' | 'sentence'> & { go(place: number): void }) {
  const [open, setOpen] = useState(false)
  const from = Math.max(0, Math.min(at - SHOWN / 2, count - SHOWN))
  return (
    <details class="mentions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('all_mentions')}</summary>
      {open && (
        <ol start={from + 1}>
          {Array.from({ length: Math.min(SHOWN, count) }, (_, i) => from + i).map((place) => {
            const { text, start, end } = sentence(place)
            return (
              <li key={place}>
                <button type="button" aria-current={place === at ? 'true' : undefined} onClick={() => go(place)}>
                  <bdi>
                    {text.slice(0, start)}
                    <b>{text.slice(start, end)}</b>
                    {text.slice(end)}
                  </bdi>
                </button>
              </li>
            )
          })}
        </ol>
      )}
    </details>
  )
}

/** Nothing is known: an ordinary link, which nobody has to follow. Or nothing can be: the reason. */
function Missing({ say, text, failed }: PageCardProps) {
  if (failed)
    return (
      <article class="note missing">
        <p>
          <Glyph name="warn" /> {text}
        </p>
      </article>
    )
  return (
    <article class="note missing">
      <p>{say('nothing_known', text)}</p>
      <p>
        <a href={`https://duckduckgo.com/?q=${encodeURIComponent(text)}`} target="_blank" rel="noopener noreferrer">
          {say('search_web')}
        </a>
      </p>
    </article>
  )
}
