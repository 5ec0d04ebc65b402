/**
 * What each country calls its first-level parts, and English names for those that the package spells otherwise.
 * Kept by hand: the package (GeoNames) gives names only.
 */

/** kind → countries. Where a country has several kinds, the package's own last word ("Osh Region") or MENDED says which. */
export const KINDS: Record<string, string> = {
  State: 'US BR AU MX NG VE MY SS SD DE AT MM IN FM PW',
  Province:
    'AF IR PK CN CA AR TR ZA TH VN ID CU CD NL IE KR KP PG CR EC DO PA GA AO MZ ZM ZW KH LA NP RW TJ GQ SB BI DZ MN SL VU TD AM LK BG',
  Governorate: 'IQ SY EG JO LB YE TN OM KW BH',
  Oblast: 'RU UA',
  Region:
    'KZ UZ TM KG FR IT BE GB GH ET ML MR NE SN TZ UG NA ER DJ GN CL PE CZ SK GE TG BY DK IS FI NZ SA SO MA CM BF MG SZ GW GY GM GR PH MW ST',
  'Autonomous community': 'ES',
  County: 'HR HU NO SE RO EE LT KE LR TW AL',
  Department: 'CO PY UY HN GT NI SV BJ HT BO CG',
  Canton: 'CH LU',
  Prefecture: 'JP CF',
  Division: 'BD FJ TO',
  District: 'AZ BW LS SR BZ PT IL BT BN CY LY WS MD HK CI XK MU SC AS',
  Emirate: 'AE',
  Voivodeship: 'PL',
  Parish: 'AD AG BB DM GD JM KN VC BM JE GG',
  Municipality: 'MK ME SI LV MT PR CV TL QA',
  Atoll: 'MV MH TK',
  Island: 'KM BQ SH CK TV FO MS MP KI VI BS',
  Entity: 'BA',
}

/** Countries whose parts are named without the kind: Bavaria, Lombardy, Ontario, Sindh. */
export const BARE = new Set(
  'US BR AU MX VE MY DE AT IN AE FR IT ES BE CA ID PH NL GR IE PT BA KM BQ SH CK TV FO MS MP KI VI BS FM PW CH'.split(
    ' ',
  ),
)

/** Countries whose parts are as small as towns, or namesakes of saints: they never stand without company. */
export const SMALL = new Set(
  'AD AG AI AX BB BM BS CK CV DM FO GD GG GL GU HK IM JE JM KI KN KY LC LI LU LV MC ME MF MH MK MO MP MS MT MU MV NR PF PM PR PW QA SC SH SI SJ SM TC TF TK TO TT TV UM VC VI VU WF WS YT AS MD AZ TL BN BT GT GQ LS'.split(
    ' ',
  ),
)

/** Parts that are left out: another line of the table stands for the place, or the name is no longer used. */
export const LEFT_OUT = new Set(
  'IL|Judea and Samaria Area,TW|Fukien,TW|Takao,TW|Taiwan,CF|Bangui,RS|Central Serbia,AZ|Shusha City,AZ|Lankaran Sahari'.split(
    ',',
  ),
)

/**
 * country | name in the package without its kind | name in English news | kind | other spellings.
 * An empty name leaves the package's. Kind "=" leaves the country's. Spellings "-": the package's own name is no name in news.
 */
