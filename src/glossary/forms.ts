/**
 * The index of surface forms: a static table of whole phrases. Not a tree: a phrase is hashed word by word, a small filter
 * says whether any form begins with a word, another whether any form goes on, and a fingerprint confirms. About eight bytes a form, the values included.
 *
 *   first        4 bits per place, 3.4 places per first word: two for a whole form, LONGER, SMALL
 *   openers      1 bit per beginning (three letters) of the words that may begin a form in small letters
 *   prefixes     1 bit per place, 7 places per beginning of two words and more (whole forms included)
 *                in the same places, each beginning with the first letter of a word that goes on with it
 *   pilots       u16 per bucket of about five phrases, starts u32 per 64 buckets: where a phrase lies (slots.ts)
 *   prints       24 bits of the second hash per slot. A strange phrase is taken for a known one once in 16 million
 *   values16/8   24 bits per slot: a sense, or where its senses begin (CASED_SEVERAL)
 *   senses       u32 each: a sense, LAST on the last of a run
 *
 *   a sense      entry 20 bits, cased 2, demonym 1, shy 1
 */
import { PARTICLES } from '../core/lexicon.ts'
import { type Entry, type Form, KINDS, type Sense } from '../core/model.ts'
import { words } from '../core/words.ts'
import {
  HASH_A,
  HASH_B,
  hashed,
  hashes,
  hashKey,
  joinA,
  joinB,
  placeOf,
  placesIn,
  type Size,
  START_A,
  START_B,
  sizeFor,
  spread,
} from './hash.ts'
import { keyIn, slotsFor } from './slots.ts'

/** The longest form, in words. */
export const LONGEST = 12
/** Entries that a sense can number. A larger glossary needs a wider value, and another VERSION. */
export const MOST_ENTRIES = 1 << 20

/** A word is a whole form. One of two flags, as its hash says: a word that shares its place with another has its flag half as often. */
export const singleOf = (spreadA: number): number => 1 << ((spreadA & 1) << 1)
/** A word begins a longer form. */
export const LONGER = 2
/** A form may begin with this word in small letters. */
export const SMALL = 8

/** Places of the first filter for each first word. */
const FIRST_PLACES = 3.4
/** Places among the prefixes for each beginning of two words and more. */
const PREFIX_BITS = 7

const CASED = ['any', 'name', 'exact'] as const
const CASED_SEVERAL = 3
const LAST = 0x80000000
/** Bytes of a print. */
export const PRINT = 3
/** Bits of the openers: three letters of five bits. */
export const OPENER_BITS = 1 << 15

/** An entry to be written, with how its forms may be read. */
export type Row = {
  entry: Entry
  prominence: number
  demonyms: string[]
  /** True: forms of one word need company on the page. 'always': every form does, as of a small town. */
  shy: boolean | 'always'
  /** Single forms that need company, as "track 2" does. */
  company?: readonly string[]
  /** Longitude and latitude, for the maps; not written into this file. */
  at?: [number, number]
  /** The package it comes from; missing when somebody wrote it. Not written into this file. */
  from?: string
}

export type FormSections = {
  first: Uint8Array
  openers: Uint32Array
  prefixes: Uint32Array
  pilots: Uint16Array
  starts: Uint32Array
  /** Three bytes a slot, the lowest first, and four more: so that four may be looked at behind the last. */
  prints: Uint8Array
  values16: Uint16Array
  values8: Uint8Array
  senses: Uint32Array
}

export type FormSizes = { forms: number; seed: number; first: Size; prefixes: Size; buckets: Size }

/** The folded words of a form, as they are looked up: "the Taliban's" keys as "taliban". */
export function keyOf(form: string): string {
  const keys = words(form).map(({ key }) => key)
  return (keys.length > 1 && keys[0] === 'the' ? keys.slice(1) : keys).join(' ')
}

/** Signs among the letters of an opener: an apostrophe or a dot there may hide what the next letter is. */
export const HIDES_APOSTROPHE = 27
export const HIDES_DOT = 28

