/** The project's own glyphs: 16 px grid, 1.5 px strokes, round joins, the colour of the text around them. */
import type { Kind } from '../core/model.ts'

const PATHS = {
  person: 'M8 2.5a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5ZM2.5 14c.4-2.9 2.6-4.25 5.5-4.25S13.100 11.1 13.5 14',
  organisation: 'M3 13.500V4.500l5-2.250 5 2.250v9M1.750 13.750h12.500M6 7h.01M10 7h.01M6 10h.01M10 10h.01',
  place:
    'M8 14.250s4.750-4 4.750-7.750a4.750 4.750 0 0 0-9.500 0C3.250 10.250 8 14.250 8 14.250ZM8 8a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Z',
  event: 'M2.750 3.750h10.500v9.500H2.750ZM2.750 6.750h10.500M5.500 2v3M10.500 2v3',
  concept:
    'M5.750 11.500C4.500 10.600 3.500 9.200 3.500 7a4.500 4.500 0 0 1 9 0c0 2.200-1 3.600-2.250 4.500ZM6.250 13.750h3.500',
  close: 'M4 4l8 8M12 4l-8 8',
  jump: 'M3 8h9.500M8.750 4.250 12.500 8l-3.750 3.750',
  tick: 'M3 8.500l3.250 3.250L13 4.750',
  back: 'M9.750 3.500 5.250 8l4.500 4.500',
  forward: 'M6.250 3.500 10.750 8l-4.500 4.500',
  save: 'M8 2.250l1.750 3.650 4 .520-2.920 2.780.730 3.970L8 11.250l-3.560 1.920.730-3.970L2.250 6.420l4-.520Z',
  copy: 'M5.750 5.750h7.500v7.500h-7.500ZM10.250 5.500V2.750h-7.500v7.500h2.750',
  known:
    'M2 8s2.200-4.250 6-4.250c1 0 1.900.300 2.700.740M14 8s-2.200 4.250-6 4.250c-1 0-1.900-.300-2.700-.740M2.750 13.250l10.500-10.500',
  speak:
    'M2.500 6.250v3.500h2.250l3 2.500v-8.500l-3 2.500ZM10.250 5.750a3.250 3.250 0 0 1 0 4.500M12.250 3.900a5.900 5.900 0 0 1 0 8.200',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  pin: 'M6 2.250h4l-.500 4 2.250 2.500h-7.500L6.500 6.250ZM8 8.750v5',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  lock: 'M4.250 7.250h7.500v6h-7.500ZM5.750 7V5.250a2.250 2.250 0 0 1 4.500 0V7',
  up: 'M3.500 9.750 8 5.250l4.500 4.500',
  down: 'M3.500 6.250 8 10.750l4.500-4.500',
  warn: 'M8 2.500 14 13.250H2ZM8 6.750v3M8 11.500h.01',
} as const

export type GlyphName = keyof typeof PATHS

/** A drawing beside words that say the same; screen readers pass over it. */
export function Glyph({ name }: { name: GlyphName | Kind }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

export type GlyphButtonProps = {
  name: GlyphName
  /** What it does, for screen readers and for a pointer that rests. */
  label: string
  act?: () => void
  pressed?: boolean
  expanded?: boolean
  'data-grip'?: boolean
}

/** A button that is a drawing. */
export function GlyphButton({ name, label, act, pressed, expanded, ...more }: GlyphButtonProps) {
  return (
    <button
      type="button"
      class="glyph"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={act}
      {...more}
    >
      <Glyph name={name} />
    </button>
  )
}
