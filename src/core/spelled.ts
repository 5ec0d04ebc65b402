/**
 * Lessons from short forms: those that the article spells out, and initials of a body that it names in full. What the long form
 * is called tells whether it is a body, a thing or an event.
 */
import type { Spelled } from './define.ts'
import { keyOf, type Passage, textOf } from './find.ts'
import type { Body } from './initials.ts'
import type { Lesson } from './lesson.ts'
import type { Kind, Stretch } from './model.ts'
import { type Word, words } from './words.ts'

const IDEAS =
  /\b(?:Agreement|Treaty|Accord|Act|Convention|Plan|Protocol|Pact|Deal)\b|\b(?:virus|disease|syndrome|disorder|infection|tuberculosis|fever|encephalopathy)$/i
/** "Reston ebolavirus", "Enterovirus 71", "Reactive Oxygen Species": things of science, however large they are written. */
const SCIENCE =
  /virus(?:es)?(?: \S+)?$|\b(?:Species|Acids?|Proteins?|Genes?|Polymorphisms?|Index|Rate|Ratio|Test|Therapy)$/i
/** Software, machines, money: "Internet Explorer 6", "Large Hadron Collider", "Value Added Tax". A body would have its own word. */
const THINGS =
  /\b(?:Languages?|Formats?|Browser|Explorer|Software(?: \S+)?|Interfaces?|Framework|Database|Engine|Kernel|Manager|Message(?: Service)?|(?:Positioning|Management|Information|Operating|Alert|Warning|Imaging|Delivery|Defen[cs]e|Weapons?|Launch|Tracking) Systems?|Vehicles?|Aircraft|Missiles?|Rockets?|Drones?|Telescope|Satellites?|Reactors?|Collider|Devices?|Tax|Allowance|Product|Currency|Reports?|Survey|Scheme|Classification)$|\b(?:Explorer|Version|Edition|Release) [\d.]+$/u
const HAPPENINGS = /\b(?:War|Summit|Games|Cup|Championships?|Olympics)\b/
/** How far after the two forms their bracket may close, in UTF-16 units: "(BSE or …)". */
const CLOSE = 60

export function fromDefinition(
  { short, long, block, start, end, shortStart, shortEnd }: Spelled,
  passage: Passage,
): Lesson {
  const kind = kindOfLong(long)
  const { text } = passage.block
  const from = Math.min(start, shortStart)
  const last = Math.max(end, shortEnd)
  const bracket = isOpen(text.slice(Math.min(end, shortEnd), last))
    ? text.slice(last, last + CLOSE).search(/[)\]]/)
    : -1
  const to = last + bracket + 1
  return {
    kind,
    name: long,
    key: text.slice(start, end) === long ? keysBetween(passage, start, end) : keysOf(long),
    short,
    quote: { text: text.slice(from, to), block, start: from, end: to },
    says: [],
    callings: [],
    private: false,
    sure: true,
    how: 'spelled-out',
  }
}

/** What a long form is called tells its kind: "Large Hadron Collider" is a thing, "World Trade Organization" a body. */
export function kindOfLong(long: string): Kind {
  if (IDEAS.test(long) || SCIENCE.test(long) || THINGS.test(long) || !/\p{Lu}/u.test(long)) return 'concept'
  return HAPPENINGS.test(long) ? 'event' : 'organisation'
}

/** True when a bracket opens in a text that does not close there. */
const isOpen = (text: string) => (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0)

const keysOf = (text: string) =>
  words(text)
    .map(({ key }) => key)
    .join(' ')

/** Folded words of a stretch given in UTF-16 units. */
const keysBetween = (passage: Passage, start: number, end: number) => keyOf(passage, wordsBetween(passage, start, end))

/** The words of a stretch given in UTF-16 units. */
export function wordsBetween({ words }: Passage, start: number, end: number): Stretch {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).end <= start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < words.length && (words[to] as Word).start < end) to++
  return { from: low, to }
}

/** "USI" on a page that names the University of Southern Indiana. */
export function fromInitials(short: string, { passage, name }: Body): Lesson {
  const text = textOf(passage, name)
  const start = passage.words[name.from]?.start ?? 0
  const quote = { text, block: passage.index, start, end: start + text.length }
  const key = keyOf(passage, name)
  return {
    kind: 'organisation',
    name: text,
    key,
    short,
    quote,
    says: [],
    callings: [],
    private: false,
    sure: true,
    how: 'spelled-out',
  }
}
