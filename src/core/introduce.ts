/**
 * How an article introduces somebody: "Javad Zarif, Iran's foreign minister,", "former president Hamid Karzai",
 * "Jane Doe, who heads the agency,". The card quotes exactly these words.
 */
import type { Passage } from './find.ts'
import { follows } from './follows.ts'
import type { Quote } from './model.ts'
import { precedes } from './precedes.ts'
import { isPrivate } from './roles.ts'
import type { Name } from './spot.ts'

export type Introduction = {
  quote: Quote
  /** Folded words of the introduction, without the name. */
  says: string[]
  /** True when the words are an accusation, a misfortune or an age, or the person is no public one: never marked. */
  private: boolean
}

/** The first introduction that fits: what follows the name, then what precedes it. Undefined when the text says nothing. */
export function introduction(passage: Passage, name: Name): Introduction | undefined {
  if (passage.flat || passage.loud) return undefined
  const after = follows(passage, name)
  if (after)
    return made(
      passage,
      name.titled,
      after.to,
      passage.keys.slice(name.titled, name.from).concat(passage.keys.slice(after.from, after.to)),
    )
  const before = precedes(passage, name)
  return before && made(passage, before.from, name.to, passage.keys.slice(before.from, before.to))
}

function made({ block, index, words }: Passage, from: number, to: number, says: string[]): Introduction {
  const start = words[from]?.start ?? 0
  const end = Math.max(words[to - 1]?.end ?? start, start)
  const text = block.text.slice(start, end)
  return { quote: { text, block: index, start, end }, says, private: isPrivate(says, text) }
}
