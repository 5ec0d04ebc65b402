/** Property tests: any text at all is read without a throw, offsets stand on character boundaries, and work grows with length. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Glossary } from '../../src/core/model.ts'
import { tries } from '../chance.ts'
import { smallGlossary } from './reading.ts'

const ENTRIES = [
  { id: 'herat', kind: 'place' as const, name: 'Herat', country: 'AF' },
  { id: 'ana', kind: 'organisation' as const, name: 'Afghan National Army', short: ['ANA'] },
  { id: 'zarif', kind: 'person' as const, name: 'Javad Zarif', aliases: ['Zarif'] },
]
const glossary = smallGlossary(ENTRIES)
/** Pieces that news is made of, and those that break readers of it. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Herat',
      'ANA',
      'Javad',
      'Zarif',
      'the',
      'of',
      'said',
      'Mr',
      'who',
      'is',
      'Gruz',
      'de',
      'al',
      'May',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(' ', '. ', ', ', ' (', ') ', '-', '’s ', '\n', '“', '”', ': ', ' & ', '...', ' – '),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\ud800',
      '\udc00',
      '😀',
      'e\u0301',
      '\u00ad',
      '\u200b',
      '\u202e',
      'ﬁ',
      'שלום',
      'العربية',
      'İ',
      'ß',
      '(((((',
      '\u0000',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''))

/** True between two characters, never inside a surrogate pair. */
function isBoundary(own: string, at: number): boolean {
  const before = own.charCodeAt(at - 1)
  const after = own.charCodeAt(at)
  return !(before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000)
}

const body = (texts: readonly string[]) => texts.map((own) => ({ text: own, role: 'body' as const }))

describe('any text', () => {
  test('is read, with mentions in order that say what stands there', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const { mentions, cards, definitions } = annotate(body(texts), glossary)
        let last = { block: 0, end: 0 }
        for (const { block, start, end, text: own, card } of mentions) {
          expect(texts[block]!.slice(start, end)).toBe(own)
          expect(isBoundary(texts[block]!, start) && isBoundary(texts[block]!, end)).toBe(true)
          expect(block > last.block || start >= last.end).toBe(true)
          expect(card).toBeLessThan(cards.length)
          last = { block, end }
        }
        for (const { block, start, end, long } of definitions) expect(texts[block]!.slice(start, end)).toBe(long)
        for (const { quote } of cards)
          if (quote) expect(texts[quote.block]!.slice(quote.start, quote.end)).toBe(quote.text)
      }),
      { numRuns: tries(500) },
    )
  })

  test('gives the same reading twice', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        expect(annotate(body(texts), glossary)).toEqual(annotate(body(texts), glossary))
      }),
      { numRuns: tries(100) },
    )
  })

  test('in capitals or in another script throws nothing either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (own) => {
        annotate(body([own, own.toUpperCase(), own.normalize('NFD')]), glossary)
      }),
      { numRuns: tries(200) },
    )
  })
})

/** The glossary's answers, counted. */
function counting(): { glossary: Glossary; asked(): number } {
  let count = 0
  const counted: Glossary = {
    entry: (number) => {
      count++
      return glossary.entry(number)
    },
    formsAt: (keys, at) => {
      count++
      return glossary.formsAt(keys, at)
    },
    everyday: (key) => {
      count++
      return glossary.everyday?.(key) ?? false
    },
    given: (key) => {
      count++
      return glossary.given?.(key) ?? false
    },
  }
  return { glossary: counted, asked: () => count }
}

const STORIES: Record<string, string> = {
  news: 'Javad Zarif, a minister from Gruz, said in Herat that the ANA (Afghan National Army) had left. Water rose near the Bank of Gruz. ',
  capitals: 'Gruz Marn Zeld Hewad ',
  brackets: '(Herat (ANA (Gruz ',
  particles: 'They met de la Gruz van der Marn and al de Zeld there. ',
  connectors: 'Bank of Gruz of Marn and Bank ',
  surnames: 'Anna Zeld met Zeld and Omar Zeld. ',
}

describe('twice the text is twice the work: questions to the glossary', () => {
  test.each(Object.entries(STORIES))('%s', (_, story) => {
    const work = (times: number) => {
      const { glossary: counted, asked } = counting()
      annotate(body([story.repeat(times)]), counted)
      return asked()
    }
    expect(work(400) / work(200)).toBeLessThan(2.2)
  })

  test('and so it is over many blocks', () => {
    const work = (times: number) => {
      const { glossary: counted, asked } = counting()
      annotate(body(Array.from({ length: times }, () => STORIES.news!)), counted)
      return asked()
    }
    expect(work(400) / work(200)).toBeLessThan(2.2)
  })
})
