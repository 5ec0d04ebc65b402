/** Questions from saved terms. Everything follows from what comes in: the same term at the same turn gives the same question. */
import { fold } from '../core/fold.ts'
import type { Card, Kind } from '../core/model.ts'
import type { Keep, Question, SavedTerm } from '../core/saved.ts'
import { regionOf } from './region.ts'
import { meaningOf } from './rows.ts'

/** Choices of a question: enough that guessing pays little, few enough to read in five seconds. */
const CHOICES = 4
/** Questions of one round: about a minute. */
export const ROUND = 5

/** Something that could be the answer but is not. */
export type Other = { kind: Kind; country: string; title: string; short: string; gloss: string; id: string }

/** The terms to ask now: due ones first, the longest overdue in front; never-asked ones before them only when nothing else is due. */
export function pickDue(rows: readonly { id: string; due: string; standing: string }[], now: string, most = ROUND) {
  const rank = (standing: string) => (standing === 'new' ? 1 : 0)
  return rows
    .filter(({ due }) => due <= now)
    .sort(
      (one, other) =>
        rank(one.standing) - rank(other.standing) || (one.due < other.due ? -1 : one.due > other.due ? 1 : 0),
    )
    .slice(0, most)
    .map(({ id }) => id)
}

/**
 * The question for a term. A new term is recognised first; then the exercises take turns, as far as the term allows: a short
 * form needs one, recall needs a sentence in which the term stands.
 */
export function question(term: SavedTerm, others: readonly Other[]): Question {
  const turn = term.review.asked
  const kinds = [() => recognise(term, others), () => recall(term), () => spelled(term, others)]
  for (let i = 0; i < kinds.length; i++) {
    const made = kinds[(turn + i) % kinds.length]?.()
    if (made) return made
  }
  return cued(term)
}

function recognise(term: SavedTerm, others: readonly Other[]): Question | null {
  const meaning = untold(term)
  const wrong = alike(term, others, ({ gloss }) => gloss, meaning)
  if (!meaning || wrong.length === 0) return null
  return { is: 'recognise', id: term.id, asked: named(term.card), ...mixed(meaning, wrong, term) }
}

function spelled(term: SavedTerm, others: readonly Other[]): Question | null {
  const { short, title } = term.card
  if (!short || short === title) return null
  const initial = fold(title)[0]
  const wrong = alike(
    term,
    others,
    ({ title }) => title,
    title,
    (other) => fold(other.title)[0] === initial,
  )
  if (wrong.length === 0) return null
  return { is: 'spelled', id: term.id, asked: short, ...mixed(title, wrong, term) }
}

function recall(term: SavedTerm): Question | null {
  const accepted = formsOf(term)
  for (const { sentence } of [...term.met].reverse()) {
    const parts = blanked(sentence, accepted)
    if (parts) return { is: 'recall', id: term.id, parts, answer: term.card.title, accepted, hint: untold(term) }
  }
  return null
}

/** When nothing else can be asked: the meaning stands for the sentence. */
function cued(term: SavedTerm): Question {
  return {
    is: 'recall',
    id: term.id,
    parts: ['', ''],
    answer: term.card.title,
    accepted: formsOf(term),
    hint: untold(term),
  }
}

/**
 * What a term means, without the name that is asked for: of "City in Afghanistan, seat of Herat province" Herat keeps
 * "City in Afghanistan". Where the first clause names it already, a gap stands for the name.
 */
function untold(term: SavedTerm): string {
  const [meaning, forms] = [meaningOf(term.card), formsOf(term)]
  const [first = '', ...others] = meaning.split(', ')
  if (blanked(first, forms)) return blanked(meaning, forms)?.join('…') ?? meaning
  return [first, ...others.filter((clause) => !blanked(clause, forms))].join(', ')
}

const named = ({ title, short }: Card) => (short && short !== title ? `${title} (${short})` : title)

/** Everything that may be typed for a term, the longest first: a full name must be blanked before the surname inside it. */
function formsOf({ card, met }: SavedTerm): string[] {
  const surname = card.kind === 'person' ? (card.title.split(' ').at(-1) ?? '') : ''
  const forms = [
    card.title,
    card.short,
    ...met.map(({ words }) => words),
    ...(card.entry?.aliases ?? []),
    ...(card.entry?.short ?? []),
    surname,
  ]
  return [...new Set(forms.filter((form): form is string => (form?.length ?? 0) > 1))].sort(
    (one, other) => other.length - one.length,
  )
}