export const MENDED = `
AF|Bamyan|Bamyan|=|Bamiyan,Bamian
AF|Daykundi|Daikundi|=|Daykundi,Dai Kundi
AF|Ghowr|Ghor|=|
AF|Helmand|Helmand|=|Hilmand
AF|Jowzjan|Jowzjan|=|Jawzjan,Jozjan
AF|Khowst|Khost|=|
AF|Kunar|Kunar|=|Konar
AF|Kunduz|Kunduz|=|Konduz
AF|Logar|Logar|=|Lowgar
AF|Maidan Wardak|Maidan Wardak|=|Wardak,Maidan-Wardak,Maydan Wardak
AF|Nangarhar|Nangarhar|=|Ningarhar
AF|Nimroz|Nimroz|=|Nimruz
AF|Oruzgan|Uruzgan|=|Urozgan
AF|Paktia|Paktia|=|Paktya
AF|Panjshir|Panjshir|=|Panjsher,Panjshir Valley
AF|Sar-e Pol|Sar-e-Pul|=|Sari Pul,Sar-e Pol
AF|Takhar|Takhar|=|
AM|Yerevan||City|
AO|Bíe|Bié|=|
AO|Kwanza Sul|Cuanza Sul|=|Kwanza Sul
AO|Luanda Norte|Lunda Norte|=|
AR|Buenos Aires F.D.|Buenos Aires|City|
AR|Cordoba|Córdoba|=|
AR|Entre Rios|Entre Ríos|=|
AR|Neuquen|Neuquén|=|
AR|Rio Negro|Río Negro|=|
AR|Tucuman|Tucumán|=|
AT|Vienna||City|
AU|Australian Capital Territory||Territory|
AU|Northern Territory||Territory|
AZ|Nakhchivan|Nakhchivan|Autonomous republic|Nakhichevan,Naxçıvan
BA|Brčko|Brčko District|District|Brcko
BA|Federation of B&H|Federation of Bosnia and Herzegovina|Entity|
BA|Srpska|Republika Srpska|Entity|
BE|Brussels Capital|Brussels-Capital Region|Region|
BG|Sofia-Capital|Sofia|City|
BM|Hamilton city|Hamilton|City|
BR|Federal District|Federal District|Federal district|-
BY|Grodnenskaya|Grodno|=|Hrodna
BY|Homyel’ Voblasc’|Gomel|=|Homel,Homyel
BY|Minsk City|Minsk|City|
CA|Northwest Territories||Territory|
CA|Nunavut||Territory|
CA|Yukon||Territory|
CD|Bas-Congo|Kongo Central|=|Bas-Congo
CD|East Kasai|Kasaï-Oriental|=|East Kasai
CH|Basel-City|Basel-Stadt|=|
CH|Grisons|Graubünden|=|Grisons
CH|Saint Gallen|St. Gallen|=|
CL|Araucania|Araucanía|=|
CL|Arica y Parinacota|Arica and Parinacota|=|
CL|Biobio|Biobío|=|
CL|Valparaiso|Valparaíso|=|
CM|Adamaoua|Adamawa|=|
CN|Beijing|Beijing|Municipality|
CN|Chongqing|Chongqing|Municipality|
CN|Guangxi|Guangxi|Autonomous region|
CN|Inner Mongolia|Inner Mongolia|Autonomous region|
CN|Ningxia|Ningxia|Autonomous region|
CN|Shanghai|Shanghai|Municipality|
CN|Tianjin|Tianjin|Municipality|
CN|Tibet|Tibet|Autonomous region|Tibet Autonomous Region,Xizang
CN|Xinjiang|Xinjiang|Autonomous region|Xinjiang Uyghur Autonomous Region,Xinjiang Uygur Autonomous Region
CO|Bogota D.C.|Bogotá|City|
CO|San Andres y Providencia|San Andrés and Providencia|=|
CY|Ammochostos|Famagusta|=|
CY|Keryneia|Kyrenia|=|
CY|Larnaka|Larnaca|=|
CY|Pafos|Paphos|=|
CZ|Carlsbad|Karlovy Vary|=|
CZ|Central Bohemia|Central Bohemia|=|Central Bohemian Region
CZ|Prague||City|
CZ|Vysocina|Vysočina|=|
DE|Baden-Wurttemberg|Baden-Württemberg|=|
DE|Hamburg||City|
DE|Rheinland-Pfalz|Rhineland-Palatinate|=|
DE|State of Berlin|Berlin|City|
DK|Central Jutland|Central Denmark|=|
DK|South Denmark|Southern Denmark|=|
DO|Nacional|Distrito Nacional|District|-
ES|Andalusia|Andalusia|=|Andalucía
ES|Basque Country|Basque Country|=|Euskadi
ES|Castille and León|Castile and León|=|Castilla y León,Castile and Leon
ES|Castille-La Mancha|Castilla-La Mancha|=|
ES|Catalonia|Catalonia|=|Catalunya
ES|Ceuta|Ceuta|Autonomous city|
ES|Madrid|Community of Madrid|=|Madrid region
ES|Melilla|Melilla|Autonomous city|
ES|Murcia|Region of Murcia|=|
ES|Valencia|Valencian Community|=|Valencia region
ET|Addis Ababa||City|
ET|Bīnshangul Gumuz|Benishangul-Gumuz|=|
ET|Dire Dawa||City|
ET|Oromiya|Oromia|=|Oromiya
ET|Āfar|Afar|=|
FI|Paijat-Hame|Päijät-Häme|=|
FR|New Aquitaine|Nouvelle-Aquitaine|=|New Aquitaine
GB|England|England|Country|
GB|Northern Ireland|Northern Ireland|Part|Ulster
GB|Scotland|Scotland|Country|
GB|Wales|Wales|Country|
GE|Abkhazia|Abkhazia|Autonomous republic|
GE|Adjara|Adjara|Autonomous republic|Ajaria,Adjaria
GE|Tbilisi||City|
GR|Peloponnese|Peloponnese|=|Peloponnesus,Peloponnesian Peninsula
GR|Mount Athos|Mount Athos|Self-governed part|
HU|Bekes|Békés|=|
HU|Budapest||City|
HU|Csongrád|Csongrád-Csanád|=|
ID|Highland Papua|Highland Papua|=|
IN|Andaman and Nicobar|Andaman and Nicobar Islands|Union territory|Andaman and Nicobar
IN|Chandigarh|Chandigarh|Union territory|
IN|Dadra and Nagar Haveli and Daman and Diu||Union territory|
IN|Delhi|Delhi|Union territory|
IN|Jammu and Kashmir|Jammu and Kashmir|Union territory|Indian-administered Kashmir,Indian Kashmir,Jammu & Kashmir
IN|Ladakh|Ladakh|Union territory|
IN|Lakshadweep|Lakshadweep|Union territory|
IN|Odisha|Odisha|=|Orissa
IN|Puducherry|Puducherry|Union territory|Pondicherry
IN|Uttarakhand|Uttarakhand|=|Uttaranchal
IQ|Anbar|Anbar|=|al-Anbar
IQ|Basra|Basra|=|Basrah
IQ|Nineveh|Nineveh|=|Ninewa
IQ|Salah ad Din|Salahuddin|=|Salah ad Din,Saladin,Salah al-Din
IR|Hormozgan|Hormozgan|=|Hormozgān
IR|Isfahan|Isfahan|=|Esfahan
IR|Khuzestan|Khuzestan|=|Khuzistan
IR|Lorestan|Lorestan|=|Luristan
IR|Māzandarān|Mazandaran|=|
IR|Sistan and Baluchestan|Sistan and Baluchestan|=|Sistan-Baluchestan,Sistan and Baluchistan,Sistan-Baluchistan
IT|Apulia|Apulia|=|Puglia
IT|Basilicate|Basilicata|=|
IT|The Marches|Marche|=|
IT|Trentino-Alto Adige|Trentino-Alto Adige|=|South Tyrol
JP|Tokyo|Tokyo|Metropolis|
KE|Elegeyo-Marakwet|Elgeyo-Marakwet|=|
KE|Murang'A|Murang'a|=|
KE|Tharaka - Nithi|Tharaka-Nithi|=|
KG|Bishkek||City|
KG|Osh City||City|
KH|Phnom Penh||City|
KH|Ŏtâr Méanchey|Oddar Meanchey|=|
KP|Kaesong||City|
KP|Kangwŏn-do|Kangwon|=|
KP|Nampo||City|
KP|P'yŏngan-bukto|North Pyongan|=|
KP|Pyongyang||City|
KP|Rason||City|
KP|Yanggang-do|Ryanggang|=|Yanggang
KR|Busan||City|
KR|Chungcheongnam-do|South Chungcheong|=|
KR|Daegu||City|
KR|Daejeon||City|
KR|Gangwon-do|Gangwon|=|
KR|Gwangju||City|
KR|Gyeonggi-do|Gyeonggi|=|
KR|Gyeongsangbuk-do|North Gyeongsang|=|
KR|Gyeongsangnam-do|South Gyeongsang|=|
KR|Incheon||City|
KR|Jeju-do|Jeju|=|
KR|Jeollabuk-do|North Jeolla|=|
KR|Jeollanam-do|South Jeolla|=|
KR|Sejong-si|Sejong|City|
KR|Seoul||City|
KR|Ulsan||City|
KW|Al Aḩmadī|Ahmadi|=|
KW|Al Farwaniyah|Farwaniya|=|
KW|Al Jahra|Jahra|=|
KW|Mubārak al Kabīr|Mubarak Al-Kabeer|=|
KZ|Almaty||City|
KZ|Aqmola|Akmola|=|
KZ|Astana||City|
KZ|Atyrau Oblisi|Atyrau|Region|
KZ|Baikonur||City|
KZ|Shymkent||City|
LA|Attapu|Attapeu|=|
LA|Bolikhamsai|Bolikhamxay|=|
LA|Houaphan|Houaphanh|=|
LA|Loungnamtha|Luang Namtha|=|
LA|Oudômxai|Oudomxay|=|
LA|Phôngsali|Phongsaly|=|
LA|Xiagnabouli|Sainyabuli|=|Xayaboury
LA|Xiangkhoang|Xiangkhouang|=|
LA|Xékong|Sekong|=|
LV|Madonas novads|Madona|=|-
LV|Preiļu novads|Preiļi|=|-
LV|Saldus Rajons|Saldus|=|-
LV|Talsu novads|Talsi|=|-
LY|Al Butnan|Butnan|=|
LY|Al Jabal al Akhdar|Jabal al-Akhdar|=|
LY|Al Jufrah|Jufra|=|
LY|Al Kufrah|Kufra|=|
LY|Al Marqab|Murqub|=|
LY|Az Zawiyah|Zawiya|=|
LY|Banghazi|Benghazi|=|
LY|Darnah|Derna|=|
LY|Misratah|Misrata|=|
LY|Surt|Sirte|=|
MA|Laayoune-Sakia El Hamra|Laayoune-Sakia El Hamra|=|
MA|Tanger-Tetouan-Al Hoceima|Tangier-Tetouan-Al Hoceima|=|
MD|Gagauzia|Gagauzia|Autonomous territory|
MD|Transnistria|Transnistria|Breakaway territory|Trans-Dniester,Transdniestria
ML|Bamako||District|
ML|Tombouctou|Timbuktu|=|Tombouctou
MM|Ayeyarwady|Ayeyarwady|Region|Irrawaddy
MM|Kayin|Kayin|State|Karen State
MM|Magway|Magway|Region|
MM|Mon|Mon|State|
MM|Nay Pyi Taw|Naypyidaw|Union territory|
MM|Rakhine|Rakhine|State|Arakan
MM|Yangon|Yangon|Region|
MN|Central Aimak|Töv|=|-
MN|Darhan Uul|Darkhan-Uul|=|
MN|Dzabkhan|Zavkhan|=|
MN|East Aimak|Dornod|=|-
MN|East Gobi Aymag|Dornogovi|=|
MN|Govĭ-Sumber|Govisümber|=|
MN|Hentiy|Khentii|=|
MN|Hovd|Khovd|=|
MN|Middle Govĭ|Dundgovi|=|
MN|Orhon|Orkhon|=|
MN|Ulaanbaatar||City|
MN|Ömnögovĭ|Ömnögovi|=|
MN|Övörhangay|Övörkhangai|=|
MX|Mexico City||City|
MX|México|State of Mexico|State|-
MY|Kuala Lumpur||Federal territory|
MY|Labuan||Federal territory|
MY|Melaka|Malacca|=|
MY|Putrajaya||Federal territory|
MZ|Maputo City|Maputo|City|
NG|FCT|Federal Capital Territory|Territory|
NP|Gandaki Pradesh|Gandaki|=|
NP|Karnali Pradesh|Karnali|=|
NP|Sudurpashchim Pradesh|Sudurpashchim|=|
OM|Al Batinah North|North Al Batinah|=|
OM|Al Batinah South|South Al Batinah|=|
OM|Northeastern|North Al Sharqiyah|=|-
OM|Southeastern|South Al Sharqiyah|=|-
PA|Embera|Emberá-Wounaan|Indigenous region|
PA|Guna Yala||Indigenous region|
PA|Naso Tjër Di||Indigenous region|
PA|Ngöbe-Buglé Comarca|Ngäbe-Buglé|Indigenous region|Ngöbe-Buglé
PE|Apurímac||Region|
PE|Cajamarca||Region|
PE|Cuzco|Cusco|Region|
PE|Huánuco||Region|
PE|Moquegua||Region|
PE|San Martín||Region|
PG|Bougainville|Bougainville|Autonomous region|
PG|National Capital|National Capital District|District|-
PH|Autonomous Region in Muslim Mindanao|Bangsamoro|Autonomous region|BARMM
PH|Bicol|Bicol Region|Region|
PH|Cordillera|Cordillera Administrative Region|Region|
PH|Ilocos|Ilocos Region|Region|
PH|National Capital|Metro Manila|Region|-
PK|Azad Kashmir|Azad Kashmir|Territory|Azad Jammu and Kashmir,Pakistan-administered Kashmir,AJK
PK|Balochistan|Balochistan|Province|Baluchistan
PK|Gilgit-Baltistan|Gilgit-Baltistan|Territory|
PK|Islamabad|Islamabad Capital Territory|Capital territory|
PK|Khyber Pakhtunkhwa|Khyber Pakhtunkhwa|Province|North-West Frontier Province,Khyber-Pakhtunkhwa,KPK
PK|Punjab||Province|
PK|Sindh|Sindh|Province|Sind
PL|Kujawsko-Pomorskie|Kuyavia-Pomerania|=|Kuyavian-Pomeranian
PL|Lower Silesia|Lower Silesia|=|Lower Silesian Voivodeship
PL|Mazovia|Mazovia|=|Masovia,Masovian Voivodeship,Mazowieckie
PL|Pomerania|Pomerania|=|Pomeranian Voivodeship
PL|Silesia|Silesia|=|Silesian Voivodeship
PL|Subcarpathia|Subcarpathia|=|Subcarpathian Voivodeship
PL|Warmia-Masuria|Warmia-Masuria|=|Warmian-Masurian Voivodeship
PL|West Pomerania|West Pomerania|=|West Pomeranian Voivodeship
PS|Gaza Strip|Gaza Strip|Palestinian territory|
PS|West Bank|West Bank|Palestinian territory|
PT|Azores|Azores|Autonomous region|
PT|Madeira|Madeira|Autonomous region|
PY|Asuncion||City|
QA|Baladiyat ad Dawhah|Doha|=|
QA|Baladiyat ar Rayyan|Al Rayyan|=|
QA|Madinat ash Shamal|Al Shamal|=|
RO|Bucharest||City|
RS|Vojvodina|Vojvodina|Autonomous province|
RU|Adygeya|Adygea|Republic|
RU|Altai|Altai Republic|Republic|
RU|Arkhangelskaya|Arkhangelsk|Oblast|
RU|Bashkortostan|Bashkortostan|Republic|Bashkiria
RU|Buryatiya|Buryatia|Republic|
RU|Chechnya|Chechnya|Republic|Chechen Republic
RU|Chukotka|Chukotka|Autonomous district|Chukotka Autonomous Okrug
RU|Chuvash|Chuvashia|Republic|Chuvash Republic
RU|Dagestan|Dagestan|Republic|
RU|Ingushetiya|Ingushetia|Republic|
RU|Jewish|Jewish Autonomous Oblast|Autonomous oblast|-
RU|Kabardino-Balkariya|Kabardino-Balkaria|Republic|
RU|Kalmykiya|Kalmykia|Republic|
RU|Kamchatka|Kamchatka|Krai|
RU|Karachayevo-Cherkesiya|Karachay-Cherkessia|Republic|
RU|Karelia|Karelia|Republic|
RU|Khabarovsk|Khabarovsk|Krai|
RU|Khakasiya|Khakassia|Republic|
RU|Khanty-Mansia|Khanty-Mansi|Autonomous district|Khanty-Mansi Autonomous Okrug
RU|Komi|Komi|Republic|
RU|Kuzbass|Kemerovo|Oblast|Kuzbass
RU|Leningradskaya Oblast'|Leningrad|Oblast|
RU|Mariy-El|Mari El|Republic|
RU|Mordoviya|Mordovia|Republic|
RU|Moscow|Moscow|City|
RU|Nenets|Nenets Autonomous Okrug|Autonomous district|-
RU|North Ossetia–Alania|North Ossetia|Republic|North Ossetia–Alania
RU|Primorye|Primorye|Krai|Primorsky Krai,Primorsky
RU|Republic of Tyva|Tuva|Republic|Tyva
RU|Sakha|Sakha|Republic|Yakutia
RU|St.-Petersburg|Saint Petersburg|City|
RU|Stavropol Kray|Stavropol|Krai|
RU|Tatarstan|Tatarstan|Republic|
RU|Tyva|Tuva|Republic|
RU|Udmurtiya|Udmurtia|Republic|
RU|Yamalo-Nenets|Yamalo-Nenets|Autonomous district|Yamalo-Nenets Autonomous Okrug
RU|Zabaykalskiy (Transbaikal)|Zabaykalsky|Krai|-
RW|Kigali||City|
SA|'Asir|Asir|=|
SD|Al Jazirah|Gezira|=|Al Jazirah,al-Jazira
SD|Al Qaḑārif|Gedaref|=|Al Qadarif
SD|Eastern Darfur|East Darfur|=|Eastern Darfur
SD|Northern Darfur|North Darfur|=|Northern Darfur
SD|Southern Darfur|South Darfur|=|Southern Darfur
SD|Southern Kordofan|South Kordofan|=|Southern Kordofan
SD|Western Darfur|West Darfur|=|Western Darfur
SO|Banaadir|Banadir|=|Benadir
SO|Lower Shabeelle|Lower Shabelle|=|
SO|Middle Shabele|Middle Shabelle|=|
SY|Al-Hasakah|Hasakah|=|al-Hasakah,Hasaka
SY|Daraa|Daraa|=|Deraa
SY|Deir ez-Zor|Deir ez-Zor|=|Deir al-Zor,Deir Ezzor
SY|Rif-dimashq|Rif Dimashq|=|Damascus countryside,Rural Damascus
SY|Suwayda|Suwayda|=|Sweida,Suweida,as-Suwayda
TJ|Dushanbe||City|
TJ|Gorno-Badakhshan|Gorno-Badakhshan|Autonomous region|
TJ|Republican Subordination|Districts of Republican Subordination|Region|
TM|Ashgabat||City|
TR|Canakkale|Çanakkale|=|
TT|Borough of Arima|Arima|=|
TT|Diego Martin Regional Corporation|Diego Martin|=|
TT|Penal/Debe|Penal-Debe|=|
TT|San Juan/Laventille|San Juan-Laventille|=|
TT|Sangre Grande Regional Corporation|Sangre Grande|=|
TT|Siparia Regional Corporation|Siparia|=|
TT|Tunapuna/Piarco|Tunapuna-Piarco|=|
TW|Taipei||City|
TZ|Zanzibar Central/South|Zanzibar Central and South|=|
TZ|Zanzibar Urban/West|Zanzibar Urban West|=|
UA|Crimea|Crimea|Autonomous republic|
UA|Kharkiv|Kharkiv|=|Kharkov
UA|Kyiv City|Kyiv|City|
UA|Luhansk|Luhansk|=|Lugansk
UA|Mykolaiv|Mykolaiv|=|Nikolaev
UA|Odesa|Odesa|=|Odessa
UA|Sevastopol City|Sevastopol City|City|
UA|Zakarpattia|Zakarpattia|=|Transcarpathia
UA|Zaporizhzhia|Zaporizhzhia|=|Zaporozhye
US|District of Columbia|District of Columbia|Federal district|
UZ|Karakalpakstan|Karakalpakstan|Autonomous republic|
UZ|Samarqand|Samarkand|=|
UZ|Surxondaryo|Surkhandarya|=|
UZ|Xorazm|Khorezm|=|
VE|Distrito Federal|Capital District|Federal district|
VE|Vargas|La Guaira|=|
VN|Can Tho City|Can Tho|City|
VN|Da Nang City|Da Nang|City|
VN|Hai Phong||City|
VN|Hanoi||City|
VN|Ho Chi Minh City (HCMC)|Ho Chi Minh City|City|
XK|Pec|Peja|=|Pec
YE|Al Hudaydah|Hodeidah|=|Al Hudaydah,Hodeida,Hudaydah
YE|Al Mahrah|Mahra|=|al-Mahra,Mahrah
YE|Amanat Alasimah|Sanaa City|City|
YE|Aḑ Ḑāli‘|Dhale|=|
YE|Ma’rib|Marib|=|
YE|Muhafazat Hadramaout|Hadramawt|=|Hadramaut,Hadhramaut,Hadramout
YE|Omran|Amran|=|
YE|Soqatra|Socotra|=|
YE|Ta‘izz|Taiz|=|Taizz
YE|Şa‘dah|Saada|=|Sa'dah,Sa'ada
YE|Ḩajjah|Hajja|=|
`

