/**
 * What is done to the reader's glossaries: read from files, joined, edited, compiled, written and shared. It runs in a worker
 * beside the options page (pack-worker.ts), so that the page stays quick whatever the size; ended half-way, it has changed nothing.
 */
import { compile } from './compiling.ts'
import type { Rich } from './core/model.ts'
import { openPacks, type PackRecord, type Packs } from './extension/packs.ts'
import { keyOf, termFrom } from './packs/check.ts'
import { type How, join, shared } from './packs/merge.ts'
import { headOnly, LIMITS, type PackHead, type PackTerm, type Problem, type Reading, type Wrong } from './packs/pack.ts'
import { readFile, readText, readValue } from './packs/read.ts'
import { toCsv, toJson } from './packs/write.ts'

/** Terms shown at once in the editor. */
export const SHOWN = 50
/** Terms of a file shown before it is brought in. */
const SAMPLE = 5

/** What was read, without its terms: they stay in the worker until they are brought in. */
export type Summary = {
  head: PackHead
  count: number
  problems: Problem[]
  more: number
  sample: { name: string; gloss: string }[]
  /** Rich text that has to go through the sanitised door, which only a page has. */
  details: [place: number, html: string][]
  /** How many terms each pack of the reader has already. */
  shared: Record<string, number>
}

/** A question to the worker. `rich` are the values that came out of the door, by place. */
export type Work =
  | { do: 'read'; bytes: ArrayBuffer; name: string }
  | { do: 'paste'; text: string; name: string }
  | { do: 'value'; value: unknown; name: string }
  | {
      do: 'bring'
      id: string
      into: boolean
      how: How
      head: PackHead
      rich: readonly (readonly [number, Rich[]])[]
      now: string
    }
  | { do: 'start'; id: string; head: PackHead; now: string }
  | { do: 'head'; id: string; head: PackHead; now: string }
  | { do: 'put'; id: string; was: string | null; term: unknown; rich: Rich[]; now: string }
  | { do: 'drop'; id: string; key: string; now: string }
  | { do: 'remove'; id: string }
  | { do: 'undo' }
  | { do: 'list'; id: string; typed: string; from: number }
  | { do: 'export'; id: string; form: 'json' | 'csv' }
  | { do: 'whole'; ids: string[] }

export type Done = {
  read: Summary
  paste: Summary
  value: Summary
  bring: { id: string; count: number }
  start: { id: string }
  head: { count: number }
  /** What is wrong with the term that was typed, if anything. */
  put: { count: number } | { what: Wrong; given: string }
  drop: { count: number }
  remove: { count: number }
  undo: boolean
  list: { terms: { key: string; term: PackTerm }[]; found: number }
  export: { text: string; title: string }
  whole: { head: PackHead; terms: PackTerm[] }[]
}

/** Nothing was changed, for this reason; `row_${what}` of `_locales` says it. */
export class Refused extends Error {
  constructor(readonly what: Wrong) {
    super(what)
  }
}

type Tell = (share: number) => void
type Before = { pack: PackRecord; terms: PackTerm[]; bytes: ArrayBuffer }

