// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { type Credit, CreditsView } from '../../src/ui/CreditsView.tsx'

const say = (key: string) => key
const credit = (name: string, group: Credit['group']): Credit => ({
  name,
  version: '1.2.3',
  licence: 'MIT',
  home: `https://example.org/${name}`,
  group,
  took: `credits_${name}`,
})

function shown(credits: readonly Credit[]) {
  const into = document.createElement('div')
  render(<CreditsView say={say} credits={credits} />, into)
  return into
}

test('each package stands once, under its heading, with version, licence and what came from it', () => {
  const into = shown([credit('preact', 'code'), credit('atlas', 'maps'), credit('towns', 'places')])
  expect([...into.querySelectorAll('h2')].map((one) => one.textContent)).toEqual(
    ['places', 'maps', 'words', 'code'].map((group) => `credits_group_${group}`),
  )
  const under = (group: string) => into.querySelector(`section[aria-labelledby="credits-${group}"]`)!.textContent
  expect(under('maps')).toContain('atlas 1.2.3credits_atlasMIT')
  expect(under('code')).not.toContain('atlas')
  expect(into.querySelectorAll('li').length).toBe(3)
})

test('a package’s name leads to its home in a tab of its own, the licences to the file inside', () => {
  const into = shown([credit('preact', 'code')])
  const [home, texts] = [...into.querySelectorAll('a')]
  expect([home?.getAttribute('href'), home?.target, home?.rel]).toEqual([
    'https://example.org/preact',
    '_blank',
    'noreferrer',
  ])
  expect(texts?.getAttribute('href')).toBe('licences.txt')
})
