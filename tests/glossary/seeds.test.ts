/** The names the glossary was begun for: each is the right card in a story about Afghanistan, and where others share it, the other meaning elsewhere. */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Annotation, Block } from '../../src/core/model.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { type OpenGlossary, openGlossary } from '../../src/glossary/lookup.ts'

let glossary: OpenGlossary
beforeAll(async () => {
  const { bytes } = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(bytes.buffer as ArrayBuffer)
}, 120_000)

const body = (...texts: string[]): Block[] => texts.map((text) => ({ text, role: 'body' }))
const read = (...texts: string[]): Annotation => annotate(body(...texts), glossary)

/** Ids of the cards on mentions written exactly so; 'marked' ones only. */
function cardsOf({ mentions, cards }: Annotation, form: string): string[] {
  const ids = mentions
    .filter(({ text, marked, card }) => text === form && marked && card >= 0)
    .map(({ card }) => cards[card]!.entry?.id ?? `from the article: ${cards[card]!.title}`)
  return [...new Set(ids)]
}

/** Written for this test in July 2021's news; it quotes nobody. */
const STORY = [
  'The Taliban entered the city of Qala-e-Naw, the capital of Badghis province in western Afghanistan, on Wednesday, and soldiers of the Afghan National Army (ANA) fell back. By evening the ANA said that it held the police headquarters.',
  'Fighting was reported from Alishing district in Laghman and from Faizabad, the capital of Badakhshan. Hundreds of soldiers crossed the border into Tajikistan, a member of the Collective Security Treaty Organization (CSTO).',
  'In Islam Qala, a border town in Herat province near Iran, traders waited. In the city of Herat the shops stayed open, The Associated Press reported. AP and Reuters both spoke to residents.',
  'Taliban negotiators including Sher Mohammad Abbas Stanekzai flew to Tehran, where the Iranian foreign minister, Mohammad Javad Zarif, received them with the politician Yunus Qanuni. Javad Zarif called for talks. A Taliban spokesman in Doha, Mohammad Naeem, confirmed the visit.',
  'President Ashraf Ghani met former president Hamid Karzai and Abdul Rashid Dostum in Kabul. Pakistan sent a delegation from Islamabad, and Moscow its envoy Zamir Kabulov.',
  'In Washington, President Joe Biden defended the withdrawal at the White House. U.S. Central Command said that it was more than 90 percent complete. Michael O’Hanlon of the Brookings Institution had taken part in track 1.5 and track 2 meetings on Afghanistan.',
]

describe('in a story about Afghanistan', () => {
  let story: Annotation
  beforeAll(() => {
    story = read(...STORY)
  })
  test.each([
    ['Afghan National Army', 'afghan-national-army'],
    ['ANA', 'afghan-national-army'],
    ['Taliban', 'taliban'],
    ['Alishing', 'district-alishing-af-35'],
    ['Laghman', 'province-af-laghman'],
    ['Islamabad', 'city-islamabad-pk'],
    ['Tehran', 'city-tehran-ir'],
    ['Javad Zarif', 'mohammad-javad-zarif'],
    ['Mohammad Naeem', 'mohammad-naeem'],
    ['Sher Mohammad Abbas Stanekzai', 'sher-mohammad-abbas-stanekzai'],
    ['Yunus Qanuni', 'yunus-qanuni'],
    ['Ashraf Ghani', 'ashraf-ghani'],
    ['Hamid Karzai', 'hamid-karzai'],
    ['Abdul Rashid Dostum', 'abdul-rashid-dostum'],
    ['Qala-e-Naw', 'city-qala-e-naw-af'],
    ['Badghis', 'province-af-badghis'],
    ['Brookings Institution', 'brookings'],
    ['track 1.5', 'track-1-5-diplomacy'],
    ['track 2', 'track-2-diplomacy'],
    ['U.S. Central Command', 'centcom'],
    ['Joe Biden', 'joe-biden'],
    ['Islam Qala', 'city-islam-qala-af'],
    ['Associated Press', 'associated-press'],
    ['AP', 'associated-press'],
    ['Tajikistan', 'country-tj'],
    ['Faizabad', 'city-faizabad-af'],
    ['Badakhshan', 'province-af-badakhshan'],
    ['Reuters', 'reuters'],
    ['Collective Security Treaty Organization', 'csto'],
    ['CSTO', 'csto'],
    ['Zamir Kabulov', 'zamir-kabulov'],
    ['White House', 'white-house'],
  ])('%s is %s', (form, id) => {
    expect(cardsOf(story, form)).toEqual([id])
  })

  test('Herat is the province beside its word, and the city beside its own', () => {
    const { mentions, cards } = read(...STORY)
    const herats = mentions.filter(({ text, block }) => text.startsWith('Herat') && block === 2)
    expect(herats.map(({ card }) => cards[card]?.entry?.id)).toEqual(['province-af-herat', 'city-herat-af'])
  })

  test('Michael O’Hanlon is known from the glossary or from the story’s own words', () => {
    const named = story.mentions.filter(({ text }) => text === 'Michael O’Hanlon')
    expect(named.length).toBe(1)
    expect(named[0]!.kind).toBe('person')
  })
})

