// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Mention } from '../../src/core/model.ts'
import { DEFAULTS, type Settings } from '../../src/core/settings.ts'
import { pageBlock } from '../../src/page/block.ts'
import { type Marking, marking } from '../../src/page/marking.ts'
import type { Reading } from '../../src/page/reading.ts'

const WORDS =
  'The road through Herat was open again, the drivers of the long line of lorries said on the second day of the talks about flour and bread, which they wished to see ended.'
const CARD = { from: 'article', kind: 'place', title: 'Herat', why: { rule: 'only', words: [] } } as never

/** A reading of so many paragraphs, each in a section of its own and with one mention of Herat. */
function reading(count: number): Reading {
  document.body.innerHTML = `<article>${`<p>${WORDS}</p>`.repeat(count)}</article>`
  const start = WORDS.indexOf('Herat')
  return {
    blocks: [...document.querySelectorAll('p')].flatMap(
      (element, i) => pageBlock([element.firstChild as Text], 'body', element, i) ?? [],
    ),
    annotation: {
      mentions: Array.from(
        { length: count },
        (_, block): Mention =>
          ({
            block,
            start,
            end: start + 5,
            text: 'Herat',
            kind: 'place',
            from: 'glossary',
            card: 0,
            sure: 0.9,
            marked: true,
          }) as Mention,
      ),
      cards: [CARD],
      definitions: [],
    },
  }
}

let wished: Settings
let bare: boolean
let changes: boolean[]
let made: Marking
let painted: Map<string, unknown>

beforeEach(() => {
  wished = { ...DEFAULTS, marks: 'all' }
  bare = false
  changes = []
  painted = new Map()
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(place: StaticRangeInit) {
        Object.assign(this, place)
      }
    },
  )
  vi.stubGlobal('CSS', { highlights: painted, supports: () => true })
  Object.assign(window, {
    CSS: { highlights: painted, supports: () => true },
    Highlight: class extends Set {
      constructor(...ranges: unknown[]) {
        super(ranges)
      }
    },
  })
  made = marking({
    document,
    settings: () => wished,
    isBare: () => bare,
    changing: (byReader) => {
      changes.push(byReader)
      return () => undefined
    },
    failed: (error) => {
      throw error
    },
    signal: new AbortController().signal,
  })
})
afterEach(() => vi.unstubAllGlobals())

test('shows a reading at once when it has few marks, and says that it does', () => {
  made.show(reading(3), [], false)
  expect(made.marked()).toHaveLength(3)
  expect(made.scene().annotation.mentions).toHaveLength(3)
  expect(changes).toEqual([false])
})

test('marks nothing while a card is read whose site was switched off', () => {
  const read = reading(3)
  made.show(read, [], false)
  bare = true
  made.show(read, [], true)
  expect(made.marked()).toEqual([])
  expect(changes).toEqual([false, true])
})

test('takes away what the reader calls wrong', () => {
  const read = reading(3)
  read.annotation.cards = [{ ...(CARD as object), entry: { id: 'herat' } } as never]
  made.show(read, [{ form: 'herat', entry: 'herat' }], true)
  expect(made.marked()).toEqual([])
})

test('shows those in view first when there are many, and the rest when all are ready', async () => {
  made.show(reading(400), [], false)
  const first = made.marked().length
  await vi.waitFor(() => expect(made.marked()).toHaveLength(400))
  expect(first).toBeLessThanOrEqual(400)
  expect(changes).toEqual([false, false])
})
