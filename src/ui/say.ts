/** A text in the reader's language. */
export type Say = (key: string, ...substitutions: string[]) => string
