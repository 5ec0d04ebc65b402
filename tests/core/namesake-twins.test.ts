/**
 * Namesakes and bearers on the real glossary: a story whose person only bears the name of the glossary's, beside a story that is about the
 * glossary's person. The wrong person is the worst error: the first never gets that entry's card, marked or listed; the second
 * still gets it, marked.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Glossary } from '../../src/core/model.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'

/** Paragraphs are parted by " | ". */
const NAMESAKES: [entry: string, other: string, same: string][] = [
  [
    'joe-biden',
    'Joe Biden, a baker in Toledo, Ohio, has made the same rye bread for forty years. | Biden, 61, says that he is tired of the jokes.',
    'The White House said that Joe Biden would sign the bill. | Biden spoke to governors on Tuesday.',
  ],
  [
    'joe-biden',
    'The council thanked volunteer Joe Biden for clearing the beach. | “It was only a weekend,” Mr Biden told the Gazette.',
    'Former president Joe Biden was treated at a hospital in Delaware. | Mr Biden thanked the nurses.',
  ],
  [
    'giorgia-meloni',
    'Giorgia Meloni, 9, won the spelling contest at her school in Leeds. | Giorgia spelt “rhythm” and “onomatopoeia”.',
    'Giorgia Meloni, Italy’s prime minister, flew to Tripoli. | Meloni wants Libya to stop the boats.',
  ],
  [
    'giorgia-meloni',
    'Dr Paola Meloni, a vet in Sardinia, treated the dolphin. | Meloni said that it would swim again.',
    'In Rome, Meloni asked parliament to confirm her government. | The Italian premier lost no vote.',
  ],
  [
    'antony-blinken',
    'A nurse named Sarah Blinken found the boy at the gate of the hospital. | Blinken called the police.',
    'Secretary of State Antony Blinken landed in Doha. | Blinken will meet the Taliban’s envoys, the State Department said.',
  ],
  [
    'keir-starmer',
    'The pianist Keir Starmer will play Schubert in Bath on Friday. | Starmer, who studied in Vienna, is 27.',
    'Keir Starmer told MPs that taxes would rise. | Sir Keir faced questions from his own Labour benches.',
  ],
  [
    'keir-starmer',
    'Police in Perth arrested Dylan Starmer, a truck driver, on Sunday. | Starmer was charged with theft.',
    'In Downing Street, Starmer met union leaders. | The prime minister promised them a law.',
  ],
  [
    'imran-khan',
    'Imran Khan, a cardiologist at Leicester Royal Infirmary, led the trial. | Dr Khan said that 400 patients took part.',
    'Imran Khan, the former prime minister of Pakistan, stays in prison. | His party, PTI, called for protests in Lahore.',
  ],
  [
    'imran-khan',
    'The plumber Imran Khan lost his van in the flood. | Khan had parked it by the river in Bradford.',
    'Pakistan’s Supreme Court heard an appeal by Imran Khan. | His lawyers said that the former premier is ill.',
  ],
  [
    'karim-khan',
    'Karim Khan scored twice as Dhaka won 3–1. | The striker Khan, 22, has eleven goals this season.',
    'Karim Khan, the ICC prosecutor, asked judges in The Hague for a warrant. | The court has not yet answered.',
  ],
  [
    'ismail-khan',
    'Ismail Khan, who owns a bakery in Peshawar, raised his prices. | Khan blamed the cost of flour.',
    'Ismail Khan, the former governor of Herat, fled to Iran. | The Afghan commander had fought the Taliban since the 1990s.',
  ],
  [
    'thomas-west',
    'Thomas West, a dairy farmer near Shrewsbury, sold his herd. | West said milk no longer paid.',
    'Thomas West, the US special envoy for Afghanistan, met Taliban officials in Doha.',
  ],
  [
    'john-lee',
    'John Lee pitched seven innings as the Mets won. | Manager Carlos Mendoza praised Lee.',
    'John Lee, Hong Kong’s chief executive, defended the security law. | Lee said the city was free.',
  ],
  [
    'john-lee',
    'The novelist John Lee will read from his new book in Galway. | Lee lives in Sligo.',
    'Hong Kong leader John Lee flew to Beijing on Monday.',
  ],
  [
    'michael-ohanlon',
    'Michael O’Hanlon, a teacher at St Mary’s primary school in Sligo, retires on Friday. | Mr O’Hanlon taught three generations.',
    'Michael O’Hanlon of the Brookings Institution doubted the plan. | The analyst said that 20,000 troops would be needed.',
  ],
  [
    'scott-morrison',
    'Scott Morrison, a surfer from Cornwall, was bitten by a seal. | Morrison needed nine stitches.',
    'Scott Morrison, then Australia’s prime minister, was on holiday in Hawaii when the fires began.',
  ],
  [
    'scott-morrison',
    'The firm’s chief executive, Scott Morrison, said that profits had doubled. | Morrison joined the bank in 2019.',
    'Former Australian prime minister Scott Morrison will leave parliament, he said in Canberra.',
  ],
  [
    'mike-johnson',
    'Mike Johnson, a high school principal in Boise, closed the gym. | Johnson blamed the roof.',
    'House Speaker Mike Johnson sent lawmakers home. | Johnson said that the Senate would have to act.',
  ],
  [
    'mike-johnson',
    'The drummer Mike Johnson left the band in 1994. | Johnson now lives in Oslo.',
    'Republicans re-elected Mike Johnson as speaker of the House of Representatives.',
  ],
  [
    'boris-johnson',
    'Emma Johnson, a lawyer, sued the council over the path. | Johnson said it had ignored her letters.',
    'Boris Johnson resigned as prime minister in 2022. | The former Conservative leader writes a column.',
  ],
  [
    'boris-johnson',
    'Boris Johnson, a six-year-old bulldog, won best in show in Manchester. | His owner, Ann Platt, wept.',
    'Boris Johnson, the former prime minister, told the Covid inquiry in London that he was sorry.',
  ],
  [
    'david-cameron',
    'The film-maker David Cameron shot the documentary in Glasgow. | Cameron filmed for two years.',
    'David Cameron, who called the Brexit vote as prime minister, became foreign secretary in 2023.',
  ],
  [
    'gordon-brown',
    'Gordon Brown, manager of the Anchor pub in Whitby, served the last pint. | Brown will move to Spain.',
    'Gordon Brown, the former prime minister, called for a tax on gambling. | British children go hungry, he said.',
  ],
  [
    'tony-blair',
    'The driver, Tony Blair of Swindon, was not hurt. | Blair had swerved to miss a deer.',
    'Tony Blair, Britain’s prime minister during the Iraq war, defended the invasion.',
  ],
  [
    'tony-blair',
    'Linda Blair, the actress, runs a home for dogs. | Blair was nominated for an Oscar at 14.',
    'Former British prime minister Tony Blair met Gulf leaders. | Blair runs an institute in London.',
  ],
  [
    'theresa-may',
    'The coach of the under-12s, Theresa May, said that her girls had been brave. | May has trained them since 2018.',
    'Theresa May, the former prime minister, opposed the bill in the House of Lords.',
  ],
  [
    'andrew-bailey',
    'Andrew Bailey, the attorney general of Missouri, sued China. | Bailey wants 24 billion dollars.',
    'Andrew Bailey, governor of the Bank of England, warned of higher prices. | Bailey spoke in London.',
  ],
  [
    'andrew-bailey',
    'Andrew Bailey batted for six hours as Wales drew with Kent. | The opener, 24, was out for 99.',
    'The Bank of England held rates; its governor, Andrew Bailey, said that inflation would fall.',
  ],
  [
    'yvette-cooper',
    'Yvette Cooper, a librarian in Halifax, Nova Scotia, found the map. | Cooper had looked for it for years.',
    'Foreign Secretary Yvette Cooper summoned the Russian ambassador to the Foreign Office in London.',
  ],
  [
    'catherine-connolly',
    'The swimmer Catherine Connolly broke the Scottish record. | Connolly trains in Stirling.',
    'Catherine Connolly, president of Ireland, opened the fair in Galway.',
  ],
  [
    'john-healey',
    'John Healey, a chemist at Trinity College Dublin, led the study. | Healey’s team used lasers.',
    'Defence Secretary John Healey said Britain would send more drones to Ukraine.',
  ],
  [
    'tom-fletcher',
    'The goalkeeper Tom Fletcher signed for Barnsley. | Fletcher, 19, comes from Hull.',
    'Tom Fletcher, the UN’s aid chief, begged for access to Gaza. | The United Nations has 6,000 trucks waiting.',
  ],
  [
    'david-lammy',
    'Chris Lammy, a plasterer, won the lottery in Wigan. | Lammy will buy a boat.',
    'David Lammy, the deputy prime minister, said that courts would sit longer. | Lammy spoke to British judges.',
  ],
  [
    'pedro-sanchez',
    'Pedro Sánchez, a chef in San Antonio, Texas, feeds the homeless. | Sánchez cooks 300 meals a day.',
    'Pedro Sánchez, Spain’s prime minister, refused to raise military spending. | Sánchez spoke in Madrid.',
  ],
  [
    'pedro-sanchez',
    'Midfielder Pedro Sanchez scored the winner for Bogotá in the 88th minute.',
    'Spanish Prime Minister Pedro Sanchez visited Beijing.',
  ],
  [
    'alberto-fernandez',
    'Alberto Fernández, who teaches physics at the University of Chile, saw the flash. | Fernández thinks it was a meteor.',
    'Alberto Fernández, president of Argentina until 2023, faces trial in Buenos Aires.',
  ],
  [
    'antonio-costa',
    'The fado singer António Costa died in Lisbon aged 88. | Costa had sung since 1955.',
    'António Costa, president of the European Council, called a summit in Brussels.',
  ],
  [
    'luis-montenegro',
    'Luis Montenegro, a jockey from Panama, rode four winners. | Montenegro leads the table.',
    'Luís Montenegro, Portugal’s prime minister, lost a vote of confidence in Lisbon.',
  ],
  [
    'daniel-ortega',
    'The surgeon Daniel Ortega of Madrid operated on both twins. | Ortega said that they were well.',
    'Daniel Ortega, Nicaragua’s president, closed 1,500 charities. | His wife rules beside him in Managua.',
  ],
  [
    'rafael-correa',
    'Rafael Correa, a Brazilian judo champion, carried the flag. | Correa won bronze in Paris.',
    'Rafael Correa, the former president of Ecuador, lives in Belgium.',
  ],
  [
    'narendra-modi',
    'The accountant Narendra Modi of Nairobi denied taking the money. | Modi kept the club’s books.',
    'Narendra Modi, India’s prime minister, opened the bridge. | Modi’s BJP hopes to win the state.',
  ],
  [
    'narendra-modi',
    'Nirav Modi, a diamond dealer wanted by India, lost his appeal in London. | Modi has been in prison since 2019.',
    'In Delhi, Modi spoke on Independence Day. | The Indian prime minister promised jobs.',
  ],
  [
    'amit-shah',
    'Amit Shah, a dentist in Leicester, stays open on Sundays. | Shah has 4,000 patients.',
    'Amit Shah, India’s home minister, visited Kashmir. | Shah said the border was safe.',
  ],
  [
    'rajnath-singh',
    'Rajnath Singh, a taxi driver in Toronto, returned the violin. | Singh had found it under a seat.',
    'Rajnath Singh, the Indian defence minister, met his Russian counterpart in Moscow.',
  ],
  [
    'donald-trump',
    'Judd Trump, the snooker champion, made a break of 147. | Trump beat Ronnie O’Sullivan 6–3 in Sheffield.',
    'Donald Trump said that tariffs would rise. | Trump spoke at the White House.',
  ],
  [
    'donald-trump',
    'Ann Trump, a schoolteacher in Kansas, collects stamps. | Trump owns 20,000 of them.',
    'President Trump arrived in Riyadh. | Trump praised the Saudi crown prince.',
  ],
  [
    'mark-carney',
    'John Carney, the director of “Once”, is making a film in Dublin. | Carney wrote the songs himself.',
    'Mark Carney, Canada’s prime minister, answered the tariffs. | Carney spoke in Ottawa.',
  ],
  [
    'vladimir-putin',
    'Vladimir Putin, a hotel porter in Tel Aviv, has thought of changing his name. | Putin came from Kazakhstan as a child.',
    'Vladimir Putin told generals that Russia would fight on. | Putin spoke in the Kremlin.',
  ],
  [
    'angela-merkel',
    'The potter Angela Merkel shows her vases in Graz. | Merkel, an Austrian, fires them in wood ash.',
    'Angela Merkel, Germany’s chancellor for 16 years, published her memoirs. | Merkel grew up in East Germany.',
  ],
  [
    'wang-yi',
    'Wang Yi, a violinist from Taipei, won the contest in Brussels. | Wang played Sibelius.',
    'Wang Yi, China’s foreign minister, met his Indian counterpart. | Wang called for calm at the border.',
  ],
  [
    'li-qiang',
    'Li Qiang, founder of China Labor Watch in New York, published the report. | Li spoke to 40 workers.',
    'Chinese Premier Li Qiang opened the forum in Beijing.',
  ],
  [
    'lawrence-wong',
    'Lawrence Wong, a tram conductor in Melbourne, speaks nine languages. | Wong learned Tamil from passengers.',
    'Lawrence Wong, Singapore’s prime minister, called an election.',
  ],
  [
    'shinzo-abe',
    'The judoka Uta Abe won gold; her brother Hifumi lost. | Abe, 21, wept for joy.',
    'Shinzo Abe, the former Japanese prime minister, was shot in Nara in 2022.',
  ],
  [
    'mohammad-naeem',
    'Mohammad Naeem, a fast bowler for Lahore, took five wickets. | Naeem bowled 20 overs.',
    'Mohammad Naeem, a spokesman for the Taliban’s office in Doha, denied the report.',
  ],
  [
    'abdullah-abdullah',
    'Abdullah Abdullah, a student of engineering in Cairo, built the robot. | Abdullah is 20.',
    'Abdullah Abdullah, who led Afghanistan’s peace council, stayed in Kabul after the Taliban came.',
  ],
  [
    'bashar-al-assad',
    'The Lebanese poet Rana Assad read in Byblos. | Assad has published six books.',
    'Bashar al-Assad fled to Moscow when rebels took Damascus. | Assad had ruled Syria for 24 years.',
  ],
  [
    'jerome-powell',
    'Jerome Powell, a guard with the Phoenix Suns, sprained an ankle. | Powell will miss six games.',
    'Jerome Powell, then chair of the Federal Reserve, held interest rates. | Powell said inflation was too high.',
  ],
  [
    'colin-powell',
    'Firefighter Colin Powell carried two children from the house in Leeds. | Powell has served for 12 years.',
    'Colin Powell, the American secretary of state, showed the Security Council a vial in 2003.',
  ],
  [
    'susie-wiles',
    'Susie Wiles, a florist in Margate, sells only British flowers. | Wiles grows half of them.',
    'Susie Wiles, the White House chief of staff, defended Donald Trump.',
  ],
  [
    'mia-mottley',
    'The sprinter Mia Mottley ran 11.2 seconds in Austin. | Mottley, a freshman at Texas, is 19.',
    'Mia Mottley, prime minister of Barbados, called for debt relief. | Mottley spoke at the United Nations.',
  ],
]

