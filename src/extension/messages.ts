/** The whole conversation between the parts of the extension. `ask` and `answer` are generic over these types. */
import browser from 'webextension-polyfill'
import type { Annotation, Block, Entry, LocatorMap, PageState } from '../core/model.ts'
import type { Keep, Kept, Review, SavedRow, SavedTerm } from '../core/saved.ts'
import type { Who } from '../core/who.ts'
import { fromWire, type Wire } from '../core/wire.ts'

/** What a page or the popup may ask the background. */
export type ToBackground = {
  /** The page is a news article and Newsgloss is on here: please put the content script in. */
  wanted(): boolean
  /** The reader stirs on a page with marks: please put the card's script in. Gives what cards say (say.ts, byHeart). */
  card(): Record<string, string>
  /** Mentions and cards for a whole article; with `demonyms`, "Afghan" is its country too. */
  annotate(blocks: Block[], demonyms: boolean): Wire
  /** Best entries for what the reader has typed. */
  search(typed: string): Entry[]
  /** The entry that a word or phrase names, or null. */
  lookUp(text: string): Entry | null
  /** One whole entry by its id, or null. */
  entry(id: string): Entry | null
  /** The reader knows this entry: mark it nowhere. False takes it back. */
  know(entry: string, isKnown: boolean): void
  /** This surface form, folded, never means this entry. False takes it back. */
  wrong(form: string, entry: string, isWrong: boolean): void
  /** Switches the asking page's site off, or on again. */
  never(isOff: boolean): void
  /** Switches a site off; or on again, and with it Newsgloss itself. The popup asks: it may be gone before it could write. */
  turn(host: string, isOn: boolean): void
  /** Marks nothing anywhere until this moment, in milliseconds as `Date.now` counts them; 0 ends it. */
  pause(until: number): void
  /** Year and month of the glossary's newest entry, "2026-02". */
  month(): string
  /** Where an entry lies, as a small picture; null when there is none. The card is complete without it. */
  map(entry: string): LocatorMap | null
  /** What the toolbar icon should say about the asking tab. */
  state(state: PageState): void
  /** Keep this term in the notebook. Saving twice merges; in a private window nothing is kept unless `evenPrivate`. */
  save(keep: Keep): Kept
  /** Puts saved terms back to what they were before their last change: undoes a save, a deletion, an edit. */
  undo(ids: string[]): void
  /** The terms saved last, newest first, how many there are and how many are due. */
  newest(count: number): { rows: SavedRow[]; count: number; due: number }
  /** All saved terms, a part at a time, in no order a reader would want: from after an id on. `damaged` are the ids that cannot be shown. */
  rows(after: string | null): { rows: SavedRow[]; damaged: string[]; next: string | null }
  /** Whole terms by id; those that are gone are left out. */
  saved(ids: string[]): SavedTerm[]
  /** Whole terms as they are stored, a part at a time. */
  whole(after: string | null): { terms: SavedTerm[]; next: string | null }
  /** Changes the note or the tags of terms. */
  edit(ids: string[], change: { note?: string; add?: string[]; drop?: string[] }): void
  remove(ids: string[]): void
  /** Writes down where a term stands after an answer. Asked twice, it is the same. */
  reviewed(id: string, review: Review): void
  /** Lays a part of an import aside; `first` begins anew. */
  stage(terms: SavedTerm[], first: boolean): void
  /** Brings what was laid aside into the notebook, all or nothing; gives the ids that changed. */
  bring(): string[]
  /** Mends damaged terms, and removes those of which nothing is left. */
  repair(): { mended: number; removed: number }
  /** What can be read of a notebook that does not open. */
  rescue(): unknown[]
  /** A new notebook with everything that could be read of the old; gives how many terms that is. */
  startOver(): number
}

/** What the popup or the background may ask a page. */
export type ToPage = {
  /** What is on this page, in reading order, and under which id the notebook keeps each of the terms. */
  terms(): { state: PageState; ids: string[] } & Who
  /** What saving some of its cards would keep, in their order; null for one that is gone since the page has changed. */
  keep(cards: number[]): (Keep | null)[]
  /** Scroll to the first mention of this card and open it. */
  jump(card: number): boolean
  /** Walk to the next (1) or previous (-1) marked mention and open its card. */
  step(direction: 1 | -1): boolean
  /** Explain what is selected or pointed at, or open the nearest mark. */
  look(): boolean
  /** Open the card of the mark nearest to the pointer, or to the top of the screen. */
  nearest(): boolean
}

type Conversation = { [name: string]: (...asked: never[]) => unknown }
type Asked<T, K extends keyof T> = T[K] extends (...asked: infer A) => unknown ? A : never
type Answered<T, K extends keyof T> = T[K] extends (...asked: never[]) => infer R ? R : never

/** A question that could not be answered, with the background's own words. */
export class Unanswered extends Error {}

type Envelope = { newsgloss: string; asked: unknown[] }
/** `text` is an answer as JSON. */
type Reply = { answer: unknown } | { text: string } | { error: string }

/** Milliseconds to wait before a question is asked again: a background that was stopped needs a moment to be started. */
const AGAIN = [0, 100, 400]

