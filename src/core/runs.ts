/** Runs of large words by their initials: what a short form may stand for, where nobody says so in brackets. */
import type { Passage } from './find.ts'
import { AND_HEADS, BODY_HEADS, ROLES, TITLES } from './lexicon.ts'
import { isTight } from './shape.ts'
import type { Word } from './words.ts'

/** Words of a passage with certain initials. `large` are the places of those that have a letter among them, `words` their keys. */
export type Run = { passage: Passage; from: number; to: number; large: readonly number[]; words: readonly string[] }

export type Runs = {
  /** All runs with these initials, given in small letters. */
  of(letters: string): readonly Run[]
}

/** Words that join a name and give no letter of its initials. */
export const SMALL: ReadonlySet<string> = new Set(
  'of and for the on in to against de la du des del y et und'.split(' '),
)

/** Fewer large words are no name in full. */
const FEWEST = 3

/** Large words side by side, with the small ones that join them left out, and their initials. */
type Line = { passage: Passage; large: readonly number[]; letters: string }

/** Reads all passages once; headlines in title case and capitals tell nothing. */
export function runsOf(article: readonly Passage[]): Runs {
  const lines = article.flatMap(linesOf)
  const known = new Map<string, Run[]>()
  return {
    of(letters) {
      const held = known.get(letters)
      if (held) return held
      const runs = lines.flatMap((line) => withInitials(line, letters))
      known.set(letters, runs)
      return runs
    },
  }
}

function linesOf(passage: Passage): Line[] {
  const { words, keys, flat, loud } = passage
  if (flat || loud) return []
  const lines: Line[] = []
  let large: number[] = []
  const close = () => {
    if (large.length >= FEWEST)
      lines.push({ passage, large, letters: large.map((at) => (keys[at] as string)[0]).join('') })
    large = []
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (large.length > 0 && !joins(word, words[at - 1])) close()
    if (SMALL.has(word.key)) continue
    if (word.shape === 'title' || word.shape === 'mixed') large.push(at)
    else if (large.length > 0) close()
  }
  close()
  return lines
}

/** "People’s Congress" goes on behind its possessive. */
const joins = ({ gap, opens }: Word, before: Word | undefined): boolean =>
  !opens && (isTight(gap) || (before?.owns === true && gap.slice(2) === ' '))

/** The parts of a line that have these initials and are whole. */
function withInitials({ passage, large, letters }: Line, wanted: string): Run[] {
  const { keys } = passage
  const runs: Run[] = []
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const own = large.slice(at, at + wanted.length)
    const [from, last] = [own[0] as number, own.at(-1) as number]
    if (!isWhole(keys, large, at, at + wanted.length)) continue
    runs.push({ passage, from, to: last + 1, large: own, words: own.map((word) => keys[word] as string) })
  }
  return runs
}

/**
 * Does a name end here? Where the line does, before a small word, with a body's word or an office, or before a title; of a ministry the last
 * word may be left out: the Ministry of Social and Family Development is the MSF.
 */
function isWhole(keys: readonly string[], large: readonly number[], from: number, to: number): boolean {
  const [first, last, next] = [large[from] as number, large[to - 1] as number, large[to]]
  if (next !== last + 1) return true
  if (BODY_HEADS.has(keys[last] ?? '') || ROLES.has(keys[last] ?? '') || TITLES.has(keys[next] ?? '')) return true
  return from === 0 && to === large.length - 1 && AND_HEADS.has(keys[first] ?? '')
}
