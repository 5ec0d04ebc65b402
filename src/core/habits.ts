/** How the whole page writes its words: what a capital at a sentence's start is worth is read from the rest of the page. */
import type { Passage } from './find.ts'
import { isCapital, isOf, isTight } from './shape.ts'
import type { Word } from './words.ts'

export type Habits = {
  /** Keys seen in lower case anywhere. */
  lower: ReadonlySet<string>
  /** Keys seen with a capital inside a sentence. */
  capital: ReadonlySet<string>
  /** Keys seen with a capital inside a sentence and no capital beside them: "the Savage column", not "Savage Love". */
  alone: ReadonlySet<string>
  /** Keys that closed a longer run of capitals: surnames, and the heads of bodies. */
  closing: ReadonlySet<string>
  /** Keys seen with a capital inside a sentence at least twice. */
  often: ReadonlySet<string>
}

/** Habits of all passages but those in title case or capitals, where a capital tells nothing. */
export function habits(passages: readonly Passage[]): Habits {
  const lower = new Set<string>()
  const capital = new Set<string>()
  const alone = new Set<string>()
  const closing = new Set<string>()
  const often = new Set<string>()
  for (const { words, flat, loud } of passages) {
    if (flat || loud) continue
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word
      if (word.shape === 'lower') lower.add(word.key)
      if (!isCapital(word) || word.opens || word.gap === ': ') continue
      if (capital.has(word.key)) often.add(word.key)
      capital.add(word.key)
      const before = joins(words, at - 1, at)
      const after = joins(words, at, at + 1)
      if (!before && !after) alone.add(word.key)
      else if (before && !after) closing.add(word.key)
    }
  }
  return { lower, capital, alone, closing, often }
}

/** Do two neighbours stand in one run of capitals, side by side or over an "of"? */
function joins(words: readonly Word[], left: number, right: number): boolean {
  const [one, other] = [words[left], words[right]]
  if (!one || !other || other.opens) return false
  if (isCapital(one) && isCapital(other)) return isTight(other.gap)
  if (isOf(one)) return isCapital(words[left - 1])
  return isOf(other) && isCapital(words[right + 1])
}
