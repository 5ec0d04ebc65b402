/**
 * What a country's card says beside its name: region, official name, population and memberships. Kept by hand.
 *
 * Official names and populations were read in the World Factbook's last edition (February 2026, public domain) and rounded
 * to three figures. Memberships were compared with the same edition; where its lists had not followed a change (Britain left
 * the EU in 2020, Qatar left OPEC in 2019, the United Arab Emirates left it in May 2026, Belarus joined the SCO in 2024), the
 * change stands here.
 */

/** Month of the source of populations and memberships. */
export const FACTS_AS_OF = '2026-02'
export const FACTS_SOURCE = 'World Factbook, February 2026'

/**
 * code | official name when it differs | population | its year. Ten territories that have no line of their own in the Factbook
 * have the number of cldr-core 48 (territoryInfo), which does not say its year: the year is the release's. 0: nobody but staff
 * of stations and bases lives there.
 */
export const COUNTRY_FACTS = `
AD|Principality of Andorra|85400|2024
AE||10000000|2024
AF|Islamic Republic of Afghanistan|49500000|2025
AG||103000|2024
AI||19400|2024
AL|Republic of Albania|2550000|2025
AM|Republic of Armenia|2960000|2025
AO|Republic of Angola|39000000|2025
AQ||0|
AR|Argentine Republic|45400000|2025
AS||43300|2025
AT|Republic of Austria|9170000|2025
AU|Commonwealth of Australia|27500000|2025
AW||125000|2024
AX||26200|CLDR, 2025
AZ|Republic of Azerbaijan|10700000|2025
BA||3650000|2025
BB||304000|2024
BD|People’s Republic of Bangladesh|174000000|2025
BE|Kingdom of Belgium|12000000|2025
BF||23500000|2025
BG|Republic of Bulgaria|6740000|2025
BH|Kingdom of Bahrain|1570000|2024
BI|Republic of Burundi|13600000|2024
BJ|Republic of Benin|15200000|2025
BL||7080|2025
BM||72800|2024
BN|Brunei Darussalam|492000|2024
BO|Plurinational State of Bolivia|12400000|2025
BQ||20000|CLDR, 2025
BR|Federative Republic of Brazil|221000000|2025
BS|Commonwealth of The Bahamas|415000|2025
BT|Kingdom of Bhutan|893000|2025
BW|Republic of Botswana|2520000|2025
BY|Republic of Belarus|9460000|2025
BZ||422000|2025
CA||39200000|2025
CC||593|2021
CD||119000000|2025
CF||5650000|CLDR, 2025
CG||6100000|2024
CH|Swiss Confederation|8930000|2025
CI|Republic of Côte d’Ivoire|31900000|2025
CK||7590|2025
CL|Republic of Chile|19100000|2025
CM|Republic of Cameroon|31500000|2025
CN|People’s Republic of China|1410000000|2025
CO|Republic of Colombia|49800000|2025
CR|Republic of Costa Rica|5300000|2025
CU|Republic of Cuba|10100000|2025
CV|Republic of Cabo Verde|611000|2024
CW||153000|2024
CX||1690|2021
CY|Republic of Cyprus|1330000|2025
CZ||10800000|2025
DE|Federal Republic of Germany|84000000|2025
DJ|Republic of Djibouti|1010000|2025
DK|Kingdom of Denmark|6050000|2025
DM|Commonwealth of Dominica|74700|2024
DO||10900000|2025
DZ|People’s Democratic Republic of Algeria|47700000|2025
EC|Republic of Ecuador|18500000|2025
EE|Republic of Estonia|1340000|2025
EG|Arab Republic of Egypt|113000000|2025
EH
ER|State of Eritrea|6420000|2025
ES|Kingdom of Spain|47300000|2024
ET|Federal Democratic Republic of Ethiopia|121000000|2025
FI|Republic of Finland|5550000|2025
FJ|Republic of Fiji|952000|2024
FK||3140|2021
FM|Federated States of Micronesia|99600|CLDR, 2025
FO||52900|2024
FR|French Republic|68500000|2025
GA|Gabonese Republic|2510000|2025
GB|United Kingdom of Great Britain and Northern Ireland|68800000|2025
GD||115000|2024
GE||4900000|2024
GF||200000|CLDR, 2025
GG|Bailiwick of Guernsey|67900|2025
GH|Republic of Ghana|35300000|2025
GI||29700|2025
GL||57800|2024
GM|Republic of The Gambia|2520000|2024
GN|Republic of Guinea|14400000|2025
GP||453000|CLDR, 2025
GQ|Republic of Equatorial Guinea|1800000|2024
GR|Hellenic Republic|10400000|2025
GS||0|
GT|Republic of Guatemala|18300000|2024
GU||170000|2024
GW|Republic of Guinea-Bissau|2130000|2024
GY|Cooperative Republic of Guyana|794000|2024
HK|Hong Kong Special Administrative Region|7310000|2025
HN|Republic of Honduras|9530000|2024
HR|Republic of Croatia|4070000|2025
HT|Republic of Haiti|11900000|2025
HU||9860000|2024
ID|Republic of Indonesia|284000000|2025
IE||5230000|2024
IL|State of Israel|9400000|2024
IM||92700|2025
IN|Republic of India|1420000000|2025
IO||0|
IQ|Republic of Iraq|42900000|2025
IR|Islamic Republic of Iran|89200000|2025
IS||364000|2024
IT|Italian Republic|60900000|2025
JE|Bailiwick of Jersey|104000|2025
JM||2940000|2025
JO|Hashemite Kingdom of Jordan|11300000|2025
JP||123000000|2024
KE|Republic of Kenya|55800000|2025
KG|Kyrgyz Republic|6220000|2025
KH|Kingdom of Cambodia|17200000|2025
KI|Republic of Kiribati|117000|2024
KM|Union of the Comoros|912000|2025
KN|Federation of Saint Kitts and Nevis|55400|2025
KP|Democratic People’s Republic of Korea|26400000|2025
KR|Republic of Korea|51500000|2025
KW|State of Kuwait|3170000|2025
KY||66700|2024
KZ|Republic of Kazakhstan|20400000|2025
LA|Lao People’s Democratic Republic|7950000|2024
LB|Lebanese Republic|5360000|2024
LC||168000|2025
LI|Principality of Liechtenstein|40500|2025
LK|Democratic Socialist Republic of Sri Lanka|22100000|2025
LR|Republic of Liberia|5560000|2025
LS|Kingdom of Lesotho|2220000|2025
LT|Republic of Lithuania|2820000|2025
LU|Grand Duchy of Luxembourg|671000|2024
LV|Republic of Latvia|1890000|2025
LY|State of Libya|7360000|2024
MA|Kingdom of Morocco|37400000|2024
MC|Principality of Monaco|32000|2025
MD||3580000|2025
ME||600000|2024
MF||33100|2025
MG|Republic of Madagascar|31300000|2025
MH|Republic of the Marshall Islands|82000|2024
MK|Republic of North Macedonia|2140000|2025
ML|Republic of Mali|22600000|2025
MM|Republic of the Union of Myanmar|57900000|2025
MN||3280000|2024
MO|Macau Special Administrative Region|644000|2024
MP|Commonwealth of the Northern Mariana Islands|51100|2024
MQ||436000|CLDR, 2025
MR|Islamic Republic of Mauritania|5200000|2025
MS||5470|2024
MT|Republic of Malta|522000|2025
MU|Republic of Mauritius|1310000|2025
MV|Republic of Maldives|389000|2024
MW|Republic of Malawi|21800000|2024
MX|United Mexican States|131000000|2024
MY||34900000|2025
MZ|Republic of Mozambique|34200000|2025
NA|Republic of Namibia|2850000|2025
NC||308000|2025
NE|Republic of the Niger|27300000|2025
NF||1740|2021
NG|Federal Republic of Nigeria|244000000|2025
NI|Republic of Nicaragua|6740000|2025
NL|Kingdom of the Netherlands|17800000|2025
NO|Kingdom of Norway|5510000|2024
NP||31300000|2025
NR|Republic of Nauru|9930|2025
NU||1820|2024
NZ||5160000|2024
OM|Sultanate of Oman|3970000|2025
PA|Republic of Panama|4540000|2025
PE|Republic of Peru|32800000|2025
PF||306000|2025
PG|Independent State of Papua New Guinea|10300000|2025
PH|Republic of the Philippines|118000000|2024
PK|Islamic Republic of Pakistan|257000000|2025
PL|Republic of Poland|38700000|2024
PM||5070|2025
PN||50|2025
PR|Commonwealth of Puerto Rico|2980000|2025
PS|State of Palestine|5500000|2025
PT|Portuguese Republic|10200000|2025
PW|Republic of Palau|21900|2025
PY|Republic of Paraguay|7600000|2025
QA|State of Qatar|2570000|2025
RE||788000|CLDR, 2025
RO||18100000|2024
RS|Republic of Serbia|6650000|2024
RU|Russian Federation|140000000|2025
RW|Republic of Rwanda|13600000|2024
SA|Kingdom of Saudi Arabia|36500000|2024
SB||739000|2025
SC|Republic of Seychelles|98200|2024
SD|Republic of the Sudan|50500000|2024
SE|Kingdom of Sweden|10600000|2025
SG|Republic of Singapore|6080000|2025
SH||7940|CLDR, 2025
SI|Republic of Slovenia|2100000|2024
SJ||2560|2025
SK|Slovak Republic|5560000|2024
SL|Republic of Sierra Leone|9330000|2025
SM|Republic of San Marino|35300|2025
SN|Republic of Senegal|18800000|2024
SO|Federal Republic of Somalia|20300000|2025
SR|Republic of Suriname|654000|2025
SS|Republic of South Sudan|12700000|2024
ST|Democratic Republic of São Tomé and Príncipe|224000|2024
SV|Republic of El Salvador|6330000|2025
SX||46700|2025
SY|Syrian Arab Republic|24300000|2025
SZ|Kingdom of Eswatini|1140000|2025
TC||60400|2024
TD|Republic of Chad|19700000|2025
TF||0|
TG|Togolese Republic|9140000|2025
TH|Kingdom of Thailand|70000000|2025
TJ|Republic of Tajikistan|10600000|2025
TK||2450|2024
TL|Democratic Republic of Timor-Leste|1400000|2025
TM||5740000|2024
TN|Republic of Tunisia|12000000|2025
TO|Kingdom of Tonga|105000|2025
TR|Republic of Türkiye|84600000|2025
TT|Republic of Trinidad and Tobago|1410000|2025
TV||11800|2025
TW|Republic of China|23600000|2025
TZ|United Republic of Tanzania|69100000|2025
UA||35700000|2024
UG|Republic of Uganda|50900000|2025
UM||0|
US|United States of America|338000000|2025
UY|Oriental Republic of Uruguay|3450000|2025
UZ|Republic of Uzbekistan|37000000|2025
VA|Vatican City State|1000|2024
VC||101000|2024
VE|Bolivarian Republic of Venezuela|31800000|2025
VG||40100|2024
VI||104000|2025
VN|Socialist Republic of Vietnam|107000000|2025
VU|Republic of Vanuatu|318000|2024
WF||16000|2025
WS|Independent State of Samoa|210000|2025
XK|Republic of Kosovo|1980000|2024
YE|Republic of Yemen|34500000|2025
YT||194000|CLDR, 2025
ZA|Republic of South Africa|61100000|2025
ZM|Republic of Zambia|22000000|2025
ZW|Republic of Zimbabwe|17500000|2025
`

