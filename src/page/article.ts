/**
 * The story on a page: its headline, standfirst, paragraphs and captions in reading order. Works on any Document, the
 * terminal's too, where style sheets are not known and hidden text is told by attributes alone.
 *
 * The tree is walked once and laid flat; each question about it is then a loop that can pause. The plain version, which walks
 * the tree for each question, is tests/plain/article.ts, and this one is fuzzed against it: on a page of 20,000 words 9 ms of
 * the processor instead of 16, no slice longer than 6.
 */
import type { Role } from '../core/model.ts'
import { type Flow, type PageBlock, pageBlock } from './block.ts'
import { isNamedAway, isNeverRead, isStoryList } from './leave-out.ts'
import { atOnce } from './slices.ts'

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
/** What must stand beside a list of other stories before it is left out: 120 words, in characters. */
const LEAST_STORY = 720
/** Going down to the story: enter a child that holds this share of the prose… */
const STEP_IN = 0.75
/** …but inside an <article> only one that holds nearly all, so that a first paragraph set apart is not lost. */
const STEP_IN_ARTICLE = 0.97

/** The article's blocks in reading order. Empty when the page holds no running text. */
export const articleBlocks = (document: Document): PageBlock[] => atOnce(articleSteps(document))

/** The same as work that pauses. A page that changes under it gives blocks of before and after; the next look has them right. */
export function* articleSteps(document: Document): Steps<PageBlock[]> {
  if (!document.body) return []
  const flat = yield* laidFlat(document.body)
  const prose = weights(flat)
  const total = prose[0] ?? 0
  const left = leftOut((element) => prose[flat.nodes.indexOf(element)] ?? 0, total)
  const root = storyIn(flat, yield* weightsLeft(flat, left))
  const blocks = yield* read(flat, root, left)
  const before = yield* above(document, flat.nodes[root] as Element, blocks, left)
  return [...before, ...blocks]
}

type Steps<T> = Generator<undefined, T>
/** Nodes looked at between two pauses. */
const PACE = 64
/** Nodes that are read: twenty times the longest live blog. What comes after them is left alone. */
const MOST_NODES = 200_000
/** A text node longer than this is no paragraph but data that was poured into the page. In characters. */
const LONGEST = 100_000

/** A part of the page as it is drawn, in order: element or text `i` has its parent at `parents[i]`, and what it holds goes on until `ends[i]`. */
type Flat = { nodes: Node[]; parents: number[]; ends: number[] }

function* laidFlat(top: Element): Steps<Flat> {
  const nodes: Node[] = [top]
  const parents = [-1]
  const ends: number[] = []
  const open: { at: number; next: Node | null; slotted: Node[] | null; given: number }[] = [opened(top, 0)]
  while (open.length > 0) {
    const inside = open[open.length - 1] as (typeof open)[number]
    const node = inside.slotted ? (inside.slotted[inside.given++] ?? null) : inside.next
    if (!node || nodes.length >= MOST_NODES) {
      ends[inside.at] = nodes.length
      open.pop()
      continue
    }
    if (!inside.slotted) inside.next = node.nextSibling
    const type = node.nodeType
    if (type !== 1 && (type !== 3 || (node as Text).data.length > LONGEST)) continue
    const at = nodes.push(node) - 1
    parents.push(inside.at)
    if (type === 1) open.push(opened(node as Element, at))
    else ends[at] = at + 1
    if (at % PACE === 0) yield
  }
  return { nodes, parents, ends }
}

/** What an element shows: its open shadow root's nodes, what a slot was given, or its own children. */
function opened(element: Element, at: number) {
  const given = element.nodeName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : undefined
  const slotted = given?.length ? given : null
  return { at, next: slotted ? null : (element.shadowRoot ?? element).firstChild, slotted, given: 0 }
}

/**
 * The stories of a page, each with its own headline: a page that goes on to the next article holds several, and what one
 * teaches says nothing about another. Nearly always one.
 */
export function storiesOf(blocks: readonly PageBlock[]): PageBlock[][] {
  const homes = new Map<Element, Element | null>()
  const stories: PageBlock[][] = []
  let last: Element | null = null
  for (const block of blocks) {
    const article = block.element.closest('article')
    if (article && !homes.has(article)) homes.set(article, titled(article))
    const home: Element | null = (article && homes.get(article)) ?? last
    if (stories.length === 0 || home !== last) stories.push([])
    last = home
    stories.at(-1)?.push(block)
  }
  return stories
}

/** The nearest article around an element, itself included, that has a headline of its own. */
function titled(article: Element): Element | null {
  for (let around: Element | null = article; around; around = around.parentElement?.closest('article') ?? null)
    if (around.querySelector('h1')) return around
  return null
}

/** Elements whose text says nothing about where the story is: links to other stories, and what is not drawn. */
const SAYS_NOTHING = new Set(['A', 'SCRIPT', 'STYLE', 'NOSCRIPT'])

/** How many characters of telling text each node holds. `isLeft` nodes and what is in them are not counted. */
function weights({ nodes, parents, ends }: Flat, isLeft?: Uint8Array): Float64Array {
  const prose = new Float64Array(nodes.length)
  for (let i = nodes.length - 1; i > 0; i--) {
    const node = nodes[i] as Node
    if (isLeft?.[i]) {
      prose[i] = 0
      continue
    }
    if (node.nodeType === 3) {
      const { data } = node as Text
      if (data.length < TELLING) continue
      const { length } = data.trim()
      if (length >= TELLING) prose[i] = length
    } else if (prose[i] === 0) continue
    else if (SAYS_NOTHING.has(node.nodeName.toUpperCase())) {
      prose.fill(0, i, ends[i])
      continue
    }
    prose[parents[i] as number]! += prose[i] as number
  }
  return prose
}

