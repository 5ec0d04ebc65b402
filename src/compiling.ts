/** Joins packs to the glossary's bytes: a pack compiles to the same flat file as the shipped glossary. Knows no browser, so that workers and terminals can use it. */
import { write } from './glossary/format.ts'
import { rowsOf } from './packs/entries.ts'
import type { PackHead, PackTerm } from './packs/pack.ts'

/** A pack's bytes, in the form of the shipped glossary. `tell` hears how far it is, from 0 to 1. */
export function compile(
  id: string,
  head: PackHead,
  terms: readonly PackTerm[],
  tell: (share: number) => void = () => undefined,
): ArrayBuffer {
  const rows = rowsOf(id, head, terms, (share) => tell(share * 0.1))
  const bytes = write(rows, [], [], { tell: (share) => tell(0.1 + share * 0.9), quick: true })
  return bytes.buffer as ArrayBuffer
}
