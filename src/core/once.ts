/** What is made when it is first asked for, and kept for those who ask again: a page asks the same of its words many times. */

/** One thing. */
export function lazy<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** One thing for each key. */
export function memo<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>()
  return (key) => {
    const own = known.get(key)
    if (own !== undefined) return own
    const made = make(key)
    known.set(key, made)
    return made
  }
}
