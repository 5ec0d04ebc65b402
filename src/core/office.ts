/**
 * Offices that say of what they are before a name: "Minister of Foreign Affairs Enrique Manalo", "Chief Justice of the Supreme
 * Court John Roberts", "Special Envoy for Syria Staffan de Mistura".
 */
import { isHead, OFFICE_PARTS, TITLES } from './lexicon.ts'
import { isRole } from './roles.ts'
import { isCapital, isOf } from './shape.ts'
import { COVERED, DEMONYM, has, STARTS, type Walk } from './walk.ts'
import type { Word } from './words.ts'

/** How many words an office may be of: "Minister of Women, Family …" is cut by its comma anyway. */
const LONGEST = 5

/**
 * Where the person begins in a run of capitals that opens with what an office is of, and the word that is the office; undefined
 * when no office stands before the run, or when all of it is what the office is of ("Secretary of the Interior Department").
 */
export function afterOffice(walk: Walk, from: number, end: number): { name: number; office: number } | undefined {
  const { words, everyday, given } = walk
  const office = officeOf(words, from)
  if (office < 0 || isHead((words[end - 1] as Word).key)) return undefined
  let at = from
  while (at < end && OFFICE_PARTS.has((words[at] as Word).key)) at++
  // "of Syria Staffan de Mistura": what the glossary knows is what the office is of; the rest must look like a whole name.
  const isKnown = at === from
  if (isKnown) while (at < end && isPart(walk, at, from)) at++
  if (at === from || end - at < (isKnown ? 2 : 1)) return undefined
  const { key } = words[at] as Word
  if (TITLES.has(key) || words.slice(at, end).some(isOf)) return undefined
  const isName = given(key) || has(walk, at, STARTS) || (!everyday(key) && !everyday((words[end - 1] as Word).key))
  return isName ? { name: at, office } : undefined
}

/** Does word `at` go on the known form that begins at `from`? A people is no part of an office: "of the Australian Centre". */
const isPart = (walk: Walk, at: number, from: number) =>
  has(walk, at, COVERED) && !has(walk, at, DEMONYM) && (at === from || !has(walk, at, STARTS))

/** The office whose "of …" ends right before word `at`, or -1: "Minister" of "Minister of Foreign Affairs Enrique Manalo". */
export function officeBefore(words: readonly Word[], at: number): number {
  let from = at
  while (from > Math.max(0, at - LONGEST) && words[from]?.gap === ' ' && isCapital(words[from - 1])) {
    const { key, owns } = words[from - 1] as Word
    // "adviser to President Jane Doe": the title is hers.
    if (owns || (!OFFICE_PARTS.has(key) && (TITLES.has(key) || isRole(key)))) return -1
    from--
  }
  return from < at ? officeOf(words, from) : -1
}

/** The office that "of", "for" or "to" joins to word `at`, or -1. */
function officeOf(words: readonly Word[], at: number): number {
  const of = words[at - 1]?.key === 'the' ? at - 2 : at - 1
  const head = words[of - 1]
  if (!head || !JOINS.has(words[of]?.key ?? '') || words[at]?.gap !== ' ' || words[of]?.gap !== ' ') return -1
  return isRole(head.key) || TITLES.has(head.key) ? of - 1 : -1
}

const JOINS = new Set(['of', 'for', 'to'])
