/**
 * What news calls each country and its people. Kept by hand, one line each:
 * code | name in news | other names and short forms in capitals | demonyms | Wikipedia title when it differs.
 * An all-capital alias is a short form and is matched letter by letter (US is not us).
 */
export const COUNTRY_NAMES = `
AD|Andorra||Andorran,Andorrans
AE|United Arab Emirates|UAE,the Emirates|Emirati,Emiratis
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan,Afghans
AG|Antigua and Barbuda||Antiguan,Antiguans
AI|Anguilla||Anguillan,Anguillans
AL|Albania||Albanian,Albanians
AM|Armenia||Armenian,Armenians
AO|Angola||Angolan,Angolans
AQ|Antarctica||Antarctic
AR|Argentina||Argentine,Argentines,Argentinian,Argentinians,Argentinean
AS|American Samoa||American Samoan
AT|Austria||Austrian,Austrians
AU|Australia||Australian,Australians
AW|Aruba||Aruban,Arubans
AX|Åland|Aland Islands,Åland Islands||Åland
AZ|Azerbaijan||Azerbaijani,Azerbaijanis,Azeri,Azeris
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,BiH|Bosnian,Bosnians
BB|Barbados||Barbadian,Barbadians
BD|Bangladesh||Bangladeshi,Bangladeshis
BE|Belgium||Belgian,Belgians
BF|Burkina Faso|Burkina|Burkinabe,Burkinabé
BG|Bulgaria||Bulgarian,Bulgarians
BH|Bahrain||Bahraini,Bahrainis
BI|Burundi||Burundian,Burundians
BJ|Benin||Beninese
BL|Saint Barthélemy|St Barts,Saint Barts||Saint Barthélemy
BM|Bermuda||Bermudian,Bermudians
BN|Brunei|Brunei Darussalam|Bruneian,Bruneians
BO|Bolivia||Bolivian,Bolivians
BQ|Caribbean Netherlands|Bonaire
BR|Brazil||Brazilian,Brazilians
BS|Bahamas|the Bahamas|Bahamian,Bahamians|The Bahamas
BT|Bhutan||Bhutanese
BV|Bouvet Island
BW|Botswana||Botswanan,Motswana,Batswana
BY|Belarus|Byelorussia|Belarusian,Belarusians
BZ|Belize||Belizean,Belizeans
CA|Canada||Canadian,Canadians
CC|Cocos (Keeling) Islands|Cocos Islands
CD|Democratic Republic of the Congo|DRC,Congo,DR Congo,Congo-Kinshasa,D.R. Congo,Democratic Republic of Congo,Zaire|Congolese
CF|Central African Republic|CAR|Central African
CG|Republic of the Congo|Congo-Brazzaville,Congo,Republic of Congo|Congolese
CH|Switzerland||Swiss
CI|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians
CK|Cook Islands||Cook Islander,Cook Islanders
CL|Chile||Chilean,Chileans
CM|Cameroon||Cameroonian,Cameroonians
CN|China|People's Republic of China,PRC|Chinese
CO|Colombia||Colombian,Colombians
CR|Costa Rica||Costa Rican,Costa Ricans
CU|Cuba||Cuban,Cubans
CV|Cape Verde|Cabo Verde,Cape Verde Islands|Cape Verdean,Cape Verdeans
CW|Curaçao||Curaçaoan
CX|Christmas Island
CY|Cyprus||Cypriot,Cypriots
CZ|Czech Republic|Czechia|Czech,Czechs
DE|Germany|Federal Republic of Germany|German,Germans
DJ|Djibouti||Djiboutian,Djiboutians
DK|Denmark||Danish,Dane,Danes
DM|Dominica
DO|Dominican Republic||Dominican,Dominicans
DZ|Algeria||Algerian,Algerians
EC|Ecuador||Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans
EE|Estonia||Estonian,Estonians
EG|Egypt||Egyptian,Egyptians
EH|Western Sahara||Sahrawi,Sahrawis
ER|Eritrea||Eritrean,Eritreans
ES|Spain||Spanish,Spaniard,Spaniards
ET|Ethiopia||Ethiopian,Ethiopians
FI|Finland||Finnish,Finn,Finns
FJ|Fiji||Fijian,Fijians
FK|Falkland Islands|Falklands,Islas Malvinas|Falkland Islander,Falkland Islanders
FM|Micronesia|Federated States of Micronesia|Micronesian,Micronesians|Federated States of Micronesia
FO|Faroe Islands|Faroes,Faeroe Islands|Faroese
FR|France||French,Frenchman,Frenchmen,Frenchwoman
GA|Gabon||Gabonese
GB|United Kingdom|UK,Britain,Great Britain|British,Briton,Britons
GD|Grenada||Grenadian,Grenadians
GE|Georgia||Georgian,Georgians|Georgia (country)
GF|French Guiana||French Guianese
GG|Guernsey
GH|Ghana||Ghanaian,Ghanaians
GI|Gibraltar||Gibraltarian,Gibraltarians
GL|Greenland|Kalaallit Nunaat|Greenlandic,Greenlander,Greenlanders
GM|Gambia|the Gambia|Gambian,Gambians|The Gambia
GN|Guinea|Guinea-Conakry|Guinean,Guineans
GP|Guadeloupe||Guadeloupean
GQ|Equatorial Guinea||Equatoguinean,Equatorial Guinean
GR|Greece||Greek,Greeks
GS|South Georgia and the South Sandwich Islands|South Georgia
GT|Guatemala||Guatemalan,Guatemalans
GU|Guam||Guamanian,Guamanians
GW|Guinea-Bissau||Bissau-Guinean
GY|Guyana||Guyanese
HK|Hong Kong||Hongkonger,Hongkongers,Hong Konger,Hong Kongers
HM|Heard Island and McDonald Islands|Heard Island
HN|Honduras||Honduran,Hondurans
HR|Croatia||Croatian,Croatians,Croat,Croats
HT|Haiti||Haitian,Haitians
HU|Hungary||Hungarian,Hungarians
ID|Indonesia||Indonesian,Indonesians
IE|Ireland|Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Republic of Ireland
IL|Israel||Israeli,Israelis
IM|Isle of Man||Manx
IN|India||Indian,Indians
IO|British Indian Ocean Territory|Chagos Islands,Chagos Archipelago|Chagossian,Chagossians
IQ|Iraq||Iraqi,Iraqis
IR|Iran|Islamic Republic of Iran|Iranian,Iranians
IS|Iceland||Icelandic,Icelander,Icelanders
IT|Italy||Italian,Italians
JE|Jersey
JM|Jamaica||Jamaican,Jamaicans
JO|Jordan||Jordanian,Jordanians
JP|Japan||Japanese
KE|Kenya||Kenyan,Kenyans
KG|Kyrgyzstan|Kirghizia,Kyrgyz Republic|Kyrgyz,Kyrgyzstani,Kyrgyzstanis
KH|Cambodia|Kampuchea|Cambodian,Cambodians
KI|Kiribati
KM|Comoros|the Comoros,Comoro Islands|Comorian,Comorians
KN|Saint Kitts and Nevis|St Kitts and Nevis,St. Kitts and Nevis,Saint Kitts,St. Kitts,St Kitts|Kittitian
KP|North Korea|DPRK,Korea,Democratic People's Republic of Korea|North Korean,North Koreans
KR|South Korea|Republic of Korea,ROK,Korea|South Korean,South Koreans
KW|Kuwait||Kuwaiti,Kuwaitis
KY|Cayman Islands|Caymans|Caymanian
KZ|Kazakhstan||Kazakh,Kazakhs,Kazakhstani,Kazakhstanis
LA|Laos||Laotian,Laotians
LB|Lebanon||Lebanese
LC|Saint Lucia|St Lucia,St. Lucia|Saint Lucian
LI|Liechtenstein||Liechtensteiner
LK|Sri Lanka|Ceylon|Sri Lankan,Sri Lankans
LR|Liberia||Liberian,Liberians
LS|Lesotho||Basotho
LT|Lithuania||Lithuanian,Lithuanians
LU|Luxembourg||Luxembourger,Luxembourgers
LV|Latvia||Latvian,Latvians
LY|Libya||Libyan,Libyans
MA|Morocco||Moroccan,Moroccans
MC|Monaco||Monegasque
MD|Moldova|Republic of Moldova|Moldovan,Moldovans
ME|Montenegro||Montenegrin,Montenegrins
MF|Saint Martin|||Collectivity of Saint Martin
MG|Madagascar||Malagasy
MH|Marshall Islands||Marshallese
MK|North Macedonia|Macedonia|Macedonian,Macedonians,North Macedonian
ML|Mali||Malian,Malians
MM|Myanmar|Burma|Burmese
MN|Mongolia||Mongolian,Mongolians
MO|Macau|Macao|Macanese
MP|Northern Mariana Islands
MQ|Martinique||Martinican
MR|Mauritania||Mauritanian,Mauritanians
MS|Montserrat||Montserratian
MT|Malta||Maltese
MU|Mauritius||Mauritian,Mauritians
MV|Maldives|the Maldives|Maldivian,Maldivians
MW|Malawi||Malawian,Malawians
MX|Mexico||Mexican,Mexicans
MY|Malaysia||Malaysian,Malaysians
MZ|Mozambique||Mozambican,Mozambicans
NA|Namibia||Namibian,Namibians
NC|New Caledonia||New Caledonian,New Caledonians
NE|Niger||Nigerien,Nigeriens
NF|Norfolk Island
NG|Nigeria||Nigerian,Nigerians
NI|Nicaragua||Nicaraguan,Nicaraguans
NL|Netherlands|the Netherlands,Holland|Dutch,Dutchman
NO|Norway||Norwegian,Norwegians
NP|Nepal||Nepali,Nepalis,Nepalese
NR|Nauru||Nauruan,Nauruans
NU|Niue||Niuean
NZ|New Zealand|Aotearoa|New Zealander,New Zealanders
OM|Oman||Omani,Omanis
PA|Panama||Panamanian,Panamanians
PE|Peru||Peruvian,Peruvians
PF|French Polynesia||French Polynesian
PG|Papua New Guinea|PNG|Papua New Guinean,Papua New Guineans
PH|Philippines|the Philippines,Philippine Islands|Philippine,Filipino,Filipinos,Filipina
PK|Pakistan||Pakistani,Pakistanis
PL|Poland||Polish,Pole,Poles
PM|Saint Pierre and Miquelon|St Pierre and Miquelon
PN|Pitcairn Islands|Pitcairn
PR|Puerto Rico||Puerto Rican,Puerto Ricans
PS|Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Palestinian,Palestinians
PT|Portugal||Portuguese
PW|Palau||Palauan,Palauans
PY|Paraguay||Paraguayan,Paraguayans
QA|Qatar||Qatari,Qataris
RE|Réunion|Reunion Island
RO|Romania|Rumania|Romanian,Romanians
RS|Serbia||Serbian,Serbians,Serb,Serbs
RU|Russia|Russian Federation|Russian,Russians
RW|Rwanda||Rwandan,Rwandans
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian
SB|Solomon Islands|Solomons|Solomon Islander,Solomon Islanders
SC|Seychelles||Seychellois
SD|Sudan||Sudanese
SE|Sweden||Swedish,Swede,Swedes
SG|Singapore||Singaporean,Singaporeans
SH|Saint Helena, Ascension and Tristan da Cunha|Saint Helena,St Helena
SI|Slovenia||Slovenian,Slovenians,Slovene,Slovenes
SJ|Svalbard and Jan Mayen|Svalbard
SK|Slovakia|Slovak Republic|Slovak,Slovaks,Slovakian
SL|Sierra Leone||Sierra Leonean,Sierra Leoneans
SM|San Marino||Sammarinese
SN|Senegal||Senegalese
SO|Somalia||Somali,Somalis,Somalian
SR|Suriname||Surinamese
SS|South Sudan||South Sudanese
ST|São Tomé and Príncipe|Sao Tome and Principe,Sao Tome|São Toméan
SV|El Salvador||Salvadoran,Salvadorans,Salvadorean
SX|Sint Maarten|St. Maarten,St Maarten,Saint Maarten
SY|Syria|Syrian Arab Republic|Syrian,Syrians
SZ|Eswatini|Swaziland|Swazi,Swazis
TC|Turks and Caicos Islands|Turks and Caicos
TD|Chad||Chadian,Chadians
TF|French Southern and Antarctic Lands|French Southern Territories
TG|Togo||Togolese
TH|Thailand||Thai,Thais
TJ|Tajikistan||Tajik,Tajiks,Tajikistani
TK|Tokelau
TL|East Timor|Timor-Leste|East Timorese,Timorese
TM|Turkmenistan||Turkmen,Turkmens,Turkmenistani
TN|Tunisia||Tunisian,Tunisians
TO|Tonga||Tongan,Tongans
TR|Turkey|Türkiye,Turkiye|Turkish,Turk,Turks
TT|Trinidad and Tobago|Trinidad|Trinidadian,Trinidadians
TV|Tuvalu||Tuvaluan,Tuvaluans
TW|Taiwan|Republic of China,Chinese Taipei|Taiwanese
TZ|Tanzania||Tanzanian,Tanzanians
UA|Ukraine||Ukrainian,Ukrainians
UG|Uganda||Ugandan,Ugandans
UM|United States Minor Outlying Islands
US|United States|US,USA,U.S.,U.S.A.,America,United States of America|American,Americans
UY|Uruguay||Uruguayan,Uruguayans
UZ|Uzbekistan||Uzbek,Uzbeks,Uzbekistani
VA|Vatican City|the Vatican,Vatican,Holy See
VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines,St. Vincent,Saint Vincent|Vincentian
VE|Venezuela||Venezuelan,Venezuelans
VG|British Virgin Islands
VI|United States Virgin Islands|US Virgin Islands
VN|Vietnam|Viet Nam|Vietnamese
VU|Vanuatu||Ni-Vanuatu
WF|Wallis and Futuna
WS|Samoa||Samoan,Samoans
XK|Kosovo||Kosovar,Kosovars,Kosovan
YE|Yemen||Yemeni,Yemenis
YT|Mayotte||Mahoran
ZA|South Africa||South African,South Africans
ZM|Zambia||Zambian,Zambians
ZW|Zimbabwe|Rhodesia|Zimbabwean,Zimbabweans
`

