/**
 * Settings on their way to the reader's other devices: cut into parts that the browser's synced storage takes, put together
 * again, and joined with what was changed here meanwhile. Lists are merged entry by entry: nothing a reader added anywhere is lost.
 */
import { DEFAULTS, type Settings, tidy } from './settings.ts'

/** Bytes of JSON in one part. The browser takes 8,192, key included (developer.chrome.com, storage.sync.QUOTA_BYTES_PER_ITEM). */
export const PART = 7_500
/** Bytes of all parts together: the browser takes 102,400. */
export const MOST_BYTES = 100_000

const LISTS = ['known', 'unknown', 'wrong', 'sites', 'offOn'] as const
type List = (typeof LISTS)[number]

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

/** The parts: single choices under 'choices', each list under 'known.0', 'known.1', … The same settings give the same parts. */
export function parted(settings: Settings): Record<string, unknown> {
  const parts: Record<string, unknown> = {}
  parts.choices = Object.fromEntries(Object.entries(settings).filter(([key]) => !LISTS.includes(key as List)))
  for (const list of LISTS) {
    let part: unknown[] = []
    let size = 2
    let count = 0
    for (const one of settings[list]) {
      const more = bytesOf(one) + 1
      if (size + more > PART) {
        parts[`${list}.${count++}`] = part
        part = []
        size = 2
      }
      part.push(one)
      size += more
    }
    if (part.length > 0) parts[`${list}.${count}`] = part
  }
  return parts
}

/** Do the parts fit into the browser's synced storage? */
export const fits = (parts: Record<string, unknown>): boolean =>
  Object.entries(parts).reduce((sum, [key, value]) => sum + key.length + bytesOf(value), 0) <= MOST_BYTES

/** Settings from parts, whatever is missing or wrong among them. Null when there are none. */
export function unparted(parts: Record<string, unknown>): Settings | null {
  const { choices } = parts
  if (typeof choices !== 'object' || choices === null) return null
  const lists = LISTS.map((list) => {
    const own = Object.keys(parts)
      .filter((key) => key.startsWith(`${list}.`))
      .sort((a, b) => Number(a.slice(list.length + 1)) - Number(b.slice(list.length + 1)))
    return [list, own.flatMap((key) => (Array.isArray(parts[key]) ? parts[key] : []))]
  })
  return tidy({ ...choices, ...Object.fromEntries(lists) })
}

/**
 * Two devices' settings as one. `base` is what both last agreed on, null when they never met. A choice changed on both sides
 * is taken from here; of lists everything is kept that either side added, and only what one side removed goes.
 */
export function merged(base: Settings | null, here: Settings, there: Settings): Settings {
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    if (LISTS.includes(key as List)) {
      result[key] = mergedList<unknown>(base?.[key as List] ?? [], here[key as List], there[key as List])
    } else if (key === 'kinds') {
      result.kinds = Object.fromEntries(
        Object.keys(here.kinds).map((kind) => {
          const k = kind as keyof Settings['kinds']
          return [k, chosen(base?.kinds[k], here.kinds[k], there.kinds[k])]
        }),
      )
    } else result[key] = chosen(base?.[key], here[key], there[key])
  }
  return tidy(result)
}

/** Devices that never met agree on what was there first; later the side that changed is heard, here before there. */
const chosen = <T>(base: T | undefined, here: T, there: T): T => (base === undefined || here === base ? there : here)

function mergedList<T>(base: readonly T[], here: readonly T[], there: readonly T[]): T[] {
  const keys = (list: readonly T[]) => new Set(list.map((one) => JSON.stringify(one)))
  const [old, mine, theirs] = [keys(base), keys(here), keys(there)]
  const all = new Map([...there, ...here].map((one) => [JSON.stringify(one), one]))
  return [...all].filter(([key]) => (mine.has(key) && theirs.has(key)) || !old.has(key)).map(([, one]) => one)
}
