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
  back: 'M9.750 3.500 5.250 8l4.500 4.500',
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
