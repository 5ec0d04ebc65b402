import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { articleBlocks } from '../../src/page/article.ts'
import { articleBlocks as plainArticle } from '../plain/article.ts'
import { random } from '../random.ts'

const long =
  'The ministers met for two days in the lakeside town and agreed to open three more crossings before the winter.'
const read = (html: string) =>
  articleBlocks(parseHTML(`<html><head></head><body>${html}</body></html>`).document as unknown as Document).map(
    ({ block }) => [block.role, block.text.trim()],
  )

test('the story is read in order, with headline, standfirst and captions told apart', () => {
  expect(
    read(`<nav><p>${long}</p></nav><article><h1>Crossings open</h1><p class="standfirst">A short summary</p><p>${long}</p>
      <figure><img><figcaption>Lorries wait</figcaption></figure><p>Second. ${long}</p></article><footer><p>${long}</p></footer>`),
  ).toEqual([
    ['headline', 'Crossings open'],
    ['standfirst', 'A short summary'],
    ['body', long],
    ['caption', 'Lorries wait'],
    ['body', `Second. ${long}`],
  ])
})

test('comments, adverts, share bars, code, forms, editors and hidden text are left out', () => {
  const out = [
    '<div class="comments"><p>',
    '<div id="ad-slot" class="advert"><p>',
    '<div class="share-bar"><p>',
    '<pre><p>',
    '<form><p>',
    '<div contenteditable><p>',
    '<div hidden><p>',
    '<div aria-hidden="true"><p>',
    '<div style="display: none"><p>',
    '<aside><p>',
  ]
  const html = out.map((open) => `${open}${long}</p></${/<(\w+)/.exec(open)![1]}>`).join('')
  expect(read(`<main><p>One. ${long}</p><p>Two. ${long}</p><p>Three. ${long}</p>${html}</main>`)).toHaveLength(3)
})

test('a class name cannot hide the story itself', () => {
  expect(read(`<div class="promo-layout"><p>${long}</p><p>${long} Again.</p></div>`)).toHaveLength(2)
})

test('a form around the whole page is no reason to leave the story out; what stands in a form beside it is', () => {
  const story = `<h1>Crossings open</h1><p>${long}</p><p>Second. ${long}</p>`
  expect(read(`<form id="page">${story}</form>`)).toHaveLength(3)
  expect(read(`<main>${story}</main><form><p>${long}</p></form>`)).toHaveLength(3)
})

test('the topics of a whole entry do not name its parts; of an entry without a headline they may', () => {
  const entry = (head: string) =>
    `<article class="post hentry category-books tag-review">${head}<p>${long}</p></article><div class="talk"><p>${long}</p></div><div class="talk"><p>${long}</p></div>`
  expect(read(entry('<h1>Crossings open</h1>')).map(([role]) => role)).toContain('headline')
  expect(read(entry('<h2>Crossings open</h2>'))).toHaveLength(2)
})

test('a list of other stories beside one is left out, however long; a list of things with headlines is not', () => {
  const story = `<h1>Crossings open</h1>${`<p>${long}</p>`.repeat(8)}`
  const items = (head: string) => `<ul>${`<li>${head}<p>${long}</p></li>`.repeat(20)}</ul>`
  expect(read(`<div>${story}</div>${items('<h3><a href="/world/another-story">Another story</a></h3>')}`)).toHaveLength(
    9,
  )
  expect(read(`<div>${story}</div>${items('<h3>The next crossing</h3>')}`)).toHaveLength(49)
  expect(read(`<div>${story}</div>${items('<h3><a href="#crossing">The next</a></h3>')}`).length).toBeGreaterThan(20)
  expect(read(`<p>${long}</p>${items('<h3><a href="/bread">The best bread</a></h3>')}`)).not.toHaveLength(1)
})

test('text in divisions and after line breaks is read once', () => {
  expect(read(`<div><div>${long}<br>${long}</div><div>Last. ${long}</div></div>`)).toEqual([
    ['body', `${long} ${long}`],
    ['body', `Last. ${long}`],
  ])
})

