import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAnki, toCsv, toJson } from '../../src/study/export.ts'
import { readIn } from '../../src/study/import.ts'
import { save } from '../../src/study/records.ts'
import { tries } from '../chance.ts'
import { articleCard, met, NOW, saved } from './terms.ts'

const LATER = '2026-12-01T08:00:00.000Z'
const terms = [
  saved('herat', { tags: ['exam', 'two words'], note: "'-1 is a note" }, { country: 'AF' }),
  save(
    undefined,
    { card: articleCard('Gran Hewad', 'person', 'the ministry’s, “spokesman”'), met: met('“Snow,” said Gran Hewad.') },
    NOW,
  ),
].map((term) => ({ ...term, note: term.note || '=1+1' }))

test('our own JSON comes back whole, byte for byte', () => {
  const file = toJson(terms)
  const preview = readIn(file, LATER)!
  expect(preview).toMatchObject({ form: 'json', errors: [] })
  expect(toJson(preview.terms)).toBe(file)
})

test('a JSON of version 1 is brought along', () => {
  const raw = JSON.parse(toJson(terms)) as { version: number; terms: { met: { words?: string }[] }[] }
  raw.version = 1
  for (const { met } of raw.terms) for (const one of met) delete one.words
  expect(toJson(readIn(JSON.stringify(raw), LATER)!.terms)).toBe(toJson(terms))
})

test('one bad term does not spoil the others, and its row and place are told', () => {
  const raw = JSON.parse(toJson(terms)) as { terms: { saved: unknown }[] }
  raw.terms[0]!.saved = 3
  const preview = readIn(JSON.stringify(raw), LATER)!
  expect(preview.terms).toHaveLength(1)
  expect(preview.errors).toEqual([{ row: 1, why: 'row_not_a_term', about: 'saved' }])
})

test('half a JSON file, a newer one and a stranger are told apart', () => {
  expect(readIn(toJson(terms).slice(0, 300), LATER)!.errors[0]!.why).toBe('row_not_json')
  expect(readIn('{"newsgloss":"notebook","version":99,"terms":[]}', LATER)!.errors[0]).toMatchObject({
    why: 'row_too_new',
    about: '99',
  })
  expect(readIn('{"hello":1}', LATER)).toBeNull()
  expect(readIn('{"newsgloss":"notebook","version":1,"terms":[null,7]}', LATER)!.errors).toHaveLength(2)
  expect(readIn('just a line of text', LATER)).toBeNull()
})

test('our own CSV comes back with its ids, words, page, note, tags and dates', () => {
  const preview = readIn(toCsv(terms), LATER)!
  expect(preview).toMatchObject({ form: 'csv', errors: [] })
  preview.terms.forEach((term, i) => {
    const { id, note, tags, saved, met } = terms[i]!
    expect(term).toMatchObject({ id, note, tags, saved })
    expect(term.met).toEqual(met)
    expect(term.card.title).toBe(terms[i]!.card.title)
  })
  expect(preview.terms[0]!.card.entry).toMatchObject({
    id: 'herat',
    country: 'AF',
    gloss: 'herat in short',
    asOf: '2026-02',
  })
})

test('a table made by hand needs only a term column; wrong rows are named as the spreadsheet numbers them', () => {
  const preview = readIn(
    'Term;Meaning;Kind;Address\nHerat;a city;place;\n;no term;;\nX;y;planet;\nZ;w;;javascript:1\n',
    LATER,
  )!
  expect(preview.terms.map(({ card }) => [card.title, card.quote?.text, card.kind])).toEqual([
    ['Herat', 'a city', 'place'],
  ])
  expect(preview.errors).toEqual([
    { row: 3, why: 'row_no_term', about: 'no term' },
    { row: 4, why: 'row_kind', about: 'planet' },
    { row: 5, why: 'row_address', about: 'met.0.address' },
  ])
})

test('an unclosed quotation mark is an error of its row, not a silent loss', () => {
  const preview = readIn('term,meaning\nHerat,"a city\nKabul,b', LATER)!
  expect(preview.errors[0]).toMatchObject({ row: 2, why: 'row_quotes' })
})

test('our own Anki file comes back with its ids, short forms and tags', () => {
  const csto = saved(
    'csto',
    { tags: ['two words'] },
    { kind: 'organisation', name: 'Collective Security Treaty Organization', short: ['CSTO'] },
  )
  const preview = readIn(toAnki([csto, ...terms], 'Newsgloss'), LATER)!
  expect(preview.errors).toEqual([])
  expect(preview.terms.map(({ id }) => id)).toEqual([csto, ...terms].map(({ id }) => id))
  expect(preview.terms[0]).toMatchObject({
    tags: ['two words'],
    card: { short: 'CSTO', kind: 'organisation', entry: { gloss: 'csto in short' } },
  })
})

test('a plain export from Anki, with its HTML, is read as text', () => {
  const file =
    '#separator:tab\n#html:true\n#tags column:3\nHerat\t<b>City</b> &amp; province<br>in the west<script>x</script>\texam\n\tno front\t\n'
  const preview = readIn(file, LATER)!
  expect(preview.terms[0]).toMatchObject({
    tags: ['exam'],
    note: 'in the westx',
    card: { title: 'Herat', quote: { text: 'City & province' } },
  })
  expect(preview.errors).toEqual([{ row: 5, why: 'row_no_term', about: 'no front' }])
})

test('no text makes reading fail, and whatever is read can be exported again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc
          .array(fc.array(fc.string(), { maxLength: 4 }))
          .map((rows) => `term,meaning,note\n${rows.map((row) => row.join(',')).join('\n')}`),
      ),
      (text) => {
        const preview = readIn(text, LATER)
        if (preview) expect(toJson(readIn(toJson(preview.terms), LATER)!.terms)).toBe(toJson(preview.terms))
      },
    ),
    { numRuns: tries(300) },
  )
})

test('any cell survives the way through CSV', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (note) => {
      const term = { ...terms[0]!, note }
      expect(readIn(toCsv([term]), LATER)!.terms[0]!.note).toBe(note)
    }),
    { numRuns: tries(300) },
  )
})
