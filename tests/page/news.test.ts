import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { isNewsArticle } from '../../src/page/news.ts'
import { isNewsArticle as plainly } from '../plain/news.ts'
import { random } from '../random.ts'

const prose = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>Paragraph ${i}: the ministers met for two days in the lakeside town and agreed to open three more crossings.</p>`,
).join('')
const judge = (head: string, body: string, pathname = '/world/2026/11/02/crossings-to-open-soon') =>
  isNewsArticle(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document, {
    hostname: 'www.paper.example',
    pathname,
  })
const news =
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script><meta property="og:type" content="article">'

test('a page with running text that says it is news is an article', () => {
  expect(judge(news, `<h1>Crossings</h1><article>${prose}</article>`)).toBe(true)
  expect(
    judge(
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026">',
      `<h1>Crossings</h1><article>${prose}</article>`,
    ),
  ).toBe(true)
})

test('without running text nothing is an article, whatever it says', () => {
  expect(
    judge(
      news,
      '<h1>Latest</h1><p><a href="/a">Ministers meet in the lakeside town to talk about the crossings that they want to open soon</a></p>',
    ),
  ).toBe(false)
})

test('front pages, shops, questions and manuals are not articles', () => {
  expect(judge('<meta property="og:type" content="article">', `<h1>x</h1>${prose}`, '/')).toBe(false)
  for (const type of ['Product', 'QAPage', 'Recipe', 'TechArticle'])
    expect(
      judge(
        `<script type="application/ld+json">{"@type":"${type}"}</script><meta property="og:type" content="article">`,
        `<h1>x</h1>${prose}`,
        '/docs/start',
      ),
    ).toBe(false)
})

test('a page that its publisher has put into one form is read; a form beside the story is not', () => {
  expect(judge(news, `<form><h1>Crossings</h1><article>${prose}</article></form>`)).toBe(true)
  expect(judge(news, `<h1>Crossings</h1><form>${prose}</form>`)).toBe(false)
})

test('blogs and sites of advice are not news, whatever their sections are called', () => {
  const dated = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026">'
  expect(
    judge(
      `${dated}<script type="application/ld+json">{"@type":"BlogPosting"}</script>`,
      `<h1>A walk</h1><article>${prose}</article>`,
      '/2026/09/make-water-a-part-of-it/',
    ),
  ).toBe(false)
  expect(
    judge(
      `${dated}<meta property="og:site_name" content="Expert how-to for riders">`,
      `<h1>October</h1><article>${prose}</article>`,
      '/news/4-things-to-do-in-october',
    ),
  ).toBe(false)
})

test('a story that begins with a video says video to Open Graph and Article in its own data', () => {
  const video = '<meta property="og:type" content="video.other"><meta property="article:published_time" content="2026">'
  const body = `<h1>Crossings</h1><article>${prose}</article>`
  expect(judge(`${video}<script type="application/ld+json">{"@type":"Article"}</script>`, body)).toBe(true)
  expect(judge(`${video}<script type="application/ld+json">{"@type":"VideoObject"}</script>`, body)).toBe(false)
})

test('a site that names itself after news is believed a little, also where its maker calls every page a blog’s', () => {
  const blog =
    '<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2026"}</script><meta property="og:type" content="article">'
  const body = `<h1>Crossings</h1><article><time datetime="2026"></time>${prose}</article>`
  const site = (name: string) => `<meta property="og:site_name" content="${name}">`
  expect(judge(blog + site('Lake and Valley News'), body, '/2026/11/crossings-to-open-soon')).toBe(true)
  expect(judge(blog + site('Lake and Valley'), body, '/2026/11/crossings-to-open-soon')).toBe(false)
})

test('lines that stand in no paragraph count where there is too little else; teasers and comments do not', () => {
  const line = 'The ministers met for two days in the lakeside town and agreed to open three more crossings.'
  const lines = Array.from({ length: 5 }, () => line).join('<br><br>')
  expect(judge(news, `<h1>Crossings</h1><div><div>${lines}</div></div>`)).toBe(true)
  expect(judge(news, `<h1>Crossings</h1><div class="comments"><div>${lines}</div></div>`)).toBe(false)
  const teasers = Array.from({ length: 8 }, () => `<div><a href="/a">${line}</a></div>`).join('')
  expect(judge(news, `<h1>Crossings</h1>${teasers}`)).toBe(false)
  expect(
    judge(news, `<h1>Crossings</h1><div>${Array.from({ length: 30 }, () => 'A short line').join('<br>')}</div>`),
  ).toBe(false)
})

/** What pages are made of: signs for news and against it, and text in paragraphs, between breaks, or in links. */
const HEADS = [
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026"}</script>',
  '<script type="application/ld+json">{"@type":["Product","Thing"]}</script>',
  '<script type="application/ld+json">{"@type":"BlogPosting"}</script>',
  '<meta property="og:type" content="article">',
  '<meta property="og:type" content="video.other">',
  '<meta property="og:site_name" content="The Lake News">',
  '<meta property="og:site_name" content="How to knit">',
  '<meta property="article:published_time" content="2026">',
  '<meta name="news_keywords" content="lakes">',
  '<meta name="generator" content="MediaWiki 1.4">',
  '<link rel="amphtml" href="/amp">',
]
const BODIES = [
  '<h1>Crossings</h1>',
  `<article>${prose}</article>`,
  `<div class="byline">By a reporter</div>${prose}`,
  `<nav>${prose}</nav>`,
  '<div itemtype="https://schema.org/NewsArticle"><time datetime="2026">today</time></div>',
  '<pre>a</pre>'.repeat(6),
  '<h2><a href="/a">Ministers meet</a></h2>'.repeat(41),
  `<div>${'The ministers met for two days in the lakeside town and agreed to open three more crossings there.<br>'.repeat(4)}</div>`,
]
const PLACES = ['/', '/world', '/world/2026/11/02/crossings-to-open-soon', '/docs/start', '/news/lakes', '/a/12345678']

test('the signs that are left out change nothing: the plain version, which asks for all, judges alike', () => {
  const chance = random(19)
  const some = (all: readonly string[], share: number) => all.filter(() => chance() < share).join('')
  let yes = 0
  for (let i = 0; i < 600; i++) {
    const html = `<html><head>${some(HEADS, 0.25)}</head><body>${some(BODIES, 0.35)}</body></html>`
    const { document } = parseHTML(html)
    const place = { hostname: 'www.paper.example', pathname: PLACES[Math.floor(chance() * PLACES.length)]! }
    const said = isNewsArticle(document as unknown as Document, place)
    expect(said, `${place.pathname} ${html}`).toBe(plainly(document as unknown as Document, place))
    if (said) yes++
  }
  expect(yes).toBeGreaterThan(40)
  expect(yes).toBeLessThan(300)
})
