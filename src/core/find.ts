/** Every stretch the glossary knows, as the text writes it. Which meaning is meant is for `choose`. */
import { fold } from './fold.ts'
import { isEnglish, type Spoken, spokenIn } from './language.ts'
import { COMMON, MONTHS_DAYS, PARTICLES, PLACE_HEADS, PREFIXES, TITLES } from './lexicon.ts'
import type { Block, Glossary, Sense, Stretch } from './model.ts'
import { isCapital, nicknameAt } from './shape.ts'
import { type Word, words } from './words.ts'

/** One block as words. */
export type Passage = {
  index: number
  block: Block
  words: Word[]
  keys: string[]
  /** Keys of several words, as far as they were asked for. */
  joined: Map<number, string>
  /** True in title case and in capitals: there a capital tells nothing. */
  flat: boolean
  /** True when the whole passage is in capitals. */
  loud: boolean
  /** Its small words: what tells the language. */
  spoken: Spoken
  /** False in another language: its names are another pack's business. */
  english: boolean
}

/** A stretch of words the glossary knows: words `from` up to, not including, `to`. */
export type Found = { from: number; to: number; senses: Sense[] }

/** Half of the longer words in capitals: sentence case never has that, title case always. */
const FLAT_SHARE = 0.5
/** Title case leaves short words small, and prepositions up to "through"; those are in COMMON. */
const PLAIN_LENGTH = 5
/** Datelines stand within the first words of a block: "KABUL, Afghanistan (AP) —". */
const DATELINE_WORDS = 4

export function passage(block: Block, index: number): Passage {
  const found = opened(words(block.text))
  const { long, capital, letters, loud, plain } = counted(found)
  const spoken = spokenIn(found)
  return {
    index,
    block,
    words: found,
    keys: found.map((word) => word.key),
    joined: new Map(),
    flat: !plain && isFlat(long, capital, block.role === 'body'),
    loud: letters > 2 && loud === letters,
    spoken,
    english: isEnglish(spoken),
  }
}

/** Stretches of so many words and more are joined anew each time. */
const LONG = 16

/** Folded words of a stretch, joined by spaces: kept, for the same name is looked up by it a dozen times. */
export function keyOf({ keys, joined }: Passage, { from, to }: Stretch): string {
  const length = to - from
  if (length === 1) return keys[from] as string
  if (length >= LONG) return keys.slice(from, to).join(' ')
  const known = joined.get(from * LONG + length)
  if (known !== undefined) return known
  const key = keys.slice(from, to).join(' ')
  joined.set(from * LONG + length, key)
  return key
}

/** A stretch as the text writes it. */
export const textOf = ({ block, words }: Passage, { from, to }: Stretch): string =>
  block.text.slice(words[from]?.start, words[to - 1]?.end)

/** How a passage is written. `plain`: title case writes every long word large; one small long word, and capitals mean names. */
type Written = { long: number; capital: number; letters: number; loud: number; plain: boolean }

/** One walk over the words: how many are long, long with a capital, no numbers, and in capitals. */
function counted(found: readonly Word[]): Written {
  const sum = { long: 0, capital: 0, letters: 0, loud: 0, plain: false }
  for (let i = 0; i < found.length; i++) {
    const { start, end, shape, key } = found[i] as Word
    if (shape === 'number') continue
    const length = end - start
    sum.letters++
    if (shape === 'caps' || length === 1) sum.loud++
    if (shape === 'lower' && !sum.plain && length >= PLAIN_LENGTH && !COMMON.has(key)) sum.plain = true
    if (i === 0 || length <= 3) continue
    sum.long++
    if (shape !== 'lower') sum.capital++
  }
  return sum
}

/** Words in which a time, a number or a dateline may stand before the first sentence. */
const STAMP_WORDS = 8
const DASH = /^\)?\s*[—–-]+\s$/
const CREDIT = /^\)(?::|\s*[—–-]+)\s$/

/** "18:40 Ferries sail", "2. The council", "GOMA, Congo (AP) - Cholera", "Pune, May 6 (PTI): A court": the sentence opens after the stamp. */
function opened(found: Word[]): Word[] {
  const first = found.findIndex(({ shape }) => shape !== 'number')
  const dateline = found[0]?.shape === 'caps' || MONTHS_DAYS.has(found[0]?.key ?? '')
  for (let i = 1; i < found.length && i <= STAMP_WORDS; i++) {
    const word = found[i] as Word
    const isCredited = found[i - 1]?.shape === 'caps' && CREDIT.test(word.gap)
    if (i === first || (dateline && DASH.test(word.gap)) || isCredited) word.opens = true
  }
  return found
}

