/**
 * What is said of somebody right before the name: "former president Hamid Karzai", "White House correspondent Patsy
 * Widakuswara", "a meteorologist named Edward Lorenz", "The leader of Ennahda, Rachid Ghannouchi,".
 */
import type { Passage } from './find.ts'
import { COMMON, EVERYDAY, MONTHS_DAYS, OF_HEADS, PRIVATE, TITLES } from './lexicon.ts'
import type { Kind, Stretch } from './model.ts'
import { officeBefore } from './office.ts'
import { isBodyRole, isCalling, isCallings, isRole, isThing, SETTLED } from './roles.ts'
import { goesOn, isCapital, isOf } from './shape.ts'
import type { Name } from './spot.ts'
import type { Word } from './words.ts'

/** How far left a role phrase may reach: "White House national security correspondent Jane Doe". */
const REACH = 9
/** How many unknown small words may stand between the role and the beginning of its phrase: "disco club owner". */
const UNKNOWN = 3

/** The words before the name that introduce it, or undefined. */
export function precedes(passage: Passage, name: Name): Stretch | undefined {
  const { words } = passage
  const first = words[name.from]
  if (name.kind !== 'person' || name.from === 0 || !first || first.opens) return undefined
  if (/^\)? ?, $/.test(first.gap)) return withComma(words, name)
  if (first.gap === ' ' && (words[name.from - 1] as Word).key === 'named') return called(words, name)
  return right(words, name) ?? ledBy(words, name) ?? behindComma(words, name)
}

/** What small words before a name tell of it, and its kind: "the rock band Duran Duran", "a comet called Wild 2". */
export function precedesThing(passage: Passage, name: Name): (Stretch & { kind: Kind }) | undefined {
  const body = precedesBody(passage, name)
  return body ? { ...body, kind: 'organisation' } : calledThing(passage, name)
}

/** "localist group Youngspiration", "the rock band Duran Duran": small words that end in what a body is. */
function precedesBody({ words }: Passage, name: Name): Stretch | undefined {
  const last = name.from - 1
  const head = words[last]
  const first = words[name.from]
  if (!head || !goesOn(first) || head.shape !== 'lower' || !isBodyRole(head.key)) return undefined
  // "wider-body A350", "the giant Haast's eagle": no body.
  if (head.gap === '-' || (SIZES.has(head.key) && phraseFrom(words, last) === last)) return undefined
  // "the company Musk founded": the name opens a clause of its own.
  const after = words[name.to]
  const isOpen = after?.gap === ' ' && !words[name.to - 1]?.owns && !GOES_ON.test(after.key)
  if (isOpen && !OBJECT.test(words[name.to + 1]?.key ?? '')) return undefined
  const from = phraseFrom(words, last)
  return { from, to: name.from }
}

/** Words for bodies that say too little alone. */
const SIZES = new Set('giant arm body force unit wing branch label maker engine service station channel'.split(' '))

