import fc from 'fast-check'
import { expect, test } from 'vitest'
import { find, passage } from '../../src/core/find.ts'
import type { Entry } from '../../src/core/model.ts'
import { write } from '../../src/glossary/format.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'
import { pieceEnd } from '../../src/glossary/match.ts'
import { PIECE } from '../../src/glossary/places.ts'
import { tries } from '../chance.ts'
import { anEntry } from '../entries.ts'
import { plainMatches } from '../plain/matches.ts'

const FORMS =
  "Iran|U.S.|U.S. Army|Ana|Sana'a|O'Hanlon|Côte d'Ivoire|d'Ivoire|al Qaeda|eBay|track 1.5|no-confidence vote|coup d'état|G20|20th Century|7UP|A|B C|B C D E F G H I|İzmir|Łódź|中 文|St. Gallen|Iran's Guard|e|don|t|Qala-e-Naw|Qala|Straße|Ærø|Ölüdeniz|Éire|É|Œuvre Sœur|ĳssel|Commonwealth|Commonwealth Games|Constantinople|Liechtenstein Party|Games|2024|2024 Games|12345678|de Gaulle|al-Shabaab"
const entries = FORMS.split('|').map(
  (name, i): Entry => anEntry(`e${i}`, { name, short: name.length === 2 ? [name] : [], asOf: '' }),
)
const rows = entries.map((entry) => ({ entry, prominence: 9, demonyms: [], shy: false }))
const glossary = openGlossary(write(rows).buffer as ArrayBuffer)
const { formsIn: _, ...slow } = glossary

const pieces = [
  ...FORMS.split('|'),
  ...[
    'iran',
    'IRAN',
    'u.s',
    'US.',
    'us',
    "sana'a",
    'SANA’A',
    'o’hanlon',
    "D'Ivoire",
    "Iran's",
    'Iran’s',
    '“Iran”',
    'Iran—',
    'B’s',
    'Games’s',
    'commonwealth',
    'Commonwealths',
    'LIECHTENSTEIN',
    'Party',
    'Gaulle',
    'de',
    'al',
    'Shabaab',
    "Iran's'",
    'e.g.',
    'i.e',
  ],
  ...[
    'b',
    'c',
    'C',
    'D',
    'E',
    'the',
    'a',
    'x'.repeat(40),
    'vote',
    'confidence',
    'track',
    '1.5',
    '1.5.',
    '20th',
    'Century',
    's',
    'S',
  ],
  ...[
    "'",
    '’',
    'ʼ',
    '`',
    '.',
    ',',
    '-',
    '–',
    '/',
    ' & ',
    '(',
    '"',
    '“',
    '”',
    '—',
    '\u2009',
    '\u200c',
    '3,4',
    '2024,',
    '2024’s',
    '20,24',
    '123456789',
    '\u0012',
    ' – ',
    ' “',
    '” ',
    '‘',
    '″',
    '2nd3',
    ';',
    '…',
    '\n',
    '\u00a0',
    '\u3000',
    '\u00ad',
    '\u200b',
    '\ufeff',
  ],
  ...[
    'é',
    'état',
    'É',
    'É.',
    'Ö.',
    'ß',
    'straße',
    'STRASSE',
    'Aero',
    'ÆRØ',
    'Œuvre',
    'sœur',
    'ª',
    'Éire’s',
    'Ölüdenız',
    'e\u0301',
    '\u0301',
    '²',
    '٣',
    '中',
    '文',
    '😀',
    '\ud83d',
    '\ude00',
  ],
  ...[' ', ' ', ' ', ' ', ' ', ' ', '  ', '   ', '    '],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((chosen) => chosen.join(''))
const any = fc.oneof(text, fc.string({ unit: 'binary' }))

test('any text has the matches that the plain version finds', () => {
  fc.assert(
    fc.property(any, (made) => {
      const { sure, all } = plainMatches(made, glossary)
      const quick = glossary.formsIn!(made)
      expect(quick).toEqual(expect.arrayContaining(sure))
      expect(all).toEqual(expect.arrayContaining(quick))
      expect(quick.map(({ start }) => start)).toEqual(quick.map(({ start }) => start).toSorted((a, b) => a - b))
    }),
    { numRuns: tries(1500) },
  )
})

test('where a long text is cut into pieces, nothing is lost and nothing is found twice', () => {
  const tail =
    ' Qala-e-Naw, an al-Qaeda cell; Côte d’Ivoire’s eBay “track 1.5” U.S. Army 😀Iran 20th Century Iran’s Guard'
  const expected = glossary.formsIn!(tail)
  expect(expected.length).toBeGreaterThan(9)
  for (const filler of ['x', 'é', 'a ', 'no. ', '’', '😀']) {
    for (let shift = 0; shift < tail.length; shift++) {
      const head = filler.repeat(PIECE).slice(0, PIECE - shift)
      const found = glossary.formsIn!(`${head} ${tail}`).map((one) => ({ ...one, start: one.start - head.length - 1 }))
      expect(found.filter(({ start }) => start >= 0)).toEqual(expected)
    }
  }
})

test('pieces end after a space, and a text without spaces is not looked through for one', () => {
  const [end, text] = [PIECE + 100, 'Herat '.repeat(PIECE)]
  expect(text.slice(0, pieceEnd(text, 0))).toMatch(/ $/)
  expect(pieceEnd(text.slice(0, end), 99)).toBeGreaterThan(PIECE - 7)
  expect(pieceEnd(text.slice(0, end), 100)).toBe(end)
  let [looks, pieces] = [0, 0]
  const brackets = {
    length: 1000 * PIECE,
    charCodeAt: () => {
      looks++
      return 0x28
    },
  }
  for (let base = 0; base < brackets.length; base = pieceEnd(brackets, base)) pieces++
  expect(pieces).toBe(1000)
  expect(looks).toBeLessThan(256 * pieces)
})

test('reading finds the same by either way', () => {
  fc.assert(
    fc.property(any, (made) => {
      const block = passage({ text: made, role: 'body' }, 0)
      expect(find(block, glossary)).toEqual(find(block, slow))
    }),
    { numRuns: tries(1500) },
  )
})

test.each([
  ['Iran’s Guard met the U.S. Army.', ['Iran', "Iran's Guard", 'U.S.', 'U.S. Army']],
  ['iran and us and ana', []],
  ['A no-confidence vote, an al-Qaeda cell', ['A', 'no-confidence vote', 'al Qaeda']],
  ["SANA’A'\u3000don", ["Sana'a", 'don']],
  ["SANA’A`\ufeff'Iran", ["Sana'a", 'Iran']],
  ['SANA’A; d’Ivoire; eBay', ["Sana'a", "d'Ivoire", 'eBay']],
])('%s', (made, names) => {
  const found = glossary.formsIn!(made).map(({ senses }) => glossary.entry(senses[0]!.entry).name)
  expect(found).toEqual(names)
})
