/**
 * The card's script. It comes when the reader first stirs on a page with marks: whoever only looks at a page never pays for
 * it. It leaves what draws cards where content.ts, in the same world of the same page, finds it.
 */
import { type Around, drawing } from './carding.tsx'
import type { Drawing } from './page/opened.ts'

export type CardPlace = { newsglossCard?: (around: () => Around) => Drawing }

const place = globalThis as CardPlace
place.newsglossCard = drawing