/** The place of a word's beginning among the openers: five bits for each of its first three units, 0 for what is no letter. */
export const openerOf = (first: number, second: number, third: number): number => (first << 10) | (second << 5) | third

const packed = (entry: number, cased: Sense['cased'], demonym: boolean, shy: boolean): number =>
  entry | (CASED.indexOf(cased) << 20) | (demonym ? 1 << 22 : 0) | (shy ? 1 << 23 : 0)

type Keyed = { key: string; senses: number[]; small: boolean }

/** The index of all forms of all rows. Throws when it cannot be made; another `seed` may then serve. */
export function writeForms(rows: readonly Row[], seed: number): { sections: FormSections; sizes: FormSizes } {
  if (rows.length > MOST_ENTRIES) throw new Error(`${rows.length} entries are more than ${MOST_ENTRIES}`)
  const forms = formsOf(rows)
  const phrases = forms.map(({ key }) => {
    const [a, b] = hashes(key, seed)
    return { key, spreadA: spread(a), spreadB: spread(b) }
  })
  const { size: buckets, pilots, starts, places } = slotsFor(phrases)
  const slots = starts.at(-1)!
  const prints = new Uint8Array((slots + 1) * PRINT + 1)
  const values16 = new Uint16Array(slots)
  const values8 = new Uint8Array(slots)
  const senses: number[] = []
  forms.forEach(({ senses: own }, i) => {
    const slot = places[i]!
    const print = phrases[i]!.spreadB >>> 8
    for (let byte = 0; byte < PRINT; byte++) prints[slot * PRINT + byte] = print >>> (8 * byte)
    const [only = 0] = own
    const value = own.length === 1 ? only : several(senses.length)
    values16[slot] = value & 0xffff
    values8[slot] = value >>> 16
    if (own.length > 1) senses.push(...own.slice(0, -1), (own.at(-1)! | LAST) >>> 0)
  })
  const { first, size: firstSize } = firstWords(forms, seed)
  const { prefixes, size: prefixSize } = prefixBits(forms, seed)
  return {
    sections: {
      first,
      openers: openerBits(forms),
      prefixes,
      pilots,
      starts,
      prints,
      values16,
      values8,
      senses: Uint32Array.from(senses),
    },
    sizes: { forms: forms.length, seed, first: firstSize, prefixes: prefixSize, buckets },
  }
}

const several = (at: number): number => (at & 0xfffff) | (CASED_SEVERAL << 20) | ((at >>> 20) << 22)

/** Every surface form with its meanings, the weightiest meaning first. */
function formsOf(rows: readonly Row[]): Keyed[] {
  const forms = new Map<string, Keyed>()
  rows.forEach(({ entry, demonyms, shy, company = [] }, number) => {
    const own = new Set<string>()
    const hesitant = new Set(company.map(keyOf))
    const add = (form: string, cased: Sense['cased'], demonym = false) => {
      const key = keyOf(form)
      if (!key || own.has(key) || key.split(' ').length > LONGEST) return
      own.add(key)
      const needy = shy === 'always' || (shy && !key.includes(' ')) || hesitant.has(key)
      const known = forms.get(key) ?? { key, senses: [], small: false }
      known.senses.push(packed(number, cased, demonym, needy))
      known.small ||= isSmall(form, key, cased)
      forms.set(key, known)
    }
    for (const form of entry.short) add(form, 'exact')
    for (const form of namesOf(entry)) add(form, form === form.toLowerCase() ? 'any' : 'name')
    for (const form of demonyms) add(form, 'name', true)
  })
  const weight = (sense: number) => rows[sense & 0xfffff]!.prominence
  for (const { senses } of forms.values()) senses.sort((x, y) => weight(y) - weight(x) || x - y)
  return [...forms.values()]
}

/** The names of an entry. Of a pack's word the small spelling counts: "Inflation" in a list is "inflation" in a sentence. */
function namesOf({ name, aliases, pack }: Entry): string[] {
  const names = [name, ...aliases]
  return pack ? names.sort((a, b) => Number(a !== a.toLowerCase()) - Number(b !== b.toLowerCase())) : names
}

