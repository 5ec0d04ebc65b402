/**
 * `npm run pictures -- cards [SEED]`: thirty cards of the glossary drawn at random, as readers see them, on one sheet in both
 * themes. `npm run pictures -- maps`: the maps of every disputed area and of some coasts and islands. Into pictures/.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { entryCard } from '../../src/core/card.ts'
import type { Card, LocatorMap } from '../../src/core/model.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { compileMaps } from '../../src/glossary/compile-maps.ts'
import { DISPUTES } from '../../src/glossary/import/disputes.ts'
import { openMaps } from '../../src/glossary/maps.ts'
import { launch, until } from '../e2e/browser.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ADDRESS = 'https://contact-sheet.example/'
const CARDS = 30

/** What a sheet is made of; it stands in the page as `SHEET`. */
export type Sheet = {
  cards: Card[]
  maps: Record<string, LocatorMap | null>
  today: string
  words: Record<string, string>
}

/** Islands, coasts and lands over the date line: maps that go wrong first. */
const HARD =
  'country-fj country-ru country-us country-mv country-mh country-cl country-tv country-va country-aq city-male-mv red-sea himalayas sahara strait-of-hormuz sahel donbas'.split(
    ' ',
  )
/** The entry that stands for a dispute, where it is called otherwise. */
const ENTRY_OF: Record<string, string> = {
  kosovo: 'country-xk',
  taiwan: 'country-tw',
  'palestinian-territories': 'country-ps',
  gibraltar: 'gibraltar-territory',
  'falkland-islands': 'falkland-islands-dispute',
  'occupied-ukraine': 'city-donetsk-ua',
  'kashmir-india': 'city-srinagar-in',
  'kashmir-pakistan': 'city-gilgit-pk',
  transnistria: 'city-tiraspol-md',
  'southern-kurils': 'kuril-islands-dispute',
  chagos: 'country-io',
  'arunachal-pradesh': 'province-in-arunachal-pradesh',
  halaib: 'halaib-triangle',
}

/** The same numbers for the same seed, so that a sheet can be drawn again. */
function random(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

async function sheetOf(what: 'cards' | 'maps', seed: number): Promise<Sheet> {
  const { rows } = await compileGlossary(`${ROOT}src/glossary/entries`)
  const maps = openMaps(compileMaps(rows).bytes.buffer as ArrayBuffer)
  const byId = new Map(rows.map(({ entry }) => [entry.id, entry]))
  const next = random(seed)
  const drawn = Array.from({ length: CARDS }, (_, i) => {
    // Two in three written: they are fewer, and more can be wrong with them.
    const from = rows.filter((row) => (row.from === undefined) === (i % 3 !== 2))
    return from[Math.floor(next() * from.length)]!.entry
  })
  const wanted = [...DISPUTES.map(({ id }) => ENTRY_OF[id] ?? id), ...HARD]
  const lost = wanted.filter((id) => !byId.has(id))
  if (lost.length > 0) console.log(`No entry: ${lost.join(', ')}`)
  const entries = what === 'cards' ? drawn : wanted.flatMap((id) => byId.get(id) ?? [])
  const messages = JSON.parse(readFileSync(`${ROOT}src/_locales/en/messages.json`, 'utf8')) as Record<string, Message>
  return {
    cards: entries.map((entry) => {
      const card = entryCard(entry)
      const related = entry.seeAlso.flatMap((id) => byId.get(id) ?? []).map(({ id, name }) => ({ id, name }))
      return related.length > 0 ? { ...card, related } : card
    }),
    maps: Object.fromEntries(entries.map(({ id }) => [id, maps.mapOf(id)])),
    today: new Date().toISOString().slice(0, 7),
    words: Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, filled(message)])),
  }
}
type Message = { message: string; placeholders?: Record<string, { content: string }> }

/** A message with its named places as the browser numbers them: $name$ → $1. */
const filled = ({ message, placeholders = {} }: Message) =>
  message.replace(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole)

/** Draws a sheet into pictures/cards-*.png or pictures/maps-*.png. */
export async function contactSheet(what: 'cards' | 'maps', seed: number): Promise<void> {
  const sheet = await sheetOf(what, seed)
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}tests/tools/sheet.tsx`],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  const styles = ['tokens.css', 'card.css', 'page-card.css', 'pages.css'].map((file) =>
    readFileSync(`${ROOT}src/ui/${file}`, 'utf8'),
  )
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>${styles.join('\n')}
main.sheet{columns:${what === 'maps' ? 6 : 5};column-gap:16px;padding:16px;max-inline-size:none}
${what === 'maps' ? '.note > :not(.kind, h2, .gloss, .map) { display: none !important }' : ''}
.cell{break-inside:avoid;margin-block-end:16px;border:1px solid var(--hair);border-radius:10px;padding:16px}</style>
<script>const SHEET = ${JSON.stringify(sheet).replaceAll('<', '\\u003c')}</script><body></body><script>${outputFiles[0]!.text.replaceAll('</script', '<\\/script')}</script></html>`
  for (const [theme, launched] of [
    ['light', {}],
    ['dark', { dark: true }],
    ['forced', { forced: true }],
  ] as const) {
    const browser = await launch('chromium', {
      extension: `${ROOT}dist/chrome`,
      site: { [ADDRESS]: { html } },
      size: { width: 1800, height: what === 'cards' ? 3000 : 2700 },
      ...launched,
    })
    const page = await browser.open(ADDRESS)
    await until(
      () => page.evaluate<boolean>(`return document.querySelectorAll('.cell').length === ${sheet.cards.length}`),
      'cards',
    )
    await page.picture(`${ROOT}pictures/${what}-${theme}.png`)
    await browser.close()
  }
  console.log(`${sheet.cards.length} cards, seed ${seed}: ${sheet.cards.map(({ entry }) => entry!.id).join(', ')}`)
}
