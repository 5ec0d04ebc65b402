/**
 * Sixty stories on the real glossary whose person only bears the name of somebody in it. The worst error is a wrong person: in
 * none of them may the glossary's be shown, neither at the full name nor at the surname.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Glossary } from '../../src/core/model.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'

/** The entry that must not be shown, and the story: paragraphs parted by "|". */
const STORIES: [entry: string, story: string][] = [
  // The same full name, another work.
  ['theresa-may', 'Theresa May, a baker from Leeds, won the prize on Sunday. | “I cried,” May said afterwards.'],
  ['john-kerry', 'The novelist John Kerry reads from his new book tonight. | Kerry grew up in Cork.'],
  [
    'george-w-bush',
    'George Bush, a gardener at the palace for forty years, retired on Friday. | Bush planted the old oak.',
  ],
  ['lawrence-wong', 'Lawrence Wong, a chef in Melbourne, opened a third restaurant. | Wong said the rents had fallen.'],
  ['li-qiang', 'Li Qiang, a chess grandmaster from Chengdu, drew with black. | Li said he was tired.'],
  ['wang-yi', 'The swimmer Wang Yi finished second in the relay. | Wang trains in Shanghai.'],
  [
    'karol-nawrocki',
    'Karol Nawrocki, a goalkeeper on loan from Lech, was hurt. | Nawrocki left the ground on crutches.',
  ],
  ['peter-magyar', 'Peter Magyar, the orchestra’s second violinist, took a bow. | Magyar has played there since 1998.'],
  ['rajnath-singh', 'Rajnath Singh, a bus driver in Birmingham, found the ring. | Singh handed it in at once.'],
  ['thomas-bach', 'Thomas Bach, an organist in Leipzig, played the toccata. | Bach is no relative of the composer.'],
  ['scott-bessent', 'Scott Bessent, a farmer outside Topeka, lost half of his wheat. | Bessent blamed the hail.'],
  ['luis-montenegro', 'The goalkeeper Luis Montenegro signed for three years. | Montenegro played in Spain before.'],
  ['anita-anand', 'Anita Anand, a presenter on the radio, wrote a book about a diamond. | Anand spoke in Hay.'],
  ['andy-burnham', 'Andy Burnham, a drummer from Detroit, joined the band. | Burnham replaces his cousin.'],
  ['nancy-pelosi', 'Nancy Pelosi, a nurse at the county hospital, was the first to help. | Pelosi held the door open.'],
  [
    'john-f-kennedy',
    'John Kennedy, a plumber in Dublin, was called at four. | Kennedy found the leak under the stairs.',
  ],
  ['alvaro-uribe', 'The cyclist Alvaro Uribe won the stage. | Uribe attacked on the last climb.'],
  ['indira-gandhi', 'Indira Gandhi, a physicist at the institute in Pune, led the study. | Gandhi measured it twice.'],
  ['ibrahim-traore', 'Ibrahim Traore, a striker for the under-20 side, scored twice. | Traore hurt his knee later.'],
  ['isaac-herzog', 'Isaac Herzog, a jeweller in Antwerp, was robbed. | Herzog told police that the safe was open.'],
  // The same full name, another country or office.
  ['patrice-talon', 'Patrice Talon, mayor of a village in Quebec, closed the bridge. | Talon said it was rotten.'],
  ['john-kerry', 'John Kerry, the sheriff of Pima County, asked for help. | Kerry has forty deputies.'],
  ['salva-kiir', 'Salva Kiir, a teacher in Nairobi, marked the exams. | Kiir said the girls had done better.'],
  ['abdul-malik-al-houthi', 'Abdul Malik al-Houthi, a grocer in Amman, sold dates. | He opens at six.'],
  [
    'catherine-connolly',
    'Catherine Connolly, principal of a school in Boston, sent the children home. | Connolly wrote to parents.',
  ],
  [
    'christopher-luxon',
    'Christopher Luxon, a councillor in Bristol, voted against the plan. | Luxon called it a disgrace.',
  ],
  ['lee-jae-myung', 'Lee Jae-myung, an actor from Busan, won the award. | He thanked his mother.'],
  ['duma-boko', 'Duma Boko, a librarian in Gaborone, counted the books. | Boko found three missing.'],
  ['macky-sall', 'Macky Sall, a midfielder for Lorient, was sent off. | Sall had been booked before.'],
  ['wang-yi', 'Wang Yi, professor of botany at Kunming, found the fern. | Wang named it after his wife.'],
  ['hun-sen', 'Hun Sen, a waiter in Long Beach, saw the car. | Hun called the police.'],
  ['tarique-rahman', 'Tarique Rahman, a cricketer from Sylhet, bowled well. | Rahman took five wickets.'],
  ['najib-mikati', 'Najib Mikati, a dentist in Sydney, was fined. | Mikati has appealed.'],
  ['petteri-orpo', 'Petteri Orpo, a ski jumper from Lahti, landed at 131 metres. | Orpo was pleased with the wind.'],
  // The same surname, another first name.
  ['theresa-may', 'Brian May, the guitarist, spoke about badgers. | May lives in Surrey, in the United Kingdom.'],
  ['bashar-al-assad', 'Hafsa Assad, an engineer in Damascus, mended the pump. | Assad said that Syria needed parts.'],
  ['george-w-bush', 'Kate Bush, the singer, spoke to the radio in the United States. | Bush laughed.'],
  ['friedrich-merz', 'Anna Merz, a potter from Kassel in Germany, won. | Merz works with salt.'],
  ['hassan-rouhani', 'Leila Rouhani, a violinist from Tehran, played in Iran. | Rouhani used her own instrument.'],
  ['mohamed-morsi', 'Nada Morsi, a judge in Cairo, freed them. | Morsi said that Egypt had laws.'],
  ['nicolas-sarkozy', 'Louis Sarkozy, a columnist, wrote about France. | Sarkozy lives abroad.'],
  ['harry-truman', 'Margaret Truman, the pianist, spoke in the United States. | Truman recalled the snow.'],
  [
    'rodrigo-duterte',
    'Elena Duterte, a diver in Cebu, found the wreck. | Duterte called the Philippines’ coast guard.',
  ],
  ['yoweri-museveni', 'Grace Museveni, a botanist, works in Uganda. | Museveni counts frogs.'],
  ['bola-tinubu', 'Ade Tinubu, a comedian from Lagos, told it best. | Tinubu said that Nigeria laughs last.'],
  ['cyril-ramaphosa', 'Thandi Ramaphosa, a hurdler from South Africa, fell. | Ramaphosa was not hurt.'],
  ['alexander-lukashenko', 'Maria Lukashenko, a translator from Minsk, read in Belarus. | Lukashenko has a new book.'],
  ['claudia-sheinbaum', 'Diego Sheinbaum, a chemist in Mexico, mixed it. | Sheinbaum wore gloves.'],
  ['mikhail-gorbachev', 'Olga Gorbachev, a skater from Russia, fell twice. | Gorbachev smiled all the same.'],
  ['silvio-berlusconi', 'Marta Berlusconi, a baker in Italy, sells bread. | Berlusconi opens at five.'],
  [
    'nouri-al-maliki',
    'Riyad al-Maliki, the Palestinian foreign minister, flew to Baghdad. | Maliki met Iraqi ministers.',
  ],
  ['tamim-bin-hamad', 'Sheikh Tamim, a muezzin in Doha, calls from the old mosque in Qatar. | He is eighty.'],
  ['ehud-olmert', 'Dana Olmert, a lecturer in Tel Aviv, taught in Israel. | Olmert spoke about poems.'],
  ['yulia-tymoshenko', 'Ivan Tymoshenko, a miner from Ukraine, came home. | Tymoshenko slept for a day.'],
  // Another age or century, and two of one name on one page.
  ['david-ben-gurion', 'Amos Ben-Gurion, a police officer, sued the paper in Israel. | Ben-Gurion won the case.'],
  ['willy-brandt', 'Rut Brandt, an author, wrote about Germany. | Brandt came from Norway.'],
  ['che-guevara', 'Aleida Guevara, a paediatrician in Havana, spoke in Argentina. | Guevara thanked the nurses.'],
  ['hakan-fidan', 'Hakan Fidan, 19, a wrestler from Bursa, won bronze. | Fidan wept.'],
  ['petteri-orpo', 'Petteri Orpo, a 12-year-old pupil, asked the question. | Orpo wants to be an astronaut.'],
  ['valery-gerasimov', 'Valery Gerasimov, a composer from Omsk, died in 1911. | Gerasimov wrote four operas.'],
]

