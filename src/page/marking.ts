/**
 * The marks of a session: what stands on the page, which mentions are marked, and what the pointer can hit. Many marks are
 * painted in slices, those in view first; what is painted already stays until all of the new is ready, so nothing flickers.
 */
import { marks } from '../core/marks.ts'
import type { Mention } from '../core/model.ts'
import type { Settings, Wrong } from '../core/settings.ts'
import { painter } from './highlight.ts'
import type { Target } from './pointer.ts'
import type { Reading } from './reading.ts'
import { EMPTY, type Scene, sceneOf } from './scene.ts'
import { atOnce, inSlices } from './slices.ts'
import { seen } from './view.ts'

/** So many marks are painted in one go: two milliseconds. With more, those in view come first. */
const AT_ONCE = 200

export type MarkingDoors = {
  document: Document
  settings(): Settings
  /** The site was switched off by the open card: nothing is marked while that is still read. */
  isBare(): boolean
  /** Another scene takes the place of this one. Gives back what to do when it has. */
  changing(byReader: boolean): () => void
  failed(error: unknown): void
  signal: AbortSignal
}

export type Marking = {
  /** What stands on the page now. */
  scene(): Scene
  /** The mentions that are marked, in reading order: what the walk by key visits. */
  marked(): readonly Target[]
  /**
   * Makes a reading, without what the reader calls wrong, the one that is seen. `byReader`: the reader asked for it on the
   * open card; it is then done at once.
   */
  show(reading: Reading, wrong: readonly Wrong[], byReader: boolean): void
  /** What the pointer can hit: with a key to hold every known name, marked or not. The same list until another scene is shown. */
  hittable(): readonly Target[]
  /** Sets one mention off as the one the card is about, or none. */
  point(range: StaticRange | null): void
  /** False when the page's scripts have cleared the marks, or another script of ours has painted over them. */
  isIntact(): boolean
  wipe(): void
}

/** Makes the marks of one session. Nothing is marked until something is shown. */
export function marking({ document, settings, isBare, changing, failed, signal }: MarkingDoors): Marking {
  const view = document.defaultView as Window & typeof globalThis
  const paint = painter(document)
  let scene: Scene = EMPTY
  let marked: readonly Target[] = []
  let hittable: readonly Target[] | null = null
  let paintings = 0
  const painted = () => (settings().style === 'none' ? [] : marked)

  /** Makes a scene and its marks the ones that are seen and pointed at. */
  function put(next: Scene, targets: readonly Target[], byReader: boolean): void {
    const changed = changing(byReader)
    scene = next
    marked = targets
    hittable = null
    paint.paint(
      painted().map(({ mention, range }) => ({ kind: scene.annotation.mentions[mention]!.kind, range })),
      settings().style,
    )
    changed()
  }

  return {
    scene: () => scene,
    marked: () => marked,
    show(reading, wrong, byReader) {
      const next = sceneOf(reading, wrong)
      const blocks = next.blocks.map(({ block }) => block)
      const wanted = isBare() ? [] : marks(next.annotation, blocks, forced(settings(), view))
      const token = ++paintings
      if (byReader || wanted.length <= AT_ONCE) {
        put(next, atOnce(targets(next, wanted)), byReader)
        return
      }
      if (marked.length === 0 || !paint.intact()) {
        const { from, to } = seen(next.blocks, view)
        const first = wanted.filter(({ block }) => block >= from && block < to)
        put(next, atOnce(targets(next, first)), false)
      }
      void inSlices(targets(next, wanted), view, () => token === paintings && !signal.aborted).then((all) => {
        if (all) put(next, all, false)
      }, failed)
    },
    hittable() {
      hittable ??= settings().modifier === 'none' || isBare() ? painted() : scene.known()
      return hittable
    },
    point: (range) => paint.point(range),
    isIntact: () => paint.intact(),
    wipe: () => paint.wipe(),
  }
}

/** Forced colours paint every highlight loudly in Chromium: then the first mentions are enough. */
function forced(wanted: Settings, view: Window): Settings {
  return view.matchMedia('(forced-colors: active)').matches ? { ...wanted, marks: 'first' } : wanted
}

/** Where some of a scene's mentions, in its order, stand in the page; those whose text has gone are left out. */
function* targets({ annotation, targetOf }: Scene, mentions: readonly Mention[]): Generator<undefined, Target[]> {
  const found: Target[] = []
  let number = -1
  for (const mention of mentions) {
    number = annotation.mentions.indexOf(mention, number + 1)
    const target = targetOf(number)
    if (target) found.push(target)
    if (found.length % 32 === 0) yield
  }
  return found
}
