import type { Say } from './say.ts'

/** "2026-02" → "February 2026", in the reader's language. From texts of our own: the browser's formatter takes as long to start as a whole card to draw. */
export function monthOf(month: string, say: Say): string {
  const [year = '', number = '01'] = month.split('-')
  return say(`month_${number}`, year)
}
