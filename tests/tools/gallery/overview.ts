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
  for (const surface of new Set(taken.map(surfaceOf))) {
    const pictures = taken.filter((one) => surfaceOf(one) === surface)
    const names = [...new Set(pictures.map(({ name }) => name))]
    const { columns, states } = LAYOUT[pictures.some(({ file }) => widthOf(file) > WIDE) ? 'wide' : 'narrow']
    for (let at = 0; at < names.length; at += states) {
      const some = names.slice(at, at + states)
      const file = `${FOLDER}/overview-${surface}-${of}-${at / states + 1}.png`
      await draw(
        file,
        columns,
        pictures.filter(({ name }) => some.includes(name)),
      )
    }
  }
}

/** A PNG says its width in its first chunk. */
const widthOf = (file: string) => readFileSync(file).readUInt32BE(16)

async function draw(file: string, columns: number, pictures: readonly Taken[]): Promise<void> {
  const figures = pictures.map(
    ({ name, theme, file: of }) =>
      `<figure><figcaption>${name}, ${theme}</figcaption><img alt="" src="data:image/png;base64,${readFileSync(of, 'base64')}"></figure>`,
  )
  const html = `<!doctype html><meta charset="utf-8"><title>Overview</title><style>
body { margin: 0; padding: 12px; background: #777; color: #fff; font: 13px/20px system-ui; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 12px; align-items: start }
figure { margin: 0 } img { display: block; max-width: 100% }
</style>${figures.join('')}`
  const browser = await launch('chromium', {
    extension: builtFor('chromium'),
    site: { [ADDRESS]: { html } },
    size: { width: 2000, height: 900 },
  })
  const page = await browser.open(ADDRESS)
  await page.picture(file, true)
  await browser.close()
}
