// @vitest-environment jsdom
import { render } from 'preact'
import { expect, test } from 'vitest'
import type { Rich as Value } from '../../src/core/model.ts'
import { Rich } from '../../src/ui/Rich.tsx'
import { purified, richOf } from '../../src/ui/RichText.tsx'

const htmlOf = (html: string) => {
  const into = document.createElement('div')
  into.append(purified(html))
  return into.innerHTML
}
const shown = (of: Value[]) => {
  const into = document.createElement('div')
  render(<Rich of={of} />, into)
  return into
}

/** The attacks that cheat sheets begin with (OWASP, XSS Filter Evasion). */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" &#106;avascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:x">x</a>',
  '<iframe src="https://x.example"></iframe>',
  '<style>body{display:none}</style>',
  '<p style="position:fixed;inset:0">x</p>',
  '<link rel=stylesheet href=https://x.example/a.css>',
  '<form action=https://x.example><input name=q><button>go</button></form>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<div id="newsgloss-card" class="card" name="body">x</div>',
  '<template><img src=x onerror=alert(1)></template>',
  '<object data="x"></object><embed src=x><base href=//x.example>',
  '<p onclick=alert(1) onmouseover=alert(1)>x</p>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
]

test.each(ATTACKS)('nothing of %s gets through the door', (attack) => {
  for (const html of [htmlOf(attack), shown(richOf(attack)).innerHTML]) {
    expect(html).not.toMatch(/<(?:script|style|img|svg|iframe|form|input|object|embed|base|link|math|template)/i)
    expect(html).not.toMatch(/\son\w+=|javascript:|vbscript:|data:|style=|class=|id=/i)
  }
})

test('a value that was forged in storage cannot lead to a script either', () => {
  expect(shown([{ as: 'a', to: 'javascript:alert(1)', of: ['x'] }]).innerHTML).toBe('x')
  expect(shown([{ as: 'script', of: ['alert(1)'] } as unknown as Value]).innerHTML).toBe('')
  expect(shown([{ as: 'b', of: 7 } as unknown as Value, null as unknown as Value, 'y']).textContent).toBe('y')
  let deep: Value = 'x'
  for (let i = 0; i < 5_000; i++) deep = { as: 'b', of: [deep] }
  expect(shown([deep]).textContent).toBe('')
  expect(shown(['<b>not markup</b>']).textContent).toBe('<b>not markup</b>')
})

test('words keep a plain dress, and links open beside the page', () => {
  expect(richOf('a <strong>b</strong> <em>c</em><ul><li>d</ul>')).toEqual([
    'a ',
    { as: 'b', of: ['b'] },
    ' ',
    { as: 'i', of: ['c'] },
    { as: 'ul', of: [{ as: 'li', of: ['d'] }] },
  ])
  expect(richOf('<h5>kept words</h5>')).toEqual(['kept words'])
  expect(richOf('R&amp;D')).toEqual(['R&D'])
  expect(richOf('plain words')).toEqual(['plain words'])
  expect(richOf('  ')).toEqual([])
  const link = shown(richOf('<a href="https://x.example/a" target="_self" onclick="x()">x</a>')).querySelector('a')
  expect(link?.outerHTML).toBe('<a href="https://x.example/a" target="_blank" rel="noopener noreferrer">x</a>')
})

test('a tower of elements ends', () => {
  const rich = richOf(`${'<b>'.repeat(500)}x`)
  expect(JSON.stringify(rich).length).toBeLessThan(400)
  expect(shown(rich).textContent).toBe('x')
})

test('a story keeps its headings, lists, quotations and tables', () => {
  const html =
    '<article lang="ar" dir="rtl"><h1>A</h1><p>b</p><blockquote>c</blockquote><table><tbody><tr><td>d</td></tr></tbody></table></article>'
  expect(htmlOf(html)).toBe(html)
})