/** Where a country lies, as news says it: "Country in South Asia". */
export const REGIONS: Record<string, string> = {
  'Northern Europe': 'DK EE FI FO IS LT LV NO SE SJ AX',
  'Western Europe': 'AD BE FR GB GG IE IM JE LU MC NL',
  'Central Europe': 'AT CH CZ DE HU LI PL SK SI',
  'Southern Europe': 'ES GI IT MT PT SM VA GR',
  'Southeastern Europe': 'AL BA BG HR ME MK RO RS XK',
  'Eastern Europe': 'BY MD UA',
  'Eastern Europe and North Asia': 'RU',
  'Southeastern Europe and West Asia': 'TR',
  'the South Caucasus': 'AM AZ GE',
  'North Africa': 'DZ LY MA TN EH',
  'North Africa and the Middle East': 'EG',
  'Northeast Africa': 'SD',
  'West Africa': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG',
  'Central Africa': 'AO CD CF CG CM GA GQ ST TD',
  'East Africa': 'BI KE RW SS TZ UG',
  'the Horn of Africa': 'DJ ER ET SO',
  'Southern Africa': 'BW LS MW MZ NA SZ ZA ZM ZW',
  'the Indian Ocean': 'IO KM MG MU MV RE SC YT',
  'the Middle East': 'AE BH CY IL IQ IR JO KW LB OM PS QA SA SY YE',
  'Central Asia': 'KG KZ TJ TM UZ',
  'South Asia': 'AF BD BT IN LK NP PK',
  'Southeast Asia': 'BN ID KH LA MM MY PH SG TH TL VN',
  'East Asia': 'CN HK JP KP KR MN MO TW',
  'North America': 'CA MX US GL PM BM',
  'Central America': 'BZ CR GT HN NI PA SV',
  'the Caribbean': 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  'South America': 'AR BO BR CL CO EC GF GY PE PY SR UY VE',
  Oceania: 'AU NZ PG NF',
  'the Pacific': 'AS CK FJ FM GU KI MH MP NC NR NU PF PN PW SB TK TO TV UM VU WF WS',
  'the South Atlantic': 'FK GS SH',
  'the Southern Ocean': 'TF BV HM',
  'the eastern Indian Ocean': 'CC CX',
}

