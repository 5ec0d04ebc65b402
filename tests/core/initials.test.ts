import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { initials } from '../../src/core/initials.ts'
import { readNames, smallGlossary } from './reading.ts'

const shorts = (...texts: string[]) => {
  const { passages, names } = readNames(texts)
  return Object.fromEntries([...initials(passages, names)].map(([short, body]) => [short, body !== null]))
}

test('the capitals of a body are its initials; small words give none', () => {
  expect(shorts('He taught at the University of Southern Gruz for years.')).toEqual({ USG: true })
  expect(shorts('He was a member of the Gruz Workers Party for years.')).toEqual({ GWP: true })
})

test('two bodies of the same initials have none', () => {
  const said = shorts('He left the Gruz Workers Party for good.', 'She joined the Great Water Party in May.')
  expect(said).toEqual({ GWP: false })
})

test('neither a person nor a body of two words has any', () => {
  expect(shorts('He met Anna Maria Zeld and the Gruz Party there.')).toEqual({})
})

test('initials on a page that names the body get its card, others none', () => {
  const read = (text: string) => {
    const { mentions, cards } = annotate([{ text, role: 'body' }], smallGlossary())
    const one = mentions.find((mention) => mention.text === 'USG')
    return one && cards[one.card]?.title
  }
  expect(read('The show is at the University of Southern Gruz. It opened when USG had paid for it.')).toBe(
    'University of Southern Gruz',
  )
  expect(read('The show is at the University of Northern Gruz. It opened when USG had paid for it.')).toBeUndefined()
})
