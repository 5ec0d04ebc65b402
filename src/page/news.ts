/**
 * Whether a page is a news article. Runs on every page of an allowed site, so it is small, reads no layout and looks at no
 * more than it must. Publishers say what a page is in three dialects (JSON-LD, Open Graph, microdata); none is trusted
 * alone, because front pages and shops say "article" too: there must be running text as well.
 *
 * The plain version, which asks for every sign, is tests/plain/news.ts, and this one is compared with it: 2.3 ms of the
 * processor instead of 2.8 on thirty stored pages that are no article, and 2.7 instead of 6.5 on the longest.
 */

const NEWS_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|LiveBlogPosting|Reportage\w*)"/i
const ARTICLE_TYPE = /"@type"\s*:\s*"\w*Article"/i
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:QAPage|FAQPage|Product|Recipe|DiscussionForumPosting|SoftwareApplication|SoftwareSourceCode|TechArticle|ScholarlyArticle|MedicalWebPage|JobPosting|Course|LocalBusiness|CollegeOrUniversity|CollectionPage|Book|Movie|VideoGame)"/i
const OTHER_PLACE =
  /(?:^|[./-])(?:docs?|wiki|blogs?|questions|forums?|support|help|shop|store|developer|learn|api|manual|reference|recipes?|how-?to|how_\d+)(?:[./_-]|$)/i
const OTHER_MAKER =
  /mediawiki|discourse|sphinx|docusaurus|mkdocs|gitbook|vbulletin|phpbb|shopify|woocommerce|magento|hugo-book|jsdoc|rustdoc/i
