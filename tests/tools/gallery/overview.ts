/** Overviews of the gallery: the pictures of one surface side by side, light above dark, each under its name. */
import { readFileSync } from 'node:fs'
import { launch } from '../../e2e/browser.ts'
import { builtFor } from '../../e2e/stage.ts'
import { FOLDER, type Taken } from './take.ts'

const ADDRESS = 'https://www.theguardian.com/overview'
/** Of wide pictures fewer stand side by side: smaller they could not be judged. */
const LAYOUT = { wide: { columns: 3, states: 3 }, narrow: { columns: 4, states: 6 } }
const WIDE = 700

/** Writes pictures/overview-SURFACE-OF-1.png and so on. `of` names browser and language. */
export async function overview(of: string, taken: readonly Taken[]): Promise<void> {
  const surfaceOf = ({ name }: Taken) => name.split('-')[0] ?? ''
  const sheets: { file: string; html: string }[] = []
  for (const surface of new Set(taken.map(surfaceOf))) {
    const pictures = taken.filter((one) => surfaceOf(one) === surface)
    const names = [...new Set(pictures.map(({ name }) => name))]
    const wide = pictures.filter(({ file }) => widthOf(file) > WIDE)
    const { columns, states } = LAYOUT[wide.length > pictures.length / 2 ? 'wide' : 'narrow']
    for (let at = 0; at < names.length; at += states) {
      const some = names.slice(at, at + states)
      const shown = pictures.filter(({ name }) => some.includes(name))
      sheets.push({
        file: `${FOLDER}/overview-${surface}-${of}-${at / states + 1}.png`,
        html: sheetOf(shown, columns),
      })
    }
  }
  const site = Object.fromEntries(sheets.map(({ html }, i) => [`${ADDRESS}${i}`, { html }]))
  const browser = await launch('chromium', {
    extension: builtFor('chromium'),
    site,
    size: { width: 2000, height: 900 },
  })
  for (const [i, { file }] of sheets.entries()) {
    const page = await browser.open(`${ADDRESS}${i}`)
    await page.picture(file, true)
    await page.close()
  }
  await browser.close()
}

/** A PNG says its width in its first chunk. */
const widthOf = (file: string) => readFileSync(file).readUInt32BE(16)

function sheetOf(pictures: readonly Taken[], columns: number): string {
  const figures = pictures.map(
    ({ name, theme, file }) =>
      `<figure><figcaption>${name}, ${theme}</figcaption><img alt="" src="data:image/png;base64,${readFileSync(file, 'base64')}"></figure>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Overview</title><style>
body { margin: 0; padding: 12px; background: #777; color: #fff; font: 13px/20px system-ui; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 12px; align-items: start }
figure { margin: 0 } img { display: block; max-width: 100% }
</style>${figures.join('')}`
}
