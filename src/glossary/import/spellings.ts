/**
 * One place, several spellings. Two ways, both narrow, so that no name is added that nobody writes:
 * a rule (what English news does to Persian, Arabic and Slavic names) and a list (what no rule would reach).
 */
import { fold } from '../../core/fold.ts'

/** Countries whose names reach English by several transliterations. */
export const TRANSLITERATED = new Set(
  'AF IR PK TJ UZ TM KZ KG IQ SY YE SA JO LB EG LY DZ MA TN UA RU BY GE AM AZ IL PS OM SD'.split(' '),
)
/** Countries whose place names may begin with the Arabic article. */
const ARABIC = new Set('IQ SY YE SA JO LB EG LY DZ MA TN PS OM SD AE QA KW BH'.split(' '))
/** Countries with Persian names, whose parts are joined by a small -e- or -i-. */
const PERSIAN = new Set('AF IR TJ PK'.split(' '))

/** The Arabic article as it sounds before each letter, and alone. */
const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|an|ed|er|es|ech|et|ez|en)[\s-]+(?=\p{Lu})/iu
/** A Syrian, Iraqi, Libyan … name as news writes it: Fallujah for Al Fallujah. Names of several words keep their article. */
export function withoutArticle(name: string, land: string): string {
  const bare = name.replace(/^(?:Al|Ad|Ar|As|Ash|At|Az|An)[ -](?=\p{Lu})/u, '')
  return ARABIC_PLAIN.has(land) && !bare.includes(' ') && fold(bare).length >= 4 ? bare : name
}
/** Of those, the countries whose towns news writes without it. In the Gulf it is kept: Al Ain, Al Khobar. */
const ARABIC_PLAIN = new Set('IQ SY YE JO LY SD'.split(' '))