/** A short sentence of the body may hold hardly anything but names; a headline of three words tells already. */
function isFlat(long: number, capital: number, body: boolean): boolean {
  return body ? long >= 6 && capital / long > FLAT_SHARE + 0.25 : long >= 3 && capital / long > FLAT_SHARE
}

/** All known stretches of a passage, by first word, longest last. */
export function find(passage: Passage, whole: Glossary): Found[] {
  const found: Found[] = []
  const glossary = passage.english ? whole : whole.elsewhere
  if (!glossary) return found
  for (const { from, to, senses } of candidates(passage, glossary)) {
    if (!joined(passage, from, to)) continue
    const fitting = senses.filter((sense) => written(passage, from, to, sense, glossary))
    if (fitting.length) found.push({ from, to, senses: fitting })
  }
  const people = nicknamed(passage, glossary)
  if (people.length > 0) {
    found.push(...people)
    found.sort((a, b) => a.from - b.from || a.to - b.to)
  }
  return found.filter((form, i) => !isTitled(passage, form, found, i))
}

/**
 * "President Obama" beside "Obama" of the same entry: the title is no part of the name. It stays where it begins another's name too:
 * "Queen Elizabeth I" is no Queen Elizabeth. `found` is in order of first words.
 */
function isTitled({ words }: Passage, { from, to, senses }: Found, found: readonly Found[], at: number): boolean {
  if (to - from < 2 || !TITLES.has((words[from] as Word).key)) return false
  const isOf = (other: Found) => other.senses.some(({ entry }) => entry === senses[0]?.entry)
  for (let i = at - 1; i >= 0 && (found[i] as Found).from === from; i--) if (!isOf(found[i] as Found)) return false
  for (let i = at + 1; i < found.length && (found[i] as Found).from <= from + 1; i++) {
    const other = found[i] as Found
    if (other.from === from + 1 && other.to === to && isOf(other)) return true
  }
  return false
}

/** Every form the glossary has for these words, however they are written. A glossary of bytes answers for the whole text at once. */
function candidates({ block, words, keys }: Passage, glossary: Glossary): Found[] {
  if (!glossary.formsIn) {
    return words.flatMap((_, from) =>
      glossary.formsAt(keys, from).map(({ length, senses }) => ({ from, to: from + length, senses })),
    )
  }
  let from = 0
  return glossary.formsIn(block.text).map(({ start, length, senses }) => {
    while ((words[from] as Word).start < start) from++
    return { from, to: from + length, senses }
  })
}

/** Words of a name that may stand before its nickname. */
const BEFORE_NICKNAME = 3

/** Ferdinand "Bongbong" Marcos: people whom the glossary knows without the nickname that stands inside their name. */
function nicknamed({ words, keys }: Passage, glossary: Glossary): Found[] {
  const found: Found[] = []
  for (let at = 1; at < words.length; at++) {
    const length = (words[at] as Word).gap === ' ' ? 0 : nicknameAt(words, at)
    for (let from = at - 1; length > 0 && from >= Math.max(0, at - BEFORE_NICKNAME); from--) {
      if (!isCapital(words[from])) break
      const plain = [...keys.slice(from, at), ...keys.slice(at + length, at + length + BEFORE_NICKNAME)]
      for (const form of glossary.formsAt(plain, 0)) {
        const senses = form.senses.filter(({ kind }) => kind === 'person')
        if (form.length > at - from && senses.length > 0) found.push({ from, to: from + form.length + length, senses })
      }
    }
  }
  return found
}

