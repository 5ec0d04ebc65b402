/** The story: words → find → spot → learn → choose → cards. Read this first. */
import { withBearers } from './bearers.ts'
import { cardFor, cardKey } from './card.ts'
import { type Choice, choose, MARK_AT } from './choose.ts'
import { define } from './define.ts'
import { find, passage } from './find.ts'
import { gather } from './gather.ts'
import { habits } from './habits.ts'
import { english } from './language.ts'
import { learn } from './learn.ts'
import { PLACE_HEADS } from './lexicon.ts'
import type { Annotation, Block, Card, Glossary, Mention } from './model.ts'
import { memo } from './once.ts'
import { settle } from './settle.ts'
import { spot } from './spot.ts'
import { standsFor } from './stands.ts'
import { inFull, joinSpelled } from './whole.ts'

/**
 * Everything that can be explained in an article, in reading order. Never throws on any text; the same text gives the same
 * result. With `demonyms`, "Afghan" is a mention of its country too.
 */
export function annotate(blocks: readonly Block[], known: Glossary, { demonyms = false } = {}): Annotation {
  const glossary = remembering(known)
  const article = english(blocks.map(passage))
  const found = article.map((block) => find(block, glossary))
  const manner = habits(article)
  const spotted = article.map((block, i) => spot(block, found[i] ?? [], manner, glossary))
  const spelled = article.flatMap(define)
  const whole = inFull(article, spelled, found)
  const names = joinSpelled(article, settle(article, spotted), whole)
  const lessons = learn(article, names, glossary, found, whole)
  const page = gather(article, found, lessons, glossary, demonyms, manner)
  const choices = withBearers(article.flatMap((block, i) => choose(block, names[i] ?? [], found[i] ?? [], page)))
  const definitions = spelled.map(({ short, long, block, start, end }) => ({
    short,
    long,
    block,
    start,
    end,
  }))
  return { ...mentionsOf(choices, glossary), definitions }
}

/** The glossary for one page, which asks many times whether the same word is everyday English or a first name. */
function remembering(glossary: Glossary): Glossary {
  const { everyday, given } = glossary
  return { ...glossary, ...(everyday ? { everyday: memo(everyday) } : {}), ...(given ? { given: memo(given) } : {}) }
}

/** "Hebei province": the small word says which Hebei is meant, and is not part of the name. */
function isPlainHead({ passage, from, to, kind }: Choice): boolean {
  const last = passage.words[to - 1]
  return kind === 'place' && to - from > 1 && last?.shape === 'lower' && PLACE_HEADS.has(last.key)
}

function mentionsOf(choices: readonly Choice[], glossary: Glossary): { mentions: Mention[]; cards: Card[] } {
  const cards: Card[] = []
  const numbers = new Map<string | number, number>()
  const mentions = choices.map((choice) => {
    const { passage, from, to, kind, how, sure } = choice
    const start = passage.words[from]?.start ?? 0
    const end = passage.words[(isPlainHead(choice) ? to - 1 : to) - 1]?.end ?? start
    const text = passage.block.text.slice(start, end)
    const card = how === 'name' ? -1 : numberOf(choice, cards, numbers, glossary)
    noteStanding(choice, cards[card])
    const mention: Mention = {
      block: passage.index,
      start,
      end,
      text,
      kind,
      from: card < 0 ? 'name' : how,
      card,
      sure,
      marked: card >= 0 && sure >= MARK_AT,
    }
    if (choice.because) mention.because = choice.because
    return mention
  })
  return { mentions, cards }
}

/** "Moscow said": the first time, the card of the place is told for whom it stands. */
function noteStanding({ passage, from, to, entry }: Choice, card: Card | undefined): void {
  if (!card?.entry || card.stands || card.alternative || entry === undefined || passage.loud || passage.flat) return
  const stands = standsFor(passage, { from, to }, card.entry)
  if (stands) card.stands = stands
}

function numberOf(choice: Choice, cards: Card[], numbers: Map<string | number, number>, glossary: Glossary): number {
  const key = cardKey(choice)
  const known = numbers.get(key)
  if (known !== undefined) return known
  const card = cardFor(choice, glossary)
  if (!card) return -1
  numbers.set(key, cards.length)
  return cards.push(card) - 1
}
