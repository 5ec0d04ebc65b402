/**
 * The card as it stands on a page: the card itself, where else the page speaks of it, what the reader can do about it, and
 * what came of that. Keeps which related entry is open and the last notice; everything else comes in.
 */
import { useState } from 'preact/hooks'
import { entryCard } from '../core/card.ts'
import { copied, type ReadOn, reported } from '../core/copy.ts'
import type { Card as CardValue, Entry, LocatorMap } from '../core/model.ts'
import type { Kept } from '../core/saved.ts'
import { Card, Reason, type Say } from './Card.tsx'
import { Glyph, type GlyphName } from './glyphs.tsx'

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

export type PageCardActs = {
  jump(): void
  close(): void
  go(place: number): void
  step(direction: 1 | -1): void
  pin(on: boolean): void
  save(evenPrivate: boolean): Promise<Kept>
  unsave(id: string): Promise<void>
  copy(text: string): Promise<void>
  know(entry: string, isKnown: boolean): Promise<void>
  /** Calls this reading wrong on this page, or on every page. */
  wrongHere(entry: string, isWrong: boolean): void
  wrongAlways(entry: string, isWrong: boolean): Promise<void>
  never(isOff: boolean): Promise<void>
  entry(id: string): Promise<Entry | null>
  map(entry: string): Promise<LocatorMap | null>
  /** Says a text aloud; null when the device has no voice of its own. */
  speak: ((text: string) => void) | null
  /** What to tell the reader when an act failed. */
  failure(error: unknown): string
}

/** Something that happened, with what can be done about it. */
type Notice = { text: string; offers: Offer[]; warns?: boolean }
type Offer = { label: string; act(): void }

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
    <div class="page-card" data-kind={related?.kind ?? card?.kind} onKeyDown={walk}>
      {sheet && <div class="handle" data-grip aria-hidden="true" />}
      <p class="corner">
        {pinned && <Button {...{ say }} name="grip" label="move" data-grip />}
        {!sheet && card && (
          <Button
            {...{ say }}
            name="pin"
            label={pinned ? 'unpin' : 'pin'}
            pressed={pinned}
            act={() => acts.pin(!pinned)}
          />
        )}
        <Button {...{ say }} name="close" label="close" act={acts.close} />
      </p>
      {related && (
        <button type="button" class="back" onClick={() => setTrail(trail.slice(0, -1))}>
          <Glyph name="back" />
          <span>{say('back')}</span>
        </button>
      )}
      {notice && <NoticeLine notice={notice} />}
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
      {card && !related && !stale && <Deeds {...deeds} card={card} />}
    </div>
  )
}

type Doing = PageCardProps & {
  tell(text: string, ...offers: Offer[]): void
  attempt(act: () => Promise<void>): void
  setSaved(id: string | null): void
  /** The id in the notebook of what was saved from this card. */
  saved: string | null
  hush(): void
}

/** The row of what can be done: each one tap, each undone by one more. */
function Deeds(doing: Doing & { card: CardValue }) {
  const { say, card, text, page, version, acts, tell, attempt, saved } = doing
  const { entry } = card
  const copy = () => attempt(async () => acts.copy(copied(card, page)).then(() => tell('copied')))
  return (
    <div class="deeds">
      <Button
        {...{ say }}
        name="save"
        label={saved ? 'unsave' : 'save'}
        pressed={saved !== null}
        act={() => save(doing)}
      />
      <Button {...{ say }} name="copy" label="copy" act={copy} />
      {entry && <Button {...{ say }} name="known" label="i_know" act={() => know(doing, entry)} />}
      {acts.speak && <Button {...{ say }} name="speak" label="speak" act={() => acts.speak?.(card.title)} />}
      <details class="more">
        <summary>
          <Glyph name="more" />
          <span class="aside">{say('more')}</span>
        </summary>
        <Reason card={card} say={say} />
        <ul>
          {entry && (
            <li>
              <button type="button" onClick={() => wrong(doing, entry.id)}>
                {say('wrong_here')}
              </button>
            </li>
          )}
          <li>
            <button
              type="button"
              onClick={() => attempt(async () => acts.copy(reported(card, text, version)).then(() => tell('copied')))}
            >
              {say('copy_report')}
            </button>
          </li>
          {page.host && (
            <li>
              <button type="button" onClick={() => never(doing)}>
                {say('never_here', page.host)}
              </button>
            </li>
          )}
        </ul>
      </details>
    </div>
  )
}

