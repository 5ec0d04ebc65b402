/** A notebook of ten thousand terms in the installed browsers: how soon the list stands there, a letter is answered, a file is written. */
import { fileURLToPath } from 'node:url'
import { type Browser, launch, type Page, until } from '../e2e/browser.ts'
import { saved } from '../study/terms.ts'
import type { Line } from './measure.ts'

const SECTION = 'notebook'
const TERMS = 10_000
/** Terms laid aside in one message, as an import does. */
const PART = 300
/** How often each thing is done. The quickest counts: a pause of the machine is not the notebook's. */
const TIMES = 7
const ROOMS = { chromium: 'chrome', firefox: 'firefox' } as const
/** What is looked for, letter by letter: many results, few, none, and back. */
const TYPED = ['r', 'ri', 'riv', 'river', 'river 4', 'river 42', 'snow', 'zzz', 'term-99', 'courier', 'm', 'met in']

export async function benchNotebook(): Promise<Line[]> {
  const lines: Line[] = []
  for (const name of ['chromium', 'firefox'] as const) {
    const extension = fileURLToPath(new URL(`../../dist/${ROOMS[name]}`, import.meta.url))
    const browser = await launch(name, { extension, site: {} })
    try {
      lines.push(...(await measured(browser)))
    } finally {
      await browser.close()
    }
  }
  return lines
}

async function measured(browser: Browser): Promise<Line[]> {
  const filling = await browser.own('notebook.html')
  await until(() => filling.evaluate<boolean>(`return typeof browser === 'object'`), 'the notebook page')
  await fill(filling)
  const add = (what: string, value: number, bar: number): Line => ({
    section: SECTION,
    what: `${browser.name}, ${TERMS} terms: ${what}`,
    value,
    unit: 'ms',
    bar: `≤ ${bar}`,
  })
  const opened: number[] = []
  let page = filling
  for (let time = 0; time < TIMES; time++) {
    await page.close()
    page = await browser.own('notebook.html')
    await until(() => page.evaluate<boolean>(`return document.querySelector('.terms > li') !== null`), 'the list')
    opened.push(await page.evaluate<number>(`return performance.getEntriesByName('list')[0].startTime`))
  }
  await until(
    () =>
      page.evaluate<boolean>(
        `return document.querySelector('.count').innerText.replace(/\\D/g, '').includes('${TERMS}')`,
      ),
    'all',
  )
  const keys = await page.evaluate<number[]>(`
    const field = document.querySelector('input[type=search]'); const best = []
    for (let time = 0; time < ${TIMES}; time++) for (const [i, text] of ${JSON.stringify(TYPED)}.entries()) {
      await new Promise((go) => setTimeout(go, 30))
      field.value = text
      const begun = performance.now()
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      document.body.getBoundingClientRect()
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - begun)
    }
    return best`)
  await page.evaluate(
    `location.hash = '#files'; HTMLAnchorElement.prototype.click = () => {}; URL.createObjectURL = () => { window.made = performance.now(); return '#' }`,
  )
  await until(() => page.evaluate<boolean>(`return document.querySelector('.forms button') !== null`), 'the export')
  const files: number[] = []
  for (const form of [1, 2, 3, 4]) {
    const took: number[] = []
    for (let time = 0; time < 3; time++)
      took.push(
        await page.evaluate<number>(`
        window.made = 0; const begun = performance.now()
        document.querySelector('.forms li:nth-child(${form}) button').click()
        while (!window.made) await new Promise((go) => setTimeout(go, 5))
        return window.made - begun`),
      )
    files.push(Math.min(...took))
  }
  const sorted = [...keys].sort((one, other) => one - other)
  return [
    add('list drawn after the page began', Math.min(...opened), 100),
    add('a letter in the search, median', middle(keys), 16),
    add('a letter in the search, the slowest', sorted.at(-1)!, 16),
    add('export, the slowest of four forms', Math.max(...files), 2000),
  ]
}

const middle = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1]!

async function fill(page: Page): Promise<void> {
  const day = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 2_000_000).toISOString()
  const terms = Array.from({ length: TERMS }, (_, i) => {
    const term = saved(`term-${i}`, { saved: day(i), note: i % 50 === 0 ? 'about the bridge' : '' })
    const paragraph = `Lorries waited at river ${i} for the ${i % 7}th day, and snow fell on the tents. `.repeat(6)
    return { ...term, met: term.met.map((one) => ({ ...one, paragraph, read: day(i) })) }
  })
  /** Asks as our pages do: once more when the background was not there. */
  const ask = (question: string, asked: string) =>
    page.evaluate(
      `const send = () => browser.runtime.sendMessage({ newsgloss: '${question}', asked: ${asked} }); const told = await send().catch(send); if (told.error) throw new Error(told.error)`,
    )
  for (let at = 0; at < TERMS; at += PART)
    await ask('stage', `[${JSON.stringify(terms.slice(at, at + PART))}, ${at === 0}]`)
  await ask('bring', '[]')
}