/** Whether text may write the form's first word small: ideas, "al Qaeda", "eBay". Everything else begins with a capital. */
function isSmall(form: string, key: string, cased: Sense['cased']): boolean {
  if (cased === 'any') return true
  const [first = '', second] = key.split(' ')
  if (second !== undefined && PARTICLES.has(first)) return true
  if (/^[A-Z]/.test(form) && !/^the\b/i.test(form)) return false
  const written = words(form).find((word) => word.key === first)
  return /^[a-z]/.test(form.slice(written?.start ?? 0))
}

/** In the making: a word is a whole form. */
const SINGLE = 1

function firstWords(forms: readonly Keyed[], seed: number): { first: Uint8Array; size: Size } {
  const flags = new Map<string, number>()
  for (const { key, small } of forms) {
    const end = key.indexOf(' ')
    const word = end < 0 ? key : key.slice(0, end)
    flags.set(word, (flags.get(word) ?? 0) | (end < 0 ? SINGLE : LONGER) | (small ? SMALL : 0))
  }
  const size = sizeFor(Math.max(8, flags.size * FIRST_PLACES))
  const first = new Uint8Array((placesIn(size) + 1) >> 1)
  for (const [word, flag] of flags) {
    const spreadA = spread(hashes(word, seed)[0])
    const place = placeOf(spreadA, size)
    const own = (flag & ~SINGLE) | (flag & SINGLE ? singleOf(spreadA) : 0)
    first[place >> 1] = first[place >> 1]! | (own << ((place & 1) << 2))
  }
  return { first, size }
}

function openerBits(forms: readonly Keyed[]): Uint32Array {
  const bits = new Uint32Array(OPENER_BITS >>> 5)
  const set = (place: number) => {
    bits[place >>> 5] = bits[place >>> 5]! | (1 << (place & 31))
  }
  for (const { key, small } of forms) {
    if (!small) continue
    const [first = 0, second = 0, third = 0] = [...key.split(' ')[0]!].slice(0, 3).map(letterOf)
    // A word of one letter is followed by anything.
    if (second > 0) set(openerOf(first, second, third))
    else for (let any = 0; any < 32; any++) set(openerOf(first, 0, any))
  }
  for (let one = 0; one < 32; one++) {
    for (let other = 0; other < 32; other++) {
      set(openerOf(one, HIDES_APOSTROPHE, other))
      set(openerOf(one, other, HIDES_APOSTROPHE))
      set(openerOf(one, HIDES_DOT, other))
    }
  }
  return bits
}

const letterOf = (letter: string) => (/[a-z]/.test(letter) ? letter.charCodeAt(0) & 31 : 0)

/** The bits of all beginnings of two words and more, and of each beginning with the letter of the word that goes on with it. */
function prefixBits(forms: readonly Keyed[], seed: number): { prefixes: Uint32Array; size: Size } {
  const prefixes = new Set<string>()
  const letters = new Set<string>()
  for (const { key } of forms) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
      if (/[a-z\d]/.test(key[at + 1]!)) letters.add(key.slice(0, at + 2))
      if (at > key.indexOf(' ')) prefixes.add(key.slice(0, at))
    }
    if (key.includes(' ')) prefixes.add(key)
  }
  const size = sizeFor(Math.max(32, prefixes.size * PREFIX_BITS))
  const bits = new Uint32Array((placesIn(size) + 31) >>> 5)
  const set = (a: number) => {
    const place = placeOf(spread(a), size)
    bits[place >>> 5] = bits[place >>> 5]! | (1 << (place & 31))
  }
  for (const prefix of prefixes) set(hashes(prefix, seed)[0])
  for (const begun of letters) set(joinA(hashes(begun.slice(0, -2), seed)[0], begun.charCodeAt(begun.length - 1)))
  return { prefixes: bits, size }
}

