import { expect, test } from 'vitest'
import { KINDS } from '../../src/core/model.ts'
import { ACCENT, markRules, OWN_COLOUR } from '../../src/page/highlight.ts'

type Rgb = [number, number, number]
const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb
const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
/** sRGB to Oklab and back to linear light, as CSS Color 4 defines color-mix(in oklab). */
function oklab(hex: string): Rgb {
  const [r, g, b] = rgb(hex).map(linear) as Rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
function luminanceOfLab([L, a, b]: Rgb): number {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  const clip = (v: number) => Math.min(1, Math.max(0, v))
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue)
}
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

/** Text and background of ten pages as publishers set them, light and dark. */
const PAGES = [
  ['#121212', '#ffffff'],
  ['#333333', '#ffffff'],
  ['#000000', '#fff1e5'],
  ['#222222', '#f8f5ef'],
  ['#404040', '#f5f5f5'],
  ['#ffffff', '#000000'],
  ['#e8e6e3', '#181a1b'],
  ['#dcdcdc', '#1a1a1a'],
  ['#d4d4d4', '#0f2439'],
  ['#c9d1d9', '#22272e'],
] as const

test.each(PAGES)('marks on %s text over %s stand out at 3:1 for every kind', (text, paper) => {
  for (const kind of KINDS) {
    const [own, accent] = [oklab(text), oklab(ACCENT[kind])]
    const mixed = own.map((v, i) => (v * OWN_COLOUR + accent[i]! * (100 - OWN_COLOUR)) / 100) as Rgb
    expect(contrast(luminanceOfLab(mixed), luminanceOfLab(oklab(paper))), kind).toBeGreaterThanOrEqual(3)
  }
})

test('quiet is one dotted line for all; told apart by kind is five different lines, none solid or wavy', () => {
  expect(markRules('quiet').match(/underline dotted 1.5px/g)).toHaveLength(KINDS.length)
  const lines = [...markRules('kinds').matchAll(/underline (\w+ [\d.]+px)/g)].map(([, line]) => line)
  expect(new Set(lines).size).toBe(KINDS.length)
  expect(lines.join()).not.toMatch(/solid|wavy/)
})

test('print shows nothing', () => {
  expect(markRules('quiet')).toMatch(/@media print\{.*text-decoration:none/)
})
