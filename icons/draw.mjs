/**
 * Draws the icons from one shape: a serif g over a dotted line. Toolbar states differ by shape: the line is dotted when on,
 * absent when there is nothing to explain, and the whole is struck through when off. `node icons/draw.mjs` writes the PNGs.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'

const [given] = process.argv.slice(2)
if (given) {
  console.error(`node icons/draw.mjs: it takes no words, and was given ${given}.`)
  process.exit(2)
}
const INK = '#1c1b19'
const PAPER = '#fffdf8'
const G =
  '<g fill="none" stroke-linecap="round"><ellipse cx="58" cy="42" rx="20" ry="19" stroke-width="11"/><path d="M74 30c5-8 12-10 18-8" stroke-width="9"/><path d="M44 56c-8 6-8 14 2 16h24c14 1 18 8 16 15-3 9-15 13-28 13s-26-4-26-14c0-7 6-12 14-14" stroke-width="9"/></g>'
const DOTS = [26, 45, 64, 83, 102].map((x) => `<circle cx="${x}" cy="117" r="5.500" stroke="none"/>`).join('')
const STRIKE = `<path d="M20 112 108 20" stroke="${PAPER}" stroke-width="22" stroke-linecap="round"/><path d="M20 112 108 20" stroke-width="10" stroke-linecap="round"/>`
const STATES = { on: G + DOTS, nothing: G, off: G + STRIKE }

/** The drawing of one state, 128 units square. */
export const svg = (state) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><rect x="2" y="2" width="124" height="124" rx="26" fill="${PAPER}" stroke="${INK}" stroke-opacity=".25" stroke-width="3"/><g fill="${INK}" stroke="${INK}" opacity="${state === 'on' ? 1 : 0.62}">${STATES[state]}</g></svg>`

const here = fileURLToPath(new URL('.', import.meta.url))
const draw = (state, size, name) =>
  writeFileSync(
    `${here}${name}-${size}.png`,
    new Resvg(svg(state), { fitTo: { mode: 'width', value: size } }).render().asPng(),
  )
for (const size of [16, 32, 48, 128]) draw('on', size, 'newsgloss')
for (const state of Object.keys(STATES)) for (const size of [16, 32]) draw(state, size, state)