/** Answers one question after the other. `open` is only replaced in tests. */
export function packWork(open: () => Promise<Packs> = () => openPacks(false)) {
  let reading: Reading | null = null
  /** What the last change replaced: null for a pack that was not there. */
  let before: { id: string; was: Before | null } | null = null

  async function within<T>(work: (packs: Packs) => Promise<T>): Promise<T> {
    const packs = await open()
    try {
      return await work(packs)
    } finally {
      packs.close()
    }
  }

  async function stateOf(packs: Packs, id: string): Promise<Before | null> {
    const pack = (await packs.list()).find((one) => one.id === id)
    if (!pack) return null
    const bytes = await packs.bytes(id)
    return { pack, terms: await packs.terms<PackTerm>(id), bytes: bytes ?? new ArrayBuffer(0) }
  }

  /** Writes a pack with these terms, compiled. What was there can be had back. */
  async function write(id: string, head: PackHead, terms: PackTerm[], now: string, tell: Tell): Promise<number> {
    return within(async (packs) => {
      const was = await stateOf(packs, id)
      if (was?.pack.from === 'policy') throw new Refused('shape')
      const all = await packs.list()
      const own = all.filter(({ from }) => from === 'reader')
      if (!was && own.length >= LIMITS.packs) throw new Refused('too_many_packs')
      const order = was?.pack.order ?? own.reduce((most, pack) => Math.max(most, pack.order + 1), 0)
      const bytes = compile(id, head, terms, tell)
      const said = { order, on: was?.pack.on ?? true, count: terms.length, changed: now, from: 'reader' as const }
      await packs.put({ ...headOnly(head), id, ...said }, terms, bytes)
      before = { id, was }
      return terms.length
    })
  }

  async function summary(found: Reading): Promise<Summary> {
    reading = found
    const { terms, ...head } = found.pack
    const counts = await within(async (packs) => {
      const own = (await packs.list()).filter(({ from }) => from === 'reader')
      return Promise.all(own.map(async ({ id }) => [id, shared(await packs.terms<PackTerm>(id), terms)] as const))
    })
    return {
      head: headOnly(head),
      count: terms.length,
      problems: found.problems,
      more: found.more,
      sample: terms.slice(0, SAMPLE).map(({ name, gloss }) => ({ name, gloss })),
      details: terms.flatMap(({ details }, i): [number, string][] => (details ? [[i, details]] : [])),
      shared: Object.fromEntries(counts),
    }
  }

  const answers: { [K in Work['do']]: (work: Extract<Work, { do: K }>, tell: Tell) => Promise<Done[K]> } = {
    read: ({ bytes, name }, tell) => summary(readFile(new Uint8Array(bytes), name, onTo(tell))),
    paste: ({ text, name }, tell) => summary(readText(text, name, onTo(tell))),
    value: ({ value, name }, tell) => summary(readValue(value, name, onTo(tell))),
    async bring({ id, into, how, head, rich, now }, tell) {
      if (!reading || reading.pack.terms.length === 0) throw new Refused('empty')
      const fresh = [...reading.pack.terms]
      for (const [place, values] of rich) {
        const term = fresh[place]
        if (term) fresh[place] = { ...term, rich: values }
      }
      const old = into ? await within((packs) => packs.terms<PackTerm>(id)) : []
      const terms = into ? join(old, fresh, how) : fresh
      const count = await write(id, head, terms, now, tell)
      reading = null
      return { id, count }
    },
    async start({ id, head, now }, tell) {
      await write(id, head, [], now, tell)
      return { id }
    },
    async head({ id, head, now }, tell) {
      const terms = await within((packs) => packs.terms<PackTerm>(id))
      return { count: await write(id, head, terms, now, tell) }
    },
    async put({ id, was, term, rich, now }, tell) {
      const found = termFrom(term)
      if ('what' in found) return found
      const fresh: PackTerm = { ...found.term, ...(rich.length > 0 ? { rich } : {}) }
      const state = await within((packs) => stateOf(packs, id))
      if (!state) throw new Refused('not_a_pack')
      const key = keyOf(fresh)
      if (key !== was && state.terms.some((one) => keyOf(one) === key)) return { what: 'twice', given: fresh.name }
      const isNew = was === null || !state.terms.some((one) => keyOf(one) === was)
      if (isNew && state.terms.length >= LIMITS.terms) return { what: 'too_many', given: String(LIMITS.terms) }
      const terms = isNew ? [fresh, ...state.terms] : state.terms.map((one) => (keyOf(one) === was ? fresh : one))
      return { count: await write(id, state.pack as unknown as PackHead, terms, now, tell) }
    },
    async drop({ id, key, now }, tell) {
      const state = await within((packs) => stateOf(packs, id))
      if (!state) throw new Refused('not_a_pack')
      const terms = state.terms.filter((one) => keyOf(one) !== key)
      return { count: await write(id, state.pack as unknown as PackHead, terms, now, tell) }
    },
    remove: ({ id }) =>
      within(async (packs) => {
        const was = await stateOf(packs, id)
        if (!was || was.pack.from === 'policy') throw new Refused('not_a_pack')
        await packs.remove(id)
        before = { id, was }
        return { count: was.terms.length }
      }),
    undo: () =>
      within(async (packs) => {
        if (!before) return false
        const { id, was } = before
        before = null
        if (was) await packs.put(was.pack, was.terms, was.bytes)
        else await packs.remove(id)
        return true
      }),
    list: ({ id, typed, from }) =>
      within(async (packs) => {
        const wanted = typed.trim().toLowerCase()
        const terms = await packs.terms<PackTerm>(id)
        const found = wanted ? terms.filter((term) => textOf(term).includes(wanted)) : terms
        return {
          found: found.length,
          terms: found.slice(from, from + SHOWN).map((term) => ({ key: keyOf(term), term })),
        }
      }),
    export: ({ id, form }) =>
      within(async (packs) => {
        const state = await stateOf(packs, id)
        if (!state) throw new Refused('not_a_pack')
        const pack = { ...headOnly(state.pack as unknown as PackHead), terms: state.terms }
        return { text: form === 'json' ? toJson(pack) : toCsv(pack), title: pack.title }
      }),
    whole: ({ ids }) =>
      within(async (packs) => {
        const all = (await packs.list()).filter(({ id }) => ids.includes(id))
        return Promise.all(
          all.map(async (pack) => ({
            head: headOnly(pack as unknown as PackHead),
            terms: await packs.terms<PackTerm>(pack.id),
          })),
        )
      }),
  }

  return <K extends Work['do']>(work: Extract<Work, { do: K }>, tell: Tell): Promise<Done[K]> =>
    (answers[work.do] as unknown as (work: Extract<Work, { do: K }>, tell: Tell) => Promise<Done[K]>)(work, tell)
}

const onTo = (tell: Tell) => (share: number) => {
  tell(share)
  return true // Cancelling ends the worker.
}

/** Everything of a term that the editor's filter looks into. */
const textOf = ({ name, gloss, short, aliases }: PackTerm) =>
  [name, gloss, ...short, ...aliases].join('\n').toLowerCase()
