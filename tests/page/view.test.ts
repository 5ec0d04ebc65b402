import { expect, test } from 'vitest'
import type { PageBlock } from '../../src/page/block.ts'
import { seen } from '../../src/page/view.ts'

/** Blocks of a hundred pixels, one below the other, on a page scrolled by so much. */
const page = (count: number, scrolled: number) =>
  Array.from({ length: count }, (_, i) => ({
    element: { getBoundingClientRect: () => ({ top: i * 100 - scrolled, bottom: i * 100 + 100 - scrolled }) },
  })) as unknown as PageBlock[]
const view = { innerHeight: 250 } as Window

test('the blocks on the screen are found wherever the page is scrolled to', () => {
  expect(seen(page(1000, 0), view)).toEqual({ from: 0, to: 3 })
  expect(seen(page(1000, 40_050), view)).toEqual({ from: 400, to: 403 })
  expect(seen(page(4, 1000), view)).toEqual({ from: 4, to: 4 })
  expect(seen([], view)).toEqual({ from: 0, to: 0 })
})