/** Bodies in the order a card names them, with their members' codes. Observers, partners and candidates are not members. */
export const MEMBERS: Record<string, string> = {
  UN: '*',
  NATO: 'AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US',
  EU: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
  'African Union':
    'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
  ECOWAS: 'BJ CV CI GM GH GN GW LR NG SN SL TG',
  'Arab League': 'DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE',
  GCC: 'BH KW OM QA SA AE',
  ASEAN: 'BN KH ID LA MY MM PH SG TH TL VN',
  CSTO: 'AM BY KZ KG RU TJ',
  CIS: 'AM AZ BY KZ KG MD RU TJ UZ',
  'Eurasian Economic Union': 'AM BY KZ KG RU',
  SCO: 'BY CN IN IR KZ KG PK RU TJ UZ',
  BRICS: 'BR RU IN CN ZA EG ET IR AE ID',
  G7: 'CA FR DE IT JP GB US',
  G20: 'AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US',
  OECD: 'AU AT BE CA CL CO CR CZ DK EE FI FR DE GR HU IS IE IL IT JP KR LV LT LU MX NL NZ NO PL PT SK SI ES SE CH TR GB US',
  OPEC: 'DZ CG GQ GA IR IQ KW LY NG SA VE',
  Mercosur: 'AR BO BR PY UY',
  Commonwealth:
    'AG AU BS BD BB BZ BW BN CM CA CY DM SZ FJ GA GM GH GD GY IN JM KE KI LS MW MY MV MT MU MZ NA NR NZ NG PK PG RW KN LC VC WS SC SL SG SB ZA LK TZ TG TO TT TV UG GB VU ZM',
}

