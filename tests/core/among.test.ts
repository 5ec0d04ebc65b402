import { expect, test } from 'vitest'
import { among } from '../../src/core/among.ts'
import { words } from '../../src/core/words.ts'

/** The class of the list in which the word "Zed" stands: "kind: its words". */
function classOf(text: string) {
  const found = words(text)
  const at = found.findIndex(({ key }) => key === 'zed')
  const one = among(found, at)
  return one && `${one.kind}: ${text.slice(found[one.from]!.start, found[one.to - 1]!.end)}`
}

const TWINS: [says: string | undefined, text: string][] = [
  ['person: photographers who used it', 'With other photographers who used it, such as Ana Ox, Bo Li, and Zed.'],
  ['organisation: publications', 'It was in publications including The Post, Metro and Zed.'],
  ['person: cabinet ministers', 'It named cabinet ministers Ana Ox and Zed.'],
  ['person: athletes', 'It showed athletes Ana Ox (tennis) and Zed (golf).'],
  ['concept: ancient gods', 'People worship the ancient gods, such as Ox and Zed.'],
  ['organisation: search engines', 'They blocked search engines including Ox, Ana Li or Zed.'],
  ['person: Justices', 'The Justices Ana Ox and Zed disagreed.'],
  ['person: MEPs', 'They met MEPs Zed and Ana Ox.'],
  ['person: members of parliament', 'It named members of parliament Ana Ox and Zed.'],
  [undefined, 'It named members of the club Ana Ox and Zed.'],
  [undefined, 'They saw Ana Ox, Bo Li and Zed.'],
  [undefined, 'It rained, including in Ox and Zed.'],
  [undefined, 'There was such as Ox and Zed.'],
  [undefined, 'The ministers left. Ana Ox and Zed stayed.'],
  [undefined, 'Photographers left before Ana Ox and Zed came.'],
]

test.each(TWINS)('%s ← %s', (says, text) => {
  expect(classOf(text)).toBe(says)
})

test('a list of a thousand members is gone back over a short way only', () => {
  const text = `gods such as ${'Ox, '.repeat(1000)}and Zed.`
  expect(classOf(text)).toBeUndefined()
})
