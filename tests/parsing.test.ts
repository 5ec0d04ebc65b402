import { expect, test } from 'vitest'
import { documentOf } from '../src/parsing.ts'

test('an element before the head stands in the body, as in a browser; other pages stay as they are', () => {
  const late = documentOf('<html><div id="stamp"></div><head><title>x</title></head><body><p>y</p></body></html>')
  expect(late.body.innerHTML).toBe('<div id="stamp"></div><p>y</p>')
  expect(late.title).toBe('x')
  expect(documentOf('<html><head></head><body><p>y</p></body></html>').body.innerHTML).toBe('<p>y</p>')
  expect(documentOf('<p>y</p>').querySelector('p')?.textContent).toBe('y')
})
