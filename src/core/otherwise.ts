/**
 * Names of seas, regions, wars and seats that a page gives to something else: a film, a band, a firm, a town. What is shown at one
 * mention holds for the form all over the page.
 */
import { LAND } from './beside.ts'
import { keyOf } from './find.ts'
import type { Place } from './gather.ts'
import type { Entry, Sense } from './model.ts'
import type { Shown } from './shown.ts'

/** True where the page shows, here or at another mention, that this sense is not meant. */
export function isOtherwise(sense: Sense, { passage, form, page }: Place): boolean {
  if (sense.demonym || sense.kind === 'person' || sense.prominence >= LAND) return false
  const known = page.otherwise().get(keyOf(passage, form))
  const isSingle = form.to - form.from === 1
  return known?.some((shown) => isRuledOut(sense, page.glossary.entry(sense.entry), shown, isSingle)) ?? false
}

function isRuledOut(sense: Sense, entry: Entry, shown: Shown, isSingle: boolean): boolean {
  const text = `${entry.name} ${entry.gloss} ${entry.context ?? ''} ${entry.clues.join(' ')}`
  if (typeof shown === 'object') {
    if (!isNature(entry) && !entry.gloss.includes('in news')) return false
    // Another part of its own country says nothing, but for "Potomac, Maryland".
    if (shown.by === 'comma') return /^River\b/.test(entry.gloss) || !text.includes(shown.in)
    return shown.country !== sense.country && (shown.by === 'in' || sense.country !== '') && !text.includes(shown.in)
  }
  if (shown === 'work') return !TOWN.test(entry.gloss) && !SHOWS.test(text)
  // A feast or a disease says nothing either; movements of several words do.
  const isThought = isSingle && (sense.kind === 'event' || sense.kind === 'concept')
  if (shown === 'speaker') return isWater(entry) || isThought
  if (shown === 'person') return isNature(entry) || isThought
  return sense.kind === 'event' || isNature(entry)
}
const SHOWS = /\b(?:film|series|band|album|novel|song|singer|television|play)s?\b/

/** Seas, rivers, mountains, deserts and regions: no towns, no states. */
export const isNature = ({ kind, gloss }: Entry) => kind === 'place' && NATURE.test(gloss) && !TOWN.test(gloss)
const NATURE =
  /\b(?:river|sea|ocean|mountains?|volcano|desert|lake|strait|range|islands?|peninsula|lands?|region|gulf|bay|canal|reef|valley|territory|end of)\b/i
const TOWN =
  /^(?:(?:City|Town|Capital|Village|Largest city|State|Province|Country|Special administrative region) |Region of \p{Lu}\S*(?: \p{Lu}\S*)*$)/u

/** Waters and heights: nobody there says anything. */
const isWater = ({ kind, gloss }: Entry) => kind === 'place' && WATER.test(gloss)
const WATER = /^(?:[\w-]+ ){0,2}(?:river|sea|ocean|mountain|volcano|desert|lake|strait)\b/i
