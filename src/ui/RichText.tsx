/**
 * The one door for HTML that somebody else wrote: a pack's rich text, a pasted story. What comes in is cleaned by DOMPurify and
 * leaves as nodes without scripts, styles, handlers, pictures or frames, or as plain values (core/model, Rich) that can be
 * stored and shown anywhere. Nothing else in the project turns a text into markup.
 */
import DOMPurify from 'dompurify'
import type { Rich } from '../core/model.ts'

/** What a story or a note needs. Everything else goes, its words stay; of scripts, styles and frames nothing stays. */
const TAGS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['article', 'section', 'main', 'header', 'figure', 'figcaption', 'details', 'summary', 'div', 'span', 'bdi'],
  ...['a', 'b', 'strong', 'i', 'em', 'q', 'cite', 'sub', 'sup', 'time', 'abbr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]
/** No class, id, style or name: nothing inside can dress up as a part of the page, or be found by it. */
const PLAIN_ATTRIBUTES = ['lang', 'dir', 'datetime', 'colspan', 'rowspan', 'start']

/** HTML as harmless nodes of this document. Links lead to http and https only, and open beside the page. */
export function purified(html: string): DocumentFragment {
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', ...PLAIN_ATTRIBUTES],
    ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
    RETURN_DOM_FRAGMENT: true,
    // Without this a policy is created in the host page, which may forbid it (PLATFORM, trusted types).
    TRUSTED_TYPES_POLICY: null as unknown as undefined,
  })
  for (const link of clean.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener noreferrer')
  }
  return clean
}

/** The dress that each element keeps; all others keep their words alone. */
const DRESS: Record<string, 'b' | 'i' | 'p' | 'li' | 'ul' | 'br' | 'q'> = {
  b: 'b',
  strong: 'b',
  i: 'i',
  em: 'i',
  cite: 'i',
  p: 'p',
  div: 'p',
  h1: 'p',
  h2: 'p',
  h3: 'p',
  li: 'li',
  ul: 'ul',
  ol: 'ul',
  br: 'br',
  q: 'q',
  blockquote: 'q',
}
/** Nobody dresses words in more than this. */
const DEEPEST = 8

/** HTML as plain values: words, and words in a dress. Never throws, whatever comes in. */
export function richOf(html: string): Rich[] {
  if (!/[<&]/.test(html)) return html.trim() ? [html.trim()] : []
  return valuesOf(purified(html), 0)
}

function valuesOf(node: Node, depth: number): Rich[] {
  const values: Rich[] = []
  for (const child of node.childNodes) {
    const name = child.nodeName.toLowerCase()
    if (child.nodeType === Node.TEXT_NODE) {
      const text = (child.nodeValue ?? '').replace(/\s+/g, ' ')
      if (text !== '' && !(text === ' ' && values.length === 0)) values.push(text)
      continue
    }
    if (child.nodeType !== Node.ELEMENT_NODE) continue
    const of = depth < DEEPEST ? valuesOf(child, depth + 1) : [child.textContent ?? '']
    const to = name === 'a' ? (child as Element).getAttribute('href') : null
    if (to) values.push({ as: 'a', to, of })
    else if (Object.hasOwn(DRESS, name)) values.push({ as: DRESS[name] as 'b', of })
    else values.push(...of)
  }
  return values
}
