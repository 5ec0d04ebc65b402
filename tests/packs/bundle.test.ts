import { expect, test } from 'vitest'
import { DEFAULTS } from '../../src/core/settings.ts'
import { changes, readBundle, toBackup, toClass } from '../../src/packs/bundle.ts'
import { pack, term } from './terms.ts'

const settings = {
  ...DEFAULTS,
  marks: 'first' as const,
  offOn: ['secret.example'],
  known: ['herat'],
  sites: ['paper.example'],
}
const economics = pack([term('Inflation')])

test('a class file carries the pack and how to read, and nothing about the teacher', () => {
  const text = toClass([economics], settings)
  expect(text).not.toMatch(/secret|herat/)
  const found = readBundle(text)
  if (!found || found === 'newer') throw new Error('not read')
  expect(found).toMatchObject({ is: 'class', notebook: null, settings: { marks: 'first', sites: ['paper.example'] } })
  expect(found.packs[0]?.pack).toEqual(economics)
  expect(changes(DEFAULTS, found.settings)).toEqual(['marks', 'sites'])
})

test('a class file that was tampered with cannot touch the reader’s own lists, and wrong values stay out', () => {
  const evil = JSON.stringify({
    format: 'newsgloss-class',
    form: 1,
    settings: { offOn: ['x.example'], known: ['a'], on: false, delay: 'soon', sites: ['javascript:x'] },
    packs: 'none',
  })
  expect(readBundle(evil)).toMatchObject({ settings: { delay: 350, sites: [] }, packs: [] })
  expect(Object.keys((readBundle(evil) as { settings: object }).settings).sort()).toEqual(['delay', 'sites'])
})

test('a backup brings everything back', () => {
  const text = toBackup(settings, [economics], { format: 'notebook' }, '2026-11-25T10:00:00.000Z')
  expect(readBundle(text)).toMatchObject({
    is: 'backup',
    settings,
    notebook: { format: 'notebook' },
    when: '2026-11-25T10:00:00.000Z',
  })
})

test('other files are none, newer ones say so', () => {
  expect(readBundle('{"format":"newsgloss-pack"}')).toBeNull()
  expect(readBundle('{"format":"newsgloss-cla')).toBeNull()
  expect(readBundle('{"format":"newsgloss-class","form":2}')).toBe('newer')
})
