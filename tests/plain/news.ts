/** Whether a page is a news article, as src/page/news.ts says it, by asking for every sign. */

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

/** True when the page is one news article: running text, and signs that a newsroom published it. */
export function isNewsArticle(document: Document, location: { hostname: string; pathname: string }): boolean {
  const prose = runningText(document, MUCH_PROSE)
  const said = signs(document) + headlineSigns(document) + addressPoints(location)
  if (said + (prose >= MUCH_PROSE ? 0.5 : 0) < ENOUGH) return false
  return prose >= LEAST_PROSE || looseText(document, LEAST_PROSE) >= LEAST_PROSE
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

/** What the page says of itself. News type and news keywords are said by hardly any other page; the rest is shared with blogs. */
function signs(document: Document): number {
  let data = ''
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) data += script.textContent
  const meta = (selector: string) => document.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? ''
  const has = (selector: string) => document.querySelector(selector) !== null
  const type = meta('property="og:type"').toLowerCase()
  const dated =
    says(/"datePublished"/, data) ||
    has(
      'meta[property="article:published_time"], [itemprop=datePublished], [property=datePublished], meta[name*=date i], meta[name*=publish i]',
    )
  let points = says(NEWS_TYPE, data) ? 3 : 0
  if (says(OTHER_TYPE, data)) points -= 3
  if (says(/BlogPosting|SocialMediaPosting/, data) && !says(NEWS_TYPE, data)) points -= 2
  if (type.endsWith('article')) points += 1
  // An article that begins with a video may say video to Open Graph, for the player, and Article in its JSON-LD.
  else if (says(/product|profile|book/, type) || (says(/video/, type) && !says(ARTICLE_TYPE, data))) points -= 2
  const site = meta('property="og:site_name"')
  if (says(OTHER_CRAFT, site)) points -= 2
  else if (says(NEWS_CRAFT, site)) points += 1.5
  if (dated) points += 1
  if (meta('name="news_keywords"') || has('[itemtype$="NewsArticle"]')) points += 2
  if (has('link[rel=amphtml]')) points += 1
  if (document.querySelectorAll('article').length === 1) points += 0.5
  if (has('time[datetime], [class*=byline], [class*=author], [rel=author]')) points += 0.5
  if (says(OTHER_MAKER, meta('name="generator"'))) points -= 4
  if (document.querySelectorAll('pre, code').length > 5) points -= 3
  return points
}

/** What its headlines say: an article has one, a list of articles many. */
function headlineSigns(document: Document): number {
  return (
    (document.querySelectorAll('h1').length === 0 ? -1 : 0) -
    (document.querySelectorAll('h2 a, h3 a').length > 40 ? 1 : 0)
  )
}

/** What the address says: newsrooms date and number their stories and file them under sections. */
export function addressPoints({ hostname, pathname }: { hostname: string; pathname: string }): number {
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
