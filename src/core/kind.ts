/**
 * What a name stands for: a person, a body, a place, an event or an idea. Every sign that the form and its neighbours give
 * adds its weight to one kind or another; the sum decides, and the heaviest sign is the reason given.
 */
import {
  BODY_FOLLOWERS,
  BODY_HEADS,
  COMPASS,
  EVENT_HEADS,
  IDEA_HEADS,
  NAMESAKE_LANDS,
  PLACE_BEFORE,
  PLACE_HEADS,
  ROLES,
  SPEAKS,
} from './lexicon.ts'
import { KINDS, type Kind } from './model.ts'
import { isCapital, isOf } from './shape.ts'
import { COVERED, has, PLACE, type Run, type Walk } from './walk.ts'
import { type Sign, WEIGHTS } from './weights.ts'
import type { Word } from './words.ts'

/** The sign, or what another mention told, and the word of the page it stands on. */
export type Because = {
  rule: Sign | 'named in full elsewhere' | 'shown elsewhere' | 'told elsewhere' | 'spelled out'
  word: string
}
export type Guess = { kind: Kind; sure: number; told: boolean; because: Because }

/** A sign that was seen, and the word it stands on. */
export type Seen = { sign: Sign; at: number; weights: readonly number[] }

/** The lead, in natural logarithms of the odds, from which a kind counts as told. e^1.2 is odds of about 3 to 1. */
const TOLD = 1.2

/** Signs of mere shape: they lean, and tell nothing. */
const SHAPES: ReadonlySet<string> = new Set([
  'one word',
  'several words',
  'capitals',
  'strange words',
  'everyday words',
  'an everyday word',
  'owns',
  'ends in capitals',
])

/** The kind that all signs together speak for. */
export function kindOf(walk: Walk, run: Run): Guess {
  return weigh(walk, signs(walk, run))
}

/** Adds up the weights. The same signs give the same kind. */
export function weigh({ words }: Walk, seen: readonly Seen[]): Guess {
  const sums = [0, 0, 0, 0, 0]
  for (const { weights } of seen) for (let k = 0; k < 5; k++) sums[k] = (sums[k] as number) + (weights[k] as number)
  let best = 0
  for (let k = 1; k < 5; k++) if ((sums[k] as number) > (sums[best] as number)) best = k
  let lead = Number.POSITIVE_INFINITY
  let odds = 0
  for (let k = 0; k < 5; k++) {
    const gap = (sums[best] as number) - (sums[k] as number)
    odds += Math.exp(-gap)
    if (k !== best && gap < lead) lead = gap
  }
  let strongest: Seen = seen[0] as Seen
  for (const one of seen) if ((one.weights[best] as number) > (strongest.weights[best] as number)) strongest = one
  const because = { rule: strongest.sign, word: words[strongest.at]?.key ?? '' }
  const told = lead >= TOLD && !SHAPES.has(because.rule)
  return { kind: KINDS[best] as Kind, sure: 1 / odds, told, because }
}

/** Every sign that the form and its neighbours give. Never empty: a name has one word or several. */
export function signs(walk: Walk, run: Run): Seen[] {
  const seen: Seen[] = []
  const see = (sign: Sign, at: number) => seen.push({ sign, at, weights: WEIGHTS[sign] })
  inside(walk, run, see)
  before(walk, run, see)
  after(walk, run, see)
  return seen
}

type See = (sign: Sign, at: number) => void

function inside({ words, given, everyday }: Walk, { from, to }: Run, see: See): void {
  const single = to - from === 1
  const first = words[from]!
  const last = words[to - 1]!
  see(single ? (first.shape === 'caps' ? 'capitals' : 'one word') : 'several words', from)
  if (!single && last.shape === 'caps') see('ends in capitals', to - 1)
  if (!single && first.shape === 'caps' && words[from + 1]!.shape !== 'caps' && !isDotted(first))
    see('begins in capitals', from)
  if (BODY_HEADS.has(last.key)) see('head of a body', to - 1)
  // "Nathan Law", "Jeremy Hunt": two words that begin with a first name are a person before they are a law.
  const isGiven = given(first.key)
  const isPlain = everyday(first.key)
  const christened = to - from === 2 && isGiven && !isPlain
  if (EVENT_HEADS.has(last.key) && !christened) see('head of an event', to - 1)
  if (IDEA_HEADS.has(last.key) && !christened) see('head of an idea', to - 1)
  if (!single && PLACE_HEADS.has(last.key)) see('head of a place', to - 1)
  if (!single && OPENING_PLACES.has(first.key)) see('head of a place', from)
  if (isGiven && !(single && isPlain)) see(single ? 'first name alone' : 'first name', from)
  let plain = 0
  for (let i = from; i < to; i++) {
    const word = words[i]!
    if (isOf(word)) see('joined by of', i)
    if (i < to - 1 && BODY_HEADS.has(word.key)) see('a body’s word inside', i)
    if (i > from && i < to - 1 && word.end - word.start === 1 && isCapital(word)) see('an initial', i)
    if (i > from + 1 && i === to - 1 && word.gap === '-' && word.shape === 'lower') see('a given name with a hyphen', i)
    if (i > from && word.gap.includes('&')) see('joined by &', i)
    if (word.shape === 'number' || /\d/.test(word.key)) see('a number inside', i)
    if (i === from ? isPlain : everyday(word.key)) plain++
  }
  if (plain === to - from) see('everyday words', from)
  else if (plain > 0) see('an everyday word', from)
  else if (!single && plain === 0) see('strange words', from)
}

