/**
 * How an article introduces somebody: "Javad Zarif, Iran's foreign minister,", "former president Hamid Karzai",
 * "Jane Doe, who heads the agency,". The card quotes exactly these words.
 */
import type { Passage } from './find.ts'
import { follows } from './follows.ts'
import type { Kind, Quote, Stretch } from './model.ts'
import { precedes } from './precedes.ts'
import { isPrivate } from './roles.ts'
import type { Name } from './spot.ts'
import type { Word } from './words.ts'

export type Introduction = {
  /** What the words speak of: they may correct a guess made from the name alone. */
  kind: Kind
  quote: Quote
  /** Folded words of the introduction, without the name. */
  says: string[]
  /** True when the words are an accusation, a misfortune or an age, or the person is no public one: never marked. */
  private: boolean
}

/** The first introduction that fits: what follows the name, then what precedes it. Undefined when the text says nothing. */
export function introduction(
  passage: Passage,
  name: Name,
  given: (key: string) => boolean = () => false,
): Introduction | undefined {
  if (passage.flat || passage.loud) return undefined
  const { words } = passage
  const after = follows(passage, name, given)
  if (after) {
    const says = [...words.slice(name.titled, name.from), ...words.slice(after.from, after.to)]
    return made(passage, { from: name.titled, to: after.to }, says, after.kind)
  }
  const before = precedes(passage, name)
  return before && made(passage, { from: before.from, to: name.to }, words.slice(before.from, before.to), 'person')
}

function made(
  { block, index, words }: Passage,
  { from, to }: Stretch,
  said: readonly Word[],
  kind: Kind,
): Introduction {
  const start = words[from]?.start ?? 0
  const last = Math.max(words[to - 1]?.end ?? start, start)
  const open = block.text.slice(start, last).lastIndexOf('(')
  const end = open >= 0 && block.text[last] === ')' ? last + 1 : last
  const text = block.text.slice(start, end)
  const own = said.filter(({ owns }) => !owns).map(({ key }) => key)
  return {
    kind,
    quote: { text, block: index, start, end },
    says: said.map(({ key }) => key),
    private: kind === 'person' && isPrivate(own, text),
  }
}