/** Asks the background. One that dies mid-question is asked again, a few times; then the promise rejects. What it refuses is told as `Unanswered`. */
export async function ask<K extends keyof ToBackground>(
  name: K,
  ...asked: Asked<ToBackground, K>
): Promise<Answered<ToBackground, K>> {
  const question: Envelope = { newsgloss: name, asked }
  const send = async () => {
    const reply = (await browser.runtime.sendMessage(question)) as Reply | undefined
    // Chromium answers with nothing when the background is stopped while it thinks.
    if (!reply) throw new Unanswered(`nobody answered "${name}"`)
    return reply
  }
  let reply = send()
  for (const wait of AGAIN) reply = reply.catch(() => new Promise<void>((go) => setTimeout(go, wait)).then(send))
  return opened(name, await reply) as Answered<ToBackground, K>
}

/** Asks for the mentions and cards of a whole article, as the reader's settings want it read. */
export async function askReading(blocks: Block[], { demonyms }: { demonyms: boolean }): Promise<Annotation> {
  return fromWire(await ask('annotate', blocks, demonyms), blocks)
}

/** Lets the background know, twice when it was stopped over it, and waits for no answer but its having heard. Never rejects: for the gate, which must stay small. */
export function tell(name: 'wanted'): Promise<unknown> {
  const send = async () => (await browser.runtime.sendMessage({ newsgloss: name, asked: [] })) ?? Promise.reject()
  return send()
    .catch(send)
    .catch(() => undefined)
}

/** Asks the page in a tab. Rejects when no content script is there. */
export async function askPage<K extends keyof ToPage>(
  tab: number,
  name: K,
  ...asked: Asked<ToPage, K>
): Promise<Answered<ToPage, K>> {
  const question: Envelope = { newsgloss: name, asked }
  return opened(name, (await browser.tabs.sendMessage(tab, question, { frameId: 0 })) as Reply | undefined) as Answered<
    ToPage,
    K
  >
}

function opened(name: string, reply: Reply | undefined): unknown {
  if (!reply) throw new Unanswered(`nobody answered "${name}"`)
  if ('error' in reply) throw new Unanswered(reply.error)
  return 'text' in reply ? JSON.parse(reply.text).answer : reply.answer
}

/** Who is asking: the tab and the frame in it (0 is the page itself), when the question comes from a page, and whether its window is private. */
export type Asker = { tab: number | undefined; frame: number; url: string | undefined; private: boolean }

export type Answers<T extends Conversation> = {
  [K in keyof T]: (asker: Asker, ...asked: Asked<T, K>) => Answered<T, K> | Promise<Answered<T, K>>
}

/** The largest question accepted, in characters of JSON: ten long articles. */
const LARGEST = 4_000_000

/**
 * Looks at a question before it is answered. `isOwnPage`: it comes from a page of the extension, not from a script in a
 * web page. Gives what is asked, fit to be answered, or null: then it is refused.
 */
export type Guard = (name: string, asked: unknown[], isOwnPage: boolean) => unknown[] | null

/**
 * Answers questions until `signal` aborts. Only our own pages and scripts are heard; an unknown question, and one that
 * `guard` refuses, is answered with an error that names it. With `others` an unknown question is left to them: a page of
 * ours hears what is meant for the background. The listener is not async: an async one would answer in place of the right
 * one (PLATFORM).
 */
export function answer<T extends Conversation>(
  answers: Answers<T>,
  {
    signal,
    guard = (_name, asked) => asked,
    others = false,
  }: { signal?: AbortSignal; guard?: Guard; others?: boolean } = {},
): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<Reply> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined
    const { newsgloss: name, asked } = message
    const given = Object.hasOwn(answers, name) ? answers[name] : undefined
    if (!given && others) return undefined
    if (!given) return Promise.resolve({ error: `unknown question "${name}"` })
    const wire = JSON.stringify(asked)
    if (wire.length > LARGEST) return Promise.resolve({ error: `question "${name}" is too long` })
    // Firefox clones and Chromium writes JSON: read back, a missing field looks the same in both.
    const fit = guard(name, JSON.parse(wire), isOwnPage(sender))
    if (!fit) return Promise.resolve({ error: `question "${name}" is refused` })
    const asker: Asker = {
      tab: sender.tab?.id,
      frame: sender.frameId ?? 0,
      url: sender.url,
      private: sender.tab?.incognito === true,
    }
    return (async () => given(asker, ...(fit as Asked<T, string>)))().then(
      (answer) => (name === 'annotate' && clones() ? { text: JSON.stringify({ answer }) } : { answer }),
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    )
  }
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0])
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    ),
  )
}

/**
 * Firefox copies an answer object by object, several times on its way: with the cards of an article, the longest answer,
 * that takes it ten milliseconds, as one text two. Chromium writes JSON by itself.
 */
const clones = () => browser.runtime.getURL('').startsWith('moz-')

const isOwnPage = ({ url }: browser.Runtime.MessageSender) => url?.startsWith(browser.runtime.getURL('')) === true

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'newsgloss' in message &&
    typeof message.newsgloss === 'string' &&
    'asked' in message &&
    Array.isArray(message.asked)
  )
}
