import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { notReady, type Standing, sums, zipped } from './archive.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

test('the same files give the same archive, in whatever order, zone and hour', () => {
  const one = zipped({ 'b.js': bytes('b'), 'a/a.js': bytes('a'.repeat(5000)) })
  for (const elsewhere of ['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu']) {
    process.env.TZ = elsewhere
    expect(Buffer.compare(zipped({ 'a/a.js': bytes('a'.repeat(5000)), 'b.js': bytes('b') }), one)).toBe(0)
  }
  expect(Object.keys(unzipSync(one))).toEqual(['a/a.js', 'b.js'])
})

test('another byte gives another archive, and other sums', () => {
  const [one, other] = [zipped({ a: bytes('1') }), zipped({ a: bytes('2') })]
  expect(sums({ x: one })).not.toBe(sums({ x: other }))
  expect(sums({ x: one })).toMatch(/^[0-9a-f]{64} {2}x\n$/)
})

const ready: Standing = {
  version: '1.2.0',
  packageVersion: '1.2.0',
  lockVersion: '1.2.0',
  changelog: '# Changes\n\n## 1.2.0\n\n- New.\n\n## 1.1.0\n\n- Old.\n',
  uncommitted: '',
}

test('all agree: nothing stands in the way', () => {
  expect(notReady(ready)).toEqual([])
})

test.each<[string, Partial<Standing>, RegExp]>([
  ['another version in package.json', { packageVersion: '1.1.0' }, /package\.json says 1\.1\.0/],
  ['another version in the lock file', { lockVersion: '1.1.0' }, /package-lock\.json/],
  ['a changelog that stopped earlier', { changelog: '# Changes\n\n## 1.1.0\n\n- Old.\n' }, /begins with 1\.1\.0/],
  ['a changelog without a word', { changelog: '# Changes\n\n## 1.2.0\n\n## 1.1.0\n\n- Old.\n' }, /says nothing/],
  ['no changelog', { changelog: '' }, /no version/],
  ['work that is not committed', { uncommitted: ' M src/gate.ts\n' }, /src\/gate\.ts/],
  ['a version that no store takes', { version: '1.2.0-beta' }, /not a version/],
])('not with %s', (_what, change, says) => {
  expect(notReady({ ...ready, ...change }).join('\n')).toMatch(says)
})
