/** Whom a page means by a surname, or by another shorter form of a name: one bearer, or nobody when two bear it. */
import type { Lesson } from './lesson.ts'

/**
 * Shorter forms of names → the one who bears them on this page, or null when two do. Of people the surname, "bin Salman",
 * "Javad Zarif", "Mohammad Zarif", and the family name that comes first in "Wu Chi-wai"; of firms that the article introduces what stands
 * before their trade or form: "Valeant" of Valeant Pharmaceuticals, unless it is an everyday word.
 */
export function shorter(
  lessons: Iterable<Lesson>,
  everyday: (key: string) => boolean = () => false,
): Map<string, Lesson | null> {
  const byShorter = new Map<string, Lesson | null>()
  for (const lesson of lessons) {
    for (const form of formsOf(lesson, everyday)) {
      const held = byShorter.get(form)
      if (held === undefined) byShorter.set(form, lesson)
      else if (held !== null && held.key !== lesson.key && !sameBearer(held, lesson)) byShorter.set(form, null)
      else if (held && !held.quote && lesson.quote) byShorter.set(form, lesson)
    }
  }
  return byShorter
}

function formsOf(lesson: Lesson, everyday: (key: string) => boolean): Iterable<string> {
  if (lesson.kind === 'person') return shorterForms(lesson)
  if (lesson.kind !== 'organisation' || !lesson.quote) return []
  const parts = lesson.key.split(' ')
  const trade = parts.findIndex((part, i) => i > 0 && TRADES.has(part))
  const form = parts.slice(0, trade).join(' ')
  return trade > 0 && form.length > 2 && !everyday(form) ? [form] : []
}

/** What firms do and are, at the end of their names. */
const TRADES = new Set(
  `inc corp corporation co ltd limited plc llc group holdings pharmaceuticals pharmaceutical pharma therapeutics biosciences biotech
  technologies technology energy resources motors airlines airways industries systems partners capital investments labs laboratories software
  networks entertainment foods brands logistics semiconductor semiconductors electronics chemicals mining petroleum minerals
  studios institution foundation`.split(/\s+/),
)

function shorterForms({ key, name }: Lesson): Set<string> {
  // "Joan of Arc" is not Arc.
  const parts = key
    .replace(JUNIOR, '')
    .replace(/ of .*/, '')
    .split(' ')
  const forms = new Set<string>()
  for (let i = Math.max(1, parts.length - 3); i < parts.length; i++) forms.add(parts.slice(i).join(' '))
  if (parts.length > 2) forms.add(`${parts[0]} ${parts.at(-1)}`)
  // A hyphen before a small letter joins a given name that stands second: the family name is the first word.
  const isHyphened = name.includes('-') && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+-\p{Ll}+$/u.test(name)
  if (isHyphened || (parts.length === 2 && FAMILY_FIRST.has(parts[0] as string))) forms.add(parts[0] as string)
  return forms
}

/** "Gilberto Teodoro Jr" is Teodoro later on. */
const JUNIOR = / (?:jr|sr|ii|iii|iv)$/

/**
 * Family names that stand first in Chinese names, of the hundred that most people of China bear, without those that are also
 * given or family names in English (Lee, Long, Ma, Dai).
 */
const FAMILY_FIRST = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun zhu gao lin guo luo zheng liang xie tang deng feng cheng cai peng pan yuan
  dong yu su ye lu jiang du wei ren yao lao fu zhong cui tan fan shi jia xia gu meng qin xue hou zou xiong hua xi qiu hao gong shao
  wan qian yin mao kong bai xiang lei wen qiao`.split(/\s+/),
)

/** "Mohammad Javad Zarif" and "Javad Zarif" are one bearer; "Hillary Clinton" and "Bill Clinton" are two. */
function sameBearer(a: Lesson, b: Lesson): boolean {
  return a.key.endsWith(` ${b.key}`) || b.key.endsWith(` ${a.key}`) || isMisspelt(a.key, b.key)
}

/** "Kristin Wilkins" and "Kristen Wilkins": one letter inside a first name of five or more, and nothing else. */
function isMisspelt(a: string, b: string): boolean {
  const given = a.indexOf(' ')
  if (a.length !== b.length || given < 5 || a.slice(given) !== b.slice(given)) return false
  let different = 0
  for (let i = 0; i < given; i++) if (a[i] !== b[i]) different++
  return different === 1 && a[0] === b[0] && a[given - 1] === b[given - 1]
}
