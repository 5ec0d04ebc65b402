/**
 * People at their first full mention with a stated role, in many styles: the card quotes the clause that introduces them and no
 * more. Each good one names the person and the exact quotation; the bad twins introduce nobody, or somebody else.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Glossary } from '../../src/core/model.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'

type Case = [text: string, name: string, quote: string]
const GOOD: Case[] = [
  // what stands after the name
  [
    'Halima Sadiq, the head of the teachers’ union, called off the strike.',
    'Halima Sadiq',
    'Halima Sadiq, the head of the teachers’ union',
  ],
  [
    'Ingrid Solberg, Norway’s fisheries minister, rejected the quota.',
    'Ingrid Solberg',
    'Ingrid Solberg, Norway’s fisheries minister',
  ],
  [
    'Tomás Reyes, a fisherman’s son who became mayor of Cádiz, lost the vote.',
    'Tomás Reyes',
    'Tomás Reyes, a fisherman’s son who became mayor of Cádiz',
  ],
  [
    'Peter Okafor, chief economist at Zenith Bank, expects growth.',
    'Peter Okafor',
    'Peter Okafor, chief economist at Zenith Bank',
  ],
  [
    'Marion Dubois, deputy director of the museum, opened the crate.',
    'Marion Dubois',
    'Marion Dubois, deputy director of the museum',
  ],
  [
    'Ravi Menon, a cardiologist who treats miners, saw the lungs of forty men.',
    'Ravi Menon',
    'Ravi Menon, a cardiologist who treats miners',
  ],
  [
    'Anna Kowalska — a judge at the court in Gdansk — refused to step down.',
    'Anna Kowalska',
    'Anna Kowalska — a judge at the court in Gdansk',
  ],
  ['Lucy Brandt (the company’s chairwoman) sold her shares.', 'Lucy Brandt', 'Lucy Brandt (the company’s chairwoman)'],
  [
    'Daniel Ferrari, an analyst with Eurasia Group, called it a bluff.',
    'Daniel Ferrari',
    'Daniel Ferrari, an analyst with Eurasia Group',
  ],
  [
    'Grace Mwangi, who leads the opposition in Nairobi’s assembly, walked out.',
    'Grace Mwangi',
    'Grace Mwangi, who leads the opposition in Nairobi’s assembly',
  ],
  [
    'Olga Petrova, who runs a shelter for dogs near Kharkiv, stayed.',
    'Olga Petrova',
    'Olga Petrova, who runs a shelter for dogs near Kharkiv',
  ],
  [
    'Martin Keller, who was finance minister until 2019, wrote the report.',
    'Martin Keller',
    'Martin Keller, who was finance minister until 2019',
  ],
  [
    'Susan Wright, who chairs the inquiry, will hear forty witnesses.',
    'Susan Wright',
    'Susan Wright, who chairs the inquiry',
  ],
  [
    'David Owusu, who teaches law at the University of Ghana, doubts it.',
    'David Owusu',
    'David Owusu, who teaches law at the University of Ghana',
  ],
  [
    'Maria Lindqvist is a glaciologist at Stockholm University.',
    'Maria Lindqvist',
    'Maria Lindqvist is a glaciologist at Stockholm University',
  ],
  ['Jamal Harris was the team’s captain. He left in May.', 'Jamal Harris', 'Jamal Harris was the team’s captain'],
  ['Helen Parks of the Urban Institute counted the empty flats.', 'Helen Parks', 'Helen Parks of the Urban Institute'],
  [
    'Sam Whitfield, from the Royal Society of Chemistry, checked the samples.',
    'Sam Whitfield',
    'Sam Whitfield, from the Royal Society of Chemistry',
  ],
  [
    'Laura Jensen, 44, a nurse at the hospital in Aarhus, joined the march.',
    'Laura Jensen',
    'Laura Jensen, 44, a nurse at the hospital in Aarhus',
  ],
  ['Ahmed Farouk, 61, the club’s president, resigned.', 'Ahmed Farouk', 'Ahmed Farouk, 61, the club’s president'],
  // said X
  [
    '“It will rain,” said Beth Connor, a meteorologist at the National Weather Service.',
    'Beth Connor',
    'Beth Connor, a meteorologist at the National Weather Service',
  ],
  [
    '“Nobody asked us,” said Carlos Vega, mayor of the town of Ronda.',
    'Carlos Vega',
    'Carlos Vega, mayor of the town of Ronda',
  ],
  ['“We were wrong”, says Emily Hart, the paper’s editor.', 'Emily Hart', 'Emily Hart, the paper’s editor'],
  ['“Prices follow wages,” said economist Julia Stein.', 'Julia Stein', 'economist Julia Stein'],
  [
    '“The bridge is safe,” said Col. Andrew Mills, the district engineer.',
    'Andrew Mills',
    'Col. Andrew Mills, the district engineer',
  ],
  [
    '“It is a scandal,” said Lars Holm, spokesman for the farmers’ federation.',
    'Lars Holm',
    'Lars Holm, spokesman for the farmers’ federation',
  ],
  [
    '“They came at night,” said Fatima Noor, who heads the women’s council in Baidoa.',
    'Fatima Noor',
    'Fatima Noor, who heads the women’s council in Baidoa',
  ],
  [
    'The plan will fail, according to Simon Reed, a lecturer in transport at Leeds.',
    'Simon Reed',
    'Simon Reed, a lecturer in transport at Leeds',
  ],
  [
    '“This is our chance,” Nadia Rahman, a senior lawmaker, told reporters.',
    'Nadia Rahman',
    'Nadia Rahman, a senior lawmaker',
  ],
  ['Asked about it, Victor Lund, the firm’s founder, shrugged.', 'Victor Lund', 'Victor Lund, the firm’s founder'],
  // what stands before the name
  [
    'On Monday former finance minister Paul Weber joined the board.',
    'Paul Weber',
    'former finance minister Paul Weber',
  ],
  ['The strike was called by union leader Rosa Martinez.', 'Rosa Martinez', 'union leader Rosa Martinez'],
  ['Police spokesman Jan Novak confirmed the arrests.', 'Jan Novak', 'Police spokesman Jan Novak'],
  [
    'Foreign ministry spokeswoman Elena Markova denied it.',
    'Elena Markova',
    'Foreign ministry spokeswoman Elena Markova',
  ],
  ['Interior Minister Viktor Hristov ordered the search.', 'Viktor Hristov', 'Interior Minister Viktor Hristov'],
  ['A new book by historian Margaret Shaw tells the story.', 'Margaret Shaw', 'historian Margaret Shaw'],
  ['The film, by director Akira Mori, opens in June.', 'Akira Mori', 'director Akira Mori'],
  ['The chief executive, Thomas Berg, sold his house.', 'Thomas Berg', 'chief executive, Thomas Berg'],
  ['The group’s leader, Hassan Abdi, fled to the hills.', 'Hassan Abdi', 'group’s leader, Hassan Abdi'],
  ['Their lawyer, Chloe Bennett, asked for bail.', 'Chloe Bennett', 'Their lawyer, Chloe Bennett'],
  ['The mayor of Lyon, Pierre Garnier, closed the bridges.', 'Pierre Garnier', 'mayor of Lyon, Pierre Garnier'],
  [
    'A professor of law at Oxford, Jane Marlow, drafted the bill.',
    'Jane Marlow',
    'professor of law at Oxford, Jane Marlow',
  ],
  ['Texas Democratic Rep. Maria Salinas voted no.', 'Maria Salinas', 'Texas Democratic Rep. Maria Salinas'],
  ['Republican Senator Ben Crawford will not run again.', 'Ben Crawford', 'Republican Senator Ben Crawford'],
  ['The veteran diplomat Karl Lindner led the talks.', 'Karl Lindner', 'veteran diplomat Karl Lindner'],
  ['London-based lawyer Amina Yusuf filed the suit.', 'Amina Yusuf', 'London-based lawyer Amina Yusuf'],
  ['A marine biologist named Rachel Stone found the whale.', 'Rachel Stone', 'marine biologist named Rachel Stone'],
  ['Nobel-winning chemist Ada Fleming signed the letter.', 'Ada Fleming', 'Nobel-winning chemist Ada Fleming'],
  ['In the film, actor Leo Grant plays a priest.', 'Leo Grant', 'actor Leo Grant'],
  ['Kenyan runner Joyce Cheptoo won in Boston.', 'Joyce Cheptoo', 'Kenyan runner Joyce Cheptoo'],
  // two people in a sentence
  ['Mayor Ellen Ward and Police Chief Tony Marsh met the families.', 'Tony Marsh', 'Police Chief Tony Marsh'],
  [
    'Paula Stern, a banker, and her rival Georg Haas, a dentist, both want the seat.',
    'Paula Stern',
    'Paula Stern, a banker',
  ],
  ['The prize went to chemist Ines Costa and physicist Jakob Frey.', 'Jakob Frey', 'physicist Jakob Frey'],
  ['The prize went to chemist Ines Costa and physicist Jakob Frey.', 'Ines Costa', 'chemist Ines Costa'],
  ['Omar Haddad, the trade minister, met Luis Prado, Spain’s envoy.', 'Luis Prado', 'Luis Prado, Spain’s envoy'],
  ['Omar Haddad, the trade minister, met Luis Prado, Spain’s envoy.', 'Omar Haddad', 'Omar Haddad, the trade minister'],
  ['Senators Ruth Palmer and Joel Kent wrote the bill.', 'Joel Kent', 'Senators Ruth Palmer and Joel Kent'],
  [
    'The talks were led by Anita Desai, India’s negotiator, and Chen Bo, a Chinese diplomat.',
    'Anita Desai',
    'Anita Desai, India’s negotiator',
  ],
  [
    'The talks were led by Anita Desai, India’s negotiator, and Chen Bo, a Chinese diplomat.',
    'Chen Bo',
    'Chen Bo, a Chinese diplomat',
  ],
  ['Miriam Katz, a rabbi, married Alan Frost, the poet, in 1987.', 'Alan Frost', 'Alan Frost, the poet'],
  // sport
  ['Striker Marco Bellini scored twice.', 'Marco Bellini', 'Striker Marco Bellini'],
  ['Coach Anders Dahl kept the same team.', 'Anders Dahl', 'Coach Anders Dahl'],
  ['Goalkeeper Sofia Lopes saved a penalty.', 'Sofia Lopes', 'Goalkeeper Sofia Lopes'],
  ['The winner was Denmark’s Emil Frandsen.', 'Emil Frandsen', 'Denmark’s Emil Frandsen'],
  ['Captain Mitch Rawlins, the opening batsman, made 99.', 'Mitch Rawlins', 'Mitch Rawlins, the opening batsman'],
  ['Manager Sean Doyle said his side had been lucky.', 'Sean Doyle', 'Manager Sean Doyle'],
  ['Former heavyweight champion Dan Brooks will fight again.', 'Dan Brooks', 'Former heavyweight champion Dan Brooks'],
  ['Teenage swimmer Mei Tanaka broke the record.', 'Mei Tanaka', 'Teenage swimmer Mei Tanaka'],
  ['Leila Haddad, the Tunisian sprinter, pulled a muscle.', 'Leila Haddad', 'Leila Haddad, the Tunisian sprinter'],
  ['Referee Paul Hughes sent off two men.', 'Paul Hughes', 'Referee Paul Hughes'],
  // business
  [
    'Karen Liu, Acme’s chief financial officer, left in March.',
    'Karen Liu',
    'Karen Liu, Acme’s chief financial officer',
  ],
  [
    'Hugo Lang, founder and chief executive of the start-up, has no salary.',
    'Hugo Lang',
    'Hugo Lang, founder and chief executive of the start-up',
  ],
  ['Billionaire investor Max Rosen bought the paper.', 'Max Rosen', 'Billionaire investor Max Rosen'],
  [
    'Nina Patel, head of research at Brook Capital, sold in May.',
    'Nina Patel',
    'Nina Patel, head of research at Brook Capital',
  ],
  ['The bank’s chairman, Otto Fischer, will step down.', 'Otto Fischer', 'bank’s chairman, Otto Fischer'],
  ['CEO Linda Carver told staff by e-mail.', 'Linda Carver', 'CEO Linda Carver'],
  ['Company spokesperson Beth Nolan declined to comment.', 'Beth Nolan', 'Company spokesperson Beth Nolan'],
  [
    'Frank Adler, a partner at the law firm Hill & Moss, negotiated the sale.',
    'Frank Adler',
    'Frank Adler, a partner at the law firm Hill & Moss',
  ],
  ['Retail analyst Joan Price cut her forecast.', 'Joan Price', 'Retail analyst Joan Price'],
  [
    'Simon Vance, managing director of the port, wants a fourth crane.',
    'Simon Vance',
    'Simon Vance, managing director of the port',
  ],
  // local news
  ['Fire Chief Bob Harlan said the roof fell in.', 'Bob Harlan', 'Fire Chief Bob Harlan'],
  ['Councillor Mary Pryce asked for a crossing.', 'Mary Pryce', 'Councillor Mary Pryce'],
  ['County Sheriff Dale Hutchins closed the road.', 'Dale Hutchins', 'County Sheriff Dale Hutchins'],
  ['Head teacher Joanne Bell said pupils were safe.', 'Joanne Bell', 'Head teacher Joanne Bell'],
  [
    'The Rev. Michael Stone, pastor of the chapel, rang the bell.',
    'Michael Stone',
    'Rev. Michael Stone, pastor of the chapel',
  ],
  ['Detective Superintendent Karl Jones asked for witnesses.', 'Karl Jones', 'Detective Superintendent Karl Jones'],
  ['Librarian Edna Moore kept the old maps.', 'Edna Moore', 'Librarian Edna Moore'],
  ['Council leader Peter Bright promised new bins.', 'Peter Bright', 'Council leader Peter Bright'],
  [
    'Wendy Marsh, chair of the parish council, cut the ribbon.',
    'Wendy Marsh',
    'Wendy Marsh, chair of the parish council',
  ],
  ['District Attorney Ana Ruiz dropped the charge.', 'Ana Ruiz', 'District Attorney Ana Ruiz'],
  // longer clauses, dates and other tails
  [
    'Elias Khoury, Lebanon’s energy minister since May, wants gas.',
    'Elias Khoury',
    'Elias Khoury, Lebanon’s energy minister since May',
  ],
  [
    'Vera Lind, the artist whose murals cover the station, died on Friday.',
    'Vera Lind',
    'Vera Lind, the artist whose murals cover the station',
  ],
  [
    'Samuel Addo, one of the country’s best-known lawyers, will defend her.',
    'Samuel Addo',
    'Samuel Addo, one of the country’s best-known lawyers',
  ],
  [
    'Petra Novotna, a former dancer and now a member of parliament, wept.',
    'Petra Novotna',
    'Petra Novotna, a former dancer and now a member of parliament',
  ],
  [
    'Mikhail Orlov, commander of the Fifth Brigade, was seen in Donetsk.',
    'Mikhail Orlov',
    'Mikhail Orlov, commander of the Fifth Brigade',
  ],
  ['Bishop Luis Arroyo blessed the boats.', 'Luis Arroyo', 'Bishop Luis Arroyo'],
  ['Ambassador Claire Dumont left Niamey at dawn.', 'Claire Dumont', 'Ambassador Claire Dumont'],
  [
    'Yusuf Bello, the ministry’s director for rural water, spoke by phone.',
    'Yusuf Bello',
    'Yusuf Bello, the ministry’s director for rural water',
  ],
  ['Hana Sato of Kyoto University measured the ash.', 'Hana Sato', 'Hana Sato of Kyoto University'],
  ['Dr. Miguel Santos, an epidemiologist, ran the clinic.', 'Miguel Santos', 'Dr. Miguel Santos, an epidemiologist'],
]

/** Nobody is introduced here, or the words are another's. */
const BAD: [text: string, name: string][] = [
  ['Halima Sadiq, the day after the vote, called off the strike.', 'Halima Sadiq'],
  ['Ingrid Solberg, in a rare show of anger, rejected the quota.', 'Ingrid Solberg'],
  ['Peter Okafor, a month later, changed his mind.', 'Peter Okafor'],
  ['“It will rain,” said Beth Connor, a day before the storm.', 'Beth Connor'],
  ['On Monday, Paul Weber joined the board.', 'Paul Weber'],
  ['Asked by police, Jan Novak confirmed the arrests.', 'Jan Novak'],
  ['Marion Dubois, and the deputy director of the museum, opened the crate.', 'Marion Dubois'],
  ['The minister told Ravi Menon that he was wrong.', 'Ravi Menon'],
  ['Susan Wright, according to the inquiry, heard nothing.', 'Susan Wright'],
  ['Lucy Brandt (left) sold her shares.', 'Lucy Brandt'],
  ['After the match with Marco Bellini, the striker wept.', 'Marco Bellini'],
  ['It hurt Anna Kowalska, judges said.', 'Anna Kowalska'],
  ['Daniel Ferrari, a blow to the head, a long night: he remembers little.', 'Daniel Ferrari'],
  ['When ministers met Karen Liu, Acme’s shares rose.', 'Karen Liu'],
  ['Simon Vance, who had slept badly, wants a fourth crane.', 'Simon Vance'],
  ['Vera Lind is the same.', 'Vera Lind'],
  ['Elias Khoury, Petra Novotna and the minister left.', 'Elias Khoury'],
  ['The owner’s son, not Otto Fischer, will step down.', 'Otto Fischer'],
  ['After talks with Karen Liu, the minister said that he would sign.', 'Karen Liu'],
  ['Police arrested Jan Novak on Monday.', 'Jan Novak'],
  ['On a Project Chanology website, somebody wrote about it.', 'Project Chanology'],
  ['Jimmy Philmont, 39, of Fairfield was not worried.', 'Jimmy Philmont'],
  ['Mozilla Firefox, its main rival, grew by half.', 'Mozilla Firefox'],
  ['Yusuf Bello, meanwhile, spoke by phone.', 'Yusuf Bello'],
  ['Sean Doyle, whose side had been lucky, smiled.', 'Sean Doyle'],
]

