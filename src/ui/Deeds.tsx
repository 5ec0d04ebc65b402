/**
 * What the reader can do about a card, each one tap and each undone by one more, and what is told of it. Keeps whether the
 * seldom ones are unfolded.
 */
import { useState } from 'preact/hooks'
import { copied, type ReadOn, reported } from '../core/copy.ts'
import type { Card as CardValue, Entry } from '../core/model.ts'
import type { Kept } from '../core/saved.ts'
import { Reason, type Say } from './Card.tsx'
import { Glyph, GlyphButton } from './glyphs.tsx'

/** Something that happened, with what can be done about it. */
export type Notice = { text: string; offers: Offer[]; warns?: boolean }
export type Offer = { label: string; act(): void }

/** What can be done about a card. */
export type DeedActs = {
  save(evenPrivate: boolean): Promise<Kept>
  unsave(id: string): Promise<void>
  copy(text: string): Promise<void>
  know(entry: string, isKnown: boolean): Promise<void>
  /** Calls this reading wrong on this page, or on every page. */
  wrongHere(entry: string, isWrong: boolean): void
  wrongAlways(entry: string, isWrong: boolean): Promise<void>
  never(isOff: boolean): Promise<void>
  /** Says a text aloud; null when the device has no voice of its own. */
  speak: ((text: string) => void) | null
}

/** A card, the page it stands on, and who is told of what was done. */
export type Doing = {
  say: Say
  version: string
  text: string
  page: ReadOn & { host: string }
  acts: DeedActs

  tell(text: string, ...offers: Offer[]): void
  attempt(act: () => Promise<void>): void
  setSaved(id: string | null): void
  /** The id in the notebook of what was saved from this card. */
  saved: string | null
  hush(): void
}

/** The row of what can be done: each one tap, each undone by one more. What is seldom wanted is folded away below it. */
export function Deeds(doing: Doing & { card: CardValue }) {
  const { say, card, page, acts, tell, attempt, saved } = doing
  const { entry } = card
  const [open, setOpen] = useState(false)
  const copy = () => attempt(async () => acts.copy(copied(card, page)).then(() => tell('copied')))
  return (
    <>
      <div class="deeds">
        <GlyphButton
          name="save"
          label={say(saved ? 'unsave' : 'save')}
          pressed={saved !== null}
          act={() => save(doing)}
        />
        <GlyphButton name="copy" label={say('copy')} act={copy} />
        {entry && <GlyphButton name="known" label={say('i_know')} act={() => know(doing, entry)} />}
        {acts.speak && <GlyphButton name="speak" label={say('speak')} act={() => acts.speak?.(card.title)} />}
        <GlyphButton name="more" label={say('more')} expanded={open} act={() => setOpen(!open)} />
      </div>
      {open && <More {...doing} fold={() => setOpen(false)} />}
    </>
  )
}

/**
 * What to do when this card should not be shown, and why it is. The button that unfolded it has moved up, and the pointer rests
 * on what stands last: a second press there must do no harm.
 */
function More(doing: Doing & { card: CardValue; fold(): void }) {
  const { say, card, text, page, version, acts, tell, attempt, fold } = doing
  const { entry } = card
  const report = () => attempt(async () => acts.copy(reported(card, text, version)).then(() => tell('copied')))
  const lines: [string, () => void][] = [
    ...(page.host ? [[say('never_here', page.host), () => never(doing)] as [string, () => void]] : []),
    ...(entry ? [[say('wrong_here'), () => wrong(doing, entry.id)] as [string, () => void]] : []),
    [say('copy_report'), report],
  ]
  return (
    <div class="more">
      <ul>
        {lines.map(([label, act]) => (
          <li key={label}>
            <button
              type="button"
              onClick={({ currentTarget }) => {
                // The line goes; the focus stays in the card.
                currentTarget.closest('.foot')?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
                fold()
                act()
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      <Reason card={card} say={say} />
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
      tell(`notebook_${kept.is}`)
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
export function wrong(doing: Doing, id: string): void {
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

/** What happened, and what can be done about it. */
export function NoticeLine({ notice: { text, offers, warns } }: { notice: Notice }) {
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
