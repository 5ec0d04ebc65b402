/** A set of words, from a text that has them with spaces between. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
