/**
 * A surname alone, or one with a title, whose own neighbours show a stranger: "Coach Carney", "Nurse Vance", "Merz scored twice". Asked of
 * the glossary's people where the page does not name them in full; what an article says of a name in full is left to `clash.ts`.
 */
import { LAND } from './beside.ts'
import { clashes } from './clash.ts'
import type { Found, Passage } from './find.ts'
import type { Entry, Stretch } from './model.ts'
import { goesOn } from './shape.ts'
import { tellsApart } from './walks.ts'
import { wordSet } from './word-set.ts'
import type { Word } from './words.ts'

/** Does what stands beside this name belong to a walk of life that the entry does not speak of? */
export function isStrangers(passage: Passage, at: Stretch, entry: Entry): boolean {
  const apart = (key: string) => {
    // "Defender" is said of anybody who defends something; here it is a player.
    const role = key === 'defender' ? 'footballer' : key
    return clashes({ says: [role], callings: [role], private: false, countries: NOWHERE }, entry)
  }
  const shown = [titleBefore(passage, at), scorer(passage, at), ...saidAfter(passage, at)]
  return shown.some((key) => key !== undefined && apart(key)) || isOfSeveral(passage, at)
}
const NOWHERE: ReadonlyMap<string, readonly string[]> = new Map()

/** Of the walks that tell apart, words that news gives to public figures as well. */
const GIVEN_FREELY = wordSet(
  'star host author writer director producer manager champion driver model presenter expert analyst fellow scholar academic mayor superintendent principal volunteer student captain artist',
)
/** Before a name, in capitals, these are its bearer's rank. Generals and commanders become presidents. */
const RANKS = wordSet(
  'captain colonel lieutenant officer inspector detective constable sheriff trooper sergeant judge justice magistrate bishop archbishop rabbi imam pastor vicar coach professor nurse councillor councilman councilwoman',
)
/** Ranks by their short forms, and by what they are. */
const SHORT_RANKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sgt: 'sergeant',
    corporal: 'soldier',
    cpl: 'soldier',
    capt: 'captain',
    lt: 'lieutenant',
    pc: 'constable',
    det: 'detective',
    insp: 'inspector',
    prof: 'professor',
    rev: 'pastor',
    reverend: 'pastor',
    father: 'priest',
    sister: 'nun',
  }),
)

/** "Coach Carney", "striker Carney": what somebody is, right before the name. */
function titleBefore({ keys, words }: Passage, { from }: Stretch): string | undefined {
  const before = words[from - 1]
  const key = keys[from - 1] ?? ''
  const held = RANKS.has(key) ? key : SHORT_RANKS.get(key)
  const isDotted = words[from]?.gap === '. ' && held !== undefined
  if (!before || (!isDotted && !goesOn(words[from]))) return undefined
  if (before.shape === 'lower') return isTelling(key) || key === 'judge' ? key : undefined
  const rank = held ?? (tellsApart(key) ? key : undefined)
  // "Chief Justice Roberts", "Lord Justice": the longer office is another's word.
  return /^(?:chief|lord|attorney|solicitor)$/.test(keys[from - 2] ?? '') ? undefined : rank
}

const isTelling = (key: string) => tellsApart(key) && !GIVEN_FREELY.has(key)

/** Verbs of players, and what may stand after "scored". */
export const PLAYS =
  /^(?:pitched|batted|bowled|homered|dribbled|dunked|netted|volleyed|birdied|bogeyed|sprinted|equali[sz]ed)$/
export const SCORES =
  /^(?:twice|once|again|early|late|first|from|in|as|for|before|after|\d+|two|three|four|five|six|seven|eight|nine|his|her)$/