/** Stories about strangers alone: what tells them apart stands after the name, before the surname, or in what they do. */
const STRANGERS: [entry: string, story: string][] = [
  [
    'emmanuel-macron',
    '“I saw the smoke,” said Emmanuel Macron, who lives next door to the school in Ghent. | Macron rang the fire service.',
  ],
  ['jacinda-ardern', 'Jacinda Ardern, of 14 Mill Road, was fined for speeding. | Ardern had no insurance.'],
  ['ashraf-ghani', 'Ashraf Ghani, 31, of Walsall, was jailed for fraud. | Ghani stole from his aunt.'],
  [
    'andrzej-duda',
    'Dr. Andrzej Duda, head of cardiology at the hospital in Łódź, said that the twins were well. | Duda operated for nine hours.',
  ],
  ['lai-ching-te', 'William Lai, who founded the restaurant in Soho, has died. | Lai came to London in 1961.'],
  ['charles-de-gaulle', 'Charles de Gaulle airport in France was closed by the snow.'],
  ['luiz-inacio-lula-da-silva', 'Lula Jones, a singer, cancelled her tour. | Lula said she was tired.'],
  ['hamid-karzai', '“We lost everything,” said Hamid Karzai, a carpet seller in Herat. | Karzai’s shop burned down.'],
  ['justin-trudeau', 'Next came Justin Trudeau, an accordion teacher from Lille, who sang in Breton.'],
  [
    'ferdinand-marcos-jr',
    'The judge sentenced Ferdinand Marcos Jr, a plumber from Daly City, to six years. | Marcos had sold guns.',
  ],
]

