import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CARD_TEXTS } from '../../src/ui/card-texts.ts'

test('every text that a card can say without the background is learned by heart', () => {
  const sources = ['ui/Card.tsx', 'ui/PageCard.tsx', 'ui/Deeds.tsx', 'ui/LocatorMap.tsx', 'page/open-card.ts']
  const code = sources.map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')).join('\n')
  const keys = [...code.matchAll(/\bsay\('([a-z_]+)'|label="([a-z_]+)"/g)].map(([, said, label]) => said ?? label)
  expect(keys.length).toBeGreaterThan(20)
  expect(CARD_TEXTS).toEqual(expect.arrayContaining(keys))
})