test('a headline above the story is found', () => {
  expect(
    read(`<header><h1>Three more crossings to open</h1></header><article><p>${long}</p><p>${long}!</p></article>`)[0],
  ).toEqual(['headline', 'Three more crossings to open'])
})

test('a page without text gives nothing', () => {
  expect(read('<div><img></div>')).toEqual([])
})

const TAGS = 'p p p div div section article a span b em aside nav h1 h2 figcaption script ul li br button'.split(' ')
const ATTRIBUTES = [
  '',
  '',
  '',
  '',
  ' class="share"',
  ' class="story standfirst"',
  ' class="caption"',
  ' hidden',
  ' lang="fr"',
  ' id="comments"',
  ' role="navigation"',
  ' class="related"',
  ' itemprop="articleBody"',
]
const TEXTS = [
  'Troops left Herat.',
  ' ',
  '\n  ',
  'The talks, which opened on Monday in the town by the lake,  went on until the evening of the next day. ',
  'He said so.\n\t',
  '',
]

/** A page grown from a seed. */
function grown(next: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
  const grow = (depth: number): string => {
    if (depth === 0 || next() < 0.3) return pick(TEXTS)
    const tag = pick(TAGS)
    if (tag === 'br') return '<br>'
    const inside = Array.from({ length: Math.floor(next() * 5) }, () => grow(depth - 1)).join('')
    return `<${tag}${pick(ATTRIBUTES)}>${inside}</${tag}>`
  }
  return Array.from({ length: 1 + Math.floor(next() * 4) }, () => grow(6)).join('')
}

test('the quick version finds the same blocks in the same nodes as the plain one', () => {
  let found = 0
  for (let seed = 0; seed < 1500; seed++) {
    const html = grown(random(seed))
    const { document } = parseHTML(`<html><head></head><body>${html}</body></html>`)
    const page = document as unknown as Document
    const plain = plainArticle(page)
    const quick = articleBlocks(page)
    expect(
      quick.map(({ block }) => block),
      html,
    ).toEqual(plain.map(({ block }) => block))
    expect(
      quick.map(({ parts }) => parts.map(({ node }) => node)),
      html,
    ).toEqual(plain.map(({ parts }) => parts.map(({ node }) => node)))
    found += plain.length
  }
  expect(found).toBeGreaterThan(1500)
})

test('text that was poured into the page is no paragraph, and a page without end is read to a point', () => {
  const story =
    '<article><h1>Talks open in the town</h1><p>The ministers met in Herat on Tuesday, and said that they would meet again in the spring.</p></article>'
  const poured = parseHTML(`<html><body>${story}<p>${'flour and bread '.repeat(7000)}</p></body></html>`).document
  expect(articleBlocks(poured as unknown as Document).map(({ block }) => block.text.slice(0, 13))).toEqual([
    'Talks open in',
    'The ministers',
  ])
  const sea = parseHTML(
    `<html><body>${story}<div>${'<i></i>'.repeat(210_000)}<p>The end of the sea is in Kunduz, where no reader has ever been to see it with own eyes.</p></div></body></html>`,
  ).document
  expect(
    articleBlocks(sea as unknown as Document)
      .map(({ block }) => block.text)
      .join(),
  ).not.toContain('Kunduz')
})

test('a line that sends the reader elsewhere is not part of the story', () => {
  const { document } = parseHTML(
    `<html><body><article><h1>Talks open in the town</h1><p>${long}</p><p>Read more: <a href="/b">Bread is dear in the valley as the winter comes</a> on our pages</p><p>Read more about it in the book, he said in <a href="/c">Herat</a>, where the talks are held.</p></article></body></html>`,
  )
  const texts = articleBlocks(document as unknown as Document).map(({ block }) => block.text.slice(0, 15))
  expect(texts).toEqual(['Talks open in t', 'The ministers m', 'Read more about'])
})
