import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { storyOf } from '../../src/page/story.ts'

const long =
  'The ministers met for two days in the lakeside town and agreed to open three more crossings before the winter.'
const take = (html: string, head = '') =>
  storyOf(parseHTML(`<html><head>${head}</head><body>${html}</body></html>`).document as unknown as Document)

test('a story is taken out of its page with its links, lists and code, without what stands around it', () => {
  const { title, publisher, root } = take(
    `<nav><a href="/">Home</a></nav><main><header><h1>Crossings  open</h1></header><p>${long} <a href="https://news.example/x">More</a>.</p>
     <div class="advert">Buy</div><aside>Most read</aside><ul><li>${long}</li></ul><pre>make all</pre><p>${long}</p></main>
     <section class="comments"><p>${long}</p></section><footer>©</footer>`,
    '<title>Crossings open | Courier</title><meta property="og:site_name" content="The Courier">',
  )
  expect([title, publisher]).toEqual(['Crossings open', 'The Courier'])
  expect(root.nodeName).toBe('MAIN')
  expect(root.innerHTML).toContain('https://news.example/x')
  expect(root.innerHTML).toContain('make all')
  expect(root.querySelectorAll('li')).toHaveLength(1)
  expect(root.textContent).not.toMatch(/Buy|Most read|Home|©/)
})

test('a story that its publisher calls a promotion is not removed from itself', () => {
  const { root } = take(`<div><div class="promo-layout"><p>${long}</p><p>${long} Again.</p></div></div>`)
  expect(root.textContent).toContain('Again.')
})

test('a page without running text is shown whole, and its title is its own', () => {
  const { title, root } = take('<p>Herat</p>', '<title>Notes</title>')
  expect(title).toBe('Notes')
  expect(root.textContent).toBe('Herat')
})
