/**
 * Whether a page is a news article. Runs on every page of an allowed site, so it is small, reads no layout and looks at no
 * more than it must. Publishers say what a page is in three dialects (JSON-LD, Open Graph, microdata); none is trusted
 * alone, because front pages and shops say "article" too: there must be running text as well.
 *
 * The plain version, which asks for every sign, is tests/plain/news.ts, and this one is compared with it. What is written as
 * a constant runs on every page, what is a function on few (build.mjs, `atOnce`).
 */
import { addressPoints, type Place } from './address.ts'

/** Makers of pages that are no news. */
const OTHER_MAKER =
  'meta[name=generator]:is([content*=mediawiki i], [content*=discourse i], [content*=sphinx i], [content*=docusaurus i], [content*=mkdocs i], [content*=gitbook i], [content*=vbulletin i], [content*=phpbb i], [content*=shopify i], [content*=woocommerce i], [content*=magento i], [content*=hugo-book i], [content*=jsdoc i], [content*=rustdoc i])'

/** The least running text of an article, in characters: a paywalled page shows about two paragraphs. */
const LEAST_PROSE = 300
/** From so much running text on, in characters, more says nothing more. */
const MUCH_PROSE = 2001
/** A paragraph shorter than this is a teaser, a caption or a button, not running text. In characters. */
const LEAST_PARAGRAPH = 80
/** Points from which a page is an article. Set on eighty stored pages: 45 articles, 35 others. */
const ENOUGH = 3.5

const LINKED = 'script[type="application/ld+json"]'
const TELLING_NAME =
  'meta[property="og:site_name"]:is([content*=how i], [content*=tips i], [content*=recipes i], [content*=news i])'
const DATE =
  'meta[property="article:published_time"], [itemprop=datePublished], [property=datePublished], meta[name*=date i], meta[name*=publish i]'
const KEYWORDS = 'meta[name=news_keywords][content]:not([content=""]), [itemtype$=NewsArticle]'
const BYLINE = 'time[datetime], [class*=byline], [class*=author], [rel=author]'

/** The signs in the order in which they are asked for (`pointsFor`): the least points that each can give, and the most. */
const LEAST = [-6, -4, 0, 0, 0, 0, -2, -7, 0, -1, -1, -3, 0]
const MOST = [2.5, 0, 2, 1, 0.5, 0.5, 1.5, 4, 1, 0, 0, 0, 0.5]

/**
 * The points that a sign gives. The first signs only count: the first element that a script takes into its hands costs the
 * browser 0.3 ms, more than all of these. News type and news keywords are said by hardly any other page; the rest is shared
 * with blogs. One function, since each has to be compiled when it is called.
 */
const pointsFor = (sign: number, document: Document, place: Place): number => {
  switch (sign) {
    case 0:
      return addressPoints(place)
    case 1:
      return has(document, 'meta[name=generator]') && has(document, OTHER_MAKER) ? -4 : 0
    case 2:
      return has(document, KEYWORDS) ? 2 : 0
    case 3:
      return has(document, 'link[rel=amphtml]') ? 1 : 0
    case 4:
      return count(document, 'article') === 1 ? 0.5 : 0
    case 5:
      return has(document, BYLINE) ? 0.5 : 0
    case 6:
      return has(document, TELLING_NAME) ? craftPoints(document) : 0
    case 7:
      return typePoints(document, linkedData(document))
    case 8:
      return has(document, DATE) || linkedData(document).includes('"datePublished"') ? 1 : 0
    case 9:
      return has(document, 'h1') ? 0 : -1
    case 10:
      return count(document, 'h2 a, h3 a') > 40 ? -1 : 0
    case 11:
      return count(document, 'pre, code') > 5 ? -3 : 0
    default:
      return runningText(document, MUCH_PROSE) >= MUCH_PROSE ? 0.5 : 0
  }
}

/** True when the page is one news article: signs that a newsroom published it, and running text. */
export const isNewsArticle = (document: Document, place: Place): boolean =>
  hasEnough(document, place) &&
  (runningText(document, LEAST_PROSE) >= LEAST_PROSE || looseText(document, LEAST_PROSE) >= LEAST_PROSE)

/** Whether the signs are enough. They are asked for one by one, as long as those that are left can change the answer. */
const hasEnough = (document: Document, place: Place): boolean => {
  let points = 0
  let least = 0
  let most = 0
  for (let sign = 0; sign < MOST.length; sign++) {
    least += LEAST[sign]!
    most += MOST[sign]!
  }
  for (let sign = 0; points + most >= ENOUGH && points + least < ENOUGH; sign++) {
    points += pointsFor(sign, document, place)
    least -= LEAST[sign]!
    most -= MOST[sign]!
  }
  return points + least >= ENOUGH
}

