/** A text in the reader's language. */
export type Say = (key: string, ...substitutions: string[]) => string

/** What is made for a language once. */
function made<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>()
  return (language) => {
    const one = known.get(language) ?? make(language)
    known.set(language, one)
    return one
  }
}

const numbers = made((language) => new Intl.NumberFormat(language))
const plurals = made((language) => new Intl.PluralRules(language))

/** Languages of ours that write small numbers just so: the browser's formatter takes longer to start than a card to draw. */
const JUST_SO = /^(?:en|es)\b/

/** A number as the reader writes it. */
export function figure(say: Say, count: number): string {
  const language = say('locale')
  const isSmall = Number.isInteger(count) && count >= 0 && count < 1000
  return isSmall && JUST_SO.test(language) ? String(count) : numbers(language).format(count)
}

/**
 * A text about a number of things, in the form that the language has for that number: "key_one", "key_two", … as
 * Intl.PluralRules names them; "key_other" where the language has no text of its own. $1 is the number, others follow.
 */
export function counted(say: Say, key: string, count: number, ...more: string[]): string {
  const form = `${key}_${plurals(say('locale')).select(count)}`
  const text = say(form, figure(say, count), ...more)
  return text === form ? say(`${key}_other`, figure(say, count), ...more) : text
}
