/** The notebook's study sheet: about one week or one page, read anew when the reader chooses another. */
import type { SavedRow, SavedTerm } from './core/saved.ts'
import { day, ownDay } from './days.ts'
import { say } from './extension/say.ts'
import { read } from './near-notebook.ts'
import { mondayOf } from './study/figures.ts'
import { pageKey } from './study/rows.ts'
import { sheet } from './study/sheet.ts'
import { StudySheet } from './ui/StudySheet.tsx'

/** Terms read at once. */
const AT_ONCE = 300

export type OwnSheet = {
  view(): preact.JSX.Element
  /** Reads the terms of what the sheet is about; the newest week, when nothing was chosen yet. */
  load(): Promise<void>
}

/** `rows`: all there are. `run` does some work and tells what goes wrong. */
export function ownSheet(
  rows: () => readonly SavedRow[],
  draw: () => void,
  run: (work: Promise<unknown>) => void,
): OwnSheet {
  let about = ''
  let terms: SavedTerm[] = []

  async function load(): Promise<void> {
    about ||= choices(rows()).weeks[0]?.key ?? ''
    const wants = (page: SavedRow['pages'][number]) =>
      about.startsWith('week ') ? mondayOf(ownDay(page.read)) === about.slice(5) : pageKey(page) === about
    const ids = rows().flatMap(({ id, pages }) => (pages.some(wants) ? [id] : []))
    terms = []
    for (let at = 0; at < ids.length; at += AT_ONCE) terms.push(...(await read.saved(ids.slice(at, at + AT_ONCE))))
  }

  return {
    load,
    view() {
      const { weeks, pages } = choices(rows())
      return (
        <StudySheet
          {...{ say, weeks, pages, about, day }}
          sheet={sheet(terms, about.startsWith('week ') ? { monday: about.slice(5) } : { page: about }, ownDay)}
          title={[...weeks, ...pages].find(({ key }) => key === about)?.name ?? say('part_sheet')}
          acts={{
            pick(next) {
              about = next
              run(load().then(draw))
            },
            print: () => print(),
          }}
        />
      )
    },
  }
}

/** Weeks and pages that a sheet can be about, newest first. */
function choices(rows: readonly SavedRow[]) {
  const weeks = new Set<string>()
  const pages = new Map<string, string>()
  for (const page of rows.flatMap((row) => row.pages)) {
    weeks.add(mondayOf(ownDay(page.read)))
    pages.set(pageKey(page), page.title || page.publisher || page.address)
  }
  return {
    weeks: [...weeks]
      .sort()
      .reverse()
      .map((monday) => ({ key: `week ${monday}`, name: say('week_of', day(`${monday}T12:00:00`)) })),
    pages: [...pages].map(([key, name]) => ({ key, name })).reverse(),
  }
}