/** The same without everything that is left out. */
function* weightsLeft(flat: Flat, left: (element: Element) => boolean): Steps<Float64Array> {
  const isLeft = new Uint8Array(flat.nodes.length)
  for (let i = 1; i < flat.nodes.length; i++) {
    const node = flat.nodes[i] as Node
    if (i % PACE === 0) yield
    if (node.nodeType !== 1 || SAYS_NOTHING.has(node.nodeName.toUpperCase()) || !left(node as Element)) continue
    const end = flat.ends[i] as number
    isLeft.fill(1, i, end)
    i = end - 1
  }
  return weights(flat, isLeft)
}

/** Whether an element is left out, asked once for each. */
function leftOut(weightOf: (element: Element) => number, total: number): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  return (element) => {
    let is = known.get(element)
    if (is === undefined) {
      is =
        isNeverRead(element) ||
        (isNamedAway(element) && weightOf(element) < total * MOST) ||
        (isStoryList(element) && total - weightOf(element) >= LEAST_STORY)
      known.set(element, is)
    }
    return is
  }
}

/** Where the smallest part of the page that holds the story lies. */
function storyIn({ nodes, ends }: Flat, prose: Float64Array): number {
  let root = 0
  for (;;) {
    const inside = (nodes[root] as Element).closest('article, [itemprop=articleBody]') !== null
    const enough = (prose[root] ?? 0) * (inside ? STEP_IN_ARTICLE : STEP_IN)
    if (enough === 0) return root
    const end = ends[root] as number
    let next = root + 1
    while (next < end && !mayHold(nodes[next] as Node, prose[next] ?? 0, enough)) next = ends[next] as number
    if (next >= end || (nodes[next] as Node).nodeName.toUpperCase() === 'P') return root
    root = next
  }
}

const mayHold = (node: Node, prose: number, enough: number) =>
  node.nodeType === 1 && prose >= enough && !INLINE.has(node.nodeName.toUpperCase())

/** Headline and standfirst that stand before the story's own part of the page. */
function* above(
  document: Document,
  root: Element,
  blocks: PageBlock[],
  left: (element: Element) => boolean,
): Steps<PageBlock[]> {
  if (blocks.some(({ block }) => block.role === 'headline')) return []
  const headline = [...document.querySelectorAll('h1')].find(
    (h1) => !root.contains(h1) && h1.textContent.trim().length > 15,
  )
  const found = headline ? yield* read(yield* laidFlat(headline), 0, left) : []
  const near = headline?.parentElement ? [...headline.parentElement.querySelectorAll('h2, p, div')] : []
  const standfirst = near.find((element) => !root.contains(element) && roleOf(element, 'body') === 'standfirst')
  return [
    ...found.map((block) => ({ ...block, block: { ...block.block, role: 'headline' as const } })),
    ...(standfirst ? yield* read(yield* laidFlat(standfirst), 0, left) : []),
  ]
}

/** Every block under an element, in reading order. No text is read twice. */
function* read({ nodes, ends }: Flat, root: number, left: (element: Element) => boolean): Steps<PageBlock[]> {
  const blocks: PageBlock[] = []
  let flow: Flow[] = []
  let section = 0
  const close = (role: Role, element: Element) => {
    if (flow.length === 0) return
    const block = pageBlock(flow, role, element, section)
    if (block && !isLinkList(block)) blocks.push(block)
    flow = []
  }
  const element = nodes[root] as Element
  /** The elements that are blocks of their own and not yet at their end, the innermost last. */
  const open = [{ element, role: roleOf(element, 'body'), end: ends[root] as number }]
  const leave = (until: number) => {
    for (let inner = open[open.length - 1]; inner && inner.end <= until; inner = open[open.length - 1]) {
      close(inner.role, inner.element)
      open.pop()
    }
  }
  for (let i = root + 1; i < (ends[root] as number); i++) {
    leave(i)
    if (i % PACE === 0) yield
    const node = nodes[i] as Node
    const outer = open[open.length - 1] as (typeof open)[number]
    if (node.nodeType === 3) flow.push(node as Text)
    else if (node.nodeName.toUpperCase() === 'BR') flow.push('break')
    else if (left(node as Element) || isForeign(node as Element)) i = (ends[i] as number) - 1
    else if (!INLINE.has(node.nodeName.toUpperCase())) {
      close(outer.role, outer.element)
      if (SECTION.test(node.nodeName.toUpperCase())) section++
      open.push({ element: node as Element, role: roleOf(node as Element, outer.role), end: ends[i] as number })
    }
  }
  leave(ends[root] as number)
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

/** How a line begins that sends the reader elsewhere. */
const ELSEWHERE =
  /^\s*(?:read (?:more|next|also|on)|see also|related|more on|watch|listen|follow|subscribe|sign up|download)\b/i

/** A block whose words are nearly all links is a way to other stories, not part of this one. */
function isLinkList({ block, parts }: PageBlock): boolean {
  if (block.text.length > 300 || block.role === 'headline') return false
  let linked = 0
  for (const { node, length } of parts) if (node.parentElement?.closest('a')) linked += length
  const least = ELSEWHERE.test(block.text) ? 0.3 : 0.85
  return linked > 20 && linked >= block.text.trim().length * least
}
