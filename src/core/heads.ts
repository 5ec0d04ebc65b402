/**
 * Bodies called by a part of their name, later on: "the Church" on a page of the Church of Scientology, "the Commission", and the
 * "Supreme Court" of a page that names the Supreme Court of India, or the Mexican Supreme Court.
 */
import type { Found, Passage } from './find.ts'
import { BODY_HEADS } from './lexicon.ts'
import type { Stretch } from './model.ts'
import type { Name } from './spot.ts'

/** A body named in full: its folded words as the page writes them, and the glossary's form when it is known. */
export type Headed = { key: string; form?: Found }

/** Head, or two words, → the one body of the page that has it at its beginning or end, or null when two do. Known and unknown bodies count alike. */
export function heads(
  passages: readonly Passage[],
  names: readonly Name[][],
  found: readonly Found[][],
): Map<string, Headed | null> {
  const byHead = new Map<string, Headed | null>()
  passages.forEach(({ keys, flat, loud }, i) => {
    if (flat || loud) return
    const add = (span: Stretch, form?: Found) => {
      const words = keys.slice(span.from, span.to)
      const headed = { key: words.join(' '), ...(form ? { form } : {}) }
      for (const head of new Set([words[0] ?? '', words.at(-1) ?? '']))
        if (BODY_HEADS.has(head)) put(byHead, head, headed)
      for (const part of parts(words)) put(byHead, part, headed)
    }
    const known = new Set<number>()
    for (const form of found[i] ?? []) {
      if (form.to - form.from < 2 || form.senses[0]?.kind !== 'organisation') continue
      known.add(form.to)
      add(form, form)
    }
    for (const name of names[i] ?? [])
      if (name.kind === 'organisation' && name.to - name.from > 1 && !known.has(name.to)) add(name)
  })
  return byHead
}

/** What of a longer name may stand for it in two words: what is before its "of", or its end. */
function parts(words: readonly string[]): string[] {
  const of = words.indexOf('of')
  const opening = of === 2 && BODY_HEADS.has(words[1] ?? '') ? [words.slice(0, 2).join(' ')] : []
  const isLong = of < 0 && words.length > 2 && BODY_HEADS.has(words.at(-1) ?? '')
  return isLong ? [...opening, words.slice(-2).join(' ')] : opening
}

function put(byHead: Map<string, Headed | null>, head: string, headed: Headed): void {
  const held = byHead.get(head)
  if (held === undefined) byHead.set(head, headed)
  else if (held !== null && !isSame(held, headed)) byHead.set(head, null)
}

const isSame = (a: Headed, b: Headed) =>
  a.key === b.key || (a.form !== undefined && a.form.senses[0]?.entry === b.form?.senses[0]?.entry)
