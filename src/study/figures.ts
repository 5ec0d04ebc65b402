/** The notebook in numbers: only what was counted, nothing guessed. */
import { KINDS } from '../core/model.ts'
import type { Figures, SavedRow, Standing } from '../core/saved.ts'

/** Weeks shown at most: a quarter of a year fits beside each other. */
const WEEKS = 12
const DAY = 86_400_000

/** Counts the rows. `day` gives the reader's own day ("2026-11-02") of a time. Weeks begin on Monday (ISO 8601). */
export function figures(
  rows: readonly SavedRow[],
  now: string,
  day: (time: string) => string = (time) => time.slice(0, 10),
): Figures {
  const standing: Record<Standing, number> = { new: 0, learning: 0, known: 0 }
  let due = 0
  for (const row of rows) {
    standing[row.standing]++
    if (row.due <= now) due++
  }
  const kinds = KINDS.map((kind) => {
    const own = rows.filter((row) => row.kind === kind)
    return { kind, met: own.length, known: own.filter((row) => row.standing === 'known').length }
  }).filter(({ met }) => met > 0)
  return { met: rows.length, standing, due, kinds, weeks: weeksOf(rows, now, day) }
}

function weeksOf(rows: readonly SavedRow[], now: string, day: (time: string) => string): Figures['weeks'] {
  const counts = new Map<string, number>()
  for (const { saved } of rows) {
    const monday = mondayOf(day(saved))
    counts.set(monday, (counts.get(monday) ?? 0) + 1)
  }
  const last = Date.parse(mondayOf(day(now)))
  const weeks = Array.from({ length: WEEKS }, (_, i) => dayOf(last - (WEEKS - 1 - i) * 7 * DAY))
  const first = weeks.findIndex((monday) => counts.has(monday))
  return weeks.slice(first < 0 ? WEEKS - 1 : first).map((monday) => ({ monday, met: counts.get(monday) ?? 0 }))
}

/** The Monday of a day's week: "2026-11-05" → "2026-11-02". */
export function mondayOf(day: string): string {
  const at = Date.parse(day)
  return dayOf(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY)
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
