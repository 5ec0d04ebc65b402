/**
 * Offices right before a surname that the glossary's person never held: "Vice President Duterte" is no president of that name, "Gov. Raul
 * Castro" none of Cuba. On such a page the same name, and a surname alone, may be the other's everywhere.
 */
import { type Found, keyOf, type Passage } from './find.ts'
import { TITLE_PARTS, TITLES } from './lexicon.ts'
import type { Entry, Glossary } from './model.ts'

/** A form behind an office of a few: its folded words, and the entries of people who never held it. */
export type Post = { key: string; others: readonly number[] }
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

/** All such forms of the page; few pages have one. */
export function postsOf(article: readonly Passage[], found: readonly Found[][], glossary: Glossary): Post[] {
  const posts: Post[] = []
  found.forEach((forms, i) => {
    const passage = article[i] as Passage
    for (const form of forms) {
      const people = form.senses.filter(({ kind }) => kind === 'person')
      const office = people.length > 0 ? officeBefore(passage, form) : undefined
      const others = office ? people.filter(({ entry }) => !hasHeld(glossary.entry(entry), office)) : []
      if (others.length > 0) posts.push({ key: keyOf(passage, form), others: others.map(({ entry }) => entry) })
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
