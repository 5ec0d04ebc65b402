import { expect, test } from 'vitest'
import { compile } from '../../src/compiling.ts'
import { annotate } from '../../src/core/annotate.ts'
import type { Block } from '../../src/core/model.ts'
import { write } from '../../src/glossary/format.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'
import { searchAll, together } from '../../src/glossary/together.ts'
import type { PackTerm } from '../../src/packs/pack.ts'
import { anEntry } from '../entries.ts'
import { pack, term } from '../packs/terms.ts'

const packOf = (id: string, terms: PackTerm[], languages: string[] = []) => ({
  glossary: openGlossary(compile(id, pack([]), terms)),
  languages,
})
const shipped = openGlossary(
  write([
    {
      entry: anEntry('herat', { name: 'Herat', gloss: 'City in Afghanistan', country: 'AF' }),
      prominence: 240,
      demonyms: [],
      shy: false,
    },
  ]).buffer as ArrayBuffer,
)
const read = (text: string, packs: ReturnType<typeof packOf>[]) => {
  const block: Block = { text, role: 'body' }
  const { mentions, cards } = annotate([block], together(shipped, packs))
  return mentions
    .filter(({ marked }) => marked)
    .map(({ text, card }) => `${text}: ${cards[card]?.entry?.gloss ?? cards[card]?.quote?.text}`)
}
const ENGLISH =
  'The bank said on Monday that inflation had been higher than it was before, and that the price of bread in Herat would be the first to fall.'

test('without packs the shipped glossary itself is asked', () => {
  expect(together(shipped, [])).toBe(shipped)
})

test('a pack stands before the shipped glossary, an earlier pack before a later one', () => {
  const first = packOf('a', [term('Herat', { kind: 'place', gloss: 'where we live' })])
  const second = packOf('b', [
    term('Herat', { kind: 'place', gloss: 'not this' }),
    term('Inflation', { gloss: 'prices rise' }),
  ])
  expect(read(ENGLISH, [])).toEqual(['Herat: City in Afghanistan'])
  expect(read(ENGLISH, [first, second])).toEqual(['inflation: prices rise', 'Herat: where we live'])
  expect(read(ENGLISH, [second, first])).toEqual(['inflation: prices rise', 'Herat: not this'])
})

test('what stands in a sentence reads the same by words and at once', () => {
  const packs = [packOf('a', [term('price of bread', { gloss: 'x' })]), packOf('b', [term('bread', { gloss: 'y' })])]
  const all = together(shipped, packs)
  const keys = ['the', 'price', 'of', 'bread', 'in', 'herat']
  const byWord = keys.flatMap((_, at) => all.formsAt(keys, at).map(({ length }) => `${at}+${length}`))
  const starts = [0, 4, 10, 13, 19, 22]
  const atOnce = (all.formsIn?.('The price of bread in Herat') ?? []).map(
    ({ start, length }) => `${starts.indexOf(start)}+${length}`,
  )
  expect(atOnce).toEqual(byWord)
  expect(byWord).toEqual(['1+3', '3+1', '5+1'])
})

test('a page in another language is read with packs of other languages only', () => {
  const spanish =
    'El banco dijo el lunes que la inflación había sido mayor que antes, y que el precio del pan en la ciudad de Herat sería lo primero que bajara cuando llegue el verano a los mercados de la provincia.'
  const word = [term('Inflación', { gloss: 'los precios suben' })]
  expect(read(spanish, [packOf('es', word, ['es'])])).toEqual(['inflación: los precios suben'])
  expect(read(spanish, [packOf('any', word)])).toEqual(['inflación: los precios suben'])
  expect(read(spanish, [packOf('en', word, ['en-GB'])])).toEqual([])
})

test('an Arabic pack marks an Arabic page', () => {
  const arabic =
    'قال البنك يوم الاثنين إن التضخم كان أعلى مما كان عليه من قبل وإن سعر الخبز سينخفض أولا في الصيف المقبل.'
  expect(read(arabic, [packOf('ar', [term('التضخم', { gloss: 'ارتفاع الأسعار' })], ['ar'])])).toEqual([
    'التضخم: ارتفاع الأسعار',
  ])
})

test('entries of packs are found by number, by id and by search, before those of the glossary', () => {
  const one = packOf('a', [term('Heraldry'), term('Herat', { kind: 'place', gloss: 'ours' })])
  const all = together(shipped, [one])
  const [sense] = all.formsAt(['herat'], 0)[0]?.senses ?? []
  expect(all.entry(sense?.entry ?? -1).gloss).toBe('ours')
  expect(all.entryOf?.('pack-a-herat')?.gloss).toBe('ours')
  expect(all.entryOf?.('herat')?.gloss).toBe('City in Afghanistan')
  expect(searchAll(shipped, [one], 'her').map(({ id }) => id)).toEqual(['pack-a-heraldry', 'pack-a-herat', 'herat'])
})
