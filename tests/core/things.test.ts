import { expect, test } from 'vitest'
import { fakeGlossary } from '../fakes/glossary.ts'
import { markedByGlossary } from './reading.ts'

const glossary = fakeGlossary([
  {
    id: 'reagan',
    kind: 'person',
    name: 'Ronald Reagan',
    aliases: ['Reagan'],
    gloss: 'President of the United States',
    clues: ['Cold War'],
    prominence: 240,
  },
  {
    id: 'oracle',
    kind: 'organisation',
    name: 'Oracle',
    gloss: 'Software company',
    clues: ['cloud'],
    shy: true,
    prominence: 240,
  },
  { id: 'vincent', kind: 'place', name: 'St Zand', country: 'VC', gloss: 'Country', prominence: 250 },
  { id: 'arizona', kind: 'place', name: 'Arizona', gloss: 'State of the United States', prominence: 200 },
])

test.each([
  ['The carrier Ronald Reagan left port.', 'Ronald Reagan'],
  ['The Reagan left port after the Cold War.', 'Reagan'],
  ['Flights from Reagan airport began in the Cold War.', 'Reagan'],
  ['He died at St Zand’s Hospital in June.', 'St Zand'],
  ['The king asked the Oracle in Delphi about a cloud.', 'Oracle'],
  ['In Oracle, Arizona, a cloud of smoke rose.', 'Oracle'],
  ['Oracle Jones came. Oracle saw a cloud.', 'Oracle'],
])('a thing, a town or a first name: %s', (text, form) => {
  expect(markedByGlossary(glossary, text)).not.toContain(form)
})

test.each([
  ['Ronald Reagan ended the Cold War.', 'Ronald Reagan'],
  ['St Zand’s prime minister spoke.', 'St Zand'],
  ['He runs an Oracle-built cloud.', 'Oracle'],
  ['The Reagan government spent more in the Cold War.', 'Reagan'],
  ['The firm Oracle sold its cloud.', 'Oracle'],
  ['The Oracle cloud grew.', 'Oracle'],
])('the known one: %s', (text, form) => {
  expect(markedByGlossary(glossary, text)).toContain(form)
})
