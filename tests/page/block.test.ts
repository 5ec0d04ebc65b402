import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { type Flow, offsetIn, pageBlock, placeOf, rangeOf } from '../../src/page/block.ts'

function textsOf(html: string) {
  const { document } = parseHTML(`<html><body><p>${html}</p></body></html>`)
  const p = document.querySelector('p')!
  const flow: Flow[] = []
  const visit = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) flow.push(child as Text)
      else if (child.nodeName === 'BR') flow.push('break')
      else visit(child)
    }
  }
  visit(p)
  return pageBlock(flow, 'body', p)
}

test('text is what the reader sees: runs of space are one, links and bold leave no seam', () => {
  const block = textsOf('\n  Troops left  <a href="#">Herat\n city</a>,<b> he</b> said.')!
  expect(block.block.text).toBe('Troops left Herat city, he said.')
})

test('a line break separates words', () => {
  expect(textsOf('KABUL<br>The army')!.block.text).toBe('KABUL The army')
})

test('every character leads back to its own text node, and from there to itself', () => {
  const block = textsOf('  The <i>Collective  Security</i> Treaty <b>Organ</b>ization')!
  const { text } = block.block
  for (let at = 0; at < text.length; at++) {
    const place = placeOf(block, at)!
    const drawn = place.node.data[place.offset]!
    expect(drawn.replace(/\s/, ' ')).toBe(text[at])
    const part = block.parts.find(({ node }) => node === place.node)!
    expect(offsetIn(part, place.offset)).toBe(at)
  }
})

test('a block of nothing but space is no block', () => {
  expect(textsOf(' <b>\n</b> ')).toBeNull()
})

test('a stretch is a range of the page for as long as the page has the same words there', () => {
  Object.assign(globalThis, {
    StaticRange: class {
      constructor(init: object) {
        Object.assign(this, init)
      }
    },
  })
  const block = textsOf('The <i>Collective Security</i><br>Treaty Organization met')!
  const at = block.block.text.indexOf('Collective')
  const name = 'Collective Security Treaty Organization'
  expect(rangeOf(block, at, at + name.length)).not.toBeNull()
  const inner = block.parts[1]!.node
  inner.data = 'Collective Insecurity'
  expect(rangeOf(block, at, at + name.length)).toBeNull()
  expect(rangeOf(block, at, at + 'Collective'.length)).not.toBeNull()
  inner.data = 'Coll'
  expect(rangeOf(block, at, at + 'Collective'.length)).toBeNull()
})