/** A sentence cut at every form, or null when none stands in it. Whole words only: Iran is not blanked in Iranian. */
export function blanked(sentence: string, forms: readonly string[]): string[] | null {
  const pattern = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
  if (!pattern) return null
  const parts = sentence.split(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'))
  return parts.length > 1 ? parts : null
}

/**
 * Wrong answers of the same kind, from the same country first, then from its region, then from anywhere; never one that could
 * be right as well. Within each group `better` ones come first.
 */
function alike(
  { id, card }: SavedTerm,
  others: readonly Other[],
  textOf: (other: Other) => string,
  right: string,
  better: (other: Other) => boolean = () => true,
): string[] {
  const own = card.entry?.country ?? ''
  const region = regionOf(own)
  const far = ({ country }: Other) => (country === own ? 0 : region.includes(country) ? 2 : 4)
  const rank = (other: Other) => far(other) + (better(other) ? 0 : 1)
  const isNamesake = ({ title }: Other) => ` ${fold(title)} `.includes(` ${fold(card.title)} `)
  const same = others.filter((other) => other.kind === card.kind && other.id !== id)
  // Herat is a city, and a province is called so too: what is said of that one would be right.
  const seen = new Set(['', ...same.filter(isNamesake).map((other) => fold(textOf(other)))])
  const fit: string[] = []
  const unlike = same.filter((other) => !isNamesake(other))
  for (const other of unlike.sort((one, other) => rank(one) - rank(other) || seed(one.id + id) - seed(other.id + id))) {
    const text = textOf(other)
    if (seen.has(fold(text)) || saysAsMuch(text, right)) continue
    seen.add(fold(text))
    fit.push(text)
    if (fit.length === CHOICES - 1) break
  }
  return fit
}

/** Words that join others and say nothing themselves. */
const JOINING = new Set('a an the of in on at and or to for from with by as its'.split(' '))

/** True when one of two meanings says nothing that the other does not: "Province of Afghanistan", "Province in the north of Afghanistan". */
function saysAsMuch(one: string, other: string): boolean {
  const [few, many] = [one, other]
    .map(
      (text) =>
        new Set(
          fold(text)
            .split(/[^\p{L}\p{N}]+/u)
            .filter((word) => word && !JOINING.has(word)),
        ),
    )
    .sort((a, b) => a.size - b.size) as [Set<string>, Set<string>]
  return [...few].every((word) => many.has(word))
}

/** The right answer among the wrong ones, in an order that changes from turn to turn. */
function mixed(
  right: string,
  wrong: readonly string[],
  { id, review }: SavedTerm,
): { choices: string[]; right: number } {
  const at = seed(`${id}/${review.asked}`) % (wrong.length + 1)
  return { choices: [...wrong.slice(0, at), right, ...wrong.slice(at)], right: at }
}

/** A number from a text, evenly spread (FNV-1a, 32 bits). */
function seed(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** How a typed answer compares: 'right', 'close' (a slip of the finger, shown and counted as right), or 'wrong'. */
export function compare(typed: string, accepted: readonly string[]): 'right' | 'close' | 'wrong' {
  const key = fold(typed).replace(/\s+/g, ' ').trim()
  if (!key) return 'wrong'
  const keys = accepted.map((form) => fold(form).trim())
  if (keys.includes(key)) return 'right'
  const slips = (form: string) => (form.length >= 9 ? 2 : form.length >= 5 ? 1 : 0)
  return keys.some((form) => slips(form) > 0 && distance(key, form) <= slips(form)) ? 'close' : 'wrong'
}

/** Letters to add, drop, change or swap with the neighbour (Damerau, restricted) to get from one text to the other. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const now = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min(now[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      now.push(least)
    }
    before = last
    last = now
  }
  return last[other.length]!
}

/** What a page offers to be learned: a card, where it stands, and how often the article names it. */
export type Offer = { keep: Keep; count: number; marked: boolean }

/**
 * The most useful unknown terms of a page, best first: what the article names often, what somebody wrote a context for, and
 * ideas, bodies and events before places, whose one line says little to ask about.
 */
export function pickUseful(offers: readonly Offer[], isKnown: (keep: Keep) => boolean, most = ROUND): Keep[] {
  const weight: Record<Kind, number> = { concept: 3, organisation: 3, event: 3, person: 2, place: 0 }
  const use = ({ keep: { card }, count, marked }: Offer) =>
    Math.min(count, 4) + (card.entry?.context ? 3 : 0) + weight[card.kind] + (card.short ? 1 : 0) + (marked ? 2 : 0)
  return offers
    .filter(({ keep }) => meaningOf(keep.card) !== '' && !isKnown(keep))
    .sort((one, other) => use(other) - use(one))
    .slice(0, most)
    .map(({ keep }) => keep)
}
