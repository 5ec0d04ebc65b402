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
  'IL|Judea and Samaria Area,TW|Fukien,TW|Takao,TW|Taiwan,CF|Bangui,RS|Central Serbia'.split(','),
)

/**
 * country | name in the package without its kind | name in English news | kind | other spellings.
 * An empty name leaves the package's. Kind "=" leaves the country's.
 */
export const MENDED = `
AF|Maidan Wardak|Maidan Wardak|=|Wardak,Maidan-Wardak,Maydan Wardak
AF|Sar-e Pol|Sar-e-Pul|=|Sari Pul,Sar-e Pol
AF|Oruzgan|Uruzgan|=|Urozgan
AF|Ghowr|Ghor|=|
AF|Khowst|Khost|=|
AF|Jowzjan|Jowzjan|=|Jawzjan,Jozjan
AF|Paktia|Paktia|=|Paktya
AF|Daykundi|Daikundi|=|Daykundi,Dai Kundi
AF|Nimroz|Nimroz|=|Nimruz
AF|Bamyan|Bamyan|=|Bamiyan,Bamian
AF|Kunar|Kunar|=|Konar
AF|Kunduz|Kunduz|=|Konduz
AF|Logar|Logar|=|Lowgar
AF|Takhar|Takhar|=|
AF|Helmand|Helmand|=|Hilmand
AF|Nangarhar|Nangarhar|=|Ningarhar
AF|Panjshir|Panjshir|=|Panjsher,Panjshir Valley
AU|Northern Territory||Territory|
AU|Australian Capital Territory||Territory|
AZ|Nakhchivan|Nakhchivan|Autonomous republic|Nakhichevan,Naxçıvan
BA|Srpska|Republika Srpska|Entity|
BA|Federation of B&H|Federation of Bosnia and Herzegovina|Entity|
BA|Brčko|Brčko District|District|Brcko
BE|Brussels Capital|Brussels-Capital Region|Region|
BR|Federal District||Federal district|
BY|Grodnenskaya|Grodno|=|Hrodna
BY|Homyel’ Voblasc’|Gomel|=|Homel,Homyel
BY|Minsk City||City|
CA|Northwest Territories||Territory|
CA|Nunavut||Territory|
CA|Yukon||Territory|
CD|Bas-Congo|Kongo Central|=|Bas-Congo
CD|East Kasai|Kasaï-Oriental|=|East Kasai
CN|Tibet|Tibet|Autonomous region|Tibet Autonomous Region,Xizang
CN|Xinjiang|Xinjiang|Autonomous region|Xinjiang Uyghur Autonomous Region,Xinjiang Uygur Autonomous Region
CN|Ningxia|Ningxia|Autonomous region|
CN|Guangxi|Guangxi|Autonomous region|
CN|Inner Mongolia|Inner Mongolia|Autonomous region|
CN|Beijing|Beijing|Municipality|
CN|Shanghai|Shanghai|Municipality|
CN|Tianjin|Tianjin|Municipality|
CN|Chongqing|Chongqing|Municipality|
ES|Ceuta|Ceuta|Autonomous city|
ES|Melilla|Melilla|Autonomous city|
ES|Castille-La Mancha|Castilla-La Mancha|=|
ES|Castille and León|Castile and León|=|Castilla y León,Castile and Leon
ES|Catalonia|Catalonia|=|Catalunya
ES|Basque Country|Basque Country|=|Euskadi
ES|Andalusia|Andalusia|=|Andalucía
ET|Oromiya|Oromia|=|Oromiya
ET|Āfar|Afar|=|
ET|Bīnshangul Gumuz|Benishangul-Gumuz|=|
ET|Addis Ababa||City|
ET|Dire Dawa||City|
FR|New Aquitaine|Nouvelle-Aquitaine|=|New Aquitaine
GB|England|England|Country|
GB|Scotland|Scotland|Country|
GB|Wales|Wales|Country|
GB|Northern Ireland|Northern Ireland|Part|Ulster
GE|Abkhazia|Abkhazia|Autonomous republic|
GE|Adjara|Adjara|Autonomous republic|Ajaria,Adjaria
GR|Mount Athos|Mount Athos|Self-governed part|
ID|Highland Papua|Highland Papua|=|
IN|Jammu and Kashmir|Jammu and Kashmir|Union territory|Indian-administered Kashmir,Indian Kashmir,Jammu & Kashmir
IN|Ladakh|Ladakh|Union territory|
IN|Delhi|Delhi|Union territory|
IN|Chandigarh|Chandigarh|Union territory|
IN|Puducherry|Puducherry|Union territory|Pondicherry
IN|Lakshadweep|Lakshadweep|Union territory|
IN|Andaman and Nicobar|Andaman and Nicobar Islands|Union territory|Andaman and Nicobar
IN|Dadra and Nagar Haveli and Daman and Diu||Union territory|
IN|Odisha|Odisha|=|Orissa
IN|Uttarakhand|Uttarakhand|=|Uttaranchal
IQ|Nineveh|Nineveh|=|Ninewa
IQ|Salah ad Din|Salahuddin|=|Salah ad Din,Saladin,Salah al-Din
IQ|Anbar|Anbar|=|al-Anbar
IQ|Basra|Basra|=|Basrah
IR|Sistan and Baluchestan|Sistan and Baluchestan|=|Sistan-Baluchestan,Sistan and Baluchistan,Sistan-Baluchistan
IR|Isfahan|Isfahan|=|Esfahan
IR|Māzandarān|Mazandaran|=|
IR|Hormozgan|Hormozgan|=|Hormozgān
IR|Khuzestan|Khuzestan|=|Khuzistan
IR|Lorestan|Lorestan|=|Luristan
IT|The Marches|Marche|=|
IT|Apulia|Apulia|=|Puglia
IT|Basilicate|Basilicata|=|
IT|Trentino-Alto Adige|Trentino-Alto Adige|=|South Tyrol
JP|Tokyo|Tokyo|Metropolis|
KG|Bishkek||City|
KG|Osh City||City|
KP|P'yŏngan-bukto|North Pyongan|=|
KP|Kangwŏn-do|Kangwon|=|
KP|Yanggang-do|Ryanggang|=|Yanggang
KP|Pyongyang||City|
KP|Rason||City|
KP|Nampo||City|
KP|Kaesong||City|
KR|Seoul||City|
KR|Busan||City|
KR|Daegu||City|
KR|Daejeon||City|
KR|Incheon||City|
KR|Gwangju||City|
KR|Ulsan||City|
KR|Sejong-si|Sejong|City|
KR|Gyeongsangbuk-do|North Gyeongsang|=|
KR|Gyeongsangnam-do|South Gyeongsang|=|
KR|Gyeonggi-do|Gyeonggi|=|
KR|Gangwon-do|Gangwon|=|
KR|Chungcheongnam-do|South Chungcheong|=|
KR|Jeollanam-do|South Jeolla|=|
KR|Jeollabuk-do|North Jeolla|=|
KR|Jeju-do|Jeju|=|
KZ|Baikonur||City|
KZ|Astana||City|
KZ|Shymkent||City|
KZ|Almaty||City|
KZ|Atyrau Oblisi|Atyrau|=|
LY|Banghazi|Benghazi|=|
LY|Misratah|Misrata|=|
MA|Laayoune-Sakia El Hamra|Laayoune-Sakia El Hamra|=|
MD|Transnistria|Transnistria|Breakaway territory|Trans-Dniester,Transdniestria
MD|Gagauzia|Gagauzia|Autonomous territory|
ML|Tombouctou|Timbuktu|=|Tombouctou
MM|Rakhine|Rakhine|State|Arakan
MM|Mon|Mon|State|
MM|Yangon|Yangon|Region|
MM|Magway|Magway|Region|
MM|Ayeyarwady|Ayeyarwady|Region|Irrawaddy
MM|Nay Pyi Taw|Naypyidaw|Union territory|
MM|Kayin|Kayin|State|Karen State
NG|FCT|Federal Capital Territory|Territory|
NP|Gandaki Pradesh|Gandaki|=|
NP|Karnali Pradesh|Karnali|=|
NP|Sudurpashchim Pradesh|Sudurpashchim|=|
PG|Bougainville|Bougainville|Autonomous region|
PH|Autonomous Region in Muslim Mindanao|Bangsamoro|Autonomous region|BARMM
PK|Islamabad|Islamabad Capital Territory|Capital territory|
PK|Azad Kashmir|Azad Kashmir|Territory|Azad Jammu and Kashmir,Pakistan-administered Kashmir,AJK
PK|Gilgit-Baltistan|Gilgit-Baltistan|Territory|
PK|Khyber Pakhtunkhwa|Khyber Pakhtunkhwa|Province|North-West Frontier Province,Khyber-Pakhtunkhwa,KPK
PK|Sindh|Sindh|Province|Sind
PK|Balochistan|Balochistan|Province|Baluchistan
PK|Punjab||Province|
PL|Mazovia|Mazovia|=|Masovia,Mazowieckie
PS|Gaza Strip|Gaza Strip|Palestinian territory|
PS|West Bank|West Bank|Palestinian territory|
PT|Madeira|Madeira|Autonomous region|
PT|Azores|Azores|Autonomous region|
RS|Vojvodina|Vojvodina|Autonomous province|
RU|Adygeya|Adygea|Republic|
RU|Altai|Altai Republic|Republic|
RU|Arkhangelskaya|Arkhangelsk|Oblast|
RU|Bashkortostan|Bashkortostan|Republic|Bashkiria
RU|Buryatiya|Buryatia|Republic|
RU|Chechnya|Chechnya|Republic|Chechen Republic
RU|Chukot|Chukotka|Autonomous district|
RU|Chuvash|Chuvashia|Republic|Chuvash Republic
RU|Dagestan|Dagestan|Republic|
RU|Ingushetiya|Ingushetia|Republic|
RU|Kabardino-Balkariya|Kabardino-Balkaria|Republic|
RU|Kalmykiya|Kalmykia|Republic|
RU|Karachayevo-Cherkesiya|Karachay-Cherkessia|Republic|
RU|Karelia|Karelia|Republic|
RU|Khakasiya|Khakassia|Republic|
RU|Khanty-Mansia|Khanty-Mansi|Autonomous district|
RU|Komi|Komi|Republic|
RU|Kuzbass|Kemerovo|Oblast|Kuzbass
RU|Leningradskaya Oblast'|Leningrad|Oblast|
RU|Mariy-El|Mari El|Republic|
RU|Mordoviya|Mordovia|Republic|
RU|Moscow|Moscow|City|
RU|Nenets|Nenets|Autonomous district|
RU|North Ossetia–Alania|North Ossetia|Republic|North Ossetia–Alania
RU|Primorye|Primorye|Krai|Primorsky Krai,Primorsky
RU|Khabarovsk|Khabarovsk|Krai|
RU|Kamchatka|Kamchatka|Krai|
RU|Sakha|Sakha|Republic|Yakutia
RU|St.-Petersburg|Saint Petersburg|City|
RU|Stavropol Kray|Stavropol|Krai|
RU|Tatarstan|Tatarstan|Republic|
RU|Republic of Tyva|Tuva|Republic|Tyva
RU|Tyva|Tuva|Republic|
RU|Udmurtiya|Udmurtia|Republic|
RU|Yamalo-Nenets|Yamalo-Nenets|Autonomous district|
RU|Jewish Autonomous|Jewish Autonomous Oblast|Autonomous oblast|
SA|'Asir|Asir|=|
SD|Al Jazirah|Gezira|=|Al Jazirah,al-Jazira
SD|Al Qaḑārif|Gedaref|=|Al Qadarif
SD|Western Darfur|West Darfur|=|Western Darfur
SD|Southern Darfur|South Darfur|=|Southern Darfur
SD|Northern Darfur|North Darfur|=|Northern Darfur
SD|Eastern Darfur|East Darfur|=|Eastern Darfur
SD|Southern Kordofan|South Kordofan|=|Southern Kordofan
SO|Banaadir|Banadir|=|Benadir
SO|Middle Shabele|Middle Shabelle|=|
SO|Lower Shabeelle|Lower Shabelle|=|
SY|Rif-dimashq|Rif Dimashq|=|Damascus countryside,Rural Damascus
SY|Suwayda|Suwayda|=|Sweida,Suweida,as-Suwayda
SY|Al-Hasakah|Hasakah|=|al-Hasakah,Hasaka
SY|Deir ez-Zor|Deir ez-Zor|=|Deir al-Zor,Deir Ezzor
SY|Daraa|Daraa|=|Deraa
TJ|Gorno-Badakhshan|Gorno-Badakhshan|Autonomous region|
TJ|Republican Subordination|Districts of Republican Subordination|Region|
TJ|Dushanbe||City|
TM|Ashgabat||City|
TZ|Zanzibar Urban/West|Zanzibar Urban West|=|
UA|Crimea|Crimea|Autonomous republic|
UA|Sevastopol City|Sevastopol City|City|
UA|Kyiv City|Kyiv City|City|
UA|Odesa|Odesa|=|Odessa
UA|Mykolaiv|Mykolaiv|=|Nikolaev
UA|Kharkiv|Kharkiv|=|Kharkov
UA|Luhansk|Luhansk|=|Lugansk
UA|Zaporizhzhia|Zaporizhzhia|=|Zaporozhye
UA|Zakarpattia|Zakarpattia|=|Transcarpathia
US|District of Columbia|District of Columbia|Federal district|
UZ|Karakalpakstan|Karakalpakstan|Autonomous republic|
UZ|Samarqand|Samarkand|=|
UZ|Xorazm|Khorezm|=|
UZ|Surxondaryo|Surkhandarya|=|
VE|Distrito Federal|Capital District|Federal district|
VE|Vargas|La Guaira|=|
YE|Muhafazat Hadramaout|Hadramawt|=|Hadramaut,Hadhramaut,Hadramout
YE|Ta‘izz|Taiz|=|Taizz
YE|Şa‘dah|Saada|=|Sa'dah,Sa'ada
YE|Ma’rib|Marib|=|
YE|Al Hudaydah|Hodeidah|=|Al Hudaydah,Hodeida,Hudaydah
YE|Aḑ Ḑāli‘|Dhale|=|
YE|Omran|Amran|=|
YE|Amanat Alasimah|Sanaa City|City|
YE|Soqatra|Socotra|=|
YE|Al Mahrah|Mahra|=|al-Mahra,Mahrah
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
  'MA|Laayoune-Sakia El Hamra': 'Region run by Morocco, mostly in disputed Western Sahara',
  'MA|Dakhla-Oued Ed-Dahab': 'Region run by Morocco in disputed Western Sahara',
  'UA|Donetsk': 'Oblast of Ukraine; Russia declared it annexed in 2022, which the UN rejects',
  'UA|Luhansk': 'Oblast of Ukraine; Russia declared it annexed in 2022, which the UN rejects',
  'UA|Kherson': 'Oblast of Ukraine; Russia declared it annexed in 2022, which the UN rejects',
  'UA|Zaporizhzhia': 'Oblast of Ukraine; Russia declared it annexed in 2022, which the UN rejects',
}