/** Parts whose status is disputed: what their line says instead of "Province of …". */
export const DISPUTED_PARTS: Record<string, string> = {
  'UA|Crimea': 'Peninsula on the Black Sea; claimed by Ukraine, controlled by Russia since 2014',
  'UA|Sevastopol City': 'City in Crimea; claimed by Ukraine, controlled by Russia since 2014',
  'GE|Abkhazia': 'Breakaway territory on the Black Sea; claimed by Georgia, backed by Russia',
  'MD|Transnistria': 'Breakaway strip of eastern Moldova; claimed by Moldova, run from Tiraspol',
  'IN|Jammu and Kashmir': 'Part of Kashmir administered by India; claimed by Pakistan',
  'IN|Ladakh': 'Part of Kashmir administered by India; claimed in part by Pakistan and China',
  'IN|Arunachal Pradesh': 'State of India in the Himalayas; most of it claimed by China',
  'PK|Azad Kashmir': 'Part of Kashmir administered by Pakistan; claimed by India',
  'PK|Gilgit-Baltistan': 'Part of the Kashmir region administered by Pakistan; claimed by India',
  'PS|Gaza Strip': 'Palestinian territory on the Mediterranean, beside Israel and Egypt',
  'PS|West Bank': 'Palestinian territory west of the Jordan; occupied by Israel since 1967',
  'CY|Famagusta': 'District of Cyprus; most of it under Turkish Cypriot control since 1974',
  'CY|Kyrenia': 'District of Cyprus, under Turkish Cypriot control since 1974',
  'SO|Awdal': 'Region claimed by Somalia and by breakaway Somaliland',
  'SO|Sanaag': 'Region claimed by Somalia and by breakaway Somaliland',
  'SO|Sool': 'Region claimed by Somalia and by breakaway Somaliland',
  'SO|Togdheer': 'Region claimed by Somalia and by breakaway Somaliland',
  'SO|Woqooyi Galbeed': 'Region claimed by Somalia and by breakaway Somaliland',
  'MA|Laayoune-Sakia El Hamra': 'Region run by Morocco, mostly in disputed Western Sahara',
  'MA|Dakhla-Oued Ed-Dahab': 'Region run by Morocco in disputed Western Sahara',
  'UA|Donetsk': 'Oblast of Ukraine; Russia declared it annexed in 2022, which the UN rejects',
  'UA|Luhansk': 'Oblast of Ukraine; Russia declared it annexed in 2022, which the UN rejects',
  'UA|Kherson': 'Oblast of Ukraine; Russia declared it annexed in 2022, which the UN rejects',
  'UA|Zaporizhzhia': 'Oblast of Ukraine; Russia declared it annexed in 2022, which the UN rejects',
}
