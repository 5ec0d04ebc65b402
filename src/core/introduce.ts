/**
 * How an article introduces somebody: "Javad Zarif, Iran's foreign minister,", "former president Hamid Karzai",
 * "Jane Doe, who heads the agency,". The card quotes exactly these words.
 */
import { affiliated, type BodyAt } from './affiliate.ts'
import { among } from './among.ts'
import type { Passage } from './find.ts'
import { follows } from './follows.ts'
import type { Kind, Quote, Stretch } from './model.ts'
import { precedes, precedesThing } from './precedes.ts'
import { isCalling, isPrivate } from './roles.ts'
import type { Name } from './spot.ts'
import type { Word } from './words.ts'

export type Introduction = {
  /** What the words speak of: they may correct a guess made from the name alone. */
  kind: Kind
  quote: Quote
  /** Folded words of the introduction, without the name. */
  says: string[]
  /** Those of its words that, in small letters, name what somebody does: "potter", "winemaker". */
  callings: string[]
  /** True when the words are an accusation, a misfortune or an age, or the person is no public one: never marked. */
  private: boolean
}

/**
 * The first introduction that fits: what follows the name, what precedes it, the class of the list it stands in, the body or the
 * country it belongs to. Undefined when the text says nothing. `bodies` tells the bodies and countries of the passage.
 */
export function introduction(
  passage: Passage,
  name: Name,
  given: (key: string) => boolean = () => false,
  bodies?: () => BodyAt,
): Introduction | undefined {
  if (passage.flat || passage.loud) return undefined
  const { words } = passage
  const after = follows(passage, name, given)
  if (after) {
    const says = [...words.slice(name.titled, name.from), ...words.slice(after.from, after.to)]
    return made(passage, { from: name.titled, to: after.to }, says, after.kind)
  }
  if (name.kind === 'place') return undefined
  const before = precedes(passage, name)
  if (before) return made(passage, { from: before.from, to: name.to }, words.slice(before.from, before.to), 'person')
  const isPerson = name.kind === 'person' && (name.told || given(words[name.from]?.key ?? ''))
  const thing = isPerson ? undefined : precedesThing(passage, name)
  if (thing) return made(passage, { from: thing.from, to: name.to }, words.slice(thing.from, thing.to), thing.kind)
  // "predecessors Roy Hodgson and George Cohen’s son": the list goes on with the son.
  const listed = words[name.to - 1]?.owns ? undefined : among(words, name.from)
  if (listed && !(isPerson && listed.kind !== 'person'))
    return made(passage, { from: listed.from, to: name.to }, words.slice(listed.from, listed.to), listed.kind)
  const belongs =
    bodies && isSurePerson(name, given(words[name.from]?.key ?? '')) ? affiliated(words, name, bodies()) : undefined
  return belongs && made(passage, belongs, words.slice(belongs.from, name.from), 'person')
}

/** A first name, a title or a verb of speaking: a country before it names a thing as often ("Italy's la Repubblica"). */
const isSurePerson = ({ kind, because }: Name, christened: boolean) =>
  kind === 'person' && (christened || PERSONAL.has(because.rule))
const PERSONAL: ReadonlySet<string> = new Set([
  'title',
  'speaks',
  'who',
  'age',
  'role before',
  'first name',
  'a given name with a hyphen',
  'an initial',
])

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
    callings: said.filter(({ key, shape }) => shape === 'lower' && isCalling(key)).map(({ key }) => key),
    private: kind === 'person' && isPrivate(own, text),
  }
}
