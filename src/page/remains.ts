/**
 * What an earlier script of ours left on the page without being able to clean up: Firefox ends the scripts of an updated
 * extension without telling them. Called before anything new is painted.
 */
import { KINDS } from '../core/model.ts'

/** Every name of ours in the highlight registry begins with this. */
export const PREFIX = 'newsgloss-'
/** The name of our one element on a page. */
export const HOST = 'newsgloss-card'
/** The attribute of our element where it had to be a div. */
export const PLAIN_HOST = 'data-newsgloss-card'

/** Takes marks, rules and card of a predecessor off the document. */
export function clearRemains(document: Document): void {
  for (const name of [...KINDS, 'current']) document.defaultView?.CSS?.highlights?.delete(PREFIX + name)
  for (const host of document.querySelectorAll(`${HOST}, [${PLAIN_HOST}]`)) host.remove()
  undress(document)
}

/** Takes the mark rules of a predecessor off a document or an open shadow root. */
export function undress(home: Document | ShadowRoot): void {
  if (!('adoptedStyleSheets' in home)) return
  for (let at = home.adoptedStyleSheets.length - 1; at >= 0; at--)
    if (isOurs(home.adoptedStyleSheets[at] as CSSStyleSheet)) home.adoptedStyleSheets.splice(at, 1)
}

function isOurs({ cssRules }: CSSStyleSheet): boolean {
  return cssRules[0]?.cssText.startsWith(`::highlight(${PREFIX}`) ?? false
}