let glossary: Glossary
beforeAll(async () => {
  const { bytes } = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(bytes.buffer as ArrayBuffer)
}, 60_000)

/** Entries of all cards of a story, and of those that are marked. Two meanings on a card count for both. */
function entriesOf(story: string): { listed: string[]; marked: string[] } {
  const blocks = story.split(' | ').map((text) => ({ text, role: 'body' as const }))
  const { mentions, cards } = annotate(blocks, glossary)
  const of = (shown: typeof mentions) =>
    shown.flatMap(({ card }) => [cards[card]?.entry?.id ?? [], cards[card]?.alternative?.id ?? []].flat())
  return { listed: of(mentions), marked: of(mentions.filter(({ marked }) => marked)) }
}

describe('a namesake never gets the card of the glossary’s person', () => {
  test('there are sixty', () => expect(NAMESAKES).toHaveLength(60))
  test.each(NAMESAKES)('not %s: %s', (entry, other) => expect(entriesOf(other).listed).not.toContain(entry))
})

test.each(STRANGERS)('a stranger is not %s: %s', (entry, story) => expect(entriesOf(story).listed).not.toContain(entry))

describe('the glossary’s person still gets the card', () => {
  test.each(NAMESAKES)('%s: %#', (entry, _, same) => expect(entriesOf(same).marked).toContain(entry))
})
