/**
 * Twin stories on the real glossary: one form, two meanings, a story for each. The second column of a story is the entry that
 * must be shown; "-" and an entry: that one must not be shown (the glossary need not know the other meaning).
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Glossary } from '../../src/core/model.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'

type Story = [text: string, wanted: string]
const TWINS: [form: string, one: Story, other: Story][] = [
  [
    'Tisza',
    ['Tisza leads Fidesz by nine points in Hungary, a poll said.', 'tisza-party'],
    ['The Tisza burst its banks after heavy rain in Hungary; the river rose at Tokaj.', 'tisza-river'],
  ],
  [
    'Thames',
    ['A man drowned in the Thames in London.', 'thames'],
    ['Thames Water owes billions. Ofwat said Thames must cut leaks in London.', '- thames'],
  ],
  [
    'Thames River',
    ['A body was found in the Thames River in London.', 'thames'],
    ['A kayaker died on the Thames River near Chatham, Ontario.', '- thames'],
  ],
  [
    'Stanford',
    ['Stanford researchers said that the drug worked in mice.', 'stanford-university'],
    ['A man from Stanford, Kentucky, was held on Tuesday. He sat in the Stanford jail.', '- stanford-university'],
  ],
  [
    'Congress',
    ['Trump asked Congress in Washington for more money.', 'united-states-congress'],
    [
      'Delegates at the Party Congress in Beijing backed Xi. The Congress was watched in Washington.',
      '- united-states-congress',
    ],
  ],
  [
    'World Cup',
    ['The batsman wants to play in the next World Cup, after the cricket ODI.', 'cricket-world-cup'],
    [
      'Afghanistan reached the T20 World Cup semi-final in cricket. Rashid Khan took four wickets. The World Cup ends on Sunday.',
      't20-world-cup',
    ],
  ],
  [
    'ICC',
    ['The ICC wants Putin arrested; its prosecutor spoke in The Hague.', 'icc'],
    ['India pacer Siraj was fined by the ICC after the Test. He admitted the charges.', 'icc-cricket'],
  ],
  [
    'Leonardo',
    ['Leonardo shares rose in Milan after the arms company raised its outlook.', 'leonardo-company'],
    ['Storm Leonardo hit Portugal. Helicopters flew over Italy, where Leonardo goes next.', '- leonardo-company'],
  ],
  [
    'Zionist',
    ['The Zionist movement wanted a Jewish state.', 'zionism'],
    ['Eleven members of a Zionist church drowned in a river in Johannesburg.', '- zionism'],
  ],
  [
    'BP',
    ['BP shares rose as oil prices climbed, with Shell up too.', 'bp'],
    ['One in three adults has high BP in Britain. Eat less salt and oil.', '- bp'],
  ],
  [
    'Balen',
    ['Balen, the rapper who leads Nepal, spoke in Kathmandu.', 'balendra-shah'],
    ['Nyrstar will close its plant in Balen in Belgium; the mayor of Balen said so.', '- balendra-shah'],
  ],
  [
    'NFP',
    ['The NFP and Mélenchon want a vote in France.', 'new-popular-front'],
    ['Economists in Paris expect the NFP to show 75,000 new jobs, after weak data from France.', '- new-popular-front'],
  ],
  [
    'snapback',
    ['The E3 want the snapback of UN sanctions on Iran.', 'snapback'],
    ['Wall Street rose in a snapback rally after news of a truce with Iran.', '- snapback'],
  ],
  [
    'AFP',
    ['The AFP said that a Chinese ship rammed a Philippine boat near the shoal.', 'afp-philippines'],
    ['The AFP held a man in Melbourne, Australia. He had flown in from Manila.', '- afp-philippines'],
  ],
  [
    'M23',
    ['M23 rebels took Goma and Bukavu in Congo.', 'm23'],
    ['A crash shut the M23 near Gatwick in England; a man from Congo died.', '- m23'],
  ],
  [
    'Foreign Office',
    ['The Foreign Office in London summoned the Russian envoy.', 'foreign-office'],
    ['The Foreign Office in Islamabad summoned the British envoy.', '- foreign-office'],
  ],
  [
    'Foreign Office',
    ['Britain’s Foreign Office told travellers to leave Pakistan.', 'foreign-office'],
    ['Pakistan was cross. Islamabad and Lahore papers say the Foreign Office told Britain so.', '- foreign-office'],
  ],
  [
    'National Security Council',
    ['The National Security Council spokesman told reporters at the White House that Iran was near.', 'nsc-us'],
    [
      'The National Security Council met in Seoul. South Korea and the US watch. South Korea’s army is ready.',
      '- nsc-us',
    ],
  ],
  [
    'Democratic Party',
    ['The Democratic Party won the House; Hakeem Jeffries led it in Washington.', 'democratic-party-us'],
    [
      'South Korea voted. The Democratic Party leads, Seoul papers say. South Korea’s president met the US.',
      '- democratic-party-us',
    ],
  ],
  [
    'PSD',
    ['The PSD of Grindeanu shares power in Bucharest, Romania.', 'psd-romania'],
    ['Portugal’s PSD won under Montenegro. Romania voted too.', '- psd-romania'],
  ],
  [
    'CDP',
    ['The CDP of Yoshihiko Noda merged in Japan.', 'cdp-japan'],
    ['Firms report to the CDP on carbon, and a Japanese firm is best.', '- cdp-japan'],
  ],
  [
    'BNP',
    ['The BNP of Tarique Rahman won in Bangladesh.', 'bnp-bangladesh'],
    ['Nick Griffin led the BNP; a Bangladeshi man was hit in London.', '- bnp-bangladesh'],
  ],
  [
    'RBI',
    ['The RBI kept the repo rate at 5.5 percent; the rupee fell.', 'reserve-bank-of-india'],
    ['Judge had three RBI. His bat was made in India.', '- reserve-bank-of-india'],
  ],
  [
    'AFC',
    ['The AFC gave the Asian Cup of 2027 to Saudi Arabia.', 'afc'],
    ['The Bills won the AFC East; the football team beat Miami.', '- afc'],
  ],
  [
    'AMU',
    ['The AMU has not met since 1994; Morocco and Algeria split the Maghreb.', 'arab-maghreb-union'],
    ['AMU in Aligarh keeps its status, India’s court said. Morocco was named.', '- arab-maghreb-union'],
  ],
  [
    'ANA',
    ['Afghan soldiers of the ANA left the base outside Kabul.', 'afghan-national-army'],
    ['The airline ANA cancelled its flights from Tokyo.', 'all-nippon-airways'],
  ],
  [
    'ANA',
    ['Taliban fighters overran an ANA outpost in Helmand.', 'afghan-national-army'],
    ['Japanese carrier ANA ordered new Boeing jets.', 'all-nippon-airways'],
  ],
  [
    'Michael Jackson',
    ['Michael Jackson, the singer of Thriller, died in 2009.', 'michael-jackson'],
    [
      'Police in Kent named the victim as Michael Jackson, who had worked at the docks for 30 years.',
      '- michael-jackson',
    ],
  ],
  [
    'Gordon Brown',
    ['Gordon Brown, the former prime minister, spoke for Labour in London.', 'gordon-brown'],
    ['Gordon Brown, the former Scotland lock, was remembered by rugby fans in London.', '- gordon-brown'],
  ],
  [
    'Steve Jobs',
    ['Steve Jobs showed the first iPhone of Apple in 2007.', 'steve-jobs'],
    ['The film Steve Jobs, with Michael Fassbender, shows Apple at three moments.', '- steve-jobs'],
  ],
  [
    'Urals',
    ['The plant lies in the Urals near Chelyabinsk.', 'ural-mountains'],
    ['Urals crude fell to 40 dollars a barrel, Russia said. Discounts on Urals grew.', '- ural-mountains'],
  ],
  [
    'MDL',
    ['North Korean soldiers crossed the MDL, Seoul said.', 'military-demarcation-line'],
    ['The US judge put the suits into an MDL, and Korean makers joined.', '- military-demarcation-line'],
  ],
  [
    'Samsung',
    ['Samsung will make chips in Texas, the South Korean firm said.', 'samsung'],
    ['Samsung Biologics signed a deal in Seoul. Samsung makes drugs there, and South Korea gains.', '- samsung'],
  ],
  [
    'ICJ',
    ['South Africa says at the ICJ in The Hague that it is genocide.', 'icj'],
    ['The Geneva-based ICJ said Zimbabwe must free the lawyers. Judges were afraid, it said.', '- icj'],
  ],
  [
    'RAW',
    ['Former RAW chief AS Dulat spoke in Delhi, and India listened.', 'raw-india'],
    ['WWE will bring RAW to Hyderabad, India, in September.', '- raw-india'],
  ],
  [
    'PPP',
    ['The PPP wants more water for Sindh, Bilawal Bhutto Zardari said in Pakistan.', 'ppp-pakistan'],
    ['Pakistan will build the motorway as a PPP, the minister said.', 'public-private-partnership'],
  ],
  [
    'CPC',
    ['CPC officials in Shanghai toasted China’s growth.', 'chinese-communist-party'],
    ['Taiwan’s oil refiner CPC will cut prices after talks between China and the United States.', 'cpc-taiwan'],
  ],
  [
    'CNN',
    ['A US official told CNN that the strike killed 20.', 'cnn'],
    ['A CNN Türk presenter was held in Istanbul, her lawyer told reporters.', '- cnn'],
  ],
  [
    'Far East',
    ['Putin opened a forum in Vladivostok in the Far East of Russia.', 'far-east'],
    ['Far East Organization sold 120 flats in Singapore. Far East said Asia buys.', '- far-east'],
  ],
  [
    'Sudanese civil war',
    ['The RSF took Babanusa in the Sudanese civil war.', 'sudan-war-2023'],
    ['The second Sudanese civil war ended in 2005, and South Sudan is free.', '- sudan-war-2023'],
  ],
  [
    'D-Day',
    ['Veterans went to the beaches of Normandy, 80 years after D-Day.', 'd-day'],
    ['It is D-Day for Rangers as the buyers face a deadline, and veterans of the squad leave.', '- d-day'],
  ],
  [
    'Capitol',
    ['Trump spoke at the Capitol, and lawmakers of Congress rose.', 'capitol-hill'],
    ['In Richmond, the Capitol was closed, and the senators of Virginia went home.', '- capitol-hill'],
  ],
  [
    'Jamaica',
    ['Kingston is the capital of Jamaica.', 'country-jm'],
    ['A man was hit by a train at a stop in Jamaica, Queens, the police of New York said.', '- country-jm'],
  ],
  [
    'Adam Smith',
    ['The Scottish economist Adam Smith wrote The Wealth of Nations.', 'adam-smith'],
    [
      'Rep. Adam Smith, the top Democrat on the House Armed Services Committee, said the strikes were illegal.',
      '- adam-smith',
    ],
  ],
  [
    'Edison',
    ['Thomas Edison built the lamp. Edison filed a patent.', 'thomas-edison'],
    ['Con Edison cut power to Brooklyn.', '- thomas-edison'],
  ],
  [
    'Dr Abdullah',
    ['Dr Abdullah said in Kabul that the council would meet the Taliban.', 'abdullah-abdullah'],
    ['Dr Abdullah of the hospital in Riyadh said the patient was stable.', '- abdullah-abdullah'],
  ],
  [
    'Tories',
    ['The Tories said the budget was a mess. Kemi Badenoch spoke in London.', 'conservative-party-uk'],
    ['The Tories of Pierre Poilievre lead in the polls, Ottawa pollsters say.', '- conservative-party-uk'],
  ],
  [
    'New Democracy',
    ['New Democracy of Kyriakos Mitsotakis leads the polls in Athens.', 'new-democracy-greece'],
    ['The New Democracy movement in Seoul called for protests.', '- new-democracy-greece'],
  ],
  [
    'Islah',
    ['The Islah party fought the Houthis in Marib, Yemen.', 'islah-yemen'],
    ['Islah, the reform project, opened a school in Amman.', '- islah-yemen'],
  ],
  [
    'People’s Party',
    ['The People’s Party of Alberto Núñez Feijóo won in Madrid.', 'partido-popular'],
    ['The Swiss People’s Party wants a limit on immigration.', '- partido-popular'],
  ],
  [
    'George Washington',
    ['George Washington, the first president, refused a third term.', 'george-washington'],
    ['The carrier George Washington left Yokosuka in Japan.', '- george-washington'],
  ],
  [
    'Justice Jackson',
    ['The Supreme Court ruled on Monday. Justice Jackson wrote a dissent.', 'ketanji-brown-jackson'],
    ['Justice Jackson was the prosecutor at Nuremberg in 1945.', '- ketanji-brown-jackson'],
  ],
  [
    'Walt Disney',
    ['Walt Disney drew Mickey Mouse in 1928. He was a pioneer of animation.', 'walt-disney'],
    ['Walt Disney posted a quarterly profit, the company said on Tuesday.', 'walt-disney-company'],
  ],
  [
    'ANO',
    ['Czech voters chose ANO in October.', 'ano-czechia'],
    ['The ANO clinic in Manila is full.', '- ano-czechia'],
  ],
  [
    'NEOS',
    ['The NEOS ministers in Vienna agreed.', 'neos-austria'],
    ['The robot maker said that NEOS sold well.', '- neos-austria'],
  ],
  [
    'Civil Contract',
    ['Nikol Pashinyan’s Civil Contract won in Yerevan.', 'civil-contract-armenia'],
    ['The Civil Contract law in Ohio was struck down.', '- civil-contract-armenia'],
  ],
  [
    'AP',
    ['The photographer told the AP that police opened fire.', 'associated-press'],
    ['Students who take AP classes in chemistry earn college credit.', '- associated-press'],
  ],
  [
    'ICC',
    ['The ICC prosecutor in The Hague asked for a warrant over war crimes.', 'icc'],
    ['The ICC said the T20 World Cup would be played in India by ten cricket teams.', 'icc-cricket'],
  ],
  [
    'ICC',
    ['Judges of the ICC found him guilty of crimes against humanity.', 'icc'],
    ['Business leaders at the ICC called for free trade and fewer rules for companies.', 'icc-commerce'],
  ],
  [
    'Georgia',
    ['Protesters in Tbilisi said Georgia must join the European Union.', 'country-ge'],
    [
      'Voters in Atlanta and across Georgia chose a senator, the Republican state party said in the United States.',
      'province-us-georgia',
    ],
  ],
  [
    'Georgia',
    ['Russia and Georgia fought over South Ossetia; Georgian troops withdrew.', 'country-ge'],
    ['A judge in Savannah, Georgia, freed the man. Georgia has strict laws.', 'province-us-georgia'],
  ],
  [
    'Ford',
    ['The carmaker Ford will build electric vehicles in Detroit.', 'ford-motor'],
    ['The actor Harrison Ford arrived. Ford waved at the crowd.', '- ford-motor'],
  ],
  [
    'Ford',
    ['Ford recalled 40,000 cars over brakes.', 'ford-motor'],
    ['Premier Doug Ford of Ontario spoke on Monday. Ford said schools would open.', '- ford-motor'],
  ],
  [
    'Amazon',
    ['Amazon opened a warehouse where workers pack online orders.', 'amazon-company'],
    ['Deforestation in the Amazon rose, Brazilian scientists said. The river ran low.', 'amazon-river'],
  ],
  [
    'Amazon',
    ['Shares of Amazon fell after Jeff Bezos sold stock.', 'amazon-company'],
    ['Indigenous people of the Amazon live in the rainforest of Peru.', 'amazon-river'],
  ],
  [
    'Faizabad',
    ['Floods hit Faizabad in the Afghan province of Badakhshan.', 'city-faizabad-af'],
    ['The temple in Faizabad, Uttar Pradesh, drew thousands of Indian pilgrims.', 'city-faizabad-in'],
  ],
  [
    'Faizabad',
    ['The Taliban took Faizabad, Afghanistan, in August.', 'city-faizabad-af'],
    ['India’s railway minister opened a line to Faizabad.', 'city-faizabad-in'],
  ],
  [
    'Hyderabad',
    ['Tech firms in Hyderabad, India, hired engineers. Hyderabad has grown fast.', 'city-hyderabad-in'],
    ['Rain flooded Hyderabad and Karachi in Pakistan’s Sindh province.', 'city-hyderabad-pk'],
  ],
  [
    'Hyderabad',
    ['The Telangana government in Hyderabad raised its budget.', 'city-hyderabad-in'],
    ['Police in Pakistan’s Hyderabad arrested two men.', 'city-hyderabad-pk'],
  ],
  [
    'Tripoli',
    ['Militias clashed in the Libyan capital, Tripoli.', 'city-tripoli-ly'],
    ['Clashes shook the northern Lebanese city of Tripoli.', 'city-tripoli-lb'],
  ],
  [
    'Tripoli',
    ['Oil workers left Libya through Tripoli.', 'city-tripoli-ly'],
    ['He was born in Tripoli, Lebanon. Banks in Tripoli stayed shut.', 'city-tripoli-lb'],
  ],
  [
    'Birmingham',
    ['The bin strike in Birmingham, England, went on. Birmingham is in debt.', 'city-birmingham-gb'],
    ['A church was bombed in Birmingham, Alabama, in 1963.', 'city-birmingham-us'],
  ],
  [
    'Birmingham',
    ['British police arrested a man in Birmingham.', 'city-birmingham-gb'],
    ['Officers in Birmingham, Ala., closed the road.', 'city-birmingham-us'],
  ],
  [
    'Santiago',
    ['Students marched in Santiago, the Chilean capital.', 'city-santiago-cl'],
    ['The mayor of Santiago in the Philippines was shot; Philippine police said so.', 'city-santiago-ph'],
  ],
  [
    'London',
    ['The prime minister returned to London.', 'city-london-gb'],
    ['A family was run over in London, Ontario. Mourners in London lit candles.', 'city-london-ca'],
  ],
  [
    'London',
    ['British ministers met in London.', 'city-london-gb'],
    ['Canadian police in London, Canada, charged a man.', 'city-london-ca'],
  ],
  [
    'Jordan',
    ['King Abdullah of Jordan met aid workers in Amman.', 'country-jo'],
    ['Michael Jordan, the basketball player, retired. Jordan had won six titles.', '- country-jo'],
  ],
  [
    'Mojtaba Khamenei',
    ['Missiles flew, and Supreme Leader Mojtaba Khamenei of Iran said the talks were over.', 'mojtaba-khamenei'],
    ['The baker Mojtaba Khamenei of Leeds sold his shop.', '- mojtaba-khamenei'],
  ],
  [
    'Bill Gates',
    ['The philanthropist Bill Gates gave money to the fund.', 'bill-gates'],
    ['The sprinter Bill Gates won the race for the second time.', '- bill-gates'],
  ],
  [
    'CDC',
    ['The Centers for Disease Control and Prevention (CDC) said so. The CDC in Atlanta has counted cases.', 'cdc'],
    [
      'The Africa Centers for Disease Control and Prevention (CDC) said so. The CDC has counted cases of mpox.',
      'africa-cdc',
    ],
  ],
  [
    'Hollywood',
    ['The film was watched by a Hollywood star in the United States.', 'hollywood-industry'],
    ['The town of Hollywood, Florida, shut its schools.', 'city-hollywood-us'],
  ],
  [
    'Richmond',
    ['Voters in Richmond, Virginia, chose a mayor.', 'city-richmond-us'],
    ['In Australia the votes of Richmond in Melbourne were counted, the Greens said.', '- city-richmond-us'],
  ],
  [
    'journal Nature',
    ['It was published in the journal Nature on Monday, the researchers said.', 'nature-journal'],
    ['It was published in the journal Nature Climate Change on Monday, the researchers said.', '- nature-journal'],
  ],
  [
    'Channel 4',
    ['The documentary was shown in Britain by Channel 4 last night, viewers said.', 'channel-4'],
    ['It was first told by WIVB Channel 4 in Buffalo last night.', '- channel-4'],
  ],
  [
    'Sharif',
    ['Pakistan’s envoys met. Nawaz Sharif spoke first, and Prime Minister Sharif said no more.', 'nawaz-sharif'],
    ['Pakistan’s envoys met. Shehbaz Sharif spoke first. Later Sharif said no more.', 'shehbaz-sharif'],
  ],
  [
    'PBS',
    ['He told the American network PBS that the president was ill.', 'pbs'],
    ['He told broadcaster Thai PBS that the crisis was sending refugees over the border.', '- pbs'],
  ],
  [
    'Leeds',
    ['The striker scored twice in a 2-0 victory over Leeds.', 'leeds-united'],
    ['Policing at the football stadium in Leeds was dear, a Leeds councillor said of the match.', 'city-leeds-gb'],
  ],
  [
    'Jordan',
    ['Refugees crossed from Syria into Jordan.', 'country-jo'],
    ['Mr Jordan told the council that he would resign.', '- country-jo'],
  ],
  [
    'Washington',
    ['In Washington, the White House welcomed the vote.', 'city-washington-dc-us'],
    ['Wildfires spread across the state of Washington. Washington declared an emergency.', 'province-us-washington'],
  ],
  [
    'Washington',
    ['Washington and Beijing agreed to talk.', 'city-washington-dc-us'],
    ['The actor Denzel Washington won. Washington thanked his wife.', '- city-washington-dc-us'],
  ],
  [
    'Congo',
    ['Rebels near Goma fought the army of Congo, said a spokesman in Kinshasa.', 'country-cd'],
    ['The president of Congo, Denis Sassou Nguesso, voted in Brazzaville.', 'country-cg'],
  ],
  [
    'Cambridge',
    ['British scientists in Cambridge, England, found a gene.', 'city-cambridge-gb'],
    ['Police in Cambridge, Mass., near Boston, closed a bridge.', 'city-cambridge-us'],
  ],
  [
    'Cambridge',
    ['In the United Kingdom, rents in Cambridge rose; London followed.', 'city-cambridge-gb'],
    ['A start-up in Cambridge, Massachusetts, makes vaccines. Cambridge has many.', 'city-cambridge-us'],
  ],
  [
    'PKK',
    ['Turkey said its jets hit PKK militants in northern Iraq.', 'pkk'],
    ['The Party of Kites and Kings (PKK) met in Oslo. The PKK has nine members.', '- pkk'],
  ],
  [
    'SNP',
    ['The SNP wants a new vote on Scottish independence.', 'snp'],
    ['Each single-nucleotide polymorphism (SNP) was tested. One SNP raised the risk.', '- snp'],
  ],
  [
    'SNP',
    ['In Edinburgh, SNP ministers resigned.', 'snp'],
    ['Researchers read 600,000 SNP markers from the genome of maize.', '- snp'],
  ],
  [
    'MDC',
    ['In Zimbabwe the MDC accused the army of rigging the vote.', 'mdc-zimbabwe'],
    ['The Miami Doll Club (MDC) opened its doors. The MDC shows 900 dolls.', '- mdc-zimbabwe'],
  ],
  [
    'PA',
    ['The PA in Ramallah cannot pay Palestinian teachers.', 'palestinian-authority'],
    ['The inquest in Leeds was told, the PA news agency reported in Britain.', 'pa-media'],
  ],
  [
    'PA',
    ['Israel withheld taxes from the PA, President Mahmoud Abbas said.', 'palestinian-authority'],
    ['Her PA booked the tickets for the weekend.', '- palestinian-authority'],
  ],
  [
    'Congress',
    ['Republicans in Congress blocked the bill in the United States Senate.', 'united-states-congress'],
    [
      'The BJP beat Congress in Gujarat, India; Rahul Gandhi, its leader, conceded the election.',
      'indian-national-congress',
    ],
  ],
  [
    'Congress',
    ['The White House asked Congress for money.', 'united-states-congress'],
    ['In Delhi, Congress leaders said India’s election was unfair.', 'indian-national-congress'],
  ],
  [
    'Labour',
    ['In Britain, Labour won most seats and Keir Starmer entered Downing Street.', 'labour-party-uk'],
    ['In Norway, Labour lost the vote in Oslo.', '- labour-party-uk'],
  ],
  [
    'Labour',
    ['British voters punished Labour in Wales.', 'labour-party-uk'],
    ['New Zealand’s Labour said Wellington must act; New Zealanders agreed.', '- labour-party-uk'],
  ],
  [
    'RSF',
    ['Sudan’s army drove the RSF out of Khartoum.', 'rsf-sudan'],
    ['Press freedom has fallen, RSF said in its index of journalists in prison.', 'rsf'],
  ],
  [
    'SDF',
    ['Kurdish fighters of the SDF held the Syrian city of Raqqa.', 'sdf-syria'],
    ['Japan’s defence ministry sent the SDF from Tokyo.', 'jsdf'],
  ],
  [
    'PTI',
    ['Imran Khan’s PTI won seats in Pakistan.', 'pti-pakistan'],
    ['An Indian official told the news agency PTI that India was calm.', 'pti'],
  ],
  [
    'PPP',
    ['Bilawal Bhutto’s PPP won in Sindh, Pakistan.', 'ppp-pakistan'],
    ['Seoul’s conservative PPP lost the South Korean presidency.', 'people-power-party'],
  ],
  [
    'PPP',
    ['The Pakistani PPP left the coalition in Islamabad.', 'ppp-pakistan'],
    ['Measured in PPP, economists said, the economy is larger at local prices.', 'ppp-economics'],
  ],
  [
    'NCP',
    ['In Maharashtra the NCP split, Indian papers said.', 'ncp-india'],
    ['Finland’s prime minister Petteri Orpo of the NCP spoke in Helsinki.', 'national-coalition-finland'],
  ],
  [
    'SPD',
    ['Germany’s SPD agreed to govern with Chancellor Merz in Berlin.', 'spd'],
    ['Czech voters in Prague gave the SPD a tenth of the vote in Czechia.', 'spd-czechia'],
  ],
  [
    'Meta',
    ['Meta, which owns Facebook and Instagram, cut jobs.', 'meta-platforms'],
    ['Fighters left camps in the Colombian department of Meta.', 'province-co-meta'],
  ],
  [
    'Hollywood',
    ['Actors and film studios in Hollywood signed a contract.', 'hollywood-industry'],
    ['A man drowned off Hollywood, Florida.', 'city-hollywood-us'],
  ],
  [
    'Alexandria',
    ['Egypt’s navy trained off Alexandria.', 'city-alexandria-eg'],
    ['A court in Alexandria, Virginia, jailed the spy.', 'city-alexandria-us'],
  ],
  [
    'Kingston',
    ['Gangs fought in Kingston, the Jamaican capital.', 'city-kingston-jm'],
    ['Inmates rioted in Kingston, Ontario.', 'city-kingston-ca'],
  ],
  [
    'Hamilton',
    ['Bermuda’s insurers meet in Hamilton.', 'city-hamilton-bm'],
    ['Steelworkers in Hamilton, Ontario, fear tariffs. Canada protested.', 'city-hamilton-ca'],
  ],
  [
    'Hamilton',
    ['Farmers met in Hamilton, New Zealand.', 'city-hamilton-nz'],
    ['The driver Lewis Hamilton won. Hamilton was fastest in the rain.', '- city-hamilton-bm'],
  ],
  [
    'Columbus',
    ['Ohio’s governor spoke in Columbus, Ohio.', 'city-columbus-us'],
    ['Soldiers train near Columbus, Georgia.', 'city-columbus-us-4188985'],
  ],
  [
    'Athens',
    ['Greece’s government in Athens raised taxes.', 'city-athens-gr'],
    ['A student was killed in Athens, Georgia.', 'city-athens-us'],
  ],
  [
    'Valencia',
    ['Floods killed many in Valencia, Spain. Valencia mourns.', 'city-valencia-es'],
    ['Workers in Valencia, Venezuela, lack power.', 'city-valencia-ve'],
  ],
  [
    'Merida',
    ['Mexico’s president flew to Mérida, Yucatán.', 'city-merida-mx'],
    ['Venezuelan students marched in Mérida, Venezuela.', 'city-merida-ve'],
  ],
  [
    'Salem',
    ['Tamil Nadu police in Salem, India, seized gold.', 'city-salem-in'],
    ['Lawmakers in Salem, Ore., ended the session.', 'city-salem-us'],
  ],
  [
    'JFK',
    ['JFK, the president, was shot in Dallas in 1963.', 'john-f-kennedy'],
    ['The plane landed at JFK after a flight of nine hours, and the passengers left the airport.', 'jfk-airport'],
  ],
  [
    'US Open',
    ['Djokovic won the US Open in straight sets, his twenty-fourth tennis title.', 'us-open-tennis'],
    ['McIlroy missed the US Open, the hardest week of golf, with a bad back.', 'us-open-golf'],
  ],
  [
    'Eid',
    ['Families broke the last fast of Ramadan and prepared for Eid.', 'eid-al-fitr'],
    ['Pilgrims of the hajj marked Eid, and sheep were sold in Mecca.', 'eid-al-adha'],
  ],
  [
    'Barcelona',
    ['Catalan leaders met in Barcelona, Spain.', 'city-barcelona-es'],
    ['A fire swept Barcelona in Venezuela.', 'city-barcelona-ve'],
  ],
  [
    'Niger',
    ['Soldiers took power in Niger, and Niamey closed its airport.', 'country-ne'],
    ['Gunmen took pupils from a school in Nigeria’s Niger State.', 'province-ng-niger'],
  ],
  [
    'Punjab',
    ['Farmers of Punjab marched on Delhi, India.', 'province-in-punjab'],
    ['Lahore, in Pakistan’s Punjab province, was choked by smog.', 'province-pk-punjab'],
  ],
  [
    'Jordan',
    [
      'Refugees crossed from Syria into Jordan. Jordan said it would take them in, its minister told the UN.',
      'country-jo',
    ],
    ['Jordan Smith scored the touchdown for the Jackrabbits. Jordan said the team was ready for more.', '- country-jo'],
  ],
  [
    'Geneva',
    ['In Geneva, Syria and Turkey spoke for hours, the envoys said, before they flew home.', 'city-geneva-ch'],
    ['The canton of Geneva votes on Sunday.', 'province-ch-geneva'],
  ],
  [
    'Exxon Mobil',
    ['Exxon Mobil Corp. has been sued by the county, its lawyers said on Monday.', 'exxonmobil'],
    ['The Exxon Mobil Tigers won the match on Monday.', '- exxonmobil'],
  ],
  [
    'Norfolk',
    ['A storm hit Norfolk, Virginia, on Monday.', 'city-norfolk-us'],
    ['Chickens at a farm in Norfolk, England, were culled.', '- city-norfolk-us'],
  ],
  [
    'Fayetteville',
    ['Soldiers left Fayetteville, North Carolina.', 'city-fayetteville-us'],
    ['She teaches at the University of Arkansas, Fayetteville.', '- city-fayetteville-us'],
  ],
  [
    'Sydney',
    ['One of the lessons of Sydney is this.', 'city-sydney-au'],
    ['A mine closed in Sydney, Nova Scotia, Canada.', 'city-sydney-ca'],
  ],
  [
    'RTX',
    ['The Pentagon ordered missiles from the American company RTX, long called Raytheon.', 'rtx'],
    ['In the United States the RTX 2060 card costs less.', '- rtx'],
  ],
  [
    'IMU',
    ['Militants of the IMU crossed from Afghanistan into Uzbekistan.', 'imu'],
    ['In Italy the tax called IMU rose.', '- imu'],
  ],
  [
    'Blue House',
    ['South Korea’s president moved back to the Blue House.', 'blue-house'],
    ['Mugabe sat in his “Blue House” compound in Harare.', '- blue-house'],
  ],
  [
    'Hong Kong',
    ['Health officials in Hong Kong said that it was flu.', 'country-hk'],
    ['Shares fell in Hong Kong and rose in China.', 'country-hk'],
  ],
  [
    'New York',
    ['The gallery is in Saratoga Springs, New York, and opens on Friday.', 'province-us-new-york'],
    ['Shares fell in London, Tokyo, New York and Hong Kong.', 'city-new-york-city-us'],
  ],
  [
    'Mobile',
    ['Police in Mobile, Alabama, closed the bridge.', 'city-mobile-us'],
    ['Mobile features sell phones in the United States.', '- city-mobile-us'],
  ],
  [
    'London',
    ['The bank moved to London from Frankfurt.', 'city-london-gb'],
    ['London, Jack. White Fang.', '- city-london-gb'],
  ],
  [
    'Glasgow',
    ['Firefighters in Glasgow saved the school.', 'city-glasgow-gb'],
    ['At the last minute came a song called “Glasgow” (“No Place Like Home”).', '- city-glasgow-gb'],
  ],
  [
    'IRC',
    ['The IRC, an aid group, feeds refugees in Sudan.', 'irc'],
    ['The interview was held on IRC by many people at once.', '- irc'],
  ],
  [
    'President Lee',
    ['In Seoul, President Lee met South Korean students.', 'lee-jae-myung'],
    ['In Seoul, protesters urged President Lee Myung-Bak to cancel the South Korean deal.', '- lee-jae-myung'],
  ],
  [
    'Congress',
    ['Republicans in Congress blocked the United States budget.', 'united-states-congress'],
    ['In the United States she searched the stacks of the Library of Congress.', '- united-states-congress'],
  ],
  [
    'Nyanza',
    ['Soldiers of Rwanda drove through Nyanza.', 'city-nyanza-rw'],
    ['Students held camps in Kenya’s Nyanza province.', '- city-nyanza-rw'],
  ],
  [
    'Central Division',
    ['Floods hit Fiji’s Central Division.', 'province-fj-central'],
    ['The team is last in the Central Division.', '- province-fj-central'],
  ],
  [
    'Milton',
    ['Police in Milton, Ontario, closed a road.', 'city-milton-ca'],
    ['The boy was taken to a hospital in Milton Keynes, in Canada’s view a new town.', '- city-milton-ca'],
  ],
  [
    'Niger',
    ['Nigeria closed its border. The presidents of Egypt and Niger met in Cairo.', 'country-ne'],
    ['Floods in Nigeria killed ten people in Niger State, officials in Minna said.', 'province-ng-niger'],
  ],
  [
    'Niger',
    ['Soldiers from Nigeria crossed into Niger on Sunday.', 'country-ne'],
    ['All Nigeria mourned. Schools in the state of Niger closed.', 'province-ng-niger'],
  ],
  [
    'Georgia',
    ['The United States sent envoys to Armenia, Georgia and Moldova.', 'country-ge'],
    ['Storms crossed the United States, hitting Alabama, Georgia and Florida.', 'province-us-georgia'],
  ],
  [
    'Jordan',
    ['Jordan closed its airspace after talks with Egypt.', 'country-jo'],
    ['Jordan scored 30 points as the Bulls won. Jordan left the court to applause.', '- country-jo'],
  ],
  [
    'Chad',
    ['Chad sent soldiers to the border.', 'country-td'],
    ['Chad, 34, works at the mill. Chad said the work was hard.', '- country-td'],
  ],
  [
    'David Cameron',
    ['Leaders at the meeting: Angela Merkel (Germany), David Cameron (United Kingdom).', 'david-cameron'],
    ['Results over 800 metres: 1. Lars Bohn (Norway), 2. David Cameron (Kenya), in two minutes.', '- david-cameron'],
  ],
  [
    'David Cameron',
    ['Britain voted for David Cameron (Conservative), who had promised a referendum.', 'david-cameron'],
    ['The goals were scored by David Cameron (Real Madrid) and Lars Bohn.', '- david-cameron'],
  ],
  [
    'Atlantic',
    ['A storm crossed the Atlantic and reached Ireland.', 'atlantic-ocean'],
    ['He wrote for The New York Times, The Atlantic and others.', '- atlantic-ocean'],
  ],
  [
    'England',
    ['Schools in England closed on Monday.', 'province-gb-england'],
    ['New England’s roster is changing, the coach said in Boston.', '- province-gb-england'],
  ],
  [
    'Batman',
    ['A court in Batman, in Turkey, freed the mayor.', 'city-batman-tr'],
    ['Players tried a demonstration of Batman: Arkham VR. The voice of Batman is on a panel.', '- city-batman-tr'],
  ],
  [
    'Richardson',
    ['A fire in Richardson, Texas, burned for hours.', 'city-richardson-us'],
    [
      'The suit was filed in Dallas, Texas, in the United States. Richardson, via his lawyer, declined to comment.',
      '- city-richardson-us',
    ],
  ],
  [
    'Lancet',
    ['Doctors wrote in the Lancet that the vaccine protects children.', 'the-lancet'],
    ['Russia fired Lancet drones at a hospital; doctors said that patients had died.', '- the-lancet'],
  ],
  [
    'journal Nature',
    ['The study was published in the journal Nature on Monday.', 'nature-journal'],
    ['The study was published in the journal Nature Medicine on Monday.', '- nature-journal'],
  ],
  [
    'Spiegel',
    ['The magazine Spiegel reported that Germany would send tanks.', 'der-spiegel'],
    ['Adam Spiegel, who founded the company, spoke in Germany. Spiegel said sales rose.', '- der-spiegel'],
  ],
  [
    'ABC',
    ['He told the ABC in Sydney that bushfires had spread.', 'abc-australia'],
    ['The network ABC, owned by Disney, took Jimmy Kimmel off the air.', 'abc-news-us'],
  ],
  [
    'Channel 4',
    ['Channel 4 in Britain showed the film.', 'channel-4'],
    ['Channel 4 in Denver, Colorado, showed the film.', '- channel-4'],
  ],
  [
    'tariff',
    ['He put a tariff of 25 percent on imports from Canada.', 'tariff'],
    ['The energy firm cut its tariff for homes in Wales.', '- tariff'],
  ],
  [
    'EPP',
    ['The EPP wanted another vote, its MEPs said in Strasbourg.', 'european-peoples-party'],
    ['Scientists at the firm EPP built a laser.', '- european-peoples-party'],
  ],
  [
    'Senate',
    ['Republicans and Democrats in the Senate voted on the bill on Monday.', 'us-senate'],
    ['The Senate in Manila will hear the defence secretary of the Philippines.', '- us-senate'],
  ],
  [
    'House of Representatives',
    ['Democrats hope to win back the House of Representatives in Washington.', 'us-house'],
    ['Japan dissolved the House of Representatives, the lower house in Tokyo.', '- us-house'],
  ],
  [
    'House of Commons',
    ['The prime minister told the House of Commons that Britain would not join.', 'house-of-commons'],
    ['Mark Carney told the House of Commons in Ottawa that Canada would not join.', '- house-of-commons'],
  ],
  [
    'Commons',
    ['Labour lost the vote in the Commons by ten votes.', 'house-of-commons'],
    ['Photo: Wikimedia Commons. The bird lives in Peru.', '- house-of-commons'],
  ],
  [
    'Senate',
    ['Republicans in the Senate will vote on aid for Ukraine.', 'us-senate'],
    ['AUSTIN, Texas: Republicans in the state Senate backed the bill.', '- us-senate'],
  ],
  [
    'Senate',
    ['The Senate confirmed the judge, Democrats in Washington said.', 'us-senate'],
    ['Republicans left the hall as the Florida Senate voted in Tallahassee.', '- us-senate'],
  ],
  [
    'House of Representatives',
    ['Democrats in the House of Representatives objected to tariffs on Canada.', 'us-house'],
    [
      'Nigerian lawmakers met in Abuja. The House of Representatives will vote next week, and the United States welcomed it.',
      '- us-house',
    ],
  ],
  [
    'House of Commons',
    ['MPs in the House of Commons in London asked how Britain would help Canada.', 'house-of-commons'],
    ['The House of Commons in Ottawa met as Canada thanked Britain.', '- house-of-commons'],
  ],
  [
    'Duma',
    ['The Duma passed the law, and the Kremlin said Putin would sign it.', 'state-duma'],
    ['Botswana elected Duma Boko. Duma said he would cut taxes.', '- state-duma'],
  ],
  [
    'Rada',
    ['The Rada in Kyiv approved the budget of Ukraine.', 'verkhovna-rada'],
    ['The singer Rada sold out the hall in Montevideo.', '- verkhovna-rada'],
  ],
  [
    'Majlis',
    ['The Majlis in Tehran will vote on the minister.', 'iranian-parliament'],
    ['Voters in the Maldives chose a new Majlis in Male.', '- iranian-parliament'],
  ],
  [
    'NPC',
    ['Delegates of the NPC met in Beijing, as China set its growth target.', 'national-peoples-congress'],
    ['In the game every NPC has a name and a quest.', '- national-peoples-congress'],
  ],
  [
    'Diet',
    ['The Diet in Tokyo passed the budget of Japan.', 'national-diet'],
    ['Diet and exercise matter, doctors in London said. Diet plans sell well.', '- national-diet'],
  ],
  [
    'National Congress',
    ['Lula sent the bill to the National Congress in Brasília.', 'brazil-congress'],
    ['The National Congress of Honduras met in Tegucigalpa.', '- brazil-congress'],
  ],
  [
    'Medicare',
    ['Republicans promised not to cut Medicare and Medicaid.', 'medicare'],
    ['Australia will pay more for each visit under Medicare, Canberra said.', '- medicare'],
  ],
  [
    'Social Security',
    ['Cuts to Social Security and Medicare would hit retirees in Ohio.', 'us-social-security'],
    ['France’s High Council for the Financing of Social Security met in Paris.', '- us-social-security'],
  ],
  [
    'Social Security',
    ['Social Security offices in Texas closed, retirees said.', 'us-social-security'],
    ['French Social Security lost money in Paris, while the United States watched.', '- us-social-security'],
  ],
  [
    'DOGE',
    ['DOGE ordered cuts at federal agencies, and Elon Musk praised the layoffs.', 'doge'],
    ['The coin DOGE rose by ten per cent after bitcoin did.', '- doge'],
  ],
  [
    'Education Department',
    ['Linda McMahon said the Education Department would shrink.', 'us-education-department'],
    ['Schools in Kerala closed, the Education Department said in India.', '- us-education-department'],
  ],
  [
    'John Roberts',
    ['Chief Justice John Roberts wrote the ruling for the Supreme Court of the United States.', 'john-roberts'],
    ['The fisherman John Roberts, 54, lives near Perth in Australia.', '- john-roberts'],
  ],
  [
    'Newcastle',
    ['A fire burned in Newcastle, England. Newcastle has many shops.', 'city-newcastle-upon-tyne-gb'],
    ['Floods hit Newcastle in New South Wales, Australia.', 'city-newcastle-au'],
  ],
  [
    'Newcastle',
    ['Newcastle scored twice, the striker said after the Premier League match.', 'newcastle-united'],
    ['The NHS trust in Newcastle, in northern England, said patients would wait.', 'city-newcastle-upon-tyne-gb'],
  ],
  [
    'IPC',
    ['The IPC said famine had spread in Gaza and hunger in Sudan.', 'food-security-phase-classification'],
    ['The IPC let Russian athletes back to the Paralympic Games.', 'paralympic-committee'],
  ],
  [
    'Fulham',
    ['Fulham beat Wolves in the Premier League; the winger scored.', 'fulham-fc'],
    ['Residents of Fulham, in London, protested against the road.', '- fulham-fc'],
  ],
  [
    'Brentford',
    ['Brighton won at Brentford, the striker said after the Premier League match.', 'brentford-fc'],
    ['A bridge in Brentford, west London, was shut.', '- brentford-fc'],
  ],
  [
    'Brighton',
    ['Brighton won at Brentford, the striker said after the Premier League match.', 'brighton-hove-albion'],
    ['A hotel in Brighton burned in England.', 'city-brighton-gb'],
  ],
  [
    'Bournemouth',
    ['Bournemouth signed the winger for the Premier League season.', 'afc-bournemouth'],
    ['The beach of Bournemouth in England was full.', 'city-bournemouth-gb'],
  ],
  [
    'Leicester',
    ['Leicester won the FA Cup; the striker scored.', 'leicester-city'],
    ['A bank in Leicester, in England, was shut.', 'city-leicester-gb'],
  ],
  [
    'Southampton',
    ['Southampton lost; their goalkeeper was sent off in the Premier League.', 'southampton-fc'],
    ['The port of Southampton in England was shut.', 'city-southampton-gb'],
  ],
  [
    'Leeds',
    ['Leeds drew with Fulham in the Premier League; the striker scored.', 'leeds-united'],
    ['A hospital in Leeds, in England, was shut.', 'city-leeds-gb'],
  ],
  [
    'Wolves',
    ['Wolves lost to Southampton in the Premier League; the goalkeeper was sent off.', 'wolverhampton-wanderers'],
    ['Wolves were seen in Germany; a hunter shot one.', '- wolverhampton-wanderers'],
  ],
  [
    'Rangers',
    ['Rangers beat Celtic at Ibrox.', 'rangers-fc'],
    ['The Texas Rangers won in Boston. Rangers pitchers threw well.', '- rangers-fc'],
  ],
  [
    'LSE',
    ['A professor at the LSE said so; the university agreed.', 'london-school-of-economics'],
    ['Shares on the LSE rose in London, Britain.', '- london-school-of-economics'],
  ],
  [
    'RSS',
    ['The RSS and the BJP praised Modi in India.', 'rss-india'],
    ['Readers can get the news by RSS or by mail.', '- rss-india'],
  ],
  [
    'ED',
    ['Officers of the ED raided offices in Delhi, India.', 'enforcement-directorate'],
    ['He asked his doctor for a pill against ED.', '- enforcement-directorate'],
  ],
  [
    'Zetas',
    ['Soldiers shot two of the Zetas in Mexico; the cartel fled.', 'los-zetas'],
    ['The Zetas of the college danced in Ohio.', '- los-zetas'],
  ],
  [
    'President Hassan',
    ['Tanzania voted in Dar es Salaam. President Hassan thanked the voters.', 'samia-suluhu-hassan'],
    [
      'The opposition in Mogadishu, Somalia, wants a vote. President Hassan said it would come.',
      'hassan-sheikh-mohamud',
    ],
  ],
  [
    'Premier League',
    ['Arsenal beat Chelsea in the Premier League; Salah of Egypt scored for Liverpool.', 'premier-league'],
    ['Gor Mahia of Nairobi lead Kenya’s Premier League.', '- premier-league'],
  ],
  [
    'Serie A',
    ['Napoli won Serie A for the fourth time.', 'serie-a'],
    ['Palmeiras beat Flamengo in Brazil’s Serie A.', '- serie-a'],
  ],
  [
    'Bundesliga',
    ['Bayern lost in the Bundesliga on Friday.', 'bundesliga'],
    ['Sturm Graz won the Austrian Bundesliga again.', '- bundesliga'],
  ],
  [
    'Memorial Day',
    ['Gas prices in Ohio rose before Memorial Day.', 'memorial-day'],
    ['Sirens sounded across Israel on Memorial Day, for fallen soldiers.', '- memorial-day'],
  ],
  [
    'Article 5',
    ['NATO said Article 5 binds all its allies.', 'article-5'],
    ['Judges in Strasbourg found a breach of Article 5, the right to liberty.', '- article-5'],
  ],
  [
    'Article 50',
    ['Theresa May triggered Article 50, and Brexit talks began.', 'lisbon-treaty-article-50'],
    ['The president used Article 50 of the constitution in Bishkek.', '- lisbon-treaty-article-50'],
  ],
  [
    'Doha agreement',
    ['The Taliban said that Washington broke the Doha agreement.', 'doha-agreement'],
    ['The government in Kinshasa and the M23 rebels broke the Doha agreement.', '- doha-agreement'],
  ],
  [
    'snapback',
    ['Britain warned Iran that snapback would come in October.', 'snapback'],
    ['Wall Street saw a snapback after days of losses.', '- snapback'],
  ],
  [
    'ISS',
    ['Two astronauts will fly to the ISS on Friday.', 'international-space-station'],
    ['The adviser ISS told investors to vote against the pay.', '- international-space-station'],
  ],
  [
    'European Cup',
    ['Aston Villa won the European Cup against Bayern Munich, with a goal by their striker.', 'champions-league'],
    ['Munster last won the European Cup of rugby in 2008.', '- champions-league'],
  ],
  [
    'Patagonia',
    ['Wildfires burned forests in Patagonia, in the south of Argentina.', 'patagonia'],
    ['The clothing firm Patagonia sells jackets.', '- patagonia'],
  ],
  [
    'First Amendment',
    ['The judge wrote that the law breaks the First Amendment and free speech.', 'first-amendment'],
    ['Lawmakers in Islamabad passed the First Amendment to the law.', '- first-amendment'],
  ],
  [
    'DA',
    ['The Manhattan DA charged him with murder. The DA declined to comment.', 'district-attorney'],
    ['Workers in Delhi get more dearness allowance, or DA. The DA rose.', '- district-attorney'],
  ],
  [
    'LHC',
    ['Physicists at CERN restarted the LHC after two years.', 'large-hadron-collider'],
    ['The LHC freed workers of the party in Punjab, Pakistan.', '- large-hadron-collider'],
  ],
  [
    'CWC',
    ['Syria joined the CWC and gave up chemical weapons.', 'chemical-weapons-convention'],
    ['Rahul Gandhi spoke to the CWC in Delhi.', '- chemical-weapons-convention'],
  ],
  [
    'Mafia',
    ['Police in Palermo arrested a Mafia boss.', 'mafia'],
    ['The Albanian Mafia runs drugs in London.', '- mafia'],
  ],
  [
    'Jordan River',
    ['Israel will build a fence along the Jordan River.', 'jordan-river'],
    ['Fire burned near the Jordan River in Utah.', '- jordan-river'],
  ],
  [
    'President Bush',
    ['President Bush ordered the invasion of Iraq from the White House in 2003.', 'george-w-bush'],
    ['In 1990 President Bush sent troops to Saudi Arabia after Iraq had invaded Kuwait.', 'george-h-w-bush'],
  ],
  [
    'Princess of Wales',
    ['Prince William and the Princess of Wales flew to Paris for the match.', 'catherine-princess-of-wales'],
    ['The Princess of Wales died in a car crash in Paris in August 1997.', 'princess-diana'],
  ],
  [
    'Pistorius',
    ['Pistorius said in Berlin that Germany would send more tanks.', 'boris-pistorius'],
    ['The South African athlete Pistorius was released near Pretoria.', '- boris-pistorius'],
  ],
  [
    'Herzog',
    ['Herzog told reporters in Jerusalem that Israel wanted peace.', 'isaac-herzog'],
    ['President Herzog, the German head of state from 1994 to 1999, spoke in Berlin.', '- isaac-herzog'],
  ],
  [
    'Saddam',
    ['Saddam was hanged in Baghdad in 2006.', 'saddam-hussein'],
    ['Haftar named his son Saddam as deputy in Benghazi, Libya.', '- saddam-hussein'],
  ],
  [
    'ESA',
    ['The ESA said its Ariane rocket put the satellite into orbit.', 'esa'],
    ['Ranchers in Montana said the ESA should no longer protect the grizzly bear.', '- esa'],
  ],
  [
    'ECB',
    ['The ECB raised interest rates as inflation went up.', 'ecb'],
    ['The ECB said England will tour Australia with sixteen cricket players.', '- ecb'],
  ],
  [
    'CPI',
    ['The CPI rose 3.1 percent in May as food prices went up.', 'cpi'],
    ['In Kerala the CPI leader said the Left front would win. The CPI will contest 24 seats.', '- cpi'],
  ],
  [
    'NSG',
    ['China blocked India’s entry to the NSG, which sets rules for nuclear exports.', 'nuclear-suppliers-group'],
    ['NSG commandos were sent to Jammu after the attack in India.', '- nuclear-suppliers-group'],
  ],
  [
    'Commonwealth',
    ['King Charles will open the meeting of the Commonwealth in Samoa.', 'commonwealth'],
    ['Governor Maura Healey of Massachusetts said the Commonwealth would protect residents.', '- commonwealth'],
  ],
  [
    'Pasteur Institute',
    ['Researchers at the Pasteur Institute in Paris found a new antibody.', 'pasteur-institute'],
    ['Strikes hit the Pasteur Institute in Tehran, which makes vaccines, Iran said.', '- pasteur-institute'],
  ],
  [
    'NDMA',
    ['The NDMA said 200 people died in floods in Pakistan.', 'ndma-pakistan'],
    ['India’s NDMA sent teams to Guwahati in Assam.', '- ndma-pakistan'],
  ],
  [
    'al-Shabab',
    ['Fighters of al-Shabab attacked a base near Mogadishu in Somalia.', 'al-shabaab'],
    ['Insurgents known as al-Shabab attacked a village in Cabo Delgado, Mozambique.', '- al-shabaab'],
  ],
  [
    'Self-Defense Forces',
    ['The Self-Defense Forces sent ships, Japan’s defence minister said.', 'jsdf'],
    ['Colombia’s United Self-Defense Forces laid down arms; the Self-Defense Forces had killed villagers.', '- jsdf'],
  ],
  [
    'Merck',
    ['Merck, the American drugmaker, said sales of its vaccine had grown.', 'merck-and-co'],
    ['Merck in Darmstadt, Germany, said its sales had grown.', '- merck-and-co'],
  ],
  [
    'KPC',
    ['Kuwait’s KPC raised the price of oil.', 'kuwait-petroleum'],
    ['Kenya sold shares of the pipeline firm KPC in Nairobi.', '- kuwait-petroleum'],
  ],
  [
    'New Deal',
    ['Roosevelt’s New Deal put millions back to work in the 1930s.', 'new-deal'],
    ['Trump Announces New Deal With Japan on Trade in Washington', '- new-deal'],
  ],
  [
    'Yalta',
    ['Stalin, Churchill and Roosevelt met at Yalta in 1945.', 'yalta-conference'],
    ['A drone hit a depot in Yalta in Crimea.', '- yalta-conference'],
  ],
  [
    'DMZ',
    ['A soldier crossed the DMZ from North Korea.', 'korean-dmz'],
    ['Ukraine and Russia discussed a zone without troops, a DMZ in Donbas.', '- korean-dmz'],
  ],
  [
    'Parkinson',
    ['A new drug slows Parkinson’s in patients, doctors said.', 'parkinsons-disease'],
    ['Sir Michael died in London; Parkinson’s guests were film stars.', '- parkinsons-disease'],
  ],
  [
    'Human Rights Council',
    ['The Human Rights Council in Geneva voted for an inquiry.', 'unhrc'],
    ['In Ethiopia the Human Rights Council said that police had held lawyers.', '- unhrc'],
  ],
  [
    'Atlantic',
    ['The Atlantic is rough in winter, sailors said.', 'atlantic-ocean'],
    ['The Atlantic reported that he was in the chat.', '- atlantic-ocean'],
  ],
  [
    'Charles de Gaulle',
    ['Charles de Gaulle led the Free French from London and became president of France.', 'charles-de-gaulle'],
    ['France sent its aircraft carrier, the Charles de Gaulle, to the Gulf.', 'charles-de-gaulle-carrier'],
  ],
  [
    'Khamenei',
    ['Iran buried Khamenei in Mashhad after he was killed; the funeral drew a crowd.', 'ali-khamenei'],
    ['In June 2026 Khamenei, the new supreme leader of Iran, said that talks would go on.', 'mojtaba-khamenei'],
  ],
  [
    'DPP',
    ['The DPP lost the recall vote in Taipei; Taiwan will vote again.', 'dpp-taiwan'],
    ['Peter Mutharika leads the DPP, officials said in Lilongwe, Malawi.', '- dpp-taiwan'],
  ],
  [
    'CCTV',
    ['State television CCTV showed the launch in Beijing, China.', 'cctv'],
    ['Police in London released CCTV images of the man.', '- cctv'],
  ],
  [
    'No 10',
    ['A minister told reporters that No 10 had agreed with the prime minister.', 'downing-street'],
    ['The No 10 of Arsenal scored twice in London, England.', '- downing-street'],
  ],
  [
    'Capitol',
    ['Rioters stormed the Capitol while Congress met in Washington.', 'capitol-hill'],
    ['Teachers marched to the Capitol in Austin, Texas.', '- capitol-hill'],
  ],
  [
    'AFP',
    ['A witness in Kabul told AFP that he heard blasts.', 'afp'],
    ['Police in Perth, Australia, told reporters that the AFP had found guns.', '- afp'],
  ],
  [
    'midterms',
    ['Democrats hope to win the Senate in the midterms.', 'midterms'],
    ['Students in Boston sat their midterms, a professor said.', '- midterms'],
  ],
  [
    'Premier League',
    ['Arsenal beat Chelsea in the Premier League. England’s captain scored.', 'premier-league'],
    ['Cairo – Zamalek beat Al Ahly in the Premier League, Egypt’s federation said.', '- premier-league'],
  ],
  [
    'White House',
    ['Trump spoke at the White House in Washington.', 'white-house'],
    ['Protesters stormed the White House in Bishkek, and Kyrgyzstan’s president left.', '- white-house'],
  ],
  [
    'Sputnik',
    ['The Kremlin spokesman told Sputnik, the Russian state news agency, that talks went on.', 'sputnik-news'],
    ['The Soviet Union launched Sputnik in 1957, the first satellite in orbit.', 'sputnik-1'],
  ],
  [
    'Champions League',
    ['Real Madrid won the Champions League, and UEFA handed over the cup.', 'champions-league'],
    [
      'Wydad reached the last four of the African Champions League. Al Ahly won the Champions League.',
      'caf-champions-league',
    ],
  ],
  [
    'Women’s World Cup',
    ['FIFA gave the Women’s World Cup to Brazil; football fans sang.', 'womens-world-cup'],
    ['India won the Women’s World Cup by 52 runs; the bowler took five wickets.', 'womens-cricket-world-cup'],
  ],
  [
    'President Ali',
    ['Guyana’s oil is flowing. President Ali opened a bridge.', 'irfaan-ali'],
    ['The club’s President Ali said fans of the president’s team in Baku would be let in.', '- irfaan-ali'],
  ],
  [
    'Senator Warren',
    ['The American bank bill was stopped by Senator Warren.', 'elizabeth-warren'],
    ['Senator Warren of Queensland told Australia’s parliament that farmers were angry.', '- elizabeth-warren'],
  ],
  [
    'CDC',
    ['The CDC in Atlanta said measles had spread across the United States.', 'cdc'],
    ['Taipei – The CDC said Taiwan had two cases of measles.', '- cdc'],
  ],
  [
    'Oracle',
    ['Oracle said its cloud software had sold better; its shares rose.', 'oracle-corp'],
    ['Warren Buffett, the Oracle of Omaha, spoke to shareholders of Berkshire Hathaway.', 'warren-buffett'],
  ],
  [
    'Thar',
    ['Rain fell on the Thar Desert in Rajasthan, India.', 'thar-desert'],
    ['Mahindra launched a new Thar in India, where the Thar costs 1.2 million rupees.', '- thar-desert'],
  ],
  [
    'NRC',
    ['NRC head Jan Egeland said displaced people in Sudan had no food.', 'norwegian-refugee-council'],
    ['In Assam the NRC left out 1.9 million people, many of whom came as refugees.', '- norwegian-refugee-council'],
  ],
  [
    'CAF',
    ['Canada will buy 88 jets. The CAF has asked for more soldiers, Ottawa said.', 'canadian-armed-forces'],
    ['CAF has ten teams at the World Cup in Canada and Mexico; Senegal meet France.', 'caf'],
  ],
  [
    'Crown',
    ['The Crown accused Smith of murder, the court in Glasgow heard.', 'the-crown'],
    ['Claire Foy won an Emmy for The Crown. The British actor will play a teacher next.', '- the-crown'],
  ],
  [
    'quorum',
    ['The parliament of Kenya had no quorum on Tuesday.', 'quorum'],
    ['Bacteria use quorum sensing to talk to each other, scientists found.', '- quorum'],
  ],
  [
    'Leeds',
    ['Leeds beat Burnley 2-0 in the Premier League on Saturday.', 'leeds-united'],
    ['Leeds beat Hull FC 20-6. Winger Ash Handley scored twice for Leeds in Super League.', '- leeds-united'],
  ],
  [
    'ICE',
    ['ICE agents took a student in Boston.', 'ice-us'],
    ['A man hit people on an ICE train in Bavaria. Police detained him in the ICE.', '- ice-us'],
  ],
  [
    'Blackrock',
    ['Larry Fink of Blackrock said investors would buy more funds.', 'blackrock'],
    ['A woman died in a fire in Blackrock, County Dublin, on Monday.', '- blackrock'],
  ],
  [
    'Freedom Party',
    ['Herbert Kickl said the Freedom Party would win in Austria.', 'fpo-austria'],
    ['Dutch leader Geert Wilders met Herbert Kickl of Austria. Wilders said his Freedom Party had lost.', 'pvv'],
  ],
  [
    'Carney',
    ['Carney told reporters in Ottawa that Canada would answer the tariffs.', 'mark-carney'],
    ['Coach Carney said Canada would play better on Sunday in Ottawa.', '- mark-carney'],
  ],
  [
    'Carney',
    ['The Carney government spent more in Ottawa, and Canada paid.', 'mark-carney'],
    ['Carney scored twice in Ottawa as Canada lost the final.', '- mark-carney'],
  ],
  [
    'Reagan',
    ['The Reagan administration in Washington armed the rebels.', 'ronald-reagan'],
    [
      'The carrier Ronald Reagan left Japan. The Reagan will sail home, American officers in Washington said.',
      '- ronald-reagan',
    ],
  ],
  [
    'Abraham Lincoln',
    ['Abraham Lincoln freed the slaves in the civil war.', 'abraham-lincoln'],
    ['The carrier Abraham Lincoln was sent to the Gulf, US officials said.', '- abraham-lincoln'],
  ],
  [
    'Oracle',
    ['Oracle said its cloud sales rose, and shares of the US software firm jumped.', 'oracle-corp'],
    ['The Oracle of Delphi told the king; American readers of the software of the mind agree.', '- oracle-corp'],
  ],
  [
    'Meta',
    ['Meta said that Instagram would hide such posts.', 'meta-platforms'],
    ['The game’s Meta shifted after the patch, American players said.', '- meta-platforms'],
  ],
  [
    'Leonardo',
    ['Leonardo sold helicopters to Egypt, the Italian arms firm said.', 'leonardo-company'],
    ['Italy’s museums lent a Leonardo to the Louvre; it shows arms and helicopters.', '- leonardo-company'],
  ],
  [
    'JCS',
    ['Gen. Dan Caine, chairman of the JCS, briefed reporters at the Pentagon on strikes on Iran.', 'joint-chiefs'],
    [
      'The missiles flew 350 kilometers, the JCS said. Seoul and Washington study the launch with U.S. officials.',
      '- joint-chiefs',
    ],
  ],
  [
    'Joint Chiefs',
    [
      'The chairman of the Joint Chiefs of Staff told Trump in Washington that American troops would stay in South Korea.',
      'joint-chiefs',
    ],
    [
      'North Korea fired a missile, the Joint Chiefs of Staff (JCS) in Seoul said. The U.S. was told, the JCS said.',
      '- joint-chiefs',
    ],
  ],
  [
    'NPC',
    ['The National People’s Congress opened in Beijing. The NPC will meet for a week.', 'national-peoples-congress'],
    [
      'Ghana’s National Peace Committee met the parties. The NPC thanked China for its help.',
      '- national-peoples-congress',
    ],
  ],
  [
    'SPA',
    [
      'The crown prince met ministers in Riyadh, the Saudi Press Agency reported. SPA said they spoke of oil.',
      'saudi-press-agency',
    ],
    [
      'The Sudanese Professionals Association called for strikes. The SPA said so, and Riyadh will mediate.',
      '- saudi-press-agency',
    ],
  ],
  [
    'MSF',
    ['Doctors Without Borders closed its clinic. MSF said shells had hit it.', 'msf'],
    ['The Ministry of Social and Family Development gives more help. Doctors will be told, MSF said.', '- msf'],
  ],
  [
    'NCP',
    ['The Nationalist Congress Party split in Maharashtra. The NCP of Sharad Pawar lost.', 'ncp-india'],
    ['The National Congress Party of Sudan was dissolved. The NCP denied it; India watched.', '- ncp-india'],
  ],
  [
    'NIH',
    ['The National Institutes of Health cut grants. The NIH said so in Washington.', 'nih'],
    ['Pakistan’s National Institute of Health found a case of polio. The NIH said so; the US gave money.', '- nih'],
  ],
  [
    'AFP',
    ['The Australian Federal Police held a man in Sydney. “He is innocent,” his lawyer told AFP.', 'afp'],
    ['The Australian Federal Police held a man in Sydney. The AFP said he had sold guns to France.', '- afp'],
  ],
  [
    'NFP',
    ['France voted on Sunday. The NFP won the most seats, and a prime minister must be found.', 'new-popular-front'],
    [
      'US jobs data came on Friday. NFP rose by 200,000, and American bonds gained. Stocks in France fell.',
      '- new-popular-front',
    ],
  ],
  [
    'Pretoria Agreement',
    ['Ethiopian troops have left the town. The Pretoria Agreement ended the war.', 'pretoria-agreement'],
    [
      'South Africa and the United States signed. The Pretoria Agreement will cut tariffs. Ethiopia asked for the same.',
      '- pretoria-agreement',
    ],
  ],
  [
    'NDA',
    ['India votes in May. The NDA wants a third term.', 'nda-india'],
    ['She signed an NDA in New York. American lawyers say an NDA binds. India has other laws.', '- nda-india'],
  ],
  [
    'CCTV',
    ['China’s leader spoke to soldiers, CCTV showed.', 'cctv'],
    [
      'CCTV showed the man leaving the shop in Leeds. British police arrested him; the camera was from China.',
      '- cctv',
    ],
  ],
  [
    'LDP',
    ['Japan’s ruling party is in trouble. The LDP lost its majority on Sunday.', 'ldp-japan'],
    ['The LDP won in Zagreb; Croatian leaders met. Japan sent a note.', '- ldp-japan'],
  ],
  [
    'Chernobyl',
    ['Workers at Chernobyl in Ukraine left the reactor.', 'chernobyl'],
    ['HBO’s Chernobyl won ten Emmys. Chernobyl was shot in Ukraine and Lithuania.', '- chernobyl'],
  ],
  [
    'Patagonia',
    ['Fires burn in Patagonia, in the south of Argentina.', 'patagonia'],
    [
      'Patagonia, the outdoor clothing firm, sued an Argentine maker. Patagonia said its jackets were copied.',
      '- patagonia',
    ],
  ],
  [
    'Thames',
    ['A whale swam up the Thames to London.', 'thames'],
    ['The Thames in Ontario flooded London, a British-born mayor said.', '- thames'],
  ],
  [
    'GM',
    ['GM and Ford said in Detroit that tariffs would cost the automakers billions.', 'general-motors'],
    ['The team’s GM said the trade was done, and US fans cheered the GM.', '- general-motors'],
  ],
  [
    'NBC',
    ['Vance told the anchor of NBC, the US network, that it was over.', 'nbc-news'],
    ['Russia’s NBC troops sprayed the street, US officials said.', '- nbc-news'],
  ],
  [
    'PBS',
    ['Congress cut the money of NPR and PBS, the American broadcaster.', 'pbs'],
    ['PBS, the Australian medicine scheme, lists the American drug.', '- pbs'],
  ],
  [
    'Emirates',
    ['Emirates said its flights to Baghdad would resume; the airline waits.', 'emirates-airline'],
    ['Arsenal won 2-0 at the Emirates on Saturday. Fans took flights from Norway.', '- emirates-airline'],
  ],
  [
    'Emirates',
    ['The Emirates said it would join the talks with Iran and Yemen.', 'country-ae'],
    ['Arsenal won 2-0 at the Emirates on Saturday.', '- country-ae'],
  ],
  [
    'Gibraltar',
    ['Spain and Britain agreed on Gibraltar, the territory.', 'gibraltar-territory'],
    ['Police in Gibraltar, Mich., searched the river. Gibraltar is a town of 4,000.', '- gibraltar-territory'],
  ],
  [
    'Lebanon',
    ['Israel struck southern Lebanon, California time being ten hours behind.', 'country-lb'],
    ['A man was shot in Lebanon, Pennsylvania, on Monday.', '- country-lb'],
  ],
  [
    'Moscow',
    ['Envoys flew to Moscow, and Russia welcomed them.', 'city-moscow-ru'],
    ['Four students were killed in Moscow, Idaho. Moscow is a college town.', '- city-moscow-ru'],
  ],
  [
    'Katrina',
    ['On Katrina, the mayor of New Orleans said the levees had failed.', 'hurricane-katrina'],
    [
      'Katrina Kaif stars in a film about New Orleans. Katrina wore red in the storm of flashes.',
      '- hurricane-katrina',
    ],
  ],
  [
    'Eid',
    ['Families met for Eid in Cairo, and the prayers at Mecca were full.', 'eid-al-adha'],
    ['Eid, the Olympic skier from Norway, won a goat and a sheep.', '- eid-al-adha'],
  ],
  [
    'Kremlin',
    ['The Kremlin said that Russia would reply.', 'kremlin'],
    ['The Kazan Kremlin, a white fortress in Russia, is a museum.', '- kremlin'],
  ],
  [
    'Senator Warren',
    ['Senator Warren of Massachusetts asked the bank for an answer.', 'elizabeth-warren'],
    ['State Senator Warren of Maine said that Massachusetts and the US Senate had done more.', '- elizabeth-warren'],
  ],
  [
    'King Charles',
    ['In London, King Charles opened the parliament of Britain.', 'king-charles-iii'],
    ['King Charles I of Britain was put on trial by the parliament in London.', '- king-charles-iii'],
  ],
  [
    'Yale',
    ['A historian at Yale said that the students were right.', 'yale-university'],
    ['In Yale, Oklahoma, students of the school went home.', '- yale-university'],
  ],
  [
    'Queen Elizabeth',
    ['Britain mourned the queen at Buckingham Palace: Queen Elizabeth was 96.', 'elizabeth-ii'],
    ['Queen Elizabeth I ruled England for 44 years, and saw off the Armada.', 'elizabeth-i'],
  ],
  [
    'Duterte',
    ['Duterte is held in The Hague; in Manila his lawyers said that he was ill.', 'rodrigo-duterte'],
    ['Vice President Duterte denied it in Manila. Duterte said the Philippines must wait.', '- rodrigo-duterte'],
  ],
  [
    'Raul Castro',
    ['Raul Castro, Cuba’s former president, spoke in Havana.', 'raul-castro'],
    ['He praised the late Gov. Raul Castro, Arizona’s first Latino governor. Cuba was not named.', '- raul-castro'],
  ],
  [
    'St Vincent',
    ['The volcano on St Vincent erupted, and ships came from Barbados.', 'country-vc'],
    ['He was taken to St Vincent’s Hospital in Sydney. Australia waits.', '- country-vc'],
  ],
  [
    'NSA',
    ['Edward Snowden leaked files of the NSA on the surveillance of phones.', 'nsa'],
    [
      'The NSA, Ajit Doval, flew to Moscow for talks on intelligence and oil. India buys it. The US was cross.',
      '- nsa',
    ],
  ],
  [
    'SEC',
    ['Tesla said in a filing with the SEC that deliveries fell.', 'sec'],
    ['Nigeria’s SEC fined a company for fraud; American investors lost.', '- sec'],
  ],
  [
    'BOP',
    ['The inmate was moved by the BOP to a prison in Florida.', 'bureau-of-prisons'],
    ['South Africa’s BOP rose; the BOP deficit worries economists. The US dollar fell.', '- bureau-of-prisons'],
  ],
  [
    'IRS',
    ['The IRS will send refunds to American taxpayers.', 'irs'],
    ['An IRS officer of the income tax service was held in Mumbai, India. The US was not named.', '- irs'],
  ],
  [
    'RCAF',
    ['The RCAF moved tanks to the Thai border, Phnom Penh said.', 'royal-cambodian-armed-forces'],
    ['Canada will buy 88 jets for the RCAF. Thai officers watched.', '- royal-cambodian-armed-forces'],
  ],
  [
    'NAB',
    ['The NAB charged Imran Khan in Islamabad.', 'nab-pakistan'],
    ['NAB, Commonwealth Bank and ANZ rose. Pakistan beat Australia at cricket.', '- nab-pakistan'],
  ],
  [
    'RSF',
    ['The RSF took El Fasher in Darfur, Sudan’s army said.', 'rsf-sudan'],
    ['RSF, the press freedom group, said a journalist was killed in Sudan.', 'rsf'],
  ],
  [
    'TAF',
    ['The TAF hit PKK camps in northern Iraq, Ankara said.', 'turkish-armed-forces'],
    ['The TAF, a forecast for the airport, said fog. Turkey was cold.', '- turkish-armed-forces'],
  ],
  [
    'EPA',
    ['The EPA will let power plants in Ohio emit more, American officials said.', 'epa'],
    ['Liberia’s Environmental Protection Agency fined the mine. The EPA said that its US owners paid.', '- epa'],
  ],
  [
    'NSA',
    ['The NSA listened to calls, American officials said; Snowden had told of it.', 'nsa'],
    [
      'India’s National Security Adviser Ajit Doval flew to Moscow. The NSA met Putin; American officials were told.',
      '- nsa',
    ],
  ],
  [
    'William Ruto',
    ['In Nairobi, Deputy President William Ruto spoke to reporters.', 'william-ruto'],
    ['William Ruto, 34, a plumber of Leeds, was fined.', '- william-ruto'],
  ],
  [
    'Ferdinand "Bongbong" Marcos Jr',
    ['President Ferdinand "Bongbong" Marcos Jr spoke in Manila.', 'ferdinand-marcos-jr'],
    ['The baker Ferdinand "Bongbong" Marcos of Leeds was fined.', '- ferdinand-marcos-jr'],
  ],
  [
    'St Petersburg',
    ['It left the Russian port city of St Petersburg on 11 December.', 'city-saint-petersburg-ru'],
    ['The Rays play in St Petersburg, Florida.', 'city-st-petersburg-us'],
  ],
  [
    'Florida',
    ['A storm hit Florida on Monday. At least two people died.', 'province-us-florida'],
    ['Uruguay voted on Sunday; in Florida and Montevideo people queued.', 'province-uy-florida'],
  ],
  [
    'Southampton',
    ['A fire destroyed a factory in Southampton. Nobody was hurt.', 'city-southampton-gb'],
    ['Manchester City drew 1-1 with Southampton.', 'southampton-fc'],
  ],
  [
    'Arsenal',
    ['Manchester City put pressure on Arsenal, who lead by five points.', 'arsenal-fc'],
    ['Manchester police closed Arsenal Street in the old town.', '- arsenal-fc'],
  ],
  [
    'Leeds',
    ['Leeds beat Burnley 2-0 on Saturday.', 'city-leeds-gb'],
    ['Manchester City lost 2-1 to Leeds on Saturday.', 'leeds-united'],
  ],
  [
    'Leeds',
    ['Leeds council will close two libraries.', 'city-leeds-gb'],
    ['The winger Ash Handley scored twice for Leeds.', '- city-leeds-gb'],
  ],
  [
    'Kharkiv',
    ['Rockets hit Kharkiv on Monday. Two people died.', 'city-kharkiv-ua'],
    ['The Kharkiv Quartet plays on Monday.', '- city-kharkiv-ua'],
  ],
  [
    'Beijing',
    [
      'The outbreak began in May, and China’s capital of Beijing reported its first death on Wednesday.',
      'city-beijing-cn',
    ],
    ['The men were in the capital of Jamaica when the storm came.', '- city-beijing-cn'],
  ],
]

let glossary: Glossary
beforeAll(async () => {
  const { bytes } = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(bytes.buffer as ArrayBuffer)
}, 300_000)

/** Entries shown for the last marked mention of a form; one marked with two meanings counts as neither. */
function shown(text: string, form: string): string {
  const { mentions, cards } = annotate([{ text, role: 'body' }], glossary)
  const same = mentions.filter((one) => one.marked && fold(one.text).startsWith(form))
  const card = cards[same.at(-1)?.card ?? -1]
  return card?.alternative ? `${card.entry?.id} or ${card.alternative.id}` : (card?.entry?.id ?? '')
}
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

describe('twins: one form, a story for each of two meanings', () => {
  test.each(TWINS)('%s', (form, ...stories) => {
    for (const [text, wanted] of stories) {
      const entry = shown(text, form)
      if (wanted.startsWith('- ')) expect(`${text} → ${entry}`).not.toContain(`→ ${wanted.slice(2)}`)
      else expect(`${text} → ${entry}`).toBe(`${text} → ${wanted}`)
    }
  })
})