let glossary: Glossary
beforeAll(async () => {
  const { bytes } = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(bytes.buffer as ArrayBuffer)
}, 300_000)

/** Ids of all entries on cards that would be marked. */
function shown(story: string): string[] {
  const blocks = story.split(' | ').map((text) => ({ text, role: 'body' as const }))
  const { mentions, cards } = annotate(blocks, glossary)
  return mentions.flatMap(({ card, marked }) => {
    const one = marked ? cards[card] : undefined
    return one ? [one.entry?.id ?? '', one.alternative?.id ?? ''] : []
  })
}

describe('a namesake is nobody of the glossary', () => {
  test('there are sixty stories, of entries that the glossary has', () => {
    expect(STORIES).toHaveLength(60)
    for (const [entry] of STORIES) expect(glossary.entryOf?.(entry)?.kind, entry).toBe('person')
  })

  test.each(STORIES)('%s: %s', (entry, story) => {
    expect(shown(story)).not.toContain(entry)
  })
})

/** The other side: the glossary's people, told as they are, keep their card. */
const THEMSELVES: [entry: string, story: string][] = [
  ['theresa-may', 'Theresa May, the former British prime minister, spoke. | May said no more.'],
  ['john-kerry', 'John Kerry, the former US secretary of state, flew to Paris. | Kerry met ministers.'],
  ['wang-yi', 'China’s foreign minister Wang Yi arrived. | Wang Yi met ministers.'],
  ['friedrich-merz', 'Chancellor Friedrich Merz of Germany spoke. | Merz said no more.'],
  ['bola-tinubu', 'Bola Tinubu, the president of Nigeria, signed it. | Tinubu said no more.'],
  ['salva-kiir', 'South Sudan’s President Salva Kiir spoke in Juba. | Kiir left.'],
  ['mikhail-gorbachev', 'Mikhail Gorbachev, the last Soviet leader, was buried in Moscow. | Gorbachev was 91.'],
  ['nancy-pelosi', 'Nancy Pelosi, the former House speaker, spoke. | Pelosi said no more.'],
  ['isaac-herzog', 'President Isaac Herzog of Israel spoke. | Herzog said no more.'],
  ['scott-bessent', 'US Treasury Secretary Scott Bessent spoke. | Bessent said no more.'],
]

test.each(THEMSELVES)('and %s keeps the card: %s', (entry, story) => {
  expect(shown(story)).toContain(entry)
})
