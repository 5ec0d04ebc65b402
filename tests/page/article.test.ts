import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { articleBlocks } from '../../src/page/article.ts'

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
