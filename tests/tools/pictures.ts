/**
 * npm run pictures [-- NAME…]: the gallery. Every surface and state in both browsers, both themes and three languages, into
 * pictures/, and overviews of them. With names, only the pictures whose name begins with one of them; `chromium`, `firefox`,
 * `en`, `es` and `ar` narrow it too. `cards [SEED]` and `maps`: a contact sheet of the glossary (contact-sheet.ts).
 */
import { mkdirSync } from 'node:fs'
import { refuse, typed } from '../../src/command.ts'
import { contactSheet } from './contact-sheet.ts'
import { CARDS } from './gallery/cards.ts'
import { MARKS } from './gallery/marks.ts'
import { NOTEBOOKS } from './gallery/notebook.ts'
import { OPTIONS } from './gallery/options.ts'
import { overview } from './gallery/overview.ts'
import { POPUPS } from './gallery/popup.ts'
import { READERS } from './gallery/reader.ts'
import { FOLDER, take } from './gallery/take.ts'

const BROWSERS = ['chromium', 'firefox'] as const
const LANGUAGES = ['en', 'es', 'ar'] as const
const SCENES = [...MARKS, ...CARDS, ...POPUPS, ...OPTIONS, ...NOTEBOOKS, ...READERS]

mkdirSync(FOLDER, { recursive: true })
const { positionals: wanted } = typed({ name: 'npm run pictures', file: 'tests/tools/pictures.ts' })
if (wanted[0] === 'cards' || wanted[0] === 'maps')
  await contactSheet(wanted[0], Number(wanted[1] ?? Date.now() % 100_000))
else {
  const chosen = <T extends string>(all: readonly T[]) => {
    const some = all.filter((one) => wanted.includes(one))
    return some.length > 0 ? some : all
  }
  const names = wanted.filter((one) => !([...BROWSERS, ...LANGUAGES] as string[]).includes(one))
  const scenes = SCENES.filter(({ name }) => names.length === 0 || names.some((one) => name.startsWith(one)))
  if (scenes.length === 0)
    refuse(
      'npm run pictures',
      `no picture’s name begins with ${names.join(' or ')}. There are ${SCENES.map(({ name }) => name).join(', ')}.`,
    )
  for (const browser of chosen(BROWSERS))
    for (const language of chosen(LANGUAGES)) {
      const taken = await take(browser, language, scenes)
      await overview(`${browser}-${language}`, taken)
    }
}