/** The small word between two Persian nouns: Pul-e Khumri, Qala i Naw, Qal‘eh-ye Now. */
const JOINT = /^(\p{L}[\p{L}‘’'\x60]+)[\s-](e|i|ye|yi|ey)[\s-](\p{L}.*)$/u
const JOINTS = ['e', 'i']

/** Spellings by rule: the joint as e or i; the Arabic article left out; a last -ah written -a. Never the name itself. */
export function variants(name: string, land: string): string[] {
  const found = new Set<string>()
  const bare = name.replace(ARTICLE, '')
  if (ARABIC.has(land) && bare !== name && fold(bare).length >= 5 && !bare.includes(' ')) found.add(bare)
  const joined = PERSIAN.has(land) ? JOINT.exec(name) : null
  if (joined) {
    const [, head = '', , tail = ''] = joined
    for (const joint of JOINTS) found.add(`${plainEnd(head)}-${joint}-${tail}`)
  }
  if (ARABIC.has(land) || PERSIAN.has(land))
    for (const form of [name, ...found]) if (plainEnd(form) !== form) found.add(plainEnd(form))
  const own = keyLike(name)
  return [...new Map([...found].map((form) => [keyLike(form), form])).values()].filter((form) => keyLike(form) !== own)
}

/** Fingerprint of a spelling as the index sees it: folded, hyphens as spaces. */
const keyLike = (form: string) => fold(form).replaceAll('-', ' ')

/** "Qal‘ah" → "Qala", "Hasakah" → "Hasaka": the silent last h of Arabic and Persian. */
const plainEnd = (form: string) => form.replace(/(?<=\p{L}{3})[‘’'\x60]?([ae])h(?=$|\s|-)/gu, (_, _vowel) => 'a')

/** The same consonants in the same order, with other vowels: a transliteration of `name`, not another name. */
export function sameBones(name: string, other: string): boolean {
  const bones = bonesOf(name)
  return bones.length >= 3 && bonesOf(other) === bones
}

/** Consonants as they are heard: q and k, gh and g, w and v are one; vowels, doublings and joints are left out. */
function bonesOf(name: string): string {
  return fold(name)
    .replace(/[\s-](?:e|i|ye|yi|ey|wa|va)[\s-]/g, ' ')
    .replace(/[^a-z]/g, '')
    .replace(/kh|q|ck/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dzh|dj/g, 'j')
    .replace(/tch/g, 'ch')
    .replace(/ph/g, 'f')
    .replace(/v/g, 'w')
    .replace(/(.)\1/g, '$1')
    .replace(/^[aeiou]/, 'a')
    .replace(/(?!^)[aeiouyhw]/g, '')
}

/** Another language's ending (Donetska, Kerco) or its c for ch (Cherkasy as Cerkasy): not how English writes. */
function isForeign(name: string, other: string): boolean {
  const ends = (form: string, letters: RegExp) => letters.test(fold(form))
  if (ends(other, /[aeiou]$/) && ends(name, /[^aeiouyh]$/)) return true
  return /c(?![hk])/i.test(other) && !/c(?![hk])/i.test(name)
}

/** At most this many transliterations of one place: more are museum pieces. */
const MOST = 5

/** Those of a place's other names that are the same name in another transliteration. */
export function transliterations(name: string, others: readonly string[], land: string): string[] {
  if (!TRANSLITERATED.has(land)) return []
  const fitting = others.filter(
    (other) =>
      /^[A-Z][A-Za-z' -]{3,24}$/.test(other) &&
      fold(other) !== fold(name) &&
      sameBones(name, other) &&
      // Kemerovo is not Kemer.
      other.length >= name.length - 2 &&
      !isForeign(name, other),
  )
  return [...new Map(fitting.map((form) => [keyLike(form), form])).values()].slice(0, MOST)
}

/** What the packages call a place, without the Arabic article → what English news calls it now. "LB|" where another country has the name too. */
export const NAMED: Record<string, string> = {
  'Nur-Sultan': 'Astana',
  'Qala i Naw': 'Qala-e-Naw',
  Mykolayiv: 'Mykolaiv',
  Odessa: 'Odesa',
  'Mehtar Lam': 'Mehtarlam',
  Tarinkot: 'Tarin Kot',
  'Fayroz Koh': 'Firozkoh',
  Maydanshakhr: 'Maidan Shahr',
  Maymana: 'Maimana',
  Fayzabad: 'Faizabad',
  'Sar-e Pul': 'Sar-e-Pul',
  'Pul-e Khumri': 'Pul-e-Khumri',
  'Mazar-e Sharif': 'Mazar-i-Sharif',
  Zaporizhia: 'Zaporizhzhia',
  Shibirghan: 'Sheberghan',
  Taloqan: 'Taluqan',
  'Lashkar Gah': 'Lashkargah',
  Alisheng: 'Alishing',
  "Pul-e 'Alam": 'Pul-e-Alam',
  'LB|Saida': 'Sidon',
  Sitten: 'Sion',
  Orumiyeh: 'Urmia',
  Hargeysa: 'Hargeisa',
  'GE|Ts’khinvali': 'Tskhinvali',
  "GE|Ts'khinvali": 'Tskhinvali',
  Makiyivka: 'Makiivka',
  Basrah: 'Basra',
  Hillah: 'Hilla',
  Amarah: 'Amara',
  Samawah: 'Samawa',
  Qunaytirah: 'Quneitra',
  Raqqah: 'Raqqa',
  Tartouss: 'Tartus',
  Hamah: 'Hama',
  "Dar'a": 'Daraa',
  'As-Suwayda': 'Suwayda',
  Dhalie: 'Dhale',
  Hudaydah: 'Hodeidah',
  'Ta`izz': 'Taiz',
  "Sa'dah": 'Saada',
  "Ma'rib": 'Marib',
  Hajjah: 'Hajja',
  "'Amran": 'Amran',
  Banghazi: 'Benghazi',
  Misratah: 'Misrata',
  Zawiyah: 'Zawiya',
  Darnah: 'Derna',
  Sabratah: 'Sabratha',
  Zuwarah: 'Zuwara',
  'Ulan Bator': 'Ulaanbaatar',
  'Nay Pyi Taw': 'Naypyidaw',
  'IN|Fyzabad': 'Faizabad',
  'IN|Allahabad': 'Prayagraj',
  Gurgaon: 'Gurugram',
  Genève: 'Geneva',
  Antwerpen: 'Antwerp',
  Sevilla: 'Seville',
  Nürnberg: 'Nuremberg',
  Köln: 'Cologne',
  Göteborg: 'Gothenburg',
  'CA|Québec': 'Quebec City',
  'PA|Panamá': 'Panama City',
  'Frankfurt am Main': 'Frankfurt',
  'Gasteiz / Vitoria': 'Vitoria-Gasteiz',
  Irákleion: 'Heraklion',
  Okap: 'Cap-Haïtien',
  'Palikir - National Government Center': 'Palikir',
  'Ras Al Khaimah City': 'Ras Al Khaimah',
  'Ajman City': 'Ajman',
  'Al Fujairah City': 'Fujairah',
  'City of Balikpapan': 'Balikpapan',
  'Jambi City': 'Jambi',
  'Klagenfurt am Wörthersee': 'Klagenfurt',
  Uzhgorod: 'Uzhhorod',
  'Rostov-na-Donu': 'Rostov-on-Don',
  Cochin: 'Kochi',
  Haora: 'Howrah',
  Karagandy: 'Karaganda',
  Kwangmyong: 'Gwangmyeong',
  'Nabatiye et Tahta': 'Nabatieh',
  'SD|Qadarif': 'Gedaref',
  Jizan: 'Jazan',
  'Ðà Lạt': 'Da Lat',
  Torino: 'Turin',
  Napoli: 'Naples',
  Milano: 'Milan',
  Firenze: 'Florence',
  Venezia: 'Venice',
  Genova: 'Genoa',
  Lisboa: 'Lisbon',
  Praha: 'Prague',
  Wien: 'Vienna',
  München: 'Munich',
  Hannover: 'Hanover',
  Braunschweig: 'Brunswick',
  Gent: 'Ghent',
  Brugge: 'Bruges',
  Padova: 'Padua',
  Thessaloníki: 'Thessaloniki',
  Luzern: 'Lucerne',
  Zürich: 'Zurich',
  Mingelchaur: 'Mingachevir',
  Tirmiz: 'Termez',
  'El Daein': 'Ed Daein',
  'Khan Yunis': 'Khan Younis',
  Jabalya: 'Jabalia',
  'Petah Tiqwa': 'Petah Tikva',
  'Rishon LeZiyyon': 'Rishon LeZion',
  'Syevyerodonets’k': 'Sievierodonetsk',
  'Lysychans’k': 'Lysychansk',
  'Alchevs’k': 'Alchevsk',
  'Kramators’k': 'Kramatorsk',
  Sinnar: 'Sennar',
  Dihok: 'Duhok',
  'Abu Ghurayb': 'Abu Ghraib',
  Diwaniyah: 'Diwaniya',
  "Homyel'": 'Gomel',
  Hrodna: 'Grodno',
}

/** Spellings the rule cannot reach. Each has stood in English news. Keyed by the name as it is shown. */
export const SPELLINGS: Record<string, string[]> = {
  'Qala-e-Naw': ['Qala i Naw', 'Qalay-e-Naw', 'Qal‘eh-ye Now', 'Qala-i-Now', 'Qal‘ah-ye Now'],
  Faizabad: ['Fayzabad', 'Feyzabad'],
  Mehtarlam: ['Mehtar Lam', 'Mihtarlam', 'Mehterlam'],
  'Tarin Kot': ['Tarinkot', 'Tarin Kowt', 'Tirin Kot', 'Tarinkowt'],
  Firozkoh: ['Fayroz Koh', 'Feroz Koh', 'Chaghcharan'],
  'Maidan Shahr': ['Maydan Shahr', 'Maydanshakhr'],
  Maimana: ['Maymana', 'Maimanah'],
  'Mazar-i-Sharif': ['Mazar-e Sharif', 'Mazar-e-Sharif', 'Mazar e Sharif'],
  Sheberghan: ['Shibirghan', 'Shiberghan', 'Shebergan'],
  Taluqan: ['Taloqan', 'Talokan'],
  Lashkargah: ['Lashkar Gah'],
  'Sar-e-Pul': ['Sar-e Pol', 'Sari Pul', 'Sar-i-Pul'],
  'Pul-e-Alam': ['Pul-i-Alam', 'Puli Alam'],
  'Pul-e-Khumri': ['Pul-i-Khumri', 'Puli Khumri', 'Pol-e Khomri'],
  Kandahar: ['Qandahar'],
  Kunduz: ['Konduz', 'Qunduz'],
  Jalalabad: ['Jelalabad'],
  Bamyan: ['Bamiyan', 'Bamian'],
  Khost: ['Khowst'],
  Asadabad: ['Asad Abad'],
  'Islam Qala': ['Islam Qal‘ah', 'Eslam Qaleh', 'Islam Qalah', 'Islam Qal`eh'],
  Alishing: ['Alisheng', 'Alishang'],
  'Spin Boldak': ['Spin Buldak'],
  Torkham: ['Turkham'],
  Astana: ['Nur-Sultan', 'Nursultan'],
  Kyiv: ['Kiev'],
  Mykolaiv: ['Mykolayiv', 'Nikolaev', 'Nikolayev'],
  Odesa: ['Odessa'],
  Kharkiv: ['Kharkov'],
  Lviv: ['Lvov'],
  Dnipro: ['Dnipropetrovsk', 'Dnepropetrovsk'],
  Zaporizhzhia: ['Zaporizhzhya', 'Zaporozhye', 'Zaporizhia'],
  Luhansk: ['Lugansk'],
  'Saint Petersburg': ['St. Petersburg'],
  Mumbai: ['Bombay'],
  Kolkata: ['Calcutta'],
  Chennai: ['Madras'],
  Bengaluru: ['Bangalore'],
  Prayagraj: ['Allahabad'],
  Gurugram: ['Gurgaon'],
  Yangon: ['Rangoon'],
  'Ho Chi Minh City': ['Saigon'],
  Beijing: ['Peking'],
  Kochi: ['Cochin'],
  Howrah: ['Haora'],
  Chittagong: ['Chattogram'],
  Seville: ['Sevilla'],
  Karaganda: ['Karagandy', 'Qaraghandy'],
  'Quebec City': ['Québec'],
  Sidon: ['Saida'],
  Geneva: ['Genève'],
  Kismayo: ['Kismaayo'],
  Isfahan: ['Esfahan'],
  Turin: ['Torino'],
  'Da Lat': ['Dalat'],
  Guangzhou: ['Canton'],
  'Tel Aviv': ['Tel Aviv-Yafo', 'Tel-Aviv'],
  'Washington, D.C.': ['Washington', 'Washington, DC', 'Washington D.C.', 'Washington DC'],
  'New York City': ['New York'],
  'Mexico City': ['Ciudad de México'],
  'Newcastle upon Tyne': ['Newcastle'],
  'N’Djamena': ["N'Djamena", 'Ndjamena'],
  Saada: ["Sa'dah", "Sa'ada", 'Sadah'],
  Marib: ["Ma'rib"],
  Daraa: ["Dar'a", 'Deraa', 'Dera'],
  Suwayda: ['Sweida', 'Suweida', 'as-Suwayda'],
  Hama: ['Hamah', 'Hamā'],
  Tartus: ['Tartous', 'Tartouss'],
  Duhok: ['Dohuk', 'Dihok', 'Dahuk'],
  Erbil: ['Irbil', 'Arbil', 'Hewler'],
  Sulaymaniyah: ['Sulaimaniya', 'Sulaimaniyah', 'Slemani'],
  Sievierodonetsk: ['Severodonetsk', 'Syevyerodonetsk', 'Sieverodonetsk'],
  Lysychansk: ['Lisichansk'],
  Kramatorsk: ['Kramatorsk'],
  Sloviansk: ['Slavyansk', 'Slovyansk'],
  Horlivka: ['Gorlovka'],
  Makiivka: ['Makeyevka', 'Makiyivka'],
  'Khan Younis': ['Khan Yunis', 'Khan Yunus'],
  Jabalia: ['Jabalya', 'Jabaliya'],
  Geneina: ['El Geneina', 'Al Junaynah'],
  'El Fasher': ['al-Fashir', 'El-Fasher', 'Al Fashir'],
  'El Obeid': ['al-Ubayyid', 'El-Obeid'],
  Gedaref: ['Al Qadarif', 'Gadarif'],
  Derna: ['Darnah'],
  Sanaa: ["Sana'a", 'Sana’a'],
  'Deir ez-Zor': ['Deir al-Zor', 'Deir Ezzor', 'Deir el-Zour', 'Dayr az Zawr', 'Deir al-Zour'],
  Raqqa: ['Ar Raqqah', 'Raqqah', 'al-Raqqa'],
  Hasakah: ['al-Hasakah', 'Hasakeh', 'al-Hasaka', 'Hassakeh'],
  Hodeidah: ['Hodeida', 'Hudaydah', 'al-Hudaydah', 'Al Hudaydah'],
  Taiz: ['Ta‘izz', 'Taizz'],
  Basra: ['Basrah', 'Al Basrah'],
  Benghazi: ['Banghazi'],
  Misrata: ['Misurata', 'Misratah'],
  Ulaanbaatar: ['Ulan Bator'],
  Naypyidaw: ['Nay Pyi Taw', 'Naypyitaw', 'Nay Pyi Daw'],
}
