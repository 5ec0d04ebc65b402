/**
 * Where somebody belongs, when nothing else is said: "Demosisto's Nathan Law", "Hui Chi-fung of the Democratic Party", "Poland's
 * Iga Swiatek". Only bodies and countries that the page or the glossary tells as such count.
 */

import { LAND } from './beside.ts'
import type { Found } from './find.ts'
import type { Stretch } from './model.ts'
import type { Name } from './spot.ts'
import type { Word } from './words.ts'

/** Bodies and countries of one passage: by their first word, and by the word after their last. */
export type BodyAt = { starts: ReadonlyMap<number, number>; ends: ReadonlyMap<number, number> }

/** The bodies and countries of a passage: known ones, and names that are told to be bodies. */
export function bodiesIn(names: readonly Name[], found: readonly Found[]): BodyAt {
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  const add = ({ from, to }: Stretch) => {
    if ((starts.get(from) ?? 0) < to) starts.set(from, to)
    if ((ends.get(to) ?? Number.POSITIVE_INFINITY) > from) ends.set(to, from)
  }
  const others = new Set<number>()
  for (const form of found) {
    const [first] = form.senses
    if (!first || first.shy || first.demonym) continue
    if (first.kind === 'organisation' || (first.kind === 'place' && first.prominence >= LAND)) add(form)
    else others.add(form.to)
  }
  // What ends in a town or a person of the glossary is no body by its shape.
  for (const name of names) if (name.kind === 'organisation' && !(others.has(name.to) && !name.told)) add(name)
  return { starts, ends }
}

/** The stretch that says where the person belongs, name and all. */
export function affiliated(words: readonly Word[], { from, to }: Name, bodies: BodyAt): Stretch | undefined {
  if (to - from < 2 || words[from]?.shape === 'lower') return undefined
  if (words.slice(from, to).some(({ shape, start, end }) => shape === 'caps' && end - start > 1)) return undefined
  const owner = bodies.ends.get(from)
  if (owner !== undefined && words[from - 1]?.owns && !words[from]?.opens && /^['’]s $/.test(words[from]?.gap ?? ''))
    return { from: isNew(words, owner) ? owner - 1 : owner, to }
  const link = words[to]
  if (link?.gap !== ' ' || !/^(?:of|from)$/.test(link.key) || words[to - 1]?.owns) return undefined
  const start = words[to + 1]?.key === 'the' ? to + 2 : to + 1
  const end = bodies.starts.get(start)
  if (
    end === undefined ||
    words[start]?.gap !== ' ' ||
    words[end - 1]?.owns ||
    isList(words, end) ||
    isHalf(words[end])
  )
    return undefined
  return { from, to: end }
}

/** "New People's Party": the first word of the body, which opens the sentence and looks like any other. */
const isNew = (words: readonly Word[], at: number) =>
  words[at - 1]?.key === 'new' && words[at - 1]?.shape === 'title' && words[at]?.gap === ' '

/** "of the Social Welfare constituency": the noun that matters comes after. */
const isHalf = (word: Word | undefined) => word?.gap === ' ' && HEADS.has(word.key)
const HEADS = new Set(
  'constituency district sector area region office team campaign family ticket list branch'.split(' '),
)

/** "of the Architectural, Surveying and Planning sector": the body's name goes on after the comma. */
const isList = (words: readonly Word[], end: number) =>
  words[end]?.gap === ', ' && words[end]?.shape === 'title' && /^(?:,| and)/.test(words[end + 1]?.gap ?? '')