/** Nothing but spaces, hyphens and the like inside a form, and no sentence end: "…left Iran. Iraq's war" is not the Iran–Iraq war. */
function joined({ words, block }: Passage, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { gap, opens, key } = words[i] as Word
    if (opens) return false
    if ((words[i - 1] as Word).owns ? gap.slice(2) === ' ' : gap === ' ' || gap === '-') continue
    if (gap === '. ') continue
    if (gap === ', ' && key === 'dc') continue
    if (!/^[\s\-‐‑–&/'’]{0,3}$/.test(gap)) return false
  }
  // "St" in "St Petersburg" has its dot in the gap; a form may not run over a line break.
  return !block.text.slice((words[from] as Word).start, (words[to - 1] as Word).end).includes('\n')
}

function written(passage: Passage, from: number, to: number, sense: Sense, glossary: Glossary): boolean {
  if (isCompound(passage, from, to)) return false
  if (ownsInside(passage, from, to) && !hasPossessive(sense, glossary)) return false
  if (sense.cased === 'any') return !isHalfLarge(passage, from, to)
  if (sense.kind === 'place' && isBarePlaceWord(passage, from, to, sense)) return false
  const first = passage.words[from] as Word
  if (sense.cased === 'exact') return !passage.loud && spelledExactly(passage, from, to, sense, glossary)
  if (passage.loud) return first.shape !== 'lower'
  const single = to - from === 1
  if (first.shape === 'lower') {
    if (single || !restHasCapital(passage, from, to)) return false
    // "war in Ukraine" is spelled small by its entry itself.
    return PARTICLES.has(first.key) || (first.key !== 'the' && spelledExactly(passage, from, to, sense, glossary))
  }
  if (single && first.shape === 'caps') return from < DATELINE_WORDS && first.key.length > 3
  if (single || passage.flat) return !(first.opens && COMMON.has(first.key))
  return !first.opens || restHasCapital(passage, from, to)
}

const ALLIANCES = new Set(
  'coalition opposition labour labor liberal liberals national conservative republican democratic'.split(' '),
)

/** "the Coalition government": a party or an alliance written large inside a sentence is a name, and no idea of small words. */
function isHalfLarge({ words, flat }: Passage, from: number, to: number): boolean {
  const first = words[from] as Word
  if (to - from < 2 || flat || first.opens || first.shape !== 'title' || !ALLIANCES.has(first.key)) return false
  return words.slice(from + 1, to).every(({ shape }) => shape === 'lower')
}

/** "the Gulf" is not Gulf Province, and "Ohio State" is a university: a place's word is no place, nor makes an American one. */
function isBarePlaceWord({ words }: Passage, from: number, to: number, { country }: Sense): boolean {
  const last = words[to - 1] as Word
  if (to - from === 1) return PLACE_HEADS.has(last.key)
  if (last.key !== 'state' || last.shape === 'lower' || country !== 'US') return false
  const first = (words[from] as Word).key
  return first !== 'washington' && first !== 'new'
}

/** "pro-Beijing", "A/California/7/2009", "Metro.us": part of another word or of a label, not a mention. */
function isCompound({ words }: Passage, from: number, to: number): boolean {
  const before = words[from - 1]
  const first = words[from] as Word
  const after = words[to]
  if (first.gap === '-' && before && PREFIXES.has(before.key)) return true
  if (after?.gap === '.' && after.shape === 'lower') return true
  // "US $8": a currency.
  if (after && /^ ?[$€£]/.test(after.gap)) return true
  return first.gap === '/' && after?.gap === '/'
}

/** "Iran's war" is not "Iran war", but the possessive of "People's Republic" belongs to the name. */
function ownsInside({ words }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if ((words[i] as Word).owns) return true
  return false
}

function hasPossessive(sense: Sense, glossary: Glossary): boolean {
  const { name, aliases } = glossary.entry(sense.entry)
  return [name, ...aliases].some((form) => /['’]s /.test(form))
}

/** At a sentence start the first capital tells nothing: "Central bank said" is not a name, "Central Bank said" is. */
function restHasCapital({ words }: Passage, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if ((words[i] as Word).shape !== 'lower') return true
  return false
}

const PLAIN = /[.\s\-‐‑–'’&/]/g

/** ANA is not Ana. A plural s and the dots of U.N. are allowed. */
function spelledExactly(passage: Passage, from: number, to: number, sense: Sense, glossary: Glossary): boolean {
  const text = passage.block.text.slice((passage.words[from] as Word).start, (passage.words[to - 1] as Word).end)
  const plain = text.replace(PLAIN, '')
  const { short, name, aliases } = glossary.entry(sense.entry)
  // VOX is also Vox where the entry bears both.
  if (name.replace(PLAIN, '') === plain || aliases.some((alias) => alias.replace(PLAIN, '') === plain)) return true
  return short.some((short) => {
    const wanted = short.replace(PLAIN, '')
    return plain === wanted || (plain === `${wanted}s` && fold(wanted) !== fold(plain))
  })
}
