/** Stories of many styles, five of them in publishers' markup: what must be marked on them, and what must not. */
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

type Expected = {
  /** False for a page that only looks like a story. */
  news?: boolean
  /** Must be marked, with this card. */
  marked: [text: string, title: string, from: 'glossary' | 'article'][]
  /** Must be read as names, whether or not anything is known about them. */
  names?: string[]
  /** Must not be marked. */
  never: string[]
  /** Must not even be read as names. */
  none?: string[]
}
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
    const read = annotation.mentions.map(({ text }) => text)
    return { page, shown, read }
  }
  const expected = JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, 'utf8')) as Expected

  test(expected.news === false ? 'is told to be no article' : 'is told to be a news article', () => {
    expect(
      isNewsArticle(read().page, {
        hostname: 'www.paper.example',
        pathname: '/world/2026/a-story-about-roads-1234567',
      }),
    ).toBe(expected.news ?? true)
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

  test('reads every name as one, and nothing else', () => {
    const { read: texts } = read()
    expect((expected.names ?? []).filter((name) => !texts.includes(name))).toEqual([])
    expect((expected.none ?? []).filter((name) => texts.includes(name))).toEqual([])
  })
})
