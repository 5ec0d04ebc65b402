/** A few lines of news and a card, as pages show them with the settings of this moment. The door paints the marks. */
import type { Card as CardValue, LocatorMap } from '../core/model.ts'
import type { Settings } from '../core/settings.ts'
import { Card, type Say } from './Card.tsx'

export type PreviewProps = {
  say: Say
  settings: Settings
  today: string
  /** The sample's paragraphs; the first is its headline. English, whatever the reader's language: the glossary is. */
  story: readonly string[]
  card: CardValue | null
  map(entry: string): Promise<LocatorMap | null>
  /** The element with the sample's words, once it stands. */
  ready(story: HTMLElement): void
  /** The pointer rests here, or a click came. */
  point(x: number, y: number): void
}

export function PreviewView({ say, settings, today, story, card, map, ready, point }: PreviewProps) {
  const { theme, size, style } = settings
  return (
    <>
      <h2>{say('preview')}</h2>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a sample; its first card stands open for everybody */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div
        class="story"
        lang="en"
        dir="ltr"
        ref={(element) => {
          if (element) ready(element)
        }}
        onPointerMove={({ clientX, clientY }) => point(clientX, clientY)}
        onClick={({ clientX, clientY }) => point(clientX, clientY)}
      >
        {story.map((text, i) => (i === 0 ? <h3 key={text}>{text}</h3> : <p key={text}>{text}</p>))}
      </div>
      {style === 'none' && <p class="quiet">{say('preview_none')}</p>}
      {card && (
        <div
          class={settings.motion === 'none' ? 'card still' : 'card'}
          style={{ '--size': `${size}px`, colorScheme: theme === 'light' || theme === 'dark' ? theme : 'inherit' }}
        >
          <Card card={card} say={say} today={today} map={map} acts={{}} />
        </div>
      )}
    </>
  )
}