/** "a comet called Wild 2", "the national basketball team, known as the Gliders": the noun before says what bears the name. */
function calledThing({ words }: Passage, { from }: Name): (Stretch & { kind: Kind }) | undefined {
  if (!/^ ["“‘]?$/.test(words[from]?.gap ?? '')) return undefined
  let at = words[from - 1]?.key === 'the' ? from - 2 : from - 1
  if (words[at]?.key === 'as' && words[at - 1]?.key === 'known') at--
  else if (!/^(?:called|dubbed|titled|named)$/.test(words[at]?.key ?? '')) return undefined
  const head = words[at - 1]
  if (head?.shape !== 'lower' || head.owns || !/^,? $/.test(words[at]?.gap ?? '')) return undefined
  const kind = isBodyRole(head.key) ? 'organisation' : isThing(head.key) ? 'concept' : SETTLED.has(head.key) && 'place'
  return kind ? { from: phraseFrom(words, at - 1), to: from, kind } : undefined
}

const GOES_ON =
  /^(?:is|was|are|were|has|had|have|will|would|said|says|and|or|in|on|at|to|for|from|with|by|of|as|who|which|that|after|before|when|while|but|yesterday|today|last|this|earlier|later|also)$/
/** What a verb's object begins with: "the magazine MicroMega describes the ruling". */
const OBJECT = /^(?:the|a|an|its|it|that|how|why|his|her|their)$/

const ARTICLES =
  /^(?:the|a|an|as|and|by|to|of|with|is|was|said|told|his|her|their|its|our|how|that|when|why|while|what)$/
/** Titles that by themselves say too little to be quoted. */
const BARE = new Set(
  'lieutenant lt sergeant sgt father officer sir dame lord lady private brother sister st saint corporal detective haji hajji qari ustad mullah maulvi mawlawi maulana imam miss mr mrs ms mx dr hon madam grand first chief prime former acting deputy vice member head'.split(
    ' ',
  ),
)

/** "Police arrested Jane Doe": what was done to somebody is a verb there, and no word for the person. */
const DONE_TO =
  /^(?:accused|charged|convicted|arrested|detained|jailed|sentenced|hurt|killed|died|injured|wounded|kidnapped|abducted|suspected|wanted)$/

/** "former president Hamid Karzai". */
function right(words: readonly Word[], name: Name): Stretch | undefined {
  const last = name.from - 1
  const head = words[last] as Word
  const gap = words[name.from]?.gap ?? ''
  const abbreviated = gap === '. ' && head.shape !== 'lower' && head.end - head.start <= 4 && TITLES.has(head.key)
  if (head.owns || !(gap === ' ' || abbreviated) || /^(?:mr|mrs|ms|mx|miss|dr|named)$/.test(head.key)) return undefined
  const office = officeBefore(words, name.from)
  if (office >= 0) return { from: phraseFrom(words, office), to: name.from }
  const small = head.shape === 'lower'
  const isHead = small ? isCalling(head.key) || isCallings(head.key) : isRole(head.key)
  if (!isHead && (!PRIVATE.has(head.key) || DONE_TO.test(head.key)) && !EVERYDAY.has(head.key)) return undefined
  const from = phraseFrom(words, last)
  if (from === last && BARE.has(head.key)) return undefined
  return { from, to: name.from }
}

/** Where the phrase begins whose last word is word `last`: its adjectives and possessors belong to it, its article does not. */
export function phraseFrom(words: readonly Word[], last: number): number {
  let from = last
  while (from > 0 && last - from < REACH && reaches(words, from)) from--
  from = overUnknown(words, from, last)
  from = overHead(words, from, last)
  while (from > 0 && (words[from] as Word).gap === '-') from--
  while (from < last && ARTICLES.test(words[from]?.key ?? '')) from++
  return from
}

/** "Chinese Ministry of Foreign Affairs spokeswoman": the head of a body whose name the phrase would cut in two. */
function overHead(words: readonly Word[], from: number, last: number): number {
  const of = words[from - 1]?.key === 'the' ? from - 2 : from - 1
  const head = words[of - 1]
  if (from === last || !isCapital(words[from]) || !isOf(words[of]) || !isCapital(head) || !OF_HEADS.has(head.key))
    return from
  let at = of - 1
  while (at > 0 && last - at < REACH && (words[at - 1] as Word).shape !== 'lower' && reaches(words, at)) at--
  return at
}

/** What stands between two words beside a possessive: "Iran’s minister", "the rebels’ commander". */
const gapAfter = (left: Word, { gap }: Word) =>
  left.owns ? gap.slice(2) : left.key.endsWith('s') ? gap.replace(/^['’](?= )/, '') : gap

/** May the word left of `from` belong to the role phrase? Adjectives, names, possessors do; verbs and stops do not. */
function reaches(words: readonly Word[], from: number): boolean {
  const word = words[from] as Word
  const left = words[from - 1] as Word
  if (word.opens) return false
  const gap = gapAfter(left, word)
  if (gap === '-') return true
  if (gap === '. ') return left.shape !== 'lower' && left.end - left.start <= 4 && !/^(?:mr|mrs|ms|dr)$/.test(left.key)
  if (gap !== ' ' && gap !== ' & ') return false
  if (left.key === 'and') return joins(words[from - 2], word)
  if (left.shape === 'number') return !/^\d{4}$/.test(left.key)
  if (left.shape !== 'lower')
    return (
      !MONTHS_DAYS.has(left.key) &&
      !/^(?:in|on|at|but|and|the|a|an|as|when|while|after|before|according|for|from|by|with|mr|mrs|ms|dr|if|since|because|although|then|later)$/.test(
        left.key,
      )
    )
  return (
    MODIFIERS.has(left.key) ||
    left.owns ||
    /^['’] /.test(word.gap) ||
    isRole(left.key) ||
    /(?:[^n]ian|ean|[^s]ese|[^n]ish|wide|[^t]al|ic|ive|ary|ous|less|ful)$|^(?:based|born|backed|year|old)$/.test(
      left.key,
    )
  )
}

/** "lead researcher and planetary scientist", "Public Health and Sanitation Minister", not "Trump and Foreign Minister Wang". */
function joins(left: Word | undefined, word: Word): boolean {
  if (!left || left.owns) return false
  return (
    (isRole(left.key) && (left.shape === 'lower' || isRole(word.key))) ||
    (PORTFOLIOS.has(left.key) && word.shape !== 'lower')
  )
}

const PORTFOLIOS = new Set(
  'health labour labor agriculture culture sports sport youth trade science education industry commerce energy environment transport tourism finance planning welfare justice information technology mines forestry fisheries rural foreign home women children'.split(
    ' ',
  ),
)

const MODIFIERS = new Set(
  'former ex then longtime long-time senior junior top chief deputy vice acting interim current new veteran prominent foreign defence defense interior finance prime health education energy justice oil trade security policy intelligence army navy air force military police party opposition government state presidential parliamentary press media affairs national human rights think tank research group team club election campaign climate energy economic world global late exiled ousted outgoing incoming retired cabinet department ministry agency council peace special envoy nuclear lead leading founding managing executive associate assistant american african european asian british french spanish famous noted renowned respected award winning bestselling best-selling young fellow district city county town community company firm bank university school college hospital tech technology science art arts music film movie book football soccer basketball baseball hockey cricket rugby tennis golf star all-star'.split(
    ' ',
  ),
)
/** What a phrase stands behind. After "to", "will" and the like stands a verb. */
const BEFORE =
  /^(?:by|of|with|from|for|as|and|or|but|including|like|between|against|about|than|on|at|in|under|after|before|because|both|via)$/
const DETERMINER = /^(?:the|a|an|his|her|their|its|our|my|this|that)$/

/**
 * Goes left over a few unknown nouns when a determiner, a preposition or a stop shows that the phrase begins there: "the chaos
 * theorist", "In February, poultry producer". Words that may be verbs end the search.
 */
function overUnknown(words: readonly Word[], from: number, last: number): number {
  for (let at = from; at >= Math.max(1, from - UNKNOWN) && last - at < REACH; at--) {
    const word = words[at] as Word
    const left = words[at - 1] as Word
    if (word.opens || !/^(?: |-)$/.test(left.owns ? '!' : word.gap)) return at
    if (DETERMINER.test(left.key) || BEFORE.test(left.key)) return at
    if (COMMON.has(left.key)) return from
    if (left.opens && MODIFIERS.has(left.key)) return at - 1
    if (left.shape !== 'lower') return at < from && isOwner(left) ? nameFrom(words, at - 1) : from
    if (isVerb(left.key, hasDeterminer(words, at - 1))) return from
  }
  return from
}

/** "EU antitrust chief": a name before the nouns says whose they are. A day or a word that opens the sentence says nothing. */
const isOwner = ({ key, shape, opens }: Word) =>
  shape !== 'number' && !MONTHS_DAYS.has(key) && (!opens || shape === 'caps')

/** The first capital of the name that ends with word `last`. */
function nameFrom(words: readonly Word[], last: number): number {
  let from = last
  while (from > 0 && goesOn(words[from])) {
    const left = words[from - 1] as Word
    if (left.shape === 'lower' || COMMON.has(left.key) || MONTHS_DAYS.has(left.key)) break
    from--
  }
  return from
}

/** Does the phrase begin with a determiner within reach? Then a word in -s is a noun. */
function hasDeterminer(words: readonly Word[], from: number): boolean {
  for (let at = from; at > Math.max(0, from - UNKNOWN); at--) {
    if (!goesOn(words[at])) return false
    if (DETERMINER.test((words[at - 1] as Word).key)) return true
  }
  return false
}

export const isVerb = (key: string, noun: boolean) =>
  /(?:ed|ing|ly)$/.test(key) || VERBS.has(key) || (!noun && /[^s]s$/.test(key))
const VERBS = new Set(
  'met beat won lost left took gave made put let got went came ran sent hit led held kept felt found knew became began chose drew drove fell flew forgot grew heard hid paid read rose sang sat sold spoke spent stood swore taught thought threw wore wrote saw'.split(
    ' ',
  ),
)

const LED =
  /^(?:led|chaired|headed|directed|founded|co-founded|run|owned|edited|hosted|commanded|captained|coached|managed|written|produced|composed)$/

/** "the jury, chaired by Isabelle Huppert", "a drama directed by Maura Delpero": who leads or makes what small words before say. */
function ledBy(words: readonly Word[], { from }: Name): Stretch | undefined {
  const verb = words[from - 2]
  const head = words[from - 3]
  if (words[from - 1]?.key !== 'by' || words[from]?.gap !== ' ' || !verb || !head || !LED.test(verb.key))
    return undefined
  const isNoun = head.shape === 'lower' && !head.owns && /^,? $/.test(verb.gap) && !verb.opens
  if (!isNoun || !(isBodyRole(head.key) || isThing(head.key) || head.key === 'jury')) return undefined
  return { from: phraseFrom(words, from - 3), to: from }
}

/** "a meteorologist named Edward Lorenz". */
function called(words: readonly Word[], name: Name): Stretch | undefined {
  const last = name.from - 2
  const head = words[last]
  if (
    !head ||
    !(isCalling(head.key) || PRIVATE.has(head.key)) ||
    head.key === 'colleague' ||
    head.key === 'friend' ||
    words[name.from - 1]?.gap !== ' '
  )
    return undefined
  return { from: phraseFrom(words, last), to: name.from }
}

/** "The minister of works, Chief Uche Nnaji,": a title that says little alone stands between the comma and the name. */
function behindComma(words: readonly Word[], name: Name): Stretch | undefined {
  if (name.titled === name.from || !/^\)? ?, $/.test(words[name.titled]?.gap ?? '')) return undefined
  const said = withComma(words, name, name.titled)
  return said && { ...said, to: name.from }
}

/** "The leader of Ennahda, Rachid Ghannouchi, …": the role phrase fills the clause before the comma, and the name ends with one. */
function withComma(words: readonly Word[], name: Name, first = name.from): Stretch | undefined {
  const after = words[name.to]
  const goesOn = after?.key === 'of' && words[name.to + 1]?.shape === 'title'
  if (after && !goesOn && !/^ ?[,.;:!?)—–]/.test(after.gap) && !/^(?:said|says|told)$/.test(after.key)) return undefined
  const last = first - 1
  if ((words[last] as Word).owns) return undefined
  let begin = last
  while (begin > 0 && last - begin < 14 && within(words, begin)) begin--
  for (let head = begin; head <= last; head++) {
    const { key, owns } = words[head] as Word
    // "the EU’s antitrust enforcer, Margrethe Vestager,": a word built like a role is one where somebody's is said.
    const isOwned = head === last && isCalling(key) && words.slice(begin, head).some((word) => word.owns)
    if (owns || !(isRole(key) || key === 'spokesman' || isOwned)) continue
    const next = words[head + 1]
    if (
      head < last &&
      !(
        next &&
        next.gap === ' ' &&
        /^(?:of|for|at|in|from|to|on|with|general|minister|officer|executive)$/.test(next.key)
      )
    )
      continue
    const from = phraseStart(words, head, begin)
    return from < 0 ? undefined : { from, to: name.from }
  }
  return undefined
}

/** Does the clause go on to the left of word `at`? */
function within(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const left = words[at - 1] as Word
  if (word.opens && word.gap !== ' (') return false
  const gap = gapAfter(left, word)
  // "The secretary general of CEI (Italian Episcopal Conference), Nunzio Galantino": a bracket belongs to the clause.
  return /^(?:[ -]| \(|\) )$/.test(gap) || (gap === '. ' && left.end - left.start <= 4)
}

/** A phrase that stands before a comma needs its article, possessor or the beginning of the sentence: else it ends another thought. */
function phraseStart(words: readonly Word[], head: number, begin: number): number {
  let from = head
  while (from > begin && reaches(words, from)) from--
  from = Math.max(begin, overUnknown(words, from, head))
  if (from < head && /^(?:the|a|an)$/.test(words[from]?.key ?? '')) from++
  const left = words[from - 1]
  if (left?.owns && from > begin) return Math.max(begin, nameFrom(words, from - 1))
  const owned = words.slice(from, head).some(({ owns }) => owns)
  if (from === begin && (words[from] as Word).opens) return from
  if (owned) return from
  if (left && /^(?:the|a|an|his|her|their|its|our)$/.test(left.key)) return from
  return -1
}
