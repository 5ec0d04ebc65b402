/** The word somebody meant. */

/** The known word that is at most two slips away (one in a word of four letters or fewer), or undefined. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = word.length <= 4 ? 1 : 2
  for (const one of known) {
    if (Math.abs(one.length - word.length) > least) continue
    const slips = distance(word.toLowerCase(), one.toLowerCase(), least)
    if (slips < least || (slips === least && best === undefined)) [best, least] = [one, slips]
  }
  return best
}

/** Letters to add, drop, change or swap with their neighbour; gives up above `most`. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1)
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}
