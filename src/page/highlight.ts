/**
 * The only file that paints. Marks live in the CSS Custom Highlight registry and their rules in one adopted style sheet, so
 * not one node or attribute of the page changes. The registry is shared with the page's own scripts, which may clear it.
 */
import { KINDS, type Kind } from '../core/model.ts'

/** Mid tones, so that mixed with the text's own colour they read on light and on dark pages alike. */
const ACCENT: Record<Kind, string> = {
  person: '#9a4d8f',
  organisation: '#3f6fc4',
  place: '#3d8a55',
  event: '#b9791b',
  concept: '#64748b',
}

const PREFIX = 'newsgloss-'
const CURRENT = `${PREFIX}current`

/** What the page looks like with marks: one dotted line, as quiet as a pencil. Exported for the options page's preview. */
export const MARK_RULES = `${KINDS.map(
  (kind) =>
    `::highlight(${PREFIX}${kind}){text-decoration:underline dotted 1.5px color-mix(in oklab,currentColor 65%,${ACCENT[kind]});text-underline-offset:.2em}`,
).join('\n')}
::highlight(${CURRENT}){background-color:color-mix(in oklab,currentColor 14%,transparent)}
@media print{${KINDS.map((kind) => `::highlight(${PREFIX}${kind})`).join(',')}{text-decoration:none}::highlight(${CURRENT}){background:none}}`

export type Painter = {
  /** Shows exactly these marks, and no others. */
  paint(marks: readonly { kind: Kind; range: StaticRange }[]): void
  /** Gives one mention a soft background, or none. */
  point(range: StaticRange | null): void
  /** False when a script of the page has cleared our marks. */
  intact(): boolean
  /** Takes every trace away. */
  wipe(): void
}

/** A painter for one document. Nothing is added to the page until the first `paint`. */
export function painter(document: Document): Painter {
  const view = document.defaultView as (Window & typeof globalThis) | null
  const registry = view?.CSS.highlights
  if (!view || !registry) return { paint() {}, point() {}, intact: () => true, wipe() {} }
  let sheet: CSSStyleSheet | null = null
  const painted = new Set<string>()
  const set = (name: string, ranges: StaticRange[], priority: number) => {
    registry.delete(name)
    painted.delete(name)
    if (ranges.length === 0) return
    const highlight = new view.Highlight(...ranges)
    highlight.priority = priority
    registry.set(name, highlight)
    painted.add(name)
  }
  const dress = () => {
    if (sheet && document.adoptedStyleSheets.indexOf(sheet) >= 0) return
    sheet = new view.CSSStyleSheet()
    sheet.replaceSync(MARK_RULES)
    document.adoptedStyleSheets.push(sheet)
  }
  return {
    paint(marks) {
      dress()
      for (const kind of KINDS)
        set(
          PREFIX + kind,
          marks.filter((mark) => mark.kind === kind).map((mark) => mark.range),
          1,
        )
    },
    point: (range) => set(CURRENT, range ? [range] : [], 2),
    intact: () =>
      [...painted].every((name) => registry.has(name)) && (!sheet || document.adoptedStyleSheets.indexOf(sheet) >= 0),
    wipe() {
      for (const name of painted) registry.delete(name)
      painted.clear()
      const at = sheet ? document.adoptedStyleSheets.indexOf(sheet) : -1
      if (at >= 0) document.adoptedStyleSheets.splice(at, 1)
      sheet = null
    },
  }
}
