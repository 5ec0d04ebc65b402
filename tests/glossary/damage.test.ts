/** A glossary whose bytes rot after they were checked: whatever is asked of it, it answers or refuses, and comes to an end. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { lookUp } from '../../src/core/look-up.ts'
import { type Row, write } from '../../src/glossary/format.ts'
import { DamagedGlossary, openGlossary } from '../../src/glossary/lookup.ts'
import { search } from '../../src/glossary/search.ts'
import { tries } from '../chance.ts'
import { anEntry } from '../entries.ts'

const PLACES = ['Herat', 'Strait of Hormuz', 'Kabul', 'Mosul', 'Lagman', 'New Kabul', 'Herat Province']
const rows: Row[] = [
  ...PLACES.map((name, i) => ({ entry: anEntry(`place-${i}`, { kind: 'place' as const, name }), shy: i % 3 === 0 })),
  {
    entry: anEntry('csto', {
      kind: 'organisation',
      name: 'Collective Security Treaty Organization',
      short: ['CSTO'],
      seeAlso: ['place-2'],
    }),
    shy: false,
  },
].map((one) => ({ ...one, prominence: 200, demonyms: [] }))
const sound = write(rows)
const TEXT =
  'The Collective Security Treaty Organization (CSTO) met in Kabul, Herat and Mosul near the Strait of Hormuz.'
const HEADER = 256

/** Everything that a page or the popup makes the glossary do. */
function used(bytes: Uint8Array): void {
  const glossary = openGlossary(bytes.slice().buffer as ArrayBuffer, 'header')
  annotate([{ text: TEXT, role: 'body' }], glossary)
  for (const typed of ['herat', 'kab', 'csto', 'strait of hormus']) search(glossary, typed)
  lookUp('Kabul', glossary)
  for (const { entry } of rows) glossary.entryOf?.(entry.id)
}

test('sound bytes are used without a word', () => {
  expect(() => used(sound)).not.toThrow()
})

test('bytes that rot after they were checked end in an answer or in an error, never in an endless loop or a crash', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: HEADER, max: sound.length - 1 }), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 40,
      }),
      (flips) => {
        const bytes = sound.slice()
        for (const [at, by] of flips) bytes[at] = bytes[at]! ^ by
        try {
          used(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(Error) // Told to the reader as a glossary that could not be opened.
        }
        expect(() => openGlossary(bytes.slice().buffer as ArrayBuffer, 'whole')).toThrow(DamagedGlossary)
      },
    ),
    { numRuns: tries(300) },
  )
})

test('words that changed places are refused: the sum knows where each stands', () => {
  const words = (sound.length - HEADER) >> 2
  const place = fc.integer({ min: 0, max: words - 1 })
  fc.assert(
    fc.property(place, place, (one, other) => {
      const bytes = sound.slice()
      const data = new Uint32Array(bytes.buffer, HEADER)
      fc.pre(data[one] !== data[other])
      ;[data[one], data[other]] = [data[other]!, data[one]!]
      expect(() => openGlossary(bytes.buffer as ArrayBuffer, 'whole')).toThrow(DamagedGlossary)
    }),
    { numRuns: tries(300) },
  )
})

test('whatever is cut off or put behind is refused at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: sound.length - 1 }), fc.uint8Array({ maxLength: 200 }), (length, more) => {
      expect(() => openGlossary(sound.slice(0, length).buffer as ArrayBuffer, 'header')).toThrow(DamagedGlossary)
      if (more.length === 0) return
      const longer = new Uint8Array([...sound, ...more])
      expect(() => openGlossary(longer.buffer as ArrayBuffer, 'header')).toThrow(DamagedGlossary)
    }),
    { numRuns: tries(30) },
  )
})
