import { expect, test } from 'vitest'
import { addressPoints, placeIn } from '../../src/page/address.ts'
import { addressPoints as plainly } from '../plain/news.ts'
import { random } from '../random.ts'

const points = (pathname: string, hostname = 'www.paper.example') => addressPoints({ hostname, pathname })

test('a dated story in a section is told by its address, and a front page, a manual and a shop are', () => {
  expect(points('/world/2026/nov/02/crossings-to-open-soon')).toBe(2.5)
  expect(points('/')).toBe(-4)
  expect(points('/world')).toBe(-1.5)
  expect(points('/docs/start')).toBe(-2)
  expect(points('/boots/brown', 'shop.paper.example')).toBe(-2)
  expect(points('/a/how-to-knit-a-scarf-in-a-day')).toBe(-1.5)
})

test('the place of an address is what the location object says', () => {
  for (const address of [
    'https://www.paper.example/',
    'https://paper.example/world/2026/11/02/crossings',
    'https://paper.example/a?next=/b#c?d',
    'https://paper.example/a#c?d/e',
    'https://paper.example/?a',
    'http://localhost/world//a/',
    'https://paper.example/a%20b/%D0%B0@b:c',
  ]) {
    const { hostname, pathname } = new URL(address)
    expect(placeIn(address)).toEqual({ hostname, pathname })
  }
})

/** What addresses are made of: words and figures that mean something, alone and joined by what parts them. */
const PIECES = [
  ...['news', 'World', 'middle-east', 'docs', 'doc', 'how', 'to', 'how-to', 'how_12', 'howto', 'recipe', 'blog', 'a'],
  ...['20', '19', '2026', '1999', '202611', '20261', '11', '1', 'nov', 'November', '12345', '123456', '1234567'],
]
const JOINTS = ['/', '/', '/', '-', '-', '_', '.', '']

test('letters read one by one say what expressions say', () => {
  const chance = random(23)
  const one = <T>(all: readonly T[]) => all[Math.floor(chance() * all.length)]!
  for (let i = 0; i < 20_000; i++) {
    let pathname = '/'
    for (let n = Math.floor(chance() * 7); n > 0; n--) pathname += one(PIECES) + one(JOINTS)
    const place = { hostname: one(['www.paper.example', 'blog.paper.example', 'how-to.example']), pathname }
    expect(addressPoints(place), pathname).toBe(plainly(place))
  }
})
