/**
 * Capitals that stand for who governs there: "Moscow said", "Beijing’s ambassador", "ties between Ankara and Athens", and places
 * that stand for their team (`team.ts`). The place keeps its card, and the card says so. Only the words beside the name decide; "in Moscow" is the city.
 */
import { type Passage, textOf } from './find.ts'
import type { Entry, Stands, Stretch } from './model.ts'
import { goesOn } from './shape.ts'
import { playing } from './team.ts'
import { wordSet } from './word-set.ts'

/** What governments do and cities do not. */
const ACTS =
  wordSet(`said says warned warns accused accuses denied denies rejected rejects insisted insists claimed claims proposed proposes urged
  urges demanded demands vowed vows pledged pledges threatened threatens condemned condemns welcomed recognised recognized recognises
  recognizes imposed imposes sanctioned retaliated annexed invaded agreed agrees refused refuses wants wanted fears feared hopes
  believes sees backs backed supports supported opposes opposed signed responded replied summoned expelled called announced
  declared considers considered blames blamed argues argued maintains maintained seeks sought supplies supplied sent calculated`)
/** "Beijing is balking at a promise". */
const DOING = wordSet(
  'balking pressing pushing seeking considering demanding threatening warning urging refusing insisting offering',
)
/** What belongs to governments: "Beijing’s claims". */
const OWNS =
  wordSet(`ambassador envoy envoys government ally allies claim claims stance position policy policies decision demand demands offer
  response threat threats warning warnings sanctions refusal invasion war troops diplomats foreign military proposal support
  recognition intentions approach sovereignty nuclear concerns interests influence aggression rejection insistence chagrin displeasure`)
/** Behind these stands a party: "talks with Tehran". */
const WITH =
  /^(?:ties|relations|talks|tensions|negotiations|deal|agreement|alliance|trade|cooperation|war|pact|standoff|rift|relationship)$/

/** Places that teams are called by. */
const PLAYED_FOR = /^(?:Country|Capital|City|Town|State|Part of the United Kingdom|Island) /

/** For whom a place stands here, with the words that say so; undefined where it is the place itself. */
export function standsFor(passage: Passage, at: Stretch, entry: Entry): Stands | undefined {
  const team = PLAYED_FOR.test(entry.gloss) ? playing(passage, at) : undefined
  if (team) return { for: 'team', words: textOf(passage, team), country: '' }
  if (entry.kind !== 'place' || !entry.gloss.startsWith('Capital of ')) return undefined
  const country = /^Capital of ([^,;(]+)/.exec(entry.gloss)?.[1]?.trim()
  if (!country) return undefined
  const said = acting(passage, at) ?? owning(passage, at) ?? addressed(passage, at) ?? between(passage, at)
  if (!said) return undefined
  const text = textOf(passage, said)
  if (entry.id === 'city-brussels-be' && !passage.keys.some((key) => BELGIAN.has(key)))
    return { for: 'union', words: text, country: '' }
  return { for: 'government', words: text, country }
}

/** Who speaks of Belgium means its government by Brussels. */
const BELGIAN = wordSet('belgium belgian belgians flemish wallonia walloon')

/** "Moscow said", "Moscow has denied": a verb right after the name, which no preposition binds. */
function acting({ words, keys }: Passage, { from, to }: Stretch): Stretch | undefined {
  const word = words[to]
  if (!goesOn(word) || words[to - 1]?.owns) return undefined
  const before = words[from]?.gap === ' ' ? (keys[from - 1] ?? '') : ''
  if (/^(?:in|from|near|at|to|of|around|outside|for|through|via|leaving|left)$/.test(before)) return undefined
  const isDoing = word.key === 'is' || word.key === 'was'
  const verb = isDoing || /^(?:has|had|have|also|repeatedly|now|then)$/.test(word.key) ? to + 1 : to
  const acts = isDoing ? DOING : ACTS
  return words[verb]?.shape === 'lower' && words[verb]?.gap === ' ' && acts.has(keys[verb] ?? '')
    ? { from, to: verb + 1 }
    : undefined
}

/** "Beijing’s claims", "Kyiv’s European allies". */
function owning({ words, keys }: Passage, { from, to }: Stretch): Stretch | undefined {
  if (!words[to - 1]?.owns) return undefined
  for (let at = to; at < to + 2; at++) if (OWNS.has(keys[at] ?? '')) return { from, to: at + 1 }
  return undefined
}

/** "warned Beijing": a city is told nothing. */
function addressed({ words, keys }: Passage, { from, to }: Stretch): Stretch | undefined {
  if (!goesOn(words[from]) || words[to - 1]?.owns) return undefined
  return words[from - 1]?.shape === 'lower' && TOLD.has(keys[from - 1] ?? '') ? { from: from - 1, to } : undefined
}
const TOLD = wordSet(
  'warned warns accused accuses urged urges told pressed persuaded assured blamed blames criticised criticized',
)

/** "talks with Tehran", "tensions between Washington and Beijing": the whole phrase is quoted. */
function between({ words, keys }: Passage, { from, to }: Stretch): Stretch | undefined {
  const link = keys[from - 1]
  if (words[from]?.gap !== ' ') return undefined
  if ((link === 'with' || link === 'between') && WITH.test(keys[from - 2] ?? '')) return { from: from - 2, to }
  if (link === 'and' && keys[from - 3] === 'between' && WITH.test(keys[from - 4] ?? '')) return { from: from - 4, to }
  return undefined
}
