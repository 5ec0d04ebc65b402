/** For the tests of reading: texts → names, with the words that tell everyday English and first names. */
import { annotate } from '../../src/core/annotate.ts'
import { find, type Passage, passage } from '../../src/core/find.ts'
import { habits } from '../../src/core/habits.ts'
import type { Glossary } from '../../src/core/model.ts'
import { settle } from '../../src/core/settle.ts'
import { type Name, spot } from '../../src/core/spot.ts'
import { fakeGlossary, type Small } from '../fakes/glossary.ts'

const EVERYDAY = new Set(
  `election results group card tricks food drug trade moon rocks superstar university church prints savage water story street
  electric huge collection book village exhibits recipients police hospital neighbouring easy rider central bank market report key
  bush brown power lines weather hot road closed summer winter plans talks people city river old school time news first spring fire
  service rescue said told left walked spoke watched pace justice board health rain snow market fish prices council review`.split(
    /\s+/,
  ),
)
const GIVEN = new Set(
  'anna maria omar lena ines mark theresa june boris ludwig charles gran javad hamid tomas nadia elif zanele keiko petra jan'.split(
    ' ',
  ),
)

/** A glossary of a few entries that also knows some everyday words and first names. */
export function smallGlossary(entries: readonly Small[] = []): Glossary {
  return { ...fakeGlossary(entries), everyday: (key) => EVERYDAY.has(key), given: (key) => GIVEN.has(key) }
}

export type Reading = { passages: Passage[]; names: Name[][]; texts: string[]; kinds: string[] }

/** All names of a page of paragraphs, after both passes. `kinds` are "text: kind". */
export function readNames(blocks: readonly string[], entries: readonly Small[] = []): Reading {
  const glossary = smallGlossary(entries)
  const passages = blocks.map((text, i) => passage({ text, role: 'body' }, i))
  const found = passages.map((one) => find(one, glossary))
  const manner = habits(passages)
  const names = settle(
    passages,
    passages.map((one, i) => spot(one, found[i] ?? [], manner, glossary)),
  )
  const textOf = (one: Passage, { from, to }: Name) =>
    one.block.text.slice(one.words[from]!.start, one.words[to - 1]!.end)
  const texts = passages.flatMap((one, i) => names[i]!.map((name) => textOf(one, name)))
  const kinds = passages.flatMap((one, i) => names[i]!.map((name) => `${textOf(one, name)}: ${name.kind}`))
  return { passages, names, texts, kinds }
}

/** The texts marked on a page of paragraphs that the glossary explains, in order. */
export function markedByGlossary(glossary: Glossary, ...blocks: string[]): string[] {
  const { mentions, cards } = annotate(
    blocks.map((text) => ({ text, role: 'body' as const })),
    glossary,
  )
  return mentions.filter((one) => one.marked && cards[one.card]?.from === 'glossary').map(({ text }) => text)
}