/** "K.C. Maurer": initials of first names, not a body's. */
const isDotted = ({ start, end, key }: Word) => end - start > key.length && !/^(?:us|un|uk|eu|dc)$/.test(key)

const OPENING_PLACES = new Set(
  'mount lake cape port fort river gulf san santa st saint el los las new north south'.split(' '),
)

function before(walk: Walk, { from, titled }: Run, see: See): void {
  const { words } = walk
  if (titled < from) see('title', titled)
  const word = words[from]!
  const left = words[from - 1]
  if (!left || word.opens) return
  const space = word.gap === ' '
  const { key, shape } = left
  if (space && shape === 'lower' && ROLES.has(key)) see('role before', from - 1)
  if (space && IN.has(key)) see('in', from - 1)
  else if (space && PLACE_BEFORE.has(key)) see('to or from', from - 1)
  if (space && key === 'the') see('the', from - 1)
  if (space && SPEAKS.has(key)) see('speaks', from - 1)
  if (space && NAMED.has(key)) see('named', from - 1)
  if (space && (key === 'by' || key === 'with')) see('by or with', from - 1)
  if (space && PLACE_HEADS.has(key) && shape === 'lower') see('a place’s word beside', from - 1)
  if (space && key === 'of' && PLACE_HEADS.has(words[from - 2]?.key ?? '')) see('a place’s word beside', from - 2)
  if (space && COMPASS.has(key) && shape === 'lower') see('compass', from - 1)
  if (opensQuote(word.gap)) see('quoted', from)
}

const NAMED = new Set('named nicknamed christened surnamed'.split(' '))
const IN = new Set('in near inside outside across throughout around'.split(' '))

function opensQuote(gap: string): boolean {
  const last = gap.charCodeAt(gap.length - 1)
  return last === 34 || last === 0x201c || last === 0x2018
}

function after(walk: Walk, { from, to }: Run, see: See): void {
  const { words } = walk
  const last = words[to - 1]!
  const right = words[to]
  if (last.owns) see('owns', to - 1)
  if (!right || right.opens) return
  const space = right.gap === ' '
  if (space && SPEAKS.has(right.key)) see('speaks', to)
  if (space && BODY_FOLLOWERS.has(right.key)) see('a body’s word after', to)
  if (last.owns && right.gap.endsWith(' ') && FAMILY.has(right.key)) see('family', to)
  if (space && right.shape === 'lower' && PLACE_HEADS.has(right.key)) see('a place’s word beside', to)
  if (right.gap === '-' && right.shape === 'lower') see(right.key === 'based' ? 'based' : 'hyphened', to)
  if (right.gap === ', ' && right.key === 'who') see('who', to)
  if (right.gap === ', ' && right.shape === 'number' && isAge(right.key) && /^[,.)]/.test(words[to + 1]?.gap ?? '.'))
    see('age', to)
  if (isDeed(walk, from, to)) see('a person’s deed', to)
  if (right.gap === ', ' && has(walk, to, PLACE) && !has(walk, from, COVERED)) see('a place after the comma', to)
  if (space && (right.key === 'and' || right.key === 'or')) see('and', to)
}

/** "Jordan scored 30 points" of a first name, and "Richardson, via his lawyer," of any. A nation's team scores too. */
function isDeed({ words, given }: Walk, from: number, to: number): boolean {
  const [verb, object] = [words[to]!, words[to + 1]]
  if (to - from > 1 || object?.gap !== ' ') return false
  if (verb.gap === ', ') return verb.key === 'via' && THROUGH.has(object.key)
  const { key } = words[from]!
  return (
    verb.gap === ' ' && (given(key) || NAMESAKE_LANDS.has(key)) && SCORES.has(verb.key) && object.shape === 'number'
  )
}
const THROUGH = new Set('his her their a an email phone text video'.split(' '))
const SCORES = new Set('scored netted hit grabbed averaged'.split(' '))

const FAMILY = new Set(
  'wife husband mother father son daughter brother sister family lawyer career mother widow'.split(' '),
)
const isAge = (key: string) => key.length === 2 && key >= '10'
