/** Any string at all: nothing throws, and offsets stand on character boundaries. */
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { fakeGlossary } from '../fakes/glossary.ts'

const glossary = fakeGlossary([
  { id: 'herat', kind: 'place', name: 'Herat' },
  { id: 'ana', kind: 'organisation', name: 'Afghan National Army', short: ['ANA'] },
  { id: 'kyiv', kind: 'place', name: 'Kyiv', aliases: ['Kiev'] },
])
const HOSTILE: Record<string, string> = {
  nothing: '',
  'lone surrogates': 'Herat \ud83d left \ude00 Herat\ud800',
  brackets: `ANA ${'('.repeat(5000)}ANA${')'.repeat(5000)}`,
  'many definitions': 'The Centers for Disease Control and Prevention (CDC) met. '.repeat(2000),
  'nested definitions': 'Afghan National Army (ANA (ANA (ANA)))'.repeat(200),
  'zero width': 'He\u200brat and H\u00aderat and \u200f\u202eHerat\u202c',
  'decomposed and ligatures': 'He\u0301rat ﬁnal Kyi\u0308v Ǆ ß İ',
  'right to left': 'הרצליה Herat العربية ANA \u0627\u0644',
  capitals: 'HERAT AND KYIV AND THE ANA WERE QUIET. '.repeat(50),
  'one long word': 'Herat'.repeat(20_000),
  'capital letters only': 'A'.repeat(50_000),
  apostrophes: `${"Herat's".repeat(500)} ${"'".repeat(5000)} ’s ’s ‘`,
  'hyphens and dots': `Herat-${'-'.repeat(3000)}Kyiv ${'U.S.'.repeat(2000)} ${'. '.repeat(3000)}`,
  'many capitals': 'Herat Kyiv '.repeat(5000),
  'null and controls': 'Herat\u0000Kyiv\u0007\u001b[31mANA',
  emoji: '👩‍👩‍👧‍👦Herat👍🏽Kyiv🇦🇫',
}
const isBoundary = (text: string, at: number) =>
  at === 0 || at >= text.length || !(/[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!))

function check(texts: readonly string[]) {
  const blocks = texts.map((text) => ({ text, role: 'body' as const }))
  const { mentions, definitions } = annotate(blocks, glossary)
  for (const { block, start, end, text } of mentions) {
    const own = texts[block]!
    expect(own.slice(start, end)).toBe(text)
    expect(start < end && isBoundary(own, start) && isBoundary(own, end)).toBe(true)
  }
  for (const { block, start, end, long } of definitions) expect(texts[block]!.slice(start, end)).toBe(long)
  const byBlock = mentions.toSorted((a, b) => a.block - b.block || a.start - b.start)
  byBlock.forEach((mention, i) => {
    const next = byBlock[i + 1]
    if (next?.block === mention.block) expect(next.start).toBeGreaterThanOrEqual(mention.end)
  })
}

describe('whatever a page holds', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => check([text]))

  test('a hundred thousand blocks of one word', () => {
    expect(
      annotate(
        Array.from({ length: 100_000 }, () => ({ text: 'Herat', role: 'body' as const })),
        glossary,
      ).mentions,
    ).toHaveLength(100_000)
  })

  test('random strings of everything', () => {
    let state = 42
    const pick = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state % below
    }
    const pieces = [
      'Herat',
      'Kyiv',
      'ANA',
      'Afghan National Army',
      ' ',
      ' ',
      '. ',
      ', ',
      '(',
      ')',
      '’s',
      "'",
      '-',
      '“',
      '”',
      '\n',
      'said',
      'the',
      'of',
      'Dr.',
      '2021',
      'é',
      '\u0301',
      '😀',
      '\ud83d',
      'MINISTRY',
      'president',
      'who',
      'U.S.',
      '\u200b',
      '&',
      '/',
      ': ',
    ]
    for (let n = 0; n < 400; n++) check([Array.from({ length: 60 }, () => pieces[pick(pieces.length)]!).join('')])
  })
})
