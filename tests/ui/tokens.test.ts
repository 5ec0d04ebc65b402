import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/ui/tokens.css', 'utf8')
/** A colour token of one theme: tokens are written light-dark(light, dark). */
const colour = (theme: number, name: string) =>
  new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)?.[theme + 1] ?? '#000000'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

test.each([
  ['light', 0],
  ['dark', 1],
])('in the %s theme text, small print and glyphs stand out enough', (_, part) => {
  const paper = colour(part, 'paper')
  expect(contrast(colour(part, 'ink'), paper)).toBeGreaterThanOrEqual(7)
  for (const name of ['quiet', 'amber']) expect(contrast(colour(part, name), paper), name).toBeGreaterThanOrEqual(4.5)
  for (const name of ['person', 'organisation', 'place', 'event', 'concept'])
    expect(contrast(colour(part, name), paper), name).toBeGreaterThanOrEqual(3)
})

test.each(['card.css', 'page-card.css'])('nothing in %s is as large as the page’s own letters (rem)', (file) => {
  expect(readFileSync(`src/ui/${file}`, 'utf8')).not.toMatch(/[\d.]rem\b/)
})
