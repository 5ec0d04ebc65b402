/**
 * Offices right before a surname that the glossary's person never held: "Vice President Duterte" is no president of that name, "Gov. Raul
 * Castro" none of Cuba. On such a page the same name, and a surname alone, may be the other's everywhere.
 */
import { type Found, keyOf, type Passage } from './find.ts'
import { TITLE_PARTS, TITLES } from './lexicon.ts'
import type { Entry, Glossary } from './model.ts'

type Office = keyof typeof HELD

/** What an entry says of somebody who held the office. Of Americans who were governors once it may be left out. */
const HELD = {
  // "His vice president is" and "Vice President JD Vance" say it of somebody else.
  deputy: /(?<!\b(?:[Hh]is|[Hh]er) )\b(?:[Vv]ice|[Dd]eputy)\b(?! President \p{Lu})/u,
  spouse: /\b(?:first lady|first gentleman|wife|husband|married)\b/i,
  governor: /\b(?:governor|central bank)\b/i,
}

/** The most words of an office that are read. */
const LONGEST = 5

/** Such names of the page, folded, and the entries of people who never held the office; few pages have one. */
export function postsOf(
  article: readonly Passage[],
  found: readonly Found[][],
  glossary: Glossary,
): Map<string, Set<number>> {
  const posts = new Map<string, Set<number>>()
  found.forEach((forms, i) => {
    const passage = article[i] as Passage
    for (const form of forms) {
      const people = form.senses.filter(({ kind }) => kind === 'person')
      const office = people.length > 0 ? officeBefore(passage, form) : undefined
      // Who became president was often a deputy first: a name in full is his.
      if (!office || (office === 'deputy' && form.to - form.from > 1)) continue
      const key = keyOf(passage, form)
      for (const { entry } of people)
        if (!hasHeld(glossary.entry(entry), office)) posts.set(key, (posts.get(key) ?? new Set()).add(entry))
    }
  })
  return posts
}

function officeBefore({ words, keys, loud }: Passage, { from }: Found): Office | undefined {
  if (loud || from === 0) return undefined
  if (/^gov(?:ernor)?$/.test(keys[from - 1] ?? '') && /^\.? $/.test(words[from]?.gap ?? '')) return 'governor'
  for (let at = from - 1; at >= Math.max(0, from - LONGEST); at--) {
    const gap = words[at + 1]?.gap
    const key = keys[at] ?? ''
    if (words[at + 1]?.opens || (gap !== ' ' && gap !== '-') || !(TITLES.has(key) || TITLE_PARTS.has(key)))
      return undefined
    if (key === 'vice' || key === 'deputy') return 'deputy'
    if (key === 'first' && /^(?:lady|gentleman)$/.test(keys[at + 1] ?? '')) return 'spouse'
  }
  return undefined
}

/** Does an entry speak of this office? */
function hasHeld({ gloss, context = '', facts, country }: Entry, office: Office): boolean {
  if (office === 'governor' && country === 'US') return true
  return HELD[office].test([gloss, context, ...facts.map(({ value }) => value)].join(' '))
}
