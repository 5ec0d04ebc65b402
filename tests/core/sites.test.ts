import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  closeness,
  closest,
  isPattern,
  originsOf,
  patternOf,
  placeOf,
  sitesFromText,
  sitesToText,
} from '../../src/core/sites.ts'

test('what readers type or paste becomes a pattern', () => {
  expect(patternOf('example.com')).toBe('example.com')
  expect(patternOf(' https://News.Example.com/ ')).toBe('news.example.com')
  expect(patternOf('*.example.com')).toBe('*.example.com')
  expect(patternOf('*://*.example.com/*')).toBe('*.example.com')
  expect(patternOf('example.com/section/*')).toBe('example.com/section/*')
  expect(patternOf('https://example.com:8080/section/?a=1#b')).toBe('example.com/section')
  expect(patternOf('bücher.example')).toBe('xn--bcher-kva.example')
})

test('what is no site is none', () => {
  for (const typed of [
    '',
    'news',
    'a b.example',
    'javascript:alert(1)',
    '*',
    '*.',
    'me:secret@x.example',
    `${'a'.repeat(300)}.example`,
  ])
    expect(patternOf(typed), typed).toBeNull()
})

test('a host stands for itself and its www, a star for all hosts under it, a path for what lies below', () => {
  expect(closeness('example.com', 'example.com/a')).toBeGreaterThan(0)
  expect(closeness('example.com', 'www.example.com/a')).toBeGreaterThan(0)
  expect(closeness('example.com', 'news.example.com')).toBe(0)
  expect(closeness('example.com', 'notexample.com')).toBe(0)
  expect(closeness('*.example.com', 'a.b.example.com/x')).toBeGreaterThan(0)
  expect(closeness('*.example.com', 'example.com')).toBeGreaterThan(0)
  expect(closeness('*.example.com', 'notexample.com')).toBe(0)
  for (const path of ['/section', '/section/', '/section/a/b'])
    expect(closeness('example.com/section/*', `example.com${path}`), path).toBeGreaterThan(0)
  for (const path of ['', '/', '/sections', '/other/section'])
    expect(closeness('example.com/section/*', `example.com${path}`), path).toBe(0)
  expect(closeness('example.com/sec*', 'example.com/sections')).toBeGreaterThan(0)
})

test('the longer pattern fits more closely', () => {
  expect(closeness('www.example.com', 'www.example.com/a')).toBeGreaterThan(
    closeness('*.example.com', 'www.example.com/a'),
  )
  expect(closeness('example.com/a/*', 'example.com/a/b')).toBeGreaterThan(closeness('example.com', 'example.com/a/b'))
  expect(closest(['*.example.com', 'other.example'], 'a.example.com')).toBe(21)
})

test('places come from web addresses only', () => {
  expect(placeOf('https://www.example.com:81/world/x?y=1#z')).toBe('www.example.com/world/x')
  expect([placeOf('about:blank'), placeOf('file:///x'), placeOf('nonsense')]).toEqual(['', '', ''])
})

test('the browser is asked for hosts, never for more', () => {
  expect(originsOf('*.example.com/world/*')).toEqual(['https://*.example.com/*', 'http://*.example.com/*'])
})

test('a list travels through a file; lines that are no sites are told with their numbers', () => {
  const list = ['example.com', '*.paper.example', 'a.example/world/*']
  expect(sitesFromText(sitesToText(list))).toEqual({ patterns: list, bad: [] })
  const found = sitesFromText('\uFEFF# mine\r\nexample.com # the best\r\n\r\nno site\rexample.com')
  expect(found).toEqual({ patterns: ['example.com'], bad: [{ line: 4, text: 'no site' }] })
})

test('whatever is typed, a pattern is valid, is found again in a file, and fits its own host', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      const pattern = patternOf(typed)
      if (pattern === null) return
      expect(isPattern(pattern)).toBe(true)
      expect(patternOf(pattern)).toBe(pattern)
      if (!pattern.includes('*')) expect(closeness(pattern, pattern)).toBeGreaterThan(0)
    }),
    { examples: [['http://a.aa/*/']] },
  )
})
