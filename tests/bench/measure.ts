/** Times side by side in one run: on a shared machine only their ratios hold. */

/** Milliseconds on the wall. */
const wall = (): number => performance.now()

/**
 * Milliseconds of the processor that this process has had, its threads for garbage included. For what takes long beside what takes
 * short: other programs break in upon the long one more often, and a ratio on the wall then flatters the short one.
 */
export function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Milliseconds each function needs for all pieces: the quickest of several rounds for each piece, so that a pause of the machine
 * counts in none. In a round each reads all pieces in a row, as it would on a page: by turns on one piece, the small would always
 * find their tables driven out of the processor's cache by the large (measured: half as fast beside an automaton of 150 MB).
 */
export function race<T>(
  runners: Record<string, (piece: T) => unknown>,
  pieces: readonly T[],
  rounds: number,
  clock: () => number = wall,
): Record<string, number> {
  const names = Object.keys(runners)
  const best = Object.fromEntries(names.map((name) => [name, pieces.map(() => Number.POSITIVE_INFINITY)]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      pieces.forEach((piece, i) => {
        const started = clock()
        kept = runners[name]!(piece)
        best[name]![i] = Math.min(best[name]![i]!, clock() - started)
      })
    }
  }
  return Object.fromEntries(names.map((name) => [name, best[name]!.reduce((sum, ms) => sum + ms, 0)]))
}

/** The last result: what is kept is not optimised away. */
export let kept: unknown

/** What a function returns, and how long the call took, in milliseconds. */
export function timed<T>(run: () => T): { value: T; ms: number } {
  const started = performance.now()
  const value = run()
  return { value, ms: performance.now() - started }
}

/** Bytes of heap that a thing takes up. Needs node --expose-gc; 0 without. */
export function heapOf<T>(make: () => T): { value: T; bytes: number } {
  const collect = (globalThis as { gc?: () => void }).gc
  collect?.()
  const before = process.memoryUsage()
  const value = make()
  collect?.()
  const after = process.memoryUsage()
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  return { value, bytes: collect ? Math.max(0, bytes) : 0 }
}

/** How a cost grows: 1 is in step, 0 not at all. The slope between the first and the last of several measurements. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const [first, last] = [points[0]!, points.at(-1)!]
  return Math.log(last[1] / first[1]) / Math.log(last[0] / first[0])
}

/** One line of the report. `holds` is missing where the bar is a target and not a wall. */
export type Line = { section: string; what: string; value: number; unit: string; bar?: string; holds?: boolean }

/** The lines of one section, and how one is added: `bar` in words, `holds` where it is a wall. */
export function report(section: string) {
  const lines: Line[] = []
  const add = (what: string, value: number, unit: string, bar?: string, holds?: boolean) =>
    lines.push({ section, what, value, unit, ...(bar ? { bar } : {}), ...(holds === undefined ? {} : { holds }) })
  return { lines, add }
}

export const rounded = (value: number): string =>
  Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : Math.abs(value) >= 0.1
        ? value.toFixed(2)
        : value.toPrecision(2)
