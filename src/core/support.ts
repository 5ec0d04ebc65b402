/**
 * What of the glossary's entries stands on the page: their clue words, and words of their own line. Every form is weighed by it, so
 * an entry is looked at once for a page (a fifth of the time of choosing on news).
 */
import type { Passage } from './find.ts'
import { fold } from './fold.ts'
import type { Entry, Glossary } from './model.ts'
import { lazy, memo } from './once.ts'

/** A clue of an entry, as it writes it, and its folded words. */
export type Clue = { clue: string; keys: readonly string[] }

export type Support = {
  /** The clues of an entry that stand on the page, all words of one side by side. */
  clues(entry: number): readonly Clue[]
  /** The words of an entry's line that say something and stand on the page. */
  gloss(entry: number): readonly string[]
}

/** Reads nothing yet. `lower` are words that the page has in small letters: they need not be gathered again. */
export function support(article: readonly Passage[], lower: ReadonlySet<string>, glossary: Glossary): Support {
  const others = lazy(() => otherKeys(article))
  const stands = (key: string) => lower.has(key) || others().has(key)
  const areNeighbours = neighbours(article)
  const isClue = ({ keys }: Clue) =>
    keys.every(stands) && (keys.length === 1 || areNeighbours(keys[0] as string, keys[1] as string))
  return {
    clues: memo((entry) => cluesOf(glossary.entry(entry)).filter(isClue)),
    gloss: memo((entry) => saying(glossary.entry(entry)).filter(stands)),
  }
}

/** What the words in small letters leave out. */
function otherKeys(article: readonly Passage[]): Set<string> {
  const others = new Set<string>()
  for (const { keys, words, flat, loud } of article)
    for (let i = 0; i < keys.length; i++) {
      if (flat || loud || words[i]?.shape !== 'lower') others.add(keys[i] as string)
    }
  return others
}

/** From so many questions on it pays to gather all pairs of a page once. Most pages ask none, and few more than one. */
const MANY = 8

/** Tells whether one word stands right before another. */
function neighbours(article: readonly Passage[]): (left: string, right: string) => boolean {
  const pairs = lazy(() => pairsOf(article))
  let asked = 0
  return (left, right) => {
    if (++asked > MANY) return pairs().has(`${left} ${right}`)
    return article.some(({ keys }) => {
      for (let i = 1; i < keys.length; i++) if (keys[i] === right && keys[i - 1] === left) return true
      return false
    })
  }
}

/** All pairs of neighbouring words. */
function pairsOf(article: readonly Passage[]): Set<string> {
  const seen = new Set<string>()
  for (const { keys } of article) for (let i = 1; i < keys.length; i++) seen.add(`${keys[i - 1]} ${keys[i]}`)
  return seen
}

/** "Mélenchon" is looked for as the page's words are kept: without its accents. */
const cluesOf = ({ clues }: Entry): Clue[] => clues.map((clue) => ({ clue, keys: clue.split(/[\s-]+/).map(fold) }))

/** Words that are long enough to say something, and are not the name's own. */
function saying({ gloss, name }: Entry): string[] {
  const title = name.toLowerCase()
  return (gloss.match(/\b\p{Ll}{5,}\b/gu) ?? []).filter((word) => !VAGUE.has(word) && !title.includes(word))
}

const VAGUE = new Set(
  'since their there about which where under after before other called known party country state world largest government capital south north people leader member members united national president minister prime based first years large small group former between against through group political organisation organization company agency states region province district seat parts areas'.split(
    ' ',
  ),
)
