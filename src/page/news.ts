/**
 * Whether a page is a news article. Runs on every page of an allowed site, so it is small, reads no layout and looks at no
 * more than it must. Publishers say what a page is in three dialects (JSON-LD, Open Graph, microdata); none is trusted
 * alone, because front pages and shops say "article" too: there must be running text as well.
 */

const NEWS_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|LiveBlogPosting|Reportage\w*)"/i
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:Article|BlogPosting)"/i
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:QAPage|FAQPage|Product|Recipe|DiscussionForumPosting|SoftwareApplication|SoftwareSourceCode|TechArticle|ScholarlyArticle|MedicalWebPage|JobPosting|Course|Book|Movie|VideoGame)"/i
const OTHER_PLACE =
  /(?:^|[./-])(?:docs?|wiki|forums?|support|help|shop|store|developer|learn|api|manual|reference)(?:[./-]|$)/i
const OTHER_MAKER =
  /mediawiki|discourse|sphinx|docusaurus|mkdocs|gitbook|vbulletin|phpbb|shopify|woocommerce|magento|hugo-book|jsdoc|rustdoc/i
const DATED =
  /\/(?:19|20)\d\d[/-]?(?:\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|-\d{6,}(?:[./?]|$)|\/\d{7,}(?:[./?-]|$)/i

/** The least running text of an article, in characters: four short paragraphs. */
const LEAST_PROSE = 600
/** A paragraph shorter than this is a teaser, a caption or a button, not running text. In characters. */
const LEAST_PARAGRAPH = 80
/** Points from which a page is an article. Set on eighty stored pages: 45 articles, 35 others. */
const ENOUGH = 3

/** True when the page is one news article: running text, and signs that a newsroom published it. */
export function isNewsArticle(document: Document, location: { hostname: string; pathname: string }): boolean {
  const prose = runningText(document)
  if (prose < LEAST_PROSE) return false
  return signs(document) + placeSigns(document, location) + (prose > 2000 ? 1 : 0) >= ENOUGH
}

/** Characters of paragraphs that are neither links, navigation nor comments. */
function runningText(document: Document): number {
  let prose = 0
  for (const paragraph of document.querySelectorAll('p, [itemprop=articleBody] div, article blockquote')) {
    if (paragraph.closest('nav, footer, form, [class*=comment], [id*=comment]')) continue
    const text = paragraph.textContent.trim().length
    if (text < LEAST_PARAGRAPH || paragraph.querySelector('p, div')) continue
    let linked = 0
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent.length
    if (linked < text / 2) prose += text
  }
  return prose
}

function signs(document: Document): number {
  let data = ''
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) data += script.textContent
  const meta = (selector: string) => document.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? ''
  const type = meta('property="og:type"').toLowerCase()
  let points = NEWS_TYPE.test(data) ? 3 : ARTICLE_TYPE.test(data) ? 1 : 0
  if (OTHER_TYPE.test(data)) points -= 3
  if (type.endsWith('article')) points += 1
  else if (/product|profile|video|book/.test(type)) points -= 2
  if (
    meta('property="article:published_time"') ||
    document.querySelector('[itemprop=datePublished], [property=datePublished]')
  )
    points += 1
  if (meta('name="news_keywords"') || document.querySelector('[itemtype$="NewsArticle"]')) points += 1
  if (document.querySelectorAll('article').length === 1) points += 1
  if (document.querySelector('time[datetime], [class*=byline], [rel=author]')) points += 1
  if (OTHER_MAKER.test(meta('name="generator"'))) points -= 4
  if (document.querySelectorAll('pre, code').length > 5) points -= 3
  return points
}

function placeSigns(document: Document, { hostname, pathname }: { hostname: string; pathname: string }): number {
  let points = DATED.test(pathname) ? 1 : 0
  if (OTHER_PLACE.test(hostname + pathname)) points -= 2
  const steps = pathname.split('/').filter(Boolean)
  const last = steps.at(-1) ?? ''
  if (steps.length === 0) points -= 4
  else if (last.split('-').length >= 4 || /\d{5,}/.test(last)) points += 1
  if (document.querySelectorAll('h1').length === 0) points -= 1
  if (document.querySelectorAll('h2 a, h3 a').length > 40) points -= 1
  return points
}
