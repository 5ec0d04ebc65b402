/** The reader's own glossaries on the options page: joins the worker, the database and the views. */
import { tellPacks } from './extension/pack-news.ts'
import { openPacks, type PackRecord } from './extension/packs.ts'
import { report } from './extension/report.ts'
import { say } from './extension/say.ts'
import type { Done, Summary, Work } from './pack-work.ts'
import { SHOWN } from './pack-work.ts'
import type { Told } from './pack-worker.ts'
import { HEAD, LIMITS, type Pack, type PackHead, type PackTerm } from './packs/pack.ts'
import { fileName } from './packs/write.ts'
import { type Draft, PackEditor } from './ui/PackEditor.tsx'
import { type Head, type PacksProps, PacksView } from './ui/PacksView.tsx'
import { richOf } from './ui/RichText.tsx'
import { counted } from './ui/say.ts'

/** What surrounds the glossaries: how to draw again, how to say something, where files go. */
export type Around = {
  draw(): void
  tell(text: string, undo?: () => void): void
  download(name: string, type: string, text: string): void
}

export type OwnPacks = {
  view(): preact.JSX.Element
  /** Reads the list again: something has changed it, here or elsewhere. */
  load(): Promise<void>
  /** The reader's own packs, whole, for a class file or a backup. */
  whole(): Promise<Pack[]>
  /** Brings packs in as they are: those of a file that the reader has seen and accepted. */
  bring(packs: readonly Pack[]): Promise<void>
}

/** Nothing was changed, for a reason that the reader can be told. */
class Refusal extends Error {}

const now = () => new Date().toISOString()
const newId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 12)

