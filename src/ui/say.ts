import { figure, made } from '../core/figure.ts'

export { figure }

/** A text in the reader's language. */
export type Say = (key: string, ...substitutions: string[]) => string

const plurals = made((language) => new Intl.PluralRules(language))

/**
 * A text about a number of things, in the form that the language has for that number: "key_one", "key_two", … as
 * Intl.PluralRules names them; "key_other" where the language has no text of its own. $1 is the number, others follow.
 */
export function counted(say: Say, key: string, count: number, ...more: string[]): string {
  const form = `${key}_${plurals(say('locale')).select(count)}`
  const text = say(form, figure(say, count), ...more)
  return text === form ? say(`${key}_other`, figure(say, count), ...more) : text
}
