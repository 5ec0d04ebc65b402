/** What an article teaches: the lessons of one page, and how a name finds its own. */
import type { Headed } from './heads.ts'
import type { Kind, Quote } from './model.ts'

/** One thing the article introduces. */
export type Lesson = {
  kind: Kind
  /** The name in full, as the article writes it. */
  name: string
  /** Folded words of the name, joined by spaces. */
  key: string
  short?: string
  /** The article's own words about it. Missing when the name is only used. */
  quote?: Quote
  /** Folded words of the introduction, without the name. */
  says: string[]
  /** Those of its words that, in small letters, name what somebody does. */
  callings: string[]
  /** True when the words are an accusation, a misfortune or an age, or the person is private: never marked. */
  private: boolean
  /** True when it is surely of its kind: its neighbours, a first name or the introduction say so. False for a mere shape. */
  sure: boolean
  /** How the lesson came about. */
  how: 'spelled-out' | 'introduced' | 'named'
}

export type Lessons = {
  byName: ReadonlyMap<string, Lesson>
  /** Short form as written → lesson. */
  byShort: ReadonlyMap<string, Lesson>
  /** Surname or other shorter form of a name → the one person or firm that bears it on this page, or null when two do. */
  bySurname: ReadonlyMap<string, Lesson | null>
  /** First name → the first person of the page who bears it. */
  byGiven: ReadonlyMap<string, Lesson>
  /** Initials as written → the one body of the page that they are of. Weaker than what is spelled out. */
  byInitials: ReadonlyMap<string, Lesson>
  /** The head of a body's name → the one body of the page that has it, or null when two do. */
  byHead: ReadonlyMap<string, Headed | null>
}

/**
 * What the article teaches of a name: its introduction, else whom it is short for (null when that may be two people), else that
 * it was used. "Ben-Gurion" is Amos Ben-Gurion, although it looks like a name in full.
 */
export function lessonOf({ byName, bySurname }: Lessons, key: string): Lesson | null | undefined {
  const own = byName.get(key)
  if (own?.quote) return own
  const bearer = bySurname.get(key)
  return bearer === undefined ? own : bearer
}
