/** Names that are everyday words too: each sentence has a twin, so that neither marking all nor marking none passes. */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { type OpenGlossary, openGlossary } from '../../src/glossary/lookup.ts'

let glossary: OpenGlossary
beforeAll(async () => {
  const { bytes } = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(bytes.buffer as ArrayBuffer)
}, 120_000)

/** Ids of the marked cards, in order of mention. */
function marked(text: string): string[] {
  const { mentions, cards } = annotate([{ text, role: 'body' }], glossary)
  return mentions.flatMap((one) => (one.marked ? [cards[one.card]!.entry?.id ?? ''] : []))
}

/** The entry, a sentence about it, and one that only has its word. */
const TWINS: [id: string, about: string, other: string][] = [
  [
    'the-guardian',
    'The leak was first reported by the Guardian, a British newspaper.',
    'Guardian angels watched over the children, she wrote.',
  ],
  [
    'apple-inc',
    'Apple shares fell after the company cut its forecast for the iPhone.',
    'Apple growers in Kent, Washington, lost half of their crop to frost.',
  ],
  [
    'quad',
    'Leaders of the Quad met in Tokyo: India, Japan and Australia took part.',
    'Quad bikes were banned from the beach in July.',
  ],
  [
    'federal-reserve',
    'Markets expect the Fed to cut interest rates in May.',
    'Fed up with delays, passengers left the station on foot.',
  ],
  [
    'shell-plc',
    'The oil company Shell said that it would sell its wells in Nigeria.',
    'Shell fragments were found in the garden of a house in Britain.',
  ],
  [
    'meta-platforms',
    'Meta, which owns Facebook and Instagram, will hide such posts.',
    'Meta discussions bored the students.',
  ],
  [
    'alphabet-inc',
    'Alphabet reported higher profits; its shares rose. Google brought in most of it.',
    'Alphabet books for children sold well, shops in Boston said.',
  ],
  [
    'liverpool-fc',
    'Liverpool are top of the Premier League after their striker scored twice.',
    'Police were called to a club in Liverpool, founded last year by an English singer.',
  ],
  [
    'arsenal-fc',
    'Arsenal are second in the Premier League; their midfielder was hurt.',
    'Arsenal guards in Venice closed the gate.',
  ],
  [
    'masters-golf',
    'McIlroy, the golfer, won the Masters in Augusta.',
    'Masters degrees cost more in the United States.',
  ],
  [
    'the-ashes',
    'England lost the Ashes when the last wicket fell in Sydney.',
    'Ashes of the fire were carried as far as Australia.',
  ],
  [
    'anonymous-hackers',
    'Hackers of Anonymous took the website of the ministry down.',
    'Anonymous donors gave the school a piano.',
  ],
  [
    'davos-meeting',
    'The billionaire flew to Davos, to the World Economic Forum.',
    'An avalanche buried two skiers near Davos, in the Swiss Alps.',
  ],
  [
    'hurricane-katrina',
    'Katrina, the hurricane, broke the levees of New Orleans.',
    'Katrina teaches physics at a school in the United States.',
  ],
  [
    'cannes-film-festival',
    'Her film was shown at Cannes, where it won the Palme d’Or.',
    'A yacht sank off Cannes, on the coast of France.',
  ],
  [
    'rugby-world-cup',
    'The Springboks, rugby players from South Africa, won the World Cup.',
    'She won the slalom of the World Cup in Levi, Finland, on skis.',
  ],
  [
    'caterpillar-inc',
    'Caterpillar will close a plant where it makes bulldozers.',
    'Caterpillar hairs can cause a rash, doctors in the United States said.',
  ],
  [
    'intel-corp',
    'The chipmaker Intel wants to build a semiconductor factory in Ohio.',
    'Intel gathered by the patrol was passed on to the police.',
  ],
  [
    'amazon-company',
    'Workers at an Amazon warehouse voted for a union.',
    'Amazon warriors appear in many Greek myths.',
  ],
  [
    'labour-party-uk',
    'Labour won the election in Britain with a large majority in the Commons.',
    'Labour costs rose by 3 percent last year, factory owners in Poland said.',
  ],
  [
    'the-crown',
    'A lawyer for the Crown told the British court that the king was not to blame.',
    'Crown moulding was added to the ceiling.',
  ],
  [
    'troubles-northern-ireland',
    'He lost two brothers in the Troubles, the years of killing in Belfast.',
    'Troubles at the plant began in May, workers said.',
  ],
  [
    'wagner-group',
    'Russian mercenaries of Wagner were seen in Mali.',
    'Wagner wrote the opera in Venice; it was first sung in Bayreuth.',
  ],
  [
    'oracle-corp',
    'Oracle, the software company, will run its cloud from there.',
    'Oracle bones were found by the farmer.',
  ],
  [
    'ford-motor',
    'Ford will build electric trucks, and the carmaker is hiring in Detroit.',
    'Ford crossings were flooded after the rain.',
  ],
  ['chevron-corp', 'Chevron may pump oil in Venezuela again.', 'Chevron signs warn drivers of the bend.'],
  [
    'city-of-london',
    'Investors and insurers in the Square Mile fear a flight to Paris.',
    'Square Mile after square mile of forest burned.',
  ],
  [
    'vox-spain',
    'In Spain, the far-right Vox under Santiago Abascal gained seats.',
    'Vox pops from the street filled the programme.',
  ],
  [
    'leonardo-company',
    'Leonardo of Italy will deliver the helicopters to the defence ministry.',
    'Leonardo painted her smile for years.',
  ],
  [
    'thales',
    'France ordered the radar from Thales, the arms maker.',
    'Thales measured the height of a pyramid by its shadow.',
  ],
  [
    'sputnik-news',
    'The Russian broadcaster Sputnik may no longer send its programmes.',
    'Sputnik went beep, and the space age began.',
  ],
  [
    'commonwealth',
    'Heads of government of the Commonwealth met in London with the king.',
    'The Commonwealth of Massachusetts has its own flag.',
  ],
  ['rotary', 'Rotary has given money against polio for decades.', 'Rotary engines are loud.'],
  [
    'cato-institute',
    'A study by the libertarian think tank Cato came to the same figures.',
    'Cato wanted Carthage destroyed.',
  ],
  ['gilead', 'Gilead will sell its HIV medicine at cost.', 'Gilead was a land east of the river.'],
  ['micron', 'Micron will build a plant for memory chips.', 'Micron filters keep out the dust.'],
  ['dow-jones', 'The Dow lost 300 points as stocks fell on Wall Street.', 'Dow was a farmer all his life.'],
  [
    'goldman-sachs',
    'Analysts at Goldman expect the bank to recover.',
    'Goldman was never an easy guest, the host recalled.',
  ],
  ['citigroup', 'Citi cut jobs in investment banking.', 'Citi bikes stood in the rain.'],
  ['roche', 'Roche of Basel said that its cancer drug had failed.', 'Roche hit two home runs.'],
  ['fano', 'In Ethiopia the Fano militia holds parts of Amhara.', 'Fano won the match by two goals.'],
  ['suzuki', 'Suzuki will sell more cars and motorcycles in Asia.', 'Suzuki plays the violin beautifully.'],
  ['kataeb', 'The Phalange were a Christian party of Lebanon.', 'Phalange bones are short.'],
  [
    'ice-us',
    'Officers of ICE arrested nine migrants; an immigration lawyer protested.',
    'Ice covered the roads on Monday.',
  ],
  ['who', 'The WHO declared an end to the health emergency.', 'Who will win is open.'],
  ['care-international', 'The aid group CARE sent tents for refugees.', 'Care workers asked for better pay.'],
]

describe('a name that is an everyday word is marked where the page speaks of its bearer, and nowhere else', () => {
  test.each(TWINS)('%s', (id, about, other) => {
    expect(marked(about)).toContain(id)
    expect(marked(other)).not.toContain(id)
  })
})

test('there are at least thirty pairs, each of an entry', () => {
  expect(new Set(TWINS.map(([id]) => id)).size).toBeGreaterThanOrEqual(30)
})

test('a name written large inside a sentence is one at the start of another', () => {
  const text =
    'Quad leaders will meet in Delhi. Quad ministers of India and Japan prepare the talks. The Quad began in 2007.'
  expect(marked(text).filter((id) => id === 'quad').length).toBe(3)
})