/** States outside the United Nations; every other country of the table is a member. Palestine and the Holy See are observers. */
export const NOT_IN_UN = 'XK TW PS VA EH'

/**
 * What a card says beside a membership that is one on paper: Pashinyan in February 2024 (24.kg/english/287523), Moldova's
 * parliament on 2 April 2026 (disinfo.md, "Approved by Parliament"; it takes a year from the notice).
 */
export const BESIDE: Record<string, string> = {
  'AM|CSTO': 'takes no part since 2024',
  'MD|CIS': 'leaving, by a vote of April 2026',
}

/** What people speak, where the package's list misleads or has a name that English does not use. */
export const LANGUAGES: Record<string, readonly string[]> = {
  AF: ['Pashto', 'Dari'],
  AM: ['Armenian'],
  AW: ['Dutch', 'Papiamento'],
  BF: ['Mooré', 'French'],
  BV: [],
  CW: ['Papiamentu', 'Dutch', 'English'],
  CY: ['Greek', 'Turkish'],
  DZ: ['Arabic', 'Tamazight'],
  EH: [],
  FJ: ['English', 'Fijian', 'Fiji Hindi'],
  GN: ['French'],
  GU: ['English', 'Chamorro'],
  HM: [],
  HT: ['Haitian Creole', 'French'],
  KH: ['Khmer'],
  LA: ['Lao'],
  MA: ['Arabic', 'Tamazight'],
  ME: ['Montenegrin', 'Serbian', 'Bosnian', 'Albanian'],
  ML: ['Bambara', 'French'],
  MV: ['Dhivehi'],
  NE: ['Hausa', 'French'],
  NO: ['Norwegian'],
  PH: ['Filipino', 'English'],
  PW: ['Palauan', 'English'],
  RW: ['Kinyarwanda', 'English', 'French', 'Swahili'],
  SO: ['Somali', 'Arabic'],
  TL: ['Tetum', 'Portuguese'],
  TM: ['Turkmen'],
  TO: ['Tongan', 'English'],
  ZA: ['Zulu', 'Xhosa', 'Afrikaans', 'English'],
}