function save(doing: Doing, evenPrivate = false): void {
  const { acts, tell, attempt, saved, setSaved } = doing
  const undo = (id: string) =>
    attempt(async () => {
      await acts.unsave(id)
      setSaved(null)
      tell('unsaved')
    })
  if (saved) {
    undo(saved)
    return
  }
  attempt(async () => {
    const kept = await acts.save(evenPrivate)
    if (kept.is === 'private') {
      tell('private_window', { label: 'save_anyway', act: () => save(doing, true) })
      return
    }
    if (!('id' in kept)) {
      tell(kept.is === 'full' ? 'notebook_full' : 'notebook_broken')
      return
    }
    const { id } = kept
    setSaved(id)
    tell(kept.is === 'already' ? 'saved_already' : 'saved_term', { label: 'undo', act: () => undo(id) })
  })
}

function know({ acts, tell, attempt, hush }: Doing, { id }: Entry): void {
  attempt(async () => {
    await acts.know(id, true)
    tell('known_now', { label: 'undo', act: () => attempt(() => acts.know(id, false).then(hush)) })
  })
}

/** Wrong here: at once on this page, everywhere by one more tap, and a report to copy. */
function wrong(doing: Doing, id: string): void {
  const { acts, tell, hush } = doing
  acts.wrongHere(id, true)
  const undo = () => {
    acts.wrongHere(id, false)
    hush()
  }
  tell('wrong_now', { label: 'always', act: () => wrongAlways(doing, id) }, { label: 'undo', act: undo })
}

function wrongAlways({ acts, tell, attempt, hush }: Doing, id: string): void {
  attempt(async () => {
    await acts.wrongAlways(id, true)
    const undo = () => {
      acts.wrongHere(id, false)
      attempt(() => acts.wrongAlways(id, false).then(hush))
    }
    tell('wrong_always', { label: 'undo', act: undo })
  })
}

function never({ acts, tell, attempt, hush }: Doing): void {
  attempt(async () => {
    await acts.never(true)
    tell('never_now', { label: 'undo', act: () => attempt(() => acts.never(false).then(hush)) })
  })
}

/** How often the page speaks of it, and a step to the sentence before or after. */
function Places({ say, count, at, sentence, acts }: PageCardProps) {
  if (count < 2) return null
  return (
    <section class="places">
      <h3>
        {say('on_this_page', String(Math.max(0, at) + 1), String(count))}
        <Button {...{ say }} name="back" label="mention_before" act={() => acts.go((at + count - 1) % count)} />
        <Button {...{ say }} name="forward" label="mention_after" act={() => acts.go((at + 1) % count)} />
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

function NoticeLine({ notice: { text, offers, warns } }: { notice: Notice }) {
  return (
    <p class={warns ? 'notice warns' : 'notice'} role="status">
      {warns && <Glyph name="warn" />}
      <span>{text}</span>
      {offers.map(({ label, act }) => (
        <OfferButton key={label} label={label} act={act} />
      ))}
    </p>
  )
}

function OfferButton({ label, act }: Offer) {
  return (
    <button type="button" onClick={act}>
      {label}
    </button>
  )
}

type ButtonProps = {
  say: Say
  name: GlyphName
  label: string
  act?: () => void
  pressed?: boolean
  'data-grip'?: boolean
}

function Button({ say, name, label, act, pressed, ...more }: ButtonProps) {
  return (
    <button
      type="button"
      class="glyph"
      aria-label={say(label)}
      title={say(label)}
      aria-pressed={pressed}
      onClick={act}
      {...more}
    >
      <Glyph name={name} />
    </button>
  )
}
