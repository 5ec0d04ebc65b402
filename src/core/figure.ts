/** Numbers as the reader's language writes them. */

/** What is made for a language once. */
export function made<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>()
  return (language) => {
    const one = known.get(language) ?? make(language)
    known.set(language, one)
    return one
  }
}

const numbers = made((language) => new Intl.NumberFormat(language))

/** Languages of ours that write small numbers just so: the browser's formatter takes longer to start than a card to draw. */
const JUST_SO = /^(?:en|es)\b/

/** A number as the reader writes it; `say` knows the language. */
export function figure(say: (key: string) => string, count: number): string {
  const language = say('locale')
  const isSmall = Number.isInteger(count) && count >= 0 && count < 1000
  return isSmall && JUST_SO.test(language) ? String(count) : numbers(language).format(count)
}
