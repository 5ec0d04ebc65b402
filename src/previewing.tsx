/** The live preview on the options page: a sample story read by the background as any page is, painted as pages are painted. */
import { marks } from './core/marks.ts'
import type { Annotation, Block, Mention } from './core/model.ts'
import type { Settings } from './core/settings.ts'
import { ask, askReading } from './extension/messages.ts'
import { report } from './extension/report.ts'
import { say } from './extension/say.ts'
import { painter } from './page/highlight.ts'
import { PreviewView } from './ui/PreviewView.tsx'

export type Preview = {
  view(settings: Settings): preact.JSX.Element
  /** Shows the sample with these settings. */
  show(settings: Settings): void
  /** Reads the sample again: a glossary has changed. */
  read(): void
}

/** Starts the preview; `draw` is told when it has something new to show. */
export function startPreview(draw: () => void): Preview {
  const story = say('preview_story').split('\n')
  const blocks: Block[] = story.map((text, i) => ({ text, role: i === 0 ? 'headline' : 'body' }))
  const paint = painter(document)
  let annotation: Annotation | null = null
  /** The settings that the reading depends on, as they were. */
  let readWith = ''
  let shown: Settings | null = null
  let element: HTMLElement | null = null
  let painted: Mention[] = []
  let chosen: string | null = null

  const rangeOf = ({ block, start, end }: Mention): StaticRange | null => {
    const node = element?.children[block]?.firstChild
    if (!node || (node.nodeValue ?? '').length < end) return null
    return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })
  }

  function repaint(): void {
    if (!annotation || !shown || !element) return
    painted = shown.on ? marks(annotation, blocks, shown) : []
    const placed = shown.style === 'none' ? [] : painted
    paint.paint(
      placed.flatMap((mention) => {
        const range = rangeOf(mention)
        return range ? [{ kind: mention.kind, range }] : []
      }),
      shown.style,
    )
    const current = painted.find(({ text }) => text === chosen) ?? painted[0]
    paint.point(current ? rangeOf(current) : null)
  }

  async function read(): Promise<void> {
    annotation = await askReading(blocks, { demonyms: shown?.demonyms ?? false })
    repaint()
    draw()
  }

  const failed = (error: unknown) => report('preview', error)

  return {
    read: () => void read().catch(failed),
    show(settings) {
      shown = settings
      const key = JSON.stringify([settings.demonyms, settings.wrong])
      if (key !== readWith) {
        readWith = key
        read().catch(failed)
      } else repaint()
    },
    view(settings) {
      const current = painted.find(({ text }) => text === chosen) ?? painted[0]
      return (
        <PreviewView
          say={say}
          settings={settings}
          today={new Date().toISOString().slice(0, 7)}
          story={story}
          card={(current && annotation?.cards[current.card]) ?? null}
          map={(entry) => ask('map', entry)}
          ready={(found) => {
            if (found === element) return
            element = found
            repaint()
            if (painted.length > 0) draw()
          }}
          point={(x, y) => {
            const caret = document.caretPositionFromPoint(x, y)
            const block = [...(element?.children ?? [])].findIndex((one) => one.firstChild === caret?.offsetNode)
            const at = caret?.offset ?? -1
            const found = painted.find((one) => one.block === block && one.start <= at && at <= one.end)
            if (!found || found.text === chosen) return
            chosen = found.text
            repaint()
            draw()
          }}
        />
      )
    },
  }
}