/** Country and adjective names that are also first names, surnames or everyday words and need company on the page. */
export const SHY_COUNTRIES = new Set(['JE', 'TD', 'JO', 'GU', 'MF', 'DM', 'PL-Pole'])

/** Places whose status is disputed: said on the card, in neutral words, instead of "Country in …". */
export const DISPUTED: Record<string, string> = {
  XK: 'Declared independence from Serbia in 2008; recognised by some states, not by Serbia',
  TW: 'Island governed from Taipei; claimed by the People’s Republic of China',
  PS: 'State recognised by most UN members; much of its claimed land is under Israeli control',
  EH: 'Disputed territory; mostly controlled by Morocco, claimed by the Polisario Front',
  FK: 'British overseas territory in the South Atlantic, claimed by Argentina',
  GI: 'British overseas territory on the Mediterranean, claimed by Spain',
  IO: 'Islands in the Indian Ocean; sovereignty has been disputed by Mauritius',
  AQ: 'Continent around the South Pole, kept for science and peace by a treaty of 1959',
  GS: 'British overseas territory in the South Atlantic, claimed by Argentina',
  YT: 'Overseas department of France in the Indian Ocean, claimed by the Comoros',
  HK: 'Special administrative region of China; British until 1997',
  MO: 'Special administrative region of China; run by Portugal until 1999',
  GL: 'Self-governing territory of Denmark in North America',
  FO: 'Self-governing territory of Denmark in Northern Europe',
  AX: 'Self-governing region of Finland in Northern Europe',
  CK: 'Self-governing islands in the Pacific, in free association with New Zealand',
  NU: 'Self-governing island in the Pacific, in free association with New Zealand',
  GG: 'British Crown dependency in the English Channel',
  JE: 'British Crown dependency in the English Channel',
  IM: 'British Crown dependency in the Irish Sea',
}

/** Whose territory each is. */
export const BELONGS: Record<string, string> = {
  'British overseas territory': 'AI BM KY MS PN SH TC VG',
  'Overseas region of France': 'GF GP MQ RE',
  'Territory of France': 'BL MF NC PF PM TF WF',
  'Part of the Kingdom of the Netherlands': 'AW CW SX',
  'Part of the Netherlands': 'BQ',
  'Territory of the United States': 'AS GU MP PR UM VI',
  'Territory of Australia': 'CC CX HM NF',
  'Territory of New Zealand': 'TK',
  'Territory of Norway': 'BV SJ',
}
