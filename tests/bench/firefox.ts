/** Bench 3 in Firefox, as far as it can be measured there: no trace tells whose a task is, but the page sees its marks come. */
import { resolve } from 'node:path'
import { launchFirefox } from '../e2e/firefox.ts'
import type { Line } from './measure.ts'
import { high, middle, WATCH } from './page.ts'
import { addressOf, PAGES } from './pages.ts'

export async function benchFirefox(quick: boolean): Promise<Line[]> {
  const [article = '', blog = ''] = Object.keys(PAGES)
  const site = Object.fromEntries(
    [article, blog].map((name) => [
      addressOf(name),
      { html: PAGES[name]!.replace('<head>', `<head><script>${WATCH}</script>`) },
    ]),
  )
  const browser = await launchFirefox({ extension: resolve('dist/firefox'), site })
  try {
    const lines: Line[] = []
    for (const [name, bar] of [
      [article, '≤ 80'],
      [blog, '≤ 1000'],
    ] as const) {
      const after: number[] = []
      let changed = 0
      for (let i = 0; i < (quick ? 3 : 9); i++) {
        const page = await browser.open(addressOf(name))
        const seen = await page.evaluate<{ painted: number; idle: number; mutations: number }>(
          'return new Promise((done) => { const wait = () => window.bench.painted || performance.now() > 15000 ? done(window.bench) : setTimeout(wait, 20); wait() })',
        )
        if (i > 0) after.push(seen.painted ? seen.painted - seen.idle : Number.NaN)
        changed = Math.max(changed, seen.mutations)
        await page.close()
      }
      lines.push(
        {
          section: 'firefox',
          what: `${name}: first marks after the page is ready, median`,
          value: middle(after),
          unit: 'ms',
        },
        {
          section: 'firefox',
          what: `${name}: first marks after the page is ready, p95`,
          value: high(after),
          unit: 'ms',
          bar,
        },
        {
          section: 'firefox',
          what: `${name}: nodes of the page changed`,
          value: changed,
          unit: '',
          bar: '0',
          holds: changed === 0,
        },
      )
    }
    return lines
  } finally {
    await browser.close()
  }
}
