/** What an imported term adds to the one that is there. Nothing the reader wrote is lost on either side. */
import type { SavedTerm } from '../core/saved.ts'
import { sameMeeting } from './records.ts'
import { tidyTags } from './shape.ts'

/** Both terms as one. The same object as `old` when nothing is new, `brought` when there was nothing. */
export function join(old: SavedTerm | undefined, brought: SavedTerm): SavedTerm {
  if (!old) return brought
  const met = [...old.met]
  for (const meeting of brought.met)
    if (isTelling(meeting) && !met.some((one) => sameMeeting(one, meeting))) met.push(meeting)
  met.sort((one, other) => (one.read < other.read ? -1 : one.read > other.read ? 1 : 0))
  const note =
    !brought.note || old.note.includes(brought.note) ? old.note : [old.note, brought.note].filter(Boolean).join('\n')
  const joined: SavedTerm = {
    ...old,
    card: fuller(old, brought),
    met,
    note,
    tags: tidyTags([...old.tags, ...brought.tags]),
    saved: old.saved < brought.saved ? old.saved : brought.saved,
    changed: old.changed > brought.changed ? old.changed : brought.changed,
    review: (brought.review.last ?? '') > (old.review.last ?? '') ? brought.review : old.review,
  }
  return JSON.stringify(joined) === JSON.stringify(old) ? old : joined
}

/** A table's row that names no page and no sentence is no meeting of its own. */
const isTelling = ({ sentence, address }: SavedTerm['met'][number]) => sentence !== '' || address !== ''

/** A card that came through a table has lost its facts: it never replaces one that has more. */
function fuller(old: SavedTerm, brought: SavedTerm): SavedTerm['card'] {
  const size = ({ card }: SavedTerm) => JSON.stringify(card).length
  return brought.changed > old.changed && size(brought) >= size(old) ? brought.card : old.card
}
