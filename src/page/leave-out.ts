/** What is never read: everything on an article page that is not the article. */

const NEVER = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE KBD SAMP TEXTAREA INPUT SELECT OPTION BUTTON NAV FOOTER SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS MENU ASIDE HEAD'.split(
    ' ',
  ),
)
const ROLES = new Set(
  'navigation complementary search contentinfo dialog alertdialog toolbar menu menubar tablist form alert textbox button'.split(
    ' ',
  ),
)
/** Words in class names and ids with which publishers mark what is not the story. Whole words, so "shared" is not "share". */
const NAMES =
  /(?:^|[\s_-])(?:comments?|disqus|advert\w*|ads?|adslot|promo\w*|related|recirc\w*|recommend\w*|newsletter|sign-?up|subscri\w+|shar(?:e|ing)|social|byline|authors?|bio|tags?|topics?|breadcrumbs?|sidebar|footer|navbar|menu|cookies?|consent|paywall|sponsor\w*|outbrain|taboola|most-?(?:read|popular)|trending|popular|read-?(?:more|next|also)|more-(?:on|from|stories)|toolbar|player|timestamp|dateline-meta|sr-only|visually-?hidden|screen-reader\w*|copyright|credit|correction-form|poll|quiz)(?:$|[\s_-])/i

/** The microformat's word for a whole entry. What stands beside it in the class (WordPress: tag-books) names topics, not parts. */
const WHOLE_ENTRY = 'hentry'

/** True for an element whose text is never part of the story, whatever its size. */
export function isNeverRead(element: Element): boolean {
  return (
    NEVER.has(element.nodeName.toUpperCase()) ||
    ROLES.has(element.getAttribute('role') ?? '') ||
    isEditor(element) ||
    isHidden(element)
  )
}

/**
 * True for an element that its publisher has named as something else than the story (comments, adverts, share bars), and
 * for dialogs and forms, which seldom hold it: some publishers put the whole page into one form.
 */
export function isNamedAway(element: Element): boolean {
  const name = element.nodeName.toUpperCase()
  if (name === 'DIALOG' || name === 'FORM') return true
  if (!element.hasAttributes()) return false
  if (element.classList.contains(WHOLE_ENTRY) && element.querySelector('h1')) return false
  return NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
}

/** Fewer items than this are no list of stories. */
const LEAST_ITEMS = 4
/** The share of a list's items that lead to other stories; adverts stand between them. */
const MOST_ITEMS = 0.6
/** An item with more text than this, in characters, is no teaser. */
const LONGEST_TEASER = 700

/**
 * True for a list whose items are a linked headline of the same site and a few lines each: the ways to other stories that many
 * sites put below one. Beside a story it is left out, whatever its size.
 */
export function isStoryList(element: Element): boolean {
  const name = element.nodeName.toUpperCase()
  if ((name !== 'UL' && name !== 'OL') || element.children.length < LEAST_ITEMS) return false
  const teasers = [...element.children].filter(isTeaser)
  return teasers.length >= element.children.length * MOST_ITEMS
}

function isTeaser(item: Element): boolean {
  const link = item.querySelector('h2 a[href], h3 a[href], h4 a[href]')
  const to = link?.getAttribute('href') ?? '#'
  if (to.startsWith('#') || item.textContent.replace(/\s+/g, ' ').length > LONGEST_TEASER) return false
  const here = item.ownerDocument.defaultView?.location // In a terminal nobody knows where a page is from.
  if (!here || !URL.canParse(to, here.href)) return true
  const { hostname, pathname } = new URL(to, here.href)
  return hostname === here.hostname && pathname !== here.pathname
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false'
}

/** Hidden by attribute or inline style; in a document on show also by the page's style sheets. */
function isHidden(element: Element): boolean {
  if (element.nodeName === 'DIALOG' && !element.hasAttribute('open')) return true
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  return element.ownerDocument.defaultView !== null && typeof element.checkVisibility === 'function' && !shown(element)
}

/** Whether an element is drawn. `display: contents` has no box of its own but its text is drawn. */
function shown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display
  return display === 'contents'
}
