/** Five stories in five publishers' markup: what must be marked on them, and what must not. */
import { readdirSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../src/core/annotate.ts'
import { markable } from '../src/core/marks.ts'
import type { Glossary } from '../src/core/model.ts'
import { DEFAULTS } from '../src/core/settings.ts'
import { compileGlossary } from '../src/glossary/compile.ts'
import { openGlossary } from '../src/glossary/lookup.ts'
import { articleBlocks } from '../src/page/article.ts'
import { isNewsArticle } from '../src/page/news.ts'

type Expected = { marked: [text: string, title: string, from: 'glossary' | 'article'][]; never: string[] }
const FOLDER = 'tests/articles'
let glossary: Glossary

beforeAll(async () => {
  const { bytes, complaints } = await compileGlossary('src/glossary/entries')
  expect(complaints).toEqual([])
  glossary = openGlossary(bytes.buffer as ArrayBuffer)
})

describe.each(readdirSync(FOLDER))('%s', (slug) => {
  const read = () => {
    const { document } = parseHTML(readFileSync(`${FOLDER}/${slug}/page.html`, 'utf8'))
    const page = document as unknown as Document
    const blocks = articleBlocks(page).map(({ block }) => block)
    const annotation = annotate(blocks, glossary)
    const shown = markable(annotation, blocks, { ...DEFAULTS, marks: 'all', starter: 'none' }).map((mention) => {
      const card = annotation.cards[mention.card]!
      return [mention.text, card.title, card.from] as const
    })
    return { page, shown }
  }
  const expected = JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, 'utf8')) as Expected

  test('is told to be a news article', () => {
    expect(
      isNewsArticle(read().page, {
        hostname: 'www.paper.example',
        pathname: '/world/2026/a-story-about-roads-1234567',
      }),
    ).toBe(true)
  })

  test('marks what a reader may not know, with the right card', () => {
    const { shown } = read()
    const missing = expected.marked.filter(
      ([text, title, from]) => !shown.some((one) => one[0] === text && one[1] === title && one[2] === from),
    )
    expect(missing).toEqual([])
  })

  test('leaves everyday words, navigation, adverts, comments and private people alone', () => {
    const { shown } = read()
    expect(shown.filter(([text]) => expected.never.includes(text))).toEqual([])
  })
})
