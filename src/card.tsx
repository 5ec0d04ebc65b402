/**
 * The card's script. It comes when the reader first stirs on a page with marks: whoever only looks at a page never pays for
 * it. It leaves what attends to a reader where content.ts, in the same world of the same page, finds it.
 */
import { type Around, drawing } from './carding.tsx'
import { keepOf, whoIsHere } from './core/who.ts'
import { type Attend, attending } from './page/attending.ts'
import { idsOf } from './study/records.ts'

/** What answers a reader: on the page, and in the popup above it. */
export type ForReader = {
  attend(around: () => Around): Attend
  whoIsHere: typeof whoIsHere
  keepOf: typeof keepOf
  idsOf: typeof idsOf
}
export type CardPlace = { newsglossCard?: ForReader }

const place = globalThis as CardPlace
place.newsglossCard = { attend: (around) => attending(drawing(around)), whoIsHere, keepOf, idsOf }
