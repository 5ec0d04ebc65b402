// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { Entry, LocatorMap as Picture } from '../../src/core/model.ts'
import { hasMap, LocatorMap } from '../../src/ui/LocatorMap.tsx'
import { anEntry } from '../entries.ts'

const say = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ')
const entry = (id: string, more: Partial<Entry> = {}): Entry =>
  anEntry(id, { name: 'Herat', gloss: 'City in Afghanistan', country: 'AF', ...more })
const picture: Picture = { land: 'M0 0l9 0 0 9z', own: 'M20 20l9 0 0 9z', areas: [], dot: [22, 23] }

async function shown(load: () => Promise<Picture | null>, one = entry('city-herat-af')) {
  const into = document.createElement('div')
  await act(async () => render(<LocatorMap entry={one} load={load} say={say} />, into))
  return into
}

test('the box is there before the map, and empty', async () => {
  const into = await shown(() => new Promise(() => undefined))
  expect(into.querySelector('figure.map')).toBeTruthy()
  expect(into.querySelector('svg')).toBeNull()
})

test('the map is one picture with a name, a country and a dot', async () => {
  const svg = (await shown(async () => picture)).querySelector('svg')!
  expect(svg.getAttribute('role')).toBe('img')
  expect(svg.getAttribute('aria-label')).toBe('map_label Herat City in Afghanistan')
  expect(svg.querySelector('.own')?.getAttribute('d')).toBe(picture.own)
  expect(svg.querySelector('.dot')?.getAttribute('cx')).toBe('22')
  expect(svg.querySelector('.area')).toBeNull()
})

test('disputed areas are dashed and said so, to the eye and to the ear', async () => {
  const disputed = { ...picture, areas: [{ path: 'M1 1l2 0 0 2z', focus: true, named: true }] }
  const into = await shown(async () => disputed)
  expect(into.querySelector('.area.focus')).toBeTruthy()
  expect(into.querySelector('figcaption')?.textContent).toBe('map_dashed')
  expect(into.querySelector('svg')?.getAttribute('aria-label')).toContain('map_dashed')
})

test('a region is an oval, a tiny country has a ring', async () => {
  const into = await shown(async () => ({ ...picture, around: [9, 9, 30, 10], ring: [50, 60] }))
  expect(into.querySelector('ellipse')?.getAttribute('rx')).toBe('30')
  expect(into.querySelector('.ring')?.getAttribute('cy')).toBe('60')
})

test('no map and no answer leave the box quiet', async () => {
  expect((await shown(async () => null)).textContent).toBe('')
  expect((await shown(() => Promise.reject(new Error('gone')))).textContent).toBe('')
})

test('places have maps; seas from WordNet, continents and people have none', () => {
  expect(hasMap(entry('city-herat-af'))).toBe(true)
  const { country: _, ...landless } = entry('strait-of-hormuz')
  expect(hasMap(landless)).toBe(true)
  expect(hasMap({ ...landless, id: 'nature-fox-river' })).toBe(false)
  expect(hasMap({ ...landless, id: 'place-black-sea' })).toBe(true)
  expect(hasMap({ ...landless, id: 'continent-af' })).toBe(false)
  expect(hasMap(entry('hamid-karzai', { kind: 'person' }))).toBe(false)
})
