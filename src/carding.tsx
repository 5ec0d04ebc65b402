/** The cards that a session opens, joined to the background: drawn alike on news pages and on the reader page. */
import { render } from 'preact'
import { formOf } from './core/correct.ts'
import { meetingAt } from './core/meeting.ts'
import type { Keep, Kept } from './core/saved.ts'
import { ask } from './extension/messages.ts'
import { isOrphan, report, version } from './extension/report.ts'
import { copyText } from './page/clipboard.ts'
import { frame } from './page/frame.ts'
import type { Acts, Drawing, Opened } from './page/opened.ts'
import { localVoice } from './page/voice.ts'
import cardStyles from './ui/card.css'
import { PageCard, type PageCardActs } from './ui/PageCard.tsx'
import pageCardStyles from './ui/page-card.css'
import tokens from './ui/tokens.css'

/** What a page tells about itself, and what it wants to hear. */
export type Around = {
  /** The page, as a notebook cites it. */
  about: Pick<Keep['met'], 'title' | 'publisher' | 'address'>
  /** The site that can be switched off; '' where there is none. */
  host: string
  never(isOff: boolean): Promise<void>
  /** A card was kept, or taken out again. */
  kept?(kept: Kept | null): void
  say(key: string, ...substitutions: string[]): string
}

/** Who draws the cards of a session. `around` is asked each time. */
export const drawing = (around: () => Around): Drawing => ({
  frame: (document, dismissed) => frame(document, tokens + cardStyles + pageCardStyles, dismissed),
  draw: (into, opened, acts) => drawCard(into, opened, acts, around()),
  undraw: (into) => render(null, into),
})

function drawCard(into: HTMLElement, opened: Opened, acts: Acts, around: Around): void {
  const { card, text, at, sentence } = opened
  const { about, host, never, kept, say } = around
  const where = sentence(at)
  const met = () => ({
    words: text,
    ...meetingAt(opened.paragraph, opened.start, opened.start + text.length),
    ...about,
  })
  const deeds: PageCardActs = {
    ...acts,
    async save(evenPrivate) {
      if (!card) throw new Error('nothing to save')
      const done = await ask('save', { card, met: met(), evenPrivate })
      kept?.(done)
      return done
    },
    async unsave(id) {
      await ask('undo', [id])
      kept?.(null)
    },
    copy: (words) => copyText(document, into, words),
    know: (entry, isKnown) => ask('know', entry, isKnown),
    wrongAlways: (entry, isWrong) => ask('wrong', formOf(text), entry, isWrong),
    never,
    entry: (id) => ask('entry', id),
    map: (entry) => ask('map', entry),
    speak: localVoice(window, 'en'),
    failure: (error) => {
      report('card', error)
      return say(isOrphan() ? 'updated' : 'failed_act')
    },
  }
  render(
    <PageCard
      key={opened.opening}
      {...opened}
      say={say}
      page={{ ...about, host }}
      sentence={(place) => (place === at ? where : sentence(place))}
      today={new Date().toISOString().slice(0, 7)}
      version={version()}
      stale={isOrphan()}
      acts={deeds}
    />,
    into,
  )
}