/** The least running text of a frame that is worth reading: 120 words, in characters. Shorter ones are adverts and buttons. */
const LEAST_IN_FRAME = 720

/** True when a frame inside a page holds a story's text. Frames say nothing of what they are, so only their text counts. */
export function isStoryFrame(document: Document): boolean {
  return runningText(document, LEAST_IN_FRAME) >= LEAST_IN_FRAME
}

/** What is around running text that is not the story. */
const ASIDE = 'nav, footer, [class*=comment], [id*=comment]'

/** Characters of paragraphs that are neither links, navigation nor comments; counts no further than to `enough`. */
function runningText(document: Document, enough: number): number {
  let prose = 0
  for (const paragraph of document.querySelectorAll(
    'p, [itemprop=articleBody], [itemprop=articleBody] div, article blockquote',
  )) {
    const text = paragraph.textContent.trim().length
    if (text < LEAST_PARAGRAPH) continue
    if (paragraph.closest(ASIDE)) continue
    if (paragraph.closest('form')?.querySelector('h1') === null) continue // some publishers wrap the whole page in a form
    if (paragraph.querySelector('p, div')) continue
    let linked = 0
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent.length
    if (linked < text / 2) prose += text
    if (prose >= enough) break
  }
  return prose
}

/** Characters of lines that stand in no paragraph: some publishers part them by line breaks only. Counts no further than to `enough`. */
function looseText(document: Document, enough: number): number {
  let prose = 0
  for (const element of document.querySelectorAll('div, section, article, td')) {
    let lines = 0
    for (const node of element.childNodes) {
      const length = node.nodeType === 3 ? (node as Text).data.trim().length : 0
      if (length >= LEAST_PARAGRAPH) lines += length
    }
    if (lines > 0 && !element.closest(ASIDE)) prose += lines
    if (prose >= enough) break
  }
  return prose
}

const count = (document: Document, selector: string) => document.querySelectorAll(selector).length
/** Counts instead of asking for the first, which would take an element into our hands. */
const has = (document: Document, selector: string) => count(document, selector) > 0
/** What the first element of these says. */
function first(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content') ?? ''
}

/** What the page says in JSON-LD, as text. */
const linkedData = (document: Document): string => {
  let data = ''
  for (const script of document.querySelectorAll(LINKED)) data += script.textContent
  return data
}

/** What the page says that it is: in JSON-LD, and to Open Graph, where most pages say that they are part of a website. */
const typePoints = (document: Document, data: string): number => {
  const linked = data ? linkedPoints(data) : 0
  return has(document, 'meta[property="og:type"]:not([content=website])')
    ? linked + graphPoints(document, data)
    : linked
}

function linkedPoints(data: string): number {
  const isNews = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|LiveBlogPosting|Reportage\w*)"/i.test(data)
  const isOther =
    /"@type"\s*:\s*(?:\[[^\]]*)?"(?:QAPage|FAQPage|Product|Recipe|DiscussionForumPosting|SoftwareApplication|SoftwareSourceCode|TechArticle|ScholarlyArticle|MedicalWebPage|JobPosting|Course|LocalBusiness|CollegeOrUniversity|CollectionPage|Book|Movie|VideoGame)"/i
  let points = isNews ? 3 : 0
  if (isOther.test(data)) points -= 3
  if (!isNews && /BlogPosting|SocialMediaPosting/.test(data)) points -= 2
  return points
}

function graphPoints(document: Document, data: string): number {
  const type = first(document, 'meta[property="og:type"]').toLowerCase()
  if (type.endsWith('article')) return 1
  if (/product|profile|book/.test(type)) return -2
  // An article that begins with a video may say video to Open Graph, for the player, and Article in its JSON-LD.
  return type.includes('video') && !/"@type"\s*:\s*"\w*Article"/i.test(data) ? -2 : 0
}

/** What the site calls itself: after advice, or after news. */
function craftPoints(document: Document): number {
  const site = first(document, 'meta[property="og:site_name"]')
  if (/\bhow[ -]to\b|\btips\b|\brecipes\b/i.test(site)) return -2
  return /\bnews(?:papers?|wire)?\b/i.test(site) ? 1.5 : 0
}
