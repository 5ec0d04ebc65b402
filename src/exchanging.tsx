/** The notebook's files, out and in: writes an export, shows what an import would do, and does it when the reader says so. */

import { fileText } from './core/file-text.ts'
import type { SavedTerm } from './core/saved.ts'
import { now, ownDay } from './days.ts'
import { writeBackup } from './extension/backup.ts'
import { download } from './extension/download.ts'
import { ask } from './extension/messages.ts'
import { say } from './extension/say.ts'
import { whole } from './near-notebook.ts'
import { toAnki, toCsv, toJson, toMarkdown } from './study/export.ts'
import { LARGEST, readIn } from './study/import.ts'
import { join } from './study/join.ts'
import { type FilesProps, FilesView, type Form, type Scope } from './ui/FilesView.tsx'

/** Terms of an import laid aside in one message. */
const STAGE = 300

const WRITE: Record<Form, { ending: string; type: string; write(terms: SavedTerm[]): string }> = {
  json: { ending: 'json', type: 'application/json', write: toJson },
  csv: { ending: 'csv', type: 'text/csv', write: toCsv },
  anki: { ending: 'txt', type: 'text/plain', write: (terms) => toAnki(terms, 'Newsgloss') },
  markdown: { ending: 'md', type: 'text/markdown', write: (terms) => toMarkdown(terms, say) },
}

/** What surrounds the files: which terms there are, who draws and who tells. */
export type Around = {
  /** Ids of the terms of a scope; null for all. */
  idsOf(scope: Scope): ReadonlySet<string> | null
  counts(): Record<Scope, number>
  /** Whether the browser keeps the notebook until the reader deletes it; null when it has not said. */
  lasting(): boolean | null
  draw(): void
  run(work: Promise<unknown>): void
  /** A file was written. `complete`: everything is in it, and it can be brought in again. */
  exported(count: number, complete: boolean): void
  brought(ids: string[]): Promise<void>
}

export type Exchange = { view(): preact.JSX.Element; export(form: Form, scope: Scope): Promise<void> }

export function exchange({ idsOf, counts, lasting, draw, run, exported, brought }: Around): Exchange {
  let scope: Scope = 'all'
  let coming: FilesProps['coming'] = null
  let bringing = false

  async function exportAs(form: Form, which: Scope): Promise<void> {
    const terms = await whole(idsOf(which))
    const { ending, type, write } = WRITE[form]
    download(`newsgloss-${ownDay(now())}.${ending}`, type, write(terms))
    const complete = form === 'json' && which === 'all'
    if (complete) await writeBackup({ terms: terms.length, later: 0 })
    exported(terms.length, complete)
  }

  async function open(file: File): Promise<void> {
    coming = file.size > LARGEST ? { refused: say('file_too_large') } : 'reading'
    draw()
    if (coming !== 'reading') return
    const found = fileText(new Uint8Array(await file.arrayBuffer()), LARGEST)
    const preview = 'text' in found ? readIn(found.text, now()) : null
    if (preview) coming = { ...preview, name: file.name, ...(await compared(preview.terms)) }
    else coming = { refused: say('file_unknown') }
    draw()
  }

  /** Brings the previewed terms in: laid aside first, then all at once. */
  async function bring(): Promise<void> {
    if (!coming || coming === 'reading' || !('form' in coming)) return
    const { terms } = coming
    bringing = true
    draw()
    try {
      for (let at = 0; at < terms.length; at += STAGE) await ask('stage', terms.slice(at, at + STAGE), at === 0)
      const ids = await ask('bring')
      coming = null
      await brought(ids)
    } finally {
      bringing = false
      draw()
    }
  }

  const acts: FilesProps['acts'] = {
    scope(next) {
      scope = next
      draw()
    },
    export: (form) => run(exportAs(form, scope)),
    open: (file) => run(open(file)),
    bring: () => run(bring()),
    cancel() {
      coming = null
      draw()
    },
  }
  return {
    view: () => <FilesView {...{ say, scope, coming, bringing, acts }} counts={counts()} lasting={lasting()} />,
    export: exportAs,
  }
}

/** How many terms of an import are new, add something to a known one, or bring nothing. */
async function compared(terms: readonly SavedTerm[]): Promise<{ fresh: number; joined: number; same: number }> {
  const counts = { fresh: 0, joined: 0, same: 0 }
  const there = new Map((await whole(new Set(terms.map(({ id }) => id)))).map((term) => [term.id, term]))
  for (const term of terms) {
    const old = there.get(term.id)
    const after = join(old, term)
    counts[!old ? 'fresh' : after === old ? 'same' : 'joined']++
    there.set(term.id, after)
  }
  return counts
}