/** Starts the part of the options page that is about glossaries. `makeWorker` is only replaced in tests. */
export function ownPacks({ draw, tell, download }: Around, makeWorker = () => new Worker('pack-worker.js')): OwnPacks {
  let records: PackRecord[] = []
  let busy: PacksProps['busy'] = null
  let trouble = ''
  let coming: {
    name: string
    summary: Summary
    head: PackHead
    into: string
    how: 'merge' | 'replace' | 'both'
  } | null = null
  let editing: {
    id: string
    typed: string
    from: number
    found: number
    terms: { key: string; term: PackTerm }[]
    open: { key: string | null; draft: Draft } | null
    trouble: string
  } | null = null

  let worker: Worker | null = null
  let count = 0
  const waiting = new Map<number, { resolve(done: Done[keyof Done]): void; reject(error: Error): void }>()

  function started(): Worker {
    if (worker) return worker
    worker = makeWorker()
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('share' in data) {
        if (busy) busy = { ...busy, share: data.share }
        draw()
        return
      }
      const asker = waiting.get(data.number)
      waiting.delete(data.number)
      if ('done' in data) asker?.resolve(data.done)
      else if ('refused' in data) asker?.reject(new Refusal(say(`row_${data.refused}`)))
      else asker?.reject(new Error(data.failed))
    }
    worker.onerror = (event) => stop(new Error(event.message))
    return worker
  }

  /** Ends the worker. What it was about has changed nothing. */
  function stop(error: Error): void {
    worker?.terminate()
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function work<K extends Work['do']>(asked: Extract<Work, { do: K }>): Promise<Done[K]> {
    const number = ++count
    return new Promise<Done[K]>((resolve, reject) => {
      waiting.set(number, { resolve: resolve as (done: Done[keyof Done]) => void, reject })
      started().postMessage({ number, work: asked })
    })
  }

  /** Long work, with a bar and a way to stop it. */
  async function long<T>(what: 'reading' | 'building', task: () => Promise<T>): Promise<T> {
    busy = { what, share: 0 }
    trouble = ''
    draw()
    try {
      return await task()
    } finally {
      busy = null
      draw()
    }
  }

  function run(task: Promise<unknown>): void {
    task.catch((error: unknown) => {
      if (error instanceof Refusal) trouble = error.message
      else if (!(error instanceof Error && error.message === 'cancelled')) {
        report('packs', error)
        trouble = say('pack_failed')
      }
      draw()
    })
  }

  async function changed(text: string, canUndo = true): Promise<void> {
    await tellPacks()
    await load()
    tell(text, canUndo ? () => run(undo()) : undefined)
  }

  async function undo(): Promise<void> {
    const done = await work({ do: 'undo' })
    await tellPacks()
    await load()
    tell(done ? say('undone') : '')
  }

  async function load(): Promise<void> {
    const packs = await openPacks()
    try {
      records = await packs.list()
    } finally {
      packs.close()
    }
    if (editing && !records.some(({ id }) => id === editing?.id)) editing = null
    await list()
    draw()
  }

  async function list(): Promise<void> {
    if (!editing) return
    const { id, typed, from } = editing
    const { terms, found } = await work({ do: 'list', id, typed, from })
    if (editing?.id === id && editing.typed === typed && editing.from === from) editing = { ...editing, terms, found }
    draw()
  }

  async function look(task: () => Promise<Summary>, name: string): Promise<void> {
    const summary = await long('reading', task)
    coming = { name, summary, head: summary.head, into: '', how: 'merge' }
    draw()
  }

  async function open(file: File): Promise<void> {
    if (file.size > LIMITS.file) throw new Refusal(`${say('row_too_large')} ${file.name}`)
    const bytes = await file.arrayBuffer()
    await look(() => work({ do: 'read', bytes, name: file.name }), file.name)
  }

  /** The rich texts of a file, through the sanitised door, a few at a time: the page stays quick. */
  async function purified(details: Summary['details']): Promise<[number, ReturnType<typeof richOf>][]> {
    const rich: [number, ReturnType<typeof richOf>][] = []
    for (const [i, [place, html]] of details.entries()) {
      rich.push([place, richOf(html)])
      if (i % 200 === 199) await new Promise((resolve) => setTimeout(resolve))
    }
    return rich
  }

  async function bringIn(): Promise<void> {
    if (!coming) return
    const { summary, into, how, head } = coming
    const target = records.find(({ id }) => id === into)
    const { count } = await long('building', async () =>
      work({
        do: 'bring',
        id: into || newId(),
        into: into !== '',
        how,
        head: target ? headOf(target) : head,
        rich: await purified(summary.details),
        now: now(),
      }),
    )
    coming = null
    await changed(counted(say, 'brought', count))
  }

  async function put(key: string | null, draft: Draft): Promise<void> {
    if (!editing) return
    const { id } = editing
    const term = termOf(draft, editing.terms.find((one) => one.key === key)?.term)
    const done = await work({ do: 'put', id, was: key, term, rich: richOf(term.details), now: now() })
    if (editing?.id !== id) return
    if ('what' in done) {
      editing = { ...editing, open: { key, draft }, trouble: `${say(`row_${done.what}`)} ${done.given}` }
      draw()
      return
    }
    editing = { ...editing, open: null, trouble: '' }
    await changed(say('saved'))
  }

  const packActs: PacksProps['acts'] = {
    open: (file) => run(open(file)),
    paste: (text) => run(look(() => work({ do: 'paste', text, name: '' }), say('pack_pasted'))),
    start() {
      const id = newId()
      run(
        work({ do: 'start', id, head: { ...HEAD, title: say('pack_untitled') }, now: now() }).then(async () => {
          editing = { id, typed: '', from: 0, found: 0, terms: [], open: null, trouble: '' }
          await changed(say('pack_started'))
        }),
      )
    },
    cancel: () => stop(new Error('cancelled')),
    aim({ head, ...change }) {
      if (!coming) return
      coming = { ...coming, ...change, head: headOf({ ...coming.head, ...head } as Head) }
      draw()
    },
    bring: () => run(bringIn()),
    drop() {
      coming = null
      trouble = ''
      draw()
    },
    turn: (id, on) => run(alter([[id, { on }]])),
    move(id, by) {
      const own = records.filter(({ from }) => from === 'reader')
      const at = own.findIndex((pack) => pack.id === id)
      const other = own[at + by]
      if (!other) return
      const order = own.map((pack) => pack.id)
      order[at] = other.id
      order[at + by] = id
      run(alter(order.map((one, place) => [one, { order: place }])))
    },
    edit(id) {
      editing = id === null ? null : { id, typed: '', from: 0, found: 0, terms: [], open: null, trouble: '' }
      draw()
      run(list())
    },
    export: (id, form) =>
      run(
        work({ do: 'export', id, form }).then(({ text, title }) =>
          download(fileName(title, form), form === 'json' ? 'application/json' : 'text/csv', text),
        ),
      ),
    remove: (id) => run(work({ do: 'remove', id }).then(({ count }) => changed(counted(say, 'deleted', count)))),
  }

  async function alter(changes: [string, Partial<Pick<PackRecord, 'on' | 'order'>>][]): Promise<void> {
    const packs = await openPacks(false)
    try {
      for (const [id, change] of changes) await packs.change(id, change)
    } finally {
      packs.close()
    }
    await changed(say('saved'), false)
  }

  function editorView(record: PackRecord): preact.JSX.Element | null {
    if (!editing) return null
    const { id, typed, from, found, terms, open, trouble } = editing
    const set = (change: Partial<NonNullable<typeof editing>>) => {
      if (editing) editing = { ...editing, ...change }
      draw()
    }
    return (
      <PackEditor
        say={say}
        head={record}
        terms={terms.map(({ key, term }) => ({ key, draft: draftOf(term) }))}
        {...{ found, from, typed, open, trouble }}
        shown={SHOWN}
        acts={{
          head: (change) =>
            run(
              work({ do: 'head', id, head: headOf({ ...record, ...change }), now: now() }).then(() =>
                changed(say('saved')),
              ),
            ),
          look(typed) {
            set({ typed, from: 0 })
            run(list())
          },
          turn(from) {
            set({ from })
            run(list())
          },
          open: (open) => set({ open, trouble: '' }),
          put: (key, draft) => run(put(key, draft)),
          drop: (key) => run(work({ do: 'drop', id, key, now: now() }).then(() => changed(counted(say, 'deleted', 1)))),
        }}
      />
    )
  }

  return {
    load,
    async whole() {
      const ids = records.filter(({ from }) => from === 'reader').map(({ id }) => id)
      const found = ids.length > 0 ? await work({ do: 'whole', ids }) : []
      return found.map(({ head, terms }) => ({ ...head, terms }))
    },
    async bring(packs) {
      for (const { terms, ...head } of packs) {
        const same = records.find(({ title, from }) => from === 'reader' && title === head.title)
        const value = { terms }
        await long('building', async () => {
          const summary = await work({ do: 'value', value, name: head.title })
          const rich = await purified(summary.details)
          const into = same !== undefined
          return work({ do: 'bring', id: same?.id ?? newId(), into, how: 'merge', head, rich, now: now() })
        })
      }
      await tellPacks()
      await load()
    },
    view() {
      const record = records.find(({ id }) => id === editing?.id)
      return (
        <PacksView
          say={say}
          packs={records.map(({ from, ...pack }) => ({ ...pack, fixed: from === 'policy' }))}
          busy={busy}
          trouble={trouble}
          incoming={
            coming && {
              name: coming.name,
              head: coming.head,
              count: coming.summary.count,
              problems: coming.summary.problems,
              more: coming.summary.more,
              sample: coming.summary.sample,
              into: coming.into,
              how: coming.how,
              shared: coming.summary.shared[coming.into] ?? 0,
            }
          }
          editor={record ? { id: record.id, view: editorView(record) } : null}
          acts={packActs}
        />
      )
    },
  }
}

const headOf = ({ title, author, licence, languages, colour }: Head): PackHead => ({
  title,
  author,
  licence,
  languages: [...languages],
  colour: colour as PackHead['colour'],
})

const list = (text: string) =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)

/** A form's texts as a term. Facts, which the form does not show, are kept. */
function termOf(draft: Draft, old: PackTerm | undefined): PackTerm {
  const { short, aliases, clues, country, ...texts } = draft
  return {
    ...texts,
    country: country.trim().toUpperCase(),
    short: list(short),
    aliases: list(aliases),
    clues: list(clues),
    facts: old?.facts ?? [],
  }
}

const draftOf = ({ short, aliases, clues, facts: _, rich: __, ...texts }: PackTerm): Draft => ({
  ...texts,
  short: short.join('; '),
  aliases: aliases.join('; '),
  clues: clues.join('; '),
})