describe('in a story about something else', () => {
  test('ANA is the airline in Tokyo', () => {
    const tokyo = read(
      'ANA said on Monday that it would cancel flights from Tokyo because of the typhoon. The airline, based in Japan, flies from Haneda and Narita.',
      'Passengers of ANA were told to check their flights.',
    )
    expect(cardsOf(tokyo, 'ANA')).toEqual(['all-nippon-airways'])
  })

  test('Faizabad is the city in India', () => {
    const india = read(
      'Voters in Faizabad, in the Indian state of Uttar Pradesh, went to the polls on Sunday. India holds its general election in seven phases.',
      'In Faizabad the queues were long, officials in Lucknow said.',
    )
    expect(cardsOf(india, 'Faizabad')).toEqual(['city-faizabad-in'])
  })

  test('Herat alone is the city, and the province where the page says so', () => {
    const ids = (...texts: string[]) => cardsOf(read(...texts), 'Herat')
    expect(ids('Students in Kabul and Herat, Afghanistan, went back to school.')).toEqual(['city-herat-af'])
    expect(ids('Nine of the fifteen districts of Herat province, in western Afghanistan, have no clinic.')).toEqual([
      'province-af-herat',
    ])
  })

  test('Islamabad is the capital with nothing else on the page', () => {
    expect(cardsOf(read('Talks in Islamabad ended without a statement.'), 'Islamabad')).toEqual(['city-islamabad-pk'])
  })

  test('Faizabad, Badakhshan: the first comma decides, whatever country the page speaks of', () => {
    const visit = read('An Indian doctor from Lucknow, India, worked for years in Faizabad, Badakhshan, she said.')
    expect(cardsOf(visit, 'Faizabad')).toEqual(['city-faizabad-af'])
  })

  test('AP is the news agency only where nothing else is spelled out', () => {
    const state = read(
      'Officials of Andhra Pradesh (AP) met in Vijayawada, India. AP wants a new capital, the chief minister said.',
    )
    expect(cardsOf(state, 'AP').join()).not.toContain('associated-press')
  })

  test('track 2 is a song where nobody negotiates', () => {
    expect(
      cardsOf(read('The album opens quietly; track 2 is the hit single, and fans of the band love it.'), 'track 2'),
    ).toEqual([])
  })

  test('a small town stays unmarked where nothing speaks of its country', () => {
    expect(
      cardsOf(read('Paula Sangin won the spelling bee in Ohio. Her teacher, Mr. Jurm, was proud.'), 'Jurm'),
    ).toEqual([])
  })
})

describe('a place is found by each of its spellings, in a story about its country', () => {
  test.each([
    ['Afghanistan', 'city-qala-e-naw-af', "Qala-e-Naw|Qala i Naw|Qala-i-Naw|Qal‘eh-ye Now|Qal’eh-ye Now|Qal'eh-ye Now"],
    ['Afghanistan', 'province-af-laghman', 'Laghman|Laghmān'],
    ['Ukraine', 'city-kyiv-ua', 'Kyiv|Kiev'],
    ['Ukraine', 'city-mykolaiv-ua', 'Mykolaiv|Nikolaev|Nikolayev'],
    ['Afghanistan', 'city-faizabad-af', 'Faizabad|Fayzabad|Feyzabad'],
    ['Yemen', 'city-sanaa-ye', "Sana'a|Sana’a|Sanaa"],
    ['Israel', 'city-tel-aviv-il', 'Tel Aviv-Yafo|Tel Aviv'],
    ['Ukraine', 'city-odesa-ua', 'Odesa|Odessa'],
    ['China', 'city-beijing-cn', 'Beijing|Peking'],
  ])('%s: %s', (land, id, spellings) => {
    for (const form of spellings.split('|')) {
      const told = read(`Shops in ${form} stayed shut on Monday, officials in ${land} said.`)
      expect(cardsOf(told, form), form).toEqual([id])
      expect(told.cards.find(({ entry }) => entry?.id === id)?.alternative, form).toBeUndefined()
    }
  })

  test('a spelling is no flood: what only looks alike is another name', () => {
    for (const form of ['Sanaat', 'Kievan', 'Laghmandi', 'Telaviv', 'Qalanow'])
      expect(cardsOf(read(`The band ${form} plays in Kyiv, Ukraine, and in Sanaa, Yemen.`), form), form).toEqual([])
  })
})
