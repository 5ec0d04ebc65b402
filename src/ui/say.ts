/** A text in the reader's language. */
export type Say = (key: string, ...substitutions: string[]) => string

/** A number as the reader writes it. */
export const figure = (say: Say, count: number): string => new Intl.NumberFormat(say('locale')).format(count)

/**
 * A text about a number of things, in the form that the language has for that number: "key_one", "key_two", … as
 * Intl.PluralRules names them; "key_other" where the language has no text of its own. $1 is the number, others follow.
 */
export function counted(say: Say, key: string, count: number, ...more: string[]): string {
  const form = `${key}_${new Intl.PluralRules(say('locale')).select(count)}`
  const text = say(form, figure(say, count), ...more)
  return text === form ? say(`${key}_other`, figure(say, count), ...more) : text
}
