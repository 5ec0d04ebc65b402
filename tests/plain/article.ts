/**
 * The plain version of src/page/article.ts, its reference: the tree walked from the top for each question. The story on a page: its headline, standfirst, paragraphs and captions in reading order. Works on any Document, the
 * terminal's too, where style sheets are not known and hidden text is told by attributes alone.
 */
import type { Role } from '../../src/core/model.ts'
import { type Flow, type PageBlock, pageBlock } from '../../src/page/block.ts'
import { isNamedAway, isNeverRead, isStoryList } from '../../src/page/leave-out.ts'

const SECTION = /^H[2-6]$/

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS MARK Q RUBY S SMALL SPAN STRONG SUB SUP TIME U VAR WBR LABEL TT'.split(
    ' ',
  ),
)
const STANDFIRST =
  /standfirst|(?:^|[\s_-])(?:dek|deck|subtitle|subhead(?:ing|line)?|strapline|lede|summary|intro)(?:$|[\s_-])/i
const CAPTION = /(?:^|[\s_-])caption/i
/** A text shorter than this says nothing about where the story is. In characters. */
const TELLING = 50
/** A part of the page that holds this share of its prose is the story, whatever its class name says. */
const MOST = 0.5
/** What must stand beside a list of other stories before it is left out. In characters. */
const LEAST_STORY = 720
/** Going down to the story: enter a child that holds this share of the prose… */
const STEP_IN = 0.75
/** …but inside an <article> only one that holds nearly all, so that a first paragraph set apart is not lost. */
const STEP_IN_ARTICLE = 0.97

/** The article's blocks in reading order. Empty when the page holds no running text. */
export function articleBlocks(document: Document): PageBlock[] {
  const body = document.body
  if (!body) return []
  const prose = weigh(body, () => false)
  const total = prose.get(body) ?? 0
  const left = (element: Element) =>
    isNeverRead(element) ||
    (isNamedAway(element) && (prose.get(element) ?? 0) < total * MOST) ||
    (isStoryList(element) && total - (prose.get(element) ?? 0) >= LEAST_STORY)
  const root = storyIn(body, weigh(body, left))
  const blocks = read(root, left)
  return [...above(document, root, blocks, left), ...blocks]
}

/** How many characters of telling text each element holds, links and left-out parts not counted. */
function weigh(body: Element, left: (element: Element) => boolean): Map<Element, number> {
  const weights = new Map<Element, number>()
  const visit = (element: Element): number => {
    let weight = 0
    for (const node of nodesIn(element)) {
      if (node.nodeType === 3) {
        const length = (node as Text).data.trim().length
        if (length >= TELLING) weight += length
      } else if (node.nodeType === 1) {
        const child = node as Element
        const name = child.nodeName.toUpperCase()
        if (name !== 'A' && name !== 'SCRIPT' && name !== 'STYLE' && name !== 'NOSCRIPT' && !left(child))
          weight += visit(child)
      }
    }
    if (weight > 0) weights.set(element, weight)
    return weight
  }
  visit(body)
  return weights
}

/** What an element shows, in order: its open shadow root's nodes, what a slot was given, or its own children. */
function* nodesIn(element: Element): Generator<Node> {
  const slotted = element.nodeName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : undefined
  if (slotted?.length) yield* slotted
  else for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling) yield node
}

/** The smallest part of the page that holds the story. */
function storyIn(body: Element, prose: Map<Element, number>): Element {
  let root = body
  for (;;) {
    const inside = root.closest('article, [itemprop=articleBody]') !== null
    const enough = (prose.get(root) ?? 0) * (inside ? STEP_IN_ARTICLE : STEP_IN)
    const next = [...nodesIn(root)].find(
      (child): child is Element =>
        child.nodeType === 1 &&
        (prose.get(child as Element) ?? 0) >= enough &&
        !INLINE.has(child.nodeName.toUpperCase()),
    )
    if (!next || enough === 0 || next.nodeName.toUpperCase() === 'P') return root
    root = next
  }
}

/** Headline and standfirst that stand before the story's own part of the page. */
function above(
  document: Document,
  root: Element,
  blocks: PageBlock[],
  left: (element: Element) => boolean,
): PageBlock[] {
  if (blocks.some(({ block }) => block.role === 'headline')) return []
  const headline = [...document.querySelectorAll('h1')].find(
    (h1) => !root.contains(h1) && h1.textContent.trim().length > 15,
  )
  const found = headline ? read(headline, left) : []
  const near = headline?.parentElement ? [...headline.parentElement.querySelectorAll('h2, p, div')] : []
  const standfirst = near.find((element) => !root.contains(element) && roleOf(element, 'body') === 'standfirst')
  return [
    ...found.map((block) => ({ ...block, block: { ...block.block, role: 'headline' as const } })),
    ...(standfirst ? read(standfirst, left) : []),
  ]
}

/** Every block under an element, in reading order. No text is read twice. */
function read(root: Element, left: (element: Element) => boolean): PageBlock[] {
  const blocks: PageBlock[] = []
  let flow: Flow[] = []
  let section = 0
  const close = (role: Role, element: Element) => {
    const block = pageBlock(flow, role, element, section)
    if (block && !isLinkList(block)) blocks.push(block)
    flow = []
  }
  const visit = (element: Element, role: Role) => {
    for (const node of nodesIn(element)) {
      if (node.nodeType === 3) flow.push(node as Text)
      if (node.nodeType !== 1) continue
      const child = node as Element
      const name = child.nodeName.toUpperCase()
      if (name === 'BR') flow.push('break')
      else if (left(child) || isForeign(child)) continue
      else if (INLINE.has(name)) visit(child, role)
      else {
        close(role, element)
        if (SECTION.test(name)) section++
        const inner = roleOf(child, role)
        visit(child, inner)
        close(inner, child)
      }
    }
  }
  const role = roleOf(root, 'body')
  visit(root, role)
  close(role, root)
  return blocks
}

/** A stretch that the page says is in another language. */
function isForeign(element: Element): boolean {
  const lang = element.getAttribute('lang')
  return lang !== null && lang !== '' && !/^en\b/i.test(lang)
}

function roleOf(element: Element, outer: Role): Role {
  const name = element.nodeName.toUpperCase()
  if (name === 'H1') return 'headline'
  if (name === 'FIGCAPTION' || outer === 'caption') return 'caption'
  const called = element.getAttribute('class') ?? ''
  if (CAPTION.test(called)) return 'caption'
  return STANDFIRST.test(called) && element.querySelectorAll('p').length < 3 ? 'standfirst' : outer
}

/** A block whose words are nearly all links is a way to other stories, not part of this one. */
function isLinkList({ block, parts }: PageBlock): boolean {
  if (block.text.length > 300 || block.role === 'headline') return false
  let linked = 0
  for (const { node, length } of parts) if (node.parentElement?.closest('a')) linked += length
  return linked > 20 && linked >= block.text.trim().length * 0.85
}