/** "Carney scored twice", "a goal by Carney": what only players do. */
function scorer({ keys, words }: Passage, { from, to }: Stretch): string | undefined {
  const verb = goesOn(words[to]) ? (keys[to] ?? '') : ''
  const object = keys.slice(to + 1, to + 6)
  if (PLAYS.test(verb) || (verb === 'scored' && SCORES.test(object[0] ?? ''))) return 'player'
  if (/^(?:scored|hit|grabbed|headed|missed|saved|converted)$/.test(verb) && object.some((key) => GOALS.has(key)))
    return 'player'
  if (/^(?:beat|defeated|lost|won)$/.test(verb) && isScore(words, keys, to)) return 'player'
  const isBy = /^(?:by|from)$/.test(keys[from - 1] ?? '') && goesOn(words[from])
  return isBy && GOALS.has(keys[from - 2] ?? '') ? 'player' : undefined
}
const GOALS = wordSet(
  'run runs goal goals try tries header headers hat-trick penalty touchdown touchdowns homer wicket wickets equaliser equalizer',
)

/** "6-4, 6-3": sets of a match, and no count of votes. */
function isScore(words: readonly Word[], keys: readonly string[], to: number): boolean {
  for (let i = to + 1; i < to + 8; i++)
    if (words[i]?.gap === '-' && /^[0-7]$/.test(keys[i] ?? '') && /^[0-7]$/.test(keys[i - 1] ?? '')) return true
  return false
}

/** How many words after the comma are read. */
const SAID = 8

/** "Merz, the goalkeeper of", "Merz, who plays for": what the next words say. */
function saidAfter({ keys, words }: Passage, { to }: Stretch): string[] {
  if (words[to]?.gap !== ', ' || words[to]?.opens) return []
  const first = keys[to] ?? ''
  const next = keys[to + 1] ?? ''
  if (first === 'who') return PRACTISES.has(next) ? ['player'] : KEEPS.has(next) ? keys.slice(to + 2, to + SAID) : []
  if (!/^(?:the|his|her|their|our)$/.test(first)) return []
  const said: string[] = []
  for (let i = to + 1; i < to + SAID && words[i]?.gap === ' '; i++) {
    const key = keys[i] ?? ''
    if (/^(?:of|who|whose|in|for|at|to|from|by)$/.test(key)) break
    if (words[i]?.shape === 'lower' && isTelling(key)) said.push(key)
  }
  return said
}
const PRACTISES = wordSet('plays played scored netted sings stars coaches')
const KEEPS = wordSet('runs owns keeps')

/** "The Assad brothers" are two and more. */
const isOfSeveral = ({ keys, words }: Passage, { to }: Stretch) =>
  goesOn(words[to]) && /^(?:brothers|sisters|twins|siblings)$/.test(keys[to] ?? '')

/**
 * "Senator Warren of Maine", "President Lee of the club", "King Charles I": an office elsewhere than the entry says, or another of
 * the name. `places` are the forms that start at a word.
 */
export function isOfElsewhere(
  { keys, words, block }: Passage,
  { from, to }: Stretch,
  entry: Entry,
  places: (at: number) => readonly Found[],
): boolean {
  const says = (what: string) =>
    `${entry.gloss} ${entry.context ?? ''} ${entry.clues.join(' ')}`.toLowerCase().includes(what)
  // "The fifth Dalai Lama".
  const count = keys[from - 1] ?? ''
  if (
    goesOn(words[from]) &&
    /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth)$/.test(count)
  )
    return !says(count)
  const next = words[to]
  if (!goesOn(next)) return false
  // A king's number, in capitals; a name with its own number ends behind it.
  if (
    next &&
    /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)$/.test(block.text.slice(next.start, next.end))
  )
    return true
  if (keys[to] !== 'of') return false
  const at = keys[to + 1] === 'the' ? to + 2 : to + 1
  const word = words[at]
  if (!goesOn(word)) return false
  const place = places(at).findLast(({ senses }) => senses[0]?.kind === 'place')
  if (place) {
    const lands = place.senses.filter(({ demonym, prominence }) => demonym || prominence >= LAND)
    const isLand = lands.length > 0
    const isOwn = lands.some(({ country }) => country === entry.country)
    return isLand ? !isOwn && entry.country !== undefined : !says(keys.slice(at, place.to).join(' '))
  }
  // "Of the club", "of the football club".
  const group = keys.slice(at, at + 2).find((key) => GROUPS.has(key))
  return word?.shape === 'lower' && group !== undefined && !says(group)
}
const GROUPS = wordSet(
  'club union students association society company firm university college school chamber board academy league federation team',
)
