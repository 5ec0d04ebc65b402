/**
 * What an address says of its page. Runs on every page of an allowed site, and reads letters instead of asking expressions:
 * the first one that a script asks takes the browser a fifth of a millisecond, all of this a tenth of that.
 * tests/plain/news.ts asks expressions, and this is compared with it.
 */

/** Where a page is from. */
export type Place = { hostname: string; pathname: string }

/** Words of addresses, each between slashes: what is no news, and what newspapers call their sections. */
const OTHER_WORDS =
  '/doc/docs/wiki/blog/blogs/questions/forum/forums/support/help/shop/store/developer/learn/api/manual/reference/recipe/recipes/howto/'
const SECTIONS =
  '/news/world/politics/business/economy/sport/sports/opinion/africa/asia/europe/americas/middle-east/middleeast/national/international/local/nation/country/'
const MONTHS = '/jan/feb/mar/apr/may/jun/jul/aug/sep/oct/nov/dec/'

/** Host and path of a web page's address: what the location object says, which takes the browser longer to make. */
export const placeIn = (address: string): Place => {
  const from = address.indexOf('//') + 2
  const path = address.indexOf('/', from)
  const pathname = address.slice(path).split('?')[0]!.split('#')[0]!
  return { hostname: address.slice(from, path), pathname }
}

/** Points for an article: newsrooms date and number their stories and file them under sections. */
export const addressPoints = ({ hostname, pathname }: Place): number => {
  const path = pathname.toLowerCase()
  const steps = path.split('/')
  let points = 0
  let count = 0
  let last = ''
  let isFiled = false
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] ?? ''
    if (i > 0 && i < steps.length - 1 && SECTIONS.includes(`/${step}/`)) isFiled = true
    if (step === '') continue
    count++
    last = step
  }
  if (isFiled) points += 1
  if (isDated(path)) points += 1
  if (isOther(hostname.toLowerCase() + path)) points -= 2
  if (count === 0) points -= 4
  else if (last.replaceAll('_', '-').split('-').length >= 4 || hasNumber(last)) points += 0.5
  else if (count === 1) points -= 1.5
  return points
}

/** How many digits stand in a text from a place on. */
const digits = (text: string, at: number): number => {
  let end = at
  while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return end - at
}

/** A date ("/2026/11/", "/2026nov", "-2026-11") or a long number that ends a step or a word ("-123456", "/1234567"). */
const isDated = (path: string): boolean => {
  for (let i = 0; i < path.length; i++) {
    const isStep = path[i] === '/'
    if (!isStep && path[i] !== '-') continue
    const count = digits(path, i + 1)
    if (count < 4) continue
    const end = i + 1 + count
    const ends = isStep ? './?-' : './?'
    if (count >= (isStep ? 7 : 6) && ends.includes(path.charAt(end))) return true // '' at the end of the path
    const century = path.slice(i + 1, i + 3)
    if (century !== '20' && !(isStep && century === '19')) continue
    if (isStep && count >= 6) return true
    if (count > 4) continue
    const isParted = path[end] === '-' || (isStep && path[end] === '/')
    const next = isParted ? end + 1 : end
    const more = digits(path, next)
    if (isStep && (more >= 2 || MONTHS.includes(`/${path.slice(next, next + 3)}/`))) return true
    if (!isStep && isParted && (more === 1 || more === 2) && ends.includes(path.charAt(next + more))) return true
  }
  return false
}

/** Whether a host or a step names a manual, a shop, a blog or advice ("how-to", "how_12"). */
const isOther = (place: string): boolean => {
  const parts = place.replaceAll('how-to', 'howto').replaceAll('.', '/').replaceAll('-', '/').split('/')
  for (let i = 0; i < parts.length; i++) {
    const words = parts[i]!.split('_')
    if (OTHER_WORDS.includes(`/${words[0]}/`)) return true
    const number = words[0] === 'how' ? words[1] : ''
    if (number && digits(number, 0) === number.length) return true
  }
  return false
}

/** Five digits in a row. */
const hasNumber = (step: string): boolean => {
  for (let i = 0; i < step.length; i++) if (digits(step, i) > 4) return true
  return false
}