/** What stands beside each entry for choosing: kind, prominence, country, in one word. */
export function columnOf({ entry, prominence }: Row): number {
  const { country = '', kind, id } = entry
  if (country && !/^[A-Z]{2}$/.test(country)) throw new Error(`${id}: "${country}" is no country code of two letters`)
  const letters = country ? (country.charCodeAt(0) << 16) | (country.charCodeAt(1) << 24) : 0
  return (KINDS.indexOf(kind) | (prominence << 8) | letters) >>> 0
}

export const kindIn = (column: number) => KINDS[column & 0xff] ?? 'concept'
export const prominenceIn = (column: number) => (column >>> 8) & 0xff
export const countryIn = (column: number) =>
  column >>> 16 ? String.fromCharCode((column >>> 16) & 0xff, column >>> 24) : ''

/** Which key a phrase is, by its first hash, spread, and its second; -1 for a strange one. */
export function keyAt({ pilots, starts, prints }: FormSections, sizes: FormSizes, spreadA: number, b: number): number {
  const spreadB = spread(b)
  const key = keyIn(pilots, starts, placeOf(spreadA, sizes.buckets), spreadB)
  const at = key * PRINT
  return (prints[at]! | (prints[at + 1]! << 8) | (prints[at + 2]! << 16)) === spreadB >>> 8 ? key : -1
}

/** Looks phrases up, given as keys; `sensesOf` takes the number of a key, as the matcher finds it. `columns` are the entries'. */
export function formReader(sections: FormSections, sizes: FormSizes, columns: Uint32Array) {
  const { first, prefixes, values16, values8, senses } = sections
  const startA = START_A ^ sizes.seed
  const startB = START_B ^ sizes.seed

  function sense(word: number): Sense {
    const entry = word & 0xfffff
    const column = columns[entry] ?? 0
    return {
      entry,
      kind: kindIn(column),
      country: countryIn(column),
      prominence: prominenceIn(column),
      cased: CASED[(word >>> 20) & 3] ?? 'name',
      demonym: (word & (1 << 22)) !== 0,
      shy: (word & (1 << 23)) !== 0,
    }
  }

  /** The meanings of a key, the weightiest first. */
  function sensesOf(key: number): Sense[] {
    const value = values16[key]! | (values8[key]! << 16)
    if (((value >>> 20) & 3) !== CASED_SEVERAL) return [sense(value)]
    const found: Sense[] = []
    for (let at = (value & 0xfffff) | ((value >>> 22) << 20); at < senses.length; at++) {
      found.push(sense(senses[at]!))
      if (senses[at]! & LAST) break
    }
    return found
  }

  /** Every known form that starts at word `at` of `keys`, shortest first. */
  function formsAt(keys: readonly string[], at: number): Form[] {
    const found: Form[] = []
    let phraseA = 0
    let phraseB = 0
    for (let length = 1; length <= LONGEST && at + length <= keys.length; length++) {
      const key = keys[at + length - 1]!
      hashKey(key, startA, startB)
      phraseA = length === 1 ? hashed[HASH_A]! : joinA(phraseA, hashed[HASH_A]!)
      phraseB = length === 1 ? hashed[HASH_B]! : joinB(phraseB, hashed[HASH_B]!)
      const spreadA = spread(phraseA)
      let isForm = true
      let goesOn = true
      if (length === 1) {
        const place = placeOf(spreadA, sizes.first)
        const flags = first[place >> 1]! >>> ((place & 1) << 2)
        isForm = (flags & singleOf(spreadA)) !== 0
        goesOn = (flags & LONGER) !== 0
      } else {
        const place = placeOf(spreadA, sizes.prefixes)
        if (!(prefixes[place >>> 5]! & (1 << (place & 31)))) break
      }
      const known = isForm ? keyAt(sections, sizes, spreadA, phraseB) : -1
      if (known >= 0) found.push({ length, senses: sensesOf(known) })
      if (!goesOn) break
    }
    return found
  }

  return { formsAt, sensesOf }
}
