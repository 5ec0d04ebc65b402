/**
 * The only file that paints. Marks live in the CSS Custom Highlight registry and their rules in one adopted style sheet, so
 * not one node or attribute of the page changes. The registry is shared with the page's own scripts, which may clear it.
 */
import { KINDS, type Kind } from '../core/model.ts'
import type { Settings } from '../core/settings.ts'
import { PREFIX, undress } from './remains.ts'

/** Mid tones, so that mixed with the text's own colour they read on light and on dark pages alike. */
export const ACCENT: Record<Kind, string> = {
  person: '#9a4d8f',
  organisation: '#3f6fc4',
  place: '#3d8a55',
  event: '#b9791b',
  concept: '#64748b',
}
/** How much of the line is the text's own colour, in percent: it then follows the page's contrast wherever it stands. */
export const OWN_COLOUR = 65

/** Told apart by kind: five lines of three sorts and two weights. Never solid (a link) nor wavy (a spelling error). */
const LINES: Record<Kind, string> = {
  person: 'double 1.5px',
  organisation: 'dashed 1.5px',
  place: 'dotted 1.5px',
  event: 'dashed 2.5px',
  concept: 'dotted 2.5px',
}

/**
 * Where a mixture with the text's own colour comes out right. Chromium takes the colour of the page's root for currentColor
 * inside a mixture (measured in 148: black on black on a dark part of a light page), and the text's for currentColor alone.
 */
const MIXES = '@supports (-moz-appearance:none)'
const CURRENT = `${PREFIX}current`

/** What the page looks like with marks. Exported for the options page's preview. */
export function markRules(style: Settings['style']): string {
  const line = (kind: Kind) => (style === 'kinds' ? LINES[kind] : 'dotted 1.5px')
  const rules = KINDS.map(
    (kind) =>
      `::highlight(${PREFIX}${kind}){text-decoration:underline ${line(kind)} currentColor;text-underline-offset:.2em}`,
  )
  const tints = KINDS.map(
    (kind) =>
      `::highlight(${PREFIX}${kind}){text-decoration-color:color-mix(in oklab,currentColor ${OWN_COLOUR}%,${ACCENT[kind]})}`,
  )
  const all = KINDS.map((kind) => `::highlight(${PREFIX}${kind})`).join(',')
  return `${rules.join('\n')}
${MIXES}{${tints.join('')}}
::highlight(${CURRENT}){background-color:rgb(128 128 128/28%)}
@media print{${all}{text-decoration:none}::highlight(${CURRENT}){background:none}}`
}

type Home = Document | ShadowRoot

export type Painter = {
  /** Shows exactly these marks in this style, and no others. */
  paint(marks: readonly { kind: Kind; range: StaticRange }[], style: Settings['style']): void
  /** Gives one mention a soft background, or none. */
  point(range: StaticRange | null): void
  /** False when a script of the page has cleared our marks or our style sheet. */
  intact(): boolean
  /** Takes every trace away. */
  wipe(): void
}

/** A painter for one document and the open shadow roots in it. Nothing is added to the page until the first `paint`. */
export function painter(document: Document): Painter {
  const view = document.defaultView as (Window & typeof globalThis) | null
  const registry = view?.CSS.highlights
  if (!view || !registry) return { paint() {}, point() {}, intact: () => true, wipe() {} }
  let sheet: CSSStyleSheet | null = null
  let dressed = ''
  const homes = new Set<Home>()
  /** What stands in the registry by our hand: another script of ours may have put its own under the same names. */
  const painted = new Map<string, Highlight>()
  const set = (name: string, ranges: StaticRange[], priority: number) => {
    painted.delete(name)
    if (ranges.length === 0) {
      registry.delete(name)
      return
    }
    const highlight = new view.Highlight(...ranges)
    highlight.priority = priority
    registry.set(name, highlight)
    painted.set(name, highlight)
  }
  const isOurs = ([name, highlight]: [string, Highlight]) => registry.get(name) === highlight
  const wears = (home: Home) => sheet !== null && home.adoptedStyleSheets.indexOf(sheet) >= 0
  /** The rules reach text in a shadow root only when it adopts them itself (Firefox; Chromium inherits them). */
  const dress = (ranges: readonly StaticRange[], style: Settings['style']) => {
    sheet ??= new view.CSSStyleSheet()
    const rules = markRules(style)
    if (rules !== dressed) sheet.replaceSync(rules)
    dressed = rules
    for (const home of [document, ...ranges.map(({ startContainer }) => startContainer.getRootNode() as Home)]) {
      if (homes.has(home)) continue
      homes.add(home)
      undress(home)
    }
    for (const home of homes) if ('adoptedStyleSheets' in home && !wears(home)) home.adoptedStyleSheets.push(sheet)
  }
  return {
    paint(marks, style) {
      dress(
        marks.map(({ range }) => range),
        style,
      )
      for (const kind of KINDS)
        set(
          PREFIX + kind,
          marks.filter((mark) => mark.kind === kind).map((mark) => mark.range),
          1,
        )
    },
    point(range) {
      if (range) dress([range], dressed === markRules('kinds') ? 'kinds' : 'quiet')
      set(CURRENT, range ? [range] : [], 2)
    },
    intact: () => [...painted].every(isOurs) && (!sheet || wears(document)),
    wipe() {
      for (const one of painted) if (isOurs(one)) registry.delete(one[0])
      painted.clear()
      for (const home of homes) {
        const at = sheet && 'adoptedStyleSheets' in home ? home.adoptedStyleSheets.indexOf(sheet) : -1
        if (at >= 0) home.adoptedStyleSheets.splice(at, 1)
      }
      homes.clear()
      sheet = null
      dressed = ''
    },
  }
}
