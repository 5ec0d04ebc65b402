/**
 * Patterns of sites, as readers write them. A pattern is one of
 *   example.com            this host, with or without "www."
 *   *.example.com          every host under it, and itself
 *   example.com/section/*  one part of a host: this path and everything below it
 * Where two patterns fit one page, the longer one decides.
 */

/** More patterns than this in one list is no reader's doing. */
export const MOST_SITES = 2000
/** The longest pattern that is kept, in characters. */
const LONGEST = 300

/** True for a pattern in the form in which it is kept. */
export function isPattern(text: string): boolean {
  const [host = ''] = text.split('/')
  return (
    text.length <= LONGEST &&
    /^(?:\*\.)?[a-z0-9_.-]{1,253}(?:\/[^\s*]*\*?)?$/.test(text) &&
    /^(?:\*\.)?(?=.{1,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host)
  )
}

/** The pattern that was typed or pasted: an address, a host, or a host with a star. Null when it is none of them. */
export function patternOf(typed: string): string | null {
  const bare = typed.trim().replace(/^(?:\*|https?):\/\//i, '')
  const any = bare.startsWith('*.')
  const address = `https://${any ? bare.slice(2) : bare}`
  if (/\s/.test(bare) || !URL.canParse(address)) return null
  const { hostname, pathname, username } = new URL(address)
  if (username || !/\.[a-z0-9-]{2,}$/.test(hostname)) return null
  const trimmed = pathname.replace(/\/+$/, '')
  const path = trimmed === '/*' ? '' : trimmed
  const pattern = (any ? '*.' : '') + hostname + path
  return isPattern(pattern) ? pattern : null
}

/** What is compared with patterns: "www.example.com/world/story". '' for what is no web page. */
export function placeOf(address: string): string {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return ''
  const { hostname, pathname } = new URL(address)
  return hostname + pathname
}

/** How closely a pattern fits a place (a host, or a host and path): 0 for not at all, else more for a longer pattern, and for one without a star. */
export function closeness(pattern: string, place: string): number {
  const [host = '', path = ''] = halves(place)
  const [wanted = '', part = ''] = halves(pattern)
  const bare = wanted.replace(/^\*\./, '')
  const under = wanted !== bare && host.endsWith(`.${bare}`)
  if (host !== bare && host !== `www.${bare}` && !under) return 0
  const stem = part.replace(/\/?\*$/, '')
  if (stem && path !== stem && !path.startsWith(part.endsWith('*') && !part.endsWith('/*') ? stem : `${stem}/`))
    return 0
  return 2 * (bare.length + stem.length) - (wanted === bare ? 0 : 1)
}

function halves(text: string): [string, string] {
  const at = text.indexOf('/')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

/** The closest fit of a list. */
export function closest(patterns: readonly string[], place: string): number {
  return patterns.reduce((best, pattern) => Math.max(best, closeness(pattern, place)), 0)
}

/** The origins a browser must grant before a pattern can work. */
export function originsOf(pattern: string): string[] {
  const [host] = halves(pattern)
  return [`https://${host}/*`, `http://${host}/*`]
}

/** A list as a file that a person can read and edit: one pattern a line. */
export const sitesToText = (patterns: readonly string[]): string => `${patterns.join('\n')}\n`

/** Patterns from such a file; # begins a comment. `bad` are the lines that are none, with their numbers from 1. */
export function sitesFromText(text: string): { patterns: string[]; bad: { line: number; text: string }[] } {
  const patterns = new Set<string>()
  const bad: { line: number; text: string }[] = []
  text.split(/\r\n|\r|\n/).forEach((raw, i) => {
    const line = raw
      .replace(/^\uFEFF/, '')
      .replace(/(?:^|\s)#.*/, '')
      .trim()
    if (!line) return
    const pattern = patternOf(line)
    if (pattern && patterns.size < MOST_SITES) patterns.add(pattern)
    else bad.push({ line: i + 1, text: line.slice(0, 80) })
  })
  return { patterns: [...patterns], bad }
}
