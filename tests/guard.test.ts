import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guard } from '../src/guard.ts'
import { tries } from './chance.ts'
import { entryCard, met } from './study/terms.ts'

const page = (name: string, ...asked: unknown[]) => guard(name, asked, false)
const ours = (name: string, ...asked: unknown[]) => guard(name, asked, true)
const block = { text: 'Herat fell.', role: 'body' }
const keep = { card: entryCard('herat'), met: met('They met in Herat.') }

describe('a script in a web page', () => {
  test('may have its article read, and a term saved', () => {
    expect(page('annotate', [block], false)).toEqual([[block], false])
    expect(page('save', keep)).toMatchObject([{ card: { title: keep.card.title } }])
  })

  test.each(['rows', 'whole', 'rescue', 'bring', 'startOver', 'repair', 'search', 'newest'])(
    'never learns or changes what is kept: %s',
    (name) => {
      for (const asked of [[], [null], [2], ['x']]) expect(page(name, ...asked)).toBeNull()
    },
  )

  test('switches no site but its own, and pauses nothing', () => {
    expect([page('turn', 'bank.example', true), page('pause', 0)]).toEqual([null, null])
    expect([ours('turn', 'news.example', false), ours('pause', 0), ours('pause', -1)]).toEqual([
      ['news.example', false],
      [0],
      null,
    ])
  })

  test('does not read, edit or delete saved terms', () => {
    expect([page('saved', ['a']), page('remove', ['a']), page('edit', ['a'], {})]).toEqual([null, null, null])
    expect(ours('saved', ['a'])).toEqual([['a']])
  })
})

test.each([
  ['annotate', 'text', false],
  ['annotate', [{ text: 1, role: 'body' }], false],
  ['annotate', [{ text: '', role: 'sidebar' }], false],
  ['annotate', [block]],
  ['know', 'herat', 'yes'],
  ['know', 'herat'],
  ['know', 'herat', true, 'more'],
  ['state', 'owned'],
  ['lookUp', { toString: 'x' }],
  ['undo', 'herat'],
  ['save', null],
  ['save', { card: {}, met: {} }],
  ['save', { ...keep, met: { ...keep.met, address: 'javascript:alert(1)' } }],
])('a question of the wrong shape is refused: %s %j', (name, ...asked) => {
  expect(ours(name, ...asked)).toBeNull()
})

test('what nobody asked for is left out on the way', () => {
  const more = { ...block, html: '<script>', __proto__: { role: 'body' } }
  expect(page('annotate', [more], true)).toEqual([[block], true])
})

test('a paragraph without end is kept as far as a notebook has room', () => {
  const [kept] = page('save', { ...keep, met: { ...keep.met, paragraph: 'x'.repeat(1_000_000) } }) as (typeof keep)[]
  expect(kept!.met.paragraph.length).toBe(20_000)
})

test('whatever is asked, the guard answers, and lets nothing of a web page through to what is kept', () => {
  const names = fc.constantFrom('annotate', 'save', 'know', 'undo', 'rows', 'edit', 'stage', 'constructor', '__proto__')
  fc.assert(
    fc.property(names, fc.array(fc.jsonValue(), { maxLength: 4 }), (name, asked) => {
      const fit = page(name, ...asked)
      if (['rows', 'edit', 'stage'].includes(name)) expect(fit).toBeNull()
    }),
    { numRuns: tries(2000) },
  )
})
