/**
 * Places that stand for those who play for them: "Portugal beat Spain 3–1", "a victory over Leeds". The place keeps its card, and
 * the card says so. Both are needed: a report of a match around it, and words beside the name that only players do.
 */
import type { Passage } from './find.ts'
import type { Stretch } from './model.ts'
import { goesOn } from './shape.ts'
import { wordSet } from './word-set.ts'
import type { Word } from './words.ts'

/** Words of match reports. Two of them, or a score, make one. */
const SPORT =
  wordSet(`match goal goals scored striker winger midfielder midfield goalkeeper defender penalty penalties league cup coach season club
  squad innings wicket wickets batsman batter bowler try tries touchdown quarterback semi-final semifinal semifinals quarterfinal
  tournament playoff playoffs half-time halftime equaliser equalizer winner kickoff kick-off referee offside hat-trick fixture
  qualifier qualifiers standings unbeaten relegation football rugby cricket basketball hockey`)

const PLAYS =
  wordSet(`beat beats thrashed drew draw draws defeated won win wins lost lose loses play plays played face faced faces meet meets
  trail trailed trails qualified scored score conceded topped edged hammered crushed routed slipped slumped eased advanced
  are were progressed bowed equalised equalized levelled signed sign signs dropped drop remain remained stay stayed sit sits climbed climb`)

/** Before the name they take it as their object: "beat Wales". */
const BEATS = wordSet(
  'beat beats beating defeated defeats thrashed edged hammered crushed routed face faces facing overcame',
)
const AGAINST = wordSet('against versus vs v')
/** "a victory over Leeds", "a defeat by Wales", "lost to Leeds", "drew with Wales". */
const RESULTS = wordSet(
  'victory victories win wins triumph defeat defeats loss losses draw draws drew lost tie clash game match fixture final semi-final',
)
const JOINS = wordSet('over by to at with')

/** The words beside a name that only a team's name has, in a report of a match; undefined elsewhere. */
export function playing(passage: Passage, at: Stretch): Stretch | undefined {
  const found = acts(passage, at) ?? suffers(passage, at)
  return found && isMatch(passage) ? found : undefined
}

/** "Portugal beat", "Portugal have won", "Portugal surprisingly dropped points". */
function acts({ words, keys }: Passage, { from, to }: Stretch): Stretch | undefined {
  if (words[to - 1]?.owns || !isNext(words[to])) return undefined
  const before = words[from]?.gap === ' ' ? (keys[from - 1] ?? '') : ''
  if (/^(?:in|from|near|of|around|outside|for|through|and)$/.test(before)) return undefined
  const verb = /^(?:has|had|have)$|ly$/.test(keys[to] ?? '') ? to + 1 : to
  return isNext(words[verb]) && PLAYS.has(keys[verb] ?? '') ? { from, to: verb + 1 } : undefined
}

/** "beat Spain", "against Spain", "a victory over Spain". */
function suffers({ words, keys }: Passage, { from, to }: Stretch): Stretch | undefined {
  if (words[to - 1]?.owns || !goesOn(words[from])) return undefined
  const before = keys[from - 1] ?? ''
  if (BEATS.has(before) || AGAINST.has(before)) return { from: from - 1, to }
  return JOINS.has(before) && RESULTS.has(keys[from - 2] ?? '') ? { from: from - 2, to } : undefined
}

const isNext = (word: Word | undefined) => goesOn(word) && word.shape === 'lower'

/** Is there any word of a match report in a passage? */
export const isSporting = ({ keys }: Passage): boolean => keys.some((key) => SPORT.has(key))

/** Does a passage report a match? */
export function isMatch({ words, keys }: Passage): boolean {
  const said = new Set<string>()
  for (let i = 0; i < keys.length; i++) {
    if (SPORT.has(keys[i] as string)) said.add(keys[i] as string)
    if (said.size > 1 || isScore(words[i], words[i + 1])) return true
  }
  return false
}

/** "3-1", "97–88". Years and spans of years are no score. */
const isScore = (one: Word | undefined, other: Word | undefined) =>
  one?.shape === 'number' &&
  other?.shape === 'number' &&
  /^[-–]$/.test(other.gap) &&
  one.key.length <= 3 &&
  other.key.length <= 3
