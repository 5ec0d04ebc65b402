/** The story of a saved page, taken out of what its publisher put around it, for showing it somewhere else. */
import { articleBlocks } from './article.ts'
import { isNamedAway, isNeverRead } from './leave-out.ts'
import { publisherOf } from './publisher.ts'

export type Story = { title: string; publisher: string; root: Element }

/** What is never read but may be looked at. */
const SHOWN = new Set(['PRE', 'CODE', 'KBD', 'SAMP'])

/**
 * The story of a document that is not on show: its title, who published it, and the smallest element around its text, from
 * which menus, comments and adverts have been removed. Changes the document. Without running text the root is its body.
 */
export function storyOf(document: Document): Story {
  const homes = articleBlocks(document).map(({ element }) => element)
  const headline = homes.find((element) => element.nodeName.toUpperCase() === 'H1')
  const title = (headline?.textContent ?? document.title ?? '').replace(/\s+/g, ' ').trim()
  const root = homes.reduce<Element | null>((around, home) => (around ? both(around, home) : home), null)
  const shown = root ?? document.body
  const holds = (element: Element) => homes.some((home) => element === home || element.contains(home))
  for (const element of [...shown.querySelectorAll('*')]) {
    const out = (isNeverRead(element) && !SHOWN.has(element.nodeName.toUpperCase())) || isNamedAway(element)
    if (out && !holds(element)) element.remove()
  }
  return { title, publisher: publisherOf(document), root: shown }
}

/** The smallest element around two. */
function both(one: Element, other: Element): Element {
  let around = one
  while (!around.contains(other) && around.parentElement) around = around.parentElement
  return around
}
