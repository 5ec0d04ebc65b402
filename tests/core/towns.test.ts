import { expect, test } from 'vitest'
import { fakeGlossary, type Small } from '../fakes/glossary.ts'
import { markedByGlossary } from './reading.ts'

const place = (id: string, name: string, country: string, gloss: string, prominence: number, demonym = ''): Small => ({
  id,
  kind: 'place',
  name,
  country,
  gloss,
  prominence,
  ...(demonym ? { demonyms: [demonym] } : {}),
})
const glossary = fakeGlossary([
  place('zand', 'Zand', 'ZA', 'Country in the west', 250, 'Zandish'),
  place('osk', 'Osk', 'OS', 'Capital of Oskia', 225),
  place('oskia', 'Oskia', 'OS', 'Country in the east', 250),
  place('idaho', 'Idaho', 'US', 'State of the United States', 150),
  place('maine', 'Maine', 'US', 'State of the United States', 150),
  place('ontario', 'Ontario', 'CA', 'Province of Canada', 150),
])

test.each([
  ['a state, cut short', 'The school in Zand, Mich., was closed.', 'Zand'],
  ['a state of two letters', 'The school in Zand, N.H., was closed.', 'Zand'],
  ['a state in full', 'Four students died in Osk, Idaho, police said.', 'Osk'],
  ['a state at the end', 'They came from the town of Osk, Maine.', 'Osk'],
  ['a province', 'The school in Osk, Ontario, was closed.', 'Osk'],
  ['a state before a small word', 'A man from Zand, Maine was hurt.', 'Zand'],
  ['another mention of the town', 'In Osk, Idaho, they mourn. Later Osk was quiet.', 'Osk'],
])('%s says that it is a town of the name', (_, text, name) => {
  expect(markedByGlossary(glossary, text)).not.toContain(name)
})

test.each([
  ['a list', 'Fires burn in Zand, Maine and Idaho these days.', 'Zand'],
  ['a longer list', 'Fires burn in Zand, Maine, Idaho and Ontario these days.', 'Zand'],
  ['the end of a list', 'Fires burn in Oskia, Zand, Idaho.', 'Zand'],
  ['a clause', 'In Zand, Idaho officials met their friends.', 'Zand'],
  ['nothing behind it', 'The school in Zand was closed.', 'Zand'],
  ['another mention, where the land is spoken of', 'In Osk, Idaho, they mourn. Envoys of Oskia in Osk wrote.', 'Osk'],
])('%s leaves the mark', (_, text, name) => {
  expect(markedByGlossary(glossary, text)).toContain(name)
})
