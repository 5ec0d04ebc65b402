import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classOf, DIGIT, LOWER, OTHER, PARTS, UPPER, words } from '../../src/core/words.ts'
import { tries } from '../chance.ts'
import { plainWords } from '../plain/words.ts'

const seen = (text: string) => words(text).map(({ start, end }) => text.slice(start, end))
const opening = (text: string) =>
  words(text)
    .filter(({ opens }) => opens)
    .map(({ start, end }) => text.slice(start, end))

test('dots, apostrophes and figures stay inside a word; hyphens part words', () => {
  expect(seen('The U.S. and Sana’a: O’Hanlon on track 1.5, Qal‘eh-ye Now')).toEqual([
    'The',
    'U.S.',
    'and',
    'Sana’a',
    'O’Hanlon',
    'on',
    'track',
    '1.5',
    'Qal‘eh',
    'ye',
    'Now',
  ])
})

test('the "v." between two parties of a case ends no sentence', () => {
  expect(opening('It was Roe v. Wade. Then it fell.')).toEqual(['It', 'Then'])
})

test('a possessive is left out of the word, and remembered', () => {
  const [taliban] = words('Taliban’s offer')
  expect(taliban).toMatchObject({ start: 0, end: 7, key: 'taliban', owns: true })
})

test('a sentence starts after a full stop and inside opening quotes, not after Mr. or an initial', () => {
  expect(opening('He met Mr. J. Smith. Then he left. “We wait,” he said: “Kabul is calm.” No.')).toEqual([
    'He',
    'Then',
    'We',
    'Kabul',
    'No',
  ])
})

test.each([
  ['Kabul', 'title'],
  ['KABUL', 'caps'],
  ['NGOs', 'mixed'],
  ['McCain', 'mixed'],
  ['said', 'lower'],
  ['2021', 'number'],
  ['مجلس', 'lower'],
  ['É', 'title'],
])('%s is written in %s', (word, shape) => {
  expect(words(word)[0]?.shape).toBe(shape)
})

test('no string makes it throw, and offsets never split a surrogate pair', () => {
  for (const text of ['', '\ud800', '😀Kabul😀', '\u202eKabul\u202c', '((((((', '\u0301a', '...']) {
    for (const { start, end } of words(text)) {
      expect(start).toBeLessThan(end)
      expect(
        /^[\udc00-\udfff]/.test(text.slice(start)) ||
          /[\ud800-\udbff]$/.test(text.slice(0, end)) === /[\ud800-\udbff]$/.test(text.slice(0, end)).valueOf(),
      ).toBe(true)
    }
  }
})

test('any text reads as the plain version reads it', () => {
  const pieces = [
    ...[
      'a',
      'S',
      's',
      'B.',
      'U.S.',
      'Iran',
      'NATO',
      'McCain',
      'don',
      'd',
      "d'",
      'Mr',
      'St',
      '1',
      '20',
      '1.5',
      '1,000',
      'G20',
      '7UP4',
    ],
    ...[
      "'",
      '’',
      '‘',
      'ʼ',
      '`',
      '´',
      '′',
      '.',
      ',',
      ':',
      ';',
      '?',
      '!',
      '…',
      '-',
      '–',
      '—',
      '/',
      '&',
      '(',
      ')',
      '"',
      '“',
      '”',
      '«',
    ],
    ...[' ', ' ', ' ', '  ', '\n', '\t', '\u00a0', '\u2009', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\0'],
    ...[
      'é',
      'É',
      'ß',
      'İ',
      'Ł',
      'e\u0301',
      '\u0301',
      'ª',
      'º',
      '²',
      'Ⅳ',
      '٣',
      '中',
      '文',
      'م',
      '😀',
      '\ud83d',
      '\ude00',
      '𝒜',
      '𞤀',
      'ⁱ',
      '⁰',
    ],
  ]
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((chosen) => chosen.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (made) => {
      expect(words(made)).toEqual(plainWords(made))
    }),
    { numRuns: tries(1500) },
  )
})

test('what each unit of Latin-1 is to a word, the expression for words says too', () => {
  for (let unit = 0; unit < 256; unit++) {
    const letter = String.fromCharCode(unit)
    const plain = /[A-Z]/.test(letter) ? UPPER : /[a-z]/.test(letter) ? LOWER : /[0-9]/.test(letter) ? DIGIT : OTHER
    expect(classOf(unit), letter).toBe(plain !== OTHER || /[\p{L}\p{N}\p{M}\u00ad]/u.test(letter) ? plain : PARTS)
  }
})
