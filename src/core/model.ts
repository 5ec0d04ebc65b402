/**
 * The nouns. Everything else in the project speaks in these words, and nobody invents a second shape for the same thing.
 * Offsets are UTF-16 code units into the text of one block.
 */

export const KINDS = ['person', 'organisation', 'place', 'event', 'concept'] as const
export type Kind = (typeof KINDS)[number]

/** One line of a small list on the card: what it is about, and what is so. */
export type Fact = {
  label: string
  value: string
  /** True when the fact can stop being so (an office, a membership, a count). Its date turns amber with age. */
  perishable?: boolean
}

/** Where a fact was looked up. */
export type Source = {
  /** Page address, or file and key of a data package. */
  at: string
  /** The few words relied on. Kept for reviewers, not shown. */
  relied?: string
}

/** What the glossary knows about one person, organisation, place, event or idea. */
export type Entry = {
  /** Stable and readable: lower-case words joined by hyphens. */
  id: string
  kind: Kind
  /** The name as a careful newspaper writes it at first mention. */
  name: string
  /** Short forms in capitals. Matched case-exact: ANA is not Ana. */
  short: string[]
  /** Other ways news writes the name: surname, old name, other spellings. */
  aliases: string[]
  /** One line, at most 100 characters, no full sentence needed. */
  gloss: string
  /** One to three sentences, at most 320 characters. Missing for entries that come from a data package. */
  context?: string
  facts: Fact[]
  /** ISO 3166-1 alpha-2 code of the country it belongs to. Missing for international bodies and ideas. */
  country?: string
  /** Ids of related entries. */
  seeAlso: string[]
  /** Words that speak for this meaning when they stand near a shared form. */
  clues: string[]
  /** English Wikipedia title, when there is an article. */
  wikipedia?: string
  sources: Source[]
  /** Year and month of the source that was looked at: "2026-02". '' in packs that do not say. */
  asOf: string
  /** Of an entry that comes from a reader's own pack: its title, its colour, and more text in a plain dress. */
  pack?: { title: string; colour: string; details?: Rich[] }
}

/** Rich text as plain values, made from HTML by the sanitised door (ui/RichText): words, or words in a dress. */
export type Rich =
  | string
  | { as: 'b' | 'i' | 'p' | 'li' | 'ul' | 'br' | 'q'; of: Rich[] }
  | { as: 'a'; to: string; of: Rich[] }

/** Who wrote the card: the glossary, the article, or both (the article's words stand on a glossary card). */
export type From = 'glossary' | 'article' | 'name'

/** The words with which the article itself introduces somebody or spells something out. */
export type Quote = {
  text: string
  block: number
  start: number
  end: number
}

/** An entry named on another's card. */
export type Related = { id: string; name: string }

/** What is said about a mention. Plain values only, so that a card travels in a message. */
export type Card = {
  from: 'glossary' | 'article'
  kind: Kind
  title: string
  /** The short form, when the thing is known by one. */
  short?: string
  /** Missing on article cards. */
  entry?: Entry
  /** What this article says about it, quoted. */
  quote?: Quote
  /** The other meaning, when the page does not decide between two. At most one. */
  alternative?: Entry
  /** Of a place: where this article first uses it for those who govern there, or play for it. Missing when it is the place throughout. */
  stands?: Stands
  /** Entries that belong beside this one. Missing when there are none. */
  related?: Related[]
  why: Why
}

/**
 * For whom a place stands: the government of `country` (as one says it: "the United States"), the European Union, or its team; and
 * the page's `words` that show it. Only a government has a country.
 */
export type Stands = { for: 'government' | 'union' | 'team'; words: string; country: string }

/**
 * Why this meaning. 'only': the form has one meaning. 'beside': the words right beside it say which ("London, Ontario").
 * 'clues', 'country': words or countries on the page decided. 'spelled-out', 'introduced': the article says so itself.
 * 'reader': the reader called the other meaning wrong. 'usual': nothing on the page speaks for another meaning.
 * 'undecided': the page does not say which; the card shows both. `words` are the page's own words that decided.
 */
export type Why = {
  rule: 'only' | 'beside' | 'clues' | 'country' | 'spelled-out' | 'introduced' | 'usual' | 'undecided' | 'reader'
  words: string[]
}

/** A stretch of words: words `from` up to, not including, `to`. */
export type Stretch = { from: number; to: number }

/** What a stretch of the page is. Headline and standfirst are read for learning, never marked. */
export type Role = 'headline' | 'standfirst' | 'body' | 'caption'

/** One paragraph, heading, list item or caption, as one text. */
export type Block = {
  text: string
  role: Role
  /** Under which subheading it stands, counted from 1. Missing before the first. */
  section?: number
}

