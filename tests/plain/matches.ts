/** The plain search for known forms that src/glossary/match.ts must equal: all words, then a look at each. */
import type { Glossary, Placed } from '../../src/core/model.ts'
import { plainWords } from './words.ts'

/** Units between two words of one form, at most. */
const GAP = 3

/** Every known form of a text. `sure` are those that may be written so; the quick way may find others written small. */
export function plainMatches(text: string, glossary: Glossary): { sure: Placed[]; all: Placed[] } {
  const words = plainWords(text)
  const keys = words.map(({ key }) => key)
  const all = words.flatMap(({ start }, at) =>
    glossary
      .formsAt(keys, at)
      .filter(({ length }) => words.slice(at + 1, at + length).every((word, i) => near(word.gap, words[at + i]!.owns)))
      .map(({ length, senses }) => ({ start, length, senses })),
  )
  const capital = new Set(words.filter(({ shape }) => shape !== 'lower').map(({ start }) => start))
  return {
    sure: all.filter(({ start, senses }) => capital.has(start) || senses.some(({ cased }) => cased === 'any')),
    all,
  }
}

const near = (gap: string, owns: boolean) => gap.length - (owns ? 2 : 0) <= GAP