/** Sites that name themselves after advice, not news. */
const OTHER_CRAFT = /\bhow[ -]to\b|\btips\b|\brecipes\b/i
/** Sites that name themselves after news. */
const NEWS_CRAFT = /\bnews(?:papers?|wire)?\b/i
const DATED =
  /\/(?:19|20)\d\d[/-]?(?:\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|-\d{6,}(?:[./?]|$)|\/\d{7,}(?:[./?-]|$)|-20\d\d-\d\d?(?:[./?]|$)/i

const SECTION =
  /\/(?:news|world|politics|business|economy|sports?|opinion|africa|asia|europe|americas|middle-?east|national|international|local|nation|country)\//i

/** The least running text of an article, in characters: a paywalled page shows about two paragraphs. */
const LEAST_PROSE = 300
/** From so much running text on, in characters, more says nothing more. */
const MUCH_PROSE = 2001
/** A paragraph shorter than this is a teaser, a caption or a button, not running text. In characters. */
const LEAST_PARAGRAPH = 80
/** Points from which a page is an article. Set on eighty stored pages: 45 articles, 35 others. */
const ENOUGH = 3.5

const DATE =
  'meta[property="article:published_time"], [itemprop=datePublished], [property=datePublished], meta[name*=date i], meta[name*=publish i]'
const BYLINE = 'time[datetime], [class*=byline], [class*=author], [rel=author]'

/** What is judged: a document, and where it is from. */
type Page = Location & { document: Document }

/** One sign: the least and the most points that it can give, and those it gives. */
type Sign = { least: number; most: number; points(page: Page): number }

/**
 * The signs in the order in which they are asked for: those that cost little and decide much come first. News type and news
 * keywords are said by hardly any other page; the rest is shared with blogs.
 */
const SIGNS: readonly Sign[] = [
  { least: -6, most: 2.5, points: addressPoints },
  { least: -4, most: 0, points: ({ document }) => (says(OTHER_MAKER, meta(document, 'name="generator"')) ? -4 : 0) },
  { least: -7, most: 4, points: typePoints },
  { least: -2, most: 1.5, points: craftPoints },
  { least: -3, most: 0, points: ({ document }) => (count(document, 'pre, code') > 5 ? -3 : 0) },
  { least: 0, most: 2, points: ({ document }) => (hasKeywords(document) ? 2 : 0) },
  { least: 0, most: 1, points: ({ document }) => (isDated(document) ? 1 : 0) },
  { least: 0, most: 1, points: ({ document }) => (has(document, 'link[rel=amphtml]') ? 1 : 0) },
  { least: 0, most: 0.5, points: ({ document }) => (count(document, 'article') === 1 ? 0.5 : 0) },
  { least: 0, most: 0.5, points: ({ document }) => (has(document, BYLINE) ? 0.5 : 0) },
  { least: -1, most: 0, points: ({ document }) => (has(document, 'h1') ? 0 : -1) },
  { least: -1, most: 0, points: ({ document }) => (count(document, 'h2 a, h3 a') > 40 ? -1 : 0) },
  { least: 0, most: 0.5, points: ({ document }) => (runningText(document, MUCH_PROSE) >= MUCH_PROSE ? 0.5 : 0) },
]

/** True when the page is one news article: signs that a newsroom published it, and running text. */
export function isNewsArticle(document: Document, { hostname, pathname }: Location): boolean {
  return (
    hasEnough({ document, hostname, pathname }) &&
    (runningText(document, LEAST_PROSE) >= LEAST_PROSE || looseText(document, LEAST_PROSE) >= LEAST_PROSE)
  )
}

type Location = { hostname: string; pathname: string }

/** Whether the signs are enough. They are asked for one by one, as long as those that are left can change the answer. */
function hasEnough(page: Page): boolean {
  let [points, least, most] = [0, 0, 0]
  for (const sign of SIGNS) {
    least += sign.least
    most += sign.most
  }
  for (const sign of SIGNS) {
    if (points + most < ENOUGH || points + least >= ENOUGH) break
    points += sign.points(page)
    least -= sign.least
    most -= sign.most
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

/** Whether a text bears a sign. A page that says nothing is not asked with an expression, which would have to be compiled. */
const says = (sign: RegExp, text: string) => text !== '' && sign.test(text)

const meta = (document: Document, which: string) =>
  document.querySelector(`meta[${which}]`)?.getAttribute('content') ?? ''
const has = (document: Document, selector: string) => document.querySelector(selector) !== null
const count = (document: Document, selector: string) => document.querySelectorAll(selector).length

/** What the page says in JSON-LD, as text. */
function linkedData(document: Document): string {
  let data = ''
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) data += script.textContent
  return data
}

/** What the page says that it is. */
function typePoints({ document }: Page): number {
  const data = linkedData(document)
  const type = meta(document, 'property="og:type"').toLowerCase()
  const isNews = says(NEWS_TYPE, data)
  let points = isNews ? 3 : 0
  if (says(OTHER_TYPE, data)) points -= 3
  if (!isNews && says(/BlogPosting|SocialMediaPosting/, data)) points -= 2
  if (type.endsWith('article')) points += 1
  // An article that begins with a video may say video to Open Graph, for the player, and Article in its JSON-LD.
  else if (says(/product|profile|book/, type) || (says(/video/, type) && !says(ARTICLE_TYPE, data))) points -= 2
  return points
}

/** What the site calls itself. */
function craftPoints({ document }: Page): number {
  const site = meta(document, 'property="og:site_name"')
  if (says(OTHER_CRAFT, site)) return -2
  return says(NEWS_CRAFT, site) ? 1.5 : 0
}

const hasKeywords = (document: Document) =>
  meta(document, 'name="news_keywords"') !== '' || has(document, '[itemtype$="NewsArticle"]')

const isDated = (document: Document) => has(document, DATE) || says(/"datePublished"/, linkedData(document))

/** What the address says: newsrooms date and number their stories and file them under sections. */
function addressPoints({ hostname, pathname }: Page): number {
  let points = DATED.test(pathname) ? 1 : 0
  if (SECTION.test(pathname)) points += 1
  if (OTHER_PLACE.test(hostname + pathname)) points -= 2
  const steps = pathname.split('/').filter(Boolean)
  const last = steps.at(-1) ?? ''
  if (steps.length === 0) points -= 4
  else if (last.split(/[-_]/).length >= 4 || /\d{5,}/.test(last)) points += 0.5
  else if (steps.length === 1) points -= 1.5
  return points
}