/** A stretch of a block that stands for something. */
export type Mention = {
  block: number
  start: number
  end: number
  text: string
  kind: Kind
  /** 'name': shaped like a name, but nothing is known about it. Never marked. */
  from: From
  /** Index into `Annotation.cards`, or -1 when there is nothing to say. */
  card: number
  /** How sure the reading is, from 0 to 1; of a bare name, how sure its kind. */
  sure: number
  /** True when the card clears the threshold for marking. Density and kind switches come later. */
  marked: boolean
  /** For a bare name: the sign that told its kind, and the page's word it stands on. For terminals; no card shows it. */
  because?: { rule: string; word: string }
}

/** A short form that the article spells out. */
export type Definition = { short: string; long: string; block: number; start: number; end: number }

/** One line of the popup's list: a card of this page, how often it is mentioned, and whether it is marked. */
export type Term = {
  card: number
  kind: Kind
  title: string
  short?: string
  gloss: string
  /** With which words the article introduces it. Missing when it does not, or when they are the gloss. */
  introduced?: string
  count: number
  marked: boolean
}

/** A name on the page about which nothing is known, and the sentences it stands in. */
export type Named = { name: string; kind: Kind; count: number; sentences: string[] }

/** A short form that the page spells out; `card` is -1 when it has no card of its own. */
export type Short = { short: string; long: string; card: number }

/** Everything that can be explained in one article. */
export type Annotation = { mentions: Mention[]; cards: Card[]; definitions: Definition[] }

/** One meaning of a surface form. */
export type Sense = {
  /** Number of the entry inside the glossary. */
  entry: number
  kind: Kind
  /** ISO country code or ''. */
  country: string
  /** 0 to 255; how often world news means this one by the form. */
  prominence: number
  /** How the text must be written: 'any' way (ideas), as a 'name' with a capital, or letter by letter ('exact': ANA is not Ana). */
  cased: 'any' | 'name' | 'exact'
  /** True for "Afghan", "French": recognised, never marked as the country. */
  demonym: boolean
  /** True when the form is also an everyday word or first name and needs company: clue words, a trigger or its country on the page. */
  shy: boolean
}

/** A stretch of words that the glossary knows: `length` words from the asked position. */
export type Form = { length: number; senses: Sense[] }

/** A form in running text: `start` is the offset of its first word. */
export type Placed = Form & { start: number }

/** What core asks of a glossary. `glossary/lookup.ts` answers it from bytes; tests answer it from twelve entries. */
export type Glossary = {
  /** Every known form that starts at word `at` of `keys`, shortest first. `keys` are folded words. */
  formsAt(keys: readonly string[], at: number): Form[]
  /**
   * The quick way: every known form of a text in order of where it starts, shorter ones first; the same as asking for each
   * word, without forms that need a capital and have none, and without those whose words stand far apart.
   */
  formsIn?(text: string): Placed[]
  /** True for a word of everyday English, which a capital at the start of a sentence does not make a name. May rarely be wrong. */
  everyday?(key: string): boolean
  /** True for a first name: "hamid", "angela". A sign of a person, no more: Paris and Chelsea are first names too. May rarely be wrong. */
  given?(key: string): boolean
  /** The whole entry. Decoding one is cheap, decoding all is not. */
  entry(number: number): Entry
  /** The entry with this id, or undefined. */
  entryOf?(id: string): Entry | undefined
  /** What is known about words of other languages than English: packs of theirs. Numbers entries as the whole glossary does. */
  elsewhere?: Glossary
}

/** The size of a locator map in its own units: two to a pixel at the card's usual width. */
export const MAP_WIDTH = 576
export const MAP_HEIGHT = 320

/** What a card draws to say where something lies: SVG paths and points in units of MAP_WIDTH by MAP_HEIGHT. */
export type LocatorMap = {
  /** The countries around. */
  land: string
  /** The country that is meant, or that holds the place. '' when the map is about something else. */
  own: string
  /** Disputed areas in sight, drawn dashed. `named`: the country has a part in it. `focus`: the card is about it. */
  areas: { path: string; focus: boolean; named: boolean }[]
  /** The place. */
  dot?: [x: number, y: number]
  /** Where a country too small to see lies. */
  ring?: [x: number, y: number]
  /** A region without borders: its middle, half its width and half its height. */
  around?: [x: number, y: number, halfWidth: number, halfHeight: number]
}

/** 'on': marks are shown. 'nothing': looked, found nothing to explain. 'off': the reader switched it off. 'broken': the glossary could not be opened. */
export type PageState = 'on' | 'nothing' | 'off' | 'broken'