let glossary: Glossary
beforeAll(async () => {
  const { bytes } = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(bytes.buffer as ArrayBuffer)
}, 60_000)

/** The quotation on the card of a name, or ''. */
function quoted(text: string, name: string): string {
  const { mentions, cards } = annotate([{ text, role: 'body' }], glossary)
  return cards[mentions.find((one) => one.text === name)?.card ?? -1]?.quote?.text ?? ''
}

/** Share of the good ones that must be quoted to the letter. */
const BAR = 0.9

describe('people at their first full mention', () => {
  test('there are a hundred with a stated role', () => expect(GOOD).toHaveLength(100))
  test(`at least ${BAR} of them are quoted, to the letter`, () => {
    const wrong = GOOD.filter(([text, name, quote]) => quoted(text, name) !== quote)
    expect(
      wrong.length / GOOD.length,
      wrong.map(([text, name]) => `${text} → ${quoted(text, name)}`).join('\n'),
    ).toBeLessThanOrEqual(1 - BAR)
  })
  test.each(BAD)('nothing is said of anybody: %s', (text, name) => expect(quoted(text, name)).toBe(''))
  test('a town is introduced as a place, and is nobody', () => {
    const text = 'The children were from Dogu Beyazit, a farming town in eastern Turkey.'
    expect(quoted(text, 'Dogu Beyazit')).toBe('Dogu Beyazit, a farming town in eastern Turkey')
    const { mentions } = annotate([{ text, role: 'body' }], glossary)
    expect(mentions.find((one) => one.text === 'Dogu Beyazit')?.kind).toBe('place')
  })
})
